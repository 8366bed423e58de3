"""An inverted index over words: the key hashing of KV-MemNN (Miller et al. 2016, §3.2).

Dense keys blur what a text is about; a code such as ``QX7-PL2`` or the 141 of "room 141" names
it exactly. Facts that share such a word with the question are found by it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kvmem.index.base import Hits, Ids, check_added, check_limit, check_sequence, hits_of
from kvmem.index.locks import ReadWriteLock
from kvmem.index.sorted_ids import SortedIds, among_rising

_SWEPT_AT = 8
"""Removed facts are taken out of the segments once there is one to so many that are left."""

DEFAULT_RARE = 1_000
"""A word of more facts than this is not rare, and tells little for what it costs to weigh them."""

SCORE_UNITS = 1_000_000
"""A word's weight is a whole number of these: sums are the same in whatever order they are made."""

_NONE: Ids = np.empty(0, dtype=np.int64)


class _Outside(dict[int, int]):
    """A table for ``str.translate``: all but letters, marks and digits of any script is space."""

    def __missing__(self, code: int) -> int:
        self[code] = code if unicodedata.category(chr(code))[0] in "LMN" else ord(" ")
        return self[code]


_OUTSIDE = _Outside()


def words(text: str) -> tuple[str, ...]:
    """Return the distinct words of a text in their order, in one letter case.

    A word is what white space separates, without punctuation and symbols at its ends. A word
    with such characters inside, say ``qx7-pl2``, counts whole and by its parts.
    """
    found: dict[str, None] = {}
    for chunk in unicodedata.normalize("NFC", text).casefold().split():
        if chunk.isalnum():  # most are
            found[chunk] = None
            continue
        parts = chunk.translate(_OUTSIDE).split()
        if len(parts) > 1:
            start = chunk.index(parts[0])
            found[chunk[start : chunk.rindex(parts[-1]) + len(parts[-1])]] = None
        found.update(dict.fromkeys(parts))
    return tuple(found)


class WordIndex:
    """A ``FactIndex`` over texts.

    The score of a fact is the sum of log(1 + N / n_w) over the words w that it shares with the
    query, N facts being in the index and n_w of them holding w. Facts that share none are not
    found. Only rare words count, unless a search says otherwise.

    Facts that are added go into a segment of their own, and segments of like size are merged, so
    that to add a fact costs the logarithm of their number (amortised). A word is held as its hash,
    of 64 bits: among a million words two with one hash are a chance of 1 in 30 million.
    """

    def __init__(self, *, rare: int = DEFAULT_RARE) -> None:
        """Make an empty index in which a word of at most ``rare`` facts is rare."""
        self._rare = rare
        self._ids = SortedIds()
        self._segments: list[_Segment] = []  # the largest come first
        self._gone = _NONE  # rising; facts that are removed, and still in segments
        self._sequence = 0
        self._lock = ReadWriteLock()

    @property
    def sequence(self) -> int:
        """See ``FactIndex.sequence``."""
        return self._sequence

    def __len__(self) -> int:
        """See ``FactIndex.__len__``."""
        return len(self._ids)

    def add(self, ids: Ids, keys: Sequence[str], *, sequence: int) -> None:
        """See ``FactIndex.add``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            check_added(ids, len(keys), self._ids.holds(ids))
            if among_rising(ids, self._gone).any():
                self._sweep()
            segment = _segment_of(ids, keys)
            if len(segment.facts):
                self._segments.append(segment)
            while (
                len(self._segments) > 1 and self._segments[-2].size <= 2 * self._segments[-1].size
            ):
                self._segments[-2:] = [_merged(*self._segments[-2:])]
            self._ids.add(ids)
            self._sequence = sequence

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """See ``FactIndex.remove``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            gone = np.unique(ids[self._ids.holds(ids)])
            if len(gone):
                self._ids.remove(gone)
                self._gone = np.union1d(self._gone, gone)
                if len(self._gone) * _SWEPT_AT > len(self._ids):
                    self._sweep()
            self._sequence = sequence

    def _sweep(self) -> None:
        """Take what was removed out of the segments: a pass over all of them."""
        left = [_without(segment, self._gone) for segment in self._segments]
        self._segments = [segment for segment in left if segment.size]
        self._gone = _NONE

    def search(
        self, queries: Sequence[str], k: int, among: Ids | None = None, *, common: bool = False
    ) -> Hits:
        """See ``FactIndex.search``. Of facts with equal scores the larger id comes first.

        With ``common`` all words count, whatever number of facts holds them: a fact that holds
        every word of the query comes before all others.
        """
        check_limit(k)
        with self._lock.reading():
            return hits_of([self._search_one(query, k, among, common) for query in queries])

    def _search_one(
        self, query: str, k: int, among: Ids | None, common: bool
    ) -> list[tuple[int, float]]:
        hashes = np.array([hash(word) for word in words(query)], dtype=np.int64)
        held = zip(*(_holding(segment, hashes) for segment in self._segments), strict=True)
        facts = [np.concatenate(parts) for parts in held]
        if len(self._gone):
            facts = [ids[~among_rising(ids, self._gone)] for ids in facts]
        facts = [ids for ids in facts if len(ids) and (common or len(ids) <= self._rare)]
        return best_sharing(facts, len(self._ids), k, among)


class _Segment(NamedTuple):
    """The facts that hold each of W words: P pairs in all."""

    hashes: NDArray[np.int64]  # (W,) rising
    starts: NDArray[np.int64]  # (W + 1,), where each word's facts begin
    facts: Ids  # (P,)

    @property
    def size(self) -> int:
        return len(self.facts)


def _segment_of(ids: Ids, texts: Sequence[str]) -> _Segment:
    held = [[hash(word) for word in words(text)] for text in texts]
    facts = np.repeat(ids, [len(hashes) for hashes in held])
    return _grouped(np.array([h for hashes in held for h in hashes], dtype=np.int64), facts)


def _grouped(hashes: NDArray[np.int64], facts: Ids) -> _Segment:
    """Return a segment of pairs (P,), (P,); ordered runs of them are merged, not sorted anew."""
    order = np.argsort(hashes, kind="stable")
    hashes = hashes[order]
    first = np.flatnonzero(np.diff(hashes, prepend=~hashes[:1]))
    return _Segment(hashes[first], np.append(first, len(hashes)), facts[order])


def _merged(one: _Segment, other: _Segment) -> _Segment:
    hashes = [np.repeat(part.hashes, np.diff(part.starts)) for part in (one, other)]
    return _grouped(np.concatenate(hashes), np.concatenate([one.facts, other.facts]))


def _without(segment: _Segment, gone: Ids) -> _Segment:
    """Return a segment without facts, which rise."""
    kept = ~among_rising(segment.facts, gone)
    if kept.all():
        return segment
    starts = np.concatenate([[0], np.cumsum(kept)])[segment.starts]
    used = np.diff(starts) > 0
    return _Segment(
        segment.hashes[used], np.append(starts[:-1][used], starts[-1]), segment.facts[kept]
    )


def _holding(segment: _Segment, hashes: NDArray[np.int64]) -> list[Ids]:
    """Return the facts that hold each word."""
    places = np.searchsorted(segment.hashes, hashes)
    places[places == len(segment.hashes)] = 0
    found = segment.hashes[places] == hashes
    return [
        segment.facts[segment.starts[place] : segment.starts[place + 1]] if there else _NONE
        for place, there in zip(places.tolist(), found.tolist(), strict=True)
    ]


def best_sharing(
    facts: Sequence[Ids], total: int, k: int, among: Ids | None
) -> list[tuple[int, float]]:
    """Return up to ``k`` facts and their scores, best first, by the rule of ``WordIndex``.

    Args:
        facts: those that hold a word, for each word of the query that counts.
        total: N.
        among: only these may be returned; ``None`` stands for all.
    """
    if not facts or k == 0:
        return []
    sizes = np.array([len(ids) for ids in facts])
    weights = np.rint(SCORE_UNITS * np.log(1 + total / sizes))
    found, places = np.unique(np.concatenate(facts), return_inverse=True)
    scores = np.bincount(places, np.repeat(weights, sizes))
    if among is not None:
        seen = np.isin(found, among)
        found, scores = found[seen], scores[seen]
    if len(found) > k:  # not all are sorted
        good = scores >= np.partition(scores, -k)[-k]
        found, scores = found[good], scores[good]
    best = np.lexsort((-found, -scores))[:k]
    return list(zip(found[best].tolist(), (scores[best] / SCORE_UNITS).tolist(), strict=True))
