"""What holds for all commands: quick to start, one line an error, standard input, statuses."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import kvmem
from kvmem.errors import StoreError
from kvmem.memory.base import Memory
from tests.cli.conftest import Kvmem
from tests.server_process import KVMEM


def _seconds_of_children() -> float:
    """Processor time, which is what the clock shows on a machine with nothing else to do."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


HEAVY = ("torch", "transformers", "faiss", "fastapi", "mcp", "numpy")

VERBS = (
    "remember ask search list get history forget import export backup restore verify rebuild "
    "stats keys serve mcp train evaluate generate"
)


def _loaded_by(program: str) -> str:
    """What a program prints, and in the last line which heavy packages it loaded."""
    program = (
        f"import sys\ntry:\n{program}\nfinally: print([m for m in {HEAVY} if m in sys.modules])"
    )
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout


def test_help_comes_at_once_and_without_what_is_heavy() -> None:
    program = " from kvmem.cli import main; sys.argv = ['kvmem', '--help']; main()"
    seconds = []
    for _ in range(8):  # other work on the machine slows a single one down
        before = _seconds_of_children()
        printed = _loaded_by(program)
        seconds.append(_seconds_of_children() - before)
    assert printed.splitlines()[-1] == "[]"
    assert all(verb in printed for verb in VERBS.split())
    assert "Exit status" in printed
    assert min(seconds) < 0.5


def test_no_command_needs_more_for_its_help() -> None:
    program = f"""
 from kvmem.cli import main
 for verb in {VERBS.split()}:
  sys.argv = ["kvmem", verb, "--help"]
  try: main()
  except SystemExit as end: assert not end.code, verb
"""
    printed = _loaded_by(program)
    assert printed.splitlines()[-1] == "[]"
    assert all(f"Usage: kvmem {verb} " in printed for verb in VERBS.split())


def test_no_checkpoint_is_loaded_where_nothing_is_read(run: Kvmem) -> None:
    run("remember", "Mary went to the office.", "--id", "a")
    commands = [["list"], ["export"], ["stats"], ["get", "a"], ["history", "a"], ["forget", "a"]]
    program = f"""
 from kvmem.cli import main
 for command in {commands}:
  sys.argv = ["kvmem", *command]
  try: main()
  except SystemExit as end: assert not end.code, command
"""
    loaded = _loaded_by(program).splitlines()[-1]
    assert "torch" not in loaded
    assert "transformers" not in loaded


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_can_be_shown(run: Kvmem, monkeypatch: pytest.MonkeyPatch, shell: str) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    shown = run("--show-completion", shell)
    assert shown.status == 0
    assert "_KVMEM_COMPLETE" in shown.out


def test_completion_completes() -> None:
    environment = os.environ | {
        "_KVMEM_COMPLETE": "complete_bash",
        "COMP_WORDS": "kvmem re",
        "COMP_CWORD": "1",
    }
    done = subprocess.run([KVMEM], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["remember", "restore", "rebuild"]


def test_a_store_that_is_not_there_is_not_made_by_looking(run: Kvmem, tmp_path: Path) -> None:
    for command in (("list",), ("ask", "Where is Mary?"), ("verify",), ("stats",)):
        failed = run(*command, "--store", str(tmp_path / "typo"))
        assert (failed.status, failed.out) == (1, "")
        assert f"{tmp_path / 'typo'}: there is no store" in failed.err
    assert not (tmp_path / "typo").exists()
    (tmp_path / "empty").mkdir()
    for command in (("list",), ("verify",), ("backup", str(tmp_path / "backup"))):
        failed = run(*command, "--store", str(tmp_path / "empty"))
        assert (failed.status, failed.out) == (1, "")
        assert f"{tmp_path / 'empty'}: there is no store" in failed.err
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]
    assert list((tmp_path / "empty").iterdir()) == []


def test_an_address_without_a_scheme_is_not_taken_for_a_folder(
    run: Kvmem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    failed = run("remember", "Mary went home.", "--store", "localhost:8000")
    assert (failed.status, failed.out) == (1, "")
    assert "http://localhost:8000" in failed.err
    assert list(tmp_path.iterdir()) == []
    assert run("remember", "Mary went home.", "--store", "./localhost:8000").status == 0


def test_the_version_is_that_of_the_package(run: Kvmem) -> None:
    assert run("--version").out == f"kvmem {version('kvmem')}\n"


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
        (("remember", "-"), b"\xff\xfe", "standard input is not UTF-8 text"),
        (("remember", "--split", "-"), "\n", "no sentence"),
        (("remember", "-"), "\n", "standard input holds no fact"),
        (("ask", "-"), "Who?\nWhere?\n", "standard input holds 2 lines"),
        (("remember", "a", "b", "--key", "k"), "", "one fact at a time"),
        (("ask", "Where?", "--namespace", "typo"), "", "typo"),
        (("forget",), "", "exactly one"),
        (("ask", "Where is \udcff?"), "", "surrogate"),
        (("search", "\udcff"), "", "surrogate"),
        (("get", "\udcff"), "", "surrogate"),
        (("history", "\udcff"), "", "surrogate"),
        (("list", "--key", "\udcff"), "", "surrogate"),
        (("forget", "--source", "\udcff"), "", "surrogate"),
    ],
)
def test_an_error_is_one_line_on_stderr(
    run: Kvmem, arguments: tuple[str, ...], stdin: str | bytes, message: str
) -> None:
    run("remember", "Mary went to the office.")
    failed = run(*arguments, stdin=stdin)
    assert (failed.status, failed.out) == (1, "")
    assert failed.err.startswith("kvmem: ")
    assert failed.err.count("\n") == 1
    assert message in failed.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("frobnicate",),
        ("ask", "Where?", "--as-of", "yesterday"),
        ("ask", "Where?", "--min-confidence", "2"),
        ("ask", "Where?", "--assume", "half"),
        ("serve", "--port", "70000"),
    ],
)
def test_senseless_arguments_are_one_line_too(run: Kvmem, arguments: tuple[str, ...]) -> None:
    failed = run(*arguments)
    assert (failed.status, failed.out) == (2, "")
    assert failed.err.startswith("kvmem: ")
    assert failed.err.count("\n") == 1


def test_an_error_of_many_lines_is_still_one(run: Kvmem, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **options: object) -> Memory:
        raise StoreError("the store\nis damaged")

    monkeypatch.setattr(kvmem, "connect", fail, raising=False)
    assert run("remember", "A.").err == "kvmem: the store is damaged\n"


@pytest.mark.parametrize("script", ["train.py", "evaluate.py", "serve.py"])
def test_the_scripts_are_the_commands(script: str) -> None:
    root = Path(__file__).parents[2]
    command = script.removesuffix(".py")
    outputs = {
        subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
        for arguments in (
            [sys.executable, str(root / script), "--help"],
            [KVMEM, command, "--help"],
        )
    }
    assert len(outputs) == 1
    assert f"kvmem {command}" in outputs.pop()


def test_the_guide_names_every_command() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text()
    assert [verb for verb in VERBS.split() if f"`{verb}" not in guide] == []
