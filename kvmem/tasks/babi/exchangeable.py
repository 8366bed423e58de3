"""Words of bAbI that can be put in each other's place and leave every answer right."""

from __future__ import annotations

MEN = (
    "john",
    "daniel",
    "bill",
    "fred",
    "jeff",
    "bernhard",
    "greg",
    "brian",
    "julius",
    "sumit",
    "yann",
    "jason",
    "antoine",
)
WOMEN = ("mary", "sandra", "julie", "gertrude", "winona", "emily", "jessica", "lily")
PLACES = (
    "bathroom",
    "hallway",
    "garden",
    "office",
    "bedroom",
    "kitchen",
    "school",
    "park",
    "cinema",
)
THINGS = ("football", "apple", "milk", "pajamas")
PEOPLE = (MEN, WOMEN)
"""In two groups: pronouns tell them apart."""

_REASONS_TASK = 20
"""Who is tired goes to the bedroom: there places and things are not exchanged."""


def groups_of(task: int) -> tuple[tuple[str, ...], ...]:
    """Return the groups within which a task's words can be exchanged, in small letters."""
    return PEOPLE if task == _REASONS_TASK else (*PEOPLE, PLACES, THINGS)
