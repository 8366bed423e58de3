"""What all training runs share: the optimiser, its schedule, and how weights are kept."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import save
from torch import Tensor, nn

from kvmem.tasks.atomic import replacing


def adamw(
    model: nn.Module,
    learning_rate: float,
    weight_decay: float,
    pretrained: nn.Module | None = None,
    pretrained_share: float = 1.0,
) -> torch.optim.AdamW:
    """AdamW (Loshchilov and Hutter 2019) over the weights that are trained.

    Those of the pretrained part have a share of the learning rate.
    """
    slow = set() if pretrained is None else set(pretrained.parameters())
    trained = [weight for weight in model.parameters() if weight.requires_grad]
    groups = [
        {"params": [weight for weight in trained if weight not in slow], "share": 1.0},
        {"params": [weight for weight in trained if weight in slow], "share": pretrained_share},
    ]
    return torch.optim.AdamW(
        [group for group in groups if group["params"]],
        lr=learning_rate,
        betas=(0.9, 0.98),
        weight_decay=weight_decay,
        fused=True,
    )


def set_learning_rate(
    optimizer: torch.optim.AdamW, height: float, step: int, warmup_steps: int, done: float
) -> None:
    """Rise to ``height`` over the first steps, and fall as a cosine to a hundredth of it.

    ``step`` counts from 0; ``done`` is the share of the schedule, 0 to 1.
    """
    warmup = min(1.0, (step + 1) / warmup_steps)
    rate = height * warmup * max(0.01, (1 + math.cos(math.pi * done)) / 2)
    for group in optimizer.param_groups:
        group["lr"] = rate * group.get("share", 1.0)


def write_weights(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """Write a checkpoint's weights, so that a kill at any moment leaves the old or the new ones."""
    with replacing(path) as file:
        held = {name: t.cpu().contiguous() for name, t in tensors.items()}
        file.write(save(held, {"format": "pt"}))
