"""Facts that one source told next to each other: "After that he …" needs the sentence before."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from kvmem.index.locks import ReadWriteLock

_NO_SOURCE = -1

_SWEPT_AT = 64
"""Sources of which nothing is left may be so many before it matters."""


class Neighbours:
    """The facts of each source in the order in which they were told. Safe to use from threads.

    Facts are added by rising sequence; those of the last change may be added again. Once most
    sources have told nothing that is left, they are let go, names and all.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._told: list[array[int]] = []  # of each source, rising sequences
        # Sources tell many facts in a row: where each such run begins, and whose it is.
        self._starts: array[int] = array("q")
        self._owners: array[int] = array("q")
        self._emptied = 0
        self._lock = ReadWriteLock()

    def add(self, sources: Iterable[tuple[int, str | None]]) -> None:
        """Add facts as (sequence, source); one without a source has no neighbours."""
        with self._lock.writing():
            for sequence, source in sources:
                number = _NO_SOURCE
                if source is not None:
                    number = self._numbers.setdefault(source, len(self._numbers))
                    if number == len(self._told):
                        self._told.append(array("q"))
                    elif not self._told[number]:
                        self._emptied -= 1
                if self._owner(sequence) != number:
                    self._starts.append(sequence)
                    self._owners.append(number)
                if number != _NO_SOURCE and _place(self._told[number], sequence) is None:
                    insort(self._told[number], sequence)

    def remove(self, sequences: Iterable[int]) -> None:
        """Remove facts: those before and after become neighbours."""
        with self._lock.writing():
            for sequence in sequences:
                told = self._told_beside(sequence)
                place = _place(told, sequence)
                if place is not None:
                    del told[place]
                    self._emptied += not told
            if self._emptied > _SWEPT_AT and 2 * self._emptied > len(self._told):
                self._sweep()

    def _sweep(self) -> None:
        """Make all anew from what is left."""
        left = [(name, self._told[number]) for name, number in self._numbers.items()]
        kept = [(name, told) for name, told in left if told]
        self._numbers = {name: number for number, (name, _) in enumerate(kept)}
        self._told = [told for _, told in kept]
        self._emptied = 0
        owners = sorted((s, number) for number, told in enumerate(self._told) for s in told)
        self._starts, self._owners = array("q"), array("q")
        for sequence, number in owners:
            if not self._owners or self._owners[-1] != number:
                self._starts.append(sequence)
                self._owners.append(number)

    def of(self, sequences: Sequence[int]) -> list[int]:
        """Return the neighbours of facts, in the order of the facts: the one before goes first."""
        found: dict[int, None] = {}
        with self._lock.reading():
            for sequence in sequences:
                told = self._told_beside(sequence)
                place = _place(told, sequence)
                if place is not None:
                    found.update(dict.fromkeys(told[max(0, place - 1) : place]))
                    found.update(dict.fromkeys(told[place + 1 : place + 2]))
        return list(found)

    def _owner(self, sequence: int) -> int:
        run = bisect_right(self._starts, sequence) - 1
        return self._owners[run] if run >= 0 else _NO_SOURCE

    def _told_beside(self, sequence: int) -> array[int]:
        """Return what the source of a fact told; nothing for one without."""
        owner = self._owner(sequence)
        return array("q") if owner == _NO_SOURCE else self._told[owner]


def _place(told: array[int], sequence: int) -> int | None:
    """Return where a fact is among those that its source told; ``None`` if it is not."""
    place = bisect_left(told, sequence)
    return place if place < len(told) and told[place] == sequence else None
