import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.reader.collation import EncodedStories, StoryLookup
from kvmem.types import Question, Story

STORY = Story(
    facts=(
        "Mary moved to the bathroom.",
        "John went to the hallway.",
        "Mary travelled to the office.",
    ),
    questions=(
        Question("Where is John?", "hallway", (1,), 2),
        Question("Where is Mary?", "office", (2,), 3),
        Question("Where is Mary?", "apple,milk", (0, 2), 3),
    ),
    task=1,
)
LABELS = ("", "hallway", "office")


def encoded(tokenizer: PreTrainedTokenizerFast, max_facts: int = 10) -> EncodedStories:
    return EncodedStories([STORY], tokenizer, LABELS, max_facts=max_facts, max_hops=3)


def words(tokenizer: PreTrainedTokenizerFast, text: str) -> list[int]:
    return list(tokenizer.encode(text))


def test_a_batch_holds_what_was_told_before_each_question(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    batch = encoded(tokenizer).batch(np.array([1, 0]))
    assert (batch.facts >= 0).tolist() == [[True, True, True], [True, True, False]]
    told = batch.fact_tokens(torch.tensor([[2], [1]]))
    assert told[0, 0].tolist() == words(tokenizer, STORY.facts[2])
    assert told[1, 0].tolist() == words(tokenizer, STORY.facts[1])
    assert batch.fact_tokens(torch.tensor([[-1], [0]]))[0].sum() == 0
    assert batch.question_tokens[1, :3].tolist() == words(tokenizer, "Where is John?")
    assert batch.labels.tolist() == [2, 1]
    assert batch.supports.tolist() == [[2, -1, -1], [1, -1, -1]]


def test_each_distinct_sentence_is_there_once(tokenizer: PreTrainedTokenizerFast) -> None:
    batch = encoded(tokenizer).batch(np.array([0, 1, 2, 2, 1]))
    assert len(batch.sentences) == len(STORY.facts) + 2
    assert len({tuple(row) for row in batch.sentences.tolist()}) == len(batch.sentences)


def test_lists_and_foreign_answers_have_no_words_and_no_label(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    batch = encoded(tokenizer).batch(np.array([2]))
    assert batch.labels.tolist() == [-1]
    assert batch.words.sum() == 0


def test_only_the_latest_facts_are_kept_and_supports_keep_their_hop(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    batch = encoded(tokenizer, max_facts=2).batch(np.array([2]))
    assert batch.facts.shape == (1, 2)
    assert batch.supports.tolist() == [[-1, 1, -1]]  # fact 0 is gone, fact 2 is column 1


def test_the_story_lookup_hands_over_every_fact_in_order(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    batch = encoded(tokenizer).batch(np.array([0, 1]))
    slots = torch.arange(len(batch.sentences)).float()[:, None]
    cells = StoryLookup(batch, slots)(torch.zeros(2, 1), 1, None)
    assert cells.ids.tolist() == [[0, 1, -1], [0, 1, 2]]
    assert cells.order.tolist() == [[0, 1, 2]]
    assert cells.vectors[1, :, 0].tolist() == batch.facts[1].tolist()
