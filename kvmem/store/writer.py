"""The one thread that writes, and its group commit.

Changes wait in a queue. The thread takes all that wait, runs each in a savepoint of one
transaction and commits once, so that one sync of the disk serves many clients. A change is
acknowledged after that commit and never before; one that fails leaves the others untouched.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

import apsw

from kvmem.errors import StoreError
from kvmem.store.connections import describe
from kvmem.store.files import sync

T = TypeVar("T")
Change = Callable[[apsw.Connection], T]

_GROUP = 256
_WAITING = 1024


@dataclass(slots=True)
class _Job:
    change: Change[Any]
    erases: bool
    done: Future[Any] = field(default_factory=Future)
    result: Any = None
    error: Exception | None = None  # of this change alone


class GroupWriter:
    """Runs changes on one connection, one group after the other."""

    def __init__(self, connection: apsw.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._jobs: queue.Queue[_Job | None] = queue.Queue(_WAITING)
        self._submitting = threading.Lock()
        self._closed = False
        # Whether the log may hold what was deleted for good; it may be from before this process.
        self._unerased = True
        self._stuck = False  # set by the writer's thread: a transaction cannot be ended
        self._thread = threading.Thread(target=self._run, name="kvmem-writer", daemon=True)
        self._thread.start()

    def submit(self, change: Change[T], *, erases: bool = False) -> T:
        """Run a change, wait until it is durable, and return its result.

        ``erases``: the change deletes content for good, so the write-ahead log, which still
        holds it, is emptied too before the change is acknowledged.

        Raises:
            StoreError: the change could not be made durable; nothing of it is stored.
        """
        job = _Job(change, erases)
        with self._submitting:
            if self._closed:
                raise StoreError(f"{self._path}: the store is closed; open it again")
            if self._stuck:
                raise StoreError(
                    f"{self._path}: an earlier change could not be undone, so no more are taken; "
                    "close the store and open it again"
                )
            self._jobs.put(job)
        return cast(T, job.done.result())

    def close(self) -> None:
        """Finish the changes that wait, then close the connection."""
        with self._submitting:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        closing = False
        while not closing:
            first = self._jobs.get()
            jobs = [] if first is None else [first]
            closing = first is None
            while not closing and len(jobs) < _GROUP and not self._jobs.empty():
                job = self._jobs.get_nowait()
                if job is None:
                    closing = True
                else:
                    jobs.append(job)
            self._commit(jobs)
        self._connection.close()

    def _commit(self, jobs: list[_Job]) -> None:
        """Run a group in one transaction and tell each client how its change ended."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                self._attempt(job)
            self._connection.execute("COMMIT")
        except Exception as error:  # whatever it was, the clients are told and the thread lives
            with suppress(Exception):  # the clients are told the first error, not this one
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            self._stuck = self._connection.in_transaction
            for job in jobs:
                job.done.set_exception(job.error or self._told(error))
            return
        erasing = [job for job in jobs if job.erases]
        self._unerased |= any(job.error is None for job in erasing)
        unerased = None
        # A change that is refused, since it was made before, tries again what failed then.
        if erasing and self._unerased:
            unerased = self._erase()
            self._unerased = unerased is not None
        for job in jobs:
            told = (unerased if job.erases else None) or job.error
            if told is None:
                job.done.set_result(job.result)
            else:
                job.done.set_exception(told)

    def _attempt(self, job: _Job) -> None:
        """Run one change in a savepoint; keep the error if it failed alone."""
        self._connection.execute("SAVEPOINT change")
        try:
            job.result = job.change(self._connection)
        except Exception as error:
            # SQLite ends the whole transaction on some errors (a full disk): then all failed.
            if not self._connection.in_transaction:
                raise
            self._connection.execute("ROLLBACK TO change; RELEASE change")
            job.error = self._told(error)
            return
        self._connection.execute("RELEASE change")

    def _told(self, error: Exception) -> Exception:
        if isinstance(error, apsw.Error | UnicodeDecodeError):
            return describe(error, self._path)
        return error

    def _erase(self) -> StoreError | None:
        """Move the log into the database, where deleted content is overwritten, and empty it."""
        try:
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            # SQLite need not care when the log's end reaches the disk; what it held must go now.
            sync(self._path.with_name(self._path.name + "-wal"))
        except (apsw.Error, OSError) as error:
            return StoreError(
                f"{self._path}: the facts are forgotten, but their bytes remain in the "
                f"write-ahead log until it can be emptied; forget again to retry ({error})"
            )
        return None
