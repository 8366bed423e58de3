"""A few facts among many others, to measure a reader in memories of any size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from tempfile import TemporaryDirectory
from typing import Self

import numpy as np
from numpy.typing import NDArray

from kvmem.errors import InputError
from kvmem.index.base import FloatMatrix
from kvmem.memory.fact_reader import FactReader, Texts
from kvmem.memory.lookup import CellSource, FactLookup
from kvmem.memory.timeline import Sight
from kvmem.memory.view import NamespaceView
from kvmem.store.base import Encodings
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import Lookup, NewFact, Remembered

_NAMESPACE = "crowd"
_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_ENCODED_AT_ONCE = 256
_STORED_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Told:
    """Facts with their encodings (N, d_model); ``about`` names the subject matter of each."""

    texts: Sequence[str]
    about: Sequence[str]
    vectors: FloatMatrix

    @classmethod
    def encode(cls, reader: FactReader, texts: Sequence[str], about: Sequence[str]) -> Told:
        """Encode facts, those of like length together: they pad each other."""
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        parts = [reader.encode([])]
        for first in range(0, len(order), _ENCODED_AT_ONCE):
            chosen = order[first : first + _ENCODED_AT_ONCE]
            parts.append(reader.encode([texts[number] for number in chosen]))
        return cls(texts, about, np.concatenate(parts)[np.argsort(order)])

    def first(self, count: int) -> Told:
        """Return so many of the facts, or all."""
        return Told(self.texts[:count], self.about[:count], self.vectors[:count])

    def take(self, numbers: NDArray[np.int64]) -> Told:
        """Return the facts with these numbers, in that order."""
        chosen = numbers.tolist()
        texts, about = [self.texts[i] for i in chosen], [self.about[i] for i in chosen]
        return Told(texts, about, self.vectors[numbers])

    def __len__(self) -> int:
        """Return the number of facts."""
        return len(self.texts)


@dataclass(frozen=True, slots=True)
class Joined:
    """Facts among others, as a memory of all of them is read."""

    view: NamespaceView
    store: SQLiteStore
    reader: FactReader
    sight: Sight

    def lookup(self, question: str) -> tuple[Lookup, Texts]:
        """Return what a reader reads a question with."""
        cells = CellSource(_NAMESPACE, self.store, self.reader.encoder_id)
        return FactLookup(
            question, self.view, self.sight, self.reader.max_slots, cells
        ), cells.texts


class Crowd:
    """Many facts in a temporary store, among which a few others are told for a while.

    Lookups go the way of any memory's: through the store, its indexes, and the words and keys of
    each hop. Use it in a ``with``.
    """

    def __init__(self, reader: FactReader, others: Told) -> None:
        self._reader = reader
        self._resources = ExitStack()
        folder = self._resources.enter_context(TemporaryDirectory(prefix="kvmem-crowd-"))
        self._store = SQLiteStore(folder)
        self._resources.callback(self._store.close)
        self._view = NamespaceView(_NAMESPACE, self._store, reader)
        self._size = len(others)
        self._about = np.array(others.about, dtype=object)
        self._sequences = self._remember(others, range(len(others)))[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._resources.close()

    @contextmanager
    def joined(self, facts: Told, among: int, random: np.random.Generator) -> Iterator[Joined]:
        """Tell facts in their order, here and there between ``among`` of the others.

        Others that are about what these facts are about are not seen: they might answer the
        questions too. Raises InputError if there are too few that are about anything else.
        """
        unlike = self._sequences[~np.isin(self._about, list(set(facts.about)))]
        if len(unlike) < among:
            raise InputError(
                f"of {self._size:,} facts only {len(unlike):,} are about other things than the "
                f"memory; {among:,} are wanted"
            )
        times = np.sort(random.uniform(0, max(1, self._size), len(facts)))
        own, ids = self._remember(facts, times.tolist())
        try:
            moment = self._store.moment(_NAMESPACE)
            chosen = random.choice(unlike, among, replace=False)
            seen = np.sort(np.concatenate([chosen, own]))
            sight = Sight(self._view.timeline, moment, include_closed=True, ids=seen)
            yield Joined(self._view, self._store, self._reader, sight)
        finally:
            self._store.forget(_NAMESPACE, ids=ids)
            self._view.catch_up()

    def _remember(
        self, told: Told, seconds: Sequence[float]
    ) -> tuple[NDArray[np.int64], list[str]]:
        """Store facts at their times; returns their sequences and ids."""
        receipts: list[Remembered] = []
        for first in range(0, len(told), _STORED_AT_ONCE):
            part = slice(first, first + _STORED_AT_ONCE)
            new = [
                NewFact(text, valid_from=_FIRST + timedelta(seconds=second))
                for text, second in zip(told.texts[part], seconds[part], strict=True)
            ]
            encodings = Encodings(self._reader.encoder_id, told.vectors[part])
            receipts.extend(self._store.remember(_NAMESPACE, new, encodings))
        if receipts:
            self._view.catch_up()
        sequences = np.array([receipt.sequence for receipt in receipts], dtype=np.int64)
        return sequences, [receipt.id for receipt in receipts]
