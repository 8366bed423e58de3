"""Where the trainer's stories come from, and what vocabulary they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from transformers import PreTrainedTokenizerFast

from kvmem.reader.collation import EncodedStories
from kvmem.reader.config import ReaderConfig
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.tasks.babi.files import Size, StorySource, TrainValid, open_babi
from kvmem.tasks.babi.generate import GeneratedSource
from kvmem.types import Story

MAX_TRAIN_FACTS = 130
"""Facts before a question that training keeps, the latest ones; evaluation keeps all."""


def open_source(data: str, seed: int = 0) -> StorySource:
    """The source that ``--data`` names: "generated", or the path of published files."""
    return GeneratedSource(seed) if data == "generated" else open_babi(Path(data))


@dataclass(frozen=True, slots=True)
class TrainingData:
    tokenizer: PreTrainedTokenizerFast
    labels: tuple[str, ...]
    train: Mapping[int, EncodedStories]
    valid: Mapping[int, EncodedStories]
    dropped: Mapping[int, int]


def load_training_data(
    source: StorySource, tasks: Iterable[int], size: Size, config: ReaderConfig
) -> TrainingData:
    """Load, split and encode the tasks. Words and labels are those of the training stories."""
    splits: dict[int, TrainValid] = {
        task: source.load_train_valid(task, size=size) for task in tasks
    }
    told = [story for split in splits.values() for story in split.train]
    answers = sorted({q.answer for story in told for q in story.questions})
    labels = ("", *answers)  # labels[0] is "not known"
    tokenizer = build_tokenizer(_texts(told), config.max_tokens)

    def encode(stories: list[Story], max_facts: int) -> EncodedStories:
        return EncodedStories(stories, tokenizer, labels, max_facts, config.num_hops)

    return TrainingData(
        tokenizer,
        labels,
        {task: encode(split.train, MAX_TRAIN_FACTS) for task, split in splits.items()},
        {task: encode(split.valid, config.max_slots) for task, split in splits.items()},
        {task: split.dropped for task, split in splits.items()},
    )


def _texts(stories: Iterable[Story]) -> Iterator[str]:
    for story in stories:
        yield from story.facts
        for question in story.questions:
            yield question.text
            yield from question.answer.split(",")
