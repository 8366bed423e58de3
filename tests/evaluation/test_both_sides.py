"""The intervals of the comparison of both sides, against published examples."""

from __future__ import annotations

import pytest

from benchmarks.babi.both_sides import BothSides, difference_interval, section, wilson_interval
from kvmem.evaluation.metrics import TaskResult


def outcome(wrong: int) -> TaskResult:
    return TaskResult(1, 1_000, wrong, None, 0, 0, 0, 0, 0, 0, 1.0)


@pytest.mark.parametrize(
    ("first", "second", "interval"),
    [
        # Newcombe 1998, table II, method 10, contrasts (a), (d), (g).
        ((56, 70), (48, 80), (0.0524, 0.3339)),
        ((5, 56), (0, 29), (-0.0381, 0.1926)),
        ((10, 10), (0, 10), (0.6075, 1.0)),
    ],
)
def test_newcombes_examples(
    first: tuple[int, int], second: tuple[int, int], interval: tuple[float, float]
) -> None:
    assert difference_interval(first, second) == pytest.approx(interval, abs=1e-4)


def test_wilsons_interval_stays_within_zero_and_one() -> None:
    assert wilson_interval(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson_interval(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)


def test_both_sides_are_the_same_if_the_interval_holds_zero() -> None:
    close, apart = BothSides(outcome(10), outcome(15)), BothSides(outcome(10), outcome(40))
    assert close.same
    assert not apart.same
    assert apart.difference == pytest.approx(3.0)
    low, high = apart.interval
    assert 0 < low < 3.0 < high
    text = "\n".join(section("a reader", [close, apart]))
    assert "| 1 | 1.0 | 4.0 | +3.0 |" in text
    assert "1 of 2 intervals contain 0." in text
