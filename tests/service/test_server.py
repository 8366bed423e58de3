"""The server process, as it is started and stopped outside tests."""

from __future__ import annotations

import json
import signal
import socket
from contextlib import closing
from pathlib import Path

import httpx2 as httpx
import pytest

from kvmem.errors import InputError, StoreLockedError
from kvmem.memory.base import Memory
from kvmem.service.keys import KeyRing
from kvmem.service.server import _bind, serve
from kvmem.store.sqlite import SQLiteStore
from tests.server_process import RunningServer
from tests.service.asking import FACTS
from tests.service.conftest import start
from tests.waiting import wait_until


def test_it_is_ready_once_it_has_printed_its_address(server: RunningServer) -> None:
    assert httpx.get(server.url + "/readyz").status_code == 200


def test_facts_outlast_the_server(tmp_path: Path) -> None:
    store = tmp_path / "store"
    for number, stop in enumerate((signal.SIGTERM, signal.SIGINT), start=1):
        with start(store) as server:
            response = httpx.post(server.url + FACTS, json={"text": "Mary went to the office."})
            assert response.json()["facts"][0]["sequence"] == number
            server.process.send_signal(stop)
            assert server.process.wait(20) == 0
            assert '"level": "error"' not in server.log()
        assert not (store / "owner.json").exists(), "the store was not released"
    with closing(SQLiteStore(store)) as opened:
        assert opened.namespace("home").facts == 2


def test_a_second_process_is_told_who_owns_the_store(
    served_store: Path, server: RunningServer
) -> None:
    with pytest.raises(StoreLockedError, match=server.url):
        SQLiteStore(served_store)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_an_answer_does_not_wait_for_what_the_client_acknowledges(host: str) -> None:
    # asyncio turns Nagle's algorithm off, but only where it is told that the protocol is TCP.
    with _bind(host, 0, guarded=False) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_ipv6(tmp_path: Path) -> None:
    with start(tmp_path / "store", host="::1") as server:
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


def _listens(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), timeout=30).close()
    except ConnectionRefusedError:
        return False
    return True


def test_what_is_under_way_is_finished_before_the_server_ends(tmp_path: Path) -> None:
    store = tmp_path / "store"
    batch = {"facts": [{"text": f"Fact number {number}."} for number in range(1_000)]}
    body = json.dumps(batch).encode()
    head = f"POST {FACTS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    head += f"Expect: 100-continue\r\nContent-Length: {len(body)}\r\n\r\n"
    with start(store) as server:
        host, port = server.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=30) as connection:
            connection.sendall(head.encode())
            # Said when the request is worked on.
            assert connection.recv(100).startswith(b"HTTP/1.1 100")
            connection.sendall(body[:-1])
            server.process.send_signal(signal.SIGTERM)
            wait_until(lambda: not _listens(host, int(port)), "no new connections")
            connection.sendall(body[-1:])
            answer = connection.recv(100)
        assert answer.startswith(b"HTTP/1.1 201"), answer
        assert server.process.wait(20) == 0
    with closing(SQLiteStore(store)) as opened:
        assert opened.namespace("home").facts == 1_000


def test_beyond_this_machine_only_with_a_key(tmp_path: Path) -> None:
    keys = tmp_path / "keys.json"

    def opened(url: str) -> Memory:
        assert url.startswith("http://127.0.0.1:"), "others of this machine cannot reach it"
        raise InputError("opened")

    with pytest.raises(InputError, match="no access keys"):
        serve(opened, "0.0.0.0", 0, print, keys=keys)
    ring = KeyRing.open(keys)
    ring.create("app", "read")
    before = signal.getsignal(signal.SIGTERM)
    try:
        with pytest.raises(InputError, match="opened"):
            serve(opened, "0.0.0.0", 0, print, keys=keys)
    finally:
        signal.signal(signal.SIGTERM, before)
    ring.revoke("app")
    with pytest.raises(InputError, match="no access keys"):
        serve(opened, "0.0.0.0", 0, print, keys=keys)


def test_the_log_is_json_and_a_key_made_later_is_asked_for(tmp_path: Path) -> None:
    with start(tmp_path / "store") as server:
        assert httpx.get(server.url + "/v1/namespaces").status_code == 200
        secret = KeyRing.open(tmp_path / "store" / "keys.json").create("app", "write")
        assert httpx.get(server.url + "/v1/namespaces").status_code == 401
        key = {"Authorization": f"Bearer {secret}"}
        assert httpx.get(server.url + "/v1/namespaces", headers=key).status_code == 200
        # A line is written after its answer.
        wait_until(lambda: server.log().count('"message": "request"') == 3, "three lines")
        lines = [json.loads(line) for line in server.log().splitlines()]
        told = [line for line in lines if line["message"] == "request"]
        assert [(line["status"], line["key"]) for line in told] == [
            (200, None),
            (401, None),
            (200, "app"),
        ]
        assert secret not in server.log()
