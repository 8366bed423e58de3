"""A hand-made batch, as the classic readers are given them."""

from __future__ import annotations

import pytest
import torch

from kvmem.reader.collation import Batch


@pytest.fixture
def told() -> Batch:
    """Two questions: on three facts, the last a repeat of the first, and on one."""
    return Batch(
        sentences=torch.tensor([[2, 3, 4], [5, 6, 0], [7, 2, 0]]),
        facts=torch.tensor([[0, 1, 0], [1, -1, -1]]),
        questions=torch.tensor([2, 2]),
        labels=torch.tensor([1, 2]),
        words=torch.zeros(2, 1, dtype=torch.int64),
        supports=torch.tensor([[2, 1], [0, -1]]),
    )
