"""What one knows of people and objects who has been told some facts about them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from kvmem.tasks.babi.worlds.cast import Event
from kvmem.tasks.babi.worlds.telling import RECENT
from kvmem.tasks.babi.worlds.wording import Ear, Impossible


@dataclass(frozen=True, slots=True)
class Stay:
    """A person's coming to a place, and the facts (indices) that tell of it."""

    place: str
    supports: tuple[int, ...]


@dataclass(slots=True)
class Thing:
    """What is known of an object.

    ``holder`` has it, or had it until the fact ``since`` told of its drop; ``since`` is the
    last fact about it. ``carried`` are the stays of the holder while they held it. ``lies``
    is where the drop left it, as far as the dropper's place is known.
    """

    holder: str
    since: int
    held: bool = True
    carried: list[Stay] = field(default_factory=list)
    lies: Stay | None = None


class Witness:
    """Hears facts about moves and objects, and keeps what follows from them.

    Raises Impossible where a fact contradicts those before it: nobody moves to where they are,
    takes what others hold or what lies elsewhere, or drops or gives what they do not hold.
    """

    def __init__(self, ear: Ear) -> None:
        self._ear = ear
        self.recent: deque[Event] = deque(maxlen=RECENT)
        self.stays: dict[str, list[Stay]] = {}
        self.things: dict[str, Thing] = {}
        # Per person and object the facts in which the person got, dropped, gave or was given it.
        self.dealings: dict[str, dict[str, list[int]]] = {}

    def hear(self, text: str, index: int) -> None:
        """Take in the fact at ``index`` of the story."""
        events, leans = self._ear.hear(text)
        for event in events:
            match event.kind:
                case "move":
                    self._move(event, (index - 1, index) if leans else (index,))
                case "get":
                    self._get(event, index)
                case "drop":
                    self._drop(event, index)
                case _:
                    self._give(event, index)
            self.recent.append(event)

    def last_stay(self, person: str) -> Stay | None:
        """Where a person came last, or None if nothing was told of it."""
        return self.stays[person][-1] if person in self.stays else None

    def _move(self, event: Event, supports: tuple[int, ...]) -> None:
        last = self.last_stay(event.person)
        if last is not None and last.place == event.place:
            raise Impossible(f"{event.person} is in the {event.place} already")
        stay = Stay(event.place, supports)
        self.stays.setdefault(event.person, []).append(stay)
        for thing in self.things.values():
            if thing.held and thing.holder == event.person:
                thing.carried.append(stay)

    def _get(self, event: Event, index: int) -> None:
        thing = self.things.get(event.item)
        if thing is not None and thing.held:
            raise Impossible(f"{thing.holder} holds the {event.item}")
        here = self.last_stay(event.person)
        if thing is not None and thing.lies and here and thing.lies.place != here.place:
            raise Impossible(f"the {event.item} lies in the {thing.lies.place}")
        self.things[event.item] = Thing(event.person, index)
        self._deal(event.person, event.item, index)

    def _drop(self, event: Event, index: int) -> None:
        thing = self._in_hand(event)
        thing.held = False
        thing.since = index
        thing.lies = self.last_stay(event.person)
        self._deal(event.person, event.item, index)

    def _give(self, event: Event, index: int) -> None:
        self._in_hand(event)
        if event.recipient == event.person:
            raise Impossible(f"{event.person} cannot give to themselves")
        here, there = self.last_stay(event.person), self.last_stay(event.recipient)
        if here and there and here.place != there.place:
            raise Impossible(f"{event.recipient} is in the {there.place}")
        self.things[event.item] = Thing(event.recipient, index)
        self._deal(event.person, event.item, index)
        self._deal(event.recipient, event.item, index)

    def _in_hand(self, event: Event) -> Thing:
        thing = self.things.get(event.item)
        if thing is None or not thing.held or thing.holder != event.person:
            raise Impossible(f"{event.person} does not hold the {event.item}")
        return thing

    def _deal(self, person: str, item: str, index: int) -> None:
        self.dealings.setdefault(person, {}).setdefault(item, []).append(index)
