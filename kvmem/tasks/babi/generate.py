"""Generated bAbI: the published tasks told by ``kvmem.tasks.babi.worlds``, without the archive.

The same task, number of questions and seed give the same stories, byte for byte, wherever they
are made: randomness comes only from ``random.Random``, seeded with a text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kvmem.errors import InputError
from kvmem.tasks.babi.files import Language, Size, Split, TrainValid, write_stories
from kvmem.tasks.babi.worlds import WORLDS
from kvmem.types import Story

# Questions per split, as in the published files (valid: a tenth of train, as in en-valid).
QUESTIONS: dict[Size, dict[Split, int]] = {
    "1k": {"train": 1_000, "valid": 100, "test": 1_000},
    "10k": {"train": 10_000, "valid": 1_000, "test": 1_000},
}
FILE_STEMS = {
    1: "qa1_single-supporting-fact",
    2: "qa2_two-supporting-facts",
    3: "qa3_three-supporting-facts",
    4: "qa4_two-arg-relations",
    5: "qa5_three-arg-relations",
    6: "qa6_yes-no-questions",
    7: "qa7_counting",
    8: "qa8_lists-sets",
    9: "qa9_simple-negation",
    10: "qa10_indefinite-knowledge",
    11: "qa11_basic-coreference",
    12: "qa12_conjunction",
    13: "qa13_compound-coreference",
    14: "qa14_time-reasoning",
    15: "qa15_basic-deduction",
    16: "qa16_basic-induction",
    17: "qa17_positional-reasoning",
    18: "qa18_size-reasoning",
    19: "qa19_path-finding",
    20: "qa20_agents-motivations",
}
# Stories in a row that may all be dropped before generating is given up.
_PATIENCE = 1_000

# What a reader is asked: the facts told up to a question, and the question.
Item = tuple[tuple[str, ...], str]


def items(stories: Iterable[Story]) -> Iterator[Item]:
    """What readers of these stories are asked, one item a question."""
    for story in stories:
        for question in story.questions:
            yield story.facts[: question.position], question.text


def generate(
    task: int, questions: int, seed: int | str, *, exclude: Collection[Item] = frozenset()
) -> tuple[list[Story], int]:
    """Tell stories of a task until they ask ``questions`` questions; the last one is cut to fit.

    Questions that are items of ``exclude`` (see ``items``) are dropped, and with them a story
    that is left with none; the second value is how many questions were dropped. Not whole
    stories: every story of task 20 begins with one of a few dozen items.

    Raises InputError for a task that is none of 1–20, for ``questions`` below 1, and if
    ``exclude`` leaves next to nothing to ask.
    """
    if task not in WORLDS:
        raise InputError(f"task {task}: bAbI has the tasks 1 to 20")
    if questions < 1:
        raise InputError(f"{questions} questions: ask for at least 1")
    rng = Random(f"babi {task} {seed}")
    stories: list[Story] = []
    dropped = in_a_row = 0
    missing = questions
    while missing:
        story = WORLDS[task].generate(rng)
        asked = zip(story.questions, items([story]), strict=True)
        kept = tuple(question for question, item in asked if item not in exclude)
        dropped += len(story.questions) - len(kept)
        if not kept:
            in_a_row += 1
            if in_a_row == _PATIENCE:
                raise InputError(
                    f"task {task}: {_PATIENCE} stories in a row were excluded; exclude less"
                )
            continue
        in_a_row = 0
        kept = kept[:missing]
        # Published stories end with a question, so that facts after the last one go too.
        stories.append(Story(story.facts[: kept[-1].position], kept, task))
        missing -= len(kept)
    return stories, dropped


@dataclass(frozen=True, slots=True)
class GeneratedSplits:
    """The three splits of a task. No item of a split is asked in another one.

    ``dropped`` counts the validation and training questions that were left out because a split
    before them asks the same, in the order test, validation, training.
    """

    train: list[Story]
    valid: list[Story]
    test: list[Story]
    dropped: dict[Split, int]


def generate_splits(task: int, size: Size, seed: int) -> GeneratedSplits:
    """All splits of a task, in the published sizes; see ``generate``."""
    counts = QUESTIONS[size]
    test, _ = generate(task, counts["test"], f"{seed} test")
    taken = set(items(test))
    valid, valid_dropped = generate(task, counts["valid"], f"{seed} valid", exclude=taken)
    taken.update(items(valid))
    train, train_dropped = generate(task, counts["train"], f"{seed} train", exclude=taken)
    return GeneratedSplits(
        train, valid, test, {"test": 0, "valid": valid_dropped, "train": train_dropped}
    )


def write_generated(tasks: Iterable[int], size: Size, seed: int, out: Path) -> dict[int, int]:
    """Write train, valid and test files of the published names and format into ``out``.

    Returns the number of dropped validation and training questions per task. A file appears
    whole or not at all. Raises as ``generate`` and ``write_stories``.
    """
    dropped = {}
    for task in tasks:
        splits = generate_splits(task, size, seed)
        for split, stories in (
            ("train", splits.train),
            ("valid", splits.valid),
            ("test", splits.test),
        ):
            write_stories(stories, out / f"{FILE_STEMS[task]}_{split}.txt")
        dropped[task] = sum(splits.dropped.values())
    return dropped


class GeneratedSource:
    """Generated stories where ``kvmem.tasks.babi.files.BabiSource`` would read published ones.

    Splits are generated when they are first asked for, and kept.
    """

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self._splits: dict[tuple[int, Size], GeneratedSplits] = {}

    def load(
        self, task: int, split: Split, size: Size = "10k", language: Language = "en"
    ) -> list[Story]:
        """All stories of one split. Raises InputError for a language other than English."""
        splits = self._of(task, size, language)
        return {"train": splits.train, "valid": splits.valid, "test": splits.test}[split]

    def load_train_valid(
        self, task: int, size: Size = "10k", language: Language = "en"
    ) -> TrainValid:
        """What a model may be trained on, and what it may be selected on; see ``load``."""
        splits = self._of(task, size, language)
        return TrainValid(splits.train, splits.valid, dropped=splits.dropped["train"])

    def _of(self, task: int, size: Size, language: Language) -> GeneratedSplits:
        if language != "en":
            raise InputError(f"generated stories are English; there are none in {language!r}")
        if (task, size) not in self._splits:
            self._splits[task, size] = generate_splits(task, size, self.seed)
        return self._splits[task, size]
