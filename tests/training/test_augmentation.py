from dataclasses import replace

import numpy as np
import pytest
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.reader.answer import UNKNOWN_LABEL
from kvmem.reader.collation import OWN, STRANGE, TEXT, Batch, EncodedStories
from kvmem.reader.vocabulary import UNKNOWN_ID, build_tokenizer
from kvmem.training.augmentation import (
    among,
    each_exchanged,
    exchanged,
    other_words,
    renamed,
    with_unseen_word,
    without_support,
)
from kvmem.types import Question, Story

STORY = Story(
    facts=("Mary moved to the office.", "John went to the hallway.", "Mary went to the garden."),
    questions=(
        Question("Where is Mary?", "garden", (2,), 3),
        Question("Is Mary in the garden?", "yes", (2,), 3),
    ),
)
LABELS = ("", "garden", "yes")


@pytest.fixture
def tokenizer() -> PreTrainedTokenizerFast:
    return build_tokenizer([*STORY.facts, *(q.text for q in STORY.questions), "yes"], 16)


@pytest.fixture
def batch(tokenizer: PreTrainedTokenizerFast) -> Batch:
    return EncodedStories([STORY], tokenizer, LABELS, 10, 2).batch(np.array([0, 1]))


def test_an_unseen_word_is_unseen_everywhere_and_can_only_be_copied(
    batch: Batch, tokenizer: PreTrainedTokenizerFast
) -> None:
    words = batch.sentences.unique()
    words = words[words > UNKNOWN_ID].tolist()
    garden = tokenizer.encode("garden")[0]
    changed = with_unseen_word(batch, words.index(garden))
    assert not (changed.sentences == garden).any()
    assert (changed.sentences == UNKNOWN_ID).sum() == (batch.sentences == garden).sum() == 2
    assert changed.labels.tolist() == [-1, 2]
    assert changed.words[0, 0] == UNKNOWN_ID
    assert changed.words[1].equal(batch.words[1])


def test_every_word_has_its_turn(batch: Batch) -> None:
    count = len(batch.sentences.unique()) - 1  # without padding
    gone = {
        frozenset(batch.sentences.unique().tolist())
        - frozenset(with_unseen_word(batch, number).sentences.unique().tolist())
        for number in range(count)
    }
    assert len(gone) == count


def test_without_its_facts_a_copied_answer_is_not_known(
    batch: Batch, tokenizer: PreTrainedTokenizerFast
) -> None:
    common = torch.zeros(len(tokenizer), dtype=torch.bool)
    common[tokenizer.encode("is in the to")] = True
    changed = without_support(batch, common, torch.tensor([True, True]))
    assert (changed.facts[0] >= 0).tolist() == [False, True, False]
    assert changed.labels.tolist() == [UNKNOWN_LABEL, 2]  # "yes" stands in no fact
    assert changed.words[0].sum() == 0
    assert changed.supports[0].tolist() == [-1, -1]
    assert changed.facts[1].equal(batch.facts[1])


def test_only_chosen_questions_change(batch: Batch, tokenizer: PreTrainedTokenizerFast) -> None:
    common = torch.zeros(len(tokenizer), dtype=torch.bool)
    changed = without_support(batch, common, torch.tensor([False, False]))
    assert changed.facts.equal(batch.facts)
    assert changed.labels.equal(batch.labels)


def test_words_may_be_exchanged_for_several_pieces() -> None:
    other = torch.tensor([[0, 0], [1, 0], [8, 9], [3, 0]])
    tokens = torch.tensor([[2, 3, 2, 0], [1, 0, 0, 0]])
    assert exchanged(tokens, other).tolist() == [[8, 9, 3, 8, 9], [1, 0, 0, 0, 0]]


def test_every_entity_gets_words_of_its_own() -> None:
    strangers = torch.tensor([[7, 0], [8, 9], [10, 0]])
    entities = torch.tensor([2, 4, 5])
    other = other_words(6, entities, strangers, np.random.default_rng(0))
    assert sorted(other[entities].tolist()) == strangers.tolist()
    assert other[[0, 1, 3]].tolist() == [[0, 0], [1, 0], [3, 0]]


def test_a_renamed_answer_can_only_be_copied(
    batch: Batch, tokenizer: PreTrainedTokenizerFast
) -> None:
    words = len(tokenizer)
    garden = tokenizer.encode("garden")
    other = other_words(
        words, torch.tensor(garden), torch.tensor([[90, 91]]), np.random.default_rng(0)
    )
    changed = renamed(batch, other)
    assert changed.labels.tolist() == [-1, 2]
    assert changed.words.tolist() == [[90, 91], [batch.words[1, 0], 0]]
    assert not (changed.sentences == garden[0]).any()
    lists = replace(batch, words=torch.zeros_like(batch.words))
    assert renamed(lists, other) is lists


def test_other_sentences_stand_between_and_each_question_sees_some(batch: Batch) -> None:
    text, strange = torch.tensor([[60, 61], [62, 0]]), torch.tensor([[63, 64]])
    random = np.random.default_rng(0)
    seen = [among(batch, text, strange, random) for _ in range(50)]
    for noisy in seen:
        assert noisy.order is not None
        assert sorted(noisy.order[0].tolist()) == list(range(6))
        assert (noisy.order[0, :3].diff() > 0).all()
        assert noisy.facts[:, :3].equal(batch.facts)
        assert noisy.noise is not None
        assert noisy.sentences[noisy.noise == TEXT, :2].equal(text)
        assert noisy.sentences[noisy.noise == STRANGE, :2].equal(strange)
        assert noisy.sentences[noisy.noise == OWN].equal(batch.sentences)
    counts = {int((row >= 0).sum()) for noisy in seen for row in noisy.facts[:, 3:]}
    assert counts == {0, 1, 2, 3}
    assert len({tuple(noisy.order[0].tolist()) for noisy in seen if noisy.order is not None}) > 20


def test_each_sentence_is_told_of_others_of_its_own() -> None:
    tokens = torch.tensor([[10, 2, 11], [10, 10, 0], [2, 3, 0]])
    strangers = torch.tensor([[20 + i, 40 + i if i % 2 else 0] for i in range(20)])
    told = each_exchanged(tokens, torch.tensor([10, 11]), strangers, np.random.default_rng(0))
    assert told[2].tolist()[:2] == [2, 3]
    assert not (told[:2, :1] == 10).any()
    (repeated,) = {tuple(part) for part in told[1][told[1] > 0].view(2, -1).tolist()}
    assert repeated in {tuple(w for w in row if w) for row in strangers.tolist()}
    assert 2 in told[0].tolist()
    first = told[0][told[0] > 0].tolist()
    assert first[0] != first[first.index(2) + 1]
    assert set(first[:1]) != set(told[1][:1].tolist())
