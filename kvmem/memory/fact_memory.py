"""The embedded memory: a store that is the truth, indexes derived from it, and a reader."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Self

from kvmem.errors import InputError, StoreError
from kvmem.memory import DEFAULT_NAMESPACE
from kvmem.memory.base import Found, MemoryInfo
from kvmem.memory.fact_reader import BoundedReader, FactReader, FactReading
from kvmem.memory.lookup import CellSource, FactGoneError, FactLookup
from kvmem.memory.view import NamespaceView
from kvmem.store.base import Encodings, FactPage, FactStore, History, NamespaceInfo
from kvmem.store.checks import check_facts, check_unicode
from kvmem.types import Answer, Evidence, Fact, NewFact, Remembered, Span

_log = logging.getLogger(__name__)

_ATTEMPTS = 10
"""Times that a question is answered anew because facts were forgotten meanwhile."""

_FUSION = 60
"""k of reciprocal rank fusion (Cormack, Clarke & Büttcher 2009)."""


class FactMemory:
    """A ``Memory`` in this process, over any store and any reader."""

    def __init__(self, store: FactStore, reader: FactReader) -> None:
        """Take over ``store``: closing the memory closes it."""
        self._store = store
        # Many threads may ask; no more of them than cores encode and read at once.
        self._reader = BoundedReader(reader)
        self._views: dict[str, NamespaceView] = {}
        self._making_views = threading.Lock()

    def remember(
        self,
        facts: str | NewFact | Sequence[str | NewFact],
        *,
        namespace: str = DEFAULT_NAMESPACE,
    ) -> tuple[Remembered, ...]:
        """See ``Memory.remember``."""
        several = [facts] if isinstance(facts, str | NewFact) else facts
        new = [NewFact(text=fact) if isinstance(fact, str) else fact for fact in several]
        check_facts(new)  # the store does it too, but an encoder should not see what is refused
        vectors = self._reader.encode([fact.text for fact in new])
        encodings = Encodings(self._reader.encoder_id, vectors)
        receipts = self._store.remember(namespace, new, encodings)
        self._apply_changes(namespace)
        return receipts

    def ask(
        self,
        question: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        as_of: datetime | None = None,
        min_confidence: float = 0.0,
    ) -> Answer:
        """See ``Memory.ask``."""
        if not question.strip():
            raise InputError("the question is empty; ask in at least one word")
        check_unicode(question, "the question")
        if not 0.0 <= min_confidence <= 1.0:
            raise InputError(f"min_confidence {min_confidence}: give a probability from 0 to 1")
        view = self._view(namespace)
        for _ in range(_ATTEMPTS):
            try:
                answer = self._answer(question, namespace, view, as_of)
            except FactGoneError:
                continue
            return _not_known(answer) if _doubtful(answer, min_confidence) else answer
        raise StoreError(
            f"namespace {namespace!r}: facts are being forgotten faster than the question can be "
            "answered; ask again"
        )

    def search(
        self,
        query: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        limit: int = 10,
        as_of: datetime | None = None,
    ) -> tuple[Found, ...]:
        """See ``Memory.search``. Nearest keys and rare shared words, by reciprocal rank fusion."""
        if not query.strip():
            raise InputError("the query is empty; search for at least one word")
        check_unicode(query, "the query")
        if limit < 1:
            raise InputError(f"limit {limit}: ask for at least one fact")
        view = self._view(namespace)
        key = self._reader.keys(self._reader.encode([query]))
        for _ in range(_ATTEMPTS):
            timeline = view.catch_up()
            visible = timeline.visible(self._store.moment(as_of), include_closed=False)
            scores: dict[int, float] = {}
            for hits in (
                view.dense.search(key, limit, visible),
                view.words.search([query], limit, visible),
            ):
                for rank, sequence in enumerate(hits.ids[0].tolist(), start=1):
                    if sequence >= 0:
                        scores[sequence] = scores.get(sequence, 0.0) + 1 / (_FUSION + rank)
            best = sorted(scores, key=lambda sequence: (-scores[sequence], -sequence))[:limit]
            try:
                facts = CellSource(namespace, self._store, self._reader.encoder_id).facts(best)
            except FactGoneError:
                continue
            return tuple(Found(fact, scores[fact.sequence]) for fact in facts)
        raise StoreError(
            f"namespace {namespace!r}: facts are being forgotten faster than they can be searched; "
            "search again"
        )

    def list(
        self,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        key: str | None = None,
        source: str | None = None,
        as_of: datetime | None = None,
        include_closed: bool = False,
        limit: int = 100,
        cursor: str | None = None,
    ) -> FactPage:
        """See ``Memory.list``."""
        return self._store.list(
            namespace,
            key=key,
            source=source,
            as_of=as_of,
            include_closed=include_closed,
            limit=limit,
            cursor=cursor,
        )

    def get(self, fact_id: str, *, namespace: str = DEFAULT_NAMESPACE) -> Fact:
        """See ``Memory.get``."""
        return self._store.get(namespace, fact_id)

    def history(self, fact_id: str, *, namespace: str = DEFAULT_NAMESPACE) -> History:
        """See ``Memory.history``."""
        return self._store.history(namespace, fact_id)

    def forget(
        self,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        ids: Sequence[str] | None = None,
        key: str | None = None,
        source: str | None = None,
    ) -> tuple[str, ...]:
        """See ``Memory.forget``."""
        forgotten = self._store.forget(namespace, ids=ids, key=key, source=source)
        self._apply_changes(namespace)
        return forgotten

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """See ``Memory.namespaces``."""
        return self._store.namespaces()

    def check(self) -> None:
        """See ``Memory.check``."""
        self._store.check()

    def info(self) -> MemoryInfo:
        """See ``Memory.info``."""
        return MemoryInfo(
            store=self._store.location,
            checkpoint=self._reader.name,
            reader_id=self._reader.reader_id,
            encoder_id=self._reader.encoder_id,
            max_slots=self._reader.max_slots,
        )

    def close(self) -> None:
        """See ``Memory.close``."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _apply_changes(self, namespace: str) -> None:
        """Bring an index that is in use up to date with what was just committed."""
        view = self._views.get(namespace)
        if view is not None:
            try:
                view.catch_up()
            except Exception:
                # Whatever it was, the change is durable and must be acknowledged; the next
                # question tries again.
                _log.exception("the index of namespace %s is behind its store", namespace)

    def _view(self, namespace: str) -> NamespaceView:
        """Return the namespace's view, made at its first use."""
        self._store.sequence(namespace)  # a name that does not exist gets no view
        with self._making_views:
            if namespace not in self._views:
                self._views[namespace] = NamespaceView(namespace, self._store, self._reader)
            return self._views[namespace]

    def _answer(
        self, question: str, namespace: str, view: NamespaceView, as_of: datetime | None
    ) -> Answer:
        """Read once, over the facts as they are now."""
        timeline = view.catch_up()
        visible = timeline.visible(self._store.moment(as_of), include_closed=True)
        if not len(visible):
            return Answer(
                answer=None,
                known=False,
                confidence=1.0,
                kind="unknown",
                spans=(),
                evidence=(),
                sequence=timeline.sequence,
                checkpoint=self._reader.name,
                unknown_words=self._reader.unknown_words(question),
            )
        cells = CellSource(namespace, self._store, self._reader.encoder_id)
        lookup = FactLookup(question, view, timeline, visible, self._reader.max_slots, cells)
        reading = self._reader.read(question, lookup, cells.texts)
        return _answer_from(reading, cells, timeline.sequence, self._reader.name)


def _answer_from(reading: FactReading, cells: CellSource, sequence: int, checkpoint: str) -> Answer:
    """Put facts in the place of cells."""
    sources = cells.facts([cell for cell, _, _ in reading.spans])
    addressed = cells.facts([cell for _, cell, _ in reading.attention])
    return Answer(
        answer=reading.answer,
        known=reading.known,
        confidence=reading.confidence,
        kind=reading.kind,
        spans=tuple(
            Span(fact.id, start, end, fact.text[start:end])
            for fact, (_, start, end) in zip(sources, reading.spans, strict=True)
        ),
        evidence=tuple(
            Evidence(fact.id, fact.text, fact.recorded_at, hop, weight)
            for fact, (hop, _, weight) in zip(addressed, reading.attention, strict=True)
        ),
        sequence=sequence,
        checkpoint=checkpoint,
        unknown_words=reading.unknown_words,
    )


def _doubtful(answer: Answer, min_confidence: float) -> bool:
    return answer.known and answer.confidence < min_confidence


def _not_known(answer: Answer) -> Answer:
    """Withdraw an answer; its evidence stays, to show what was looked at."""
    return Answer(
        answer=None,
        known=False,
        confidence=1.0 - answer.confidence,
        kind="unknown",
        spans=(),
        evidence=answer.evidence,
        sequence=answer.sequence,
        checkpoint=answer.checkpoint,
        unknown_words=answer.unknown_words,
    )
