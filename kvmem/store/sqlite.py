"""The embedded fact store: one folder, one SQLite database in it, owned by one process."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import apsw
import numpy as np
from numpy.typing import NDArray
from ulid import ULIDGenerator

from kvmem.store import copies, reads, verification
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
from kvmem.store.checks import (
    check_namespace,
    check_unicode,
    from_microseconds,
    microseconds,
)
from kvmem.store.connections import DATABASE, ReaderPool, open_writer, store_errors
from kvmem.store.copies import restore
from kvmem.store.files import make_folder
from kvmem.store.lock import StoreLock
from kvmem.store.migrations import migrate
from kvmem.store.rows import find_namespace, query
from kvmem.store.sqlite_changes import SQLiteChange
from kvmem.store.writer import GroupWriter
from kvmem.types import Fact

__all__ = ["MAX_PAGE", "SQLiteStore", "restore"]

T = TypeVar("T")


class SQLiteStore(ChangingStore):
    """A ``FactStore`` in a folder. ``contract.md`` beside this file holds for it."""

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        address: str | None = None,
        clock: Callable[[], datetime] = utc_now,
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
        self._path = self._folder / DATABASE
        self._clock = clock
        with ExitStack() as undo:
            make_folder(self._folder)
            self._lock = StoreLock(self._folder, address)
            undo.callback(self._lock.release)
            with store_errors(self._path):
                connection = open_writer(self._path)
                undo.callback(connection.close)
                migrate(connection)
                # Set by the writer's thread only, from here on.
                self._latest = reads.last_change(connection)
            self._readers = ReaderPool(self._path)
            self._writer = GroupWriter(connection, self._path)
            undo.pop_all()
        self._ids = ULIDGenerator(clock=lambda: self._now() // 1_000)

    @property
    def location(self) -> str:
        """The store's folder."""
        return str(self._folder)

    # --- reads ------------------------------------------------------------------------

    def get(self, namespace: str, fact_id: str) -> Fact:
        """See ``FactStore.get``."""
        check_unicode(fact_id, "the fact's id")
        with self._readers.snapshot() as connection:
            return reads.get(connection, namespace, fact_id)

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
        moment = self.moment(namespace, as_of)
        with self._readers.snapshot() as connection:
            return reads.list_facts(
                connection,
                namespace,
                key=key,
                source=source,
                moment=moment,
                include_closed=include_closed,
                limit=limit,
                after=after,
            )

    def by_sequence(self, namespace: str, sequences: Sequence[int]) -> tuple[Fact, ...]:
        """See ``FactStore.by_sequence``."""
        with self._readers.snapshot() as connection:
            return reads.by_sequence(connection, namespace, sequences)

    def history(self, namespace: str, fact_id: str) -> History:
        """See ``FactStore.history``."""
        check_unicode(fact_id, "the fact's id")
        with self._readers.snapshot() as connection:
            return reads.history(connection, namespace, fact_id)

    def export(
        self, namespace: str, after: int = 0, limit: int = MAX_PAGE
    ) -> tuple[tuple[FactRecord, ...], int | None]:
        """See ``FactStore.export``; ``limit`` is at most ``MAX_PAGE``."""
        check_limit(limit)
        with self._readers.snapshot() as connection:
            return reads.export(connection, namespace, after, limit)

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """See ``FactStore.namespaces``."""
        with self._readers.snapshot() as connection:
            return reads.namespaces(connection)

    def namespace(self, namespace: str) -> NamespaceInfo:
        """See ``FactStore.namespace``."""
        with self._readers.snapshot() as connection:
            return reads.namespace_info(connection, namespace)

    def sequence(self, namespace: str) -> int:
        """See ``FactStore.sequence``."""
        with self._readers.snapshot() as connection:
            return find_namespace(connection, namespace).sequence

    def changes(self, namespace: str, after: int) -> Changes:
        """See ``FactStore.changes``."""
        with self._readers.snapshot() as connection:
            return reads.changes(connection, namespace, after)

    def vectors(
        self, namespace: str, encoder_id: str, sequences: Sequence[int]
    ) -> dict[int, NDArray[np.float32]]:
        """See ``FactStore.vectors``."""
        with self._readers.snapshot() as connection:
            return reads.vectors(connection, namespace, encoder_id, sequences)

    def moment(self, namespace: str, as_of: datetime | None = None) -> Moment:
        """See ``FactStore.moment``."""
        if as_of is not None:
            at = from_microseconds(microseconds(as_of, "as_of"))
            return Moment(at, at)
        return Moment(from_microseconds(self._now()), self._clock().astimezone(UTC))

    # --- the store as a whole ---------------------------------------------------------

    def check(self) -> None:
        """See ``FactStore.check``."""
        with self._readers.snapshot() as connection:
            query(connection, "SELECT 1 FROM namespaces LIMIT 1")

    def stats(self) -> StoreStats:
        """See ``FactStore.stats``."""
        with self._readers.snapshot() as connection:
            return reads.stats(connection, self._folder)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
        """See ``FactStore.verify``."""
        return verification.verify(self._readers, progress)

    def backup(self, path: str | os.PathLike[str]) -> None:
        """See ``FactStore.backup``."""
        with self._readers.snapshot() as connection:
            copies.backup(connection, Path(path).absolute())

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

    def _change(
        self,
        namespace: str,
        work: Callable[[NamespaceChange], T],
        *,
        adds: bool = False,
        erases: bool = False,
        repeatable: bool = False,
    ) -> T:
        """See ``ChangingStore``. The first change makes the namespace; none has to be repeated."""
        check_namespace(namespace)

        def run(connection: apsw.Connection) -> T:
            change = SQLiteChange(connection, namespace, self._now())
            result = work(change)
            self._latest = change.save() or self._latest
            return result

        return self._writer.submit(run, erases=erases)
