"""What was told, as assertions in the order told, and what follows from them.

Nothing here knows any wording: answers are computed from the assertions, never from the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kvmem.tasks.everyday.schema import Frame
from kvmem.types import Assume

Slot = Literal["s", "v"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One way to name a thing. What an answer copies is ``text``.

    The determiner ("the ", "my ", or none) is no part of it, nor are the quotation marks around a
    title: the determiner opens them, ``closing`` closes them.
    """

    determiner: str
    text: str
    plural: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """Anything that facts speak of. ``forms`` all name it; ranks compare within one unit."""

    type: str
    forms: tuple[Mention, ...]
    rank: float | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Assertion:
    """That a relation holds between two things from now on, or (``holds`` false) does not."""

    frame: Frame
    subject: Thing
    value: Thing
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that is (part of) an answer, and where it stands: the fact and the slot in it."""

    thing: Thing
    fact: int
    slot: Slot


@dataclass(frozen=True, slots=True)
class Derived:
    """An answer: things, or a verdict, with the facts it rests on in the order of reasoning."""

    items: tuple[Item, ...]
    supports: tuple[int, ...]
    verdict: bool | None = None


class Several(Exception):
    """A phrase that should name one thing names several."""


# --- questions, formally ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """From a thing to its value (``forward``), or to the one subject that has it as value."""

    frame: Frame
    forward: bool = True


@dataclass(frozen=True, slots=True)
class Lookup:
    """Follow the steps from a thing; the answer is where they end."""

    start: Thing
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """The value before the present one."""

    frame: Frame
    subject: Thing


@dataclass(frozen=True, slots=True)
class Gather:
    """All values of a thing (``forward``), or all subjects that have it as value."""

    thing: Thing
    step: Step


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a subject has a value."""

    frame: Frame
    subject: Thing
    value: Thing


@dataclass(frozen=True, slots=True)
class Compare:
    """Which of two subjects has more (or less); ``asserted``: whether the first has."""

    frame: Frame
    first: Thing
    second: Thing
    more: bool
    asserted: bool = False


Query = Lookup | Before | Gather | Check | Compare


# --- what follows ----------------------------------------------------------------------------


class World:
    """Assertions in the order told. ``without(i)`` is the world in which fact i was never told."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self.assertions = tuple(assertions)
        self.histories: dict[tuple[Frame, Thing], list[int]] = {}
        self.mentions: dict[tuple[Frame, Thing], list[int]] = {}
        for index, told in enumerate(self.assertions):
            self.histories.setdefault((told.frame, told.subject), []).append(index)
            self.mentions.setdefault((told.frame, told.value), []).append(index)
        self._hidden = -1

    def without(self, index: int) -> World:
        """The same world less one fact; indices stay what they are."""
        other = World.__new__(World)
        other.assertions, other.histories = self.assertions, self.histories
        other.mentions, other._hidden = self.mentions, index
        return other

    def history(self, frame: Frame, subject: Thing) -> Iterator[tuple[int, Assertion]]:
        """What was told of a relation of a subject, oldest first."""
        for index in self.histories.get((frame, subject), ()):
            if index != self._hidden:
                yield index, self.assertions[index]

    def values(self, frame: Frame, subject: Thing) -> dict[Thing, int]:
        """The present values, in the order told, and the fact that told each.

        A denial ends the value it names; where a subject has one value at a time, so does another.
        """
        present: dict[Thing, int] = {}
        for index, told in self.history(frame, subject):
            if not told.holds:
                present.pop(told.value, None)
            elif frame.many:
                present.setdefault(told.value, index)
            else:
                present = {told.value: index}
        return present

    def subjects(self, frame: Frame, value: Thing) -> dict[Thing, int]:
        """The subjects that have a value at present, in the order told."""
        found: dict[Thing, int] = {}
        for index in self.mentions.get((frame, value), ()):
            subject = self.assertions[index].subject
            fact = self.values(frame, subject).get(value)
            if fact is not None:
                found[subject] = fact
        return dict(sorted(found.items(), key=lambda pair: pair[1]))

    def denial(self, frame: Frame, subject: Thing, value: Thing) -> int | None:
        """The latest fact that says that the subject does not have the value, if any."""
        latest = None
        for index, told in self.history(frame, subject):
            if told.value is value:
                latest = None if told.holds else index
        return latest

    def derive(self, query: Query, assume: Assume = "open") -> Derived | None:
        """The answer, or None if it is not known. Raises Several where it is ambiguous."""
        if isinstance(query, Lookup):
            return self._lookup(query)
        if isinstance(query, Before):
            return self._before(query)
        if isinstance(query, Gather):
            return self._gather(query, assume)
        if isinstance(query, Check):
            derived = self._climb(query) if query.frame.is_a else self._check(query)
            closed = Derived((), (), verdict=False) if assume == "closed" else None
            return derived or closed
        return self._compare(query)

    def _step(self, thing: Thing, step: Step) -> Item | None:
        found = (self.values if step.forward else self.subjects)(step.frame, thing)
        if len(found) > 1:
            raise Several
        for other, fact in found.items():
            return Item(other, fact, "v" if step.forward else "s")
        return None

    def _lookup(self, query: Lookup) -> Derived | None:
        thing, supports, item = query.start, list[int](), None
        for step in query.steps:
            item = self._step(thing, step)
            if item is None:
                return None
            thing = item.thing
            supports.append(item.fact)
        return Derived((item,), tuple(supports)) if item else None

    def _before(self, query: Before) -> Derived | None:
        told = list(self.history(query.frame, query.subject))
        if len(told) < 2 or not all(assertion.holds for _, assertion in told):
            return None
        (old, was), (new, _) = told[-2:]
        return Derived((Item(was.value, old, "v"),), (new, old))

    def _gather(self, query: Gather, assume: Assume) -> Derived | None:
        forward = query.step.forward
        found = (self.values if forward else self.subjects)(query.step.frame, query.thing)
        if not found and assume == "open":
            return None
        slot: Slot = "v" if forward else "s"
        items = tuple(Item(thing, fact, slot) for thing, fact in found.items())
        return Derived(items, tuple(found.values()))

    def _check(self, query: Check) -> Derived | None:
        present = self.values(query.frame, query.subject)
        if query.value in present:
            return Derived((), (present[query.value],), verdict=True)
        denial = self.denial(query.frame, query.subject, query.value)
        if denial is not None:
            return Derived((), (denial,), verdict=False)
        if present and not query.frame.many:
            return Derived((), tuple(present.values()), verdict=False)
        return None

    def _climb(self, query: Check) -> Derived | None:
        """Is it a …? Yes if it is among the kinds above the subject. No if a denial keeps something
        on the way up from the subject apart from something on the way up from the value: "No cat is
        a bird" keeps every cat apart from every robin, and robins from cats.
        """
        frames = dict.fromkeys(told.frame for told in self.assertions if told.frame.is_a)
        above = self._above(frames, query.subject)
        if query.value in above:
            return Derived((), above[query.value], verdict=True)
        beyond = self._above(frames, query.value)
        for thing, up in above.items():
            for other, down in beyond.items():
                for frame in frames:
                    denial = self.denial(frame, thing, other)
                    if denial is None:
                        denial = self.denial(frame, other, thing)
                    if denial is not None:
                        return Derived((), (*up, denial, *reversed(down)), verdict=False)
        return None

    def _above(self, frames: Iterable[Frame], thing: Thing) -> dict[Thing, tuple[int, ...]]:
        """A thing and the kinds above it, each with the facts that lead up to it."""
        found = {thing: tuple[int, ...]()}
        while True:
            higher = [pair for frame in frames for pair in self.values(frame, thing).items()]
            if not higher:
                return found
            supports = found[thing]
            thing, fact = higher[0]
            found[thing] = (*supports, fact)

    def _compare(self, query: Compare) -> Derived | None:
        first = self.values(query.frame, query.first)
        second = self.values(query.frame, query.second)
        if not first or not second:
            return None
        (a, fact_a), (b, fact_b) = *first.items(), *second.items()
        if a.rank is None or b.rank is None or a.unit != b.unit or a.rank == b.rank:
            return None
        first_wins = (a.rank > b.rank) is query.more
        if query.asserted:
            return Derived((), (fact_a, fact_b), verdict=first_wins)
        winner = (query.first, fact_a) if first_wins else (query.second, fact_b)
        return Derived((Item(*winner, "s"),), (fact_a, fact_b))
