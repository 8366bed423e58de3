"""Whole namespaces over HTTP: shown, deleted, exported and imported."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from fastapi.testclient import TestClient

from kvmem.memory.base import Memory
from kvmem.service.limits import MAX_FACTS, Limits
from kvmem.types import NewFact
from tests.service.asking import FACTS, problem_type
from tests.service.conftest import MakeClient

HOME = "/v1/namespaces/home"
COPY = "/v1/namespaces/copy"
NDJSON = {"Content-Type": "application/x-ndjson"}


def lines(*facts: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(fact).encode() + b"\n" for fact in facts)


def texts(client: TestClient, namespace: str) -> list[str]:
    facts = client.get(f"{namespace}/facts", params={"limit": MAX_FACTS}).json()["facts"]
    return [fact["text"] for fact in facts]


def test_a_namespace_is_shown_and_deleted(client: TestClient) -> None:
    client.post(FACTS, json={"facts": [{"text": "one"}, {"text": "two"}]})
    space = client.get(HOME).json()
    assert (space["name"], space["facts"], space["sequence"]) == ("home", 2, 2)
    assert client.delete(HOME).json() == {"forgotten": 2}
    for response in (client.get(HOME), client.delete(HOME), client.get(FACTS)):
        assert (response.status_code, problem_type(response)) == (404, "not-found")


def test_export_and_import_give_the_same_lines(client: TestClient) -> None:
    fields = {"source": "a letter", "metadata": {"page": 3}}
    client.post(FACTS, json={"text": "Zoë 🐈 lives here.\u2028Still.", "key": "cat"} | fields)
    client.post(FACTS, json={"text": "Zoë has moved.", "key": "cat"})
    exported = client.get(HOME + "/export")
    assert exported.headers["content-type"] == "application/x-ndjson"
    assert exported.content.count(b"\n") == 2
    receipt = client.post(COPY + "/import", content=exported.content, headers=NDJSON)
    assert (receipt.status_code, receipt.json()) == (200, {"created": 2, "unchanged": 0})
    assert client.get(COPY + "/export").content == exported.content
    again = client.post(COPY + "/import", content=exported.content, headers=NDJSON)
    assert again.json() == {"created": 0, "unchanged": 2}
    past = client.get(f"{COPY}/facts/{json.loads(exported.content.splitlines()[0])['id']}/history")
    assert [fact["text"] for fact in past.json()["facts"]][-1] == "Zoë has moved."


def test_an_export_of_many_facts_is_whole(client: TestClient, memory: Memory) -> None:
    for start in range(0, 2_500, 500):
        memory.remember([f"Fact number {start + n}." for n in range(500)], namespace="home")
    exported = client.get(HOME + "/export").content.splitlines()
    assert [json.loads(line)["text"] for line in exported] == [
        f"Fact number {number}." for number in range(2_500)
    ]


def test_an_export_that_fails_half_way_does_not_look_whole(
    client: TestClient, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.remember(NewFact("one"), namespace="home")
    stored = list(memory.export(namespace="home"))

    def breaks(*, namespace: str) -> Iterator[Any]:
        yield from stored * 200
        raise ZeroDivisionError

    monkeypatch.setattr(memory, "export", breaks)
    sent: list[dict[str, Any]] = []

    request = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> dict[str, Any]:
        for part in request:
            return part
        await anyio.sleep_forever()
        raise AssertionError

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": HOME + "/export",
        "query_string": b"",
        "headers": [(b"host", b"localhost")],
    }
    anyio.run(client.app, scope, receive, send)  # type: ignore[arg-type]
    assert (sent[0]["status"], len(sent)) == (200, 3)
    assert all(part["more_body"] for part in sent[1:]), "a last part would end the body as whole"


def test_an_import_may_be_larger_than_any_other_body(make_client: MakeClient) -> None:
    client = make_client(limits=Limits(body_bytes=10_000))

    def parts() -> Iterator[bytes]:
        whole = lines(*({"text": f"Fact number {number}."} for number in range(3_000)))
        for start in range(0, len(whole), 7_777):  # not at the ends of lines
            yield whole[start : start + 7_777]

    response = client.post(COPY + "/import", content=parts(), headers=NDJSON)
    assert response.json() == {"created": 3_000, "unchanged": 0}
    assert texts(client, COPY) == [f"Fact number {number}." for number in range(1_000)]


def test_blank_lines_and_a_missing_last_end_are_taken(client: TestClient) -> None:
    body = b'\n{"text": "one"}\r\n\n  \n{"text": "two"}'
    response = client.post(COPY + "/import", content=body, headers=NDJSON)
    assert response.json() == {"created": 2, "unchanged": 0}
    empty = client.post(COPY + "/import", content=b"", headers=NDJSON)
    assert empty.json() == {"created": 0, "unchanged": 0}


@pytest.mark.parametrize(
    ("line", "kind", "status"),
    [
        (b"{", "malformed-body", 400),
        (b"\xff", "malformed-body", 400),
        (b"[" * 1_000, "too-deep", 400),
        (b'{"text": "' + b"x" * 300_000 + b'"}', "too-large", 413),
        (b'"text"', "unusable-input", 422),
        (b"{}", "unusable-input", 422),
        (b'{"text": 5}', "unusable-input", 422),
        (b'{"text": "x", "colour": "red"}', "unusable-input", 422),
        (b'{"text": "x", "valid_from": "today"}', "unusable-input", 422),
        (b'{"text": "x", "id": "two words"}', "unusable-input", 422),
        (b'{"text": "' + b"word " * 51 + b'"}', "unusable-input", 422),
        (b'{"text": "x", "key": "' + b"k" * 257 + b'"}', "unusable-input", 422),
        (b'{"text": "x", "source": "' + b"s" * 257 + b'"}', "unusable-input", 422),
        (b'{"text": "x", "metadata": {"m": "' + b"m" * 16_384 + b'"}}', "unusable-input", 422),
        (b'{"text": "other", "id": "mine"}', "conflict", 409),
    ],
)
def test_a_bad_line_is_named_and_those_before_it_are_stored(
    client: TestClient, line: bytes, kind: str, status: int
) -> None:
    before = lines({"text": "Mine.", "id": "mine"}, *({"text": f"Fact {n}."} for n in range(1_200)))
    after = lines({"text": "After."})
    response = client.post(COPY + "/import", content=before + line + b"\n" + after, headers=NDJSON)
    assert (response.status_code, problem_type(response)) == (status, kind)
    assert response.json()["detail"].startswith("line 1202")
    assert response.json()["detail"].endswith("the lines before it are stored")
    assert client.get(COPY).json()["facts"] == 1_201


def test_what_is_no_json_lines_is_not_read(client: TestClient) -> None:
    for sent in ("application/json", "text/plain", ""):
        headers = {"Content-Type": sent}
        response = client.post(COPY + "/import", content=b'{"text": "x"}', headers=headers)
        assert (response.status_code, problem_type(response)) == (415, "unsupported-media-type")
    assert client.get("/v1/namespaces").json() == {"namespaces": []}
