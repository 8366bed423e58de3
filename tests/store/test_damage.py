"""Bytes that change in the files of a store are found, told, and never read as facts."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import apsw
import numpy as np
import pytest

from kvmem.errors import StoreError
from kvmem.store.base import Damage, Encodings
from kvmem.store.sqlite import SQLiteStore, restore
from kvmem.types import NewFact
from tests.store.stores import HOUR, START, exported

# A prime, so that flips fall on other places of each page.
STEP = 17 if os.environ.get("KVMEM_LONG") == "1" else 521

OTHER_TEXT = (
    "UPDATE contents SET body = CAST(replace(body, 'Fact 17 ', 'Fact 18 ') AS BLOB) WHERE id = 18"
)


def fill(folder: Path) -> None:
    store = SQLiteStore(folder, clock=lambda: START)
    rows = np.random.default_rng(3).normal(size=(40, 8)).astype(np.float32)
    facts = [NewFact(f"Fact {n} is here.", id=f"f{n}", key=f"k{n % 30}") for n in range(40)]
    store.remember("ns", facts, Encodings("e", rows))
    store.remember("ns", [NewFact("Long. " * 1_500, source="s", metadata={"a": [1, 2]})])
    store.remember("other", [NewFact(f"Other {n}.", source=f"s{n}") for n in range(20)])
    store.forget("ns", ids=["f3", "f4"])
    store.close()


def all_that_is_read(store: SQLiteStore) -> list[object]:
    read: list[object] = [store.namespaces()]
    for name in ("ns", "other"):
        facts = store.list(name, include_closed=True, limit=1_000).facts
        read += [facts, exported(store, name), store.changes(name, 0)]
        read += [store.history(name, fact.id) for fact in facts[:3]]
        read += [store.get(name, fact.id) for fact in facts[-3:]]
        read += [store.list(name, key=fact.key) for fact in facts[:5] if fact.key]
        vectors = store.vectors(name, "e", [fact.sequence for fact in facts])
        read.append({sequence: row.tolist() for sequence, row in vectors.items()})
    return read


def test_a_flipped_byte_is_found_or_changes_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "sound")
    store = SQLiteStore(tmp_path / "sound", clock=lambda: START)
    truth = all_that_is_read(store)
    assert store.verify() == ()
    store.close()
    sound = (tmp_path / "sound" / "facts.db").read_bytes()
    chance = random.Random(5)
    outcomes = {"told": 0, "found": 0, "harmless": 0}
    folder = tmp_path / "flipped"
    for place in range(0, len(sound), STEP):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        flipped = bytearray(sound)
        flipped[place] ^= 1 << chance.randrange(8)
        (folder / "facts.db").write_bytes(flipped)
        try:
            store = SQLiteStore(folder, clock=lambda: START)
        except StoreError:
            outcomes["told"] += 1
            continue
        if store.verify():
            outcomes["found"] += 1
        else:
            assert all_that_is_read(store) == truth, f"byte {place} of {len(sound)}"
            outcomes["harmless"] += 1
        store.close()
    assert outcomes["found"] > sum(outcomes.values()) / 4
    assert outcomes["harmless"]  # zeros of what was forgotten, space that was never used


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (
            OTHER_TEXT,
            Damage("ns", "f17", "the fact is not as it was written"),
        ),
        (
            "UPDATE facts SET digest = zeroblob(16) WHERE id = 'f9'",
            Damage("ns", "f9", "the fact is not as it was written"),
        ),
        (
            "UPDATE facts SET valid_from = valid_from - 1 WHERE id = 'f9'",
            Damage("ns", "f9", "the fact is not as it was written"),
        ),
        (
            "UPDATE events SET at = at + 1 WHERE fact_id = 'f9' AND kind = 'opened'",
            Damage("ns", "f9", "its history is not as it was written"),
        ),
        (
            "UPDATE namespaces SET created_at = 0 WHERE name = 'ns'",
            Damage("ns", None, "the namespace is not as it was written"),
        ),
        (
            "UPDATE vectors SET vector = zeroblob(32) WHERE sequence = 2",
            Damage("ns", None, "a cached vector is not as it was written; rebuild makes it anew"),
        ),
        (
            "DELETE FROM facts WHERE id = 'f9'",
            Damage("ns", "f9", "the fact was remembered and not forgotten, but is gone"),
        ),
        (
            "DELETE FROM events WHERE fact_id = 'f9'",
            Damage("ns", "f9", "its history does not tell that it was remembered or closed"),
        ),
        (
            "DELETE FROM events WHERE namespace = 1 AND sequence = 42",
            Damage("ns", None, "its last sequence is not that of its last change"),
        ),
        ("DROP INDEX facts_by_key", Damage(None, None, "the schema is not as it was written")),
    ],
)
def test_verify_names_what_is_damaged(tmp_path: Path, damage: str, found: Damage) -> None:
    fill(tmp_path)
    change(tmp_path, damage)
    store = SQLiteStore(tmp_path)
    assert found in store.verify()
    store.close()


def change(folder: Path, sql: str) -> None:
    connection = apsw.Connection(str(folder / "facts.db"))
    connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "read",
    [
        lambda store: store.get("ns", "f17"),
        lambda store: store.list("ns"),
        lambda store: store.history("ns", "f17"),
        lambda store: store.changes("ns", 0),
        lambda store: store.export("ns"),
        lambda store: store.by_sequence("ns", [18]),
        lambda store: store.remember("ns", [NewFact("New.", key="k17")]),
        lambda store: store.remember("ns", [NewFact("Fact 17 is here.", id="f17", key="k17")]),
    ],
)
@pytest.mark.parametrize(
    "damage",
    [
        OTHER_TEXT,
        "UPDATE contents SET body = x'00' WHERE id = 18",
        "DELETE FROM contents WHERE id = 18",
        "UPDATE facts SET supersedes = 'f1' WHERE id = 'f17'",
    ],
)
def test_a_damaged_fact_is_never_read(
    tmp_path: Path, damage: str, read: Callable[[SQLiteStore], object]
) -> None:
    fill(tmp_path)
    change(tmp_path, damage)
    store = SQLiteStore(tmp_path)
    with pytest.raises(StoreError, match=r"damaged.*'f17' is not as it was written"):
        read(store)
    assert store.get("ns", "f8").text == "Fact 8 is here."
    store.forget("ns", ids=["f9"])
    store.close()


def test_a_damaged_fact_can_be_forgotten(tmp_path: Path) -> None:
    fill(tmp_path)
    change(tmp_path, OTHER_TEXT)
    store = SQLiteStore(tmp_path)
    assert store.forget("ns", ids=["f17"]) == ("f17",)
    assert store.verify() == ()
    assert len(exported(store)) == 38
    store.close()


def test_a_damaged_vector_is_made_anew(tmp_path: Path) -> None:
    fill(tmp_path)
    change(tmp_path, "UPDATE vectors SET vector = zeroblob(32) WHERE sequence = 2")
    store = SQLiteStore(tmp_path)
    assert list(store.vectors("ns", "e", [1, 2])) == [1]
    store.put_vectors("ns", [2], Encodings("e", np.ones((1, 8), np.float32)))
    assert store.vectors("ns", "e", [2])[2].tolist() == [1] * 8
    assert store.verify() == ()
    store.close()


def test_text_that_is_no_text_is_told(tmp_path: Path) -> None:
    fill(tmp_path)
    change(tmp_path, "UPDATE facts SET id = CAST(x'66ff37' AS TEXT) WHERE id = 'f17'")
    store = SQLiteStore(tmp_path)
    with pytest.raises(StoreError, match="damaged"):
        store.list("ns")
    assert store.verify()
    store.close()


def test_a_damaged_time_of_a_namespace_does_not_become_the_clock_s(tmp_path: Path) -> None:
    fill(tmp_path)
    change(tmp_path, "UPDATE namespaces SET changed_at = 1 << 50 WHERE name = 'ns'")
    store = SQLiteStore(tmp_path, clock=lambda: START)
    with pytest.raises(StoreError, match="the namespace 'ns' is not as it was written"):
        store.remember("ns", [NewFact("New.")])
    store.remember("other", [NewFact("New.")])
    assert store.list("other", limit=1_000).facts[-1].recorded_at < START + HOUR
    store.close()


@pytest.mark.parametrize("left", [0.99, 0.7, 0.3, 0.02])
def test_a_truncated_file_is_told(tmp_path: Path, left: float) -> None:
    fill(tmp_path)
    size = (tmp_path / "facts.db").stat().st_size
    os.truncate(tmp_path / "facts.db", int(size * left))
    assert "damaged" in told_of(tmp_path)


def told_of(folder: Path) -> str:
    """Return what is told of a store when it is opened and verified."""
    try:
        store = SQLiteStore(folder)
    except StoreError as error:
        return str(error)
    damages = store.verify()
    store.close()
    return f"damaged: {damages}" if damages else ""


def test_progress_counts_facts(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    for _ in range(5):
        store.remember("ns", [NewFact("Text.")] * 500)
    told: list[tuple[int, int]] = []
    assert store.verify(lambda done, total: told.append((done, total))) == ()
    assert told == [(1_000, 2_500), (2_000, 2_500), (2_500, 2_500)]
    store.close()


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    fill(tmp_path / "backup")
    change(tmp_path / "backup", "UPDATE facts SET valid_from = 0 WHERE id = 'f9'")
    with pytest.raises(StoreError, match="this backup is damaged, the fact is not as it was"):
        restore(tmp_path / "backup", tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup"]
