"""What an open-vocabulary reader is trained to do with a batch."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from kvmem.reader.answer import (
    COUNT,
    IMPOSSIBLE,
    LABEL,
    LIST,
    SPAN,
    AnswerScores,
    Gathered,
)
from kvmem.reader.collation import Batch
from kvmem.reader.hops import Hop
from kvmem.reader.model import KeyValueReader
from kvmem.reader.trunk import read_encoder
from kvmem.training import open_objective
from kvmem.training.open_data import LABELS, OpenBatch, OpenStories, TrunkStates
from kvmem.training.open_objective import (
    EarlierKeys,
    OpenLoss,
    _answer_loss,
    contrast_loss,
    crowded,
    first_of,
    open_loss,
    shared_words,
    support_loss,
)
from tests.training.open_training import MEMORY, rows_of, settings

LOG = torch.tensor
NO_MEMBER = -1e9
"""The gate of a column that pads."""


def answer_loss(way: int, label: int, spans: list[list[int]]) -> tuple[float, AnswerScores]:
    """The loss of one question, over two copied facts of two tokens and a column that pads."""
    scores = AnswerScores(
        labels=LOG([[0.1, 0.05, 0.05]]).log().requires_grad_(),
        starts=LOG([[[0.1, 0.2], [0.05, 0.15], [1e-9, 1e-9]]]).log().requires_grad_(),
        ends=LOG([[[0.4, 0.6], [0.3, 0.7], [0.5, 0.5]]]).log().requires_grad_(),
        columns=torch.tensor([[3, 1, 0]]),
        tokens=torch.ones(1, 3, 2, dtype=torch.int64),
        gathered=Gathered(
            LOG([[0.2, 0.1]]).log().requires_grad_(),
            LOG([[2.0, -50.0, NO_MEMBER]]).requires_grad_(),
            LOG([[[0.9, 0.1], [0.2, 0.8], [0.5, 0.5]]]).log().requires_grad_(),
        ),
    )
    none = LOG([[0]])
    batch = Batch(none, none, none, labels=LOG([label]), words=none, supports=none)
    ways, no_one = torch.tensor([way]), torch.zeros(1, 1, dtype=torch.bool)
    given = OpenBatch(batch, ways, torch.tensor([spans]), no_one)
    loss = _answer_loss(scores, given)
    loss.sum().backward()
    return loss.item(), scores


def test_the_loss_of_each_way_is_what_it_says() -> None:
    assert answer_loss(LABEL, 2, [[-1, -1, -1]])[0] == pytest.approx(-np.log(0.05))
    # Two places say it; a third is in a fact that was not copied.
    loss, _ = answer_loss(SPAN, -1, [[3, 0, 1], [1, 1, 1], [2, 0, 0]])
    assert loss == pytest.approx(-np.log(0.1 * 0.6 + 0.15 * 0.7 + np.exp(IMPOSSIBLE)))
    # Fact 3 is a member (log-odds 2) and fact 1 is none (log-odds -50).
    open_gate = -np.log1p(np.exp(-2.0))
    loss, _ = answer_loss(COUNT, -1, [[3, 0, 0], [-1, -1, -1]])
    assert loss == pytest.approx(-(np.log(0.1) + open_gate), rel=1e-5)
    loss, _ = answer_loss(LIST, -1, [[3, 0, 1], [-1, -1, -1]])
    assert loss == pytest.approx(-(np.log(0.2) + open_gate + np.log(0.9 * 0.6)), rel=1e-5)


def test_a_gate_that_is_surely_wrong_is_still_corrected() -> None:
    loss, scores = answer_loss(COUNT, -1, [[3, 0, 0], [1, 0, 0]])
    assert loss > 50
    assert scores.gathered is not None
    assert scores.gathered.members.grad is not None
    assert scores.gathered.members.grad[0, 1] == pytest.approx(-1.0)
    assert scores.gathered.members.grad[0, 2] == 0


def test_every_weight_is_trained_and_padding_changes_nothing(encoder: str) -> None:
    """Memories of three facts and of one, together and each by itself."""
    read = read_encoder(encoder, 2, max_tokens=20)
    config, tokenizer = read.config, read.tokenizer
    small = replace(
        MEMORY,
        facts=MEMORY.facts[:1],
        fact_patterns=("",),
        questions=(MEMORY.questions[0], MEMORY.questions[4]),
    )
    stories = OpenStories([MEMORY, small], tokenizer)
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = config, len(tokenizer)
    reader.labels = list(LABELS)
    torch.manual_seed(0)
    model = KeyValueReader(reader)
    model.start_from(read)
    model.train(False)
    assert model.encoder.trunk is not None
    states = TrunkStates(model.encoder.trunk, stories.sentences)

    def loss(numbers: list[int]) -> OpenLoss:
        batch = stories.batch(np.array(numbers))
        earlier = EarlierKeys(model.config.d_key)
        return open_loss(model, batch, states.gather(rows_of(batch)), earlier, 0.0, 0.0)

    parts = [float(loss([number]).answer_loss) for number in range(len(stories))]
    together = loss(list(range(len(stories))))
    assert float(together.answer_loss) == pytest.approx(np.mean(parts), rel=1e-4)
    together.loss.backward()
    idle = [n for n, p in model.named_parameters() if p.requires_grad and p.grad is None]
    assert idle == []


def test_strangers_stand_behind_the_facts_whose_order_stays(encoder: str) -> None:
    read = read_encoder(encoder, 2, max_tokens=20)
    config, tokenizer = read.config, read.tokenizer
    others = [
        replace(MEMORY, facts=tuple(f"{fact} {name}" for fact in MEMORY.facts), fact_patterns=told)
        for name, told in (("a", ("sport.x",) * 3), ("b", ("law.y", "law.y", "sport.x")))
    ]
    mine = replace(MEMORY, fact_patterns=("law.x",) * 3)
    stories = OpenStories([mine, *others], tokenizer)
    batch = stories.batch(np.array([0, 5, 10]))  # one question of each
    told = batch.batch.facts
    law, sport, both = told.tolist()
    strangers = [set(row.nonzero()[:, 0].tolist()) for row in batch.strangers]
    assert strangers == [{*sport, both[2]}, {*law, *both[:2]}, set()]
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = config, len(tokenizer)
    reader.labels = list(LABELS)
    model = KeyValueReader(reader)
    slots = torch.randn(len(batch.batch.sentences), 16)
    crowd = crowded(batch.batch, slots, model, batch.strangers, count=2)
    assert crowd.facts[:, :3].equal(told)
    assert set(crowd.facts[0, 3:].tolist()) < strangers[0]
    assert (crowd.facts[2, 3:] == -1).all()
    assert crowd.order is not None
    assert (crowd.order[:, :3].diff() > 0).all()


def test_a_stranger_that_shares_a_rare_word_stands_there_whatever_its_key(encoder: str) -> None:
    read = read_encoder(encoder, 2, max_tokens=20)
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = read.config, len(read.tokenizer)
    reader.labels = list(LABELS)
    model = KeyValueReader(reader)
    batch = Batch(
        sentences=torch.tensor([[5, 6], [7, 8], [5, 9], [10, 11], [12, 13]]),
        facts=torch.tensor([[1]]),
        questions=torch.tensor([0]),
        labels=torch.tensor([-1]),
        words=torch.zeros(1, 1, dtype=torch.int64),
        supports=torch.tensor([[0]]),
    )
    slots = torch.randn(5, 16)
    slots[2] = -slots[0]
    strangers = torch.tensor([[False, False, True, True, True]])
    by_words = crowded(batch, slots, model, strangers, count=2).facts[0, 1:].tolist()
    assert by_words[0] == 2
    keys = model.hop_loop.keys(slots) @ F.normalize(model.hop_loop.query(slots[0]), dim=-1)
    by_keys = crowded(batch, slots, model, strangers, count=1).facts[0, 1:].tolist()
    assert by_keys == [2 + int(keys[2:].argmax())]
    assert by_keys != [2]


def test_strangers_share_rare_words_with_the_question_or_a_support() -> None:
    """Row 1 supports the first question; the second one has no support."""
    batch = Batch(
        sentences=torch.tensor([[5, 6], [7, 2], [7, 0], [5, 2], [8, 9]]),
        facts=torch.tensor([[2, 1], [4, -1]]),
        questions=torch.tensor([0, 0]),
        labels=torch.tensor([-1, -1]),
        words=torch.zeros(2, 1, dtype=torch.int64),
        supports=torch.tensor([[1], [-1]]),
    )
    twice = math.log(5 / 2)  # a word of two of the five sentences
    told, alone = shared_words(batch).tolist()
    assert told[2:] == pytest.approx([twice, 2 * twice, 0.0])
    assert alone[1:] == pytest.approx([0.0, 0.0, twice, 0.0])


def test_a_fact_is_the_first_of_its_kind_once() -> None:
    facts = torch.tensor([[3, 1, -1], [1, 0, 3]])
    told = first_of(facts) & (facts >= 0)
    assert told.tolist() == [[True, True, False], [False, True, False]]


def test_a_long_fact_that_was_not_copied_is_no_error() -> None:
    assert answer_loss(LIST, -1, [[3, 0, 1], [7, 90, 95]])[0] > 0


def hop(weights: list[float]) -> Hop:
    scores = torch.tensor([weights]).log()
    return Hop(torch.zeros(1, 1, 1), torch.tensor([weights]), scores, torch.zeros(1, 1))


def test_hops_address_the_supports_in_turn_and_then_the_last_one() -> None:
    hops = [hop([0.5, 0.25, 0.25]), hop([0.1, 0.8, 0.1]), hop([0.1, 0.8, 0.1])]
    loss = support_loss(hops, torch.tensor([[0, 1, -1]]), torch.tensor([False]))
    expected = -(np.log(0.5) + np.log(0.8) + np.log(0.8)) / 3
    assert float(loss) == pytest.approx(expected, abs=1e-6)


def test_more_supports_than_hops_are_addressed_alike() -> None:
    loss = support_loss([hop([0.5, 0.25, 0.25])], torch.tensor([[0, 1, 2]]), torch.tensor([False]))
    assert float(loss) == pytest.approx(-np.log(0.5 * 0.25 * 0.25) / 3, abs=1e-6)


def test_facts_that_are_gathered_are_addressed_alike_by_every_hop() -> None:
    hops = [hop([0.5, 0.25, 0.25]), hop([0.2, 0.4, 0.4])]
    loss = support_loss(hops, torch.tensor([[1, 2, -1]]), torch.tensor([True]))
    assert float(loss) == pytest.approx(-(np.log(0.25) + np.log(0.4)) / 2, abs=1e-6)


def test_a_support_is_told_from_the_facts_of_earlier_steps() -> None:
    earlier = EarlierKeys(2)
    earlier.add(torch.tensor([[0.0, 1.0], [1.0, 0.0]]), torch.tensor([7, 3]))
    keys = torch.tensor([[[1.0, 0.0], [0.0, -1.0]]])
    rows, supports = torch.tensor([[3, 4]]), torch.tensor([[1, 0, -1]])
    queries = [torch.tensor([[2.0, 1.0]])] * 3
    loss = contrast_loss(queries, keys, rows, supports, earlier)
    # Row 3 is a fact of the question's own: only row 7, of score 1, is to be told from.
    first, then = np.log(1 + np.exp(1 - -1)), np.log(1 + np.exp(1 - 2))
    assert float(loss) == pytest.approx((first + 2 * then) / 3, abs=1e-6)


def test_the_oldest_keys_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_objective, "_EARLIER_KEYS", 3)
    earlier = EarlierKeys(1)
    for row in range(5):
        earlier.add(torch.full((1, 1), float(row), requires_grad=True), torch.tensor([row]))
    assert earlier.rows.tolist() == [2, 3, 4]
    assert earlier.keys[:, 0].tolist() == [2, 3, 4]
    assert not earlier.keys.requires_grad


def test_keys_are_kept_once_a_sentence(encoder: str) -> None:
    read = read_encoder(encoder, 2, max_tokens=20)
    config, tokenizer = read.config, read.tokenizer
    stories = OpenStories([MEMORY], tokenizer)
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = config, len(tokenizer)
    reader.labels = list(LABELS)
    model = KeyValueReader(reader)
    assert model.encoder.trunk is not None
    states = TrunkStates(model.encoder.trunk, stories.sentences)
    earlier = EarlierKeys(model.config.d_key)
    batch = stories.batch(np.arange(len(stories)))
    open_loss(model, batch, states.gather(rows_of(batch)), earlier, 0.0, 1.0)
    assert sorted(earlier.rows.tolist()) == sorted(stories.facts[0].tolist())
