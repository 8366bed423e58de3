"""The comparison counts what it says, and its report shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from kvmem.errors import InputError
from kvmem.evaluation.compare import (
    Comparison,
    Contender,
    HeadWeights,
    LengthResult,
    WayResult,
    compare_readers,
)
from kvmem.evaluation.compare_report import write_comparison
from kvmem.reader.collation import EncodedStories
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.types import Question, Story

STORIES = [
    Story(
        ("Mary went home.",),
        tuple(Question("Where is Mary?", answer, (0,), 1) for answer in answers),
    )
    for answers in (("home", "home"), ("office", "moon"))
]


def contender(name: str, always: int) -> Contender:
    """Answers one label, whatever is asked; the moon is no label."""
    tokenizer = build_tokenizer(["Mary went home.", "Where is Mary?"], 16)

    def encode(stories: Sequence[Story]) -> EncodedStories:
        return EncodedStories(stories, tokenizer, ["", "home", "office"], 8, 2)

    def answer(stories: EncodedStories, chosen: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.full(len(chosen), always)

    return Contender(name, "made up", 3, encode, answer, [(60.0, 50.0), (120.0, 25.0)])


def test_errors_are_shares_of_all_questions() -> None:
    tests = {1: STORIES[:1], 2: STORIES[1:]}
    home, none = compare_readers([contender("home", 1), contender("none", -1)], tests)
    assert home.errors == {1: 0.0, 2: 100.0}
    assert home.mean_error == 50.0
    assert none.errors == {1: 100.0, 2: 100.0}  # no label is never right, not even for the moon
    assert home.speed > 0


def test_nothing_to_compare_is_refused() -> None:
    with pytest.raises(InputError, match="nothing to compare"):
        compare_readers([], {1: STORIES})


def test_the_report_shows_every_part(tmp_path: Path) -> None:
    readers = compare_readers([contender("home", 1), contender("office", 2)], {1: STORIES})
    weights = np.eye(4, 6, dtype=np.float32)
    page = write_comparison(
        Comparison(
            {"data": "made up"},
            readers,
            [WayResult("soft", {1: 2.5}), WayResult("sampled", {1: 3.5})],
            [LengthResult("copy", "ntm", 20, {120: [1.0, 3.0, 2.0]}, [True, False, True])],
            [HeadWeights("copy", "ntm", 20, weights, weights)],
        ),
        tmp_path,
    )
    text = page.read_text()
    for shown in (
        "| home | 50.00 | 1 |",
        "| sampled | 3.5 |",
        "| copy | ntm | 2 of 3 | 120: 2.0 |",
    ):
        assert shown in text
    plots = {line.split("](")[1].rstrip(")") for line in text.splitlines() if line[:2] == "!["}
    assert plots == {path.name for path in tmp_path.glob("*.png")}
    assert len(plots) == 6
    figures = json.loads((tmp_path / "results.json").read_text())
    assert figures["readers"][0]["per_task"] == {"1": 50.0}
    assert figures["readers"][0]["validation"][1] == {"seconds": 120.0, "error": 25.0}
    assert figures["ways"]["sampled"] == {"1": 3.5}
    assert figures["algorithmic"][0]["wrong_bits"] == {"120": [1.0, 3.0, 2.0]}
