"""What the classic readers share: how they are called, and how they see sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from kvmem.reader.addressing import dot_scores_of_rows, read_rows, reinforce_loss


class Told(Protocol):
    """B questions on stories of at most N facts: S distinct sentences of at most T words."""

    @property
    def sentences(self) -> Tensor:
        """(S, T) word ids, 0 pads."""

    @property
    def facts(self) -> Tensor:
        """(B, N) rows of ``sentences`` in the order told; -1 pads."""

    @property
    def questions(self) -> Tensor:
        """(B,) rows of ``sentences``."""

    @property
    def labels(self) -> Tensor:
        """(B,) the right answers, which only ``loss`` may see; -1 where it is no label."""

    @property
    def supports(self) -> Tensor:
        """(B, H) columns of ``facts`` that an answer rests on, -1 pads; only for ``loss``."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The answers to a batch, and how they came about."""

    labels: Tensor  # (B, L) log-probabilities
    weights: Tensor  # (H, B, N) of the facts at each hop; H = 0 for a reader without memory


class ClassicReader(nn.Module):
    """A reader of stories: ``reader(told)`` reads, ``reader.loss(told)`` is what to minimise."""

    def forward(self, told: Told) -> Reading:
        """Answer the questions; labels and supports are not looked at."""
        raise NotImplementedError

    def loss(self, told: Told) -> Tensor:
        """A scalar: here the negative log-likelihood of the labels."""
        return answer_loss(self(told), told).mean()

    def anneal(self, done: float) -> None:
        """Told before each step what share of training is done, 0 to 1."""


class AskedStories(Protocol):
    """Questions on stories, to be taken in batches."""

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many facts each question has: (Q,)."""

    def batch(self, chosen: NDArray[np.int64]) -> Told:
        """The questions with these numbers."""


@torch.inference_mode()
def answers_of(
    reader: ClassicReader,
    stories: AskedStories,
    chosen: NDArray[np.int64],
    batch_size: int = 256,
) -> NDArray[np.int64]:
    """The best label of each chosen question, in their order; batched by length."""
    reader.eval()
    answers = np.empty(len(chosen), dtype=np.int64)
    order = np.argsort(stories.lengths[chosen], kind="stable")
    for first in range(0, len(order), batch_size):
        places = order[first : first + batch_size]
        reading = reader(stories.batch(chosen[places]))
        answers[places] = reading.labels.argmax(dim=1).numpy()
    return answers


def answer_loss(reading: Reading, told: Told) -> Tensor:
    """The negative log-likelihood (B,) of the labels; 0 where the answer is none."""
    return F.nll_loss(reading.labels, told.labels, ignore_index=-1, reduction="none")


def sampled_loss(reading: Reading, told: Told, log_probability: Tensor, baseline: Tensor) -> Tensor:
    """The loss of a reader that draws what it reads: answers, and REINFORCE for the draws.

    The reward is the log-likelihood of the right label. log_probability and baseline are (B,).
    """
    answered = answer_loss(reading, told)
    return answered.mean() + reinforce_loss(log_probability, -answered, baseline)


class SentenceBags:
    """Sentences as bags of words whose order is kept: position encoding.

    Sukhbaatar et al. 2015, §4.1: m = Σ_j l_j ∘ A x_j with l_kj = (1 − j/J) − (k/d)(1 − 2j/J) for
    word j of J and dimension k of d. That is linear in k, so a sentence is two weighted sums of its
    word vectors.
    """

    def __init__(self, sentences: Tensor) -> None:
        """sentences (S, T) word ids; 0 pads."""
        there = sentences > 0
        place = torch.arange(1, sentences.shape[1] + 1, device=sentences.device)
        share = place / there.sum(dim=1, keepdim=True).clamp(min=1)  # j/J
        self._words = torch.cat([sentences, sentences])  # (2S, T)
        self._weights = torch.cat([1 - share, 1 - 2 * share])  # (2S, T)

    def __call__(self, tables: Tensor) -> Tensor:
        """The sentences as vectors, in each of H tables of words: (H, V, D) → (H, S, D)."""
        count, words, d = tables.shape
        wide = tables.transpose(0, 1).reshape(words, count * d)  # one look at a word for all tables
        sums = F.embedding_bag(
            self._words, wide, per_sample_weights=self._weights, mode="sum", padding_idx=0
        )
        level, slope = sums.view(2, -1, count, d).unbind(0)  # (S, H, D)
        dimension = torch.arange(1, d + 1, device=tables.device) / d
        return (level - dimension * slope).transpose(0, 1)


class FactSlots:
    """The facts of a batch as memory slots: a sentence each, and how long ago it was told.

    Temporal encoding (Sukhbaatar et al. 2015, §4.1): m_i = Σ_j l_j ∘ A x_ij + T(i), with i counted
    back from the question. Facts beyond the ``capacity`` latest are forgotten.
    """

    def __init__(self, told: Told, capacity: int, noise: float = 0.0) -> None:
        """``noise`` is the share of empty slots that are put between the facts at random."""
        here = told.facts >= 0
        steps = here.long()
        if noise:
            steps = steps + (torch.rand(here.shape, device=here.device) < noise) * steps
        ages = steps.flip(1).cumsum(1).flip(1) - 1  # (B, N); 0 is the newest
        self.present = here & (ages < capacity)  # (B, N)
        # A slot is the sum of two rows of one table: its sentence's and, after those, its age's.
        ages = ages.clamp(0, capacity - 1) + len(told.sentences)
        self._rows = torch.cat([told.facts.clamp(min=0), ages], dim=1)  # (B, 2N)

    def embed(self, sentences: Tensor, ages: Tensor) -> Tensor:
        """What the slots are made of, in H tables: (H, S, D), (H, capacity, D) → (H, S + …, D)."""
        return torch.cat([sentences, ages], dim=1)

    def scores(self, query: Tensor, keys: Tensor) -> Tensor:
        """Inner products with the slots: (B, D), one of ``embed``'s tables → (B, N)."""
        sentences, ages = dot_scores_of_rows(query, keys, self._rows).chunk(2, dim=1)
        return sentences + ages

    def read(self, weights: Tensor, values: Tensor) -> Tensor:
        """The weighted sum of the slots: (B, N), one of ``embed``'s tables → (B, D)."""
        return read_rows(weights.repeat(1, 2), values, self._rows)
