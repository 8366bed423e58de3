"""Which of the cells that a lookup found are read: facts that have to do with the question.

A book holds a thousand sentences around a story, and other stories too. What is left out here takes
no part in the reading: the story is read as if it stood alone.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kvmem.reader.addressing import shared_words
from kvmem.reader.config import ReaderConfig

STEPS = 6
"""Of a chain of facts, at most: each shares a telling word with the one before."""


class Sifting(nn.Module):
    """Keeps the facts of the kind that the reader was trained on, as far as they are joined to the
    question.

    What kind a cell is of is judged from its encoding alone. Joined are the facts that share a
    telling word with the question, those that share one with these, and so on: key hashing (Miller
    et al. 2016, §3.1), hop after hop. Which words are telling is part of the weights: people,
    places and things, and every word that was not known before there was anything to sift. A fact
    that names nothing ("She went there") is joined to none.
    """

    telling: Tensor

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        self.relevance = nn.Linear(config.d_model, 1)
        self.register_buffer("telling", torch.ones(config.vocab_size))

    def relevant(self, vectors: Tensor) -> Tensor:
        """Log-odds (…) that encoded cells (…, D) are facts of the right kind."""
        log_odds: Tensor = self.relevance(vectors)[..., 0]
        return log_odds

    @torch.no_grad()
    def joined(self, tokens: Tensor, present: Tensor, asked: Tensor) -> Tensor:
        """Which cells are joined to the question: (B, N) bool.

        tokens (B, N, T) word ids, present (B, N) bool; asked (B, T_q), the question's word ids. To
        a question without telling words all that is present is joined; to one about what nobody
        told of, nothing.
        """
        near = (shared_words(tokens, tokens, self.telling) > 0).to(self.telling.dtype)  # (B, N, N)
        reached = (shared_words(asked[:, None], tokens, self.telling)[:, 0] > 0) & present
        for _ in range(STEPS):
            further = torch.einsum("bnm,bm->bn", near, reached.to(near.dtype)) > 0
            reached = reached | (further & present)
        names = ((self.telling[asked] > 0) & (asked > 0)).any(dim=1, keepdim=True)
        return torch.where(names, reached, present)
