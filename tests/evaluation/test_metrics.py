"""Scores against values counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from kvmem.evaluation.metrics import TaskResult, mean, score
from kvmem.evaluation.predictions import Asked, Prediction
from kvmem.types import Question

FACTS = ("Mary went to the office.", "Mary got the milk.", "John went home.")


def asked(text: str, answer: str, *supports: int) -> Asked:
    return Asked(FACTS, Question(text, answer, supports, len(FACTS)))


def answered(answer: str | None, *weights: list[float]) -> Prediction:
    return Prediction(answer, 1.0, np.array(weights, dtype=np.float32))


@pytest.fixture
def result() -> TaskResult:
    """Four questions: right and well cited, wrong, "not known", right without listed supports."""
    questions = [
        asked("Where is the milk?", "office", 0, 1),
        asked("Where is John?", "home", 2),
        asked("What has Mary?", "milk", 1),
        asked("Is it raining?", "yes"),
    ]
    predictions = [
        answered("office", [0.1, 0.9, 0.0], [0.9, 0.1, 0.0]),  # cites 0, 1: both listed
        answered("Home", [0.6, 0.4, 0.0]),  # cites 0, 1: none listed; differs in case only
        answered(None, [0.2, 0.7, 0.1]),  # cites 0, 1, 2: one listed
        answered("yes", [1.0, 0.0, 0.0]),
    ]
    seen = {(FACTS, "Where is the milk?"), (FACTS[:2], "Where is John?")}
    return score(5, questions, predictions, seen, seconds=2.0)


def test_errors_are_answers_that_differ_in_any_character(result: TaskResult) -> None:
    assert (result.task, result.questions, result.wrong) == (5, 4, 2)
    assert result.error == 50.0


def test_unseen_is_another_question_or_other_facts_before_it(result: TaskResult) -> None:
    assert (result.unseen, result.unseen_wrong) == (3, 2)
    assert result.unseen_error == pytest.approx(200 / 3)


def test_supports_are_counted_over_questions_that_list_any(result: TaskResult) -> None:
    assert (result.supported, result.listed, result.cited, result.found) == (3, 4, 7, 3)
    assert result.support_precision == pytest.approx(300 / 7)
    assert result.support_recall == 75.0
    assert result.first_evidence == pytest.approx(200 / 3)


def test_shares_of_nothing_are_none() -> None:
    result = score(1, [asked("Why?", "no")], [answered("no", [1.0, 0.0, 0.0])], None, 1.0)
    assert result.unseen is None
    assert result.unseen_error is None
    assert result.support_precision is None
    assert result.support_recall is None
    assert result.first_evidence is None


@pytest.mark.parametrize(("wrong", "failed"), [(50, False), (51, True)])
def test_a_task_is_failed_above_five_percent(wrong: int, failed: bool) -> None:
    predictions = [answered("no" if n < wrong else "yes", [1.0, 0.0, 0.0]) for n in range(1_000)]
    result = score(1, [asked("Is it?", "yes")] * 1_000, predictions, None, 1.0)
    assert result.failed is failed


def test_the_mean_is_over_what_is_there() -> None:
    assert mean([1.0, None, 2.0]) == 1.5
    assert mean([None]) is None
