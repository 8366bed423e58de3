"""Which of the cells that a lookup found are read: facts that have to do with the question.

A book holds a thousand sentences around a story, and other stories too. What is left out here takes
no part in the reading: the story is read as if it stood alone.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kvmem.reader.addressing import in_common
from kvmem.reader.config import ReaderConfig

STEPS = 6
"""Of a chain of facts, at most: each shares a telling word with the one before."""

_MULTIPLIER = 6364136223846793005
"""Of a hash of 64 bits (Knuth 1998, §3.3.4, table 1, line 26)."""


class Sifting(nn.Module):
    """Keeps the facts of the kind that the reader was trained on, as far as they are joined to the
    question.

    What kind a cell is of is judged from its encoding alone. Joined are the facts that share a
    telling word with the question, those that share one with these, and so on: key hashing (Miller
    et al. 2016, §3.1), hop after hop. Which words are telling is part of the weights: people,
    places and things, and every word that was not known before there was anything to sift. A word
    in pieces is shared as a whole: that "dungeon" and "thee" both hold a "##e" joins nothing. A
    fact that names nothing ("She went there") is joined to none.
    """

    telling: Tensor  # (V,), 1 where a word or a piece of one is telling
    continues: Tensor  # (V,), 1 of pieces that go on a word

    def __init__(self, config: ReaderConfig) -> None:
        super().__init__()
        self.relevance = nn.Linear(config.d_model, 1)
        self.register_buffer("telling", torch.ones(config.vocab_size))
        self.register_buffer("continues", torch.zeros(config.vocab_size))

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
        words, names = self._telling_words(tokens), self._telling_words(asked)
        near = in_common(words).to(self.telling.dtype)  # (B, N, N)
        reached = in_common(names[:, None], words)[:, 0] & present
        for _ in range(STEPS):
            further = torch.einsum("bnm,bm->bn", near, reached.to(near.dtype)) > 0
            reached = reached | (further & present)
        return torch.where((names != 0).any(dim=1, keepdim=True), reached, present)

    def _telling_words(self, tokens: Tensor) -> Tensor:
        """A number for each telling word among tokens (…, T), the same for the same pieces: (…, T).

        It stands where the word does among the words; 0 stands for all others, and pads.
        """
        places = torch.arange(tokens.shape[-1], device=tokens.device)
        begins = self.continues[tokens] == 0
        word = (begins.long().cumsum(dim=-1) - 1).clamp(min=0)
        first = (places * begins).cummax(dim=-1).values  # where the word of each token begins
        powers = torch.full_like(places, _MULTIPLIER).cumprod(dim=0)  # they wrap around
        numbers = torch.zeros_like(tokens).scatter_add(-1, word, tokens * powers[places - first])
        tells = self.telling[tokens] * (tokens > 0)
        telling = torch.zeros_like(tells).scatter_reduce(-1, word, tells, "amax")
        return numbers * (telling > 0)
