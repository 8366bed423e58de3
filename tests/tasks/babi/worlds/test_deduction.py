"""Task 15: fears, told before the people who have them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from kvmem.tasks.babi.files import open_babi
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


def test_a_generated_story_replays_to_its_own_answers() -> None:
    for seed in range(300):
        story = WORLD.generate(Random(seed))
        assert [(d.answer, d.supports) for d in WORLD.replay(story)] == [
            (question.answer, question.supports) for question in story.questions
        ]


def test_a_line_with_a_foreign_word_is_rejected() -> None:
    story = WORLD.generate(Random(1))
    for index, fact in enumerate(story.facts):
        for word in fact.split():
            facts = list(story.facts)
            facts[index] = fact.replace(word, "zebra", 1)
            with pytest.raises(ReplayError, match="zebra"):
                WORLD.replay(replace(story, facts=tuple(facts)))
    for word in story.questions[0].text.split():
        asked = replace(story.questions[0], text=story.questions[0].text.replace(word, "zebra", 1))
        with pytest.raises(ReplayError, match="zebra"):
            WORLD.replay(replace(story, questions=(asked,)))


def test_published_stories_replay_to_their_answers_and_supports(
    published_archive: Path,
) -> None:
    for story in open_babi(published_archive).load(WORLD.task, "train")[:200]:
        assert [(d.answer, d.supports) for d in WORLD.replay(story)] == [
            (question.answer, question.supports) for question in story.questions
        ]
