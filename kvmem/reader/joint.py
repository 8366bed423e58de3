"""Reading the question and the chosen facts together, by a pretrained encoder's upper layers."""

from __future__ import annotations

import math
from contextlib import nullcontext

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import AutoModel

from kvmem.reader.addressing import NEVER
from kvmem.reader.answer import AnswerScores, Asked, Gathered, TokenStates
from kvmem.reader.collation import longest
from kvmem.reader.config import ReaderConfig
from kvmem.reader.hops import Candidates, at_columns
from kvmem.reader.packed import read_packed
from kvmem.reader.precision import half_products
from kvmem.reader.quantised import IntegerLinear, with_linear_maps
from kvmem.reader.trunk import encoder_settings

_LEAST_WEIGHT = math.exp(-8.0)
"""A hop's smaller weight of a fact counts as this one. In training facts are read down to it."""


class JointHead(nn.Module):
    """The answer head over a pretrained trunk: labels, spans, lists, counts, and "not known".

    The trunk encodes every sentence by itself, once; copies of its upper layers are trained, and
    read the words of the question and of the facts that the hops addressed most in one sequence
    (Cao et al. 2020, "DeFormer": a question meets its passage in the upper layers only). Before the
    question's words, and before each fact's, stands a state of what the hops made of it; a
    pointer–generator (See et al. 2017, eq. 8–9), with spans in place of single words, reads the
    answer off the result. A gate splits the probability between labels, spans, a list, for which
    every fact has a gate and a span of its own, and a count of the facts whose gates are open.
    """

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        settings = encoder_settings(config.trunk)
        settings.num_hidden_layers = config.num_joint_layers
        settings.vocab_size, settings.pad_token_id = 1, 0  # of a table that is not used
        settings.hidden_dropout_prob = 0.0  # a fifth of a step's time, where it is not fused
        width = settings.hidden_size
        whole = AutoModel.from_config(settings, add_pooling_layer=False)
        self.layers = whole.get_submodule("encoder")
        self.max_copied, self.least_read = config.max_copied, config.least_read
        self.max_joint_tokens = config.max_joint_tokens
        self.state_norm = nn.LayerNorm(config.d_model)
        self.question_in = nn.Linear(config.d_model, width)
        self.fact_in = nn.Linear(config.d_model, width)
        self.addressed_in = nn.Linear(config.num_hops, width, bias=False)
        self.place = nn.Embedding(1 + config.max_copied, width)  # of the question, of facts by age
        self.shared = nn.Embedding(2, width)
        self.follow = nn.Parameter(torch.empty(()))
        self.labels = nn.Linear(width, len(config.labels))
        self.ways = nn.Linear(width, 4)
        self.fact_scores = nn.Linear(width, 2)
        self.span_scores = nn.Linear(width, 2)

    def start_from(self, encoder: nn.Module) -> None:
        """Take over the upper layers of an encoder, as many as are read together."""
        mine = list(self.layers.get_submodule("layer").children())
        theirs = list(encoder.get_submodule("encoder.layer").children())[-len(mine) :]
        for layer, pretrained in zip(mine, theirs, strict=True):
            layer.load_state_dict(pretrained.state_dict())

    def quantise(self) -> None:
        """Round the layers' linear maps to bytes, to answer faster; they cannot be trained then."""
        with_linear_maps(self.layers, IntegerLinear)

    def forward(
        self,
        asked: Asked,
        facts: Tensor,
        candidates: Candidates,
        token_states: TokenStates,
        required: Tensor | None = None,
    ) -> AnswerScores:
        """facts (B, N, D): the candidates' final states.

        required (B, N) bool: facts to be read whatever their weight, as far as ``max_copied``
        goes: training needs those that hold the answer.
        """
        addressed = asked.weights.clamp(min=_LEAST_WEIGHT).log()  # (H, B, N)
        preferred = asked.weights.detach().amax(dim=0).masked_fill(~candidates.present, -1.0)
        wanted = torch.zeros_like(candidates.present) if required is None else required
        preferred = preferred + 2.0 * wanted  # a weight is at most 1
        best = preferred.topk(min(self.max_copied, preferred.shape[1]), dim=1)
        columns = best.indices  # (B, C)
        tokens = at_columns(candidates.tokens, columns)
        is_read = self._is_read(tokens, best.values, at_columns(wanted, columns))
        present = at_columns(candidates.present, columns) & is_read
        tokens = tokens * present[..., None]
        tokens = tokens[..., : longest(tokens)]  # a fact that is not read may be far longer
        order = at_columns(candidates.order.expand_as(candidates.ids), columns)
        newest_first = order.masked_fill(~present, torch.iinfo(order.dtype).min)
        rank = newest_first.argsort(dim=1, descending=True, stable=True).argsort(dim=1)  # (B, C)
        addressed = at_columns(addressed.movedim(0, 2), columns)  # (B, C, H)
        final = at_columns(facts, columns)  # (B, C, D)
        question, read, words = self._read_together(
            asked, final, addressed, present, rank, tokens, token_states(columns, tokens)
        )
        match, member = self.fact_scores(read).unbind(dim=-1)  # (B, C)
        match = (match + self.follow * addressed[..., -1]).masked_fill(~present, NEVER)
        absent = tokens == 0  # (B, C, T)
        begins, finishes = (
            scores.masked_fill(absent, NEVER) for scores in self.span_scores(words).unbind(dim=-1)
        )
        starts = (begins + match[..., None]).flatten(1).log_softmax(dim=-1).view(begins.shape)
        ways = self.ways(question).log_softmax(dim=1)  # (B, 4): label, span, list, count
        return AnswerScores(
            labels=self.labels(question).log_softmax(dim=-1) + ways[:, :1],
            starts=starts + ways[:, 1, None, None],
            ends=finishes.log_softmax(dim=-1),
            columns=columns,
            tokens=tokens,
            gathered=Gathered(
                ways[:, 2:], member.masked_fill(~present, NEVER), begins.log_softmax(dim=-1)
            ),
        )

    def _is_read(self, tokens: Tensor, preferred: Tensor, wanted: Tensor) -> Tensor:
        """Which facts of tokens (B, C, T), best first, are read together: (B, C) bool.

        Those of which ``preferred`` (B, C) is a weight that counts, as far as the sequence has room
        for them; the first one in any case, and those wanted (B, C).
        """
        is_read = wanted.clone()
        least = _LEAST_WEIGHT if self.training else self.least_read
        room = torch.full((len(tokens),), self.max_joint_tokens, device=tokens.device)
        for number, length in enumerate((tokens > 0).sum(dim=2).unbind(dim=1)):
            fits = (preferred[:, number] >= least) & (length <= room)
            is_read[:, number] |= fits | (number == 0)
            room = room - length * is_read[:, number]
        return is_read

    def _read_together(
        self,
        asked: Asked,
        facts: Tensor,
        addressed: Tensor,
        present: Tensor,
        rank: Tensor,
        tokens: Tensor,
        states: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """What the joint layers make of question (B, W), facts (B, C, W) and words (B, C, T, W).

        facts (B, C, D), addressed (B, C, H), present and rank (B, C), tokens (B, C, T) and their
        states (B, C, T, W). Words that stand in both are marked (the exact-match feature of Chen et
        al. 2017, §3.2).
        """
        batch, copied, length, width = states.shape
        same = tokens[:, :, :, None] == asked.tokens[:, None, None, :]  # (B, C, T, T_q)
        head = self.question_in(self.state_norm(asked.state))[:, None]  # (B, 1, W)
        words = asked.head_states + self.shared(same.any(dim=(1, 2)).long())  # (B, T_q, W)
        heads = self.fact_in(self.state_norm(facts)) + self.addressed_in(addressed)
        told = states + self.shared(same.any(dim=3).long())
        place = self.place(rank + 1)[:, :, None]  # (B, C, 1, W)
        asking = torch.cat([head, words], dim=1) + self.place.weight[0]
        telling = torch.cat([heads[:, :, None], told], dim=2) + place  # (B, C, 1 + T, W)
        sequence = torch.cat([asking, telling.flatten(1, 2)], dim=1)  # (B, L, W)
        is_there = torch.cat(
            [
                F.pad(asked.tokens > 0, (1, 0), value=True),
                torch.cat([present[..., None], tokens > 0], dim=2).flatten(1),
            ],
            dim=1,
        )
        with half_products(states.device) if self.training else nullcontext():
            read = read_packed(self.layers, sequence, is_there)
        of_facts = read[:, asking.shape[1] :].view(batch, copied, 1 + length, width)
        return read[:, 0], of_facts[:, :, 0], of_facts[:, :, 1:]
