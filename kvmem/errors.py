"""The error tree. A message says what was wrong, where, and what to do."""

from __future__ import annotations


class KvmemError(Exception):
    """Base of every error that kvmem raises on purpose."""


class InputError(KvmemError):
    """What the caller handed in cannot be used; doing it again will fail again."""


class DataError(InputError):
    """A data file breaks its format; the message begins with ``file:line:`` where known."""


class CheckpointError(InputError):
    """A checkpoint is missing, incomplete or of another kind."""


class NotFoundError(KvmemError):
    """A namespace, a fact or a task that does not exist."""


class ConflictError(KvmemError):
    """A client id was used before with another body, or a fact was superseded already."""


class AccessError(KvmemError):
    """A service was asked without a key, or with one that does not allow what was asked."""


class StoreError(KvmemError):
    """The store cannot be opened, read or written: damaged, full, read-only or too new."""


class StoreLockedError(StoreError):
    """Another process owns the store; the message says which.

    ``address`` is where that process serves the store, ``None`` if it does not.
    """

    def __init__(self, message: str, address: str | None = None) -> None:
        super().__init__(message)
        self.address = address
