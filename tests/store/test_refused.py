"""What no store takes, and that nothing is stored of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np
import pytest

from kvmem.errors import InputError, NotFoundError, StoreError
from kvmem.store.base import Encodings, FactStore
from kvmem.store.checks import MAX_TEXT
from kvmem.types import Fact, NewFact
from tests.store.stores import EAST, START, WEST, remember, texts


def nested(levels: int) -> dict[str, Any]:
    return {"a": nested(levels - 1)} if levels > 1 else {}


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a b", "a/b", "..%2f", "ü", "x" * 65, "a\n", "a'--"]
)
def test_namespaces_have_plain_names(store: FactStore, name: str) -> None:
    with pytest.raises(InputError, match="namespace"):
        store.remember(name, [NewFact("Text.")])
    with pytest.raises(InputError, match="namespace"):
        store.list(name)


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        (NewFact(" \n"), "text is empty"),
        (NewFact("\ud800"), "surrogate"),
        (NewFact("x" * (MAX_TEXT + 1)), "the text has 10,001 characters; at most 10,000 are taken"),
        (NewFact("Text.", value="x" * (MAX_TEXT + 1)), "value has 10,001 characters"),
        (NewFact("Text.", source="\udfff"), "surrogate"),
        (NewFact("Text.", key=""), "key is empty"),
        (NewFact("Text.", id="two words"), "id 'two words'"),
        (NewFact("Text.", id="."), "not dots alone"),
        (NewFact("Text.", id=".."), "not dots alone"),  # in a URL, the namespace itself
        (NewFact("Text.", supersedes=".."), "not dots alone"),
        (NewFact("Text.", id="a", supersedes="a"), "supersede itself"),
        (NewFact("Text.", valid_from=START.replace(tzinfo=None)), "zone"),
        (NewFact("Text.", valid_from=START, expires_at=START), "later than valid_from"),
        (NewFact("Text.", expires_at=datetime.max.replace(tzinfo=WEST)), "expires_at 9999"),
        (NewFact("Text.", valid_from=datetime.min.replace(tzinfo=EAST)), "valid_from 0001"),
        (NewFact("Text.", metadata={"a": float("nan")}), "plain JSON"),
        (NewFact("Text.", metadata={"a": (1, 2)}), "plain JSON"),
        (NewFact("Text.", metadata={1: 2}), "plain JSON"),  # type: ignore[dict-item]
        (NewFact("Text.", metadata={"a": b"x"}), "plain JSON"),
        (NewFact("Text.", metadata=nested(101)), "deeper than 100 levels"),
    ],
)
def test_a_fact_that_could_not_come_back_is_refused(
    store: FactStore, fact: NewFact, message: str
) -> None:
    with pytest.raises(InputError, match=f"fact 2 of 2.*{message}|{message}"):
        remember(store, "Good.", fact)
    assert store.namespaces() == ()


def test_metadata_comes_back_however_deep_the_stack_that_reads_it(store: FactStore) -> None:
    (receipt,) = remember(store, NewFact("Text.", metadata=nested(100)))

    def read(frames: int) -> Fact:
        return read(frames - 1) if frames else store.get("ns", receipt.id)

    assert read(500).metadata == nested(100)


def test_bad_arguments_are_refused(store: FactStore) -> None:
    remember(store, "Text.")
    for call in (
        lambda: store.remember("ns", []),
        lambda: store.list("ns", limit=0),
        lambda: store.list("ns", limit=1_001),
        lambda: store.list("ns", cursor="-1"),
        lambda: store.export("ns", limit=0),
        lambda: store.export("ns", limit=1_001),
        lambda: store.delete_namespace("a/b"),
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


def test_an_unknown_namespace_is_not_an_empty_one(store: FactStore) -> None:
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
        lambda: store.drop_vectors("typo"),
        lambda: store.export("typo"),
        lambda: store.delete_namespace("typo"),
    ):
        with pytest.raises(NotFoundError, match="no namespace 'typo'"):
            call()
    assert store.namespaces() == ()


def test_a_closed_store_says_so(store: FactStore) -> None:
    remember(store, "Text.")
    store.close()
    with pytest.raises(StoreError, match="closed"):
        remember(store, "More.")
    with pytest.raises(StoreError, match="closed"):
        store.list("ns")


def test_remember_is_all_or_nothing(store: FactStore) -> None:
    remember(store, "One.")
    with pytest.raises(NotFoundError, match="'missing'"):
        remember(store, "Two.", NewFact("Three.", supersedes="missing"))
    assert texts(store) == ["One."]
    assert store.sequence("ns") == 1
