"""Key–value memory networks: Miller et al. 2016, arXiv:1606.03126."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kvmem.classic.base import ClassicReader, FactSlots, Reading, SentenceBags, Told
from kvmem.index.words import WordIndex
from kvmem.reader.addressing import NEVER, dot_scores, read, soft_weights


class KeyValueHops(nn.Module):
    """Value reading and query update, whatever keys and values are made of (§3.1).

    p_i = softmax(q_j · A Φ_K(k_i)),   o = Σ p_i A Φ_V(v_i),   q_{j+1} = R_j (q_j + o)   (eq. 1–2)

    Every hop has a matrix R_j of its own, the identity at first.
    """

    def __init__(self, width: int, hops: int) -> None:
        super().__init__()
        self.updates = nn.Parameter(torch.eye(width).repeat(hops, 1, 1))  # R_j

    def forward(
        self,
        query: Tensor,
        present: Tensor,
        score: Callable[[Tensor], Tensor],
        values: Callable[[Tensor], Tensor],
    ) -> tuple[Tensor, Tensor]:
        """Read a memory of N cells, some ``present`` (B, N), for queries (B, D).

        ``score`` compares a query with the keys, (B, D) → (B, N); ``values`` sums the values by
        weights, (B, N) → (B, D). Returns the last query (B, D) and each hop's weights (H, B, N).
        """
        weights = []
        for update in self.updates:
            weights.append(soft_weights(score(query), present))
            query = F.linear(query + values(weights[-1]), update)
        return query, torch.stack(weights)


class KvMemNN(ClassicReader):
    """Over stories: a fact's key is what it is found by, its value, embedded apart, what is read.

    A story is small enough to be handed over whole; ``KvMemNNOverTriples`` reads what ``KeyHash``
    finds.
    """

    def __init__(
        self,
        words: int,
        labels: int,
        *,
        width: int = 64,
        hops: int = 3,
        capacity: int = 130,
        noise: float = 0.1,
    ) -> None:
        """words, labels: how many there are. width: D. capacity: facts remembered.

        noise: the share of empty cells among the facts in training, as in MemN2N.
        """
        super().__init__()
        self.capacity, self.noise = capacity, noise
        # Of questions, keys and values; of keys and values.
        self.words = nn.Parameter(0.1 * torch.randn(3, words, width))
        self.ages = nn.Parameter(0.1 * torch.randn(2, capacity, width))
        self.read_hops = KeyValueHops(width, hops)
        self.answer = nn.Linear(width, labels, bias=False)

    def forward(self, told: Told) -> Reading:
        """See ``ClassicReader``."""
        cells = FactSlots(told, self.capacity, self.noise if self.training else 0.0)
        sentences = SentenceBags(told.sentences)(self.words)  # (3, S, D)
        keys, values = cells.embed(sentences[1:], self.ages)  # (S + …, D) each
        query, weights = self.read_hops(
            sentences[0, told.questions],
            cells.present,
            lambda query: cells.scores(query, keys),
            lambda weights: cells.read(weights, values),
        )
        return Reading(self.answer(query).log_softmax(dim=1), weights)


class KeyHash:
    """Key hashing (§3.1): of a large memory only what shares a word with the question is read.

    Words of more than ``frequent`` cells count for nothing, so that stop words find nothing (the
    paper's F = 1000). Words are given by number: a name of several words may be one.
    """

    def __init__(self, keys: Sequence[int], stop_words: Collection[int], frequent: int = 1000):
        """keys: the word that each cell is found by; stop_words: words that find nothing."""
        self._stop_words = frozenset(stop_words)
        self._index = WordIndex(rare=frequent)
        self._index.add(np.arange(len(keys)), [_spelled(key) for key in keys], sequence=0)

    def __call__(self, questions: Sequence[Sequence[int]], most: int) -> list[list[int]]:
        """Up to ``most`` cells for each question, those with the rarest words first."""
        texts = (
            " ".join(_spelled(word) for word in words if word not in self._stop_words)
            for words in questions
        )
        hits = self._index.search(list(texts), most)
        return [[cell for cell in row if cell >= 0] for row in hits.ids.tolist()]


def _spelled(word: int) -> str:
    return f"w{word}"


class KvMemNNOverTriples(nn.Module):
    """Over triples: the key is subject and relation, the value the object; the answer is a value.

    q = Σ words,   k = s + r,   v = o,   score(y) = q_{H+1} · B v_y   (§3.2, "KB triple")

    Made to be trained on few questions, and to hold for entities that none of them names: nothing
    is learned of entities. Their vectors, one in keys and one as a value, are drawn once, and
    dealt out anew at each step of training. The candidates are the values of the cells that were
    looked up.
    """

    def __init__(self, words: int, entities: int, *, width: int = 128, hops: int = 2) -> None:
        """words: how many there are, relations among them; the first ``entities`` are entities."""
        super().__init__()
        scale = width**-0.5
        self.as_key, self.as_value = (
            nn.Parameter(scale * torch.randn(entities, width), requires_grad=False)
            for _ in range(2)
        )
        self.words = nn.Parameter(scale * torch.randn(words - entities, width))
        self.read_hops = KeyValueHops(width, hops)
        self.answer = nn.Parameter(10.0 * torch.eye(width))  # B: the vectors are of length one

    def forward(self, questions: Tensor, memory: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        """questions (B, T) words, -1 pads; memory (B, N, 3) triples; present (B, N) bool.

        Returns log-probabilities of the cells' values (B, N), and each hop's weights (H, B, N).
        """
        entities, width = self.as_key.shape
        turn = int(torch.randint(entities, ())) if self.training else 0
        nothing = self.words.new_zeros(1, width)
        vectors = torch.cat([self.as_key.roll(turn, 0), self.words, nothing])
        keys = vectors[memory[..., 0]] + vectors[memory[..., 1]]  # (B, N, D)
        values = self.as_value[(memory[..., 2] + turn) % entities]  # (B, N, D)
        query, weights = self.read_hops(
            vectors[questions].sum(dim=1),  # -1 is the last row, of zeros
            present,
            lambda query: dot_scores(query, keys),
            lambda weights: read(weights, values),
        )
        scores = dot_scores(F.linear(query, self.answer), values).masked_fill(~present, NEVER)
        return scores.log_softmax(dim=1), weights
