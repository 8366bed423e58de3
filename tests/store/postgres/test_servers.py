"""Several servers use one store: they take turns in a namespace, and lost connections are found."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from kvmem.errors import ConflictError, InputError, StoreError
from kvmem.store.postgres import PostgresStore
from kvmem.store.postgres_pool import Work
from kvmem.types import NewFact
from tests.postgres_cluster import new_dsn, shared_cluster
from tests.store.stores import exported, remember, texts


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[list[PostgresStore]]:
    opened = [PostgresStore(new_dsn(tmp_path)) for _ in range(2)]
    yield opened
    for store in opened:
        store.close()


def test_servers_that_start_together_make_one_schema(tmp_path: Path) -> None:
    dsn = new_dsn(tmp_path)
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(PostgresStore, [dsn] * 4))
    remember(opened[0], "One.")
    assert all(texts(store) == ["One."] for store in opened)
    for store in opened:
        store.close()


def test_sequences_have_no_gaps_and_keys_one_open_fact_whoever_writes(
    stores: list[PostgresStore],
) -> None:
    def write(number: int) -> list[int]:
        store = stores[number % 2]
        new = [NewFact(f"Version {number}.", key="k"), NewFact(f"Fact {number}.")]
        return [receipt.sequence for receipt in store.remember("ns", new)]

    with ThreadPoolExecutor(8) as pool:
        sequences = [given for call in pool.map(write, range(40)) for given in call]
    assert sorted(sequences) == list(range(1, 81))
    assert len(stores[0].list("ns", key="k").facts) == 1
    assert len(stores[1].list("ns", key="k", include_closed=True).facts) == 40
    records = exported(stores[1])
    assert [r.recorded_at for r in records] == sorted(
        r.recorded_at for r in records if r.recorded_at
    )
    assert stores[0].verify() == ()


def test_an_id_sent_to_two_servers_at_once_is_stored_once(stores: list[PostgresStore]) -> None:
    together = threading.Barrier(2)

    def write(call: tuple[PostgresStore, str]) -> str:
        together.wait()
        store, text = call
        try:
            return store.remember("ns", [NewFact(text, id="one")])[0].status
        except ConflictError:
            return "conflict"

    with ThreadPoolExecutor(2) as pool:
        same = list(pool.map(write, [(store, "Same.") for store in stores]))
        stores[0].forget("ns", ids=["one"])
        other = list(pool.map(write, zip(stores, ("This.", "That."), strict=True)))
    assert sorted(same) == ["created", "unchanged"]
    assert sorted(other) == ["conflict", "created"]


def test_calls_after_lost_connections_go_on(stores: list[PostgresStore]) -> None:
    store = stores[0]
    remember(store, "One.")
    for call in (
        lambda: remember(store, "Another without an id."),  # lost before it began: not stored
        lambda: texts(store),
    ):
        end_connections()
        call()
    assert len(texts(store)) == 2


def end_connections() -> None:
    shared_cluster().sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kvmem'"
    )


@pytest.mark.parametrize("committed", [False, True])
def test_a_commit_that_nobody_knows_about_is_repeated_only_with_ids(
    stores: list[PostgresStore], monkeypatch: pytest.MonkeyPatch, committed: bool
) -> None:
    store = stores[0]
    remember(store, NewFact("Before.", id="0"))
    lose_a_commit(monkeypatch, committed)
    (receipt,) = remember(store, NewFact("With an id.", id="1"))
    assert receipt.status == ("unchanged" if committed else "created")
    lose_a_commit(monkeypatch, committed)
    with pytest.raises(StoreError, match=r"may be stored or not.*ids of their own"):
        remember(store, "Without an id.")
    expected = ["Before.", "With an id.", *(["Without an id."] if committed else [])]
    assert texts(store) == expected


def lose_a_commit(monkeypatch: pytest.MonkeyPatch, committed: bool) -> None:
    """Lose the connection during the next commit that writes, before or after it happened."""
    commit, caller = psycopg.Connection.commit, threading.get_ident()

    def lost(connection: psycopg.Connection) -> None:
        # The pool's own threads commit too, while they set up new connections.
        if connection.read_only or threading.get_ident() != caller:
            commit(connection)
            return
        monkeypatch.setattr(psycopg.Connection, "commit", commit)
        if committed:
            commit(connection)
        connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(psycopg.Connection, "commit", lost)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE contents SET body = '{}' WHERE namespace = 1 AND sequence = 1", "fact"),
        ("DELETE FROM contents WHERE namespace = 1 AND sequence = 1", "fact"),
        ("UPDATE facts SET valid_from = 0 WHERE namespace = 1 AND sequence = 1", "fact"),
        ("DELETE FROM facts WHERE namespace = 1 AND sequence = 1", "is gone"),
        ("UPDATE events SET at = 0 WHERE namespace = 1 AND sequence = 1", "history"),
        ("DELETE FROM events WHERE namespace = 1 AND sequence = 1", "history"),
        ("DELETE FROM events WHERE namespace = 1 AND sequence = 2", "last sequence"),
        ("UPDATE namespaces SET sequence = 9 WHERE id = 1", "namespace"),
    ],
)
def test_what_others_changed_is_found_and_never_read(
    stores: list[PostgresStore], change: str, found: str
) -> None:
    store = stores[0]
    remember(store, NewFact("One.", id="1"), NewFact("Two.", id="2"))
    assert store.verify() == ()
    work: Work[object] = lambda connection: connection.execute(change.encode())  # noqa: E731
    store.database.change(work, repeatable=False)
    assert any(found in damage.what for damage in store.verify())
    if "contents" in change or "UPDATE facts" in change:
        with pytest.raises(StoreError, match="damaged; kvmem verify"):
            store.get("ns", "1")
        assert store.get("ns", "2").text == "Two."


@pytest.mark.parametrize(
    ("dsn", "error", "message"),
    [
        ("postgresql://postgres@/nobody?host={folder}", StoreError, "'?nobody\\W+does not exist"),
        ("postgresql://postgres@/postgres?host=/nowhere", StoreError, "there is no connection"),
        ("postgresql://postgres@/postgres?no_such=1", InputError, "malformed"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_why(
    dsn: str, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        PostgresStore(dsn.format(folder=shared_cluster().folder))


def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    dsn = new_dsn(tmp_path)
    store = PostgresStore(dsn)
    work: Work[object] = lambda c: c.execute("INSERT INTO migrations VALUES (99)")  # noqa: E731
    store.database.change(work, repeatable=False)
    store.close()
    with pytest.raises(StoreError, match=r"newer kvmem.*99"):
        PostgresStore(dsn)


def test_no_secret_is_told(stores: list[PostgresStore]) -> None:
    folder = shared_cluster().folder
    store = PostgresStore(f"postgresql://postgres:s3cret@/postgres?host={folder}")
    assert store.location == f"PostgreSQL postgres at {folder}"
    store.close()
