"""Where the trainer's stories come from, and what vocabulary they give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from kvmem.reader.collation import EncodedStories
from kvmem.reader.config import ReaderConfig
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.tasks.babi.download import download_babi
from kvmem.tasks.babi.files import Size, StorySource, TrainValid, open_babi
from kvmem.tasks.babi.generate import QUESTIONS, GeneratedSource, generate, items
from kvmem.training.noise import (
    RENAMED_RATE,
    NoisyStories,
    Surroundings,
    story_texts,
    surroundings,
    training_sentences,
    with_pieces,
)
from kvmem.types import Story

MAX_TRAIN_FACTS = 130
"""Facts before a question that training keeps, the latest ones; evaluation keeps all."""


GENERATED_SEED = 0
"""Generated data sets are told from this seed, whatever a run's own: so their splits never mix."""


def open_source(data: str) -> StorySource:
    """The source that ``--data`` names: "generated", "download", or the path of published files.

    Raises as ``open_babi`` and ``download_babi`` do.
    """
    if data == "generated":
        return GeneratedSource(GENERATED_SEED)
    return open_babi(download_babi() if data == "download" else Path(data))


SHORT_STORY = 5
"""Stories of fewer facts say nothing about how rare a word is."""


Generated = Literal["none", "short", "all"]
"""Generated stories beside the source's own: of no task, of those cut short, of all."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and the answers that a reader knows."""

    tokenizer: PreTrainedTokenizerFast
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrainingData:
    tokenizer: PreTrainedTokenizerFast
    labels: tuple[str, ...]
    train: Mapping[int, EncodedStories]
    valid: Mapping[int, EncodedStories]
    dropped: Mapping[int, int]  # stories left out because they are validation stories
    generated: Mapping[int, int]  # questions that generated stories filled up
    surroundings: Surroundings | None = None  # what the stories are told among


def load_training_data(
    source: StorySource,
    tasks: Iterable[int],
    size: Size,
    config: ReaderConfig,
    generated: Generated = "none",
    vocabulary: Vocabulary | None = None,
    noise: str | None = None,
) -> TrainingData:
    """Load, split and encode the tasks; ``generated`` says to which of them to add own stories.

    Words and labels are those of the training stories, or ``vocabulary`` where that is given; with
    ``noise``, an archive of novels, other words can be read in pieces, and the stories are told
    among its sentences (see ``noise.py``).
    """
    splits: dict[int, TrainValid] = {
        task: source.load_train_valid(task, size=size) for task in tasks
    }
    added = dict.fromkeys(splits, 0)
    for task, split in splits.items():
        more = added_stories(source, task, size, split, generated)
        added[task] = sum(len(story.questions) for story in more)
        split.train.extend(more)
    if vocabulary is None:
        told = [story for split in splits.values() for story in split.train]
        answers = sorted({q.answer for story in told for q in story.questions})
        tokenizer = build_tokenizer(story_texts(told), config.max_tokens)
        vocabulary = Vocabulary(tokenizer, ("", *answers))  # labels[0] is "not known"
    tokenizer, labels = vocabulary.tokenizer, vocabulary.labels
    around: Surroundings | None = None
    if noise is not None:
        texts = training_sentences(Path(noise))
        tokenizer = with_pieces(tokenizer, texts)
        told = [story for split in splits.values() for story in split.train]
        around = surroundings(told, texts, tokenizer)

    def encode(stories: list[Story], max_facts: int, renamed_rate: float) -> EncodedStories:
        hops = config.num_hops
        if around is None:
            return EncodedStories(stories, tokenizer, labels, max_facts, hops)
        return NoisyStories(stories, tokenizer, labels, max_facts, hops, around, renamed_rate)

    return TrainingData(
        tokenizer,
        labels,
        {task: encode(s.train, MAX_TRAIN_FACTS, RENAMED_RATE) for task, s in splits.items()},
        {task: encode(s.valid, config.max_slots, 0.0) for task, s in splits.items()},
        {task: split.dropped for task, split in splits.items()},
        added,
        around,
    )


def added_stories(
    source: StorySource, task: int, size: Size, split: TrainValid, generated: Generated
) -> list[Story]:
    """Generated stories to train on beside a task's own.

    "short" fills up, to nine tenths of the size, a task that lacks more than half of that (the copy
    of the archive that this was developed on has 925 of 9,000 questions of task 3). "all" gives
    every task twice its size more. No generated question is one of the validation or test files;
    those are read for nothing else.
    """
    own = sum(len(story.questions) for story in split.train)
    full = QUESTIONS[size]["train"] * 9 // 10
    wanted = 2 * QUESTIONS[size]["train"] if generated == "all" else 0
    if generated != "none" and own < full // 2:
        wanted += full - own
    if not wanted:
        return []
    taken = {*items(split.valid), *items(source.load(task, "test", size=size))}
    return generate(task, wanted, f"{GENERATED_SEED} fill-up", exclude=taken)[0]


def word_salience(data: TrainingData) -> Tensor:
    """``salience`` of the words in the training stories: (V,)."""
    return salience(
        (
            (
                encoded.sentences,
                [f[:n] for f, n in zip(encoded.facts, encoded.lengths, strict=True)],
            )
            for encoded in data.train.values()
        ),
        len(data.tokenizer),
    )


def salience(
    told: Iterable[tuple[NDArray[np.int64], Iterable[NDArray[np.int64]]]], words: int
) -> Tensor:
    """How much sharing a word tells about two facts of one story: (V,) ≥ 0.

    told: tables of sentences (S, T), and the stories told with each, as rows of sentences.
    Twice max(0, −log r − ½) for the share r of a story's facts that hold the word, averaged over
    the stories that hold it: a document frequency inside each memory, as an inverted index over it
    would have. Words of short stories only, and of none, get 1.
    """
    share, stories = np.zeros(words), np.zeros(words)
    for table, memories in told:
        sentences = _without_repeats(table)
        for facts in memories:
            if len(facts) >= SHORT_STORY:
                found, counts = np.unique(sentences[facts], return_counts=True)
                share[found] += counts / len(facts)
                stories[found] += 1
    mean = np.divide(share, stories, out=np.full(words, np.exp(-1.0)), where=stories > 0)
    return torch.from_numpy(2 * np.maximum(0.0, -np.log(mean) - 0.5)).float()


def _without_repeats(sentences: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each sentence's words once (S, T); the places of repeats, like padding, hold 0."""
    ordered = np.sort(sentences, axis=1)
    ordered[:, 1:][ordered[:, 1:] == ordered[:, :-1]] = 0
    return ordered
