"""Who has what and where it is: tasks 2, 3, 5 (giving), 7 (counting) and 8 (lists)."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.cast import COLLEAGUES, FAMILY, Cast, Event, Kind
from kvmem.tasks.babi.worlds.stage import Stage
from kvmem.tasks.babi.worlds.telling import follow, tell
from kvmem.tasks.babi.worlds.witness import Stay, Thing, Witness
from kvmem.tasks.babi.worlds.wording import Ear, Impossible, say
from kvmem.types import Story

_NUMBERS = ("none", "one", "two", "three")


def _stay_of(witness: Witness, thing: Thing) -> Stay | None:
    """The stay that brought an object where it is, None if its place is not known."""
    return witness.last_stay(thing.holder) if thing.held else thing.lies


# --- task 2: where an object is ---------------------------------------------------------


class _WhereIsListener(Witness):
    question = re.compile(r"Where is the (\w+)\?")

    def ask(self, rng: Random) -> str | None:
        items = [event.item for event in self.recent if event.item and self._asked(event.item)]
        return f"Where is the {rng.choice(items)}?" if items else None

    def _asked(self, item: str) -> bool:
        # An object in hand is asked for only if it has been carried somewhere.
        thing = self.things[item]
        return bool(thing.carried) if thing.held else thing.lies is not None

    def answer(self, text: str) -> Derived:
        match = self.question.fullmatch(text)
        thing = self.things.get(match[1]) if match else None
        stay = _stay_of(self, thing) if thing else None
        if thing is None or stay is None:
            raise Impossible("no question of this world, or nothing was told of the place")
        return Derived(stay.place, (thing.since, *stay.supports))


# --- task 3: where an object was before -------------------------------------------------


class _WhereWasListener(Witness):
    question = re.compile(r"Where was the (\w+) before the (\w+)\?")

    def ask(self, rng: Random) -> str | None:
        items = [e.item for e in self.recent if e.item and len(self.things[e.item].carried) > 1]
        if not items:
            return None
        item = rng.choice(items)
        # Drawn among all stays, the first included: a place visited twice may have a place
        # before it the second time only. So places visited later are asked for more often.
        while True:
            carried = self.things[item].carried
            place = rng.choice(carried).place
            if any(stay.place == place for stay in carried[1:]):
                return f"Where was the {item} before the {place}?"

    def answer(self, text: str) -> Derived:
        match = self.question.fullmatch(text)
        thing = self.things.get(match[1]) if match else None
        if match is None or thing is None:
            raise Impossible("no question of this world, or nothing was told of the object")
        # A place visited twice is asked for as of the last time.
        for position in range(len(thing.carried) - 1, 0, -1):
            before, stay = thing.carried[position - 1 : position + 1]
            if stay.place == match[2]:
                return Derived(before.place, (thing.since, *stay.supports, *before.supports))
        raise Impossible(f"nobody carried the {match[1]} to the {match[2]} from a known place")


# --- task 5: who gave what to whom ------------------------------------------------------


class _GivingListener(Witness):
    """Each question leaves one of item, giver and recipient open; some name only the item."""

    _forms = (
        ("item", "What did {person} give to {recipient}?"),
        ("person", "Who gave the {item} to {recipient}?"),
        ("person", "Who gave the {item}?"),
        ("recipient", "Who received the {item}?"),
        ("recipient", "Who did {person} give the {item} to?"),
    )

    def __init__(self, ear: Ear) -> None:
        super().__init__(ear)
        self._gifts: list[tuple[int, Event]] = []

    def hear(self, text: str, index: int) -> None:
        super().hear(text, index)
        if self.recent[-1].kind == "give":
            self._gifts.append((index, self.recent[-1]))

    def ask(self, rng: Random) -> str | None:
        items = [event.item for event in self.recent if event.kind == "give"]
        if not items:
            return None
        item = rng.choice(items)
        gift = next(event for _, event in reversed(self._gifts) if event.item == item)
        sought = rng.choice(("item", "person", "recipient"))
        form = rng.choice([form for slot, form in self._forms if slot == sought])
        return form.format(person=gift.person, item=gift.item, recipient=gift.recipient)

    def answer(self, text: str) -> Derived:
        fitting = [
            (index, str(getattr(gift, slot)))
            for index, gift in self._gifts
            for slot, form in self._forms
            if form.format(person=gift.person, item=gift.item, recipient=gift.recipient) == text
        ]
        if not fitting:
            raise Impossible("no question of this world, or nothing was told of such a gift")
        index, answer = fitting[-1]
        # "What did Bill give to Fred?" does not say which of two objects is meant.
        several = text.startswith("What") and len({answer for _, answer in fitting}) > 1
        return Derived(answer, (index,), ambiguous=several)


# --- tasks 7 and 8: how many objects, and which -----------------------------------------


class _CarryingListener(Witness):
    form: str
    question: re.Pattern[str]

    def ask(self, rng: Random) -> str | None:
        people = [event.person for event in self.recent if event.item]
        return self.form.format(rng.choice(people)) if people else None

    def carried_by(self, text: str) -> tuple[list[str], dict[str, list[int]]]:
        """The objects that a person holds, and per object the facts that tell of it."""
        match = self.question.fullmatch(text)
        if match is None or match[1] not in self.dealings:
            raise Impossible("no question of this world, or nothing was told of objects")
        facts = self.dealings[match[1]]
        held = [self.things[item] for item in facts]
        carried = [i for i, t in zip(facts, held, strict=True) if t.held and t.holder == match[1]]
        return carried, facts


class _CountListener(_CarryingListener):
    form = "How many objects is {} carrying?"
    question = re.compile(r"How many objects is (\w+) carrying\?")

    def answer(self, text: str) -> Derived:
        carried, facts = self.carried_by(text)
        return Derived(_NUMBERS[len(carried)], tuple(sorted(chain(*facts.values()))))


class _ListListener(_CarryingListener):
    form = "What is {} carrying?"
    question = re.compile(r"What is (\w+) carrying\?")

    def answer(self, text: str) -> Derived:
        # Objects, and the facts object by object, in the order in which they were first got.
        carried, facts = self.carried_by(text)
        return Derived(",".join(carried) or "nothing", tuple(chain(*facts.values())))


# --- the worlds -------------------------------------------------------------------------

_Asking = _WhereIsListener | _WhereWasListener | _GivingListener | _CountListener | _ListListener


class ObjectWorld:
    """People move, get and drop objects, and in tasks 5 and 7 give them to each other."""

    def __init__(
        self,
        task: int,
        listener: Callable[[Ear], _Asking],
        cast: Cast = FAMILY,
        *,
        giving: bool = False,
        got_there: bool = True,
    ) -> None:
        self.task = task
        self._new_listener = listener
        self._cast = cast
        self._kinds: tuple[Kind, ...] = ("move", "get", "drop")
        if giving:
            self._kinds += ("give",)
        self._got_there = got_there

    def generate(self, rng: Random) -> Story:
        """Tell one story."""
        stage = Stage(rng, self._cast)
        listener = self._listener()

        def next_fact() -> str:
            return say(rng, stage.act(self._kinds), got_there=self._got_there)

        return tell(self.task, listener, next_fact, lambda: listener.ask(rng))

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Follow a told story; see ``World``."""
        return follow(story, self._listener())

    def _listener(self) -> _Asking:
        return self._new_listener(Ear(self._cast, self._kinds))


def object_worlds() -> tuple[ObjectWorld, ...]:
    """Tasks 2, 3, 5, 7 and 8."""
    return (
        ObjectWorld(2, _WhereIsListener),
        ObjectWorld(3, _WhereWasListener, got_there=False),
        ObjectWorld(5, _GivingListener, COLLEAGUES, giving=True),
        ObjectWorld(7, _CountListener, giving=True),
        ObjectWorld(8, _ListListener),
    )
