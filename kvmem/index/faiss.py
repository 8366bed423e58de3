"""Dense keys in FAISS: a flat index of few keys, an inverted file of many."""

from __future__ import annotations

from collections.abc import Iterator

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
from kvmem.index.sorted_ids import SortedIds

FLAT_UP_TO = 20_000
"""Up to so many keys all are compared with a query; beyond, those of the nearest lists."""

SCORE_ERROR = 0.002
"""How far the score of unit keys may be from their inner product: many are kept in half precision.
"""

_GROWTH = 4
"""An inverted file is made anew, with more lists, when it holds so many times the keys."""

_SEARCHED = 192
"""Lists that are searched. With 2 √N of them half as many find 99 % of the keys that are like most;
of keys that are like few others, such as those of a story in a book, they miss a tenth."""

_SAMPLES_A_LIST = 40
_ROUNDS = 10


class FaissIndex:
    """A ``FactIndex`` over (N, dimension) float32 keys; the score is the inner product q·k.

    Few keys are kept as they are, and all compared with a query. Many are kept in half precision
    and in lists, each about a centre found by k-means (the inverted file of Jégou et al. 2011,
    §V), and a query is compared with the keys of the nearest lists: ``benchmarks/scale.md`` tells
    how many of the true nearest are found, and at what cost. Where a filter leaves few facts, more
    lists are searched for them.
    """

    def __init__(self, dimension: int, *, threads: int = 1, flat_up_to: int = FLAT_UP_TO) -> None:
        """Make an empty index.

        ``threads`` are used by one search. One is right where questions are answered side by
        side: more would compete for the cores that the other searches run on.
        """
        self._dimension = dimension
        self._threads = threads
        self._room = flat_up_to
        self._index: faiss.Index = faiss.IndexIDMap(faiss.IndexFlatIP(dimension))
        self._ids = SortedIds()
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
        """See ``FactIndex.add``. Now and then all keys are put into lists anew, in seconds."""
        keys = check_matrix(keys, self._dimension)
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            check_added(ids, len(keys), self._ids.holds(ids))
            self._index.add_with_ids(keys, np.ascontiguousarray(ids, dtype=np.int64))
            self._ids.add(ids)
            self._sequence = sequence
            if len(self._ids) > self._room:
                self._index = _in_lists(self._index, len(self._ids))
                self._room = _GROWTH * len(self._ids)

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """See ``FactIndex.remove``."""
        with self._lock.writing():
            check_sequence(sequence, self._sequence)
            gone = ids[self._ids.holds(ids)]
            if len(gone):
                self._index.remove_ids(faiss.IDSelectorBatch(gone))
                self._ids.remove(gone)
            self._sequence = sequence

    def search(self, queries: FloatMatrix, k: int, among: Ids | None = None) -> Hits:
        """See ``FactIndex.search``. Facts with equal scores come in any order."""
        check_limit(k)
        queries = check_matrix(queries, self._dimension)
        with self._lock.reading():
            seen = len(self._ids) if among is None else len(among)
            k = min(k, seen)
            if k == 0:
                empty = (len(queries), 0)
                return Hits(np.empty(empty, np.int64), np.empty(empty, np.float32))
            # OpenMP keeps the number per calling thread, so it is set where it is used.
            faiss.omp_set_num_threads(self._threads)
            parameters = self._parameters(seen)
            if among is not None:
                # FAISS keeps bare pointers: bitmap and selector have to outlive the search.
                bitmap = _bitmap(among)
                selector = faiss.IDSelectorBitmap(len(bitmap), faiss.swig_ptr(bitmap))
                parameters.sel = selector
            scores, ids = self._index.search(queries, k, params=parameters)
        scores[ids < 0] = -np.inf
        return Hits(ids, scores)

    def _parameters(self, seen: int) -> faiss.SearchParameters:
        """Return how to search where so many facts are seen."""
        if not isinstance(self._index, faiss.IndexIVF):
            return faiss.SearchParameters()
        parameters = faiss.SearchParametersIVF()
        # Keys that were removed have left their lists: those left are as widely spread as before.
        size = max(len(self._ids), self._room // _GROWTH)
        parameters.nprobe = min(self._index.nlist, max(1, _SEARCHED * size // seen))
        return parameters


def _in_lists(index: faiss.Index, size: int) -> faiss.IndexIVF:
    """Return an inverted file of the ``size`` keys of an index: 2 √N lists of N keys."""
    dimension, lists = index.d, 2 * int(np.sqrt(size))
    made = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimension),
        dimension,
        lists,
        faiss.ScalarQuantizer.QT_fp16,
        faiss.METRIC_INNER_PRODUCT,
        False,
    )
    made.cp.niter = _ROUNDS
    made.cp.min_points_per_centroid = 1
    every = max(1, size // (_SAMPLES_A_LIST * lists))
    made.train(np.concatenate([keys[::every] for _, keys in _parts(index)]))
    for ids, keys in _parts(index):
        made.add_with_ids(keys, ids)
    return made


def _parts(index: faiss.Index) -> Iterator[tuple[Ids, FloatMatrix]]:
    """Yield the ids and keys of an index, list by list."""
    if isinstance(index, faiss.IndexIDMap):
        yield faiss.vector_to_array(index.id_map), index.index.reconstruct_n(0, index.ntotal)
    elif isinstance(index, faiss.IndexIVF) and index.invlists is not None:
        for number in range(index.nlist):
            size = index.invlists.list_size(number)
            if size:
                codes = faiss.rev_swig_ptr(index.invlists.get_codes(number), size * index.code_size)
                ids = faiss.rev_swig_ptr(index.invlists.get_ids(number), size)
                yield ids.copy(), codes.view(np.float16).reshape(size, -1).astype(np.float32)


def _bitmap(ids: Ids) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    """Return a bit a fact, lowest bit first, as ``IDSelectorBitmap`` reads it."""
    chosen = np.zeros(int(ids.max()) + 1, dtype=bool)
    chosen[ids] = True
    return np.packbits(chosen, bitorder="little")
