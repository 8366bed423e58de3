"""What a training run is told, validated once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kvmem.errors import InputError
from kvmem.reader.config import ReaderConfig
from kvmem.tasks.babi.files import Size
from kvmem.tasks.babilong import TASKS


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """One run of the trainer. Two runs with equal settings and ``steps`` give equal weights, but
    for those with ``noise``: of word pieces that are equally frequent, tokenizers learns any.

    data:           an archive, a folder, "download" or "generated".
    tasks:          bAbI tasks to train on jointly; one task is the per-task protocol.
    generated:      own stories to train on beside the data: "none"; "short", to fill up tasks whose
                    training file is cut short; or "all", twice the size more of every task.
    init:           a checkpoint to start from, in place of random weights; its words and answers
                    are kept, and its configuration takes the place of ``reader``.
    noise:          an archive of novels; stories of tasks 1 to 5 are then told among its sentences,
                    and about other people, places and things: see ``noise.py``.
    supervision:    "weak" uses answers only; "strong" also the listed supporting facts.
    steps:          optimiser steps, the length of the learning-rate schedule.
    minutes:        if given, the schedule's length in training time instead, and steps are not
                    counted; such a run cannot be repeated exactly.
    micro_batches:  batches, each of one task and similar lengths, that are summed into a step.
    batch_size:     questions in a micro-batch.
    validations:    times that validation questions are answered, evenly over the schedule; the best
                    checkpoint by their mean error is kept.
    validation_questions: of each task, spread over its validation stories.
    unseen_word_rate: micro-batches in which one word becomes the unseen word.
    recast_rate:    micro-batches in which people, places and things are exchanged for others that
                    bAbI knows: see ``recasting.py``.
    not_known_rate: questions whose supporting facts are taken away.
    support_weight: of the addressing loss, with strong supervision.
    workers:        processes that share the micro-batches of a step, one thread each; they change
                    the time a run takes, not its result. More threads in one process hardly help
                    at this size, and hurt beside any other busy process.
    """

    data: str
    out: Path
    tasks: tuple[int, ...] = tuple(range(1, 21))
    size: Size = "10k"
    generated: Literal["none", "short", "all"] = "none"
    init: str | None = None
    noise: str | None = None
    supervision: Literal["weak", "strong"] = "weak"
    seed: int = 0
    steps: int = 20_000
    minutes: float | None = None
    micro_batches: int = 4
    batch_size: int = 32
    learning_rate: float = 1e-3
    weight_decay: float = 0.01
    warmup_steps: int = 400
    validations: int = 20
    validation_questions: int = 300
    unseen_word_rate: float = 0.1
    recast_rate: float = 0.0
    not_known_rate: float = 0.02
    support_weight: float = 0.3
    workers: int = 1
    resume: bool = False
    reader: ReaderConfig = field(default_factory=ReaderConfig)

    def __post_init__(self) -> None:
        for name in (
            "steps",
            "micro_batches",
            "batch_size",
            "warmup_steps",
            "validations",
            "validation_questions",
            "workers",
        ):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        for name in ("unseen_word_rate", "recast_rate", "not_known_rate"):
            if not 0 <= getattr(self, name) <= 1:
                raise InputError(f"{name} must be between 0 and 1, not {getattr(self, name)}")
        if self.minutes is not None and self.minutes <= 0:
            raise InputError(f"minutes must be more than 0, not {self.minutes}")
        if self.learning_rate <= 0:
            raise InputError(f"learning_rate must be more than 0, not {self.learning_rate}")
        if self.noise is not None and not set(self.tasks) <= set(TASKS):
            raise InputError(
                f"tasks {', '.join(map(str, self.tasks))}: only tasks 1 to 5 can be told among "
                "noise; in others people, places and things are no names alone"
            )
        if self.noise is not None and self.init is None:
            raise InputError(
                "noise is learned on top of a reader that knows the stories: name one with init, "
                "such as 'babi'"
            )
        if not self.tasks:
            raise InputError("no task to train on: name at least one, such as --tasks 1,2")
