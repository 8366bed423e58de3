"""What an open-vocabulary reader is trained to do with a batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor

from kvmem.reader.addressing import NEVER
from kvmem.reader.answer import COUNT, IMPOSSIBLE, LIST, SPAN, AnswerScores
from kvmem.reader.collation import Batch
from kvmem.reader.hops import Hop
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import run_batch
from kvmem.training.open_data import OpenBatch

_EARLIER_KEYS = 4096
_FIRST = 4.0
"""More than two cosines can differ by."""
_BETWEEN = 16
"""Moments between two facts at which strangers may have been told."""


@dataclass(frozen=True, slots=True)
class OpenLoss:
    """``loss`` is a scalar to be minimised; ``answer_loss`` its answer part, in nats a question."""

    loss: Tensor
    answer_loss: Tensor


class EarlierKeys:
    """Keys of the facts of earlier steps: what a query must not find, for nothing.

    A queue of encoded keys (He et al. 2020, "Momentum Contrast", §3.2, without its second encoder:
    keys change slowly enough).
    """

    def __init__(self, width: int, device: torch.device | str = "cpu") -> None:
        self.keys = torch.zeros(0, width, device=device)  # (K, d_key)
        # (K,), numbers of their sentences
        self.rows = torch.zeros(0, dtype=torch.int64, device=device)

    def add(self, keys: Tensor, rows: Tensor) -> None:
        """Keep keys (M, d_key) of the sentences of these numbers (M,), and forget the oldest."""
        self.keys = torch.cat([self.keys, keys.detach()])[-_EARLIER_KEYS:]
        self.rows = torch.cat([self.rows, rows])[-_EARLIER_KEYS:]


def open_loss(
    model: KeyValueReader,
    open_batch: OpenBatch,
    trunk_states: Tensor,
    earlier: EarlierKeys,
    support_weight: float,
    contrast_weight: float,
    crowd: int = 0,
) -> OpenLoss:
    """The answers' negative log-likelihood, plus supervision of the addressing.

    crowd: strangers among the facts of each question, see ``crowded``.

    Where a span answers, all alternatives count (marginal likelihood, Clark and Gardner 2018); a
    list or a count is its way, the gates of the copied facts, and for a list each member's span.
    """
    batch = open_batch.batch
    among = partial(crowded, model=model, strangers=open_batch.strangers, count=crowd)
    output = run_batch(
        model, batch, trunk_states, open_batch.required, among if crowd > 0 else None
    )
    answered = _answer_loss(output.answer, open_batch).mean()
    loss = answered
    gathered = (open_batch.ways == LIST) | (open_batch.ways == COUNT)
    if support_weight > 0:
        loss = loss + support_weight * support_loss(output.hops, batch.supports, gathered)
    if contrast_weight > 0:
        own = batch.facts.shape[1]
        keys = model.hop_loop.keys(output.candidates.vectors[:, :own])  # (B, N, d_key)
        present = batch.facts >= 0
        assert batch.rows is not None  # OpenStories knows them
        rows = batch.rows[batch.facts.clamp(min=0)].masked_fill(~present, -1)  # (B, N)
        sharpness = model.hop_loop.log_sharpness.exp()
        loss = loss + contrast_weight * contrast_loss(
            [sharpness * hop.query for hop in output.hops], keys, rows, batch.supports, earlier
        )
        told = present & first_of(batch.facts)
        earlier.add(keys[told], rows[told])
    return OpenLoss(loss, answered.detach())


def first_of(facts: Tensor) -> Tensor:
    """Which of the rows (B, N) stands at that place for the first time in the batch: (B, N)."""
    flat = facts.flatten()
    places = torch.arange(len(flat), device=flat.device)
    first = torch.full((int(flat.max()) + 2,), len(flat), device=flat.device)
    first.scatter_reduce_(0, flat + 1, places, "amin")
    return (first[flat + 1] == places).view(facts.shape)


@torch.no_grad()
def crowded(
    batch: Batch, slots: Tensor, model: KeyValueReader, strangers: Tensor, count: int
) -> Batch:
    """Put behind each question's facts the strangers that a lookup would find first.

    In a large memory most facts that a hop finds are of other matters: up to half of them share
    rare words with the question or with what supports its answer, the rest have keys like its
    query.
    slots (S, D) of the sentences; strangers (B, S) bool, which of them may stand among the facts
    of each question. They were told at any time: the order of the facts themselves stays as it is.
    """
    loop = model.hop_loop
    query = F.normalize(loop.query(slots[batch.questions]), dim=-1)  # (B, d_key)
    by_words = shared_words(batch).masked_fill(~strangers, 0.0)
    sharing = by_words.topk(min(count // 2, by_words.shape[1]), dim=1)
    first = torch.zeros_like(strangers).scatter(1, sharing.indices, sharing.values > 0)
    match = query @ loop.keys(slots).T + _FIRST * first  # (B, S)
    match = match.masked_fill(~strangers, NEVER)
    found = match.topk(min(count, match.shape[1]), dim=1)
    others = found.indices.masked_fill(found.values <= NEVER / 2, -1)  # (B, ≤ count)
    length = batch.facts.shape[1]
    told = torch.arange(length, device=slots.device).expand(len(query), -1) * _BETWEEN
    order = torch.randint(length * _BETWEEN, others.shape, device=slots.device)
    return replace(
        batch,
        facts=torch.cat([batch.facts, others], dim=1),
        order=torch.cat([told, order], dim=1),
    )


def shared_words(batch: Batch) -> Tensor:
    """How rare the words are that a sentence shares with each question or its supports: (B, S).

    The sum of their inverse document frequencies among the batch's S sentences.
    """
    ids, places = batch.sentences.unique(return_inverse=True)
    holds = torch.zeros(len(places), len(ids), device=ids.device).scatter_(1, places, 1.0)
    holds[:, ids == 0] = 0.0  # padding
    rarity = (len(places) / holds.sum(dim=0).clamp(min=1)).log()
    facts = batch.facts.gather(1, batch.supports.clamp(min=0))
    of_supports = holds[facts.clamp(min=0)] * (batch.supports >= 0)[..., None]
    asked = torch.maximum(holds[batch.questions], of_supports.amax(dim=1))
    return (asked * rarity) @ holds.T


def contrast_loss(
    queries: Sequence[Tensor], keys: Tensor, rows: Tensor, supports: Tensor, earlier: EarlierKeys
) -> Tensor:
    """How hard a hop's supporting fact is to find by its key among the facts of earlier steps.

    The cross-entropy of each hop's query (B, d_key) over one key of its question's own (B, N,
    d_key) and all earlier ones that are of other sentences than rows (B, N) (van den Oord et al.
    2018, eq. 4). Hop h looks for the h-th of the supports (B, S), -1 pads, hops after the last one
    for that one again.
    """
    count = (supports >= 0).sum(dim=1)  # (B,)
    own = torch.isin(earlier.rows, rows)  # (K,), of any question: the others' are few
    losses = []
    for number, query in enumerate(queries):
        turn = (count - 1).clamp(min=0, max=number)[:, None]
        column = supports.gather(1, turn)[:, 0].clamp(min=0)
        key = keys[torch.arange(len(keys), device=keys.device), column]  # (B, d_key)
        right = (query * key).sum(dim=1, keepdim=True)
        wrong = (query @ earlier.keys.T).masked_fill(own, NEVER)
        losses.append(-torch.cat([right, wrong], dim=1).log_softmax(dim=1)[:, 0] * (count > 0))
    return torch.stack(losses).mean(dim=0).sum() / (count > 0).sum().clamp(min=1)


def _answer_loss(scores: AnswerScores, open_batch: OpenBatch) -> Tensor:
    gathered = scores.gathered
    assert gathered is not None  # those of a JointHead
    ways, spans = open_batch.ways, open_batch.spans
    labels = open_batch.batch.labels
    as_label = scores.labels.gather(1, labels.clamp(min=0)[:, None])[:, 0]  # (B,)
    known = spans[..., 0] >= 0  # (B, G)
    same = scores.columns[:, None] == spans[..., :1]  # (B, G, C)
    place = same.int().argmax(dim=2)  # (B, G), where each span's fact is among the copied
    found = known & same.any(dim=2)
    rows = torch.arange(len(ways), device=ways.device)[:, None]
    last = scores.ends.shape[2] - 1  # a fact that was not copied may be longer
    start, end = spans[..., 1].clamp(0, last), spans[..., 2].clamp(0, last)
    ends = scores.ends[rows, place, end]  # (B, G)
    together = (scores.starts[rows, place, start] + ends).masked_fill(~found, IMPOSSIBLE)
    as_span = together.logsumexp(dim=1)
    alone = (gathered.starts[rows, place, start] + ends) * found
    each = alone.sum(dim=1) / found.sum(dim=1).clamp(min=1)  # (B,)
    is_member = (same & found[..., None]).any(dim=1)  # (B, C)
    gates = -F.binary_cross_entropy_with_logits(
        gathered.members, is_member.float(), reduction="none"
    )
    gates = gates.masked_fill(gathered.members <= NEVER / 2, 0.0).sum(dim=1)
    log_probability = torch.where(ways == SPAN, as_span, as_label)
    as_list = gathered.modes[:, 0] + gates + each
    log_probability = torch.where(ways == LIST, as_list, log_probability)
    log_probability = torch.where(ways == COUNT, gathered.modes[:, 1] + gates, log_probability)
    return -log_probability


def support_loss(hops: list[Hop], supports: Tensor, alike: Tensor) -> Tensor:
    """Mean cross-entropy between the hops' addressing and the supporting facts (B, S), -1 pads.

    Hop h is to address the h-th support, and hops after the last one that last one again
    (Weston et al. 2015, §3.1, with a hop count that fits every question). Where the facts are
    gathered in no order, ``alike`` (B,), or there are more than hops, every hop is to address all
    of them alike.
    """
    count = (supports >= 0).sum(dim=1)  # (B,)
    some = count > 0
    losses = []
    for number, hop in enumerate(hops):
        log_weights = hop.scores.log_softmax(dim=1)  # (B, N)
        column = torch.minimum(torch.full_like(count, number), (count - 1).clamp(min=0))
        one = supports.gather(1, column[:, None])  # (B, 1)
        in_turn = log_weights.gather(1, one.clamp(min=0))[:, 0]
        every = log_weights.gather(1, supports.clamp(min=0)) * (supports >= 0)
        together = every.sum(dim=1) / count.clamp(min=1)
        losses.append(-torch.where(alike | (count > len(hops)), together, in_turn) * some)
    return torch.stack(losses).mean(dim=0).sum() / some.sum().clamp(min=1)
