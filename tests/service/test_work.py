"""Nobody waits for another client's work longer than is said, and nobody for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from kvmem.memory.base import Memory
from kvmem.service.limits import Limits
from tests.service.asking import ASK, FACTS, problem_type
from tests.service.conftest import MakeClient
from tests.waiting import wait_until


class Gate:
    """Holds calls of a method until it is opened."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
        self._open = threading.Event()
        self.waiting = threading.Semaphore(0)

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        self.waiting.release()
        assert self._open.wait(30)
        return self._method(*arguments, **options)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def held_remember(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> Gate:
    gate = Gate(memory.remember)
    monkeypatch.setattr(memory, "remember", gate)
    return gate


def test_more_requests_than_may_be_are_told_to_come_again(
    make_client: MakeClient, held_remember: Gate
) -> None:
    client = make_client(limits=Limits(requests_at_once=3))
    with ThreadPoolExecutor() as pool:
        told = [pool.submit(client.post, FACTS, json={"text": f"{n}"}) for n in range(3)]
        for _ in told:
            assert held_remember.waiting.acquire(timeout=30)
        response = client.get("/v1/info")
        assert (response.status_code, problem_type(response)) == (503, "overloaded")
        assert response.headers["retry-after"]
        assert client.get("/livez").status_code == 200
        held_remember.open()
        assert [one.result(30).status_code for one in told] == [201] * 3
    assert client.get("/v1/info").status_code == 200
    assert len(client.get(FACTS).json()["facts"]) == 3


def test_a_request_that_takes_too_long_is_told_so_and_keeps_its_place(
    make_client: MakeClient, held_remember: Gate
) -> None:
    client = make_client(limits=Limits(requests_at_once=1, request_seconds=0.2))
    response = client.post(FACTS, json={"text": "late", "id": "mine"})
    assert (response.status_code, problem_type(response)) == (503, "timed-out")
    assert problem_type(client.get(FACTS)) == "overloaded"
    held_remember.open()
    wait_until(lambda: client.get("/v1/namespaces/home").status_code == 200, "the late fact")
    again = client.post(FACTS, json={"text": "late", "id": "mine"})
    assert again.json()["facts"][0]["status"] == "unchanged", "sent again it is stored once"


def test_every_request_at_work_has_a_thread(make_client: MakeClient, held_remember: Gate) -> None:
    client = make_client()
    at_once = Limits().requests_at_once - 1
    with ThreadPoolExecutor(at_once) as pool:
        told: list[Future[Any]] = [
            pool.submit(client.post, FACTS, json={"text": f"{n}"}) for n in range(at_once)
        ]
        for _ in told:
            assert held_remember.waiting.acquire(timeout=60)
        # All others wait in threads of their own, and this one has the last.
        assert client.post(ASK, json={"question": "Where is Mary?"}).status_code == 404
        held_remember.open()
        assert {one.result(60).status_code for one in told} == {201}


def test_a_question_does_not_wait_for_another_client_s_batch(
    make_client: MakeClient, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound: a question waits for one part of a batch, not for the batch.

    It is measured in turns of the reader, as time is not the same on any two machines: while
    batches of 1,000 facts are being encoded on every core, a question is answered before any of
    them is done.
    """
    client = make_client()
    client.post(FACTS, json={"text": "Mary went to the office."})
    assert client.post(ASK, json={"question": "Where is Mary?"}).json()["answer"] == "office"
    from tests.service.keyword_reader import KeywordReader

    encode = KeywordReader.encode
    encoding = threading.Semaphore(0)

    def slow(reader: KeywordReader, texts: Any) -> Any:
        if len(texts) > 1:
            encoding.release()
            time.sleep(0.002 * len(texts))
        return encode(reader, texts)

    monkeypatch.setattr(KeywordReader, "encode", slow)
    batch = {"facts": [{"text": f"Fact number {number}."} for number in range(1_000)]}
    with ThreadPoolExecutor() as pool:
        batches = [
            pool.submit(client.post, f"/v1/namespaces/other{n}/facts", json=batch) for n in range(4)
        ]
        assert encoding.acquire(timeout=60)
        answer = client.post(ASK, json={"question": "Where is Mary?"}).json()["answer"]
        done = [one.done() for one in batches]
        assert (answer, done) == ("office", [False] * 4)
        assert {one.result(60).status_code for one in batches} == {201}
