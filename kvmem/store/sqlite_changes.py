"""How changes read and write the rows of the SQLite store, inside a transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence

import apsw
import numpy as np

from kvmem.store.base import Encodings
from kvmem.store.changes import NamespaceChange, Place
from kvmem.store.rows import (
    FACT_COLUMNS,
    FACTS,
    FACTS_BY_KEY,
    FACTS_BY_SOURCE,
    EventRow,
    FactRow,
    NamespaceRow,
    any_namespace,
    fact_rows,
    query,
    row_digest,
)


class SQLiteChange(NamespaceChange):
    """Changes that are written row by row; what is erased is overwritten where it lies."""

    def __init__(self, connection: apsw.Connection, namespace: str, at: int) -> None:
        """Find the namespace, which need not exist yet. ``at`` is now, in microseconds."""
        self._connection = connection
        super().__init__(namespace, any_namespace(connection, namespace), at)

    def put_vectors(self, sequences: Sequence[int], encodings: Encodings) -> None:
        """See ``NamespaceChange.put_vectors``."""
        namespace = self._existing()
        # One row a fact and encoder for good, so that what is replaced is overwritten in place.
        self._connection.executemany(
            "INSERT INTO vectors (namespace, sequence, encoder_id, vector, digest)"
            " SELECT ?1, ?2, ?3, ?4, ?5 FROM facts WHERE namespace = ?1 AND sequence = ?2"
            " ON CONFLICT (namespace, sequence, encoder_id) DO UPDATE"
            " SET vector = excluded.vector, digest = excluded.digest"
            " WHERE digest IS NOT excluded.digest",
            [
                (*row, row_digest(*row))
                for row in (
                    (namespace, sequence, encodings.encoder_id, vector.tobytes())
                    for sequence, vector in zip(
                        sequences,
                        np.ascontiguousarray(encodings.vectors, dtype="<f4"),
                        strict=True,
                    )
                )
            ],
        )

    def drop_vectors(self) -> None:
        """See ``NamespaceChange.drop_vectors``."""
        self._erase_vectors("namespace = ?", self._existing())

    def _advance(self) -> None:
        """Take the namespace's next sequence; its first change creates it."""
        if self._id is None:
            ((self._id,),) = query(
                self._connection,
                "INSERT INTO namespaces (name, created_at, changed_at, sequence)"
                " VALUES (?1, ?2, ?2, 0) RETURNING id",
                (self._name, self._at),
            )
        super()._advance()

    def _row(self, fact_id: str) -> FactRow | None:
        rows = fact_rows(
            query(
                self._connection,
                f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ? AND f.id = ?",
                (self._id, fact_id),
            )
        )
        return rows[0] if rows else None

    def _open(self, fact_id: str | None, key: bytes | None) -> list[FactRow]:
        if fact_id is None and key is None:
            return []
        return fact_rows(
            query(
                self._connection,
                f"SELECT {FACT_COLUMNS} FROM {FACTS}"
                " WHERE f.namespace = ?1 AND f.id = ?2 AND f.valid_to IS NULL"
                f" UNION SELECT {FACT_COLUMNS} FROM facts f INDEXED BY one_open_fact_a_key"
                " LEFT JOIN contents c ON c.id = f.content"
                " WHERE f.namespace = ?1 AND f.key = ?3 AND f.valid_to IS NULL",
                (self._id, fact_id, key),
            )
        )

    def _find(
        self, namespace: int, ids: Sequence[str] | None, key: bytes | None, source: bytes | None
    ) -> list[Place]:
        chosen: tuple[str | bytes, ...] = ()
        found = "facts f WHERE f.namespace = ?1"
        if ids is not None:
            chosen = (json.dumps(list(ids)),)
            found = "json_each(?2) CROSS JOIN facts f ON f.namespace = ?1 AND f.id = value"
        elif key is not None:
            chosen = (key,)
            found = f"{FACTS_BY_KEY} WHERE f.namespace = ?1 AND f.key = ?2"
        elif source is not None:
            chosen = (source,)
            found = f"{FACTS_BY_SOURCE} WHERE f.namespace = ?1 AND f.source = ?2"
        rows = query(
            self._connection,
            f"SELECT DISTINCT f.sequence, f.id, f.content FROM {found} ORDER BY f.sequence",
            (namespace, *chosen),
        )
        return [Place._make(row) for row in rows]

    def _write_content(self, body: bytes) -> int:
        ((content,),) = query(
            self._connection, "INSERT INTO contents (body) VALUES (?) RETURNING id", (body,)
        )
        return int(content)

    def _write_fact(self, row: FactRow) -> None:
        self._connection.execute(
            "INSERT INTO facts (namespace, sequence, id, content, key, source, supersedes,"
            " recorded_at, valid_from, valid_to, expires_at, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row[:-2], row.digest),  # all but the body
        )

    def _write_end(self, row: FactRow) -> None:
        self._connection.execute(
            "UPDATE facts SET valid_to = ?, digest = ? WHERE namespace = ? AND sequence = ?",
            (row.valid_to, row.digest, row.namespace, row.sequence),
        )

    def _write_event(self, row: EventRow) -> None:
        self._connection.execute(
            "INSERT INTO events (namespace, sequence, fact_sequence, at, kind, fact_id, by, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )

    def _write_namespace(self, row: NamespaceRow) -> None:
        self._connection.execute(
            "UPDATE namespaces SET name = ?2, created_at = ?3, changed_at = ?4, sequence = ?5,"
            " deleted = ?6, digest = ?7 WHERE id = ?1",
            row,
        )

    def _erase(self, place: Place) -> None:
        self._overwrite("contents", "body", place.content)
        self._erase_vectors("namespace = ? AND sequence = ?", self._id, place.sequence)
        self._connection.execute(
            "DELETE FROM facts WHERE namespace = ? AND sequence = ?", (self._id, place.sequence)
        )

    def _erase_vectors(self, where: str, *values: int | None) -> None:
        rows = query(self._connection, f"SELECT id FROM vectors WHERE {where}", values)
        for (vector,) in rows:
            self._overwrite("vectors", "vector", vector)
            self._overwrite("vectors", "digest", vector)

    def _overwrite(self, table: str, column: str, row: int) -> None:
        """Fill a blob with zeros where it lies, whatever its length."""
        with self._connection.blob_open("main", table, column, row, True) as blob:
            blob.write(bytes(blob.length()))
