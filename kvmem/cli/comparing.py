"""The command that trains the classic memories and puts all readers side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from kvmem.cli import output
from kvmem.cli.options import Checkpoint
from kvmem.cli.research import Data, Size, Tasks, parse_tasks
from kvmem.errors import CheckpointError, InputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kvmem.classic.base import ClassicReader
    from kvmem.evaluation.compare import Contender, HeadWeights, LengthResult, WayResult
    from kvmem.reader.collation import EncodedStories
    from kvmem.reader.reading import Reader
    from kvmem.tasks.babi.files import Size as BabiSize
    from kvmem.tasks.babi.files import Split, StorySource
    from kvmem.training.classic import ClassicRun
    from kvmem.training.data import TrainingData
    from kvmem.types import Story

app = typer.Typer()

MAIN = "key–value reader"
SHIPPED = "checkpoint"

WAY_TASKS = (1, 4, 15)
"""Tasks of one, two and more steps, on which soft and hard reading are compared."""

ALGORITHMIC_TASKS = ("copy", "associative-recall")


@app.command()
def compare(
    data: Data,
    out: Annotated[Path, typer.Option(file_okay=False, help="The folder to write into.")],
    tasks: Tasks = "all",
    size: Size = "10k",
    split: Annotated[
        Literal["valid", "test"], typer.Option(help="The questions that are asked.")
    ] = "test",
    systems: Annotated[
        str, typer.Option(metavar="all|NAME,NAME", help="Which readers; a wrong name lists them.")
    ] = "all",
    minutes: Annotated[
        float, typer.Option(help="Training time of each reader on stories, of one core.")
    ] = 10.0,
    sequences: Annotated[
        int, typer.Option(min=0, help="Training sequences of each machine on algorithmic tasks.")
    ] = 10_000,
    way_steps: Annotated[
        int, typer.Option(min=0, help="Training steps of each way to read, on each of its tasks.")
    ] = 8_000,
    checkpoint: Checkpoint = "babi",
    seed: Annotated[int, typer.Option(help="Of weights and batches.")] = 0,
) -> None:
    """Train the classic memories under one budget, and compare them with the reader on one page."""
    numbers = parse_tasks(tasks)

    import torch

    from kvmem.evaluation.compare import Comparison, compare_readers
    from kvmem.evaluation.compare_report import write_comparison
    from kvmem.evaluation.page import require_plots
    from kvmem.reader.config import ReaderConfig
    from kvmem.training.classic import READERS
    from kvmem.training.data import load_training_data, open_source

    require_plots()
    chosen = _chosen(systems, (*READERS, MAIN, SHIPPED))
    loaded = _of_babi(checkpoint) if SHIPPED in chosen else None  # before readers are trained
    source = open_source(data)
    torch.set_num_threads(1)
    told = load_training_data(source, numbers, size, ReaderConfig(), "short")
    contenders = []
    for name in chosen:
        output.progress_console().print(f"preparing {name}", highlight=False)
        if name in READERS:
            contenders.append(_classic(name, told, minutes, seed))
        elif name == MAIN:
            contenders.append(_main(data, numbers, size, minutes, seed))
        else:
            assert loaded is not None
            origin = "loaded, trained for longer; see its README"
            contenders.append(_loaded(checkpoint, loaded, origin))
    results = compare_readers(
        contenders, {task: source.load(task, split, size) for task in numbers}
    )
    lengths, heads = _algorithmic(sequences, seed)
    filled = "".join(
        f"; {count:,} generated questions fill up task {task}, whose file is cut short"
        for task, count in told.generated.items()
        if count
    )
    budget = {
        "data": f"{Path(data).name}, {size}, {split} split{filled}",
        "readers": f"{minutes:g} minutes of one core each, seed {seed}; the weights with the least "
        "validation error are kept",
    }
    if way_steps:
        budget["soft against hard"] = f"{way_steps:,} steps for each way and task"
    if sequences:
        budget["algorithmic tasks"] = f"{sequences:,} sequences for each run"
    comparison = Comparison(
        budget=budget,
        readers=results,
        ways=_ways(source, numbers, size, split, way_steps, seed),
        lengths=lengths,
        heads=heads,
    )
    output.print_line(f"the report is {write_comparison(comparison, out)}")


def _of_babi(checkpoint: str) -> Reader:
    """Load a reader whose answers are bAbI's labels."""
    from kvmem.reader.reading import Reader

    reader = Reader.load(checkpoint)
    if reader.model.config.assumes:
        raise CheckpointError(
            f"{checkpoint}: readers are compared on bAbI by its labels, which a reader of facts in "
            "people's own words does not answer in; measure it by: kvmem evaluate"
        )
    return reader


def _chosen(systems: str, known: Sequence[str]) -> list[str]:
    if systems == "all":
        return list(known)
    names = [name.strip() for name in systems.split(",")]
    for name in names:
        if name not in known:
            raise InputError(f"--systems: there is no {name!r}; there are {', '.join(known)}")
    return names


def _classic(name: str, told: TrainingData, minutes: float, seed: int) -> Contender:
    """One of the classic readers, trained here."""
    import torch

    from kvmem.training.classic import READERS, ClassicSettings, train_classic

    torch.manual_seed(seed)
    reader = READERS[name](len(told.tokenizer), len(told.labels))
    run = train_classic(reader, told.train, told.valid, ClassicSettings(minutes=minutes, seed=seed))
    supervision = "strong" if name == "MemNN" else "weak"
    origin = f"trained here, {supervision} supervision, {run.measured[-1].questions:,} questions"
    return _contender(name, origin, reader, told, run)


def _contender(
    name: str, origin: str, reader: ClassicReader, told: TrainingData, run: ClassicRun
) -> Contender:
    from kvmem.classic.base import answers_of
    from kvmem.evaluation.compare import Contender
    from kvmem.reader.collation import EncodedStories
    from kvmem.reader.config import ReaderConfig

    config = ReaderConfig()

    def encode(stories: Sequence[Story]) -> EncodedStories:
        return EncodedStories(
            stories, told.tokenizer, told.labels, config.max_slots, config.num_hops
        )

    return Contender(
        name,
        origin,
        sum(weight.numel() for weight in reader.parameters()),
        encode,
        partial(answers_of, reader),
        [(one.seconds, 100 * one.error) for one in run.measured],
    )


def _main(
    data: str, tasks: tuple[int, ...], size: BabiSize, minutes: float, seed: int
) -> Contender:
    """The key–value reader, trained here in the same time, which its trainer takes by the clock."""
    from kvmem.evaluation.report import read_log
    from kvmem.reader.reading import Reader
    from kvmem.training.loop import LOG_FILE, train
    from kvmem.training.settings import TrainSettings

    with TemporaryDirectory() as folder:
        settings = TrainSettings(
            data=data,
            out=Path(folder),
            tasks=tasks,
            size=size,
            generated="short",
            seed=seed,
            minutes=minutes,
        )
        log = read_log(train(settings) / LOG_FILE)
        reader = Reader.load(folder)
    origin = (
        f"trained here, minutes by the clock, weak supervision, {log[-1]['questions']:,} questions"
    )
    curve = [(record["seconds"], 100 * record["valid_error"]) for record in log]
    return _loaded(MAIN, reader, origin, curve)


def _loaded(
    name: str, reader: Reader, origin: str, curve: Sequence[tuple[float, float]] = ()
) -> Contender:
    """A key–value reader, whose words and labels are its own."""
    from kvmem.evaluation.compare import Contender
    from kvmem.reader.collation import EncodedStories
    from kvmem.reader.prediction import predict_labels

    config = reader.model.config

    def encode(stories: Sequence[Story]) -> EncodedStories:
        return EncodedStories(
            stories, reader.tokenizer, reader.labels, config.max_slots, config.num_hops
        )

    def answer(stories: EncodedStories, chosen: NDArray[np.int64]) -> NDArray[np.int64]:
        return predict_labels(reader.model, stories, reader.label_words, chosen)

    parameters = sum(weight.numel() for weight in reader.model.parameters())
    return Contender(name, origin, parameters, encode, answer, curve)


def _ways(
    source: StorySource,
    tasks: tuple[int, ...],
    size: BabiSize,
    split: Split,
    steps: int,
    seed: int,
) -> list[WayResult]:
    """MemN2N on single tasks with every way to read; none if no step is granted."""
    import torch

    from kvmem.classic.memn2n import MemN2N
    from kvmem.evaluation.compare import WayResult, error_of
    from kvmem.reader.addressing import Way
    from kvmem.reader.config import ReaderConfig
    from kvmem.training.classic import ClassicSettings, train_classic
    from kvmem.training.data import load_training_data

    errors: dict[Way, dict[int, float]] = {way: {} for way in get_args(Way) if steps}
    for task in sorted({*WAY_TASKS} & {*tasks}):
        told = load_training_data(source, (task,), size, ReaderConfig(), "short")
        stories = source.load(task, split, size)
        for way in errors:
            output.progress_console().print(f"preparing {way} reads, task {task}", highlight=False)
            torch.manual_seed(seed)
            reader = MemN2N(len(told.tokenizer), len(told.labels), way=way, noise=0.0)
            run = train_classic(
                reader, told.train, told.valid, ClassicSettings(steps=steps, seed=seed)
            )
            one = _contender(way, "trained here", reader, told, run)
            errors[way][task] = error_of(one, one.encode(stories))
    return [WayResult(way, by_task) for way, by_task in errors.items() if by_task]


def _algorithmic(sequences: int, seed: int) -> tuple[list[LengthResult], list[HeadWeights]]:
    """The machines on algorithmic tasks, and where one had its heads; none without sequences."""
    import numpy as np

    from kvmem.classic.ntm import NTM
    from kvmem.evaluation.compare import HeadWeights, LengthResult
    from kvmem.tasks.algorithmic import TASKS
    from kvmem.training.algorithmic import BUDGETS, MODELS, draw, memory_use, train_on

    lengths: list[LengthResult] = []
    heads: list[HeadWeights] = []
    if not sequences:
        return lengths, heads
    seeds = tuple(range(seed, seed + 5))
    for task in ALGORITHMIC_TASKS:
        settings = replace(BUDGETS[task], seeds=seeds, sequences=sequences)
        for model in MODELS:
            output.progress_console().print(f"preparing {model}, {task}", highlight=False)
            result = train_on(task, model, settings)
            trained = TASKS[task].trained[1]
            lengths.append(LengthResult(task, model, trained, result.wrong_bits, result.converged))
            if isinstance(result.model, NTM) and task not in {one.task for one in heads}:
                random = np.random.default_rng(seed)
                batch = draw(TASKS[task], random, len(seeds), 1, trained)
                use = memory_use(result.model, batch.inputs)[1]
                run = result.converged.index(True) if any(result.converged) else 0
                read, write = (weights[run, :, 0, 0].numpy() for weights in use)
                heads.append(HeadWeights(task, model, trained, read, write))
    return lengths, heads
