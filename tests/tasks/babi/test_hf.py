from __future__ import annotations

import sys

import pytest

from kvmem.errors import KvmemError
from kvmem.tasks.babi.hf import to_dataset
from kvmem.types import Question, Story

STORIES = [
    Story(("A b.", "C d."), (Question("A?", "b", (0,), 1), Question("C?", "d", (1, 0), 2)), 7),
    Story(("E f.",), (Question("E?", "f", (), 1),), 7),
]


def test_one_row_a_question_with_explicit_features() -> None:
    datasets = pytest.importorskip("datasets")
    rows = to_dataset(STORIES)
    assert rows.features == datasets.Features(
        {
            "facts": datasets.List(datasets.Value("string")),
            "question": datasets.Value("string"),
            "answer": datasets.Value("string"),
            "supports": datasets.List(datasets.Value("int32")),
            "task": datasets.Value("int32"),
            "story": datasets.Value("int32"),
            "position": datasets.Value("int32"),
        }
    )
    assert rows[1] == {
        "facts": ["A b.", "C d."],
        "question": "C?",
        "answer": "d",
        "supports": [1, 0],
        "task": 7,
        "story": 0,
        "position": 2,
    }
    assert rows["facts"][0] == ["A b."]  # nothing told after the question
    assert list(rows["story"]) == [0, 0, 1]


def test_no_stories_are_no_rows() -> None:
    pytest.importorskip("datasets")
    assert len(to_dataset([])) == 0
    assert "supports" in to_dataset([]).features


def test_without_the_package_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(KvmemError, match=r"kvmem\[train\]"):
        to_dataset(STORIES)
