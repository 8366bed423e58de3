"""Small changes to a batch that teach what bAbI never asks: unseen words, and not knowing."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from kvmem.reader.answer import UNKNOWN_LABEL
from kvmem.reader.collation import Batch
from kvmem.reader.vocabulary import UNKNOWN_ID


def with_unseen_word(batch: Batch, number: int) -> Batch:
    """Replace one word of the batch, the ``number``-th in turn, wherever it occurs, by [UNK].

    Where the answer was that word it has no label any more: it can only be copied.
    """
    words = batch.sentences.unique()
    words = words[words > UNKNOWN_ID]
    word = int(words[number % len(words)])
    single = (batch.words[:, 0] == word) & (batch.words[:, 1:] == 0).all(dim=1)
    return replace(
        batch,
        sentences=batch.sentences.masked_fill(batch.sentences == word, UNKNOWN_ID),
        words=batch.words.masked_fill(batch.words == word, UNKNOWN_ID),
        labels=batch.labels.masked_fill(single, -1),
    )


def without_support(batch: Batch, common: Tensor, chosen: Tensor) -> Batch:
    """Take from some questions every fact that could answer them; the answer is "not known".

    common (V,) bool: words too frequent to connect a fact with a question. chosen (B,) bool: the
    questions to change. A question is left alone unless its answer is a word of the story (so that
    "no", "nothing" and counts, right for want of facts, are never called unknown). Its facts that
    share a word with it, or name the answer, are removed.
    """
    told = batch.sentences[batch.facts.clamp(min=0)] * (batch.facts >= 0)[..., None]  # (B, N, T)
    asked = batch.question_tokens.masked_fill(common[batch.question_tokens], -1)  # (B, T)
    asked = asked.masked_fill(asked == 0, -1)
    answer = batch.words.masked_fill(batch.words == 0, -1)  # (B, A)
    names_answer = (told[..., None] == answer[:, None, None]).any(dim=3).any(dim=2)  # (B, N)
    about = (told[..., None] == asked[:, None, None]).any(dim=3).any(dim=2)
    changed = chosen & names_answer.any(dim=1)
    removed = changed[:, None] & (about | names_answer)
    return replace(
        batch,
        facts=torch.where(removed, -1, batch.facts),
        labels=batch.labels.masked_fill(changed, UNKNOWN_LABEL),
        words=batch.words.masked_fill(changed[:, None], 0),
        supports=batch.supports.masked_fill(changed[:, None], -1),
    )
