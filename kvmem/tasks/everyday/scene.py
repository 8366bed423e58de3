"""Making a world: people and things, and what is told of them, mixed from several domains."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.lexicon import WORDS, split_words
from kvmem.tasks.everyday.names import person
from kvmem.tasks.everyday.schema import SELF, Domain, Frame
from kvmem.tasks.everyday.values import CLOSED, OPEN, made
from kvmem.tasks.everyday.world import Assertion, Mention, Thing, World

PERSON = "person"
_ME = Thing(SELF, (Mention("", "I"),))
_DETERMINER = re.compile(r"(?:the|my|our|a|an) ")
_FILLING = re.compile(r"\{(\w+)\}")
_DRAWS = 40
"""How often a new thing is drawn again if its name is taken."""


@dataclass(frozen=True, slots=True)
class ThingType:
    """How things of a type are named: forms with slots, and the words that fill them."""

    forms: tuple[str, ...]
    words: Mapping[str, Mapping[bool, Sequence[str]]]
    is_value: bool


def thing_types(domain: Domain) -> dict[str, ThingType]:
    """The types that a domain's relations use, under the names that they use.

    Raises ValueError for a type that is neither the domain's own, nor a shared list, nor a maker.
    """
    words = {name: split_words(text) for name, text in {**WORDS, **domain.words}.items()}
    known: dict[str, ThingType] = {}
    used = {end for relation in domain.relations for end in (relation.subject, relation.value)}
    for name in used - {SELF, PERSON}:
        if name in domain.types:
            forms = tuple(form.strip() for form in domain.types[name].split("|"))
        elif name in words or name in OPEN or name in CLOSED:
            forms = (f"{{{name}}}",)
        else:
            raise ValueError(f"{domain.name}: no type, list or maker is called {name!r}")
        fillings = {slot for form in forms for slot in _FILLING.findall(form)}
        if unknown := fillings - {PERSON, *words, *OPEN, *CLOSED}:
            raise ValueError(f"{domain.name}.{name}: nothing fills {sorted(unknown)}")
        known[name] = ThingType(
            forms,
            {slot: words[slot] for slot in fillings if slot in words},
            is_value=name not in domain.types,
        )
    return known


class Scene:
    """The cast of one memory. Things of different domains keep apart, except people."""

    def __init__(self, dice: Dice, *, unseen_values: bool) -> None:
        self._dice = dice
        self._unseen = unseen_values
        self.taken: set[str] = set()
        self._called: set[str] = set()
        self._pools: dict[tuple[str, str], list[Thing]] = {}
        self._values: dict[str, Thing] = {}
        self._used: dict[Frame, list[Thing]] = {}
        self._owner: dict[str, Frame] = {}

    def pool(self, domain: str, type_name: str) -> list[Thing]:
        """The things of a type in this memory so far."""
        if type_name == SELF:
            return [_ME]
        return self._pools.setdefault(("" if type_name == PERSON else domain, type_name), [])

    def new_thing(self, domain: str, name: str, types: Mapping[str, ThingType]) -> Thing | None:
        """A thing with a name of its own, in no pool yet; None if names have run out."""
        for _ in range(_DRAWS):
            thing = self._person(name) if name == PERSON else self._named(name, types[name])
            if thing is not None and not any(_key(form) in self.taken for form in thing.forms):
                self.taken.update(_key(form) for form in thing.forms)
                return thing
        return None

    def _person(self, type_name: str) -> Thing | None:
        forms = person(self._dice, self._unseen, self._called)
        return Thing(type_name, tuple(Mention("", form) for form in forms)) if forms else None

    def _named(self, name: str, kind: ThingType) -> Thing | None:
        if kind.forms == ("{person}",):
            return self._person(name)
        filled: dict[str, str] = {}
        rank, unit = None, ""
        for slot in sorted({slot for form in kind.forms for slot in _FILLING.findall(form)}):
            if slot in kind.words:
                filled[slot] = self._dice.pick(kind.words[slot][self._unseen])
            elif slot == PERSON:
                people = person(self._dice, self._unseen, self._called)
                if not people:
                    return None
                filled[slot] = people[0]
            else:
                value = made(slot, self._dice, unseen=self._unseen)
                if value is None:
                    return None
                filled[slot], rank, unit = value.text, value.rank, value.unit
        forms = tuple(
            _mention(_FILLING.sub(lambda slot: filled[slot[1]], form)) for form in kind.forms
        )
        return Thing(name, forms, rank, unit)

    def value_for(
        self, frame: Frame, subject: Thing, types: Mapping[str, ThingType]
    ) -> Thing | None:
        """A value that the subject may get: often one that others have, to be told apart."""
        dice, used = self._dice, self._used.setdefault(frame, [])
        if frame.value != PERSON and types[frame.value].is_value:
            if used and not frame.unique and dice.chance(0.45 if frame.gathers else 0.25):
                return dice.pick(used)
            value = self._literal(frame, types[frame.value])
        else:
            pool = self.pool(frame.domain, frame.value)
            free = [t for t in pool if t is not subject and not (frame.unique and t in used)]
            if free and dice.chance(0.85):
                value = dice.pick(free)
            else:
                value = self.new_thing(frame.domain, frame.value, types)
                if value is not None:
                    pool.append(value)
        if value is not None and value not in used:
            used.append(value)
        return value

    def _literal(self, frame: Frame, kind: ThingType) -> Thing | None:
        """A literal value. One of a large space belongs to one relation: "Who is in room 12?" has
        one reading; small spaces such as weekdays are shared. Values of a relation mostly have
        one unit, so that they can be compared.
        """
        used = self._used[frame]
        for _ in range(_DRAWS):
            made = self._named(frame.value, kind)
            if made is None:
                continue
            key = _key(made.forms[0])
            if key in self.taken or (used and made.unit != used[0].unit and self._dice.chance(0.8)):
                continue
            value = self._values.setdefault(key, made)
            if any(_same(value, other) for other in used):
                continue
            owner = self._owner.setdefault(key, frame)
            if frame.unique and value in used:
                continue
            if owner is frame or frame.value in _SHARED:
                return value
        return None


_SHARED = {"weekday", "month", "colour", "age", "minutes", "celsius"}


def _key(mention: Mention) -> str:
    return mention.text.lower()


def _same(value: Thing, other: Thing) -> bool:
    """Whether two values say the same in other words: "2 pm" and "14:00"."""
    same = value.rank is not None and (value.rank, value.unit) == (other.rank, other.unit)
    return same and value is not other


def _mention(text: str) -> Mention:
    if text.startswith("“"):
        return Mention("“", text[1:-1], closing="”")
    match = _DETERMINER.match(text)
    return Mention(text[: match.end()], text[match.end() :]) if match else Mention("", text)


def tell_domain(
    scene: Scene,
    dice: Dice,
    frames: Sequence[Frame],
    types: Mapping[str, ThingType],
    facts: int,
) -> list[list[Assertion]]:
    """About ``facts`` assertions of one domain, as histories: what is told of one relation of one
    subject, oldest first. Some pairs of relation and subject are left out on purpose.
    """
    domain = frames[0].domain
    # Few relations of several subjects each: what makes facts hard to tell apart.
    frames = _connected(dice, frames, types, min(6, max(2, facts // 4)))
    for type_name in sorted({frame.subject for frame in frames} - {SELF}):
        pool = scene.pool(domain, type_name)
        wanted = dice.between(3, 6)
        while len(pool) < wanted:
            thing = scene.new_thing(domain, type_name, types)
            if thing is None:
                break
            pool.append(thing)
    histories: list[list[Assertion]] = []
    told = 0
    pairs = [
        (frame, subject)
        for frame in frames
        for subject in scene.pool(domain, frame.subject)
        if not dice.chance(0.12)
    ]
    for frame, subject in dice.shuffled(pairs):
        history = _history(scene, dice, frame, subject, types)
        if history:
            histories.append(history)
            told += len(history)
        if told >= facts:
            break
    return histories


def _connected(
    dice: Dice, frames: Sequence[Frame], types: Mapping[str, ThingType], count: int
) -> list[Frame]:
    """Some of the relations: mostly those that lead on to other things, as chains need them."""
    rest = dice.shuffled(frames)
    if dice.chance(0.7):
        rest.sort(key=lambda frame: frame.value != PERSON and types[frame.value].is_value)
    chosen = [rest.pop(0)]
    while rest and len(chosen) < count:
        known = {end for frame in chosen for end in (frame.subject, frame.value)} - {PERSON}
        near = [frame for frame in rest if frame.subject in known or frame.value in known]
        # One relation in four is any other, such as a price, a time or a list of things.
        frame = near[0] if near and dice.chance(0.75) else dice.pick(rest)
        rest.remove(frame)
        chosen.append(frame)
    return chosen


def _history(
    scene: Scene, dice: Dice, frame: Frame, subject: Thing, types: Mapping[str, ThingType]
) -> list[Assertion]:
    if frame.many:
        count = 1 + dice.weighted((0.15, 0.25, 0.25, 0.2, 0.15))
    else:
        count = 1 + (dice.weighted((0.6, 0.28, 0.12)) if frame.changes else 0)
    drawn: list[Thing] = []
    for _ in range(count):
        value = scene.value_for(frame, subject, types)
        if value is not None and (value not in drawn if frame.many else value not in drawn[-1:]):
            drawn.append(value)
    history = [Assertion(frame, subject, value) for value in drawn]
    if frame.ends and drawn and dice.chance(0.15):
        history.append(Assertion(frame, subject, drawn[-1], holds=False))
    elif frame.denies and drawn and dice.chance(0.2):
        other = scene.value_for(frame, subject, types)
        if other is not None and other not in drawn:
            denial = Assertion(frame, subject, other, holds=False)
            # Beside the one value a subject has, a denial of another would say nothing new.
            history = [*history, denial] if frame.many else [denial]
    return history


def told_order(dice: Dice, histories: Sequence[Sequence[Assertion]]) -> World:
    """All assertions in random order, each history's in its own."""
    placed: list[tuple[float, int, int, Assertion]] = []
    for number, history in enumerate(histories):
        times = sorted(dice.random() for _ in history)
        placed.extend(
            (time, number, turn, assertion)
            for turn, (time, assertion) in enumerate(zip(times, history, strict=True))
        )
    placed.sort(key=lambda place: place[:3])
    return World([place[3] for place in placed])
