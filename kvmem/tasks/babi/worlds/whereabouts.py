"""Where people are: tasks 1, 6 (yes or no), 11 and 13 (coreference) and 12 (conjunction)."""

from __future__ import annotations

import re
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.cast import FAMILY, Kind
from kvmem.tasks.babi.worlds.stage import Stage
from kvmem.tasks.babi.worlds.telling import elsewhere, follow, tell
from kvmem.tasks.babi.worlds.witness import Stay, Witness
from kvmem.tasks.babi.worlds.wording import Ear, Impossible, say, say_move
from kvmem.types import Story

_WHERE = re.compile(r"Where is (\w+)\?")
_WHETHER = re.compile(r"Is (\w+) in the (\w+)\?")


def known_stay(witness: Witness, person: str) -> Stay:
    """Where a person is. Raises Impossible if nothing was told of it."""
    if (stay := witness.last_stay(person)) is None:
        raise Impossible(f"nothing was told of where {person} is")
    return stay


class _WhereListener(Witness):
    def answer(self, text: str) -> Derived:
        if (match := _WHERE.fullmatch(text)) is None:
            raise Impossible("no question of this world")
        stay = known_stay(self, match[1])
        return Derived(stay.place, stay.supports)


class WhereWorld:
    """Tasks 1, 11, 12, 13: people move, and one is asked for who moved lately.

    ``together`` lets two people go at a time (12, 13). With ``again`` every second fact says
    "then he" or "then they" of the people just named (11, 13).
    """

    def __init__(self, task: int, *, together: bool = False, again: bool = False) -> None:
        self.task = task
        self._company = 2 if together else 1
        self._again = again

    def generate(self, rng: Random) -> Story:
        """Tell one story."""
        stage = Stage(rng, FAMILY)
        listener = self._listener()
        people: list[str] = []

        def next_fact() -> str:
            nonlocal people
            goes_on = self._again and bool(people)
            if not goes_on:
                people, place = self._set_out(rng, stage)
            else:
                place = stage.go(people)
            text = say_move(rng, people, place, again=goes_on)
            if goes_on:
                people = []
            return text

        def ask() -> str:
            return f"Where is {rng.choice(listener.recent).person}?"

        return tell(self.task, listener, next_fact, ask)

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Follow a told story; see ``World``."""
        return follow(story, self._listener())

    def _set_out(self, rng: Random, stage: Stage) -> tuple[list[str], str]:
        # Drawn until it fits, so that people who are in one place set out together more often.
        while True:
            people = rng.sample(stage.cast.people, self._company)
            place = rng.choice(stage.cast.places)
            if all(stage.place_of[person] != place for person in people):
                stage.place_of.update(dict.fromkeys(people, place))
                return people, place

    def _listener(self) -> _WhereListener:
        return _WhereListener(Ear(FAMILY, ["move"], pairs=self._company > 1, again=self._again))


class _WhetherListener(Witness):
    def answer(self, text: str) -> Derived:
        if (match := _WHETHER.fullmatch(text)) is None or match[2] not in FAMILY.places:
            raise Impossible("no question of this world")
        stay = known_stay(self, match[1])
        return Derived("yes" if stay.place == match[2] else "no", stay.supports)


class WhetherWorld:
    """Task 6: is somebody who moved lately in a place, yes or no, half of the time each."""

    task = 6
    _kinds: tuple[Kind, ...] = ("move", "get", "drop")

    def generate(self, rng: Random) -> Story:
        """Tell one story."""
        stage = Stage(rng, FAMILY)
        listener = self._listener()

        def next_fact() -> str:
            return say(rng, stage.act(self._kinds))

        def ask() -> str | None:
            moved = [event.person for event in listener.recent if event.kind == "move"]
            if not moved:
                return None
            person = rng.choice(moved)
            place = known_stay(listener, person).place
            if rng.random() < 0.5:
                place = elsewhere(rng, FAMILY.places, place)
            return f"Is {person} in the {place}?"

        return tell(self.task, listener, next_fact, ask)

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Follow a told story; see ``World``."""
        return follow(story, self._listener())

    def _listener(self) -> _WhetherListener:
        return _WhetherListener(Ear(FAMILY, self._kinds))
