"""A few facts among many: what a question can see, and what is left afterwards."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from kvmem.errors import InputError
from kvmem.memory.crowd import Crowd, Told
from tests.memory.fake_reader import FakeReader

OWN = ("anna is in rome", "anna is in oslo")


def others(reader: FakeReader, count: int = 60) -> Told:
    """Every third of them is about people, as what is told among them is."""
    texts = [f"thing{n} is in box{n}" for n in range(count)]
    return Told.encode(reader, texts, ["people" if n % 3 == 0 else "things" for n in range(count)])


def own(reader: FakeReader) -> Told:
    return Told.encode(reader, OWN, ["people"] * len(OWN))


def test_facts_are_encoded_in_their_order() -> None:
    reader = FakeReader()
    texts = ["a b c d e f", "a", "b c", "a b c"]
    told = Told.encode(reader, texts, ["x"] * 4)
    np.testing.assert_array_equal(told.vectors, reader.encode(texts))
    assert told.take(np.array([2, 0])).texts == ["b c", "a b c d e f"]
    np.testing.assert_array_equal(told.first(2).vectors, told.vectors[:2])
    assert Told.encode(reader, [], []).vectors.shape == (0, reader.d_model)


@pytest.mark.parametrize("among", [0, 3, 40])
def test_a_question_sees_the_facts_and_so_many_others_of_other_subjects(among: int) -> None:
    reader = FakeReader(max_slots=100)
    with (
        Crowd(reader, others(reader)) as crowd,
        crowd.joined(own(reader), among, np.random.default_rng(0)) as memory,
    ):
        lookup, texts = memory.lookup("Where is anna?")
        cells = lookup(torch.zeros(1, reader.d_key), reader.max_slots, None)
        seen = texts(cells.ids[0].tolist())
    assert cells.among == len(seen) == among + len(OWN)
    assert set(OWN) <= set(seen)
    numbers = [int(text.split()[0].removeprefix("thing")) for text in seen if text not in OWN]
    assert all(number % 3 for number in numbers)


def test_facts_stand_between_the_others_in_their_order() -> None:
    reader = FakeReader(max_slots=100)
    with Crowd(reader, others(reader)) as crowd:
        places = []
        for seed in range(5):
            with crowd.joined(own(reader), 40, np.random.default_rng(seed)) as memory:
                lookup, texts = memory.lookup("Where is anna?")
                assert reader.read("Where is anna?", lookup, texts).answer == "oslo"
                cells = lookup(torch.zeros(1, reader.d_key), reader.max_slots, None)
                seen = texts(cells.ids[0].tolist())
            told = dict(zip(seen, cells.order[0].tolist(), strict=True))
            assert told[OWN[0]] < told[OWN[1]]
            places.append(told[OWN[1]])
    assert len(set(places)) > 1
    assert min(places) < max(cells.order[0].tolist())


def test_a_large_memory_is_looked_up_and_not_handed_over() -> None:
    reader = FakeReader(max_slots=8)
    with (
        Crowd(reader, others(reader)) as crowd,
        crowd.joined(own(reader), 40, np.random.default_rng(0)) as memory,
    ):
        lookup, texts = memory.lookup("Where is anna?")
        assert reader.read("Where is anna?", lookup, texts).answer == "oslo"
    assert reader.seen[-1].ids.shape[1] <= 8
    assert reader.seen[-1].among == 42


def test_nothing_is_left_of_what_was_told_for_a_while() -> None:
    reader = FakeReader(max_slots=100)
    with Crowd(reader, others(reader)) as crowd:
        with crowd.joined(own(reader), 10, np.random.default_rng(0)):
            pass
        stranger = Told.encode(reader, ["bert is in bonn"], ["strangers"])
        with crowd.joined(stranger, 60, np.random.default_rng(0)) as memory:
            lookup, texts = memory.lookup("Where is bert?")
            cells = lookup(torch.zeros(1, reader.d_key), reader.max_slots, None)
            assert not set(OWN) & set(texts(cells.ids[0].tolist()))


def test_too_few_others_are_told() -> None:
    reader = FakeReader()
    with (
        Crowd(reader, others(reader)) as crowd,
        pytest.raises(InputError, match="of 60 facts only 40 are about other things"),
        crowd.joined(own(reader), 41, np.random.default_rng(0)),
    ):
        pass
