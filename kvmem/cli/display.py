"""What training and evaluation look like on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
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


def _lines(record: dict[str, Any]) -> tuple[str, str]:
    per_second = record["questions"] / max(record["seconds"], 0.1)
    loss = "–" if record["train_loss"] is None else f"{record['train_loss']:.3f}"
    best = "  (best so far)" if record["best"] else ""
    return (
        f"step {record['step']:,}  loss {loss}  valid error {record['valid_error']:.1%}{best}  "
        f"{per_second:,.0f} questions/s",
        "  by task: " + "  ".join(f"{t}: {error:.1%}" for t, error in record["per_task"].items()),
    )
