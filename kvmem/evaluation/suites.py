"""What open-vocabulary readers are measured on: everyday worlds, sentences, partial cues."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from kvmem.errors import CheckpointError, InputError
from kvmem.evaluation.answered import Answered, Figures, ask, f1_interval, figures
from kvmem.memory.crowd import Crowd, Told
from kvmem.reader.reading import Reader
from kvmem.reader.vocabulary import fits
from kvmem.tasks.everyday.example import EverydayQuestion
from kvmem.tasks.everyday.generate import generate
from kvmem.tasks.everyday.others import domains_told, other_facts
from kvmem.tasks.jsonl import read_examples
from kvmem.tasks.scoring import token_f1
from kvmem.tasks.sentence_qa import HELD_OUT, single_sentences

DISTRACTORS = 20
"""Sentences, the nearest to the one that is asked about, that stand beside it."""

_OTHERS_SEED, _MEMORIES_SEED = 4, 5

Advance = Callable[[float], None]
"""Is told the share of the questions that are answered."""


@dataclass(frozen=True, slots=True)
class SuiteResult:
    """The answers of one suite.

    f1_interval, whole_sentence_f1: of questions on sentences, in percent, the interval of token F1
    and what the whole sentence as the answer would have got; None of other suites.
    """

    suite: str
    checkpoint: str
    memories: str
    threshold: float | None
    threads: int
    seconds: float
    answers: tuple[Answered, ...]
    f1_interval: tuple[float, float] | None = None
    whole_sentence_f1: float | None = None

    @property
    def all(self) -> Figures:
        """Figures over all questions."""
        return figures(self.answers)

    @property
    def by_kind(self) -> dict[str, Figures]:
        """Figures of each kind of question, by its name."""
        kinds = sorted({one.kind for one in self.answers})
        return {kind: figures([one for one in self.answers if one.kind == kind]) for kind in kinds}

    def to_json(self) -> dict[str, Any]:
        """All figures; shares are in percent, and null where there is nothing to take them of."""
        return {
            "suite": self.suite,
            **_rounded(self.all),
            "token_f1_interval": self.f1_interval and [round(f1, 3) for f1 in self.f1_interval],
            "whole_sentence_f1": _round(self.whole_sentence_f1),
            "per_kind": {kind: _rounded(found) for kind, found in self.by_kind.items()},
            "questions_per_second": round(len(self.answers) / self.seconds, 3),
            "threshold": self.threshold,
            "checkpoint": self.checkpoint,
            "memories": self.memories,
            "threads": self.threads,
        }


def everyday(
    reader: Reader, memories: int, among: int, advance: Advance | None = None
) -> SuiteResult:
    """Everyday worlds of the test split: domains, patterns and values that no training shows.

    memories: worlds of 20 to 60 facts with 6 to 10 questions each. among: how many facts of other
    test worlds, of other domains than a memory tells of, it stands among. Raises CheckpointError
    for a reader of the words of its own training only.
    """
    _check_own_words(reader)
    examples = list(generate(memories, _MEMORIES_SEED, "test"))
    others = Told.encode(reader, *other_facts(among, _OTHERS_SEED, "test"))
    random = np.random.default_rng(_MEMORIES_SEED)
    answers: list[Answered] = []
    seconds = 0.0
    with Crowd(reader, others) as crowd:
        for number, example in enumerate(examples):
            told = Told.encode(reader, example.facts, domains_told(example))
            with crowd.joined(told, among, random) as memory:
                started = time.perf_counter()
                answers += ask(reader, memory, example.questions, number)
                seconds += time.perf_counter() - started
            if advance is not None:
                advance((number + 1) / memories)
    around = f", each among {among:,} others" if among else ""
    described = f"{memories:,} worlds of the test split, 20 to 60 facts{around}"
    return _result("everyday", reader, described, seconds, answers)


def sentences(
    reader: Reader, path: Path, most: int | None = None, advance: Advance | None = None
) -> SuiteResult:
    """Questions on sentences that training leaves out, each beside its nearest neighbours.

    Training asks about none of these sentences, but chooses among its weights by the first of them
    (see ``load_sources``), where the file is one of its sources.

    Every question is asked twice: with its sentence, and, as a question that has no answer, with
    the sentence removed. Sentences beyond the reader's window are left out, as in training. most:
    sentences to ask about, all of every tenth if left out. The interval of token F1 is a cluster
    bootstrap by sentence. Raises InputError for too few sentences, and CheckpointError as
    ``everyday`` does.
    """
    _check_own_words(reader)
    examples = single_sentences(read_examples(path), path.stem)
    kept = [number for number, one in enumerate(examples) if _can_read(reader, one.facts[0])]
    told = [examples[number] for number in kept]
    asked = [place for place, number in enumerate(kept) if number % HELD_OUT == 0][:most]
    if len(told) <= DISTRACTORS or not asked:
        raise InputError(f"{path}: questions on {len(told)} sentences; it takes more neighbours")
    texts = [example.facts[0] for example in told]
    facts = Told.encode(reader, texts, texts)
    keys = reader.keys(facts.vectors)
    random = np.random.default_rng(0)
    answers: list[Answered] = []
    whole: list[float] = []
    seconds = 0.0
    with Crowd(reader, facts.first(0)) as crowd:
        for done, number in enumerate(asked, start=1):
            questions = told[number].questions
            whole += [token_f1(texts[number], question.answers) for question in questions]
            near = np.argsort(-(keys @ keys[number]), kind="stable")
            near = random.permutation(near[near != number][:DISTRACTORS])
            place = int(random.integers(DISTRACTORS + 1))
            for chosen, put in (
                (np.insert(near, place, number), questions),
                (near, [_removed(question) for question in questions]),
            ):
                with crowd.joined(facts.take(chosen), 0, random) as memory:
                    started = time.perf_counter()
                    answers += ask(reader, memory, put, number)
                    seconds += time.perf_counter() - started
            if advance is not None:
                advance(done / len(asked))
    described = f"{len(asked):,} sentences of {path.name}, {DISTRACTORS} nearest neighbours each"
    if left_out := len(examples) - len(told):
        described += f"; {left_out:,} beyond the reader's window left out"
    result = _result(path.stem, reader, described, seconds, answers)
    return replace(
        result,
        f1_interval=f1_interval(answers),
        whole_sentence_f1=100 * sum(whole) / len(whole),
    )


def _check_own_words(reader: Reader) -> None:
    if not reader.model.config.assumes:
        raise CheckpointError(
            f"{reader.name}: only readers of facts in people's own words, such as 'facts', are "
            "measured on this suite"
        )


def _can_read(reader: Reader, text: str) -> bool:
    return fits(reader.tokenizer, reader.tokenizer.backend_tokenizer.encode(text).ids)


def _removed(question: EverydayQuestion) -> EverydayQuestion:
    """The question, asked where its sentence is not told."""
    return replace(
        question, kind="sentence removed", form="unknown", answers=(), supports=(), spans=()
    )


def _result(
    suite: str,
    reader: Reader,
    memories: str,
    seconds: float,
    answers: Sequence[Answered],
) -> SuiteResult:
    threshold = None if reader.calibration is None else reader.calibration.threshold
    return SuiteResult(
        suite=suite,
        checkpoint=reader.name,
        memories=memories,
        threshold=threshold,
        threads=torch.get_num_threads(),
        seconds=seconds,
        answers=tuple(answers),
    )


def _rounded(found: Figures) -> dict[str, float | None]:
    return {
        "questions": found.questions,
        "exact_match": _round(found.exact_match),
        "token_f1": _round(found.token_f1),
        "answered": _round(found.answered),
        "refused": _round(found.refused),
        "calibration_error": _round(found.calibration_error),
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
