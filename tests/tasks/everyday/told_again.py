"""Reading everyday memories back from their text, and answering from that, the slow and plain way.

Nothing of ``kvmem.tasks.everyday.world``'s reasoning is used: this is what it is checked against.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kvmem.tasks.everyday.schema import Frame, Pattern
from kvmem.tasks.everyday.world import (
    Before,
    Check,
    Compare,
    Gather,
    Lookup,
    Query,
    Thing,
    World,
)

OPENINGS = re.compile(
    r"(?:note: |fyi: |remember: |reminder: |by the way, |just so you know, |for the record, )"
)


@dataclass(frozen=True)
class Heard:
    """One way to understand a sentence."""

    frame: Frame
    subject: Thing
    value: Thing
    holds: bool


def readings(text: str, world: World) -> set[Heard]:
    """All ways to understand a fact with the relations and the names of this memory."""
    text = OPENINGS.sub("", text.lower(), count=1).removesuffix(".")
    found = set()
    for frame in {told.frame for told in world.assertions}:
        told = [assertion for assertion in world.assertions if assertion.frame is frame]
        names = {
            "s": _names({a.subject for a in world.assertions}, {a.subject.type for a in told}),
            "v": _names({a.value for a in world.assertions}, {a.value.type for a in told}),
        }
        for group in ("says", "moves", "denies", "ends"):
            for pattern in frame.of(group, "all"):
                if match := re.fullmatch(_expression(pattern, names), text):
                    subject = names["s"].get(match.groupdict().get("s", "i"))
                    assert subject is not None
                    value = names["v"][match["v"]]
                    found.add(Heard(frame, subject, value, group in ("says", "moves")))
    return found


def _names(things: Iterable[Thing], types: set[str]) -> dict[str, Thing]:
    """The things of these types by all that they are called."""
    return {
        name: thing
        for thing in things
        if thing.type in types
        for form in thing.forms
        for name in (form.determiner + form.text + form.closing, form.text, form.plural)
        if name
        for name in [name.lower()]
    }


def _expression(pattern: Pattern, names: dict[str, dict[str, Thing]]) -> str:
    return "".join(
        re.escape(literal.lower()).replace(r"a\(n\)\ ", "an? ")
        + (f"(?P<{slot[0]}>{'|'.join(map(re.escape, names[slot[0]]))})" if slot else "")
        for literal, slot in pattern.pieces
    ).removesuffix(r"\.")


def answer(query: Query, heard: list[Heard], assume: str | None) -> object:
    """The set (or list, or verdict) that follows; None if nothing does."""
    if isinstance(query, Lookup):
        things = [query.start]
        for step in query.steps:
            things = [
                other
                for thing in things
                for other in (
                    _values(heard, step.frame, thing)
                    if step.forward
                    else _subjects(heard, step.frame, thing)
                )
            ]
        return things or None
    if isinstance(query, Before):
        told = [h.value for h in heard if h.frame is query.frame and h.subject is query.subject]
        denied = any(
            not h.holds for h in heard if h.frame is query.frame and h.subject is query.subject
        )
        return [told[-2]] if len(told) > 1 and not denied else None
    if isinstance(query, Gather):
        function = _values if query.step.forward else _subjects
        things = function(heard, query.step.frame, query.thing)
        return things if things or assume == "closed" else None
    if isinstance(query, Check):
        return _verdict(query, heard, assume)
    return _comparison(query, heard)


def _verdict(query: Check, heard: list[Heard], assume: str | None) -> bool | None:
    if query.frame.is_a:
        reached, kinds = _kinds_of(query.subject, heard), _kinds_of(query.value, heard)
        if query.value in reached:
            return True
        denied = any(
            h.frame.is_a
            and not h.holds
            and (
                (h.subject in reached and h.value in kinds)
                or (h.value in reached and h.subject in kinds)
            )
            for h in heard
        )
        return False if denied or assume == "closed" else None
    values = _values(heard, query.frame, query.subject)
    if query.value in values:
        return True
    last = [
        h
        for h in heard
        if h.frame is query.frame and h.subject is query.subject and h.value is query.value
    ][-1:]
    if (last and not last[0].holds) or (values and not query.frame.many) or assume == "closed":
        return False
    return None


def _kinds_of(thing: Thing, heard: list[Heard]) -> set[Thing]:
    reached, grown = {thing}, True
    while grown:
        more = {h.value for h in heard if h.frame.is_a and h.holds and h.subject in reached}
        grown = not more <= reached
        reached |= more
    return reached


def _comparison(query: Compare, heard: list[Heard]) -> object:
    ranks = []
    for thing in (query.first, query.second):
        values = _values(heard, query.frame, thing)
        if not values or values[0].rank is None:
            return None
        ranks.append((values[0].unit, values[0].rank))
    (unit, first), (other_unit, second) = ranks
    if unit != other_unit or first == second:
        return None
    first_wins = first > second if query.more else first < second
    if query.asserted:
        return first_wins
    return [query.first if first_wins else query.second]


def _values(heard: list[Heard], frame: Frame, subject: Thing) -> list[Thing]:
    present: list[Thing] = []
    for h in heard:
        if h.frame is frame and h.subject is subject:
            if not h.holds:
                present = [value for value in present if value is not h.value]
            elif frame.many:
                present = present if h.value in present else [*present, h.value]
            else:
                present = [h.value]
    return present


def _subjects(heard: list[Heard], frame: Frame, value: Thing) -> list[Thing]:
    subjects = dict.fromkeys(h.subject for h in heard if h.frame is frame)
    having = [s for s in subjects if value in _values(heard, frame, s)]

    def told(subject: Thing) -> int:
        return max(
            i
            for i, h in enumerate(heard)
            if h.frame is frame and h.subject is subject and h.value is value and h.holds
        )

    return sorted(having, key=told)
