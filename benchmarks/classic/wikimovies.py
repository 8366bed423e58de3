"""KV-MemNN on WikiMovies, with few training questions: hits@1.

    python benchmarks/classic/wikimovies.py --data FOLDER

FOLDER holds wikimovies_test_kv.jsonl.gz and wikimovies_dev_qa.jsonl.gz. The memory are all triples
of the test file. Of the dev questions, those are trained on whose entity is among them and whose
answer is; a tenth of them is held out to choose the weights on. Each training question is looked up
over all triples by key hashing; a test question has the memory that came with it, and for the
second figure is looked up over all triples too.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from torch import Tensor

from kvmem.classic.kv_memnn import KeyHash, KvMemNNOverTriples
from kvmem.reader.addressing import NEVER
from kvmem.reader.collation import padded
from kvmem.tasks.wikimovies import MovieQuestion, Triple, load_questions, triples_of
from kvmem.training.classic import ClassicSettings, Measured, fit

TEST_FILE = "wikimovies_test_kv.jsonl.gz"
DEV_FILE = "wikimovies_dev_qa.jsonl.gz"

STOP_SHARE = 0.005
"""Words of more than this share of all training questions find nothing."""

MOST_CELLS = 256
"""Cells that a question is given at most."""


class Movies:
    """Questions and triples as numbers: entities first, then relations and other words."""

    def __init__(self, dev: Sequence[MovieQuestion], test: Sequence[MovieQuestion]) -> None:
        self.triples = triples_of(test)
        entities = dict.fromkeys(name for t in self.triples for name in (t.subject, t.object))
        further = dict.fromkeys(t.relation for t in self.triples)
        further |= dict.fromkeys(word for one in dev for word in one.words)
        names = [*entities, *(name for name in further if name not in entities)]
        self.entities = len(entities)
        self.number = {name: number for number, name in enumerate(names)}
        self._rows = np.array([self._row(triple) for triple in self.triples])
        frequent = Counter(word for one in dev for word in set(one.words))
        stop = {word for word, count in frequent.items() if count > STOP_SHARE * len(dev)}
        self._hash = KeyHash(self._rows[:, 0].tolist(), [self.number[word] for word in stop])

    def looked_up(self, questions: Sequence[MovieQuestion]) -> list[NDArray[np.int64]]:
        """The cells (N, 3) that key hashing finds for each question among all triples."""
        cells = self._hash([self._words(one) for one in questions], MOST_CELLS)
        return [self._rows[found].reshape(-1, 3) for found in cells]

    def given(self, questions: Sequence[MovieQuestion]) -> list[NDArray[np.int64]]:
        """The cells (N, 3) that came with each question."""
        return [
            np.array([self._row(triple) for triple in one.memory], dtype=np.int64).reshape(-1, 3)
            for one in questions
        ]

    def encode(
        self, questions: Sequence[MovieQuestion], memories: Sequence[NDArray[np.int64]]
    ) -> Encoded:
        """Questions, with their memories, ready to be taken in batches."""
        answers = [
            [self.number[name] for name in one.answers if name in self.number] for one in questions
        ]
        return Encoded([self._words(one) for one in questions], memories, answers)

    def _words(self, question: MovieQuestion) -> list[int]:
        return [self.number[word] for word in question.words if word in self.number]

    def _row(self, triple: Triple) -> list[int]:
        return [self.number[name] for name in triple]


@dataclass(frozen=True, slots=True)
class Encoded:
    """Questions in words, memories (N, 3), and right answers, all by number."""

    words: list[list[int]]
    memories: Sequence[NDArray[np.int64]]
    answers: list[list[int]]

    def __len__(self) -> int:
        return len(self.words)

    def some(self, numbers: Iterable[int]) -> Encoded:
        """The questions with these numbers, in their order."""
        kept = list(numbers)
        return Encoded(
            [self.words[n] for n in kept],
            [self.memories[n] for n in kept],
            [self.answers[n] for n in kept],
        )

    def read(
        self, reader: KvMemNNOverTriples, chosen: Iterable[int]
    ) -> tuple[Tensor, NDArray[np.bool_]]:
        """Log-probabilities (B, N) of the values in the memories, and which of them are right."""
        numbers = list(chosen)
        memory = padded([self.memories[n] for n in numbers], shape=(3,))
        cells = torch.from_numpy(memory)
        words = torch.from_numpy(padded([self.words[n] for n in numbers]))
        labels: Tensor = reader(words, cells.clamp(min=0), cells[..., 0] >= 0)[0]
        right = [
            np.isin(row, self.answers[n]) for n, row in zip(numbers, memory[..., 2], strict=True)
        ]
        return labels, np.stack(right)

    def loss(self, reader: KvMemNNOverTriples, chosen: Iterable[int]) -> Tensor:
        """−log of the probability that a right answer is given, averaged over the questions."""
        labels, right = self.read(reader, chosen)
        return -labels.masked_fill(~torch.from_numpy(right), NEVER).logsumexp(dim=1).mean()

    @torch.inference_mode()
    def hits(self, reader: KvMemNNOverTriples) -> float:
        """hits@1: the share, in percent, of questions whose best value is a right answer.

        A question without a memory is missed.
        """
        order = sorted(range(len(self)), key=lambda n: len(self.memories[n]))
        hits = 0
        for first in range(0, len(order), 64):
            labels, right = self.read(reader, order[first : first + 64])
            best = labels.argmax(dim=1).numpy()
            hits += int(np.take_along_axis(right, best[:, None], axis=1).sum())
        return 100 * hits / len(self)


def bounds(questions: Sequence[MovieQuestion]) -> tuple[float, float, float]:
    """What can be expected with the memories that came with the questions, in percent.

    A random object of the memory; a random object of the best relation of the best subject; how
    often a right answer is in the memory at all.
    """
    floor, oracle, there = [], [], []
    for one in questions:
        groups: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
        for triple in one.memory:
            groups[triple.subject, triple.relation].append(triple.object in one.answers)
        right = [hit for hits in groups.values() for hit in hits]
        floor.append(fmean(right) if right else 0.0)
        oracle.append(max(map(fmean, groups.values()), default=0.0))
        there.append(any(right))
    return 100 * fmean(floor), 100 * fmean(oracle), 100 * fmean(there)


def usable(movies: Movies, dev: Sequence[MovieQuestion]) -> Encoded:
    """The dev questions whose answer is among the triples that key hashing finds for them."""
    everything = movies.encode(dev, movies.looked_up(dev))
    return everything.some(
        n
        for n, (memory, answers) in enumerate(
            zip(everything.memories, everything.answers, strict=True)
        )
        if np.isin(memory[:, 2], answers).any()
    )


def main() -> None:
    """Train, measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of both files")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--hops", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--valid-only", action="store_true", help="leave the test questions alone")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_suffix(".md"))
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    console = Console()
    test = load_questions(arguments.data / TEST_FILE)
    dev = load_questions(arguments.data / DEV_FILE)
    movies = Movies(dev, test)
    told = usable(movies, dev)
    train = told.some(n for n in range(len(told)) if n % 10)
    held_out = told.some(range(0, len(told), 10))
    torch.manual_seed(arguments.seed)
    reader = KvMemNNOverTriples(len(movies.number), movies.entities, hops=arguments.hops)

    def report(measured: Measured) -> None:
        console.print(
            f"step {measured.step}: loss {measured.train_loss:.3f}, "
            f"hits@1 {100 * (1 - measured.error):.1f} % of held-out questions"
        )

    run = fit(
        reader,
        len(train),
        lambda chosen, done: train.loss(reader, chosen.tolist()),
        lambda: {0: 1 - held_out.hits(reader) / 100},
        ClassicSettings(steps=arguments.steps, batch_size=32, seed=arguments.seed),
        report,
    )
    if arguments.valid_only:
        return
    floor, oracle, there = bounds(test)
    lines = [
        "# WikiMovies: KV-MemNN with few training questions",
        "",
        f"Command: `python benchmarks/classic/wikimovies.py --data FOLDER --steps {arguments.steps}"
        f" --hops {arguments.hops} --seed {arguments.seed}`. {len(train):,} training and "
        f"{len(held_out):,} held-out questions of the dev file, {len(test):,} test questions, "
        f"{len(movies.triples):,} triples. The test questions were read once.",
        "",
        "| | hits@1 % |",
        "| --- | ---: |",
        f"| a random object of the memory | {floor:.1f} |",
        f"| KV-MemNN, held-out questions, over all triples | {100 * (1 - run.best.error):.1f} |",
        "| KV-MemNN, test questions with their memories | "
        f"{movies.encode(test, movies.given(test)).hits(reader):.1f} |",
        "| KV-MemNN, test questions over all triples | "
        f"{movies.encode(test, movies.looked_up(test)).hits(reader):.1f} |",
        f"| a random object of the right relation | {oracle:.1f} |",
        f"| a right answer is in the memory | {there:.1f} |",
        "| KV-MemNN as published, about 96,000 training questions | 93.9 |",
    ]
    arguments.out.write_text("\n".join(lines) + "\n")
    console.print("\n".join(lines), markup=False, highlight=False, soft_wrap=True)


if __name__ == "__main__":
    main()
