"""Sentences and slots compute the encodings they name: compared with plain NumPy."""

from __future__ import annotations

import numpy as np
import torch
from torch.autograd import gradcheck

from kvmem.classic.base import FactSlots, SentenceBags
from kvmem.reader.collation import Batch


def test_position_encoding_is_its_equation() -> None:
    tokens = np.array([[2, 3, 4], [5, 0, 0]])
    tables = np.random.default_rng(0).normal(size=(2, 6, 4))
    got = SentenceBags(torch.tensor(tokens))(torch.tensor(tables, dtype=torch.float32)).numpy()
    for h, table in enumerate(tables):
        for s, words in enumerate((tokens[0], tokens[1, :1])):
            count, expected = len(words), np.zeros(4)
            for j, word in enumerate(words, start=1):
                for k in range(1, 5):
                    weight = (1 - j / count) - (k / 4) * (1 - 2 * j / count)
                    expected[k - 1] += weight * table[word, k - 1]
            np.testing.assert_allclose(got[h, s], expected, atol=1e-5)


def test_position_encoding_has_its_gradient() -> None:
    bags = SentenceBags(torch.tensor([[2, 3, 4], [5, 2, 0]]))
    bags._weights = bags._weights.double()
    assert gradcheck(bags, (torch.randn(2, 6, 4, dtype=torch.double, requires_grad=True),))


def test_a_slot_is_its_sentence_and_how_long_ago_it_was_told(told: Batch) -> None:
    rng = np.random.default_rng(0)
    sentences, ages, query = (rng.normal(size=(n, 4)) for n in (3, 5, 2))
    slots = FactSlots(told, capacity=5)
    table = slots.embed(torch.tensor(sentences)[None], torch.tensor(ages)[None])[0]
    made = np.stack([sentences[[0, 1, 0]] + ages[[2, 1, 0]], np.zeros((3, 4))])
    made[1, 0] = sentences[1] + ages[0]
    scores = slots.scores(torch.tensor(query), table)[slots.present].numpy()
    expected = np.einsum("bd,bnd->bn", query, made)
    np.testing.assert_allclose(scores, expected[slots.present.numpy()])
    weights = rng.random((2, 3)) * slots.present.numpy()
    got = slots.read(torch.tensor(weights), table).numpy()
    np.testing.assert_allclose(got, np.einsum("bn,bnd->bd", weights, made))


def test_only_the_latest_facts_are_remembered(told: Batch) -> None:
    assert FactSlots(told, capacity=2).present.tolist() == [
        [False, True, True],
        [True, False, False],
    ]


def test_noise_makes_facts_older_and_keeps_their_order(told: Batch) -> None:
    torch.manual_seed(0)
    batches, capacity = 200, 50
    ages = torch.eye(capacity)[None]
    empty = torch.zeros(1, len(told.sentences), capacity)
    seen = set()
    for _ in range(batches):
        slots = FactSlots(told, capacity, noise=0.5)
        table = slots.embed(empty, ages)[0]
        asked = torch.arange(float(capacity)).expand(2, -1)
        oldest, middle, newest = slots.scores(asked, table)[0].long().tolist()
        assert oldest > middle > newest >= 0
        seen.add((oldest, middle, newest))
    assert (2, 1, 0) in seen
    assert len(seen) == 8
