"""Memory networks under strong supervision: Weston, Chopra and Bordes 2014, arXiv:1410.3916.

The variant of Weston et al. 2015 (arXiv:1502.05698, §4) with adaptive memory (the number of facts
is the reader's choice) and a nonlinear match and response. Word order is kept by position encoding
in place of N-grams.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kvmem.classic.base import ClassicReader, FactSlots, Reading, SentenceBags, Told
from kvmem.reader.addressing import NEVER

MARGIN = 0.1
"""γ of the margin loss, as in the paper."""

_REACH = 32
"""Facts this far from the last chosen one, or farther, are equally far."""


class MemNN(ClassicReader):
    """Chooses facts one by one, each the best match, then answers from those alone.

        o_1 = argmax_i s_O(x, m_i),   o_2 = argmax_i s_O([x, m_{o_1}], m_i),   …      (eq. 2–3)
        r = argmax_w s_R([x, m_{o_1}, m_{o_2}, …], w)                                   (eq. 4)

    until the choice is to stop. s_O([x, m…], m) = g(x, m…) · Φ(m) with a hidden layer of tanh in g;
    Φ holds the fact's words, its age and, as the paper's time features compare facts with chosen
    ones (§3.4), how much earlier than the last chosen one it was told. s_R is a network of one
    hidden layer over x, each chosen m and x ∘ m. The products tell what the two share, as the
    paper's matching features do (§3.6); without them yes and no are hardly learned from 1,000
    questions. Trained by the margin loss of eq. 6–8, all wrong facts and labels in it, each step
    given the right facts before it.
    """

    def __init__(
        self,
        words: int,
        labels: int,
        *,
        width: int = 64,
        hops: int = 6,
        capacity: int = 130,
    ) -> None:
        """words, labels: how many there are. hops: most facts that are chosen, H."""
        super().__init__()
        self.hops, self.capacity, self.width = hops, capacity, width
        # Of facts to match, of chosen facts, of questions to match; of all that is answered from.
        self.words = nn.Parameter(0.1 * torch.randn(4, words, width))
        self.ages = nn.Parameter(0.1 * torch.randn(1, capacity, width))
        self.distances = nn.Parameter(0.1 * torch.randn(2 * _REACH + 2, width))
        self.stop = nn.Parameter(0.1 * torch.randn(width))
        self.number = nn.Parameter(0.1 * torch.randn(hops, 2 * width))
        self.context = nn.Linear(3 * width, 2 * width)
        self.match = nn.Linear(2 * width, width)
        self.respond = nn.Sequential(
            nn.Linear((1 + 2 * hops) * width, 2 * width), nn.Tanh(), nn.Linear(2 * width, labels)
        )

    def forward(self, told: Told) -> Reading:
        """See ``ClassicReader``; the scores of eq. 4 are given as log-probabilities."""
        chain = _Chain(self, told)
        for hop in range(self.hops):
            scores = chain.scores(hop)  # (B, N + 1)
            best = scores.argmax(dim=1)
            chain.choose(torch.where(best < scores.shape[1] - 1, best, -1))
            if not chain.going.any():
                break
        return Reading(chain.respond().log_softmax(dim=1), chain.weights())

    def loss(self, told: Told) -> Tensor:
        """The margin losses of every choice, the last of which is to stop, and of the answer."""
        chain = _Chain(self, told)
        loss = chain.question.new_zeros(())
        supports = nn.functional.pad(told.supports, (0, self.hops), value=-1)
        for hop in range(self.hops):
            right = chain.possible(supports[:, hop])
            scores = chain.scores(hop)  # (B, N + 1)
            gold = torch.where(right >= 0, right, scores.shape[1] - 1)
            loss = loss + (margin_loss(scores, gold) * chain.going).mean()
            chain.choose(right)
            if not chain.going.any():
                break
        answered = margin_loss(chain.respond(), told.labels.clamp(min=0))
        total: Tensor = loss + (answered * (told.labels >= 0)).mean()
        return total


def margin_loss(scores: Tensor, right: Tensor) -> Tensor:
    """Σ_{i ≠ right} max(0, γ − s_right + s_i), eq. 6–8: scores (B, N), right (B,) → (B,)."""
    of_right = scores.gather(1, right[:, None])
    violations = (MARGIN - of_right + scores).clamp(min=0)
    return violations.sum(dim=1) - MARGIN  # the right one's own


class _Chain:
    """The facts chosen so far for each question of a batch; ``going`` (B,) where it goes on."""

    def __init__(self, reader: MemNN, told: Told) -> None:
        self._reader, self._facts = reader, told.facts
        sentences = SentenceBags(told.sentences)(reader.words)  # (4, S, D)
        self._slots = FactSlots(told, reader.capacity)
        self._keys = self._slots.embed(sentences[:1], reader.ages)[0]  # (S + …, D)
        self._chosen, self._answer = sentences[1], sentences[3]  # (S, D) each
        self.question, self._asked = sentences[2:, told.questions]  # (B, D) each
        batch, count = told.facts.shape
        self.going = torch.ones(batch, dtype=torch.bool)
        self._free = self._slots.present
        self._last = torch.full((batch,), -1)
        self._latest = self._before = torch.zeros_like(self.question)
        self._read: list[Tensor] = []  # (B, 2D) each
        self._weights: list[Tensor] = []  # (B, N) each
        self._places = torch.arange(count)

    def scores(self, hop: int) -> Tensor:
        """How well each fact goes with what is chosen; the last column is to stop: (B, N + 1)."""
        reader = self._reader
        given = torch.cat([self.question, self._latest, self._before], dim=1)
        query: Tensor = reader.match((reader.context(given) + reader.number[hop]).tanh())  # (B, D)
        earlier = (self._last[:, None] - self._places).clamp(-_REACH, _REACH) + _REACH  # (B, N)
        distance = torch.where(self._last[:, None] >= 0, earlier, 2 * _REACH + 1)
        scores = self._slots.scores(query, self._keys)
        scores = scores + (query @ reader.distances.T).gather(1, distance)
        scores = scores.masked_fill(~self._free, NEVER)
        return torch.cat([scores, (query @ reader.stop)[:, None]], dim=1)

    def possible(self, places: Tensor) -> Tensor:
        """Places (B,) of facts, -1 where that fact is forgotten, or in the chain already."""
        free = self._free.gather(1, places.clamp(min=0)[:, None])[:, 0]
        return torch.where(free, places, -1)

    def choose(self, places: Tensor) -> None:
        """Add a fact to each chain, by its place (B,); -1 ends a chain for good."""
        self.going = self.going & (places >= 0)
        chosen = (places[:, None] == self._places) & self.going[:, None]  # (B, N)
        rows = self._facts.gather(1, places.clamp(min=0)[:, None])[:, 0].clamp(min=0)
        here = self.going[:, None]
        self._before = torch.where(here, self._before + self._latest, self._before)
        self._latest = torch.where(here, self._chosen[rows], self._latest)
        self._last = torch.where(self.going, places, self._last)
        self._free = self._free & ~chosen
        fact = self._answer[rows] * here
        self._read.append(torch.cat([fact, fact * self._asked], dim=1))
        self._weights.append(chosen.to(self.question.dtype))

    def respond(self) -> Tensor:
        """s_R of each label (B, L)."""
        nothing = torch.zeros_like(self._read[0])
        unread = [nothing] * (self._reader.hops - len(self._read))
        scores: Tensor = self._reader.respond(torch.cat([self._asked, *self._read, *unread], dim=1))
        return scores

    def weights(self) -> Tensor:
        """The choices as weights (H, B, N), of as many hops as any chain went on for."""
        return torch.stack(self._weights)
