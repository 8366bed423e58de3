"""What docs/compose.yaml has containers do, tried without containers."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import yaml
from psycopg.conninfo import conninfo_to_dict
from typer.main import get_command

from kvmem.cli import app
from tests.examples import ROOT
from tests.postgres_cluster import Cluster, needed_binaries
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    """The services by their names, with a password and with what ``$$`` stands for."""
    text = (ROOT / "docs" / "compose.yaml").read_text()
    text = re.sub(r"\$\{POSTGRES_PASSWORD[^}]*\}", "secret", text).replace("$$", "$")
    found: dict[str, Any] = yaml.safe_load(text)["services"]
    return found


def command_line(name: str, arguments: Sequence[str]) -> dict[str, Any]:
    """Return what one of kvmem's commands understands by its arguments, or fail as it does."""
    group = get_command(app)
    command = group.get_command(group.make_context("kvmem", [name]), name)  # type: ignore[attr-defined]
    options: dict[str, Any] = command.make_context(name, list(arguments)).params
    return options


@pytest.mark.parametrize("name", ["one", "two"])
def test_a_server_is_told_where_its_database_and_keys_are(
    services: dict[str, Any], name: str
) -> None:
    verb, *arguments = services[name]["command"]
    told = command_line(verb, arguments)
    database = conninfo_to_dict(told["store"])
    assert set(str(database["host"]).split(",")) == {"primary", "standby"} <= services.keys()
    environment = services["primary"]["environment"]
    assert database["user"] == environment["POSTGRES_USER"]
    assert database["dbname"] == environment["POSTGRES_DB"]
    assert database["password"] == environment["POSTGRES_PASSWORD"]
    (volume,) = services[name]["volumes"]
    assert told["keys"].startswith(volume.partition(":")[2] + "/")
    assert services[name]["ports"][0].endswith(f":{told['port']}")


def settings(command: str) -> dict[str, str]:
    """Return what a command line sets: ``postgres -c name=value …``."""
    program, *words = shlex.split(command)
    assert program == "postgres"
    assert set(words[::2]) == {"-c"}
    return dict(word.split("=", 1) for word in words[1::2])


@contextmanager
def cluster(command: str) -> Iterator[Cluster]:
    """Give a database server with the settings of a command line, which the test starts."""
    made = Cluster(needed_binaries(), fsync="off", **settings(command))
    try:
        yield made
    finally:
        made.close()


def test_the_standby_s_script_makes_a_synchronous_standby(services: dict[str, Any]) -> None:
    script, exec_, command = services["standby"]["command"][0].rpartition("exec ")
    assert exec_
    assert services["standby"]["entrypoint"] == ["bash", "-ec"]
    with cluster(services["primary"]["command"]) as primary, cluster(command) as standby:
        primary.make()
        primary.start()
        primary.sql("CREATE ROLE kvmem SUPERUSER LOGIN", "CREATE DATABASE kvmem OWNER kvmem")
        environment = f"export PATH={needed_binaries()}:$PATH PGDATA={standby.data}\n"
        here = re.sub(r"(host=|-h )primary\b", rf"\g<1>{primary.folder}", script)
        for _ in range(2):  # as it is started for the first time, and once more
            standby.run("/bin/bash", "-ec", environment + here)
            standby.start()
            wait_until(
                lambda: primary.sql("SELECT sync_state FROM pg_stat_replication") == "sync",
                "a synchronous standby",
            )
            primary.sql("CREATE TABLE IF NOT EXISTS told (fact text)")
            standby.stop()
