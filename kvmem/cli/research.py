"""The commands that generate stories, train readers on them and evaluate them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kvmem.cli import output
from kvmem.cli.options import Checkpoint
from kvmem.errors import InputError
from kvmem.memory import DEFAULT_CHECKPOINT

if TYPE_CHECKING:
    from kvmem.training.open_settings import OpenSettings

app = typer.Typer()

_TASK_COUNT = 20


Tasks = Annotated[str, typer.Option(metavar="all|1,2,19", help="The bAbI tasks.")]
Data = Annotated[
    str,
    typer.Option(
        metavar="PATH|download|generated",
        help="The archive, it unpacked, a folder of qaN_* files; or fetched; or told here.",
    ),
]
TrainData = Annotated[
    str,
    typer.Option(
        metavar="PATH|download|generated|everyday|notes",
        help="bAbI: the archive, it unpacked, a folder of qaN_* files; or fetched; or told here. "
        "Own words: everyday, notes, files of JSON lines, or several sources, separated by commas, "
        "each with =2 or the like if it is to be drawn more often.",
    ),
]
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
def train(
    context: typer.Context,
    data: TrainData,
    out: Annotated[
        Path, typer.Option(file_okay=False, help="The folder for checkpoints and the log.")
    ],
    tasks: Tasks = "all",
    size: Size = "10k",
    supervision: Annotated[
        Literal["weak", "strong"],
        typer.Option(help="Answers only, or the supporting facts too."),
    ] = "weak",
    seed: Annotated[int, typer.Option(help="Of weights, batches and dropout.")] = 0,
    steps: Annotated[int, typer.Option(min=1, help="Optimiser steps.")] = 20_000,
    minutes: Annotated[
        float | None,
        typer.Option(help="Training time in place of --steps; such a run is not repeatable."),
    ] = None,
    learning_rate: Annotated[
        float, typer.Option(help="At its height, after the warm-up; it falls as a cosine.")
    ] = 1e-3,
    batch_size: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Questions of a micro-batch. bAbI: a step has four of them; own words: two.",
            show_default="bAbI: 32, own words: 24",
        ),
    ] = None,
    warmup_steps: Annotated[
        int, typer.Option(min=1, help="Steps over which the learning rate rises.")
    ] = 400,
    workers: Annotated[
        int, typer.Option(min=1, help="Processes that share each step; one core each.")
    ] = 1,
    validations: Annotated[int, typer.Option(min=1, help="Times to validate, evenly spread.")] = 20,
    validation_questions: Annotated[
        int, typer.Option(min=1, help="Of each task, at every validation.")
    ] = 300,
    generated: Annotated[
        Literal["none", "short", "all"],
        typer.Option(help="Add own stories to no task, to those cut short, or to all."),
    ] = "none",
    init: Annotated[
        str | None, typer.Option(help="A checkpoint to start from: a name, or a folder.")
    ] = None,
    noise: Annotated[
        Path | None,
        typer.Option(help="An archive of novels; tasks 1 to 5 are told among their sentences."),
    ] = None,
    recast: Annotated[
        float,
        typer.Option(
            min=0.0,
            max=1.0,
            help="In so large a share of batches people, places and things change places.",
        ),
    ] = 0.0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where a run into --out was stopped.")
    ] = False,
    encoder: Annotated[
        str, typer.Option(help="Own words: the pretrained encoder, a name, folder or hub:name.")
    ] = "all-MiniLM-L6-v2",
    memories: Annotated[
        int,
        typer.Option(
            min=1, help="Own words: how many everyday memories, and how many notes, to tell."
        ),
    ] = 2000,
    distractors: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Own words: among how many others notes and a file's sentences stand.",
            show_default="20",
        ),
    ] = None,
    joint_share: Annotated[
        float,
        typer.Option(
            min=0.0,
            help="Own words: the rate of the layers that read question and facts together, "
            "as a share of the learning rate.",
        ),
    ] = 0.5,
    device: Annotated[
        str, typer.Option(help="Own words: where to train, in torch's words, such as 'cuda'.")
    ] = "cpu",
) -> None:
    """Train a reader: on bAbI, jointly on the given tasks; or on facts in people's own words."""
    numbers = parse_tasks(tasks)

    from kvmem.training.open_sources import is_open

    if is_open(data):
        from kvmem.training.open_settings import OpenSettings

        _check_given(context, _OPEN_OPTIONS, "training on facts in people's own words")
        if init is not None:
            _check_given(context, _OPEN_OPTIONS - {"encoder"}, "a run that starts from --init")
        open_settings = OpenSettings(
            out=out,
            minutes=60.0 if minutes is None else minutes,
            encoder=encoder,
            init=init,
            seed=seed,
            learning_rate=learning_rate,
            joint_share=joint_share,
            validations=validations,
            questions=batch_size or 24,
            batches=max(2, workers),
            workers=workers,
            device=device,
            processes=0 if device == "cpu" else min(8, os.cpu_count() or 1),
        )
        _train_open(data, memories, distractors, open_settings)
        return
    _check_given(context, _BABI_OPTIONS, "training on bAbI")

    from kvmem.cli.display import training_display
    from kvmem.training.loop import train as run
    from kvmem.training.settings import TrainSettings

    settings = TrainSettings(
        data=data,
        out=out,
        tasks=numbers,
        size=size,
        supervision=supervision,
        seed=seed,
        steps=steps,
        minutes=minutes,
        learning_rate=learning_rate,
        batch_size=batch_size or 32,
        warmup_steps=warmup_steps,
        workers=workers,
        validations=validations,
        validation_questions=validation_questions,
        generated=generated,
        init=init,
        noise=None if noise is None else str(noise),
        recast_rate=recast,
        resume=resume,
    )
    with training_display() as (report, advance):
        folder = run(settings, report, advance)
    output.print_line(f"the best checkpoint is in {folder}")


_COMMON_OPTIONS = {
    *("data", "out", "seed", "minutes", "learning_rate", "batch_size", "validations"),
    *("init", "workers"),
}
_OPEN_OPTIONS = {*_COMMON_OPTIONS, "encoder", "memories", "distractors", "joint_share", "device"}
_BABI_OPTIONS = {
    *_COMMON_OPTIONS,
    *("tasks", "size", "supervision", "steps"),
    *("warmup_steps", "validation_questions"),
    *("generated", "noise", "recast", "resume"),
}


def _check_given(context: typer.Context, known: set[str], what: str) -> None:
    """Refuse options that would say nothing, rather than pass over them."""
    for name in context.params:
        given = context.get_parameter_source(name)
        if name not in known and given is not None and given.name == "COMMANDLINE":
            raise InputError(f"--{name.replace('_', '-')} means nothing for {what}")


def _train_open(data: str, memories: int, distractors: int | None, settings: OpenSettings) -> None:
    from kvmem.cli.display import training_display
    from kvmem.training.open_loop import train_open
    from kvmem.training.open_sources import DISTRACTORS, load_sources

    settings.check()  # before worlds are told, which takes minutes
    valid = max(1, min(100, memories // 20))
    sources = load_sources(data, settings.seed, memories, valid, distractors or DISTRACTORS)
    with training_display() as (report, advance):
        folder = train_open(settings, sources, report, advance)
    output.print_line(f"the best checkpoint is in {folder}")


@app.command()
def evaluate(
    context: typer.Context,
    suite: Annotated[
        Literal["babi", "everyday", "qamr", "cues"],
        typer.Option(
            help="babi: the twenty tasks. everyday: worlds of facts in people's own words, none "
            "of them trained on. qamr: questions on single sentences. cues: facts found again by "
            "three of their words."
        ),
    ] = "babi",
    data: Annotated[
        str | None,
        typer.Option(
            metavar="PATH|download|generated",
            help="babi: the archive, it unpacked, a folder of qaN_* files; or fetched; or told "
            "here. qamr: a file of JSON lines, of which every tenth sentence is asked about.",
        ),
    ] = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    tasks: Tasks = "all",
    size: Size = "10k",
    split: Annotated[
        Literal["valid", "test"], typer.Option(help="Choose models on valid, report on test.")
    ] = "test",
    memories: Annotated[
        int | None,
        typer.Option(min=1, help="everyday: how many worlds, 100. qamr: sentences, all."),
    ] = None,
    among: Annotated[
        int | None,
        typer.Option(
            min=0, help="everyday: other facts around each world, 0. cues: facts in all, 10,000."
        ),
    ] = None,
    json: Annotated[
        Path | None, typer.Option(dir_okay=False, help="A file for all figures.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option(file_okay=False, help="A folder for a page with plots.")
    ] = None,
    threads: Annotated[
        int, typer.Option(min=1, help="Of the reader; more help little at its size.")
    ] = 1,
) -> None:
    """Measure a reader: what it answers, what it refuses, how sure it is, how fast."""
    from kvmem.cli import measuring

    _check_given(context, measuring.OPTIONS[suite], f"the suite {suite}")
    if suite == "everyday":
        measuring.everyday(checkpoint, memories or 100, among or 0, json, report, threads)
    elif suite == "cues":
        measuring.cues(checkpoint, 10_000 if among is None else among, json, threads)
    elif data is None:
        raise InputError(f"the suite {suite} needs --data")
    elif suite == "qamr":
        measuring.qamr(checkpoint, Path(data), memories, json, report, threads)
    else:
        numbers = parse_tasks(tasks)
        measuring.babi(checkpoint, data, numbers, size, split, json, report, threads)


@app.command()
def calibrate(
    checkpoint: Annotated[
        Path,
        typer.Option(
            exists=True,
            file_okay=False,
            resolve_path=True,  # a name alone would be that of a checkpoint that comes with kvmem
            help="The checkpoint's folder; its config.json is written anew.",
        ),
    ],
    memories: Annotated[
        int,
        typer.Option(min=1, help="Everyday validation worlds to fit on, and as many small ones."),
    ] = 60,
    among: Annotated[
        str,
        typer.Option(metavar="N,N,…", help="Other facts around each world, in turn."),
    ] = "0,200,2000,20000",
) -> None:
    """Make a reader's confidence a probability, in memories of all sizes."""
    from kvmem.cli.display import share_display
    from kvmem.training.calibration import calibrate as run

    if not re.fullmatch(r"\d+(,\d+)*", among, re.ASCII):
        raise typer.BadParameter(f"{among!r} is not like 0,200,2000", param_hint="--among")
    sizes = sorted({int(number) for number in among.split(",")})
    with share_display("Calibrating") as advance:
        calibration = run(str(checkpoint), memories, sizes, advance)
    output.print_line(f"{checkpoint} is calibrated; its threshold is {calibration.threshold:.2f}")


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
