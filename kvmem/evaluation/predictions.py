"""What a reader answers to the questions of stories, in batches, and which facts it used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from kvmem.reader.collation import Batch, EncodedStories
from kvmem.reader.model import ReaderOutput
from kvmem.reader.prediction import (
    CITED_WEIGHT,
    choose,
    features_of,
    relied_on,
    run_batch,
)
from kvmem.reader.reading import NOT_JUDGED, Reader
from kvmem.reader.vocabulary import UNKNOWN_ID
from kvmem.reader.wording import Said, in_words
from kvmem.types import Question, Story

_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""Counts in bAbI's words."""

_ENCODED_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the facts told before it."""

    facts: tuple[str, ...]
    question: Question


@dataclass(frozen=True, slots=True)
class Prediction:
    """A reader's answer to one question; ``answer`` is None for "not known".

    weights: (hops, facts), how much each hop addressed each fact told before the question; a row
             sums to one. copied: the fact that the answer was copied from; None if no fact holds
             the answer, or it is "not known".
    """

    answer: str | None
    confidence: float
    weights: NDArray[np.float32]
    copied: int | None = None

    def cited(self) -> frozenset[int]:
        """The facts cited as evidence: those with a weight of at least 0.1 at some hop."""
        return frozenset(np.flatnonzero(self.weights.max(axis=0) >= CITED_WEIGHT).tolist())

    def first_evidence(self) -> int | None:
        """The copied fact, else the one with the largest weight; None if there is no fact."""
        if self.copied is not None or self.weights.shape[1] == 0:
            return self.copied
        return int(self.weights.max(axis=0).argmax())


def questions_of(stories: Sequence[Story]) -> list[Asked]:
    """All questions, in order, each with the facts that may be used to answer it."""
    return [
        Asked(story.facts[: question.position], question)
        for story in stories
        for question in story.questions
    ]


@torch.inference_mode()
def predict(reader: Reader, stories: Sequence[Story], batch_size: int = 128) -> list[Prediction]:
    """Answer every question of the stories, in their order, from all facts told before it.

    The answers are those of ``Reader.read`` with ``assume="closed"``, in bAbI's writing: the items
    of a list joined by a bare comma, a count as a word. Questions are batched by length. Raises
    InputError for a sentence that is longer than the reader's window.
    """
    asked = questions_of(stories)
    longest = max((len(one.facts) for one in asked), default=0)
    hops = reader.model.config.num_hops
    encoded = EncodedStories(stories, reader.tokenizer, reader.labels, longest, hops)
    trunk_states = _trunk_states(reader, torch.from_numpy(encoded.sentences))
    order = np.argsort(encoded.lengths, kind="stable")
    predictions: dict[int, Prediction] = {}
    for first in range(0, len(order), batch_size):
        chosen = order[first : first + batch_size]
        batch = encoded.batch(chosen)
        if reader.model.config.assumes:
            batch = replace(batch, closed=torch.ones(len(chosen), dtype=torch.int64))
        width = batch.sentences.shape[1]
        states = None if trunk_states is None else trunk_states[batch.rows, :width]
        output = run_batch(reader.model, batch, states)
        told = [asked[number].facts for number in chosen]
        for number, one in zip(chosen, _predictions(reader, batch, output, told), strict=True):
            predictions[int(number)] = one
    return [predictions[number] for number in range(len(asked))]


def _predictions(
    reader: Reader, batch: Batch, output: ReaderOutput, told: Sequence[tuple[str, ...]]
) -> Iterator[Prediction]:
    weights = output.weights.transpose(0, 1).numpy()  # (B, H, N)
    relied = relied_on(reader.model, batch.question_tokens, output).numpy()  # (B, N)
    unseen = (batch.sentences == UNKNOWN_ID).any(dim=1).numpy()  # (S,)
    facts, questions = batch.facts.numpy(), batch.questions.numpy()
    columns = output.answer.columns.tolist()
    calibration = reader.calibration
    choices = choose(output.answer, reader.label_words, calibration is None, reader.articles)
    for b, choice in enumerate(choices):
        said = in_words(
            choice,
            columns[b],
            range(len(told[b])),
            told[b].__getitem__,
            reader.tokenizer,
            reader.labels,
        )
        mine = weights[b, :, : len(told[b])].copy()
        copied = [column for column, _, _ in said.copied]
        used = [*relied[b].nonzero()[0].tolist(), *copied]
        if unseen[questions[b]] or unseen[facts[b, used]].any():
            yield Prediction(None, NOT_JUDGED, mine)
            continue
        if not output.candidates.present[b].any():
            yield Prediction(None, reader.nothing.confidence, mine)
            continue
        answer, confidence = _as_babi(said), choice.probability
        if calibration is not None:
            features = features_of(choice, output.answer, b, len(told[b]), closed=True)
            confidence, unknown = calibration.probabilities(features)
            if not calibration.knows(confidence, unknown):
                answer, confidence, copied = None, unknown, []
        yield Prediction(answer, confidence, mine, copied[0] if copied else None)


def _trunk_states(reader: Reader, sentences: Tensor) -> Tensor | None:
    """What a pretrained trunk makes of distinct sentences (S, T): (S, T, 2, W), None without one.

    It takes most of a question's time, and a task's questions share their sentences.
    """
    trunk = reader.model.encoder.trunk
    if trunk is None:
        return None
    return torch.cat([trunk(part) for part in sentences.split(_ENCODED_AT_ONCE)])


def _as_babi(said: Said) -> str | None:
    """An answer as bAbI's files write it."""
    if not said.items:
        return None
    if said.kind == "count" and said.items[0].isdigit():
        number = int(said.items[0])
        return _NUMBERS[number] if number < len(_NUMBERS) else said.items[0]
    return ",".join(said.items)
