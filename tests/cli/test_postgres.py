"""The command line over a database: the same commands, with a DSN for the folder."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kvmem
from tests.postgres_cluster import new_dsn


def test_facts_move_from_a_folder_to_a_database_and_back(run: Kvmem, tmp_path: Path) -> None:
    shared = ("--store", new_dsn(tmp_path))
    back = ("--store", str(tmp_path / "back"))
    run("remember", "The code is 1.", "--key", "code")
    run("remember", "The code is 2 — “zwei”.", "--key", "code", "--source", "notes")
    lines = run("export").out
    assert run("import", "-", *shared, stdin=lines).out == "2 created, 0 unchanged\n"
    assert run("import", "-", *shared, stdin=lines).out == "0 created, 2 unchanged\n"
    assert run("export", *shared).out == lines
    assert run("import", "-", *back, stdin=run("export", *shared).out).status == 0
    assert run("export", *back).out == lines
    assert run("list", *shared).out == run("list").out


def test_a_database_is_asked_verified_and_rebuilt(run: Kvmem, tmp_path: Path) -> None:
    shared = ("--store", new_dsn(tmp_path))
    run("remember", "Mary went to the office.", *shared)
    assert "office" in run("ask", "Where is Mary?", *shared).out
    assert run("verify", *shared).status == 0
    assert run("rebuild", *shared).out == "rebuilt 1 facts\n"
    assert "open facts: 1" in run("stats", *shared).out
    assert run("namespaces", *shared).out == "default  1 facts\n"
    assert run("delete-namespace", "default", "--yes", *shared).status == 0
    assert run("namespaces", *shared).out == ""


def test_what_needs_files_says_what_to_use(run: Kvmem, tmp_path: Path) -> None:
    shared = ("--store", new_dsn(tmp_path))
    for command in (
        ("backup", str(tmp_path / "copy")),
        ("restore", str(tmp_path)),
        ("keys", "list"),
    ):
        refused = run(*command, *shared)
        assert refused.status != 0
        assert "works on a folder" in refused.err
