"""Stories become tensors: every distinct sentence once, every question as rows of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from kvmem.reader.vocabulary import answer_ids, word_ids
from kvmem.types import Cells, Story

T = TypeVar("T")


OWN, STRANGE, TEXT = range(3)
"""A story's own sentence, a fact that has nothing to do with it, and what is no fact."""


@dataclass(frozen=True, slots=True)
class Batch:
    """B questions on stories of at most N facts; S distinct sentences of at most T words.

    ``facts`` and ``questions`` are rows of ``sentences``; -1 pads. Facts are in the order told.
    """

    sentences: Tensor  # (S, T) word ids, 0 pads
    facts: Tensor  # (B, N)
    questions: Tensor  # (B,)
    labels: Tensor  # (B,), -1 where the answer is not a label
    words: Tensor  # (B, A) word ids of the answer, all 0 where it cannot be copied
    supports: Tensor  # (B, H) columns of `facts`, -1 pads
    closed: Tensor | None = None  # (B,), how absence is read where the reader is told; see HopLoop
    rows: Tensor | None = None  # (S,), the sentences' places among those of all batches
    order: Tensor | None = None  # (B or 1, N), event times of the facts if columns do not tell
    noise: Tensor | None = None  # (S,), for each sentence OWN, STRANGE or TEXT

    @property
    def question_tokens(self) -> Tensor:
        return self.sentences[self.questions]

    def fact_tokens(self, ids: Tensor) -> Tensor:
        """Word ids (B, K, T) of the facts in columns ``ids`` (B, K); zero for padding."""
        rows = self.facts.gather(1, ids.clamp(min=0)).masked_fill(ids < 0, -1)
        return self.sentences[rows.clamp(min=0)] * (rows >= 0)[..., None]


def on_device(value: T, device: torch.device | str) -> T:
    """A dataclass of tensors, and of others like it, with all of them on a device."""
    if isinstance(value, Tensor):
        return value.to(device)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        moved = {f.name: on_device(getattr(value, f.name), device) for f in fields(value)}
        return replace(value, **moved)
    return value


class StoryLookup:
    """The exact lookup over a batch's own stories: every fact at the first hop."""

    def __init__(self, batch: Batch, slots: Tensor) -> None:
        """slots (S, D): the encoded sentences of the batch."""
        columns = torch.arange(batch.facts.shape[1], device=slots.device)[None]
        present = batch.facts >= 0
        order = columns if batch.order is None else batch.order
        padding = len(slots)  # a row of its own, which gets no gradient
        rows = torch.where(present, batch.facts, padding)
        vectors = F.embedding(rows, F.pad(slots, (0, 0, 0, 1)), padding_idx=padding)
        self._cells = Cells(torch.where(present, columns, -1), order, vectors)

    def __call__(self, query: Tensor, k: int, read: Tensor | None) -> Cells:
        return self._cells


class EncodedStories:
    """All questions of some stories as integer arrays, ready to be gathered into batches."""

    def __init__(
        self,
        stories: Sequence[Story],
        tokenizer: PreTrainedTokenizerFast,
        labels: Sequence[str],
        max_facts: int,
        max_hops: int,
    ) -> None:
        """Only the last ``max_facts`` facts before a question are kept.

        Raises InputError for a sentence longer than the tokenizer allows.
        """
        rows: dict[str, int] = {}
        label_ids = {label: i for i, label in enumerate(labels)}
        facts, questions, label, answers, supports = [], [], [], [], []
        for story in stories:
            told = [rows.setdefault(text, len(rows)) for text in story.facts]
            for question in story.questions:
                first = max(0, question.position - max_facts)
                facts.append(told[first : question.position])
                questions.append(rows.setdefault(question.text, len(rows)))
                label.append(label_ids.get(question.answer, -1))
                answers.append(question.answer)
                chain = [s - first if s >= first else -1 for s in question.supports][:max_hops]
                supports.append(chain + [-1] * (max_hops - len(chain)))
        self.sentences = _tokens(list(rows), tokenizer)
        self.lengths = np.array([len(f) for f in facts], dtype=np.int64)
        self.facts = padded(facts)
        self.questions = np.array(questions, dtype=np.int64)
        self.labels = np.array(label, dtype=np.int64)
        self.words = _answer_words(answers, tokenizer)
        self.supports = np.array(supports, dtype=np.int64).reshape(-1, max_hops)

    def __len__(self) -> int:
        return len(self.questions)

    def batch(self, chosen: NDArray[np.int64]) -> Batch:
        """Gather the questions with these numbers."""
        width = int(self.lengths[chosen].max(initial=0))
        facts, questions = self.facts[chosen, :width], self.questions[chosen]
        rows, facts, questions = distinct_rows(facts, questions)
        return Batch(
            sentences=torch.from_numpy(trimmed(self.sentences[rows])),
            facts=torch.from_numpy(facts),
            questions=torch.from_numpy(questions),
            labels=torch.from_numpy(self.labels[chosen]),
            words=torch.from_numpy(self.words[chosen]),
            supports=torch.from_numpy(self.supports[chosen]),
            rows=torch.from_numpy(rows),
        )


def _tokens(texts: list[str], tokenizer: PreTrainedTokenizerFast) -> NDArray[np.int64]:
    return padded([word_ids(tokenizer, text) for text in texts], pad=0)


def _answer_words(answers: list[str], tokenizer: PreTrainedTokenizerFast) -> NDArray[np.int64]:
    """Answers (Q, A) as they may stand in a fact; see ``answer_ids``."""
    distinct = {answer: answer_ids(tokenizer, answer) for answer in set(answers)}
    return padded([distinct[answer] for answer in answers], pad=0)


def distinct_rows(
    facts: NDArray[np.int64], questions: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """The rows of a table that facts (B, N), -1 pads, and questions (B,) name, each once.

    Returns them (S,), and ``facts`` and ``questions`` as places among them.
    """
    used, local = np.unique(np.concatenate([facts.ravel(), questions]), return_inverse=True)
    skip = int(used[0] == -1)  # padding, if any, is the first
    local = local - skip
    return used[skip:], local[: facts.size].reshape(facts.shape), local[facts.size :]


def longest(tokens: Tensor) -> int:
    """The width, at least 1, that the longest of some sentences (…, T), 0 pads, needs."""
    return max(1, int((tokens > 0).flatten(0, -2).any(dim=0).sum()))


def trimmed(sentences: NDArray[np.int64]) -> NDArray[np.int64]:
    """Sentences (S, T), 0 pads, as wide as the longest of them."""
    return sentences[:, : int((sentences > 0).sum(axis=1).max())]


def padded(
    rows: Sequence[Sequence[Any] | NDArray[np.int64]], shape: tuple[int, ...] = (), pad: int = -1
) -> NDArray[np.int64]:
    """Rows of different lengths, of items of one shape, as one array (R, longest, *shape)."""
    width = max((len(row) for row in rows), default=0)
    out = np.full((len(rows), max(width, 1), *shape), pad, dtype=np.int64)
    for i, row in enumerate(rows):
        if len(row):
            out[i, : len(row)] = row
    return out
