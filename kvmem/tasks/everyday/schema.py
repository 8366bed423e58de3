"""How a domain of everyday life is declared: its types, its relations and their wording.

A domain is a page of data. Its wording is a text of patterns, one a line or separated by ``|``::

    Relation(
        "place", "meeting", "room",
        says="{s} is in {v}. | We have {s} in {v}.",
        moves="{s} was moved to {v}. | {s} is now in {v}.",
        asks="Where is {s}? | Which room is {s} in? | What takes place in {v}? | What is in {v}?",
    )

``{s}`` stands for the subject, ``{v}`` for the value, ``{a}`` and ``{b}`` for two compared
subjects, ``{s+}`` and ``{v+}`` for plurals; "a(n)" becomes "a" or "an". A subject of type ``self``
(the speaker) needs no slot. A question pattern with ``{v}`` asks for subjects by value, any other
for the value.

Most groups of patterns hold a part out for the test split, so each has at least two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args
from zlib import crc32

SELF = "self"

Role = Literal[
    "says",
    "moves",
    "denies",
    "ends",
    "asks",
    "lists",
    "counts",
    "checks",
    "befores",
    "compares",
    "names",
]
Group = str
"""A role, with ``_by`` behind it where patterns of that role name the value, not the subject."""

Wording = Literal["seen", "unseen", "all"]
"""Which patterns may be used: those of training, those held out of it, or both."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation as a domain's page declares it.

    ``many``: a subject may have several values at once ("plays the piano", "plays the violin").
    ``unique``: two subjects never share a value (a number plate). ``is_a``: the relation leads up a
    tree of kinds. The rest are patterns:

    says      statements of the value, also when it is simply said again
    moves     statements of a new value that replaces the old one ("was moved to")
    denies    statements that the subject does not have the value
    ends      statements that the subject no longer has the value
    asks      questions for the one value, or for the one subject
    lists     questions for all values of a subject, or for all subjects of a value
    counts    questions for their number
    checks    yes/no questions
    befores   questions for the value before the present one
    compares  questions which of {a} and {b} has more (a line that begins with ``>``) or less
              (``<``); with ``?`` after the sign, whether {a} has more or less than {b}
    names     noun phrases for the value ("the room of {s}") or the subject ("the meeting in {v}"),
              with which chains are built
    """

    name: str
    subject: str
    value: str
    says: str
    moves: str = ""
    denies: str = ""
    ends: str = ""
    asks: str = ""
    lists: str = ""
    counts: str = ""
    checks: str = ""
    befores: str = ""
    compares: str = ""
    names: str = ""
    many: bool = False
    unique: bool = False
    is_a: bool = False


_ROLES: tuple[Role, ...] = get_args(Role)


@dataclass(frozen=True, slots=True)
class Domain:
    """A domain's page. ``types`` name things with templates ("the {topic} meeting | …"), which are
    forms of the same name; ``words`` are the comma-separated fillings of their slots, or of values.
    """

    name: str
    relations: tuple[Relation, ...]
    types: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A compiled pattern. ``pieces`` are (literal, slot after it) pairs; the last slot is "".

    ``more`` (``True``, ``False`` for less) and ``asserted`` are set for comparisons.
    """

    id: str
    text: str
    pieces: tuple[tuple[str, str], ...]
    held_out: bool
    more: bool = False
    asserted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A compiled relation: what worlds and questions are made of."""

    key: str
    domain: str
    subject: str
    value: str
    many: bool
    unique: bool
    is_a: bool
    patterns: Mapping[Wording, Mapping[Group, tuple[Pattern, ...]]]

    @property
    def changes(self) -> bool:
        """Whether a value may be replaced by a new one."""
        return "moves" in self.patterns["all"]

    @property
    def denies(self) -> bool:
        """Whether there is a way to say that a subject does not have a value."""
        return "denies" in self.patterns["all"]

    @property
    def ends(self) -> bool:
        """Whether there is a way to say that a subject no longer has a value."""
        return "ends" in self.patterns["all"]

    @property
    def gathers(self) -> bool:
        """Whether one can ask for all subjects of a value."""
        return "lists_by" in self.patterns["all"]

    def of(self, group: Group, wording: Wording) -> tuple[Pattern, ...]:
        """The patterns of a group, none if the relation has no such wording."""
        return self.patterns[wording].get(group, ())


_SLOT = re.compile(r"\{([svab]\+?)\}")
_TOLD = {"says", "moves", "denies", "ends"}
_BY_VALUE = {"asks", "lists", "counts", "names"}


def compile_domain(domain: Domain) -> tuple[Frame, ...]:
    """The domain's relations as frames. Raises ValueError for a page that breaks the rules."""
    return tuple(_compile(domain, relation) for relation in domain.relations)


def _compile(domain: Domain, relation: Relation) -> Frame:
    key = f"{domain.name}.{relation.name}"
    groups: dict[Group, list[str]] = {}
    for role in _ROLES:
        for line in re.split(r"\s*[|\n]\s*", getattr(relation, role).strip()):
            if line:
                slots = set(_slots(line))
                group = f"{role}_by" if role in _BY_VALUE and slots & {"v", "v+"} else role
                _check_slots(key, relation, group, line, slots)
                groups.setdefault(group, []).append(line)
    compiled: dict[Group, tuple[Pattern, ...]] = {}
    for group, lines in groups.items():
        if len(lines) < 2 or len(set(lines)) < len(lines):
            raise ValueError(f"{key} {group}: give at least two different patterns, got {lines}")
        kept = len(lines) - _held_out_count(f"{key}/{group}", group, len(lines))
        compiled[group] = tuple(
            _pattern(f"{key}/{group}/{index}", line, index >= kept)
            for index, line in enumerate(lines)
        )
    return Frame(
        key,
        domain.name,
        relation.subject,
        relation.value,
        many=relation.many,
        unique=relation.unique,
        is_a=relation.is_a,
        patterns={
            "all": compiled,
            "seen": {g: tuple(p for p in ps if not p.held_out) for g, ps in compiled.items()},
            "unseen": {g: tuple(p for p in ps if p.held_out) for g, ps in compiled.items()},
        },
    )


def _held_out_count(id: str, group: Group, lines: int) -> int:
    """How many of a group's patterns only the test split shows.

    A quarter; of pairs of question patterns every third gives one (every second of noun phrases,
    for chains), and the others stay whole for training. Whatever can be told must be told in the
    test split too.
    """
    if lines == 2 and group not in _TOLD:
        return int(crc32(id.encode()) % (2 if group.startswith("names") else 3) == 0)
    return max(1, round(0.25 * lines))


def _slots(line: str) -> list[str]:
    return _SLOT.findall(line)


def _check_slots(key: str, relation: Relation, group: Group, line: str, slots: set[str]) -> None:
    subject = set() if relation.subject == SELF else {"s"}
    needed = {
        "says": {*subject, "v"},
        "moves": {*subject, "v"},
        "denies": {*subject, "v"},
        "ends": {*subject, "v"},
        "checks": {*subject, "v"},
        "befores": subject,
        "compares": {"a", "b"},
    }.get(group, {"v"} if group.endswith("_by") else subject)
    found = {slot.rstrip("+") for slot in slots}
    if found != needed or len(_slots(line)) != len(found) or "{" in _SLOT.sub("", line):
        raise ValueError(f"{key} {group}: slots must be {sorted(needed)}, each once, in {line!r}")
    if group == "compares" and line[0] not in "<>":
        raise ValueError(f"{key} compares: {line!r} must begin with > or <")


def _pattern(id: str, line: str, held_out: bool) -> Pattern:
    sign = re.match(r"([<>])(\??)\s*", line)
    text = line[sign.end() :] if sign else line
    parts = _SLOT.split(text)
    pieces = tuple(zip(parts[::2], [*parts[1::2], ""], strict=True))
    more, asserted = (sign[1] == ">", bool(sign[2])) if sign else (False, False)
    return Pattern(id, text, pieces, held_out, more, asserted)
