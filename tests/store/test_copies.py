"""Backups of an SQLite store: taken while it works, whole or not there, checked when restored."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import apsw
import pytest

from kvmem.errors import StoreError, StoreLockedError
from kvmem.store.migrations import MIGRATIONS
from kvmem.store.sqlite import SQLiteStore, restore
from kvmem.types import NewFact
from tests.store.old_versions import TIME, write_version_1
from tests.store.stores import exported, remember, texts


def test_a_backup_is_a_store_of_its_own(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    remember(store, NewFact("One.", id="1", key="k"), NewFact("Two.", id="2", key="k"))
    store.backup(tmp_path / "backups" / "monday")
    remember(store, "Later.")
    copy = SQLiteStore(tmp_path / "backups" / "monday")
    assert exported(copy) == exported(store)[:2]
    assert copy.history("ns", "1") == store.history("ns", "1")
    assert copy.verify() == ()
    copy.close()
    store.close()


def test_a_backup_taken_during_writes_is_of_one_moment(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    store.remember("a", [NewFact("0")])
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            store.remember("a", [NewFact("x" * 3_000), NewFact("y" * 3_000)])

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    for number in range(5):
        store.backup(tmp_path / str(number))
    stop.set()
    for writer in writers:
        writer.join()
    counts = []
    for number in range(5):
        copy = SQLiteStore(tmp_path / str(number))
        assert copy.verify() == ()
        counts.append(copy.namespace("a").facts)
        copy.close()
    assert counts == sorted(counts)
    assert all(count % 2 == 1 for count in counts)
    store.close()


def test_a_restored_backup_holds_what_it_held(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    remember(store, NewFact("One.", key="k"), NewFact("Two.", key="k"))
    store.backup(tmp_path / "backup")
    (tmp_path / "new").mkdir()  # an empty folder may stand there
    restore(tmp_path / "backup", tmp_path / "new")
    restored = SQLiteStore(tmp_path / "new")
    assert exported(restored) == exported(store)
    restored.close()
    store.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["backup", "new", "store"]
    assert [p.name for p in (tmp_path / "backup").iterdir()] == ["facts.db"]


def test_a_stopped_store_is_a_backup_too_with_what_is_in_its_log(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    remember(store, "In the log.")
    shutil.copytree(tmp_path / "store", tmp_path / "copied")  # as after a crash
    assert (tmp_path / "copied" / "facts.db-wal").stat().st_size > 0
    store.close()
    restore(tmp_path / "copied", tmp_path / "new")
    restored = SQLiteStore(tmp_path / "new")
    assert texts(restored) == ["In the log."]
    restored.close()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    remember(store, "One.")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    store.backup(tmp_path / "backup")
    for place in ("full", "file", "backup", "store"):
        with pytest.raises(StoreError, match="something here already"):
            store.backup(tmp_path / place)
        with pytest.raises(StoreError, match="something here already"):
            restore(tmp_path / "backup", tmp_path / place)
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"
    store.close()


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no store"):
        restore(tmp_path / "missing", tmp_path / "new")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "facts.db").write_bytes(b"no database at all" * 1_000)
    with pytest.raises(StoreError, match="no SQLite file"):
        restore(tmp_path / "other", tmp_path / "new")
    (tmp_path / "other" / "facts.db").write_bytes(b"")  # as a copy that was cut short at once
    with pytest.raises(StoreError, match="backup is empty"):
        restore(tmp_path / "other", tmp_path / "new")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["other"]


def test_a_store_that_is_open_is_no_backup(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    with pytest.raises(StoreLockedError):
        restore(tmp_path / "store", tmp_path / "new")
    assert not (tmp_path / "new").exists()
    store.close()


def test_an_older_store_is_upgraded_with_all_it_holds(tmp_path: Path) -> None:
    write_version_1(tmp_path / "store")
    store = SQLiteStore(tmp_path / "store")
    one, two = exported(store)
    assert (one.text, one.superseded_by, two.text, two.valid_to) == (
        "Old one.",
        "two",
        "Old two.",
        None,
    )
    assert [event.kind for event in store.history("ns", "one").events] == [
        "opened",
        "closed",
        "opened",
    ]
    assert store.vectors("ns", "e", [1]) == {}  # a cache: made anew when needed
    assert store.verify() == ()
    remember(store, NewFact("New.", key="k"))
    assert store.list("ns").facts[0].recorded_at.timestamp() > TIME / 1e6
    store.close()
    connection = apsw.Connection(str(tmp_path / "store" / "facts.db"))
    assert connection.pragma("user_version") == len(MIGRATIONS)
    connection.close()


def test_an_older_backup_is_upgraded_when_restored(tmp_path: Path) -> None:
    write_version_1(tmp_path / "backup")
    restore(tmp_path / "backup", tmp_path / "new")
    store = SQLiteStore(tmp_path / "new")
    assert texts(store) == ["Old two."]
    store.close()
