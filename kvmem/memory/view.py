"""All that is derived from one namespace's facts to look them up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from kvmem.index.base import FloatMatrix, Hits, Ids
from kvmem.index.exact import ExactIndex
from kvmem.index.faiss import SCORE_ERROR, FaissIndex
from kvmem.index.words import WordIndex
from kvmem.memory.encodings import cached_encodings
from kvmem.memory.fact_reader import FactReader
from kvmem.memory.neighbours import Neighbours
from kvmem.memory.timeline import Sight, Timeline
from kvmem.store.base import Changes, FactStore

_PROBES = 32
"""Keys of each batch that are searched for, with as many results as there are facts."""


class IndexPart(NamedTuple):
    """A part of an index: the last change that it shows, and how many facts are in it.

    wordless: whether facts without a word are among them.
    """

    name: str
    sequence: int
    facts: int
    wordless: bool = True


class View(Protocol):
    """One namespace's facts, looked up. Safe to call from many threads.

    Facts are found only if ``sight`` holds them: the filter works before the top k are taken.
    """

    @property
    def timeline(self) -> Timeline:
        """The times of the facts that can be looked up."""
        ...

    def catch_up(self, progress: Callable[[int], None] | None = None) -> None:
        """Bring the view to what the store had committed when this was called, or later.

        ``progress`` is called with the number of facts after each step.

        Raises:
            NotFoundError: the namespace does not exist.
            InputError: the reader cannot encode a stored fact.
        """
        ...

    def nearest(self, keys: FloatMatrix, k: int, sight: Sight) -> Hits:
        """Return up to ``k`` facts for each of (B, d_key) keys, by inner product."""
        ...

    def sharing_words(self, text: str, k: int, sight: Sight, *, common: bool = False) -> Hits:
        """Return up to ``k`` facts that share rare words with a text, or with ``common`` any."""
        ...

    def neighbours(self, sequences: Sequence[int]) -> list[int]:
        """Return what the sources of facts told just before and after each, in that order."""
        ...

    def parts(self) -> tuple[IndexPart, ...]:
        """Return what facts are looked up by, and how far it is."""
        ...

    def holds(self, ids: Ids, keys: FloatMatrix) -> bool:
        """Tell whether facts are found by the (N, d_key) keys that they should have."""
        ...


class NamespaceView:
    """A ``View`` held in main memory: dense and inverted index, neighbours and timeline.

    It starts empty and is built by ``catch_up`` from the store's facts and cached vectors; the
    same call brings it up to date later. ``timeline`` is published last, so that whatever it
    shows can be looked up.
    """

    def __init__(self, namespace: str, store: FactStore, reader: FactReader) -> None:
        self._namespace = namespace
        self._store = store
        self._reader = reader
        self._catching_up = threading.Lock()
        self.dense = FaissIndex(reader.d_key)
        self.words = WordIndex()
        self._neighbours = Neighbours()
        self.timeline = Timeline.empty()

    def catch_up(self, progress: Callable[[int], None] | None = None) -> None:
        """See ``View.catch_up``."""
        if self._store.sequence(self._namespace) == self.timeline.sequence:
            return
        with self._catching_up:
            while True:
                changes = self._store.changes(self._namespace, self.timeline.sequence)
                if changes.sequence > self.timeline.sequence:
                    self._apply(changes)
                    if progress is not None:
                        progress(len(self.timeline))
                if changes.sequence == changes.latest:
                    return

    def nearest(self, keys: FloatMatrix, k: int, sight: Sight) -> Hits:
        """See ``View.nearest``."""
        return _seen(lambda among: self.dense.search(keys, k, among), sight)

    def sharing_words(self, text: str, k: int, sight: Sight, *, common: bool = False) -> Hits:
        """See ``View.sharing_words``."""
        return _seen(lambda among: self.words.search([text], k, among, common=common), sight)

    def neighbours(self, sequences: Sequence[int]) -> list[int]:
        """See ``View.neighbours``."""
        return self._neighbours.of(sequences)

    def parts(self) -> tuple[IndexPart, ...]:
        """See ``View.parts``."""
        return (
            IndexPart("dense keys", self.dense.sequence, len(self.dense)),
            IndexPart("words", self.words.sequence, len(self.words)),
        )

    def holds(self, ids: Ids, keys: FloatMatrix) -> bool:
        """See ``View.holds``: whether the dense index scores the facts as the exact one does."""
        exact = ExactIndex(keys.shape[1])
        exact.add(ids, keys, sequence=0)
        probes = keys[:_PROBES]
        found = self.dense.search(probes, len(ids), ids)
        expected = exact.search(probes, len(ids))
        if found.ids.shape != expected.ids.shape or (found.ids < 0).any():
            return False
        # Equal scores may come in any order: compare fact by fact.
        ours, theirs = (
            np.take_along_axis(hits.scores, np.argsort(hits.ids, axis=1), axis=1)
            for hits in (found, expected)
        )
        return np.allclose(ours, theirs, rtol=0, atol=SCORE_ERROR)

    def _apply(self, changes: Changes) -> None:
        """Bring the indexes, then the timeline, to ``changes.sequence``."""
        gone = np.array(changes.forgotten, dtype=np.int64)
        # A fact that was closed is in the indexes already: its key and words stay the same.
        added = tuple(f for f in changes.facts if f.sequence > self.timeline.sequence)
        ids = np.array([fact.sequence for fact in added], dtype=np.int64)
        keys = np.empty((0, self._reader.d_key), dtype=np.float32)
        if added:
            encodings = cached_encodings(self._namespace, added, self._store, self._reader)
            keys = self._reader.keys(encodings)
        # Removed first: a step that was cut short by an error is done again from its start.
        again = np.concatenate([gone, ids])
        self.dense.remove(again, sequence=self.dense.sequence)
        self.words.remove(again, sequence=self.words.sequence)
        self._neighbours.remove(again.tolist())
        self.dense.add(ids, keys, sequence=changes.sequence)
        self.words.add(ids, [fact.text for fact in added], sequence=changes.sequence)
        self._neighbours.add((fact.sequence, fact.source) for fact in added)
        self.timeline = self.timeline.changed(changes.facts, changes.forgotten, changes.sequence)


def _seen(search: Callable[[Ids | None], Hits], sight: Sight) -> Hits:
    """Search among the facts in sight; where that is all of them, without the cost of a filter.

    A fact that was added after the sight was taken may be in the index already: then there is
    something to filter.
    """
    if sight.everything:
        hits = search(None)
        if hits.ids.max(initial=-1) <= sight.timeline.sequence:
            return hits
    return search(sight.ids)
