"""The hop loop: look up, address, read, update; candidates only accumulate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kvmem.reader.addressing import (
    NEVER,
    content_scores,
    read,
    soft_weights,
    spread,
    word_links,
)
from kvmem.reader.attention import AttentionBlock
from kvmem.reader.config import ReaderConfig
from kvmem.reader.control import Control
from kvmem.reader.sifting import Sifting
from kvmem.types import Cells, Lookup

FactTokens = Callable[[Tensor], Tensor]
"""From cell ids (B, K) to the cells' word ids (B, K, T); 0 pads."""

_MOST_READ, _LEAST_READ = 8, 0.02
"""Of the facts that a hop addresses, so many are looked on from, those with so much weight."""

_ROUNDS = 4
"""Of looking on before the first hop, at most."""

LOG_BUCKETS_PER_OCTAVE = 4
LOG_OCTAVES = 16


@dataclass(frozen=True, slots=True)
class Hop:
    """What one hop did: states after it, and the weights with which it addressed the candidates."""

    query_states: Tensor  # (B, Q, D)
    weights: Tensor  # (B, N)
    scores: Tensor  # (B, N), the logits of the weights
    query: Tensor  # (B, d_key), what the facts were looked up with


@dataclass(frozen=True, slots=True)
class Candidates:
    """The cells found so far. N grows from hop to hop; a cell keeps its column."""

    ids: Tensor  # (B, N); -1 is padding
    order: Tensor  # (B or 1, N)
    vectors: Tensor  # (B, N, D)
    tokens: Tensor  # (B, N, T)

    @property
    def present(self) -> Tensor:
        return self.ids >= 0


def at_columns(values: Tensor, columns: Tensor) -> Tensor:
    """What values (B, N, …) of the candidates are in columns (B, C): (B, C, …)."""
    rows = torch.arange(len(columns), device=columns.device)[:, None]
    return values[rows, columns]


@dataclass(frozen=True, slots=True)
class _Memory:
    """What a hop needs of the candidates; made anew only when some are added."""

    keys: Tensor  # (B, N, d_key)
    values: Tensor  # (B, N, D), with the age
    recency: Tensor  # (B, N, hops), what the age adds to the score at each hop
    links: Tensor  # (B, N, N), none of a fact with itself
    asked: Tensor  # (B, N), links with the question
    later: Tensor  # (B or 1, N, N), whether the second fact came after the first
    bias: Tensor  # (B, H, N + Q, N + Q)


class TimeBuckets(nn.Module):
    """Relative time: exact for near events, logarithmic buckets for far ones (cf. Raffel 2020)."""

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        self.exact = config.exact_distance
        self.count = self.exact + LOG_BUCKETS_PER_OCTAVE * LOG_OCTAVES

    def forward(self, distance: Tensor) -> Tensor:
        """Map non-negative event distances (int64, any shape) to buckets 0 … count − 1."""
        octaves = torch.log2(distance.clamp(min=self.exact).float() / self.exact)
        far = self.exact + (octaves * LOG_BUCKETS_PER_OCTAVE).long()
        return torch.where(distance < self.exact, distance, far).clamp(max=self.count - 1)


class HopLoop(nn.Module):
    """Multi-hop reading over [candidates ; question slots] with one weight-tied block.

    At hop h, with question states Q and the candidates' keys k, values v and ages Δt:

        a_i = β cos(q_h, k_i) + b(Δt_i) + γ_h l_i − δ_h c_i        addressing
        o   = Σ_i softmax(a)_i v_i                                  reading
        Q, F = block([Q + o ; F + v])                               update

    where l_i is the activation that spreads to fact i from the words of the question (first hop)
    or from the facts just addressed, and c_i how much of fact i has been read before. The form of
    the loop is that of key–value memory networks (Miller et al. 2016, eq. 1–3).

    With ``controlled`` in the configuration, what to look for next is read off the question's
    words, a hop may stay with what was read last, the facts' own states F have a say in the
    addressing, and the block attends by shared words too: see ``Control``.
    """

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        d, hops = config.d_model, config.num_hops
        self.num_hops = hops
        self.num_query_slots = config.num_query_slots
        self.max_slots = config.max_slots
        self.key = nn.Linear(d, config.d_key, bias=False)
        self.query = nn.Linear(d, config.d_key, bias=False)
        self.value = nn.Linear(d, d)
        self.readout = nn.Linear(d, config.num_query_slots * d)
        self.query_slots = nn.Parameter(torch.empty(config.num_query_slots, d))
        self.assume = nn.Embedding(2, d) if config.assumes else None
        self.hop_vectors = nn.Parameter(torch.empty(hops, d))
        self.state_norm = nn.LayerNorm(d)
        self.block = AttentionBlock(config)
        self.buckets = TimeBuckets(config)
        count = self.buckets.count
        self.age = nn.Embedding(count, d)
        self.age_bias = nn.Embedding(count, hops)
        # Buckets for facts said later, then for facts said before; then question → fact,
        # fact → question, question → question.
        self.pair_bias = nn.Embedding(2 * count + 3, config.num_heads)
        self.log_sharpness = nn.Parameter(torch.empty(()))
        self.salience = nn.Embedding(config.vocab_size, 1)
        self.link_half, self.phrases = config.link_half, config.phrases
        self.ranked_time = config.ranked_time
        self.sifting = Sifting(config) if config.sifts else None
        self.link_gain = nn.Parameter(torch.empty(hops))
        self.repeat_cost = nn.Parameter(torch.empty(hops))
        self.control = Control(config) if config.controlled else None
        # Of a fact and a fact that share words, of a fact and the question, and back.
        self.link_bias = (
            nn.Parameter(torch.empty(3, config.num_heads)) if config.controlled else None
        )

    def keys(self, vectors: Tensor) -> Tensor:
        """Unit keys (…, d_key) of encoded facts (…, D): what an index holds."""
        return F.normalize(self.key(vectors), dim=-1)

    def word_salience(self) -> Tensor:
        """How much sharing each word links two sentences: (V,) > 0."""
        return F.softplus(self.salience.weight[:, 0])

    def forward(
        self,
        question: Tensor,
        question_tokens: Tensor,
        question_states: Tensor,
        lookup: Lookup,
        fact_tokens: FactTokens,
        closed: Tensor | None = None,
    ) -> tuple[list[Hop], Candidates, Tensor]:
        """Read the memory behind ``lookup`` for a batch of questions.

        question (B, D) slots, question_tokens (B, T), question_states (B, T, D). The question is
        asked one event after the newest candidate. closed (B,) int64: 1 where what was not told is
        not so, 0 where it is not known; needed where the configuration ``assumes``.
        Returns the hops, the candidates, and their final states (B, N, D).
        """
        static_query = question[:, None] + self.query_slots  # (B, Q, D)
        if self.assume is not None:
            assert closed is not None
            static_query = static_query + self.assume(closed)[:, None]
        queries = static_query
        candidates: Candidates | None = None
        told: Candidates | None = None  # all that was found, of which the candidates are a part
        handed: Tensor | None = None
        weights = read_before = question.new_zeros(len(question), 0)
        facts = question.new_zeros(len(question), 0, question.shape[1])
        present = torch.zeros_like(weights, dtype=torch.bool)
        hops: list[Hop] = []
        for h in range(self.num_hops):
            given = self.state_norm(queries) + static_query + self.hop_vectors[h]  # (B, Q, D)
            if self.control is not None:
                sought = self.control.seek(given[:, 0], question_tokens, question_states)
                given = given + sought[:, None]
            query = F.normalize(self.query(given[:, 0]), dim=-1)  # (B, d_key)
            read_last = None if candidates is None else _most_addressed(weights, candidates.ids)
            cells = lookup(query, self.max_slots, read_last)
            if cells.ids is not handed:  # a whole story is handed over once
                handed, found = cells.ids, self._relevant(cells)
            known, told = told, accumulate(told, found, fact_tokens)
            if told is not known:
                candidates = self._joined(told, question_tokens)
                if h == 0 and self.sifting is not None:
                    told, candidates = self._looked_up_on(
                        told, candidates, handed, query, question_tokens, lookup, fact_tokens
                    )
                memory = self._prepare(candidates, question_tokens)
                more = candidates.ids.shape[1] - present.shape[1]
                present, before = candidates.present, F.pad(present, (0, more), value=False)
                # What was absent so far begins as it is told.
                begins = (present & ~before)[..., None]
                facts = torch.where(begins, memory.values, F.pad(facts, (0, 0, 0, more)))
                weights = F.pad(weights, (0, more))
                read_before = F.pad(read_before, (0, more))
            assert candidates is not None  # told at the first hop
            active = memory.asked if h == 0 else spread(weights, memory.links)
            moves = self.link_gain[h] * active - self.repeat_cost[h] * read_before  # (B, N)
            if self.control is not None and h > 0:
                moves = self.control.go_or_stay(given[:, 0], moves, weights, memory.later)
                moves = moves + self.control.ranks(
                    given[:, 0], self.state_norm(facts), memory.asked
                )
            scores = (
                content_scores(query, memory.keys, self.log_sharpness.exp())
                + memory.recency[..., h]
                + moves
            )  # (B, N)
            weights = soft_weights(scores, candidates.present)
            read_before = read_before + weights
            what = self.readout(read(weights, memory.values)).view(static_query.shape)
            given_facts = self.state_norm(facts) + memory.values + self.hop_vectors[h]
            if self.control is not None:
                given_facts = given_facts + self.control.marks(
                    weights, active, memory.asked, read_before
                )
            states = self.block(torch.cat([given_facts, given + what], dim=1), memory.bias)
            facts, queries = states.split([facts.shape[1], self.num_query_slots], dim=1)
            logits = scores.masked_fill(~candidates.present, NEVER)
            hops.append(Hop(queries, weights, logits, query))
        assert candidates is not None  # num_hops ≥ 1
        return hops, candidates, facts

    def _looked_up_on(
        self,
        told: Candidates,
        joined: Candidates,
        handed: Tensor,
        query: Tensor,
        question_tokens: Tensor,
        lookup: Lookup,
        fact_tokens: FactTokens,
    ) -> tuple[Candidates, Candidates]:
        """Add what is found by the words of what is joined to the question, again and again.

        A reader that sifts reads what it finds as a story of its own: it should have all of it from
        the first hop on. handed (B, K): the ids that the lookup gave first; a whole story's are the
        same tensor again. Returns all that was found, and what of it is joined.
        """
        for _ in range(_ROUNDS):
            cells = lookup(query, self.max_slots, joined.ids)
            if cells.ids is handed:
                break
            known, told = told, accumulate(told, self._relevant(cells), fact_tokens)
            if told is known:
                break
            joined = self._joined(told, question_tokens)
        return told, joined

    def _relevant(self, cells: Cells) -> Cells:
        if self.sifting is None:
            return cells
        text = self.sifting.relevant(cells.vectors) < 0
        return replace(cells, ids=cells.ids.masked_fill(text, -1))

    def _joined(self, told: Candidates, question_tokens: Tensor) -> Candidates:
        if self.sifting is None:
            return told
        kept = self.sifting.joined(told.tokens, told.present, question_tokens)
        return replace(told, ids=told.ids.masked_fill(~kept, -1))

    def _prepare(self, candidates: Candidates, question_tokens: Tensor) -> _Memory:
        if self.ranked_time:
            latest = torch.iinfo(torch.int64).max  # what is absent comes after all that is told
            order = candidates.order.expand_as(candidates.ids)
            order = order.masked_fill(~candidates.present, latest)
            ranks = order.argsort(dim=1, stable=True).argsort(dim=1)
            candidates = replace(candidates, order=ranks)
        asked, links = self._links(question_tokens, candidates.tokens)
        age = self._age(candidates)
        order = candidates.order
        return _Memory(
            keys=self.keys(candidates.vectors),
            values=self.value(candidates.vectors) + self.age(age),
            later=(order[:, None, :] > order[:, :, None]).to(links.dtype),
            recency=self.age_bias(age),
            links=links,
            asked=asked,
            bias=self._pair_bias(candidates) + self._link_bias(links, asked),
        )

    def _links(self, question: Tensor, facts: Tensor) -> tuple[Tensor, Tensor]:
        """The links of a question (B, T) with facts (B, N, T'), and theirs with each other.

        (B, N) and (B, N, N), whose diagonal is 0.
        """
        width = max(question.shape[1], facts.shape[2])
        texts = torch.cat([_widen(question[:, None], width), _widen(facts, width)], dim=1)
        links = word_links(texts, None, self.word_salience(), self.link_half, self.phrases)
        told = links[:, 1:, 1:]
        return links[:, 0, 1:], told * ~torch.eye(
            told.shape[1], dtype=torch.bool, device=told.device
        )

    def _age(self, candidates: Candidates) -> Tensor:
        """Buckets (B, N) of how many events before the newest candidate each one was told."""
        never = torch.iinfo(torch.int64).min
        told = candidates.order.masked_fill(~candidates.present, never)
        newest = F.pad(told, (0, 1), value=never).amax(dim=1, keepdim=True)  # also of no candidate
        ago = (newest - candidates.order).masked_fill(~candidates.present, 0)
        age: Tensor = self.buckets(ago)
        return age

    def _link_bias(self, links: Tensor, asked: Tensor) -> Tensor | float:
        """Attention bias (B, H, N + Q, N + Q) between what shares words."""
        if self.link_bias is None:
            return 0.0
        slots = self.num_query_slots
        told, asking, answered = self.link_bias[:, None, :, None, None]  # (1, H, 1, 1) each
        to_question = (asking * asked[:, None, :, None]).expand(-1, -1, -1, slots)
        to_facts = (answered * asked[:, None, None, :]).expand(-1, -1, slots, -1)
        above = torch.cat([told * links[:, None], to_question], dim=3)  # (B, H, N, N + Q)
        return torch.cat([above, F.pad(to_facts, (0, slots))], dim=2)

    def _pair_bias(self, candidates: Candidates) -> Tensor:
        """The block's attention bias (B, H, N + Q, N + Q); absent candidates are never attended."""
        order, slots = candidates.order, self.num_query_slots
        distance = order[:, None, :] - order[:, :, None]  # (B or 1, N, N): column minus row
        count = self.buckets.count
        pairs = self.buckets(distance.abs()) + count * (distance < 0)
        pairs = F.pad(pairs, (0, slots), value=2 * count + 1)
        pairs = F.pad(pairs, (0, 0, 0, slots), value=2 * count)
        pairs[:, -slots:, -slots:] = 2 * count + 2
        # What self.pair_bias(pairs) gives; its gradient is far faster to add up like this.
        heads = self.pair_bias.embedding_dim
        chosen = self.pair_bias.weight.T.gather(1, pairs.reshape(1, -1).expand(heads, -1))
        bias = chosen.view(heads, *pairs.shape).transpose(0, 1)  # (B or 1, H, L, L)
        absent = F.pad(~candidates.present, (0, slots), value=False)  # (B, L)
        return bias.masked_fill(absent[:, None, None, :], NEVER)


def _most_addressed(weights: Tensor, ids: Tensor) -> Tensor:
    """The cells (B, ≤ _MOST_READ) with most of the weight (B, N), among ids (B, N); -1 pads."""
    most = weights.topk(min(_MOST_READ, weights.shape[1]), dim=1)
    return ids.gather(1, most.indices).masked_fill(most.values < _LEAST_READ, -1)


def hop_weights(hops: Sequence[Hop]) -> Tensor:
    """How much each hop addressed each candidate: (H, B, N).

    A cell that joined late had no weight at the hops before.
    """
    count = hops[-1].weights.shape[1]
    return torch.stack([F.pad(h.weights, (0, count - h.weights.shape[1])) for h in hops])


def accumulate(old: Candidates | None, found: Cells, fact_tokens: FactTokens) -> Candidates:
    """Add the cells that are not among the candidates yet; the others keep their columns.

    Returns ``old`` itself if there is nothing new.
    """
    if old is None:
        return Candidates(found.ids, found.order, found.vectors, fact_tokens(found.ids))
    if found.ids is old.ids:  # a whole story is handed over once, and not compared with itself
        return old
    known = (found.ids[:, :, None] == old.ids[:, None, :]).any(dim=2)
    ids = found.ids.masked_fill(known, -1)
    some = (ids >= 0).any(dim=0)  # columns that bring something new to any question
    if not some.any():
        return old
    ids = ids[:, some]
    tokens = fact_tokens(ids)
    width = max(tokens.shape[2], old.tokens.shape[2])
    return Candidates(
        torch.cat([old.ids, ids], dim=1),
        torch.cat([old.order.expand_as(old.ids), found.order.expand_as(found.ids)[:, some]], dim=1),
        torch.cat([old.vectors, found.vectors[:, some]], dim=1),
        torch.cat([_widen(old.tokens, width), _widen(tokens, width)], dim=1),
    )


def _widen(tokens: Tensor, width: int) -> Tensor:
    return F.pad(tokens, (0, width - tokens.shape[2]))
