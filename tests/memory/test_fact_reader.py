"""A reader between the memory and its threads: each text encoded once, in good company."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from kvmem.errors import InputError
from kvmem.memory.fact_reader import BoundedReader, EncodingCache
from tests.memory.fake_reader import WINDOW, FakeReader

TEXTS = [f"{'very ' * (n % 7)}old fact {n}" for n in range(300)]


class Watched(FakeReader):
    """Notes its batches, and how many threads were inside at once."""

    def __init__(self) -> None:
        super().__init__()
        self.counting = threading.Lock()
        self.inside = self.most = 0
        self.batches: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        with self.counting:
            self.inside += 1
            self.most = max(self.most, self.inside)
            self.batches.append(list(texts))
        try:
            return super().encode(texts)
        finally:
            with self.counting:
                self.inside -= 1


def test_encodings_come_in_order_and_each_text_is_encoded_once() -> None:
    inner = Watched()
    reader = BoundedReader(lambda: inner, parallel=2)
    texts = [*TEXTS, *reversed(TEXTS)]
    found = reader.encode(texts)
    np.testing.assert_array_equal(found, FakeReader().encode(texts))
    assert sorted(inner.encoded) == sorted(TEXTS)
    assert inner.most <= 2
    np.testing.assert_array_equal(reader.encode(TEXTS[5:9]), found[5:9])
    assert len(inner.encoded) == len(TEXTS)
    assert reader.encode([]).shape == (0, inner.d_model)


def test_texts_of_like_length_are_encoded_together() -> None:
    inner = Watched()
    BoundedReader(lambda: inner, parallel=1).encode(TEXTS)
    lengths = [[len(text) for text in batch] for batch in inner.batches]
    assert len(lengths) > 3
    for shorter, longer in pairwise(lengths):
        assert max(shorter) <= min(longer)


def test_a_text_that_cannot_be_encoded_is_an_error_whatever_is_encoded_beside_it() -> None:
    reader = BoundedReader(FakeReader, parallel=2)
    with pytest.raises(InputError, match="beyond the window"):
        reader.encode([*TEXTS, "x" * (WINDOW + 1)])


def test_a_cache_keeps_what_was_used_last() -> None:
    cache = EncodingCache(2)
    rows = np.eye(3, dtype=np.float32)
    cache.put([(b"a", rows[0]), (b"b", rows[1])])
    assert set(cache.get([b"a", b"x"])) == {b"a"}
    cache.put([(b"c", rows[2])])
    assert set(cache.get([b"a", b"b", b"c"])) == {b"a", b"c"}
    rows[:] = 7
    np.testing.assert_array_equal(cache.get([b"c"])[b"c"], [0, 0, 1])


def test_who_asks_during_an_import_waits_for_no_more_than_the_batches_before() -> None:
    began, asked = threading.Event(), threading.Event()

    class Slow(Watched):
        def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
            began.set()
            assert asked.wait(timeout=10)
            return super().encode(texts)

    inner = Slow()
    reader = BoundedReader(lambda: inner, parallel=2)
    many = threading.Thread(target=reader.encode, args=([f"fact {n}" for n in range(64 * 40)],))
    one = threading.Thread(target=reader.encode, args=(["Where is it?"],))
    many.start()
    assert began.wait(timeout=10)
    one.start()
    while not reader._turns._waiting:
        time.sleep(0.001)
    asked.set()
    one.join()
    many.join()
    # Of 41 batches: after those that ran when the question came, and those that ran beside these.
    assert inner.batches.index(["Where is it?"]) <= 4
