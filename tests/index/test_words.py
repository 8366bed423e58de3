"""What counts as a word, and which facts rare words find."""

from __future__ import annotations

import numpy as np
import pytest

from kvmem.index.words import WordIndex, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Room 141, at 18:45!", ("room", "141", "at", "18:45", "18", "45")),
        ("(QX7-PL2)", ("qx7-pl2", "qx7", "pl2")),
        ("Mary's “naïve” cat; cat.", ("mary's", "mary", "s", "naïve", "cat")),
        ("Straße STRASSE", ("strasse",)),
        ("e\u0301te\u0301 été", ("été",)),
        ("मरियम शयनकक्ष में गयी।", ("मरियम", "शयनकक्ष", "में", "गयी")),
        ("— ?! …", ()),
        ("", ()),
    ],
)
def test_words_are_whole_codes_and_their_parts(text: str, found: tuple[str, ...]) -> None:
    assert words(text) == found


def test_a_code_finds_its_fact_among_many() -> None:
    index = WordIndex()
    texts = [f"The parcel {n:04d}-X is in the room." for n in range(500)]
    index.add(np.arange(500), texts, sequence=1)
    hits = index.search(["Where is the parcel 0321-x?"], 5)
    assert hits.ids[0, 0] == 321


def test_frequent_words_find_nothing() -> None:
    index = WordIndex(rare=2)
    index.add(np.arange(3), ["the cat", "the dog", "the cow"], sequence=1)
    assert index.search(["the"], 5).ids.shape == (1, 0)
    index.remove(np.array([0]), sequence=2)
    assert sorted(index.search(["the"], 5).ids[0].tolist()) == [1, 2]


def test_rarer_words_weigh_more_and_later_facts_win_ties() -> None:
    index = WordIndex()
    index.add(np.arange(4), ["red cat", "red dog", "red cow", "blue cow"], sequence=1)
    assert index.search(["red cat cow"], 3).ids[0].tolist() == [0, 2, 3]
    assert index.search(["cow"], 2).ids[0].tolist() == [3, 2]
