"""Worlds with people, places and objects: tasks 1–3 and 5–14."""

from __future__ import annotations

from random import Random

import pytest

from kvmem.tasks.babi.worlds import WORLDS
from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.types import Question, Story

TASKS = (1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)


def asked(text: str, position: int) -> Question:
    """A question whose answer is left for the world to derive."""
    return Question(text, "?", (), position)


def derive(task: int, facts: list[str], *questions: str) -> list[Derived]:
    """What the world says about questions asked after all facts."""
    story = Story(tuple(facts), tuple(asked(text, len(facts)) for text in questions), task)
    return list(WORLDS[task].replay(story))


@pytest.mark.parametrize("task", TASKS)
def test_stories_have_five_questions_after_pairs_of_facts(task: int) -> None:
    rng = Random(task)
    for _ in range(50):
        story = WORLDS[task].generate(rng)
        assert story.task == task
        assert len(story.questions) == 5
        assert all(question.position % 2 == 0 for question in story.questions)
        assert story.questions[-1].position == len(story.facts)


@pytest.mark.parametrize("task", TASKS)
def test_a_misspelt_fact_is_refused_with_line_and_text(task: int) -> None:
    story = WORLDS[task].generate(Random(3))
    facts = [*story.facts[:2], story.facts[2].replace(" the ", " teh "), *story.facts[3:]]
    changed = Story(tuple(facts), story.questions, task)
    asked_before = sum(question.position <= 2 for question in story.questions)
    with pytest.raises(ReplayError, match=rf"task {task}: story line {3 + asked_before}: '.*teh"):
        WORLDS[task].replay(changed)


@pytest.mark.parametrize("task", TASKS)
def test_a_question_of_another_world_is_refused(task: int) -> None:
    story = WORLDS[task].generate(Random(4))
    question = Question("What is north of the office?", "?", (), len(story.facts))
    with pytest.raises(ReplayError, match="What is north of the office"):
        WORLDS[task].replay(Story(story.facts, (question,), task))


@pytest.mark.parametrize("task", [1, 2, 3, 5, 6, 7, 8])
def test_nobody_moves_to_where_they_are(task: int) -> None:
    with pytest.raises(ReplayError, match=r"story line 2: .*is in the garden already"):
        derive(task, ["Mary moved to the garden.", "Mary went back to the garden."])


def test_objects_stay_where_they_are_until_taken() -> None:
    held = ["Mary got the milk there."]
    with pytest.raises(ReplayError, match="Mary holds the milk"):
        derive(2, [*held, "John got the milk there."])
    with pytest.raises(ReplayError, match="John does not hold the milk"):
        derive(2, [*held, "John dropped the milk."])
    with pytest.raises(ReplayError, match="the milk lies in the office"):
        derive(
            2,
            [
                "Mary moved to the office.",
                *held,
                "Mary dropped the milk.",
                "John went to the garden.",
                "John got the milk there.",
            ],
        )


def test_gifts_pass_between_people_in_one_place() -> None:
    apart = ["Bill went to the office.", "Mary went to the garden.", "Bill got the milk there."]
    with pytest.raises(ReplayError, match="Mary is in the garden"):
        derive(5, [*apart, "Bill gave the milk to Mary."])
    with pytest.raises(ReplayError, match="cannot give to themselves"):
        derive(5, [*apart, "Bill gave the milk to Bill."])


def test_where_an_object_is_follows_its_holder_and_rests_where_it_was_dropped() -> None:
    facts = [
        "Mary went to the office.",
        "Mary got the milk there.",
        "Mary moved to the garden.",
    ]
    assert derive(2, facts, "Where is the milk?") == [Derived("garden", (1, 2))]
    facts += ["Mary left the milk.", "Mary went to the kitchen."]
    assert derive(2, facts, "Where is the milk?") == [Derived("garden", (3, 2))]
    with pytest.raises(ReplayError, match="nothing was told"):
        derive(2, facts, "Where is the apple?")


def test_where_an_object_was_before_is_as_of_the_last_visit() -> None:
    facts = [
        "Mary took the milk.",
        "Mary moved to the garden.",
        "Mary moved to the office.",
        "Mary moved to the garden.",
        "Mary put down the milk.",
    ]
    question = "Where was the milk before the garden?"
    assert derive(3, facts, question) == [Derived("office", (4, 3, 2))]
    with pytest.raises(ReplayError, match="from a known place"):
        derive(3, facts, "Where was the milk before the kitchen?")


def test_giving_answers_with_the_last_gift_and_says_what_is_ambiguous() -> None:
    facts = [
        "Bill got the milk there.",
        "Bill gave the milk to Fred.",
        "Bill took the apple there.",
        "Bill handed the apple to Fred.",
        "Fred passed the milk to Bill.",
    ]
    assert derive(
        5,
        facts,
        "Who gave the milk?",
        "Who received the milk?",
        "Who gave the apple to Fred?",
        "Who did Bill give the milk to?",
        "What did Bill give to Fred?",
    ) == [
        Derived("Fred", (4,)),
        Derived("Bill", (4,)),
        Derived("Bill", (3,)),
        Derived("Fred", (1,)),
        Derived("apple", (3,), ambiguous=True),
    ]


def test_yes_and_no_rest_on_the_last_move() -> None:
    facts = ["John went to the office.", "John got the milk there."]
    assert derive(6, facts, "Is John in the office?", "Is John in the garden?") == [
        Derived("yes", (0,)),
        Derived("no", (0,)),
    ]


def test_counts_and_lists_rest_on_all_dealings_with_objects() -> None:
    facts = [
        "Mary got the milk there.",
        "Mary took the apple there.",
        "Mary dropped the milk.",
        "Mary grabbed the milk there.",
    ]
    assert derive(7, facts, "How many objects is Mary carrying?") == [Derived("two", (0, 1, 2, 3))]
    # Lists go object by object, in the order of the first dealing.
    assert derive(8, facts, "What is Mary carrying?") == [Derived("milk,apple", (0, 2, 3, 1))]
    gift = [*facts, "Mary gave the apple to John."]
    assert derive(
        7, gift, "How many objects is Mary carrying?", "How many objects is John carrying?"
    ) == [Derived("one", (0, 1, 2, 3, 4)), Derived("one", (4,))]


def test_a_negation_says_that_somebody_left() -> None:
    facts = ["Mary is in the garden.", "Mary is no longer in the garden."]
    assert derive(9, facts, "Is Mary in the garden?") == [Derived("no", (1,))]
    with pytest.raises(ReplayError, match="does not follow"):
        derive(9, facts, "Is Mary in the office?")
    with pytest.raises(ReplayError, match="Mary was not in the office"):
        derive(9, [facts[0], "Mary is not in the office."])


def test_either_or_leaves_a_maybe() -> None:
    facts = ["Bill is in the park.", "Bill is either in the park or the school."]
    assert derive(10, facts, "Is Bill in the park?", "Is Bill in the cinema?") == [
        Derived("maybe", (1,)),
        Derived("no", (1,)),
    ]
    # He moved, so it was the school: he cannot move to it, nor be there and not be there.
    with pytest.raises(ReplayError, match="Bill is in the school already"):
        derive(10, [*facts, "Bill moved to the school."])


def test_pronouns_stand_for_who_was_named_right_before() -> None:
    one = ["Mary went to the garden.", "Afterwards she moved to the office."]
    assert derive(11, one, "Where is Mary?") == [Derived("office", (0, 1))]
    two = ["Mary and John went to the garden.", "After that they moved to the office."]
    assert derive(13, two, "Where is John?") == [Derived("office", (0, 1))]
    with pytest.raises(ReplayError, match="'he' does not fit Mary"):
        derive(11, [one[0], "Then he went to the office."])
    with pytest.raises(ReplayError, match="nobody was named right before"):
        derive(11, [*one, "Then she went to the kitchen."])
    with pytest.raises(ReplayError, match="cannot go along with themselves"):
        derive(12, ["Mary and Mary went to the garden."])


def test_times_order_what_was_told_out_of_order() -> None:
    facts = [
        "This morning Julie went to the school.",
        "Julie moved to the park yesterday.",
        "This evening Julie moved to the school.",
        "Julie travelled to the office this afternoon.",
    ]
    question = "Where was Julie before the school?"
    assert derive(14, facts, question) == [Derived("office", (2, 3))]
    assert derive(14, facts[:2], question) == [Derived("park", (0, 1))]
    with pytest.raises(ReplayError, match="somewhere else at that time"):
        derive(14, [*facts[:2], "Yesterday Julie went to the office."])
    with pytest.raises(ReplayError, match="dated once"):
        derive(14, ["Yesterday Julie went to the office this evening."])
    with pytest.raises(ReplayError, match="skipped a time"):
        derive(14, facts[1:3], question)
    with pytest.raises(ReplayError, match="twice in a row"):
        derive(14, [facts[0], "Julie moved to the school yesterday."], question)
