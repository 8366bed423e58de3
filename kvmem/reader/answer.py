"""The answer head: a label, or a span copied from a fact, or "not known"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kvmem.reader.addressing import NEVER
from kvmem.reader.collation import longest
from kvmem.reader.config import ReaderConfig
from kvmem.reader.hops import Candidates, at_columns

TokenStates = Callable[[Tensor, Tensor], Tensor]
"""The ``Encoded.head_states`` (B, C, T, W) of the facts in columns (B, C), whose word ids are
(B, C, T)."""

UNKNOWN_LABEL = 0

LABEL, SPAN, LIST, COUNT = range(4)
"""The ways of giving an answer."""

IMPOSSIBLE = -20.0
"""Log-probability of an answer that can be given in no way, such as a word of no copied fact."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Scores of answers that are put together from several facts, each with a span of its own."""

    modes: Tensor  # (B, 2), log-probabilities that the answer is a list, or a count
    members: Tensor  # (B, C), log-odds that a copied fact is a member
    starts: Tensor  # (B, C, T), log-probabilities over the tokens of each fact by itself


@dataclass(frozen=True, slots=True)
class AnswerScores:
    """Log-probabilities of everything the head can answer.

    The labels and the spans together make one distribution: a label y has probability
    exp(labels[y]); the span of tokens s … e of copied fact c has exp(starts[c, s] + ends[c, e]).
    Where answers may be gathered, lists and counts have the rest.
    """

    labels: Tensor  # (B, V_labels)
    starts: Tensor  # (B, C, T); over all copied facts' tokens at once
    ends: Tensor  # (B, C, T); over the tokens of each copied fact
    columns: Tensor  # (B, C), each copied fact's column among the candidates
    tokens: Tensor  # (B, C, T), word ids of the copied facts
    gathered: Gathered | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """The question as the answer head sees it, after the last hop."""

    state: Tensor  # (B, D)
    tokens: Tensor  # (B, T_q) word ids
    head_states: Tensor  # (B, T_q, W), see ``Encoded``
    weights: Tensor  # (H, B, N), how much each hop addressed each fact


class AnswerHead(nn.Module):
    """Mixes a label set with a pointer into the facts finally attended.

    A pointer–generator (See et al. 2017, eq. 8–9) with spans in place of single words: a gate
    splits the probability between labels and copying; copying chooses a fact and a start token in
    it, then an end token. A reader over a pretrained trunk has a ``JointHead`` in its place.
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
        asked: Asked,
        facts: Tensor,
        candidates: Candidates,
        token_states: TokenStates,
        required: Tensor | None = None,
    ) -> AnswerScores:
        """facts (B, N, D): the candidates' final states.

        required (B, N) bool: facts to be among the copied ones whatever their match, as training
        needs those that hold the answer.
        """
        query = self.norm(asked.state)
        match = torch.einsum("bd,bnd->bn", self.fact_query(query), self.norm(facts))
        match = match * query.shape[-1] ** -0.5
        match = match.masked_fill(~candidates.present, NEVER)
        preferred = match if required is None else match + required * -NEVER
        columns = preferred.topk(min(self.max_copied, match.shape[1]), dim=1).indices  # (B, C)
        match = at_columns(match, columns)
        chosen = at_columns(candidates.tokens, columns)
        chosen = chosen[..., : longest(chosen)]  # a fact that is not copied may be far longer
        states = token_states(columns, chosen)  # (B, C, T, D)
        fact = self.norm(at_columns(facts, columns))
        pair = torch.cat([query[:, None].expand_as(fact), fact], dim=-1)
        # A fact's "present" is in `match`; a fact without tokens cannot be copied from.
        absent = chosen == 0  # (B, C, T)
        begins = self._point(self.start_query(pair), states, absent)  # (B, C, T)
        starts = (begins + match[..., None]).flatten(1).log_softmax(dim=-1).view(begins.shape)
        ends = self._point(self.end_query(pair), states, absent).log_softmax(dim=-1)
        labels = self.labels(query).log_softmax(dim=-1)
        gate = torch.cat([query.new_zeros(len(query), 1), self.gate(query)], dim=1)
        ways = gate.log_softmax(dim=1)  # (B, 2): label, span
        return AnswerScores(
            labels + ways[:, :1], starts + ways[:, 1, None, None], ends, columns, chosen
        )

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
