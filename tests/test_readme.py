"""The README's words are true: its examples are run, its set-up lines are the Makefile's."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server_process import KVMEM, running_server

_ROOT = Path(__file__).parent.parent
_README = (_ROOT / "README.md").read_text()
_WEIGHTS = _ROOT / "kvmem" / "pretrained" / "babi" / "model.safetensors"

needs_checkpoint = pytest.mark.skipif(
    not _WEIGHTS.is_file(), reason="the checkpoint kvmem/pretrained/babi is not there"
)


def _blocks(section: str, language: str) -> list[str]:
    """The code blocks of one language under a heading, up to the next heading."""
    found = re.search(rf"^#+ {section}\n(.*?)(?=^#+ |\Z)", _README, re.DOTALL | re.MULTILINE)
    assert found, f"the README has no section {section!r}"
    blocks = re.findall(rf"^```{language}\n(.*?)^```", found[1], re.DOTALL | re.MULTILINE)
    assert blocks, f"the section {section!r} has no {language} block"
    return blocks


def _examples(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with the output that the README shows."""
    for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = example.splitlines()
        for end in range(1, len(lines) + 1):
            command = "\n".join(lines[:end])
            try:
                shlex.split(command)
            except ValueError:  # a quotation goes on
                continue
            if not command.endswith("\\"):
                break
        yield command, "\n".join(lines[end:])


def _assert_shown(output: str, shown: str) -> None:
    """Compare but for white space; ``…`` stands for anything."""
    parts = (re.escape("".join(part.split())) for part in shown.split("…"))
    assert re.fullmatch(".*".join(parts), "".join(output.split())), f"{output}\nis not\n{shown}"


def _run_examples(section: str, folder: Path, replace: dict[str, str]) -> None:
    for block in _blocks(section, "console"):
        for command, shown in _examples(block):
            for old, new in replace.items():
                command = command.replace(old, new)
            run = subprocess.run(
                ["bash", "-c", command],
                cwd=folder,
                env=os.environ | {"OMP_NUM_THREADS": "1"},
                capture_output=True,
                text=True,
                check=False,
            )
            assert run.returncode == 0, f"{command}\n{run.stderr}"
            _assert_shown(run.stdout, shown)


@needs_checkpoint
def test_http_examples(tmp_path: Path) -> None:
    command = [KVMEM, "serve", "--port", "0", "--store", str(tmp_path / "store")]
    with running_server(command) as server:
        _run_examples("Over HTTP", tmp_path, {"http://127.0.0.1:8000": server.url})


@needs_checkpoint
def test_command_line_examples(tmp_path: Path) -> None:
    _run_examples("On the command line", tmp_path, {".venv/bin/kvmem": KVMEM})


@needs_checkpoint
def test_python_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (block,) = _blocks("In Python", "pycon")
    test = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
    report: list[str] = []
    assert doctest.DocTestRunner().run(test, out=report.append).failed == 0, "".join(report)


def test_set_up_without_make_is_what_make_does() -> None:
    made = subprocess.run(
        ["make", "--dry-run", "--always-make", "--no-print-directory", "serve"],
        cwd=_ROOT,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    without_make = _blocks("Set-up", "")[-1]
    recipe = [line.split() for line in made.splitlines() if not line.startswith("touch ")]
    assert [line.split() for line in without_make.splitlines()] == recipe


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", _README):
        assert (_ROOT / target).exists(), f"README.md links to {target}, which is not there"
