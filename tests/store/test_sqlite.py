"""The promises of ``kvmem/store/contract.md``, kept by the SQLite store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import apsw
import numpy as np
import pytest

from kvmem.errors import ConflictError, InputError, NotFoundError, StoreError
from kvmem.store.base import Encodings
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact, Remembered

START = datetime(2025, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
WEST, EAST = timezone(-5 * HOUR), timezone(5 * HOUR)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[SQLiteStore]:
    with_clock = SQLiteStore(tmp_path / "store", clock=clock)
    yield with_clock
    with_clock.close()


def remember(store: SQLiteStore, *facts: NewFact | str) -> tuple[Remembered, ...]:
    return store.remember("ns", [NewFact(f) if isinstance(f, str) else f for f in facts])


def texts(store: SQLiteStore, **filters: object) -> list[str]:
    return [fact.text for fact in store.list("ns", **filters).facts]  # type: ignore[arg-type]


def test_a_fact_comes_back_word_for_word(store: SQLiteStore) -> None:
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


def test_the_same_sentence_again_is_a_new_event(store: SQLiteStore) -> None:
    first, second = remember(store, "Mary moved.", "Mary moved.")
    assert first.id != second.id
    assert (first.sequence, second.sequence) == (1, 2)
    assert len(store.list("ns").facts) == 2


def test_own_ids_sort_as_they_were_given(store: SQLiteStore) -> None:
    receipts = remember(store, *(f"fact {n}" for n in range(50)))
    assert sorted(receipt.id for receipt in receipts) == [receipt.id for receipt in receipts]


def test_a_client_id_makes_remember_safe_to_repeat(store: SQLiteStore, clock: Clock) -> None:
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
def test_a_client_id_with_another_body_is_a_conflict(store: SQLiteStore, other: NewFact) -> None:
    remember(store, NewFact("Text.", id="a"))
    with pytest.raises(ConflictError, match="'a'"):
        remember(store, "Not stored either.", other)
    assert texts(store) == ["Text."]


def test_remember_is_all_or_nothing(store: SQLiteStore) -> None:
    remember(store, "One.")
    with pytest.raises(NotFoundError, match="'missing'"):
        remember(store, "Two.", NewFact("Three.", supersedes="missing"))
    assert texts(store) == ["One."]
    assert store.sequence("ns") == 1


def test_supersede_by_id_closes_the_old_fact_in_the_same_change(
    store: SQLiteStore, clock: Clock
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


def test_supersede_by_key_leaves_one_open_fact_a_key(store: SQLiteStore) -> None:
    for city in ("Rome", "Oslo", "Bonn"):
        remember(store, NewFact(f"Ann is in {city}.", key="ann"))
    remember(store, NewFact("Bob is in Kyiv.", key="bob"))
    assert texts(store) == ["Ann is in Bonn.", "Bob is in Kyiv."]
    assert texts(store, key="ann", include_closed=True)[:2] == [
        "Ann is in Rome.",
        "Ann is in Oslo.",
    ]


def test_a_correction_that_starts_earlier_leaves_no_time_to_the_old_fact(
    store: SQLiteStore,
) -> None:
    remember(store, NewFact("Ann is in Rome.", id="old"))
    remember(store, NewFact("Ann is in Oslo.", supersedes="old", valid_from=START - HOUR))
    assert store.get("ns", "old").valid_to == START
    assert texts(store, as_of=START) == ["Ann is in Oslo."]


def test_history_joins_all_versions(store: SQLiteStore) -> None:
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


def test_expiry_hides_and_does_not_delete(store: SQLiteStore, clock: Clock) -> None:
    remember(store, NewFact("Soon over.", id="a", expires_at=START + HOUR))
    clock.now = START + HOUR - timedelta(microseconds=1)
    assert texts(store) == ["Soon over."]
    clock.now = START + HOUR
    assert texts(store, include_closed=True) == []
    assert texts(store, as_of=START) == ["Soon over."]
    assert store.get("ns", "a").text == "Soon over."


def test_a_fact_of_the_future_holds_from_then_on(store: SQLiteStore, clock: Clock) -> None:
    remember(store, NewFact("The price is 1.", key="price"))
    remember(store, NewFact("The price is 2.", key="price", valid_from=START + HOUR))
    assert texts(store) == ["The price is 1."]
    clock.now += HOUR
    assert texts(store) == ["The price is 2."]


def test_a_clock_put_back_does_not_break_order(tmp_path: Path, clock: Clock) -> None:
    store = SQLiteStore(tmp_path, clock=clock)
    remember(store, NewFact("First.", id="1", key="k"))
    clock.now -= 5 * HOUR
    remember(store, NewFact("Second.", id="2", key="k"))
    assert texts(store) == ["Second."]
    store.close()
    store = SQLiteStore(tmp_path, clock=clock)
    remember(store, NewFact("Third.", id="3", key="k", expires_at=START - HOUR))
    times = [fact.recorded_at for fact in store.history("ns", "1").facts]
    assert times == sorted(times)
    assert store.get("ns", "3").valid_from == START
    # Expiry goes by the bare clock, which is five hours earlier than the last change.
    assert texts(store) == ["Third."]
    clock.now = START - HOUR
    assert texts(store) == []
    store.close()


def test_pages_neither_skip_nor_repeat_while_facts_change(store: SQLiteStore) -> None:
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


def test_a_full_last_page_has_no_cursor(store: SQLiteStore) -> None:
    remember(store, "a", "b")
    assert store.list("ns", limit=2).next_cursor is None


def test_forget_by_id_key_and_source(store: SQLiteStore) -> None:
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


def test_a_forgotten_id_is_free_again(store: SQLiteStore) -> None:
    remember(store, NewFact("One.", id="1"))
    store.forget("ns", ids=["1"])
    (receipt,) = remember(store, NewFact("Another.", id="1"))
    assert receipt.status == "created"


def test_after_forget_no_file_of_the_store_holds_the_text(
    store: SQLiteStore, tmp_path: Path
) -> None:
    generator = np.random.default_rng(5)
    secrets = [f"secret{number:05d}" for number in range(400)]
    for start in range(0, 400, 40):
        remember(
            store,
            *(
                NewFact(
                    s + "-text " + "x" * int(generator.integers(0, 3000)),
                    id=s,
                    key=s + "-key",
                    value=s + "-value",
                    source=s + "-source",
                    metadata={s + "-metadata": 1},
                )
                for s in secrets[start : start + 40]
            ),
        )
    generator.shuffle(secrets)
    gone, kept = secrets[:300], secrets[300:]
    for start in range(0, 300, 30):
        store.forget("ns", ids=gone[start : start + 30])
    content = b"".join(p.read_bytes() for p in (tmp_path / "store").iterdir())
    fields = ("text", "key", "value", "source", "metadata")
    left = [s for s in gone for field in fields if f"{s}-{field}".encode() in content]
    assert left == []
    assert all(f"{s}-text".encode() in content for s in kept)


def test_times_at_the_edge_of_the_calendar_come_back(store: SQLiteStore) -> None:
    first, last = datetime.min.replace(tzinfo=WEST), datetime.max.replace(tzinfo=EAST)
    remember(store, NewFact("Always.", id="a", valid_from=first, expires_at=last))
    (fact,) = store.list("ns").facts
    assert (fact.valid_from, fact.expires_at) == (first, last)


def test_bytes_left_in_the_log_are_told_and_forgetting_again_retries(
    store: SQLiteStore, tmp_path: Path
) -> None:
    remember(store, NewFact("secret text", id="1"), "Kept.")
    store._writer.submit(lambda c: c.set_busy_timeout(1))
    log = tmp_path / "store" / "facts.db-wal"
    with store._readers.snapshot() as reader:
        reader.execute("SELECT count(*) FROM facts").fetchall()  # now the log is in use
        with pytest.raises(StoreError, match=r"forgotten, but their bytes remain.*forget again"):
            store.forget("ns", ids=["1"])
        assert b"secret text" in log.read_bytes()
    assert texts(store) == ["Kept."]
    assert store.forget("ns", ids=["1"]) == ()
    assert log.read_bytes() == b""
    assert b"secret text" not in (tmp_path / "store" / "facts.db").read_bytes()


def test_namespaces_are_apart(store: SQLiteStore) -> None:
    assert store.namespaces() == ()
    store.remember("b", [NewFact("In b.", id="same")])
    store.remember("a", [NewFact("In a.", id="same"), NewFact("Also.")])
    assert [(n.name, n.sequence, n.facts) for n in store.namespaces()] == [("a", 2, 2), ("b", 1, 1)]
    assert store.get("a", "same").text == "In a."
    assert store.namespace("b").created_at == START
    store.forget("b", ids=["same"])
    assert store.get("a", "same").text == "In a."
    assert store.list("b").facts == ()


def test_an_unknown_namespace_is_not_an_empty_one(store: SQLiteStore) -> None:
    one = Encodings("e", np.zeros((1, 2), np.float32))
    for call in (
        lambda: store.get("typo", "1"),
        lambda: store.list("typo"),
        lambda: store.history("typo", "1"),
        lambda: store.forget("typo", ids=["1"]),
        lambda: store.namespace("typo"),
        lambda: store.sequence("typo"),
        lambda: store.changes("typo", 0),
        lambda: store.by_sequence("typo", [1]),
        lambda: store.vectors("typo", "e", [1]),
        lambda: store.put_vectors("typo", [1], one),
    ):
        with pytest.raises(NotFoundError, match="no namespace 'typo'"):
            call()
    assert store.namespaces() == ()


@pytest.mark.parametrize("name", ["", "a b", "a/b", "..%2f", "ü", "x" * 65, "a\n", "a'--"])
def test_namespaces_have_plain_names(store: SQLiteStore, name: str) -> None:
    with pytest.raises(InputError, match="namespace"):
        store.remember(name, [NewFact("Text.")])
    with pytest.raises(InputError, match="namespace"):
        store.list(name)


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        (NewFact(" \n"), "text is empty"),
        (NewFact("\ud800"), "surrogate"),
        (NewFact("Text.", source="\udfff"), "surrogate"),
        (NewFact("Text.", key=""), "key is empty"),
        (NewFact("Text.", id="two words"), "id 'two words'"),
        (NewFact("Text.", id="a", supersedes="a"), "supersede itself"),
        (NewFact("Text.", valid_from=START.replace(tzinfo=None)), "zone"),
        (NewFact("Text.", valid_from=START, expires_at=START), "later than valid_from"),
        (NewFact("Text.", expires_at=datetime.max.replace(tzinfo=WEST)), "expires_at 9999"),
        (NewFact("Text.", valid_from=datetime.min.replace(tzinfo=EAST)), "valid_from 0001"),
        (NewFact("Text.", metadata={"a": float("nan")}), "plain JSON"),
        (NewFact("Text.", metadata={"a": (1, 2)}), "plain JSON"),
        (NewFact("Text.", metadata={1: 2}), "plain JSON"),  # type: ignore[dict-item]
        (NewFact("Text.", metadata={"a": b"x"}), "plain JSON"),
    ],
)
def test_a_fact_that_could_not_come_back_is_refused(
    store: SQLiteStore, fact: NewFact, message: str
) -> None:
    with pytest.raises(InputError, match=f"fact 2 of 2.*{message}|{message}"):
        remember(store, "Good.", fact)
    assert store.namespaces() == ()


def test_bad_arguments_are_refused(store: SQLiteStore) -> None:
    remember(store, "Text.")
    for call in (
        lambda: store.remember("ns", []),
        lambda: store.list("ns", limit=0),
        lambda: store.list("ns", limit=1_001),
        lambda: store.list("ns", cursor="-1"),
        lambda: store.list("ns", cursor="x' OR 1=1"),
        lambda: store.list("ns", as_of=START.replace(tzinfo=None)),
        lambda: store.list("ns", as_of=datetime.max.replace(tzinfo=WEST)),
        lambda: store.list("ns", as_of=datetime.min.replace(tzinfo=EAST)),
        lambda: store.list("ns", key="\udcff"),
        lambda: store.list("ns", source="\udcff"),
        lambda: store.get("ns", "\udcff"),
        lambda: store.history("ns", "\udcff"),
        lambda: store.forget("ns", ids=["\udcff"]),
        lambda: store.forget("ns", key="\udcff"),
        lambda: store.forget("ns", source="\udcff"),
        lambda: store.forget("ns"),
        lambda: store.forget("ns", key="k", source="s"),
        lambda: store.forget("ns", ids="abc"),
    ):
        with pytest.raises(InputError):
            call()


def test_vectors_are_a_cache_by_encoder(store: SQLiteStore) -> None:
    rows = np.arange(6, dtype=np.float32).reshape(3, 2)  # each row has bytes of its own
    facts = [NewFact(f"fact {n}", id=str(n)) for n in range(3)]
    store.remember("ns", facts, Encodings("one", rows))
    store.put_vectors("ns", [2, 99], Encodings("two", rows[:2] + 10))
    found = store.vectors("ns", "one", [3, 1, 77])
    assert {sequence: row.tolist() for sequence, row in found.items()} == {1: [0, 1], 3: [4, 5]}
    assert {s: row.tolist() for s, row in store.vectors("ns", "two", [1, 2, 99]).items()} == {
        2: [10, 11]
    }
    store.forget("ns", ids=["1"])
    assert store.vectors("ns", "one", [2]) == store.vectors("ns", "two", [2]) == {}
    content = (Path(store.location) / "facts.db").read_bytes()
    assert rows[0].tobytes() in content
    assert rows[1].tobytes() not in content
    assert (rows[1] + 10).tobytes() not in content


def test_changes_lead_an_index_to_the_store(store: SQLiteStore) -> None:
    remember(store, NewFact("One.", id="1", key="k"), NewFact("Two.", id="2"))
    first = store.changes("ns", 0)
    assert (first.sequence, first.latest, first.forgotten) == (2, 2, ())
    remember(store, NewFact("Three.", id="3", key="k"))
    store.forget("ns", ids=["2"])
    second = store.changes("ns", first.sequence)
    assert [(fact.id, fact.valid_to) for fact in second.facts] == [("1", START), ("3", None)]
    assert (second.sequence, second.forgotten) == (4, (2,))
    assert store.changes("ns", 4).facts == ()


def test_long_changes_come_in_parts(store: SQLiteStore) -> None:
    for _ in range(5):
        store.remember("ns", [NewFact("Text.")] * 1_000)
    first = store.changes("ns", 0)
    assert (first.sequence, first.latest, len(first.facts)) == (4_096, 5_000, 4_096)
    second = store.changes("ns", first.sequence)
    assert (second.sequence, len(second.facts)) == (5_000, 904)


def test_a_restart_keeps_everything(tmp_path: Path, clock: Clock) -> None:
    store = SQLiteStore(tmp_path, clock=clock)
    remember(store, NewFact("One.", id="1", key="k", metadata={"a": 1}), "Two.")
    remember(store, NewFact("Three.", id="3", key="k"))
    store.forget("ns", source="nothing")
    before = (store.list("ns", include_closed=True), store.history("ns", "1"), store.namespaces())
    store.close()
    store.close()
    store = SQLiteStore(tmp_path, clock=clock)
    after = (store.list("ns", include_closed=True), store.history("ns", "1"), store.namespaces())
    store.close()
    assert after == before


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    remember(store, "Text.")
    store.close()
    with pytest.raises(StoreError, match="closed"):
        remember(store, "More.")
    with pytest.raises(StoreError, match="closed"):
        store.list("ns")


def test_the_database_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    settings = store._writer.submit(
        lambda c: [c.pragma(p) for p in ("synchronous", "secure_delete", "temp_store")]
    )
    assert settings == [2, 1, 2]  # FULL, ON, MEMORY
    store.close()
    assert apsw.Connection(str(tmp_path / "facts.db")).pragma("journal_mode") == "wal"


def test_no_call_scans_a_whole_namespace(store: SQLiteStore) -> None:
    """Forgetting or superseding one fact must not cost more the more facts there are."""
    remember(store, *(NewFact(f"fact {n}", id=str(n), source=str(n)) for n in range(1_000)))
    remember(store, *(NewFact(f"more {n}", id=f"k{n}", key=str(n)) for n in range(1_000)))

    def steps(call: Callable[[], object]) -> int:
        """Count SQLite's virtual machine steps, in hundreds, on the writer's connection."""
        counted: list[None] = []

        def count() -> bool:
            counted.append(None)
            return False  # go on

        store._writer.submit(lambda c: c.set_progress_handler(count, 100))
        call()
        store._writer.submit(lambda c: c.set_progress_handler(None))
        return len(counted)

    assert steps(lambda: store.forget("ns", ids=["500", "k500"])) < 50
    assert steps(lambda: store.forget("ns", key="501")) < 50
    assert steps(lambda: store.forget("ns", source="501")) < 50
    assert steps(lambda: remember(store, NewFact("New.", key="502"))) < 50
    assert steps(lambda: remember(store, NewFact("New.", supersedes="502"))) < 50
    assert steps(lambda: store.forget("ns", key="nothing")) < 50
