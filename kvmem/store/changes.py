"""The changes of the SQLite store: remember, forget and cache vectors, inside a transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

import apsw
import numpy as np

from kvmem.errors import ConflictError, NotFoundError
from kvmem.store.base import Encodings
from kvmem.store.checks import microseconds
from kvmem.store.rows import (
    FACTS,
    FACTS_BY_KEY,
    FACTS_BY_SOURCE,
    content_of,
    digest,
    no_fact,
    query,
)
from kvmem.types import NewFact, Remembered


class NamespaceChange:
    """One change of one namespace: takes the next sequence when something really changes."""

    def __init__(self, connection: apsw.Connection, namespace: str, at: int) -> None:
        """Find the namespace, which need not exist yet. ``at`` is now, in microseconds."""
        self._connection = connection
        self._name = namespace
        self._at = at
        self._advanced = False
        rows = query(connection, "SELECT id, sequence FROM namespaces WHERE name = ?", (namespace,))
        self._id: int | None
        self._sequence: int
        self._id, self._sequence = rows[0] if rows else (None, 0)

    @property
    def changed_at(self) -> int | None:
        """When the namespace changed, in microseconds; ``None`` while nothing really has."""
        return self._at if self._advanced else None

    def remember(self, fact: NewFact, fact_id: str, where: str) -> Remembered:
        """Store one fact under ``fact_id`` and close what it supersedes."""
        content = content_of(fact)
        valid_from = _optional(fact.valid_from, "valid_from")
        expires_at = _optional(fact.expires_at, "expires_at")
        stored = query(
            self._connection,
            # Without a valid_from of its own a fact is valid from when it was recorded.
            "SELECT f.sequence, c.body = :content AND f.supersedes IS :supersedes"
            " AND f.expires_at IS :expires_at"
            " AND f.valid_from = coalesce(:valid_from, f.recorded_at)"
            f" FROM {FACTS} WHERE f.namespace = :ns AND f.id = :id",
            {
                "ns": self._id,
                "id": fact_id,
                "content": content,
                "supersedes": fact.supersedes,
                "expires_at": expires_at,
                "valid_from": valid_from,
            },
        )
        if stored:
            sequence, same = stored[0]
            if not same:
                raise ConflictError(
                    f"{where}: the id {fact_id!r} is stored with another body; use a new id, "
                    "and supersedes to replace that fact"
                )
            return Remembered(fact_id, sequence, "unchanged")
        self._advance()
        starts = self._at if valid_from is None else valid_from
        self._close_superseded(fact, fact_id, starts, where)
        ((content_id,),) = query(
            self._connection, "INSERT INTO contents (body) VALUES (?) RETURNING id", (content,)
        )
        self._connection.execute(
            "INSERT INTO facts (namespace, sequence, id, content, key, source, supersedes,"
            " recorded_at, valid_from, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._id,
                self._sequence,
                fact_id,
                content_id,
                digest(fact.key),
                digest(fact.source),
                fact.supersedes,
                self._at,
                starts,
                expires_at,
            ),
        )
        self._record("opened", fact_id, self._sequence)
        return Remembered(fact_id, self._sequence, "created")

    def forget(
        self, ids: Sequence[str] | None, key: str | None, source: str | None
    ) -> tuple[str, ...]:
        """Delete facts, overwrite what they held, and record that, but not what, was forgotten."""
        if self._id is None:
            raise no_namespace(self._name)
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
        rows = query(
            self._connection,
            f"SELECT DISTINCT f.sequence, f.id, f.content FROM {found} ORDER BY f.sequence",
            (self._id, chosen),
        )
        if rows:
            self._advance()
        for sequence, fact_id, content in rows:
            self._overwrite("contents", "body", content)
            vectors = query(
                self._connection,
                "SELECT id FROM vectors WHERE namespace = ? AND sequence = ?",
                (self._id, sequence),
            )
            for (vector,) in vectors:
                self._overwrite("vectors", "vector", vector)
            self._connection.execute(
                "DELETE FROM facts WHERE namespace = ? AND sequence = ?", (self._id, sequence)
            )
            self._record("forgotten", fact_id, sequence)
        return tuple(fact_id for _, fact_id, _ in rows)

    def put_vectors(self, sequences: Sequence[int], encodings: Encodings) -> None:
        """Cache one encoding a fact; a fact that was forgotten meanwhile gets none."""
        if self._id is None:
            raise no_namespace(self._name)
        rows = np.ascontiguousarray(encodings.vectors, dtype="<f4")
        self._connection.executemany(
            "INSERT OR IGNORE INTO vectors (namespace, sequence, encoder_id, vector)"
            " SELECT namespace, sequence, ?3, ?4 FROM facts WHERE namespace = ?1 AND sequence = ?2",
            [
                (self._id, sequence, encodings.encoder_id, row.tobytes())
                for sequence, row in zip(sequences, rows, strict=True)
            ],
        )

    def _advance(self) -> None:
        """Take the namespace's next sequence; its first change creates it."""
        self._advanced = True
        ((self._id, self._sequence),) = query(
            self._connection,
            "INSERT INTO namespaces (name, created_at, changed_at, sequence) VALUES (?1, ?2, ?2, 1)"
            " ON CONFLICT (name) DO UPDATE SET sequence = sequence + 1, changed_at = ?2"
            " RETURNING id, sequence",
            (self._name, self._at),
        )

    def _close_superseded(self, fact: NewFact, fact_id: str, starts: int, where: str) -> None:
        """Close the fact named by ``supersedes`` and the open one with the same key, if any."""
        if fact.supersedes is not None:
            rows = query(
                self._connection,
                "SELECT valid_to FROM facts WHERE namespace = ? AND id = ?",
                (self._id, fact.supersedes),
            )
            if not rows:
                raise no_fact(self._name, f"{fact.supersedes!r} to supersede ({where})")
            if rows[0][0] is not None:
                raise ConflictError(
                    f"{where}: the fact {fact.supersedes!r} is superseded already; read its "
                    "history and supersede the newest version"
                )
        closing = query(
            self._connection,
            "SELECT sequence, id FROM facts WHERE namespace = ?1 AND id = ?2 UNION"
            " SELECT sequence, id FROM facts INDEXED BY one_open_fact_a_key"
            " WHERE namespace = ?1 AND key = ?3 AND valid_to IS NULL",
            (self._id, fact.supersedes, digest(fact.key)),
        )
        for sequence, closed_id in closing:
            # A correction may start before the fact it corrects: that one then never held.
            self._connection.execute(
                "UPDATE facts SET valid_to = max(valid_from, ?3)"
                " WHERE namespace = ?1 AND sequence = ?2",
                (self._id, sequence, starts),
            )
            self._record("closed", closed_id, sequence, by=fact_id)

    def _overwrite(self, table: str, column: str, row: int) -> None:
        """Fill a blob with zeros where it lies, whatever its length."""
        with self._connection.blob_open("main", table, column, row, True) as blob:
            blob.write(bytes(blob.length()))

    def _record(self, kind: str, fact_id: str, fact_sequence: int, by: str | None = None) -> None:
        self._connection.execute(
            "INSERT INTO events (namespace, sequence, fact_sequence, at, kind, fact_id, by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self._id, self._sequence, fact_sequence, self._at, kind, fact_id, by),
        )


def no_namespace(name: str) -> NotFoundError:
    """Return the error for a namespace in which nothing was ever remembered."""
    return NotFoundError(
        f"there is no namespace {name!r}; remember a fact in it first, or check the spelling"
    )


def _optional(time: datetime | None, what: str) -> int | None:
    return None if time is None else microseconds(time, what)
