"""The memory's protocol: what ``kvmem.connect`` returns, whatever lies behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from kvmem.memory import DEFAULT_NAMESPACE
from kvmem.store.base import FactPage, History, NamespaceInfo
from kvmem.types import Answer, Fact, NewFact, Remembered


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


class Memory(Protocol):
    """A memory of explicit facts. Safe to call from many threads.

    Every method raises ``StoreError`` if the store fails and ``InputError`` for arguments that
    cannot be used. All but ``remember``, ``namespaces``, ``check`` and ``info`` raise
    ``NotFoundError`` for a namespace in which nothing was ever remembered, so that a mistyped
    name is not taken for "not known". ``kvmem/store/contract.md`` states what is promised about
    facts.
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
    ) -> Answer:
        """Answer from the facts of a namespace, as they held at ``as_of`` (or now).

        ``as_of`` goes by when facts hold (``valid_from``, ``valid_to``), not by when they were
        recorded.

        Superseded facts are read too, so that "before" can be answered; forgotten and expired
        ones are not. An answer below ``min_confidence`` (0 to 1) becomes "not known", with the
        complement of its confidence.
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

    def check(self) -> None:
        """Raise ``StoreError`` unless the store can be read; costs the same however full it is."""
        ...

    def info(self) -> MemoryInfo:
        """Return what this memory runs on."""
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
