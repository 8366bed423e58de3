"""The changes of the SQLite store, inside a transaction: remember, import, forget, delete."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

import apsw
import numpy as np

from kvmem.errors import ConflictError
from kvmem.store.base import Encodings, FactRecord
from kvmem.store.checks import microseconds
from kvmem.store.rows import (
    FACT_COLUMNS,
    FACTS,
    FACTS_BY_KEY,
    FACTS_BY_SOURCE,
    FactRow,
    any_namespace,
    content_of,
    digest,
    fact_rows,
    no_fact,
    no_namespace,
    query,
    row_digest,
)
from kvmem.types import NewFact, Remembered


class NamespaceChange:
    """Changes of one namespace in one call; each takes the next sequence. ``save`` ends them."""

    def __init__(self, connection: apsw.Connection, namespace: str, at: int) -> None:
        """Find the namespace, which need not exist yet. ``at`` is now, in microseconds."""
        self._connection = connection
        self._name = namespace
        self._at = at
        self._changed = False
        row = any_namespace(connection, namespace)
        self._id = None if row is None else row.id
        self._sequence = 0 if row is None else row.sequence
        self._deleted = row is None or bool(row.deleted)
        self._created_at = at if row is None or row.deleted else row.created_at

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
        for old in self._open(fact.supersedes, fact.key):
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
        """Delete facts, overwrite what they held, and record that, but not what, was forgotten."""
        chosen: str | bytes | None
        if ids is not None:
            chosen = json.dumps(list(ids))
            found = "json_each(?2) CROSS JOIN facts f ON f.namespace = ?1 AND f.id = value"
        elif key is not None:
            chosen = digest(key)
            found = f"{FACTS_BY_KEY} WHERE f.namespace = ?1 AND f.key = ?2"
        else:
            chosen = digest(source)
            found = f"{FACTS_BY_SOURCE} WHERE f.namespace = ?1 AND f.source = ?2"
        return self._forget(found, chosen)

    def delete(self) -> int:
        """Forget all facts and hide the namespace, until something is remembered in it again."""
        forgotten = self._forget("facts f WHERE f.namespace = ?1")
        self._changed = self._deleted = True
        return len(forgotten)

    def put_vectors(self, sequences: Sequence[int], encodings: Encodings) -> None:
        """Cache one encoding a fact; a fact that was forgotten meanwhile gets none."""
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
        """Overwrite all cached encodings of the namespace."""
        self._erase_vectors("namespace = ?", self._existing())

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
        self._connection.execute(
            "UPDATE namespaces SET name = ?2, created_at = ?3, changed_at = ?4, sequence = ?5,"
            " deleted = ?6, digest = ?7 WHERE id = ?1",
            (*row, row_digest(*row)),
        )
        return self._at

    def _existing(self) -> int:
        if self._id is None or self._deleted:
            raise no_namespace(self._name)
        return self._id

    def _advance(self) -> None:
        """Take the namespace's next sequence; its first change creates it."""
        if self._id is None:
            ((self._id,),) = query(
                self._connection,
                "INSERT INTO namespaces (name, created_at, changed_at, sequence)"
                " VALUES (?1, ?2, ?2, 0) RETURNING id",
                (self._name, self._at),
            )
        self._sequence += 1
        self._changed = True
        self._deleted = False

    def _stored(self, fact: NewFact, fact_id: str, where: str) -> FactRow | None:
        """Return the fact that is stored under an id; its body must be the same."""
        stored = fact_rows(
            query(
                self._connection,
                f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ? AND f.id = ?",
                (self._id, fact_id),
            )
        )
        if not stored:
            return None
        row = stored[0]
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
        rows = self._open(fact.supersedes, fact.key)
        if fact.supersedes is None or any(row.id == fact.supersedes for row in rows):
            return rows
        if query(
            self._connection,
            "SELECT 1 FROM facts WHERE namespace = ? AND id = ?",
            (self._id, fact.supersedes),
        ):
            raise ConflictError(
                f"{where}: the fact {fact.supersedes!r} is superseded already; read its "
                "history and supersede the newest version"
            )
        raise no_fact(self._name, f"{fact.supersedes!r} to supersede ({where})")

    def _open(self, fact_id: str | None, key: str | None) -> list[FactRow]:
        """Return the open facts with an id or with a key: at most one of each."""
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
                (self._id, fact_id, digest(key)),
            )
        )

    def _insert(
        self, fact: NewFact, fact_id: str, recorded_at: int, starts: int, valid_to: int | None
    ) -> None:
        body = content_of(fact)
        ((content,),) = query(
            self._connection, "INSERT INTO contents (body) VALUES (?) RETURNING id", (body,)
        )
        row = (
            self._id,
            self._sequence,
            fact_id,
            content,
            digest(fact.key),
            digest(fact.source),
            fact.supersedes,
            recorded_at,
            starts,
            valid_to,
            _optional(fact.expires_at, "expires_at"),
        )
        self._connection.execute(
            "INSERT INTO facts (namespace, sequence, id, content, key, source, supersedes,"
            " recorded_at, valid_from, valid_to, expires_at, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, row_digest(*row, body)),
        )
        self._record("opened", fact_id, self._sequence, recorded_at)

    def _close(self, old: FactRow, valid_to: int, at: int, by: str) -> None:
        self._end(old, valid_to)
        self._record("closed", old.id, old.sequence, at, by)

    def _end(self, old: FactRow, valid_to: int) -> None:
        row = old._replace(valid_to=valid_to)
        self._connection.execute(
            "UPDATE facts SET valid_to = ?, digest = ? WHERE namespace = ? AND sequence = ?",
            (valid_to, row_digest(*row[:-1]), old.namespace, old.sequence),
        )

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

    def _forget(self, found: str, *chosen: str | bytes | None) -> tuple[str, ...]:
        """Forget the facts ``f`` of a FROM clause, whose ``?1`` is the namespace."""
        namespace = self._existing()
        rows = query(
            self._connection,
            f"SELECT DISTINCT f.sequence, f.id, f.content FROM {found} ORDER BY f.sequence",
            (namespace, *chosen),
        )
        if rows:
            self._advance()
        for sequence, fact_id, content in rows:
            self._overwrite("contents", "body", content)
            self._erase_vectors("namespace = ? AND sequence = ?", namespace, sequence)
            self._connection.execute(
                "DELETE FROM facts WHERE namespace = ? AND sequence = ?", (namespace, sequence)
            )
            self._record("forgotten", fact_id, sequence, self._at)
        return tuple(fact_id for _, fact_id, _ in rows)

    def _erase_vectors(self, where: str, *values: int) -> None:
        rows = query(self._connection, f"SELECT id FROM vectors WHERE {where}", values)
        for (vector,) in rows:
            self._overwrite("vectors", "vector", vector)
            self._overwrite("vectors", "digest", vector)

    def _overwrite(self, table: str, column: str, row: int) -> None:
        """Fill a blob with zeros where it lies, whatever its length."""
        with self._connection.blob_open("main", table, column, row, True) as blob:
            blob.write(bytes(blob.length()))

    def _record(
        self, kind: str, fact_id: str, fact_sequence: int, at: int | None, by: str | None = None
    ) -> None:
        row = (self._id, self._sequence, fact_sequence, at, kind, fact_id, by)
        self._connection.execute(
            "INSERT INTO events (namespace, sequence, fact_sequence, at, kind, fact_id, by, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, row_digest(*row)),
        )


def _optional(time: datetime | None, what: str) -> int | None:
    return None if time is None else microseconds(time, what)
