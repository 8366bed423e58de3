"""The power is cut at every sync of a life of a store: nothing acknowledged is lost, or half there.

A file system between SQLite and the disk keeps apart what was not synced yet. At each cut the
store is started on what is left: without any unsynced write, and with some of them, in sectors,
at random.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apsw
import numpy as np
import pytest

from kvmem.errors import StoreError
from kvmem.store import connections, files
from kvmem.store.base import Encodings, FactRecord, NamespaceInfo
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.store.old_versions import write_version_1
from tests.store.shims import Disk, DiskVFS, installed
from tests.store.stores import HOUR, START, exported

SECRET = "qx7-the-secret-word"

State = dict[NamespaceInfo, list[FactRecord]]


@dataclass
class Cut:
    """What is left of the files, and how many calls were acknowledged by then."""

    acknowledged: int
    left: dict[str, bytes]


def state_of(store: SQLiteStore) -> State:
    return {info: exported(store, info.name) for info in store.namespaces()}


def calls() -> list[Callable[[SQLiteStore], object]]:
    """Return a life of a store; the last call but two makes ``SECRET`` forgotten."""
    rows = np.ones((1, 64), np.float32)
    past = [
        FactRecord(f"Past {n}.", id=f"p{n}", key=f"p{n}", recorded_at=at, valid_from=at)
        for n, at in enumerate(START + n * HOUR for n in range(20))
    ]
    return [
        lambda s: s.remember("ns", [NewFact(f"Fact {n} {SECRET}", source="s") for n in range(9)]),
        lambda s: s.remember("ns", [NewFact("New two.", id="three", key="k")]),
        lambda s: s.remember("big", [NewFact("long " * 2_000, id="long")]),
        lambda s: s.remember("ns", [NewFact("With a vector.")], Encodings("e", rows)),
        lambda s: s.forget("big", ids=["long"]),
        lambda s: s.import_records("ns", past),
        lambda s: s.remember("ns", [NewFact("Instead.", id="four", supersedes="three")]),
        lambda s: s.remember("gone", [NewFact(f"Also {SECRET}")]),
        lambda s: s.delete_namespace("gone"),
        lambda s: s.drop_vectors("ns"),
        lambda s: s.remember("ns", [NewFact(f"More {SECRET}", source="s")]),
        lambda s: s.forget("ns", source="s"),
        lambda s: s.remember("gone", [NewFact("Here again.")]),
        lambda s: s.remember("ns", [NewFact("The last one.")]),
    ]


def live(
    folder: Path, monkeypatch: pytest.MonkeyPatch, checkpoint_pages: int
) -> tuple[list[State], list[Cut]]:
    """Live it, from the upgrade of an old store to its closing, and cut it at every sync.

    ``checkpoint_pages``: the length of the log at which it is moved into the database.
    Returns the states after no call, one call, and so on; and the cuts, also one after each call.
    """
    write_version_1(folder)
    cuts: list[Cut] = []
    states: list[State] = []
    chance = random.Random(7)

    def cut() -> None:
        acknowledged = max(0, len(states) - 1)
        cuts.append(Cut(acknowledged, disk.image(lambda: False)))
        for _ in range(2):
            cuts.append(Cut(acknowledged, disk.image(lambda: chance.random() < 0.5)))

    disk = Disk(cut)
    disk.add(folder / "facts.db")

    def sync(path: Path) -> None:
        files.sync(path)
        disk.sync(path)

    monkeypatch.setattr("kvmem.store.writer.sync", sync)
    vfs = DiskVFS(disk)
    with installed(vfs, DiskVFS.NAME):
        store = SQLiteStore(folder)
        states.append(state_of(store))
        store._writer.submit(lambda c: c.wal_autocheckpoint(checkpoint_pages))
        for call in calls():
            call(store)
            states.append(state_of(store))
            cut()
        store.close()
    cut()
    return states, cuts


def state_after(cut: Cut, folder: Path) -> State:
    """Start the store on what a cut left, and return what it holds; it must be sound."""
    folder.mkdir()
    for name, content in cut.left.items():
        (folder / name).write_bytes(content)
    store = SQLiteStore(folder)
    try:
        assert store.verify() == ()
        return state_of(store)
    finally:
        store.close()


def test_no_cut_of_the_power_loses_or_halves_an_acknowledged_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states, cuts = live(tmp_path / "live", monkeypatch, checkpoint_pages=6)
    assert len(cuts) > 200
    for number, cut in enumerate(cuts):
        found = state_after(cut, tmp_path / str(number))
        # The call under way at the cut may have become durable, but only whole.
        assert found in states[cut.acknowledged : cut.acknowledged + 2], f"cut {number}"


def test_what_is_forgotten_stays_so_when_the_power_is_cut_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states, cuts = live(tmp_path / "live", monkeypatch, checkpoint_pages=1_000)
    forgotten_by = len(states) - 3
    before = [cut for cut in cuts if 1 <= cut.acknowledged < forgotten_by]
    after = [cut for cut in cuts if cut.acknowledged >= forgotten_by]
    assert any(SECRET.encode() in content for cut in before for content in cut.left.values())
    for cut in after:
        for name, content in cut.left.items():
            assert SECRET.encode() not in content, name


def test_without_syncs_the_same_cuts_lose_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_carelessly(path: Path) -> apsw.Connection:
        connection = connections.open_writer(path)
        connection.pragma("synchronous", "OFF")
        return connection

    monkeypatch.setattr("kvmem.store.sqlite.open_writer", open_carelessly)
    states, cuts = live(tmp_path / "live", monkeypatch, checkpoint_pages=1_000)

    def lost(number: int, cut: Cut) -> bool:
        try:
            found = state_after(cut, tmp_path / str(number))
        except (StoreError, AssertionError):
            return True
        return found not in states[cut.acknowledged : cut.acknowledged + 2]

    assert any(lost(number, cut) for number, cut in enumerate(cuts) if cut.acknowledged)
