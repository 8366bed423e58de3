"""Which facts a memory above the reader's slots hands over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import torch

from kvmem.index.base import Hits
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.lookup import CellSource, FactLookup
from kvmem.memory.timeline import Sight
from kvmem.memory.view import NamespaceView
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader

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


def sequences(memory: FactMemory, start: str) -> list[int]:
    """Of the facts whose text starts so."""
    facts = memory._store.by_sequence("default", memory._views.get("default").timeline.ids.tolist())
    return [fact.sequence for fact in facts if fact.text.startswith(start)]


def looked_up(memory: FactMemory, reader: FakeReader, question: str) -> FactLookup:
    view = memory._views.get("default")
    view.catch_up()
    sight = view.timeline.sight(memory._store.moment("default"), include_closed=True)
    cells = CellSource("default", memory._store, reader.encoder_id)
    return FactLookup(question, view, sight, reader.max_slots, cells)


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


def test_words_are_looked_up_once_for_what_was_read(
    memory: FactMemory, reader: FakeReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.remember(["Zoltan lives in Pecs.", "Zoltan unlocked the QX7 vault."])
    searched: list[str] = []
    search = NamespaceView.sharing_words

    def noted(view: NamespaceView, text: str, k: int, sight: Sight) -> Hits:
        searched.append(text)
        return search(view, text, k, sight)

    monkeypatch.setattr(NamespaceView, "sharing_words", noted)
    question, query = "Who opened the QX7?", torch.zeros(1, reader.d_key)
    lookup = looked_up(memory, reader, question)
    home, vault = (sequences(memory, text)[0] for text in ("Zoltan lives", "Zoltan unlocked"))
    first = lookup(query, 4, None).ids[0].tolist()
    assert vault in first
    assert home not in first
    vault_read = torch.tensor([[vault, -1]])
    assert {home, vault} <= set(lookup(query, 4, vault_read).ids[0].tolist())
    lookup(query, 4, vault_read)
    assert lookup(query, 4, torch.tensor([[-1]])).ids[0].tolist() == first
    assert searched == [question, f"{question}\nZoltan unlocked the QX7 vault."]


def test_half_of_what_is_looked_up_is_found_by_its_key(
    memory: FactMemory, reader: FakeReader
) -> None:
    memory.remember([f"Zoltan was in the QX7 vault {n} times." for n in range(10)])
    vaults = sequences(memory, "Zoltan")
    key = torch.from_numpy(reader.keys(reader.encode(["Ann was in room 7."])))
    lookup = looked_up(memory, reader, "Who opened the QX7?")
    found = lookup(key, 8, torch.tensor([vaults[:1]])).ids[0].tolist()
    assert sequences(memory, "Ann was in room 7.")[0] in found
    assert len(set(found) & set(vaults)) == 4


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
