"""Which questions on people's own facts the next step asks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from kvmem.training.open_data import OpenStories

FLOOR = 0.1
"""The share, beside its error, with which a solved kind of question is still asked."""

QUESTIONS_OF_A_MEMORY = 8
"""More questions of one memory in a step are cheap, and teach little more."""

_POOL = 4
"""Memories are drawn for so many steps at once, and those of like size put into one."""


class MemorySampler:
    """Draws questions by kind, in proportion to a floor plus the kind's validation error.

    A kind that was never validated on counts as all wrong.
    """

    def __init__(self, stories: OpenStories, random: np.random.Generator) -> None:
        self._stories = stories
        self._random = random
        self._pool: list[list[NDArray[np.int64]]] = []
        self.learned({})

    def learned(self, errors: Mapping[str, float]) -> None:
        """Note the share of wrong answers by kind."""
        wanted = {kind: FLOOR + errors.get(kind, 1.0) for kind in set(self._stories.kinds)}
        self._wanted = np.array([wanted[kind] for kind in self._stories.kinds])
        memories, count = self._stories.example_of, len(self._stories.members)
        asked = np.bincount(memories, minlength=count)
        wished = np.bincount(memories, self._wanted, minlength=count)
        self._upto = np.cumsum(wished / np.maximum(1, asked))

    def draw(self, size: int, count: int) -> list[NDArray[np.int64]]:
        """``count`` micro-batches of about ``size`` questions for a step, on memories of like size:
        those of a micro-batch pad each other.
        """
        if not self._pool:
            memories: list[NDArray[np.int64]] = []
            while sum(map(len, memories)) < _POOL * count * size:
                memories.append(self._of_one_memory())
            example_of, facts = self._stories.example_of, self._stories.facts
            memories.sort(key=lambda asked: len(facts[example_of[asked[0]]]))
            parts = np.array_split(np.concatenate(memories), _POOL * count)
            turns = self._random.permutation(_POOL)
            self._pool = [parts[turn * count : (turn + 1) * count] for turn in turns]
        return self._pool.pop()

    def _of_one_memory(self) -> NDArray[np.int64]:
        place = np.searchsorted(self._upto, self._random.random() * self._upto[-1], side="right")
        members = self._stories.members[place]
        wanted = self._wanted[members]
        size = min(QUESTIONS_OF_A_MEMORY, len(members))
        return self._random.choice(members, size, replace=False, p=wanted / wanted.sum())
