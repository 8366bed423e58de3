"""What a reader answers to the questions of stories, in batches, and which facts it used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from kvmem.reader.answer import UNKNOWN_LABEL
from kvmem.reader.collation import EncodedStories
from kvmem.reader.prediction import CITED_WEIGHT, Choice, choose, hop_weights, relied_on, run_batch
from kvmem.reader.reading import Reader
from kvmem.reader.vocabulary import UNKNOWN_ID
from kvmem.types import Question, Story


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

    The answers are those of ``Reader.read``: a label, or what is no label as it stands in the fact,
    and "not known" where the question, or a fact that the answer rests on, has a word never seen in
    training. Questions are batched by length. Raises InputError for a sentence that is longer than
    the reader's window.
    """
    asked = questions_of(stories)
    longest = max((len(one.facts) for one in asked), default=0)
    hops = reader.model.config.num_hops
    encoded = EncodedStories(stories, reader.tokenizer, reader.labels, longest, hops)
    order = np.argsort(encoded.lengths, kind="stable")
    predictions: dict[int, Prediction] = {}
    for first in range(0, len(order), batch_size):
        chosen = order[first : first + batch_size]
        batch = encoded.batch(chosen)
        output = run_batch(reader.model, batch)
        weights = hop_weights(output).transpose(0, 1).numpy()  # (B, H, N)
        relied = [
            row.nonzero()[:, 0].tolist()
            for row in relied_on(reader.model, batch.question_tokens, output)
        ]
        unseen = (batch.sentences == UNKNOWN_ID).any(dim=1).numpy()  # (S,)
        facts, questions = batch.facts.numpy(), batch.questions.numpy()
        for b, choice in enumerate(choose(output.answer, reader.label_words)):
            number = int(chosen[b])
            told = asked[number].facts
            copied = None
            if choice.span is not None and choice.label != UNKNOWN_LABEL:
                copied = int(output.answer.columns[b, choice.span[0]])
            prediction = Prediction(
                _answer(reader, choice, told, copied),
                choice.probability,
                weights[b, :, : len(told)].copy(),
                copied,
            )
            used = [*relied[b], *([] if copied is None else [copied])]
            if unseen[questions[b]] or unseen[facts[b, used]].any():
                prediction = Prediction(None, 1.0, prediction.weights)
            predictions[number] = prediction
    return [predictions[number] for number in range(len(asked))]


def _answer(reader: Reader, choice: Choice, told: Sequence[str], copied: int | None) -> str | None:
    """The choice in words."""
    if choice.label == UNKNOWN_LABEL:
        return None
    if choice.label > UNKNOWN_LABEL:
        label: str = reader.labels[choice.label]
        return label
    # What is no label was copied.
    assert choice.span is not None
    assert copied is not None
    _, start, end = choice.span
    offsets = reader.tokenizer.backend_tokenizer.encode(told[copied]).offsets
    return told[copied][offsets[start][0] : offsets[end][1]]
