"""Figures of answers in people's own words, against values counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from kvmem.evaluation.answered import (
    Answered,
    calibration_error,
    coverage,
    f1_interval,
    figures,
    reliability,
)


def one(
    answer: str | None,
    right: bool,
    *,
    confidence: float = 0.9,
    certainty: float = 0.9,
    answerable: bool = True,
    f1: float = 0.0,
    group: int = 0,
) -> Answered:
    best_right = right and answerable and answer is not None
    return Answered(
        group, "single", "?", answerable, (), answer, confidence, certainty, best_right, right, f1
    )


ANSWERS = [
    one("Rome", True, f1=1.0, confidence=0.95, certainty=0.95),
    one("in Oslo", False, f1=0.5, confidence=0.85, certainty=0.85),
    one(None, False, confidence=0.65, certainty=0.2),
    one(None, True, answerable=False, confidence=0.65, certainty=0.1),
    one("Bonn", False, answerable=False, confidence=0.75, certainty=0.75),
]


def test_shares_are_over_the_questions_they_are_about() -> None:
    found = figures(ANSWERS)
    assert found.questions == 5
    assert found.exact_match == pytest.approx(100 / 3)
    assert found.token_f1 == pytest.approx(50)
    assert found.answered == pytest.approx(200 / 3)
    assert found.refused == 50


def test_shares_of_nothing_are_none() -> None:
    found = figures(ANSWERS[:1])
    assert found.refused is None
    assert found.exact_match == 100
    assert figures([]).calibration_error is None


def test_the_calibration_error_is_the_mean_gap_over_tenths() -> None:
    # Tenths from 0.6: (two, half right), 0.7: (one wrong), 0.8: (one wrong), 0.9: (one right).
    expected = 100 * (2 * abs(0.65 - 0.5) + 0.75 + 0.85 + 0.05) / 5
    assert calibration_error(ANSWERS) == pytest.approx(expected)
    np.testing.assert_allclose(reliability(ANSWERS)[0], [2, 0.65, 0.5])
    assert calibration_error([one("Rome", True, confidence=1.0)]) == 0


def test_coverage_answers_the_surest_first_and_counts_every_question() -> None:
    curve = coverage(ANSWERS)
    np.testing.assert_allclose(curve[:, 0], [0.2, 0.4, 0.6, 0.8, 1.0])
    np.testing.assert_allclose(curve[:, 1], [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5])


def test_the_interval_is_wider_where_questions_of_a_group_agree() -> None:
    random = np.random.default_rng(0)
    scores = random.random(100) < 0.7
    together = [one("x", True, f1=float(scores[n // 10]), group=n // 10) for n in range(1000)]
    apart = [one("x", True, f1=float(scores[n // 10]), group=n) for n in range(1000)]
    wide, narrow = f1_interval(together), f1_interval(apart)
    mean = 100 * np.mean([answer.f1 for answer in together])
    assert wide[0] < narrow[0] < mean < narrow[1] < wide[1]
    # Of independent questions: the normal approximation of a binomial share.
    half = 196 * np.sqrt(mean / 100 * (1 - mean / 100) / 1000)
    assert narrow == pytest.approx((mean - half, mean + half), abs=0.5)
    assert f1_interval(together) == wide
