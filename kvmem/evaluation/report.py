"""The result of an evaluation as one HTML page that needs nothing but itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from kvmem.errors import DataError
from kvmem.evaluation.evaluate import EvaluationResult, Example
from kvmem.evaluation.page import figure, require_plots, table, write_page
from kvmem.evaluation.published import PUBLISHED, Published
from kvmem.evaluation.table import HEADINGS, rows, summary

_SHOWN_STORIES = 6

_DEFINITIONS = """
<p>Answers are compared as exact strings. A task with more than 5 % error is failed. Unseen are the
questions that do not stand word for word, with the facts told before them, in the training split of
the same data. A fact is cited if some hop gave it a weight of at least 0.1; precision is the share
of cited facts that are listed as supporting, recall the share of listed facts that are cited, both
over all questions of a task that list supporting facts. First fact is the share of them whose first
evidence, the fact that the answer was copied from, else the one with the largest weight, is listed.
Means are over tasks.</p>
"""


def write_report(result: EvaluationResult, folder: Path, log: Path | None = None) -> Path:
    """Write the page into ``folder``, whole or not at all, and return its path.

    ``log`` is the training log of the checkpoint, for the learning curve. Raises InputError
    without matplotlib, DataError ``file:line: …`` for a log that breaks its form.
    """
    require_plots()
    title = f"{result.checkpoint} on bAbI"
    return write_page(folder, title, _body(result, read_log(log) if log is not None else []))


def read_log(path: Path) -> list[dict[str, Any]]:
    """The records of a training log, one a validation; an open reader's has sources for tasks."""
    records = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            record = json.loads(line)
            if "per_source" in record:
                kinds = record["per_source"]
                record["per_task"] = {source: kinds[source]["all"] for source in kinds}
            _ = record["questions"], record["valid_error"], record["per_task"]
        except (ValueError, KeyError, TypeError):
            raise DataError(
                f"{path}:{number}: no record of a validation; remove the line to go on without it"
            ) from None
        records.append(record)
    return records


def _body(result: EvaluationResult, log: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    # matplotlib is in an extra, and slow to load.
    from kvmem.evaluation import plots

    yield (
        f"<p>Data: {escape(result.data)}, {result.size}, {result.split} split. "
        f"{escape(summary(result))}.</p>"
    )
    failed = {str(task) for task in result.failed_tasks}
    yield from table(HEADINGS, rows(result), failed)
    yield _DEFINITIONS
    yield "<h2>Errors</h2>"
    yield figure(plots.task_errors(result), "Error per task; dashed: 5 %, above it is failed.")
    if len(result.tasks) == 20:
        published = [one for one in PUBLISHED if one.size == result.size]
        yield figure(
            plots.mean_errors(result, published),
            f"Mean error over the 20 tasks beside published systems, trained on the published "
            f"{result.size} set with weak supervision; ± is one standard deviation over seeds. "
            "Best runs were chosen among several, and not always on validation data.",
        )
        yield from _citations(published)
    yield "<h2>Attention over facts, hop by hop</h2>"
    yield "<p>▸ marks the supporting facts; the scale is logarithmic, white is 0.01 or less.</p>"
    for example in _spread(result.examples):
        yield figure(plots.attention(example), _caption(example))
    if log:
        yield "<h2>Learning curve</h2>"
        yield figure(
            plots.learning_curve(log), "Validation error in training, of each task and their mean."
        )


def _citations(published: Sequence[Published]) -> Iterator[str]:
    yield "<ul>"
    for system, citation in dict.fromkeys((one.system, one.citation) for one in published):
        yield f"<li>{escape(system)}: {escape(citation)}</li>"
    yield "</ul>"


def _spread(examples: Sequence[Example]) -> list[Example]:
    """A few examples, evenly spread over the tasks."""
    step = max(1, -(-len(examples) // _SHOWN_STORIES))
    return list(examples[::step])


def _caption(example: Example) -> str:
    question, given = example.asked.question, example.prediction.answer
    verdict = "right" if given == question.answer else f"wrong, it is {question.answer!r}"
    answer = "not known" if given is None else repr(given)
    return (
        f"Task {example.task}: {question.text} Answered {answer} with confidence "
        f"{example.prediction.confidence:.2f}: {verdict}."
    )
