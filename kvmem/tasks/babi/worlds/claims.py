"""Facts that say less than where somebody is: tasks 9 (negation) and 10 (either, or)."""

from __future__ import annotations

import re
from collections import deque
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.cast import FAMILY, TOWNSPEOPLE, Cast, Event, Kind
from kvmem.tasks.babi.worlds.stage import Stage
from kvmem.tasks.babi.worlds.telling import RECENT, elsewhere, follow, tell
from kvmem.tasks.babi.worlds.wording import Ear, Impossible, say
from kvmem.types import Story

_QUESTION = re.compile(r"Is (\w+) in the (\w+)\?")


class _Listener:
    """Keeps the last claim about each person, and the places where they may be.

    Every claim reports a new move: who "is not in the park" has just left it, and who "is in
    the park" or "either in the park or the school" was in another place before.
    """

    def __init__(self, ear: Ear, cast: Cast) -> None:
        self._ear = ear
        self._cast = cast
        self._possible = {person: frozenset(cast.places) for person in cast.people}
        self.claims: dict[str, tuple[int, Event]] = {}
        self.recent: deque[Event] = deque(maxlen=RECENT)

    def hear(self, text: str, index: int) -> None:
        """Take in the fact at ``index``. Raises Impossible if it contradicts the last one."""
        ((event,), _) = self._ear.hear(text)
        before = self._possible[event.person]
        if event.kind == "left":
            if event.place not in before:
                raise Impossible(f"{event.person} was not in the {event.place}")
            after = frozenset(self._cast.places) - {event.place}
        else:
            told = {event.place, event.place2} - {""}
            after = frozenset(place for place in told if before != {place})
            if not after:
                raise Impossible(f"{event.person} is in the {event.place} already")
        self._possible[event.person] = after
        self.claims[event.person] = (index, event)
        self.recent.append(event)

    def answer(self, text: str) -> Derived:
        """Yes, no, or maybe; the support is the last claim about the person."""
        match = _QUESTION.fullmatch(text)
        if match is None or match[2] not in self._cast.places or match[1] not in self.claims:
            raise Impossible("no question of this world, or nothing was told of the person")
        index, claim = self.claims[match[1]]
        named = match[2] in (claim.place, claim.place2)
        if claim.kind == "left" and not named:
            raise Impossible(f"whether {match[1]} is in the {match[2]} does not follow")
        if claim.kind == "either":
            answer = "maybe" if named else "no"
        else:
            answer = "yes" if named and claim.kind != "left" else "no"
        return Derived(answer, (index,))


class ClaimWorld:
    """People move; half of the moves are told as such, the others in two weaker ways."""

    def __init__(self, task: int, cast: Cast, weaker: tuple[Kind, Kind]) -> None:
        self.task = task
        self._cast = cast
        self._weaker = weaker

    def generate(self, rng: Random) -> Story:
        """Tell one story."""
        stage = Stage(rng, self._cast)
        listener = self._listener()

        def next_fact() -> str:
            person = rng.choice(self._cast.people)
            left = stage.leave(person)
            kind: Kind = "move" if rng.random() < 0.5 else rng.choice(self._weaker)
            place = left if kind == "left" else stage.place_of[person]
            if kind != "either":
                return say(rng, Event(kind, person, place))
            # The other place may be the true one as well: "either in the park or the park".
            pair = [place, rng.choice(self._cast.places)]
            rng.shuffle(pair)
            return say(rng, Event(kind, person, pair[0], pair[1]))

        def ask() -> str:
            person = rng.choice(listener.recent).person
            _, claim = listener.claims[person]
            place = claim.place if claim.kind == "left" else stage.place_of[person]
            if claim.kind != "left" and rng.random() < 0.5:
                place = elsewhere(rng, self._cast.places, place)
            return f"Is {person} in the {place}?"

        return tell(self.task, listener, next_fact, ask)

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Follow a told story; see ``World``."""
        return follow(story, self._listener())

    def _listener(self) -> _Listener:
        return _Listener(Ear(self._cast, ("move", *self._weaker)), self._cast)


def claim_worlds() -> tuple[ClaimWorld, ...]:
    """Tasks 9 and 10."""
    return (
        ClaimWorld(9, FAMILY, ("in", "left")),
        ClaimWorld(10, TOWNSPEOPLE, ("in", "either")),
    )
