"""``kvmem.connect``: one call from a place to a memory."""

from __future__ import annotations

import os

from kvmem.errors import InputError
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.memory.base import Memory
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.fact_reader import FactReader
from kvmem.store.sqlite import SQLiteStore


def connect(
    place: str | os.PathLike[str],
    *,
    checkpoint: str = DEFAULT_CHECKPOINT,
    reader: FactReader | None = None,
    address: str | None = None,
) -> Memory:
    """Open the memory in a folder, which is made if missing. Close it, or use ``with``.

    Args:
        place: the store's folder. One process at a time may have it open.
        checkpoint: the reader that answers: a shipped one's name, or a folder.
        reader: a reader that is loaded already, in place of ``checkpoint``.
        address: where this process will serve the memory, told to others that find it locked.

    Raises:
        InputError: ``place`` is an address; only folders can be opened.
        CheckpointError: the checkpoint is missing or broken.
        StoreLockedError: another process has the store open; the message says which.
        StoreError: the store cannot be opened; the message says why.
    """
    if "://" in os.fspath(place):
        raise InputError(f"{os.fspath(place)}: give the folder of a store, not an address")
    if reader is None:
        from kvmem.reader.reading import Reader

        reader = Reader.load(checkpoint)
    return FactMemory(SQLiteStore(place, address=address), reader)
