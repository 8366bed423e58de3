"""What the tests of open-vocabulary training share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kvmem.reader.config import ReaderConfig
from kvmem.tasks.everyday.example import CopiedSpan, EverydayQuestion, Example
from kvmem.training.open_data import OpenBatch
from kvmem.training.open_settings import OpenSettings
from kvmem.types import AnswerKind


def question(
    text: str, form: AnswerKind, answers: tuple[str, ...], spans: list[tuple[int, int, int]]
) -> EverydayQuestion:
    return EverydayQuestion(
        text=text,
        kind="single",
        form=form,
        answers=answers,
        supports=tuple(fact for fact, _, _ in spans),
        spans=tuple(CopiedSpan(*span) for span in spans),
        assume=None,
        domain="test",
        patterns=(),
    )


MEMORY = Example(
    facts=("The meeting is in room 141.", "Mary has a cat.", "John has a red cat."),
    fact_patterns=("", "", ""),
    questions=(
        question("What room?", "span", ("141",), [(0, 23, 26)]),
        question("Who has a cat?", "list", ("Mary", "John"), [(1, 0, 4), (2, 0, 4)]),
        question("How many have a cat?", "count", ("2",), [(1, 11, 14), (2, 15, 18)]),
        question("Has John a cat?", "yes_no", ("yes",), []),
        question("What time?", "unknown", (), []),
    ),
)


def rows_of(batch: OpenBatch) -> NDArray[np.int64]:
    assert batch.batch.rows is not None
    return batch.batch.rows.numpy()


def settings(encoder: str, out: Path, minutes: float) -> OpenSettings:
    return OpenSettings(
        out=out,
        minutes=minutes,
        encoder=encoder,
        warmup_steps=10,
        learning_rate=3e-3,
        validations=2,
        reader=ReaderConfig(
            d_model=16,
            d_key=16,
            d_feedforward=16,
            num_heads=2,
            num_hops=2,
            num_encoder_layers=1,
            num_joint_layers=1,
            assumes=True,
            controlled=True,
            max_tokens=96,
        ),
    )
