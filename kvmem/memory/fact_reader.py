"""What the memory asks of a reader; a reader loaded late, with a bound on threads that run it."""

from __future__ import annotations

import hashlib
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kvmem.index.base import FloatMatrix
from kvmem.memory.turns import Turns
from kvmem.types import AnswerKind, Assume, Lookup

Texts = Callable[[Sequence[int]], Sequence[str]]
"""Gives the texts of cells by id, in order."""

_ENCODED_AT_ONCE = 64
"""Texts in a batch: more take more memory, pad each other more, and are no faster."""

_CACHED = 16_384
"""Encodings that are kept for texts that come again: some 10 MB."""


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
    """A trained reader. ``encoder_id`` names its encodings, ``reader_id`` all of it."""

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
        self._parallel = parallel or _cores()
        self._turns = Turns(self._parallel)
        self._cache = EncodingCache(_CACHED)

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
        """See ``FactReader.encode``.

        A text is encoded once, together with those of like length, which pad it least; batches
        run side by side. Each waits for a turn of its own, so that a question asked while many
        texts are being encoded waits for the batches before it, not for all of them.
        """
        reader = self._reader
        digests = [_digest(text) for text in texts]
        found = self._cache.get(digests)
        missing = {d: text for d, text in zip(digests, texts, strict=True) if d not in found}
        order = sorted(missing, key=lambda d: len(missing[d]))
        batches = [
            order[start : start + _ENCODED_AT_ONCE]
            for start in range(0, len(order), _ENCODED_AT_ONCE)
        ]

        def encoded(batch: list[bytes]) -> FloatMatrix:
            with self._turns:
                return reader.encode([missing[d] for d in batch])

        if len(batches) > 1:
            with ThreadPoolExecutor(min(self._parallel, len(batches))) as pool:
                made = list(pool.map(encoded, batches))
        else:
            made = [encoded(batch) for batch in batches]
        rows = {
            d: row
            for batch, part in zip(batches, made, strict=True)
            for d, row in zip(batch, part, strict=True)
        }
        self._cache.put(rows.items())
        found |= rows
        return np.array([found[d] for d in digests]) if digests else reader.encode([])

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


class EncodingCache:
    """The encodings of the texts that were encoded or asked for last. Safe to use from threads.

    A text is known by its digest: none stays in memory for it.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._rows: OrderedDict[bytes, NDArray[np.float32]] = OrderedDict()  # used last comes last
        self._lock = threading.Lock()

    def get(self, digests: Iterable[bytes]) -> dict[bytes, NDArray[np.float32]]:
        """Return the encodings that are known."""
        with self._lock:
            found = {digest: self._rows[digest] for digest in digests if digest in self._rows}
            for digest in found:
                self._rows.move_to_end(digest)
            return found

    def put(self, encodings: Iterable[tuple[bytes, NDArray[np.float32]]]) -> None:
        """Keep encodings, and let go of those that were used longest ago."""
        with self._lock:
            for digest, row in encodings:
                self._rows[digest] = row.copy()  # a row of a batch would keep all of it
            while len(self._rows) > self._most:
                self._rows.popitem(last=False)


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=16).digest()
