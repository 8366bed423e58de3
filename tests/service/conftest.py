"""A real memory with a reader that needs no training, and its service in this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kvmem.memory.base import Memory
from kvmem.memory.fact_memory import FactMemory
from kvmem.service.app import create_app
from kvmem.store.sqlite import SQLiteStore
from tests.service.keyword_reader import KeywordReader


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with FactMemory(SQLiteStore(tmp_path / "store"), KeywordReader()) as memory:
        yield memory


@pytest.fixture
def client(memory: Memory) -> Iterator[TestClient]:
    app = create_app(memory)
    with TestClient(app, "http://127.0.0.1", raise_server_exceptions=False) as client:
        yield client
