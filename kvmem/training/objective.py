"""What the reader is trained to do with a batch."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from kvmem.reader.answer import answer_log_probability
from kvmem.reader.collation import Batch
from kvmem.reader.hops import Hop
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import run_batch


@dataclass(frozen=True, slots=True)
class BatchLoss:
    loss: Tensor  # scalar, to be minimised
    answer_loss: float  # the last hop's alone, in nats a question
    error: float  # share whose best label is another or, with no label, that are likelier wrong


def batch_loss(model: KeyValueReader, batch: Batch, support_weight: float = 0.0) -> BatchLoss:
    """The loss of a batch; ``support_weight`` > 0 adds supervision of the addressing.

    The answer's negative log-likelihood at the last hop, plus that of its label at every earlier
    hop but the first, weighted by the hop's number (deep supervision, Lee et al. 2015); the weights
    sum to one. With strong supervision, hop h is told to address the h-th listed supporting fact
    (Weston et al. 2015, §3.1; Miller et al. use answers alone).
    """
    output = run_batch(model, batch)
    answered = -answer_log_probability(output.answer, batch.labels, batch.words)  # (B,)
    last = len(output.hops)
    early = output.hops[1:-1]
    total = sum(range(2, last + 1)) or 1  # a single hop has all the weight
    loss = answered.mean() * (last / total)
    has_label = batch.labels >= 0
    labels = batch.labels.clamp(min=0)
    if early:
        states = torch.stack([hop.query_states[:, 0] for hop in early])  # (h, B, D)
        scores = model.answer_head.label_scores(states)  # (h, B, V)
        nll = -scores.gather(2, labels.expand(len(early), -1)[..., None])[..., 0]
        nll = (nll * has_label).mean(dim=1)  # (h,)
        weights = torch.arange(2, last, device=nll.device) / total
        loss = loss + (nll * weights).sum()
    if support_weight > 0:
        loss = loss + support_weight * _support_loss(output.hops, batch)
    best = output.answer.labels.argmax(dim=1)
    wrong = torch.where(has_label, best != labels, answered > math.log(2))
    return BatchLoss(loss, answered.mean().item(), wrong.float().mean().item())


def _support_loss(hops: list[Hop], batch: Batch) -> Tensor:
    """Mean cross-entropy between hop h's addressing and the h-th supporting fact."""
    columns = batch.supports[:, : len(hops)]  # (B, H)
    scores = torch.stack([hop.scores for hop in hops], dim=1)[:, : columns.shape[1]]  # (B, H, N)
    log_weights = scores.log_softmax(dim=2)
    chosen = log_weights.gather(2, columns.clamp(min=0)[..., None])[..., 0]
    known = columns >= 0
    return -(chosen * known).sum() / known.sum().clamp(min=1)
