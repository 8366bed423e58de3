"""Dense keys in NumPy: the oracle that other dense indexes are tested against."""

from __future__ import annotations

import threading

import numpy as np
from numpy.typing import NDArray

from kvmem.index.base import (
    FloatMatrix,
    Hits,
    Ids,
    check_added,
    check_limit,
    check_matrix,
    check_sequence,
)


class ExactIndex:
    """A ``FactIndex`` over (N, dimension) float32 keys: one matrix product and a sort."""

    def __init__(self, dimension: int) -> None:
        self._dimension = dimension
        self._keys: dict[int, NDArray[np.float32]] = {}
        self._sequence = 0
        self._lock = threading.Lock()

    @property
    def sequence(self) -> int:
        """See ``FactIndex.sequence``."""
        return self._sequence

    def __len__(self) -> int:
        """See ``FactIndex.__len__``."""
        return len(self._keys)

    def add(self, ids: Ids, keys: FloatMatrix, *, sequence: int) -> None:
        """See ``FactIndex.add``."""
        keys = check_matrix(keys, self._dimension)
        with self._lock:
            check_sequence(sequence, self._sequence)
            check_added(ids, len(keys), np.isin(ids, list(self._keys)))
            self._keys.update(zip(ids.tolist(), keys.copy(), strict=True))
            self._sequence = sequence

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """See ``FactIndex.remove``."""
        with self._lock:
            check_sequence(sequence, self._sequence)
            for fact_id in ids.tolist():
                self._keys.pop(fact_id, None)
            self._sequence = sequence

    def search(self, queries: FloatMatrix, k: int, among: Ids | None = None) -> Hits:
        """See ``FactIndex.search``. Of facts with equal scores the larger id comes first."""
        check_limit(k)
        queries = check_matrix(queries, self._dimension)
        with self._lock:
            allowed = self._keys.keys() if among is None else self._keys.keys() & among.tolist()
            ids = np.array(sorted(allowed, reverse=True), dtype=np.int64)  # (N,)
            rows = [self._keys[fact_id] for fact_id in ids.tolist()]
        keys = np.array(rows, dtype=np.float32).reshape(len(ids), self._dimension)
        scores = queries @ keys.T  # (B, N)
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]  # (B, K)
        return Hits(ids[best], np.take_along_axis(scores, best, axis=1))
