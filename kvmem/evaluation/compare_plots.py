"""The comparison's plots, as PNG. Needs matplotlib: import it only where a report is written."""

from __future__ import annotations

import io
from collections.abc import Sequence
from statistics import median

import numpy as np
from matplotlib.figure import Figure

from kvmem.evaluation.compare import HeadWeights, LengthResult, ReaderResult, WayResult


def task_errors(results: Sequence[ReaderResult]) -> bytes:
    """Error by system (rows) and task (columns)."""
    tasks = list(results[0].errors)
    table = np.array([[one.errors[task] for task in tasks] for one in results])
    size = (2.2 + 0.42 * len(tasks), 1.1 + 0.34 * len(results))
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots()
    axes.imshow(table, cmap="OrRd", vmin=0, vmax=100, aspect="auto")
    for (row, column), error in np.ndenumerate(table):
        colour = "white" if error > 60 else "black"
        axes.text(column, row, f"{error:.0f}", ha="center", va="center", fontsize=7, color=colour)
    axes.set_xticks(range(len(tasks)), [str(task) for task in tasks])
    axes.set_yticks(range(len(results)), [f"{one.name} ({one.mean_error:.1f})" for one in results])
    axes.set(xlabel="task", title="error %, and its mean")
    return _png(figure)


def training_curves(results: Sequence[ReaderResult]) -> bytes:
    """Validation accuracy against the time spent on training, of those whose curve is known.

    At least one must be.
    """
    figure = Figure(figsize=(7, 3.6), layout="constrained")
    axes = figure.subplots()
    for one in results:
        if one.curve:
            seconds, errors = zip(*one.curve, strict=True)
            axes.plot(np.array(seconds) / 60, 100 - np.array(errors), marker=".", label=one.name)
    axes.set(xlabel="minutes of training", ylabel="validation accuracy %", xscale="log")
    axes.legend(fontsize=8)
    return _png(figure)


def speeds(results: Sequence[ReaderResult]) -> bytes:
    """Questions a second as multiples of the slowest system's."""
    slowest = min(one.speed for one in results)
    figure = Figure(figsize=(7, 0.8 + 0.32 * len(results)), layout="constrained")
    axes = figure.subplots()
    ratios = [one.speed / slowest for one in results]
    bars = axes.barh([one.name for one in results], ratios)
    axes.bar_label(bars, [f"{ratio:.1f} ×" for ratio in ratios], fontsize=8, padding=3)
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.set(xlabel="questions a second, the slowest being 1")
    return _png(figure)


def ways(results: Sequence[WayResult]) -> bytes:
    """Error of each way to read, by task."""
    tasks = list(results[0].errors)
    figure = Figure(figsize=(7, 3), layout="constrained")
    axes = figure.subplots()
    width = 0.8 / len(results)
    for number, one in enumerate(results):
        places = np.arange(len(tasks)) + (number - (len(results) - 1) / 2) * width
        bars = axes.bar(places, [one.errors[task] for task in tasks], width, label=one.way)
        axes.bar_label(bars, fmt="%.1f", fontsize=7)
    axes.set_xticks(range(len(tasks)), [f"task {task}" for task in tasks])
    axes.set(ylabel="error %")
    axes.legend(fontsize=8)
    return _png(figure)


def generalisation(results: Sequence[LengthResult]) -> bytes:
    """Wrong bits by length: the median of the seeds, and from the least to the greatest."""
    tasks = list(dict.fromkeys(one.task for one in results))
    figure = Figure(figsize=(4.4 * len(tasks), 3.4), layout="constrained")
    for axes, task in zip(figure.subplots(1, len(tasks), squeeze=False)[0], tasks, strict=True):
        for one in results:
            if one.task == task:
                lengths, runs = zip(*sorted(one.wrong_bits.items()), strict=True)
                (line,) = axes.plot(lengths, list(map(median, runs)), marker=".", label=one.model)
                low, high = list(map(min, runs)), list(map(max, runs))
                axes.fill_between(lengths, low, high, alpha=0.15, color=line.get_color())
                axes.axvline(one.trained, color="grey", linewidth=0.8, linestyle="--")
        axes.set(title=task, xlabel="length (dashed: trained up to)", ylabel="wrong bits %")
        axes.legend(fontsize=8)
    return _png(figure)


def head_weights(heads: HeadWeights) -> bytes:
    """Write and read weights over time, as in figure 6 of Graves et al. 2014: rows are slots."""
    used = np.flatnonzero(np.maximum(heads.write, heads.read).max(axis=0) > 0.1)
    slots = slice(int(used.min()), int(used.max()) + 1) if len(used) else slice(None)
    figure = Figure(figsize=(8, 3), layout="constrained")
    for axes, title, weights in zip(
        figure.subplots(1, 2, sharey=True),
        ("write", "read"),
        (heads.write, heads.read),
        strict=True,
    ):
        axes.imshow(weights.T[slots], cmap="gray", vmin=0, vmax=1, aspect="auto")
        axes.set(title=f"{title} weights", xlabel="time")
    figure.supylabel("slot")
    return _png(figure)


def _png(figure: Figure) -> bytes:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110, metadata={"Software": None})
    return buffer.getvalue()
