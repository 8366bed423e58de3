"""The fact store of many servers: one PostgreSQL database that all of them use at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

import numpy as np
import psycopg
from numpy.typing import NDArray
from ulid import ULIDGenerator

from kvmem.errors import StoreError
from kvmem.store import postgres_reads as reads
from kvmem.store import postgres_verification as verification
from kvmem.store.base import (
    Changes,
    Damage,
    FactPage,
    FactRecord,
    History,
    Moment,
    NamespaceInfo,
    StoreStats,
)
from kvmem.store.changes import NamespaceChange
from kvmem.store.changing import (
    MAX_PAGE,
    ChangingStore,
    check_choice,
    check_limit,
    sequence_from_cursor,
    utc_now,
)
from kvmem.store.checks import check_unicode, from_microseconds, microseconds
from kvmem.store.postgres_changes import PostgresChange
from kvmem.store.postgres_pool import Database
from kvmem.store.postgres_rows import NOW, find_namespace, query
from kvmem.store.rows import NamespaceRow
from kvmem.types import Fact

T = TypeVar("T")

_READY_SECONDS = 1.0
"""How long ``check`` waits for a connection: who asks whether a store is there waits for it."""


class PostgresStore(ChangingStore):
    """A ``FactStore`` in the current schema of a database. ``contract.md`` holds for it.

    It keeps nothing in the process but connections: servers come and go as they like.
    """

    def __init__(self, dsn: str, *, clock: Callable[[], datetime] | None = None) -> None:
        """Connect, creating or upgrading the schema as needed.

        Args:
            dsn: where the database is, as libpq takes it. Several hosts may be named: the one
                that takes writes is used.
            clock: the present time, with a zone; the database's, if left out.

        Raises:
            InputError: the DSN is malformed.
            StoreError: the database cannot be used; the message says why.
        """
        self._clock = clock
        self.database = Database(dsn)
        self._ids = ULIDGenerator(clock=lambda: microseconds((clock or utc_now)(), "now") // 1_000)

    @property
    def location(self) -> str:
        """The database's name and hosts."""
        return self.database.location

    # --- reads ------------------------------------------------------------------------

    def get(self, namespace: str, fact_id: str) -> Fact:
        """See ``FactStore.get``."""
        check_unicode(fact_id, "the fact's id")
        return self.database.read(lambda c: reads.get(c, namespace, fact_id))

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
        check_limit(limit)
        check_choice(key, source)
        after = sequence_from_cursor(cursor)

        def work(connection: psycopg.Connection) -> FactPage:
            found = find_namespace(connection, namespace)
            return reads.list_facts(
                connection,
                found,
                key=key,
                source=source,
                moment=self._moment(connection, found, as_of),
                include_closed=include_closed,
                limit=limit,
                after=after,
            )

        return self.database.read(work)

    def by_sequence(self, namespace: str, sequences: Sequence[int]) -> tuple[Fact, ...]:
        """See ``FactStore.by_sequence``."""
        return self.database.read_one(lambda c: reads.by_sequence(c, namespace, sequences))

    def history(self, namespace: str, fact_id: str) -> History:
        """See ``FactStore.history``."""
        check_unicode(fact_id, "the fact's id")
        return self.database.read(lambda c: reads.history(c, namespace, fact_id))

    def export(
        self, namespace: str, after: int = 0, limit: int = MAX_PAGE
    ) -> tuple[tuple[FactRecord, ...], int | None]:
        """See ``FactStore.export``; ``limit`` is at most ``MAX_PAGE``."""
        check_limit(limit)
        return self.database.read(lambda c: reads.export(c, namespace, after, limit))

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """See ``FactStore.namespaces``."""
        return self.database.read(reads.namespaces)

    def namespace(self, namespace: str) -> NamespaceInfo:
        """See ``FactStore.namespace``."""
        return self.database.read(lambda c: reads.namespace_info(c, namespace))

    def sequence(self, namespace: str) -> int:
        """See ``FactStore.sequence``."""
        return self.database.read_one(lambda c: find_namespace(c, namespace).sequence)

    def changes(self, namespace: str, after: int) -> Changes:
        """See ``FactStore.changes``."""
        return self.database.read(lambda c: reads.changes(c, namespace, after))

    def vectors(
        self, namespace: str, encoder_id: str, sequences: Sequence[int]
    ) -> dict[int, NDArray[np.float32]]:
        """See ``FactStore.vectors``."""
        return self.database.read_one(lambda c: reads.vectors(c, namespace, encoder_id, sequences))

    def moment(self, namespace: str, as_of: datetime | None = None) -> Moment:
        """See ``FactStore.moment``."""
        return self.database.read_one(
            lambda c: self._moment(c, find_namespace(c, namespace), as_of)
        )

    # --- the store as a whole ---------------------------------------------------------

    def check(self) -> None:
        """See ``FactStore.check``."""
        self.database.read(
            lambda c: query(c, "SELECT 1 FROM namespaces LIMIT 1"), patience=_READY_SECONDS
        )

    def stats(self) -> StoreStats:
        """See ``FactStore.stats``."""
        return self.database.read(reads.stats)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
        """See ``FactStore.verify``."""
        return verification.verify(self.database, progress)

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Refuse: a database server is backed up with its own tools."""
        raise StoreError(
            f"{self.location}: back the database up with pg_basebackup or pg_dump; kvmem export "
            "writes the facts of a namespace, which any store can import"
        )

    def close(self) -> None:
        """See ``FactStore.close``."""
        self.database.close()

    def _moment(
        self, connection: psycopg.Connection, namespace: NamespaceRow, as_of: datetime | None
    ) -> Moment:
        if as_of is not None:
            at = from_microseconds(microseconds(as_of, "as_of"))
            return Moment(at, at)
        now = self._now()
        if now is None:
            ((now,),) = query(connection, f"SELECT {NOW}")
        return Moment(
            from_microseconds(max(now, namespace.changed_at)),
            from_microseconds(now).astimezone(UTC),
        )

    def _now(self) -> int | None:
        """Return now in microseconds by the clock that was handed in, if one was."""
        return None if self._clock is None else microseconds(self._clock(), "the clock's time")

    def _change(
        self,
        namespace: str,
        work: Callable[[NamespaceChange], T],
        *,
        adds: bool = False,
        erases: bool = False,
        repeatable: bool = False,
    ) -> T:
        """See ``ChangingStore``. What is deleted goes when the database vacuums its tables."""

        def run(connection: psycopg.Connection) -> T:
            change = PostgresChange(connection, namespace, self._now(), adds)
            result = work(change)
            change.save()
            return result

        return self.database.change(run, repeatable=repeatable)
