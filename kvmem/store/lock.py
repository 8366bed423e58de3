"""The exclusive lock on a store's folder: one process owns an embedded store at a time."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from kvmem.errors import StoreError, StoreLockedError


class StoreLock:
    """Held from before the database is opened until after it is closed.

    The operating system drops the lock when its owner dies, so it is never stale. ``owner.json``
    beside it only tells others whom to ask; it may be outdated, and only the lock decides.
    """

    def __init__(self, folder: Path, address: str | None) -> None:
        """Take the lock and write down this process's id and ``address``, where it serves.

        Raises:
            StoreLockedError: another process (or this one, earlier) holds the store.
            StoreError: the folder cannot be written.
        """
        self._owner = folder / "owner.json"
        # A soft lock would go stale with its process: on a file system without flock, refuse.
        self._lock = FileLock(folder / "lock", fallback_to_soft=False, thread_local=False)
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise StoreLockedError(f"{folder}: {self._describe_owner()}") from None
        except (OSError, NotImplementedError) as error:
            raise StoreError(f"{folder}: the store cannot be locked: {error}") from error
        try:
            draft = self._owner.with_suffix(".tmp")
            draft.write_text(json.dumps({"pid": os.getpid(), "address": address}))
            draft.replace(self._owner)
        except OSError as error:
            self._lock.release()
            raise StoreError(f"{folder}: the store cannot be written: {error}") from error

    def release(self) -> None:
        """Give the store free. Releasing twice is no error."""
        if self._lock.is_locked:
            try:
                self._owner.unlink(missing_ok=True)
            finally:
                self._lock.release()

    def _describe_owner(self) -> str:
        try:
            owner: Any = json.loads(self._owner.read_text())
            pid, address = int(owner["pid"]), owner["address"]
        except (OSError, ValueError, KeyError, TypeError):
            return "another process has this store open; stop it first"
        if pid == os.getpid():
            return f"this process (pid {pid}) has the store open already; use that memory"
        if address:
            return f"process {pid} has this store open; reach it at {address}, or stop it first"
        return f"process {pid} has this store open; stop it first"
