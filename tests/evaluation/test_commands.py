"""``train`` and ``evaluate`` as they are typed, from generated stories to a report."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kvmem.cli import main

GENERATED = ("--data", "generated", "--tasks", "1", "--size", "1k")
Kvmem = Callable[..., int]


@pytest.fixture
def kvmem(monkeypatch: pytest.MonkeyPatch) -> Kvmem:
    """Runs a command in this process and returns its status."""

    def run(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["kvmem", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        return int(end.value.code or 0)

    return run


def test_train_then_evaluate_with_a_report(
    kvmem: Kvmem, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, out, report = str(tmp_path / "run"), tmp_path / "out.json", tmp_path / "report"
    options = ("--steps", "20", "--validations", "2", "--validation-questions", "20")
    assert kvmem("train", *GENERATED, *options, "--out", run) == 0
    assert "step 20" in capsys.readouterr().err
    written = ("--json", str(out), "--report", str(report))
    assert kvmem("evaluate", *GENERATED, "--checkpoint", run, *written) == 0
    figures = json.loads(out.read_text())
    assert figures["questions"] == {"1": 1_000}
    assert figures["threads"] == 1
    assert figures["per_task"] == {"1": figures["mean_error"]}
    assert f"mean error {figures['mean_error']:.2f} %" in capsys.readouterr().out
    assert "Learning curve" in (report / "index.html").read_text()


def test_an_unknown_checkpoint_is_one_line(
    kvmem: Kvmem, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kvmem("evaluate", *GENERATED, "--checkpoint", "./nowhere") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("kvmem: ")
    assert printed.err.count("\n") == 1
    assert "nowhere" in printed.err
