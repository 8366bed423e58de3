"""What a change of a namespace does to its facts and events, the same for every store.

A store gives the rows, and writes them: ``SQLiteChange``, ``PostgresChange``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kvmem.errors import ConflictError
from kvmem.store.base import Encodings, FactRecord
from kvmem.store.checks import microseconds
from kvmem.store.rows import (
    EventRow,
    FactRow,
    NamespaceRow,
    content_of,
    digest,
    no_fact,
    no_namespace,
    row_digest,
)
from kvmem.types import NewFact, Remembered


class Place(NamedTuple):
    """Where a fact is stored; read without its content, which may be damaged."""

    sequence: int
    id: str
    content: int


class NamespaceChange(ABC):
    """Changes of one namespace in one call; each takes the next sequence. ``save`` ends them."""

    def __init__(self, namespace: str, row: NamespaceRow | None, at: int) -> None:
        """Begin from the namespace's row, if there is one. ``at`` is now, in microseconds."""
        self._name = namespace
        self._at = at
        self._changed = False
        self._id = None if row is None else row.id
        self._sequence = 0 if row is None else row.sequence
        self._deleted = row is None or bool(row.deleted)
        self._created_at = at if row is None or row.deleted else row.created_at

    def expect(self, facts: Sequence[NewFact]) -> None:  # noqa: B027 - nothing to do is a choice
        """Take note of the facts to come, to read what is stored of them all at once."""

    def remember(self, fact: NewFact, fact_id: str, where: str) -> Remembered:
        """Store one fact under ``fact_id`` and close what it supersedes."""
        stored = self._stored(fact, fact_id, where)
        if stored is not None:
            return Remembered(fact_id, stored.sequence, "unchanged")
        closing = self._superseded(fact, where)
        if any(old.recorded_at == self._at for old in closing):
            self._at += 1  # every version has a moment of its own, that it can be seen at
        starts = self._at if fact.valid_from is None else microseconds(fact.valid_from, where)
        self._advance()
        for old in closing:
            self._close(old, max(old.valid_from, starts), self._at, fact_id)
        self._insert(fact, fact_id, self._at, starts, None)
        return Remembered(fact_id, self._sequence, "created")

    def keep(self, record: FactRecord, fact_id: str, where: str) -> Remembered:
        """Store an imported fact with the times it had, and its end; remember it if it is new."""
        fact = record.as_new()
        if record.recorded_at is None:
            return self.remember(fact, fact_id, where)
        stored = self._stored(fact, fact_id, where)
        if stored is not None:
            self._bring_end(stored, record, where)
            return Remembered(fact_id, stored.sequence, "unchanged")
        recorded_at = microseconds(record.recorded_at, where)
        valid_to = _optional(record.valid_to, where)
        starts = recorded_at if fact.valid_from is None else microseconds(fact.valid_from, where)
        self._advance()
        for old in self._open(fact.supersedes, digest(fact.key)):
            # What it supersedes was exported before it was, or the record continues an import.
            if old.recorded_at < recorded_at:
                self._close(old, max(old.valid_from, starts), recorded_at, fact_id)
            elif valid_to is None:
                raise ConflictError(
                    f"{where}: the fact {fact_id!r} would supersede {old.id!r}, which was "
                    "recorded later; import into another namespace, or forget that fact first"
                )
        self._insert(fact, fact_id, recorded_at, starts, valid_to)
        sequence = self._sequence
        if record.superseded_by is not None:
            self._advance()
            self._record_end(record, fact_id, sequence, where)
        return Remembered(fact_id, sequence, "created")

    def forget(
        self, ids: Sequence[str] | None, key: str | None, source: str | None
    ) -> tuple[str, ...]:
        """Delete facts, and what they held, and record that, but not what, was forgotten."""
        return self._forget(self._find(self._existing(), ids, digest(key), digest(source)))

    def delete(self) -> int:
        """Forget all facts and hide the namespace, until something is remembered in it again."""
        forgotten = self._forget(self._find(self._existing(), None, None, None))
        self._changed = self._deleted = True
        return len(forgotten)

    @abstractmethod
    def put_vectors(self, sequences: Sequence[int], encodings: Encodings) -> None:
        """Cache one encoding a fact; a fact that was forgotten meanwhile gets none."""

    @abstractmethod
    def drop_vectors(self) -> None:
        """Erase all cached encodings of the namespace."""

    def save(self) -> int | None:
        """Write the namespace down; return when it changed, or ``None`` if nothing really did."""
        if not self._changed:
            return None
        row = (
            self._id,
            self._name,
            self._created_at,
            self._at,
            self._sequence,
            int(self._deleted),
        )
        self._write_namespace(NamespaceRow._make((*row, row_digest(*row))))
        return self._at

    # --- what a store reads and writes ------------------------------------------------

    @abstractmethod
    def _row(self, fact_id: str) -> FactRow | None:
        """Return the fact that is stored under an id."""

    @abstractmethod
    def _open(self, fact_id: str | None, key: bytes | None) -> list[FactRow]:
        """Return the open facts with an id or with a key (a digest): at most one of each."""

    @abstractmethod
    def _find(
        self, namespace: int, ids: Sequence[str] | None, key: bytes | None, source: bytes | None
    ) -> list[Place]:
        """Return the facts chosen by one of the three, or all, in the order of sequences."""

    @abstractmethod
    def _write_content(self, body: bytes) -> int:
        """Store what people wrote in the fact of this sequence; return where it is."""

    @abstractmethod
    def _write_fact(self, row: FactRow) -> None: ...

    @abstractmethod
    def _write_end(self, row: FactRow) -> None:
        """Overwrite ``valid_to`` of a fact."""

    @abstractmethod
    def _write_event(self, row: EventRow) -> None: ...

    @abstractmethod
    def _write_namespace(self, row: NamespaceRow) -> None: ...

    @abstractmethod
    def _erase(self, place: Place) -> None:
        """Delete a fact, what it held, and its vectors."""

    # --- what they share --------------------------------------------------------------

    def _existing(self) -> int:
        if self._id is None or self._deleted:
            raise no_namespace(self._name)
        return self._id

    def _advance(self) -> None:
        """Take the namespace's next sequence."""
        self._sequence += 1
        self._changed = True
        self._deleted = False

    def _stored(self, fact: NewFact, fact_id: str, where: str) -> FactRow | None:
        """Return the fact that is stored under an id; its body must be the same."""
        row = self._row(fact_id)
        if row is None:
            return None
        starts = _optional(fact.valid_from, where)
        same = (
            row.body == content_of(fact)
            and row.supersedes == fact.supersedes
            and row.expires_at == _optional(fact.expires_at, where)
            # Without a valid_from of its own a fact is valid from when it was recorded.
            and row.valid_from == (row.recorded_at if starts is None else starts)
        )
        if not same:
            raise ConflictError(
                f"{where}: the id {fact_id!r} is stored with another body; use a new id, "
                "and supersedes to replace that fact"
            )
        return row

    def _superseded(self, fact: NewFact, where: str) -> list[FactRow]:
        """Return the fact named by ``supersedes`` and the open one with the same key, if any."""
        rows = self._open(fact.supersedes, digest(fact.key))
        if fact.supersedes is None or any(row.id == fact.supersedes for row in rows):
            return rows
        if self._row(fact.supersedes) is not None:
            raise ConflictError(
                f"{where}: the fact {fact.supersedes!r} is superseded already; read its "
                "history and supersede the newest version"
            )
        raise no_fact(self._name, f"{fact.supersedes!r} to supersede ({where})")

    def _insert(
        self, fact: NewFact, fact_id: str, recorded_at: int, starts: int, valid_to: int | None
    ) -> None:
        body = content_of(fact)
        row = (
            self._id,
            self._sequence,
            fact_id,
            self._write_content(body),
            digest(fact.key),
            digest(fact.source),
            fact.supersedes,
            recorded_at,
            starts,
            valid_to,
            _optional(fact.expires_at, "expires_at"),
            body,
        )
        self._write_fact(FactRow._make((*row, row_digest(*row))))
        self._record("opened", fact_id, self._sequence, recorded_at)

    def _close(self, old: FactRow, valid_to: int, at: int, by: str) -> None:
        self._end(old, valid_to)
        self._record("closed", old.id, old.sequence, at, by)

    def _end(self, old: FactRow, valid_to: int) -> None:
        row = old._replace(valid_to=valid_to)
        self._write_end(row._replace(digest=row_digest(*row[:-1])))

    def _bring_end(self, stored: FactRow, record: FactRecord, where: str) -> None:
        """Close a stored fact that the imported record of it knows to be closed."""
        valid_to = _optional(record.valid_to, where)
        if valid_to is None or stored.valid_to == valid_to:
            return
        if stored.valid_to is not None:
            raise ConflictError(
                f"{where}: the fact {stored.id!r} is stored with another end; import into "
                "another namespace"
            )
        self._advance()
        self._end(stored, valid_to)
        self._record_end(record, stored.id, stored.sequence, where)

    def _record_end(self, record: FactRecord, fact_id: str, sequence: int, where: str) -> None:
        at = _optional(record.closed_at, where)
        self._record("closed", fact_id, sequence, at, record.superseded_by)

    def _forget(self, places: list[Place]) -> tuple[str, ...]:
        if places:
            self._advance()
        for place in places:
            self._erase(place)
            self._record("forgotten", place.id, place.sequence, self._at)
        return tuple(place.id for place in places)

    def _record(
        self, kind: str, fact_id: str, fact_sequence: int, at: int | None, by: str | None = None
    ) -> None:
        row = (self._id, self._sequence, fact_sequence, at, kind, fact_id, by)
        self._write_event(EventRow._make((*row, row_digest(*row))))


def _optional(time: datetime | None, what: str) -> int | None:
    return None if time is None else microseconds(time, what)
