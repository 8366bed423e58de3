"""The embedded fact store: one folder, one SQLite database in it, owned by one process."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import apsw
import numpy as np
from numpy.typing import NDArray
from ulid import ULIDGenerator

from kvmem.errors import InputError, StoreError
from kvmem.store.base import (
    Changes,
    Encodings,
    FactPage,
    History,
    Moment,
    NamespaceInfo,
)
from kvmem.store.changes import NamespaceChange, no_namespace
from kvmem.store.checks import (
    check_facts,
    check_namespace,
    check_unicode,
    from_microseconds,
    microseconds,
)
from kvmem.store.connections import ReaderPool, open_writer, store_errors
from kvmem.store.lock import StoreLock
from kvmem.store.migrations import migrate
from kvmem.store.rows import (
    EVENT_COLUMNS,
    FACT_COLUMNS,
    FACTS,
    FACTS_BY_KEY,
    FACTS_BY_SOURCE,
    WITH_VERSIONS,
    digest,
    event_from_row,
    fact_from_row,
    no_fact,
    query,
)
from kvmem.store.writer import GroupWriter
from kvmem.types import Fact, NewFact, Remembered

MAX_PAGE = 1_000
"""The most facts that one page of a listing holds."""

_CHANGES_AT_ONCE = 4_096


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SQLiteStore:
    """A ``FactStore`` in a folder. ``contract.md`` beside this file holds for it."""

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        address: str | None = None,
        clock: Callable[[], datetime] = _utc_now,
    ) -> None:
        """Open the store, creating or upgrading it as needed, and lock it for this process.

        Args:
            folder: holds the database and its lock; made if missing.
            address: where this process serves, told to others that find the store locked.
            clock: the present time, with a zone.

        Raises:
            StoreLockedError: another process has the store open.
            StoreError: the folder or the database in it cannot be used; the message says why.
        """
        self._folder = Path(folder).absolute()
        self._path = self._folder / "facts.db"
        self._clock = clock
        with ExitStack() as undo:
            _make_folder(self._folder)
            self._lock = StoreLock(self._folder, address)
            undo.callback(self._lock.release)
            with store_errors(self._path):
                connection = open_writer(self._path)
                undo.callback(connection.close)
                migrate(connection)
                ((latest,),) = query(connection, "SELECT max(changed_at) FROM namespaces")
            self._latest: int = latest or 0  # set by the writer's thread only
            self._readers = ReaderPool(self._path)
            self._writer = GroupWriter(connection, self._path)
            undo.pop_all()
        self._ids = ULIDGenerator(clock=lambda: self._now() // 1_000)

    @property
    def location(self) -> str:
        """The store's folder."""
        return str(self._folder)

    def remember(
        self, namespace: str, facts: Sequence[NewFact], encodings: Encodings | None = None
    ) -> tuple[Remembered, ...]:
        """See ``FactStore.remember``."""
        check_namespace(namespace)
        check_facts(facts)
        if encodings is not None and len(encodings.vectors) != len(facts):
            raise InputError(f"{len(encodings.vectors)} encodings for {len(facts)} facts")

        def change(connection: apsw.Connection) -> tuple[Remembered, ...]:
            target = self._change(connection, namespace)
            receipts = tuple(
                target.remember(
                    fact, fact.id or str(self._ids.generate()), f"fact {number} of {len(facts)}"
                )
                for number, fact in enumerate(facts, start=1)
            )
            if encodings is not None:
                target.put_vectors([receipt.sequence for receipt in receipts], encodings)
            self._latest = target.changed_at or self._latest
            return receipts

        return self._writer.submit(change)

    def get(self, namespace: str, fact_id: str) -> Fact:
        """See ``FactStore.get``."""
        check_unicode(fact_id, "the fact's id")
        with self._readers.snapshot() as connection:
            rows = query(
                connection,
                f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ? AND f.id = ?",
                (_namespace_id(connection, namespace), fact_id),
            )
        if not rows:
            raise no_fact(namespace, repr(fact_id))
        return fact_from_row(rows[0])

    def list(
        self,
        namespace: str,
        *,
        key: str | None = None,
        source: str | None = None,
        as_of: datetime | None = None,
        include_closed: bool = False,
        limit: int = 100,
        cursor: str | None = None,
    ) -> FactPage:
        """See ``FactStore.list``; ``limit`` is at most ``MAX_PAGE``."""
        if not 1 <= limit <= MAX_PAGE:
            raise InputError(f"limit {limit}: ask for 1 to {MAX_PAGE} facts a page")
        _check_choice(key, source)
        after = _sequence_from_cursor(cursor)
        moment = self.moment(as_of)
        conditions = [
            "f.namespace = :ns",
            "f.sequence > :after",
            "f.valid_from <= :holds_at",
            "(f.expires_at IS NULL OR f.expires_at > :unexpired_at)",
        ]
        if not include_closed:
            conditions.append("(f.valid_to IS NULL OR f.valid_to > :holds_at)")
        facts_found = FACTS
        if source is not None:
            facts_found = FACTS_BY_SOURCE
            conditions.append("f.source = :source")
        if key is not None:
            facts_found = FACTS_BY_KEY
            conditions.append("f.key = :key")
        with self._readers.snapshot() as connection:
            rows = query(
                connection,
                f"SELECT {FACT_COLUMNS} FROM {facts_found} WHERE {' AND '.join(conditions)}"
                " ORDER BY f.sequence LIMIT :limit",
                {
                    "ns": _namespace_id(connection, namespace),
                    "after": after,
                    "holds_at": microseconds(moment.holds_at, "as_of"),
                    "unexpired_at": microseconds(moment.unexpired_at, "as_of"),
                    "key": digest(key),
                    "source": digest(source),
                    "limit": limit + 1,  # one more, to know whether there is another page
                },
            )
        facts = tuple(fact_from_row(row) for row in rows[:limit])
        return FactPage(facts, str(facts[-1].sequence) if len(rows) > limit else None)

    def by_sequence(self, namespace: str, sequences: Sequence[int]) -> tuple[Fact, ...]:
        """See ``FactStore.by_sequence``."""
        with self._readers.snapshot() as connection:
            rows = query(
                connection,
                f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = ?"
                " AND f.sequence IN (SELECT value FROM json_each(?))",
                (_namespace_id(connection, namespace), _json_integers(sequences)),
            )
        facts = {fact.sequence: fact for fact in map(fact_from_row, rows)}
        for sequence in sequences:
            if sequence not in facts:
                raise no_fact(namespace, f"with sequence {sequence}")
        return tuple(facts[sequence] for sequence in sequences)

    def history(self, namespace: str, fact_id: str) -> History:
        """See ``FactStore.history``."""
        check_unicode(fact_id, "the fact's id")
        with self._readers.snapshot() as connection:
            namespace_id = _namespace_id(connection, namespace)
            chosen = {"ns": namespace_id, "id": fact_id}
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
        return History(tuple(map(fact_from_row, facts)), tuple(map(event_from_row, events)))

    def forget(
        self,
        namespace: str,
        *,
        ids: Sequence[str] | None = None,
        key: str | None = None,
        source: str | None = None,
    ) -> tuple[str, ...]:
        """See ``FactStore.forget``."""
        check_namespace(namespace)
        if sum(choice is not None for choice in (ids, key, source)) != 1:
            raise InputError("to forget, name exactly one of ids, key and source")
        if isinstance(ids, str):
            raise InputError("to forget by id, hand in a sequence of ids, not one string")
        for fact_id in ids or ():
            check_unicode(fact_id, "the fact's id")
        _check_choice(key, source)

        def change(connection: apsw.Connection) -> tuple[str, ...]:
            target = self._change(connection, namespace)
            forgotten = target.forget(ids, key, source)
            self._latest = target.changed_at or self._latest
            return forgotten

        return self._writer.submit(change, erases=True)

    def check(self) -> None:
        """See ``FactStore.check``."""
        with self._readers.snapshot() as connection:
            query(connection, "SELECT 1 FROM namespaces LIMIT 1")

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """See ``FactStore.namespaces``."""
        return self._describe_namespaces("")

    def namespace(self, namespace: str) -> NamespaceInfo:
        """See ``FactStore.namespace``."""
        check_namespace(namespace)
        found = self._describe_namespaces("WHERE n.name = ?", namespace)
        if not found:
            raise no_namespace(namespace)
        return found[0]

    def sequence(self, namespace: str) -> int:
        """See ``FactStore.sequence``."""
        with self._readers.snapshot() as connection:
            return _last_sequence(connection, _namespace_id(connection, namespace))

    def changes(self, namespace: str, after: int) -> Changes:
        """See ``FactStore.changes``."""
        with self._readers.snapshot() as connection:
            namespace_id = _namespace_id(connection, namespace)
            latest = _last_sequence(connection, namespace_id)
            until = min(after + _CHANGES_AT_ONCE, latest)
            touched = (
                "SELECT fact_sequence FROM events"
                " WHERE namespace = :ns AND sequence > :after AND sequence <= :until"
            )
            span = {"ns": namespace_id, "after": after, "until": until}
            facts = query(
                connection,
                f"SELECT {FACT_COLUMNS} FROM {FACTS} WHERE f.namespace = :ns"
                f" AND f.sequence IN ({touched}) ORDER BY f.sequence",
                span,
            )
            forgotten = query(connection, f"{touched} AND kind = 'forgotten'", span)
        return Changes(
            sequence=until,
            latest=latest,
            facts=tuple(map(fact_from_row, facts)),
            forgotten=tuple(sequence for (sequence,) in forgotten),
        )

    def moment(self, as_of: datetime | None = None) -> Moment:
        """See ``FactStore.moment``."""
        if as_of is not None:
            at = from_microseconds(microseconds(as_of, "as_of"))
            return Moment(at, at)
        return Moment(from_microseconds(self._now()), self._clock().astimezone(UTC))

    def put_vectors(self, namespace: str, sequences: Sequence[int], encodings: Encodings) -> None:
        """See ``FactStore.put_vectors``."""
        check_namespace(namespace)
        if len(sequences) != len(encodings.vectors):
            raise InputError(f"{len(encodings.vectors)} encodings for {len(sequences)} facts")
        self._writer.submit(
            lambda connection: self._change(connection, namespace).put_vectors(sequences, encodings)
        )

    def vectors(
        self, namespace: str, encoder_id: str, sequences: Sequence[int]
    ) -> dict[int, NDArray[np.float32]]:
        """See ``FactStore.vectors``."""
        with self._readers.snapshot() as connection:
            rows = query(
                connection,
                "SELECT f.sequence, v.vector"
                " FROM facts f JOIN vectors v USING (namespace, sequence)"
                " WHERE f.namespace = ? AND v.encoder_id = ?"
                " AND f.sequence IN (SELECT value FROM json_each(?))",
                (_namespace_id(connection, namespace), encoder_id, _json_integers(sequences)),
            )
        return {sequence: np.frombuffer(vector, dtype="<f4") for sequence, vector in rows}

    def close(self) -> None:
        """See ``FactStore.close``."""
        self._readers.close()
        self._writer.close()
        self._lock.release()

    def _now(self) -> int:
        """Return now in microseconds: the clock's time, but not earlier than the last change.

        So times never contradict the order of sequences, even when the clock is put back.
        """
        return max(self._latest, microseconds(self._clock(), "the clock's time"))

    def _change(self, connection: apsw.Connection, namespace: str) -> NamespaceChange:
        return NamespaceChange(connection, namespace, self._now())

    def _describe_namespaces(self, where: str, *values: str) -> tuple[NamespaceInfo, ...]:
        with self._readers.snapshot() as connection:
            rows = query(
                connection,
                "SELECT n.name, n.created_at, n.sequence,"
                " (SELECT count(*) FROM facts f WHERE f.namespace = n.id)"
                f" FROM namespaces n {where} ORDER BY n.name",
                values,
            )
        return tuple(
            NamespaceInfo(name, from_microseconds(created_at), sequence, facts)
            for name, created_at, sequence, facts in rows
        )


def _make_folder(folder: Path) -> None:
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        # The new names must survive a power cut as surely as what is committed under them.
        for path in reversed(missing):
            descriptor = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    except FileExistsError:
        raise StoreError(
            f"{folder}: this is a file, and a store is a folder; choose another path"
        ) from None
    except OSError as error:
        raise StoreError(f"{folder}: the store's folder cannot be made: {error}") from error


def _namespace_id(connection: apsw.Connection, name: str) -> int:
    check_namespace(name)
    rows = query(connection, "SELECT id FROM namespaces WHERE name = ?", (name,))
    if not rows:
        raise no_namespace(name)
    return int(rows[0][0])


def _last_sequence(connection: apsw.Connection, namespace_id: int) -> int:
    ((sequence,),) = query(
        connection, "SELECT sequence FROM namespaces WHERE id = ?", (namespace_id,)
    )
    return int(sequence)


def _check_choice(key: str | None, source: str | None) -> None:
    for name, value in (("key", key), ("source", source)):
        if value is not None:
            check_unicode(value, name)


def _sequence_from_cursor(cursor: str | None) -> int:
    if cursor is None:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 18):
        raise InputError(f"cursor {cursor[:80]!r}: use a next_cursor that a listing returned")
    return int(cursor)


def _json_integers(values: Sequence[int]) -> str:
    return json.dumps([int(value) for value in values])
