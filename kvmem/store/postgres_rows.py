"""The columns of the PostgreSQL store's rows, in the order of ``rows.py``'s tuples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import psycopg

from kvmem.store.checks import check_namespace
from kvmem.store.rows import NamespaceRow, namespace_rows, no_namespace

# A left join, so that a fact whose content is lost is met as damaged, and not passed over.
FACTS: Final = (
    "facts f LEFT JOIN contents c ON c.namespace = f.namespace AND c.sequence = f.sequence"
)
# Of each, the digest comes last and covers the columns before it, in this order. A fact's
# content stands under the fact's own sequence.
FACT_COLUMNS: Final = (
    "f.namespace, f.sequence, f.id, f.sequence, f.key, f.source, f.supersedes, f.recorded_at,"
    " f.valid_from, f.valid_to, f.expires_at, c.body, f.digest"
)
EVENT_COLUMNS: Final = (
    "e.namespace, e.sequence, e.fact_sequence, e.at, e.kind, e.fact_id, e.successor, e.digest"
)
NAMESPACE_COLUMNS: Final = (
    "n.id, n.name, n.created_at, n.changed_at, n.sequence, n.deleted, n.digest"
)
VECTOR_COLUMNS: Final = "v.namespace, v.sequence, v.encoder_id, v.vector, v.digest"

GRAPH: Final = "keys_graph_{}"
"""The name of the HNSW index over the keys of an index."""

NOW: Final = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
"""The database's time in microseconds: one clock for all servers."""


NAMESPACE: Final = "(SELECT n.id FROM namespaces n WHERE n.name = %(name)s)"
"""The namespace in a statement that is to be a single one. A deleted one has no rows left."""


def query(
    connection: psycopg.Connection, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> list[tuple[Any, ...]]:
    """Return all rows of a query; their types are those of the schema's columns."""
    return connection.execute(sql.encode(), values, binary=True).fetchall()


def find_namespace(connection: psycopg.Connection, name: str) -> NamespaceRow:
    """Return a namespace's row, or raise ``NotFoundError``."""
    check_namespace(name)
    sql = f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n WHERE n.name = %s"
    rows = namespace_rows(query(connection, sql, (name,)))
    if not rows or rows[0].deleted:
        raise no_namespace(name)
    return rows[0]
