"""The key–value reader is asked about films in sentences, of one question's facts at a time."""

from __future__ import annotations

from pathlib import Path

from benchmarks.classic.wikimovies_reader import answers, named_first, sentence
from kvmem import connect
from kvmem.tasks.wikimovies import MovieQuestion, Triple
from kvmem.types import Answer, Span
from tests.memory.fake_reader import FakeReader


def test_both_directions_of_a_relation_say_the_same() -> None:
    said = "al pacino acted in heat."
    assert sentence(Triple("heat", "starred_actors", "al pacino")) == said
    assert sentence(Triple("al pacino", "!starred_actors", "heat")) == said


def test_a_question_is_answered_from_its_own_facts_alone(tmp_path: Path) -> None:
    heat = Triple("heat", "in_language", "english")
    amelie = Triple("amelie", "in_language", "french")
    asked = [
        MovieQuestion(("language", "of", "heat"), frozenset({"english"}), (heat, heat)),
        MovieQuestion(("language", "of", "heat"), frozenset({"french"}), (heat,)),
        MovieQuestion(("language", "of", "heat"), frozenset({"english"}), (amelie,)),
        MovieQuestion(("language", "of", "heat"), frozenset({"english"}), ()),
    ]
    with connect(tmp_path, reader=FakeReader()) as memory:
        known_and_right = list(answers(memory, asked))
    assert known_and_right == [(True, True), (True, False), (False, False), (False, False)]


def test_of_a_list_the_first_item_counts() -> None:
    spans = (Span("a", 0, 4, "heat"), Span("b", 0, 5, "ronin"))
    listed = Answer("heat, ronin", True, 0.9, "list", spans, (), 1, "facts")
    assert named_first(listed) == "heat"
    label = Answer("yes", True, 0.9, "label", (), (), 1, "facts")
    assert named_first(label) == "yes"
