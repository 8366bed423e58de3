"""What a run of the open-vocabulary trainer is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import torch

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.checkpoint import WEIGHTS_FILE
from kvmem.reader.config import ReaderConfig
from kvmem.reader.trunk import MINILM


@dataclass(frozen=True, slots=True)
class OpenSettings:
    """A run of the open-vocabulary trainer.

    encoder:  the pretrained encoder, see ``find_encoder``. layers: how many of its layers to keep.
              They are frozen; copies of the upper ones read facts together, and are trained with
              ``joint_share`` of the learning rate.
    init:     a checkpoint to start from, in place of a new reader over ``encoder``; its answers and
              its configuration are kept.
    minutes:  of training; the learning rate falls to nothing over them.
    questions: of a micro-batch. batches: micro-batches of a step, all of one source.
    workers:  processes that share the micro-batches of each step, one core each. Each tells facts
              from those of its own earlier micro-batches, and draws its own dropout.
    support_weight: of the supervision of addressing by the supporting facts.
    contrast_weight: of that of a hop's query to find them among the facts of earlier steps.
    crowd:    strangers among the facts of each question in every other step, see ``crowded``.
    device:   where the reader is trained, in torch's words. processes: that gather batches for it;
              on a GPU, which waits for nothing else, it takes several.
    """

    out: Path
    minutes: float
    encoder: str = MINILM
    layers: int = 6
    init: str | None = None
    seed: int = 0
    questions: int = 24
    batches: int = 2
    workers: int = 1
    learning_rate: float = 1e-3
    joint_share: float = 0.5
    weight_decay: float = 0.01
    warmup_steps: int = 300
    support_weight: float = 1.0
    contrast_weight: float = 0.25
    crowd: int = 24
    validations: int = 10
    device: str = "cpu"
    processes: int = 0
    reader: ReaderConfig = field(
        default_factory=lambda: ReaderConfig(
            d_key=128,
            num_encoder_layers=1,
            num_hops=4,
            max_tokens=128,
            max_slots=64,
            num_joint_layers=3,
            assumes=True,
            controlled=True,
            link_half=8.0,
            phrases=True,
            max_copied=16,
        )
    )

    def check(self) -> None:
        """Raise InputError for what cannot be trained, CheckpointError if ``out`` is taken."""
        if not self.minutes > 0:
            raise InputError(f"minutes must be above 0, not {self.minutes:g}")
        if not self.joint_share >= 0:
            raise InputError(f"joint_share must be 0 or more, not {self.joint_share:g}")
        for name in ("validations", "questions", "batches", "warmup_steps"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        if self.workers < 1 or self.batches % self.workers:
            raise InputError(
                f"{self.workers} workers cannot share the {self.batches} micro-batches of a step"
            )
        if self.workers > 1 and self.device != "cpu":
            raise InputError("workers share the processor's cores; a GPU takes one")
        try:
            torch.empty(0, device=self.device)
        except (RuntimeError, AssertionError) as error:
            raise InputError(f"device {self.device!r} cannot be used: {error}") from error
        if (self.out / WEIGHTS_FILE).exists():
            raise CheckpointError(f"{self.out} holds a checkpoint already; choose another --out")
