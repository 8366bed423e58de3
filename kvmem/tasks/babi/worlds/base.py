"""What every bAbI world is: a small simulation that tells stories and can follow told ones."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Protocol

from kvmem.errors import DataError
from kvmem.types import Story


class ReplayError(DataError):
    """A line that cannot be said in this world; the message names story line and text."""


@dataclass(frozen=True, slots=True)
class Derived:
    """What the simulated state says about one question.

    ``supports`` are indices into ``story.facts``, in the published files' order. ``ambiguous``
    is true where the state allows several answers and the published generator picked one.
    """

    answer: str
    supports: tuple[int, ...]
    ambiguous: bool = False


class World(Protocol):
    """One of the twenty tasks."""

    task: int

    def generate(self, rng: Random) -> Story:
        """Tell one story in the published wording, answers derived from the state."""
        ...

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Follow a told story and derive each question's answer and supporting facts.

        Only the texts of facts and questions are read, never the answers or supports given.
        Raises ReplayError where a line is not of this world.
        """
        ...
