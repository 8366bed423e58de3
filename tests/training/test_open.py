"""Training on facts in people's own words, over a tiny encoder."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.checkpoint import WEIGHTS_FILE
from kvmem.reader.reading import Reader
from kvmem.reader.trunk import read_encoder
from kvmem.tasks.everyday.generate import generate
from kvmem.training import open_loop
from kvmem.training.loop import LOG_FILE
from kvmem.training.open_data import OpenStories
from kvmem.training.open_loading import Drawing
from kvmem.training.open_loop import train_open
from kvmem.training.open_preparation import prepare
from kvmem.training.open_sampling import MemorySampler
from kvmem.training.open_sources import Source
from kvmem.training.workers import Workers
from tests.training.open_training import MEMORY, settings


@pytest.fixture
def steady_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step of a run takes an eighth of a second."""
    clock = SimpleNamespace(perf_counter=(call * 0.125 for call in count()).__next__)
    monkeypatch.setattr(open_loop, "time", clock)


@pytest.mark.usefixtures("steady_clock")
def test_a_run_learns_and_leaves_a_checkpoint_that_answers(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(4, 0, "train", facts=(8, 12)))
    source = Source("everyday", memories, memories)
    out = train_open(settings(encoder, tmp_path / "run", 0.5), [source])
    records = [json.loads(line) for line in (out / LOG_FILE).read_text().splitlines()]
    assert [record["step"] for record in records] == [120, 240]
    assert records[-1]["train_loss"] < 0.8 * records[0]["train_loss"]
    assert set(records[-1]["per_source"]) == {"everyday"}
    reader = Reader.load(out)
    vectors = reader.encode(MEMORY.facts)
    assert vectors.shape == (3, 16)
    with pytest.raises(CheckpointError, match="another --out"):
        train_open(settings(encoder, out, 0.1), [source])


@pytest.mark.usefixtures("steady_clock")
def test_a_seed_and_a_number_of_steps_make_a_run(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(2, 0, "train", facts=(8, 12)))
    made = {}
    for name, seed in (("first", 0), ("again", 0), ("other", 1)):
        run = replace(settings(encoder, tmp_path / name, 0.01), seed=seed)
        out = train_open(run, [Source("everyday", memories, memories)])
        made[name] = (out / WEIGHTS_FILE).read_bytes()
    assert made["first"] == made["again"] != made["other"]


def test_workers_draw_alike_and_share_what_is_drawn(encoder: str) -> None:
    """Also when the samplers have learned in between, as they do at every validation."""
    tokenizer = read_encoder(encoder, 2, max_tokens=96).tokenizer
    sources = [
        OpenStories(list(generate(6, seed, "train", facts=(8, 12))), tokenizer) for seed in range(3)
    ]

    def drawn(rank: int, count: int) -> list[tuple[int, ...]]:
        random = np.random.default_rng(0)
        samplers = [MemorySampler(stories, random) for stories in sources]
        shares = np.array([0.5, 0.3, 0.2])
        draws = iter(Drawing(samplers, shares, 8, 2, random, Workers(rank, count)))
        found = []
        for step in range(30):
            if step % 6 == 0:
                for sampler in samplers:
                    sampler.learned({"single": 0.1 * (step % 5)})
            for _ in range(2 // count):
                source, questions = next(draws)
                found.append((source, *questions.tolist()))
        return found

    alone, first, second = drawn(0, 1), drawn(0, 2), drawn(1, 2)
    assert [one for pair in zip(first, second, strict=True) for one in pair] == alone
    assert all(one[0] == other[0] for one, other in zip(first, second, strict=True))


@pytest.mark.usefixtures("steady_clock")
def test_workers_change_nothing_but_time(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(4, 0, "train", facts=(8, 12)))
    made = []
    for workers in (1, 2):
        run = replace(
            settings(encoder, tmp_path / str(workers), 0.02),
            workers=workers,
            contrast_weight=0.0,  # each worker has earlier keys of its own
            crowd=0,  # and draws the moments of strangers
        )
        run.reader.dropout = 0.0
        out = train_open(run, [Source("everyday", memories, memories)])
        made.append((Reader.load(out).model.state_dict(), (out / LOG_FILE).read_text()))
    (one, log_of_one), (two, log_of_two) = made
    for name, weights in one.items():
        torch.testing.assert_close(two[name], weights, rtol=0, atol=1e-3)
    for record, other in zip(log_of_one.splitlines(), log_of_two.splitlines(), strict=True):
        assert json.loads(record)["per_source"] == json.loads(other)["per_source"]


@pytest.mark.usefixtures("steady_clock")
def test_layers_that_read_together_are_trained_and_the_trunk_is_not(
    encoder: str, tmp_path: Path
) -> None:
    memories = list(generate(2, 0, "train", facts=(8, 12)))
    run = settings(encoder, tmp_path / "run", 0.01)
    begun = prepare(run, [Source("everyday", memories, memories)]).model.state_dict()
    out = train_open(run, [Source("everyday", memories, memories)])
    trained = Reader.load(out).model.state_dict()
    changed = {name for name in begun if not trained[name].half().equal(begun[name].half())}
    assert not [name for name in changed if ".trunk." in name]
    for part in ("attention.self.query", "intermediate.dense", "output.dense"):
        assert f"answer_head.layers.layer.0.{part}.weight" in changed


def test_what_begins_anew_and_what_goes_on_train_the_same_weights(
    encoder: str, tmp_path: Path
) -> None:
    source = Source("mine", [MEMORY], [MEMORY])
    begun = prepare(settings(encoder, tmp_path, 1.0), [source])
    begun.model.save_pretrained(tmp_path / "saved")
    begun.tokenizer.save_pretrained(tmp_path / "saved")
    run = replace(settings("none", tmp_path, 1.0), init=str(tmp_path / "saved"))
    for again in (begun, prepare(run, [source])):
        trained = {name for name, p in again.model.named_parameters() if p.requires_grad}
        assert trained == {name for name, p in begun.model.named_parameters() if p.requires_grad}
        assert not [name for name in trained if ".trunk." in name]


@pytest.mark.usefixtures("steady_clock")
def test_a_run_may_begin_with_what_another_learned(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(2, 0, "train", facts=(8, 12)))
    source = Source("everyday", memories, memories)
    first = train_open(settings(encoder, tmp_path / "first", 0.1), [source])
    run = replace(settings("none", tmp_path / "second", 0.01), init=str(first), learning_rate=0.0)
    second = train_open(run, [source])
    for name, weights in Reader.load(first).model.state_dict().items():
        torch.testing.assert_close(Reader.load(second).model.state_dict()[name], weights)


def test_an_encoder_with_too_few_layers_is_told(encoder: str, tmp_path: Path) -> None:
    run = settings(encoder, tmp_path / "run", 0.1)
    run.reader.num_joint_layers = 3
    with pytest.raises(CheckpointError, match="must be some of the trunk's 2 layers"):
        train_open(run, [Source("mine", [MEMORY], [MEMORY])])


def test_a_reader_without_an_encoder_is_nothing_to_begin_with(tmp_path: Path) -> None:
    run = replace(settings("none", tmp_path / "run", 0.1), init="babi")
    with pytest.raises(CheckpointError, match="own training only"):
        train_open(run, [Source("mine", [MEMORY], [MEMORY])])


def test_a_run_that_cannot_learn_is_refused(encoder: str, tmp_path: Path) -> None:
    no_time = settings(encoder, tmp_path / "run", -1.0)
    with pytest.raises(InputError, match="3 workers cannot share the 2"):
        train_open(replace(no_time, minutes=1.0, workers=3), [])
    with pytest.raises(InputError, match="device 'abacus' cannot be used"):
        train_open(replace(no_time, minutes=1.0, device="abacus"), [])
    with pytest.raises(InputError, match="joint_share must be 0 or more"):
        train_open(replace(no_time, minutes=1.0, joint_share=-1.0), [])
    with pytest.raises(InputError, match="validations must be at least 1"):
        train_open(replace(no_time, minutes=1.0, validations=0), [])
    with pytest.raises(InputError, match="minutes must be above 0"):
        train_open(no_time, [Source("mine", [MEMORY], [MEMORY])])
    unread = replace(MEMORY, facts=("cat " * 200,) * 3)
    with pytest.raises(InputError, match="mine: none of 5 questions"):
        train_open(replace(no_time, minutes=0.1), [Source("mine", [unread], [MEMORY])])
