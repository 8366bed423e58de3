"""What the reader is trained to do with a batch."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from kvmem.reader.addressing import NEVER, content_scores
from kvmem.reader.answer import AnswerHead, answer_log_probability
from kvmem.reader.collation import OWN, TEXT, Batch
from kvmem.reader.model import KeyValueReader, ReaderOutput
from kvmem.reader.prediction import run_encoded
from kvmem.reader.sifting import Sifting

SIFTING_WEIGHT = 0.3
"""Of the losses that teach sifting; that of the answers weighs 1."""

FACT_WEIGHT = 4.0
"""Of a fact that is taken for text, against text that is taken for a fact: more is lost with it."""


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
    (Weston et al. 2015, §3.1; Miller et al. use answers alone). A reader that sifts is told which
    sentences are noise, and learns keys that tell them from the facts it reads.
    """
    encoded = model.encoder(batch.sentences)
    output = run_encoded(model, batch, encoded)
    answered = -answer_log_probability(output.answer, batch.labels, batch.words)  # (B,)
    last = len(output.hops)
    early = output.hops[1:-1]
    total = sum(range(2, last + 1)) or 1  # a single hop has all the weight
    loss = answered.mean() * (last / total)
    has_label = batch.labels >= 0
    labels = batch.labels.clamp(min=0)
    if early:
        states = torch.stack([hop.query_states[:, 0] for hop in early])  # (h, B, D)
        assert isinstance(model.answer_head, AnswerHead)
        scores = model.answer_head.label_scores(states)  # (h, B, V)
        nll = -scores.gather(2, labels.expand(len(early), -1)[..., None])[..., 0]
        nll = (nll * has_label).mean(dim=1)  # (h,)
        weights = torch.arange(2, last, device=nll.device) / total
        loss = loss + (nll * weights).sum()
    if support_weight > 0:
        loss = loss + support_weight * _support_loss(output, batch)
    if model.hop_loop.sifting is not None and batch.noise is not None:
        slots, told = encoded.slots, batch.facts[batch.facts >= 0].unique()
        judged = relevance_loss(model.hop_loop.sifting, slots[told], batch.noise[told] != TEXT)
        found = lookup_loss(model, batch, output, slots, (batch.noise != OWN).nonzero()[:, 0])
        loss = loss + SIFTING_WEIGHT * (judged + found)
    best = output.answer.labels.argmax(dim=1)
    wrong = torch.where(has_label, best != labels, answered > math.log(2))
    return BatchLoss(loss, answered.mean().item(), wrong.float().mean().item())


def _support_loss(output: ReaderOutput, batch: Batch) -> Tensor:
    """Mean cross-entropy between hop h's addressing and the h-th supporting fact, if it is read."""
    columns = batch.supports[:, : len(output.hops)]  # (B, H)
    scores = torch.stack([hop.scores for hop in output.hops], dim=1)  # (B, H, N)
    scores = scores[:, : columns.shape[1]]
    log_weights = scores.log_softmax(dim=2)
    chosen = log_weights.gather(2, columns.clamp(min=0)[..., None])[..., 0]
    known = (columns >= 0) & output.candidates.present.gather(1, columns.clamp(min=0))
    return -(chosen * known).sum() / known.sum().clamp(min=1)


def relevance_loss(sifting: Sifting, vectors: Tensor, facts: Tensor) -> Tensor:
    """Mean cross-entropy between what cells (N, D) are taken for, and whether they are facts (N,).

    Facts weigh ``FACT_WEIGHT``.
    """
    log_odds = sifting.relevant(vectors)
    weight = log_odds.new_tensor(FACT_WEIGHT)
    return F.binary_cross_entropy_with_logits(log_odds, facts.to(log_odds.dtype), pos_weight=weight)


def lookup_loss(
    model: KeyValueReader, batch: Batch, output: ReaderOutput, slots: Tensor, noise: Tensor
) -> Tensor:
    """Mean cross-entropy between what each hop read and what its query alone would find.

    The weights of reading teach queries and keys (distillation from reader to retriever, Izacard
    and Grave 2021, §3). A query looks among the candidates and those of the sentences ``noise``
    (M,), rows of slots (S, D), that are none of them.
    """
    loop, candidates = model.hop_loop, output.candidates
    present = candidates.present
    read = batch.facts.masked_fill(~present, -1)  # (B, N); each candidate is a fact of the batch
    among_them = (read[:, :, None] == noise).any(dim=1)  # (B, M)
    cells = torch.cat([candidates.vectors, slots[noise].expand(len(read), -1, -1)], dim=1)
    keys, absent = loop.keys(cells), torch.cat([~present, among_them], dim=1)
    losses = []
    for hop, weights in zip(output.hops, output.weights.detach(), strict=True):
        scores = content_scores(hop.query, keys, loop.log_sharpness.exp())
        found = scores.masked_fill(absent, NEVER).log_softmax(dim=1)[:, : present.shape[1]]
        losses.append(-(weights * found).sum(dim=1).mean())
    return torch.stack(losses).mean()
