"""Sentences become slots: words → tokens → attention blocks → learned pools → one vector."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kvmem.reader.addressing import NEVER
from kvmem.reader.attention import AttentionBlock
from kvmem.reader.config import ReaderConfig


class SentenceEncoder(nn.Module):
    """Encodes a sentence by itself: the result depends on no other fact, question or time."""

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        d = config.d_model
        self.words = nn.Embedding(config.vocab_size, d)
        self.positions = nn.Embedding(config.max_tokens, d)
        self.blocks = nn.ModuleList(
            AttentionBlock(config) for _ in range(config.num_encoder_layers)
        )
        self.token_norm = nn.LayerNorm(d)
        self.pools = nn.Parameter(torch.empty(config.num_pools, d))
        self.project = nn.Linear(config.num_pools * d, d)
        self.slot_norm = nn.LayerNorm(d)

    def forward(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """tokens (S, T), 0 pads → token states (S, T, D) and slots (S, D)."""
        present = tokens > 0  # (S, T)
        bias = torch.zeros(tokens.shape, device=tokens.device).masked_fill(~present, NEVER)
        states = self.words(tokens) + self.positions.weight[: tokens.shape[1]]
        for block in self.blocks:
            states = block(states, bias[:, None, None, :])
        states = self.token_norm(states)  # (S, T, D)
        weights = (states @ self.pools.T + bias[..., None]).softmax(dim=1)  # (S, T, P)
        pooled = torch.einsum("stp,std->spd", weights, states).flatten(1)  # (S, P * D)
        return states, self.slot_norm(self.project(pooled))
