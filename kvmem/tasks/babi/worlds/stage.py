"""The simulated state behind the stories: where people and objects really are."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from kvmem.tasks.babi.worlds.cast import OBJECTS, Cast, Event, Kind
from kvmem.tasks.babi.worlds.telling import elsewhere


class Stage:
    """People and objects, each at first in a place of its own, of which nothing is told."""

    def __init__(self, rng: Random, cast: Cast) -> None:
        self._rng = rng
        self.cast = cast
        self.place_of = {person: rng.choice(cast.places) for person in cast.people}
        self._lies_in: dict[str, str] = {item: rng.choice(cast.places) for item in OBJECTS}
        self._holder_of: dict[str, str] = {}

    def act(self, kinds: Sequence[Kind]) -> Event:
        """Let something of one of the ``kinds`` happen.

        Kind, person and destination are drawn until they fit, as in the published files: a
        person with something to get gets it more often than they move, and who holds nothing
        drops nothing.
        """
        while True:
            kind = self._rng.choice(kinds)
            if kind == "give":
                event = self._give()
            else:
                person = self._rng.choice(self.cast.people)
                event = self._move(person) if kind == "move" else self._handle(kind, person)
            if event is not None:
                return event

    def go(self, people: Sequence[str]) -> str:
        """People go together to a place where none of them is; returns it."""
        here = {self.place_of[person] for person in people}
        place = self._rng.choice([other for other in self.cast.places if other not in here])
        for person in people:
            self.place_of[person] = place
        return place

    def leave(self, person: str) -> str:
        """One person goes elsewhere; returns the place that they leave."""
        left = self.place_of[person]
        self.place_of[person] = elsewhere(self._rng, self.cast.places, left)
        return left

    def _move(self, person: str) -> Event | None:
        place = self._rng.choice(self.cast.places)
        if place == self.place_of[person]:
            return None
        self.place_of[person] = place
        return Event("move", person, place)

    def _handle(self, kind: Kind, person: str) -> Event | None:
        if kind == "get":
            within_reach = [i for i, p in self._lies_in.items() if p == self.place_of[person]]
        else:
            within_reach = [item for item, holder in self._holder_of.items() if holder == person]
        if not within_reach:
            return None
        item = self._rng.choice(within_reach)
        if kind == "get":
            del self._lies_in[item]
            self._holder_of[item] = person
        else:
            del self._holder_of[item]
            self._lies_in[item] = self.place_of[person]
        return Event(kind, person, item=item)

    def _give(self) -> Event | None:
        # The published files give the first object that can be given, to a preferred person.
        for item in OBJECTS:
            if (giver := self._holder_of.get(item)) is None:
                continue
            for recipient in self.cast.prefers[giver]:
                if self.place_of[recipient] == self.place_of[giver]:
                    self._holder_of[item] = recipient
                    return Event("give", giver, item=item, recipient=recipient)
        return None
