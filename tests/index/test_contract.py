"""One contract for all indexes: each is driven beside a plain dictionary that searches by force."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kvmem.errors import InputError
from kvmem.index.base import FactIndex, Hits
from kvmem.index.exact import ExactIndex
from kvmem.index.faiss import FaissIndex
from kvmem.index.words import WordIndex, words

DIMENSION = 3
RARE = 4

Index = FactIndex[Any]
numbers = st.integers(-3, 3)  # small whole numbers: exact scores, and many ties
vectors = st.lists(numbers, min_size=DIMENSION, max_size=DIMENSION)
sentences = st.lists(st.sampled_from(["qx7-pl2", "141", "mary", "room", "cat"]), max_size=4).map(
    " ".join
)


def matrix(rows: Sequence[Sequence[int]]) -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.array(rows, dtype=np.float32).reshape(-1, DIMENSION)


def inner_products(facts: dict[int, Sequence[int]], query: Sequence[int]) -> dict[int, float]:
    return {i: float(np.dot(key, query)) for i, key in facts.items()}


def rare_words(facts: dict[int, str], query: str) -> dict[int, float]:
    scores: dict[int, float] = {}
    for word in words(query):
        holding = [i for i, text in facts.items() if word in words(text)]
        if 0 < len(holding) <= RARE:
            for i in holding:
                scores[i] = scores.get(i, 0.0) + float(np.log1p(len(facts) / len(holding)))
    return scores


KINDS: list[Any] = [
    pytest.param(lambda: FaissIndex(DIMENSION), vectors, matrix, inner_products, id="faiss"),
    pytest.param(
        lambda: FaissIndex(DIMENSION, flat_up_to=4), vectors, matrix, inner_products, id="lists"
    ),
    pytest.param(lambda: ExactIndex(DIMENSION), vectors, matrix, inner_products, id="exact"),
    pytest.param(lambda: WordIndex(rare=RARE), sentences, list, rare_words, id="words"),
]


def an_index(index: Index, keys: Callable[[Any], Any], content: Any) -> None:
    index.add(np.array([5, 2, 9]), keys([content] * 3), sequence=3)


@pytest.mark.parametrize(("make", "contents", "keys", "score"), KINDS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_search_equals_brute_force_after_any_changes(
    make: Callable[[], Index],
    contents: st.SearchStrategy[Any],
    keys: Callable[[Any], Any],
    score: Callable[[dict[int, Any], Any], dict[int, float]],
    data: st.DataObject,
) -> None:
    index = make()
    facts: dict[int, Any] = {}
    for sequence in range(1, data.draw(st.integers(1, 6)) + 1):
        if data.draw(st.booleans(), "remove"):
            gone = data.draw(st.lists(st.sampled_from([*facts, 99]), max_size=6))
            index.remove(np.array(gone, dtype=np.int64), sequence=sequence)
            facts = {i: content for i, content in facts.items() if i not in gone}
        else:
            free = st.sampled_from(sorted(set(range(50)) - facts.keys()))
            new = data.draw(st.dictionaries(free, contents, max_size=6))
            new_ids = np.array(list(new), dtype=np.int64)
            index.add(new_ids, keys(list(new.values())), sequence=sequence)
            facts |= new
        assert (len(index), index.sequence) == (len(facts), sequence)
        queries = data.draw(st.lists(contents, min_size=1, max_size=3), "queries")
        some = st.lists(st.sampled_from([*facts, 98, 99]), unique=True)
        among = data.draw(st.none() | some, "among")
        k = data.draw(st.integers(0, 8), "k")
        chosen = None if among is None else np.array(among, dtype=np.int64)
        hits = index.search(keys(queries), k, chosen)
        assert len(hits.ids) == len(queries)
        for row, query in enumerate(queries):
            scores = score(facts, query)
            check_row(
                hits, row, k, {i: s for i, s in scores.items() if among is None or i in among}
            )


def check_row(hits: Hits, row: int, k: int, scores: dict[int, float]) -> None:
    """Of equal scores any may be returned: the scores, best first, are what must agree."""
    ids, found = hits.ids[row], hits.scores[row]
    real = ids >= 0
    assert not real[np.count_nonzero(real) :].any()  # padding comes last
    assert (found[~real] == -np.inf).all()
    assert len(set(ids[real].tolist())) == np.count_nonzero(real)
    best = sorted(scores.values(), reverse=True)[:k]
    np.testing.assert_allclose(found[real], best, rtol=1e-5)
    np.testing.assert_allclose([scores[i] for i in ids[real].tolist()], best, rtol=1e-5)


CONTENT: dict[str, Any] = {
    "faiss": [1, 2, 3],
    "lists": [1, 2, 3],
    "exact": [1, 2, 3],
    "words": "cat",
}
OTHER: dict[str, Any] = {"faiss": [3, 2, 1], "lists": [3, 2, 1], "exact": [3, 2, 1], "words": "dog"}


@pytest.mark.parametrize(("make", "contents", "keys", "score"), KINDS)
def test_wrong_changes_are_refused_whole(
    make: Callable[[], Index],
    contents: object,
    keys: Callable[[Any], Any],
    score: object,
    request: pytest.FixtureRequest,
) -> None:
    content = CONTENT[request.node.callspec.id]
    index = make()
    an_index(index, keys, content)
    for ids, count, sequence, message in (
        ([7, 2], 2, 4, "fact 2 is in the index"),
        ([7, 7], 2, 4, "given twice"),
        ([-1, 7], 2, 4, "at least 0"),
        ([7], 2, 4, "1 ids for 2 keys"),
        ([7], 1, 2, "older than change 3"),
    ):
        with pytest.raises(InputError, match=message):
            index.add(np.array(ids), keys([content] * count), sequence=sequence)
    with pytest.raises(InputError, match="older"):
        index.remove(np.array([2]), sequence=2)
    assert (len(index), index.sequence) == (3, 3)
    index.remove(np.array([2, 77]), sequence=4)
    assert set(index.search(keys([content]), 9).ids[0].tolist()) == {5, 9}


@pytest.mark.parametrize(("make", "contents", "keys", "score"), KINDS)
def test_searches_beside_writes_see_whole_facts(
    make: Callable[[], Index],
    contents: object,
    keys: Callable[[Any], Any],
    score: object,
    request: pytest.FixtureRequest,
) -> None:
    content = CONTENT[request.node.callspec.id]
    index = make()
    an_index(index, keys, content)
    other = OTHER[request.node.callspec.id]
    failures: list[BaseException] = []
    done = threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                found = index.search(keys([content]), 2, np.array([2, 5, 9])).ids[0].tolist()
                assert set(found) <= {2, 5, 9}
                assert len(found) == 2
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for n in range(150):
        index.add(np.array([100 + n]), keys([other]), sequence=4 + n)
        if n % 3 == 2:
            index.remove(np.array([98 + n]), sequence=4 + n)
    done.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(index) == 103


@pytest.mark.parametrize("make", [FaissIndex, ExactIndex])
def test_dense_keys_have_the_index_s_width_and_are_finite(make: Callable[[int], Index]) -> None:
    index = make(DIMENSION)
    with pytest.raises(InputError, match=r"\(1, 2\)"):
        index.add(np.array([1]), np.zeros((1, 2), np.float32), sequence=1)
    with pytest.raises(InputError, match="not finite"):
        index.add(np.array([1]), matrix([[1, 2, 3]]) * np.nan, sequence=1)
    with pytest.raises(InputError, match=r"\(3,\)"):
        index.search(np.zeros(3, np.float32), 1)
    assert index.sequence == 0


@pytest.mark.parametrize(("make", "contents", "keys", "score"), KINDS)
def test_fewer_than_no_facts_cannot_be_searched_for(
    make: Callable[[], Index],
    contents: object,
    keys: Callable[[Any], Any],
    score: object,
    request: pytest.FixtureRequest,
) -> None:
    content = CONTENT[request.node.callspec.id]
    index = make()
    an_index(index, keys, content)
    assert index.search(keys([content]), 0).ids.shape == (1, 0)
    with pytest.raises(InputError, match="k = -1"):
        index.search(keys([content]), -1)
