"""Facts, events and namespaces as rows of the SQLite store, each with a digest of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import apsw

from kvmem.errors import NotFoundError
from kvmem.store.base import Event, FactRecord
from kvmem.store.checks import check_namespace, from_microseconds
from kvmem.types import Fact, NewFact

# Indexes are named and joins ordered where the planner, which has no statistics, would rather
# scan the whole namespace. The joins are left ones so that a fact whose content cannot be found
# is met as damaged, and not passed over.
FACTS = "facts f LEFT JOIN contents c ON c.id = f.content"
FACTS_BY_KEY = "facts f INDEXED BY facts_by_key LEFT JOIN contents c ON c.id = f.content"
FACTS_BY_SOURCE = "facts f INDEXED BY facts_by_source LEFT JOIN contents c ON c.id = f.content"

# Of each, the digest comes last and covers the columns before it, in this order.
FACT_COLUMNS = (
    "f.namespace, f.sequence, f.id, f.content, f.key, f.source, f.supersedes, f.recorded_at,"
    " f.valid_from, f.valid_to, f.expires_at, c.body, f.digest"
)
EVENT_COLUMNS = "e.namespace, e.sequence, e.fact_sequence, e.at, e.kind, e.fact_id, e.by, e.digest"
NAMESPACE_COLUMNS = "n.id, n.name, n.created_at, n.changed_at, n.sequence, n.deleted, n.digest"
VECTOR_COLUMNS = "v.namespace, v.sequence, v.encoder_id, v.vector, v.digest"

WITH_VERSIONS = """
    WITH RECURSIVE version (id) AS (
        VALUES (:id)
        UNION SELECT e.fact_id FROM version
            CROSS JOIN events e INDEXED BY events_by_successor
            ON e.namespace = :ns AND e.by = version.id
        UNION SELECT e.by FROM version
            CROSS JOIN events e INDEXED BY events_by_fact
            ON e.namespace = :ns AND e.fact_id = version.id AND e.by IS NOT NULL
    )
"""
"""The ids of all facts that superseding joins to the fact ``:id``, in both directions."""


class FactRow(NamedTuple):
    """A row of ``FACT_COLUMNS``; times in microseconds, key and source as digests."""

    namespace: int
    sequence: int
    id: str
    content: int
    key: bytes | None
    source: bytes | None
    supersedes: str | None
    recorded_at: int
    valid_from: int
    valid_to: int | None
    expires_at: int | None
    body: bytes
    digest: bytes

    def fact(self) -> Fact:
        """Return the fact that the row holds."""
        content = json.loads(self.body.decode())  # of bytes it would guess the encoding
        return Fact(
            id=self.id,
            sequence=self.sequence,
            text=content["text"],
            recorded_at=from_microseconds(self.recorded_at),
            valid_from=from_microseconds(self.valid_from),
            valid_to=None if self.valid_to is None else from_microseconds(self.valid_to),
            expires_at=None if self.expires_at is None else from_microseconds(self.expires_at),
            key=content["key"],
            value=content["value"],
            source=content["source"],
            metadata=content["metadata"],
        )


class EventRow(NamedTuple):
    """A row of ``EVENT_COLUMNS``."""

    namespace: int
    sequence: int
    fact_sequence: int
    at: int
    kind: str
    fact_id: str
    by: str | None
    digest: bytes

    def event(self) -> Event:
        """Return the event that the row holds."""
        kind: Any = self.kind  # the schema allows none but an EventKind
        return Event(self.sequence, from_microseconds(self.at), kind, self.fact_id, self.by)


class NamespaceRow(NamedTuple):
    """A row of ``NAMESPACE_COLUMNS``; a deleted namespace keeps it, for its last sequence."""

    id: int
    name: str
    created_at: int
    changed_at: int
    sequence: int
    deleted: int
    digest: bytes


def query(
    connection: apsw.Connection, sql: str, bindings: Sequence[Any] | dict[str, Any] = ()
) -> list[tuple[Any, ...]]:
    """Return all rows of a query; their types are those of the schema's strict columns."""
    return connection.execute(sql, bindings).fetchall()


def row_digest(*values: int | str | bytes | None) -> bytes:
    """Return the 16 bytes that tell whether any of a row's values has changed."""
    # Python's own notation: quick, and no two rows share it.
    return hashlib.blake2b(ascii(values).encode(), digest_size=16).digest()


def intact(row: Sequence[Any]) -> bool:
    """Return whether a row is as it was written: its last column is the digest of the others."""
    return bool(row_digest(*row[:-1]) == row[-1])


def fact_rows(rows: Iterable[Sequence[Any]]) -> list[FactRow]:
    """Read rows of ``FACT_COLUMNS``; ``apsw.CorruptError`` if one is damaged."""
    return [FactRow._make(_checked(row, f"the fact {row[2]!r}")) for row in rows]


def event_rows(rows: Iterable[Sequence[Any]]) -> list[EventRow]:
    """Read rows of ``EVENT_COLUMNS``; ``apsw.CorruptError`` if one is damaged."""
    return [EventRow._make(_checked(row, f"an event of the fact {row[5]!r}")) for row in rows]


def namespace_rows(rows: Iterable[Sequence[Any]]) -> list[NamespaceRow]:
    """Read rows of ``NAMESPACE_COLUMNS``; ``apsw.CorruptError`` if one is damaged."""
    return [NamespaceRow._make(_checked(row, f"the namespace {row[1]!r}")) for row in rows]


def any_namespace(connection: apsw.Connection, name: str) -> NamespaceRow | None:
    """Return a namespace's row, also that of a deleted one; ``None`` if there never was one."""
    check_namespace(name)
    sql = f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n WHERE n.name = ?"
    rows = namespace_rows(query(connection, sql, (name,)))
    return rows[0] if rows else None


def find_namespace(connection: apsw.Connection, name: str) -> NamespaceRow:
    """Return a namespace's row, or raise ``NotFoundError``."""
    row = any_namespace(connection, name)
    if row is None or row.deleted:
        raise no_namespace(name)
    return row


def fact_record(row: FactRow, end: EventRow | None) -> FactRecord:
    """Return a fact as it is exported; ``end`` is the event that closed it."""
    fact = row.fact()
    return FactRecord(
        text=fact.text,
        id=fact.id,
        key=fact.key,
        value=fact.value,
        supersedes=row.supersedes,
        source=fact.source,
        valid_from=fact.valid_from,
        expires_at=fact.expires_at,
        metadata=fact.metadata,
        recorded_at=fact.recorded_at,
        valid_to=fact.valid_to,
        closed_at=None if end is None else from_microseconds(end.at),
        superseded_by=None if end is None else end.by,
    )


def content_of(fact: NewFact) -> bytes:
    """Return what people wrote in a fact, in the one form in which it is stored."""
    content = {
        "text": fact.text,
        "key": fact.key,
        "value": fact.value,
        "source": fact.source,
        "metadata": dict(fact.metadata),
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True).encode()


def digest(string: str | None) -> bytes | None:
    """Return the 16 bytes that a key or a source is looked up by."""
    return None if string is None else hashlib.blake2b(string.encode(), digest_size=16).digest()


def no_fact(namespace: str, fact: str) -> NotFoundError:
    """Return the error for a fact that is not stored."""
    return NotFoundError(f"namespace {namespace!r} holds no fact {fact}; list the facts to see all")


def no_namespace(name: str) -> NotFoundError:
    """Return the error for a namespace in which nothing was remembered, or which was deleted."""
    return NotFoundError(
        f"there is no namespace {name!r}; remember a fact in it first, or check the spelling"
    )


def _checked(row: Sequence[Any], what: str) -> Sequence[Any]:
    if not intact(row):
        raise apsw.CorruptError(f"{what} is not as it was written")
    return row
