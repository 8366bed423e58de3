"""How every world of people tells a story, and how a told story is followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Protocol

from kvmem.tasks.babi.worlds.base import Derived, ReplayError
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

QUESTIONS = 5
FACTS_BETWEEN = 2
# A question takes up one of this many last events, of those there is something to ask about.
RECENT = 5


class Listener(Protocol):
    """Knows what the facts told so far say, and nothing else. Both methods raise Impossible."""

    def hear(self, text: str, index: int) -> None:
        """Take in the fact at ``index`` of the story."""
        ...

    def answer(self, text: str) -> Derived:
        """Derive the answer to a question, and the facts that support it."""
        ...


def tell(
    task: int, listener: Listener, next_fact: Callable[[], str], ask: Callable[[], str | None]
) -> Story:
    """Tell facts two by two, and ask after each two if there is something to ask about.

    ``next_fact`` lets something happen in the world and says it; ``ask`` words a question that
    ``listener`` can answer, or finds none.
    """
    facts: list[str] = []
    questions: list[Question] = []
    while len(questions) < QUESTIONS:
        for _ in range(FACTS_BETWEEN):
            fact = next_fact()
            listener.hear(fact, len(facts))
            facts.append(fact)
        if (text := ask()) is not None:
            derived = listener.answer(text)
            questions.append(Question(text, derived.answer, derived.supports, len(facts)))
    return Story(tuple(facts), tuple(questions), task)


def follow(story: Story, listener: Listener) -> tuple[Derived, ...]:
    """Let ``listener`` hear a story and answer its questions.

    Raises ReplayError, with story line and text, for a line that this world cannot say.
    """
    derived: list[Derived] = []
    told = 0
    for question in (*story.questions, None):
        end = len(story.facts) if question is None else question.position
        for index, fact in enumerate(story.facts[told:end], start=told):
            with _at(story.task, index + len(derived) + 1, fact):
                listener.hear(fact, index)
        told = max(told, end)
        if question is not None:
            with _at(story.task, told + len(derived) + 1, question.text):
                derived.append(listener.answer(question.text))
    return tuple(derived)


@contextmanager
def _at(task: int, line: int, text: str) -> Iterator[None]:
    try:
        yield
    except Impossible as error:
        raise ReplayError(f"task {task}: story line {line}: {text!r}: {error}") from error


def elsewhere(rng: Random, places: Iterable[str], place: str) -> str:
    """A place other than ``place``, all equally likely."""
    return rng.choice([other for other in places if other != place])
