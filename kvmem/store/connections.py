"""SQLite connections: how they are opened, shared out to readers, and how their errors read."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from kvmem.errors import StoreError

_BUSY_MILLISECONDS = 5_000

_ADVICE: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.FullError, "the disk is full; free some space and try again"),
    (apsw.ReadOnlyError, "the store is read-only; check its owner and permissions"),
    (apsw.PermissionsError, "access is denied; check the owner and permissions"),
    (apsw.CantOpenError, "the store cannot be opened; check its path and permissions"),
    (apsw.CorruptError, "the store is damaged; restore a backup"),
    (apsw.NotADBError, "this is no SQLite file, or a damaged one; restore a backup"),
    (apsw.IOError, "reading or writing failed; check the disk"),
    (apsw.BusyError, "the store is held by another program; close that program"),
)


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ``StoreError``: where, what, and what to do."""
    try:
        yield
    except apsw.Error as error:
        raise describe(error, path) from error


def describe(error: apsw.Error, path: Path) -> StoreError:
    """Return the ``StoreError`` that tells a person what an SQLite error means."""
    for kind, advice in _ADVICE:
        if isinstance(error, kind):
            return StoreError(f"{path}: {advice} ({error})")
    return StoreError(f"{path}: {type(error).__name__}: {error}")


def open_writer(path: Path) -> apsw.Connection:
    """Open the one connection that writes: WAL, full sync, and deleted content overwritten."""
    connection = apsw.Connection(str(path))
    connection.set_busy_timeout(_BUSY_MILLISECONDS)
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
    return connection


class ReaderPool:
    """Read-only connections, each lent to one thread at a time for one snapshot."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: queue.LifoQueue[apsw.Connection] = queue.LifoQueue()
        self._closed = False

    @contextmanager
    def snapshot(self) -> Iterator[apsw.Connection]:
        """Lend a connection inside a read transaction, so that all its queries agree."""
        if self._closed:
            raise StoreError(f"{self._path}: the store is closed; open it again")
        with store_errors(self._path):
            connection = self._take()
            try:
                connection.execute("BEGIN")
                try:
                    yield connection
                finally:
                    connection.execute("COMMIT")
            finally:
                self._idle.put(connection)
                if self._closed:
                    self.close()

    def close(self) -> None:
        """Close idle connections now, and those in use when they come back."""
        self._closed = True
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return

    def _take(self) -> apsw.Connection:
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            connection = apsw.Connection(str(self._path), flags=apsw.SQLITE_OPEN_READWRITE)
            connection.set_busy_timeout(_BUSY_MILLISECONDS)
            connection.pragma("temp_store", "MEMORY")
            connection.pragma("query_only", 1)
            return connection
