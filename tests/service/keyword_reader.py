"""A reader without training: the latest fact that names what the question's last word names."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from kvmem.errors import InputError
from kvmem.types import AnswerKind, Assume, Lookup

WINDOW = 50
"""Words of a text, at most."""


@dataclass(frozen=True)
class KeywordReading:
    answer: str | None
    known: bool
    confidence: float
    kind: AnswerKind
    spans: tuple[tuple[int, int, int], ...]
    attention: tuple[tuple[int, int, float], ...]
    unknown_words: tuple[str, ...]


class KeywordReader:
    """Answers "Where is Mary?" with the last word of the latest fact with "Mary" in it.

    Where there is none it does not know, or in a closed world answers "nothing".
    """

    name = "keyword"
    encoder_id = "keyword-encoder"
    reader_id = "keyword-reader"
    d_model = d_key = 32
    max_slots = 64

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = np.zeros((len(texts), self.d_model), np.float32)
        for row, text in zip(vectors, texts, strict=True):
            words = _words(text)
            if not words:
                raise InputError(f"{text[:80]!r} holds no word")
            if len(words) > WINDOW:
                raise InputError(f"a text of {len(words)} words; at most {WINDOW} can be encoded")
            for word in words:
                row[zlib.crc32(word.encode()) % self.d_model] += 1
        return vectors

    def keys(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        return vectors

    def unknown_words(self, text: str) -> tuple[str, ...]:
        return tuple(word for word in _words(text) if word.startswith("qx"))

    def read(
        self,
        question: str,
        lookup: Lookup,
        texts: Callable[[Sequence[int]], Sequence[str]],
        assume: Assume | None = None,
    ) -> KeywordReading:
        query = torch.from_numpy(self.keys(self.encode([question])))
        cells = lookup(query, self.max_slots, None)
        latest_first = cells.ids[0][cells.order[0].argsort(descending=True)].tolist()
        ids = [cell for cell in latest_first if cell >= 0]
        subject = _words(question)[-1]
        for cell, text in zip(ids, texts(ids), strict=True):
            if subject in _words(text):
                answer = re.findall(r"\w+", text)[-1]
                start = text.rindex(answer)
                span = (cell, start, start + len(answer))
                return KeywordReading(answer, True, 0.9, "span", (span,), ((1, cell, 1.0),), ())
        if assume == "closed":
            return KeywordReading("nothing", True, 0.8, "label", (), (), ())
        return KeywordReading(None, False, 0.8, "unknown", (), (), self.unknown_words(question))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
