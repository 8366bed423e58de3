"""The README's words are true: its examples are run, its set-up lines are the Makefile's."""

from __future__ import annotations

import doctest
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.examples import ROOT, blocks, run_examples
from tests.server_process import KVMEM, RunningServer, running_server

_README = "README.md"
_ADDRESS = "http://127.0.0.1:8000"
_WEIGHTS = ROOT / "kvmem" / "pretrained" / "babi" / "model.safetensors"

needs_checkpoint = pytest.mark.skipif(
    not _WEIGHTS.is_file(), reason="the checkpoint kvmem/pretrained/babi is not there"
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The user's data folder."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def server(home: Path) -> Iterator[RunningServer]:
    with running_server([KVMEM, "serve", "--port", "0"], {"XDG_DATA_HOME": str(home)}) as server:
        yield server


@needs_checkpoint
def test_http_examples(tmp_path: Path, server: RunningServer) -> None:
    run_examples(_README, "Over HTTP", tmp_path, {_ADDRESS: server.url})


@needs_checkpoint
def test_command_line_examples(tmp_path: Path, home: Path, server: RunningServer) -> None:
    environment = {"XDG_DATA_HOME": str(home)}
    replace = {".venv/bin/kvmem": KVMEM}
    run_examples(_README, "On the command line", tmp_path, replace, environment)


@needs_checkpoint
def test_python_example(server: RunningServer) -> None:
    (block,) = blocks(_README, "In Python", "pycon")
    example = block.replace(_ADDRESS, server.url)
    test = doctest.DocTestParser().get_doctest(example, {}, _README, _README, 0)
    report: list[str] = []
    assert doctest.DocTestRunner().run(test, out=report.append).failed == 0, "".join(report)


def test_set_up_without_make_is_what_make_does() -> None:
    made = subprocess.run(
        ["make", "--dry-run", "--always-make", "--no-print-directory", "serve"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    without_make = blocks(_README, "Set-up", "")[-1]
    recipe = [line.split() for line in made.splitlines() if not line.startswith("touch ")]
    assert [line.split() for line in without_make.splitlines()] == recipe
