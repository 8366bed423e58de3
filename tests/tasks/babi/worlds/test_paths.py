"""Tasks 4 and 19: places beside each other."""

from __future__ import annotations

from random import Random

import pytest

from kvmem.tasks.babi.worlds.base import Derived, ReplayError, World
from kvmem.tasks.babi.worlds.paths import PathWorld, TwoArgumentWorld
from kvmem.types import Question, Story

ROW, PATH = TwoArgumentWorld(), PathWorld()
WORLDS: tuple[World, ...] = (ROW, PATH)


@pytest.mark.parametrize(
    ("question", "derived"),
    [
        ("What is north of the kitchen?", Derived("office", (0,))),
        ("What is the kitchen north of?", Derived("garden", (1,))),
    ],
)
def test_a_neighbour_is_asked_as_told_or_turned_round(question: str, derived: Derived) -> None:
    facts = ("The office is north of the kitchen.", "The garden is south of the kitchen.")
    assert ROW.replay(Story(facts, (Question(question, "", (), 2),))) == (derived,)


TOLD = (
    "The office is east of the hallway.",
    "The kitchen is north of the office.",
    "The garden is west of the bedroom.",
    "The office is west of the garden.",
    "The bathroom is north of the garden.",
)


def test_a_path_is_two_steps_in_order_of_walking() -> None:
    question = Question("How do you go from the kitchen to the garden?", "", (), 5)
    assert PATH.replay(Story(TOLD, (question,))) == (Derived("s,e", (1, 3)),)


@pytest.mark.parametrize(
    ("world", "facts", "question", "reason"),
    [
        # no row: a corner, two places on one side, the same pair twice, three facts
        (
            ROW,
            ("The office is north of the kitchen.", "The garden is west of the kitchen."),
            "What is north of the kitchen?",
            "does not make a row",
        ),
        (
            ROW,
            ("The office is north of the kitchen.", "The garden is north of the kitchen."),
            "What is north of the kitchen?",
            "another place on that side",
        ),
        (
            ROW,
            ("The office is north of the kitchen.", "The kitchen is south of the office."),
            "What is north of the kitchen?",
            "does not make a row",
        ),
        (
            ROW,
            (
                "The office is north of the kitchen.",
                "The garden is south of the kitchen.",
                "The bedroom is north of the office.",
            ),
            "What is north of the kitchen?",
            "tells two facts",
        ),
        # not told
        (
            ROW,
            ("The office is north of the kitchen.", "The garden is south of the kitchen."),
            "What is north of the office?",
            "no fact tells",
        ),
        # one step, three steps, a side taken twice, a place missing
        (PATH, TOLD, "How do you go from the office to the garden?", "0 ways of two steps"),
        (PATH, TOLD, "How do you go from the kitchen to the bedroom?", "0 ways"),
        (PATH, TOLD, "How do you go from the kitchen to the kitchen?", "0 ways"),
        (
            PATH,
            (*TOLD[:4], "The bathroom is east of the garden."),
            "How do you go from the kitchen to the garden?",
            "another place is east of the garden",
        ),
        (PATH, TOLD[:4], "How do you go from the kitchen to the garden?", "5 places"),
    ],
)
def test_what_cannot_be_said_is_rejected(
    world: World, facts: tuple[str, ...], question: str, reason: str
) -> None:
    story = Story(facts, (Question(question, "", (), len(facts)),))
    with pytest.raises(ReplayError, match=reason):
        world.replay(story)


@pytest.mark.parametrize(
    ("world", "facts", "question"),
    [
        (
            ROW,
            ("The garden is north of the bedroom.", "The hallway is south of the bedroom."),
            Question(
                text="What is north of the bedroom?", answer="garden", supports=(0,), position=2
            ),
        ),
        (
            PATH,
            (
                "The bedroom is north of the garden.",
                "The office is south of the garden.",
                "The bedroom is east of the bathroom.",
                "The garden is west of the kitchen.",
                "The hallway is east of the bedroom.",
            ),
            Question(
                text="How do you go from the garden to the hallway?",
                answer="n,e",
                supports=(0, 4),
                position=5,
            ),
        ),
    ],
)
def test_a_seed_tells_the_same_story_in_every_process(
    world: World, facts: tuple[str, ...], question: Question
) -> None:
    assert world.generate(Random(7)) == Story(facts, (question,), world.task)
