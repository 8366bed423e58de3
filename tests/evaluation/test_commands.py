"""``train`` and ``evaluate`` as they are typed, from generated stories to a report."""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from kvmem.cli import comparing, main
from kvmem.training import calibration
from kvmem.training.algorithmic import MODELS
from tests.examples import ROOT
from tests.reader.tiny_reader import save_tiny_reader

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


def test_a_reader_of_own_words_is_calibrated_and_measured(
    kvmem: Kvmem,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    turn = count()
    monkeypatch.setattr(calibration, "is_right", lambda answer, question: next(turn) % 2 > 0)
    run, out, report = str(save_tiny_reader(tmp_path)), tmp_path / "out.json", tmp_path / "report"
    assert kvmem("calibrate", "--checkpoint", run, "--memories", "3", "--among", "0,20") == 0
    assert "is calibrated; its threshold is 0." in capsys.readouterr().out
    measured = ("--checkpoint", run, "--json", str(out))
    everyday = ("--suite", "everyday", "--memories", "1", "--among", "20")
    assert kvmem("evaluate", *everyday, *measured, "--report", str(report)) == 0
    assert json.loads(out.read_text())["suite"] == "everyday"
    assert "Confidence" in (report / "index.html").read_text()
    assert "exact match" in capsys.readouterr().out
    assert kvmem("evaluate", "--suite", "cues", "--among", "40", *measured) == 0
    assert json.loads(out.read_text())["facts"] == 40
    assert kvmem("evaluate", *GENERATED, *measured) == 0
    assert json.loads(out.read_text())["questions"] == {"1": 1_000}


def test_a_checkpoint_that_comes_with_kvmem_is_not_calibrated_by_its_name(
    kvmem: Kvmem,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert kvmem("calibrate", "--checkpoint", "babi") == 2
    assert "does not exist" in " ".join(capsys.readouterr().err.split())


def test_an_encoder_beside_a_checkpoint_to_start_from_is_refused(
    kvmem: Kvmem, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = ("--init", "facts", "--encoder", "hub:some/encoder")
    assert kvmem("train", "--data", "everyday", "--out", str(tmp_path / "run"), *begun) == 1
    assert "--encoder means nothing for a run that starts from --init" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--suite", "everyday", "--tasks", "1"), "--tasks means nothing for the suite everyday"),
        (("--suite", "qamr"), "the suite qamr needs --data"),
        (("--data", "generated", "--among", "20"), "--among means nothing for the suite babi"),
        ((), "the suite babi needs --data"),
    ],
)
def test_options_that_say_nothing_or_too_little_are_refused(
    kvmem: Kvmem, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], message: str
) -> None:
    assert kvmem("evaluate", *options) == 1
    assert message in capsys.readouterr().err


def test_an_unknown_checkpoint_is_one_line(
    kvmem: Kvmem, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kvmem("evaluate", *GENERATED, "--checkpoint", "./nowhere") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("kvmem: ")
    assert printed.err.count("\n") == 1
    assert "nowhere" in printed.err


def test_compare_trains_readers_and_writes_one_page(
    kvmem: Kvmem, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    systems = ("--systems", "MemN2N,LSTM,key–value reader", "--minutes", "0.01")
    small = ("--sequences", "0", "--way-steps", "2")
    assert kvmem("compare", *GENERATED, *systems, *small, "--out", str(tmp_path / "report")) == 0
    assert "report.md" in capsys.readouterr().out
    text = (tmp_path / "report" / "report.md").read_text()
    for shown in ("| MemN2N |", "| LSTM |", "| key–value reader |", "| straight-through |"):
        assert shown in text


def test_compare_trains_machines_and_shows_where_their_heads_were(
    kvmem: Kvmem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(comparing, "ALGORITHMIC_TASKS", ("partial-recall",))
    systems = ("--systems", "MemN2N", "--minutes", "0.001", "--way-steps", "0")
    options = (*systems, "--sequences", "8", "--out", str(tmp_path))
    assert kvmem("compare", *GENERATED, *options) == 0
    results = json.loads((tmp_path / "results.json").read_text())["algorithmic"]
    assert [one["model"] for one in results] == list(MODELS)
    for one in results:
        assert one["task"] == "partial-recall"
        assert list(one["wrong_bits"]) == ["6", "8", "12", "16", "20"]
        assert {len(wrong) for wrong in one["wrong_bits"].values()} == {len(one["converged"])}
    text = (tmp_path / "report.md").read_text()
    assert "algorithmic tasks: 8 sequences for each run" in text
    assert "| partial-recall | ntm-lstm | 0 of 5 |" in text
    assert "(heads_partial-recall.png)" in text
    assert (tmp_path / "heads_partial-recall.png").read_bytes().startswith(b"\x89PNG")


def test_compare_refuses_a_reader_of_other_facts_before_it_trains_any(
    kvmem: Kvmem, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--systems", "MemN2N,checkpoint", "--checkpoint", "facts", "--out", str(tmp_path))
    assert kvmem("compare", *GENERATED, *options) == 1
    error = capsys.readouterr().err
    assert "facts: readers are compared on bAbI by its labels" in " ".join(error.split())
    assert "preparing" not in error
    assert list(tmp_path.iterdir()) == []


def test_compare_lists_the_systems_it_knows(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As typed in the other way: ``python evaluate.py --compare``."""
    arguments = ("--compare", *GENERATED, "--systems", "DNC", "--out", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["evaluate.py", *arguments])
    with pytest.raises(SystemExit, match="1"):
        runpy.run_path(str(ROOT / "evaluate.py"), run_name="__main__")
    error = capsys.readouterr().err
    assert "no 'DNC'" in error
    assert "KV-MemNN" in error
