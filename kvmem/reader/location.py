"""How a reader addresses memory by location: weights from earlier weights, not from content.

A weighting is non-negative and sums to one over the N slots, its last dimension.
"""

from __future__ import annotations

import torch
from torch import Tensor

_LEAST_WEIGHT = 1e-16
"""Added before the logarithm of a weight: a slot of weight zero keeps a finite gradient."""


def interpolate(content: Tensor, previous: Tensor, gate: Tensor) -> Tensor:
    """Choose between content and the last place: g wᶜ + (1 − g) wₜ₋₁.

    Graves et al. 2014, "Neural Turing Machines", eq. 7. content and previous are weightings
    (..., N); gate (..., 1) lies in 0–1. Returns a weighting (..., N).
    """
    return torch.lerp(previous, content, gate)


def shift(weights: Tensor, kernel: Tensor) -> Tensor:
    """Move a weighting around the circle of slots: w̃(i) = Σⱼ w(j) s(i − j), modulo N.

    Graves et al. 2014, eq. 8. weights (..., N); kernel (..., 2R + 1) is a distribution over moves
    of −R … R slots, where a positive move leads to higher slot numbers. Returns (..., N).

    Raises:
        ValueError: the kernel's length is even, or larger than N.
    """
    moves, slots = kernel.shape[-1], weights.shape[-1]
    if moves % 2 == 0 or moves > slots:
        raise ValueError(
            f"a shift kernel of {moves} moves over {slots} slots; "
            "give an odd number of moves, at most the number of slots"
        )
    reach = moves // 2
    if reach == 0:
        return weights * kernel
    around = torch.cat([weights[..., -reach:], weights, weights[..., :reach]], dim=-1)
    windows = around.unfold(-1, moves, 1)  # (..., N, moves): slots i − R … i + R
    return (windows @ kernel.flip(-1).unsqueeze(-1)).squeeze(-1)


def sharpen(weights: Tensor, sharpness: Tensor) -> Tensor:
    """Undo the blur of shifting: w(i) = w̃(i)^γ / Σⱼ w̃(j)^γ.

    Graves et al. 2014, eq. 9. weights (..., N); sharpness γ (..., 1) is at least 1. Computed as a
    softmax of γ log w̃, which neither overflows nor divides by zero. Returns (..., N).
    """
    return (sharpness * (weights + _LEAST_WEIGHT).log()).softmax(dim=-1)


def forward_window(
    log_heights: Tensor, log_widths: Tensor, log_advances: Tensor, centres: Tensor, slots: int
) -> tuple[Tensor, Tensor]:
    """Address a window of slots that only moves forward, as a pen along its text.

    Graves 2013, "Generating Sequences With Recurrent Neural Networks", eq. 46 and 49–51, a mixture
    of K bells whose centres never go back::

        α = exp α̂    β = exp β̂    κₜ = κₜ₋₁ + exp κ̂        φ(u) = Σₖ αₖ exp(−βₖ (κₖ − u)²)

    log_heights α̂, log_widths β̂, log_advances κ̂ and the last centres κₜ₋₁ are (..., K); centres
    start at 0, and slots are numbered u = 1 … N. Returns the weights φ (..., N), which are
    non-negative but need not sum to one, and the new centres (..., K).
    """
    centres = centres + log_advances.exp()
    numbers = torch.arange(1, slots + 1, dtype=centres.dtype, device=centres.device)
    distances = (centres.unsqueeze(-1) - numbers).square()  # (..., K, N)
    bells = (log_heights.unsqueeze(-1) - log_widths.exp().unsqueeze(-1) * distances).exp()
    return bells.sum(dim=-2), centres
