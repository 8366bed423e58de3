"""The inverted file that many keys are kept in: what it finds, and what filters do to it."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from kvmem.index import faiss as module
from kvmem.index.exact import ExactIndex
from kvmem.index.faiss import SCORE_ERROR, FaissIndex

DIMENSION = 16
FACTS = 6_000
K = 10


def unit(rows: NDArray[np.float64]) -> NDArray[np.float32]:
    made: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return made.astype(np.float32)


@pytest.fixture(scope="module")
def keys() -> NDArray[np.float32]:
    """Keys in clusters, as those of facts about the same things are."""
    random = np.random.default_rng(0)
    about = random.normal(size=(300, DIMENSION))
    return unit(about[random.integers(300, size=FACTS)] + 0.3 * random.normal(size=(FACTS, 16)))


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> FaissIndex:
    monkeypatch.setattr(module, "_SEARCHED", 24)  # of some 80 lists
    return FaissIndex(DIMENSION, flat_up_to=1_000)


def filled(index: FaissIndex, keys: NDArray[np.float32]) -> FaissIndex:
    for first in range(0, FACTS, 500):
        ids = np.arange(first, first + 500)
        index.add(ids, keys[ids], sequence=first)
    return index


def recall(index: FaissIndex, keys: NDArray[np.float32], among: NDArray[np.int64]) -> float:
    """The share of the true nearest that are found, with their scores."""
    oracle = ExactIndex(DIMENSION)
    oracle.add(among, keys[among], sequence=0)
    queries = keys[:100]
    true = oracle.search(queries, K)
    found = index.search(queries, K, None if len(among) == len(index) else among)
    shared = 0
    for row, other in zip(found.ids, true.ids, strict=True):
        shared += len(set(row.tolist()) & set(other.tolist()))
        assert set(row.tolist()) <= set(among.tolist())
    np.testing.assert_allclose(found.scores[:, 0], true.scores[:, 0], atol=SCORE_ERROR)
    return shared / true.ids.size


def test_nearly_all_of_the_nearest_are_found_after_growth_and_removals(
    index: FaissIndex, keys: NDArray[np.float32]
) -> None:
    filled(index, keys)
    assert recall(index, keys, np.arange(FACTS)) >= 0.98
    index.remove(np.arange(500, 3_000), sequence=FACTS)
    assert len(index) == FACTS - 2_500
    left = np.concatenate([np.arange(500), np.arange(3_000, FACTS)])
    assert recall(index, keys, left) >= 0.98
    index.add(np.arange(500, 600), keys[500:600], sequence=FACTS + 1)
    assert index.search(keys[550:551], 1).ids.tolist() == [[550]]


def test_a_filter_that_leaves_few_facts_finds_them_all(
    index: FaissIndex, keys: NDArray[np.float32]
) -> None:
    filled(index, keys)
    few = np.sort(np.random.default_rng(1).choice(FACTS, 40, replace=False))
    assert recall(index, keys, few) >= 0.99  # half precision may swap two of like score
    assert set(index.search(keys[:1], 100, few).ids[0].tolist()) == set(few.tolist())


def test_what_is_left_of_many_facts_is_found(index: FaissIndex, keys: NDArray[np.float32]) -> None:
    filled(index, keys)
    index.remove(np.arange(FACTS // 20, FACTS), sequence=FACTS)
    left = np.arange(FACTS // 20)
    assert set(index.search(keys[:1], len(left)).ids[0].tolist()) == set(left.tolist())
