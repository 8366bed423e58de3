"""Attacks that have broken services like this one, each tried."""

from __future__ import annotations

import json
import os
import pickle
import socket
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from kvmem.memory.base import Memory
from kvmem.types import NewFact
from tests.server_process import RunningServer
from tests.service.asking import FACTS, problem_type
from tests.service.conftest import MakeClient

HOSTILE = [
    "'; DROP TABLE facts; --",
    '" OR 1=1 --',
    "x' UNION SELECT name FROM sqlite_master --",
    "%' ESCAPE '\\",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "{{7*7}} ${7*7} #{7*7} %s %n {0}",
    "../../../etc/passwd",
    "$(touch /nowhere/kvmem) `id` ; id | id",
    'one\r\n{"level": "error", "message": "forged"}',
    "one\r\nSet-Cookie: a=b\r\n\r\n<html>",
    "\x1b[2J\x1b[31mred",
    "\u202eright to left\u202c \ufeff \ufffe",
    "null \0 byte",
    "=1+1",
    "* NEAR AND OR NOT (",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_kept_as_text_and_does_nothing(client: TestClient, text: str) -> None:
    other = client.post(FACTS, json={"text": "Mary is here.", "key": "k", "source": "s"})
    kept = {"text": text, "key": text, "value": text, "source": text, "metadata": {text: text}}
    response = client.post(FACTS, json=kept)
    assert response.status_code == 201, response.text
    (receipt,) = response.json()["facts"]
    fact = client.get(f"{FACTS}/{receipt['id']}").json()
    assert {name: fact[name] for name in kept} == kept
    for parameter in ("key", "source"):
        (found,) = client.get(FACTS, params={parameter: text}).json()["facts"]
        assert found["id"] == receipt["id"]
    for verb, body in (("ask", {"question": text}), ("search", {"query": text})):
        answer = client.post(f"/v1/namespaces/home/{verb}", json=body)
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/json"
    exported = client.get("/v1/namespaces/home/export")
    assert [json.loads(line)["text"] for line in exported.content.splitlines()][-1] == text
    forgotten = client.post("/v1/namespaces/home/forget", json={"source": text}).json()
    assert forgotten == {"ids": [receipt["id"]]}
    left = client.get(FACTS).json()["facts"]
    assert [fact["id"] for fact in left] == [other.json()["facts"][0]["id"]]


@pytest.mark.parametrize(
    "address",
    [
        "/../../etc/passwd",
        "/page/../../../etc/passwd",
        "/page/..%2f..%2f..%2fetc%2fpasswd",
        "/page/%2e%2e/%2e%2e/app.py",
        "/page/..\\..\\app.py",
        "/page//etc/passwd",
        "/page/page.css%00.html",
        "/page/__init__.py",
        "/page/",
        "/page",
        "//etc/passwd",
        "/v1/namespaces/..%2f..%2fetc/facts",
        "/v1/namespaces/%2e%2e/facts",
        "/v1/namespaces/../facts",
        "/v1/namespaces/home/facts/..%2f..%2fkeys.json",
        "/keys.json",
        "/store/keys.json",
        "/.git/config",
    ],
)
def test_no_path_leads_to_a_file(client: TestClient, memory: Memory, address: str) -> None:
    memory.remember("x", namespace="home")
    response = client.get("http://127.0.0.1" + address)
    assert response.status_code in (404, 422), response.text
    assert "root:" not in response.text


def test_a_namespace_is_never_a_path(client: TestClient, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    for name in ("..", ".", "...", "a..b", "con", "-rf"):
        assert client.post(f"/v1/namespaces/{name}/facts", json={"text": "x"}).status_code in (
            201,
            404,  # the client library itself takes the dots for folders
            405,
            422,  # dots alone
        )
    assert sorted(tmp_path.rglob("*")) == before


class Bomb:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, ("/nowhere/kvmem-was-here",)


@pytest.mark.parametrize(
    "media_type", ["application/json", "application/x-ndjson", "application/octet-stream"]
)
@pytest.mark.parametrize("address", ["facts", "ask", "import"])
def test_a_pickle_is_never_loaded(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, address: str, media_type: str
) -> None:
    def load(*_: object, **__: object) -> None:
        raise AssertionError("unpickled")

    content = pickle.dumps(Bomb())
    for name in ("load", "loads", "Unpickler"):
        monkeypatch.setattr(pickle, name, load)
    response = client.post(
        f"/v1/namespaces/home/{address}", content=content, headers={"Content-Type": media_type}
    )
    assert response.status_code in (400, 415, 422)
    assert "unpickled" not in response.text


@pytest.mark.parametrize(
    "media_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""],
)
def test_what_a_foreign_page_can_send_unasked_is_refused(
    make_client: MakeClient, memory: Memory, media_type: str
) -> None:
    """A "simple" cross-site request needs no leave; its body may well be JSON."""
    memory.remember(NewFact("Mary is here.", id="a"), namespace="home")
    client = make_client()
    for address, body in (
        ("facts", {"text": "planted"}),
        ("forget", {"ids": ["a"]}),
        ("ask", {"question": "Where is Mary?"}),
        ("search", {"query": "Mary"}),
        ("import", {"text": "planted"}),
    ):
        response = client.post(
            f"/v1/namespaces/home/{address}",
            content=json.dumps(body).encode(),
            headers={"Content-Type": media_type} if media_type else {},
        )
        assert (response.status_code, problem_type(response)) == (415, "unsupported-media-type")
    assert [fact.text for fact in memory.list(namespace="home").facts] == ["Mary is here."]


def test_a_rebound_name_is_refused_even_with_its_own_origin(client: TestClient) -> None:
    headers = {"Host": "evil.example:8000", "Origin": "http://evil.example:8000"}
    response = client.post(FACTS, json={"text": "x"}, headers=headers)
    assert (response.status_code, problem_type(response)) == (403, "foreign-host")


def test_what_proxies_say_of_host_and_client_is_not_believed(make_client: MakeClient) -> None:
    client = make_client()
    for header in ("X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL", "Forwarded"):
        response = client.get("/livez", headers={header: "/metrics", "Host": "evil.example"})
        assert response.status_code == 403
    response = client.get("/nowhere", headers={"X-HTTP-Method-Override": "DELETE"})
    assert response.status_code == 404


def test_errors_tell_nothing_of_the_machine(
    client: TestClient, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(13, "Permission denied", "/home/someone/secret")

    monkeypatch.setattr(memory, "list", fail)
    response = client.get(FACTS)
    assert (response.status_code, problem_type(response)) == (500, "internal-error")
    for word in ("Traceback", "someone", "File ", ".py", "denied"):
        assert word not in response.text


# --- what only a real connection shows ------------------------------------------------


def _send(server: RunningServer, request: bytes) -> bytes:
    """All that a connection answers to the bytes of one or more requests."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(request)
        received = b""
        try:
            while part := connection.recv(65_536):
                received += part
        except ConnectionResetError:
            pass
        return received


_POST = b"POST /v1/namespaces/home/facts HTTP/1.1\r\nHost: localhost\r\n"
_SMUGGLED = b"GET /v1/namespaces HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        b"Content-Length: 0\r\nContent-Length: 5\r\n",
        b"Content-Length: 0, 5\r\n",
        b"Content-Length: +5\r\n",
        b"Content-Length: -5\r\n",
        b"Content-Length: 0x5\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding: identity\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"Host: evil.example\r\n",
        b"X\0A: 1\r\n",
        b"X-A: 1\0\r\n",
        b": empty\r\n",
    ],
)
def test_requests_that_two_parsers_may_read_in_two_ways_are_refused(
    hasty_server: RunningServer, headers: bytes
) -> None:
    answer = _send(hasty_server, _POST + headers + b"\r\n0\r\n\r\n" + _SMUGGLED)
    assert answer.startswith(b"HTTP/1.1 400 "), answer
    assert b"application/problem+json" in answer
    assert b"connection: close" in answer.lower()
    assert answer.count(b"HTTP/1.1 ") == 1, "the smuggled request was answered"


@pytest.mark.parametrize(
    "chunks",
    [b"5;x=\n\r\n", b"5\n12345\n0\n\n", b"-1\r\n", b"ffffffffffffffffffffff\r\n", b"z\r\n"],
)
def test_malformed_chunks_end_the_connection(hasty_server: RunningServer, chunks: bytes) -> None:
    answer = _send(hasty_server, _POST + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + _SMUGGLED)
    assert b'"namespaces"' not in answer


@pytest.mark.parametrize(
    "request_",
    [
        b"GET http://evil.example/v1/namespaces HTTP/1.1\r\nHost: evil.example\r\n"
        b"Connection: close\r\n\r\n",
        b"GET /v1/namespaces HTTP/1.1\r\n\r\n",
        b"GET /v1/namespaces HTTP/1.0\r\n\r\n",
        b"GET /v1/namespaces\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /v1/names\xffpaces HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
)
def test_no_request_without_the_right_host_is_answered(
    hasty_server: RunningServer, request_: bytes
) -> None:
    answer = _send(hasty_server, request_)
    assert answer.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 403 ")), answer
    assert b"application/problem+json" in answer


def test_headers_beyond_all_measure_are_refused(hasty_server: RunningServer) -> None:
    for size in (17_000, 1_000_000):
        head = b"GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: "
        answer = _send(hasty_server, head + b"a" * size + b"\r\n\r\n")
        # While it is still being sent, its sender may find no more than a closed connection.
        assert answer.startswith(b"HTTP/1.1 431 ") or (size == 1_000_000 and not answer)


def test_the_server_is_sound_after_all_of_it(hasty_server: RunningServer) -> None:
    answer = _send(
        hasty_server, b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    assert answer.startswith(b"HTTP/1.1 200 ")
    levels = {json.loads(line)["level"] for line in hasty_server.log().splitlines()}
    assert levels <= {"info", "warning"}
