"""When the facts of a namespace hold, as arrays: the filter that works before the top k."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from kvmem.index.base import Ids
from kvmem.store.base import Moment
from kvmem.store.checks import microseconds
from kvmem.types import Fact

Micros = NDArray[np.int64]
"""(N,) int64: microseconds since 1970 in UTC."""

_NEVER = np.iinfo(np.int64).max


class Timeline:
    """The times of N facts after change ``sequence``. Immutable: a change makes a new one."""

    def __init__(self, rows: NDArray[np.int64], sequence: int) -> None:
        """``rows``: (N, 4) sequence, valid_from, valid_to, expires_at; by rising sequence."""
        self.sequence = sequence
        self._rows = rows
        self._ids: Ids = rows[:, 0]
        self._valid_from: Micros = rows[:, 1]
        self._valid_to: Micros = rows[:, 2]
        self._expires_at: Micros = rows[:, 3]
        by_event_time = np.lexsort((self._ids, self._valid_from))
        self._ranks: NDArray[np.int64] = np.empty(len(rows), dtype=np.int64)
        self._ranks[by_event_time] = np.arange(len(rows))

    @classmethod
    def empty(cls) -> Timeline:
        """Return the timeline of a namespace before its first change."""
        return cls(np.empty((0, 4), dtype=np.int64), 0)

    def changed(self, facts: Iterable[Fact], forgotten: Iterable[int], sequence: int) -> Timeline:
        """Return the timeline with facts added or updated, and others forgotten."""
        fresh = np.array([_row(fact) for fact in facts], dtype=np.int64).reshape(-1, 4)
        replaced = np.concatenate([fresh[:, 0], np.array(list(forgotten), dtype=np.int64)])
        kept = self._rows[~np.isin(self._ids, replaced)]
        rows = np.concatenate([kept, fresh])
        return Timeline(rows[np.argsort(rows[:, 0], kind="stable")], sequence)

    def visible(self, moment: Moment, *, include_closed: bool) -> Ids:
        """Return the sequences of the facts that hold at a moment, rising.

        With ``include_closed`` also those that held before and were superseded. A fact whose
        correction starts no later than itself never held, and is not seen at any moment.
        """
        holds_at = microseconds(moment.holds_at, "as_of")
        mask = self._valid_from <= holds_at
        mask &= self._valid_to > self._valid_from
        mask &= self._expires_at > microseconds(moment.unexpired_at, "as_of")
        if not include_closed:
            mask &= self._valid_to > holds_at
        return self._ids[mask]

    def order(self, ids: Ids) -> NDArray[np.int64]:
        """Return the rank of facts by event time (``valid_from``, then sequence), from 0."""
        return self._ranks[np.searchsorted(self._ids, ids)]


def _row(fact: Fact) -> tuple[int, int, int, int]:
    return (
        fact.sequence,
        microseconds(fact.valid_from, "valid_from"),
        _NEVER if fact.valid_to is None else microseconds(fact.valid_to, "valid_to"),
        _NEVER if fact.expires_at is None else microseconds(fact.expires_at, "expires_at"),
    )
