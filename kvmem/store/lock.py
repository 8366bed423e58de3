"""The exclusive lock on a store's folder: one process owns an embedded store at a time."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Any, Final

from filelock import FileLock, Timeout

from kvmem.errors import StoreError, StoreLockedError

LOCK: Final = "lock"
"""The locked file's name inside a store's folder."""

_PROCESS: Final = secrets.token_hex(8)
"""Tells this process from one in another container, where both may have the id 1."""


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
        self._lock = FileLock(folder / LOCK, fallback_to_soft=False, thread_local=False)
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            message, serves_at = self._describe_owner()
            raise StoreLockedError(f"{folder}: {message}", serves_at) from None
        except (OSError, NotImplementedError) as error:
            raise StoreError(f"{folder}: the store cannot be locked: {error}") from error
        try:
            draft = self._owner.with_suffix(".tmp")
            owner = {"pid": os.getpid(), "process": _PROCESS, "address": address}
            draft.write_text(json.dumps(owner))
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

    def _describe_owner(self) -> tuple[str, str | None]:
        """Return what to tell of the owner, and the address at which it serves others."""
        try:
            owner: Any = json.loads(self._owner.read_text())
            pid, process, address = int(owner["pid"]), owner["process"], owner["address"]
        except (OSError, ValueError, KeyError, TypeError):
            return "another process has this store open; stop it first", None
        if (pid, process) == (os.getpid(), _PROCESS):
            return f"this process (pid {pid}) has the store open already; use that memory", None
        if address:
            told = f"process {pid} has this store open; reach it at {address}, or stop it first"
            return told, str(address)
        return f"process {pid} has this store open; stop it first", None
