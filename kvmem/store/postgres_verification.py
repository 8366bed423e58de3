"""Reading all that a PostgreSQL store holds, to find what is not as it was written.

Every row carries a digest of itself, and facts, events and namespaces have to agree: the first
finds values that changed, the others rows that are lost or old. Pages are PostgreSQL's own to
check: with data checksums, which are on by default since version 18, it refuses damaged ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import apsw
import psycopg

from kvmem.errors import StoreError
from kvmem.store.base import Damage
from kvmem.store.postgres_pool import Database
from kvmem.store.postgres_rows import (
    EVENT_COLUMNS,
    FACT_COLUMNS,
    FACTS,
    NAMESPACE_COLUMNS,
    VECTOR_COLUMNS,
    query,
)
from kvmem.store.rows import intact

_PAGE: Final = 1_000


class _Table(NamedTuple):
    """Rows with digests: after the namespace, ``order`` tells where a row stands."""

    rows: str
    columns: str
    namespace: str
    order: str
    start: tuple[Any, ...]
    fact_id: int | None
    damage: str


_TABLES: Final = (
    _Table(
        FACTS,
        FACT_COLUMNS,
        "f.namespace",
        "f.sequence",
        (0,),
        2,
        "the fact is not as it was written",
    ),
    _Table(
        "events e",
        EVENT_COLUMNS,
        "e.namespace",
        "e.sequence, e.fact_sequence",
        (0, 0),
        5,
        "its history is not as it was written",
    ),
    _Table(
        "vectors v",
        VECTOR_COLUMNS,
        "v.namespace",
        "v.sequence, v.encoder_id",
        (0, ""),
        None,
        "a cached vector is not as it was written; rebuild makes it anew",
    ),
)

_DISAGREEMENTS: Final = """
    SELECT NULL, 'its last sequence is not that of its last change'
        FROM namespaces n
        WHERE n.id = %(ns)s AND n.sequence <> (
            SELECT coalesce(max(e.sequence), 0) FROM events e WHERE e.namespace = %(ns)s)
    UNION ALL
    SELECT e.fact_id, 'the fact was remembered and not forgotten, but is gone'
        FROM events e
        WHERE e.namespace = %(ns)s AND e.kind = 'opened'
        AND NOT EXISTS (
            SELECT FROM facts f WHERE f.namespace = %(ns)s AND f.sequence = e.fact_sequence)
        AND NOT EXISTS (
            SELECT FROM events g WHERE g.namespace = %(ns)s AND g.fact_id = e.fact_id
            AND g.fact_sequence = e.fact_sequence AND g.kind = 'forgotten')
    UNION ALL
    SELECT f.id, 'its history does not tell that it was remembered or closed'
        FROM facts f
        WHERE f.namespace = %(ns)s
        AND 1 + (f.valid_to IS NOT NULL)::int <> (
            SELECT count(*) FROM events e WHERE e.namespace = %(ns)s AND e.fact_id = f.id
            AND e.fact_sequence = f.sequence)
"""


def verify(
    database: Database, progress: Callable[[int, int], None] | None = None
) -> tuple[Damage, ...]:
    """Return what is damaged; see ``FactStore.verify``."""
    try:
        rows, total = database.read(_namespaces)
    except StoreError as error:
        return (_finding(None, error),)
    damages: list[Damage] = []
    read = 0
    for row in rows:
        number, name = row[:2]
        if not intact(row):
            damages.append(Damage(name, None, "the namespace is not as it was written"))
        try:
            told = database.read(_disagreements(number))
            damages += [Damage(name, fact_id, what) for fact_id, what in told]
            for table in _TABLES:
                after: tuple[Any, ...] | None = table.start
                while after is not None:
                    page, after = database.read(_reading(table, number, after))
                    damages += [
                        Damage(
                            name,
                            None if table.fact_id is None else found[table.fact_id],
                            table.damage,
                        )
                        for found in page
                        if not intact(found)
                    ]
                    if progress is not None and table is _TABLES[0]:
                        read += len(page)
                        progress(read, max(read, total))
        except StoreError as error:
            damages.append(_finding(name, error))
    return tuple(damages)


def _finding(namespace: str | None, error: StoreError) -> Damage:
    """What is too damaged to be read is a finding; a lost connection is none, and is raised."""
    cause = error.__cause__
    state = (cause.sqlstate if isinstance(cause, psycopg.Error) else None) or ""
    # PostgreSQL's classes of errors: of the system, such as a lost file, and internal ones.
    if isinstance(cause, apsw.CorruptError) or state[:2] in ("58", "XX"):
        return Damage(namespace, None, str(error))
    raise error


def _namespaces(connection: psycopg.Connection) -> tuple[list[tuple[Any, ...]], int]:
    rows = query(connection, f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n ORDER BY n.name")
    counts = (
        query(connection, "SELECT count(*) FROM facts WHERE namespace = %s", (row[0],))
        for row in rows
    )
    return rows, sum(count for ((count,),) in counts)


def _disagreements(namespace: int) -> Callable[[psycopg.Connection], list[tuple[Any, ...]]]:
    def search(connection: psycopg.Connection) -> list[tuple[Any, ...]]:
        connection.execute("SET LOCAL statement_timeout = 0")  # it reads all there is at once
        return query(connection, _DISAGREEMENTS, {"ns": namespace})

    return search


def _reading(
    table: _Table, namespace: int, after: tuple[Any, ...]
) -> Callable[[psycopg.Connection], tuple[list[tuple[Any, ...]], tuple[Any, ...] | None]]:
    """Return a search for the next rows after a place, and for the place to go on after."""
    values = ", ".join("%s" for _ in after)
    sql = (
        f"SELECT {table.columns} FROM {table.rows} WHERE {table.namespace} = %s"
        f" AND ({table.order}) > ({values}) ORDER BY {table.order} LIMIT {_PAGE}"
    )

    def search(
        connection: psycopg.Connection,
    ) -> tuple[list[tuple[Any, ...]], tuple[Any, ...] | None]:
        page = query(connection, sql, (namespace, *after))
        last = page[-1][1 : 1 + len(after)] if len(page) == _PAGE else None
        return page, last

    return search
