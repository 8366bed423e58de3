"""Encoded tokens of the facts that were told or copied from last."""

from __future__ import annotations

import hashlib
import threading
from array import array
from collections import OrderedDict
from collections.abc import Sequence

import torch
from torch import Tensor

from kvmem.reader.collation import padded
from kvmem.reader.encoder import SentenceEncoder

_MOST_TOKENS = 49_152
"""Some four thousand short facts: 38 MB at the width of `facts`, a third at that of the others."""


class TokenCache:
    """Spares encoding again the facts that an answer is copied from. Safe to use from threads.

    What the encoder made of a fact is rounded to half precision, kept or not, so that answers do
    not depend on what was asked before. The fact is known by a digest of its word ids: none of them
    stays in memory for it.
    """

    def __init__(self, most_tokens: int = _MOST_TOKENS) -> None:
        self._most, self._size = most_tokens, 0
        self._states: OrderedDict[bytes, Tensor] = OrderedDict()  # used last comes last
        self._lock = threading.Lock()

    def keep(self, tokens: Tensor, states: Tensor) -> None:
        """Keep the states (S, T, D) of tokens (S, T), 0 pads; those unused for longest go."""
        rows = [_words(row) for row in tokens.tolist()]
        with self._lock:
            for words, state in zip(rows, states, strict=True):
                key = _digest(words)
                if key not in self._states:
                    self._states[key] = state[: len(words)].half()
                    self._size += len(words)
                self._states.move_to_end(key)
            while self._size > self._most:
                self._size -= len(self._states.popitem(last=False)[1])

    def states(self, tokens: Tensor, encoder: SentenceEncoder) -> Tensor:
        """The states (…, T, D) of tokens (…, T), encoded where they are not kept; 0 of padding."""
        rows = [_words(row) for row in tokens.flatten(0, -2).tolist()]
        found: dict[tuple[int, ...], Tensor] = {}
        with self._lock:
            for words in rows:
                key = _digest(words)
                if key in self._states:
                    found[words] = self._states[key]
                    self._states.move_to_end(key)
        missing = [words for words in dict.fromkeys(rows) if words and words not in found]
        if missing:
            told = torch.from_numpy(padded(missing, pad=0))
            encoded = encoder.head_states(told)
            self.keep(told, encoded)
            found.update(zip(missing, encoded.half(), strict=True))
        out = torch.zeros(len(rows), tokens.shape[-1], encoder.head_width)
        for row, words in zip(out, rows, strict=True):
            if words:
                row[: len(words)] = found[words][: len(words)]
        return out.view(*tokens.shape, out.shape[-1])


def _words(row: Sequence[int]) -> tuple[int, ...]:
    """A row of word ids without its padding, which comes last."""
    return tuple(word for word in row if word)


def _digest(words: tuple[int, ...]) -> bytes:
    return hashlib.blake2b(array("q", words).tobytes(), digest_size=16).digest()
