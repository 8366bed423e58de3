"""What answers in people's own words are worth: right, refused, and as sure as they should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kvmem.memory.crowd import Joined
from kvmem.reader.reading import Posed, Reader, Reading
from kvmem.tasks.everyday.example import EverydayQuestion
from kvmem.tasks.scoring import answers_of, is_right, token_f1

BINS = 10
"""Confidences are told apart by tenths to see whether they are true."""

_DRAWS = 2_000
_BATCH = 32


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and what a reader made of it.

    group:       the memory that it was asked of: questions of one are not independent.
    answerable:  whether that memory holds the answer.
    rights:      the right answers, none if it does not.
    answer:      the answer given, None for "not known". confidence: that it is right, as it says.
    certainty:   that its best answer is right, whether that was given or not; 0 if there is none.
    best_right:  whether that best answer is right. right: whether what was given is, "not known"
                 included. f1: token F1 of what was given, 0–1.
    """

    group: int
    kind: str
    question: str
    answerable: bool
    rights: tuple[str, ...]
    answer: str | None
    confidence: float
    certainty: float
    best_right: bool
    right: bool
    f1: float


def ask(
    reader: Reader, memory: Joined, questions: Sequence[EverydayQuestion], group: int
) -> list[Answered]:
    """Ask all questions of a memory, in batches, and judge the answers."""
    answers: list[Answered] = []
    for first in range(0, len(questions), _BATCH):
        part = questions[first : first + _BATCH]
        posed = [Posed(one.text, *memory.lookup(one.text), one.assume) for one in part]
        answers += [
            _answered(reader, group, question, best, features)
            for question, (best, features) in zip(part, reader.best(posed), strict=True)
        ]
    return answers


def _answered(
    reader: Reader,
    group: int,
    question: EverydayQuestion,
    best: Reading,
    features: tuple[float, ...] | None,
) -> Answered:
    reading = reader.judged(best, features)
    certainty = best.confidence if best.known else 0.0
    if reader.calibration is not None and features is not None:
        certainty, _ = reader.calibration.probabilities(features)
    rights = answers_of(question)
    return Answered(
        group=group,
        kind=question.kind,
        question=question.text,
        answerable=question.form != "unknown",
        rights=rights,
        answer=reading.answer,
        confidence=reading.confidence,
        certainty=certainty,
        best_right=best.known and is_right(best.answer, question),
        right=is_right(reading.answer, question),
        f1=token_f1(reading.answer, rights),
    )


@dataclass(frozen=True, slots=True)
class Figures:
    """Percentages over some questions; None where there is nothing to take them of.

    exact_match, token_f1, answered: over the answerable ones. refused: "not known" among the
    others. calibration_error: see ``calibration_error``.
    """

    questions: int
    exact_match: float | None
    token_f1: float | None
    answered: float | None
    refused: float | None
    calibration_error: float | None


def figures(answers: Sequence[Answered]) -> Figures:
    """All figures of some answers."""
    answerable = [one for one in answers if one.answerable]
    others = [one for one in answers if not one.answerable]
    return Figures(
        questions=len(answers),
        exact_match=_percent([one.right for one in answerable]),
        token_f1=_percent([one.f1 for one in answerable]),
        answered=_percent([one.answer is not None for one in answerable]),
        refused=_percent([one.answer is None for one in others]),
        calibration_error=calibration_error(answers),
    )


def calibration_error(answers: Sequence[Answered]) -> float | None:
    """The expected calibration error in percent, of what was given, "not known" included.

    The mean gap of confidence and share of right answers over ``BINS`` bins of equal width,
    weighted by the answers in each (Guo et al. 2017, "On Calibration of Modern Neural Networks",
    eq. 3).
    """
    if not answers:
        return None
    shares = reliability(answers)
    gaps = np.abs(shares[:, 1] - shares[:, 2]) * shares[:, 0]
    return float(100 * gaps.sum() / len(answers))


def reliability(answers: Sequence[Answered]) -> NDArray[np.float64]:
    """(B, 3): of each bin with answers their number, mean confidence and share of right ones."""
    confidence = np.array([one.confidence for one in answers])
    right = np.array([one.right for one in answers])
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    rows = [
        (float((bins == b).sum()), confidence[bins == b].mean(), right[bins == b].mean())
        for b in np.unique(bins)
    ]
    return np.array(rows, dtype=np.float64).reshape(-1, 3)


def coverage(answers: Sequence[Answered]) -> NDArray[np.float64]:
    """(N, 2): answered share of all questions against accuracy, the surest answered first.

    An answer to a question that has none is wrong.
    """
    surest = sorted(answers, key=lambda one: -one.certainty)
    right = np.array([one.best_right for one in surest], dtype=np.float64)
    number = np.arange(1, len(right) + 1)
    return np.stack([number / len(right), right.cumsum() / number], axis=1)


def f1_interval(answers: Sequence[Answered], seed: int = 0) -> tuple[float, float]:
    """The 95 % interval of the mean token F1 in percent over answerable questions.

    A cluster bootstrap (Field and Welsh 2007): whole groups are drawn, with replacement.
    """
    groups = sorted({one.group for one in answers if one.answerable})
    place = {group: number for number, group in enumerate(groups)}
    sums, counts = np.zeros(len(groups)), np.zeros(len(groups))
    for one in answers:
        if one.answerable:
            sums[place[one.group]] += one.f1
            counts[place[one.group]] += 1
    drawn = np.random.default_rng(seed).integers(len(groups), size=(_DRAWS, len(groups)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.percentile(100 * means, [2.5, 97.5])
    return float(low), float(high)


def _percent(values: Sequence[float]) -> float | None:
    return 100 * sum(values) / len(values) if values else None
