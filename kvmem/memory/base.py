"""The memory's protocol: what ``kvmem.connect`` returns, whatever lies behind it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from kvmem.memory import DEFAULT_NAMESPACE
from kvmem.store.base import Damage, FactPage, FactRecord, History, NamespaceInfo
from kvmem.types import Answer, Assume, Fact, NewFact, Remembered

IMPORTED_AT_ONCE = 1_000
"""Records that an import stores in one transaction."""


@dataclass(frozen=True, slots=True)
class Found:
    """A fact that a search found. Scores rank the results of one search and no more."""

    fact: Fact
    score: float


@dataclass(frozen=True, slots=True)
class MemoryInfo:
    """What a memory runs on: the place of its store, and the reader that answers."""

    store: str
    checkpoint: str
    reader_id: str
    encoder_id: str
    max_slots: int


@dataclass(frozen=True, slots=True)
class Imported:
    """How many records an import stored, and how many were stored before."""

    created: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class MemoryStats:
    """How much a memory holds.

    ``vectors`` counts cached encodings, of whatever encoder. ``loaded_facts`` are those of the
    ``loaded_namespaces``, whose indexes are held in main memory.
    """

    namespaces: int
    open_facts: int
    closed_facts: int
    vectors: int
    bytes_on_disk: int
    loaded_namespaces: int
    loaded_facts: int


class Memory(Protocol):
    """A memory of explicit facts. Safe to call from many threads.

    Every method raises ``StoreError`` if the store fails and ``InputError`` for arguments that
    cannot be used. Those that take a namespace, but for ``remember`` and ``import_records``,
    raise ``NotFoundError`` for one in which nothing was ever remembered, so that a mistyped name
    is not taken for "not known". ``kvmem/store/contract.md`` states what is promised about facts.

    What needs the reader raises ``CheckpointError`` if it cannot be loaded. ``verify``,
    ``rebuild``, ``stats`` and ``backup`` need the store's folder: over HTTP they raise
    ``InputError``.
    """

    def remember(
        self,
        facts: str | NewFact | Sequence[str | NewFact],
        *,
        namespace: str = DEFAULT_NAMESPACE,
    ) -> tuple[Remembered, ...]:
        """Store facts in order, all or nothing, and return their receipts once durable.

        A plain string is short for ``NewFact(text=…)``. Text beyond the encoder's window is
        refused with ``InputError``, never cut.
        """
        ...

    def ask(
        self,
        question: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        as_of: datetime | None = None,
        min_confidence: float = 0.0,
        assume: Assume | None = None,
    ) -> Answer:
        """Answer from the facts of a namespace, as they held at ``as_of`` (or now).

        ``as_of`` goes by when facts hold (``valid_from``, ``valid_to``), not by when they were
        recorded.

        Superseded facts are read too, so that "before" can be answered; forgotten and expired
        ones are not. An answer below ``min_confidence`` (0 to 1) becomes "not known", with the
        complement of its confidence.

        ``assume`` says how absence is read: "open", and what was not told is not known; "closed",
        and it is not so, as bAbI has it ("no", "nothing"). Left out, as the reader does by itself.
        "open" is ``InputError`` with a reader that always assumes a closed world.
        """
        ...

    def search(
        self,
        query: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        limit: int = 10,
        as_of: datetime | None = None,
    ) -> tuple[Found, ...]:
        """Return at most ``limit`` facts that hold and are nearest to the query, best first."""
        ...

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
        """Return a page of the facts that hold; see ``FactStore.list``."""
        ...

    def get(self, fact_id: str, *, namespace: str = DEFAULT_NAMESPACE) -> Fact:
        """Return one fact, or raise ``NotFoundError``."""
        ...

    def history(self, fact_id: str, *, namespace: str = DEFAULT_NAMESPACE) -> History:
        """Return all versions of a fact with what befell them, oldest first."""
        ...

    def forget(
        self,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        ids: Sequence[str] | None = None,
        key: str | None = None,
        source: str | None = None,
    ) -> tuple[str, ...]:
        """Delete facts for good by exactly one of ids, key or source; return the ids deleted."""
        ...

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """Return all namespaces, sorted by name."""
        ...

    def namespace(self, name: str) -> NamespaceInfo:
        """Return one namespace."""
        ...

    def delete_namespace(self, name: str) -> int:
        """Delete a namespace and all its facts for good; return how many facts."""
        ...

    def export(self, *, namespace: str = DEFAULT_NAMESPACE) -> Iterator[FactRecord]:
        """Return all facts with their history, in order; a few are held in memory at a time."""
        ...

    def import_records(
        self,
        records: Iterable[FactRecord],
        *,
        namespace: str = DEFAULT_NAMESPACE,
        progress: Callable[[int], None] | None = None,
    ) -> Imported:
        """Store records in order, ``IMPORTED_AT_ONCE`` at a time, these all or nothing.

        A server stores those before the one that it refuses: give records ids of their own, and an
        import that is mended and done again stores none of them twice.
        What is stored already under its id is passed over, so that an import that was cut short
        is resumed by doing it again. ``progress`` is called with the number of records done.

        Raises:
            ConflictError: a record's id is stored with another body.
        """
        ...

    def verify(self, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
        """Return damage to the store (``FactStore.verify``), and where indexes differ from it."""
        ...

    def rebuild(
        self,
        *,
        namespace: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Make the encodings and indexes of a namespace, or of all, anew from the facts.

        ``progress`` is called with the number of facts done and of all.
        """
        ...

    def stats(self) -> MemoryStats:
        """Count what is stored and what is loaded."""
        ...

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Write a copy of the store to a new folder; see ``FactStore.backup``."""
        ...

    def check(self) -> None:
        """Raise ``StoreError`` unless the store can be read; costs the same however full it is."""
        ...

    def info(self) -> MemoryInfo:
        """Return what this memory runs on. Loads the reader, if that was not done yet."""
        ...

    def close(self) -> None:
        """Finish what is under way and release the store. Closing twice is no error."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...
