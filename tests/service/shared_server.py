"""A server over PostgreSQL, with the reader that needs no training: ``shared_server.py DSN``."""

from __future__ import annotations

import sys

from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.postgres_view import PostgresView
from kvmem.service.limits import Limits
from kvmem.service.server import serve
from kvmem.store.postgres import PostgresStore
from tests.service.keyword_reader import KeywordReader

if __name__ == "__main__":
    (dsn,) = sys.argv[1:]
    serve(
        lambda url: FactMemory(PostgresStore(dsn), KeywordReader(), make_view=PostgresView),
        "127.0.0.1",
        0,
        announce=lambda url: print("kvmem serves", url, flush=True),
        limits=Limits(requests_per_second=1e6, request_burst=1_000_000),
        log_level="warning",
    )
