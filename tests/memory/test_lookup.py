"""Which facts a memory above the reader's slots hands over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kvmem.index.base import Hits
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.timeline import Sight
from kvmem.memory.view import NamespaceView
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader, TwoHops

STORY = [
    NewFact("Something else happened first.", source="story"),
    NewFact("Zoltan unlocked the QX7 vault.", source="story"),
    NewFact("After that he left by the window.", source="story"),
    NewFact("Then it rained.", source="story"),
]


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def memory(tmp_path: Path, reader: FakeReader) -> Iterator[FactMemory]:
    with FactMemory(SQLiteStore(tmp_path), reader) as memory:
        memory.remember([f"Ann was in room {n}." for n in range(50)])
        yield memory


def handed_over(memory: FactMemory, reader: FakeReader, question: str) -> list[str]:
    memory.ask(question)
    ids = reader.seen[-1].ids[0].tolist()
    facts = memory._store.by_sequence("default", [i for i in ids if i >= 0])
    return [fact.text for fact in facts]


def test_a_hit_brings_what_its_source_told_before_and_after(
    memory: FactMemory, reader: FakeReader
) -> None:
    memory.remember([STORY[0], STORY[1]])
    memory.remember(["Bob sang.", "Eve slept."])
    memory.remember([STORY[2], STORY[3]])
    texts = handed_over(memory, reader, "Who opened the QX7?")
    assert {fact.text for fact in STORY[:3]} <= set(texts)
    assert len(texts) == reader.max_slots


def test_neighbours_out_of_sight_stay_there(memory: FactMemory, reader: FakeReader) -> None:
    past = datetime.now(UTC) - timedelta(days=1)
    hidden = NewFact(
        "After that he hid.", source="story", valid_from=past, expires_at=past + timedelta(1)
    )
    memory.remember([STORY[0], STORY[1], hidden])
    texts = handed_over(memory, reader, "Who opened the QX7?")
    assert STORY[0].text in texts
    assert hidden.text not in texts


def test_facts_without_a_source_take_no_places_for_neighbours(
    memory: FactMemory, reader: FakeReader
) -> None:
    memory.remember([f"Q{n} is in the QX{n} shed." for n in range(20)])
    texts = handed_over(memory, reader, "Who was in the room of Ann 1 2 3 4 5 6 7?")
    assert len(set(texts)) == reader.max_slots


def test_words_are_looked_up_once_a_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[str] = []
    search = NamespaceView.sharing_words

    def noted(view: NamespaceView, text: str, k: int, sight: Sight) -> Hits:
        searched.append(text)
        return search(view, text, k, sight)

    monkeypatch.setattr(NamespaceView, "sharing_words", noted)
    reader = TwoHops()
    with FactMemory(SQLiteStore(tmp_path / "two"), reader) as memory:
        memory.remember([f"Ann was in room {n}." for n in range(50)])
        for question in ("Who was in room 7?", "Who was in room 8?"):
            first, second = handed_over(memory, reader, question), reader.seen[-2].ids
            assert question.split()[-1].replace("?", ".") in str(first)
            assert second.tolist() == reader.seen[-1].ids.tolist()
    assert searched == ["Who was in room 7?", "Who was in room 8?"]


def test_facts_told_after_a_question_began_take_no_places(
    memory: FactMemory, reader: FakeReader
) -> None:
    view = memory._views.get("default")
    moment = memory._store.moment("default")
    sight = view.timeline.sight(moment, include_closed=True)
    assert sight.everything
    query = "Who was in room 7?"
    keys = reader.keys(reader.encode([query]))
    before = view.nearest(keys, 5, sight).ids, view.sharing_words(query, 5, sight).ids
    memory.remember([query] * 10)  # so few that its words stay rare
    after = view.nearest(keys, 5, sight).ids, view.sharing_words(query, 5, sight).ids
    for found, found_before in zip(after, before, strict=True):
        assert sorted(found[0].tolist()) == sorted(found_before[0].tolist())
