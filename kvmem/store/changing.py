"""The calls that change a store: the same checks and the same steps, whatever it writes to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from ulid import ULIDGenerator

from kvmem.errors import InputError
from kvmem.store.base import Encodings, FactRecord
from kvmem.store.changes import NamespaceChange
from kvmem.store.checks import check_facts, check_records, check_unicode
from kvmem.types import NewFact, Remembered

T = TypeVar("T")

MAX_PAGE = 1_000
"""The most facts that one page of a listing or an export holds."""


def utc_now() -> datetime:
    """Return this machine's time."""
    return datetime.now(UTC)


class ChangingStore(ABC):
    """The part of a ``FactStore`` that changes it. ``_change`` is what a kind of store adds."""

    _ids: ULIDGenerator

    def remember(
        self, namespace: str, facts: Sequence[NewFact], encodings: Encodings | None = None
    ) -> tuple[Remembered, ...]:
        """See ``FactStore.remember``."""
        check_facts(facts)
        _check_rows(len(facts), encodings)

        def work(change: NamespaceChange) -> tuple[Remembered, ...]:
            change.expect(facts)
            receipts = tuple(
                change.remember(fact, self._id(fact.id), f"fact {number} of {len(facts)}")
                for number, fact in enumerate(facts, start=1)
            )
            if encodings is not None:
                change.put_vectors([receipt.sequence for receipt in receipts], encodings)
            return receipts

        named = all(fact.id is not None for fact in facts)
        return self._change(namespace, work, adds=True, repeatable=named)

    def import_records(
        self, namespace: str, records: Sequence[FactRecord], encodings: Encodings | None = None
    ) -> tuple[Remembered, ...]:
        """See ``FactStore.import_records``."""
        check_records(records)
        _check_rows(len(records), encodings)

        def work(change: NamespaceChange) -> tuple[Remembered, ...]:
            change.expect([record.as_new() for record in records])
            receipts = tuple(
                change.keep(record, self._id(record.id), f"record {number} of {len(records)}")
                for number, record in enumerate(records, start=1)
            )
            if encodings is not None and receipts:
                change.put_vectors([receipt.sequence for receipt in receipts], encodings)
            return receipts

        named = all(record.id is not None for record in records)
        return self._change(namespace, work, adds=True, repeatable=named)

    def forget(
        self,
        namespace: str,
        *,
        ids: Sequence[str] | None = None,
        key: str | None = None,
        source: str | None = None,
    ) -> tuple[str, ...]:
        """See ``FactStore.forget``."""
        if sum(choice is not None for choice in (ids, key, source)) != 1:
            raise InputError("to forget, name exactly one of ids, key and source")
        if isinstance(ids, str):
            raise InputError("to forget by id, hand in a sequence of ids, not one string")
        for fact_id in ids or ():
            check_unicode(fact_id, "the fact's id")
        check_choice(key, source)
        return self._change(namespace, lambda change: change.forget(ids, key, source), erases=True)

    def delete_namespace(self, namespace: str) -> int:
        """See ``FactStore.delete_namespace``."""
        return self._change(namespace, lambda change: change.delete(), erases=True)

    def put_vectors(self, namespace: str, sequences: Sequence[int], encodings: Encodings) -> None:
        """See ``FactStore.put_vectors``."""
        _check_rows(len(sequences), encodings)
        self._change(
            namespace, lambda change: change.put_vectors(sequences, encodings), repeatable=True
        )

    def drop_vectors(self, namespace: str) -> None:
        """See ``FactStore.drop_vectors``."""
        self._change(namespace, lambda change: change.drop_vectors(), repeatable=True)

    @abstractmethod
    def _change(
        self,
        namespace: str,
        work: Callable[[NamespaceChange], T],
        *,
        adds: bool = False,
        erases: bool = False,
        repeatable: bool = False,
    ) -> T:
        """Change a namespace in one transaction, and return when that is durable.

        Args:
            adds: the namespace is made if there is none.
            erases: what is deleted has to go before the call returns, where a store can do that.
            repeatable: doing it twice is the same as doing it once.
        """

    def _id(self, given: str | None) -> str:
        return given or str(self._ids.generate())


def _check_rows(facts: int, encodings: Encodings | None) -> None:
    if encodings is not None and len(encodings.vectors) != facts:
        raise InputError(f"{len(encodings.vectors)} encodings for {facts} facts")


def check_limit(limit: int) -> None:
    """Raise ``InputError`` unless a page may hold ``limit`` facts."""
    if not 1 <= limit <= MAX_PAGE:
        raise InputError(f"limit {limit}: ask for 1 to {MAX_PAGE} facts a page")


def check_choice(key: str | None, source: str | None) -> None:
    """Raise ``InputError`` unless facts can be chosen by a key and a source."""
    for name, value in (("key", key), ("source", source)):
        if value is not None:
            check_unicode(value, name)


def sequence_from_cursor(cursor: str | None) -> int:
    """Return the sequence that a listing goes on after."""
    if cursor is None:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 18):
        raise InputError(f"cursor {cursor[:80]!r}: use a next_cursor that a listing returned")
    return int(cursor)
