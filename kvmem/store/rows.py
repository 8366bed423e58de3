"""Facts and events as rows of the SQLite store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

import apsw

from kvmem.errors import NotFoundError
from kvmem.store.base import Event
from kvmem.store.checks import from_microseconds
from kvmem.types import Fact, NewFact

# Indexes are named and joins ordered where the planner, which has no statistics, would rather
# scan the whole namespace.
FACTS = "facts f CROSS JOIN contents c ON c.id = f.content"
FACTS_BY_KEY = "facts f INDEXED BY facts_by_key CROSS JOIN contents c ON c.id = f.content"
FACTS_BY_SOURCE = "facts f INDEXED BY facts_by_source CROSS JOIN contents c ON c.id = f.content"
FACT_COLUMNS = "f.id, f.sequence, f.recorded_at, f.valid_from, f.valid_to, f.expires_at, c.body"
EVENT_COLUMNS = "e.sequence, e.at, e.kind, e.fact_id, e.by"

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


def query(
    connection: apsw.Connection, sql: str, bindings: Sequence[Any] | dict[str, Any] = ()
) -> list[tuple[Any, ...]]:
    """Return all rows of a query; their types are those of the schema's strict columns."""
    return connection.execute(sql, bindings).fetchall()


def fact_from_row(row: Sequence[Any]) -> Fact:
    """Read a row of ``FACT_COLUMNS`` from ``FACTS``."""
    fact_id, sequence, recorded_at, valid_from, valid_to, expires_at, body = row
    content = json.loads(body)
    return Fact(
        id=fact_id,
        sequence=sequence,
        text=content["text"],
        recorded_at=from_microseconds(recorded_at),
        valid_from=from_microseconds(valid_from),
        valid_to=None if valid_to is None else from_microseconds(valid_to),
        expires_at=None if expires_at is None else from_microseconds(expires_at),
        key=content["key"],
        value=content["value"],
        source=content["source"],
        metadata=content["metadata"],
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


def event_from_row(row: Sequence[Any]) -> Event:
    """Read a row of ``EVENT_COLUMNS``."""
    sequence, at, kind, fact_id, by = row
    return Event(sequence, from_microseconds(at), kind, fact_id, by)


def no_fact(namespace: str, fact: str) -> NotFoundError:
    """Return the error for a fact that is not stored."""
    return NotFoundError(f"namespace {namespace!r} holds no fact {fact}; list the facts to see all")
