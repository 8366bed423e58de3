"""A real memory with a reader that needs no training, and its service: in this process, or served.

What the service promises holds over each store: tests of ``memory`` run over both. Servers are
started once for all tests, which keep to namespaces of their own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from kvmem.memory.base import Memory
from kvmem.service.app import create_app
from kvmem.service.keys import KeyRing
from kvmem.service.limits import Limits
from tests.server_process import RunningServer, running_server
from tests.service.keyword_memory import open_memory

MakeClient = Callable[..., TestClient]

_ROOT = Path(__file__).parents[2]
_SCRIPT = Path(__file__).parent / "keyword_server.py"

STORES = ("sqlite", "postgres")

HASTY = Limits(body_bytes=100_000, header_seconds=1.0, body_seconds=1.0, connections=10)
"""The limits of ``hasty_server``."""


def store_at(kind: str, place: Path) -> str:
    """Return where a store of one of ``STORES`` is: a folder, or the DSN of what stands for it."""
    if kind == "sqlite":
        return str(place)
    pytest.importorskip("psycopg_pool", reason="pip install 'kvmem[postgres]'")
    from tests.postgres_cluster import new_dsn

    return new_dsn(place)


def start(
    store: Path | str, limits: Limits | None = None, host: str = "127.0.0.1"
) -> AbstractContextManager[RunningServer]:
    """Start a server of a store, with a reader that needs no training."""
    limits = limits or Limits()
    chosen = {field.name: getattr(limits, field.name) for field in fields(Limits) if field.init}
    command = [sys.executable, str(_SCRIPT), str(store), host, "0", json.dumps(chosen)]
    return running_server(command, {"PYTHONPATH": str(_ROOT)})


@pytest.fixture(params=STORES)
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Memory]:
    with open_memory(store_at(request.param, tmp_path / "store")) as memory:
        yield memory


@pytest.fixture
def make_client(memory: Memory) -> Iterator[MakeClient]:
    """Make clients of the memory's service; arguments are ``create_app``'s."""
    with ExitStack() as clients:

        def make(headers: dict[str, str] | None = None, **options: Any) -> TestClient:
            app = create_app(memory, **options)
            client = TestClient(
                app, "http://127.0.0.1", raise_server_exceptions=False, headers=headers
            )
            return clients.enter_context(client)

        yield make


@pytest.fixture
def client(make_client: MakeClient) -> TestClient:
    return make_client()


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    """A ring without keys."""
    return KeyRing.open(tmp_path / "keys.json")


@pytest.fixture(scope="session")
def served_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the store that ``server`` serves."""
    return tmp_path_factory.mktemp("served") / "store"


@pytest.fixture(scope="session")
def server(served_store: Path) -> Iterator[RunningServer]:
    with start(served_store) as server:
        yield server


@pytest.fixture(scope="session")
def hasty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server that waits for nobody for long."""
    with start(tmp_path_factory.mktemp("hasty") / "store", HASTY) as server:
        yield server
