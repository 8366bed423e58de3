"""A server with the reader that needs no training.

``python keyword_server.py STORE HOST PORT [LIMITS]``: a folder or a DSN, limits as a JSON object.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kvmem.service.keys import KEYS_FILE
from kvmem.service.limits import Limits
from kvmem.service.server import serve
from tests.service.keyword_memory import open_memory

if __name__ == "__main__":
    store, host, port, *limits = sys.argv[1:]
    serve(
        lambda url: open_memory(store, address=url),
        host,
        int(port),
        announce=lambda url: print("kvmem serves", url, flush=True),
        keys=None if "://" in store else Path(store) / KEYS_FILE,
        limits=Limits(**json.loads("".join(limits) or "{}")),
    )
