"""The result of an evaluation as a table for the terminal."""

from __future__ import annotations

from rich import box
from rich.table import Table

from kvmem.evaluation.evaluate import EvaluationResult
from kvmem.evaluation.metrics import mean

HEADINGS = (
    "task",
    "asked",
    "error %",
    "unseen",
    "unseen error %",
    "precision %",
    "recall %",
    "first fact %",
)


def rows(result: EvaluationResult) -> list[list[str]]:
    """One row a task, then their mean, under ``HEADINGS``; "–" where there is nothing to count."""
    tasks = result.tasks
    unseen = [task.unseen for task in tasks if task.unseen is not None]
    body = [
        [
            str(task.task),
            f"{task.questions:,}",
            shown(task.error),
            "–" if task.unseen is None else f"{task.unseen:,}",
            shown(task.unseen_error),
            shown(task.support_precision),
            shown(task.support_recall),
            shown(task.first_evidence),
        ]
        for task in tasks
    ]
    total = [
        "mean",
        f"{sum(task.questions for task in tasks):,}",
        f"{result.mean_error:.2f}",
        f"{sum(unseen):,}" if unseen else "–",
        shown(mean([task.unseen_error for task in tasks])),
        shown(mean([task.support_precision for task in tasks])),
        shown(mean([task.support_recall for task in tasks])),
        shown(mean([task.first_evidence for task in tasks])),
    ]
    return [*body, total]


def table(result: EvaluationResult) -> Table:
    """All figures, failed tasks in red."""
    out = Table(
        title=f"{result.checkpoint} on {result.data}, {result.size}, {result.split} split",
        # Without outer edges all columns fit into 80 characters.
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
    )
    for heading in HEADINGS:
        out.add_column(heading, justify="right")
    *body, total = rows(result)
    for task, row in zip(result.tasks, body, strict=True):
        out.add_row(*row, style="red" if task.failed else None)
    out.add_section()
    out.add_row(*total, style="bold")
    return out


def summary(result: EvaluationResult) -> str:
    """The figures that are quoted, in one sentence."""
    failed = ", ".join(map(str, result.failed_tasks))
    return (
        f"mean error {result.mean_error:.2f} %; failed tasks (more than 5 % error): "
        f"{failed or 'none'}; {result.questions_per_second:,.0f} questions/s"
    )


def shown(value: float | None) -> str:
    """A percentage with one decimal."""
    return "–" if value is None else f"{value:.1f}"
