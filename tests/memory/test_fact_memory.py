"""What ``FactMemory`` promises, over the real store and indexes and a small reader."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from kvmem.errors import ConflictError, InputError, NotFoundError, StoreError
from kvmem.memory.base import Imported
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.view import NamespaceView
from kvmem.store.base import FactRecord
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import Assume, NewFact
from tests.memory.fake_reader import FakeReader

START = datetime(2025, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Setting:
    """A memory, its reader and its clock; ``reopen`` starts anew over the same files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = START
        self.reader = FakeReader()
        self.memory = self._open()

    def reopen(self, reader: FakeReader | None = None) -> FactMemory:
        self.memory.close()
        self.reader = reader or FakeReader()
        self.memory = self._open()
        return self.memory

    def _open(self) -> FactMemory:
        return FactMemory(SQLiteStore(self.folder, clock=lambda: self.now), self.reader)


@pytest.fixture
def setting(tmp_path: Path) -> Iterator[Setting]:
    made = Setting(tmp_path)
    yield made
    made.memory.close()


@pytest.fixture
def memory(setting: Setting) -> FactMemory:
    return setting.memory


def candidates(reader: FakeReader) -> list[int]:
    """Return the sequences of the facts that the last question was read from."""
    ids = reader.seen[-1].ids[0]
    return sorted(ids[ids >= 0].tolist())


def test_the_tour(memory: FactMemory) -> None:
    facts = ["Mary moved to the bathroom.", "John went to the hallway."]
    receipts = memory.remember([*facts, "Mary travelled to the office."])
    answer = memory.ask("Where is Mary?")
    assert (answer.answer, answer.known, answer.kind) == ("office", True, "span")
    assert (answer.confidence, answer.sequence, answer.checkpoint) == (0.9, 3, "fake")
    first = answer.evidence[0]
    assert (first.fact_id, first.text) == (receipts[2].id, "Mary travelled to the office.")
    assert (first.hop, first.weight) == (1, 0.5)
    (span,) = answer.spans
    assert (span.fact_id, span.text) == (receipts[2].id, "office")
    assert first.text[span.start : span.end] == "office"
    memory.remember("Mary moved to the bathroom.")
    assert memory.ask("Where is Mary?").answer == "bathroom"


def test_not_known_is_an_answer(memory: FactMemory) -> None:
    memory.remember("Mary moved to the bathroom.")
    answer = memory.ask("Where is zzyx?")
    assert (answer.answer, answer.known, answer.kind) == (None, False, "unknown")
    assert answer.unknown_words == ("zzyx",)


def test_a_doubtful_answer_becomes_not_known(memory: FactMemory) -> None:
    memory.remember("Mary moved to the bathroom.")
    assert memory.ask("Where is Mary?", min_confidence=0.9).answer == "bathroom"
    answer = memory.ask("Where is Mary?", min_confidence=0.91)
    assert (answer.answer, answer.known, answer.kind, answer.spans) == (None, False, "unknown", ())
    assert answer.confidence == pytest.approx(0.1)
    assert answer.evidence[0].text == "Mary moved to the bathroom."


def test_the_reader_is_told_how_absence_is_to_be_read(setting: Setting) -> None:
    setting.memory.remember("Mary moved to the bathroom.")
    setting.memory.ask("Where is John?")
    setting.memory.ask("Where is John?", assume="open")
    setting.memory.ask("Where is John?", assume="closed")
    assert setting.reader.assumed == [None, "open", "closed"]


def test_a_small_memory_hands_over_every_fact(setting: Setting) -> None:
    setting.memory.remember([f"P{n} is in room {n}." for n in range(8)])
    setting.memory.ask("Where is nobody?")
    assert candidates(setting.reader) == list(range(1, 9))
    cells = setting.reader.seen[-1]
    assert cells.order[0].tolist() == list(range(8))
    expected = setting.reader.encode([f"P{n} is in room {n}." for n in range(8)])
    np.testing.assert_array_equal(cells.vectors[0].numpy(), expected)


def test_a_large_memory_hands_over_near_keys_and_shared_rare_words(setting: Setting) -> None:
    setting.memory.remember([f"Ann was in room {n}." for n in range(100)])
    setting.memory.remember("QX7-PL2 is the code of the far shed.")
    setting.memory.remember([f"Bob was in room {n}." for n in range(100)])
    assert setting.memory.ask("What is QX7-PL2?").answer == "shed"
    chosen = candidates(setting.reader)
    assert 101 in chosen
    assert len(chosen) == setting.reader.max_slots
    cells = setting.reader.seen[-1]
    assert cells.order[0].tolist() == [i - 1 for i in cells.ids[0].tolist()]


def test_superseded_facts_are_read_and_forgotten_ones_are_not(setting: Setting) -> None:
    setting.memory.remember(NewFact("Ann is in Rome.", id="1", key="ann"))
    setting.now += HOUR
    setting.memory.remember(NewFact("Ann is in Oslo.", id="2", key="ann"))
    assert setting.memory.ask("Where is Ann?").answer == "Oslo"
    assert candidates(setting.reader) == [1, 2]
    assert setting.memory.forget(ids=["2"]) == ("2",)
    assert setting.memory.ask("Where is Ann?").answer == "Rome"
    assert candidates(setting.reader) == [1]


def test_expired_facts_and_those_after_as_of_are_out_of_sight(setting: Setting) -> None:
    setting.memory.remember(NewFact("Ann is in Rome.", expires_at=START + 3 * HOUR))
    setting.now += 2 * HOUR
    setting.memory.remember("Ann is in Oslo.")
    assert setting.memory.ask("Where is Ann?", as_of=START + HOUR).answer == "Rome"
    assert setting.memory.ask("Where is Ann?", as_of=START - HOUR).known is False
    setting.memory.ask("Where is Ann?")
    assert candidates(setting.reader) == [1, 2]
    setting.now += 2 * HOUR
    setting.memory.ask("Where is Ann?")
    assert candidates(setting.reader) == [2]


def test_a_fact_told_late_takes_its_place_in_time(setting: Setting) -> None:
    setting.memory.remember("Ann is in Rome.")
    setting.memory.remember(NewFact("Ann is in Oslo.", valid_from=START - 24 * HOUR))
    assert setting.memory.ask("Where is Ann?").answer == "Rome"
    assert setting.reader.seen[-1].order[0].tolist() == [1, 0]


def test_a_backdated_correction_leaves_no_trace_of_what_it_corrects(setting: Setting) -> None:
    setting.memory.remember(NewFact("Ann is in Rome.", key="ann"))
    setting.memory.remember(NewFact("Ann is in Oslo.", key="ann", valid_from=START - HOUR))
    for as_of in (None, START, START - HOUR):
        assert setting.memory.ask("Where is Ann?", as_of=as_of).answer == "Oslo"
        assert candidates(setting.reader) == [2]
    assert [found.fact.text for found in setting.memory.search("Ann")] == ["Ann is in Oslo."]


def test_a_change_is_acknowledged_though_the_index_fails(
    setting: Setting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("out of memory")

    memory = setting.memory
    memory.remember("Ann is in Rome.")
    memory.ask("Where is Ann?")
    view = memory._views.get("default")
    assert isinstance(view, NamespaceView)
    with monkeypatch.context() as broken:
        broken.setattr(view.dense, "remove", fail)
        (receipt,) = memory.remember("Ann is in Oslo.")
        assert memory.forget(ids=[receipt.id]) == (receipt.id,)
        memory.remember("Ann is in Bonn.")
    assert "the index of namespace default is behind its store" in caplog.text
    assert memory.ask("Where is Ann?").answer == "Bonn"


def test_an_empty_namespace_knows_nothing_and_an_unknown_one_is_an_error(
    memory: FactMemory,
) -> None:
    with pytest.raises(NotFoundError, match="'defualt'"):
        memory.ask("Where is Mary?", namespace="defualt")
    with pytest.raises(NotFoundError, match="'defualt'"):
        memory.search("Mary", namespace="defualt")
    (receipt,) = memory.remember("Mary moved to the bathroom.")
    memory.forget(ids=[receipt.id])
    answer = memory.ask("Where is Mary?")
    assert (answer.known, answer.answer, answer.sequence) == (False, None, 2)
    assert memory.search("Mary") == ()
    # Where there is nothing to read no word can hide anything: that is known for certain.
    answer = memory.ask("Where is zzyx?")
    assert (answer.known, answer.confidence, answer.unknown_words) == (False, 1.0, ())


def test_namespaces_do_not_see_each_other(memory: FactMemory) -> None:
    memory.remember("Mary is in Rome.", namespace="a")
    memory.remember("Mary is in Oslo.", namespace="b")
    assert memory.ask("Where is Mary?", namespace="a").answer == "Rome"
    assert [info.name for info in memory.namespaces()] == ["a", "b"]


def test_a_restart_answers_the_same_without_encoding_again(setting: Setting) -> None:
    facts = [f"P{n} is in room {n}." for n in range(50)]
    setting.memory.remember(facts)
    before = setting.memory.ask("Where is P7?")
    memory = setting.reopen()
    assert memory.ask("Where is P7?") == before
    assert setting.reader.encoded == ["Where is P7?"]


def test_another_encoder_encodes_anew_once_and_another_reader_does_not(setting: Setting) -> None:
    facts = [f"P{n} is in room {n}." for n in range(20)]
    setting.memory.remember(facts)
    setting.reopen(FakeReader(encoder_id="encoder-2")).ask("Where is P7?")
    assert setting.reader.encoded == [*facts, "Where is P7?"]
    np.testing.assert_array_equal(
        setting.reader.seen[-1].vectors[0, 0].numpy(),
        setting.reader.encode([facts[candidates_in_order(setting.reader)[0] - 1]])[0],
    )
    setting.reopen(FakeReader(encoder_id="encoder-2", reader_id="reader-2")).ask("Where is P7?")
    assert setting.reader.encoded == ["Where is P7?"]


def candidates_in_order(reader: FakeReader) -> list[int]:
    return [int(i) for i in reader.seen[-1].ids[0]]


def test_the_index_follows_the_store_whoever_changed_it(setting: Setting) -> None:
    memory = setting.memory
    memory.remember([f"P{n} is in room {n}." for n in range(20)])
    memory.ask("Where is P1?")
    store = memory._store
    (receipt,) = store.remember("default", [NewFact("P77 is in room 77.")])
    assert memory.ask("Where is P77?").answer == "77"
    store.forget("default", ids=[receipt.id])
    assert memory.ask("Where is P77?").known is False
    view = memory._views.get("default")
    assert isinstance(view, NamespaceView)
    assert len(view.dense) == len(view.words) == 20
    assert view.dense.sequence == view.words.sequence == store.sequence("default")


def test_a_fact_the_encoder_cannot_take_is_refused_whole(memory: FactMemory) -> None:
    with pytest.raises(InputError, match="beyond the window"):
        memory.remember(["Short.", "x" * 1_000])
    with pytest.raises(InputError, match="fact 1 of 1: the text is empty"):
        memory.remember("  ")
    with pytest.raises(InputError, match="at least one"):
        memory.remember([])
    assert memory.namespaces() == ()


def test_a_stored_fact_beyond_a_new_encoder_is_told_on_reading(setting: Setting) -> None:
    setting.memory._store.remember("default", [NewFact("x" * 1_000)])
    with pytest.raises(InputError, match="'default' holds a fact that checkpoint 'fake'"):
        setting.memory.ask("Where is Mary?")
    setting.memory.remember("Mary is in Rome.", namespace="other")
    assert setting.memory.ask("Where is Mary?", namespace="other").answer == "Rome"


def test_a_fact_forgotten_while_it_is_read_leaves_no_trace_in_the_answer(setting: Setting) -> None:
    memory = setting.memory
    memory.remember([NewFact("Ann is in Rome."), NewFact("Ann is in Oslo.", id="oslo")])
    setting.reader.before_texts = lambda: memory._store.forget("default", ids=["oslo"])
    answer = memory.ask("Where is Ann?")
    assert (answer.answer, answer.sequence) == ("Rome", 3)
    assert "Oslo" not in str(answer)


def test_search_ranks_facts_that_hold(setting: Setting) -> None:
    memory = setting.memory
    memory.remember([f"Item {n} lies on shelf {n}." for n in range(50)])
    memory.remember(NewFact("The passport lies in the blue box.", key="passport"))
    memory.remember(NewFact("The passport lies in the red bag.", key="passport"))
    found = memory.search("passport", limit=3)
    assert found[0].fact.text == "The passport lies in the red bag."
    assert "blue box" not in str(found)
    assert len(found) == 3
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)


def test_three_words_of_a_fact_find_it_first(setting: Setting) -> None:
    people, things, places = (
        ("Ann", "Bob", "Cid", "Dan"),
        ("lamp", "rope", "coat"),
        ("hall", "shed"),
    )
    told = [f"{a} put the {b} in the {c}." for a in people for b in things for c in places] * 4
    told += [f"{a} {b}" for a in people for b in things]  # nearer to two of the words
    setting.memory.remember(told)
    for a, b, c in (("Ann", "lamp", "shed"), ("Dan", "coat", "hall")):
        found = setting.memory.search(f"{c}, {a} {b}", limit=5)
        assert [one.fact.text for one in found[:4]] == [f"{a} put the {b} in the {c}."] * 4
        assert setting.memory.search(f"{c}, {a} {b}", limit=1) == found[:1]


def test_an_import_that_is_run_again_encodes_nothing_of_what_is_stored(setting: Setting) -> None:
    memory, reader = setting.memory, setting.reader
    records = [FactRecord(f"P{n} is in room {n}.", id=f"p{n}") for n in range(2_500)]
    memory.import_records(records[:1_200])
    assert len(reader.encoded) == 1_200
    reader.encoded.clear()
    assert memory.import_records(records) == Imported(created=1_300, unchanged=1_200)
    assert reader.encoded == [record.text for record in records[1_000:]]  # in batches of 1,000
    with pytest.raises(ConflictError, match="another body"):
        memory.import_records([FactRecord("P7 is in the lake.", id="p7")])


def test_bad_questions_are_refused(memory: FactMemory) -> None:
    memory.remember("Mary is in Rome.")
    for call in (
        lambda: memory.ask(" "),
        lambda: memory.ask("Where?", min_confidence=1.1),
        lambda: memory.ask("Where?", assume=cast(Assume, "half")),
        lambda: memory.ask("Where?", as_of=START.replace(tzinfo=None)),
        lambda: memory.ask("Where is \udcff?"),
        lambda: memory.ask("Where? " * 2_000),
        lambda: memory.search("where " * 2_000),
        lambda: memory.search("\udcff"),
        lambda: memory.search(""),
        lambda: memory.search("Mary", limit=0),
    ):
        with pytest.raises(InputError):
            call()


def test_listing_history_and_info_come_from_the_store(memory: FactMemory) -> None:
    memory.remember([NewFact("Ann is in Rome.", id="1", key="ann", source="s")])
    memory.remember([NewFact("Ann is in Oslo.", id="2", key="ann")])
    assert [fact.id for fact in memory.list().facts] == ["2"]
    assert [fact.id for fact in memory.list(include_closed=True, source="s").facts] == ["1"]
    assert memory.get("1").text == "Ann is in Rome."
    assert [event.kind for event in memory.history("1").events] == ["opened", "closed", "opened"]
    info = memory.info()
    assert (info.checkpoint, info.encoder_id, info.max_slots) == ("fake", "encoder-1", 8)
    assert info.store == memory._store.location


def test_asking_and_remembering_at_once_gives_whole_answers(setting: Setting) -> None:
    memory = setting.memory
    memory.remember("Ann is in place 0.")
    failures: list[BaseException] = []
    done = threading.Event()

    def ask() -> None:
        last = 0
        try:
            while not done.is_set():
                answer = memory.ask("Where is Ann?")
                assert answer.answer is not None
                assert int(answer.answer) >= last  # never behind what was seen before
                last = int(answer.answer)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(1, 60):
        memory.remember(f"Ann is in place {number}.")
        assert memory.ask("Where is Ann?").answer == str(number)
    done.set()
    for thread in threads:
        thread.join()
    assert failures == []


def test_a_closed_memory_says_so(tmp_path: Path) -> None:
    with FactMemory(SQLiteStore(tmp_path), FakeReader()) as memory:
        memory.remember("Mary is in Rome.")
    with pytest.raises(StoreError, match="closed"):
        memory.ask("Where is Mary?")
