"""``kvmem.connect``: one call from a place to a memory."""

from __future__ import annotations

import os

from kvmem.errors import InputError, StoreLockedError
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.memory.base import Memory
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.fact_reader import BoundedReader, FactReader
from kvmem.memory.http_memory import HttpMemory
from kvmem.reader.checkpoint import HUB_NAME, locate
from kvmem.store.sqlite import SQLiteStore

_SHARED_LOADED_FACTS = 10_000_000
"""Facts whose times are held in main memory, 40 bytes each."""


def connect(
    place: str | os.PathLike[str],
    *,
    checkpoint: str = DEFAULT_CHECKPOINT,
    reader: FactReader | None = None,
    address: str | None = None,
    api_key: str | None = None,
) -> Memory:
    """Open the memory in a folder, which is made if missing, in PostgreSQL, or at a URL.

    A folder that another process serves is reached through that process. The checkpoint is
    loaded by the first call that needs it: remember, ask, search, import or info. Close the
    memory, or use ``with``.

    Args:
        place: the store's folder, the address of a server: ``http://127.0.0.1:8000``, or a
            database that many servers share: ``postgresql://user@host/database``.
        checkpoint: the reader that answers: a shipped one's name, or a folder. A memory that
            another process serves is answered by that one's reader.
        reader: a reader that is loaded already, in place of ``checkpoint``.
        address: where this process will serve the memory, told to others that find it locked.
        api_key: the key that a server asks for; else the environment's ``KVMEM_API_KEY``.

    Raises:
        InputError: ``place`` is an address of another kind, or the extra for PostgreSQL is
            not installed.
        CheckpointError: the checkpoint is missing or incomplete.
        StoreLockedError: another process has the store open and does not serve it, or does
            while ``address`` says that this one will.
        StoreError: the store cannot be opened; the message says why.
    """
    place = os.fspath(place)
    if place.startswith(("http://", "https://")):
        return HttpMemory(place, api_key=api_key)
    shared = place.startswith(("postgresql://", "postgres://"))
    if "://" in place and not shared:
        raise InputError(
            f"{place}: give the folder of a store, a server's address such as "
            "http://127.0.0.1:8000, or a database such as postgresql://user@host/database"
        )
    if reader is None and not HUB_NAME.fullmatch(checkpoint):
        locate(checkpoint)  # a mistyped name is told now, not at the first question
    bounded = BoundedReader(lambda: reader or _load(checkpoint))
    if shared:
        return _connect_postgres(place, bounded)
    try:
        store = SQLiteStore(place, address=address)
    except StoreLockedError as error:
        if error.address is None or address is not None:
            raise
        return HttpMemory(error.address, api_key=api_key)
    return FactMemory(store, bounded)


def _connect_postgres(dsn: str, reader: FactReader) -> FactMemory:
    try:  # not at the top: it is an extra
        from kvmem.memory.postgres_view import PostgresView
        from kvmem.store.postgres import PostgresStore
    except ModuleNotFoundError as error:
        raise InputError(
            f"PostgreSQL needs the package {error.name}; pip install 'kvmem[postgres]'"
        ) from error
    # A view holds times alone, a hundredth of what an embedded one does.
    return FactMemory(
        PostgresStore(dsn), reader, loaded_facts=_SHARED_LOADED_FACTS, make_view=PostgresView
    )


def _load(checkpoint: str) -> FactReader:
    from kvmem.reader.reading import Reader  # not at the top: it loads torch

    return Reader.load(checkpoint)
