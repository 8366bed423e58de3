"""Whether chains of facts are found in a large memory, among near-duplicates of each fact.

    python -m benchmarks.chains [--facts 100000] [--looked-up 64] [--questions 300]

Questions over two or more facts of everyday worlds' test split. Each world is told among facts of
other worlds of the same domains: the relations and the patterns of the sentences are the same, the
people, places and things have names that are invented for each world, as those of a real memory
differ. A question counts if each of its supporting facts has at least 20 facts of its own pattern
around it. It is found if all its supporting facts are among the candidates that the hops looked up.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import faiss
import numpy as np
import torch
from torch import Tensor

from kvmem.errors import InputError
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.memory.crowd import Crowd, Joined, Told
from kvmem.reader.reading import Reader
from kvmem.tasks.everyday.generate import generate
from kvmem.types import Cells

NEAR_DUPLICATES = 20
"""Facts of the same pattern that each supporting fact is to have around it, at least."""

_WORLDS_A_QUESTION = 20
"""Worlds that are told, at most, for each question that is wanted."""

_OTHERS_SEED, _MEMORIES_SEED = 14, 15
_ENDLESS = 1 << 40
_SLACK = 1.2
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Found:
    """A chain, by its supporting facts in the order of reasoning.

    near: facts of the same pattern around each one.
    found: the hop, from 1, at which each was looked up first, or 0.
    """

    near: Sequence[int]
    found: Sequence[int]

    @property
    def whole(self) -> bool:
        """Whether all of it is among the candidates."""
        return all(self.found)


def others(count: int) -> tuple[list[str], list[str]]:
    """Return ``count`` different facts of everyday worlds, and the pattern of each."""
    worlds, told = [], 0
    for example in generate(_ENDLESS, _OTHERS_SEED, "test"):
        worlds.append(example)
        told += len(example.facts)
        if told > _SLACK * count:
            break
    written = Counter(
        word for example in worlds for text in example.facts for word in _WORD.findall(text)
    )
    # Some facts are written in small letters only.
    names = {
        word for word, count in written.items() if word.istitle() and count > written[word.lower()]
    }
    random = np.random.default_rng(_OTHERS_SEED)
    facts: dict[str, str] = {}
    for example in worlds:
        invented: dict[str, str] = {}
        renamed = (renamed_in(text, names, invented, random) for text in example.facts)
        facts.update(zip(renamed, example.fact_patterns, strict=True))
    return list(facts)[:count], list(facts.values())[:count]


def renamed_in(
    text: str, names: Collection[str], invented: dict[str, str], random: np.random.Generator
) -> str:
    """Return a text with names of the same world exchanged for invented ones, which are kept."""

    def exchanged(found: re.Match[str]) -> str:
        word = found[0]
        if word.capitalize() not in names:
            return word
        syllables = [f"{a}{b}" for a, b in zip(*_letters(random), strict=True)]
        name = invented.setdefault(word.capitalize(), "".join(syllables).capitalize())
        return name if word.istitle() else name.lower()

    return _WORD.sub(exchanged, text)


def _letters(random: np.random.Generator) -> tuple[list[str], list[str]]:
    consonants, vowels = list("bdfgjklmnprstvz"), list("aeiou")
    return random.choice(consonants, 3).tolist(), random.choice(vowels, 3).tolist()


def looked_up(reader: Reader, memory: Joined, question: str) -> list[list[str]]:
    """Return the texts that each hop looked up."""
    lookup, texts = memory.lookup(question)
    hops: list[list[str]] = []

    def noted(query: Tensor, k: int, read: Tensor | None) -> Cells:
        cells = lookup(query, k, read)
        hops.append(list(texts([cell for cell in cells.ids[0].tolist() if cell >= 0])))
        return cells

    reader.read(question, noted, texts)
    return hops


def hops_of(texts: Sequence[str], reader: Reader, memory: Joined, question: str) -> tuple[int, ...]:
    """Return the hop, from 1, at which each text was looked up first, or 0."""
    hops = looked_up(reader, memory, question)
    return tuple(next((h for h, hop in enumerate(hops, 1) if text in hop), 0) for text in texts)


def measure(reader: Reader, facts: int, questions: int, saved: Path | None = None) -> list[Found]:
    """Ask chains among ``facts`` others; their encodings are kept in the file ``saved``.

    The file is of one reader: it is not told from another's.
    """
    texts, patterns = others(facts)
    if saved is not None and saved.is_file():
        told = Told(texts, patterns, np.load(saved))
    else:
        told = Told.encode(reader, texts, patterns)
        if saved is not None:
            np.save(saved, told.vectors)
    around = Counter(patterns)
    random = np.random.default_rng(_MEMORIES_SEED)
    found: list[Found] = []
    worlds = generate(_WORLDS_A_QUESTION * questions, _MEMORIES_SEED, "test")
    with Crowd(reader, told) as crowd:
        for number, example in enumerate(worlds):
            chains = [question for question in example.questions if question.kind == "chain"]
            if not chains:
                continue
            mine = Told.encode(reader, example.facts, [f"world {number}"] * len(example.facts))
            with crowd.joined(mine, facts, random) as memory:
                for question in chains:
                    near = [around[example.fact_patterns[n]] for n in question.supports]
                    if min(near) >= NEAR_DUPLICATES:
                        texts = [example.facts[n] for n in question.supports]
                        found.append(Found(near, hops_of(texts, reader, memory, question.text)))
            if len(found) >= questions:
                return found[:questions]
    if not found:
        raise InputError(f"among {facts:,} facts no chain has {NEAR_DUPLICATES} near-duplicates")
    return found


def lines(found: Sequence[Found]) -> list[str]:
    """Return a table in Markdown: chains of each length."""
    rows = ["| supporting facts | questions | all found | by fact, in the order of reasoning |"]
    rows.append("| ---: | ---: | ---: | --- |")
    for length in sorted({len(one.found) for one in found}):
        here = [one for one in found if len(one.found) == length]
        by_fact = np.mean([[hop > 0 for hop in one.found] for one in here], axis=0)
        shares = ", ".join(f"{100 * share:.1f} %" for share in by_fact)
        whole = 100 * np.mean([one.whole for one in here])
        rows.append(f"| {length} | {len(here)} | {whole:.1f} % | {shares} |")
    whole = 100 * np.mean([one.whole for one in found])
    near = np.array([min(one.near) for one in found])
    rows.append(
        f"\n{whole:.1f} % of {len(found)} chains found. Of a fact's pattern there are at "
        f"least {near.min():,} others, {int(np.median(near)):,} at the median."
    )
    return rows


def main(words: Sequence[str] | None = None) -> None:
    """Measure and print; ``words`` are the command line's, unless given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--looked-up", type=int, nargs="+", default=[64], help="at each hop")
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--checkpoint", default=DEFAULT_CHECKPOINT)
    parser.add_argument("--encoded", type=Path, help="a file that keeps the facts' encodings")
    arguments = parser.parse_args(words)
    torch.set_num_threads(1)
    faiss.omp_set_num_threads(1)
    reader = Reader.load(arguments.checkpoint)
    reader.model.config.looked_up = arguments.looked_up
    found = measure(reader, arguments.facts, arguments.questions, arguments.encoded)
    print(f"{reader.name}, {arguments.facts:,} facts, looked up at each hop: ", end="")
    print(*arguments.looked_up, sep=", ")
    print(*lines(found), sep="\n", flush=True)


if __name__ == "__main__":
    main()
