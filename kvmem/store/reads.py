"""What the SQLite store reads, each inside one snapshot."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import apsw
import numpy as np
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
from kvmem.store.checks import from_microseconds, microseconds
from kvmem.store.connections import DATABASE
from kvmem.store.rows import (
    EVENT_COLUMNS,
    FACT_COLUMNS,
    FACTS,
    FACTS_BY_KEY,
    FACTS_BY_SOURCE,
    NAMESPACE_COLUMNS,
    VECTOR_COLUMNS,
    WITH_VERSIONS,
    NamespaceRow,
    digest,
    event_rows,
    fact_record,
    fact_rows,
    find_namespace,
    intact,
    namespace_rows,
    no_fact,
    query,
)
from kvmem.types import Fact

_CHANGES_AT_ONCE = 4_096


def get(connection: apsw.Connection, namespace: str, fact_id: str) -> Fact:
    """See ``FactStore.get``."""
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ? AND f.id = ?",
            (find_namespace(connection, namespace).id, fact_id),
        )
    )
    if not rows:
        raise no_fact(namespace, repr(fact_id))
    return rows[0].fact()


def list_facts(
    connection: apsw.Connection,
    namespace: str,
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
        "f.namespace = :ns",
        "f.sequence > :after",
        "f.valid_from <= :holds_at",
        "(f.expires_at IS NULL OR f.expires_at > :unexpired_at)",
    ]
    if not include_closed:
        conditions.append("(f.valid_to IS NULL OR f.valid_to > :holds_at)")
    found = FACTS
    if source is not None:
        found = FACTS_BY_SOURCE
        conditions.append("f.source = :source")
    if key is not None:
        found = FACTS_BY_KEY
        conditions.append("f.key = :key")
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {found} WHERE {' AND '.join(conditions)}"
            " ORDER BY f.sequence LIMIT :limit",
            {
                "ns": find_namespace(connection, namespace).id,
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
    connection: apsw.Connection, namespace: str, sequences: Sequence[int]
) -> tuple[Fact, ...]:
    """See ``FactStore.by_sequence``."""
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ?"
            " AND f.sequence IN (SELECT value FROM json_each(?))",
            (find_namespace(connection, namespace).id, _json_integers(sequences)),
        )
    )
    facts = {row.sequence: row.fact() for row in rows}
    for sequence in sequences:
        if sequence not in facts:
            raise no_fact(namespace, f"with sequence {sequence}")
    return tuple(facts[sequence] for sequence in sequences)


def history(connection: apsw.Connection, namespace: str, fact_id: str) -> History:
    """See ``FactStore.history``."""
    chosen = {"ns": find_namespace(connection, namespace).id, "id": fact_id}
    facts = query(
        connection,
        f"{WITH_VERSIONS} SELECT {FACT_COLUMNS} FROM version CROSS JOIN {FACTS}"
        " WHERE f.namespace = :ns AND f.id = version.id ORDER BY f.sequence",
        chosen,
    )
    events = query(
        connection,
        f"{WITH_VERSIONS} SELECT {EVENT_COLUMNS} FROM version"
        " CROSS JOIN events e INDEXED BY events_by_fact"
        " ON e.namespace = :ns AND e.fact_id = version.id"
        " ORDER BY e.sequence, e.fact_sequence",
        chosen,
    )
    if not events:
        raise no_fact(namespace, repr(fact_id))
    return History(
        tuple(row.fact() for row in fact_rows(facts)),
        tuple(row.event() for row in event_rows(events)),
    )


def export(
    connection: apsw.Connection, namespace: str, after: int, limit: int
) -> tuple[tuple[FactRecord, ...], int | None]:
    """See ``FactStore.export``."""
    span = (find_namespace(connection, namespace).id, after, limit + 1)
    rows = fact_rows(
        query(
            connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ?1 AND f.sequence > ?2"
            " ORDER BY f.sequence LIMIT ?3",
            span,
        )
    )
    ends = event_rows(
        query(
            connection,
            f"SELECT {EVENT_COLUMNS} FROM (SELECT id, sequence FROM facts"
            " WHERE namespace = ?1 AND sequence > ?2 ORDER BY sequence LIMIT ?3) f"
            " CROSS JOIN events e INDEXED BY events_by_fact"
            " ON e.namespace = ?1 AND e.fact_id = f.id"
            " AND e.fact_sequence = f.sequence AND e.kind = 'closed'",
            span,
        )
    )
    end_of = {end.fact_sequence: end for end in ends}
    records = tuple(fact_record(row, end_of.get(row.sequence)) for row in rows[:limit])
    return records, rows[limit - 1].sequence if len(rows) > limit else None


def namespace_info(connection: apsw.Connection, name: str) -> NamespaceInfo:
    """See ``FactStore.namespace``."""
    return _namespaces(connection, "n.id = ?", find_namespace(connection, name).id)[0]


def namespaces(connection: apsw.Connection) -> tuple[NamespaceInfo, ...]:
    """See ``FactStore.namespaces``."""
    return _namespaces(connection, "NOT n.deleted")


def last_change(connection: apsw.Connection) -> int:
    """Return when the store changed last, in microseconds; 0 if never.

    A damaged time is passed over: from one in the future, all later changes would take theirs.
    """
    rows = query(connection, f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n")
    return max((NamespaceRow._make(row).changed_at for row in rows if intact(row)), default=0)


def stats(connection: apsw.Connection, folder: Path) -> StoreStats:
    """See ``FactStore.stats``; ``folder`` is the store's."""
    ((namespaces, facts, closed, vectors),) = query(
        connection,
        "SELECT (SELECT count(*) FROM namespaces WHERE NOT deleted),"
        " (SELECT count(*) FROM facts),"
        " (SELECT count(*) FROM facts WHERE valid_to IS NOT NULL),"
        " (SELECT count(*) FROM vectors WHERE digest != zeroblob(16))",
    )
    return StoreStats(
        namespaces=namespaces,
        open_facts=facts - closed,
        closed_facts=closed,
        vectors=vectors,
        bytes_on_disk=sum(path.stat().st_size for path in folder.glob(f"{DATABASE}*")),
    )


def changes(connection: apsw.Connection, namespace: str, after: int) -> Changes:
    """See ``FactStore.changes``."""
    found = find_namespace(connection, namespace)
    until = min(after + _CHANGES_AT_ONCE, found.sequence)
    touched = "e.namespace = :ns AND e.sequence > :after AND e.sequence <= :until"
    span = {"ns": found.id, "after": after, "until": until}
    facts = query(
        connection,
        f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = :ns AND f.sequence IN"
        f" (SELECT e.fact_sequence FROM events e WHERE {touched}) ORDER BY f.sequence",
        span,
    )
    events = query(connection, f"SELECT {EVENT_COLUMNS} FROM events e WHERE {touched}", span)
    return Changes(
        sequence=until,
        latest=found.sequence,
        facts=tuple(row.fact() for row in fact_rows(facts)),
        forgotten=tuple(e.fact_sequence for e in event_rows(events) if e.kind == "forgotten"),
    )


def vectors(
    connection: apsw.Connection, namespace: str, encoder_id: str, sequences: Sequence[int]
) -> dict[int, NDArray[np.float32]]:
    """See ``FactStore.vectors``; a damaged vector is left out, and so made anew."""
    rows = query(
        connection,
        f"SELECT {VECTOR_COLUMNS} FROM facts f JOIN vectors v USING (namespace, sequence)"
        " WHERE f.namespace = ? AND v.encoder_id = ?"
        " AND f.sequence IN (SELECT value FROM json_each(?))",
        (find_namespace(connection, namespace).id, encoder_id, _json_integers(sequences)),
    )
    return {row[1]: np.frombuffer(row[3], dtype="<f4") for row in rows if intact(row)}


def _namespaces(connection: apsw.Connection, where: str, *values: int) -> tuple[NamespaceInfo, ...]:
    rows = query(
        connection,
        f"SELECT {NAMESPACE_COLUMNS}, (SELECT count(*) FROM facts f WHERE f.namespace = n.id)"
        f" FROM namespaces n WHERE {where} ORDER BY n.name",
        values,
    )
    counts = [row[-1] for row in rows]
    return tuple(
        NamespaceInfo(row.name, from_microseconds(row.created_at), row.sequence, facts)
        for row, facts in zip(namespace_rows(row[:-1] for row in rows), counts, strict=True)
    )


def _json_integers(values: Sequence[int]) -> str:
    return json.dumps([int(value) for value in values])
