"""A page of another site cannot reach the service by a name of its own (DNS rebinding)."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from kvmem.errors import InputError
from kvmem.service.hosts import HostNames
from tests.service.conftest import MakeClient

HERE = ["127.0.0.1", "127.0.0.1:8000", "127.0.0.2", "localhost", "LocalHost:80", "[::1]", "[::1]:1"]
ELSEWHERE = [
    "",
    "evil.example",
    "evil.example:8000",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "127.0.0.1:80:80",
    "127.0.0.1@evil.example",
    "192.0.2.1",
    "0.0.0.0",
    "[::]",
    "[",
]


@pytest.mark.parametrize("host", HERE)
def test_this_machine_s_own_names_are_served(client: TestClient, host: str) -> None:
    assert client.get("/livez", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ELSEWHERE)
def test_every_other_name_is_refused_on_every_route(client: TestClient, host: str) -> None:
    for response in (
        client.get("/livez", headers={"Host": host}),
        client.get("/nowhere", headers={"Host": host}),
        client.post("/v1/namespaces/ns/facts", json={"text": "x"}, headers={"Host": host}),
    ):
        assert response.status_code == 403
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "urn:kvmem:problem:foreign-host"
    assert client.get("/v1/namespaces").json() == {"namespaces": []}


def test_names_that_the_server_was_told_of_are_served_too(make_client: MakeClient) -> None:
    client = make_client(hosts=["Facts.example", "192.0.2.1", "2001:DB8::1"])
    for host in ("facts.example", "FACTS.example:8000", "192.0.2.1:80", "[2001:db8::1]:8000"):
        assert client.get("/livez", headers={"Host": host}).status_code == 200
    for host in ("other.example", "x.facts.example", "192.0.2.2"):
        assert client.get("/livez", headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("name", ["", "*", "http://a.example", "a.example:80", "a b", ".", "a/b"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="without scheme or port"):
        HostNames([name])
