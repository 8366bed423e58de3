"""The whole evaluation: its figures, their JSON form, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kvmem.errors import InputError
from kvmem.evaluation.evaluate import evaluate, evaluate_task, write_json
from kvmem.evaluation.metrics import TaskResult
from kvmem.evaluation.table import HEADINGS, rows, summary
from kvmem.reader.reading import Reader
from kvmem.tasks.babi.files import open_babi, write_stories
from kvmem.tasks.babi.generate import GeneratedSource, generate


@pytest.fixture(scope="module")
def source() -> GeneratedSource:
    return GeneratedSource(0)


def test_all_questions_of_all_tasks_are_answered(reader: Reader, source: GeneratedSource) -> None:
    told: list[TaskResult] = []
    result = evaluate(reader, source, (1, 6), "1k", "valid", told.append, data="generated")
    assert told == list(result.tasks)
    assert [(task.task, task.questions) for task in result.tasks] == [(1, 100), (6, 100)]
    # Generated splits share no question.
    assert [task.unseen for task in result.tasks] == [100, 100]
    assert result.mean_error == pytest.approx(sum(task.error for task in result.tasks) / 2)
    assert result.failed_tasks == [task.task for task in result.tasks if task.error > 5]
    assert result.questions_per_second > 0
    assert [example.task for example in result.examples] == [1, 6]


def test_the_json_form(reader: Reader, source: GeneratedSource, tmp_path: Path) -> None:
    result = evaluate(reader, source, (6,), "1k", "valid", data="generated")
    path = tmp_path / "new" / "out.json"
    write_json(result, path)
    figures = json.loads(path.read_text())
    assert list(figures)[:3] == ["mean_error", "failed_tasks", "per_task"]
    assert figures["per_task"] == {"6": figures["mean_error"]}
    assert figures["failed_tasks"] == result.failed_tasks
    assert figures["questions"] == {"6": 100}
    assert figures["unseen"]["questions"] == {"6": 100}
    assert figures["unseen"]["per_task"] == figures["per_task"]
    for share in ("support_precision", "support_recall", "first_evidence"):
        assert figures[share]["per_task"] == {"6": figures[share]["mean"]}
        assert 0 <= figures[share]["mean"] <= 100
    assert (figures["checkpoint"], figures["data"]) == ("tiny", "generated")
    assert (figures["size"], figures["split"]) == ("1k", "valid")
    assert figures["threads"] >= 1


def test_seen_questions_are_those_of_the_training_file(reader: Reader, tmp_path: Path) -> None:
    shared, _ = generate(1, 10, "shared")
    fresh, _ = generate(1, 30, "fresh")
    write_stories(shared, tmp_path / "qa1_a_train.txt")
    write_stories([*shared, *fresh], tmp_path / "qa1_a_test.txt")
    (task,) = evaluate(reader, open_babi(tmp_path), (1,)).tasks
    assert task.questions == 40
    assert task.unseen == 30


def test_held_out_questions_are_not_taken_for_seen(reader: Reader, tmp_path: Path) -> None:
    stories, _ = generate(1, 50, "held out")
    write_stories(stories, tmp_path / "qa1_a_train.txt")
    (task,) = evaluate(reader, open_babi(tmp_path), (1,), split="valid").tasks
    assert task.questions == 5
    assert task.unseen == 5


def test_test_files_alone_can_be_evaluated(reader: Reader, tmp_path: Path) -> None:
    write_stories(generate(1, 10, "alone")[0], tmp_path / "qa1_a_test.txt")
    result = evaluate(reader, open_babi(tmp_path), (1,))
    assert result.tasks[0].unseen is None
    assert result.to_json()["unseen"]["mean_error"] is None


def test_the_example_is_a_short_story_with_many_supports(reader: Reader) -> None:
    stories, _ = generate(2, 60, "example")
    _, example = evaluate_task(reader, 2, stories)
    assert len(example.asked.facts) <= 24
    assert len(example.asked.question.supports) == 2
    assert example.prediction.weights.shape[1] == len(example.asked.facts)


def test_the_table_has_a_row_for_every_task_and_their_mean(
    reader: Reader, source: GeneratedSource
) -> None:
    result = evaluate(reader, source, (1, 6), "1k", "valid")
    one, six, mean = rows(result)
    assert all(len(row) == len(HEADINGS) for row in (one, six, mean))
    assert (one[0], six[0], mean[0]) == ("1", "6", "mean")
    assert mean[2] == f"{result.mean_error:.2f}"
    assert f"mean error {mean[2]} %" in summary(result)


def test_nothing_to_evaluate_is_refused(reader: Reader, source: GeneratedSource) -> None:
    with pytest.raises(InputError, match="no task"):
        evaluate(reader, source, ())
    with pytest.raises(InputError, match="task 3: the stories ask no question"):
        evaluate_task(reader, 3, [])
