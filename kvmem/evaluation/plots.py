"""The report's plots, as SVG. Needs matplotlib, so import it only where a report is written."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

import matplotlib
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure

from kvmem.evaluation import answered
from kvmem.evaluation.answered import Answered
from kvmem.evaluation.evaluate import EvaluationResult, Example
from kvmem.evaluation.metrics import FAILED_ABOVE
from kvmem.evaluation.published import Published

_GOOD, _BAD, _OTHER = "#2c6e9b", "#b5402f", "#9aa5ad"
_LEAST_WEIGHT = 0.01
"""The weight at which a heat map is white; the scale is logarithmic."""


def task_errors(result: EvaluationResult) -> str:
    """Error per task, with the line above which a task is failed."""
    figure = Figure(figsize=(9, 3), layout="constrained")
    axes = figure.subplots()
    names = [str(task.task) for task in result.tasks]
    errors = [task.error for task in result.tasks]
    bars = axes.bar(names, errors, color=[_BAD if t.failed else _GOOD for t in result.tasks])
    axes.bar_label(bars, [f"{error:.1f}" for error in errors], fontsize=7)
    axes.axhline(FAILED_ABOVE, color=_BAD, linewidth=0.8, linestyle="--")
    axes.set(xlabel="task", ylabel="error %", ylim=(0, max(10.0, *errors) * 1.1))
    return _svg(figure)


def mean_errors(result: EvaluationResult, published: Sequence[Published]) -> str:
    """Mean error beside the published systems' own, least first; bars show ± one deviation."""
    ours = (f"{result.checkpoint} (this evaluation)", result.mean_error, None)
    bars = sorted(
        [ours, *((one.label, one.mean_error, one.deviation) for one in published)],
        key=lambda bar: -bar[1],
    )
    figure = Figure(figsize=(9, 0.8 + 0.28 * len(bars)), layout="constrained")
    axes = figure.subplots()
    labels, errors, deviations = zip(*bars, strict=True)
    places = range(len(bars))
    axes.barh(places, errors, color=[_GOOD if label == ours[0] else _OTHER for label in labels])
    for place, error, deviation in zip(places, errors, deviations, strict=True):
        if deviation is not None:
            # Errors are never below zero, whatever a deviation says.
            low = min(error, deviation)
            axes.errorbar(error, place, xerr=[[low], [deviation]], color="black", capsize=2)
        text = f"{error:.2f}" if deviation is None else f"{error:.2f} ± {deviation:.2f}"
        axes.annotate(
            text, (error + (deviation or 0), place), (4, 0), textcoords="offset points",
            va="center", fontsize=7,
        )  # fmt: skip
    axes.set_yticks(places, labels, fontsize=8)
    axes.set(xlabel="mean error %")
    axes.margins(x=0.12)
    return _svg(figure)


def attention(example: Example) -> str:
    """How much each hop (columns) addressed each fact (rows); ▸ marks supporting facts."""
    weights = example.prediction.weights.T  # (facts, hops)
    facts, hops = weights.shape
    figure = Figure(figsize=(3.6 + 0.45 * hops, 0.9 + 0.24 * facts), layout="constrained")
    axes = figure.subplots()
    image = axes.imshow(
        weights.clip(_LEAST_WEIGHT, 1.0),
        cmap="Blues",
        norm=LogNorm(_LEAST_WEIGHT, 1.0),
        aspect="auto",
    )
    supports = set(example.asked.question.supports)
    labels = [
        f"{'▸ ' if number in supports else ''}{fact}"
        for number, fact in enumerate(example.asked.facts)
    ]
    axes.set_yticks(range(facts), labels, fontsize=8, parse_math=False)
    for number, label in enumerate(axes.get_yticklabels()):
        label.set_fontweight("bold" if number in supports else "normal")
    axes.set_xticks(range(hops), [str(hop + 1) for hop in range(hops)])
    axes.set(xlabel="hop")
    figure.colorbar(image, ax=axes, label="weight")
    return _svg(figure)


def learning_curve(records: Sequence[Mapping[str, Any]]) -> str:
    """Validation error over training: every task faintly, their mean boldly.

    ``records`` are those of the training log: ``questions`` seen, ``valid_error`` and ``per_task``
    in 0–1. Where the questions begin anew another run went on with the weights, perhaps with other
    tasks: its questions are counted on.
    """
    figure = Figure(figsize=(9, 3.4), layout="constrained")
    axes = figure.subplots()
    counts = [record["questions"] for record in records]
    ended = accumulate(old if new < old else 0 for old, new in pairwise([0, *counts]))
    seen = [count + past for count, past in zip(counts, ended, strict=True)]
    for task in records[-1]["per_task"]:
        held = [number for number, record in enumerate(records) if task in record["per_task"]]
        errors = [100 * records[number]["per_task"][task] for number in held]
        (line,) = axes.plot([seen[number] for number in held], errors, linewidth=0.8, alpha=0.5)
        axes.annotate(
            task, (seen[-1], errors[-1]), (3, 0), textcoords="offset points", fontsize=6,
            color=line.get_color(), va="center",
        )  # fmt: skip
    means = [100 * record["valid_error"] for record in records]
    axes.plot(seen, means, color="black", linewidth=2, marker=".", label="mean of tasks")
    axes.set(xlabel="training questions", ylabel="validation error %", ylim=(0, None))
    axes.legend()
    return _svg(figure)


def reliability(answers: Sequence[Answered]) -> str:
    """Confidence against the share of right answers, the area of a dot as their number."""
    figure = Figure(figsize=(4.4, 4), layout="constrained")
    axes = figure.subplots()
    bins = answered.reliability(answers)  # (B, 3)
    axes.plot([0, 1], [0, 1], color=_OTHER, linewidth=0.8, linestyle="--")
    axes.plot(bins[:, 1], bins[:, 2], color=_GOOD, linewidth=1)
    axes.scatter(bins[:, 1], bins[:, 2], 10 + 300 * bins[:, 0] / len(answers), color=_GOOD)
    axes.set(xlabel="confidence", ylabel="share that is right", xlim=(0, 1), ylim=(0, 1.02))
    return _svg(figure)


def coverage(answers: Sequence[Answered], calibrated: bool) -> str:
    """Accuracy of what is answered over how much is; the dot is what was answered."""
    figure = Figure(figsize=(4.4, 4), layout="constrained")
    axes = figure.subplots()
    curve = answered.coverage(answers)  # (N, 2)
    axes.plot(100 * curve[:, 0], 100 * curve[:, 1], color=_GOOD)
    given = [one.right for one in answers if one.answer is not None]
    if calibrated and given:
        at = (100 * len(given) / len(answers), 100 * sum(given) / len(given))
        axes.plot(*at, marker="o", color=_BAD)
    axes.set(xlabel="answered %", ylabel="of these right %", xlim=(0, 100), ylim=(0, 102))
    return _svg(figure)


def _svg(figure: Figure) -> str:
    """The figure alone: no date or other metadata, the same bytes every time."""
    buffer = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "kvmem"}):
        figure.savefig(
            buffer, format="svg", metadata=dict.fromkeys(("Creator", "Date", "Format", "Type"))
        )
    text = buffer.getvalue()
    return text[text.index("<svg") :]
