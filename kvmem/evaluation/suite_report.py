"""What a suite of open-vocabulary questions gave: a table, JSON and a page with plots."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path

from rich import box
from rich.table import Table

from kvmem.evaluation.answered import Answered, Figures
from kvmem.evaluation.page import figure, require_plots, table, write_page
from kvmem.evaluation.suites import SuiteResult
from kvmem.evaluation.table import shown
from kvmem.tasks.atomic import replacing

HEADINGS = ("kind", "asked", "exact %", "F1 %", "answered %", "refused %", "calibration error %")

_SHOWN = 40

_DEFINITIONS = """
<p>Exact match, token F1 (words without case, punctuation and articles) and answered are over the
questions that their memory can answer; refused are "not known" among the others. The calibration
error is the mean gap between confidence and the share of right answers over ten bins of equal
width, weighted by the answers in each, "not known" being an answer too.</p>
"""


def write_suite_json(result: SuiteResult, path: Path) -> None:
    """Write all figures, whole or not at all."""
    with replacing(path) as file:
        file.write((json.dumps(result.to_json(), indent=2) + "\n").encode())


def write_suite_report(result: SuiteResult, folder: Path) -> Path:
    """Write the page into ``folder``, whole or not at all, and return its path.

    Raises InputError without matplotlib.
    """
    require_plots()
    return write_page(folder, f"{result.checkpoint} on {result.suite}", _body(result))


def suite_table(result: SuiteResult) -> Table:
    """All figures by kind, for the terminal."""
    out = Table(
        title=f"{result.checkpoint}: {result.memories}",
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
    )
    for number, heading in enumerate(HEADINGS):
        out.add_column(heading, justify="right" if number else "left")
    *body, total = suite_rows(result)
    for row in body:
        out.add_row(*row)
    out.add_section()
    out.add_row(*total, style="bold")
    return out


def suite_rows(result: SuiteResult) -> list[list[str]]:
    """One row a kind, then all, under ``HEADINGS``; "–" where there is nothing to count."""
    return [*(_row(k, found) for k, found in result.by_kind.items()), _row("all", result.all)]


def suite_summary(result: SuiteResult) -> str:
    """The figures that are quoted, in one sentence."""
    found = result.all
    threshold = "" if result.threshold is None else f" at the threshold {result.threshold:.2f}"
    parts = [
        f"exact match {shown(found.exact_match)} %",
        f"token F1 {shown(found.token_f1)} %",
        f"answered {shown(found.answered)} % and refused {shown(found.refused)} %{threshold}",
        f"calibration error {shown(found.calibration_error)} %",
    ]
    if result.f1_interval is not None:
        low, high = result.f1_interval
        parts[1] += (
            f" ({low:.1f} to {high:.1f}; the whole sentence {shown(result.whole_sentence_f1)})"
        )
    return "; ".join(parts)


def _body(result: SuiteResult) -> Iterator[str]:
    # matplotlib is in an extra, and slow to load.
    from kvmem.evaluation import plots

    yield f"<p>{escape(result.memories)}. {escape(suite_summary(result))}.</p>"
    yield from table(HEADINGS, suite_rows(result))
    yield _DEFINITIONS
    yield "<h2>Confidence</h2>"
    yield figure(
        plots.reliability(result.answers),
        "Confidence against the share of right answers; on the dashed line it is true.",
    )
    yield figure(
        plots.coverage(result.answers, calibrated=result.threshold is not None),
        "Answered share of all questions against how many of the answers are right, the surest "
        "answered first; the dot is what the reader answers by itself. It weighs being right "
        "against not being in the memory alone, so it need not lie on the curve.",
    )
    wrong = [one for one in result.answers if not one.right]
    yield f"<h2>Wrong answers ({len(wrong):,})</h2><ul>"
    step = max(1, -(-len(wrong) // _SHOWN))
    yield from (f"<li>{escape(_told(one))}</li>" for one in wrong[::step])
    yield "</ul>"


def _told(one: Answered) -> str:
    right = " or ".join(map(repr, one.rights)) or "not known"
    given = "not known" if one.answer is None else repr(one.answer)
    return f"{one.kind}: {one.question} Answered {given} ({one.confidence:.2f}); right is {right}."


def _row(kind: str, found: Figures) -> list[str]:
    return [
        kind,
        f"{found.questions:,}",
        shown(found.exact_match),
        shown(found.token_f1),
        shown(found.answered),
        shown(found.refused),
        shown(found.calibration_error),
    ]
