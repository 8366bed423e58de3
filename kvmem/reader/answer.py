"""The answer head: a label, or a span copied from a fact, or "not known"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kvmem.reader.addressing import NEVER
from kvmem.reader.config import ReaderConfig

TokenStates = Callable[[Tensor, Tensor], Tensor]
"""Encoded tokens (B, C, T, D) of the facts in columns (B, C), whose word ids are (B, C, T)."""

UNKNOWN_LABEL = 0

IMPOSSIBLE = -20.0
"""Log-probability of an answer that can be given in no way, such as a word of no copied fact."""


@dataclass(frozen=True, slots=True)
class AnswerScores:
    """Log-probabilities of everything the head can answer.

    The labels and the spans together make one distribution: a label y has probability
    exp(labels[y]); the span of tokens s … e of copied fact c has exp(starts[c, s] + ends[c, e]).
    """

    labels: Tensor  # (B, V_labels)
    starts: Tensor  # (B, C, T); over all copied facts' tokens at once
    ends: Tensor  # (B, C, T); over the tokens of each copied fact
    columns: Tensor  # (B, C), each copied fact's column among the candidates
    tokens: Tensor  # (B, C, T), word ids of the copied facts


class AnswerHead(nn.Module):
    """Mixes a label set with a pointer into the facts finally attended.

    A pointer–generator (See et al. 2017, eq. 8–9) with spans in place of single words: a gate
    splits the probability between labels and copying; copying chooses a fact and a start token in
    it, then an end token.
    """

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        d = config.d_model
        self.max_copied = config.max_copied
        self.norm = nn.LayerNorm(d)
        self.labels = nn.Linear(d, len(config.labels))
        self.gate = nn.Linear(d, 1)
        self.fact_query = nn.Linear(d, d)
        self.start_query = nn.Linear(2 * d, d)
        self.end_query = nn.Linear(2 * d, d)

    def label_scores(self, query_state: Tensor) -> Tensor:
        """Label log-probabilities (B, V_labels), the gate left out: a cheap loss for early hops."""
        scores: Tensor = self.labels(self.norm(query_state))
        return scores.log_softmax(dim=-1)

    def forward(
        self,
        query_state: Tensor,
        facts: Tensor,
        tokens: Tensor,
        present: Tensor,
        token_states: TokenStates,
    ) -> AnswerScores:
        """query_state (B, D); facts (B, N, D); tokens (B, N, T) word ids; present (B, N)."""
        query = self.norm(query_state)
        gate = self.gate(query)  # (B, 1): log-odds of copying
        labels = self.labels(query).log_softmax(dim=-1) + F.logsigmoid(-gate)
        match = torch.einsum("bd,bnd->bn", self.fact_query(query), self.norm(facts))
        match = (match * query.shape[-1] ** -0.5).masked_fill(~present, NEVER)
        match, columns = match.topk(min(self.max_copied, match.shape[1]), dim=1)  # (B, C)
        chosen = tokens.gather(1, columns[..., None].expand(-1, -1, tokens.shape[2]))
        states = token_states(columns, chosen)  # (B, C, T, D)
        fact = facts.gather(1, columns[..., None].expand(-1, -1, facts.shape[2]))
        pair = torch.cat([query[:, None].expand_as(fact), self.norm(fact)], dim=-1)
        # A fact's "present" is in `match`; a fact without tokens cannot be copied from.
        absent = chosen == 0  # (B, C, T)
        starts = self._point(self.start_query(pair), states, absent) + match[..., None]
        starts = (
            starts.flatten(1).log_softmax(dim=-1).view(starts.shape) + F.logsigmoid(gate)[..., None]
        )
        ends = self._point(self.end_query(pair), states, absent).log_softmax(dim=-1)
        return AnswerScores(labels, starts, ends, columns, chosen)

    @staticmethod
    def _point(query: Tensor, states: Tensor, absent: Tensor) -> Tensor:
        """Scores (B, C, T) of tokens (B, C, T, D) under each fact's own query (B, C, D)."""
        scores: Tensor = torch.einsum("bcd,bctd->bct", query, states) * query.shape[-1] ** -0.5
        return scores.masked_fill(absent, NEVER)


def answer_log_probability(scores: AnswerScores, labels: Tensor, words: Tensor) -> Tensor:
    """Log-probability (B,) of the right answers, however they are given.

    labels (B,) holds the answer's label, or -1 if it has none; words (B, A) its word ids, padded
    with 0, all 0 if it cannot be copied. Every place where the words stand counts: the marginal
    likelihood over spans (Clark and Gardner 2018, §3.2).
    """
    as_label = scores.labels.gather(1, labels.clamp(min=0)[:, None])[:, 0]
    as_label = as_label.masked_fill(labels < 0, NEVER)
    length = (words > 0).sum(dim=1)  # (B,)
    tokens = F.pad(scores.tokens, (0, words.shape[1]))  # (B, C, T + A)
    width = scores.tokens.shape[2]
    matches = (length > 0)[:, None, None].expand(scores.tokens.shape)
    for i in range(words.shape[1]):
        same = tokens[:, :, i : i + width] == words[:, i, None, None]
        matches = matches & (same | (i >= length)[:, None, None])
    last = torch.arange(width, device=words.device) + (length[:, None] - 1)  # (B, T)
    last = last.clamp(0, width - 1)[:, None].expand(scores.tokens.shape)
    spans = (scores.starts + scores.ends.gather(2, last)).masked_fill(~matches, NEVER)
    log_probability = torch.logsumexp(torch.cat([as_label[:, None], spans.flatten(1)], 1), dim=1)
    return log_probability.clamp(min=IMPOSSIBLE)
