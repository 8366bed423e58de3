"""A book as a memory, and the table over what was asked of it."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import pytest

from benchmarks import babilong
from benchmarks.babilong import Asking, Cell
from kvmem.reader.reading import Reader
from kvmem.tasks.babi.generate import generate
from kvmem.tasks.babilong import LABELS, TASKS, asked, haystack, novels
from kvmem.training.noise import TRAINING_NOVELS

TEXT = ["Where is the office?", "The captain slept.", "He went to the garden, they said."]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("babi")


def test_facts_are_forgotten_after_their_question(reader: Reader) -> None:
    (story,) = asked(generate(1, 1, 3)[0], 1)
    with babilong.opened(reader) as book:
        book.tell(babilong.encoded(reader, TEXT[1:2]))
        cell = Cell("plain", 3, 1, 1.0)
        book.ask(story, Random(1), cell, LABELS[1])
        left = [fact.text for fact in book.memory.list().facts]
    assert left == TEXT[1:2]
    assert cell.right == {1: [True]}
    assert cell.shown == [True]
    assert len(cell.seconds) == 1


def test_cells_grow_with_the_book(reader: Reader) -> None:
    stories = [story for task in TASKS for story in asked(generate(task, 4, 4)[0], 1)]
    stack = haystack(TEXT, 20)
    known = {"where", "is", "the", "office", "he", "went", "to", "garden"}
    cells = list(babilong.in_book(reader, stack, [0, 20], Asking(stories), known))
    assert [(cell.kind, cell.sentences) for cell in cells] == [
        ("plain", 0),
        ("exchanged", 0),
        ("filtered", 0),
        ("plain", 4),
        ("exchanged", 4),
        ("filtered", 2),
    ]
    assert [cell.tiled for cell in cells[3:]] == pytest.approx([4 / 3] * 3)
    assert all(len(cell.right) == len(TASKS) for cell in cells)
    assert [cell.mean for cell in cells if cell.tokens == 0] == [100.0, 0.0, 100.0]
    header, _, *rows = babilong.lines(cells)
    assert "qa1 | qa2 | qa3 | qa4 | qa5" in header
    assert rows[0].startswith("| plain | 0k | 0 | 100 | 100 | 100 | 100 | 100 | **100.0** | 100.0 ")
    assert "(told 1.3 times)" in rows[3]


def test_strangers_are_not_whom_the_questions_are_about(reader: Reader) -> None:
    stories = asked(generate(4, 4, 5)[0], 2)
    (cell,) = babilong.among_strangers(reader, [60], Asking(stories))
    assert cell.kind == "strangers"
    assert 5 <= cell.sentences <= 12
    assert list(cell.right) == [4]


def test_long_sentences_are_told_in_parts_and_each_text_is_encoded_once(reader: Reader) -> None:
    long = " ".join(f"w{number}" for number in range(70))
    parts = list(babilong.within(reader, [*TEXT, long, "…"]))
    assert parts[:3] == TEXT
    assert " ".join(parts[3:]) == long
    assert max(len(part.split()) for part in parts) <= reader.model.config.max_tokens
    told = babilong.encoded(reader, ["The captain slept.", *TEXT])
    assert told.texts == ["The captain slept.", *TEXT]
    np.testing.assert_allclose(told.vectors, reader.encode(told.texts), atol=1e-5)


@pytest.mark.parametrize(("text", "sizes"), [("", []), ("4,0,1000", [0, 4_000, 1_000_000])])
def test_sizes_are_read_in_thousands(text: str, sizes: list[int]) -> None:
    assert babilong.sizes_of(text) == sizes


@pytest.fixture(scope="module")
def shipped() -> Reader:
    return Reader.load("babilong")


@pytest.fixture
def novels_file() -> Path:
    folder = os.environ.get("KVMEM_DATA")
    if folder is None or not (file := Path(folder) / "noise/novels.tar.xz").is_file():
        pytest.skip("set KVMEM_DATA to the folder with noise/novels.tar.xz")
    return file


STORIES = [story for task in TASKS for story in asked(generate(task, 20, 6)[0], 8)]


def test_the_shipped_reader_finds_stories_among_strangers(shipped: Reader) -> None:
    (cell,) = babilong.among_strangers(shipped, [3_000], Asking(STORIES))
    assert cell.sentences > shipped.model.config.max_slots  # so that facts are looked up
    assert cell.mean >= 95


def test_the_shipped_reader_does_not_know_of_whom_nobody_told(shipped: Reader) -> None:
    with babilong.opened(shipped) as book:
        told = ["Mary got the milk.", "Mary went to the kitchen.", "Otto left the lantern."]
        book.memory.remember(told)
        answers = [
            book.memory.ask(f"Where is {who}?").answer for who in ("the milk", "Otto", "Zebedee")
        ]
    assert answers[0] == "kitchen"
    assert answers[2] is None


def test_the_shipped_reader_knows_any_names(shipped: Reader) -> None:
    with babilong.opened(shipped) as book:
        cell = Asking(STORIES).exchanged(book, Cell("exchanged", 0, 0, 1.0))
    assert cell.mean >= 95


def test_the_shipped_reader_finds_stories_in_a_book(shipped: Reader, novels_file: Path) -> None:
    (_, text) = next(islice(novels(novels_file), TRAINING_NOVELS, None))
    stack = haystack(babilong.within(shipped, text), 8_000)
    plain, exchanged, _ = babilong.in_book(shipped, stack, [8_000], Asking(STORIES), set())
    assert plain.sentences > shipped.model.config.max_slots
    assert plain.mean >= 95
    assert exchanged.mean >= 85
