"""Processes die at any moment: what they acknowledged stays, what is sent again is not doubled."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kvmem.errors import StoreError
from kvmem.store.base import FactRecord
from kvmem.store.sqlite import SQLiteStore, restore
from kvmem.types import NewFact
from tests.store.crashing import step
from tests.store.old_versions import write_version_1
from tests.store.stores import START, exported

ROUNDS = 200 if os.environ.get("KVMEM_LONG") == "1" else 6
_ROOT = Path(__file__).parents[2]

COMMITTED = "concurrent.futures:Future.set_result"
POINTS = (
    "kvmem.store.writer:GroupWriter._attempt:before:2",
    "kvmem.store.writer:GroupWriter._attempt:after:3",  # written, not committed
    f"{COMMITTED}:before:4",  # committed, not acknowledged
    "kvmem.store.changes:NamespaceChange.remember:after:9",  # half a call
    "kvmem.store.changes:NamespaceChange.keep:after:5",  # half an import
    "kvmem.store.sqlite_changes:SQLiteChange._overwrite:after:7",  # half forgotten
    "kvmem.store.writer:GroupWriter._erase:before:1",  # forgotten, the log not emptied
    "kvmem.store.writer:sync:before:1",
)


def start(point: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.crashing", point, *map(str, arguments)],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def acknowledged_by(process: subprocess.Popen[str], before: int) -> int:
    """Wait until the process is gone; return the last step it acknowledged."""
    told, _ = process.communicate(timeout=120)
    numbers = [int(line) for line in told.split() if line != "open"]
    return numbers[-1] if numbers else before


class Oracle:
    """What a store holds after each step that no crash interrupts."""

    def __init__(self, folder: Path) -> None:
        self._store = SQLiteStore(folder, clock=lambda: START)
        self._states: list[list[FactRecord]] = []

    def after(self, number: int) -> list[FactRecord]:
        while len(self._states) <= number:
            step(self._store, len(self._states))
            self._states.append(exported(self._store))
        return self._states[number]


def check(folder: Path, oracle: Oracle, acknowledged: int) -> None:
    """Start the store again: it holds what was acknowledged, and the step under way or not."""
    store = SQLiteStore(folder, clock=lambda: START)
    assert store.verify() == ()
    expected = [oracle.after(acknowledged), oracle.after(acknowledged + 1)]
    assert exported(store) in expected
    step(store, acknowledged + 1)  # sent again, as a client would
    assert exported(store) == oracle.after(acknowledged + 1)
    store.close()


@pytest.fixture
def oracle(tmp_path: Path) -> Oracle:
    return Oracle(tmp_path / "oracle")


def begin(folder: Path) -> int:
    """Do the first step, so that the namespace exists; return the last step acknowledged."""
    store = SQLiteStore(folder, clock=lambda: START)
    step(store, 0)
    store.close()
    return 0


def test_kills_at_random_moments_lose_and_double_nothing(tmp_path: Path, oracle: Oracle) -> None:
    chance = random.Random(11)
    last = begin(tmp_path / "store")
    killed = 0
    for _ in range(ROUNDS):
        process = start("-", "steps", tmp_path / "store", last + 1, last + 500)
        assert process.stdout is not None
        process.stdout.readline()  # it is open
        time.sleep(chance.uniform(0, 0.03))
        process.kill()
        last = acknowledged_by(process, last)
        killed += process.returncode == -signal.SIGKILL
        check(tmp_path / "store", oracle, last)
        last += 1
    assert killed == ROUNDS


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_named_point_loses_and_doubles_nothing(
    tmp_path: Path, oracle: Oracle, point: str
) -> None:
    begin(tmp_path / "store")
    process = start(point, "steps", tmp_path / "store", 1, 12)
    last = acknowledged_by(process, 0)
    assert process.returncode == -signal.SIGKILL
    check(tmp_path / "store", oracle, last)


@pytest.mark.parametrize(
    "point",
    ["kvmem.store.migrations:row_digest:before:3", "kvmem.store.sqlite:migrate:after:1"],
)
def test_a_kill_during_an_upgrade_leaves_a_store_to_upgrade(tmp_path: Path, point: str) -> None:
    write_version_1(tmp_path / "store")
    process = start(point, "steps", tmp_path / "store", 0, 0)
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    store = SQLiteStore(tmp_path / "store")
    assert [fact.id for fact in store.list("ns", include_closed=True).facts] == ["one", "two"]
    assert store.verify() == ()
    store.close()


@pytest.mark.parametrize("work", ["backup", "restore"])
@pytest.mark.parametrize(
    "point", ["kvmem.store.files:sync:after:1", "pathlib:Path.replace:after:1"]
)
def test_a_kill_leaves_a_whole_copy_or_none(tmp_path: Path, work: str, point: str) -> None:
    begin(tmp_path / "store")
    if work == "backup" and point.startswith("pathlib"):
        point = point.replace(":1", ":2")  # the first is that of the lock's owner.json
    process = start(point, work, tmp_path / "store", tmp_path / "copy")
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    if (tmp_path / "copy").exists():
        with pytest.raises(StoreError, match="something here already"):
            restore(tmp_path / "store", tmp_path / "copy")
    else:
        restore(tmp_path / "store", tmp_path / "copy")
    copy, store = SQLiteStore(tmp_path / "copy"), SQLiteStore(tmp_path / "store")
    assert exported(copy) == exported(store) != []
    store.remember("ns", [NewFact("It goes on.")])
    copy.close()
    store.close()
