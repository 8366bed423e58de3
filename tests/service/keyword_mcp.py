"""A stdio server with the reader that needs no training: ``python keyword_mcp.py STORE``."""

from __future__ import annotations

import sys

import kvmem
from kvmem.service.mcp import serve_stdio
from tests.service.keyword_reader import KeywordReader

if __name__ == "__main__":
    with kvmem.connect(sys.argv[1], reader=KeywordReader()) as memory:
        serve_stdio(memory)
