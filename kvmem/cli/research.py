"""The commands that generate stories, train readers on them and evaluate them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import typer

from kvmem.cli import output

app = typer.Typer()

_TASK_COUNT = 20


Tasks = Annotated[str, typer.Option(metavar="all|1,2,19", help="The bAbI tasks.")]
Size = Annotated[
    Literal["1k", "10k"], typer.Option(help="Questions to train on, a task, as published.")
]


def parse_tasks(text: str) -> tuple[int, ...]:
    """The task numbers that ``all``, or numbers such as ``1,2,19``, stand for, in order.

    Raises:
        typer.BadParameter: the text is neither.
    """
    if text == "all":
        return tuple(range(1, _TASK_COUNT + 1))
    if not re.fullmatch(r"\d+(,\d+)*", text, re.ASCII):
        raise typer.BadParameter(f"{text!r} is neither all nor 1,2,19", param_hint="--tasks")
    tasks = tuple(sorted({int(number) for number in text.split(",")}))
    if tasks[0] < 1 or tasks[-1] > _TASK_COUNT:
        raise typer.BadParameter(
            f"{text!r}: tasks are numbered 1 to {_TASK_COUNT}", param_hint="--tasks"
        )
    return tasks


@app.command()
def generate(
    out: Annotated[Path, typer.Option(file_okay=False, help="The folder to write into.")],
    tasks: Tasks = "all",
    size: Size = "10k",
    seed: Annotated[int, typer.Option(help="The same seed gives the same bytes.")] = 0,
) -> None:
    """Write own bAbI stories, in the published wording, format and file names."""
    from rich.progress import track

    from kvmem.tasks.babi.generate import write_generated

    numbers = parse_tasks(tasks)
    dropped = 0
    for task in track(numbers, "Generating", console=output.progress_console()):
        dropped += sum(write_generated([task], size, seed, out).values())
    output.print_line(
        f"wrote {len(numbers)} tasks to {out}; dropped {dropped:,} stories that ask what another "
        "split asks"
    )
