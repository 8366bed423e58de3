"""Addressing computes the equations it names: compared with plain NumPy."""

from typing import get_args

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.autograd import gradcheck

from kvmem.reader.addressing import (
    SPARSE_CELLS,
    Way,
    additive_scores,
    address,
    content_scores,
    dot_scores,
    dot_scores_of_rows,
    hard_weights,
    read,
    read_rows,
    reinforce_loss,
    sampled_weights,
    slot_weights,
    soft_weights,
    sparse_weights,
    spread,
    straight_through_weights,
    word_links,
)


def rng(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


def normal(*shape: int, seed: int = 0) -> Tensor:
    """Doubles that a gradient can be checked at."""
    return torch.tensor(rng(seed).normal(size=shape), requires_grad=True)


HERE = torch.tensor([[True, True, False, True, True], [True, False, True, True, True]])


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


def test_neighbours_that_stand_in_both_link_further() -> None:
    salience = torch.tensor([9.0, 0.5, 2.0, 8.0])
    facts = torch.tensor([[[2, 3, 0], [3, 2, 0], [2, 1, 3]]])
    other = torch.tensor([[[1, 2, 3]]])
    words = np.array([10.0, 10.0, 10.5])
    pairs = np.array([4.0, 0.0, 0.0])  # √(2 · 8)
    links = word_links(facts, other, salience, half=5.0)[0, :, 0].numpy()
    np.testing.assert_allclose(links, words / (5 + words), rtol=1e-6)
    links = word_links(facts, other, salience, half=5.0, phrases=True)[0, :, 0].numpy()
    np.testing.assert_allclose(links, (words + pairs) / (5 + words + pairs), rtol=1e-6)


@pytest.mark.parametrize("phrases", [False, True])
def test_without_others_sentences_are_linked_with_each_other(phrases: bool) -> None:
    tokens = torch.tensor([[[3, 4, 5, 0], [4, 5, 3, 3], [0, 0, 0, 0]]])
    salience = torch.rand(8)
    links = word_links(tokens, None, salience, 2.0, phrases)
    torch.testing.assert_close(links, word_links(tokens, tokens.clone(), salience, 2.0, phrases))


def test_links_pass_a_gradient_to_the_salience_of_shared_words_only() -> None:
    salience = torch.ones(4, requires_grad=True)
    word_links(torch.tensor([[[1, 2]]]), torch.tensor([[[2, 3]]]), salience).sum().backward()
    assert salience.grad is not None
    assert (salience.grad != 0).tolist() == [False, False, True, False]


def test_dot_and_additive_scores_are_their_equations() -> None:
    query, keys = normal(2, 3), normal(2, 5, 4, seed=1)
    w, u, v = normal(6, 3, seed=2), normal(6, 4, seed=3), normal(6, seed=4)
    same = keys[..., :3]
    q, k = query.detach().numpy(), keys.detach().numpy()
    added = additive_scores(query, keys, w, u, v).detach().numpy()
    for b in range(2):
        for n in range(5):
            dot = dot_scores(query, same)[b, n].item()
            assert dot == pytest.approx(sum(q[b, d] * k[b, n, d] for d in range(3)))
            hidden = np.tanh(w.detach().numpy() @ q[b] + u.detach().numpy() @ k[b, n])
            assert added[b, n] == pytest.approx(v.detach().numpy() @ hidden)


def test_shared_rows_score_and_read_as_if_each_cell_had_its_own() -> None:
    query, table, weights = normal(2, 3), normal(6, 3, seed=1), normal(2, 4, seed=2)
    rows = torch.tensor([[5, 0, 0, 2], [1, 1, 4, 1]])
    scores = dot_scores_of_rows(query, table, rows)
    torch.testing.assert_close(scores, dot_scores(query, table[rows]))
    torch.testing.assert_close(read_rows(weights, table, rows), read(weights, table[rows]))


def test_gradients_agree_with_differences() -> None:
    query, keys, table = normal(2, 3), normal(2, 5, 3, seed=1), normal(4, 3, seed=2)
    rows = torch.tensor([[0, 3, 3, 1, 2], [2, 2, 2, 0, 1]])
    scores = normal(2, 5, seed=3)
    layers = normal(6, 3, seed=4), normal(6, 3, seed=5), normal(6, seed=6)
    sharpness = torch.tensor(2.5, dtype=torch.double, requires_grad=True)
    assert gradcheck(content_scores, (query, keys, sharpness))
    assert gradcheck(dot_scores, (query, keys))
    assert gradcheck(lambda q, t: dot_scores_of_rows(q, t, rows), (query, table))
    assert gradcheck(additive_scores, (query, keys, *layers))
    assert gradcheck(lambda s: soft_weights(s, HERE), (scores,))
    assert gradcheck(lambda s: sparse_weights(s, HERE, 2), (scores,))
    assert gradcheck(read, (scores, keys))
    assert gradcheck(lambda w, t: read_rows(w, t, rows), (scores, table))


@given(st.integers(0, 1000), st.integers(1, 7), st.integers(1, 9))
def test_sparse_weights_are_a_softmax_over_the_best_cells(seed: int, cells: int, k: int) -> None:
    scores = rng(seed).normal(size=cells) * 4
    here = rng(seed + 1).random(cells) < 0.7
    got = sparse_weights(torch.tensor(scores)[None], torch.tensor(here)[None], k)[0].numpy()
    best = sorted(np.flatnonzero(here), key=lambda i: -scores[i])[:k]
    expected = np.zeros(cells)
    if best:
        e = np.exp(scores[best] - scores[best[0]])
        expected[best] = e / e.sum()
    np.testing.assert_allclose(got, expected, atol=1e-9)


@given(st.integers(0, 1000), st.integers(1, 7))
def test_hard_weights_are_on_the_best_present_cell(seed: int, cells: int) -> None:
    scores = rng(seed).normal(size=cells)
    here = rng(seed + 1).random(cells) < 0.7
    got = hard_weights(torch.tensor(scores)[None], torch.tensor(here)[None])[0].numpy()
    expected = np.zeros(cells)
    if here.any():
        expected[max(np.flatnonzero(here), key=lambda i: scores[i])] = 1
    assert got.tolist() == expected.tolist()


def test_cells_are_drawn_as_often_as_they_weigh() -> None:
    torch.manual_seed(0)
    scores, count = normal(2, 5), 40_000
    many = scores.repeat(count, 1), HERE.repeat(count, 1)
    weights, log_probability = sampled_weights(*many)
    soft = soft_weights(scores, HERE).detach()
    for drawn in (weights, straight_through_weights(*many)):
        shares = drawn.detach().view(count, 2, 5).mean(dim=0)
        torch.testing.assert_close(shares, soft, atol=0.01, rtol=0)
    assert set(weights.unique().tolist()) == {0.0, 1.0}
    assert (weights.sum(dim=1) == 1).all()
    chosen = (weights * soft.repeat(count, 1)).sum(dim=1)
    torch.testing.assert_close(log_probability.exp(), chosen)


def test_straight_through_passes_back_the_soft_gradient() -> None:
    scores, upstream = normal(2, 5), normal(2, 5, seed=1).detach()
    (got,) = torch.autograd.grad(straight_through_weights(scores, HERE), scores, upstream)
    (expected,) = torch.autograd.grad(soft_weights(scores, HERE), scores, upstream)
    torch.testing.assert_close(got, expected)


def test_reinforce_is_the_gradient_of_the_expected_reward() -> None:
    scores, rewards = normal(1, 5), normal(5, seed=1).detach()
    everything = torch.ones(1, 5, dtype=torch.bool)
    p = soft_weights(scores, everything)[0]
    (exact,) = torch.autograd.grad(-(p * rewards).sum(), scores)
    expected = torch.zeros_like(exact)
    for cell in range(5):  # each draw, as often as it comes
        log_probability = scores.log_softmax(dim=1)[:, cell]
        baseline = torch.tensor([0.3], dtype=torch.double)
        loss = reinforce_loss(log_probability, rewards[cell : cell + 1], baseline)
        expected += p[cell].detach() * torch.autograd.grad(loss, scores)[0]
    torch.testing.assert_close(expected, exact)


def test_the_baseline_learns_the_reward_and_the_reward_nothing() -> None:
    reward, baseline = normal(3), normal(3, seed=1)
    loss = reinforce_loss(torch.zeros(3, dtype=torch.double), reward, baseline)
    (of_reward, of_baseline) = torch.autograd.grad(loss, [reward, baseline], allow_unused=True)
    assert of_reward is None
    torch.testing.assert_close(of_baseline, 2 * (baseline - reward) / 3)


def test_direct_addressing_is_by_number() -> None:
    present = torch.ones(2, 400, dtype=torch.bool)
    present[1, 3] = False
    weights = slot_weights(torch.tensor([347, 3]), present)
    assert weights[0].nonzero().tolist() == [[347]]
    assert weights[1].sum() == 0  # nothing is there
    with pytest.raises(ValueError, match=r"400.*0 … 399"):
        slot_weights(torch.tensor([0, 400]), present)


@pytest.mark.parametrize("way", get_args(Way))
def test_every_way_gives_an_empty_memory_no_weight_and_a_cell_all(way: Way) -> None:
    scores = normal(2, 1)
    present = torch.tensor([[True], [False]])
    for drawn in (None, 0.0, 1.0):
        weights, log_probability = address(way, scores, present, drawn)
        assert weights.tolist() == [[1.0], [0.0]]
        assert log_probability.tolist() == [0.0, 0.0]


@pytest.mark.parametrize("way", ["straight-through", "sampled"])
def test_stochastic_ways_draw_for_a_share_of_the_queries(way: Way) -> None:
    torch.manual_seed(0)
    scores = torch.tensor([0.0, 0.1]).expand(2000, 2)
    here = torch.ones_like(scores, dtype=torch.bool)
    assert (address(way, scores, here, drawn=None).weights[:, 1] == 1).all()
    for drawn in (0.0, 0.25, 1.0):
        weights, log_probability = address(way, scores, here, drawn)
        whole = ((weights - weights.round()).abs() < 1e-6).all(dim=1)
        assert whole.double().mean() == pytest.approx(drawn, abs=0.05)
        assert (log_probability[~whole] == 0).all()
        assert weights[whole, 1].double().mean().nan_to_num(0.5) == pytest.approx(0.525, abs=0.1)


def test_the_sparse_way_reads_few_cells() -> None:
    scores = torch.arange(10.0)[None]
    weights = address("sparse", scores, torch.ones(1, 10, dtype=torch.bool), drawn=1.0).weights
    assert (weights > 0).sum() == SPARSE_CELLS
