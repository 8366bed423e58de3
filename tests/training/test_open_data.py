"""Questions on people's own facts become arrays, over a tiny encoder."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from kvmem.reader.answer import (
    COUNT,
    LABEL,
    LIST,
    SPAN,
    UNKNOWN_LABEL,
)
from kvmem.reader.trunk import PretrainedTrunk, read_encoder
from kvmem.training.open_data import LABELS, OpenStories, TrunkStates, labels_of
from tests.training.open_training import MEMORY, question


def test_answers_become_ways_labels_and_spans_of_tokens(encoder: str) -> None:
    tokenizer = read_encoder(encoder, 2, max_tokens=20).tokenizer
    stories = OpenStories([MEMORY], tokenizer)
    assert stories.ways.tolist() == [SPAN, LIST, COUNT, LABEL, LABEL]
    assert stories.labels.tolist() == [-1, -1, -1, 1, UNKNOWN_LABEL]
    batch = stories.batch(np.arange(5))
    tokens = batch.batch.sentences[batch.batch.facts]  # (B, N, T)

    def copied(row: int) -> list[str]:
        spans = [span for span in batch.spans[row].tolist() if span[0] >= 0]
        return [
            "".join(tokenizer.convert_ids_to_tokens(tokens[row, fact, s : e + 1].tolist()))
            for fact, s, e in spans
        ]

    assert copied(0) == ["14##1"]
    assert copied(1) == ["mary", "john"]
    assert copied(3) == []
    assert batch.required.tolist()[:2] == [[True, False, False], [False, True, True]]


def test_a_question_beyond_the_window_is_left_out(encoder: str) -> None:
    tokenizer = read_encoder(encoder, 2, max_tokens=5).tokenizer
    stories = OpenStories([MEMORY], tokenizer)
    assert (len(stories), stories.left_out) == (0, 5)


@pytest.mark.parametrize("fact", ["cat " * 200, "\u200b"])
def test_facts_that_the_reader_would_refuse_take_their_questions_along(
    encoder: str, fact: str
) -> None:
    tokenizer = read_encoder(encoder, 2, max_tokens=20).tokenizer
    refused = replace(MEMORY, facts=(*MEMORY.facts, fact), fact_patterns=("",) * 4)
    stories = OpenStories([refused, MEMORY], tokenizer)
    assert (len(stories), stories.left_out) == (5, 5)
    assert stories.sentences.shape[1] <= 20


def test_what_a_closed_world_lacks_is_no_nothing_or_none(encoder: str) -> None:
    tokenizer = read_encoder(encoder, 2, max_tokens=20).tokenizer
    asked = question("Has Mary a dog?", "yes_no", ("no",), [])
    no = replace(asked, assume="closed")
    nothing = replace(question("List Mary's dogs.", "list", ("nothing",), []), assume="closed")
    none = replace(question("How many dogs?", "count", ("0", "zero"), []), assume="closed")
    told = replace(asked, assume="open")
    stories = OpenStories([replace(MEMORY, questions=(no, nothing, none, told))], tokenizer)
    assert stories.ways.tolist() == [LABEL, LABEL, COUNT, LABEL]
    assert stories.labels.tolist() == [2, 3, -1, 2]
    batch = stories.batch(np.arange(4))
    assert (batch.spans == -1).all()
    assert batch.batch.closed is not None
    assert batch.batch.closed.tolist() == [1, 1, 1, 0]


def test_answers_that_stand_in_no_fact_become_labels(encoder: str) -> None:
    tokenizer = read_encoder(encoder, 2, max_tokens=20).tokenizer
    asked = question("How do you go?", "label", ("n,e",), [])
    memory = replace(MEMORY, questions=(asked,))
    labels = labels_of([[MEMORY], [memory]])
    assert labels == (*LABELS, "n,e")
    assert OpenStories([memory], tokenizer, labels).labels.tolist() == [len(LABELS)]
    assert OpenStories([memory], tokenizer).left_out == 1


def test_states_kept_are_those_of_the_trunk(encoder: str) -> None:
    read = read_encoder(encoder, 2, max_tokens=20)
    trunk = PretrainedTrunk(read.config, joint=1)
    trunk.set(read.model)
    stories = OpenStories([MEMORY], read.tokenizer)
    kept = TrunkStates(trunk, stories.sentences)
    rows = np.array([3, 0])
    gathered = kept.gather(rows)
    for row, states in zip(rows, gathered, strict=True):
        tokens = torch.from_numpy(stories.sentences[row : row + 1])
        length = int((tokens > 0).sum())
        # They are kept in half precision, and may be computed in it.
        torch.testing.assert_close(states[:length], trunk(tokens)[0, :length], rtol=0, atol=0.05)
        means = states[:length, 1].mean(dim=0)
        torch.testing.assert_close(kept.means[row], means, rtol=0, atol=0.01)


def test_there_may_be_any_number_of_domains(encoder: str) -> None:
    tokenizer = read_encoder(encoder, 2, max_tokens=20).tokenizer
    words = [f"{first} {second}" for first in "abcdefghi" for second in "abcdefghi"]
    memories = [
        replace(
            MEMORY,
            facts=tuple(f"{fact} {word}" for fact in MEMORY.facts),
            fact_patterns=(f"{word}.x",) * 3,
        )
        for word in words
    ]
    stories = OpenStories(memories, tokenizer)
    asked = np.arange(0, len(stories), 5)  # one question of each
    batch = stories.batch(asked)
    assert len(asked) == len(words) > 64
    for own, strangers in zip(batch.batch.facts, batch.strangers, strict=True):
        assert int(strangers.sum()) == 3 * (len(words) - 1)
        assert not strangers[own].any()
