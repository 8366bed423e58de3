"""Each classic reader computes its paper's equations, and keeps the one interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Literal

import pytest
import torch
from torch import Tensor

from kvmem.classic.base import ClassicReader, FactSlots, SentenceBags
from kvmem.classic.kv_memnn import KvMemNN
from kvmem.classic.memn2n import SOFT_START, MemN2N
from kvmem.classic.memnn import MARGIN, MemNN, margin_loss
from kvmem.classic.recurrent import RecurrentReader
from kvmem.reader.collation import Batch

WORDS, LABELS, WIDTH = 9, 4, 6

Make = Callable[[int, int], ClassicReader]

READERS: dict[str, Make] = {
    "MemN2N": partial(MemN2N, width=WIDTH, noise=0.0),
    "MemN2N layer-wise": partial(MemN2N, width=WIDTH, noise=0.0, tying="layer-wise"),
    "MemN2N sparse": partial(MemN2N, width=WIDTH, noise=0.0, way="sparse"),
    "MemN2N straight-through": partial(MemN2N, width=WIDTH, noise=0.0, way="straight-through"),
    "MemN2N sampled": partial(MemN2N, width=WIDTH, noise=0.0, way="sampled"),
    "KV-MemNN": partial(KvMemNN, width=WIDTH, noise=0.0),
    "MemNN": partial(MemNN, width=WIDTH),
    "LSTM": partial(RecurrentReader, width=WIDTH, cell="lstm"),
    "GRU": partial(RecurrentReader, width=WIDTH, cell="gru"),
}


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> ClassicReader:
    torch.manual_seed(0)
    return READERS[request.param](WORDS, LABELS).eval()


@torch.no_grad()
def test_answers_are_probabilities_and_weights_stay_on_facts(
    reader: ClassicReader, told: Batch
) -> None:
    reading = reader(told)
    assert reading.labels.shape == (2, LABELS)
    torch.testing.assert_close(reading.labels.exp().sum(dim=1), torch.ones(2))
    weights = reading.weights
    assert weights.shape[1:] == told.facts.shape
    assert weights[:, told.facts < 0].abs().sum() == 0
    assert (weights >= 0).all()
    assert (weights.sum(dim=2) <= 1 + 1e-6).all()


@torch.no_grad()
def test_neither_padding_nor_the_right_answer_changes_an_answer(
    reader: ClassicReader, told: Batch
) -> None:
    alone = replace(
        told,
        sentences=torch.nn.functional.pad(told.sentences, (0, 2)),
        facts=told.facts[1:, :1],
        questions=told.questions[1:],
        labels=torch.tensor([0]),
        supports=torch.tensor([[-1]]),
    )
    torch.testing.assert_close(reader(alone).labels, reader(told).labels[1:])


def test_every_weight_that_reads_learns(reader: ClassicReader, told: Batch) -> None:
    reader.train()
    torch.manual_seed(0)
    reader.loss(told).backward()
    for name, weight in reader.named_parameters():
        assert weight.grad is not None, name
        assert weight.grad.isfinite().all(), name
        assert weight.grad.abs().sum() > 0, name


@pytest.mark.parametrize("tying", ["adjacent", "layer-wise"])
def test_memn2n_is_its_equations(tying: Literal["adjacent", "layer-wise"], told: Batch) -> None:
    reader = MemN2N(WORDS, LABELS, width=WIDTH, hops=2, tying=tying).eval()
    slots, sentences = slots_of(told, reader.words, reader.ages)
    state = sentences[0][2]
    keys, values = ((0, 1), (1, 2)) if tying == "adjacent" else ((0, 0), (1, 1))
    for hop in range(2):
        p = (slots[keys[hop]] @ state).softmax(dim=0)
        torch.testing.assert_close(reader(told).weights[hop, 0], p)
        what = p @ slots[values[hop]]
        state = (state if reader.step is None else reader.step.weight @ state) + what
    expected = (reader.answer.weight @ state).log_softmax(dim=0)
    torch.testing.assert_close(reader(told).labels[0], expected)


def test_linear_start_leaves_the_softmax_out_for_a_while(told: Batch) -> None:
    reader = MemN2N(WORDS, LABELS, width=WIDTH, linear_start=0.3, noise=0.0).train()
    slots, sentences = slots_of(told, reader.words, reader.ages)
    reader.anneal(0.29)
    torch.testing.assert_close(reader(told).weights[0, 0], slots[0] @ sentences[0][2])
    reader.eval()  # the weights that are kept are those of the reader that is returned
    torch.testing.assert_close(reader(told).weights[0, 0].sum(), torch.tensor(1.0))
    reader.train().anneal(0.3)
    torch.testing.assert_close(reader(told).weights[0, 0].sum(), torch.tensor(1.0))


def test_stochastic_reads_begin_softly_and_end_hard(told: Batch) -> None:
    torch.manual_seed(0)
    reader = MemN2N(WORDS, LABELS, width=WIDTH, noise=0.0, way="sampled").train()
    for done, hard in ((SOFT_START, False), (2 * SOFT_START, True)):
        reader.anneal(done)
        weights = reader(told).weights[:, 0]
        assert bool(((weights == 0) | (weights == 1)).all()) == hard


def test_kv_memnn_is_its_equations(told: Batch) -> None:
    reader = KvMemNN(WORDS, LABELS, width=WIDTH, hops=2).eval()
    torch.nn.init.normal_(reader.read_hops.updates)
    slots, _ = slots_of(told, reader.words[1:], reader.ages)
    query = SentenceBags(told.sentences)(reader.words)[0, 2]
    for hop, update in enumerate(reader.read_hops.updates):
        p = (slots[0] @ query).softmax(dim=0)
        torch.testing.assert_close(reader(told).weights[hop, 0], p)
        query = update @ (query + p @ slots[1])
    expected = (reader.answer.weight @ query).log_softmax(dim=0)
    torch.testing.assert_close(reader(told).labels[0], expected)


def slots_of(told: Batch, words: Tensor, ages: Tensor) -> tuple[Tensor, Tensor]:
    """The three slots of the first question (H, 3, D), and all sentences (H, S, D)."""
    sentences = SentenceBags(told.sentences)(words)
    return sentences[:, told.facts[0]] + ages[:, [2, 1, 0]], sentences


def test_the_margin_loss_sums_over_all_that_is_wrong() -> None:
    scores = torch.tensor([[1.0, 0.95, 0.5], [0.0, 2.0, 1.0]])
    loss = margin_loss(scores, torch.tensor([0, 2]))
    torch.testing.assert_close(loss, torch.tensor([MARGIN - 0.05, MARGIN + 1.0]))


@torch.no_grad()
def test_memnn_chooses_a_fact_once_at_most(told: Batch) -> None:
    chosen = []
    for seed in range(20):
        torch.manual_seed(seed)
        counts = MemNN(WORDS, LABELS, width=WIDTH).eval()(told).weights.sum(dim=0)
        assert counts.max() <= 1
        chosen.append(counts.sum(dim=1).max())
    assert max(chosen) == 3  # all there are


def test_memnn_learns_the_chain_that_it_is_shown_and_to_stop(told: Batch) -> None:
    torch.manual_seed(0)
    reader = MemNN(WORDS, LABELS, width=WIDTH).eval()
    optimizer = torch.optim.Adam(reader.parameters(), 0.03)
    for _ in range(60):
        optimizer.zero_grad()
        reader.loss(told).backward()
        optimizer.step()
    reading = reader(told)
    assert reading.weights.argmax(dim=2)[:2, 0].tolist() == [2, 1]
    assert reading.weights.sum(dim=(0, 2)).tolist() == [2.0, 1.0]
    assert reading.labels.argmax(dim=1).tolist() == told.labels.tolist()


def test_memnn_is_not_told_to_choose_what_it_forgot(told: Batch) -> None:
    reader = MemNN(WORDS, LABELS, width=WIDTH, capacity=1)
    assert reader.loss(told) < 100


def test_a_fact_beyond_the_capacity_is_not_read(told: Batch) -> None:
    assert FactSlots(told, 1).present.sum() == 2
    reader = MemN2N(WORDS, LABELS, width=WIDTH, capacity=1).eval()
    changed = replace(told, facts=torch.tensor([[1, 1, 0], [1, -1, -1]]))
    torch.testing.assert_close(reader(changed).labels, reader(told).labels)
