"""A store and a plain dictionary, driven by the same random calls, agree after each."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from kvmem.errors import ConflictError, NotFoundError
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact

START = datetime(2025, 1, 1, tzinfo=UTC)

ids = st.sampled_from(["a", "b", "c", "d", "e"])
keys = st.sampled_from([None, "k1", "k2"])
sources = st.sampled_from([None, "s1", "s2"])
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(str.strip)


@dataclass
class Kept:
    """What the model knows of a stored fact."""

    new: NewFact
    sequence: int
    valid_from: datetime
    valid_to: datetime | None = None


class StoreMachine(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="kvmem-model-")
        self.now = START
        self.latest = START
        self.sequence = 0
        self.facts: dict[str, Kept] = {}
        self.store = SQLiteStore(self.folder, clock=lambda: self.now)
        self.store.remember("ns", [NewFact("Seed.", id="seed")])
        self.sequence = 1
        self.facts["seed"] = Kept(NewFact("Seed.", id="seed"), 1, START)

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(hours=st.integers(-3, 5))
    def turn_clock(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(fact_id=ids, text=texts, key=keys, source=sources, supersedes=st.none() | ids)
    def remember(
        self, fact_id: str, text: str, key: str | None, source: str | None, supersedes: str | None
    ) -> None:
        if supersedes == fact_id:
            supersedes = None
        new = NewFact(text, id=fact_id, key=key, source=source, supersedes=supersedes)
        old = self.facts.get(fact_id)
        if old is not None:
            if old.new == new:
                (receipt,) = self.store.remember("ns", [new])
                assert receipt.status == "unchanged"
            else:
                self.refused(new, ConflictError)
            return
        if supersedes is not None and supersedes not in self.facts:
            self.refused(new, NotFoundError)
            return
        if supersedes is not None and self.facts[supersedes].valid_to is not None:
            self.refused(new, ConflictError)
            return
        (receipt,) = self.store.remember("ns", [new])
        assert receipt.status == "created"
        self.latest = max(self.latest, self.now)
        self.sequence += 1
        assert receipt.sequence == self.sequence
        for other_id, kept in self.facts.items():
            same_key = key is not None and kept.new.key == key
            if kept.valid_to is None and (other_id == supersedes or same_key):
                self.facts[other_id] = replace(kept, valid_to=max(kept.valid_from, self.latest))
        self.facts[fact_id] = Kept(new, self.sequence, self.latest)

    def refused(self, new: NewFact, error: type[Exception]) -> None:
        try:
            self.store.remember("ns", [NewFact("Must not be stored."), new])
        except error:
            return
        raise AssertionError(f"{new} was not refused")

    @rule(chosen=st.lists(ids, max_size=3))
    def forget_ids(self, chosen: list[str]) -> None:
        self.forgot(self.store.forget("ns", ids=chosen), set(chosen))

    @rule(source=sources.filter(bool))
    def forget_source(self, source: str) -> None:
        gone = {i for i, kept in self.facts.items() if kept.new.source == source}
        self.forgot(self.store.forget("ns", source=source), gone)

    def forgot(self, returned: tuple[str, ...], wanted: set[str]) -> None:
        gone = wanted & self.facts.keys()
        assert set(returned) == gone
        if gone:
            self.latest = max(self.latest, self.now)
            self.sequence += 1
        for fact_id in gone:
            del self.facts[fact_id]

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = SQLiteStore(self.folder, clock=lambda: self.now)

    @invariant()
    def same_facts(self) -> None:
        stored = {fact.id: fact for fact in self.store.list("ns", include_closed=True).facts}
        assert list(stored) == sorted(self.facts, key=lambda i: self.facts[i].sequence)
        for fact_id, kept in self.facts.items():
            fact = stored[fact_id]
            assert (fact.text, fact.key, fact.source, fact.sequence) == (
                kept.new.text,
                kept.new.key,
                kept.new.source,
                kept.sequence,
            )
            assert (fact.valid_from, fact.valid_to) == (kept.valid_from, kept.valid_to)
        open_ids = [i for i in stored if self.facts[i].valid_to is None]
        assert [fact.id for fact in self.store.list("ns").facts] == open_ids
        assert self.store.sequence("ns") == self.sequence


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
