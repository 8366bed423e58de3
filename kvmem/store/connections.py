"""SQLite connections: how they are opened, shared out to readers, and how their errors read."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from kvmem.errors import StoreError
from kvmem.store.migrations import check_file

DATABASE: Final = "facts.db"
"""The database's name inside a store's folder; those of its log and index begin with it."""

_BUSY_MILLISECONDS = 5_000

_ADVICE: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.FullError, "the disk is full; free some space and try again"),
    (apsw.ReadOnlyError, "the store is read-only; check its owner and permissions"),
    (apsw.PermissionsError, "access is denied; check the owner and permissions"),
    (apsw.CantOpenError, "the store cannot be opened; check its path and permissions"),
    (apsw.CorruptError, "the store is damaged; kvmem verify shows where; restore a backup"),
    (apsw.NotADBError, "this is no SQLite file, or a damaged one; restore a backup"),
    (apsw.IOError, "reading or writing failed; check the disk"),
    (apsw.BusyError, "the store is held by another program; close that program"),
)


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ``StoreError``: where, what, and what to do."""
    try:
        yield
    except (apsw.Error, UnicodeDecodeError) as error:
        raise describe(error, path) from error


def describe(error: apsw.Error | UnicodeDecodeError, path: Path) -> StoreError:
    """Return the ``StoreError`` that tells a person what an SQLite error means."""
    if isinstance(error, UnicodeDecodeError):  # bytes that the store never wrote
        error = apsw.CorruptError(str(error))
    for kind, advice in _ADVICE:
        if isinstance(error, kind):
            return StoreError(f"{path}: {advice} ({error})")
    return StoreError(f"{path}: {type(error).__name__}: {error}")


def open_writer(path: Path) -> apsw.Connection:
    """Open the one connection that writes: WAL, full sync, and deleted content overwritten.

    Raises:
        StoreError: the file is not kvmem's, or too new (it is then left as it was), or lies
            where no write-ahead log can be kept.
    """
    connection = apsw.Connection(str(path))
    try:
        _set_up_writer(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up_writer(connection: apsw.Connection, path: Path) -> None:
    connection.set_busy_timeout(_BUSY_MILLISECONDS)
    # The journal mode is written into the file, so whose file it is has to be known before.
    check_file(connection, str(path))
    # Before anything can spill: temporary files would keep text that is later forgotten.
    connection.pragma("temp_store", "MEMORY")
    connection.pragma("secure_delete", 1)
    connection.pragma("foreign_keys", 1)
    connection.pragma("cell_size_check", 1)
    mode = connection.pragma("journal_mode", "WAL")
    if mode != "wal":
        raise StoreError(
            f"{path}: this file system offers no shared memory for a write-ahead log "
            f"(journal mode {mode!r}); put the store on a local disk"
        )
    connection.pragma("synchronous", "FULL")


class ReaderPool:
    """Read-only connections, each lent to one thread at a time for one snapshot."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[apsw.Connection] = []
        self._lent = 0
        self._closed = False
        self._changed = threading.Condition()  # guards the three above

    @contextmanager
    def snapshot(self) -> Iterator[apsw.Connection]:
        """Lend a connection inside a read transaction, so that all its queries agree."""
        with store_errors(self._path), self._lend() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                # On some errors, such as a failed read, SQLite ends the transaction by itself.
                if connection.in_transaction:
                    connection.execute("COMMIT")

    def close(self) -> None:
        """Refuse new snapshots, wait for those under way, then close every connection."""
        with self._changed:
            self._closed = True
            self._changed.wait_for(lambda: self._lent == 0)
            while self._idle:
                self._idle.pop().close()

    @contextmanager
    def _lend(self) -> Iterator[apsw.Connection]:
        with self._changed:
            if self._closed:
                raise StoreError(f"{self._path}: the store is closed; open it again")
            self._lent += 1
            connection = self._idle.pop() if self._idle else None
        try:
            if connection is None:
                connection = self._open()
            yield connection
        finally:
            with self._changed:
                self._lent -= 1
                if connection is not None:
                    self._idle.append(connection)
                self._changed.notify_all()

    def _open(self) -> apsw.Connection:
        connection = apsw.Connection(str(self._path), flags=apsw.SQLITE_OPEN_READWRITE)
        connection.set_busy_timeout(_BUSY_MILLISECONDS)
        connection.pragma("temp_store", "MEMORY")
        connection.pragma("query_only", 1)
        return connection
