"""Task 20: states, and what people go and get for them."""

from __future__ import annotations

from random import Random

import pytest

from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.tasks.babi.worlds.motivations import MotivationWorld
from kvmem.types import Question, Story

WORLD = MotivationWorld()


def test_a_question_follows_every_deed() -> None:
    facts = ("Sumit is tired.", "Sumit went back to the bedroom.", "Sumit got the pajamas there.")
    questions = (
        Question("Where will sumit go?", "", (), 1),
        Question("Why did sumit go to the bedroom?", "", (), 2),
        Question("Why did sumit get the pajamas?", "", (), 3),
    )
    assert WORLD.replay(Story(facts, questions)) == (
        Derived("bedroom", (0,)),
        Derived("tired", (0,)),
        Derived("tired", (0,)),
    )


@pytest.mark.parametrize(
    ("facts", "question", "reason"),
    [
        (
            ("Yann went to the kitchen.",),
            "Why did yann go to the kitchen?",
            "next is a state",
        ),  # without a state
        (
            ("Yann is bored.", "Yann went to the kitchen."),
            "Why did yann go to the kitchen?",
            "does something else",
        ),
        (
            ("Yann is bored.", "Yann got the football there."),
            "Why did yann get the football?",
            "next is a place",
        ),
        (("Yann is bored.", "Yann is tired."), "Where will yann go?", "next is a place"),
        (
            ("Yann is bored.", "Jason is tired."),
            "Where will yann go?",
            "Where will jason go",
        ),  # not the last deed
        (("Yann is bored.",), "Why did yann go to the garden?", "Where will yann go"),
        ((), "Where will yann go?", "a fact must be told first"),
        # a thing that someone else has got
        (
            (
                "Yann is bored.",
                "Jason is bored.",
                "Yann went to the garden.",
                "Jason went to the garden.",
                "Yann got the football there.",
                "Jason got the football there.",
            ),
            "Why did jason get the football?",
            "next is nothing more",
        ),
    ],
)
def test_what_cannot_be_said_is_rejected(
    facts: tuple[str, ...], question: str, reason: str
) -> None:
    story = Story(facts, (Question(question, "", (), len(facts)),))
    with pytest.raises(ReplayError, match=reason):
        WORLD.replay(story)


def test_a_seed_tells_the_same_story_in_every_process() -> None:
    story = WORLD.generate(Random(7))
    assert story.facts == (
        "Sumit is hungry.",
        "Yann is bored.",
        "Antoine is bored.",
        "Sumit went back to the kitchen.",
        "Antoine went back to the garden.",
        "Jason is bored.",
        "Antoine took the football there.",
        "Sumit got the apple there.",
        "Jason journeyed to the garden.",
        "Yann journeyed to the garden.",
    )
    assert story.questions[0] == Question(
        text="Where will sumit go?", answer="kitchen", supports=(0,), position=1
    )
