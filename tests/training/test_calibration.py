"""Fitting a calibration: planted probabilities are found, and the threshold balances both sides."""

from __future__ import annotations

import json
import math
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.calibration import FEATURES, Calibration
from kvmem.reader.reading import Reader
from kvmem.training import calibration
from kvmem.training.calibration import RIGHT, UNKNOWN, WRONG, Judged, calibrate, fit
from tests.reader.tiny_reader import save_tiny_reader


def planted(questions: int, seed: int) -> tuple[Calibration, list[Judged]]:
    """Questions whose outcomes are drawn with the probabilities of a calibration."""
    random = np.random.default_rng(seed)
    names = list(FEATURES)
    right, unknown = np.zeros((2, len(FEATURES)))
    right[[names.index("constant"), names.index("answer")]] = [0.5, 0.8]
    unknown[[names.index("unknown"), names.index("facts")]] = [0.9, 0.1]
    truth = Calibration(0.0, tuple(right), tuple(unknown))
    judged = []
    for _ in range(questions):
        among = int(random.choice([20, 2_000, 20_000]))
        features = np.zeros(len(FEATURES))
        features[names.index("constant")] = 1
        features[names.index("answer")] = random.normal(1, 2)
        features[names.index("unknown")] = random.normal(-1, 2)
        features[names.index("facts")] = math.log(among)
        p = truth.probabilities(features.tolist())
        outcome = int(random.choice([RIGHT, UNKNOWN, WRONG], p=[*p, 1 - sum(p)]))
        judged.append(Judged(among, tuple(features.tolist()), outcome))
    return truth, judged


def test_planted_probabilities_are_found_again() -> None:
    truth, judged = planted(6_000, 0)
    found = fit(judged)
    _, fresh = planted(500, 1)
    gaps = [
        np.abs(np.subtract(found.probabilities(one.features), truth.probabilities(one.features)))
        for one in fresh
    ]
    assert np.mean(gaps) < 0.02


def test_the_threshold_balances_refused_and_answered_at_the_worst_size() -> None:
    _, judged = planted(600, 0)
    found = fit(judged)

    def worst(threshold: float) -> float:
        shares = []
        for among in {one.among for one in judged}:
            mine = [one for one in judged if one.among == among]
            known = [found.probabilities(one.features) for one in mine]
            given = np.array([right / (right + missing) >= threshold for right, missing in known])
            unknown = np.array([one.outcome == UNKNOWN for one in mine])
            shares += [1 - given[unknown].mean(), given[~unknown].mean()]
        return float(min(shares))

    assert 0 < found.threshold < 1
    assert worst(found.threshold) == max(worst(number / 100) for number in range(1, 100))


def test_a_fit_needs_all_outcomes() -> None:
    _, judged = planted(200, 0)
    with pytest.raises(InputError, match="right and wrong answers and questions that have none"):
        fit([one for one in judged if one.outcome != WRONG])


def test_a_checkpoint_is_calibrated_in_memories_of_all_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = save_tiny_reader(tmp_path)
    turn = count()
    monkeypatch.setattr(calibration, "is_right", lambda answer, question: next(turn) % 3 > 0)
    told: list[Judged] = []

    def recorded(judged: list[Judged]) -> Calibration:
        told.extend(judged)
        return fit(judged)

    monkeypatch.setattr(calibration, "fit", recorded)
    done: list[float] = []
    found = calibrate(str(folder), memories=3, sizes=(0, 100), advance=done.append)
    assert done == sorted(done)
    assert (len(done), done[-1]) == (9, 1.0)
    sizes = {one.among: one.features[FEATURES.index("facts")] for one in told}
    assert set(sizes) == {None, 0, 100}
    assert math.log(4) <= sizes[None] <= math.log(12)
    assert math.log(20) <= sizes[0] <= math.log(60)
    assert math.log(120) <= sizes[100] <= math.log(160)
    assert {one.outcome for one in told} == {RIGHT, UNKNOWN, WRONG}
    assert Reader.load(folder).calibration == found
    assert json.loads((folder / "config.json").read_text())["model_type"] == "kvmem_reader"


def test_a_calibration_is_fitted_to_the_answers_of_a_calibrated_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fit does not depend on whether the checkpoint had a calibration before."""
    folder = save_tiny_reader(tmp_path)
    turn = count()
    monkeypatch.setattr(calibration, "is_right", lambda answer, question: next(turn) % 3 > 0)
    told: list[list[Judged]] = []

    def recorded(judged: list[Judged]) -> Calibration:
        told.append(judged)
        return Calibration(0.5, (0.0,) * len(FEATURES), (0.0,) * len(FEATURES))

    monkeypatch.setattr(calibration, "fit", recorded)
    for _ in range(2):
        calibrate(str(folder), memories=2, sizes=(0,))
    first, second = ([one.features for one in judged] for judged in told)
    assert first == second


def test_a_reader_of_closed_worlds_is_not_calibrated() -> None:
    with pytest.raises(CheckpointError, match="babi: only readers of facts in people's own words"):
        calibrate("babi", memories=1)
