"""Export and import, on every store: nothing is lost on the way, and to go on is to run again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from kvmem.errors import ConflictError, InputError, NotFoundError
from kvmem.store.base import Encodings, FactRecord, FactStore
from kvmem.store.records import record_from_json, record_to_json
from kvmem.types import NewFact
from tests.store.stores import (
    EAST,
    HOUR,
    MICROSECOND,
    START,
    Clock,
    MakeStore,
    exported,
    remember,
    texts,
)

FULL = NewFact(
    "Ann “moved” to Rome.\n",
    id="a:1",
    key="ann",
    value="Rome",
    source="mail/7",
    valid_from=datetime(2024, 1, 1, 0, 0, 0, 1, tzinfo=EAST),
    expires_at=datetime(9999, 12, 31, tzinfo=UTC),
    metadata={"a": [1, 2.5, None, {"b": "ü"}], "": True},
)


def fill(store: FactStore, clock: Clock) -> None:
    """Remember, supersede, expire and forget."""
    remember(store, FULL, "Without an id.", NewFact("Two.", id="2"))
    clock.now += HOUR
    remember(store, NewFact("Ann moved to Oslo.", key="ann"), NewFact("Over.", expires_at=START))
    remember(store, NewFact("Two again.", id="3", supersedes="2"))
    remember(store, NewFact("Two at last.", id="4", supersedes="3", valid_from=START - HOUR))
    remember(store, NewFact("Forgotten.", id="5", source="s"))
    store.forget("ns", ids=["3", "5"])
    clock.now += HOUR


def events(store: FactStore, fact_id: str) -> list[tuple[object, ...]]:
    told = store.history("ns", fact_id).events
    return [(event.kind, event.at, event.fact_id, event.by) for event in told]


def as_lines(records: list[FactRecord]) -> list[str]:
    return [json.dumps(record_to_json(record)) for record in records]


def test_an_export_that_is_imported_is_exported_alike(make_store: MakeStore, clock: Clock) -> None:
    first, second = make_store("first"), make_store("second")
    fill(first, clock)
    lines = as_lines(exported(first))
    clock.now += HOUR
    records = [record_from_json(json.loads(line), "export") for line in lines]
    receipts = second.import_records("ns", records)
    assert [receipt.status for receipt in receipts] == ["created"] * len(lines)
    assert as_lines(exported(second)) == lines
    for moment in (START - 2 * HOUR, START, START + HOUR, START + 2 * HOUR, clock.now):
        for closed in (False, True):
            assert texts(second, as_of=moment, include_closed=closed) == texts(
                first, as_of=moment, include_closed=closed
            )
    assert events(second, "a:1") == events(first, "a:1")
    assert len(events(second, "a:1")) == 3
    assert second.verify() == ()


def test_pages_of_an_export_neither_skip_nor_repeat(store: FactStore, clock: Clock) -> None:
    fill(store, clock)
    assert len(exported(store)) == 6
    assert exported(store, limit=1) == exported(store, limit=4) == exported(store)
    records, after = store.export("ns", limit=6)
    assert (len(records), after) == (6, None)


def test_an_import_that_is_run_again_changes_nothing(make_store: MakeStore, clock: Clock) -> None:
    first, second = make_store("first"), make_store("second")
    fill(first, clock)
    records = exported(first)
    second.import_records("ns", records[:2])
    receipts = second.import_records("ns", records)
    assert [receipt.status for receipt in receipts] == ["unchanged"] * 2 + ["created"] * 4
    sequence = second.sequence("ns")
    assert {r.status for r in second.import_records("ns", records)} == {"unchanged"}
    assert {r.status for r in first.import_records("ns", records)} == {"unchanged"}
    assert second.sequence("ns") == sequence
    assert exported(second) == records


def test_a_later_export_brings_an_import_up_to_date(make_store: MakeStore, clock: Clock) -> None:
    first, second = make_store("first"), make_store("second")
    remember(first, NewFact("One.", id="1", key="k"), NewFact("A.", id="a"))
    second.import_records("ns", exported(first))
    clock.now += HOUR
    remember(first, NewFact("Two.", id="2", key="k"), NewFact("B.", id="b", supersedes="a"))
    earlier = exported(second)
    second.import_records("ns", exported(first))
    assert exported(second) == exported(first)
    assert texts(second) == ["Two.", "B."]
    second.import_records("ns", earlier)  # what an older export does not know is left as it is
    assert exported(second) == exported(first)


def test_facts_that_change_during_an_export_do_not_spoil_it(
    make_store: MakeStore, clock: Clock
) -> None:
    first, second = make_store("first"), make_store("second")
    remember(first, NewFact("One.", id="1", key="k"), NewFact("A.", id="a"))
    page, after = first.export("ns", limit=1)
    assert after is not None
    clock.now += HOUR
    remember(first, NewFact("Two.", id="2", key="k"), NewFact("Three.", id="3", key="k"))
    second.import_records("ns", [*page, *first.export("ns", after)[0]])
    assert page[0].valid_to is None
    assert exported(second) == exported(first)


def test_a_text_alone_is_a_record_and_is_remembered_when_imported(
    store: FactStore, clock: Clock
) -> None:
    lines = [{"text": "One.", "key": "k"}, {"text": "Two.", "key": "k", "source": "s"}]
    store.import_records("ns", [record_from_json(line, "line") for line in lines])
    assert texts(store) == ["Two."]
    (one, two) = exported(store)
    assert (one.recorded_at, one.valid_from) == (START, START)
    assert (one.valid_to, one.closed_at) == (START + MICROSECOND, START + MICROSECOND)
    assert (one.superseded_by, two.source) == (two.id, "s")


def test_an_import_is_all_or_nothing(store: FactStore) -> None:
    remember(store, NewFact("Stored.", id="1", key="k"))
    fresh = FactRecord("Fresh.", id="2")
    before = START - HOUR
    older = replace(fresh, id="3", key="k", recorded_at=before, valid_from=before)
    for wrong, error, told in (
        (FactRecord("Other.", id="1"), ConflictError, "record 2 of 2.*another body"),
        (FactRecord("New.", supersedes="9"), NotFoundError, "record 2 of 2"),
        (older, ConflictError, "'3' would supersede '1', which was recorded later"),
    ):
        with pytest.raises(error, match=told):
            store.import_records("ns", [fresh, wrong])
    assert texts(store) == ["Stored."]
    assert store.sequence("ns") == 1


def test_another_end_of_a_stored_fact_is_a_conflict(store: FactStore) -> None:
    remember(store, NewFact("One.", id="1"))
    remember(store, NewFact("Two.", id="2", supersedes="1"))
    (one, _) = exported(store)
    with pytest.raises(ConflictError, match="'1' is stored with another end"):
        store.import_records("ns", [replace(one, valid_to=START + HOUR, superseded_by="3")])


def test_encodings_are_imported_along(store: FactStore) -> None:
    rows = np.arange(4, dtype=np.float32).reshape(2, 2)
    before = START - HOUR
    record = FactRecord("One.", id="1", recorded_at=before, valid_from=before)
    store.import_records("ns", [record, FactRecord("Two.")], Encodings("e", rows))
    assert {s: row.tolist() for s, row in store.vectors("ns", "e", [1, 2]).items()} == {
        1: [0, 1],
        2: [2, 3],
    }
    with pytest.raises(InputError, match="2 encodings for 1 facts"):
        store.import_records("ns", [record], Encodings("e", rows))


def test_nothing_imported_makes_no_namespace(store: FactStore) -> None:
    assert store.import_records("ns", []) == ()
    assert store.namespaces() == ()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ({}, "needs a text"),
        (["text"], "a JSON object with a text, got a list"),
        ({"text": 7}, "text is a string, not a number"),
        ({"text": " "}, "text is empty"),
        ({"text": "x", "txet": "y"}, "unknown field 'txet'; use any of text, id, "),
        ({"text": "x", "metadata": []}, "metadata is a JSON object, not a list"),
        ({"text": "x", "valid_from": "yesterday"}, "valid_from 'yesterday': write a time as"),
        ({"text": "x", "valid_from": "2025-01-01"}, "zone"),
        ({"text": "x", "id": "a b"}, "id 'a b'"),
        ({"text": "x", "valid_to": "2025-01-01T00:00:00Z"}, "go together"),
        ({"text": "x", "superseded_by": "b"}, "go together"),
        ({"text": "x", "id": "a", "recorded_at": "2025-01-02T00:00:00Z"}, "an id and valid_from"),
        (
            {
                "text": "x",
                "recorded_at": "2025-01-02T00:00:00Z",
                "valid_from": "2025-01-02T00:00:00Z",
            },
            "an id and valid_from",
        ),
        (
            {
                "text": "x",
                "id": "a",
                "recorded_at": "2025-01-02T00:00:00Z",
                "valid_from": "2025-01-02T00:00:00Z",
                "valid_to": "2025-01-01T00:00:00Z",
                "closed_at": "2025-01-03T00:00:00Z",
                "superseded_by": "b",
            },
            "valid_to is earlier than valid_from",
        ),
        (
            {
                "text": "x",
                "id": "a",
                "recorded_at": "2025-01-02T00:00:00Z",
                "valid_from": "2025-01-02T00:00:00Z",
                "valid_to": "2025-01-03T00:00:00Z",
                "closed_at": "2025-01-03T00:00:00Z",
                "superseded_by": "a",
            },
            "cannot supersede itself",
        ),
    ],
)
def test_a_line_that_is_no_record_is_refused_by_name(line: object, message: str) -> None:
    with pytest.raises(InputError, match=message) as refused:
        record_from_json(line, "facts.jsonl:7")  # type: ignore[arg-type]
    assert str(refused.value).startswith("facts.jsonl:7: ")


def test_null_is_the_same_as_left_out() -> None:
    line = {"text": "x", "id": None, "metadata": None, "recorded_at": None}
    assert record_from_json(line, "line") == FactRecord("x")
    assert record_to_json(FactRecord("x")) == {"text": "x"}
