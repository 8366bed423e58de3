"""Fitting what makes a reader's confidence a probability, in memories of all sizes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kvmem.errors import CheckpointError, InputError
from kvmem.memory.crowd import Crowd, Told
from kvmem.reader.calibration import FEATURES, Calibration
from kvmem.reader.checkpoint import CONFIG_FILE, locate
from kvmem.reader.reading import Posed, Reader, Reading
from kvmem.tasks.atomic import replacing
from kvmem.tasks.everyday.example import EverydayQuestion, Example
from kvmem.tasks.everyday.generate import generate
from kvmem.tasks.everyday.others import domains_told, needed, other_facts
from kvmem.tasks.scoring import is_right

SIZES = (0, 200, 2_000, 20_000)
"""Facts that each memory is set among, in turn."""

SMALL = (4, 12)
"""Facts of small worlds, which stand alone: what people begin with."""

RIGHT, UNKNOWN, WRONG = range(3)

_OTHERS_SEED, _MEMORIES_SEED = 2, 3
"""Not the seed of the memories that the weights were chosen by: too many of them are right."""

_UNFITTED = Calibration(0.0, (0.0,) * len(FEATURES), (0.0,) * len(FEATURES))

_PENALTY = 1e-3
_STEPS = 200

Advance = Callable[[float], None]
"""Is told the share of the work that is done."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The features of a question's best answer, and what it was.

    among: facts that the memory stands among, None of a small one, which stands alone.
    """

    among: int | None
    features: tuple[float, ...]
    outcome: int


def calibrate(
    checkpoint: str, memories: int, sizes: Sequence[int] = SIZES, advance: Advance | None = None
) -> Calibration:
    """Fit a checkpoint's calibration on everyday validation worlds, and write it to its folder.

    memories: worlds of 20 to 60 facts, with 6 to 10 questions on each; all are asked again among
    each of ``sizes`` other facts. As many worlds again are ``SMALL``. Raises CheckpointError for a
    reader that cannot be told how absence is read: its questions mean something else.
    """
    reader = Reader.load(checkpoint)
    if not reader.model.config.assumes:
        raise CheckpointError(
            f"{checkpoint}: only readers of facts in people's own words are calibrated"
        )
    # The fit is of the answers that a calibrated reader weighs: without a calibration, "not known"
    # would be the best answer to some questions.
    reader.calibration = _UNFITTED
    judged = []
    total = memories * (1 + len(sizes))
    for number, asked in enumerate(_asked(reader, memories, sizes), start=1):
        judged.extend(asked)
        if advance is not None:
            advance(number / total)
    calibration = fit(judged)
    write(calibration, locate(checkpoint))
    return calibration


def fit(judged: Sequence[Judged]) -> Calibration:
    """The multinomial logistic regression, and the threshold that goes with it.

    Every size of memory has the same weight. At the threshold as large a share of the unanswerable
    questions is refused as of the answerable ones is answered, where the smaller is worst.
    Raises InputError unless there are right answers, wrong ones, and questions without any.
    """
    outcomes = torch.tensor([one.outcome for one in judged])
    if len(outcomes.unique()) < len((RIGHT, UNKNOWN, WRONG)):
        raise InputError(
            "calibration needs right and wrong answers and questions that have none; ask about "
            "more memories"
        )
    features = torch.tensor([one.features for one in judged], dtype=torch.float64)  # (N, F)
    weights = torch.zeros(2, len(FEATURES), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=_STEPS, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        logits = torch.cat([features @ weights.T, features.new_zeros(len(features), 1)], dim=1)
        value = torch.nn.functional.cross_entropy(logits, outcomes)
        value = value + _PENALTY * weights.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    right, unknown = (tuple(row) for row in weights.detach().tolist())
    calibration = Calibration(0.0, right, unknown)
    return Calibration(_threshold(calibration, judged), right, unknown)


def write(calibration: Calibration, folder: Path) -> None:
    """Put the calibration into a checkpoint's configuration."""
    path = folder / CONFIG_FILE
    config = json.loads(path.read_text(encoding="utf-8"))
    config["calibration"] = calibration.to_config()
    with replacing(path) as file:
        file.write((json.dumps(config, indent=2, sort_keys=True) + "\n").encode())


def _asked(reader: Reader, memories: int, sizes: Sequence[int]) -> Iterator[list[Judged]]:
    """The questions of each memory: small ones, and others among each number of other facts."""
    others = Told.encode(reader, *other_facts(max(sizes), _OTHERS_SEED, "train"))
    small = _told(reader, generate(memories, _MEMORIES_SEED, "valid", facts=SMALL))
    large = _told(reader, generate(memories, _MEMORIES_SEED, "valid"))
    for among, worlds in [(None, small), *((size, large) for size in sizes)]:
        random = np.random.default_rng(among or 0)
        with Crowd(reader, others.first(needed(among or 0))) as crowd:
            for example, facts in worlds:
                yield _judged(reader, example, crowd, facts, among, random)


def _told(reader: Reader, examples: Iterable[Example]) -> list[tuple[Example, Told]]:
    return [(one, Told.encode(reader, one.facts, domains_told(one))) for one in examples]


def _judged(
    reader: Reader,
    example: Example,
    crowd: Crowd,
    facts: Told,
    among: int | None,
    random: np.random.Generator,
) -> list[Judged]:
    with crowd.joined(facts, among or 0, random) as memory:
        posed = [Posed(one.text, *memory.lookup(one.text), one.assume) for one in example.questions]
        best = reader.best(posed)
    return [
        Judged(among, features, _outcome(reading, question))
        for question, (reading, features) in zip(example.questions, best, strict=True)
        if features is not None
    ]


def _outcome(best: Reading, question: EverydayQuestion) -> int:
    if question.form == "unknown":
        return UNKNOWN
    return RIGHT if is_right(best.answer, question) else WRONG


def _threshold(calibration: Calibration, judged: Sequence[Judged]) -> float:
    """Where the least share of unknown refused, or answerable answered, of any size is largest."""
    probabilities = np.array([calibration.probabilities(one.features) for one in judged])
    known = probabilities[:, 0] / probabilities.sum(axis=1)  # what Calibration.knows compares
    unknown = np.array([one.outcome == UNKNOWN for one in judged])
    among = np.array([-1 if one.among is None else one.among for one in judged])
    candidates = np.linspace(0.01, 0.99, 99)
    worst = np.ones(len(candidates))
    for size in np.unique(among):
        refused = known[(among == size) & unknown] < candidates[:, None]  # (C, n)
        answered = known[(among == size) & ~unknown] >= candidates[:, None]
        for shares in (refused, answered):
            if shares.shape[1]:
                worst = np.minimum(worst, shares.mean(axis=1))
    return float(candidates[worst.argmax()])
