"""Partial cues: a few words of a stored fact bring it back."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from kvmem.errors import InputError
from kvmem.index.words import words
from kvmem.memory.connect import connect
from kvmem.reader.reading import Reader

CUE_WORDS = 3

_TRIES = 20
_ENCODED_AT_ONCE = 256

_NO_CONTENT = """
a an and are as at be been by can do does for from had has have he her hers him his i in is it its
me my no nor not of on or our ours she so than that the their them they this to was we were what
when where which who will with you your yours s t
"""
"""Words that do not tell what a fact is about."""


@dataclass(frozen=True, slots=True)
class CueResult:
    """first: percentage of facts that their cue returned first."""

    checkpoint: str
    facts: int
    unique: int
    first: float
    searches_per_second: float

    def to_json(self) -> dict[str, Any]:
        """All figures."""
        return {"suite": "cues", **asdict(self)}


def partial_cues(
    reader: Reader,
    texts: Sequence[str],
    seed: int = 0,
    advance: Callable[[float], None] | None = None,
) -> CueResult:
    """Store different facts, and search for each by three of its content words, shuffled.

    Only cues that are unique count: no other fact has all three words. Raises InputError if no
    fact has such a cue.
    """
    cues = list(unique_cues(texts, seed))
    if not cues:
        raise InputError("no fact has three content words that no other fact has together")
    first = 0
    with (
        TemporaryDirectory(prefix="kvmem-cues-") as folder,
        connect(folder, reader=reader) as memory,
    ):
        for start in range(0, len(texts), _ENCODED_AT_ONCE):
            memory.remember(list(texts[start : start + _ENCODED_AT_ONCE]))
        started = time.perf_counter()
        for number, (fact, cue) in enumerate(cues, start=1):
            first += memory.search(cue, limit=1)[0].fact.text == texts[fact]
            if advance is not None:
                advance(number / len(cues))
        seconds = time.perf_counter() - started
    return CueResult(
        reader.name, len(texts), len(cues), 100 * first / len(cues), len(cues) / seconds
    )


def unique_cues(texts: Sequence[str], seed: int) -> Iterator[tuple[int, str]]:
    """A cue for each fact that has a unique one, as (fact, words)."""
    random = np.random.default_rng(seed)
    facts_of: defaultdict[str, set[int]] = defaultdict(set)
    empty = frozenset(_NO_CONTENT.split())
    content = [[word for word in words(text) if word not in empty] for text in texts]
    for fact, found in enumerate(content):
        for word in found:
            facts_of[word].add(fact)
    for fact, found in enumerate(content):
        for _ in range(_TRIES if len(found) >= CUE_WORDS else 0):
            chosen = [found[i] for i in random.choice(len(found), CUE_WORDS, replace=False)]
            if set.intersection(*(facts_of[word] for word in chosen)) == {fact}:
                yield fact, " ".join(chosen)
                break
