"""From one kind of store to another and back: nothing is lost, and to go on is to run again."""

from __future__ import annotations

from contextlib import ExitStack, closing
from itertools import permutations
from pathlib import Path

import pytest

from kvmem.store.base import FactStore
from tests.store.stores import HOUR, STORES, Clock, exported
from tests.store.test_transfer import fill


def move(source: FactStore, target: FactStore) -> None:
    after: int | None = 0
    while after is not None:
        records, after = source.export("ns", after, limit=4)
        target.import_records("ns", records)


@pytest.mark.parametrize(("here", "there"), list(permutations(sorted(STORES), 2)))
def test_moving_there_and_back_keeps_everything(
    tmp_path: Path, clock: Clock, here: str, there: str
) -> None:
    with ExitStack() as stack:
        first, second, third = (
            stack.enter_context(closing(STORES[kind](tmp_path / name, clock)))
            for name, kind in (("first", here), ("second", there), ("third", here))
        )
        fill(first, clock)
        move(first, second)
        move(first, second)  # again, as after an import that was cut short
        clock.now += HOUR
        move(second, third)
        assert exported(second) == exported(third) == exported(first)
        for record in exported(first):
            for closed in (False, True):
                ids = [
                    [
                        fact.id
                        for fact in store.list(
                            "ns", as_of=record.recorded_at, include_closed=closed
                        ).facts
                    ]
                    for store in (first, second, third)
                ]
                assert ids[0] == ids[1] == ids[2]
            assert record.id is not None
            facts = [
                [version.text for version in store.history("ns", record.id).facts]
                for store in (first, second, third)
            ]
            assert facts[1] == facts[2]
        assert second.verify() == third.verify() == ()
