"""The suites that ``kvmem evaluate`` runs."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kvmem.cli import output

if TYPE_CHECKING:
    from kvmem.evaluation.suites import SuiteResult
    from kvmem.reader.reading import Reader
    from kvmem.tasks.babi.files import Size, Split

_COMMON = {"suite", "checkpoint", "json", "threads"}
OPTIONS = {
    "babi": {*_COMMON, "report", "data", "tasks", "size", "split"},
    "everyday": {*_COMMON, "report", "memories", "among"},
    "qamr": {*_COMMON, "report", "data", "memories"},
    "cues": {*_COMMON, "among"},
}
"""The options that mean something to each suite."""

_CUES_SEED = 6


def babi(
    checkpoint: str,
    data: str,
    tasks: Sequence[int],
    size: Size,
    split: Split,
    json: Path | None,
    report: Path | None,
    threads: int,
) -> None:
    """Errors by task, supporting facts, questions per second."""
    from kvmem.cli.display import evaluation_display
    from kvmem.evaluation.evaluate import evaluate, write_json
    from kvmem.evaluation.page import require_plots
    from kvmem.evaluation.report import write_report
    from kvmem.evaluation.table import summary, table
    from kvmem.reader.checkpoint import locate
    from kvmem.training.data import open_source
    from kvmem.training.loop import LOG_FILE

    if report is not None:
        require_plots()
    source = open_source(data)
    reader = _load(checkpoint, threads)
    with evaluation_display(len(tasks)) as advance:
        result = evaluate(reader, source, tasks, size, split, advance, data=Path(data).name)
    output.console().print(table(result), soft_wrap=False)
    output.print_line(summary(result))
    if json is not None:
        write_json(result, json)
    if report is not None:
        log = locate(checkpoint) / LOG_FILE
        page = write_report(result, report, log if log.is_file() else None)
        output.print_line(f"the report is {page}")


def everyday(
    checkpoint: str,
    memories: int,
    among: int,
    json: Path | None,
    report: Path | None,
    threads: int,
) -> None:
    """Worlds of facts in people's own words, from domains that no training shows."""
    from kvmem.evaluation import suites

    _suite(
        lambda advance: suites.everyday(_load(checkpoint, threads), memories, among, advance),
        json,
        report,
    )


def qamr(
    checkpoint: str,
    data: Path,
    memories: int | None,
    json: Path | None,
    report: Path | None,
    threads: int,
) -> None:
    """Questions on single sentences, among their nearest neighbours."""
    from kvmem.evaluation import suites

    _suite(
        lambda advance: suites.sentences(_load(checkpoint, threads), data, memories, advance),
        json,
        report,
    )


def cues(checkpoint: str, among: int, out: Path | None, threads: int) -> None:
    """Facts found again by three of their words."""
    from kvmem.cli.display import share_display
    from kvmem.evaluation.cues import partial_cues
    from kvmem.tasks.atomic import replacing
    from kvmem.tasks.everyday.others import other_facts

    reader = _load(checkpoint, threads)
    with share_display("Searching") as advance:
        facts, _ = other_facts(among, _CUES_SEED, "test")
        result = partial_cues(reader, facts[:among], advance=advance)
    output.print_line(
        f"{result.first:.2f} % of {result.unique:,} facts with a unique cue were found first by "
        f"three of their words, among {result.facts:,}; {result.searches_per_second:,.0f} "
        "searches/s"
    )
    if out is not None:
        with replacing(out) as file:
            file.write((json.dumps(result.to_json(), indent=2) + "\n").encode())


def _suite(
    run: Callable[[Callable[[float], None]], SuiteResult], json: Path | None, report: Path | None
) -> None:
    """Run a suite of open-vocabulary questions, and write what was asked for."""
    from kvmem.cli.display import share_display
    from kvmem.evaluation.page import require_plots
    from kvmem.evaluation.suite_report import (
        suite_summary,
        suite_table,
        write_suite_json,
        write_suite_report,
    )

    if report is not None:
        require_plots()
    with share_display("Evaluating") as advance:
        result = run(advance)
    output.console().print(suite_table(result), soft_wrap=False)
    output.print_line(suite_summary(result))
    if json is not None:
        write_suite_json(result, json)
    if report is not None:
        output.print_line(f"the report is {write_suite_report(result, report)}")


def _load(checkpoint: str, threads: int) -> Reader:
    import torch

    from kvmem.reader.reading import Reader

    torch.set_num_threads(threads)
    return Reader.load(checkpoint)
