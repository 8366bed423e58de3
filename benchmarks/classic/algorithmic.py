"""Copy, recall and delay: neural Turing machines and an LSTM, several seeds each.

    python benchmarks/classic/algorithmic.py --task copy --model ntm --out FOLDER

Trains all seeds at once under the task's budget (``kvmem.training.algorithmic.BUDGETS``), prints
wrong bits by length, and writes TASK-MODEL.json with the figures and the learning curve, a plot of
the curve, and one of the read and write weights over time of an NTM. For the delay task it measures
also how much of a gradient reaches the first step. ``algorithmic.md`` beside this file holds the
figures.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, replace
from pathlib import Path
from statistics import median

import numpy as np
import torch
from matplotlib.figure import Figure
from rich.console import Console

from kvmem.classic.ntm import NTM
from kvmem.evaluation.compare import HeadWeights
from kvmem.evaluation.compare_plots import head_weights
from kvmem.tasks.algorithmic import TASKS
from kvmem.training.algorithmic import (
    BUDGETS,
    MODELS,
    AlgorithmicResult,
    Point,
    draw,
    input_gradients,
    memory_use,
    train_on,
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--task", choices=TASKS, required=True)
    parser.add_argument("--model", choices=MODELS, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sequences", type=int, help="in place of the budget's")
    parser.add_argument("--compiled", action="store_true", help="train an NTM in half the time")
    options = parser.parse_args()
    console = Console()
    settings = replace(BUDGETS[options.task], compiled=options.compiled)
    if options.sequences is not None:
        settings = replace(settings, sequences=options.sequences)

    def show(point: Point) -> None:
        bits = "  ".join(f"{one:8.3f}" for one in point.bits)
        console.print(f"{point.sequences:>8,} {point.seconds:>6.0f} s   bits {bits}")

    torch.set_num_threads(1)
    result = train_on(options.task, options.model, settings, show)
    for length, wrong in result.wrong_bits.items():
        each = "  ".join(f"{one:6.2f}" for one in wrong)
        console.print(f"length {length:>4}: wrong bits {each} %, median {median(wrong):.2f} %")
    console.print(f"converged: {sum(result.converged)} of {len(result.converged)}")

    figures = {
        "settings": asdict(settings),
        "wrong_bits": result.wrong_bits,
        "converged": result.converged,
        "curve": [asdict(point) for point in result.curve],
    }
    if options.task == "delay":
        figures["input_gradients"] = gradients = _gradients(result)
        for length, norms in gradients.items():
            console.print(f"gradient over {length} steps: {median(norms):.2g} (median)")
    options.out.mkdir(parents=True, exist_ok=True)
    name = options.out / f"{options.task}-{options.model}"
    name.with_suffix(".json").write_text(json.dumps(figures, indent=1))
    _curve(result).savefig(f"{name}-curve.png", dpi=110)
    if isinstance(result.model, NTM):
        Path(f"{name}-heads.png").write_bytes(head_weights(_heads(result, result.model)))


def _gradients(result: AlgorithmicResult) -> dict[int, tuple[float, ...]]:
    """What reaches the first step of each tested delay, from each trained run's outputs."""
    task, random = TASKS[result.task], np.random.default_rng(0)
    runs = len(result.settings.seeds)
    return {
        length: input_gradients(result.model, draw(task, random, runs, 1, length), random)
        for length in task.tested
    }


def _heads(result: AlgorithmicResult, model: NTM) -> HeadWeights:
    """Where the first run that converged (or the first) had its heads, at the greatest length."""
    task = TASKS[result.task]
    length = task.trained[1]
    batch = draw(task, np.random.default_rng(0), len(result.settings.seeds), 1, length)
    _, use = memory_use(model, batch.inputs)
    run = result.converged.index(True) if any(result.converged) else 0
    read, write = (weights[run, :, 0, 0].numpy() for weights in use)
    return HeadWeights(result.task, result.model_name, length, read, write)


def _curve(result: AlgorithmicResult) -> Figure:
    """Bits per sequence over training, a line a seed."""
    figure = Figure(figsize=(7, 3.2), layout="constrained")
    axes = figure.subplots()
    seen = [point.sequences for point in result.curve]
    for run, seed in enumerate(result.settings.seeds):
        axes.plot(seen, [point.bits[run] for point in result.curve], label=f"seed {seed}")
    axes.set(xlabel="sequences", ylabel="bits per sequence", ylim=(0, None))
    axes.set(title=f"{result.task}, {result.model_name}")
    axes.legend(fontsize=8)
    return figure


if __name__ == "__main__":
    main()
