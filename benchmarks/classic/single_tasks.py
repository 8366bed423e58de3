"""A classic reader trained on each bAbI task alone, as the first memory networks were.

    python benchmarks/classic/single_tasks.py --data ARCHIVE --reader MemNN --size 1k

Each task is trained on from every seed; the seed with the least validation error answers the test
questions, once.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import torch
from rich.console import Console

from kvmem.evaluation.metrics import FAILED_ABOVE
from kvmem.reader.collation import EncodedStories
from kvmem.reader.config import ReaderConfig
from kvmem.tasks.babi.files import Size, StorySource
from kvmem.training.classic import READERS, ClassicSettings, error_on, train_classic
from kvmem.training.data import load_training_data, open_source

TASKS = range(1, 21)


@dataclass(frozen=True, slots=True)
class TaskOutcome:
    """Errors in percent: on validation by seed, and on the test of the seed that was best there."""

    task: int
    valid: tuple[float, ...]
    test: float


def run_task(
    source: StorySource, task: int, size: Size, reader: str, seeds: range, steps: int
) -> TaskOutcome:
    """Train from every seed, and test the best."""
    config = ReaderConfig()
    told = load_training_data(source, (task,), size, config, "short")
    settings = ClassicSettings(steps=steps, batch_size=32, validations=10)
    runs = []
    for seed in seeds:
        torch.manual_seed(seed)
        model = READERS[reader](len(told.tokenizer), len(told.labels))
        run = train_classic(model, told.train, told.valid, settings)
        runs.append((100 * run.best.error, model))
    best = min(runs, key=lambda run: run[0])[1]
    stories = source.load(task, "test", size)
    test = EncodedStories(stories, told.tokenizer, told.labels, config.max_slots, config.num_hops)
    return TaskOutcome(task, tuple(error for error, _ in runs), 100 * error_on(best, test))


def page(outcomes: list[TaskOutcome], command: str) -> Iterator[str]:
    """The figures, in Markdown."""
    failed = sum(one.test > FAILED_ABOVE for one in outcomes)
    mean = fmean(one.test for one in outcomes)
    yield "# One reader a task\n"
    yield f"Command: `{command}`\n"
    yield f"Mean test error {mean:.2f} %, {failed} of {len(outcomes)} tasks failed (> 5 %).\n"
    yield "| task | validation error % by seed | test error % of the best |"
    yield "| ---: | --- | ---: |"
    for one in outcomes:
        valid = ", ".join(f"{error:.1f}" for error in one.valid)
        yield f"| {one.task} | {valid} | {one.test:.1f} |"


def main() -> None:
    """Train, test, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", required=True, help="archive or folder")
    parser.add_argument("--reader", choices=sorted(READERS), default="MemNN")
    parser.add_argument("--size", choices=("1k", "10k"), default="1k")
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    source = open_source(arguments.data)
    console = Console()
    outcomes = []
    for task in TASKS:
        seeds = range(arguments.seeds)
        outcomes.append(
            run_task(source, task, arguments.size, arguments.reader, seeds, arguments.steps)
        )
        console.print(f"task {task}: validation {min(outcomes[-1].valid):.1f} %")
    command = (
        f"python benchmarks/classic/single_tasks.py --data {Path(arguments.data).name} "
        f"--reader {arguments.reader} --size {arguments.size} --steps {arguments.steps} "
        f"--seeds {arguments.seeds}"
    )
    arguments.out.write_text("\n".join(page(outcomes, command)) + "\n")


if __name__ == "__main__":
    main()
