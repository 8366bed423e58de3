"""A pretrained encoder's layers over sequences of many lengths, without padding between them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from kvmem.reader.addressing import NEVER

_ATTENDED_AT_ONCE = 8
"""Sequences whose attention is reckoned together, padded to the longest of them."""


def read_packed(encoder: nn.Module, states: Tensor, lengths: Sequence[int]) -> Tensor:
    """What a BERT-like encoder's layers make of sequences that stand one after the other.

    states (T, W): T is the sum of the lengths; returns (T, W). All but attention is reckoned word
    by word, of all sequences at once: on a CPU a product of thousands of rows takes half the time
    of the padded ones. Attention (Vaswani et al. 2017, eq. 1) is padded in groups, and wastes
    least where neighbours are of like length.
    """
    for layer in encoder.get_submodule("layer").children():
        attention = layer.get_submodule("attention.self")
        heads: int = attention.num_attention_heads  # type: ignore[assignment]
        projected = [attention.get_submodule(name)(states) for name in ("query", "key", "value")]
        alone = torch.stack(projected, dim=1).split(list(lengths))  # each (L, 3, W)
        attended: list[Tensor] = []
        for first in range(0, len(alone), _ATTENDED_AT_ONCE):
            attended += _attend(alone[first : first + _ATTENDED_AT_ONCE], heads)
        states = layer.get_submodule("attention.output")(torch.cat(attended), states)
        states = layer.get_submodule("output")(layer.get_submodule("intermediate")(states), states)
    return states


def _attend(sequences: Sequence[Tensor], heads: int) -> list[Tensor]:
    """Queries, keys and values (L, 3, W) of each sequence → what its words attend to, (L, W)."""
    lengths = [len(sequence) for sequence in sequences]
    padded = pad_sequence(list(sequences), batch_first=True)  # (B, L, 3, W)
    batch, length, _, width = padded.shape
    parts = padded.view(batch, length, 3, heads, width // heads)
    query, key, value = parts.permute(2, 0, 3, 1, 4)  # each (B, H, L, W/H)
    # Written out: with a gradient, fused attention is slow on the CPU in half precision.
    logits = (query * (width // heads) ** -0.5) @ key.transpose(2, 3)  # (B, H, L, L)
    if min(lengths) < length:
        ends = torch.tensor(lengths, device=padded.device)
        absent = torch.arange(length, device=padded.device) >= ends[:, None]
        logits = logits.masked_fill(absent[:, None, None], NEVER)
    mixed = logits.softmax(dim=-1).to(value.dtype) @ value
    mixed = mixed.transpose(1, 2).reshape(batch, length, width)
    return [row[:size] for row, size in zip(mixed, lengths, strict=True)]
