"""What a training run is told, validated once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kvmem.errors import InputError
from kvmem.reader.config import ReaderConfig
from kvmem.tasks.babi.files import Size


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """One run of the trainer. Two runs with equal settings and ``steps`` give equal weights.

    data:           an archive, a folder, or "generated".
    tasks:          bAbI tasks to train on jointly; one task is the per-task protocol.
    supervision:    "weak" uses answers only; "strong" also the listed supporting facts.
    steps:          optimiser steps, the length of the learning-rate schedule.
    minutes:        if given, the schedule's length in training time instead, and steps are not
                    counted; such a run cannot be repeated exactly.
    micro_batches:  batches, each of one task and similar lengths, that are summed into a step.
    batch_size:     questions in a micro-batch.
    threads:        OpenMP threads. Two are hardly faster than one at this size, and far slower
                    beside any other busy process.
    """

    data: str
    out: Path
    tasks: tuple[int, ...] = tuple(range(1, 21))
    size: Size = "10k"
    supervision: Literal["weak", "strong"] = "weak"
    seed: int = 0
    steps: int = 20_000
    minutes: float | None = None
    micro_batches: int = 3
    batch_size: int = 32
    learning_rate: float = 1e-3
    weight_decay: float = 0.01
    warmup_steps: int = 400
    validate_every: int = 400
    unseen_word_rate: float = 0.1
    not_known_rate: float = 0.02
    support_weight: float = 0.3
    threads: int = 1
    resume: bool = False
    reader: ReaderConfig = field(default_factory=ReaderConfig)

    def __post_init__(self) -> None:
        for name in ("steps", "micro_batches", "batch_size", "validate_every", "threads"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        if self.minutes is not None and self.minutes <= 0:
            raise InputError(f"minutes must be more than 0, not {self.minutes}")
        if not self.tasks:
            raise InputError("no task to train on: name at least one, such as --tasks 1,2")
