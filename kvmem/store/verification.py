"""Reading all that an SQLite store holds, to find what is not as it was written.

Every row carries a digest of itself, SQLite checks its own pages and indexes, and facts, events
and namespaces have to agree: the first finds bytes that changed, the others rows that are lost
or old. Rows are read a page at a time, each in a snapshot of its own: while one lasts, the log
that a forget wants to empty cannot be.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any, Final, NamedTuple, TypeVar

import apsw

from kvmem.errors import StoreError
from kvmem.store.base import Damage
from kvmem.store.connections import ReaderPool
from kvmem.store.migrations import migrate
from kvmem.store.rows import (
    EVENT_COLUMNS,
    FACT_COLUMNS,
    FACTS,
    NAMESPACE_COLUMNS,
    VECTOR_COLUMNS,
    intact,
    query,
)

T = TypeVar("T")
_Rows = list[tuple[Any, ...]]
_Place = tuple[Any, ...] | None

_PAGE: Final = 1_000
_ERASED: Final = bytes(16)


class _Table(NamedTuple):
    """Rows with digests; the first columns, named in ``order``, are where a row stands."""

    name: str
    rows: str
    columns: str
    order: tuple[str, ...]
    fact_id: int | None
    damage: str


_TABLES: Final = (
    _Table(
        "facts",
        FACTS,
        FACT_COLUMNS,
        ("f.namespace", "f.sequence"),
        2,
        "the fact is not as it was written",
    ),
    _Table(
        "events",
        "events e",
        EVENT_COLUMNS,
        ("e.namespace", "e.sequence", "e.fact_sequence"),
        5,
        "its history is not as it was written",
    ),
    _Table(
        "vectors",
        "vectors v",
        VECTOR_COLUMNS,
        ("v.namespace", "v.sequence", "v.encoder_id"),
        None,
        "a cached vector is not as it was written; rebuild makes it anew",
    ),
)

_DISAGREEMENTS: Final = """
    SELECT n.name, NULL, 'its last sequence is not that of its last change'
        FROM namespaces n
        WHERE n.sequence IS NOT (SELECT max(e.sequence) FROM events e WHERE e.namespace = n.id)
    UNION ALL
    SELECT n.name, e.fact_id, 'the fact was remembered and not forgotten, but is gone'
        FROM events e LEFT JOIN namespaces n ON n.id = e.namespace
        WHERE e.kind = 'opened'
        AND NOT EXISTS (
            SELECT 1 FROM facts f WHERE f.namespace = e.namespace AND f.sequence = e.fact_sequence)
        AND NOT EXISTS (
            SELECT 1 FROM events g INDEXED BY events_by_fact
            WHERE g.namespace = e.namespace AND g.fact_id = e.fact_id
            AND g.fact_sequence = e.fact_sequence AND g.kind = 'forgotten')
    UNION ALL
    SELECT n.name, f.id, 'its history does not tell that it was remembered or closed'
        FROM facts f LEFT JOIN namespaces n ON n.id = f.namespace
        WHERE 1 + (f.valid_to IS NOT NULL) IS NOT (
            SELECT count(*) FROM events e INDEXED BY events_by_fact
            WHERE e.namespace = f.namespace AND e.fact_id = f.id
            AND e.fact_sequence = f.sequence)
"""


def verify(
    readers: ReaderPool, progress: Callable[[int, int], None] | None = None
) -> tuple[Damage, ...]:
    """Return what is damaged, SQLite's own findings first; see ``FactStore.verify``."""
    damages: list[Damage] = []

    def look(search: Callable[[apsw.Connection], T], otherwise: T) -> T:
        try:
            with readers.snapshot() as connection:
                return search(connection)
        except StoreError as error:  # too damaged to be read is a finding too
            damages.append(Damage(None, None, str(error)))
            return otherwise

    damages += look(_sqlite_damages, [])
    damages += look(_schema_damages, [])
    none: _Rows = []
    rows = look(lambda c: query(c, f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n"), none)
    names = {row[0]: row[1] for row in rows}
    damages += [
        Damage(row[1], None, "the namespace is not as it was written")
        for row in rows
        if not intact(row)
    ]
    damages += look(_disagreements, [])
    total = look(lambda c: query(c, "SELECT count(*) FROM facts")[0][0], 0)
    for table in _TABLES:
        read = 0
        after: _Place = (0,) * len(table.order)
        while after is not None:
            unread: tuple[_Rows, _Place] = ([], None)
            page, after = look(_reading(table, after), unread)
            damages += [
                Damage(
                    names.get(row[0]),
                    None if table.fact_id is None else row[table.fact_id],
                    table.damage,
                )
                for row in page
                if not (intact(row) or (table.name == "vectors" and row[-1] == _ERASED))
            ]
            read += len(page)
            if progress is not None and table.name == "facts":
                progress(read, max(read, total))
    return tuple(damages)


def _reading(
    table: _Table, after: tuple[Any, ...]
) -> Callable[[apsw.Connection], tuple[_Rows, _Place]]:
    """Return a search for the next rows after a place, and for the place to go on after."""
    order = ", ".join(table.order)
    values = ", ".join("?" for _ in table.order)
    sql = (
        f"SELECT {table.columns} FROM {table.rows} WHERE ({order}) > ({values})"
        f" ORDER BY {order} LIMIT {_PAGE}"
    )

    def search(connection: apsw.Connection) -> tuple[_Rows, _Place]:
        page = query(connection, sql, after)
        last = page[-1][: len(table.order)] if len(page) == _PAGE else None
        if last is not None and not last > after:
            raise apsw.CorruptError(f"the rows of {table.name} are out of order")
        return page, last

    return search


def _sqlite_damages(connection: apsw.Connection) -> list[Damage]:
    rows = query(connection, "PRAGMA integrity_check")
    return [Damage(None, None, f"SQLite: {told}") for (told,) in rows if told != "ok"]


def _schema_damages(connection: apsw.Connection) -> list[Damage]:
    """Compare the schema with that of a new store: a damaged one may read rows as others."""
    sql = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
    with closing(apsw.Connection(":memory:")) as new:
        migrate(new)
        same = query(new, sql) == query(connection, sql)
    return [] if same else [Damage(None, None, "the schema is not as it was written")]


def _disagreements(connection: apsw.Connection) -> list[Damage]:
    return [Damage(*row) for row in query(connection, _DISAGREEMENTS)]
