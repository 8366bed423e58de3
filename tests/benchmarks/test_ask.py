"""The benchmark of questions: it runs, and compares them with encoding one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks import ask


def test_a_small_run_prints_both_times_and_their_ratio(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ask.main(
        ["--facts", "30", "--questions", "5", "--checkpoint", "babi", "--folder", str(tmp_path)]
    )
    printed = capsys.readouterr().out
    encoded, asked, ratio = (
        float(number)
        for what in (r"\| encoding a question \|", r"\| ask over HTTP \|", "ask ÷ encoding:")
        for number in re.findall(rf"^{what} ([\d.]+)", printed, re.MULTILINE)
    )
    assert 0 < encoded < asked
    assert ratio > 1
    assert list(tmp_path.iterdir()) == []


def test_the_ratio_is_of_the_medians() -> None:
    found = ask.Costs([1, 2, 9], [5, 6, 7], [4, 4, 4])
    assert (found.ratio(found.asked), found.ratio(found.again)) == (3, 2)
