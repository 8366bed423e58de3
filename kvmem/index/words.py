"""An inverted index over words: the key hashing of KV-MemNN (Miller et al. 2016, §3.2).

Dense keys blur what a text is about; a code such as ``QX7-PL2`` or the 141 of "room 141" names
it exactly. Facts that share such a word with the question are found by it.
"""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence
from sys import intern

import numpy as np

from kvmem.index.base import Hits, Ids, check_added, check_limit, check_sequence, hits_of
from kvmem.index.locks import ReadWriteLock

DEFAULT_RARE = 64
"""A word of more facts than this is not rare: it would fill a lookup by itself."""

SCORE_UNITS = 1_000_000
"""A word's weight is a whole number of these: sums are the same in whatever order they are made."""


def words(text: str) -> tuple[str, ...]:
    """Return the distinct words of a text in their order, in one letter case.

    A word is what white space separates, without punctuation and symbols at its ends. A word
    with such characters inside, say ``qx7-pl2``, counts whole and by its parts.
    """
    found: dict[str, None] = {}
    for chunk in unicodedata.normalize("NFC", text).casefold().split():
        parts = "".join(c if _is_inside(c) else " " for c in chunk).split()
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
    """

    def __init__(self, *, rare: int = DEFAULT_RARE) -> None:
        """Make an empty index in which a word of at most ``rare`` facts is rare."""
        self._rare = rare
        self._facts: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))  # rising
        self._words: dict[int, tuple[str, ...]] = {}
        self._sequence = 0
        self._lock = ReadWriteLock()

    @property
    def sequence(self) -> int:
        """See ``FactIndex.sequence``."""
        return self._sequence

    def __len__(self) -> int:
        """See ``FactIndex.__len__``."""
        return len(self._words)

    def add(self, ids: Ids, keys: Sequence[str], *, sequence: int) -> None:
        """See ``FactIndex.add``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            check_added(ids, len(keys), self._words)
            for fact_id, text in zip(ids.tolist(), keys, strict=True):
                # A word's string is shared by all facts that hold it.
                self._words[fact_id] = tuple(map(intern, words(text)))
                for word in self._words[fact_id]:
                    insort(self._facts[word], fact_id)
            self._sequence = sequence

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """See ``FactIndex.remove``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            for fact_id in ids.tolist():
                for word in self._words.pop(fact_id, ()):
                    facts = self._facts[word]
                    del facts[bisect_left(facts, fact_id)]
                    if not facts:
                        del self._facts[word]
            self._sequence = sequence

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
        held = [self._facts[word] for word in words(query) if word in self._facts]
        facts = [np.array(ids) for ids in held if common or len(ids) <= self._rare]
        if not facts or k == 0:
            return []
        sizes = np.array([len(ids) for ids in facts])
        weights = np.rint(SCORE_UNITS * np.log(1 + len(self._words) / sizes))
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


def _is_inside(character: str) -> bool:
    """Tell whether a character belongs to words: letters, marks and digits of any script."""
    return unicodedata.category(character)[0] in "LMN"
