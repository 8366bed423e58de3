"""A reader small enough to train in a test, and settings for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kvmem.reader.config import ReaderConfig
from kvmem.training.settings import TrainSettings
from tests.reader.tiny_encoder import save_tiny_encoder

Settings = Callable[..., TrainSettings]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Makes settings of a tiny run on generated stories; keywords override."""

    def make(**changes: Any) -> TrainSettings:
        values: dict[str, Any] = {
            "data": "generated",
            "tasks": (1, 6),
            "size": "1k",
            "out": tmp_path / "run",
            "steps": 8,
            "batch_size": 8,
            "micro_batches": 2,
            "validations": 2,
            "validation_questions": 20,
            "warmup_steps": 4,
            "reader": ReaderConfig(
                d_model=16, d_key=8, d_feedforward=16, num_heads=2, num_hops=3, num_encoder_layers=1
            ),
            **changes,
        }
        return TrainSettings(**values)

    return make


@pytest.fixture
def encoder(tmp_path: Path) -> str:
    return str(save_tiny_encoder(tmp_path / "encoder"))
