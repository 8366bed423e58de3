"""Task 17: three shapes on a grid."""

from __future__ import annotations

from random import Random

import pytest

from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.tasks.babi.worlds.positions import PositionWorld
from kvmem.types import Question, Story

WORLD = PositionWorld()


@pytest.mark.parametrize(
    ("second", "question", "derived"),
    [
        # a corner: the pink rectangle lies left of the triangle and above the red square
        ("above", "Is the pink rectangle above the red square?", Derived("yes", (0, 1))),
        ("above", "Is the red square above the pink rectangle?", Derived("no", (1, 0))),
        ("above", "Is the red square to the right of the pink rectangle?", Derived("yes", (1, 0))),
        # a row: neither is above the other
        (
            "to the left of",
            "Is the pink rectangle to the left of the red square?",
            Derived("yes", (0, 1)),
        ),
        ("to the left of", "Is the pink rectangle above the red square?", Derived("no", (0, 1))),
        ("to the left of", "Is the pink rectangle below the red square?", Derived("no", (0, 1))),
    ],
)
def test_outer_shapes_are_compared_through_the_middle_one(
    second: str, question: str, derived: Derived
) -> None:
    facts = (
        "The triangle is to the right of the pink rectangle.",
        f"The triangle is {second} the red square.",
    )
    assert WORLD.replay(Story(facts, (Question(question, "", (), 2),))) == (derived,)


@pytest.mark.parametrize(
    ("facts", "question", "reason"),
    [
        # two shapes on one spot
        (
            ("The triangle is above the red square.", "The triangle is above the red sphere."),
            "Is the red square above the red sphere?",
            "another shape lies below the triangle",
        ),
        # no shape in common, both in common
        (
            ("The triangle is above the red square.", "The red sphere is above the blue square."),
            "Is the red square above the red sphere?",
            "shares 0 shapes",
        ),
        (
            ("The triangle is above the red square.", "The triangle is below the red square."),
            "Is the red square above the triangle?",
            "shares 2 shapes",
        ),
        # about the middle shape, and too early
        (
            ("The triangle is above the red square.", "The triangle is below the red sphere."),
            "Is the red square above the triangle?",
            "are compared",
        ),
        (
            ("The triangle is above the red square.",),
            "Is the triangle above the red square?",
            "are compared",
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
        "The red sphere is below the pink rectangle.",
        "The red square is to the right of the red sphere.",
    )
    assert story.questions[0] == Question(
        text="Is the pink rectangle below the red square?", answer="no", supports=(0, 1), position=2
    )
