"""Task 14: moves are dated, told out of order, and asked for in the order of time."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.cast import TIMES, TOWNSPEOPLE
from kvmem.tasks.babi.worlds.stage import Stage
from kvmem.tasks.babi.worlds.telling import FACTS_BETWEEN, QUESTIONS, RECENT, follow
from kvmem.tasks.babi.worlds.wording import Ear, Impossible, say_timed_move
from kvmem.types import Question, Story

_QUESTION = re.compile(r"Where was (\w+) before the (\w+)\?")


class _Diary:
    """Sorts what it hears by time. A person's moves use up the times from the first on."""

    def __init__(self) -> None:
        self._ear = Ear(TOWNSPEOPLE, ["move"], timed=True)
        # Per person, at each time told of: the place they went to, and the fact that says so.
        self._days: dict[str, dict[int, tuple[str, int]]] = {}

    def hear(self, text: str, index: int) -> None:
        """Take in the fact at ``index``. Raises Impossible for a second move at one time."""
        ((event,), _) = self._ear.hear(text)
        day = self._days.setdefault(event.person, {})
        if event.time is None or event.time in day:
            raise Impossible(f"{event.person} went somewhere else at that time")
        day[event.time] = (event.place, index)

    def answer(self, text: str) -> Derived:
        """The place before the last visit; supports: the visit, and the move before it.

        Facts are out of order until a question is asked, so that whether they fit together is
        seen here. Raises Impossible if they do not.
        """
        for person in self._days:
            moves = self._moves(person)
            if any(before == after for (before, _), (after, _) in pairwise(moves)):
                raise Impossible(f"{person} went to one place twice in a row")
            if set(self._days[person]) != set(range(len(moves))):
                raise Impossible(f"{person} skipped a time before {TIMES[max(self._days[person])]}")
        if (match := _QUESTION.fullmatch(text)) is None or match[1] not in self._days:
            raise Impossible("no question of this world, or nothing was told of the person")
        for before, visit in reversed(list(pairwise(self._moves(match[1])))):
            if visit[0] == match[2]:
                return Derived(before[0], (visit[1], before[1]))
        raise Impossible(f"nothing was told of where {match[1]} was before the {match[2]}")

    def _moves(self, person: str) -> list[tuple[str, int]]:
        return [move for _, move in sorted(self._days[person].items())]


class TimeWorld:
    """The facts between two questions are told in a cyclic order, so that two always swap."""

    task = 14

    def generate(self, rng: Random) -> Story:
        """Tell one story."""
        stage = Stage(rng, TOWNSPEOPLE)
        diary = _Diary()
        moves = Counter[str]()
        history: list[tuple[str, str, int]] = []  # person, place and time, as it happened
        facts: list[str] = []
        block: list[str] = []
        questions: list[Question] = []
        while len(questions) < QUESTIONS:
            for _ in range(FACTS_BETWEEN):
                person = rng.choice([p for p in stage.cast.people if moves[p] < len(TIMES)])
                place = stage.go((person,))
                block.append(say_timed_move(rng, person, place, moves[person]))
                history.append((person, place, moves[person]))
                moves[person] += 1
            # Only who has been somewhere before can be asked for.
            later = [(person, place) for person, place, time in history[-RECENT:] if time > 0]
            if not later:
                continue
            _cycle(rng, block)
            for fact in block:
                diary.hear(fact, len(facts))
                facts.append(fact)
            block.clear()
            person, place = rng.choice(later)
            text = f"Where was {person} before the {place}?"
            derived = diary.answer(text)
            questions.append(Question(text, derived.answer, derived.supports, len(facts)))
        return Story(tuple(facts), tuple(questions), self.task)

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Follow a told story; see ``World``."""
        return follow(story, _Diary())


def _cycle(rng: Random, block: list[str]) -> None:
    """Permute in place by one random cycle, so that nothing stays where it was.

    Sattolo, "An algorithm to generate a random cyclic permutation" (1986).
    """
    for last in range(len(block) - 1, 0, -1):
        other = rng.randrange(last)
        block[last], block[other] = block[other], block[last]
