"""The answer head: a label, or a span copied from a fact, or "not known"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kvmem.reader.addressing import NEVER
from kvmem.reader.attention import AttentionBlock
from kvmem.reader.collation import longest
from kvmem.reader.config import ReaderConfig

TokenStates = Callable[[Tensor, Tensor], Tensor]
"""Encoded tokens (B, C, T, D) of the facts in columns (B, C), whose word ids are (B, C, T)."""

UNKNOWN_LABEL = 0

LABEL, SPAN, LIST, COUNT = range(4)
"""The ways of giving an answer."""

_UNADDRESSED = -8.0
"""A smaller log-weight of a fact at the last hop tells nothing more."""

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
    token_states: Tensor  # (B, T_q, D)
    addressed: Tensor  # (B, N), log-weights of the facts at the last hop


class AnswerHead(nn.Module):
    """Mixes a label set with a pointer into the facts finally attended.

    A pointer–generator (See et al. 2017, eq. 8–9) with spans in place of single words: a gate
    splits the probability between labels and copying; copying chooses a fact and a start token in
    it, then an end token. With ``gathers``, the gate has two more ways: a list, for which every
    copied fact has a gate and a span of its own, and a count of the facts whose gates are open.
    With copy layers, the facts to copy are rather those that the last hop addressed, the question's
    tokens and each copied fact's are read together first, and what they show goes into the choice
    of labels.
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
        self.copy_layers = nn.ModuleList(
            AttentionBlock(config) for _ in range(config.num_copy_layers)
        )
        if self.copy_layers:
            self.asked_in = nn.Linear(d, d)
            self.fact_in = nn.Linear(d, d)
            self.shared = nn.Embedding(2, d)
            self.follow = nn.Parameter(torch.empty(()))
            self.copy_norm = nn.LayerNorm(d)
            self.seen = nn.Linear(d, d)
        self.gathers = config.gathers
        if self.gathers:
            self.gather = nn.Linear(d, 2)
            self.member = nn.Linear(2 * d, 1)

    def label_scores(self, query_state: Tensor) -> Tensor:
        """Label log-probabilities (B, V_labels), the gate left out: a cheap loss for early hops."""
        scores: Tensor = self.labels(self.norm(query_state))
        return scores.log_softmax(dim=-1)

    def forward(
        self,
        asked: Asked,
        facts: Tensor,
        tokens: Tensor,
        present: Tensor,
        token_states: TokenStates,
        required: Tensor | None = None,
    ) -> AnswerScores:
        """facts (B, N, D); tokens (B, N, T) word ids; present (B, N).

        required (B, N) bool: facts to be among the copied ones whatever their match, as training
        needs those that hold the answer.
        """
        query = self.norm(asked.state)
        match = torch.einsum("bd,bnd->bn", self.fact_query(query), self.norm(facts))
        match = match * query.shape[-1] ** -0.5
        if self.copy_layers:
            match = match + self.follow * asked.addressed.clamp(min=_UNADDRESSED)
        match = match.masked_fill(~present, NEVER)
        preferred = match if required is None else match + required * -NEVER
        columns = preferred.topk(min(self.max_copied, match.shape[1]), dim=1).indices  # (B, C)
        match = match.gather(1, columns)
        chosen = tokens.gather(1, columns[..., None].expand(-1, -1, tokens.shape[2]))
        chosen = chosen[..., : longest(chosen)]  # a fact that is not copied may be far longer
        states = token_states(columns, chosen)  # (B, C, T, D)
        fact = self.norm(facts.gather(1, columns[..., None].expand(-1, -1, facts.shape[2])))
        if self.copy_layers:
            states, fact = self._read_together(asked, query, fact, chosen, states)
            weights = match.softmax(dim=1)[..., None]
            query = self.norm(asked.state + self.seen((weights * fact).sum(dim=1)))
        pair = torch.cat([query[:, None].expand_as(fact), fact], dim=-1)
        # A fact's "present" is in `match`; a fact without tokens cannot be copied from.
        absent = chosen == 0  # (B, C, T)
        begins = self._point(self.start_query(pair), states, absent)  # (B, C, T)
        starts = (begins + match[..., None]).flatten(1).log_softmax(dim=-1).view(begins.shape)
        ends = self._point(self.end_query(pair), states, absent).log_softmax(dim=-1)
        labels = self.labels(query).log_softmax(dim=-1)
        gates = [query.new_zeros(len(query), 1), self.gate(query)]
        if self.gathers:
            gates.append(self.gather(query))
        ways = torch.cat(gates, dim=1).log_softmax(dim=1)  # (B, 2 or 4): label, span, list, count
        gathered = None
        if self.gathers:
            members = self.member(pair)[..., 0].masked_fill(match <= NEVER / 2, NEVER)
            gathered = Gathered(ways[:, 2:], members, begins.log_softmax(dim=-1))
        return AnswerScores(
            labels + ways[:, :1], starts + ways[:, 1, None, None], ends, columns, chosen, gathered
        )

    def _read_together(
        self, asked: Asked, query: Tensor, fact: Tensor, tokens: Tensor, states: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Each copied fact's tokens after attention to the question's, and what they show.

        Tokens that stand in both are marked (the exact-match feature of Chen et al. 2017, §3.2).
        query (B, D), fact (B, C, D), tokens (B, C, T), states (B, C, T, D); returns the shapes of
        the last and of ``fact``.
        """
        batch, copied, width, d = states.shape
        same = tokens[:, :, None] == asked.tokens[:, None, :, None]  # (B, C, T_q, T)
        told = states + self.fact_in(fact)[:, :, None] + self.shared(same.any(dim=2).long())
        words = asked.token_states + self.asked_in(query)[:, None]  # (B, T_q, D)
        words = words[:, None] + self.shared(same.any(dim=3).long())  # (B, C, T_q, D)
        told, words = told.flatten(0, 1), words.flatten(0, 1)
        absent = torch.cat(
            [(asked.tokens == 0)[:, None].expand(-1, copied, -1), tokens == 0], dim=2
        ).flatten(0, 1)
        bias = torch.zeros(absent.shape, device=states.device).masked_fill(absent, NEVER)
        joint = torch.cat([words, told], dim=1)
        for block in self.copy_layers:
            joint = block(joint, bias[:, None, None, :])
        joint = self.copy_norm(joint)
        present = (~absent)[..., None]
        shown = (joint * present).sum(dim=1) / present.sum(dim=1).clamp(min=1)  # (B * C, D)
        after = joint[:, words.shape[1] :].view(batch, copied, width, d)
        return after, fact + shown.view(batch, copied, d)

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
