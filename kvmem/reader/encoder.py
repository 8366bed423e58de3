"""Sentences become slots: words → tokens → attention blocks → learned pools → one vector."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from kvmem.reader.addressing import NEVER
from kvmem.reader.attention import AttentionBlock
from kvmem.reader.config import ReaderConfig
from kvmem.reader.trunk import PretrainedTrunk


class Encoded(NamedTuple):
    """Sentences, encoded."""

    states: Tensor  # (S, T, D), of tokens as the hops see them
    slots: Tensor  # (S, D)
    head_states: Tensor  # (S, T, W), of tokens as the answer head reads them


class SentenceEncoder(nn.Module):
    """Encodes a sentence by itself: the result depends on no other fact, question or time."""

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        d = config.d_model
        self.trunk = (
            PretrainedTrunk(config.trunk, config.num_joint_layers) if config.trunk else None
        )
        if self.trunk is not None:
            self.adapt = nn.Linear(self.trunk.width, d)
            self.sentence = nn.Linear(self.trunk.width, d)
        else:
            self.words = nn.Embedding(config.vocab_size, d)
            self.positions = nn.Embedding(config.max_tokens, d)
        self.blocks = nn.ModuleList(
            AttentionBlock(config) for _ in range(config.num_encoder_layers)
        )
        self.token_norm = nn.LayerNorm(d)
        self.pools = nn.Parameter(torch.empty(config.num_pools, d))
        self.project = nn.Linear(config.num_pools * d, d)
        self.slot_norm = nn.LayerNorm(d)

    def forward(self, tokens: Tensor) -> Encoded:
        """Encode sentences (S, T) of word ids; 0 pads."""
        return self.encode(tokens, None if self.trunk is None else self.trunk(tokens))

    def encode(self, tokens: Tensor, trunk_states: Tensor | None) -> Encoded:
        """``forward``, from the states (S, T, 2, W) of a pretrained trunk where there is one."""
        if trunk_states is None:
            states = self.words(tokens) + self.positions.weight[: tokens.shape[1]]
        else:
            lower, upper = trunk_states.unbind(dim=2)
            states = self.adapt(upper)
        bias = torch.zeros(tokens.shape, device=tokens.device).masked_fill(tokens == 0, NEVER)
        for block in self.blocks:
            states = block(states, bias[:, None, None, :])
        states = self.token_norm(states)  # (S, T, D)
        weights = (states @ self.pools.T + bias[..., None]).softmax(dim=1)  # (S, T, P)
        pooled = torch.einsum("stp,std->spd", weights, states).flatten(1)  # (S, P * D)
        slots = self.project(pooled)
        if trunk_states is None:
            return Encoded(states, self.slot_norm(slots), states)
        slots = slots + self.sentence(mean_of_tokens(upper, tokens))
        return Encoded(states, self.slot_norm(slots), lower)

    def head_states(self, tokens: Tensor) -> Tensor:
        """The states (S, T, W) of tokens (S, T) that the answer head reads, and no more."""
        if self.trunk is None:
            return self(tokens).head_states  # type: ignore[no-any-return]
        return self.trunk.lower_states(tokens)

    @property
    def head_width(self) -> int:
        """The width W of the states that the answer head reads."""
        return self.pools.shape[1] if self.trunk is None else self.trunk.width

    @torch.no_grad()
    def start_from_similarity(self, means: Tensor) -> None:
        """Make slots begin as the pretrained encoder's sentence vectors, by principal components.

        means (S, W): the mean of the trunk's states of many sentences. What the encoder was
        pretrained to find similar is then found by hop 1 before anything is learned.
        """
        centre = means.mean(dim=0)
        axes = torch.linalg.eigh(torch.cov(means.T)).eigenvectors  # (W, W), by rising variance
        self.sentence.weight.copy_(axes[:, -self.sentence.out_features :].T)
        self.sentence.weight.div_((means - centre).matmul(self.sentence.weight.T).std())
        self.sentence.bias.copy_(-self.sentence.weight @ centre)
        self.project.weight.mul_(0.1)


def mean_of_tokens(states: Tensor, tokens: Tensor) -> Tensor:
    """The mean (S, W) of the states (S, T, W) of tokens (S, T) that are no padding."""
    present = (tokens > 0)[..., None]
    mean: Tensor = (states * present).sum(dim=1) / present.sum(dim=1).clamp(min=1)
    return mean
