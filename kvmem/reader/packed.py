"""A pretrained encoder's layers over sequences of many lengths, without padding between them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from kvmem.reader.addressing import NEVER

_ATTENDED_AT_ONCE = 8
"""Sequences whose attention is reckoned together, padded to the longest of them."""


def read_packed(encoder: nn.Module, sequences: Tensor, is_there: Tensor) -> Tensor:
    """What a BERT-like encoder's layers make of sequences (B, L, W), without dropout.

    is_there (B, L) bool: which places of a sequence hold a state; the others are not read, and are
    0 in what is returned, (B, L, W). All but attention is reckoned state by state, of all sequences
    at once: on a CPU a product of thousands of rows takes half the time of the padded ones.
    Attention (Vaswani et al. 2017, eq. 1) is padded among sequences of like length.
    """
    sizes, by_length = is_there.sum(dim=1).sort(stable=True)
    rows, places = is_there[by_length].nonzero(as_tuple=True)
    rows = by_length[rows]
    states = sequences[rows, places]  # (T, W), one sequence after the other
    lengths = sizes.tolist()
    groups = [
        _Group(lengths[first : first + _ATTENDED_AT_ONCE], states.device)
        for first in range(0, len(lengths), _ATTENDED_AT_ONCE)
    ]
    for layer in encoder.get_submodule("layer").children():
        states = _read(layer, states, groups)
    return torch.zeros_like(sequences).index_put((rows, places), states.to(sequences.dtype))


class _Group:
    """Sequences that are padded together: their lengths, and which places are padding."""

    def __init__(self, lengths: Sequence[int], device: torch.device) -> None:
        self.lengths = list(lengths)
        ends = torch.tensor(self.lengths, device=device)[:, None]
        self.absent = torch.arange(max(self.lengths), device=device) >= ends  # (B, L)


def _read(layer: nn.Module, states: Tensor, groups: Sequence[_Group]) -> Tensor:
    """One layer of the encoder over states (T, W)."""
    attention = layer.get_submodule("attention.self")
    heads: int = attention.num_attention_heads  # type: ignore[assignment]
    projected = [attention.get_submodule(name)(states) for name in ("query", "key", "value")]
    of_groups = torch.stack(projected, dim=1).split([sum(group.lengths) for group in groups])
    attended = [_attend(part, group, heads) for part, group in zip(of_groups, groups, strict=True)]
    states = layer.get_submodule("attention.output")(torch.cat(attended), states)
    read: Tensor = layer.get_submodule("output")(
        layer.get_submodule("intermediate")(states), states
    )
    return read


def _attend(states: Tensor, group: _Group, heads: int) -> Tensor:
    """Queries, keys and values (T, 3, W) of a group → what its states attend to, (T, W)."""
    padded = pad_sequence(list(states.split(group.lengths)), batch_first=True)  # (B, L, 3, W)
    batch, length, _, width = padded.shape
    parts = padded.view(batch, length, 3, heads, width // heads)
    query, key, value = parts.permute(2, 0, 3, 1, 4)  # each (B, H, L, W/H)
    if torch.is_grad_enabled():
        # Written out: with a gradient, fused attention is slow on the CPU in half precision.
        logits = (query * (width // heads) ** -0.5) @ key.transpose(2, 3)  # (B, H, L, L)
        logits = logits.masked_fill(group.absent[:, None, None], NEVER)
        mixed = logits.softmax(dim=-1).to(value.dtype) @ value
    else:
        there = None if batch == 1 else ~group.absent[:, None, None]
        mixed = F.scaled_dot_product_attention(query, key, value, there)
    mixed = mixed.transpose(1, 2).reshape(batch, length, width)
    return torch.cat([row[:size] for row, size in zip(mixed, group.lengths, strict=True)])
