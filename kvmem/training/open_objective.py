"""What an open-vocabulary reader is trained to do with a batch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from kvmem.reader.addressing import NEVER
from kvmem.reader.answer import COUNT, IMPOSSIBLE, LIST, SPAN, AnswerScores
from kvmem.reader.hops import Hop
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import run_batch
from kvmem.training.open_data import OpenBatch


@dataclass(frozen=True, slots=True)
class OpenLoss:
    """``loss`` is a scalar to be minimised; ``answer_loss`` its answer part, in nats a question."""

    loss: Tensor
    answer_loss: float


def open_loss(
    model: KeyValueReader, open_batch: OpenBatch, trunk_states: Tensor, support_weight: float
) -> OpenLoss:
    """The answers' negative log-likelihood, plus supervision of the addressing.

    Where a span answers, all alternatives count (marginal likelihood, Clark and Gardner 2018); a
    list or a count is its way, the gates of the copied facts, and for a list each member's span.
    """
    output = run_batch(model, open_batch.batch, trunk_states, open_batch.required)
    answered = _answer_loss(output.answer, open_batch).mean()
    loss = answered
    if support_weight > 0:
        gathered = (open_batch.ways == LIST) | (open_batch.ways == COUNT)
        loss = loss + support_weight * support_loss(
            output.hops, open_batch.batch.supports, gathered
        )
    return OpenLoss(loss, answered.item())


def _answer_loss(scores: AnswerScores, open_batch: OpenBatch) -> Tensor:
    gathered = scores.gathered
    assert gathered is not None  # an open-vocabulary reader gathers
    ways, spans = open_batch.ways, open_batch.spans
    labels = open_batch.batch.labels
    as_label = scores.labels.gather(1, labels.clamp(min=0)[:, None])[:, 0]  # (B,)
    known = spans[..., 0] >= 0  # (B, G)
    same = scores.columns[:, None] == spans[..., :1]  # (B, G, C)
    place = same.int().argmax(dim=2)  # (B, G), where each span's fact is among the copied
    found = known & same.any(dim=2)
    rows = torch.arange(len(ways))[:, None]
    start, end = spans[..., 1].clamp(min=0), spans[..., 2].clamp(min=0)
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
