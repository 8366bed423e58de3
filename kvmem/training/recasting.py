"""Training stories with other people, places and things of bAbI's own vocabulary in them.

Each task of bAbI has a cast of few people and places: a reader learns who they are, and errs as
soon as one comes in from another task. Consistent renaming makes it read what is said of them
(compare Hermann et al. 2015, "Teaching Machines to Read and Comprehend", §2.1, where the markers of
entities are permuted whenever a story is shown).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.reader.collation import Batch
from kvmem.tasks.babi.exchangeable import groups_of


class Recasting:
    """Exchanges words of bAbI for others of their kind, as far as a tokenizer knows them."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast, labels: Sequence[str]) -> None:
        self._ids: dict[str, int] = tokenizer.get_vocab()
        parts = [label.lower().split(",") for label in labels]
        self._parts = parts
        self._label_of = {tuple(words): number for number, words in enumerate(parts)}
        self._listed = {word for words in parts if len(words) > 1 for word in words}

    def __call__(self, batch: Batch, task: int, random: np.random.Generator) -> Batch:
        """Exchange words of a batch, in all of its stories alike.

        An answer that becomes a word without a label can only be copied. A list has no other way
        than its label, so in a batch that asks for lists their words only change places; where a
        list has no label even then, the batch is left alone.
        """
        lists = (batch.words == 0).all(dim=1) & (batch.labels > 0)  # (B,)
        other = self._other_words(task, bool(lists.any()), random)
        words = torch.arange(len(self._ids))
        for word, new in other.items():
            words[self._ids[word]] = self._ids[new]
        labels = torch.tensor(
            [
                self._label_of.get(tuple(other.get(part, part) for part in parts), -1)
                for parts in self._parts
            ]
        )
        changed = torch.where(batch.labels < 0, batch.labels, labels[batch.labels.clamp(min=0)])
        if bool((lists & (changed < 0)).any()):
            return batch
        return replace(
            batch, sentences=words[batch.sentences], words=words[batch.words], labels=changed
        )

    def _other_words(self, task: int, lists: bool, random: np.random.Generator) -> dict[str, str]:
        other: dict[str, str] = {}
        for group in groups_of(task):
            known = [word for word in group if word in self._ids]
            listed = [word for word in known if word in self._listed]
            others = [word for word in known if word not in self._listed]
            for words in (listed, others) if lists else (known,):
                drawn = random.permutation(len(words))
                other |= {word: words[place] for word, place in zip(words, drawn, strict=True)}
        return other
