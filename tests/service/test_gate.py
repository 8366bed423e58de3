"""Only the right host, origin, key and rate get in, on whatever the app serves."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kvmem.service.keys import KeyRing
from kvmem.service.limits import Limits, RateLimiter, retry_after
from tests.service.asking import ASK, FACTS, bearer, problem_type
from tests.service.conftest import MakeClient

FACT = {"text": "Mary went to the office."}
NDJSON = {"Content-Type": "application/x-ndjson"}
TOOLS = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}


def test_without_keys_this_machine_needs_none(make_client: MakeClient, ring: KeyRing) -> None:
    client = make_client(keys=ring)
    assert client.post(FACTS, json=FACT).status_code == 201
    secret = ring.create("app", "write")
    response = client.get(FACTS)
    assert (response.status_code, problem_type(response)) == (401, "no-key")
    assert response.headers["www-authenticate"].startswith("Bearer")
    assert client.get(FACTS, headers=bearer(secret)).status_code == 200
    ring.revoke("app")
    assert client.get(FACTS, headers=bearer(secret)).status_code == 401


def test_with_keys_every_route_but_health_and_the_page_needs_one(
    make_client: MakeClient, ring: KeyRing
) -> None:
    secret = ring.create("app", "write")
    client = make_client(keys=ring)
    open_to_all = {"/livez", "/readyz", "/"}
    described = make_client().get("/openapi.json").json()["paths"]
    routes = [(method, path) for path, methods in described.items() for method in methods]
    for method, path in [*routes, ("get", "/openapi.json"), ("post", "/mcp"), ("get", "/nowhere")]:
        address = path.format(ns="home", fact_id="a")
        response = client.request(method, address)
        if address not in open_to_all:
            assert (response.status_code, problem_type(response)) == (401, "no-key"), address
            assert client.request(method, address, headers=bearer(secret)).status_code != 401
    for address in open_to_all:
        assert client.get(address).status_code == 200


@pytest.mark.parametrize(
    "header", ["{}", "Basic {}", "Bearer", "Bearer x{}", "Bearer {}x", "Bearer a {}", "bearer"]
)
def test_a_key_is_sent_in_one_way(make_client: MakeClient, ring: KeyRing, header: str) -> None:
    secret = ring.create("app", "write")
    client = make_client(keys=ring)
    response = client.get(FACTS, headers={"Authorization": header.format(secret)})
    assert response.status_code == 401
    assert secret not in response.text


def test_two_authorizations_are_none(make_client: MakeClient, ring: KeyRing) -> None:
    secret = ring.create("app", "write")
    sent = ("Authorization", f"Bearer {secret}")
    assert make_client(keys=ring).get(FACTS, headers=[sent, sent]).status_code == 401


def test_a_key_that_reads_cannot_write(make_client: MakeClient, ring: KeyRing) -> None:
    writer = make_client(bearer(ring.create("writer", "write")), keys=ring)
    reader = make_client(bearer(ring.create("reader", "read")), keys=ring)
    (fact,) = writer.post(FACTS, json=FACT).json()["facts"]
    for response in (
        reader.get(FACTS),
        reader.get(f"{FACTS}/{fact['id']}"),
        reader.get(f"{FACTS}/{fact['id']}/history"),
        reader.post(ASK, json={"question": "Where is Mary?"}),
        reader.post("/v1/namespaces/home/search", json={"query": "Mary"}),
        reader.get("/v1/namespaces/home"),
        reader.get("/v1/namespaces/home/export"),
        reader.get("/metrics"),
    ):
        assert response.status_code == 200, response.text
    for response in (
        reader.post(FACTS, json=FACT),
        reader.delete(f"{FACTS}/{fact['id']}"),
        reader.post("/v1/namespaces/home/forget", json={"ids": [fact["id"]]}),
        reader.delete("/v1/namespaces/home"),
        reader.post("/v1/namespaces/home/import", content=b"{}", headers=NDJSON),
    ):
        assert (response.status_code, problem_type(response)) == (403, "forbidden")
    assert len(writer.get(FACTS).json()["facts"]) == 1


def test_a_key_of_one_namespace_sees_no_other(make_client: MakeClient, ring: KeyRing) -> None:
    everyone = make_client(bearer(ring.create("all", "write")), keys=ring)
    guest = make_client(bearer(ring.create("guest", "write", ("guest",))), keys=ring)
    (fact,) = everyone.post(FACTS, json=FACT).json()["facts"]
    assert guest.post("/v1/namespaces/guest/facts", json=FACT).status_code == 201
    for response in (
        guest.post(FACTS, json=FACT),
        guest.get(FACTS),
        guest.get(f"{FACTS}/{fact['id']}"),
        guest.get(f"{FACTS}/{fact['id']}/history"),
        guest.delete(f"{FACTS}/{fact['id']}"),
        guest.post(ASK, json={"question": "Where is Mary?"}),
        guest.post("/v1/namespaces/home/search", json={"query": "Mary"}),
        guest.post("/v1/namespaces/home/forget", json={"ids": [fact["id"]]}),
        guest.get("/v1/namespaces/home"),
        guest.delete("/v1/namespaces/home"),
        guest.get("/v1/namespaces/home/export"),
        guest.post("/v1/namespaces/home/import", content=b"{}", headers=NDJSON),
        guest.get("/v1/namespaces/never-was"),
        guest.get("/v1/namespaces/guest%2F..%2Fhome/facts"),
        guest.get("/metrics"),
    ):
        assert response.status_code in (403, 404), response.text
        assert problem_type(response) in ("forbidden", "no-such-route")
        assert FACT["text"] not in response.text
    (space,) = guest.get("/v1/namespaces").json()["namespaces"]
    assert space["name"] == "guest"
    assert len(everyone.get(FACTS).json()["facts"]) == 1


def test_the_tools_of_language_models_obey_keys_too(make_client: MakeClient, ring: KeyRing) -> None:
    guest = make_client(bearer(ring.create("guest", "read", ("guest",))), keys=ring)
    call = {"name": "remember", "arguments": {"facts": [FACT], "namespace": "guest"}}
    accepted = {"Accept": "application/json, text/event-stream"}
    told = guest.post(
        "/mcp", json=TOOLS | {"method": "tools/call", "params": call}, headers=accepted
    )
    assert "may read only" in told.text
    assert guest.get("/v1/namespaces").json() == {"namespaces": []}


def test_keys_that_cannot_be_read_let_nobody_in(
    tmp_path: Path, make_client: MakeClient, ring: KeyRing
) -> None:
    client = make_client(bearer(ring.create("app", "write")), keys=ring)
    (tmp_path / "keys.json").write_text("{")
    response = client.get(FACTS)
    assert (response.status_code, problem_type(response)) == (503, "store-unavailable")
    assert client.get("/livez").status_code == 200


@pytest.mark.parametrize("origin", ["http://127.0.0.1", "https://127.0.0.1", "http://127.0.0.1:80"])
def test_the_own_page_s_origin_is_served(client: TestClient, origin: str) -> None:
    assert client.post(FACTS, json=FACT, headers={"Origin": origin}).status_code == 201


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "",
        "127.0.0.1",
        "http://evil.example",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1:8080",
        "http://localhost",
        "http://evil.example#://127.0.0.1",
        "file://127.0.0.1",
        "chrome-extension://127.0.0.1",
    ],
)
def test_pages_of_other_sites_are_refused(client: TestClient, origin: str) -> None:
    for response in (
        client.post(FACTS, json=FACT, headers={"Origin": origin}),
        client.get("/", headers={"Origin": origin}),
        client.post("/mcp", json=TOOLS, headers={"Origin": origin}),
    ):
        assert (response.status_code, problem_type(response)) == (403, "foreign-origin")
    assert client.get("/v1/namespaces").json() == {"namespaces": []}


def test_no_other_site_is_given_leave_to_read(client: TestClient) -> None:
    asked = {"Origin": "http://127.0.0.1", "Access-Control-Request-Method": "POST"}
    response = client.options(FACTS, headers=asked)
    assert response.status_code == 405
    assert not [name for name in response.headers if name.startswith("access-control")]


def test_a_fast_client_is_told_to_wait(make_client: MakeClient) -> None:
    client = make_client(limits=Limits(requests_per_second=0.01, request_burst=3))
    assert [client.get("/v1/info").status_code for _ in range(4)] == [200, 200, 200, 429]
    response = client.post(FACTS, json=FACT)
    assert (response.status_code, problem_type(response)) == (429, "too-many-requests")
    assert 90 <= int(response.headers["retry-after"]) <= 100
    assert client.get("/livez").status_code == 429


def test_the_rate_is_each_key_s_own(make_client: MakeClient, ring: KeyRing) -> None:
    client = make_client(keys=ring, limits=Limits(requests_per_second=0.01, request_burst=1))
    one, other = bearer(ring.create("one", "read")), bearer(ring.create("other", "read"))
    assert client.get("/v1/info", headers=one).status_code == 200
    assert client.get("/v1/info", headers=one).status_code == 429
    assert client.get("/v1/info", headers=other).status_code == 200
    assert client.get("/v1/info").status_code == 401
    assert client.get("/v1/info").status_code == 429, "guessing keys is slowed down too"


def test_a_bucket_fills_again_up_to_its_burst() -> None:
    now = [0.0]
    limiter = RateLimiter(rate=2.0, burst=4, clock=lambda: now[0])
    assert [limiter.take("a") for _ in range(5)] == [0, 0, 0, 0, 0.5]
    now[0] = 0.5
    assert [limiter.take("a") for _ in range(2)] == [0, 0.5]
    now[0] = 1_000.0
    assert [limiter.take("a") for _ in range(5)] == [0, 0, 0, 0, 0.5]
    assert limiter.take("b") == 0


def test_a_flood_of_clients_does_not_fill_the_memory() -> None:
    limiter = RateLimiter(rate=1.0, burst=1)
    for client in range(20_000):
        limiter.take(str(client))
    assert len(limiter._buckets) <= 10_000


def test_waits_are_whole_seconds() -> None:
    assert [retry_after(seconds) for seconds in (0.001, 1.0, 1.2)] == ["1", "1", "2"]
