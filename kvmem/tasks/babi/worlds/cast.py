"""Who and what the worlds of people speak of, and what can happen in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["move", "get", "drop", "give", "in", "left", "either"]

OBJECTS = ("apple", "football", "milk")
TIMES = ("yesterday", "this morning", "this afternoon", "this evening")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that one person does, or that is said of one person.

    ``place`` is where a ``move`` leads, where the person is (``in``), is no more (``left``) or
    may be (``either``, with ``place2``). ``item`` is the object got, dropped or given to
    ``recipient``. ``time`` is an index into ``TIMES`` where a move is dated.
    """

    kind: Kind
    person: str
    place: str = ""
    place2: str = ""
    item: str = ""
    recipient: str = ""
    time: int | None = None


@dataclass(frozen=True, slots=True)
class Cast:
    """The people and places of a task.

    ``prefers`` says for each giver whom an object goes to if several people are there. The
    published files never deviate from these orders; tasks without giving leave it empty.
    """

    people: tuple[str, ...]
    places: tuple[str, ...]
    prefers: Mapping[str, tuple[str, ...]]


_HOUSE = ("bathroom", "bedroom", "garden", "hallway", "kitchen", "office")
_TOWN = ("bedroom", "cinema", "kitchen", "office", "park", "school")

FAMILY = Cast(
    ("Daniel", "John", "Mary", "Sandra"),
    _HOUSE,
    {
        "Daniel": ("John", "Mary", "Sandra"),
        "John": ("Mary", "Sandra", "Daniel"),
        "Mary": ("John", "Sandra", "Daniel"),
        "Sandra": ("John", "Mary", "Daniel"),
    },
)
COLLEAGUES = Cast(
    ("Bill", "Fred", "Jeff", "Mary"),
    _HOUSE,
    {
        "Bill": ("Mary", "Jeff", "Fred"),
        "Fred": ("Mary", "Bill", "Jeff"),
        "Jeff": ("Mary", "Fred", "Bill"),
        "Mary": ("Fred", "Bill", "Jeff"),
    },
)
TOWNSPEOPLE = Cast(("Bill", "Fred", "Julie", "Mary"), _TOWN, {})

FEMALE = frozenset({"Julie", "Mary", "Sandra"})
