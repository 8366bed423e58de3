"""``Timeline`` beside a plain list of facts; earlier timelines stay as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kvmem.memory.timeline import Timeline, rows_of
from kvmem.store.base import Moment
from kvmem.types import Fact

START = datetime(2025, 3, 1, tzinfo=UTC)
hours = st.integers(0, 6)


def at(hour: int) -> datetime:
    return START + timedelta(hours=hour)


def check(timeline: Timeline, facts: dict[int, Fact], sequence: int) -> None:
    """Compare everything that a timeline tells with the facts it was made of."""
    assert (timeline.sequence, len(timeline)) == (sequence, len(facts))
    ordered = [facts[i] for i in sorted(facts)]
    np.testing.assert_array_equal(timeline.rows, rows_of(ordered))
    by_event = sorted(ordered, key=lambda fact: (fact.valid_from, fact.sequence))
    ids = np.array([fact.sequence for fact in by_event], dtype=np.int64)
    assert timeline.order(ids).tolist() == list(range(len(ids)))
    for hour in range(7):
        began = [
            fact
            for fact in ordered
            if fact.valid_from <= at(hour)
            and (fact.valid_to is None or fact.valid_to > fact.valid_from)
            and (fact.expires_at is None or fact.expires_at > at(hour))
        ]
        holding = [f for f in began if f.valid_to is None or f.valid_to > at(hour)]
        moment = Moment(at(hour), at(hour))
        for include_closed, expected in ((True, began), (False, holding)):
            seen = timeline.visible(moment, include_closed=include_closed).tolist()
            assert seen == [fact.sequence for fact in expected]


@settings(max_examples=60)
@given(data=st.data())
def test_timelines_tell_what_their_facts_say_whatever_is_made_from_them_later(
    data: st.DataObject,
) -> None:
    kept: list[tuple[Timeline, dict[int, Fact], int]] = [(Timeline.empty(), {}, 0)]
    for _ in range(data.draw(st.integers(1, 8))):
        # Mostly goes on from the last one, as the memory does; any of them may be gone on from.
        base, facts, sequence = kept[data.draw(st.sampled_from([-1, -1, -1, 0, len(kept) // 2]))]
        last = max(facts, default=0)
        added = {
            last + n: Fact(
                id=str(last + n),
                sequence=last + n,
                text="",
                recorded_at=START,
                valid_from=at(data.draw(hours)),
                valid_to=data.draw(st.none() | hours.map(at)),
                expires_at=data.draw(st.none() | hours.map(at)),
            )
            for n in range(1, data.draw(st.integers(0, 20)) + 1)
        }
        some = st.lists(st.sampled_from(sorted(facts)), unique=True) if facts else st.just([])
        gone = set(data.draw(some))
        closed = {
            i: replace(facts[i], valid_to=facts[i].valid_to or at(data.draw(hours)))
            for i in data.draw(some)
            if i not in gone
        }
        sequence += data.draw(st.integers(1, 30))
        facts = {i: fact for i, fact in (facts | closed | added).items() if i not in gone}
        made = base.changed([*added.values(), *closed.values()], [*gone, 10_000], sequence)
        kept.append((made, facts, sequence))
    for timeline, expected, its_sequence in kept:
        check(timeline, expected, its_sequence)
