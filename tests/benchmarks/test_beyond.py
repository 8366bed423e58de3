"""Changes to bAbI's questions that leave their answers right, and the table over them."""

from __future__ import annotations

from random import Random

import torch

from benchmarks.babi import beyond
from benchmarks.babi.beyond import Item, Row
from kvmem.reader.reading import Reader, Reading
from kvmem.tasks.babi.exchangeable import MEN, PEOPLE, PLACES, WOMEN
from kvmem.tasks.babi.generate import generate

ITEM = Item(
    ("Mary went to the park.", "John went to the school.", "Mary moved to the office."),
    "Where is Mary?",
    "office",
    (2,),
)


def test_words_are_exchanged_consistently_for_unmentioned_ones() -> None:
    mentioned = {*beyond.words_of([ITEM]), "daniel"}
    other = beyond.exchanged(ITEM, mentioned, (*PEOPLE, PLACES), Random(1))
    her, his = other.facts[0].split()[0], other.facts[1].split()[0]
    assert her.lower() in set(WOMEN) - {"mary"}
    assert his.lower() in set(MEN) - {"john", "daniel"}
    assert other.question == f"Where is {her}?"
    assert other.facts[2] == f"{her} moved to the {other.answer}."
    assert other.answer in set(PLACES) - {"park", "school", "office"}
    assert beyond.exchanged(ITEM, mentioned, (), Random(1)) == ITEM


def test_other_facts_stand_between_and_before_without_touching_the_story() -> None:
    others = beyond.movements(6, beyond.words_of([ITEM]), Random(2))
    assert not any("Mary" in fact or "John" in fact for fact in others)
    for longer in (beyond.told_between(ITEM, others, Random(2)), beyond.told_after(ITEM, others)):
        assert [fact for fact in longer.facts if fact in ITEM.facts] == list(ITEM.facts)
        assert [fact for fact in longer.facts if fact not in ITEM.facts] == others
        assert [longer.facts[fact] for fact in longer.supports] == ["Mary moved to the office."]


def test_a_forced_lookup_hands_over_the_nearest_keys() -> None:
    keys = torch.eye(4)
    found = beyond.NearestFacts(torch.arange(8.0).view(4, 2), keys, 2)(
        torch.tensor([[0.1, 0.9, 0.0, 0.5]]), 256, None
    )
    assert found.ids.tolist() == [[1, 3]]
    assert found.vectors.tolist() == [[[2, 3], [6, 7]]]
    assert found.among == 4


def test_a_right_answer_loses_the_fact_that_it_cites() -> None:
    reading = Reading("office", True, 0.9, "span", attention=((1, 2, 0.9), (1, 0, 0.1)))
    assert beyond.deletions([ITEM], [reading]) == [(beyond.without(ITEM, 2), "office")]
    wrong = Reading("park", True, 0.9, "span", attention=((1, 2, 0.9),))
    unsupported = Reading("office", True, 0.9, "span", attention=((1, 0, 0.9),))
    assert beyond.deletions([ITEM, ITEM], [wrong, unsupported]) == []


def test_the_shipped_reader_fills_a_row() -> None:
    reader = Reader.load("babi")
    row = beyond.measure(reader, 1, beyond.items_of(generate(1, 10, 3)[0], 4))
    assert row.questions == 4
    assert row.plain == 0
    assert row.changed <= row.deleted <= 4


def test_the_table_says_what_was_not_measured() -> None:
    rows = [
        Row(1, 10, 0.0, 10.0, 20.0, 0.0, 0.0, 4, 3),
        Row(11, 10, 2.0, 0.0, None, 0.0, 1.0, 0, 0),
    ]
    table = list(beyond.lines(rows))
    assert table[3] == "| 11 | 2.0 | 0.0 | – | 0.0 | 1.0 | – |"
    assert table[4] == "| mean | 1.0 | 5.0 | 20.0 | 0.0 | 0.5 | 75.0 % of 4 |"
