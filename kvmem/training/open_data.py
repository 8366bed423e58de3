"""Questions on people's own facts, as arrays to train an open-vocabulary reader on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from kvmem.reader.answer import COUNT, LABEL, LIST, SPAN, UNKNOWN_LABEL
from kvmem.reader.collation import Batch, distinct_rows, padded, trimmed
from kvmem.reader.encoder import mean_of_tokens
from kvmem.reader.precision import half_products
from kvmem.reader.trunk import PretrainedTrunk
from kvmem.reader.vocabulary import fits
from kvmem.tasks.everyday.example import EverydayQuestion, Example
from kvmem.tasks.everyday.others import domains_told

LABELS = ("", "yes", "no", "nothing")
"""What every open-vocabulary reader can say without copying; ``LABELS[0]`` is "not known"."""

_TRUNK_BATCH_TOKENS = 4096


@dataclass(frozen=True, slots=True)
class OpenBatch:
    """B questions and what is known of their answers.

    ``spans`` are (column of the fact, first token, last token), -1 pads: alternatives where the
    way is SPAN, members, all of them, where it is LIST or COUNT.
    """

    batch: Batch
    ways: Tensor  # (B,)
    spans: Tensor  # (B, G, 3)
    strangers: Tensor  # (B, S) bool, sentences that tell of other matters than the question's facts

    @property
    def required(self) -> Tensor:
        """Facts (B, N) that hold the answer."""
        columns = torch.arange(self.batch.facts.shape[1], device=self.spans.device)
        return (self.spans[..., :1] == columns).any(dim=1)


class OpenStories:
    """All questions of some examples as integer arrays, ready to be gathered into batches.

    Left out, and counted in ``left_out``, is a question that the reader would not take, or one of
    whose facts it would not take; and one whose answer can neither be copied nor is a label.
    """

    def __init__(
        self,
        examples: Iterable[Example],
        tokenizer: PreTrainedTokenizerFast,
        labels: Sequence[str] = LABELS,
    ) -> None:
        self._tokenizer = tokenizer
        self._labels = {label: number for number, label in enumerate(labels)}
        self._rows: dict[str, int] = {}
        self._encoded: list[tuple[list[int], list[tuple[int, int]]]] = []
        self.facts: list[NDArray[np.int64]] = []  # of each example
        self.kinds: list[str] = []  # of each question, like the rest
        self.left_out = 0
        example_of: list[int] = []
        questions: list[int] = []
        answers: list[tuple[int, int, list[tuple[int, int, int]]]] = []
        supports: list[tuple[int, ...]] = []
        closed: list[bool] = []
        self.members: list[NDArray[np.int64]] = []  # the questions of each example
        domains: dict[str, int] = {}  # their numbers
        about: list[
            tuple[int, int]
        ] = []  # facts, and the domains that they tell of, in any example
        examples_about: list[tuple[int, int]] = []
        for example in examples:
            rows = [self._row(text) for text in example.facts]
            facts = [row for row in rows if row is not None]
            members = []
            for question in example.questions:
                row = self._row(question.text)
                answer = self._answer(question, facts) if len(facts) == len(rows) else None
                if row is None or answer is None:
                    self.left_out += 1
                    continue
                members.append(len(questions))
                example_of.append(len(self.facts))
                questions.append(row)
                answers.append(answer)
                supports.append(question.supports)
                # Where it makes no difference, every other question is asked of a closed world.
                assume = question.assume or ("open", "closed")[len(questions) % 2]
                closed.append(assume == "closed")
                self.kinds.append(question.kind)
            for row, name in zip(rows, domains_told(example), strict=True):
                if name:
                    domain = domains.setdefault(name, len(domains))
                    examples_about.append((len(self.facts), domain))
                    if row is not None:
                        about.append((row, domain))
            self.facts.append(np.array(facts, dtype=np.int64))
            self.members.append(np.array(members, dtype=np.int64))
        self.example_of = np.array(example_of, dtype=np.int64)
        self.questions = np.array(questions, dtype=np.int64)
        self.ways = np.array([way for way, _, _ in answers], dtype=np.int64)
        self.labels = np.array([label for _, label, _ in answers], dtype=np.int64)
        self.spans = padded([spans for _, _, spans in answers], (3,))
        self.supports = padded(supports)
        self.closed = np.array(closed, dtype=np.int64)
        self.sentences = padded([ids for ids, _ in self._encoded], pad=0)
        self._about = _bit_sets(about, len(self._encoded), len(domains))
        self._examples_about = _bit_sets(examples_about, len(self.facts), len(domains))

    def __len__(self) -> int:
        return len(self.questions)

    def batch(self, chosen: NDArray[np.int64]) -> OpenBatch:
        """Gather the questions with these numbers."""
        told = padded([self.facts[example] for example in self.example_of[chosen]])
        rows, facts, questions = distinct_rows(told, self.questions[chosen])
        batch = Batch(
            sentences=torch.from_numpy(trimmed(self.sentences[rows])),
            facts=torch.from_numpy(facts),
            questions=torch.from_numpy(questions),
            labels=torch.from_numpy(self.labels[chosen]),
            words=torch.zeros(len(chosen), 1, dtype=torch.int64),
            supports=torch.from_numpy(self.supports[chosen]),
            closed=torch.from_numpy(self.closed[chosen]),
            rows=torch.from_numpy(rows),
        )
        spans = self.spans[chosen]
        width = max(1, int((spans[..., 0] >= 0).sum(axis=1).max()))
        own, about = self._examples_about[self.example_of[chosen]], self._about[rows]
        apart = ~(own[:, None] & about).any(axis=2)
        strangers = apart & own.any(axis=1, keepdims=True) & about.any(axis=1)
        return OpenBatch(
            batch,
            torch.from_numpy(self.ways[chosen]),
            torch.from_numpy(spans[:, :width]),
            torch.from_numpy(strangers),
        )

    def _row(self, text: str) -> int | None:
        """The number of a sentence; None if it has no word, or more than the reader's window."""
        if text not in self._rows:
            encoding = self._tokenizer.backend_tokenizer.encode(text)
            if not fits(self._tokenizer, encoding.ids):
                return None
            self._rows[text] = len(self._rows)
            self._encoded.append((encoding.ids, encoding.offsets))
        return self._rows[text]

    def _answer(
        self, question: EverydayQuestion, facts: Sequence[int]
    ) -> tuple[int, int, list[tuple[int, int, int]]] | None:
        """The way, the label or -1, and the spans of an answer; None if it cannot be given."""
        if question.form == "unknown":
            return LABEL, UNKNOWN_LABEL, []
        if question.form != "count" and not question.spans:
            label = self._labels.get(question.answers[0])
            return None if label is None else (LABEL, label, [])
        spans = []
        for span in question.spans:
            tokens = _token_span(self._encoded[facts[span.fact]][1], span.start, span.end)
            if tokens is None:
                return None
            spans.append((span.fact, *tokens))
        return {"span": SPAN, "list": LIST, "count": COUNT}[question.form], -1, spans


def labels_of(memories: Iterable[Iterable[Example]]) -> tuple[str, ...]:
    """``LABELS``, and the answers that are labels in some memories."""
    found = {
        question.answers[0]
        for source in memories
        for memory in source
        for question in memory.questions
        if question.form == "label"
    }
    return (*LABELS, *sorted(found.difference(LABELS)))


class TrunkStates:
    """The states of sentences after a frozen trunk, computed once and kept in half precision.

    ``means`` (S, W) has the mean of every sentence's last states.
    """

    def __init__(self, trunk: PretrainedTrunk, sentences: NDArray[np.int64]) -> None:
        """sentences (S, T) word ids, 0 pads."""
        self._lengths = (sentences > 0).sum(axis=1)
        device = next(trunk.parameters()).device
        self._starts = np.cumsum(self._lengths) - self._lengths
        total = int(self._lengths.sum())
        self._states = torch.empty(total + 1, 2, trunk.width, dtype=torch.float16)
        self.means = torch.empty(len(sentences), trunk.width)
        order = np.argsort(self._lengths, kind="stable")
        first = 0
        while first < len(order):
            width = int(self._lengths[order[min(first + 255, len(order) - 1)]])
            rows = order[first : first + max(1, _TRUNK_BATCH_TOKENS // width)]
            tokens = torch.from_numpy(sentences[rows, : int(self._lengths[rows].max())])
            with torch.no_grad(), half_products(device):
                states = trunk(tokens.to(device)).cpu()
            self.means[torch.from_numpy(rows)] = mean_of_tokens(states[:, :, 1], tokens)
            self._states[self._places(rows)] = states.half()
            first += len(rows)
        self._states[-1] = 0  # of all padding

    def gather(self, rows: NDArray[np.int64]) -> Tensor:
        """The states (S, T, 2, W) of some sentences, padded with zeros."""
        return self._states[self._places(rows)].float()

    def _places(self, rows: NDArray[np.int64]) -> Tensor:
        """Where the states (S, T) of some sentences are kept; padding is kept in the last place."""
        lengths = self._lengths[rows][:, None]
        turn = np.arange(lengths.max())
        places = np.where(turn < lengths, self._starts[rows][:, None] + turn, len(self._states) - 1)
        return torch.from_numpy(places)


def _token_span(offsets: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The first and last token of a span of characters."""
    inside = [i for i, (left, right) in enumerate(offsets) if left < end and right > start]
    return (inside[0], inside[-1]) if inside else None


def _bit_sets(members: Sequence[tuple[int, int]], sets: int, values: int) -> NDArray[np.uint8]:
    """Sets of numbers below ``values``, given as (set, number), as bits: (sets, ⌈values / 8⌉)."""
    flags = np.zeros((sets, values), dtype=bool)
    flags[tuple(np.array(members, dtype=np.int64).reshape(-1, 2).T)] = True
    return np.packbits(flags, axis=1)
