"""What is forgotten is in no file of an SQLite store any more, open or closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kvmem.errors import NotFoundError, StoreError
from kvmem.store.base import Encodings, FactRecord
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.store.old_versions import write_version_1
from tests.store.stores import remember, texts

SECRETS = [f"secret{number:05d}" for number in range(300)]
FIELDS = ("text", "key", "value", "source", "metadata")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SQLiteStore]:
    store = SQLiteStore(tmp_path / "store")
    yield store
    store.close()


def bytes_of(store: SQLiteStore) -> bytes:
    """Return what all files in the store's folder hold: database, log, lock and all."""
    files = [path for path in Path(store.location).rglob("*") if path.is_file()]
    assert len(files) >= 4  # the database, its log, the log's index, the lock
    return b"".join(path.read_bytes() for path in files)


def secret_fact(secret: str, padding: int, supersedes: str | None = None) -> NewFact:
    return NewFact(
        f"{secret}-text " + "x" * padding,
        id=secret,
        key=f"{secret}-key",
        value=f"{secret}-value",
        source=f"{secret}-source",
        supersedes=supersedes,
        metadata={f"{secret}-metadata": 1},
    )


def left(store: SQLiteStore, secrets: list[str]) -> list[str]:
    content = bytes_of(store)
    return [s for s in secrets for field in FIELDS if f"{s}-{field}".encode() in content]


def fill(store: SQLiteStore, *, imported: bool) -> None:
    """Store all secrets, of many lengths; each third is superseded by the next."""
    lengths = np.random.default_rng(5).integers(0, 3_000, len(SECRETS)).tolist()
    facts = [
        secret_fact(secret, lengths[n], SECRETS[n - 1] if n % 3 == 2 else None)
        for n, secret in enumerate(SECRETS)
    ]
    rows = np.ones((30, 16), np.float32)
    for begin in range(0, len(facts), 30):
        some = facts[begin : begin + 30]
        if imported:
            records = [
                FactRecord(
                    f.text, f.id, f.key, f.value, f.supersedes, f.source, metadata=f.metadata
                )
                for f in some
            ]
            store.import_records("ns", records, Encodings("e", rows))
        else:
            store.remember("ns", some, Encodings("e", rows))


@pytest.mark.parametrize("imported", [False, True], ids=["remembered", "imported"])
def test_after_forget_no_file_of_the_store_holds_the_text(
    store: SQLiteStore, imported: bool
) -> None:
    fill(store, imported=imported)
    shuffled = list(SECRETS)
    np.random.default_rng(6).shuffle(shuffled)
    gone, kept = shuffled[:210], shuffled[210:]
    for begin in range(0, len(gone), 30):
        store.forget("ns", ids=gone[begin : begin + 30])
    assert left(store, gone) == []
    assert sorted(set(left(store, kept))) == sorted(kept)


def test_after_forget_by_key_no_version_is_left(store: SQLiteStore) -> None:
    for version in ("Rome", "Oslo", "Bonn"):
        remember(store, NewFact(f"Ann is in {version}-city.", key="ann-key"))
    remember(store, "Kept.")
    store.forget("ns", key="ann-key")
    content = bytes_of(store)
    for word in (b"Rome-city", b"Oslo-city", b"Bonn-city", b"ann-key"):
        assert word not in content
    assert b"Kept." in content


def test_after_a_namespace_is_deleted_no_file_holds_its_texts(store: SQLiteStore) -> None:
    fill(store, imported=False)
    rows = np.arange(16, dtype=np.float32).reshape(1, 16) + 0.123
    store.remember("ns", [NewFact("With a vector of its own.")], Encodings("e", rows))
    store.remember("other", [NewFact("Kept text.")])
    store.delete_namespace("ns")
    assert left(store, SECRETS) == []
    assert rows.tobytes() not in bytes_of(store)
    assert b"Kept text." in bytes_of(store)


def test_an_upgraded_store_forgets_as_thoroughly(tmp_path: Path) -> None:
    write_version_1(tmp_path / "old")
    store = SQLiteStore(tmp_path / "old")
    assert b"Old one." in bytes_of(store)
    store.forget("ns", ids=["one"])
    assert b"Old one." not in bytes_of(store)
    assert store.get("ns", "two").text == "Old two."
    store.close()


def test_what_was_forgotten_before_is_in_no_backup(store: SQLiteStore, tmp_path: Path) -> None:
    remember(store, NewFact("secret text", id="1"), "Kept.")
    store.forget("ns", ids=["1"])
    store.backup(tmp_path / "backup")
    content = (tmp_path / "backup" / "facts.db").read_bytes()
    assert b"Kept." in content
    assert b"secret text" not in content


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


def test_a_namespace_whose_bytes_are_left_is_erased_when_it_is_deleted_again(
    store: SQLiteStore, tmp_path: Path
) -> None:
    remember(store, NewFact("secret text", id="1"))
    store._writer.submit(lambda c: c.set_busy_timeout(1))
    log = tmp_path / "store" / "facts.db-wal"
    with store._readers.snapshot() as reader:
        reader.execute("SELECT count(*) FROM facts").fetchall()
        for _ in range(2):  # it is gone, and still told that its bytes are not
            with pytest.raises(StoreError, match="their bytes remain"):
                store.delete_namespace("ns")
        assert b"secret text" in log.read_bytes()
    with pytest.raises(NotFoundError):
        store.delete_namespace("ns")
    assert log.read_bytes() == b""
    assert b"secret text" not in (tmp_path / "store" / "facts.db").read_bytes()
