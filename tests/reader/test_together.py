"""Lookups of several questions as one, and how many facts each hop looks up."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from kvmem.reader.config import ReaderConfig
from kvmem.reader.together import Together
from kvmem.types import Cells

D = 3


class Asked:
    """A lookup that hands over as many cells as it has, at most k; notes every k."""

    def __init__(self, cells: int) -> None:
        self._cells = cells
        self.sizes: list[int] = []
        self.read: list[object] = []

    def __call__(self, query: Tensor, k: int, read: Tensor | None) -> Cells:
        assert query.shape == (1, D)
        self.sizes.append(k)
        if read is not None:
            self.read = read.tolist()
        ids = torch.arange(min(k, self._cells))[None]
        return Cells(ids, ids, torch.ones(1, ids.shape[1], D))


def test_rows_are_padded_to_the_longest() -> None:
    few, many = Asked(2), Asked(5)
    together = Together([few, many])
    cells = together(torch.zeros(2, D), 9, torch.tensor([[3], [-1]]))
    assert cells.ids.tolist() == [[0, 1, -1, -1, -1], [0, 1, 2, 3, 4]]
    assert cells.vectors.shape == (2, 5, D)
    assert together.facts == [2, 5]
    assert [few.read, many.read] == [[[3]], [[-1]]]  # to each what was read for it


@pytest.mark.parametrize(
    ("sizes", "expected"), [((), [9, 9, 9, 9]), ((6, 2), [6, 2, 2, 2]), ((20,), [9, 9, 9, 9])]
)
def test_each_hop_looks_up_its_own_number_and_never_more_than_the_reader_has_room_for(
    sizes: tuple[int, ...], expected: list[int]
) -> None:
    lookup = Asked(50)
    together = Together([lookup], sizes)
    for _ in expected:
        together(torch.zeros(1, D), 9, None)
    assert lookup.sizes == expected


def test_a_hop_that_looks_nothing_up_is_refused() -> None:
    with pytest.raises(ValueError, match="looked_up must be numbers of at least 1"):
        ReaderConfig(looked_up=[24, 0])
