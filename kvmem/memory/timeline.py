"""When the facts of a namespace hold, as arrays: the filter that works before the top k."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kvmem.index.base import Ids
from kvmem.index.sorted_ids import among_rising
from kvmem.store.base import Moment
from kvmem.store.checks import microseconds
from kvmem.types import Fact

Rows = NDArray[np.int64]
"""(4, N) int64: sequence, valid_from, valid_to, expires_at; times in microseconds since 1970."""

_NEVER = np.iinfo(np.int64).max

_GROWTH = 1.25


class _Buffer:
    """Columns with room for more facts, which the timelines of one namespace share.

    columns:  (5, capacity) int64: ``Rows``, and the change since which a fact is seen as closed.
    sequence: the change that was written last. Earlier timelines do not see what it wrote: facts
    behind their end, and closings by later changes than theirs.
    """

    def __init__(self, rows: Rows, room: int, sequence: int) -> None:
        size = rows.shape[1]
        capacity = max(16, int(_GROWTH * (size + room)))
        self.columns = np.full((5, capacity), _NEVER, dtype=np.int64)
        self.sequence = sequence
        self.write(0, rows)

    def write(self, start: int, rows: Rows) -> None:
        """Write facts from a place on."""
        until = start + rows.shape[1]
        self.columns[:4, start:until] = rows
        self.columns[4, start:until] = np.where(rows[2] < _NEVER, self.sequence, _NEVER)

    def close(self, places: NDArray[np.int64], valid_to: NDArray[np.int64]) -> None:
        """Close those of the facts that are not closed yet."""
        fresh = (self.columns[4, places] == _NEVER) & (valid_to < _NEVER)
        self.columns[2, places[fresh]] = valid_to[fresh]
        self.columns[4, places[fresh]] = self.sequence


class Timeline:
    """The times of N facts after change ``sequence``. Immutable: a change makes a new one.

    To add and close facts costs their number, however many are there (amortised); to forget some
    copies the rest.
    """

    def __init__(self, buffer: _Buffer, size: int) -> None:
        self.sequence = buffer.sequence
        self._buffer = buffer
        columns = buffer.columns[:, :size]
        self.ids: Ids = columns[0]  # rising
        self._valid_from, self._closes_at, self._expires_at, self._closed_by = columns[1:]

    @classmethod
    def empty(cls) -> Timeline:
        """Return the timeline of a namespace before its first change."""
        return cls(_Buffer(np.empty((4, 0), dtype=np.int64), 0, 0), 0)

    def __len__(self) -> int:
        """Return the number of facts."""
        return len(self.ids)

    def changed(self, facts: Iterable[Fact], forgotten: Iterable[int], sequence: int) -> Timeline:
        """Return the timeline with facts added or closed, and others forgotten.

        ``sequence`` is larger than this timeline's.
        """
        fresh = rows_of(facts)
        fresh = fresh[:, np.argsort(fresh[0])]
        known = np.searchsorted(fresh[0], self.ids[-1:].max(initial=-1), side="right")
        closed, added = fresh[:, :known], fresh[:, known:]
        gone = self.places(np.array(list(forgotten), dtype=np.int64))
        buffer, size = self._buffer, len(self)
        full = size + added.shape[1] > buffer.columns.shape[1]
        # Where another timeline was made from this one, what follows in the buffer is not ours.
        if full or len(gone) or buffer.sequence != self.sequence:
            kept = np.delete(self.rows, gone, axis=1)
            size = kept.shape[1]
            buffer = _Buffer(kept, added.shape[1], sequence)
        buffer.sequence = sequence
        places = np.searchsorted(buffer.columns[0, :size], closed[0])
        buffer.close(places, closed[2])
        buffer.write(size, added)
        return Timeline(buffer, size + added.shape[1])

    def visible(self, moment: Moment, *, include_closed: bool) -> Ids:
        """Return the sequences of the facts that hold at a moment, rising.

        With ``include_closed`` also those that held before and were superseded. A fact whose
        correction starts no later than itself never held, and is not seen at any moment.
        """
        holds_at = microseconds(moment.holds_at, "as_of")
        unexpired_at = microseconds(moment.unexpired_at, "as_of")
        if self._limits.allow(holds_at, unexpired_at, include_closed):
            return self.ids
        valid_to = self._valid_to
        mask = self._valid_from <= holds_at
        mask &= valid_to > self._valid_from
        mask &= self._expires_at > unexpired_at
        if not include_closed:
            mask &= valid_to > holds_at
        found: Ids = self.ids[mask]
        return found

    def sight(self, moment: Moment, *, include_closed: bool) -> Sight:
        """Return what is visible together with how it was chosen."""
        ids = self.visible(moment, include_closed=include_closed)
        return Sight(self, moment, include_closed, ids)

    def order(self, ids: Ids) -> NDArray[np.int64]:
        """Return the rank of facts by event time (``valid_from``, then sequence), from 0."""
        ranks: NDArray[np.int64] = self._ranks[np.searchsorted(self.ids, ids)]
        return ranks

    @property
    def rows(self) -> Rows:
        """The facts' rows, by rising sequence."""
        return np.stack([self.ids, self._valid_from, self._valid_to, self._expires_at])

    def places(self, ids: Ids) -> NDArray[np.int64]:
        """Return where facts stand in ``rows``; those that are not in it are left out."""
        places = np.searchsorted(self.ids, ids)
        places[places == len(self)] = 0
        found: NDArray[np.int64] = places[self.ids[places] == ids] if len(self) else places[:0]
        return found

    @property
    def _valid_to(self) -> NDArray[np.int64]:
        return np.where(self._closed_by <= self.sequence, self._closes_at, _NEVER)

    @cached_property
    def _limits(self) -> _Limits:
        valid_to = self._valid_to
        return _Limits(
            begun=int(self._valid_from.max(initial=-_NEVER)),
            first_closed=int(valid_to.min(initial=_NEVER)),
            first_expired=int(self._expires_at.min(initial=_NEVER)),
            all_held=bool((valid_to > self._valid_from).all()),
        )

    @cached_property
    def _ranks(self) -> NDArray[np.int64]:
        # Facts are told nearly in the order of events, of which a stable sort makes use.
        by_event_time = np.argsort(self._valid_from, kind="stable")
        ranks = np.empty(len(self), dtype=np.int64)
        ranks[by_event_time] = np.arange(len(self))
        return ranks


@dataclass(frozen=True, slots=True)
class _Limits:
    """Moments between which all facts are seen: most questions need look at no fact's times."""

    begun: int
    first_closed: int
    first_expired: int
    all_held: bool

    def allow(self, holds_at: int, unexpired_at: int, include_closed: bool) -> bool:
        """Tell whether every fact is visible; see ``Timeline.visible``."""
        return (
            self.all_held
            and self.begun <= holds_at
            and self.first_expired > unexpired_at
            and (include_closed or self.first_closed > holds_at)
        )


@dataclass(frozen=True, slots=True)
class Sight:
    """What may be seen at a moment, and by which rule; see ``Timeline.visible``."""

    timeline: Timeline
    moment: Moment
    include_closed: bool
    ids: Ids  # rising

    @property
    def everything(self) -> bool:
        """Whether all facts of the timeline are seen."""
        return len(self.ids) == len(self.timeline)

    def holds(self, ids: Ids) -> NDArray[np.bool_]:
        """Tell of each fact whether it is seen."""
        return among_rising(ids, self.ids)


def rows_of(facts: Iterable[Fact]) -> Rows:
    """Return the rows of facts, in their order."""
    return np.array([_row(fact) for fact in facts], dtype=np.int64).reshape(-1, 4).T


def _row(fact: Fact) -> tuple[int, int, int, int]:
    return (
        fact.sequence,
        microseconds(fact.valid_from, "valid_from"),
        _NEVER if fact.valid_to is None else microseconds(fact.valid_to, "valid_to"),
        _NEVER if fact.expires_at is None else microseconds(fact.expires_at, "expires_at"),
    )
