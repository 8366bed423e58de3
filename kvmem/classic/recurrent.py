"""Readers without a memory of facts: all that was told is in one recurrent state."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence

from kvmem.classic.base import ClassicReader, Reading, SentenceBags, Told

Cell = Literal["lstm", "gru"]


class RecurrentReader(ClassicReader):
    """Reads the facts in the order told, then the question; answers from its last state.

    LSTM: Hochreiter and Schmidhuber 1997; GRU: Cho et al. 2014. A step is a sentence, encoded as in
    MemN2N, so that explicit memory is all that the two differ in; the published LSTM baselines step
    word by word.
    """

    def __init__(self, words: int, labels: int, *, cell: Cell = "lstm", width: int = 128) -> None:
        """words, labels: how many there are. width: of the sentences and of the state."""
        super().__init__()
        self.words = nn.Parameter(0.1 * torch.randn(2, words, width))  # of facts, of questions
        network = nn.LSTM if cell == "lstm" else nn.GRU
        self.network = network(width, width, batch_first=True)
        self.answer = nn.Linear(width, labels)

    def forward(self, told: Told) -> Reading:
        """See ``ClassicReader``; no fact has a weight."""
        facts, questions = SentenceBags(told.sentences)(self.words)  # (S, D) each
        batch, count = told.facts.shape
        lengths = (told.facts >= 0).sum(dim=1)  # (B,)
        steps = nn.functional.pad(facts[told.facts.clamp(min=0)], (0, 0, 0, 1))  # (B, N + 1, D)
        asked = torch.arange(count + 1) == lengths[:, None]
        steps = torch.where(asked[..., None], questions[told.questions][:, None], steps)
        packed = pack_padded_sequence(steps, lengths + 1, batch_first=True, enforce_sorted=False)
        state = self.network(packed)[1]
        last: Tensor = (state[0] if isinstance(state, tuple) else state)[0]  # (B, D)
        labels = self.answer(last).log_softmax(dim=1)
        return Reading(labels, labels.new_zeros(0, batch, count))
