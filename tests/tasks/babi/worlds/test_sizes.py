"""Task 18: things of different sizes, compared through a third."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from kvmem.tasks.babi.files import open_babi
from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.tasks.babi.worlds.sizes import SizeWorld
from kvmem.types import Question, Story

WORLD = SizeWorld()


def assert_follows(story: Story) -> None:
    """The answers are the derived ones, and the supports among those that the facts allow."""
    derived = WORLD.replay(story)
    for question, told, listings in zip(
        story.questions, derived, WORLD.listings(story), strict=True
    ):
        assert question.answer == told.answer
        assert question.supports in listings
        assert told.supports in listings


@pytest.mark.parametrize(
    ("question", "derived"),
    [
        ("Is the chest bigger than the chocolate?", Derived("yes", (0, 1))),
        ("Does the chocolate fit in the chest?", Derived("yes", (0, 1))),
        ("Is the chocolate bigger than the chest?", Derived("no", (1, 0))),
        ("Does the chest fit in the chocolate?", Derived("no", (1, 0))),
    ],
)
def test_ends_of_a_chain_are_compared(question: str, derived: Derived) -> None:
    facts = ("The box fits inside the chest.", "The box is bigger than the chocolate.")
    story = Story(facts, (Question(question, "", (), 2),))
    assert WORLD.replay(story) == (derived,)
    assert WORLD.listings(story) == ((derived.supports,),)


def test_a_fact_told_twice_can_be_listed_at_either_place() -> None:
    facts = (
        "The box fits inside the chest.",
        "The box is bigger than the chocolate.",
        "The chocolate fits inside the box.",
    )
    story = Story(facts, (Question("Is the chocolate bigger than the chest?", "", (), 3),))
    assert WORLD.listings(story) == (((1, 0), (2, 0)),)
    assert WORLD.replay(story) == (Derived("no", (2, 0)),)


def test_about_one_story_in_four_needs_more_than_one_block_of_facts() -> None:
    rng = Random(0)
    longer = sum(len(WORLD.generate(rng).facts) > 5 for _ in range(1000))
    assert 180 < longer < 290  # published: 23.5 %


@pytest.mark.parametrize(
    ("facts", "question", "reason"),
    [
        # a thing bigger than itself, told at once, in a circle, or against what is known
        (
            ("The box fits inside the box.",),
            "Is the box bigger than the chest?",
            "not bigger than the box here",
        ),
        (
            (
                "The box is bigger than the chest.",
                "The chest is bigger than the suitcase.",
                "The suitcase is bigger than the box.",
            ),
            "Is the box bigger than the suitcase?",
            "the suitcase is not bigger than the box",
        ),
        (
            ("The chocolate is bigger than the chest.",),
            "Is the box bigger than the chest?",
            "the chocolate is not bigger",
        ),
        # not the ends of two facts
        (
            ("The box is bigger than the chest.",),
            "Is the box bigger than the chest?",
            "no two facts make a chain",
        ),
        (
            ("The box is bigger than the chest.", "The suitcase is bigger than the chest."),
            "Is the box bigger than the suitcase?",
            "no two facts make a chain",
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
        "The chest is bigger than the chocolate.",
        "The box of chocolates fits inside the chest.",
        "The chocolate fits inside the box of chocolates.",
        "The chest is bigger than the chocolate.",
        "The chocolate fits inside the chest.",
    )
    assert story.questions[0] == Question(
        text="Is the chocolate bigger than the chest?", answer="no", supports=(2, 1), position=5
    )


def test_a_generated_story_replays_to_its_own_answers() -> None:
    for seed in range(300):
        story = WORLD.generate(Random(seed))
        assert_follows(story)


def test_published_stories_replay_to_their_answers_and_supports(
    published_archive: Path,
) -> None:
    for story in open_babi(published_archive).load(WORLD.task, "train")[:200]:
        assert_follows(story)
