"""The store's protocol and its values. ``contract.md`` beside this file says what they promise."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

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


@dataclass(frozen=True, slots=True)
class FactRecord:
    """A fact as it is exported and imported: all that is known of it but its sequence.

    ``recorded_at`` tells two kinds apart. With it the record is history, and is kept as it is:
    an id and ``valid_from`` are required, and ``valid_to``, ``closed_at`` and ``superseded_by``
    are all given (when it ceased to hold, when that was recorded, and by which fact) or all
    ``None``. Without it the record is a new fact, remembered when it is imported.
    """

    text: str
    id: str | None = None
    key: str | None = None
    value: str | None = None
    supersedes: str | None = None
    source: str | None = None
    valid_from: datetime | None = None
    expires_at: datetime | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    recorded_at: datetime | None = None
    valid_to: datetime | None = None
    closed_at: datetime | None = None
    superseded_by: str | None = None

    def as_new(self) -> NewFact:
        """Return the part of the record that a client hands in to remember a fact."""
        return NewFact(
            text=self.text,
            id=self.id,
            key=self.key,
            value=self.value,
            supersedes=self.supersedes,
            source=self.source,
            valid_from=self.valid_from,
            expires_at=self.expires_at,
            metadata=self.metadata,
        )


@dataclass(frozen=True, slots=True)
class Damage:
    """Something that ``verify`` found changed: in which namespace and fact, where known."""

    namespace: str | None
    fact_id: str | None
    what: str


@dataclass(frozen=True, slots=True)
class StoreStats:
    """How much a store holds. ``vectors`` counts cached encodings, of whatever encoder."""

    namespaces: int
    open_facts: int
    closed_facts: int
    vectors: int
    bytes_on_disk: int


class FactStore(Protocol):
    """The only truth about facts. Safe to call from many threads.

    Every method raises ``StoreError`` if the store cannot be read or written, and
    ``InputError`` if an argument breaks its form. Those that take a namespace, but for
    ``remember`` and ``import_records``, raise ``NotFoundError`` for one in which nothing was
    remembered, or which was deleted.
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

    def export(
        self, namespace: str, after: int = 0, limit: int = 1_000
    ) -> tuple[tuple[FactRecord, ...], int | None]:
        """Return the next facts after a sequence, open and closed, expired or not, in order.

        The second value is the sequence to go on after; ``None`` on the last page.
        """
        ...

    def import_records(
        self,
        namespace: str,
        records: Sequence[FactRecord],
        encodings: Encodings | None = None,
    ) -> tuple[Remembered, ...]:
        """Store records in order, all or nothing; return when they are durable.

        See "Export and import" in ``contract.md``. ``encodings``: one row a record.

        Raises:
            ConflictError: an id is stored with another body or another end, or a record opens
                a key that is held by a fact which was recorded later.
            NotFoundError: a new fact supersedes one that is not stored.
        """
        ...

    def delete_namespace(self, namespace: str) -> int:
        """Forget all facts of a namespace for good, and the namespace; return how many.

        The name can be used again; sequences then go on where they stopped.
        """
        ...

    def verify(self, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
        """Read all that is stored and return what is not as it was written; empty if sound.

        ``progress`` is called with the facts read so far and the facts in all.
        """
        ...

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Write all facts, as they are at one moment, into a new folder that is a store itself.

        The store goes on working meanwhile. The folder appears when it is complete.

        Raises:
            StoreError: there is something at ``path`` already, or it cannot be written.
        """
        ...

    def stats(self) -> StoreStats:
        """Count what is stored."""
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

    def moment(self, namespace: str, as_of: datetime | None = None) -> Moment:
        """Return the moment that ``as_of`` (an aware time), or now, stands for in a namespace."""
        ...

    def put_vectors(self, namespace: str, sequences: Sequence[int], encodings: Encodings) -> None:
        """Cache encodings of facts by sequence; facts that are gone meanwhile are passed over."""
        ...

    def vectors(
        self, namespace: str, encoder_id: str, sequences: Sequence[int]
    ) -> dict[int, NDArray[np.float32]]:
        """Return cached (d,) encodings by the facts' sequence; the rest is left out."""
        ...

    def drop_vectors(self, namespace: str) -> None:
        """Empty the cache of encodings, so that they are made anew when next needed."""
        ...

    def close(self) -> None:
        """Finish what is under way, then release the store. Closing twice is no error."""
        ...
