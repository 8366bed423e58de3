"""Task 16: colours that members of a species share, until a new one is introduced."""

from __future__ import annotations

from random import Random

import pytest

from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.tasks.babi.worlds.induction import InductionWorld
from kvmem.types import Question, Story

WORLD = InductionWorld()


def replay(*facts: str, asked: str) -> Derived:
    question = Question(f"What color is {asked}?", "", (), len(facts))
    return WORLD.replay(Story(facts, (question,)))[0]


def test_the_colour_is_that_of_the_other_of_the_same_species() -> None:
    facts = ("Lily is a swan.", "Greg is a lion.", "Lily is white.", "Brian is a swan.")
    assert replay(*facts, asked="Brian") == Derived("white", (3, 0, 2))


def test_of_several_colours_the_one_introduced_last_counts_and_is_marked_ambiguous() -> None:
    facts = (
        "Lily is a swan.",
        "Lily is white.",
        "Greg is a swan.",
        "Brian is a swan.",
        "Brian is green.",
        "Greg is green.",
        "Julius is a swan.",
    )
    assert replay(*facts, asked="Julius") == Derived("green", (6, 3, 4), ambiguous=True)


def test_about_one_question_in_thirteen_is_ambiguous() -> None:
    rng = Random(0)
    ambiguous = sum(WORLD.replay(WORLD.generate(rng))[0].ambiguous for _ in range(3000))
    assert 180 < ambiguous < 280  # published: 7.6 %


@pytest.mark.parametrize(
    ("facts", "question", "reason"),
    [
        (("Lily is white.",), "What color is Lily?", "after what Lily is"),  # before what she is
        (
            ("Lily is a swan.", "Lily is a frog."),
            "What color is Lily?",
            "what Lily is was told before",
        ),
        (
            ("Lily is a swan.", "Lily is white."),
            "What color is Lily?",
            "the colour not",
        ),  # it was told
        (
            ("Lily is a swan.", "Brian is a swan."),
            "What color is Lily?",
            "of the others of this species",
        ),  # nobody's was told
        (
            (
                "Lily is a swan.",
                "Brian is a swan.",
                "Greg is a swan.",
                "Lily is white.",
                "Brian is green.",
            ),  # swans are known to be white
            "What color is Greg?",
            "known to be white",
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
        "Greg is a lion.",
        "Julius is a frog.",
        "Bernhard is a frog.",
        "Greg is gray.",
        "Brian is a frog.",
        "Bernhard is yellow.",
        "Julius is yellow.",
        "Brian is yellow.",
        "Lily is a frog.",
    )
    assert story.questions[0] == Question(
        text="What color is Lily?", answer="yellow", supports=(8, 4, 7), position=9
    )
