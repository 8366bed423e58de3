"""A memory whose index stays in PostgreSQL finds what one with its own indexes finds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
import pytest
from numpy.typing import NDArray

from kvmem.errors import NotFoundError, StoreError
from kvmem.memory import postgres_view
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.postgres_view import PostgresView
from kvmem.memory.timeline import Sight
from kvmem.memory.view import View
from kvmem.store.base import Moment
from kvmem.store.postgres import PostgresStore
from kvmem.store.postgres_index import SharedIndex, Shown
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader, TwoHops
from tests.postgres_cluster import new_dsn
from tests.store.stores import HOUR, START, Clock

NAMES = ("ann", "bob", "cid", "dan", "eve")


@pytest.fixture
def clock() -> Clock:
    return Clock()


def shared_memory(place: Path, clock: Clock, reader: FakeReader | None = None) -> FactMemory:
    """A server's memory; the same place again is another server of the same memory."""
    store = PostgresStore(new_dsn(place), clock=clock)
    return FactMemory(store, reader or FakeReader(), make_view=PostgresView)


@pytest.fixture
def memory(tmp_path: Path, clock: Clock) -> Iterator[FactMemory]:
    with shared_memory(tmp_path, clock) as memory:
        yield memory


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[FactMemory]:
    with shared_memory(tmp_path, clock) as memory:
        yield memory


def test_what_it_finds_is_what_indexes_in_the_process_find(
    memory: FactMemory, tmp_path: Path, clock: Clock
) -> None:
    random = np.random.default_rng(7)
    with FactMemory(SQLiteStore(tmp_path / "store", clock=clock), FakeReader()) as embedded:
        for number in range(40):
            name = NAMES[random.integers(len(NAMES))]
            starts = START + int(random.integers(-9, 9)) * HOUR
            fact = NewFact(
                f"{name} went to room{random.integers(30)} in town.",
                id=f"f{number}",
                key=name if random.random() < 0.3 else None,
                source=f"s{random.integers(4)}" if random.random() < 0.7 else None,
                valid_from=starts if random.random() < 0.7 else None,
                expires_at=starts + 9 * HOUR if random.random() < 0.3 else None,
            )
            clock.now += timedelta(minutes=10)
            for either in (memory, embedded):
                either.remember(fact)
                if number % 7 == 6:
                    either.forget(ids=[f"f{number - 3}"])
            as_of = None if random.random() < 0.5 else clock.now - 5 * HOUR
            query = f"Where is {NAMES[random.integers(len(NAMES))]} room{number % 30}"
            for limit in (3, 100):
                ours, theirs = (
                    {found.fact.id: found.score for found in either.search(query, limit=limit)}
                    for either in (memory, embedded)
                )
                if limit == 100:  # which of several equally near ones are best is left open
                    assert ours.keys() == theirs.keys()
                assert len(ours) == len(theirs)
            ours_told, theirs_told = (
                either.ask(f"Where is {NAMES[number % 5]}?", as_of=as_of)
                for either in (memory, embedded)
            )
            assert ours_told.answer == theirs_told.answer
            assert ours_told.sequence == theirs_told.sequence
        assert memory.verify() == ()


def test_a_key_finds_its_own_fact_among_many_first(memory: FactMemory) -> None:
    memory.remember([f"ann{n} keeps box{n} of kind{n % 3}." for n in range(300)])
    for n in (0, 150, 299):
        text = f"ann{n} keeps box{n} of kind{n % 3}."
        assert memory.search(text, limit=1)[0].fact.text == text


def test_words_rank_facts_as_they_do_in_the_process(
    memory: FactMemory, tmp_path: Path, clock: Clock
) -> None:
    random = np.random.default_rng(5)
    told = [" ".join(f"w{n}" for n in random.geometric(0.2, 5)) for _ in range(200)]
    with FactMemory(SQLiteStore(tmp_path / "store", clock=clock), FakeReader()) as embedded:
        for either in (memory, embedded):
            either.remember([NewFact(text, id=f"f{n}") for n, text in enumerate(told)])
            either.forget(ids=[f"f{n}" for n in range(0, 200, 9)])
        for cue in (*told[:9], "w1", "w1 w2", "w99 w1 unheard"):
            for common in (False, True):
                ours, theirs = (
                    view.sharing_words(cue, 30, sight(view), common=common)
                    for view in (either._views.get("default") for either in (memory, embedded))
                )
                assert ours.ids.tolist() == theirs.ids.tolist()
                assert ours.scores.tolist() == theirs.scores.tolist()


def sight(view: View) -> Sight:
    return view.timeline.sight(Moment(START + 9 * HOUR, START + 9 * HOUR), include_closed=False)


def test_a_hop_costs_two_statements_and_no_transaction(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements: list[bool] = []
    execute = psycopg.Connection.execute

    def counted(connection: psycopg.Connection, *arguments: Any, **options: Any) -> Any:
        statements.append(connection.autocommit)
        return execute(connection, *arguments, **options)

    spent = []
    for reader in (FakeReader(), TwoHops()):
        with shared_memory(tmp_path, clock, reader) as memory:
            memory.remember([f"ann{n} keeps box{n}." for n in range(20)])
            memory.ask("Where is ann3?")
            with monkeypatch.context() as counting:
                counting.setattr(psycopg.Connection, "execute", counted)
                memory.ask("Where is ann3?")
            spent.append(len(statements))
            assert all(statements)
            statements.clear()
    # Before the first hop how far the index is, and when now is; in it words, texts and vectors.
    assert spent == [8, 10]


def test_what_one_server_remembers_the_other_knows_at_once(
    memory: FactMemory, other: FactMemory
) -> None:
    for number in range(1_000 if os.environ.get("KVMEM_LONG") == "1" else 50):
        first, second = (memory, other) if number % 2 else (other, memory)
        first.remember(f"Box{number} is in room{number}.")
        answer = second.ask(f"Where is box{number}?")
        assert (answer.answer, answer.sequence) == (f"room{number}", number + 1)
    memory.forget(ids=[memory.search("box7", limit=1)[0].fact.id])
    assert not other.ask("Where is box7?").known


def test_a_server_without_the_fact_cached_encodes_it_once_for_all(
    tmp_path: Path, clock: Clock, memory: FactMemory
) -> None:
    memory.remember(["Ann is in Rome.", "Bob is in Oslo."])
    newer = FakeReader(encoder_id="encoder-2", reader_id="reader-2")
    with shared_memory(tmp_path, clock, newer) as second:
        assert second.ask("Where is ann?").answer == "Rome"
    encoded = len(newer.encoded)
    again = FakeReader(encoder_id="encoder-2", reader_id="reader-2")
    with shared_memory(tmp_path, clock, again) as third:
        assert third.ask("Where is bob?").answer == "Oslo"
    assert (encoded, len(again.encoded)) == (3, 1)


def test_a_rebuilt_index_is_the_same(memory: FactMemory, other: FactMemory) -> None:
    memory.remember([f"ann{n} is in room{n}." for n in range(20)])
    before = other.search("ann3 room3")
    memory.rebuild()
    assert other.search("ann3 room3") == before
    assert memory.verify() == other.verify() == ()


def test_a_fact_without_words_is_no_damage(memory: FactMemory) -> None:
    memory.remember(["Ann is in Rome.", "\N{THUMBS UP SIGN}"])
    assert memory.verify() == ()


def test_a_lost_connection_is_no_damage(memory: FactMemory) -> None:
    memory.remember("Ann is in Rome.")
    store = memory._store
    assert isinstance(store, PostgresStore)
    store.database.close()
    with pytest.raises(StoreError, match="the store is closed"):
        store.verify()


def test_an_id_that_no_fact_can_have_is_not_found(memory: FactMemory) -> None:
    memory.remember([NewFact("Ann is in Rome.", id="ann")])
    for read in (memory.get, memory.history):
        with pytest.raises(NotFoundError, match="no fact"):
            read("ann\0")
    assert memory.forget(ids=["ann\0"]) == ()
    assert memory.get("ann").text == "Ann is in Rome."


def test_a_changed_or_lost_key_is_found(memory: FactMemory) -> None:
    memory.remember(["Ann is in Rome.", "Bob is in Oslo."])
    assert memory.verify() == ()
    store = memory._store
    assert isinstance(store, PostgresStore)
    store.database.change(
        lambda c: c.execute("UPDATE keys SET key = key + key WHERE namespace = 1 AND sequence = 1"),
        repeatable=False,
    )
    assert ["dense keys" in found.what for found in memory.verify()] == [True]
    store.database.change(
        lambda c: c.execute("DELETE FROM keys WHERE namespace = 1 AND sequence = 2"),
        repeatable=True,
    )
    assert any("dense keys hold 1 facts" in found.what for found in memory.verify())
    memory.rebuild()
    assert memory.verify() == ()


def test_nothing_of_a_forgotten_fact_or_namespace_stays_in_a_table(
    memory: FactMemory, other: FactMemory
) -> None:
    memory.remember([NewFact("Ann is in Rome.", id="a"), NewFact("Bob is in Oslo.", id="b")])
    assert other.ask("Where is ann?").known
    memory.forget(ids=["a"])
    assert rows_left(memory) == {"facts": 1, "contents": 1, "vectors": 1, "keys": 1, "words": 4}
    memory.delete_namespace("default")
    assert set(rows_left(memory).values()) == {0}
    with pytest.raises(NotFoundError):
        other.ask("Where is bob?")
    other.remember("Bob is in Kyiv.")
    assert memory.ask("Where is bob?").answer == "Kyiv"


def rows_left(memory: FactMemory) -> dict[str, int]:
    store = memory._store
    assert isinstance(store, PostgresStore)
    tables = ("facts", "contents", "vectors", "keys", "words")

    def count(table: str) -> int:
        sql = f"SELECT count(*) FROM {table} WHERE namespace = 1".encode()
        ((rows,),) = store.database.read(lambda c: c.execute(sql).fetchall())
        return int(rows)

    return {table: count(table) for table in tables}


def test_a_graph_is_built_in_the_background_and_finds_as_near_facts(
    memory: FactMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = FakeReader()
    ids = [r.id for r in memory.remember([f"ann{n} keeps box{n}." for n in range(400)])]
    memory.forget(ids=ids[::7])
    keys = reader.keys(reader.encode([f"ann{n} keeps box{n}." for n in range(0, 400, 40)]))

    def nearest() -> NDArray[np.float32]:
        view = memory._views.get("default")
        sight = view.timeline.sight(memory._store.moment("default"), include_closed=False)
        return view.nearest(keys, 20, sight).scores

    exact = nearest()
    monkeypatch.setattr(postgres_view, "GRAPH_FROM", 100)
    memory.remember("Bob sang.")
    view = memory._views.get("default")
    assert isinstance(view, PostgresView)
    assert view._building is not None
    view._building.join(60)
    assert view._index.look().graph
    np.testing.assert_allclose(nearest(), exact, rtol=1e-4)
    memory.rebuild()
    assert memory.verify() == ()


def test_where_nearly_all_facts_are_closed_search_is_exact(
    memory: FactMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    graphs: list[bool] = []
    nearest = SharedIndex.nearest

    def watched(index: SharedIndex, shown: Shown, *given: Any, **named: Any) -> Any:
        graphs.append(shown.graph)
        return nearest(index, shown, *given, **named)

    monkeypatch.setattr(SharedIndex, "nearest", watched)
    memory.remember([NewFact(f"ann{n} keeps box{n}.", key=f"k{n % 30}") for n in range(300)])
    memory.search("ann1")
    view = memory._views.get("default")
    assert isinstance(view, PostgresView)
    view._index.build_graph(FakeReader().d_key)
    memory.search("ann1")
    memory.remember([NewFact(f"bob{n} keeps box{n}.", key=f"k{n % 10}") for n in range(400)])
    memory.search("ann1")
    assert graphs == [False, True, False]


def test_the_planner_knows_how_many_keys_a_graph_spares_it_to_sort(memory: FactMemory) -> None:
    for number in range(4):
        namespace = f"n{number}"
        memory.remember([f"ann{n} keeps box{n}." for n in range(500)], namespace=namespace)
        memory.search("ann1", namespace=namespace)
    view = memory._views.get("n3")
    assert isinstance(view, PostgresView)
    view._index.build_graph(FakeReader().d_key)
    shown = view._index.look()
    statement = (
        f"EXPLAIN (FORMAT JSON) SELECT FROM keys k WHERE k.namespace = {shown.namespace}"
        f" AND k.index = {shown.index} AND k.sequence > 0"
    )
    store = memory._store
    assert isinstance(store, PostgresStore)
    ((plans,),) = store.database.read(lambda c: c.execute(statement.encode()).fetchall())
    assert 400 < plans[0]["Plan"]["Plan Rows"] < 600  # not a fourth of a fourth of 2,000
