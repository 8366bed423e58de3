"""How changes read and write the rows of the PostgreSQL store, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import psycopg

from kvmem.store.base import Encodings
from kvmem.store.changes import NamespaceChange, Place
from kvmem.store.checks import check_namespace, may_be_id
from kvmem.store.postgres_rows import FACT_COLUMNS, FACTS, GRAPH, NAMESPACE_COLUMNS, NOW, query
from kvmem.store.rows import (
    EventRow,
    FactRow,
    NamespaceRow,
    digest,
    fact_rows,
    namespace_rows,
    row_digest,
)
from kvmem.types import NewFact

_FACTS_OF = ("facts", "contents", "vectors", "keys", "words")
"""The tables with rows of single facts, by namespace and sequence."""


class PostgresChange(NamespaceChange):
    """Changes that hold the namespace's row locked, so that all servers take turns in it.

    What is stored is read ahead, and rows are written in few statements at the end: a call costs
    some round trips to the database, however many facts it has.
    """

    def __init__(
        self, connection: psycopg.Connection, namespace: str, at: int | None, adds: bool
    ) -> None:
        """Lock the namespace, which is made (as a deleted one) if it may be.

        Args:
            at: now in microseconds, by a clock of the caller's; else by the database's.
            adds: the namespace need not exist yet.
        """
        check_namespace(namespace)
        self._connection = connection
        row = self._locked(namespace)
        if row is None and adds:
            self._make(namespace)
            row = self._locked(namespace)
        if at is None:
            ((at,),) = query(connection, f"SELECT {NOW}")
        # Times never contradict the order of sequences, even when a clock is put back.
        super().__init__(namespace, row, max(at, 0 if row is None else row.changed_at))
        self._known: dict[str, FactRow] = {}
        self._holders: dict[bytes, FactRow] = {}  # of keys, open
        self._contents: list[tuple[int | None, int, bytes]] = []
        self._facts: dict[int, FactRow] = {}
        self._ends: dict[int, FactRow] = {}
        self._events: list[EventRow] = []
        self._erased: list[int] = []

    def expect(self, facts: Sequence[NewFact]) -> None:
        """See ``NamespaceChange.expect``: whatever else is asked for is not stored."""
        ids = {name for fact in facts for name in (fact.id, fact.supersedes) if name is not None}
        keys = {key for fact in facts if (key := digest(fact.key)) is not None}
        if not ids and not keys:
            return
        rows = query(
            self._connection,
            f"SELECT {FACT_COLUMNS} FROM {FACTS}"
            " WHERE f.namespace = %(ns)s AND (f.id = ANY(%(ids)s)"
            " OR (f.key = ANY(%(keys)s) AND f.valid_to IS NULL AND f.key IS NOT NULL))",
            {"ns": self._id, "ids": list(ids), "keys": list(keys)},
        )
        for row in fact_rows(rows):
            self._know(row)

    def put_vectors(self, sequences: Sequence[int], encodings: Encodings) -> None:
        """See ``NamespaceChange.put_vectors``."""
        namespace = self._existing()
        self._flush()  # only stored facts have vectors
        matrix = np.ascontiguousarray(encodings.vectors, dtype="<f4")
        vectors = dict(zip(sequences, (row.tobytes() for row in matrix), strict=True))
        rows = [
            (sequence, vector, row_digest(namespace, sequence, encodings.encoder_id, vector))
            for sequence, vector in vectors.items()
        ]
        self._connection.execute(
            "INSERT INTO vectors (namespace, sequence, encoder_id, vector, digest)"
            " SELECT f.namespace, f.sequence, %(encoder)s, u.vector, u.digest"
            " FROM unnest(%(sequences)b::bigint[], %(vectors)b::bytea[], %(digests)b::bytea[])"
            " AS u (sequence, vector, digest) JOIN facts f"
            " ON f.namespace = %(ns)s AND f.sequence = u.sequence"
            " ON CONFLICT (namespace, sequence, encoder_id) DO UPDATE"
            " SET vector = excluded.vector, digest = excluded.digest"
            " WHERE vectors.digest <> excluded.digest",
            {
                "ns": namespace,
                "encoder": encodings.encoder_id,
                **_columns(rows, "sequences", "vectors", "digests"),
            },
        )

    def drop_vectors(self) -> None:
        """See ``NamespaceChange.drop_vectors``."""
        namespace = self._existing()
        for table in ("vectors", "keys", "words"):  # the index is made of encodings
            self._connection.execute(
                f"DELETE FROM {table} WHERE namespace = %s".encode(), (namespace,)
            )
        for index in query(
            self._connection, "DELETE FROM indexes WHERE namespace = %s RETURNING id", (namespace,)
        ):
            self._connection.execute(f"DROP INDEX IF EXISTS {GRAPH.format(*index)}".encode())

    def save(self) -> int | None:
        """See ``NamespaceChange.save``."""
        self._flush()
        return super().save()

    def _locked(self, namespace: str) -> NamespaceRow | None:
        rows = query(
            self._connection,
            f"SELECT {NAMESPACE_COLUMNS} FROM namespaces n WHERE n.name = %s FOR UPDATE",
            (namespace,),
        )
        found = namespace_rows(rows)
        return found[0] if found else None

    def _make(self, namespace: str) -> None:
        """Make the row of a namespace, unless another server has done it meanwhile."""
        made = query(
            self._connection,
            "INSERT INTO namespaces (name, created_at, changed_at, sequence, deleted, digest)"
            " VALUES (%s, 0, 0, 0, 1, '') ON CONFLICT (name) DO NOTHING RETURNING id",
            (namespace,),
        )
        for (number,) in made:
            row = (number, namespace, 0, 0, 0, 1)
            self._write_namespace(NamespaceRow._make((*row, row_digest(*row))))

    def _know(self, row: FactRow) -> None:
        self._known[row.id] = row
        if row.key is not None:
            if row.valid_to is None:
                self._holders[row.key] = row
            elif (holder := self._holders.get(row.key)) is not None and holder.id == row.id:
                del self._holders[row.key]

    def _row(self, fact_id: str) -> FactRow | None:
        return self._known.get(fact_id)

    def _open(self, fact_id: str | None, key: bytes | None) -> list[FactRow]:
        named = None if fact_id is None else self._known.get(fact_id)
        held = None if key is None else self._holders.get(key)
        rows = {
            row.sequence: row for row in (named, held) if row is not None and row.valid_to is None
        }
        return [rows[sequence] for sequence in sorted(rows)]

    def _find(
        self, namespace: int, ids: Sequence[str] | None, key: bytes | None, source: bytes | None
    ) -> list[Place]:
        chosen = "true"
        if ids is not None:
            chosen = "f.id = ANY(%(ids)s)"
        elif key is not None:
            chosen = "f.key = %(key)s"
        elif source is not None:
            chosen = "f.source = %(source)s"
        named = list(filter(may_be_id, ids or ()))
        rows = query(
            self._connection,
            "SELECT f.sequence, f.id, f.sequence FROM facts f"
            f" WHERE f.namespace = %(ns)s AND {chosen} ORDER BY f.sequence",
            {"ns": namespace, "ids": named, "key": key, "source": source},
        )
        return [Place._make(row) for row in rows]

    def _write_content(self, body: bytes) -> int:
        self._contents.append((self._id, self._sequence, body))
        return self._sequence

    def _write_fact(self, row: FactRow) -> None:
        self._facts[row.sequence] = row
        self._know(row)

    def _write_end(self, row: FactRow) -> None:
        if row.sequence in self._facts:
            self._facts[row.sequence] = row
        else:
            self._ends[row.sequence] = row
        self._know(row)

    def _write_event(self, row: EventRow) -> None:
        self._events.append(row)

    def _write_namespace(self, row: NamespaceRow) -> None:
        self._connection.execute(
            "UPDATE namespaces SET created_at = %s, changed_at = %s, sequence = %s, deleted = %s,"
            " digest = %s WHERE id = %s",
            (*row[2:], row.id),
        )

    def _erase(self, place: Place) -> None:
        self._erased.append(place.sequence)

    def _flush(self) -> None:
        """Write the rows that were held back. The ends go first: they set keys free."""
        for table in _FACTS_OF if self._erased else ():
            self._connection.execute(
                f"DELETE FROM {table} WHERE namespace = %s AND sequence = ANY(%s)".encode(),
                (self._id, self._erased),
            )
        if self._ends:
            rows = [(row.sequence, row.valid_to, row.digest) for row in self._ends.values()]
            self._connection.execute(
                "UPDATE facts f SET valid_to = u.valid_to, digest = u.digest"
                " FROM unnest(%(sequences)b::bigint[], %(ends)b::bigint[], %(digests)b::bytea[])"
                " AS u (sequence, valid_to, digest)"
                " WHERE f.namespace = %(ns)s AND f.sequence = u.sequence",
                {"ns": self._id, **_columns(rows, "sequences", "ends", "digests")},
            )
        self._copy("contents (namespace, sequence, body)", self._contents)
        self._copy(
            "facts (namespace, sequence, id, key, source, supersedes, recorded_at, valid_from,"
            " valid_to, expires_at, digest)",
            # all but the content's place and the body
            [(*row[:3], *row[4:11], row.digest) for row in self._facts.values()],
        )
        self._copy(
            "events (namespace, sequence, fact_sequence, at, kind, fact_id, successor, digest)",
            self._events,
        )
        for held in (self._erased, self._ends, self._contents, self._facts, self._events):
            held.clear()

    def _copy(self, target: str, rows: Iterable[Sequence[Any]]) -> None:
        rows = list(rows)
        if rows:
            with self._connection.cursor().copy(f"COPY {target} FROM STDIN".encode()) as copy:
                for row in rows:
                    copy.write_row(row)


def _columns(rows: Sequence[Sequence[Any]], *names: str) -> dict[str, list[Any]]:
    return (
        dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
        if rows
        else {name: [] for name in names}
    )
