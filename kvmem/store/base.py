"""The store's protocol and its values. ``contract.md`` beside this file says what they promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from kvmem.types import Fact, NewFact, Remembered

FloatMatrix = NDArray[np.float32]
"""(N, d) float32, one row a fact."""

EventKind = Literal["opened", "closed", "forgotten"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to one fact. Events are append-only and carry ids, never text.

    ``sequence`` is that of the change, which may hold several events (superseding opens one
    fact and closes another). ``by`` is the fact that superseded a closed one.
    """

    sequence: int
    at: datetime
    kind: EventKind
    fact_id: str
    by: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The versions of a fact that are still stored, oldest first, and all that befell them."""

    facts: tuple[Fact, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class FactPage:
    """One page of a listing in sequence order; ``next_cursor`` is ``None`` on the last one."""

    facts: tuple[Fact, ...]
    next_cursor: str | None


@dataclass(frozen=True, slots=True)
class NamespaceInfo:
    """A namespace: ``sequence`` is its last change, ``facts`` counts open and closed facts."""

    name: str
    created_at: datetime
    sequence: int
    facts: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What a derived index has to apply to go from one sequence to ``sequence``.

    ``facts`` were opened or closed since and are shown as they are now; ``forgotten`` are
    sequences of facts that are gone. To apply the same changes twice does no harm.
    ``latest`` is the namespace's last change: there is more to fetch while it is larger.
    """

    sequence: int
    latest: int
    facts: tuple[Fact, ...]
    forgotten: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """The time that visibility is judged at; see "Times" in ``contract.md``.

    A fact holds at a moment if ``valid_from <= holds_at < valid_to`` and it is not expired,
    ``expires_at > unexpired_at``. The two differ only after the clock was put back.
    """

    holds_at: datetime
    unexpired_at: datetime


@dataclass(frozen=True, slots=True)
class Encodings:
    """Frozen encodings of facts, row by row, and the encoder that made them."""

    encoder_id: str
    vectors: FloatMatrix


class FactStore(Protocol):
    """The only truth about facts. Safe to call from many threads.

    Every method raises ``StoreError`` if the store cannot be read or written, and
    ``InputError`` if an argument breaks its form. All but ``remember``, ``namespaces``,
    ``check`` and ``moment`` raise ``NotFoundError`` for a namespace in which nothing was ever
    remembered.
    """

    @property
    def location(self) -> str:
        """Where the store is, for messages to people."""
        ...

    def remember(
        self, namespace: str, facts: Sequence[NewFact], encodings: Encodings | None = None
    ) -> tuple[Remembered, ...]:
        """Store facts in order, all or nothing; return when they are durable.

        ``encodings`` (one row a fact) go into the vector cache in the same transaction.
        A client's own ``id`` that is stored already with the same body is ``unchanged``.

        Raises:
            ConflictError: an id is stored with another body, or ``supersedes`` names a fact
                that is superseded already.
            NotFoundError: ``supersedes`` names a fact that is not stored.
        """
        ...

    def get(self, namespace: str, fact_id: str) -> Fact:
        """Return a fact, open or closed, expired or not; ``NotFoundError`` if not stored."""
        ...

    def list(
        self,
        namespace: str,
        *,
        key: str | None = None,
        source: str | None = None,
        as_of: datetime | None = None,
        include_closed: bool = False,
        limit: int = 100,
        cursor: str | None = None,
    ) -> FactPage:
        """Return the facts that hold (at ``as_of``, or now) in sequence order.

        With ``include_closed`` also those that no longer hold because they were superseded.
        """
        ...

    def by_sequence(self, namespace: str, sequences: Sequence[int]) -> tuple[Fact, ...]:
        """Return facts by sequence, in the order asked for; ``NotFoundError`` if one is gone."""
        ...

    def history(self, namespace: str, fact_id: str) -> History:
        """Return all versions that superseding joins to this fact, and their events.

        Raises:
            NotFoundError: the namespace never had a fact with this id.
        """
        ...

    def forget(
        self,
        namespace: str,
        *,
        ids: Sequence[str] | None = None,
        key: str | None = None,
        source: str | None = None,
    ) -> tuple[str, ...]:
        """Delete facts for good, open and closed, by exactly one of the three; return their ids.

        Ids that are not stored are left out of the answer, so that to forget twice is no error.
        """
        ...

    def check(self) -> None:
        """Raise ``StoreError`` unless the store can be read; costs the same however full it is."""
        ...

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """Return all namespaces, sorted by name."""
        ...

    def namespace(self, namespace: str) -> NamespaceInfo:
        """Return one namespace."""
        ...

    def sequence(self, namespace: str) -> int:
        """Return the sequence of the namespace's last change: what an index must have applied."""
        ...

    def changes(self, namespace: str, after: int) -> Changes:
        """Return the next changes after a sequence (0: from the beginning), oldest first."""
        ...

    def moment(self, as_of: datetime | None = None) -> Moment:
        """Return the moment that ``as_of`` (an aware time), or now, stands for."""
        ...

    def put_vectors(self, namespace: str, sequences: Sequence[int], encodings: Encodings) -> None:
        """Cache encodings of facts by sequence; facts that are gone meanwhile are passed over."""
        ...

    def vectors(
        self, namespace: str, encoder_id: str, sequences: Sequence[int]
    ) -> dict[int, NDArray[np.float32]]:
        """Return cached (d,) encodings by the facts' sequence; the rest is left out."""
        ...

    def close(self) -> None:
        """Finish what is under way, then release the store. Closing twice is no error."""
        ...
