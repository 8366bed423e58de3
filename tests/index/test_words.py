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


def test_a_fact_with_every_word_comes_first_however_common_the_words_are() -> None:
    index = WordIndex(rare=2)
    texts = [f"The {a} {b} {c}." for a in "abcdef" for b in "ghijkl" for c in "mnopqr"]
    index.add(np.arange(len(texts)), texts, sequence=1)
    for number in (0, 57, 215):
        cue = " ".join(reversed(words(texts[number])[1:]))
        hits = index.search([cue], 3, common=True)
        assert hits.ids[0, 0] == number
        assert hits.scores[0, 0] > hits.scores[0, 1] == hits.scores[0, 2]
        assert index.search([cue], 3).ids.shape == (1, 0)


def test_the_best_of_many_are_those_of_a_full_ranking() -> None:
    random = np.random.default_rng(3)
    index = WordIndex()
    texts = [" ".join(f"w{n}" for n in random.geometric(0.1, 6)) for _ in range(400)]
    index.add(np.arange(400), texts, sequence=1)
    seen = np.flatnonzero(random.random(400) < 0.7)
    for query in texts[:20]:
        every = index.search([query], 400, seen, common=True)
        best = index.search([query], 7, seen, common=True)
        assert best.ids[0].tolist() == every.ids[0, :7].tolist()
        assert set(every.ids[0].tolist()) <= set(seen.tolist())


def test_a_removed_fact_is_never_found_and_may_come_again() -> None:
    index = WordIndex()
    index.add(np.arange(100), [f"The parcel {n} is red." for n in range(100)], sequence=1)
    for number in range(40):  # some of them while others are still in the segments
        index.remove(np.array([number]), sequence=2 + number)
        assert index.search([f"parcel {number}"], 3).ids.shape[1] == 0 or (
            number not in index.search([f"parcel {number}"], 3).ids
        )
        assert index.search(["parcel 77"], 1).ids[0, 0] == 77
    index.add(np.array([39]), ["The parcel 39 is blue."], sequence=50)
    assert index.search(["parcel 39"], 1, common=True).ids[0, 0] == 39
    assert 39 not in index.search(["red"], 100, common=True).ids
    assert len(index) == 61
