"""What only the SQLite store can be asked: about its files, its settings and its query plans."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import numpy as np
import pytest

from kvmem.store.base import Encodings
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.store.stores import remember


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SQLiteStore]:
    store = SQLiteStore(tmp_path / "store")
    yield store
    store.close()


def test_the_database_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    settings = store._writer.submit(
        lambda c: [c.pragma(p) for p in ("synchronous", "secure_delete", "temp_store")]
    )
    assert settings == [2, 1, 2]  # FULL, ON, MEMORY
    store.close()
    assert apsw.Connection(str(tmp_path / "facts.db")).pragma("journal_mode") == "wal"


def test_no_call_scans_a_whole_namespace(store: SQLiteStore) -> None:
    """Forgetting or superseding one fact must not cost more the more facts there are."""
    remember(store, *(NewFact(f"fact {n}", id=str(n), source=str(n)) for n in range(1_000)))
    remember(store, *(NewFact(f"more {n}", id=f"k{n}", key=str(n)) for n in range(1_000)))

    def steps(call: Callable[[], object]) -> int:
        """Count SQLite's virtual machine steps, in hundreds, on the writer's connection."""
        counted: list[None] = []

        def count() -> bool:
            counted.append(None)
            return False  # go on

        store._writer.submit(lambda c: c.set_progress_handler(count, 100))
        call()
        store._writer.submit(lambda c: c.set_progress_handler(None))
        return len(counted)

    assert steps(lambda: store.forget("ns", ids=["500", "k500"])) < 50
    assert steps(lambda: store.forget("ns", key="501")) < 50
    assert steps(lambda: store.forget("ns", source="501")) < 50
    assert steps(lambda: remember(store, NewFact("New.", key="502"))) < 50
    assert steps(lambda: remember(store, NewFact("New.", supersedes="502"))) < 50
    assert steps(lambda: store.forget("ns", key="nothing")) < 50


def test_vectors_are_a_cache_by_encoder(store: SQLiteStore) -> None:
    rows = np.arange(6, dtype=np.float32).reshape(3, 2)  # each row has bytes of its own
    facts = [NewFact(f"fact {n}", id=str(n)) for n in range(3)]
    store.remember("ns", facts, Encodings("one", rows))
    store.put_vectors("ns", [2, 99], Encodings("two", rows[:2] + 10))
    found = store.vectors("ns", "one", [3, 1, 77])
    assert {sequence: row.tolist() for sequence, row in found.items()} == {1: [0, 1], 3: [4, 5]}
    assert {s: row.tolist() for s, row in store.vectors("ns", "two", [1, 2, 99]).items()} == {
        2: [10, 11]
    }
    store.forget("ns", ids=["1"])
    assert store.vectors("ns", "one", [2]) == store.vectors("ns", "two", [2]) == {}
    content = (Path(store.location) / "facts.db").read_bytes()
    assert rows[0].tobytes() in content
    assert rows[1].tobytes() not in content
    assert (rows[1] + 10).tobytes() not in content
