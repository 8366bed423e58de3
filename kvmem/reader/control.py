"""What a hop is to look for, and whether it goes on to other facts or stays with what was read."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kvmem.reader.addressing import NEVER
from kvmem.reader.config import ReaderConfig


class Control(nn.Module):
    """Steers the hops by the question's words.

    Each hop attends to the words that say what it is to look for, as the control unit of Hudson and
    Manning (2018, §3.2.1) does; "the phone of Ann's manager" takes one part of it after the other.
    A gate in 0–1 weighs going on to other facts against staying with what was read last, of which
    newer facts count for more or, asked about the past, for less. From the second hop on, the
    facts' own states, which have seen the question and each other by then, have a say in the
    addressing too; they are told how they were addressed.
    """

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        d = config.d_model
        self.part = nn.Linear(d, d)
        self.sought = nn.Linear(d, d)
        self.go_on = nn.Linear(d, 1)
        self.stay_gain = nn.Parameter(torch.empty(()))
        self.newer_counts = nn.Linear(d, 1)
        self.asked_again = nn.Linear(d, 1)
        self.rank = nn.Linear(d, d, bias=False)
        self.mark = nn.Linear(4, d, bias=False)

    def seek(self, state: Tensor, tokens: Tensor, token_states: Tensor) -> Tensor:
        """What to look for (B, D), from the question's state (B, D), and its tokens (B, T).

        token_states (B, T, D).
        """
        scores = torch.einsum("bd,btd->bt", self.part(state), token_states)
        scores = (scores * state.shape[-1] ** -0.5).masked_fill(tokens == 0, NEVER)
        part = torch.einsum("bt,btd->bd", scores.softmax(dim=1), token_states)
        sought: Tensor = self.sought(part)
        return sought

    def ranks(self, state: Tensor, facts: Tensor, asked: Tensor) -> Tensor:
        """Scores (B, N) by the states (B, N, D) of facts, and their links (B, N) with the question.

        state (B, D): the question's.
        """
        ranks = torch.einsum("bd,bnd->bn", self.rank(state), facts) * state.shape[-1] ** -0.5
        scores: Tensor = ranks + self.asked_again(state) * asked
        return scores

    def marks(self, weights: Tensor, active: Tensor, asked: Tensor, read_before: Tensor) -> Tensor:
        """What facts are told (B, N, D) of how they were addressed.

        All (B, N): the weights, the activation that spread to them, their links with the question,
        and how much of each was read.
        """
        marks: Tensor = self.mark(torch.stack([weights, active, asked, read_before], dim=-1))
        return marks

    def go_or_stay(self, state: Tensor, moves: Tensor, weights: Tensor, later: Tensor) -> Tensor:
        """Address scores (B, N): ``moves`` to other facts against those for staying.

        weights (B, N) of the last hop; later (B, N, N), whether the second fact came after the
        first. Staying is with the newest of what was read or, asked about the past, with an older
        one: what tells is how much of the weight lies on newer facts.
        """
        newer = (later @ weights[..., None])[..., 0]  # (B, N)
        stay = self.stay_gain * weights + self.newer_counts(state) * newer
        go_on = self.go_on(state).sigmoid()  # (B, 1)
        scores: Tensor = go_on * moves + (1 - go_on) * stay
        return scores
