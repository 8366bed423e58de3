"""Readers side by side on the same stories: errors, and how fast they answer, in one run."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median

import numpy as np
from numpy.typing import NDArray

from kvmem.errors import InputError
from kvmem.reader.collation import EncodedStories
from kvmem.types import Story

TIMED_QUESTIONS = 50
"""Of each task, answered in each round of the timing."""

TIMED_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Contender:
    """A trained reader of stories.

    origin:     how it came about, in words: its training, or the name of its checkpoint.
    parameters: how many numbers it learned.
    encode:     stories → its own numbers for them. answer: the labels (C,) of chosen questions.
    curve:      (seconds of training, mean validation error in percent), as they went by.
    """

    name: str
    origin: str
    parameters: int
    encode: Callable[[Sequence[Story]], EncodedStories]
    answer: Callable[[EncodedStories, NDArray[np.int64]], NDArray[np.int64]]
    curve: Sequence[tuple[float, float]] = ()


@dataclass(frozen=True, slots=True)
class ReaderResult:
    """How a contender did. Errors in percent by task; ``speed`` in questions a second."""

    name: str
    origin: str
    parameters: int
    errors: Mapping[int, float]
    speed: float
    curve: Sequence[tuple[float, float]]

    @property
    def mean_error(self) -> float:
        return fmean(self.errors.values())


@dataclass(frozen=True, slots=True)
class WayResult:
    """How one reader did with one way of reading its memory: errors in percent by task."""

    way: str
    errors: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class LengthResult:
    """A model on an algorithmic task: wrong bits in percent by length, one number a seed.

    ``converged`` says which seeds learned the lengths of training, up to ``trained``.
    """

    task: str
    model: str
    trained: int
    wrong_bits: Mapping[int, Sequence[float]]
    converged: Sequence[bool]


@dataclass(frozen=True, slots=True)
class HeadWeights:
    """Where a machine's first heads were while it worked: read and write weights (T, slots)."""

    task: str
    model: str
    length: int
    read: NDArray[np.float32]
    write: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that is compared; ``budget`` states in words what every system was given."""

    budget: Mapping[str, str]
    readers: Sequence[ReaderResult]
    ways: Sequence[WayResult] = ()
    lengths: Sequence[LengthResult] = ()
    heads: Sequence[HeadWeights] = field(default=())


def compare_readers(
    contenders: Sequence[Contender], tests: Mapping[int, Sequence[Story]]
) -> list[ReaderResult]:
    """Ask every contender every question. Raises InputError if there is nothing to compare."""
    if not contenders or not tests:
        raise InputError("nothing to compare: name at least one system and one task")
    encoded = [{task: one.encode(stories) for task, stories in tests.items()} for one in contenders]
    speeds = _speeds(contenders, encoded)
    results = []
    for one, asked, speed in zip(contenders, encoded, speeds, strict=True):
        errors = {task: error_of(one, stories) for task, stories in asked.items()}
        results.append(ReaderResult(one.name, one.origin, one.parameters, errors, speed, one.curve))
    return results


def error_of(contender: Contender, stories: EncodedStories) -> float:
    """Its error on all questions of the stories, in percent."""
    answers = contender.answer(stories, np.arange(len(stories)))
    right = (answers == stories.labels) & (stories.labels >= 0)
    return float(100 * (1 - right.mean()))


def _speeds(
    contenders: Sequence[Contender], encoded: Sequence[Mapping[int, EncodedStories]]
) -> list[float]:
    """Questions a second: the median of rounds in which all take turns, so that a busy machine
    slows all alike."""
    seconds: list[list[float]] = [[] for _ in contenders]
    for _ in range(TIMED_ROUNDS):
        for one, asked, taken in zip(contenders, encoded, seconds, strict=True):
            began = time.perf_counter()
            for stories in asked.values():
                one.answer(stories, _spread(len(stories)))
            taken.append(time.perf_counter() - began)
    count = sum(len(_spread(len(stories))) for stories in encoded[0].values())
    return [count / median(taken) for taken in seconds]


def _spread(questions: int) -> NDArray[np.int64]:
    return np.linspace(0, questions - 1, min(questions, TIMED_QUESTIONS)).astype(np.int64)
