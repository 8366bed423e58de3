"""How a query addresses memory cells: scores from content, weights from scores.

Scores: ``dot_scores``, ``content_scores`` (cosine), ``additive_scores``. Weights: ``soft_weights``,
``sparse_weights``, ``hard_weights``, ``straight_through_weights``, ``sampled_weights``, and
``slot_weights`` where the cell's number is known. ``address`` takes the way as an argument.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

NEVER = -1e9
"""A score that leaves a cell no weight; finite, so that a query without cells gives no NaN."""

_LEAST = 1e-6


def content_scores(query: Tensor, keys: Tensor, sharpness: Tensor) -> Tensor:
    """Score every key by cosine similarity (Graves et al. 2014, "Neural Turing Machines", eq. 5–6).

    query (B, D) and keys (B, N, D) are unit vectors, so this is the inner product that a vector
    index ranks by, times the learned sharpness β. Returns (B, N).
    """
    return sharpness * torch.einsum("bd,bnd->bn", query, keys)


def dot_scores(query: Tensor, keys: Tensor) -> Tensor:
    """Inner products, u · m_i (Sukhbaatar et al. 2015, eq. 1): (B, D), (B, N, D) → (B, N)."""
    return torch.einsum("bd,bnd->bn", query, keys)


def dot_scores_of_rows(query: Tensor, table: Tensor, rows: Tensor) -> Tensor:
    """``dot_scores(query, table[rows])``; a key that many cells share is multiplied once.

    query (B, D), table (S, D), rows (B, N) of it. Returns (B, N).
    """
    return (query @ table.T).gather(1, rows)


def additive_scores(
    query: Tensor, keys: Tensor, query_weight: Tensor, key_weight: Tensor, vector: Tensor
) -> Tensor:
    """v · tanh(W q + U k_i), attention as in translation (Bahdanau et al. 2015, §A.1.2).

    query (B, D), keys (B, N, K), query_weight W (H, D), key_weight U (H, K), vector v (H,).
    Returns (B, N).
    """
    hidden = (F.linear(query, query_weight)[:, None] + F.linear(keys, key_weight)).tanh()
    return hidden @ vector


def soft_weights(scores: Tensor, present: Tensor) -> Tensor:
    """Softmax over the cells that are present (Weston et al. 2015; Sukhbaatar et al. 2015, eq. 1).

    scores (B, N), present (B, N) bool. Returns weights (B, N) that sum to one in each row; a row
    without any cell is all zero.
    """
    weights = scores.masked_fill(~present, NEVER).softmax(dim=-1)
    return weights * present


def sparse_weights(scores: Tensor, present: Tensor, k: int) -> Tensor:
    """Softmax over the k best present cells, no weight elsewhere (Rae et al. 2016, §3.1).

    scores (B, N), present (B, N) bool, k ≥ 1. Returns (B, N); as ``soft_weights`` if N ≤ k. Only
    cells that get weight get a gradient.
    """
    masked = scores.masked_fill(~present, NEVER)
    best = masked.topk(min(k, masked.shape[1]), dim=-1).indices
    chosen = torch.zeros_like(present).scatter_(1, best, True)
    return soft_weights(scores, present & chosen)


def hard_weights(scores: Tensor, present: Tensor) -> Tensor:
    """All weight on the best present cell, max_i s_i (Weston et al. 2015, eq. 2–3).

    scores (B, N), present (B, N) bool. Returns (B, N) of zeros and ones, without a gradient; a row
    without any cell is all zero.
    """
    return _one_hot(scores.masked_fill(~present, NEVER).argmax(dim=-1), present, scores.dtype)


def straight_through_weights(scores: Tensor, present: Tensor) -> Tensor:
    """A sampled cell going forward, the gradient of the soft weights going back.

    Biased, of low variance (Bengio et al. 2013, "Estimating or Propagating Gradients Through
    Stochastic Neurons", §4): one_hot(i) + p − stop(p) with i drawn from p. Shapes as
    ``soft_weights``.
    """
    soft = soft_weights(scores, present)
    return _draw(soft, present) + soft - soft.detach()


def sampled_weights(scores: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
    """A cell drawn from the soft weights, and how probable it was: stochastic hard attention.

    Xu et al. 2015, "Show, Attend and Tell", §4.1. scores (B, N), present (B, N) bool. Returns
    weights (B, N) of zeros and ones without a gradient, and log p_i (B,) of the drawn cells, which
    ``reinforce_loss`` learns from; 0 for a row without any cell.
    """
    soft = soft_weights(scores, present)
    drawn = _draw(soft, present)
    log_probability = scores.masked_fill(~present, NEVER).log_softmax(dim=-1)
    return drawn, (drawn * log_probability).sum(dim=-1)


def reinforce_loss(log_probability: Tensor, reward: Tensor, baseline: Tensor) -> Tensor:
    """A loss whose gradient is REINFORCE's, and that teaches the baseline the reward.

    −(r − stop(b)) log p + (r − b)², averaged (Williams 1992, eq. 5; the learned baseline as in
    Mnih and Gregor 2014, §2.3). log_probability of all that was drawn, reward and baseline are
    (B,); no gradient passes into the reward. The baseline must not depend on what was drawn.
    """
    reward = reward.detach()
    advantage = reward - baseline.detach()
    return ((reward - baseline).square() - advantage * log_probability).mean()


def slot_weights(slots: Tensor, present: Tensor) -> Tensor:
    """Direct addressing, all weight on the cell of a given number: "the fact in slot 347".

    slots (B,) int64 in 0 … N − 1, present (B, N) bool. Returns (B, N); a slot without a cell gets
    no weight. Raises ValueError for a number outside the memory.
    """
    cells = present.shape[1]
    if bool(((slots < 0) | (slots >= cells)).any()):
        raise ValueError(f"slots {slots.tolist()}: a memory of {cells} cells has 0 … {cells - 1}")
    return _one_hot(slots, present, torch.get_default_dtype())


Way = Literal["soft", "sparse", "straight-through", "sampled"]
"""How scores become weights."""

SPARSE_CELLS = 4
"""Cells that the "sparse" way reads."""


class Addressed(NamedTuple):
    weights: Tensor  # (B, N)
    log_probability: Tensor  # (B,) of what was drawn; 0 where nothing was


def address(way: Way, scores: Tensor, present: Tensor, drawn: float | None) -> Addressed:
    """Weights for scores (B, N), the cells that are present (B, N) bool, in one of the ways.

    drawn: of the stochastic ways in training, the share of queries for which a cell is drawn; the
    others are read softly, which lowers the variance (Xu et al. 2015, §4.1). None takes the best
    cell, as after training.
    """
    certain = scores.new_zeros(len(scores))
    if way == "sparse":
        return Addressed(sparse_weights(scores, present, SPARSE_CELLS), certain)
    soft = soft_weights(scores, present)
    if way == "soft":
        return Addressed(soft, certain)
    if drawn is None:
        return Addressed(hard_weights(scores, present), certain)
    draws = torch.rand_like(certain) < drawn  # (B,)
    if way == "straight-through":
        hard, log_probability = straight_through_weights(scores, present), certain
    else:
        hard, log_probability = sampled_weights(scores, present)
    return Addressed(torch.where(draws[:, None], hard, soft), log_probability * draws)


def _draw(soft: Tensor, present: Tensor) -> Tensor:
    """One cell of each row as zeros and ones (B, N), drawn from its weights by inversion."""
    with torch.no_grad():
        below = soft.cumsum(dim=-1)
        place = torch.rand_like(soft[:, :1]) * below[:, -1:]
        drawn = torch.searchsorted(below, place, right=True)[:, 0].clamp(max=soft.shape[1] - 1)
    return _one_hot(drawn, present, soft.dtype)


def _one_hot(cells: Tensor, present: Tensor, dtype: torch.dtype) -> Tensor:
    return F.one_hot(cells, present.shape[1]).to(dtype) * present


def read(weights: Tensor, values: Tensor) -> Tensor:
    """The weighted sum of values (Graves et al. 2014, eq. 2): (B, N), (B, N, D) → (B, D)."""
    return torch.einsum("bn,bnd->bd", weights, values)


def read_rows(weights: Tensor, table: Tensor, rows: Tensor) -> Tensor:
    """``read(weights, table[rows])``; the weights of cells that share a value are summed first.

    weights (B, N), table (S, D), rows (B, N) of it. Returns (B, D).
    """
    shared = weights.new_zeros(len(weights), len(table)).scatter_add(1, rows, weights)
    return shared @ table


def spread(weights: Tensor, links: Tensor) -> Tensor:
    """Pass activation from addressed cells to the cells linked with them.

    weights (B, N), links (B, N, N) → (B, N). As in spreading activation (Collins and Loftus 1975):
    what was just read makes the facts that mention the same things easier to find at the next hop.
    """
    return torch.einsum("bn,bnm->bm", weights, links)


def word_links(
    tokens: Tensor,
    others: Tensor | None,
    salience: Tensor,
    half: float = 1.0,
    phrases: bool = False,
) -> Tensor:
    """How strongly sentences are linked by the words they share.

    tokens (B, N, T) and others (B, M, T) are word ids, 0 is padding; without others each is linked
    with each. salience (V,) is each word's non-negative weight, large for words that single facts
    out. The link is s / (half + s) for the sum s of the salience of shared words: key hashing by
    rare words (Miller et al. 2016, §3.1), made soft. With ``phrases`` a pair of neighbours that
    stands in both counts as a further word, as salient as the geometric mean of the two: "Jan
    Kapoor" is more than a Jan and a Kapoor.
    Returns (B, N, M) in 0–1.
    """

    shared = _shared(tokens, others, partial(_weights_of, weights=salience))
    if phrases:
        size = len(salience)
        of_others = None if others is None else _pairs(others, size)

        def of_pairs(pairs: Tensor) -> Tensor:
            both = _weights_of(pairs // size, salience) * _weights_of(pairs % size, salience)
            return both.clamp(min=_LEAST).sqrt()  # away from 0, where the root has no gradient

        shared = shared + _shared(_pairs(tokens, size), of_others, of_pairs)
    return shared / (half + shared)


def in_common(words: Tensor, others: Tensor | None = None) -> Tensor:
    """Whether numbers (B, N, T) and (B, M, T) have one in common: (B, N, M) bool; 0 pads.

    Without others, whether each has one in common with each.
    """
    return _shared(words, others, torch.ones_like) > 0


def _weights_of(words: Tensor, weights: Tensor) -> Tensor:
    # Not weights[words]: a GPU adds up the gradients of one and the same row, here that of padding,
    # one by one.
    return F.embedding(words, weights[:, None], padding_idx=0)[..., 0]


def _shared(tokens: Tensor, others: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> Tensor:
    """The summed weight (B, N, M) of the ids, 0 pads, that stand in both of two sentences."""
    given = [tokens] if others is None else [tokens, others]
    distinct, local = _distinct(torch.cat([part.flatten(1) for part in given], dim=1))
    weight = weigh(distinct).masked_fill(distinct == 0, 0.0)  # (B, W)
    places = local.split([part[0].numel() for part in given], dim=1)
    bags = [  # (B, N, W) and (B, M, W)
        _bags(place.view(part.shape), distinct.shape[1])
        for place, part in zip(places, given, strict=True)
    ]
    return (bags[0] * weight[:, None]) @ bags[-1].transpose(1, 2)


def _distinct(words: Tensor) -> tuple[Tensor, Tensor]:
    """The distinct ids (B, W) of each row of (B, L), padded with 0, and each id's place (B, L)."""
    if not words.numel():
        return words.new_zeros(len(words), 1), words
    ordered, order = words.sort(dim=1)
    rank = F.pad((ordered[:, 1:] != ordered[:, :-1]).cumsum(dim=1), (1, 0))  # (B, L)
    distinct = words.new_zeros(len(words), int(rank[:, -1].max()) + 1)
    return distinct.scatter_(1, rank, ordered), torch.empty_like(order).scatter_(1, order, rank)


def _pairs(tokens: Tensor, words: int) -> Tensor:
    """Ids of the pairs of neighbours: (B, N, T) → (B, N, T − 1), 0 where one is padding."""
    first, second = tokens[..., :-1], tokens[..., 1:]
    return (first * words + second) * ((first > 0) & (second > 0))


def _bags(tokens: Tensor, words: int) -> Tensor:
    """Which words occur: (B, N, T) → (B, N, words) of zeros and ones."""
    bags = torch.zeros(*tokens.shape[:2], words, device=tokens.device)
    return bags.scatter_(2, tokens, 1.0)
