"""Bodies are refused before they cost: too large, too deep, too slow."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Receive, Scope, Send

from kvmem.service.bodies import WholeBodies, depth
from kvmem.service.limits import Limits
from kvmem.service.problems import Refusal
from tests.server_process import RunningServer
from tests.service.asking import FACTS, problem_type
from tests.service.conftest import HASTY, MakeClient
from tests.waiting import wait_until

_JSON = {"Content-Type": "application/json"}


def _nested(levels: int) -> str:
    return '{"a":[' * (levels // 2) + "1" + "]}" * (levels // 2)


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list) else 0


@given(
    st.recursive(
        st.none() | st.floats(allow_nan=False) | st.text(alphabet='[]{}"\\aä\n'),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('[{"\\'), inner),
    ),
    st.booleans(),
)
def test_depth_is_that_of_the_value(value: Any, ascii_only: bool) -> None:
    assert depth(json.dumps(value, ensure_ascii=ascii_only).encode()) == _depth(value)


@pytest.mark.parametrize("body", [b"", b'"', b'"\\', b"]]]", b'"[[[', b'{"a": "\\"[["}'])
def test_depth_of_what_is_no_json_is_found_without_fault(body: bytes) -> None:
    assert depth(body) <= 1


@pytest.mark.parametrize("body", [b'"' + b"a" * 4_000_000, b'"\\' * 2_000_000, b"[]" * 2_000_000])
def test_depth_takes_time_in_proportion_to_the_body(body: bytes) -> None:
    started = time.process_time()
    depth(body)
    assert time.process_time() - started < 5


def test_nesting_up_to_the_limit_is_taken(client: TestClient) -> None:
    limit = Limits().json_depth
    fits, deeper = json.loads(_nested(limit - 2)), json.loads(_nested(limit))
    assert client.post(FACTS, json={"text": "x", "metadata": fits}).status_code == 201
    response = client.post(FACTS, json={"text": "x", "metadata": deeper})
    assert (response.status_code, problem_type(response)) == (400, "too-deep")


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 1_000 + b"]" * 1_000])
def test_a_deep_body_is_refused_on_every_route(client: TestClient, body: bytes) -> None:
    for address in (FACTS, "/v1/namespaces/home/ask", "/mcp", "/nowhere"):
        response = client.post(address, content=body, headers=_JSON)
        assert (response.status_code, problem_type(response)) == (400, "too-deep")


def test_a_large_body_is_refused_whether_or_not_it_says_so(make_client: MakeClient) -> None:
    client = make_client(limits=HASTY)
    fact = json.dumps({"text": "x", "metadata": {"pad": "p" * 10_000}}).encode()
    assert client.post(FACTS, content=fact, headers=_JSON).status_code == 201
    padded = fact + b" " * (HASTY.body_bytes - len(fact))
    assert client.post(FACTS, content=padded, headers=_JSON).status_code == 201

    def chunks() -> Iterator[bytes]:
        yield padded
        yield b" "

    for content in (padded + b" ", chunks()):
        for address in (FACTS, "/mcp", "/nowhere"):
            response = client.post(address, content=content, headers=_JSON)
            assert (response.status_code, problem_type(response)) == (413, "too-large")
            if not isinstance(content, bytes):
                content = chunks()
    assert len(client.get(FACTS).json()["facts"]) == 2


def test_bodies_have_room_for_so_many_bytes_in_all() -> None:
    async def asked() -> None:
        size = 60_000
        working, done = asyncio.Event(), asyncio.Event()

        async def work(scope: Scope, receive: Receive, send: Send) -> None:
            await receive()
            working.set()
            await done.wait()

        async def receive() -> Message:
            return {"type": "http.request", "body": b"x" * size, "more_body": False}

        async def send(message: Message) -> None: ...

        bodies = WholeBodies(work, limits=Limits(bodies_bytes=100_000))
        scope: Scope = {"type": "http", "path": FACTS, "headers": []}
        first = asyncio.create_task(bodies(scope, receive, send))
        await working.wait()
        for _ in range(2):
            with pytest.raises(Refusal, match="take all the room"):
                await bodies(scope, receive, send)
        done.set()
        size = 16_000
        await bodies(scope, receive, send)  # a small one always finds room
        size = 60_000
        await first
        await bodies(scope, receive, send)

    asyncio.run(asked())


# --- what only a real connection shows ------------------------------------------------


def _connect(server: RunningServer) -> socket.socket:
    host, port = server.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def _answer(connection: socket.socket) -> tuple[int, dict[str, Any]]:
    """The status and the problem that a connection is answered with before it is closed."""
    received = b""
    while part := connection.recv(65_536):
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    assert b"application/problem+json" in head, received
    return int(head.split()[1]), json.loads(body)


def _is_cut_off(connection: socket.socket, part: bytes, pause: float) -> bool:
    """Tell whether the server closes a connection on which the same is sent for ever."""
    started = time.monotonic()
    try:
        while time.monotonic() - started < 20:
            connection.sendall(part)
            time.sleep(pause)
    except OSError:
        return True
    return False


def _is_live(server: RunningServer) -> bool:
    with _connect(server) as connection:
        connection.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return connection.recv(100).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET /livez HT",
        b"GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: ",
    ],
)
def test_slow_headers(hasty_server: RunningServer, sent: bytes) -> None:
    with _connect(hasty_server) as connection:
        connection.sendall(sent)
        status, problem = _answer(connection)
    assert (status, problem["type"]) == (408, "urn:kvmem:problem:slow-request")
    assert _is_live(hasty_server)


def test_headers_one_byte_at_a_time(hasty_server: RunningServer) -> None:
    with _connect(hasty_server) as connection:
        connection.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: ")
        assert _is_cut_off(connection, b"a", 0.05), "a byte now and then kept it open"


@pytest.mark.parametrize("length", [b"Content-Length: 50", b"Transfer-Encoding: chunked"])
def test_a_slow_body(hasty_server: RunningServer, length: bytes) -> None:
    head = b"POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n\r\n"
    with _connect(hasty_server) as connection:
        connection.sendall(head % (FACTS.encode(), length) + b"5\r\n{")
        status, problem = _answer(connection)
    assert (status, problem["type"]) == (408, "urn:kvmem:problem:slow-request")
    assert _is_live(hasty_server)


def test_an_endless_body_is_answered_and_cut_off(hasty_server: RunningServer) -> None:
    head = b"POST %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
    with _connect(hasty_server) as connection:
        connection.sendall(head % FACTS.encode())
        assert _is_cut_off(connection, chunk, 0)
    assert _is_live(hasty_server)


def test_a_client_that_is_still_sending_sees_why_it_was_refused(
    hasty_server: RunningServer,
) -> None:
    body = b" " * 3_000_000
    head = b"POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
    with _connect(hasty_server) as connection:
        connection.sendall(head % (FACTS.encode(), len(body)) + body)
        status, problem = _answer(connection)
    assert (status, problem["type"]) == (413, "urn:kvmem:problem:too-large")


def test_more_connections_than_may_be_are_told(hasty_server: RunningServer) -> None:
    connections = [_connect(hasty_server) for _ in range(HASTY.connections)]
    try:
        with _connect(hasty_server) as one_more:
            status, problem = _answer(one_more)
        assert (status, problem["type"]) == (503, "urn:kvmem:problem:overloaded")
    finally:
        for connection in connections:
            connection.close()
    wait_until(lambda: _is_live(hasty_server), "room for a connection")
