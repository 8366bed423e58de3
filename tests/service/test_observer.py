"""Every request has an id, a line in the log without its text, a count, and strict headers."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from kvmem.memory.base import Memory
from kvmem.service.keys import KeyRing
from kvmem.service.logs import JsonFormatter
from tests.service.asking import ASK, FACTS, bearer, problem_type
from tests.service.conftest import MakeClient


class Lines(logging.Handler):
    """The log as a server writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(JsonFormatter())
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += self.format(record) + "\n"

    def requests(self) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self.text.splitlines()]
        return [line for line in lines if line["message"] == "request"]


@pytest.fixture
def log() -> Iterator[Lines]:
    logger, handler = logging.getLogger("kvmem"), Lines()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel("INFO")
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


def test_strict_headers_on_every_answer(client: TestClient, memory: Memory) -> None:
    client.post(FACTS, json={"text": "x"})
    answers = [
        client.get("/"),
        client.get("/livez"),
        client.get(FACTS),
        client.get("/v1/namespaces/home/export"),
        client.get("/nowhere"),
        client.put(FACTS),
        client.post(FACTS, json={}),
        client.post(FACTS, content=b"[" * 1_000),
        client.get("/livez", headers={"Host": "evil.example"}),
    ]
    memory.close()
    answers.append(client.get("/readyz"))
    for answer in answers:
        policy = answer.headers["content-security-policy"].split("; ")
        assert "default-src 'none'" in policy
        assert {"frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"} <= set(policy)
        assert not [rule for rule in policy if "unsafe" in rule or "*" in rule]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert answer.headers["x-request-id"]
        assert "server" not in answer.headers
    for answer in answers[1:]:
        assert answer.headers["cache-control"] == "no-store"


def test_a_request_s_id_is_its_own_or_the_client_s(client: TestClient) -> None:
    ids = {client.get("/livez").headers["x-request-id"] for _ in range(3)}
    assert len(ids) == 3
    sent = {"X-Request-Id": "trace-1.2_3"}
    assert client.get("/livez", headers=sent).headers["x-request-id"] == "trace-1.2_3"


@pytest.mark.parametrize("sent", ["", "a b", "x" * 65, "a\\nb", '"', "<b>", "ä"])
def test_an_id_that_could_do_harm_is_replaced(client: TestClient, log: Lines, sent: str) -> None:
    headers = {b"X-Request-Id": sent.encode()}
    given = client.get("/livez", headers=headers).headers["x-request-id"]
    assert len(given) == 32
    assert given.isalnum()
    assert [line["request_id"] for line in log.requests()] == [given]


def test_one_line_a_request(make_client: MakeClient, ring: KeyRing, log: Lines) -> None:
    client = make_client(bearer(ring.create("app", "write")), keys=ring)
    client.post(FACTS, json={"text": "x"})
    client.get(FACTS + "/unknown")
    client.get("/nowhere/at/all")
    client.get(FACTS, headers={"Authorization": ""})
    client.get("/")
    told = [(line["method"], line["route"], line["status"], line["key"]) for line in log.requests()]
    assert told == [
        ("POST", "/v1/namespaces/{ns}/facts", 201, "app"),
        ("GET", "/v1/namespaces/{ns}/facts/{fact_id}", 404, "app"),
        ("GET", "none", 404, "app"),
        ("GET", "none", 401, None),
        ("GET", "/", 200, None),
    ]
    for line in log.requests():
        assert line["ms"] > 0
        assert line["level"] == "info"


def test_no_text_of_facts_or_questions_is_logged(
    client: TestClient, log: Lines, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "Zanzibar"
    fact = {"text": secret, "key": secret, "source": secret, "metadata": {secret: secret}}
    client.post(FACTS, json=fact)
    client.post(FACTS, json=fact | {"colour": secret})
    client.post(FACTS, content=secret.encode(), headers={"Content-Type": "application/json"})
    client.post(ASK, json={"question": f"Where is {secret}?"})
    client.post("/v1/namespaces/home/search", json={"query": secret})
    client.get(FACTS, params={"source": secret})
    client.get("/" + secret)
    client.post("/v1/namespaces/home/forget", json={"source": secret})

    def fail(*_: object, **__: object) -> None:
        raise ValueError(f"cannot read {secret}") from KeyError(secret)

    monkeypatch.setattr(memory, "ask", fail)
    response = client.post(ASK, json={"question": secret})
    assert (response.status_code, problem_type(response)) == (500, "internal-error")
    assert secret not in response.text
    assert len(log.requests()) == 9
    assert secret not in log.text
    assert "ValueError" in log.text
    assert "test_observer.py" in log.text, "the place of the fault is not told"


def test_whatever_is_logged_stays_one_line() -> None:
    record = logging.makeLogRecord(
        {"msg": 'one\r\ntwo\u2028three\x85four\x1b[31m{"level": "error"}', "levelno": logging.INFO}
    )
    line = JsonFormatter().format(record)
    assert line.isascii()
    assert line.isprintable()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["message"] == record.msg


def test_requests_facts_and_answers_are_counted(client: TestClient) -> None:
    client.post(FACTS, json={"facts": [{"text": "Mary is here.", "key": "m"}] * 2})
    client.post(FACTS, json={"text": "x", "id": "mine"})
    client.post(FACTS, json={"text": "x", "id": "mine"})
    client.delete(FACTS + "/mine")
    client.post(ASK, json={"question": "Where is Mary?"})
    client.post(ASK, json={"question": "Where is John?"})
    client.request("X<script>", "/nowhere")
    response = client.get("/metrics")
    assert response.headers["content-type"].startswith("text/plain")
    counted = dict(
        line.rsplit(" ", 1) for line in response.text.splitlines() if not line.startswith("#")
    )
    route = "/v1/namespaces/{ns}/facts"
    for name, value in {
        f'kvmem_requests_total{{method="POST",route="{route}",status="201"}}': 3,
        'kvmem_requests_total{method="other",route="none",status="404"}': 1,
        f'kvmem_request_seconds_count{{route="{route}"}}': 3,
        "kvmem_facts_remembered_total": 3,
        "kvmem_facts_forgotten_total": 1,
        'kvmem_answers_total{known="true"}': 1,
        'kvmem_answers_total{known="false"}': 1,
        'kvmem_facts{state="open"}': 1,
        'kvmem_facts{state="closed"}': 1,
        "kvmem_namespaces": 1,
        "kvmem_requests_in_progress": 1,
    }.items():
        assert float(counted[name]) == value, name
    assert 'kvmem_build_info{checkpoint="keyword"' in response.text


def test_addresses_that_clients_make_up_are_no_new_counters(client: TestClient) -> None:
    client.get("/nowhere/0")
    before = client.get("/metrics").text.count("\n")
    for number in range(1, 50):
        client.get(f"/nowhere/{number}")
        client.get(f"/v1/namespaces/n{number}/facts")
    assert client.get("/metrics").text.count("\n") < before + 60


def test_counters_of_two_apps_are_apart(make_client: MakeClient) -> None:
    make_client().post(FACTS, json={"text": "x"})
    assert "kvmem_facts_remembered_total 0.0" in make_client().get("/metrics").text


def test_the_metrics_can_be_read_by_prometheus(client: TestClient) -> None:
    families = {
        family.name for family in text_string_to_metric_families(client.get("/metrics").text)
    }
    assert {
        "kvmem_requests",
        "kvmem_request_seconds",
        "kvmem_facts",
        "kvmem_build_info",
    } <= families
