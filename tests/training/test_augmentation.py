import numpy as np
import pytest
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.reader.answer import UNKNOWN_LABEL
from kvmem.reader.collation import Batch, EncodedStories
from kvmem.reader.vocabulary import UNKNOWN_ID, build_tokenizer
from kvmem.training.augmentation import with_unseen_word, without_support
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
