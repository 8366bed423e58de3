"""A memory over either store, with the reader that needs no training."""

from __future__ import annotations

from kvmem.memory.fact_memory import FactMemory
from kvmem.store.sqlite import SQLiteStore
from tests.service.keyword_reader import KeywordReader


def open_memory(store: str, address: str | None = None) -> FactMemory:
    """Open a memory over a folder or a DSN; ``address`` is that of its server, if it has one."""
    if "://" not in store:
        return FactMemory(SQLiteStore(store, address=address), KeywordReader())
    from kvmem.memory.postgres_view import PostgresView
    from kvmem.store.postgres import PostgresStore

    return FactMemory(PostgresStore(store), KeywordReader(), make_view=PostgresView)
