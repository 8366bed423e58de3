"""The stores that the contract is tested on, and what all tests of stores share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Protocol

import pytest

from kvmem.store.base import FactRecord, FactStore
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact, Remembered

START = datetime(2025, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MICROSECOND = timedelta(microseconds=1)
WEST, EAST = timezone(-5 * HOUR), timezone(5 * HOUR)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


class OpenStore(Protocol):
    """Opens the store at a place, made if missing; a place opened again holds what it held."""

    def __call__(self, place: Path, clock: Callable[[], datetime]) -> FactStore: ...


def _open_sqlite(place: Path, clock: Callable[[], datetime]) -> FactStore:
    return SQLiteStore(place, clock=clock)


def _open_postgres(place: Path, clock: Callable[[], datetime]) -> FactStore:
    pytest.importorskip("psycopg_pool", reason="pip install 'kvmem[postgres]'")
    from kvmem.store.postgres import PostgresStore
    from tests.postgres_cluster import new_dsn

    return PostgresStore(new_dsn(place), clock=clock)


STORES: dict[str, OpenStore] = {"sqlite": _open_sqlite, "postgres": _open_postgres}


class MakeStore(Protocol):
    """Opens the store of a name; the same name again, once it was closed, opens it again."""

    def __call__(self, name: str = "store") -> FactStore: ...


def remember(store: FactStore, *facts: NewFact | str) -> tuple[Remembered, ...]:
    """Remember facts in namespace ``ns``."""
    return store.remember("ns", [NewFact(f) if isinstance(f, str) else f for f in facts])


def texts(store: FactStore, **filters: Any) -> list[str]:
    """Return the texts that a listing of namespace ``ns`` shows."""
    return [fact.text for fact in store.list("ns", **filters).facts]


def exported(store: FactStore, namespace: str = "ns", limit: int = 1_000) -> list[FactRecord]:
    """Return all records of a namespace, fetched in pages."""
    records: list[FactRecord] = []
    after: int | None = 0
    while after is not None:
        page, after = store.export(namespace, after, limit)
        records += page
    return records
