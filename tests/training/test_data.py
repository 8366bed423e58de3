"""What a reader is trained on: no story that it is selected or tested on."""

import math
from pathlib import Path

import numpy as np
import pytest

from kvmem.reader.collation import EncodedStories
from kvmem.reader.config import ReaderConfig
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.tasks.babi.files import open_babi, write_stories
from kvmem.tasks.babi.generate import generate, items
from kvmem.training.data import (
    TrainingData,
    added_stories,
    load_training_data,
    open_source,
    word_salience,
)
from kvmem.types import Question, Story


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Task 1 cut short to 100 training questions, task 6 with nearly all of 1,000."""
    for task, questions in ((1, 100), (6, 900)):
        for split, count in (("train", questions), ("valid", 50), ("test", 50)):
            stories, _ = generate(task, count, f"{split} of a test")
            write_stories(stories, tmp_path / f"qa{task}_{split}.txt")
    return tmp_path


def test_a_task_that_is_cut_short_is_filled_up_without_held_out_questions(folder: Path) -> None:
    source = open_babi(folder)
    split = source.load_train_valid(1, size="1k")
    have = sum(len(story.questions) for story in split.train)
    more = added_stories(source, 1, "1k", split, "short")
    assert sum(len(story.questions) for story in more) == 900 - have
    held_out = {*items(split.valid), *items(source.load(1, "test", size="1k"))}
    assert held_out.isdisjoint(items(more))


def test_only_short_tasks_are_filled_up_and_it_is_told(folder: Path) -> None:
    data = load_training_data(open_babi(folder), [1, 6], "1k", ReaderConfig(), generated="short")
    assert len(data.train[1]) == 900
    assert data.generated[1] > 700
    assert data.generated[6] == 0


def test_all_tasks_get_twice_their_size_in_new_questions(folder: Path) -> None:
    data = load_training_data(open_babi(folder), [1, 6], "1k", ReaderConfig(), generated="all")
    assert data.generated[1] > 2700
    assert data.generated[6] == 2000


def test_nothing_is_filled_up_unasked(folder: Path) -> None:
    data = load_training_data(open_babi(folder), [1], "1k", ReaderConfig())
    assert len(data.train[1]) <= 100
    assert data.generated == {1: 0}


def test_download_is_a_source(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kvmem.training.data.download_babi", lambda: folder)
    assert len(open_source("download").load(1, "test", size="1k")) > 0


def test_labels_begin_with_not_known_and_are_those_of_training() -> None:
    data = load_training_data(open_source("generated"), [6], "1k", ReaderConfig())
    assert data.labels == ("", "no", "yes")
    assert len(data.valid[6]) == 100


def test_salience_is_rarity_inside_stories() -> None:
    facts = ("the cat sat", "the dog sat", "the cow ran", "the pig ran", "the the hen ran")
    story = Story(facts, (Question("where", "cat", (0,), len(facts)),))
    tokenizer = build_tokenizer([*facts, "where"], 8)
    encoded = EncodedStories([story], tokenizer, ("", "cat"), 9, 1)
    data = TrainingData(tokenizer, ("", "cat"), {1: encoded}, {}, {}, {})
    salience = word_salience(data).numpy()

    def of(word: str) -> float:
        return float(salience[tokenizer.encode(word)[0]])

    assert of("the") == 0
    np.testing.assert_allclose(of("cat"), 2 * (math.log(5) - 0.5), rtol=1e-5)
    np.testing.assert_allclose(of("sat"), 2 * (math.log(5 / 2) - 0.5), rtol=1e-5)
    np.testing.assert_allclose(of("where"), 1.0, rtol=1e-5)
