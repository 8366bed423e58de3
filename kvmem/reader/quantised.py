"""Weights of 8 bits: smaller on disk, and faster where inputs are rounded as well."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class QuantisedEmbedding(nn.Module):
    """A word embedding kept as one byte a number and one scale a word: a quarter of the size."""

    weight: Tensor  # (V, D) int8
    scale: Tensor  # (V, 1)

    def __init__(self, words: int, width: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(words, width, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(words, 1))

    def set(self, weight: Tensor) -> None:
        """Take over a float weight (V, D), rounded to 127ths of each row's largest number."""
        scale, rounded = _rounded(weight)
        self.scale.copy_(scale)
        self.weight.copy_(rounded)

    def forward(self, ids: Tensor) -> Tensor:
        """ids (…) → vectors (…, D), float."""
        return self.weight[ids].float() * self.scale[ids]


class QuantisedLinear(nn.Module):
    """A linear map of fixed weights, kept as one byte a number and one scale a row.

    They are turned into floats once, when first used.
    """

    weight: Tensor  # (N, M) int8
    scale: Tensor  # (N, 1)
    bias: Tensor  # (N,)

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(outputs, inputs, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(outputs, 1))
        self.register_buffer("bias", torch.zeros(outputs))
        self._floats: Tensor | None = None

    @torch.no_grad()
    def set(self, linear: nn.Linear) -> None:
        """Take over float weights, rounded as those of ``QuantisedEmbedding``."""
        scale, weight = _rounded(linear.weight)
        self.scale.copy_(scale)
        self.weight.copy_(weight)
        self.bias.copy_(linear.bias)
        self._floats = None

    def forward(self, states: Tensor) -> Tensor:
        """states (…, M) → (…, N)."""
        floats = self._floats
        if floats is None:
            floats = self._floats = self.weight.float() * self.scale
        return F.linear(states, floats, self.bias)

    def __getstate__(self) -> dict[str, Any]:
        """A copy, and another process's, makes its own floats."""
        return self.__dict__ | {"_floats": None}

    def _apply(self, function: Callable[..., Any], recurse: bool = True) -> QuantisedLinear:
        self._floats = None  # for another device, or another precision
        super()._apply(function, recurse)  # type: ignore[no-untyped-call]
        return self

    def _load_from_state_dict(self, *arguments: Any, **named: Any) -> None:
        self._floats = None
        super()._load_from_state_dict(*arguments, **named)


class IntegerLinear(QuantisedLinear):
    """A ``QuantisedLinear`` whose inputs are rounded too, each row by itself as it comes.

    Its products are of whole numbers (Dettmers et al. 2022, "LLM.int8()", §2.1, "vector-wise
    quantization"), for which processors with AVX-512 VNNI take a quarter of the time. Others
    multiply what was rounded as floats.
    """

    def forward(self, states: Tensor) -> Tensor:
        """states (…, M) → (…, N)."""
        step = (states.abs().amax(dim=-1, keepdim=True) / 127).clamp_(min=1e-30)  # (…, 1)
        whole = (states / step).round_()
        if not (states.is_cpu and multiplies_integers()):
            return super().forward(whole * step)
        products = torch._int_mm(whole.flatten(0, -2).to(torch.int8), self.weight.T).float()
        scaled = products.view(*states.shape[:-1], len(self.bias)).mul_(step)
        return torch.addcmul(self.bias, scaled, self.scale[:, 0])


@cache
def multiplies_integers() -> bool:
    """Whether this processor multiplies matrices of bytes fast, and without an overflow.

    Those before VNNI add two products in 16 bits, which the largest ones do not fit.
    """
    if not torch.backends.cpu.get_cpu_capability().startswith("AVX512"):
        return False
    largest = torch.full((64, 64), 127, dtype=torch.int8)
    try:
        products = torch._int_mm(largest, -largest)
    except (AttributeError, RuntimeError):  # not a public function of torch
        return False
    return bool((products == -64 * 127**2).all())


def with_linear_maps(module: nn.Module, kind: type[QuantisedLinear]) -> nn.Module:
    """Put a quantised map in the place of every linear one of a module, and return it."""
    for part in list(module.modules()):
        for name, child in part.named_children():
            if isinstance(child, nn.Linear):
                rounded = kind(child.in_features, child.out_features)
                rounded.set(child)
                setattr(part, name, rounded)
    return module


def _rounded(weight: Tensor) -> tuple[Tensor, Tensor]:
    """A scale for each row of a weight (N, M), and the weight in 127ths of its largest number.

    The scale is rounded to half precision, in which it is saved.
    """
    weight = weight.detach()
    scale = (weight.abs().amax(dim=1, keepdim=True) / 127).clamp(min=1e-6).half().float()
    return scale, (weight / scale).round().clamp(-127, 127).to(torch.int8)
