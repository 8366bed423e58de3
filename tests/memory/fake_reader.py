"""A small deterministic reader: real enough to test what a memory does with one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from kvmem.errors import InputError
from kvmem.types import AnswerKind, Assume, Cells, Lookup

WINDOW = 200


@dataclass(frozen=True, slots=True)
class FakeReading:
    answer: str | None
    known: bool
    confidence: float
    kind: AnswerKind
    spans: tuple[tuple[int, int, int], ...]
    attention: tuple[tuple[int, int, float], ...]
    unknown_words: tuple[str, ...]


@dataclass
class FakeReader:
    """Answers "Where is NAME?" by the last word of NAME's latest fact.

    An encoding is a bag of hashed words, so facts about the same name are near each other.
    """

    name: str = "fake"
    encoder_id: str = "encoder-1"
    reader_id: str = "reader-1"
    d_model: int = 32
    d_key: int = 16
    max_slots: int = 8
    confidence: float = 0.9
    encoded: list[str] = field(default_factory=list)
    seen: list[Cells] = field(default_factory=list)
    assumed: list[Assume | None] = field(default_factory=list)
    before_texts: Callable[[], object] = lambda: None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        for text in texts:
            if len(text) > WINDOW:
                raise InputError(f"text of {len(text)} characters is beyond the window")
        self.encoded.extend(texts)
        salt = self.encoder_id
        rows = [self._bag(text, salt) for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), self.d_model)

    def keys(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.ascontiguousarray(vectors[:, : self.d_key])

    def unknown_words(self, text: str) -> tuple[str, ...]:
        return tuple(word for word in _words(text) if word.startswith("zz"))

    def read(
        self,
        question: str,
        lookup: Lookup,
        texts: Callable[[Sequence[int]], Sequence[str]],
        assume: Assume | None = None,
    ) -> FakeReading:
        self.assumed.append(assume)
        query = torch.from_numpy(self.keys(self.encode([question])))
        cells = lookup(query, self.max_slots, None)
        self.seen.append(cells)
        real = cells.ids[0] >= 0
        ids, order = cells.ids[0][real].tolist(), cells.order[0][real].tolist()
        self.before_texts()
        name = _words(question)[-1]
        told = sorted(zip(order, ids, texts(ids), strict=True), reverse=True)
        about = [(cell, text) for _, cell, text in told if name in _words(text)]
        unknown = self.unknown_words(question)
        if not about:
            return FakeReading(None, False, self.confidence, "unknown", (), (), unknown)
        cell, text = about[0]
        answer = text.rstrip(".").split()[-1]
        start = text.rindex(answer)
        attention = tuple((1, cell, 1.0 / (n + 2)) for n, (cell, _) in enumerate(about))
        span = (cell, start, start + len(answer))
        return FakeReading(answer, True, self.confidence, "span", (span,), attention, unknown)

    def _bag(self, text: str, salt: str) -> NDArray[np.float32]:
        bag = np.zeros(self.d_model, dtype=np.float32)
        for word in _words(text):
            digest = hashlib.sha256(f"{salt} {word}".encode()).digest()
            bag[int.from_bytes(digest[:4], "big") % self.d_key] += 1.0
        return bag / max(1.0, float(np.linalg.norm(bag)))


class TwoHops(FakeReader):
    """Looks facts up twice, as readers with hops do."""

    def read(
        self,
        question: str,
        lookup: Lookup,
        texts: Callable[[Sequence[int]], Sequence[str]],
        assume: Assume | None = None,
    ) -> FakeReading:
        super().read(question, lookup, texts, assume)
        return super().read(question, lookup, texts, assume)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
