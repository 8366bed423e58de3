"""Two servers over one PostgreSQL: seen at once, and nothing lost or doubled when it is killed.

``KVMEM_LONG=1`` makes the drills long; ``-s`` shows the recovery times.
"""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx2 as httpx
import pytest

from kvmem.service.limits import Limits
from kvmem.store.postgres import PostgresStore
from tests.postgres_cluster import Cluster, needed_binaries, new_dsn
from tests.service.conftest import start
from tests.store.stores import exported
from tests.waiting import wait_until

_LONG = os.environ.get("KVMEM_LONG") == "1"
_CLIENTS = 32 if _LONG else 4
_SECONDS = 60.0 if _LONG else 2.0
"""Of work between one drill and the next."""
_UNLIMITED = Limits(requests_per_second=1e6, request_burst=1_000_000)


@contextmanager
def two_servers(dsn: str) -> Iterator[list[str]]:
    """Start two servers over one database; give their addresses."""
    with ExitStack() as stack:
        yield [stack.enter_context(start(dsn, _UNLIMITED)).url for _ in range(2)]


class Load:
    """Clients that remember facts with ids of their own, each until it is acknowledged."""

    def __init__(self, urls: Sequence[str], clients: int) -> None:
        self.acknowledged: dict[str, str] = {}
        self.refused: set[tuple[int, str]] = set()
        self.when: list[float] = []
        self._urls = urls
        self._stop = threading.Event()
        self._give_up = threading.Event()
        self._threads = [threading.Thread(target=self._work, args=(n,)) for n in range(clients)]

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        if any(error):  # the test has failed: what is refused now may be refused for good
            self._give_up.set()
        for thread in self._threads:
            thread.join()

    def _work(self, client: int) -> None:
        with httpx.Client(timeout=60) as http:
            for number in itertools.count():
                if self._stop.is_set():
                    return
                name, text = f"c{client}-{number}", f"Box{client}-{number} is in room{number}."
                for attempt in itertools.count():
                    url = self._urls[(client + attempt) % len(self._urls)]
                    response = http.post(
                        f"{url}/v1/namespaces/ns/facts", json={"id": name, "text": text}
                    )
                    if response.status_code == 201:
                        break
                    self.refused.add((response.status_code, response.json()["type"]))
                    if self._give_up.is_set():
                        return
                    time.sleep(0.1)
                self.acknowledged[name] = text
                self.when.append(time.monotonic())

    def wait_for_more(self) -> float:
        """Wait until every client was answered again; return the time of the first answer."""
        after = len(self.when)
        enough = after + 2 * len(self._threads)
        wait_until(lambda: len(self.when) >= enough, self.refused, seconds=120)
        return self.when[after]


def ready(url: str) -> int:
    return httpx.get(f"{url}/readyz", timeout=30).status_code


def wait_for_status(urls: Sequence[str], status: int) -> None:
    """Wait until all servers say so at ``/readyz``: they notice within about a second."""
    wait_until(lambda: {ready(url) for url in urls} == {status}, f"/readyz says {status}")


def outage(
    load: Load, urls: Sequence[str], kill: Callable[[], None], mend: Callable[[], None]
) -> None:
    """Kill the database under load, mend it, and see the servers say so and go on by themselves."""
    load.wait_for_more()
    time.sleep(_SECONDS)
    kill()
    killed = time.monotonic()
    wait_for_status(urls, 503)
    mend()
    mended = time.monotonic()
    back = load.wait_for_more()
    assert [ready(url) for url in urls] == [200, 200]
    print(f"mended after {mended - killed:.1f} s, answers {back - mended:.1f} s later")


def assert_kept(dsn: str, load: Load) -> None:
    """All that was acknowledged is stored once, and nothing else is."""
    store = PostgresStore(dsn)
    stored = [(record.id, record.text) for record in exported(store)]
    assert len(stored) == len(dict(stored))
    assert dict(stored) == load.acknowledged
    assert store.verify() == ()
    store.close()
    assert {status for status, _ in load.refused} <= {503}, load.refused


def test_what_is_remembered_on_one_server_is_answered_on_the_other_at_once(
    tmp_path: Path,
) -> None:
    seen = 0
    rounds = 1_000 if _LONG else 30
    with two_servers(new_dsn(tmp_path)) as urls, httpx.Client(timeout=60) as http:
        for number in range(rounds):
            first, second = urls if number % 2 else urls[::-1]
            space = "/v1/namespaces/ns"
            http.post(f"{first}{space}/facts", json={"text": f"Box{number} is in room{number}."})
            asked = {"question": f"Where is box{number}"}
            answer = http.post(f"{second}{space}/ask", json=asked).json()
            seen += answer["answer"] == f"room{number}"
    assert seen == rounds


@pytest.fixture
def programs() -> Path:
    return needed_binaries()


def test_a_database_that_is_killed_twice_loses_and_doubles_nothing(programs: Path) -> None:
    database = Cluster(programs)
    try:
        database.make()
        database.start()
        with two_servers(database.dsn()) as urls, Load(urls, _CLIENTS) as load:
            for _ in range(2):
                outage(load, urls, database.kill, database.start)
        assert_kept(database.dsn(), load)
        print(f"{len(load.acknowledged)} acknowledged; refused with {load.refused}")
    finally:
        database.close()


def test_a_standby_takes_over_and_nothing_acknowledged_is_lost(programs: Path) -> None:
    primary = Cluster(programs, synchronous_standby_names="standby")
    standby = Cluster(programs)
    try:
        primary.make()
        primary.start()
        standby.follow(primary, "standby")
        standby.start()
        both = f"postgresql://postgres@/postgres?host={primary.folder},{standby.folder}"
        with two_servers(both) as urls, Load(urls, _CLIENTS) as load:
            outage(load, urls, primary.kill, standby.promote)
        assert_kept(standby.dsn(), load)
        print(f"{len(load.acknowledged)} acknowledged; refused with {load.refused}")
    finally:
        standby.close()
        primary.close()
