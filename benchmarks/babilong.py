"""bAbI's questions in book text of up to ten million tokens, answered by ``FactMemory.ask``.

    python -m benchmarks.babilong --checkpoint DIR [--data ARCHIVE] [--noise NOVELS]
        [--sizes 0,4,32,128,1000,10000] [--questions 100] [--strangers 4,32]

Sizes are in thousands of tokens (words and punctuation marks). The memory holds the book's
sentences, one second apart; the facts of each question are told among them at chance times, in
their order, asked about, and forgotten. A sentence beyond the reader's window is told in parts. A
distinct sentence is encoded once; where the novels are too short they are told again. The novels
that the reader was trained among are left out.

- plain: published test questions of tasks 1 to 5, evenly spread.
- exchanged: their people, places and things exchanged for words of no bAbI story.
- filtered: the same reader, but the memory holds only the sentences all of whose words are bAbI's.
- strangers: in place of book text, facts like the stories' own about other people, places, things.

``ARCHIVE`` and ``NOVELS`` are by default those under ``KVMEM_DATA``.
"""

from __future__ import annotations

import argparse
import os
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import numpy as np
import torch

from kvmem.errors import InputError
from kvmem.index.base import FloatMatrix
from kvmem.memory.crowd import Told
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.fact_reader import FactReader, FactReading, Texts
from kvmem.reader.reading import Reader
from kvmem.reader.vocabulary import word_ids
from kvmem.store.base import Encodings
from kvmem.store.sqlite import SQLiteStore
from kvmem.tasks.babi.files import StorySource, open_babi
from kvmem.tasks.babilong import (
    LABELS,
    TASKS,
    Haystack,
    asked,
    exchanged,
    haystack,
    is_right,
    novels,
    strangers,
)
from kvmem.training.noise import TRAINING_NOVELS
from kvmem.types import Assume, Lookup, NewFact, Story

SEED = 10
_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_STORED_AT_ONCE = 1_000
TOKENS_A_FACT = 6
"""Fewer than a story's facts have, so that there are enough of them."""

_WORD = re.compile(r"\w+")


# --- the memory -----------------------------------------------------------------------------


class Watched:
    """A ``FactReader`` that keeps what it was shown of the last question's memory."""

    def __init__(self, reader: FactReader) -> None:
        self._reader = reader
        self.name, self.max_slots, self.d_key = reader.name, reader.max_slots, reader.d_key
        self.encoder_id, self.reader_id = reader.encoder_id, reader.reader_id
        self.shown: set[str] = set()

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """See ``FactReader.encode``."""
        return self._reader.encode(texts)

    def keys(self, vectors: FloatMatrix) -> FloatMatrix:
        """See ``FactReader.keys``."""
        return self._reader.keys(vectors)

    def read(
        self, question: str, lookup: Lookup, texts: Texts, assume: Assume | None = None
    ) -> FactReading:
        """See ``FactReader.read``."""
        self.shown = set()

        def watched(ids: Sequence[int]) -> Sequence[str]:
            found = texts(ids)
            self.shown.update(found)
            return found

        return self._reader.read(question, lookup, watched, assume)


@dataclass(slots=True)
class Cell:
    """What was asked in a memory of one size, task by task."""

    kind: str
    tokens: int
    sentences: int
    tiled: float
    right: dict[int, list[bool]] = field(default_factory=dict)
    shown: list[bool] = field(default_factory=list)  # of each supporting fact
    seconds: list[float] = field(default_factory=list)  # of processor time, a question

    def accuracy(self, task: int) -> float:
        """The percentage of right answers."""
        return 100 * sum(self.right[task]) / len(self.right[task])

    @property
    def mean(self) -> float:
        """The mean over the tasks."""
        return sum(map(self.accuracy, self.right)) / len(self.right)


class Book:
    """A memory of a book's sentences, the n-th told n seconds after the first."""

    def __init__(self, folder: str, reader: Reader) -> None:
        self.reader = Watched(reader)
        self._store = SQLiteStore(folder)
        self.memory = FactMemory(self._store, self.reader)
        self._size = 0

    def close(self) -> None:
        """Release the store."""
        self.memory.close()

    def tell(self, told: Told) -> None:
        """Tell the sentences that follow those told before."""
        for first in range(0, len(told), _STORED_AT_ONCE):
            texts = told.texts[first : first + _STORED_AT_ONCE]
            new = [
                NewFact(text, valid_from=_FIRST + timedelta(seconds=self._size + number))
                for number, text in enumerate(texts)
            ]
            vectors = told.vectors[first : first + _STORED_AT_ONCE]
            self._store.remember("default", new, Encodings(self.reader.encoder_id, vectors))
            self._size += len(texts)

    def ask(self, story: Story, random: Random, cell: Cell, labels: Iterable[str]) -> None:
        """Tell a story's facts at chance times, ask its question, forget them."""
        (question,) = story.questions
        times = sorted(random.uniform(0, max(1, self._size)) for _ in story.facts)
        facts = [
            NewFact(text, valid_from=_FIRST + timedelta(seconds=second))
            for text, second in zip(story.facts, times, strict=True)
        ]
        receipts = self.memory.remember(facts)
        began = time.process_time()
        answer = self.memory.ask(question.text).answer
        cell.seconds.append(time.process_time() - began)
        self.memory.forget(ids=[receipt.id for receipt in receipts])
        right = is_right(answer, question.text, question.answer, labels)
        cell.right.setdefault(story.task, []).append(right)
        cell.shown += [story.facts[fact] in self.reader.shown for fact in question.supports]


# --- what is told ---------------------------------------------------------------------------


def within(reader: Reader, sentences: Iterable[str]) -> Iterator[str]:
    """Yield sentences that the reader can take; longer ones in halves, and halves of halves."""
    for sentence in sentences:
        try:
            if word_ids(reader.tokenizer, sentence):
                yield sentence
        except InputError:
            words = sentence.split()
            if len(words) > 1:
                middle = len(words) // 2
                yield from within(reader, (" ".join(words[:middle]), " ".join(words[middle:])))


def encoded(reader: Reader, texts: Sequence[str]) -> Told:
    """Encode texts, each distinct one once."""
    rows = {text: row for row, text in enumerate(dict.fromkeys(texts))}
    vectors = Told.encode(reader, list(rows), [""] * len(rows)).vectors
    return Told(texts, [""] * len(texts), vectors[[rows[text] for text in texts]])


def own_words(source: StorySource) -> set[str]:
    """Return the words of the training stories."""
    return {
        word.lower()
        for task in TASKS
        for story in source.load_train_valid(task).train
        for text in (*story.facts, *(question.text for question in story.questions))
        for word in _WORD.findall(text)
    }


# --- the cells ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asking:
    """What every cell is asked: stories of one question each."""

    stories: Sequence[Story]

    def plain(self, book: Book, cell: Cell) -> Cell:
        """Ask the questions as published."""
        random = Random(f"{SEED} {cell.tokens}")
        for story in self.stories:
            book.ask(story, random, cell, LABELS[story.task])
        return cell

    def exchanged(self, book: Book, cell: Cell) -> Cell:
        """Ask them about other people, places and things."""
        random = Random(f"{SEED} {cell.tokens}")
        for story in self.stories:
            changed, other = exchanged(story, random)
            labels = [other.get(label, label) for label in LABELS[story.task]]
            book.ask(changed, random, cell, labels)
        return cell


def in_book(
    reader: Reader, stack: Haystack, sizes: Sequence[int], asking: Asking, known: set[str]
) -> Iterator[Cell]:
    """Ask in the book as it grows; then in what a filter by known words leaves of it."""
    told = encoded(reader, stack.sentences)
    kept = np.array(
        [n for n, text in enumerate(told.texts) if known.issuperset(_WORD.findall(text.lower()))],
        dtype=np.int64,
    )
    with opened(reader) as book, opened(reader) as filtered:
        before = 0
        for size in sizes:
            count = stack.holding(size)
            book.tell(told.take(np.arange(before, count)))
            filtered.tell(told.take(kept[(kept >= before) & (kept < count)]))
            before = count
            tiled = max(1.0, count / max(1, stack.distinct))
            yield asking.plain(book, Cell("plain", size, count, tiled))
            yield asking.exchanged(book, Cell("exchanged", size, count, tiled))
            left = int((kept < count).sum())
            yield asking.plain(filtered, Cell("filtered", size, left, tiled))


def among_strangers(reader: Reader, sizes: Sequence[int], asking: Asking) -> Iterator[Cell]:
    """Ask among facts about other people, places and things."""
    facts = strangers(max(sizes) // TOKENS_A_FACT, Random(SEED))
    stack = haystack(facts, max(sizes))
    told = encoded(reader, stack.sentences)
    with opened(reader) as book:
        before = 0
        for size in sizes:
            count = stack.holding(size)
            book.tell(told.take(np.arange(before, count)))
            before = count
            yield asking.plain(
                book, Cell("strangers", size, count, max(1.0, count / stack.distinct))
            )


@contextmanager
def opened(reader: Reader) -> Iterator[Book]:
    """Open an empty book in a temporary folder."""
    with (
        TemporaryDirectory(prefix="kvmem-babilong-") as folder,
        closing(Book(folder, reader)) as book,
    ):
        yield book


def lines(cells: Iterable[Cell]) -> Iterator[str]:
    """Yield the table in Markdown, a row a cell."""
    tasks = " | ".join(f"qa{task}" for task in TASKS)
    yield (
        f"| memory | tokens | sentences | {tasks} | mean | supporting facts found % | "
        "ask, processor ms |"
    )
    yield "| --- |" + " ---: |" * (len(TASKS) + 5)
    for cell in cells:
        accuracies = " | ".join(f"{cell.accuracy(task):.0f}" for task in TASKS)
        again = f" (told {cell.tiled:.1f} times)" if cell.tiled > 1 else ""
        found = 100 * sum(cell.shown) / len(cell.shown)
        yield (
            f"| {cell.kind} | {cell.tokens // 1_000:,}k{again} | {cell.sentences:,} | "
            f"{accuracies} | **{cell.mean:.1f}** | {found:.1f} | "
            f"{1_000 * np.median(cell.seconds):.0f} |"
        )


def sizes_of(text: str) -> list[int]:
    """Thousands of tokens, as in 0,4,32, as rising numbers of tokens."""
    return sorted(1_000 * int(size) for size in text.split(",") if size)


def main(words: Sequence[str] | None = None) -> None:
    """Measure and print; ``words`` are the command line's, unless given."""
    data = Path(os.environ.get("KVMEM_DATA", "data"))
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--checkpoint", required=True, help="a name, or a folder")
    parser.add_argument("--data", type=Path, default=data / "babi/tasks_1-20_v1-2.tar.gz")
    parser.add_argument("--noise", type=Path, default=data / "noise/novels.tar.xz")
    parser.add_argument("--sizes", type=sizes_of, default="0,4,32,128,1000,10000")
    parser.add_argument("--strangers", type=sizes_of, default="4,32")
    parser.add_argument("--questions", type=int, default=100, help="a task")
    arguments = parser.parse_args(words)
    torch.set_num_threads(1)
    reader = Reader.load(arguments.checkpoint)
    source = open_babi(arguments.data)
    asking = Asking(
        [s for task in TASKS for s in asked(source.load(task, "test"), arguments.questions)]
    )
    cells = []
    if arguments.sizes:
        unread = islice(novels(arguments.noise), TRAINING_NOVELS, None)
        text = (sentence for _, sentences in unread for sentence in sentences)
        stack = haystack(within(reader, text), max(arguments.sizes))
        cells.append(in_book(reader, stack, arguments.sizes, asking, own_words(source)))
    if arguments.strangers:
        cells.append(among_strangers(reader, arguments.strangers, asking))
    print(*lines([]), sep="\n")
    for cell in chain.from_iterable(cells):
        print(list(lines([cell]))[-1], flush=True)


if __name__ == "__main__":
    main()
