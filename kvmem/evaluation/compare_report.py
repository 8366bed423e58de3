"""A comparison as a folder: a page in Markdown, its figures as JSON, its plots as PNG."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from kvmem.evaluation.compare import Comparison, LengthResult
from kvmem.evaluation.metrics import FAILED_ABOVE
from kvmem.evaluation.page import require_plots
from kvmem.tasks.atomic import replacing

PAGE_FILE = "report.md"
JSON_FILE = "results.json"


def write_comparison(comparison: Comparison, folder: Path) -> Path:
    """Write the report into ``folder`` and return the path of its page.

    The page is written last, so that what it shows is there. Raises InputError without matplotlib.
    """
    require_plots()
    for name, image in _plots(comparison).items():
        with replacing(folder / name) as file:
            file.write(image)
    with replacing(folder / JSON_FILE) as file:
        file.write((json.dumps(to_json(comparison), indent=2) + "\n").encode())
    with replacing(folder / PAGE_FILE) as file:
        file.write(("\n".join(_page(comparison)) + "\n").encode())
    return folder / PAGE_FILE


def to_json(comparison: Comparison) -> dict[str, Any]:
    """All figures: errors and wrong bits in percent, speeds in questions a second."""
    return {
        "budget": dict(comparison.budget),
        "readers": [
            {
                "name": one.name,
                "origin": one.origin,
                "parameters": one.parameters,
                "mean_error": round(one.mean_error, 3),
                "per_task": {str(task): round(error, 3) for task, error in one.errors.items()},
                "questions_per_second": round(one.speed, 1),
                "validation": [
                    {"seconds": round(seconds, 1), "error": round(error, 3)}
                    for seconds, error in one.curve
                ],
            }
            for one in comparison.readers
        ],
        "ways": {
            one.way: {str(task): round(error, 3) for task, error in one.errors.items()}
            for one in comparison.ways
        },
        "algorithmic": [
            {
                "task": one.task,
                "model": one.model,
                "converged": [bool(run) for run in one.converged],
                "wrong_bits": {str(n): list(runs) for n, runs in one.wrong_bits.items()},
            }
            for one in comparison.lengths
        ],
    }


def _plots(comparison: Comparison) -> dict[str, bytes]:
    # matplotlib is in an extra, and slow to load.
    from kvmem.evaluation import compare_plots as plots

    images = {
        "errors.png": plots.task_errors(comparison.readers),
        "speeds.png": plots.speeds(comparison.readers),
    }
    if any(one.curve for one in comparison.readers):
        images["curves.png"] = plots.training_curves(comparison.readers)
    if comparison.ways:
        images["ways.png"] = plots.ways(comparison.ways)
    if comparison.lengths:
        images["lengths.png"] = plots.generalisation(comparison.lengths)
    for one in comparison.heads:
        images[f"heads_{one.task}.png"] = plots.head_weights(one)
    return images


def _page(comparison: Comparison) -> Iterator[str]:
    yield "# Explicit memories side by side\n"
    yield from (f"- {name}: {stated}" for name, stated in comparison.budget.items())
    yield "\n## Stories: all tasks with one reader\n"
    yield "| system | mean error % | failed tasks | parameters | questions/s | came about |"
    yield "| --- | ---: | ---: | ---: | ---: | --- |"
    slowest = min(one.speed for one in comparison.readers)
    for one in comparison.readers:
        failed = sum(error > FAILED_ABOVE for error in one.errors.values())
        yield (
            f"| {one.name} | {one.mean_error:.2f} | {failed} | {one.parameters:,} "
            f"| {one.speed:,.0f} ({one.speed / slowest:.1f} ×) | {one.origin} |"
        )
    yield (
        f"\nA task with more than {FAILED_ABOVE:.0f} % error is failed. Speeds were taken in turns "
        "in one run: compare their ratios.\n"
    )
    yield "![error by system and task](errors.png)\n"
    if any(one.curve for one in comparison.readers):
        yield "![validation accuracy against training time](curves.png)\n"
    yield "![questions a second](speeds.png)"
    if comparison.ways:
        yield from _ways(comparison)
    if comparison.lengths:
        yield "\n## Algorithmic tasks: how far what was learned carries\n"
        yield "| task | model | converged | wrong bits %, median of the seeds, by length |"
        yield "| --- | --- | ---: | --- |"
        yield from map(_length_row, comparison.lengths)
        yield "\n![wrong bits by length](lengths.png)"
    for heads in comparison.heads:
        yield f"\n{heads.model}, {heads.task}, length {heads.length}: where its heads were.\n"
        yield f"![weights over time](heads_{heads.task}.png)"


def _ways(comparison: Comparison) -> Iterator[str]:
    tasks = list(comparison.ways[0].errors)
    yield "\n## Soft against hard: MemN2N, a task at a time\n"
    yield f"| way to read | {' | '.join(f'task {task}' for task in tasks)} |"
    yield f"| --- |{' ---: |' * len(tasks)}"
    for one in comparison.ways:
        yield f"| {one.way} | {' | '.join(f'{one.errors[task]:.1f}' for task in tasks)} |"
    yield (
        "\nError in percent. The stochastic ways, straight-through and sampled, draw one fact a "
        "hop in training, and take the best one in the test."
    )
    yield "\n![error by way and task](ways.png)"


def _length_row(result: LengthResult) -> str:
    bits = ", ".join(f"{n}: {median(runs):.1f}" for n, runs in sorted(result.wrong_bits.items()))
    share = f"{sum(result.converged)} of {len(result.converged)}"
    return f"| {result.task} | {result.model} | {share} | {bits} |"
