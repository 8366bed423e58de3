"""Where an open-vocabulary reader's memories come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from kvmem.errors import InputError
from kvmem.tasks.everyday.example import Example
from kvmem.tasks.everyday.generate import generate
from kvmem.tasks.jsonl import read_examples
from kvmem.tasks.sentence_qa import among_others

EVERYDAY = "everyday"

DISTRACTORS = 20
"""Other sentences around the one that a question is about."""

VALID_SEED = 1
"""Everyday worlds to validate on are told from this seed, whatever a run's own."""

Memories = Mapping[str, Iterable[Example]]
"""Memories with questions, by the name of their source."""


def is_open(data: str) -> bool:
    """Whether ``--data`` names open-vocabulary sources: "everyday", or files of JSON lines."""
    return all(name == EVERYDAY or name.endswith(".jsonl") for name in data.split(","))


def load_memories(data: str, seed: int, everyday: int, valid: int) -> tuple[Memories, Memories]:
    """Memories to train on, and others to validate on, of every source that ``data`` names.

    everyday: how many everyday worlds to tell; their validation worlds are of domains never trained
    on. Of a file, every tenth sentence's questions are kept for validation. At most ``valid``
    memories of a source are.

    Raises DataError or NotFoundError for a file that cannot be read, InputError for one whose
    questions are not each on a single sentence, that is too short to keep any for validation, or
    that is called as another source.
    """
    train: dict[str, Iterable[Example]] = {}
    held_out: dict[str, Iterable[Example]] = {}
    for name in data.split(","):
        path = Path(name)
        if path.stem in train:
            raise InputError(f"{name}: there is a source called {path.stem!r} already")
        if name == EVERYDAY:
            train[name] = generate(everyday, seed, "train")
            held_out[name] = generate(valid, VALID_SEED, "valid")
            continue
        told = list(among_others(read_examples(path), path.stem, DISTRACTORS, seed))
        kept = told[::10][:valid]
        if len(told) < 2:
            raise InputError(
                f"{name}: it needs questions on at least two single sentences, with the answer "
                "word for word in the sentence"
            )
        train[path.stem] = [memory for number, memory in enumerate(told) if number % 10]
        held_out[path.stem] = kept
    return train, held_out
