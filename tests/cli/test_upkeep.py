"""Backup, restore, verify, rebuild, stats and keys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kvmem.service.keys import KeyRing
from tests.cli.conftest import Kvmem


def test_a_backup_is_a_store_and_can_be_restored(run: Kvmem, tmp_path: Path) -> None:
    run("remember", "Mary went to the office.")
    copy, place = tmp_path / "copy", tmp_path / "restored"
    assert run("backup", str(copy)).out == f"the backup is {copy}\n"
    assert run("restore", str(copy), "--store", str(place)).out == f"the store is {place}\n"
    listed = run("list").out
    assert run("list", "--store", str(place)).out == listed
    assert run("list", "--store", str(copy)).out == listed


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("backup", "there"), "there"),
        (("restore", "nowhere", "--store", "new"), "nowhere"),
        (("restore", "there", "--store", "there"), "there"),
        (("stats", "--store", "file"), "file"),
    ],
)
def test_what_cannot_be_copied_is_told(
    run: Kvmem,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    run("remember", "Mary went to the office.", "--store", "there")
    Path("file").touch()
    failed = run(*arguments)
    assert (failed.status, failed.out) == (1, "")
    assert failed.err.count("\n") == 1
    assert message in failed.err
    assert not Path("new").exists()


def test_damage_is_found_and_gives_status_1(run: Kvmem, tmp_path: Path) -> None:
    run("remember", "Mary went to the office.", "--store", str(tmp_path / "store"))
    store = ("--store", str(tmp_path / "store"))
    sound = run("verify", *store)
    assert (sound.status, sound.out) == (0, "all that is stored is as it was written\n")
    assert json.loads(run("verify", "--json", *store).out) == {"damage": []}
    database = next((tmp_path / "store").glob("*.db"))
    database.write_bytes(database.read_bytes().replace(b"the office", b"the 0ffice"))
    found = run("verify", *store)
    assert found.status == 1
    assert "default" in found.out
    (damage,) = json.loads(run("verify", "--json", *store).out)["damage"]
    assert damage["namespace"] == "default"


def test_rebuild_makes_indexes_anew(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    run("remember", "Mary went home.", "--namespace", "other")
    assert run("rebuild").out == "rebuilt 2 facts\n"
    assert json.loads(run("rebuild", "--namespace", "other", "--json").out) == {"facts": 1}
    assert "typo" in run("rebuild", "--namespace", "typo").err
    assert run("ask", "Where is Mary?").out.splitlines()[0] == "office"


def test_stats_count(run: Kvmem) -> None:
    run("remember", "The code is 1.", "--key", "code")
    run("remember", "The code is 2.", "--key", "code")
    counts = json.loads(run("stats", "--json").out)
    assert (counts["open_facts"], counts["closed_facts"]) == (1, 1)
    assert "open facts: 1\n" in run("stats").out


def test_keys_are_made_listed_and_revoked(run: Kvmem, tmp_path: Path) -> None:
    place = ("--store", str(tmp_path / "store"))
    secret = run("keys", "create", "phone", "--access", "read", "--namespace", "home", *place).out
    ring = KeyRing.open(tmp_path / "store" / "keys.json")
    known = ring.check(secret.strip())
    assert known is not None
    assert (known.name, known.access, known.namespaces) == ("phone", "read", ("home",))
    listed = run("keys", "list", *place).out
    assert listed.startswith("phone  read  home  ")
    assert secret.strip() not in listed
    assert json.loads(run("keys", "list", "--json", *place).out)["keys"][0]["name"] == "phone"
    assert run("keys", "create", "phone", *place).status == 1
    assert run("keys", "revoke", "phone", *place).out == "phone  revoked\n"
    assert ring.check(secret.strip()) is None
    assert run("keys", "revoke", "phone", *place).status == 1


@pytest.mark.parametrize("command", [("stats",), ("verify",), ("backup", "b"), ("keys", "list")])
def test_what_works_on_files_refuses_an_address(run: Kvmem, command: tuple[str, ...]) -> None:
    failed = run(*command, "--store", "http://127.0.0.1:1")
    assert (failed.status, failed.out) == (2, "")
    assert "run this where the store is" in failed.err


@pytest.mark.parametrize(
    "command", [("keys", "create", "me"), ("keys", "list"), ("backup", "b"), ("restore", "b")]
)
def test_what_works_on_a_folder_refuses_a_database(
    run: Kvmem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    failed = run(*command, "--store", "postgresql://me:hunter2@127.0.0.1/db")
    assert (failed.status, failed.out) == (2, "")
    assert "a database" in failed.err
    assert "hunter2" not in failed.err
    assert list(tmp_path.iterdir()) == []  # a folder of that name would hold keys nobody checks


def test_the_keys_of_a_databases_service_are_in_a_file(run: Kvmem, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    place = ("--keys", str(file), "--store", "postgresql://127.0.0.1/db")
    secret = run("keys", "create", "me", *place).out.strip()
    assert KeyRing.open(file).check(secret) is not None
