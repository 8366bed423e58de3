"""Tasks 4 and 19: places that lie north, south, east or west of each other.

Task 4 (two-argument relations) tells a row of three places and asks for one neighbour. Task 19
(path finding) tells six places and asks for the two steps from one to another: a path of three
places, and three more that hang from it so that the path stays the only one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.telling import Listener, follow
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

PLACES = ("bathroom", "bedroom", "garden", "hallway", "kitchen", "office")
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}
DIRECTIONS = tuple(OPPOSITE)

_PLACE = f"({'|'.join(PLACES)})"
_DIRECTION = f"({'|'.join(DIRECTIONS)})"
_FACT = re.compile(rf"The {_PLACE} is {_DIRECTION} of the {_PLACE}\.")
_NEIGHBOUR = re.compile(rf"What is {_DIRECTION} of the {_PLACE}\?")
_INVERSE_NEIGHBOUR = re.compile(rf"What is the {_PLACE} {_DIRECTION} of\?")
_ROUTE = re.compile(rf"How do you go from the {_PLACE} to the {_PLACE}\?")


@dataclass(frozen=True, slots=True)
class _Relation:
    """``subject`` lies in ``direction`` of ``reference``."""

    subject: str
    direction: str
    reference: str

    def tell(self) -> str:
        return f"The {self.subject} is {self.direction} of the {self.reference}."

    def inverse(self) -> _Relation:
        return _Relation(self.reference, OPPOSITE[self.direction], self.subject)


def _parse(text: str) -> _Relation:
    match = _FACT.fullmatch(text)
    if match is None:
        raise Impossible("expected 'The PLACE is DIRECTION of the PLACE.'")
    if match[1] == match[3]:
        raise Impossible("a place cannot lie beside itself")
    return _Relation(*match.groups())


class _Row:
    """A listener to task 4: the facts told, which must make one row."""

    def __init__(self) -> None:
        self.told: list[_Relation] = []

    def hear(self, text: str, index: int) -> None:
        relation = _parse(text)
        if index == 1:
            other = self.told[0]
            places = {relation.subject, relation.reference, other.subject, other.reference}
            if len(places) != 3 or relation.direction not in (
                other.direction,
                OPPOSITE[other.direction],
            ):
                raise Impossible("does not make a row of three places with the first fact")
            # In a row two places lie on different sides of the third.
            sides = {(r.direction, r.reference) for r in (relation, relation.inverse())}
            if sides & {(r.direction, r.reference) for r in (other, other.inverse())}:
                raise Impossible("the first fact tells another place on that side")
        elif index > 1:
            raise Impossible("a story of this task tells two facts")
        self.told.append(relation)

    def answer(self, text: str) -> Derived:
        if match := _NEIGHBOUR.fullmatch(text):
            direction, reference = match.groups()
        elif match := _INVERSE_NEIGHBOUR.fullmatch(text):
            direction, reference = OPPOSITE[match[2]], match[1]
        else:
            raise Impossible(
                "expected 'What is DIRECTION of the PLACE?' or 'What is the PLACE DIRECTION of?'"
            )
        for index, relation in enumerate(self.told):
            if (relation.direction, relation.reference) == (direction, reference):
                return Derived(relation.subject, (index,))
        raise Impossible(f"no fact tells what is {direction} of the {reference}")


class _Map:
    """A listener to task 19: which place lies beside which, and the fact that told it."""

    def __init__(self) -> None:
        self.beside: dict[str, dict[str, tuple[str, int]]] = {}  # place → direction → place, fact

    def hear(self, text: str, index: int) -> None:
        relation = _parse(text)
        for told in (relation, relation.inverse()):
            sides = self.beside.setdefault(told.reference, {})
            if told.direction in sides:
                raise Impossible(f"another place is {told.direction} of the {told.reference}")
            sides[told.direction] = (told.subject, index)

    def answer(self, text: str) -> Derived:
        match = _ROUTE.fullmatch(text)
        if match is None:
            raise Impossible("expected 'How do you go from the PLACE to the PLACE?'")
        if len(self.beside) != len(PLACES):
            raise Impossible(f"{len(self.beside)} places have been told, not all six")
        start, goal = match.groups()
        routes = [
            Derived(f"{first[0]},{second[0]}", (first_fact, second_fact))
            for first, (middle, first_fact) in self.beside[start].items()
            for second, (end, second_fact) in self.beside[middle].items()
            if end == goal and start != goal
        ]
        if len(routes) != 1:
            raise Impossible(f"there are {len(routes)} ways of two steps, expected one")
        return routes[0]


def _tell_in_random_order(rng: Random, relations: Sequence[_Relation]) -> list[_Relation]:
    """Order the relations, and turn some round, as the published generator did.

    It drew a place, then one of that place's neighbours, and drew again if the pair had been
    told. So a place with few neighbours is more often, and earlier, the subject of a line.
    """
    by_subject: dict[str, list[tuple[int, _Relation]]] = {}
    for index, relation in enumerate(relations):
        by_subject.setdefault(relation.subject, []).append((index, relation))
        by_subject.setdefault(relation.reference, []).append((index, relation.inverse()))
    places = list(by_subject)
    told: dict[int, _Relation] = {}
    while len(told) < len(relations):
        index, relation = rng.choice(by_subject[rng.choice(places)])
        told.setdefault(index, relation)
    return list(told.values())


def _story(task: int, told: Sequence[_Relation], question: str, listener: Listener) -> Story:
    """Tell all facts, and have the listener answer a question about them."""
    facts = tuple(relation.tell() for relation in told)
    for index, fact in enumerate(facts):
        listener.hear(fact, index)
    derived = listener.answer(question)
    return Story(facts, (Question(question, derived.answer, derived.supports, len(facts)),), task)


class TwoArgumentWorld:
    """Task 4: three places in a row, one question about one of the two facts.

    The answer is always the place that the supporting fact has as its subject: the question
    either repeats the fact ("What is north of the kitchen?") or turns it round ("What is the
    kitchen south of?").
    """

    task: int = 4

    def generate(self, rng: Random) -> Story:
        """Tell a row of three places, then ask for a neighbour."""
        first, middle, last = rng.sample(PLACES, 3)
        direction = rng.choice(DIRECTIONS)
        row = (_Relation(first, direction, middle), _Relation(middle, direction, last))
        told = _tell_in_random_order(rng, row)
        asked = rng.choice(told)
        if rng.random() < 0.5:
            text = f"What is {asked.direction} of the {asked.reference}?"
        else:
            turned = asked.inverse()
            text = f"What is the {turned.subject} {turned.direction} of?"
        return _story(self.task, told, text, _Row())

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _Row())


class PathWorld:
    """Task 19: the two steps from one place to another, told as "s,e".

    Places that hang from the path may share a spot on a map: the published stories do not keep
    a grid, only neighbours.
    """

    task: int = 19

    def generate(self, rng: Random) -> Story:
        """Tell a path of three places and three places beside it, then ask for the path."""
        start, middle, goal, *others = rng.sample(PLACES, 6)
        first = rng.choice(DIRECTIONS)
        second = rng.choice([d for d in DIRECTIONS if d != OPPOSITE[first]])
        taken = {
            start: (first,),
            middle: (OPPOSITE[first], second),
            goal: (OPPOSITE[second],),
        }
        free = [(place, d) for place in taken for d in DIRECTIONS if d not in taken[place]]
        path = [_Relation(middle, first, start), _Relation(goal, second, middle)]
        beside = [
            _Relation(other, direction, place)
            for other, (place, direction) in zip(others, rng.sample(free, 3), strict=True)
        ]
        told = _tell_in_random_order(rng, path + beside)
        text = f"How do you go from the {start} to the {goal}?"
        return _story(self.task, told, text, _Map())

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _Map())
