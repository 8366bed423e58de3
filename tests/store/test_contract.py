"""The promises of ``kvmem/store/contract.md`` about facts, kept by every store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest

from kvmem.errors import ConflictError, NotFoundError
from kvmem.store.base import Encodings, FactStore
from kvmem.types import NewFact, Remembered
from tests.store.stores import (
    EAST,
    HOUR,
    MICROSECOND,
    START,
    WEST,
    Clock,
    MakeStore,
    remember,
    texts,
)

ONE_EACH = Encodings("e", np.arange(4, dtype=np.float32).reshape(2, 2))


def test_a_fact_comes_back_word_for_word(store: FactStore) -> None:
    text = "  Le café\x00 “QX7-PL2”\n\tمرحبا 🎉 e\u0301 "
    new = NewFact(
        text,
        id="f:1",
        key="k ",
        value="",
        source="mail/7",
        valid_from=datetime(2024, 1, 1, 0, 0, 0, 1, tzinfo=timezone(timedelta(hours=5.5))),
        expires_at=datetime(9999, 12, 31, tzinfo=UTC),
        metadata={"a": [1, 2.5, None, {"b": "ü"}], "": True},
    )
    remember(store, new)
    fact = store.get("ns", "f:1")
    assert (fact.text, fact.key, fact.value, fact.source) == (text, "k ", "", "mail/7")
    assert (fact.valid_from, fact.expires_at) == (new.valid_from, new.expires_at)
    assert fact.valid_from.tzinfo is UTC
    assert fact.metadata == new.metadata
    assert (fact.recorded_at, fact.valid_to, fact.sequence) == (START, None, 1)


def test_the_same_sentence_again_is_a_new_event(store: FactStore) -> None:
    first, second = remember(store, "Mary moved.", "Mary moved.")
    assert first.id != second.id
    assert (first.sequence, second.sequence) == (1, 2)
    assert len(store.list("ns").facts) == 2


def test_own_ids_sort_as_they_were_given(store: FactStore) -> None:
    receipts = remember(store, *(f"fact {n}" for n in range(50)))
    assert sorted(receipt.id for receipt in receipts) == [receipt.id for receipt in receipts]


def test_a_client_id_makes_remember_safe_to_repeat(store: FactStore, clock: Clock) -> None:
    new = NewFact("Ann is here.", id="a", key="ann", metadata={"x": 1})
    (created,) = remember(store, new)
    clock.now += HOUR
    (again,) = remember(store, new)
    assert again == Remembered(created.id, created.sequence, "unchanged")
    assert store.sequence("ns") == 1
    assert store.history("ns", "a").facts[0].valid_to is None


@pytest.mark.parametrize(
    "other",
    [
        NewFact("Other text.", id="a"),
        NewFact("Text.", id="a", key="k"),
        NewFact("Text.", id="a", value="v"),
        NewFact("Text.", id="a", source="s"),
        NewFact("Text.", id="a", valid_from=START - HOUR),
        NewFact("Text.", id="a", expires_at=START + HOUR),
        NewFact("Text.", id="a", metadata={"m": 1}),
    ],
)
def test_a_client_id_with_another_body_is_a_conflict(store: FactStore, other: NewFact) -> None:
    remember(store, NewFact("Text.", id="a"))
    with pytest.raises(ConflictError, match="'a'"):
        remember(store, "Not stored either.", other)
    assert texts(store) == ["Text."]


def test_supersede_by_id_closes_the_old_fact_in_the_same_change(
    store: FactStore, clock: Clock
) -> None:
    remember(store, NewFact("Ann is in Rome.", id="old"))
    clock.now += HOUR
    remember(store, NewFact("Ann is in Oslo.", id="new", supersedes="old"))
    assert texts(store) == ["Ann is in Oslo."]
    assert texts(store, include_closed=True) == ["Ann is in Rome.", "Ann is in Oslo."]
    assert texts(store, as_of=START) == ["Ann is in Rome."]
    assert texts(store, as_of=START - HOUR) == []
    assert store.get("ns", "old").valid_to == START + HOUR == store.get("ns", "new").valid_from
    with pytest.raises(ConflictError, match="superseded already"):
        remember(store, NewFact("Ann is in Bonn.", supersedes="old"))


def test_supersede_by_key_leaves_one_open_fact_a_key(store: FactStore) -> None:
    for city in ("Rome", "Oslo", "Bonn"):
        remember(store, NewFact(f"Ann is in {city}.", key="ann"))
    remember(store, NewFact("Bob is in Kyiv.", key="bob"))
    assert texts(store) == ["Ann is in Bonn.", "Bob is in Kyiv."]
    assert texts(store, key="ann", include_closed=True)[:2] == [
        "Ann is in Rome.",
        "Ann is in Oslo.",
    ]


def test_a_correction_that_starts_earlier_leaves_no_time_to_the_old_fact(
    store: FactStore,
) -> None:
    remember(store, NewFact("Ann is in Rome.", id="old"))
    remember(store, NewFact("Ann is in Oslo.", supersedes="old", valid_from=START - HOUR))
    assert store.get("ns", "old").valid_to == START
    assert texts(store, as_of=START) == ["Ann is in Oslo."]


def test_each_version_of_one_call_has_a_moment_at_which_it_held(
    store: FactStore, clock: Clock
) -> None:
    remember(
        store, *(NewFact(f"Ann is in {city}.", key="ann") for city in ("Rome", "Oslo", "Bonn"))
    )
    versions = store.list("ns", include_closed=True).facts
    assert [fact.valid_from for fact in versions] == [
        START,
        START + MICROSECOND,
        START + 2 * MICROSECOND,
    ]
    for fact in versions:
        assert fact.recorded_at == fact.valid_from
        assert texts(store, as_of=fact.valid_from) == [fact.text]
    assert texts(store) == ["Ann is in Bonn."]
    # The clock has not moved, and another call comes after all of this one nevertheless.
    remember(store, NewFact("Ann is in Kyiv.", key="ann"))
    assert store.list("ns").facts[0].valid_from == START + 3 * MICROSECOND
    assert store.forget("ns", key="ann")


def test_history_joins_all_versions(store: FactStore) -> None:
    remember(store, NewFact("One.", id="1"), NewFact("Apart.", id="x"))
    remember(store, NewFact("Two.", id="2", supersedes="1"))
    remember(store, NewFact("Three.", id="3", supersedes="2"))
    for fact_id in "123":
        assert [fact.id for fact in store.history("ns", fact_id).facts] == ["1", "2", "3"]
    store.forget("ns", ids=["2"])
    history = store.history("ns", "1")
    assert [fact.id for fact in history.facts] == ["1", "3"]
    assert [(e.sequence, e.kind, e.fact_id, e.by) for e in history.events] == [
        (1, "opened", "1", None),
        (3, "closed", "1", "2"),
        (3, "opened", "2", None),
        (4, "closed", "2", "3"),
        (4, "opened", "3", None),
        (5, "forgotten", "2", None),
    ]
    with pytest.raises(NotFoundError, match="'never'"):
        store.history("ns", "never")


def test_expiry_hides_and_does_not_delete(store: FactStore, clock: Clock) -> None:
    remember(store, NewFact("Soon over.", id="a", expires_at=START + HOUR))
    clock.now = START + HOUR - timedelta(microseconds=1)
    assert texts(store) == ["Soon over."]
    clock.now = START + HOUR
    assert texts(store, include_closed=True) == []
    assert texts(store, as_of=START) == ["Soon over."]
    assert store.get("ns", "a").text == "Soon over."


def test_a_fact_of_the_future_holds_from_then_on(store: FactStore, clock: Clock) -> None:
    remember(store, NewFact("The price is 1.", key="price"))
    remember(store, NewFact("The price is 2.", key="price", valid_from=START + HOUR))
    assert texts(store) == ["The price is 1."]
    clock.now += HOUR
    assert texts(store) == ["The price is 2."]


def test_a_clock_put_back_does_not_break_order(make_store: MakeStore, clock: Clock) -> None:
    store = make_store()
    remember(store, NewFact("First.", id="1", key="k"))
    clock.now -= 5 * HOUR
    remember(store, NewFact("Second.", id="2", key="k"))
    assert texts(store) == ["Second."]
    store.close()
    store = make_store()
    remember(store, NewFact("Third.", id="3", key="k", expires_at=START - HOUR))
    times = [fact.recorded_at for fact in store.history("ns", "1").facts]
    assert times == [START, START + MICROSECOND, START + 2 * MICROSECOND]
    # Expiry goes by the bare clock, which is five hours earlier than the last change.
    assert texts(store) == ["Third."]
    clock.now = START - HOUR
    assert texts(store) == []


def test_pages_neither_skip_nor_repeat_while_facts_change(store: FactStore) -> None:
    receipts = remember(store, *(f"fact {n}" for n in range(7)))
    page = store.list("ns", limit=3)
    assert [fact.text for fact in page.facts] == ["fact 0", "fact 1", "fact 2"]
    store.forget("ns", ids=[receipts[0].id, receipts[4].id])
    remember(store, "fact 7")
    seen = []
    cursor = page.next_cursor
    while cursor is not None:
        page = store.list("ns", limit=3, cursor=cursor)
        seen += [fact.text for fact in page.facts]
        cursor = page.next_cursor
    assert seen == ["fact 3", "fact 5", "fact 6", "fact 7"]


def test_a_full_last_page_has_no_cursor(store: FactStore) -> None:
    remember(store, "a", "b")
    assert store.list("ns", limit=2).next_cursor is None


def test_forget_by_id_key_and_source(store: FactStore) -> None:
    remember(
        store,
        NewFact("One.", id="1", key="k"),
        NewFact("Two.", id="2", key="k", source="s"),
        NewFact("Three.", id="3", source="s"),
        NewFact("Four.", id="4"),
    )
    assert store.forget("ns", key="k") == ("1", "2")
    assert store.forget("ns", source="s") == ("3",)
    assert store.forget("ns", ids=["4", "nobody"]) == ("4",)
    before = store.sequence("ns")
    assert store.forget("ns", ids=["4"]) == ()
    assert store.sequence("ns") == before
    assert store.list("ns", include_closed=True).facts == ()
    with pytest.raises(NotFoundError, match="'4'"):
        store.get("ns", "4")


def test_a_forgotten_id_is_free_again(store: FactStore) -> None:
    remember(store, NewFact("One.", id="1"))
    store.forget("ns", ids=["1"])
    (receipt,) = remember(store, NewFact("Another.", id="1"))
    assert receipt.status == "created"


def test_times_at_the_edge_of_the_calendar_come_back(store: FactStore) -> None:
    first, last = datetime.min.replace(tzinfo=WEST), datetime.max.replace(tzinfo=EAST)
    remember(store, NewFact("Always.", id="a", valid_from=first, expires_at=last))
    (fact,) = store.list("ns").facts
    assert (fact.valid_from, fact.expires_at) == (first, last)


def test_a_deleted_namespace_is_gone_and_its_name_is_free(store: FactStore, clock: Clock) -> None:
    remember(store, NewFact("One.", id="1", key="k"), NewFact("Two.", id="2", key="k"))
    store.remember("other", [NewFact("Kept.")])
    assert store.delete_namespace("ns") == 2
    assert [info.name for info in store.namespaces()] == ["other"]
    for call in (lambda: store.list("ns"), lambda: store.delete_namespace("ns")):
        with pytest.raises(NotFoundError, match="no namespace 'ns'"):
            call()
    clock.now += HOUR
    (again,) = remember(store, NewFact("Another one.", id="1", key="k"))
    # Indexes that saw the old facts learn that they are gone: sequences are never given twice.
    assert (again.status, again.sequence) == ("created", 4)
    assert store.changes("ns", 2).forgotten == (1, 2)
    assert store.namespace("ns").created_at == START + HOUR
    assert texts(store, include_closed=True) == ["Another one."]


def test_a_namespace_whose_facts_are_all_forgotten_can_be_deleted(store: FactStore) -> None:
    remember(store, NewFact("One.", id="1"))
    store.forget("ns", ids=["1"])
    assert store.delete_namespace("ns") == 0
    assert store.namespaces() == ()


def test_stats_count_what_is_stored(store: FactStore) -> None:
    store.remember("ns", [NewFact("One.", key="k"), NewFact("Two.", key="k")], ONE_EACH)
    store.remember("gone", [NewFact("Three.")])
    store.delete_namespace("gone")
    stats = store.stats()
    assert (stats.namespaces, stats.open_facts, stats.closed_facts) == (1, 1, 1)
    assert stats.vectors == 2
    assert stats.bytes_on_disk > 0


def test_dropped_vectors_can_be_cached_anew(store: FactStore) -> None:
    store.remember("ns", [NewFact("One."), NewFact("Two.")], ONE_EACH)
    store.remember("other", [NewFact("One."), NewFact("Two.")], ONE_EACH)
    store.drop_vectors("ns")
    assert store.vectors("ns", "e", [1, 2]) == {}
    assert store.stats().vectors == len(store.vectors("other", "e", [1, 2])) == 2
    store.put_vectors("ns", [2], Encodings("e", np.full((1, 2), 7, np.float32)))
    assert {s: row.tolist() for s, row in store.vectors("ns", "e", [1, 2]).items()} == {2: [7, 7]}
    assert store.verify() == ()


def test_namespaces_are_apart(store: FactStore) -> None:
    assert store.namespaces() == ()
    store.remember("b", [NewFact("In b.", id="same")])
    store.remember("a", [NewFact("In a.", id="same"), NewFact("Also.")])
    assert [(n.name, n.sequence, n.facts) for n in store.namespaces()] == [("a", 2, 2), ("b", 1, 1)]
    assert store.get("a", "same").text == "In a."
    assert store.namespace("b").created_at == START
    store.forget("b", ids=["same"])
    assert store.get("a", "same").text == "In a."
    assert store.list("b").facts == ()


def test_changes_lead_an_index_to_the_store(store: FactStore) -> None:
    remember(store, NewFact("One.", id="1", key="k"), NewFact("Two.", id="2"))
    first = store.changes("ns", 0)
    assert (first.sequence, first.latest, first.forgotten) == (2, 2, ())
    remember(store, NewFact("Three.", id="3", key="k"))
    store.forget("ns", ids=["2"])
    second = store.changes("ns", first.sequence)
    assert [(fact.id, fact.valid_to) for fact in second.facts] == [
        ("1", START + MICROSECOND),
        ("3", None),
    ]
    assert (second.sequence, second.forgotten) == (4, (2,))
    assert store.changes("ns", 4).facts == ()


def test_long_changes_come_in_parts(store: FactStore) -> None:
    for _ in range(5):
        store.remember("ns", [NewFact("Text.")] * 1_000)
    first = store.changes("ns", 0)
    assert (first.sequence, first.latest, len(first.facts)) == (4_096, 5_000, 4_096)
    second = store.changes("ns", first.sequence)
    assert (second.sequence, len(second.facts)) == (5_000, 904)


def test_a_restart_keeps_everything(make_store: MakeStore) -> None:
    store = make_store()
    remember(store, NewFact("One.", id="1", key="k", metadata={"a": 1}), "Two.")
    remember(store, NewFact("Three.", id="3", key="k"))
    store.forget("ns", source="nothing")
    before = (store.list("ns", include_closed=True), store.history("ns", "1"), store.namespaces())
    store.close()
    store.close()
    store = make_store()
    after = (store.list("ns", include_closed=True), store.history("ns", "1"), store.namespaces())
    assert after == before
