"""What the PostgreSQL store reads, each inside one snapshot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import psycopg
from numpy.typing import NDArray

from kvmem.store.base import (
    Changes,
    FactPage,
    FactRecord,
    History,
    Moment,
    NamespaceInfo,
    StoreStats,
)
from kvmem.store.checks import from_microseconds, may_be_id, microseconds
from kvmem.store.postgres_rows import (
    EVENT_COLUMNS,
    FACT_COLUMNS,
    FACTS,
    NAMESPACE,
    NAMESPACE_COLUMNS,
    VECTOR_COLUMNS,
    find_namespace,
    query,
)
from kvmem.store.rows import (
    NamespaceRow,
    digest,
    event_rows,
    fact_record,
    fact_rows,
    intact,
    namespace_rows,
    no_fact,
)
from kvmem.types import Fact

_CHANGES_AT_ONCE = 4_096

# The ids of all facts that superseding joins to the fact %(id)s, in both directions.
_WITH_VERSIONS = """
    WITH RECURSIVE version (id) AS (
        VALUES (%(id)s::text COLLATE "C")
        UNION SELECT CASE WHEN e.successor = version.id THEN e.fact_id ELSE e.successor END
            FROM version JOIN events e ON e.namespace = %(ns)s AND (
                e.successor = version.id
                OR (e.fact_id = version.id AND e.successor IS NOT NULL))
    )
"""

_TABLES = ("namespaces", "facts", "contents", "events", "vectors", "indexes", "keys", "words")


def get(connection: psycopg.Connection, namespace: str, fact_id: str) -> Fact:
    """See ``FactStore.get``."""
    found = find_namespace(connection, namespace).id
    sql = f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = %s AND f.id = %s"
    rows = fact_rows(query(connection, sql, (found, fact_id)) if may_be_id(fact_id) else ())
    if not rows:
        raise no_fact(namespace, repr(fact_id))
    return rows[0].fact()


def list_facts(
    connection: psycopg.Connection,
    namespace: NamespaceRow,
    *,
    key: str | None,
    source: str | None,
    moment: Moment,
    include_closed: bool,
    limit: int,
    after: int,
) -> FactPage:
    """See ``FactStore.list``; ``after`` is the sequence that the cursor stands for."""
    conditions = [
        "f.namespace = %(ns)s",
        "f.sequence > %(after)s",
        "f.valid_from <= %(holds_at)s",
        "(f.expires_at IS NULL OR f.expires_at > %(unexpired_at)s)",
    ]
    if not include_closed:
        conditions.append("(f.valid_to IS NULL OR f.valid_to > %(holds_at)s)")
    if source is not None:
        conditions.append("f.source = %(source)s")
    if key is not None:
        conditions.append("f.key = %(key)s")
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE {' AND '.join(conditions)}"
            " ORDER BY f.sequence LIMIT %(limit)s",
            {
                "ns": namespace.id,
                "after": after,
                "holds_at": microseconds(moment.holds_at, "as_of"),
                "unexpired_at": microseconds(moment.unexpired_at, "as_of"),
                "key": digest(key),
                "source": digest(source),
                "limit": limit + 1,  # one more, to know whether there is another page
            },
        )
    )
    facts = tuple(row.fact() for row in rows[:limit])
    return FactPage(facts, str(facts[-1].sequence) if len(rows) > limit else None)


def by_sequence(
    connection: psycopg.Connection, namespace: str, sequences: Sequence[int]
) -> tuple[Fact, ...]:
    """See ``FactStore.by_sequence``; one statement, unless a fact is missing."""
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS}"
            f" WHERE f.namespace = {NAMESPACE} AND f.sequence = ANY(%(sequences)s)",
            {"name": namespace, "sequences": list(map(int, sequences))},
        )
    )
    facts = {row.sequence: row.fact() for row in rows}
    for sequence in sequences:
        if sequence not in facts:
            find_namespace(connection, namespace)
            raise no_fact(namespace, f"with sequence {sequence}")
    return tuple(facts[sequence] for sequence in sequences)


def history(connection: psycopg.Connection, namespace: str, fact_id: str) -> History:
    """See ``FactStore.history``."""
    chosen = {"ns": find_namespace(connection, namespace).id, "id": fact_id}
    if not may_be_id(fact_id):
        raise no_fact(namespace, repr(fact_id))
    events = query(
        connection,
        f"{_WITH_VERSIONS} SELECT {EVENT_COLUMNS} FROM version"
        " JOIN events e ON e.namespace = %(ns)s AND e.fact_id = version.id"
        " ORDER BY e.sequence, e.fact_sequence",
        chosen,
    )
    if not events:
        raise no_fact(namespace, repr(fact_id))
    facts = query(
        connection,
        f"{_WITH_VERSIONS} SELECT {FACT_COLUMNS} FROM {FACTS}"
        " JOIN version ON version.id = f.id WHERE f.namespace = %(ns)s ORDER BY f.sequence",
        chosen,
    )
    return History(
        tuple(row.fact() for row in fact_rows(facts)),
        tuple(row.event() for row in event_rows(events)),
    )


def export(
    connection: psycopg.Connection, namespace: str, after: int, limit: int
) -> tuple[tuple[FactRecord, ...], int | None]:
    """See ``FactStore.export``."""
    ns = find_namespace(connection, namespace).id
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = %s AND f.sequence > %s"
            " ORDER BY f.sequence LIMIT %s",
            (ns, after, limit + 1),
        )
    )
    ends = event_rows(
        query(
            connection,
            f"SELECT {EVENT_COLUMNS} FROM events e WHERE e.namespace = %s"
            " AND e.fact_id = ANY(%s) AND e.fact_sequence = ANY(%s) AND e.kind = 'closed'",
            (ns, [row.id for row in rows], [row.sequence for row in rows]),
        )
    )
    end_of = {end.fact_sequence: end for end in ends}
    records = tuple(fact_record(row, end_of.get(row.sequence)) for row in rows[:limit])
    return records, rows[limit - 1].sequence if len(rows) > limit else None


def namespace_info(connection: psycopg.Connection, name: str) -> NamespaceInfo:
    """See ``FactStore.namespace``."""
    return _info(connection, find_namespace(connection, name))


def namespaces(connection: psycopg.Connection) -> tuple[NamespaceInfo, ...]:
    """See ``FactStore.namespaces``."""
    return tuple(_info(connection, row) for row in _all_namespaces(connection) if not row.deleted)


def stats(connection: psycopg.Connection) -> StoreStats:
    """See ``FactStore.stats``; tables and indexes on disk, without the write-ahead log."""
    rows = [row for row in _all_namespaces(connection) if not row.deleted]
    facts = closed = vectors = 0
    for row in rows:
        ((some, ended),) = query(
            connection,
            "SELECT count(*), count(valid_to) FROM facts WHERE namespace = %s",
            (row.id,),
        )
        ((cached,),) = query(
            connection, "SELECT count(*) FROM vectors WHERE namespace = %s", (row.id,)
        )
        facts, closed, vectors = facts + some, closed + ended, vectors + cached
    ((size,),) = query(
        connection,
        "SELECT sum(pg_total_relation_size(name::regclass))::bigint FROM unnest(%s::text[]) name",
        (list(_TABLES),),
    )
    return StoreStats(len(rows), facts - closed, closed, vectors, size)


def changes(connection: psycopg.Connection, namespace: str, after: int) -> Changes:
    """See ``FactStore.changes``."""
    found = find_namespace(connection, namespace)
    until = min(after + _CHANGES_AT_ONCE, found.sequence)
    span = {"ns": found.id, "after": after, "until": until}
    touched = "e.namespace = %(ns)s AND e.sequence > %(after)s AND e.sequence <= %(until)s"
    events = event_rows(
        query(connection, f"SELECT {EVENT_COLUMNS} FROM events e WHERE {touched}", span)
    )
    facts = query(
        connection,
        f"SELECT {FACT_COLUMNS} FROM {FACTS}"
        " WHERE f.namespace = %(ns)s AND f.sequence = ANY(%(touched)s) ORDER BY f.sequence",
        {"ns": found.id, "touched": [event.fact_sequence for event in events]},
    )
    return Changes(
        sequence=until,
        latest=found.sequence,
        facts=tuple(row.fact() for row in fact_rows(facts)),
        forgotten=tuple(event.fact_sequence for event in events if event.kind == "forgotten"),
    )


def vectors(
    connection: psycopg.Connection, namespace: str, encoder_id: str, sequences: Sequence[int]
) -> dict[int, NDArray[np.float32]]:
    """See ``FactStore.vectors``; a damaged vector is left out, and so made anew.

    One statement, unless nothing is found.
    """
    rows = query(
        connection,
        f"SELECT {VECTOR_COLUMNS} FROM vectors v WHERE v.namespace = {NAMESPACE}"
        " AND v.encoder_id = %(encoder)s AND v.sequence = ANY(%(sequences)s)",
        {"name": namespace, "encoder": encoder_id, "sequences": list(map(int, sequences))},
    )
    if not rows:
        find_namespace(connection, namespace)
    return {row[1]: np.frombuffer(row[3], dtype="<f4") for row in rows if intact(row)}


def _all_namespaces(connection: psycopg.Connection) -> list[NamespaceRow]:
    return namespace_rows(
        query(connection, f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n ORDER BY n.name")
    )


def _info(connection: psycopg.Connection, row: NamespaceRow) -> NamespaceInfo:
    ((facts,),) = query(connection, "SELECT count(*) FROM facts WHERE namespace = %s", (row.id,))
    return NamespaceInfo(row.name, from_microseconds(row.created_at), row.sequence, facts)
