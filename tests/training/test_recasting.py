"""Consistent renaming within bAbI's own words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.reader.collation import Batch, EncodedStories
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.tasks.babi.exchangeable import MEN, PLACES, THINGS, WOMEN
from kvmem.training.recasting import Recasting
from kvmem.types import Question, Story

LABELS = ("", "kitchen", "garden", "yes", "apple,milk", "milk,apple", "milk", "apple")
GROUPS = (MEN, WOMEN, PLACES, THINGS)


def batch_of(*told: tuple[list[str], str, str]) -> tuple[PreTrainedTokenizerFast, Batch]:
    stories = [
        Story(tuple(facts), (Question(text, answer, (0,), len(facts)),))
        for facts, text, answer in told
    ]
    every = [*map(" ".join, GROUPS), *(text for facts, *rest in told for text in (*facts, *rest))]
    tokenizer = build_tokenizer(every, 40)
    encoded = EncodedStories(stories, tokenizer, LABELS, 10, 6)
    return tokenizer, encoded.batch(np.arange(len(stories)))


def read(tokenizer: PreTrainedTokenizerFast, ids: torch.Tensor) -> str:
    return " ".join(tokenizer.convert_ids_to_tokens(ids[ids > 0].tolist()))


def test_words_change_places_within_their_kind_in_all_stories_alike() -> None:
    tokenizer, batch = batch_of(
        (["Mary went to the kitchen.", "John went to the garden."], "Where is Mary?", "kitchen"),
        (["Mary is in the kitchen."], "Is Mary in the kitchen?", "yes"),
    )
    changed = Recasting(tokenizer, LABELS)(batch, 1, np.random.default_rng(3))
    new: dict[int, int] = {}
    before, after = (each.sentences.flatten().tolist() for each in (batch, changed))
    for old, other in zip(before, after, strict=True):
        assert new.setdefault(old, other) == other
    new_word = {
        tokenizer.convert_ids_to_tokens(old): tokenizer.convert_ids_to_tokens(other)
        for old, other in new.items()
    }
    for group in GROUPS:
        assert {new_word[word] for word in group if word in new_word} <= set(group)
    assert all(new_word[word] == word for word in ("went", "to", "is"))
    assert new_word["mary"] != "mary"  # of eight women
    place = new_word["kitchen"]
    assert read(tokenizer, changed.words[0]) == place
    assert changed.labels.tolist() == [LABELS.index(place) if place in LABELS else -1, 3]


@pytest.mark.parametrize("seed", range(8))
def test_a_list_keeps_a_label(seed: int) -> None:
    tokenizer, batch = batch_of(
        (["Mary got the milk.", "Mary got the apple."], "What is Mary carrying?", "milk,apple")
    )
    changed = Recasting(tokenizer, LABELS)(batch, 8, np.random.default_rng(seed))
    first, second = (read(tokenizer, changed.sentences[row]) for row in batch.facts[0].tolist())
    words = LABELS[int(changed.labels[0])].split(",")
    assert words == [first.split()[3], second.split()[3]]


def test_reasons_keep_their_places() -> None:
    tokenizer, batch = batch_of(
        (["Mary is tired.", "Mary went to the bedroom."], "Why did Mary go to the bedroom?", "yes")
    )
    changed = Recasting(tokenizer, LABELS)(batch, 20, np.random.default_rng(0))
    word = tokenizer.get_vocab()["bedroom"]
    assert changed.sentences.eq(word).tolist() == batch.sentences.eq(word).tolist()


def test_a_list_that_would_lose_its_label_stays() -> None:
    tokenizer, batch = batch_of(
        (["Mary got the milk.", "Mary got the apple."], "What is Mary carrying?", "milk,apple")
    )
    only = Recasting(tokenizer, ("", "milk,apple"))
    asked = replace(batch, labels=torch.ones(1, dtype=torch.int64))
    seen = set()
    for seed in range(8):
        changed = only(asked, 8, np.random.default_rng(seed))
        assert changed.labels.tolist() == [1]
        seen.add(read(tokenizer, changed.sentences[batch.facts[0, 0]]).split()[3])
    assert seen == {"milk"}
