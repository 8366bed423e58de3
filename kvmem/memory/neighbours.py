"""Facts that one source told next to each other: "After that he …" needs the sentence before."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kvmem.index.locks import ReadWriteLock


class Neighbours:
    """The facts of each source in the order in which they were told. Safe to use from threads."""

    def __init__(self) -> None:
        self._told: defaultdict[str, list[int]] = defaultdict(list)  # rising sequences
        self._sources: dict[int, str] = {}
        self._lock = ReadWriteLock()

    def add(self, sources: Iterable[tuple[int, str | None]]) -> None:
        """Add facts as (sequence, source); one without a source has no neighbours."""
        with self._lock.writing():
            for sequence, source in sources:
                if source is not None and sequence not in self._sources:
                    insort(self._told[source], sequence)
                    self._sources[sequence] = source

    def remove(self, sequences: Iterable[int]) -> None:
        """Remove facts: those before and after become neighbours."""
        with self._lock.writing():
            for sequence in sequences:
                source = self._sources.pop(sequence, None)
                if source is not None:
                    told = self._told[source]
                    del told[bisect_left(told, sequence)]
                    if not told:
                        del self._told[source]

    def of(self, sequences: Sequence[int]) -> list[int]:
        """Return the neighbours of facts, in the order of the facts: the one before goes first."""
        found: dict[int, None] = {}
        with self._lock.reading():
            for sequence in sequences:
                source = self._sources.get(sequence)
                if source is not None:
                    told = self._told[source]
                    place = bisect_left(told, sequence)
                    found.update(dict.fromkeys(told[max(0, place - 1) : place]))
                    found.update(dict.fromkeys(told[place + 1 : place + 2]))
        return list(found)
