"""The lookup that a memory hands to the reader's hops: ``kvmem.types.Lookup`` over facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from kvmem.errors import NotFoundError
from kvmem.memory.timeline import Sight
from kvmem.memory.view import View
from kvmem.store.base import FactStore
from kvmem.types import Cells, Fact

if TYPE_CHECKING:
    import torch


class FactGoneError(Exception):
    """A fact was forgotten while a question was being answered from it: ask again."""


class FactLookup:
    """The facts that may be seen by one question.

    A memory of at most ``max_slots`` visible facts hands over all of them at every hop: no
    retrieval error there. A larger one hands over, per hop, the facts that share rare words
    with the question, or from the second hop on with the facts just read (at most half of k),
    then those with the nearest keys. The best of them bring what the same source told just
    before and after.
    """

    def __init__(
        self,
        question: str,
        view: View,
        sight: Sight,
        max_slots: int,
        cells: CellSource,
    ) -> None:
        self._question = question
        self._view = view
        self._sight = sight
        self._all = len(sight.ids) <= max_slots
        self._most = max(1, max_slots // 2)
        self._cells = cells
        self._sharing: dict[str, list[int]] = {}  # what was found by the words of a text

    def __call__(self, query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        """Return cells for (B, d_key) queries; see ``kvmem.types.Lookup``."""
        import torch  # not at the top: a memory that only lists facts loads neither it nor a reader

        if self._all:
            rows = [self._sight.ids.tolist()] * len(query)
        else:
            rows = self._nearest(query, k, read)
        ids = np.full((len(rows), max(map(len, rows))), -1, dtype=np.int64)  # (B, K)
        for row, chosen in zip(ids, rows, strict=True):
            row[: len(chosen)] = chosen
        real = ids >= 0
        if not real.any():
            raise FactGoneError
        distinct, places = np.unique(ids[real], return_inverse=True)
        vectors = self._cells.vectors(distinct.tolist())  # (M, d_model)
        order = np.zeros_like(ids)
        order[real] = self._sight.timeline.order(ids[real])
        filled = np.zeros((*ids.shape, vectors.shape[1]), dtype=np.float32)  # (B, K, d_model)
        filled[real] = vectors[places]
        return Cells(
            torch.from_numpy(ids),
            torch.from_numpy(order),
            torch.from_numpy(filled),
            among=len(self._sight.ids),
        )

    def _nearest(self, query: torch.Tensor, k: int, read: torch.Tensor | None) -> list[list[int]]:
        keys = query.detach().cpu().float().numpy()
        by_keys = self._view.nearest(keys, k, self._sight).ids  # (B, ≤ k)
        last = [[]] * len(keys) if read is None else [row[row >= 0].tolist() for row in read]
        return [
            self._with_neighbours([*self._by_words(cells, k), *row[row >= 0].tolist()], k)
            for cells, row in zip(last, by_keys, strict=True)
        ]

    def _by_words(self, read: list[int], k: int) -> list[int]:
        """The facts that share rare words with those just read, or with the question."""
        text = "\n".join((self._question, *self._cells.texts(read))) if read else self._question
        if text not in self._sharing:
            found = self._view.sharing_words(text, self._most, self._sight)
            self._sharing[text] = [fact for fact in found.ids[0].tolist() if fact >= 0]
        return self._sharing[text][: max(1, k // 2)]

    def _with_neighbours(self, hits: list[int], k: int) -> list[int]:
        """Give a quarter of k to the neighbours of the best hits, as far as there are any."""
        hits = list(dict.fromkeys(hits))[:k]
        best = hits[: k - k // 4]
        near = np.array(self._view.neighbours(best), dtype=np.int64)
        if not len(near):
            return hits
        near = near[self._sight.holds(near) & np.isin(near, best, invert=True)]
        room = max(k // 4, k - len(hits))
        return list(dict.fromkeys([*best, *near[:room].tolist(), *hits]))[:k]


class CellSource:
    """Texts and encodings of cells for one question, each fetched from the store once."""

    def __init__(self, namespace: str, store: FactStore, encoder_id: str) -> None:
        self._namespace = namespace
        self._store = store
        self._encoder_id = encoder_id
        self._facts: dict[int, Fact] = {}
        self._vectors: dict[int, NDArray[np.float32]] = {}

    def facts(self, ids: Sequence[int]) -> tuple[Fact, ...]:
        """Return the facts behind cells, in order; ``FactGoneError`` if one was forgotten."""
        missing = [cell for cell in dict.fromkeys(map(int, ids)) if cell not in self._facts]
        if missing:
            try:
                found = self._store.by_sequence(self._namespace, missing)
            except NotFoundError as error:
                raise FactGoneError from error
            self._facts.update(zip(missing, found, strict=True))
        return tuple(self._facts[int(cell)] for cell in ids)

    def texts(self, ids: Sequence[int]) -> tuple[str, ...]:
        """Return the texts of cells, in order."""
        return tuple(fact.text for fact in self.facts(ids))

    def vectors(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """Return the (N, d_model) encodings of N ≥ 1 cells; ``FactGoneError`` as for facts.

        A fact is in a view only after its encoding was cached, and loses it when forgotten.
        """
        missing = [cell for cell in ids if cell not in self._vectors]
        if missing:
            found = self._store.vectors(self._namespace, self._encoder_id, missing)
            if len(found) < len(missing):
                raise FactGoneError
            self._vectors.update(found)
        return np.array([self._vectors[cell] for cell in ids], dtype=np.float32)
