"""Changes to a batch that teach what bAbI never asks: unseen words, not knowing, other facts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from kvmem.reader.answer import UNKNOWN_LABEL
from kvmem.reader.collation import Batch, longest
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


def other_words(
    words: int, entities: Tensor, strangers: Tensor, random: np.random.Generator
) -> Tensor:
    """For each of so many words the words (V, P) to put in its place, itself for most; 0 pads.

    Every one of the entities (E,) gets another of the strangers (W, P), W ≥ E.
    """
    other = F.pad(torch.arange(words)[:, None], (0, strangers.shape[1] - 1))  # (V, P)
    drawn = random.choice(len(strangers), size=len(entities), replace=False)
    other[entities] = strangers[torch.from_numpy(drawn)]
    return other


def exchanged(tokens: Tensor, other: Tensor) -> Tensor:
    """Put other words (V, P) in the places of tokens (…, T); 0 pads. Returns (…, ≤ T · P)."""
    return _packed(other[tokens].flatten(-2))


def _packed(wide: Tensor) -> Tensor:
    """Words (…, T) first, padding last; each keeps its order."""
    wide = wide.gather(-1, (wide == 0).long().argsort(dim=-1, stable=True))
    return wide[..., : longest(wide)]


def each_exchanged(
    tokens: Tensor, entities: Tensor, strangers: Tensor, random: np.random.Generator
) -> Tensor:
    """Exchange entities (E,) in sentences (N, T) for strangers (W, P), in each from another on."""
    words, pieces = len(strangers), strangers.shape[1]
    first = torch.from_numpy(random.integers(words, size=(len(tokens), 1)))
    found = tokens[..., None] == entities  # (N, T, E)
    number = found.long().argmax(dim=2)  # which entity, where it is one
    others = strangers[(first + number) % words]  # (N, T, P)
    same = F.pad(tokens[..., None], (0, pieces - 1))
    return _packed(torch.where(found.any(dim=2, keepdim=True), others, same).flatten(-2))


def renamed(batch: Batch, other: Tensor) -> Batch:
    """Exchange words of a batch for ``other_words``; answers that change have no label any more.

    A batch is left alone if it asks for answers that stand in no fact, such as lists.
    """
    words = exchanged(batch.words, other)
    if not bool((batch.words > 0).any(dim=1).all()):
        return batch
    width = max(words.shape[1], batch.words.shape[1])
    before, after = (F.pad(w, (0, width - w.shape[1])) for w in (batch.words, words))
    return replace(
        batch,
        sentences=exchanged(batch.sentences, other),
        words=after,
        labels=batch.labels.masked_fill((before != after).any(dim=1), -1),
    )


def among(batch: Batch, text: Tensor, strange: Tensor, random: np.random.Generator) -> Batch:
    """Tell stories among sentences of text (M, T) and strange facts (M', T'), at chance places.

    Each question sees others of its own; all stories of the batch share their times.
    """
    sentences, facts = batch.sentences, batch.facts
    tables = (sentences, strange, text)  # in the order of OWN, STRANGE, TEXT
    width = max(table.shape[1] for table in tables)
    table = torch.cat([F.pad(t, (0, width - t.shape[1])) for t in tables])
    told, count = facts.shape[1], facts.shape[1] + len(table) - len(sentences)
    rows = torch.arange(len(sentences), len(table)).expand(len(facts), -1)  # (B, M)
    share = torch.from_numpy(random.random((len(facts), 1)))
    seen = torch.from_numpy(random.random(rows.shape)) < share
    order = random.permutation(count)
    order[:told].sort()
    return replace(
        batch,
        sentences=table,
        facts=torch.cat([facts, torch.where(seen, rows, -1)], dim=1),
        order=torch.from_numpy(order)[None],
        noise=torch.arange(3).repeat_interleave(torch.tensor([len(t) for t in tables])),
    )
