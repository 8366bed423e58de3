"""What the trainer counts as right when it validates."""

from __future__ import annotations

import pytest
import torch

from kvmem.reader.answer import COUNT, LIST, SPAN
from kvmem.reader.collation import Batch
from kvmem.reader.prediction import Choice
from kvmem.training.open_data import OpenBatch
from kvmem.training.open_loop import _right


@pytest.mark.parametrize(
    ("choice", "right"),
    [
        (Choice(-1, None, 0.9, LIST, ((0, 1, 1),)), True),
        (Choice(-1, (0, 1, 1), 0.9, SPAN), True),  # it says the same
        (Choice(-1, (0, 0, 1), 0.9, SPAN), False),
        (Choice(-1, None, 0.9, LIST, ((0, 1, 1), (1, 0, 0))), False),
        (Choice(-1, None, 0.9, COUNT, ((0, 1, 1),)), False),
    ],
)
def test_a_list_of_one_may_be_given_as_its_span(choice: Choice, right: bool) -> None:
    ids = torch.ones(1, 1, dtype=torch.int64)
    asked = OpenBatch(
        Batch(ids, ids, ids[0], -ids[0], ids, ids),
        ways=torch.tensor([LIST]),
        spans=torch.tensor([[[2, 1, 1], [-1, -1, -1]]]),
        strangers=torch.zeros(1, 1, dtype=torch.bool),
    )
    assert _right([choice], torch.tensor([[2, 0]]), asked) == [right]
