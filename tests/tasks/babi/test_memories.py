"""bAbI's questions as memories: what is copied, and from where."""

from __future__ import annotations

from kvmem.tasks.babi.memories import as_memories, unanswerable
from kvmem.tasks.everyday.example import EverydayQuestion
from kvmem.types import Question, Story

FACTS = (
    "Mary took the milk.",
    "Mary went to the office.",
    "John went to the office.",
    "Mary took the apple.",
)


def memory(
    answer: str, supports: tuple[int, ...], max_facts: int = 10
) -> tuple[EverydayQuestion, list[str]]:
    story = Story(FACTS, (Question("What?", answer, supports, len(FACTS)),), task=8)
    [found] = as_memories([story], max_facts)
    [question] = found.questions
    copied = [found.facts[s.fact][s.start : s.end] for s in question.spans]
    return question, copied


def test_an_answer_is_copied_from_the_facts_that_support_it_only() -> None:
    question, copied = memory("office", (1,))
    assert (question.form, copied) == ("span", ["office"])
    assert [span.fact for span in question.spans] == [1]
    assert (question.kind, question.assume) == ("task 8", "closed")


def test_a_list_has_its_items_in_the_order_told() -> None:
    question, copied = memory("apple,milk", (0, 3))
    assert (question.form, copied) == ("list", ["milk", "apple"])


def test_what_stands_in_no_supporting_fact_is_a_label() -> None:
    for answer in ("nothing", "n,w", "two", "John"):
        question, copied = memory(answer, (0,))
        assert (question.form, question.answers, copied) == ("label", (answer,), [])
    assert memory("no", (0,))[0].form == "yes_no"


def test_only_the_last_facts_are_kept_and_supports_move_along() -> None:
    question, copied = memory("apple", (0, 3), max_facts=2)
    assert (question.supports, copied) == ((1,), ["apple"])


def test_what_is_asked_in_vain_names_a_thing_not_told_of() -> None:
    told = list(
        as_memories(
            [
                Story(
                    (f"{name} went to the {place}.",),
                    (Question(f"Where is {name}?", place, (0,), 1),),
                )
                for name, place in (("Mary", "office"), ("John", "garden"), ("Mary", "garden"))
            ],
            10,
        )
    )
    found = list(unanswerable(told, 50, task=1))
    assert 10 < len(found) < 40  # of those drawn, as many as do not know the name
    for memory in found:
        [question] = memory.questions
        assert (question.form, question.answers, question.spans) == ("unknown", (), ())
        name = question.text.split()[-1].strip("?")
        assert name not in memory.facts[0]


def test_absence_may_be_the_answer_to_yes_or_no() -> None:
    story = Story(("Mary went out.",), (Question("Is Mary in?", "no", (0,), 1),))
    other = Story(("John went out.",), (Question("Is John in?", "no", (0,), 1),))
    assert list(unanswerable(list(as_memories([story, other], 10)), 20, task=6)) == []


def test_what_is_told_in_other_words_is_not_asked_in_vain() -> None:
    """The bedroom is told of in both stories; only one of them says "north"."""
    north = Story(
        ("The office is north of the bedroom.",),
        (Question("What is north of the bedroom?", "office", (0,), 1),),
    )
    south = Story(
        ("The bedroom is south of the garden.",),
        (Question("What is the bedroom south of?", "garden", (0,), 1),),
    )
    assert list(unanswerable(list(as_memories([north, south], 10)), 40, task=4)) == []
