"""All that is derived from one namespace's facts to look them up, held in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from kvmem.errors import InputError
from kvmem.index.base import FloatMatrix
from kvmem.index.faiss import FaissIndex
from kvmem.index.words import WordIndex
from kvmem.memory.fact_reader import FactReader
from kvmem.memory.neighbours import Neighbours
from kvmem.memory.timeline import Timeline
from kvmem.store.base import Changes, Encodings, FactStore
from kvmem.types import Fact


class NamespaceView:
    """The dense index, the inverted index, neighbours and timeline of one namespace.

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
        self.neighbours = Neighbours()
        self.timeline = Timeline.empty()

    def catch_up(self, progress: Callable[[int], None] | None = None) -> None:
        """Apply what the store has committed since, until the timeline shows it.

        ``progress`` is called with the number of facts after each step.

        Raises:
            NotFoundError: the namespace does not exist.
            InputError: the reader cannot encode a stored fact.
        """
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

    def _apply(self, changes: Changes) -> None:
        """Bring the indexes, then the timeline, to ``changes.sequence``."""
        gone = np.array(changes.forgotten, dtype=np.int64)
        # A fact that was closed is in the indexes already: its key and words stay the same.
        added = tuple(f for f in changes.facts if f.sequence > self.timeline.sequence)
        ids = np.array([fact.sequence for fact in added], dtype=np.int64)
        keys = np.empty((0, self._reader.d_key), dtype=np.float32)
        if added:
            keys = self._reader.keys(self._encodings(added))
        # Removed first: a step that was cut short by an error is done again from its start.
        again = np.concatenate([gone, ids])
        self.dense.remove(again, sequence=self.dense.sequence)
        self.words.remove(again, sequence=self.words.sequence)
        self.neighbours.remove(again.tolist())
        self.dense.add(ids, keys, sequence=changes.sequence)
        self.words.add(ids, [fact.text for fact in added], sequence=changes.sequence)
        self.neighbours.add((fact.sequence, fact.source) for fact in added)
        self.timeline = self.timeline.changed(changes.facts, changes.forgotten, changes.sequence)

    def _encodings(self, facts: tuple[Fact, ...]) -> FloatMatrix:
        """Return (N, d_model) encodings from the cache; those it lacks are made and cached."""
        sequences = [fact.sequence for fact in facts]
        cached = self._store.vectors(self._namespace, self._reader.encoder_id, sequences)
        missing = [fact for fact in facts if fact.sequence not in cached]
        if missing:
            made = Encodings(self._reader.encoder_id, self._encode(missing))
            places = [fact.sequence for fact in missing]
            self._store.put_vectors(self._namespace, places, made)
            cached.update(zip(places, made.vectors, strict=True))
        return np.array([cached[sequence] for sequence in sequences], dtype=np.float32)

    def _encode(self, facts: list[Fact]) -> FloatMatrix:
        try:
            return self._reader.encode([fact.text for fact in facts])
        except InputError as error:
            raise InputError(
                f"namespace {self._namespace!r} holds a fact that checkpoint "
                f"{self._reader.name!r} cannot encode: {error}"
            ) from error
