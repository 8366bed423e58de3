"""What the memory asks of a reader, and the bound on how many threads run it at once."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from kvmem.index.base import FloatMatrix
from kvmem.types import AnswerKind, Lookup

Texts = Callable[[Sequence[int]], Sequence[str]]
"""Gives the texts of cells by id, in order."""


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

    def unknown_words(self, text: str) -> tuple[str, ...]:
        """Return the words of a text that were never seen in training."""
        ...

    def read(self, question: str, lookup: Lookup, texts: Texts) -> FactReading:
        """Answer a question from the cells that ``lookup`` returns."""
        ...


def _cores() -> int:
    """Return how many cores this process may use, which a container may have limited."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class BoundedReader:
    """A reader that at most ``parallel`` threads run at once; the others wait their turn.

    More of them than cores would only make every answer slower.
    """

    def __init__(self, reader: FactReader, parallel: int | None = None) -> None:
        self._reader = reader
        self._turns = threading.BoundedSemaphore(parallel or _cores())
        self.name = reader.name
        self.encoder_id = reader.encoder_id
        self.reader_id = reader.reader_id
        self.d_key = reader.d_key
        self.max_slots = reader.max_slots

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """See ``FactReader.encode``."""
        with self._turns:
            return self._reader.encode(texts)

    def keys(self, vectors: FloatMatrix) -> FloatMatrix:
        """See ``FactReader.keys``."""
        with self._turns:
            return self._reader.keys(vectors)

    def unknown_words(self, text: str) -> tuple[str, ...]:
        """See ``FactReader.unknown_words``."""
        return self._reader.unknown_words(text)

    def read(self, question: str, lookup: Lookup, texts: Texts) -> FactReading:
        """See ``FactReader.read``."""
        with self._turns:
            return self._reader.read(question, lookup, texts)
