"""Dense keys in FAISS: exact inner products over a flat index with ids."""

from __future__ import annotations

import faiss
import numpy as np

from kvmem.index.base import (
    FloatMatrix,
    Hits,
    Ids,
    check_added,
    check_limit,
    check_matrix,
    check_sequence,
)
from kvmem.index.locks import ReadWriteLock


class FaissIndex:
    """A ``FactIndex`` over (N, dimension) float32 keys; the score is the inner product q·k."""

    def __init__(self, dimension: int, *, threads: int = 1) -> None:
        """Make an empty index.

        ``threads`` are used by one search. One is right where questions are answered side by
        side: more would compete for the cores that the other searches run on.
        """
        self._dimension = dimension
        self._threads = threads
        self._index = faiss.IndexIDMap(faiss.IndexFlatIP(dimension))
        self._ids: set[int] = set()
        self._sequence = 0
        # FAISS allows searches side by side, but no write during a search.
        self._lock = ReadWriteLock()

    @property
    def sequence(self) -> int:
        """See ``FactIndex.sequence``."""
        return self._sequence

    def __len__(self) -> int:
        """See ``FactIndex.__len__``."""
        return len(self._ids)

    def add(self, ids: Ids, keys: FloatMatrix, *, sequence: int) -> None:
        """See ``FactIndex.add``."""
        keys = check_matrix(keys, self._dimension)
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            check_added(ids, len(keys), self._ids)
            self._index.add_with_ids(keys, np.ascontiguousarray(ids, dtype=np.int64))
            self._ids.update(ids.tolist())
            self._sequence = sequence

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """See ``FactIndex.remove``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            present = self._ids.intersection(ids.tolist())
            if present:
                chosen = np.fromiter(present, dtype=np.int64, count=len(present))
                self._index.remove_ids(faiss.IDSelectorBatch(chosen))
                self._ids -= present
            self._sequence = sequence

    def search(self, queries: FloatMatrix, k: int, among: Ids | None = None) -> Hits:
        """See ``FactIndex.search``. Facts with equal scores come in any order."""
        check_limit(k)
        queries = check_matrix(queries, self._dimension)
        with self._lock.reading():
            k = min(k, len(self._ids) if among is None else len(among))
            if k == 0:
                empty = (len(queries), 0)
                return Hits(np.empty(empty, np.int64), np.empty(empty, np.float32))
            # OpenMP keeps the number per calling thread, so it is set where it is used.
            faiss.omp_set_num_threads(self._threads)
            if among is None:
                scores, ids = self._index.search(queries, k)
            else:
                # FAISS keeps bare pointers: bitmap and selector have to outlive the search.
                bitmap = _bitmap(among)
                selector = faiss.IDSelectorBitmap(len(bitmap), faiss.swig_ptr(bitmap))
                parameters = faiss.SearchParameters()
                parameters.sel = selector
                scores, ids = self._index.search(queries, k, params=parameters)
        scores[ids < 0] = -np.inf
        return Hits(ids, scores)


def _bitmap(ids: Ids) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    """Return a bit a fact, lowest bit first, as ``IDSelectorBitmap`` reads it."""
    chosen = np.zeros(int(ids.max()) + 1, dtype=bool)
    chosen[ids] = True
    return np.packbits(chosen, bitorder="little")
