"""Batches answer as the reader does question by question, and evidence is what it attended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from kvmem.evaluation.predictions import Asked, Prediction, _as_babi, predict, questions_of
from kvmem.reader.calibration import FEATURES, Calibration
from kvmem.reader.reading import Reader, Reading
from kvmem.reader.wording import Said
from kvmem.tasks.babi.generate import generate
from kvmem.types import Assume, Cells, Question, Story
from tests.reader.tiny_reader import save_tiny_reader


def read_alone(reader: Reader, asked: Asked, assume: Assume | None = None) -> Reading:
    """Ask as a memory does that hands over all of its facts."""
    columns = torch.arange(len(asked.facts))[None]
    cells = Cells(columns, columns, torch.from_numpy(reader.encode(asked.facts))[None])

    def lookup(query: Tensor, k: int, read: Tensor | None) -> Cells:
        return cells

    def texts(ids: Sequence[int]) -> list[str]:
        return [asked.facts[number] for number in ids]

    return reader.read(asked.question.text, lookup, texts, assume)


@pytest.mark.parametrize("task", [1, 6])
def test_a_batch_answers_like_the_reader_alone(reader: Reader, task: int) -> None:
    stories, _ = generate(task, 40, "batch")
    predictions = predict(reader, stories, batch_size=7)
    asked = questions_of(stories)
    assert len(predictions) == len(asked) == 40
    for one, prediction in zip(asked, predictions, strict=True):
        reading = read_alone(reader, one)
        assert prediction.answer == reading.answer
        assert prediction.confidence == pytest.approx(reading.confidence, abs=1e-4)
        cited = {cell: weight for _, cell, weight in reading.attention}
        assert prediction.cited() <= set(cited)
        assert set(cited) - prediction.cited() <= {prediction.copied}
        assert prediction.weights.shape == (2, len(one.facts))
        for cell, weight in cited.items():
            assert prediction.weights[:, cell].max() == pytest.approx(weight, abs=1e-4)
        if cited:
            assert prediction.first_evidence() == reading.attention[0][1]


@pytest.mark.parametrize("calibrated", [False, True])
def test_an_open_reader_answers_stories_as_it_does_alone_in_a_closed_world(
    tmp_path: Path, calibrated: bool
) -> None:
    reader = Reader.load(save_tiny_reader(tmp_path))
    stories, _ = generate(8, 20, "open")
    if calibrated:
        weights = tuple(float(name == "answer") for name in FEATURES)
        reader.calibration = Calibration(0.0, weights, (0.0,) * len(FEATURES))
        middle = float(np.median([one.confidence for one in predict(reader, stories)]))
        threshold = middle / (middle + (1 - middle) / 2)  # half of the rest is "unknown"
        reader.calibration = replace(reader.calibration, threshold=threshold)
    answers, rounded_otherwise = set(), 0
    for one, prediction in zip(questions_of(stories), predict(reader, stories, 7), strict=True):
        reading = read_alone(reader, one, assume="closed")
        assert prediction.confidence == pytest.approx(reading.confidence, abs=0.05)
        if abs(reading.confidence - prediction.confidence) > 1e-4:
            rounded_otherwise += 1  # in a batch, which tells only at the very threshold
            continue
        answers.add(prediction.answer)
        if reading.kind != "count":  # which bAbI writes as a word
            assert prediction.answer == (reading.answer and reading.answer.replace(", ", ","))
    assert len(answers) > 1
    assert rounded_otherwise <= 2
    assert (None in answers) is calibrated


def test_where_nothing_is_told_yet_nothing_is_known() -> None:
    story = Story(("Mary went to the office.",), (Question("Where is Mary?", "office", (), 0),), 1)
    for name in ("babi", "babilong"):
        reader = Reader.load(name)
        (one,) = questions_of([story])
        (prediction,) = predict(reader, [story])
        assert one.facts == ()
        assert (prediction.answer, prediction.copied) == (None, None)
        assert prediction.confidence == reader.nothing.confidence


def test_lists_and_counts_are_written_as_babi_does() -> None:
    assert _as_babi(Said(("milk", "football"), "list")) == "milk,football"
    assert [_as_babi(Said((n,), "count")) for n in ("0", "2", "12", "none")] == [
        "none",
        "two",
        "12",
        "none",
    ]
    assert _as_babi(Said(("14",), "span")) == "14"
    assert _as_babi(Said((), "unknown")) is None


def test_a_word_never_seen_in_the_question_is_not_guessed_at(reader: Reader) -> None:
    facts = ("Mary went to the office.", "John went to the garden.")
    known = Question("Where is Mary?", "office", (0,), 2)
    unknown = Question("Where is Zoltan?", "office", (0,), 2)
    seen, unseen = predict(reader, [Story(facts, (known, unknown), 1)])
    assert seen.answer is not None
    assert (unseen.answer, unseen.copied, unseen.confidence) == (None, None, 0.0)


def test_only_facts_told_before_a_question_can_answer_it(reader: Reader) -> None:
    early = Question("Where is Mary?", "office", (0,), 1)
    facts = ("Mary went to the office.", "Mary went to the garden.")
    alone = predict(reader, [Story(facts[:1], (early,), 1)])[0]
    later = predict(reader, [Story(facts, (early, Question("Where is Mary?", "x", (1,), 2)), 1)])
    assert later[0].weights.shape == (2, 1)
    assert later[0].answer == alone.answer
    np.testing.assert_allclose(later[0].weights, alone.weights, atol=1e-5)


def test_cited_are_facts_with_a_tenth_of_the_weight_at_some_hop() -> None:
    weights = np.array([[0.85, 0.09, 0.06, 0.0], [0.5, 0.09, 0.11, 0.3]], dtype=np.float32)
    prediction = Prediction("office", 0.9, weights)
    assert prediction.cited() == {0, 2, 3}
    assert prediction.first_evidence() == 0


def test_the_copied_fact_is_the_first_evidence() -> None:
    weights = np.array([[0.95, 0.05]], dtype=np.float32)
    assert Prediction("office", 0.9, weights, copied=1).first_evidence() == 1


def test_without_facts_there_is_no_evidence() -> None:
    prediction = Prediction(None, 1.0, np.empty((2, 0), dtype=np.float32))
    assert prediction.cited() == frozenset()
    assert prediction.first_evidence() is None
