"""Ids in rising order, eight bytes each: an index of a million facts holds no million objects."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kvmem.index.base import Ids

_GROWTH = 1.25


class SortedIds:
    """A set of ids. To add larger ones than it holds costs their number (amortised)."""

    def __init__(self) -> None:
        self._buffer: Ids = np.empty(16, dtype=np.int64)
        self._size = 0

    def __len__(self) -> int:
        """Return the number of ids."""
        return self._size

    @property
    def values(self) -> Ids:
        """The ids, rising. Not to be kept: it is overwritten by later changes."""
        return self._buffer[: self._size]

    def holds(self, ids: Ids) -> NDArray[np.bool_]:
        """Tell of each id whether it is in the set."""
        return among_rising(ids, self.values)

    def add(self, ids: Ids) -> None:
        """Add distinct ids that are not in the set yet."""
        fresh = np.sort(ids)
        size = self._size + len(fresh)
        if size > len(self._buffer):
            buffer = np.empty(int(size * _GROWTH), dtype=np.int64)
            buffer[: self._size] = self.values
            self._buffer = buffer
        rising = not len(fresh) or not self._size or fresh[0] > self._buffer[self._size - 1]
        self._buffer[self._size : size] = fresh
        self._size = size
        if not rising:
            self._buffer[:size].sort(kind="stable")

    def remove(self, ids: Ids) -> None:
        """Remove ids; those that are not in the set are passed over."""
        if self.holds(ids).any():
            kept = self.values[~among_rising(self.values, np.unique(ids))]
            self._buffer[: len(kept)] = kept
            self._size = len(kept)


def among_rising(ids: Ids, rising: Ids) -> NDArray[np.bool_]:
    """Tell of each id whether it is among others, which rise: a binary search each."""
    if not len(rising):
        return np.zeros(len(ids), dtype=bool)
    places = np.minimum(np.searchsorted(rising, ids), len(rising) - 1)
    found: NDArray[np.bool_] = rising[places] == ids
    return found
