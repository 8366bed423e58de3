"""How a query addresses memory cells: scores from content, weights from scores."""

from __future__ import annotations

import torch
from torch import Tensor

NEVER = -1e9
"""A score that leaves a cell no weight; finite, so that a query without cells gives no NaN."""


def content_scores(query: Tensor, keys: Tensor, sharpness: Tensor) -> Tensor:
    """Score every key by cosine similarity (Graves et al. 2014, "Neural Turing Machines", eq. 5–6).

    query (B, D) and keys (B, N, D) are unit vectors, so this is the inner product that a vector
    index ranks by, times the learned sharpness β. Returns (B, N).
    """
    return sharpness * torch.einsum("bd,bnd->bn", query, keys)


def soft_weights(scores: Tensor, present: Tensor) -> Tensor:
    """Softmax over the cells that are present (Weston et al. 2015; Sukhbaatar et al. 2015, eq. 1).

    scores (B, N), present (B, N) bool. Returns weights (B, N) that sum to one in each row; a row
    without any cell is all zero.
    """
    weights = scores.masked_fill(~present, NEVER).softmax(dim=-1)
    return weights * present


def read(weights: Tensor, values: Tensor) -> Tensor:
    """The weighted sum of values (Graves et al. 2014, eq. 2): (B, N), (B, N, D) → (B, D)."""
    return torch.einsum("bn,bnd->bd", weights, values)


def spread(weights: Tensor, links: Tensor) -> Tensor:
    """Pass activation from addressed cells to the cells linked with them.

    weights (B, N), links (B, N, N) → (B, N). As in spreading activation (Collins and Loftus 1975):
    what was just read makes the facts that mention the same things easier to find at the next hop.
    """
    return torch.einsum("bn,bnm->bm", weights, links)


def word_links(tokens: Tensor, others: Tensor, salience: Tensor) -> Tensor:
    """How strongly sentences are linked by the words they share.

    tokens (B, N, T) and others (B, M, T) are word ids, 0 is padding; salience (V,) is each word's
    non-negative weight, large for words that single facts out. The link is s / (1 + s) for the sum
    s of the salience of shared words: key hashing by rare words (Miller et al. 2016, §3.1), made
    soft. Returns (B, N, M) in 0–1.
    """
    batch = tokens.shape[0]
    words, local = torch.cat([tokens.reshape(batch, -1), others.reshape(batch, -1)], dim=1).unique(
        return_inverse=True
    )
    weight = salience[words].masked_fill(words == 0, 0.0)  # (W,)
    split = tokens.shape[1] * tokens.shape[2]
    left = _bags(local[:, :split].view(tokens.shape), len(words))  # (B, N, W)
    right = _bags(local[:, split:].view(others.shape), len(words))  # (B, M, W)
    shared = (left * weight) @ right.transpose(1, 2)  # (B, N, M)
    return shared / (1 + shared)


def _bags(tokens: Tensor, words: int) -> Tensor:
    """Which words occur: (B, N, T) → (B, N, words) of zeros and ones."""
    bags = torch.zeros(*tokens.shape[:2], words, device=tokens.device)
    return bags.scatter_(2, tokens, 1.0)
