"""Task 17 (positional reasoning): coloured shapes that lie above or beside each other."""

from __future__ import annotations

import re
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.telling import follow
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

SHAPES = (
    "blue square",
    "pink rectangle",
    "red sphere",
    "red square",
    "triangle",
    "yellow square",
)
OFFSETS = {  # where the subject lies, seen from the other shape: right, up
    "above": (0, 1),
    "below": (0, -1),
    "to the left of": (-1, 0),
    "to the right of": (1, 0),
}
OPPOSITE = {
    "above": "below",
    "below": "above",
    "to the left of": "to the right of",
    "to the right of": "to the left of",
}
QUESTIONS = 8

_SHAPE = f"({'|'.join(SHAPES)})"
_SIDE = f"({'|'.join(OFFSETS)})"
_FACT = re.compile(rf"The {_SHAPE} is {_SIDE} the {_SHAPE}\.")
_QUESTION = re.compile(rf"Is the {_SHAPE} {_SIDE} the {_SHAPE}\?")


class _Board:
    """A listener: where the shapes lie on a grid of unit steps.

    Shapes that were told in one row or column share a coordinate, so that neither is above, or
    beside, the other across it.
    """

    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []
        self.spots: dict[str, tuple[int, int]] = {}
        self.outer: list[str] = []  # the shapes that only one fact names, in the facts' order

    def hear(self, text: str, index: int) -> None:
        match = _FACT.fullmatch(text)
        if match is None:
            raise Impossible("expected 'The SHAPE is SIDE the SHAPE.'")
        subject, side, reference = match.groups()
        if subject == reference:
            raise Impossible("a shape cannot lie beside itself")
        self.told.append((subject, side, reference))
        if index == 1:
            self._place()
        elif index > 1:
            raise Impossible("a story of this task tells two facts")

    def _place(self) -> None:
        """Place both facts' other shapes around the one that they share."""
        (one, _, two), (three, _, four) = self.told
        shared = {one, two} & {three, four}
        if len(shared) != 1:
            raise Impossible(f"shares {len(shared)} shapes with the first fact, expected one")
        middle = shared.pop()
        for subject, side, reference in self.told:
            shape, at = (reference, OPPOSITE[side]) if subject == middle else (subject, side)
            if OFFSETS[at] in self.spots.values():
                raise Impossible(f"another shape lies {at} the {middle}")
            self.spots[shape] = OFFSETS[at]
            self.outer.append(shape)

    def answer(self, text: str) -> Derived:
        match = _QUESTION.fullmatch(text)
        if match is None:
            raise Impossible("expected 'Is the SHAPE SIDE the SHAPE?'")
        subject, side, reference = match.groups()
        if {subject, reference} != set(self.outer):
            raise Impossible("only the two shapes that one fact each has placed are compared")
        right, up = OFFSETS[side]
        (x, y), (x0, y0) = self.spots[subject], self.spots[reference]
        answer = "yes" if (x - x0) * right + (y - y0) * up > 0 else "no"
        return Derived(answer, (self.outer.index(subject), self.outer.index(reference)))


class PositionWorld:
    """Two facts place two shapes beside a third; questions compare the outer two."""

    task: int = 17

    def generate(self, rng: Random) -> Story:
        """Tell where three shapes lie, then ask eight yes/no questions, drawn with repeats."""
        middle, *outer = rng.sample(SHAPES, 3)
        sides = rng.sample(list(OFFSETS), 2)  # of the middle shape, so not twice the same
        board = _Board()
        facts = []
        for index, (shape, side) in enumerate(zip(outer, sides, strict=True)):
            # The published generator drew one of the three shapes, then a neighbour of it to be
            # the subject: so the middle one is the subject of two lines in three.
            if rng.randrange(3):
                fact = f"The {middle} is {OPPOSITE[side]} the {shape}."
            else:
                fact = f"The {shape} is {side} the {middle}."
            board.hear(fact, index)
            facts.append(fact)
        askable: dict[str, list[Question]] = {"yes": [], "no": []}
        for subject, reference in (outer, outer[::-1]):
            for side in OFFSETS:
                text = f"Is the {subject} {side} the {reference}?"
                derived = board.answer(text)
                question = Question(text, derived.answer, derived.supports, len(facts))
                askable[derived.answer].append(question)
        # The answer is drawn first: shapes in a row make three times as many questions for "no".
        questions = [rng.choice(askable[rng.choice(("yes", "no"))]) for _ in range(QUESTIONS)]
        return Story(tuple(facts), tuple(questions), self.task)

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _Board())
