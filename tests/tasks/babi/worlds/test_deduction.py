"""Task 15: fears, told before the people who have them."""

from __future__ import annotations

from random import Random

import pytest

from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.tasks.babi.worlds.deduction import DeductionWorld
from kvmem.types import Question, Story

WORLD = DeductionWorld()


def test_a_person_fears_what_their_animal_fears() -> None:
    facts = ("Mice are afraid of wolves.", "Gertrude is a mouse.", "Wolves are afraid of cats.")
    question = Question("What is gertrude afraid of?", "", (), 3)
    assert WORLD.replay(Story(facts, (question,))) == (Derived("wolf", (1, 0)),)


@pytest.mark.parametrize(
    ("facts", "question", "reason"),
    [
        (
            ("Emily is a mouse.",),
            "What is emily afraid of?",
            "after what their animal fears",
        ),  # before what mice fear
        (
            ("Mice are afraid of mice.", "Emily is a mouse."),
            "What is emily afraid of?",
            "fears one other",
        ),
        (
            ("Mice are afraid of cats.", "Mice are afraid of sheep."),
            "What is emily afraid of?",
            "told once",
        ),
        (
            ("Mice are afraid of cats.", "Emily is a mouse."),
            "What is winona afraid of?",
            "what Winona is",
        ),
        (
            ("Mice are afraid of cats.", "Emily is a mouse."),
            "What is Emily afraid of?",
            "lower case",
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
        "Mice are afraid of wolves.",
        "Cats are afraid of wolves.",
        "Wolves are afraid of cats.",
        "Jessica is a cat.",
        "Sheep are afraid of mice.",
        "Emily is a mouse.",
        "Winona is a wolf.",
        "Gertrude is a sheep.",
    )
    assert story.questions[0] == Question(
        text="What is gertrude afraid of?", answer="mouse", supports=(7, 4), position=8
    )
