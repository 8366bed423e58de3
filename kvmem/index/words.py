"""An inverted index over rare words: the key hashing of KV-MemNN (Miller et al. 2016, §3.2).

Dense keys blur what a text is about; a code such as ``QX7-PL2`` or the 141 of "room 141" names
it exactly. Facts that share such a word with the question are found by it.
"""

from __future__ import annotations

import math
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from sys import intern

import numpy as np

from kvmem.index.base import Hits, Ids, check_added, check_limit, check_sequence, hits_of
from kvmem.index.locks import ReadWriteLock

DEFAULT_RARE = 64
"""A word of more facts than this is not rare: it would fill a lookup by itself."""


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

    The score of a fact is the sum of log(1 + N / n_w) over the rare words w that it shares with
    the query, N facts being in the index and n_w of them holding w. Facts that share none are
    not found.
    """

    def __init__(self, *, rare: int = DEFAULT_RARE) -> None:
        """Make an empty index in which words of at most ``rare`` facts count."""
        self._rare = rare
        self._facts: defaultdict[str, set[int]] = defaultdict(set)
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
                    self._facts[word].add(fact_id)
            self._sequence = sequence

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """See ``FactIndex.remove``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            for fact_id in ids.tolist():
                for word in self._words.pop(fact_id, ()):
                    self._facts[word].discard(fact_id)
                    if not self._facts[word]:
                        del self._facts[word]
            self._sequence = sequence

    def search(self, queries: Sequence[str], k: int, among: Ids | None = None) -> Hits:
        """See ``FactIndex.search``. Of facts with equal scores the larger id comes first."""
        check_limit(k)
        with self._lock.reading():
            return hits_of([self._search_one(query, k, among) for query in queries])

    def _search_one(self, query: str, k: int, among: Ids | None) -> list[tuple[int, float]]:
        found = (self._facts.get(word, set()) for word in words(query))
        rare = [facts for facts in found if 0 < len(facts) <= self._rare]
        return rank_by_words(rare, len(self._words), among, k)


def rank_by_words(
    found: Iterable[Collection[int]], total: int, among: Ids | None, k: int
) -> list[tuple[int, float]]:
    """Return up to ``k`` facts that share rare words with a query, and scores, best first.

    Args:
        found: for each of the query's rare words the facts that hold it.
        total: the number of all facts, N in the score.
        among: the facts that may be returned; all, if left out.
    """
    scores: defaultdict[int, float] = defaultdict(float)
    for facts in found:
        weight = math.log1p(total / len(facts))
        for fact_id in facts:
            scores[fact_id] += weight
    if among is not None:
        ids = np.fromiter(scores, dtype=np.int64, count=len(scores))
        for fact_id in ids[np.isin(ids, among, invert=True)].tolist():
            del scores[fact_id]
    best = sorted(((score, fact_id) for fact_id, score in scores.items()), reverse=True)[:k]
    return [(fact_id, score) for score, fact_id in best]


def _is_inside(character: str) -> bool:
    """Tell whether a character belongs to words: letters, marks and digits of any script."""
    return unicodedata.category(character)[0] in "LMN"
