"""The index's protocol. An index is derived from the store and can be built again at any time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from kvmem.errors import InputError

FloatMatrix = NDArray[np.float32]
"""(N, d) float32."""

Ids = NDArray[np.int64]
"""(N,) int64, each at least 0: the facts' sequences."""

Keys_contra = TypeVar("Keys_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Hits:
    """The nearest facts of B queries, best first; larger scores are nearer.

    ids:    (B, K) int64; -1 is padding, which comes last.
    scores: (B, K) float32; -inf for padding.
    """

    ids: NDArray[np.int64]
    scores: NDArray[np.float32]


def hits_of(found: Sequence[Sequence[tuple[int, float]]]) -> Hits:
    """Return what was found for each query, as (fact, score) best first, padded to one width."""
    width = max(map(len, found), default=0)
    ids = np.full((len(found), width), -1, dtype=np.int64)
    scores = np.full((len(found), width), -np.inf, dtype=np.float32)
    for row, hits in enumerate(found):
        for column, (fact_id, score) in enumerate(hits):
            ids[row, column], scores[row, column] = fact_id, score
    return Hits(ids, scores)


class FactIndex(Protocol[Keys_contra]):
    """Facts found by their keys. Safe to call from many threads: searches run side by side.

    ``Keys_contra`` is what facts are found by, one a fact and one a query: rows of a float32
    matrix for a dense index, texts for an inverted one.
    """

    @property
    def sequence(self) -> int:
        """The last change of the store that has been applied; it never goes back."""
        ...

    def __len__(self) -> int:
        """Return the number of facts in the index."""
        ...

    def add(self, ids: Ids, keys: Keys_contra, *, sequence: int) -> None:
        """Add facts, all or none.

        Raises:
            InputError: an id is negative, given twice or in the index already; a key has
                another width than the index or is not finite; ``sequence`` goes back.
        """
        ...

    def remove(self, ids: Ids, *, sequence: int) -> None:
        """Remove facts; ids that are not in the index are passed over.

        Raises:
            InputError: ``sequence`` goes back.
        """
        ...

    def search(self, queries: Keys_contra, k: int, among: Ids | None = None) -> Hits:
        """Return up to ``k`` ≥ 0 facts a query, chosen only from ``among`` where that is given.

        The filter works before the top k are taken: a fact that may not be seen never takes
        the place of one that may.

        Raises:
            InputError: ``k`` is negative; a dense query has another width than the index or is
                not finite.
        """
        ...


def check_added(ids: Ids, keys: int, known: NDArray[np.bool_]) -> None:
    """Raise ``InputError`` unless ``ids`` name ``keys`` facts that are not ``known`` yet."""
    if len(ids) != keys:
        raise InputError(f"{len(ids)} ids for {keys} keys; hand in one id a key")
    if len(ids) and int(ids.min()) < 0:
        raise InputError(f"fact id {int(ids.min())}: ids of an index are at least 0")
    if len(np.unique(ids)) != len(ids):
        raise InputError("an id is given twice; each fact is added once")
    if known.any():
        raise InputError(f"fact {ids[known][0]} is in the index already; remove it first")


def check_matrix(matrix: FloatMatrix, dimension: int) -> FloatMatrix:
    """Return (N, dimension) finite float32 rows in C order, or raise ``InputError``."""
    if matrix.ndim != 2 or matrix.shape[1] != dimension:
        raise InputError(f"keys of shape {matrix.shape}; this index holds (N, {dimension})")
    if not np.isfinite(matrix).all():
        raise InputError("a key is not finite; check the encoder that made it")
    return np.ascontiguousarray(matrix, dtype=np.float32)


def check_limit(k: int) -> None:
    """Raise ``InputError`` if a search asks for fewer than no facts."""
    if k < 0:
        raise InputError(f"k = {k}; search for at least 0 facts")


def check_sequence(sequence: int, applied: int) -> None:
    """Raise ``InputError`` if a change is older than what an index has applied."""
    if sequence < applied:
        raise InputError(f"change {sequence} is older than change {applied}, applied already")
