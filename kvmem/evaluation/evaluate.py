"""Evaluating a reader on the bAbI tasks: one call, one result, its JSON form."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from kvmem.errors import InputError, NotFoundError
from kvmem.evaluation.metrics import SeenItems, TaskResult, mean, score
from kvmem.evaluation.predictions import Asked, Prediction, predict, questions_of
from kvmem.reader.reading import Reader
from kvmem.tasks.atomic import replacing
from kvmem.tasks.babi.files import Size, Split, StorySource
from kvmem.tasks.babi.generate import items
from kvmem.types import Story

_LONGEST_EXAMPLE = 24
"""Facts of a story that is shown; longer ones make heat maps that nobody can read."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question whose reading is worth showing."""

    task: int
    asked: Asked
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class EvaluationResult:
    """How a reader did, a task at a time. Means are over tasks, each of the same weight.

    ``data`` says where the stories came from, ``threads`` how many answered. ``examples`` holds one
    question of each task.
    """

    checkpoint: str
    data: str
    size: Size
    split: Split
    threads: int
    tasks: tuple[TaskResult, ...]
    examples: tuple[Example, ...]

    @property
    def mean_error(self) -> float:
        return sum(task.error for task in self.tasks) / len(self.tasks)

    @property
    def failed_tasks(self) -> list[int]:
        return [task.task for task in self.tasks if task.failed]

    @property
    def questions_per_second(self) -> float:
        return sum(task.questions for task in self.tasks) / sum(t.seconds for t in self.tasks)

    def to_json(self) -> dict[str, Any]:
        """All figures; shares are in percent, and null where there is nothing to take them of."""
        tasks = self.tasks
        return {
            "mean_error": _rounded(self.mean_error),
            "failed_tasks": self.failed_tasks,
            "per_task": _by_task(tasks, lambda task: task.error),
            "questions": {str(task.task): task.questions for task in tasks},
            "questions_per_second": _rounded(self.questions_per_second),
            "unseen": {
                "mean_error": _rounded(mean([task.unseen_error for task in tasks])),
                "per_task": _by_task(tasks, lambda task: task.unseen_error),
                "questions": {str(task.task): task.unseen for task in tasks},
            },
            "support_precision": {
                "mean": _rounded(mean([task.support_precision for task in tasks])),
                "per_task": _by_task(tasks, lambda task: task.support_precision),
            },
            "support_recall": {
                "mean": _rounded(mean([task.support_recall for task in tasks])),
                "per_task": _by_task(tasks, lambda task: task.support_recall),
            },
            "first_evidence": {
                "mean": _rounded(mean([task.first_evidence for task in tasks])),
                "per_task": _by_task(tasks, lambda task: task.first_evidence),
            },
            "checkpoint": self.checkpoint,
            "data": self.data,
            "size": self.size,
            "split": self.split,
            "threads": self.threads,
        }


def evaluate(
    reader: Reader,
    source: StorySource,
    tasks: Sequence[int],
    size: Size = "10k",
    split: Split = "test",
    report: Callable[[TaskResult], None] | None = None,
    *,
    data: str = "",
) -> EvaluationResult:
    """Answer every question of a split, task by task; ``report`` is told each task's result.

    ``size`` chooses the folder that the split, and the training stories that tell which questions
    are unseen, are taken from; published test questions are the same in both. ``data`` is a name
    for ``source``, kept with the result. Raises as ``source.load``, and InputError if no task is
    named.
    """
    if not tasks:
        raise InputError("no task to evaluate: name at least one, such as --tasks 1,2")
    results, examples = [], []
    for task in tasks:
        stories = source.load(task, split, size)
        seen = _training_items(source, task, size, split)
        result, example = evaluate_task(reader, task, stories, seen)
        results.append(result)
        examples.append(example)
        if report is not None:
            report(result)
    return EvaluationResult(
        reader.name, data, size, split, torch.get_num_threads(), tuple(results), tuple(examples)
    )


def evaluate_task(
    reader: Reader, task: int, stories: Sequence[Story], seen: SeenItems | None = None
) -> tuple[TaskResult, Example]:
    """Answer every question of a task's stories; the second value is one of them, to be shown.

    ``seen`` holds the items of the training stories (see ``kvmem.tasks.babi.generate.items``).
    """
    asked = questions_of(stories)
    if not asked:
        raise InputError(f"task {task}: the stories ask no question")
    started = time.perf_counter()
    predictions = predict(reader, stories)
    seconds = time.perf_counter() - started
    result = score(task, asked, predictions, seen, seconds)
    shown = max(range(len(asked)), key=lambda number: _worth(asked[number]))
    return result, Example(task, asked[shown], predictions[shown])


def write_json(result: EvaluationResult, path: Path) -> None:
    """Write the result's JSON form, whole or not at all."""
    with replacing(path) as file:
        file.write((json.dumps(result.to_json(), indent=2) + "\n").encode())


def _worth(asked: Asked) -> tuple[bool, int, int]:
    """Short enough to be shown; then many supporting facts; then many facts to find them among."""
    facts = len(asked.facts)
    short = facts <= _LONGEST_EXAMPLE
    return short, len(asked.question.supports) if short else 0, facts if short else -facts


def _training_items(source: StorySource, task: int, size: Size, split: Split) -> SeenItems | None:
    """What training shows: the whole training file, without held-out stories if those are asked."""
    try:
        if split == "valid":
            return frozenset(items(source.load_train_valid(task, size).train))
        return frozenset(items(source.load(task, "train", size)))
    except NotFoundError:
        return None  # a folder that holds test files only can be evaluated too


def _by_task(
    tasks: Sequence[TaskResult], value: Callable[[TaskResult], float | None]
) -> dict[str, float | None]:
    return {str(task.task): _rounded(value(task)) for task in tasks}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
