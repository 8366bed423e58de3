"""A namespace as PostgreSQL shows it: the index stays there, only times are held here."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from kvmem.errors import KvmemError
from kvmem.index.base import FloatMatrix, Hits, Ids, hits_of
from kvmem.index.words import DEFAULT_RARE, best_sharing, words
from kvmem.memory.encodings import cached_encodings
from kvmem.memory.fact_reader import FactReader
from kvmem.memory.timeline import Sight, Timeline
from kvmem.memory.view import IndexPart
from kvmem.store.base import Changes, FactStore
from kvmem.store.postgres import PostgresStore
from kvmem.store.postgres_index import NOTHING_SHOWN, SharedIndex

GRAPH_FROM = 20_000
"""From so many facts on they are searched by an approximate index (HNSW); exactly below.

An exact search of five times as many takes some 75 ms of two cores, at each hop of a question
(docs/scaling.md)."""

SEEN_BY_GRAPH = 0.05
"""The least share of a namespace's facts that a search may see for it to use the graph.

A graph's search passes over 20,000 facts that it may not see, at most, and then ends with what it
has; where few are to be seen, the exact search is also the quicker one (docs/scaling.md)."""

_log = logging.getLogger(__name__)


class PostgresView:
    """A ``View`` whose searches and filters run in the database, beside the facts.

    What one server remembers all others find at once: each brings the shared index up to the
    store's last change before it answers, which the server that remembered has mostly done. Of a
    fact 40 bytes are held in this process: its times, for the order of events.
    """

    def __init__(self, namespace: str, store: FactStore, reader: FactReader) -> None:
        if not isinstance(store, PostgresStore):
            raise TypeError("a PostgresView shows a PostgresStore")
        self._namespace = namespace
        self._store = store
        self._reader = reader
        self._index = SharedIndex(store.database, namespace, reader.reader_id)
        self._catching_up = threading.Lock()
        self._building: threading.Thread | None = None
        self._shown = NOTHING_SHOWN
        self.timeline = Timeline.empty()

    def catch_up(self, progress: Callable[[int], None] | None = None) -> None:
        """See ``View.catch_up``."""
        shown = self._index.look()
        latest = shown.latest
        while shown.sequence < latest:
            self._add(shown.sequence, self._store.changes(self._namespace, shown.sequence))
            shown = self._index.look()
        self._shown = shown
        with self._catching_up:
            while self.timeline.sequence < latest:
                changes = self._store.changes(self._namespace, self.timeline.sequence)
                self.timeline = self.timeline.changed(
                    changes.facts, changes.forgotten, changes.sequence
                )
                if progress is not None:
                    progress(len(self.timeline))
            if len(self.timeline) >= GRAPH_FROM and self._building is None:
                # Minutes, for which nobody has to wait: until then the search is exact.
                self._building = threading.Thread(target=self._build_graph, daemon=True)
                self._building.start()

    def nearest(self, keys: FloatMatrix, k: int, sight: Sight) -> Hits:
        """See ``View.nearest``."""
        shown = self._shown
        if len(sight.ids) < SEEN_BY_GRAPH * len(sight.timeline):
            shown = replace(shown, graph=False)
        return hits_of(
            [
                self._index.nearest(
                    shown,
                    key,
                    k,
                    sight.moment,
                    include_closed=sight.include_closed,
                    until=sight.timeline.sequence,
                )
                for key in keys
            ]
        )

    def sharing_words(self, text: str, k: int, sight: Sight, *, common: bool = False) -> Hits:
        """See ``View.sharing_words``; scores are those of ``WordIndex``."""
        held = self._index.holding(
            self._shown, words(text), at_most=None if common else DEFAULT_RARE
        )
        return hits_of([best_sharing(held, len(sight.timeline), k, sight.ids)])

    def neighbours(self, sequences: Sequence[int]) -> list[int]:
        """See ``View.neighbours``."""
        return self._index.neighbours(self._shown, sequences)

    def parts(self) -> tuple[IndexPart, ...]:
        """See ``View.parts``."""
        state = self._index.state()
        return (
            IndexPart("dense keys", state.sequence, state.keys),
            IndexPart("words", state.sequence, state.words, wordless=False),
        )

    def holds(self, ids: Ids, keys: FloatMatrix) -> bool:
        """See ``View.holds``."""
        stored = self._index.keys(ids.tolist())
        return len(stored) == len(ids) and np.allclose(
            np.array([stored[fact] for fact in ids.tolist()]), keys, rtol=1e-4, atol=1e-5
        )

    def _build_graph(self) -> None:
        try:
            self._index.build_graph(self._reader.d_key)
        except KvmemError:
            _log.exception("namespace %s goes on being searched exactly", self._namespace)

    def _add(self, shown: int, changes: Changes) -> None:
        """Bring the shared index from change ``shown`` to that of ``changes``."""
        added = tuple(fact for fact in changes.facts if fact.sequence > shown)
        keys = np.empty((0, self._reader.d_key), dtype=np.float32)
        if added:
            encodings = cached_encodings(self._namespace, added, self._store, self._reader)
            keys = self._reader.keys(encodings)
        self._index.add(
            shown,
            changes.sequence,
            [fact.sequence for fact in added],
            keys,
            [words(fact.text) for fact in added],
        )
