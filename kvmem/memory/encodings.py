"""The encodings of stored facts: from the store's cache, or made anew and cached."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kvmem.errors import InputError
from kvmem.index.base import FloatMatrix
from kvmem.memory.fact_reader import FactReader
from kvmem.store.base import Encodings, FactStore
from kvmem.types import Fact


def cached_encodings(
    namespace: str, facts: Sequence[Fact], store: FactStore, reader: FactReader
) -> FloatMatrix:
    """Return the (N, d_model) encodings of N ≥ 1 facts; those that the cache lacks are made.

    Raises:
        InputError: the reader cannot encode a stored fact.
    """
    sequences = [fact.sequence for fact in facts]
    cached = store.vectors(namespace, reader.encoder_id, sequences)
    missing = [fact for fact in facts if fact.sequence not in cached]
    if missing:
        made = Encodings(reader.encoder_id, _encoded(namespace, missing, reader))
        places = [fact.sequence for fact in missing]
        store.put_vectors(namespace, places, made)
        cached.update(zip(places, made.vectors, strict=True))
    return np.array([cached[sequence] for sequence in sequences], dtype=np.float32)


def _encoded(namespace: str, facts: Sequence[Fact], reader: FactReader) -> FloatMatrix:
    try:
        return reader.encode([fact.text for fact in facts])
    except InputError as error:
        raise InputError(
            f"namespace {namespace!r} holds a fact that checkpoint "
            f"{reader.name!r} cannot encode: {error}"
        ) from error
