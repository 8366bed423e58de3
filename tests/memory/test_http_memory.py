"""``HttpMemory``: what the memory behind a server's address does is what an embedded one does."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from kvmem.errors import (
    AccessError,
    ConflictError,
    InputError,
    KvmemError,
    NotFoundError,
    StoreError,
)
from kvmem.memory.base import Memory
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.http_memory import HttpMemory
from kvmem.store.base import FactRecord
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.server_process import running_server
from tests.service.keyword_reader import KeywordReader

PAST = datetime(2020, 1, 1, 12, 0, 0, 123456, tzinfo=UTC)
_names = (f"n{number}" for number in count())


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    place = str(tmp_path_factory.mktemp("served"))
    command = [sys.executable, "-m", "tests.service.keyword_server", place, "127.0.0.1", "0"]
    with running_server(command) as server:
        yield server.url


@pytest.fixture
def served(url: str) -> Iterator[Memory]:
    with HttpMemory(url) as memory:
        yield memory


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Memory]:
    with FactMemory(SQLiteStore(tmp_path / "store"), KeywordReader()) as memory:
        yield memory


def test_every_method_gives_what_an_embedded_memory_gives(served: Memory, embedded: Memory) -> None:
    ns = next(_names)

    def both(call: Callable[[Memory], Any]) -> Any:
        ours, theirs = call(embedded), call(served)
        assert repr(type(ours)) == repr(type(theirs))
        return ours, theirs

    facts = [
        NewFact("Mary is in the office.", id="1", key="mary", source="a b/ü", valid_from=PAST),
        NewFact(
            "Mary is in the hallway.",
            id="2",
            key="mary",
            value="hallway",
            valid_from=PAST + timedelta(days=1),
            expires_at=datetime(2999, 1, 1, tzinfo=UTC),
            metadata={"deep": [1, {"ü": None}]},
        ),
    ]
    ours, theirs = both(lambda memory: memory.remember(facts, namespace=ns))
    assert ours == theirs
    ours, theirs = both(lambda memory: memory.get("2", namespace=ns))
    assert replace(ours, recorded_at=theirs.recorded_at) == theirs
    for call in (
        lambda memory: memory.ask("Where is Mary?", namespace=ns, as_of=PAST, min_confidence=0.1),
        lambda memory: memory.ask("Where is Bob?", namespace=ns),
        lambda memory: memory.ask("Where is Bob?", namespace=ns, assume="open"),
        lambda memory: memory.ask("Where is Bob?", namespace=ns, assume="closed"),
    ):
        ours, theirs = both(call)
        assert replace(ours, evidence=()) == replace(theirs, evidence=())
        assert [e.fact_id for e in ours.evidence] == [e.fact_id for e in theirs.evidence]
    assert (theirs.answer, theirs.known) == ("nothing", True)  # the last was of a closed world
    ours, theirs = both(lambda memory: memory.search("hallway", namespace=ns, limit=1))
    assert [(f.fact.id, f.score) for f in ours] == [(f.fact.id, f.score) for f in theirs]
    ours, theirs = both(
        lambda memory: memory.list(
            namespace=ns, include_closed=True, limit=1, cursor=None, source="a b/ü", key="mary"
        )
    )
    assert [f.id for f in ours.facts] == [f.id for f in theirs.facts] == ["1"]
    assert theirs.facts[0].valid_from == PAST
    ours, theirs = both(lambda memory: memory.history("1", namespace=ns))
    assert [(e.kind, e.fact_id, e.by) for e in ours.events] == [
        (e.kind, e.fact_id, e.by) for e in theirs.events
    ]
    assert served.info().checkpoint == embedded.info().checkpoint
    served.check()
    assert both(lambda memory: memory.forget(key="mary", namespace=ns))[1] == ("1", "2")
    assert ns in [info.name for info in served.namespaces()]
    ours, theirs = both(lambda memory: memory.namespace(ns))
    assert replace(ours, created_at=theirs.created_at) == theirs
    assert both(lambda memory: memory.delete_namespace(ns))[1] == 0


def test_facts_are_exported_and_imported(served: Memory, embedded: Memory) -> None:
    ns, copy = next(_names), next(_names)
    odd = "one\u2028two\x85three four"  # line separators of Unicode, inside a fact
    embedded.remember([NewFact(odd, key="a"), NewFact("new", key="a")], namespace=ns)
    embedded.remember([f"P{n} is in the office." for n in range(2_100)], namespace=ns)
    done: list[int] = []
    imported = served.import_records(
        embedded.export(namespace=ns), namespace=ns, progress=done.append
    )
    assert (imported.created, imported.unchanged) == (2_102, 0)
    assert done == [1_000, 2_000, 2_102]
    assert list(served.export(namespace=ns)) == list(embedded.export(namespace=ns))
    assert served.import_records(served.export(namespace=ns), namespace=ns).unchanged == 2_102
    with pytest.raises(NotFoundError):
        served.export(namespace=copy)
    long = [FactRecord("ok", id=f"i{n}") for n in range(1_000)] + [FactRecord("word " * 100)]
    with pytest.raises(InputError, match=r"after the first 1000 records.*line 1"):
        served.import_records(long, namespace=copy)


def test_times_of_any_zone_and_read_only_metadata_are_sent(served: Memory) -> None:
    ns = next(_names)
    odd = datetime(1800, 1, 1, tzinfo=timezone(timedelta(minutes=19, seconds=32)))  # Amsterdam's
    fact = NewFact("Ann is in Rome.", id="1", valid_from=odd, metadata=MappingProxyType({"a": 1}))
    served.remember(fact, namespace=ns)
    served.import_records([FactRecord("Bob is in Bonn.", valid_from=odd)], namespace=ns)
    facts = served.list(namespace=ns, as_of=odd).facts
    assert [(fact.valid_from, dict(fact.metadata)) for fact in facts] == [
        (odd, {"a": 1}),
        (odd, {}),
    ]


def test_what_needs_the_store_s_folder_says_so(served: Memory, tmp_path: Path) -> None:
    for call in (
        served.verify,
        served.rebuild,
        served.stats,
        lambda: served.backup(tmp_path / "backup"),
    ):
        with pytest.raises(InputError, match="folder"):
            call()


def test_errors_are_those_of_an_embedded_memory(served: Memory, embedded: Memory) -> None:
    ns, nan = next(_names), float("nan")
    strange = FactRecord("A b.", metadata={"a": object()})
    calls: list[tuple[Callable[[Memory], object], type[KvmemError]]] = [
        (lambda memory: memory.ask("Where is Mary?", namespace=ns), NotFoundError),
        (lambda memory: memory.remember(NewFact("A b.", id="1"), namespace=ns), type(None)),  # type: ignore[list-item]
        (lambda memory: memory.remember(NewFact("C d.", id="1"), namespace=ns), ConflictError),
        (lambda memory: memory.remember("word " * 100, namespace=ns), InputError),
        (lambda memory: memory.remember([], namespace=ns), InputError),
        (lambda memory: memory.remember("\ud800", namespace=ns), InputError),
        (lambda memory: memory.ask("\ud800", namespace=ns), InputError),
        (lambda memory: memory.get("\ud800", namespace=ns), KvmemError),
        (lambda memory: memory.ask("Where?", namespace="a b"), KvmemError),
        (lambda memory: memory.list(namespace=ns, as_of=datetime(2020, 1, 1)), InputError),  # noqa: DTZ001
        (lambda memory: memory.get("nobody", namespace=ns), NotFoundError),
        (lambda memory: memory.forget(ids=["1"], key="a", namespace=ns), InputError),
        (lambda memory: memory.ask("Where?", namespace=ns, min_confidence=nan), InputError),
        (lambda memory: memory.get("x" * 100_000, namespace=ns), KvmemError),
        (lambda memory: memory.get("", namespace=ns), NotFoundError),
        (lambda memory: memory.get("..", namespace=ns), NotFoundError),
        (lambda memory: memory.history("..", namespace=ns), NotFoundError),
        (lambda memory: memory.namespace(""), InputError),
        (lambda memory: memory.delete_namespace(".."), InputError),
        (lambda memory: memory.remember(NewFact("A b.", id=".."), namespace=ns), InputError),
        (lambda memory: memory.import_records([strange], namespace=ns), InputError),
    ]
    for memory in (embedded, served):
        for call, error in calls:
            if issubclass(error, KvmemError):
                with pytest.raises(error):
                    call(memory)
            else:
                call(memory)


def test_a_server_that_is_away_is_told(url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with HttpMemory(address) as memory, pytest.raises(StoreError, match="cannot be reached"):
        memory.check()
    with pytest.raises(StoreError, match="closed"):
        memory.check()


ANSWERS = {
    "no key": b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 29\r\n\r\n"
    b'{"detail": "a key is needed"}',
    "html": b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>",
    "teapot": b"HTTP/1.1 418 Teapot\r\nContent-Length: 2\r\n\r\n{}",
    "cut": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
    "receipt": b"HTTP/1.1 201 Created\r\nContent-Length: 59\r\n\r\n"
    b'{"facts":[{"id":"1","sequence":1,"status":"unchanged"}]}   ',
}


@contextmanager
def a_server(answers: list[str]) -> Iterator[tuple[str, list[bytes]]]:
    """A server that gives one answer a connection; what it was sent is in the list."""
    requests: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            for answer in answers:
                connection, _ = listener.accept()
                with connection:
                    requests.append(connection.recv(65536))
                    connection.sendall(ANSWERS[answer])

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", requests
        thread.join(10)


@pytest.mark.parametrize(
    ("answer", "error", "told"),
    [
        ("html", StoreError, "does not answer as"),
        ("teapot", StoreError, "418"),
        ("no key", AccessError, "a key is needed"),
    ],
)
def test_another_kind_of_server_or_a_missing_key_is_told(
    answer: str, error: type[KvmemError], told: str
) -> None:
    with (
        a_server([answer]) as (address, _),
        HttpMemory(address) as memory,
        pytest.raises(error, match=told),
    ):
        memory.namespaces()


def test_facts_with_ids_are_sent_again_and_others_are_not() -> None:
    with a_server(["cut", "cut", "receipt"]) as (address, requests):
        with HttpMemory(address) as memory:
            (receipt,) = memory.remember(NewFact("Mary is in the office.", id="1"))
        assert (receipt.status, len(requests)) == ("unchanged", 3)
    with a_server(["cut"]) as (address, requests), HttpMemory(address) as memory:
        with pytest.raises(StoreError, match="cannot be reached"):
            memory.remember("Mary is in the office.")
        assert len(requests) == 1


@pytest.mark.parametrize("key", ["schlüssel", "two words", "line\n"])
def test_a_key_that_no_header_can_hold_is_refused_and_not_shown(key: str) -> None:
    with pytest.raises(InputError, match="the API key holds a character") as refused:
        HttpMemory("http://127.0.0.1:1", api_key=key)
    assert key not in str(refused.value)


def test_the_key_is_sent_from_the_argument_or_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KVMEM_API_KEY", "from-the-environment")
    for given, sent in ((None, b"from-the-environment"), ("given", b"given")):
        with (
            a_server(["receipt"]) as (address, requests),
            HttpMemory(address, api_key=given) as memory,
        ):
            memory.remember("Mary is in the office.")
        assert b"authorization: bearer " + sent + b"\r\n" in requests[0].lower()
