"""What the memory asks of a reader; a reader loaded late, with a bound on threads that run it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np

from kvmem.index.base import FloatMatrix
from kvmem.types import AnswerKind, Assume, Lookup

Texts = Callable[[Sequence[int]], Sequence[str]]
"""Gives the texts of cells by id, in order."""

_ENCODED_AT_ONCE = 256
"""Texts in a batch: more take more memory and are no faster."""


class FactReading(Protocol):
    """What a reader read, in terms of cells; see ``kvmem.types.Answer`` for the fields' meaning.

    ``spans`` are (cell id, start, end) in code points of that cell's text; ``attention`` is
    (hop from 1, cell id, weight from 0 to 1), what mattered most first.
    """

    @property
    def answer(self) -> str | None: ...
    @property
    def known(self) -> bool: ...
    @property
    def confidence(self) -> float: ...
    @property
    def kind(self) -> AnswerKind: ...
    @property
    def spans(self) -> tuple[tuple[int, int, int], ...]: ...
    @property
    def attention(self) -> tuple[tuple[int, int, float], ...]: ...
    @property
    def unknown_words(self) -> tuple[str, ...]: ...


class FactReader(Protocol):
    """A trained reader. ``encoder_id`` names its encodings, ``reader_id`` its key projection."""

    @property
    def name(self) -> str: ...
    @property
    def encoder_id(self) -> str: ...
    @property
    def reader_id(self) -> str: ...
    @property
    def d_key(self) -> int: ...
    @property
    def max_slots(self) -> int: ...

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """Return (N, d_model) frozen encodings; ``InputError`` for text beyond the window."""
        ...

    def keys(self, vectors: FloatMatrix) -> FloatMatrix:
        """Return the (N, d_key) keys of (N, d_model) encodings."""
        ...

    def read(
        self, question: str, lookup: Lookup, texts: Texts, assume: Assume | None = None
    ) -> FactReading:
        """Answer a question from the cells that ``lookup`` returns; see ``Memory.ask``."""
        ...


def _cores() -> int:
    """Return how many cores this process may use, which a container may have limited."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class BoundedReader:
    """A reader that is loaded when it is first used, and that at most ``parallel`` threads run.

    More of them than cores would only make every answer slower; the others wait their turn.
    """

    def __init__(self, load: Callable[[], FactReader], parallel: int | None = None) -> None:
        self._load = load
        self._loaded: FactReader | None = None
        self._loading = threading.Lock()
        self._turns = threading.BoundedSemaphore(parallel or _cores())

    @property
    def name(self) -> str:
        """See ``FactReader``."""
        return self._reader.name

    @property
    def encoder_id(self) -> str:
        """See ``FactReader``."""
        return self._reader.encoder_id

    @property
    def reader_id(self) -> str:
        """See ``FactReader``."""
        return self._reader.reader_id

    @property
    def d_key(self) -> int:
        """See ``FactReader``."""
        return self._reader.d_key

    @property
    def max_slots(self) -> int:
        """See ``FactReader``."""
        return self._reader.max_slots

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """See ``FactReader.encode``. Others take turns between the batches of many."""
        reader = self._reader
        parts = []
        for start in range(0, max(1, len(texts)), _ENCODED_AT_ONCE):
            with self._turns:
                parts.append(reader.encode(texts[start : start + _ENCODED_AT_ONCE]))
        return np.concatenate(parts)

    def keys(self, vectors: FloatMatrix) -> FloatMatrix:
        """See ``FactReader.keys``."""
        reader = self._reader
        with self._turns:
            return reader.keys(vectors)

    def read(
        self, question: str, lookup: Lookup, texts: Texts, assume: Assume | None = None
    ) -> FactReading:
        """See ``FactReader.read``."""
        reader = self._reader
        with self._turns:
            return reader.read(question, lookup, texts, assume)

    @property
    def _reader(self) -> FactReader:
        with self._loading:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded
