"""What long work looks like on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from kvmem.cli.output import progress_console


@contextmanager
def training_display() -> Iterator[
    tuple[Callable[[dict[str, Any]], None], Callable[[float], None]]
]:
    """A bar with the time left, and two lines a validation.

    Yields what the trainer wants: ``report``, for a validation's record, and ``advance``, for the
    share of the schedule that is done.
    """
    columns = (
        TextColumn("Training"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=progress_console()) as progress:
        bar = progress.add_task("Training", total=1.0)

        def report(record: dict[str, Any]) -> None:
            for line in _lines(record):
                progress.console.print(Text(line), soft_wrap=True)

        yield report, lambda done: progress.update(bar, completed=done)


@contextmanager
def evaluation_display(tasks: int) -> Iterator[Callable[[object], None]]:
    """A bar over so many tasks; yields what is to be called after each of them."""
    with Progress(console=progress_console()) as progress:
        bar = progress.add_task("Evaluating", total=tasks)
        yield lambda result: progress.advance(bar)


@contextmanager
def share_display(what: str) -> Iterator[Callable[[float], None]]:
    """A bar; yields what is to be told the share that is done."""
    with Progress(console=progress_console()) as progress:
        bar = progress.add_task(what, total=1.0)
        yield lambda done: progress.update(bar, completed=done)


@contextmanager
def counting_display(what: str) -> Iterator[Callable[[int, int | None], None]]:
    """A count that goes up, on a terminal only; yields what takes it, and the total if known."""
    columns = (SpinnerColumn(), TextColumn("{task.description} {task.completed:,}"), BarColumn())
    console = progress_console()
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as progress:
        bar = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(bar, completed=done, total=total)


def _lines(record: dict[str, Any]) -> tuple[str, str]:
    per_second = record["questions"] / max(record["seconds"], 0.1)
    loss = "–" if record["train_loss"] is None else f"{record['train_loss']:.3f}"
    best = "  (best so far)" if record["best"] else ""
    return (
        f"step {record['step']:,}  loss {loss}  valid error {record['valid_error']:.1%}{best}  "
        f"{per_second:,.0f} questions/s",
        _parts(record),
    )


def _parts(record: dict[str, Any]) -> str:
    """The error by task, or by source and kind of question."""
    if "per_task" in record:
        parts = record["per_task"].items()
        return "  by task: " + "  ".join(f"{task}: {error:.1%}" for task, error in parts)
    return "\n".join(
        f"  {source}: " + "  ".join(f"{kind}: {error:.1%}" for kind, error in kinds.items())
        for source, kinds in record["per_source"].items()
    )
