"""A small reader, trained for a moment on generated stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from kvmem.reader.config import ReaderConfig
from kvmem.reader.reading import Reader
from kvmem.training.loop import train
from kvmem.training.settings import TrainSettings


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a short training run on tasks 1 and 6."""
    return train(
        TrainSettings(
            data="generated",
            out=tmp_path_factory.mktemp("runs") / "tiny",
            tasks=(1, 6),
            size="1k",
            steps=20,
            validations=2,
            validation_questions=20,
            reader=ReaderConfig(
                d_model=16, d_key=8, d_feedforward=16, num_heads=2, num_hops=2, num_encoder_layers=1
            ),
        )
    )


@pytest.fixture(scope="session")
def reader(run: Path) -> Reader:
    return Reader.load(run)
