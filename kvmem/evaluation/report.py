"""The result of an evaluation as one HTML page that needs nothing but itself."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kvmem.errors import DataError, InputError
from kvmem.evaluation.evaluate import EvaluationResult, Example
from kvmem.evaluation.published import PUBLISHED, Published
from kvmem.evaluation.table import HEADINGS, rows, summary
from kvmem.tasks.atomic import replacing

REPORT_FILE = "index.html"
_SHOWN_STORIES = 6

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
       color: #1c2227; background: #fff; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .15rem .7rem; text-align: right; border-bottom: 1px solid #dde2e6; }
tr.failed td { color: #b5402f; } tr:last-child td { font-weight: 600; }
figure { margin: 1.5rem 0; } img { max-width: 100%; } figcaption { color: #4a545c; }
.wide { overflow-x: auto; }
"""

_DEFINITIONS = """
<p>Answers are compared as exact strings. A task with more than 5 % error is failed. Unseen are the
questions that do not stand word for word, with the facts told before them, in the training split of
the same data. A fact is cited if some hop gave it a weight of at least 0.1; precision is the share
of cited facts that are listed as supporting, recall the share of listed facts that are cited, both
over all questions of a task that list supporting facts. First fact is the share of them whose first
evidence, the fact that the answer was copied from, else the one with the largest weight, is listed.
Means are over tasks.</p>
"""


def require_plots() -> None:
    """Raise InputError if matplotlib, which reports need, is not installed."""
    if find_spec("matplotlib") is None:
        raise InputError("a report needs matplotlib: pip install 'kvmem[train]'")


def write_report(result: EvaluationResult, folder: Path, log: Path | None = None) -> Path:
    """Write the page into ``folder``, whole or not at all, and return its path.

    ``log`` is the training log of the checkpoint, for the learning curve. Raises InputError
    without matplotlib, DataError ``file:line: …`` for a log that breaks its form.
    """
    require_plots()
    page = "\n".join(_page(result, read_log(log) if log is not None else []))
    path = folder / REPORT_FILE
    with replacing(path) as file:
        file.write(page.encode())
    return path


def read_log(path: Path) -> list[dict[str, Any]]:
    """The records of a training log, one a validation."""
    records = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            record = json.loads(line)
            _ = record["questions"], record["valid_error"], record["per_task"]
        except (ValueError, KeyError, TypeError):
            raise DataError(
                f"{path}:{number}: no record of a validation; remove the line to go on without it"
            ) from None
        records.append(record)
    return records


def _page(result: EvaluationResult, log: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    # matplotlib is in an extra, and slow to load.
    from kvmem.evaluation import plots

    name = escape(result.checkpoint)
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>{name} on bAbI</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{name} on bAbI</h1>"
    yield (
        f"<p>Data: {escape(result.data)}, {result.size}, {result.split} split. "
        f"{escape(summary(result))}.</p>"
    )
    yield from _table(result)
    yield _DEFINITIONS
    yield "<h2>Errors</h2>"
    yield _figure(plots.task_errors(result), "Error per task; dashed: 5 %, above it is failed.")
    if len(result.tasks) == 20:
        published = [one for one in PUBLISHED if one.size == result.size]
        yield _figure(
            plots.mean_errors(result, published),
            f"Mean error over the 20 tasks beside published systems, trained on the published "
            f"{result.size} set with weak supervision; ± is one standard deviation over seeds. "
            "Best runs were chosen among several, and not always on validation data.",
        )
        yield from _citations(published)
    yield "<h2>Attention over facts, hop by hop</h2>"
    yield "<p>▸ marks the supporting facts; the scale is logarithmic, white is 0.01 or less.</p>"
    for example in _spread(result.examples):
        yield _figure(plots.attention(example), _caption(example))
    if log:
        yield "<h2>Learning curve</h2>"
        yield _figure(
            plots.learning_curve(log), "Validation error in training, of each task and their mean."
        )
    yield "</body>\n</html>\n"


def _table(result: EvaluationResult) -> Iterator[str]:
    yield '<div class="wide"><table>\n<tr>'
    yield "".join(f'<th scope="col">{escape(heading)}</th>' for heading in HEADINGS) + "</tr>"
    failed = {str(task) for task in result.failed_tasks}
    for row in rows(result):
        mark = ' class="failed"' if row[0] in failed else ""
        yield f"<tr{mark}>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
    yield "</table></div>"


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


def _figure(svg: str, caption: str) -> str:
    # As an image, a plot cannot clash with the names inside other plots of the page.
    data = base64.b64encode(svg.encode()).decode()
    return (
        f'<figure class="wide"><img alt="{escape(caption)}" '
        f'src="data:image/svg+xml;base64,{data}"><figcaption>{escape(caption)}</figcaption></figure>'
    )
