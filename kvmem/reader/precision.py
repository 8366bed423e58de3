"""Where products in half precision are faster."""

from __future__ import annotations

from contextlib import AbstractContextManager

import torch


def half_products(device: torch.device | str) -> AbstractContextManager[object]:
    """Matrix products in bfloat16 on a GPU, and on a processor with tiles for them (AMX).

    For training, and what it validates on: what is read elsewhere is read alike on all machines.
    """
    kind = torch.device(device).type
    has_tiles = bool(torch.cpu.get_capabilities().get("amx_bf16"))
    faster = kind == "cuda" or (kind == "cpu" and has_tiles)
    return torch.autocast(kind, torch.bfloat16, enabled=faster)
