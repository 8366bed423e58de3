"""A memory that a kvmem server keeps, over HTTP."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from pydantic import TypeAdapter

from kvmem.errors import InputError
from kvmem.memory import DEFAULT_NAMESPACE
from kvmem.memory.base import Found, Imported, MemoryInfo, MemoryStats
from kvmem.memory.http_client import HttpClient, at, plain
from kvmem.memory.importing import import_in_batches
from kvmem.store.base import Damage, FactPage, FactRecord, History, NamespaceInfo
from kvmem.store.checks import check_facts, check_records
from kvmem.store.records import record_from_line, record_to_json
from kvmem.types import Answer, Assume, Fact, NewFact, Remembered

_RECEIPTS = TypeAdapter(dict[str, tuple[Remembered, ...]])
_ANSWER = TypeAdapter(Answer)
_RESULTS = TypeAdapter(dict[str, tuple[Found, ...]])
_PAGE = TypeAdapter(FactPage)
_FACT = TypeAdapter(Fact)
_HISTORY = TypeAdapter(History)
_IDS = TypeAdapter(dict[str, tuple[str, ...]])
_NAMESPACES = TypeAdapter(dict[str, tuple[NamespaceInfo, ...]])
_NAMESPACE = TypeAdapter(NamespaceInfo)
_COUNTS = TypeAdapter(dict[str, int])
_INFO = TypeAdapter(MemoryInfo)
_IMPORTED = TypeAdapter(Imported)
_ANYTHING = TypeAdapter(object)


class HttpMemory:
    """A ``Memory`` behind a server's address. Safe to call from many threads.

    A request that did not get through is sent again where nothing can be done twice: what only
    reads, and facts that all have ids of the client's own.
    """

    def __init__(self, url: str, *, api_key: str | None = None) -> None:
        """Nothing is sent yet.

        Args:
            url: the server's address, such as ``http://127.0.0.1:8000``.
            api_key: the key it asks for; else the environment's ``KVMEM_API_KEY``.

        Raises:
            InputError: ``url`` is no address.
        """
        self._client = HttpClient(url, api_key or os.environ.get("KVMEM_API_KEY"))

    def remember(
        self,
        facts: str | NewFact | Sequence[str | NewFact],
        *,
        namespace: str = DEFAULT_NAMESPACE,
    ) -> tuple[Remembered, ...]:
        """See ``Memory.remember``."""
        several = [facts] if isinstance(facts, str | NewFact) else facts
        new = [NewFact(text=fact) if isinstance(fact, str) else fact for fact in several]
        check_facts(new)
        body = {"facts": [_plain_fact(fact) for fact in new]}
        known = all(fact.id is not None for fact in new)
        path = at(namespace, "facts")
        return self._client.call(_RECEIPTS, "POST", path, body, again=known)["facts"]

    def ask(
        self,
        question: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        as_of: datetime | None = None,
        min_confidence: float = 0.0,
        assume: Assume | None = None,
    ) -> Answer:
        """See ``Memory.ask``."""
        body = {
            "question": question,
            "as_of": as_of,
            "min_confidence": min_confidence,
            "assume": assume,
        }
        return self._client.call(_ANSWER, "POST", at(namespace, "ask"), plain(body))

    def search(
        self,
        query: str,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        limit: int = 10,
        as_of: datetime | None = None,
    ) -> tuple[Found, ...]:
        """See ``Memory.search``."""
        body = {"query": query, "limit": limit, "as_of": as_of}
        return self._client.call(_RESULTS, "POST", at(namespace, "search"), plain(body))["results"]

    def list(
        self,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        key: str | None = None,
        source: str | None = None,
        as_of: datetime | None = None,
        include_closed: bool = False,
        limit: int = 100,
        cursor: str | None = None,
    ) -> FactPage:
        """See ``Memory.list``."""
        query = {
            "key": key,
            "source": source,
            "as_of": as_of,
            "include_closed": include_closed,
            "limit": limit,
            "cursor": cursor,
        }
        return self._client.call(_PAGE, "GET", at(namespace, "facts"), query=plain(query))

    def get(self, fact_id: str, *, namespace: str = DEFAULT_NAMESPACE) -> Fact:
        """See ``Memory.get``."""
        return self._client.call(_FACT, "GET", at(namespace, "facts", fact_id))

    def history(self, fact_id: str, *, namespace: str = DEFAULT_NAMESPACE) -> History:
        """See ``Memory.history``."""
        return self._client.call(_HISTORY, "GET", at(namespace, "facts", fact_id, "history"))

    def forget(
        self,
        *,
        namespace: str = DEFAULT_NAMESPACE,
        ids: Sequence[str] | None = None,
        key: str | None = None,
        source: str | None = None,
    ) -> tuple[str, ...]:
        """See ``Memory.forget``."""
        body = plain({"ids": ids, "key": key, "source": source})
        return self._client.call(_IDS, "POST", at(namespace, "forget"), body, again=False)["ids"]

    def namespaces(self) -> tuple[NamespaceInfo, ...]:
        """See ``Memory.namespaces``."""
        return self._client.call(_NAMESPACES, "GET", "/v1/namespaces")["namespaces"]

    def namespace(self, name: str) -> NamespaceInfo:
        """See ``Memory.namespace``."""
        return self._client.call(_NAMESPACE, "GET", at(name))

    def delete_namespace(self, name: str) -> int:
        """See ``Memory.delete_namespace``."""
        return self._client.call(_COUNTS, "DELETE", at(name), again=False)["forgotten"]

    def export(self, *, namespace: str = DEFAULT_NAMESPACE) -> Iterator[FactRecord]:
        """See ``Memory.export``."""
        self.namespace(namespace)  # one that does not exist is told by the call itself
        return (
            record_from_line(line, f"{self._client.url}: line {number}")
            for number, line in enumerate(self._client.lines(at(namespace, "export")), start=1)
        )

    def import_records(
        self,
        records: Iterable[FactRecord],
        *,
        namespace: str = DEFAULT_NAMESPACE,
        progress: Callable[[int], None] | None = None,
    ) -> Imported:
        """See ``Memory.import_records``."""

        def store(batch: Sequence[FactRecord]) -> Imported:
            check_records(batch)
            body = "".join(json.dumps(record_to_json(record)) + "\n" for record in batch).encode()
            known = all(record.id is not None for record in batch)
            return self._client.call(_IMPORTED, "POST", at(namespace, "import"), body, again=known)

        return import_in_batches(records, store, progress)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> tuple[Damage, ...]:
        """Raise ``InputError``: see ``Memory``."""
        raise self._needs_the_folder("verify")

    def rebuild(
        self,
        *,
        namespace: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Raise ``InputError``: see ``Memory``."""
        raise self._needs_the_folder("rebuild")

    def stats(self) -> MemoryStats:
        """Raise ``InputError``: see ``Memory``."""
        raise self._needs_the_folder("stats")

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Raise ``InputError``: see ``Memory``."""
        raise self._needs_the_folder("backup")

    def check(self) -> None:
        """See ``Memory.check``."""
        self._client.call(_ANYTHING, "GET", "/readyz")

    def info(self) -> MemoryInfo:
        """See ``Memory.info``."""
        return self._client.call(_INFO, "GET", "/v1/info")

    def close(self) -> None:
        """See ``Memory.close``. The server goes on."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _needs_the_folder(self, what: str) -> InputError:
        return InputError(
            f"{what} works on a store's folder, and {self._client.url} is a server; "
            "stop the server and do it there"
        )


def _plain_fact(fact: NewFact) -> dict[str, Any]:
    # Not ``asdict``, which cannot copy every mapping.
    return plain({field.name: getattr(fact, field.name) for field in fields(fact)}) | {
        "metadata": dict(fact.metadata)
    }
