"""Export, import, verify, rebuild, stats and backup of ``FactMemory``; namespaces that are many."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kvmem.errors import ConflictError, InputError, NotFoundError
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.view import NamespaceView
from kvmem.store.base import Damage, FactRecord, NamespaceInfo
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[FactMemory]:
    with FactMemory(SQLiteStore(tmp_path / "store"), FakeReader()) as memory:
        yield memory


@pytest.fixture
def other(tmp_path: Path) -> Iterator[FactMemory]:
    with FactMemory(SQLiteStore(tmp_path / "other"), FakeReader()) as memory:
        yield memory


def reader_of(memory: FactMemory) -> FakeReader:
    assert isinstance(memory._reader, FakeReader)
    return memory._reader


def test_an_export_is_imported_with_its_history_and_answers_the_same(
    memory: FactMemory, other: FactMemory
) -> None:
    memory.remember([f"P{n} is in room {n}." for n in range(2_500)])
    memory.remember(NewFact("Ann is in Rome.", id="1", key="ann"))
    memory.remember(NewFact("Ann is in Oslo.", id="2", key="ann"))
    done: list[int] = []
    imported = other.import_records(memory.export(), progress=done.append)
    assert (imported.created, imported.unchanged) == (2_502, 0)
    assert done == [1_000, 2_000, 2_502]
    assert list(other.export()) == list(memory.export())
    reader_of(other).encoded.clear()
    assert other.ask("Where is Ann?").answer == "Oslo"
    assert other.ask("Where is P7?").answer == "7"
    assert reader_of(other).encoded == ["Where is Ann?", "Where is P7?"]
    again = other.import_records(memory.export())
    assert (again.created, again.unchanged) == (0, 2_502)


def test_an_import_that_fails_says_where_and_can_be_resumed(memory: FactMemory) -> None:
    records = [FactRecord(f"P{n} is in room {n}.", id=f"p{n}") for n in range(2_000)]
    broken = [*records]
    broken[1_500] = replace(broken[1_500], text="x" * 1_000)
    with pytest.raises(InputError, match=r"after the first 1000 .*fact 501 of 1000.*the window"):
        memory.import_records(broken)
    assert memory.namespace("default").facts == 1_000
    broken[1_500] = replace(records[1_500], id="p0")
    with pytest.raises(ConflictError, match=r"after the first 1000 .*'p0'"):
        memory.import_records(broken)
    imported = memory.import_records(records)
    assert (imported.created, imported.unchanged) == (1_000, 1_000)


def test_a_namespace_is_deleted_with_all_that_was_derived_from_it(memory: FactMemory) -> None:
    memory.remember(["Ann is in Rome.", "Bob is in Bonn."], namespace="a")
    memory.remember("Ann is in Oslo.", namespace="b")
    assert memory.ask("Where is Ann?", namespace="a").answer == "Rome"
    assert memory.namespace("a").facts == 2
    assert memory.delete_namespace("a") == 2
    for call in (
        lambda: memory.ask("Where is Ann?", namespace="a"),
        lambda: memory.search("Ann", namespace="a"),
        lambda: memory.namespace("a"),
        lambda: memory.export(namespace="a"),
        lambda: memory.delete_namespace("a"),
        lambda: memory.rebuild(namespace="a"),
    ):
        with pytest.raises(NotFoundError, match="'a'"):
            call()
    memory.remember("Ann is in Kyiv.", namespace="a")
    assert memory.ask("Where is Ann?", namespace="a").answer == "Kyiv"
    assert len(memory.search("Bob", namespace="a")) == 1
    assert memory.ask("Where is Ann?", namespace="b").answer == "Oslo"


def test_a_sound_memory_verifies(memory: FactMemory) -> None:
    assert memory.verify() == ()
    memory.remember([f"P{n} is in room {n}." for n in range(100)], namespace="a")
    memory.remember([NewFact(f"Ann is in room {n}.", key="ann") for n in range(50)], namespace="b")
    memory.ask("Where is Ann?", namespace="b")
    (receipt,) = memory.remember("Bob is in Bonn.", namespace="b")
    memory.forget(ids=[receipt.id], namespace="b")
    seen: list[tuple[int, int]] = []
    assert memory.verify(lambda *progress: seen.append(progress)) == ()
    assert seen[-1] == (150, 150)


def test_an_index_that_differs_from_the_store_is_found(memory: FactMemory) -> None:
    memory.remember([f"P{n} is in room {n}." for n in range(100)])
    view = memory._views.get("default")
    assert isinstance(view, NamespaceView)
    ids, sequence = np.array([7]), view.timeline.sequence

    def found() -> str:
        damages = memory.verify()
        assert {damage.namespace for damage in damages} <= {"default"}
        return "; ".join(damage.what for damage in damages)

    view.dense.remove(ids, sequence=sequence)
    assert "dense keys hold 99 facts" in found()
    assert "not those of their encodings" in found()
    view.dense.add(ids, np.ones((1, 16), dtype=np.float32), sequence=sequence)
    assert found() == "index: dense keys of facts up to change 100 are not those of their encodings"
    memory._views.drop("default")
    assert found() == ""
    view = memory._views.get("default")
    assert isinstance(view, NamespaceView)
    view.words.remove(ids, sequence=sequence + 1)
    assert "words show change 101" in found()
    assert "words hold 99 facts" in found()
    view.timeline._valid_from[3] += 1
    assert "times of facts up to change 100 are not those stored" in found()


def test_a_fact_that_the_reader_cannot_encode_is_found(memory: FactMemory) -> None:
    memory._store.remember("default", [NewFact("x" * 1_000)])
    (damage,) = memory.verify()
    assert damage.namespace == "default"
    assert "cannot encode" in damage.what


def test_what_the_store_finds_damaged_is_told(
    memory: FactMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.remember("Ann is in Rome.", namespace="a")
    damage = Damage("a", "1", "the fact is not as it was written")
    monkeypatch.setattr(memory._store, "verify", lambda progress: (damage,))
    assert memory.verify() == (damage,)


def test_rebuild_encodes_anew_and_answers_the_same(memory: FactMemory) -> None:
    texts = [f"P{n} is in room {n}." for n in range(20)]
    memory.remember(texts, namespace="a")
    memory.remember("Ann is in Oslo.", namespace="b")
    before = memory.ask("Where is P7?", namespace="a")
    encoded = reader_of(memory).encoded
    encoded.clear()
    seen: list[tuple[int, int]] = []
    memory.rebuild(progress=lambda *progress: seen.append(progress))
    assert encoded == [*texts, "Ann is in Oslo."]
    assert seen == [(20, 21), (21, 21)]
    assert memory.ask("Where is P7?", namespace="a") == before
    encoded.clear()
    memory.rebuild(namespace="b")
    assert encoded == ["Ann is in Oslo."]
    assert memory.verify() == ()


def test_namespaces_that_are_deleted_meanwhile_are_passed_over(
    memory: FactMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    namespaces = memory._store.namespaces

    def listed_and_then_deleted() -> tuple[NamespaceInfo, ...]:
        listed = namespaces()
        memory.delete_namespace("a")
        return listed

    monkeypatch.setattr(memory._store, "namespaces", listed_and_then_deleted)
    for upkeep in (memory.verify, memory.rebuild):
        memory.remember("Ann is in Rome.", namespace="a")
        memory.remember("Ann is in Oslo.", namespace="b")
        assert not upkeep()
        assert memory.ask("Where is Ann?", namespace="b").answer == "Oslo"


def test_encodings_that_were_lost_are_made_anew_by_the_next_question(memory: FactMemory) -> None:
    memory.remember([f"P{n} is in room {n}." for n in range(20)])
    before = memory.ask("Where is P7?")
    memory._store.drop_vectors("default")
    assert memory.ask("Where is P7?") == before
    assert memory.verify() == ()


def test_questions_are_answered_while_indexes_are_rebuilt(memory: FactMemory) -> None:
    memory.remember([f"P{n} is in room {n}." for n in range(100)])
    failures: list[BaseException] = []
    done = threading.Event()

    def ask() -> None:
        try:
            while not done.is_set():
                assert memory.ask("Where is P7?").answer == "7"
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(20):
        memory.rebuild()
    done.set()
    for thread in threads:
        thread.join()
    assert failures == []


def test_stats_count_what_is_stored_and_loaded(memory: FactMemory) -> None:
    memory.remember([NewFact("Ann is in Rome.", key="ann"), NewFact("Ann is in Oslo.", key="ann")])
    memory.remember("Bob is in Bonn.", namespace="b")
    memory.ask("Where is Bob?", namespace="b")
    stats = memory.stats()
    assert (stats.namespaces, stats.open_facts, stats.closed_facts) == (2, 2, 1)
    assert (stats.vectors, stats.loaded_namespaces, stats.loaded_facts) == (3, 1, 1)
    assert stats.bytes_on_disk > 0


def test_a_backup_is_a_memory(memory: FactMemory, tmp_path: Path) -> None:
    memory.remember("Ann is in Rome.")
    memory.backup(tmp_path / "backup")
    with FactMemory(SQLiteStore(tmp_path / "backup"), FakeReader()) as copy:
        assert copy.ask("Where is Ann?").answer == "Rome"
        assert copy.verify() == ()


def resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.timeout(3_600)
def test_many_namespaces_stay_usable_in_bounded_memory(tmp_path: Path) -> None:
    """``KVMEM_LONG=1``: 10,000 namespaces of 100 facts, and how much memory they take."""
    long = os.environ.get("KVMEM_LONG") == "1"
    namespaces, facts, bound = (10_000, 100, 100_000) if long else (60, 20, 200)
    with FactMemory(SQLiteStore(tmp_path), FakeReader(), loaded_facts=bound) as memory:
        for n in range(namespaces):
            texts = [f"P{i} is in room {n}-{i}." for i in range(facts)]
            memory.remember(texts, namespace=f"n{n}")
            reader_of(memory).encoded.clear()
        before = resident_bytes()
        for n in [*range(namespaces), 0, namespaces - 1, 1]:
            assert memory.ask("Where is P7?", namespace=f"n{n}").answer == f"{n}-7"
            reader_of(memory).seen.clear()
            assert memory._views.loaded()[1] <= bound
        assert memory._views.loaded()[1] > bound // 2
        if long:
            assert resident_bytes() - before < bound * 5_000
        memory.remember("P7 is in the shed.", namespace="n0")
        assert memory.ask("Where is P7?", namespace="n0").answer == "shed"


def test_a_namespace_beyond_the_bound_stays_loaded_while_it_is_used(tmp_path: Path) -> None:
    with FactMemory(SQLiteStore(tmp_path), FakeReader(), loaded_facts=10) as memory:
        memory.remember([f"P{n} is in room {n}." for n in range(50)], namespace="large")
        memory.remember("P1 is in Rome.", namespace="small")
        for namespace, facts in (("large", 50), ("small", 1), ("large", 50)):
            assert memory.ask("Where is P1?", namespace=namespace).known
            assert memory._views.loaded() == (1, facts)
        view = memory._views.get("large")
        assert memory._views.get("large") is view
