"""Disks that are full or read-only: a clear error, nothing lost, and the store goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kvmem.errors import StoreError
from kvmem.store.base import Encodings, FactRecord
from kvmem.store.checks import MAX_TEXT
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.store.shims import FullVFS, installed
from tests.store.stores import START, exported, remember

_ROOT = Path(__file__).parents[2]


def test_a_disk_that_runs_full_at_any_write_loses_nothing(tmp_path: Path) -> None:
    vfs = FullVFS()
    with installed(vfs, FullVFS.NAME):
        store = SQLiteStore(tmp_path, clock=lambda: START)
        remember(store, NewFact("First.", id="first", key="k"))
        refused: list[str] = []
        for writes in range(1, 40):
            before = exported(store)
            vfs.writes_left = writes
            try:
                store.import_records(
                    "ns",
                    [
                        FactRecord(f"Text {writes} {n} " + "x" * 900, id=f"{writes}-{n}")
                        for n in range(10)
                    ],
                    Encodings("e", np.ones((10, 8), np.float32)),
                )
                store.remember("ns", [NewFact("Next.", id=f"{writes}", key="k")])
                store.forget("ns", ids=[f"{writes}-1"])
            except StoreError as error:
                refused.append(str(error))
            vfs.writes_left = None
            ids = {record.id for record in exported(store)}
            assert ids >= {record.id for record in before}
            assert len(ids & {f"{writes}-{n}" for n in range(10)}) in (0, 9, 10)
            assert store.verify() == ()
        assert len(refused) > 20
        assert all("disk is full" in told for told in refused)
        remember(store, "After.")
        store.close()


@pytest.fixture
def folder_for_all() -> Iterator[Path]:
    """A folder that other users may look into, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp(prefix="kvmem-faults-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


_AS_ANOTHER_USER = """
import os, sys
from kvmem.errors import StoreError
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
if os.geteuid() == 0:  # root may write everywhere: become somebody who may not
    os.setegid(65534)
    os.seteuid(65534)
try:
    SQLiteStore(sys.argv[1]).remember("ns", [NewFact("More.")])
except StoreError as error:
    print("told:", error)
"""


@pytest.mark.parametrize("what", ["folder", "database"])
def test_a_read_only_store_is_told(folder_for_all: Path, what: str) -> None:
    place = folder_for_all / "store"
    store = SQLiteStore(place)
    remember(store, "Text.")
    store.close()
    place.chmod(0o555 if what == "folder" else 0o777)
    for path in place.iterdir():
        path.chmod(0o444 if path.name == "facts.db" else 0o666)
    run = subprocess.run(
        [sys.executable, "-c", _AS_ANOTHER_USER, str(place)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    place.chmod(0o755)
    assert run.stdout.startswith("told:"), run.stderr
    told = "cannot be written" if what == "folder" else "read-only"
    assert told in run.stdout
    (place / "facts.db").chmod(0o644)
    store = SQLiteStore(place)
    assert [record.text for record in exported(store)] == ["Text."]
    store.close()


def test_a_store_that_outgrows_what_files_may_hold_says_so(tmp_path: Path) -> None:
    script = (
        "import resource, signal, sys\n"
        "from kvmem.errors import StoreError\n"
        "from kvmem.store.sqlite import SQLiteStore\n"
        "from kvmem.types import NewFact\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = SQLiteStore(sys.argv[1])\n"
        "store.remember('ns', [NewFact('Kept.')])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))\n"
        "try:\n"
        "    store.remember('ns', [NewFact('x' * 10_000)] * 100)\n"
        "except StoreError as error:\n"
        "    print('told:', error)\n"
        "store.remember('ns', [NewFact('Small enough.')])\n"
        "store.close()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.stdout.startswith("told:"), run.stderr
    assert "check the disk" in run.stdout or "disk is full" in run.stdout
    store = SQLiteStore(tmp_path)
    assert [record.text for record in exported(store)] == ["Kept.", "Small enough."]
    assert store.verify() == ()
    store.close()


def test_a_backup_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store")
    remember(store, *["x" * MAX_TEXT] * 10)
    vfs = FullVFS()
    with installed(vfs, FullVFS.NAME):
        vfs.writes_left = 5
        with pytest.raises(StoreError, match="disk is full"):
            store.backup(tmp_path / "backup")
    assert os.listdir(tmp_path) == ["store"]
    store.close()
