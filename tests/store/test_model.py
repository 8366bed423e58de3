"""A store and a plain dictionary, driven by the same random calls, agree after each."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from kvmem.errors import ConflictError, NotFoundError
from kvmem.store.sqlite import restore
from kvmem.types import NewFact
from tests.store.stores import HOUR, MICROSECOND, START, STORES, exported

ids = st.sampled_from(["a", "b", "c", "d", "e"])
keys = st.sampled_from(["k1", "k2"])
sources = st.sampled_from(["s1", "s2"])
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(str.strip)
times = st.integers(-6, 12).map(lambda hours: START + hours * HOUR)


@dataclass
class Kept:
    """What the model knows of a stored fact."""

    new: NewFact
    sequence: int
    recorded_at: datetime
    valid_from: datetime
    valid_to: datetime | None = None
    closed_at: datetime | None = None
    superseded_by: str | None = None

    def begins_by(self, holds_at: datetime, unexpired_at: datetime) -> bool:
        expires_at = self.new.expires_at
        return self.valid_from <= holds_at and (expires_at is None or expires_at > unexpired_at)

    def ends_after(self, holds_at: datetime) -> bool:
        return self.valid_to is None or self.valid_to > holds_at


class StoreMachine(RuleBasedStateMachine):
    kind = "sqlite"

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kvmem-model-"))
        self.copies = 0
        self.now = START
        self.latest = START
        self.sequence = 0
        self.facts: dict[str, Kept] = {}
        self.store = STORES[self.kind](self.folder / "store", lambda: self.now)
        self.created("seed", NewFact("Seed.", id="seed"))

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(hours=st.integers(-3, 5))
    def turn_clock(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(
        fact_id=ids,
        text=texts,
        key=st.none() | keys,
        source=st.none() | sources,
        supersedes=st.none() | ids,
        valid_from=st.none() | times,
        lasts=st.none() | st.integers(1, 8),
    )
    def remember(
        self,
        fact_id: str,
        text: str,
        key: str | None,
        source: str | None,
        supersedes: str | None,
        valid_from: datetime | None,
        lasts: int | None,
    ) -> None:
        if supersedes == fact_id:
            supersedes = None
        starts = START if valid_from is None else valid_from
        new = NewFact(
            text,
            id=fact_id,
            key=key,
            source=source,
            supersedes=supersedes,
            valid_from=valid_from,
            expires_at=None if lasts is None else starts + lasts * HOUR,
        )
        old = self.facts.get(fact_id)
        if old is not None and old.new == new:
            (receipt,) = self.store.remember("ns", [new])
            assert receipt.status == "unchanged"
        elif old is not None:
            self.refused(new, ConflictError)
        elif supersedes is not None and supersedes not in self.facts:
            self.refused(new, NotFoundError)
        elif supersedes is not None and self.facts[supersedes].valid_to is not None:
            self.refused(new, ConflictError)
        else:
            self.created(fact_id, new)

    @rule(fact_id=ids)
    def remember_again(self, fact_id: str) -> None:
        if fact_id in self.facts:
            (receipt,) = self.store.remember("ns", [self.facts[fact_id].new])
            assert receipt.status == "unchanged"

    def created(self, fact_id: str, new: NewFact) -> None:
        (receipt,) = self.store.remember("ns", [new])
        self.sequence += 1
        assert (receipt.status, receipt.sequence) == ("created", self.sequence)
        closing = {
            other
            for other, kept in self.facts.items()
            if kept.valid_to is None
            and (other == new.supersedes or (new.key is not None and kept.new.key == new.key))
        }
        at = max(self.latest, self.now)
        if any(self.facts[other].recorded_at == at for other in closing):
            at += MICROSECOND
        self.latest = at
        starts = at if new.valid_from is None else new.valid_from
        for other in closing:
            kept = self.facts[other]
            self.facts[other] = replace(
                kept, valid_to=max(kept.valid_from, starts), closed_at=at, superseded_by=fact_id
            )
        self.facts[fact_id] = Kept(new, self.sequence, at, starts)

    def refused(self, new: NewFact, error: type[Exception]) -> None:
        try:
            self.store.remember("ns", [NewFact("Must not be stored."), new])
        except error:
            return
        raise AssertionError(f"{new} was not refused")

    @rule(chosen=st.lists(ids, max_size=3))
    def forget_ids(self, chosen: list[str]) -> None:
        self.forgot(self.store.forget("ns", ids=chosen), set(chosen) & self.facts.keys())

    @rule(source=sources)
    def forget_source(self, source: str) -> None:
        gone = {i for i, kept in self.facts.items() if kept.new.source == source}
        self.forgot(self.store.forget("ns", source=source), gone)

    @rule(key=keys)
    def forget_key(self, key: str) -> None:
        gone = {i for i, kept in self.facts.items() if kept.new.key == key}
        self.forgot(self.store.forget("ns", key=key), gone)

    def forgot(self, returned: tuple[str, ...], gone: set[str]) -> None:
        assert set(returned) == gone
        if gone:
            self.latest = max(self.latest, self.now)
            self.sequence += 1
        for fact_id in gone:
            del self.facts[fact_id]

    @rule()
    def delete_namespace(self) -> None:
        count = len(self.facts)
        assert self.store.delete_namespace("ns") == count
        self.latest = max(self.latest, self.now)
        self.sequence += 1 if count else 0
        self.facts.clear()
        assert self.store.namespaces() == ()
        self.created("seed", NewFact("Seed.", id="seed"))

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = STORES[self.kind](self.folder / "store", lambda: self.now)

    @rule(batch=st.integers(1, 4))
    def move_to_an_empty_store(self, batch: int) -> None:
        records = exported(self.store)
        self.copies += 1
        second = STORES[self.kind](self.folder / f"copy-{self.copies}", lambda: self.now)
        for _ in range(2):  # the second time changes nothing
            for begin in range(0, len(records), batch):
                second.import_records("ns", records[begin : begin + batch])
            assert exported(second, limit=batch) == records
        assert second.verify() == ()
        for kept in self.facts.values():
            for closed in (False, True):
                there, here = (
                    [
                        fact.id
                        for fact in store.list(
                            "ns", as_of=kept.valid_from, include_closed=closed
                        ).facts
                    ]
                    for store in (second, self.store)
                )
                assert there == here
        second.close()

    @rule(as_of=times, closed=st.booleans(), key=st.none() | keys, source=st.none() | sources)
    def list_as_of(
        self, as_of: datetime, closed: bool, key: str | None, source: str | None
    ) -> None:
        page = self.store.list("ns", as_of=as_of, include_closed=closed, key=key, source=source)
        assert [fact.id for fact in page.facts] == [
            fact_id
            for fact_id in self.visible(as_of, as_of, closed)
            if key in (None, self.facts[fact_id].new.key)
            and source in (None, self.facts[fact_id].new.source)
        ]

    def visible(self, holds_at: datetime, unexpired_at: datetime, closed: bool) -> list[str]:
        return sorted(
            (
                fact_id
                for fact_id, kept in self.facts.items()
                if kept.begins_by(holds_at, unexpired_at) and (closed or kept.ends_after(holds_at))
            ),
            key=lambda fact_id: self.facts[fact_id].sequence,
        )

    @invariant()
    def same_facts(self) -> None:
        records = {record.id: record for record in exported(self.store)}
        assert list(records) == sorted(self.facts, key=lambda i: self.facts[i].sequence)
        for fact_id, kept in self.facts.items():
            record = records[fact_id]
            assert record.as_new() == replace(kept.new, valid_from=kept.valid_from)
            assert record.recorded_at == kept.recorded_at
            assert (record.valid_to, record.closed_at, record.superseded_by) == (
                kept.valid_to,
                kept.closed_at,
                kept.superseded_by,
            )
            assert self.store.get("ns", fact_id).sequence == kept.sequence
        now = max(self.latest, self.now)
        for closed in (False, True):
            page = self.store.list("ns", include_closed=closed)
            assert [fact.id for fact in page.facts] == self.visible(now, self.now, closed)
        assert self.store.sequence("ns") == self.sequence


class SQLiteMachine(StoreMachine):
    """With what only a store of files has."""

    @rule()
    def go_on_with_a_restored_backup(self) -> None:
        self.copies += 1
        backup, place = (self.folder / f"{name}-{self.copies}" for name in ("backup", "store"))
        self.store.backup(backup)
        self.store.close()
        restore(backup, place)
        shutil.rmtree(self.folder / "store")
        place.rename(self.folder / "store")
        self.store = STORES[self.kind](self.folder / "store", lambda: self.now)

    @rule()
    def verify(self) -> None:
        assert self.store.verify() == ()


class PostgresMachine(StoreMachine):
    """With what a store of many servers does otherwise."""

    kind = "postgres"

    @rule()
    def verify(self) -> None:
        assert self.store.verify() == ()


TestSQLiteMachine = SQLiteMachine.TestCase
TestPostgresMachine = PostgresMachine.TestCase
TestSQLiteMachine.settings = TestPostgresMachine.settings = settings(
    max_examples=400 if os.environ.get("KVMEM_LONG") == "1" else 10,
    stateful_step_count=25,
    deadline=None,
)
