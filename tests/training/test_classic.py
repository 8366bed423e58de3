"""One loop trains every classic reader, and keeps the weights that are best on validation."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import torch

from kvmem.classic.base import answers_of
from kvmem.classic.kv_memnn import KvMemNN
from kvmem.classic.memn2n import MemN2N
from kvmem.classic.memnn import MemNN
from kvmem.classic.recurrent import RecurrentReader
from kvmem.errors import InputError
from kvmem.reader.config import ReaderConfig
from kvmem.training.classic import (
    ClassicSettings,
    JoinedStories,
    Measured,
    error_on,
    train_classic,
)
from kvmem.training.data import TrainingData, load_training_data, open_source


@pytest.fixture(scope="module")
def data() -> TrainingData:
    return load_training_data(open_source("generated"), (1, 15), "1k", ReaderConfig())


def test_joined_stories_ask_what_their_parts_ask(data: TrainingData) -> None:
    joined = JoinedStories(list(data.train.values()))
    first, second = data.train.values()
    assert len(joined) == len(first) + len(second)
    for part, before in ((first, 0), (second, len(first))):
        chosen = np.array([5, 700])
        expected, got = part.batch(chosen), joined.batch(chosen + before)
        for name in ("labels", "supports"):
            assert torch.equal(getattr(got, name), getattr(expected, name))
        words = expected.sentences.shape[1]
        for row in range(2):
            here = expected.facts[row] >= 0
            for rows in ("facts", "questions"):
                want, have = getattr(expected, rows)[row], getattr(got, rows)[row]
                if rows == "facts":
                    want, have = want[here], have[: here.sum()]
                assert torch.equal(got.sentences[have][..., :words], expected.sentences[want])
            assert (got.facts[row, here.sum() :] == -1).all()


@pytest.mark.parametrize(
    ("make", "steps"),
    [
        (partial(MemN2N, width=20), 200),
        (partial(MemN2N, width=20, way="straight-through"), 250),
        (partial(KvMemNN, width=20), 150),
        (partial(MemNN, width=20), 60),
    ],
)
def test_readers_with_a_memory_learn_where_people_are(
    data: TrainingData, make: partial[MemN2N | KvMemNN | MemNN], steps: int
) -> None:
    torch.manual_seed(0)
    reader = make(len(data.tokenizer), len(data.labels))
    settings = ClassicSettings(
        steps=steps, batch_size=32, learning_rate=2e-2, warmup_steps=20, validations=2
    )
    train, valid = {1: data.train[1]}, {1: data.valid[1]}
    run = train_classic(reader, train, valid, settings)
    assert run.best.error < 0.3
    assert error_on(reader, data.valid[1]) == run.best.error


def test_equal_settings_give_equal_weights_and_reports_come(data: TrainingData) -> None:
    settings = ClassicSettings(steps=8, batch_size=8, validations=4)
    states, reported = [], list[Measured]()
    for _ in range(2):
        torch.manual_seed(1)
        reader = RecurrentReader(len(data.tokenizer), len(data.labels), width=8)
        run = train_classic(reader, data.train, data.valid, settings, reported.append)
        states.append(reader.state_dict())
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])
    assert [one.step for one in reported] == [2, 4, 6, 8] * 2
    assert [one.questions for one in run.measured] == [16, 32, 48, 64]
    assert set(run.best.per_task) == {1, 15}


def test_answers_are_in_the_order_asked(data: TrainingData) -> None:
    torch.manual_seed(0)
    reader = MemN2N(len(data.tokenizer), len(data.labels), width=8)
    torch.nn.init.normal_(reader.words)  # so that answers differ
    stories, chosen = data.valid[1], np.arange(60)
    together = answers_of(reader, stories, chosen, batch_size=7)
    assert len(set(together.tolist())) > 1
    assert answers_of(reader, stories, chosen[::-1], batch_size=60).tolist() == [*together[::-1]]


def test_a_stated_time_ends_a_run(data: TrainingData) -> None:
    reader = MemN2N(len(data.tokenizer), len(data.labels), width=8)
    settings = ClassicSettings(minutes=0.005, validations=1)
    run = train_classic(reader, data.train, data.valid, settings)
    assert 0.3 <= run.measured[-1].seconds < 3


@pytest.mark.parametrize("wrong", [{"steps": 0}, {"learning_rate": 0.0}, {"minutes": -1.0}])
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(InputError, match=next(iter(wrong))):
        ClassicSettings(**wrong)  # type: ignore[arg-type]
