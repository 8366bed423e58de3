"""The server process, as it is started and stopped outside tests."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2 as httpx
import pytest

from kvmem.errors import InputError, StoreLockedError
from kvmem.memory.base import Memory
from kvmem.service.server import serve
from kvmem.store.sqlite import SQLiteStore
from tests.server_process import RunningServer, running_server

_ROOT = Path(__file__).parents[2]
_SCRIPT = Path(__file__).parent / "keyword_server.py"
_ASK = "/v1/namespaces/home/ask"
_FACTS = "/v1/namespaces/home/facts"


def start(store: Path, host: str = "127.0.0.1") -> Iterator[RunningServer]:
    command = [sys.executable, str(_SCRIPT), str(store), host, "0"]
    with running_server(command, {"PYTHONPATH": str(_ROOT)}) as server:
        yield server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    yield from start(tmp_path / "store")


def test_it_is_ready_once_it_has_printed_its_address(server: RunningServer) -> None:
    assert httpx.get(server.url + "/readyz").status_code == 200


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_facts_outlast_the_server(tmp_path: Path, stop: signal.Signals) -> None:
    store = tmp_path / "store"
    for server in start(store):
        response = httpx.post(server.url + _FACTS, json={"text": "Mary went to the office."})
        assert response.status_code == 201
        server.process.send_signal(stop)
        assert server.process.wait(20) == 0
        assert server.process.stderr is not None
        assert server.process.stderr.read() == ""
    assert not (store / "owner.json").exists(), "the store was not released"
    for server in start(store):
        answer = httpx.post(server.url + _ASK, json={"question": "Where is Mary?"}).json()
        assert answer["answer"] == "office"


def test_many_clients_at_once_lose_nothing(server: RunningServer) -> None:
    def tell(client: int) -> None:
        with httpx.Client(base_url=server.url) as session:
            for number in range(10):
                session.post(_FACTS, json={"text": f"Client {client} says {number}."})
                session.post(_ASK, json={"question": f"What says {client}?"})

    clients = [threading.Thread(target=tell, args=(client,)) for client in range(8)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    facts = httpx.get(server.url + _FACTS, params={"limit": 1000}).json()["facts"]
    expected = {f"Client {client} says {number}." for client in range(8) for number in range(10)}
    assert {fact["text"] for fact in facts} == expected
    assert [fact["sequence"] for fact in facts] == list(range(1, 81))


def test_a_second_process_is_told_who_owns_the_store(tmp_path: Path, server: RunningServer) -> None:
    with pytest.raises(StoreLockedError, match=server.url):
        SQLiteStore(tmp_path / "store")


def test_ipv6(tmp_path: Path) -> None:
    for server in start(tmp_path / "store", "::1"):
        assert httpx.get(server.url + "/livez").status_code == 200


def _never(url: str) -> Memory:
    raise AssertionError("the memory was opened before the address was found unusable")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_it_refuses_to_listen_beyond_this_machine(host: str) -> None:
    with pytest.raises(InputError, match="no access keys"):
        serve(_never, host, 0, print)


def test_a_port_in_use_is_named_before_a_checkpoint_is_loaded() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match=rf"--port {port}: Address already in use"):
            serve(_never, "127.0.0.1", port, print)


def test_a_port_is_held_while_a_checkpoint_is_loaded() -> None:
    def load(url: str) -> Memory:
        port = int(url.rpartition(":")[2])
        with pytest.raises(InputError, match="Address already in use"):
            serve(_never, "127.0.0.1", port, print)
        raise InputError("loaded so far")

    before = signal.getsignal(signal.SIGTERM)
    try:
        with pytest.raises(InputError, match="loaded so far"):
            serve(load, "127.0.0.1", 0, print)
    finally:
        signal.signal(signal.SIGTERM, before)


def test_a_host_without_an_address_is_named() -> None:
    with pytest.raises(InputError, match=r"--host no\.such\.invalid"):
        serve(_never, "no.such.invalid", 0, print)
