"""The trainer of the classic readers: all of ``kvmem.classic`` that read stories, by one loop."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from kvmem.classic.base import ClassicReader, answers_of
from kvmem.classic.kv_memnn import KvMemNN
from kvmem.classic.memn2n import MemN2N
from kvmem.classic.memnn import MemNN
from kvmem.classic.recurrent import RecurrentReader
from kvmem.errors import InputError
from kvmem.reader.collation import EncodedStories, padded
from kvmem.training.optimisation import adamw, set_learning_rate

READERS: dict[str, Callable[[int, int], ClassicReader]] = {
    "MemN2N": partial(MemN2N, width=64, linear_start=0.25),
    "MemN2N layer-wise": partial(MemN2N, width=64, tying="layer-wise"),
    "KV-MemNN": KvMemNN,
    "MemNN": MemNN,
    "LSTM": partial(RecurrentReader, cell="lstm"),
    "GRU": partial(RecurrentReader, cell="gru"),
}
"""The readers by name, made of the numbers of words and labels. MemNN alone is told which facts
support an answer."""


@dataclass(frozen=True, slots=True)
class ClassicSettings:
    """One run. Two runs with equal settings and ``steps`` give equal weights.

    steps:       optimiser steps, the length of the learning-rate schedule.
    minutes:     if given, the schedule's length in processor time instead, so that a busy machine
                 makes a run longer and not worse; such a run cannot be repeated exactly.
    batch_size:  questions a step, of all tasks and lengths mixed: batches of a task each are slower
                 to learn from.
    clip:        the largest norm of a step's gradient.
    validations: times that all validation questions are answered, evenly over the schedule; the
                 best weights by their mean error over tasks are kept.
    """

    seed: int = 0
    steps: int = 10_000
    minutes: float | None = None
    batch_size: int = 64
    learning_rate: float = 3e-3
    weight_decay: float = 0.0
    warmup_steps: int = 100
    clip: float = 1.0
    validations: int = 20

    def __post_init__(self) -> None:
        for name in ("steps", "batch_size", "warmup_steps", "validations"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        for name in ("learning_rate", "clip"):
            if getattr(self, name) <= 0:
                raise InputError(f"{name} must be more than 0, not {getattr(self, name)}")
        if self.minutes is not None and self.minutes <= 0:
            raise InputError(f"minutes must be more than 0, not {self.minutes}")


@dataclass(frozen=True, slots=True)
class Measured:
    """One validation. Errors are 0–1; ``seconds`` are processor time, of training alone."""

    step: int
    questions: int
    seconds: float
    train_loss: float
    per_task: Mapping[int, float]

    @property
    def error(self) -> float:
        """The mean over tasks."""
        return sum(self.per_task.values()) / len(self.per_task)


@dataclass(frozen=True, slots=True)
class ClassicRun:
    """How a run went; the reader holds the weights of ``best``."""

    measured: list[Measured] = field(default_factory=list)

    @property
    def best(self) -> Measured:
        """The validation with the least error, the first of them."""
        return min(self.measured, key=lambda one: one.error)


class JoinedStories(EncodedStories):
    """Stories of several tasks as one table, so that a batch mixes them."""

    def __init__(self, parts: Sequence[EncodedStories]) -> None:
        first = np.cumsum([0, *(len(part.sentences) for part in parts)])[: len(parts)]
        pairs = list(zip(parts, first, strict=True))
        self.sentences = padded([row for part in parts for row in part.sentences], pad=0)
        self.facts = padded(
            [row for part, n in pairs for row in np.where(part.facts < 0, -1, part.facts + n)]
        )
        self.words = padded([row for part in parts for row in part.words], pad=0)
        self.supports = padded([row for part in parts for row in part.supports])
        self.questions = np.concatenate([part.questions + n for part, n in pairs])
        self.lengths = np.concatenate([part.lengths for part in parts])
        self.labels = np.concatenate([part.labels for part in parts])


def train_classic(
    reader: ClassicReader,
    train: Mapping[int, EncodedStories],
    valid: Mapping[int, EncodedStories],
    settings: ClassicSettings,
    report: Callable[[Measured], None] | None = None,
) -> ClassicRun:
    """Train on all tasks of ``train`` jointly, and keep the weights that are best on ``valid``.

    Every question is as likely as any other. ``report`` is told every validation. The caller seeds
    torch before it makes the reader.
    """
    stories = JoinedStories(list(train.values()))

    def loss(chosen: NDArray[np.int64], done: float) -> Tensor:
        reader.anneal(done)
        return reader.loss(stories.batch(chosen))

    def errors() -> dict[int, float]:
        return {task: error_on(reader, one) for task, one in valid.items()}

    return fit(reader, len(stories), loss, errors, settings, report)


def fit(
    model: nn.Module,
    questions: int,
    loss_of: Callable[[NDArray[np.int64], float], Tensor],
    errors: Callable[[], Mapping[int, float]],
    settings: ClassicSettings,
    report: Callable[[Measured], None] | None = None,
) -> ClassicRun:
    """The loop of ``train_classic``, whatever is read.

    questions: how many there are to train on. loss_of: of those with the given numbers, at a share
    of the schedule. errors: on validation questions, 0–1 by task.
    """
    random = np.random.default_rng(settings.seed)
    torch.manual_seed(settings.seed)
    optimizer = adamw(model, settings.learning_rate, settings.weight_decay)
    run, best, losses = ClassicRun(), deepcopy(model.state_dict()), []
    step, seconds, done = 0, 0.0, 0.0
    while done < 1:
        started = time.process_time()
        model.train()
        set_learning_rate(optimizer, settings.learning_rate, step, settings.warmup_steps, done)
        optimizer.zero_grad()
        loss = loss_of(random.integers(0, questions, settings.batch_size), done)
        loss.backward()
        losses.append(loss.item())
        torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizer.step()
        step += 1
        seconds += time.process_time() - started
        done = step / settings.steps
        if settings.minutes is not None:
            done = seconds / 60 / settings.minutes
        if done * settings.validations >= len(run.measured) + 1:
            seen = step * settings.batch_size
            measured = Measured(step, seen, seconds, float(np.mean(losses)), errors())
            run.measured.append(measured)
            if run.best is measured:
                best = deepcopy(model.state_dict())
            losses = []
            if report is not None:
                report(measured)
    model.load_state_dict(best)
    model.eval()
    return run


def error_on(reader: ClassicReader, stories: EncodedStories) -> float:
    """The share (0–1) of the questions whose answer is wrong, or none that training knew."""
    answers, expected = answers_of(reader, stories, np.arange(len(stories))), stories.labels
    return float(((answers != expected) | (expected < 0)).mean())
