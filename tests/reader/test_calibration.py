"""Confidence as a probability: the regression, its form on disk, and what a reader does with it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from kvmem.errors import CheckpointError
from kvmem.reader.answer import COUNT, LABEL, LIST, SPAN, AnswerScores
from kvmem.reader.calibration import FEATURES, Calibration
from kvmem.reader.prediction import Choice, features_of
from kvmem.reader.reading import Posed, Reader, Reading
from kvmem.training.calibration import write
from kvmem.types import Cells
from tests.reader.tiny_reader import save_tiny_reader

TEXTS = ("Mary has a cat.", "John has a dog.", "The meeting is in room 141.")
QUESTION = "Who has a cat?"


def constant(right: float, unknown: float, threshold: float = 0.5) -> Calibration:
    """Odds against "wrong" that are the same for every answer."""
    rest = (0.0,) * (len(FEATURES) - 1)
    return Calibration(threshold, (math.log(right), *rest), (math.log(unknown), *rest))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_reader(tmp_path_factory.mktemp("tiny"))


def lookup_of(reader: Reader, among: int | None = None) -> Any:
    columns = torch.arange(len(TEXTS))[None]
    cells = Cells(columns, columns, torch.from_numpy(reader.encode(TEXTS))[None], among)
    return lambda query, k, read: cells


def best_of(reader: Reader, among: int | None = None) -> tuple[Reading, tuple[float, ...] | None]:
    (best,) = reader.best([Posed(QUESTION, lookup_of(reader, among), texts)])
    return best


def texts(ids: Sequence[int]) -> list[str]:
    return [TEXTS[i] for i in ids]


def test_probabilities_are_a_softmax_over_right_unknown_and_wrong() -> None:
    random = np.random.default_rng(0)
    right, unknown, features = random.normal(size=(3, len(FEATURES)))
    logits = np.array([right @ features, unknown @ features, 0.0])
    expected = np.exp(logits) / np.exp(logits).sum()
    found = Calibration(0.5, tuple(right), tuple(unknown)).probabilities(features.tolist())
    np.testing.assert_allclose(found, expected[:2])


def test_extreme_features_are_no_error() -> None:
    huge = Calibration(0.5, (1e4,) * len(FEATURES), (-1e4,) * len(FEATURES))
    assert huge.probabilities([1.0] * len(FEATURES)) == (1.0, 0.0)
    assert huge.probabilities([-1.0] * len(FEATURES)) == (0.0, 1.0)


def test_the_form_on_disk_names_every_feature() -> None:
    given = Calibration(0.3, tuple(range(len(FEATURES))), (0.5,) * len(FEATURES))
    config = given.to_config()
    assert config["right"]["facts"] == FEATURES.index("facts")
    assert Calibration.from_config(config) == given


@pytest.mark.parametrize(
    ("part", "value", "message"),
    [
        ("threshold", 1.5, "threshold must be from 0 to 1, not 1.5"),
        ("threshold", "high", "threshold must be"),
        ("right", {"constant": 1.0}, "right needs a weight for each of constant, answer"),
        ("unknown", dict.fromkeys(FEATURES, math.nan), "unknown, constant must be a number"),
        ("more", 1.0, "calibration has"),
    ],
)
def test_a_damaged_calibration_is_refused_with_the_checkpoint(
    folder: Path, part: str, value: Any, message: str
) -> None:
    config = {**constant(1.0, 1.0).to_config(), part: value}
    with pytest.raises(ValueError, match=message):
        Calibration.from_config(config)
    reader = Reader.load(folder)
    reader.model.config.calibration = config
    damaged = folder.parent / f"damaged-{part}"
    reader.tokenizer.save_pretrained(damaged)
    reader.model.save_pretrained(damaged)
    with pytest.raises(CheckpointError, match="calibration"):
        Reader.load(damaged)


def test_features_are_the_log_odds_the_size_and_the_kind_of_answer() -> None:
    some = torch.tensor([[0.2, 0.3]]).log()
    scores = AnswerScores(labels=some, starts=some, ends=some, columns=some, tokens=some)

    def found(way: int, probability: float = 0.9) -> dict[str, float]:
        choice = Choice(1, None, probability, way)
        return dict(zip(FEATURES, features_of(choice, scores, 0, 200, True), strict=True))

    span = found(SPAN)
    assert span["constant"] == 1
    assert span["answer"] == pytest.approx(math.log(9))
    assert span["unknown"] == pytest.approx(math.log(1 / 4), abs=1e-6)
    assert span["facts"] == math.log(200)
    assert (span["label"], span["gathered"], span["closed"]) == (0, 0, 1)
    assert (found(LABEL)["label"], found(LABEL)["answer of label"]) == (1, span["answer"])
    assert found(LIST)["gathered"] == found(COUNT)["gathered"] == 1
    assert math.isfinite(found(SPAN, 1.0)["answer"])
    assert math.isfinite(found(SPAN, 0.0)["answer"])


def test_an_answer_above_the_threshold_has_its_calibrated_confidence(folder: Path) -> None:
    reader = Reader.load(folder)
    reader.calibration = constant(right=7.0, unknown=2.0)
    reading = reader.read(QUESTION, lookup_of(reader), texts)
    best, _ = best_of(reader)
    assert best.known
    assert reading.confidence == pytest.approx(0.7)
    assert replace(reading, confidence=best.confidence) == best


def test_an_answer_below_the_threshold_is_not_known_and_keeps_its_evidence(folder: Path) -> None:
    reader = Reader.load(folder)
    reader.calibration = constant(right=2.0, unknown=7.0)
    reading = reader.read(QUESTION, lookup_of(reader), texts)
    best, _ = best_of(reader)
    assert (reading.answer, reading.known, reading.kind, reading.spans) == (
        None,
        False,
        "unknown",
        (),
    )
    assert reading.confidence == pytest.approx(0.7)
    assert reading.attention == best.attention != ()


def test_an_answer_that_may_be_wrong_is_given_one_that_may_be_missing_is_not() -> None:
    given = constant(1.0, 1.0, threshold=0.5)
    assert given.knows(right=0.2, unknown=0.1)
    assert not given.knows(right=0.4, unknown=0.5)


def test_the_best_answer_of_a_calibrated_reader_is_never_not_known(folder: Path) -> None:
    reader = Reader.load(folder)
    with torch.no_grad():
        reader.model.answer_head.labels.bias[0] = 50.0  # as the model sees it, nothing is known
        reader.model.answer_head.ways.bias[1:] = -50.0
    assert best_of(reader)[0].known is False
    reader.calibration = constant(9.0, 1.0)
    assert best_of(reader)[0].known is True


@pytest.mark.parametrize(("among", "facts"), [(None, len(TEXTS)), (20_000, 20_000)])
def test_the_size_of_the_memory_is_what_was_looked_among(
    folder: Path, among: int | None, facts: int
) -> None:
    reader = Reader.load(folder)
    _, features = best_of(reader, among)
    assert features is not None
    assert features[FEATURES.index("facts")] == pytest.approx(math.log(facts))


def test_without_a_calibration_confidence_is_the_models_own(folder: Path) -> None:
    reader = Reader.load(folder)
    assert reader.calibration is None
    best, _ = best_of(reader)
    assert reader.read(QUESTION, lookup_of(reader), texts) == best


def test_a_calibration_is_kept_with_the_checkpoint(folder: Path) -> None:
    before = Reader.load(folder)
    given = constant(3.0, 2.0, threshold=0.25)
    write(given, folder)
    after = Reader.load(folder)
    assert after.calibration == given
    assert after.encoder_id == before.encoder_id  # vectors in a store stay
    assert after.reader_id != before.reader_id


def test_questions_in_a_batch_are_answered_as_alone(folder: Path) -> None:
    reader = Reader.load(folder)

    def memory(*facts: str) -> tuple[Any, Any]:
        ids = torch.arange(len(facts))[None] + 10
        cells = Cells(ids, ids, torch.from_numpy(reader.encode(facts))[None], 50)
        return lambda query, k, read: cells, lambda chosen: [facts[i - 10] for i in chosen]

    posed = [
        Posed("Who has a cat?", *memory(*TEXTS)),
        Posed("What room?", *memory(*TEXTS[2:]), "closed"),
        Posed("Who has a dog?", *memory(*TEXTS, "A dog is red."), "open"),
        Posed("What time?", *memory()),
    ]
    together = reader.best(posed)
    for one, (reading, features) in zip(posed, together, strict=True):
        alone, expected = reader.best([one])[0]
        assert (reading.answer, reading.kind, reading.spans) == (
            alone.answer,
            alone.kind,
            alone.spans,
        )
        assert {cell for _, cell, _ in reading.attention} == {c for _, c, _ in alone.attention}
        assert features == (expected and pytest.approx(expected, abs=1e-3))
    assert together[3][0].confidence == 1.0
    assert together[3][1] is None
    assert reader.best([]) == []
