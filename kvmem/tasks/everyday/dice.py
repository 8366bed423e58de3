"""Random choices from a NumPy generator, drawn in blocks: a single draw costs microseconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")
_BLOCK = 512


class Dice:
    """The choices that world building needs; the same generator state gives the same choices."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._stock: list[float] = []

    def random(self) -> float:
        """A number in [0, 1)."""
        if not self._stock:
            self._stock = self._rng.random(_BLOCK).tolist()
        return self._stock.pop()

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``, both included."""
        return low + int(self.random() * (high - low + 1))

    def pick(self, items: Sequence[T]) -> T:
        """One of the items, all equally likely."""
        return items[int(self.random() * len(items))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in random order."""
        keyed = [(self.random(), index) for index in range(len(items))]
        return [items[index] for _, index in sorted(keyed)]

    def weighted(self, weights: Sequence[float]) -> int:
        """An index, each as likely as its weight."""
        mark = self.random() * sum(weights)
        for index, weight in enumerate(weights):
            mark -= weight
            if mark < 0:
                return index
        return len(weights) - 1
