"""Train a named model on a named algorithmic task, several seeds at once, under a stated budget.

::

    result = train_on("copy", "ntm", BUDGETS["copy"])
    result.wrong_bits[120]    # per cent of wrong output bits at length 120, one number a seed
    result.converged          # which seeds had learned the task at the lengths of training

Tasks are those of ``kvmem.tasks.algorithmic.TASKS``, models those of ``MODELS`` here.
``memory_use`` shows where an NTM's heads were, ``input_gradients`` what reaches back over a delay.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from kvmem.classic.ntm import NTM, MemoryUse, NTMConfig
from kvmem.classic.sequence import LSTMModel, SequenceModel
from kvmem.errors import InputError, NotFoundError
from kvmem.tasks.algorithmic import TASKS, AlgorithmicTask
from kvmem.training.optimisation import set_learning_rate

MODELS = ("ntm", "ntm-lstm", "lstm")
"""An NTM with a feed-forward controller, one with an LSTM, and an LSTM without a memory."""

NTM_CONFIGS: dict[str, NTMConfig] = {
    "associative-recall": NTMConfig(
        hidden=200, read_heads=4, sharpness=1.0, strength=4.0, gate=2.0
    ),
}
"""For tasks that need more than one head, as in the paper's table 1; ``NTMConfig()`` for others."""

CONVERGED_BELOW = 1.0
"""Per cent of wrong bits, at the greatest length of training, of a run that learned its task."""

EPSILON = 1e-4
"""Of Adam: large, so that steps shrink with the gradient.

With the usual 1e-8 a run that has learned its task goes on in full steps, wherever noise leads,
until it has lost the task again.
"""


@dataclass(frozen=True, slots=True)
class AlgorithmicSettings:
    """One training of several runs; equal settings give equal weights.

    seeds:      of initial weights, one a run. The runs see different sequences.
    sequences:  that each run sees: its budget, and the length of the learning-rate schedule.
    batch_size: sequences of each run in a step, all of one length.
    clip:       the largest norm of a run's gradient, of the mean over its sequences.
    curriculum: share of the budget over which the greatest length of training grows from the least.
    points:     of the learning curve, evenly over the budget.
    tested:     sequences of each run and length whose output bits are counted at the end.
    compiled:   compile an NTM's step; training then takes half the time, after a minute or more.
    """

    seeds: tuple[int, ...] = (0, 1, 2, 3, 4)
    sequences: int = 10_000
    batch_size: int = 16
    learning_rate: float = 2e-3
    warmup_steps: int = 50
    clip: float = 1.0
    curriculum: float = 0.0
    points: int = 50
    tested: int = 20
    compiled: bool = False

    def __post_init__(self) -> None:
        if not self.seeds:
            raise InputError("seeds must name at least one run")
        for name in ("sequences", "batch_size", "warmup_steps", "points", "tested"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        for name in ("learning_rate", "clip"):
            if getattr(self, name) <= 0:
                raise InputError(f"{name} must be more than 0, not {getattr(self, name)}")
        if not 0 <= self.curriculum <= 1:
            raise InputError(f"curriculum must be in 0–1, not {self.curriculum}")


BUDGETS: dict[str, AlgorithmicSettings] = {
    "copy": AlgorithmicSettings(sequences=48_000),
    "repeat-copy": AlgorithmicSettings(sequences=64_000),
    "associative-recall": AlgorithmicSettings(sequences=240_000, curriculum=0.03),
    "partial-recall": AlgorithmicSettings(sequences=64_000),
    "delay": AlgorithmicSettings(sequences=64_000),
}
"""What each task is trained with in ``benchmarks/classic/algorithmic.md``."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the learning curve.

    ``bits``: what a run's predictions since the last point cost, in bits per sequence (the paper's
    measure: cross-entropy, summed over the output bits that count).
    """

    sequences: int
    seconds: float
    bits: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class AlgorithmicResult:
    """What came of ``train_on``.

    ``wrong_bits``: per cent of the output bits that count, by length, one number a seed.
    ``converged``: which runs learned the task at the greatest length that they were trained on.
    """

    task: str
    model_name: str
    settings: AlgorithmicSettings
    model: SequenceModel
    curve: tuple[Point, ...]
    wrong_bits: Mapping[int, tuple[float, ...]]
    converged: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class RunsBatch:
    """A batch for S runs.

    inputs (S, T, B, I); counted (T,) bool, C of them true; targets (S, C, B, O) of those steps.
    """

    inputs: Tensor
    targets: Tensor
    counted: Tensor

    def logits(self, model: SequenceModel) -> Tensor:
        """What a model says at the steps that count: (S, C, B, O)."""
        logits: Tensor = model(self.inputs)
        return logits[:, self.counted]


def train_on(
    task: str,
    model: str,
    settings: AlgorithmicSettings,
    progress: Callable[[Point], None] | None = None,
) -> AlgorithmicResult:
    """Train a model of ``MODELS`` on a task of ``TASKS``, and test it at the task's lengths.

    ``progress`` is called with each point of the learning curve.

    Raises:
        NotFoundError: there is no such task or model.
    """
    for kind, name, known in (("task", task, TASKS), ("model", model, MODELS)):
        if name not in known:
            raise NotFoundError(f"there is no {kind} {name!r}; there are {', '.join(known)}")
    on = TASKS[task]
    trained = _build(task, model, settings.seeds)
    if settings.compiled and isinstance(trained, NTM):
        trained.compile_training()
    curve = []
    for point in _train(trained, on, settings):
        curve.append(point)
        if progress is not None:
            progress(point)
    trained.eval()
    random = np.random.default_rng([*settings.seeds, 1])
    lengths = sorted({on.trained[1], *on.tested})
    runs = len(settings.seeds)
    wrong = {n: wrong_bits(trained, draw(on, random, runs, settings.tested, n)) for n in lengths}
    converged = tuple(one <= CONVERGED_BELOW for one in wrong[on.trained[1]])
    return AlgorithmicResult(task, model, settings, trained, tuple(curve), wrong, converged)


def draw(
    task: AlgorithmicTask, random: np.random.Generator, runs: int, sequences: int, length: int
) -> RunsBatch:
    """Draw that many sequences of one length for each run."""
    drawn = task.draw(random, runs * sequences, length)
    inputs, targets = (
        torch.from_numpy(array).unflatten(1, (runs, sequences)).movedim(1, 0)
        for array in (drawn.inputs, drawn.targets)
    )
    counted = torch.from_numpy(drawn.counted)
    return RunsBatch(inputs, targets[:, counted], counted)


def wrong_bits(model: SequenceModel, batch: RunsBatch) -> tuple[float, ...]:
    """Per cent of a run's output bits that are on the wrong side of one half, for each run."""
    with torch.inference_mode():
        wrong = (batch.logits(model) > 0) != (batch.targets > 0.5)
    return tuple((100 * wrong.double().mean(dim=(1, 2, 3))).tolist())


def memory_use(model: NTM, inputs: Tensor) -> tuple[Tensor, MemoryUse]:
    """Output probabilities (S, T, B, O), and where the heads read and wrote."""
    with torch.inference_mode():
        logits, use = model.run(inputs)
    return logits.sigmoid(), use


def input_gradients(
    model: SequenceModel, batch: RunsBatch, random: np.random.Generator
) -> tuple[float, ...]:
    """How much of a gradient reaches the first step from the outputs that count, for each run.

    The root mean square over sequences of ‖Jᵀ v‖, for the Jacobian J of the counted logits by the
    first inputs and random signs v: an estimate of J's Frobenius norm.
    """
    inputs = batch.inputs.clone().requires_grad_()
    logits = model(inputs)[:, batch.counted]
    signs = torch.from_numpy(random.choice([-1.0, 1.0], size=logits.shape)).to(logits)
    (gradient,) = torch.autograd.grad(logits, inputs, signs)
    square = gradient[:, 0].square().sum(dim=-1).mean(dim=-1)  # (S,)
    return tuple(square.sqrt().tolist())


def _build(task: str, model: str, seeds: Sequence[int]) -> SequenceModel:
    on = TASKS[task]
    if model == "lstm":
        return LSTMModel(seeds, on.inputs, on.outputs)
    config = NTM_CONFIGS.get(task, NTMConfig())
    controller: Literal["feedforward", "lstm"] = "feedforward" if model == "ntm" else "lstm"
    return NTM(seeds, on.inputs, on.outputs, replace(config, controller=controller))


def _train(
    model: SequenceModel, task: AlgorithmicTask, settings: AlgorithmicSettings
) -> Iterator[Point]:
    """Train in place; yield the points of the learning curve."""
    model.train()
    random = np.random.default_rng(settings.seeds)
    optimizer = torch.optim.AdamW(
        model.parameters(), settings.learning_rate, betas=(0.9, 0.99), eps=EPSILON, weight_decay=0.0
    )
    runs, batch_size = len(settings.seeds), settings.batch_size
    steps = math.ceil(settings.sequences / batch_size)
    bits, since, began = torch.zeros(runs), 0, time.perf_counter()
    for step in range(steps):
        length = _length(random, task, step / steps, settings.curriculum)
        batch = draw(task, random, runs, batch_size, length)
        loss = F.binary_cross_entropy_with_logits(
            batch.logits(model), batch.targets, reduction="none"
        )
        optimizer.zero_grad()
        # Runs share no weight, so the gradient of the sum is each run's own.
        loss.mean(dim=(1, 3)).sum().backward()
        _clip(list(model.parameters()), settings.clip * batch_size)
        rate = settings.learning_rate
        set_learning_rate(optimizer, rate, step, settings.warmup_steps, step / steps)
        optimizer.step()
        bits += loss.detach().sum(dim=(1, 3)).mean(dim=1) / math.log(2)
        since += 1
        if (step + 1) * settings.points // steps > step * settings.points // steps:
            seconds = time.perf_counter() - began
            yield Point((step + 1) * batch_size, seconds, tuple((bits / since).tolist()))
            bits, since = torch.zeros(runs), 0


def _length(
    random: np.random.Generator, task: AlgorithmicTask, done: float, curriculum: float
) -> int:
    """A length of training; the greatest grows over the first ``curriculum`` of the budget."""
    least, greatest = task.trained
    if done < curriculum:
        greatest = least + math.floor((greatest - least + 1) * done / curriculum)
    return int(random.integers(least, greatest + 1))


def _clip(parameters: Sequence[nn.Parameter], largest: float) -> None:
    """Scale each run's gradient to a norm of at most ``largest``; runs are the first dimension."""
    gradients = [p.grad for p in parameters if p.grad is not None]
    norms = torch.stack([g.flatten(1).norm(dim=1) for g in gradients]).norm(dim=0)  # (S,)
    scales = (largest / (norms + 1e-6)).clamp(max=1.0)
    for gradient in gradients:
        gradient.mul_(scales.view(-1, *[1] * (gradient.dim() - 1)))
