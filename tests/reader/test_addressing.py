"""Addressing computes the equations it names: compared with plain NumPy."""

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st

from kvmem.reader.addressing import (
    content_scores,
    read,
    soft_weights,
    spread,
    word_links,
)


def rng(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


@given(st.integers(0, 1000), st.integers(1, 4), st.integers(1, 7))
def test_content_scores_are_sharpened_cosines(seed: int, batch: int, cells: int) -> None:
    query = rng(seed).normal(size=(batch, 5))
    keys = rng(seed + 1).normal(size=(batch, cells, 5))
    query /= np.linalg.norm(query, axis=-1, keepdims=True)
    keys /= np.linalg.norm(keys, axis=-1, keepdims=True)
    scores = content_scores(torch.tensor(query), torch.tensor(keys), torch.tensor(3.0))
    expected = 3.0 * np.array([[q @ k for k in ks] for q, ks in zip(query, keys, strict=True)])
    np.testing.assert_allclose(scores.numpy(), expected, atol=1e-12)


@given(st.integers(0, 1000), st.integers(1, 7))
def test_soft_weights_are_a_softmax_over_present_cells(seed: int, cells: int) -> None:
    scores = rng(seed).normal(size=(3, cells)) * 4
    present = rng(seed + 1).random((3, cells)) < 0.7
    weights = soft_weights(torch.tensor(scores), torch.tensor(present)).numpy()
    for row, here, weight in zip(scores, present, weights, strict=True):
        expected = np.zeros(cells)
        if here.any():
            e = np.exp(row[here] - row[here].max())
            expected[here] = e / e.sum()
        np.testing.assert_allclose(weight, expected, atol=1e-9)


def test_reading_and_spreading_are_weighted_sums() -> None:
    weights = rng(0).random((2, 3))
    values, links = rng(1).normal(size=(2, 3, 4)), rng(2).random((2, 3, 3))
    for b in range(2):
        got = read(torch.tensor(weights), torch.tensor(values))[b].numpy()
        np.testing.assert_allclose(got, weights[b] @ values[b])
        got = spread(torch.tensor(weights), torch.tensor(links))[b].numpy()
        np.testing.assert_allclose(got, weights[b] @ links[b])


def test_links_count_the_salience_of_shared_words_once() -> None:
    salience = torch.tensor([9.0, 0.5, 1.0, 2.0])
    facts = torch.tensor([[[1, 2, 0], [2, 2, 3], [1, 0, 0]]])  # 0 pads
    others = torch.tensor([[[2, 3], [0, 0]]])
    shared = np.array([[1.0, 0.0], [3.0, 0.0], [0.0, 0.0]])
    links = word_links(facts, others, salience)[0].numpy()
    np.testing.assert_allclose(links, shared / (1 + shared), rtol=1e-6)


def test_links_pass_a_gradient_to_the_salience_of_shared_words_only() -> None:
    salience = torch.ones(4, requires_grad=True)
    word_links(torch.tensor([[[1, 2]]]), torch.tensor([[[2, 3]]]), salience).sum().backward()
    assert salience.grad is not None
    assert (salience.grad != 0).tolist() == [False, False, True, False]
