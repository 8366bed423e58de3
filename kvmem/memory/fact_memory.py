"""The embedded memory: a store that is the truth, indexes derived from it, and a reader."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from types import TracebackType
from typing import Self, get_args

from kvmem.errors import InputError, NotFoundError, StoreError
from kvmem.index.locks import ReadWriteLock
from kvmem.index.words import words
from kvmem.memory import DEFAULT_NAMESPACE
from kvmem.memory.answering import answer, not_known
from kvmem.memory.base import Found, Imported, MemoryInfo, MemoryStats
from kvmem.memory.documents import line_of
from kvmem.memory.fact_reader import FactReader
from kvmem.memory.importing import import_in_batches
from kvmem.memory.lookup import CellSource, FactGoneError
from kvmem.memory.verify import differences
from kvmem.memory.view import NamespaceView
from kvmem.memory.views import DEFAULT_LOADED_FACTS, MakeView, Views
from kvmem.store.base import (
    Damage,
    Encodings,
    FactPage,
    FactRecord,
    FactStore,
    History,
    NamespaceInfo,
)
from kvmem.store.checks import check_facts, check_records, check_text
from kvmem.types import Answer, Assume, Fact, NewFact, Remembered

_log = logging.getLogger(__name__)

_ATTEMPTS = 10
"""Times that a question is answered anew because facts were forgotten meanwhile."""

_FUSION = 60
"""k of reciprocal rank fusion (Cormack, Clarke & Büttcher 2009)."""

_RANKED = 20
"""Facts of each ranking that are fused at least: the best one of few is the best one of many."""


class FactMemory:
    """A ``Memory`` in this process, over any store and any reader."""

    def __init__(
        self,
        store: FactStore,
        reader: FactReader,
        *,
        loaded_facts: int = DEFAULT_LOADED_FACTS,
        make_view: MakeView = NamespaceView,
    ) -> None:
        """Take over ``store``: closing the memory closes it.

        Args:
            loaded_facts: bounds the facts of all namespaces whose views are held in main memory.
            make_view: how facts are looked up: in this process, or in the store itself.
        """
        self._store = store
        self._reader = reader
        self._views = Views(store, reader, loaded_facts, make_view)
        # Questions wait while encodings are made anew: there is nothing to answer from.
        self._rebuilding = ReadWriteLock()

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
        receipts = self._store.remember(namespace, new, self._encode(new))
        self._catch_up(namespace)
        return receipts

    def ask(
        self,
        question: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        as_of: datetime | None = None,
        min_confidence: float = 0.0,
        assume: Assume | None = None,
    ) -> Answer:
        """See ``Memory.ask``."""
        check_text(question, "the question")
        if not 0.0 <= min_confidence <= 1.0:
            raise InputError(f"min_confidence {min_confidence}: give a probability from 0 to 1")
        if assume is not None and assume not in get_args(Assume):
            raise InputError(f"assume {assume!r}: give 'open' or 'closed', or leave it out")
        for _ in range(_ATTEMPTS):
            try:
                with self._rebuilding.reading():
                    view = self._views.get(namespace)
                    seen = view.timeline.sequence
                    found = answer(
                        question, namespace, view, as_of, assume, self._store, self._reader
                    )
            except FactGoneError:
                if self._store.sequence(namespace) == seen:
                    # Nothing was forgotten: encodings are damaged or gone, and are made anew.
                    self._views.drop(namespace)
                continue
            return not_known(found) if found.known and found.confidence < min_confidence else found
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
        """See ``Memory.search``.

        Facts that hold every word of the query come first; among them and among the others,
        nearest keys and shared words rank by reciprocal rank fusion.
        """
        check_text(query, "the query")
        if limit < 1:
            raise InputError(f"limit {limit}: ask for at least one fact")
        key = self._reader.keys(self._reader.encode([query]))
        asked = set(words(query))
        depth = max(limit, _RANKED)
        for _ in range(_ATTEMPTS):
            view = self._views.get(namespace)
            moment = self._store.moment(namespace, as_of)
            sight = view.timeline.sight(moment, include_closed=False)
            scores: dict[int, float] = {}
            for hits in (
                view.nearest(key, depth, sight),
                view.sharing_words(query, depth, sight, common=True),
            ):
                for rank, sequence in enumerate(hits.ids[0].tolist(), start=1):
                    if sequence >= 0:
                        scores[sequence] = scores.get(sequence, 0.0) + 1 / (_FUSION + rank)
            try:
                facts = CellSource(namespace, self._store, self._reader.encoder_id).facts(
                    tuple(scores)
                )
            except FactGoneError:
                continue
            found = [
                Found(fact, scores[fact.sequence] + asked.issubset(words(fact.text)))
                for fact in facts
            ]
            found.sort(key=lambda found: (-found.score, -found.fact.sequence))
            return tuple(found[:limit])
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
        self._catch_up(namespace)
        return forgotten

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """See ``Memory.namespaces``."""
        return self._store.namespaces()

    def namespace(self, name: str) -> NamespaceInfo:
        """See ``Memory.namespace``."""
        return self._store.namespace(name)

    def delete_namespace(self, name: str) -> int:
        """See ``Memory.delete_namespace``."""
        try:
            return self._store.delete_namespace(name)
        finally:  # also where its bytes could not be erased yet
            self._views.drop(name)

    def export(self, *, namespace: str = DEFAULT_NAMESPACE) -> Iterator[FactRecord]:
        """See ``Memory.export``. A namespace that does not exist is told by the call itself."""
        self._store.sequence(namespace)

        def pages() -> Iterator[FactRecord]:
            after: int | None = 0
            while after is not None:
                records, after = self._store.export(namespace, after)
                yield from records

        return pages()

    def import_records(
        self,
        records: Iterable[FactRecord],
        *,
        namespace: str = DEFAULT_NAMESPACE,
        progress: Callable[[int], None] | None = None,
    ) -> Imported:
        """See ``Memory.import_records``."""

        def store(batch: Sequence[FactRecord]) -> Imported:
            check_records(batch)  # as in ``remember``
            known = all(self._is_stored(namespace, record.id) for record in batch)
            # What an import that was stopped has stored is not encoded again.
            encodings = None if known else self._encode([record.as_new() for record in batch])
            receipts = self._store.import_records(namespace, batch, encodings)
            self._catch_up(namespace)
            created = sum(receipt.status == "created" for receipt in receipts)
            return Imported(created, len(receipts) - created)

        return import_in_batches(records, store, progress)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
        """See ``Memory.verify``. Only what is derived from sound facts is compared with them."""
        damage = list(self._store.verify(progress))
        damaged = {found.namespace for found in damage}
        if None not in damaged:
            for info in self._store.namespaces():
                if info.name not in damaged:
                    with self._rebuilding.reading():
                        damage += differences(info.name, self._views, self._store, self._reader)
        return tuple(damage)

    def rebuild(
        self,
        *,
        namespace: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """See ``Memory.rebuild``."""
        every = self._store.namespaces()
        chosen = every if namespace is None else (self._store.namespace(namespace),)
        done, total = 0, sum(info.facts for info in chosen)

        def told(facts: int) -> None:
            if progress is not None:
                progress(done + facts, total)

        for info in chosen:
            # One that was deleted since is passed over.
            with self._rebuilding.writing(), suppress(NotFoundError):
                self._store.drop_vectors(info.name)
                self._views.drop(info.name)
                self._views.get(info.name, told)
            done += info.facts

    def stats(self) -> MemoryStats:
        """See ``Memory.stats``."""
        stored = self._store.stats()
        namespaces, facts = self._views.loaded()
        return MemoryStats(**asdict(stored), loaded_namespaces=namespaces, loaded_facts=facts)

    def backup(self, path: str | os.PathLike[str]) -> None:
        """See ``Memory.backup``."""
        self._store.backup(path)

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

    def _is_stored(self, namespace: str, fact_id: str | None) -> bool:
        with suppress(NotFoundError):
            return fact_id is not None and bool(self._store.get(namespace, fact_id))
        return False

    def _catch_up(self, namespace: str) -> None:
        """Bring an index that is in use up to date with what was just committed."""
        try:
            self._views.catch_up(namespace)
        except Exception:
            # Whatever it was, the change is durable and must be acknowledged; the next
            # question tries again.
            _log.exception("the index of namespace %s is behind its store", namespace)

    def _encode(self, facts: Sequence[NewFact]) -> Encodings:
        """Return the facts' encodings, or raise ``InputError`` that names the one at fault."""
        reader = self._reader
        try:
            return Encodings(reader.encoder_id, reader.encode([fact.text for fact in facts]))
        except InputError:
            for number, fact in enumerate(facts, start=1):
                try:
                    reader.encode([fact.text])
                except InputError as error:
                    place = f" ({line_of(fact)})" if line_of(fact) else ""
                    where = f"fact {number} of {len(facts)}{place}"
                    raise InputError(f"{where}: {error}") from error
            raise
