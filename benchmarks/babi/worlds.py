"""Are generated bAbI stories the published distribution? Part (a) replays, part (b) classifies.

    python benchmarks/babi/worlds.py --data ARCHIVE --tasks all [--split train|test]

(a) Every published story is replayed through its simulated world; answers and supporting facts
derived from the state are compared with the published ones. "Drawn" are the exceptions where the
facts allow several answers or listings of supports, of which the published generator drew one.
Stories with two neighbouring words of a fact swapped must be refused.
(b) Cross-validated classifiers try to tell published from generated stories: logistic
regression on n-grams (of words, and of lines with their entities numbered), and gradient
boosting on features of the story's course. The same classifiers on two halves of the published
stories show what chance looks like at that size.

"train" is the published training stories that are not held out for validation.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from rich.console import Console
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MaxAbsScaler

from kvmem.tasks.babi.files import BabiSource, open_babi
from kvmem.tasks.babi.generate import generate
from kvmem.tasks.babi.worlds import WORLDS
from kvmem.tasks.babi.worlds.base import ReplayError
from kvmem.tasks.babi.worlds.sizes import SizeWorld
from kvmem.types import Question, Story

SEED = 7
FOLDS = 5
SHOWN_EXCEPTIONS = 20
MUTATED_STORIES = 200
_ENTITY = re.compile(
    r"\b(?!(?:Where|What|Who|Why|How|Is|Are|Does|Did|Then|After|Afterwards|Following|Yesterday"
    r"|This|The)\b)[A-Z][a-z]+\b|(?<=\bthe )[a-z]+|(?<=\ba )[a-z]+"
)


# --- (a) replay -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Replay:
    """How the published stories of a task fared in the simulated world."""

    task: int
    questions: int
    answers: int
    supports: int
    drawn: int
    mutated: int
    refused: int
    exceptions: list[str]

    def row(self) -> list[str]:
        return [
            str(self.task),
            str(self.questions),
            f"{100 * self.answers / self.questions:.2f}",
            f"{100 * self.supports / self.questions:.2f}",
            f"{self.drawn}/{len(self.exceptions)}",
            f"{self.refused}/{self.mutated}",
        ]


def replay(task: int, stories: Sequence[Story]) -> Replay:
    """Replay published stories; a story that the world refuses has every question wrong."""
    world = WORLDS[task]
    counts = Counter[str]()
    exceptions = []
    for number, story in enumerate(stories):
        counts["questions"] += len(story.questions)
        try:
            derived = world.replay(story)
        except ReplayError as error:
            exceptions.append(f"story {number} is refused: {error}")
            continue
        allowed = world.listings(story) if isinstance(world, SizeWorld) else None
        for index, (question, own) in enumerate(zip(story.questions, derived, strict=True)):
            counts["answers"] += own.answer == question.answer
            counts["supports"] += own.supports == question.supports
            if (own.answer, own.supports) == (question.answer, question.supports):
                continue
            drawn = own.ambiguous or (
                own.answer == question.answer
                and allowed is not None
                and question.supports in allowed[index]
            )
            counts["drawn"] += drawn
            exceptions.append(
                f"story {number}: {question.text} published {question.answer} "
                f"{question.supports}, derived {own.answer} {own.supports}"
                f"{', drawn' if drawn else ''}"
            )
    refused = 0
    mutated = [_swap_words(story, Random(f"{SEED} {n}")) for n, story in enumerate(stories)]
    for story in mutated[:MUTATED_STORIES]:
        try:
            world.replay(story)
        except ReplayError:
            refused += 1
    return Replay(
        task,
        counts["questions"],
        counts["answers"],
        counts["supports"],
        counts["drawn"],
        min(len(mutated), MUTATED_STORIES),
        refused,
        exceptions,
    )


def _swap_words(story: Story, rng: Random) -> Story:
    facts = list(story.facts)
    line = rng.randrange(len(facts))
    words = facts[line].removesuffix(".").split()
    at = rng.randrange(len(words) - 1)
    words[at : at + 2] = words[at + 1], words[at]
    facts[line] = " ".join(words) + "."
    return Story(tuple(facts), story.questions, story.task)


# --- (b) classifiers --------------------------------------------------------------------


def lines(story: Story) -> Iterator[str | Question]:
    """Facts and questions as they are told."""
    told = 0
    for question in story.questions:
        yield from story.facts[told : question.position]
        told = question.position
        yield question


def terms(story: Story) -> dict[str, float]:
    """Counts of word 1–3-grams, and of lines, pairs of lines and answers by numbered entity."""
    counts = Counter[str]()
    numbers: dict[str, int] = {}

    def number(match: re.Match[str]) -> str:
        return f"#{numbers.setdefault(match[0], len(numbers))}"

    previous = ""
    for line in lines(story):
        text = line if isinstance(line, str) else f"{line.text} {line.answer}"
        words = ["^", *text.split(), "$"]
        for length in (1, 2, 3):
            counts.update(" ".join(words[i : i + length]) for i in range(len(words) - length + 1))
        shape = _ENTITY.sub(number, text)
        counts.update((f"line {shape}", f"pair {previous} / {_ENTITY.sub('#', text)}"))
        previous = _ENTITY.sub("#", text)
        if isinstance(line, Question):
            counts[f"answer #{numbers.get(line.answer, -1)}"] += 1
    return dict(counts)


def course(story: Story) -> dict[str, float]:
    """Numbers that describe the course of a story: lengths, gaps, ages of supports, repeats."""
    features: dict[str, float] = {
        "facts": len(story.facts),
        "questions": len(story.questions),
        "distinct facts": len(set(story.facts)),
        "distinct questions": len({question.text for question in story.questions}),
        "distinct answers": len({question.answer for question in story.questions}),
        "words": sum(len(fact.split()) for fact in story.facts) / len(story.facts),
    }
    entities = [_ENTITY.findall(fact) for fact in story.facts]
    features["entities"] = len({entity for fact in entities for entity in fact})
    subjects = [fact[0] if fact else "" for fact in entities]
    features["same subject"] = sum(a == b for a, b in pairwise(subjects))
    objects = [fact[-1] if fact else "" for fact in entities]
    features["same object"] = sum(a == b for a, b in pairwise(objects))
    for entity_counts, name in ((Counter(subjects), "subject"), (Counter(objects), "object")):
        for rank, (_, count) in enumerate(entity_counts.most_common(4)):
            features[f"{name} rank {rank}"] = count / len(story.facts)
    told = 0
    for index, question in enumerate(story.questions[:10]):
        features[f"gap {index}"] = question.position - told
        told = question.position
        features[f"supports {index}"] = len(question.supports)
        for rank, support in enumerate(question.supports[:3]):
            features[f"age {index} {rank}"] = question.position - support
        features[f"said {index}"] = question.answer in " ".join(story.facts)
    return features


def auc(ours: Sequence[Story], theirs: Sequence[Story], features: Callable[..., Any]) -> float:
    """Mean area under the ROC curve over folds, of telling the two lists of stories apart."""
    rows = [features(story) for story in (*ours, *theirs)]
    labels = np.array([0] * len(ours) + [1] * len(theirs))
    if features is course:
        model = make_pipeline(
            DictVectorizer(sparse=False), HistGradientBoostingClassifier(random_state=SEED)
        )
    else:
        model = make_pipeline(
            DictVectorizer(),
            MaxAbsScaler(),
            LogisticRegression(C=0.03, solver="liblinear", max_iter=500, random_state=SEED),
        )
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    return float(np.mean(cross_val_score(model, rows, labels, cv=folds, scoring="roc_auc")))


def classify(task: int, stories: Sequence[Story], seed: int) -> list[str]:
    """One row: published against generated, and published against published as calibration."""
    questions = sum(len(story.questions) for story in stories)
    generated, _ = generate(task, questions, f"{seed} benchmark")
    shuffled = list(stories)
    Random(seed).shuffle(shuffled)
    half = len(shuffled) // 2
    row = [str(task), str(len(stories))]
    for features in (terms, course):
        row.append(f"{auc(stories, generated, features):.3f}")
        row.append(f"{auc(shuffled[:half], shuffled[half:], features):.3f}")
    # Standard error of an AUC of one half (Hanley & McNeil, 1982).
    row.append(f"{((2 * half + 1) / (3 * half * half)) ** 0.5 / 2:.3f}")
    return row


# --- report -----------------------------------------------------------------------------


def load(source: BabiSource, task: int, split: str) -> list[Story]:
    """The published stories of a task that this run may look at."""
    if split == "test":
        return source.load(task, "test")
    return source.load_train_valid(task).train


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    body = [head, ["---:"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in body)


def report(replays: Sequence[Replay], aucs: Sequence[Sequence[str]], split: str) -> str:
    """Both tables and the exceptions, in Markdown."""
    parts = [
        "# Generated against published bAbI",
        f"Published stories: 10k set, {split} split"
        + (", without those held out for validation" if split == "train" else "")
        + f". Command: `python benchmarks/babi/worlds.py --data ARCHIVE --split {split}`. Task 3 "
        "of the training set was incomplete in the archive used (385 of 2,000 stories).\n",
        "## (a) Published stories replayed\n",
        table(
            ["task", "questions", "answers %", "supports %", "drawn", "mutated refused"],
            [result.row() for result in replays],
        ),
        "\nDrawn: of all exceptions, those where the facts allow several answers or listings of "
        "supports, of which the published generator drew one.\n",
        "Exceptions:\n",
    ]
    for result in replays:
        shown = result.exceptions[:SHOWN_EXCEPTIONS]
        parts += [f"- task {result.task}: {exception}" for exception in shown]
        if len(shown) < len(result.exceptions):
            parts.append(f"- task {result.task}: {len(result.exceptions) - len(shown)} more")
    parts += [
        "\n## (b) Can a classifier tell them apart?\n",
        "AUC of published against generated stories, beside published against published (two "
        "halves, so half the stories); s.e. is the standard error of the latter.\n",
        table(["task", "stories", "n-grams", "calibration", "course", "calibration", "s.e."], aucs),
    ]
    return "\n".join(parts) + "\n"


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="archive or folder")
    parser.add_argument("--tasks", default="all", help="all, or numbers as in 1,2,19")
    parser.add_argument("--split", choices=("train", "test"), default="train")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--out", type=Path, default=Path(__file__).with_suffix(".md"))
    arguments = parser.parse_args()
    tasks = (
        list(WORLDS)
        if arguments.tasks == "all"
        else [int(task) for task in arguments.tasks.split(",")]
    )
    source = open_babi(arguments.data)
    console = Console()
    replays, aucs = [], []
    for task in tasks:
        stories = load(source, task, arguments.split)
        replays.append(replay(task, stories))
        aucs.append(classify(task, stories, arguments.seed))
        console.print(
            f"task {task}: {replays[-1].row()} {aucs[-1]}", highlight=False, soft_wrap=True
        )
    text = report(replays, aucs, arguments.split)
    arguments.out.write_text(text)
    console.print(text, markup=False, highlight=False, soft_wrap=True)


if __name__ == "__main__":
    main()
