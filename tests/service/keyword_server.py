"""A server with the reader that needs no training.

``python keyword_server.py STORE HOST PORT [LIMITS]``, with limits as a JSON object.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kvmem.memory.fact_memory import FactMemory
from kvmem.service.keys import KEYS_FILE
from kvmem.service.limits import Limits
from kvmem.service.server import serve
from kvmem.store.sqlite import SQLiteStore
from tests.service.keyword_reader import KeywordReader

if __name__ == "__main__":
    store, host, port, *limits = sys.argv[1:]
    serve(
        lambda url: FactMemory(SQLiteStore(store, address=url), KeywordReader()),
        host,
        int(port),
        announce=lambda url: print("kvmem serves", url, flush=True),
        keys=Path(store) / KEYS_FILE,
        limits=Limits(**json.loads("".join(limits) or "{}")),
    )
