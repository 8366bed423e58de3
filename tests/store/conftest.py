"""Fixtures that open stores, once for each kind that keeps the contract."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kvmem.store.base import FactStore
from tests.store.stores import STORES, Clock, MakeStore


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=sorted(STORES))
def make_store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[MakeStore]:
    opened: list[FactStore] = []

    def make(name: str = "store") -> FactStore:
        opened.append(STORES[request.param](tmp_path / name, clock))
        return opened[-1]

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def store(make_store: MakeStore) -> FactStore:
    return make_store()
