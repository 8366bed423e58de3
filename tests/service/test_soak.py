"""Eight clients at once, for a while: every answer is the one that a dictionary would give.

Each client has two namespaces of its own, in which nobody else writes, so that all it is answered
is known beforehand, and one that all share. ``KVMEM_LONG=1`` makes it ten minutes.
"""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2 as httpx
import pytest

from tests.server_process import RunningServer

_SECONDS = 600 if os.environ.get("KVMEM_LONG") == "1" else 10
_CLIENTS = 8
_PEOPLE = ("mary", "john", "sandra", "daniel")
_PLACES = ("kitchen", "garden", "office", "hallway", "bathroom")
_FACTS = 60  # in a namespace at most: below the reader's slots, so that nothing is left out


class Client:
    """A client that knows what it has told, in each of its namespaces in order."""

    def __init__(self, url: str, number: int) -> None:
        self._http = httpx.Client(base_url=url, timeout=60)
        self._chance = random.Random(number)
        self.spaces: dict[str, dict[str, str]] = {f"own{number}-{n}": {} for n in range(2)}
        self._number = number
        self.shared: list[str] = []
        self.done: Counter[str] = Counter()

    def work(self, until: float) -> None:
        """Do this and that, and check each answer."""
        verbs = (self.remember, self.remember, self.ask, self.ask, self.search, self.list_facts)
        while time.monotonic() < until:
            verb = self._chance.choice((*verbs, self.forget, self.share))
            namespace = self._chance.choice(list(self.spaces))
            if verb in (self.remember, self.share) or self.spaces[namespace]:
                verb(namespace)
                self.done[verb.__name__] += 1

    def remember(self, namespace: str) -> None:
        told = self.spaces[namespace]
        if len(told) >= _FACTS:
            self.forget(namespace)
        new = [self._sentence() for _ in range(self._chance.randint(1, 5))]
        receipts = self._post(namespace, "facts", {"facts": [{"text": text} for text in new]}, 201)
        ids = [receipt["id"] for receipt in receipts["facts"]]
        told.update(zip(ids, new, strict=True))
        again = {"facts": [{"text": text, "id": i} for i, text in zip(ids, new, strict=True)]}
        statuses = self._post(namespace, "facts", again, 201)["facts"]
        assert [receipt["status"] for receipt in statuses] == ["unchanged"] * len(new)

    def ask(self, namespace: str) -> None:
        person = self._chance.choice(_PEOPLE)
        answer = self._post(namespace, "ask", {"question": f"Where is {person}?"})
        about = [text for text in self.spaces[namespace].values() if person in text.split()]
        assert answer["answer"] == (about[-1].split()[-1] if about else None)
        assert answer["known"] is bool(about)

    def search(self, namespace: str) -> None:
        person = self._chance.choice(_PEOPLE)
        results = self._post(namespace, "search", {"query": person, "limit": 100})["results"]
        found = {result["fact"]["id"]: result["fact"]["text"] for result in results}
        assert len(found) == len(results)
        told = self.spaces[namespace]
        assert found.items() <= told.items()
        assert {i for i, text in told.items() if person in text.split()} <= found.keys()

    def list_facts(self, namespace: str) -> None:
        facts = self._get(namespace, "facts", limit=1_000)["facts"]
        told = list(self.spaces[namespace].items())
        assert [(fact["id"], fact["text"]) for fact in facts] == told

    def forget(self, namespace: str) -> None:
        told = self.spaces[namespace]
        ids = self._chance.sample(list(told), self._chance.randint(1, len(told)))
        forgotten = self._post(namespace, "forget", {"ids": [*ids, "never-was"]})["ids"]
        assert sorted(forgotten) == sorted(ids)
        for fact_id in ids:
            del told[fact_id]

    def share(self, _: str) -> None:
        text = f"client {self._number} says {len(self.shared)}"
        (receipt,) = self._post("shared", "facts", {"text": text}, 201)["facts"]
        self.shared.append(receipt["id"])
        assert self._get("shared", f"facts/{receipt['id']}")["text"] == text

    def _sentence(self) -> str:
        return f"{self._chance.choice(_PEOPLE)} went to the {self._chance.choice(_PLACES)}"

    def _post(self, namespace: str, verb: str, body: object, status: int = 200) -> Any:
        response = self._http.post(f"/v1/namespaces/{namespace}/{verb}", json=body)
        assert response.status_code == status, response.text
        return response.json()

    def _get(self, namespace: str, what: str, **query: int) -> Any:
        response = self._http.get(f"/v1/namespaces/{namespace}/{what}", params=query)
        assert response.status_code == 200, response.text
        return response.json()


@pytest.mark.timeout(_SECONDS + 300)
def test_many_clients_are_answered_as_if_each_were_alone(server: RunningServer) -> None:
    clients = [Client(server.url, number) for number in range(_CLIENTS)]
    until = time.monotonic() + _SECONDS
    with ThreadPoolExecutor(_CLIENTS) as pool:
        for outcome in [pool.submit(client.work, until) for client in clients]:
            outcome.result()
    for client in clients:
        for namespace, told in client.spaces.items():
            if told:
                client.list_facts(namespace)
    shared: list[str] = []
    query: dict[str, str | int] = {"limit": 1_000}
    while "cursor" not in query or query["cursor"]:
        page = httpx.get(f"{server.url}/v1/namespaces/shared/facts", params=query).json()
        shared += [fact["id"] for fact in page["facts"]]
        query["cursor"] = page["next_cursor"]
    assert sorted(shared) == sorted(fact_id for client in clients for fact_id in client.shared)
    for client in clients:
        mine = set(client.shared)
        assert [fact_id for fact_id in shared if fact_id in mine] == client.shared
    done = sum((client.done for client in clients), Counter())
    assert all(done[verb] for verb in ("remember", "ask", "search", "list_facts", "forget"))
    assert '"level": "error"' not in server.log()
    print(f"{sum(done.values())} operations in {_SECONDS} s: {dict(done)}")
