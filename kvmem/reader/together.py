"""The lookups of several questions as one, so that they can be read in a batch."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from kvmem.types import Cells, Lookup


class Together:
    """A ``Lookup`` of B questions, each in a memory of its own.

    facts: how many facts each question was looked up among; known after the first hop.
    """

    def __init__(self, lookups: Sequence[Lookup], sizes: Sequence[int] = ()) -> None:
        """sizes: facts to look up at each hop, the last of them at those that follow too; as many
        as the reader asks for where it is empty."""
        self._lookups = lookups
        self._sizes = iter(sizes)
        self._size = 0
        self.facts = [0] * len(lookups)

    def __call__(self, query: Tensor, k: int, read: Tensor | None) -> Cells:
        self._size = next(self._sizes, self._size or k)
        k = min(k, self._size)
        found = [
            lookup(query[b : b + 1], k, None if read is None else read[b : b + 1])
            for b, lookup in enumerate(self._lookups)
        ]
        self.facts = [
            int((cells.ids >= 0).sum()) if cells.among is None else cells.among for cells in found
        ]
        if len(found) == 1:
            return found[0]
        width = max(cells.ids.shape[1] for cells in found)

        def widened(rows: list[Tensor], pad: int) -> Tensor:
            return torch.cat([F.pad(row, (0, width - row.shape[1]), value=pad) for row in rows])

        vectors = [F.pad(c.vectors, (0, 0, 0, width - c.vectors.shape[1])) for c in found]
        return Cells(
            widened([cells.ids for cells in found], -1),
            widened([cells.order for cells in found], 0),
            torch.cat(vectors),
        )
