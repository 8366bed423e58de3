"""End-to-end memory networks: Sukhbaatar, Szlam, Weston and Fergus 2015, arXiv:1503.08895."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn

from kvmem.classic.base import (
    ClassicReader,
    FactSlots,
    Reading,
    SentenceBags,
    Told,
    answer_loss,
    sampled_loss,
)
from kvmem.reader.addressing import Addressed, Way, address

Tying = Literal["adjacent", "layer-wise"]

SOFT_START = 0.4
"""The share of training after which the stochastic ways begin to draw; after as much again, all
reads are drawn."""


class MemN2N(ClassicReader):
    """Hops of soft attention over facts, trained from answers alone.

        p = softmax(u · m_i),   o = Σ p_i c_i,   u ← u + o  (layer-wise: H u + o)        (eq. 1–2)

    m and c are the facts embedded by A_h and C_h, with position and temporal encoding. Adjacent
    tying: A_{h+1} = C_h, and the question is embedded by A_1. Layer-wise: the A, C of all hops are
    one each, as in a recurrent network. The answer is softmax(W u) (eq. 3); labels may be lists of
    words, so that W is a matrix of its own under either tying.
    """

    def __init__(
        self,
        words: int,
        labels: int,
        *,
        width: int = 50,
        hops: int = 3,
        capacity: int = 130,
        tying: Tying = "adjacent",
        way: Way = "soft",
        linear_start: float = 0.0,
        noise: float = 0.1,
    ) -> None:
        """Sizes and choices of the paper.

        words, labels: how many there are. width: of embeddings, d. capacity: facts remembered.
        way: how scores become weights; see ``addressing``. linear_start: the share of training
        in which the weights are the scores themselves, without softmax (§4.2). noise: the
        share of empty memories among the facts in training (§4.1, random noise).
        """
        super().__init__()
        self.hops, self.way, self.noise, self.capacity = hops, way, noise, capacity
        self.tying, self.linear_start, self.linear = tying, linear_start, False
        self.drawn = 1.0
        tables = hops + 1 if tying == "adjacent" else 2
        self.words = nn.Parameter(0.1 * torch.randn(tables, words, width))
        self.ages = nn.Parameter(0.1 * torch.randn(tables, capacity, width))
        self.step = nn.Linear(width, width, bias=False) if tying == "layer-wise" else None
        self.answer = nn.Linear(width, labels, bias=False)
        nn.init.normal_(self.answer.weight, std=0.1)
        self.baseline = nn.Linear(width, 1) if way == "sampled" else None

    def forward(self, told: Told) -> Reading:
        """See ``ClassicReader``."""
        return self._read(told)[0]

    def loss(self, told: Told) -> Tensor:
        """Negative log-likelihood; with sampled reads also REINFORCE's."""
        reading, log_probability, question = self._read(told)
        if self.baseline is None:
            return answer_loss(reading, told).mean()
        return sampled_loss(reading, told, log_probability, self.baseline(question.detach())[:, 0])

    def anneal(self, done: float) -> None:
        """Linear start, and a soft start of the stochastic ways, which draw ever more cells."""
        self.linear = done < self.linear_start
        self.drawn = min(1.0, max(0.0, (done - SOFT_START) / SOFT_START))

    def _read(self, told: Told) -> tuple[Reading, Tensor, Tensor]:
        """Also the log-probability (B,) of what was drawn, and the embedded question (B, D)."""
        slots = FactSlots(told, self.capacity, self.noise if self.training else 0.0)
        sentences = SentenceBags(told.sentences)(self.words)  # (H, S, D)
        embedded = slots.embed(sentences, self.ages)  # (H, S + …, D)
        state = question = sentences[0, told.questions]  # (B, D)
        drawn, weights = state.new_zeros(len(state)), []
        for hop in range(self.hops):
            key, value = (hop, hop + 1) if self.tying == "adjacent" else (0, 1)
            addressed = self._address(slots.scores(state, embedded[key]), slots.present)
            what = slots.read(addressed.weights, embedded[value])
            state = (state if self.step is None else self.step(state)) + what
            drawn = drawn + addressed.log_probability
            weights.append(addressed.weights)
        labels = self.answer(state).log_softmax(dim=1)
        return Reading(labels, torch.stack(weights)), drawn, question

    def _address(self, scores: Tensor, present: Tensor) -> Addressed:
        if self.linear and self.training:
            return Addressed(scores * present, scores.new_zeros(len(scores)))
        return address(self.way, scores, present, self.drawn if self.training else None)
