"""The attention block that the sentence encoder and the hops are made of."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from kvmem.reader.config import ReaderConfig


class AttentionBlock(nn.Module):
    """Pre-norm self-attention and feed-forward (Vaswani et al. 2017; Xiong et al. 2020)."""

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        d = config.d_model
        self.num_heads = config.num_heads
        self.dropout = config.dropout
        self.attention_norm = nn.LayerNorm(d)
        self.query_key_value = nn.Linear(d, 3 * d)
        self.output = nn.Linear(d, d)
        self.feedforward_norm = nn.LayerNorm(d)
        self.expand = nn.Linear(d, config.d_feedforward)
        self.contract = nn.Linear(config.d_feedforward, d)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """states (B, L, D); bias, added to the attention logits, broadcasts to (B, H, L, L)."""
        attended = self._attend(self.attention_norm(states), bias)
        states = states + self._drop(attended)
        inner = F.gelu(self.expand(self.feedforward_norm(states)))  # (B, L, D_ff)
        return states + self._drop(self.contract(inner))

    def _drop(self, branch: Tensor) -> Tensor:
        """Dropout with one mask for all positions of an example: as good here, and far cheaper."""
        if not self.training or self.dropout == 0:
            return branch
        mask = branch.new_empty(branch.shape[0], 1, branch.shape[2]).bernoulli_(1 - self.dropout)
        return branch * (mask / (1 - self.dropout))

    def _attend(self, states: Tensor, bias: Tensor) -> Tensor:
        batch, length, d = states.shape
        shape = (batch, length, 3, self.num_heads, d // self.num_heads)
        heads = self.query_key_value(states).view(shape)
        query, key, value = heads.permute(2, 0, 3, 1, 4)  # each (B, H, L, D/H)
        # Written out: with a bias that needs a gradient, torch's fused attention falls back to a
        # slower path on the CPU than these two products.
        logits = query @ key.transpose(2, 3) * query.shape[-1] ** -0.5 + bias  # (B, H, L, L)
        mixed = logits.softmax(dim=-1) @ value  # (B, H, L, D/H)
        joined: Tensor = self.output(mixed.transpose(1, 2).reshape(states.shape))
        return joined
