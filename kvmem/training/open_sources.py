"""Where an open-vocabulary reader's memories come from."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kvmem.errors import InputError
from kvmem.tasks.babi.files import Size
from kvmem.tasks.babi.memories import as_memories, unanswerable
from kvmem.tasks.everyday.example import Example
from kvmem.tasks.everyday.generate import generate
from kvmem.tasks.everyday.notes import tell_notes
from kvmem.tasks.jsonl import Example as Asked
from kvmem.tasks.jsonl import read_examples
from kvmem.tasks.sentence_qa import HELD_OUT, among_others
from kvmem.training.data import MAX_TRAIN_FACTS, added_stories, open_source

EVERYDAY = "everyday"
NOTES = "notes"
"""Sources that are generated; others are files."""

DISTRACTORS = 20
"""Other sentences around the one that a question is about."""

VALID_SEED = 1
"""Everyday worlds to validate on are told from this seed, whatever a run's own."""

_EVERYDAY_FACTS = ((5, 12), (12, 28), (28, 60))

_BABI_TASKS = range(1, 21)
_BABI_SIZE: Size = "10k"

_IN_VAIN = 0.15
"""Tried for each of a task's memories: to ask of it what it cannot answer."""


@dataclass(frozen=True, slots=True)
class Source:
    """Memories to train on, others to validate on, and how often a batch is drawn from here.

    weight: against the other sources of a run.
    """

    name: str
    train: Sequence[Example]
    valid: Sequence[Example]
    weight: float = 1.0


def is_open(data: str) -> bool:
    """Whether ``--data`` names open-vocabulary sources; other data are bAbI's, for its reader."""
    names = [name for name, _ in _parts(data)]
    return len(names) > 1 or names[0] in (EVERYDAY, NOTES) or names[0].endswith(".jsonl")


def load_sources(
    data: str, seed: int, everyday: int, valid: int, distractors: int = DISTRACTORS
) -> list[Source]:
    """The sources that ``data`` names, separated by commas, each with ``=weight`` if not 1.

    everyday: how many everyday worlds to tell; their validation worlds are of domains never trained
    on. As many notes are told, sentences of several things each. These, and those of a file of JSON
    lines, stand among ``distractors`` others of their kind; every tenth sentence's questions are
    kept for validation. Whatever else is bAbI's: its stories, with generated ones where a task is
    cut short. At most ``valid`` memories of a source are validated on, of bAbI eight times as many.

    Raises DataError or NotFoundError for data that cannot be read, InputError for a file whose
    questions are not each on a single sentence, or that is too short to keep any for validation,
    and for a source that is called as another.
    """
    sources: dict[str, Source] = {}
    # Everyday worlds take minutes to tell: whatever cannot be read is to be found before.
    for name, weight in sorted(_parts(data), key=lambda part: part[0] == EVERYDAY):
        stem = Path(name).name.split(".")[0]
        if stem in sources:
            raise InputError(f"{name}: there is a source called {stem!r} already")
        if name == EVERYDAY:
            train = _everyday(everyday, seed)
            held_out = list(generate(valid, VALID_SEED, "valid"))
        elif name == NOTES:
            train, held_out = _sentences(
                list(tell_notes(everyday, seed)), name, seed, valid, distractors
            )
        elif name.endswith(".jsonl"):
            train, held_out = _sentences(read_examples(Path(name)), name, seed, valid, distractors)
        else:
            train, held_out = _babi(name, 8 * valid)
        sources[stem] = Source(stem, train, held_out, weight)
    return list(sources.values())


def _parts(data: str) -> list[tuple[str, float]]:
    parts = []
    for part in data.split(","):
        name, equals, weight = part.rpartition("=")
        if not equals or os.path.exists(part):  # a path may hold a "=" of its own
            name, weight = part, "1"
        if not (re.fullmatch(r"\d*\.?\d+", weight) and float(weight)):
            raise InputError(
                f"--data {part!r}: after '=' comes a weight above 0, such as everyday=2"
            )
        parts.append((name, float(weight)))
    return parts


def _everyday(count: int, seed: int) -> list[Example]:
    """Worlds of all sizes: small ones are read fast and teach to copy, large ones to find."""
    sizes = len(_EVERYDAY_FACTS)
    return [
        memory
        for number, facts in enumerate(_EVERYDAY_FACTS)
        for memory in generate(
            (count + number) // sizes, sizes * seed + number, "train", facts=facts
        )
    ]


def _sentences(
    asked: Sequence[Asked], name: str, seed: int, valid: int, distractors: int
) -> tuple[list[Example], list[Example]]:
    told = list(among_others(asked, Path(name).stem, distractors, seed))
    if len(told) < 2:
        raise InputError(
            f"{name}: it needs questions on at least two single sentences, with the answer "
            "word for word in the sentence"
        )
    train = [memory for number, memory in enumerate(told) if number % HELD_OUT]
    return train, told[::HELD_OUT][:valid]


def _babi(data: str, valid: int) -> tuple[list[Example], list[Example]]:
    source, size = open_source(data), _BABI_SIZE
    train: list[Example] = []
    held_out: list[Example] = []
    for task in _BABI_TASKS:
        split = source.load_train_valid(task, size)
        more = added_stories(source, task, size, split, "short")
        told = list(as_memories([*split.train, *more], MAX_TRAIN_FACTS))
        train.extend(told)
        train.extend(unanswerable(told, int(_IN_VAIN * len(told)), task))
        asked = list(as_memories(split.valid, MAX_TRAIN_FACTS))
        spread = np.linspace(0, len(asked) - 1, min(max(1, valid // 20), len(asked))).astype(int)
        held_out.extend(asked[number] for number in spread)
    return train, held_out
