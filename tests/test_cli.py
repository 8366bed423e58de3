"""The command line: quick to start, one line an error, plain text or the service's JSON."""

from __future__ import annotations

import io
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import kvmem.cli.memory
from kvmem.cli import main, output
from kvmem.errors import StoreError
from kvmem.memory.base import Memory
from kvmem.memory.fact_memory import FactMemory
from kvmem.store.sqlite import SQLiteStore
from tests.server_process import KVMEM
from tests.service.keyword_reader import KeywordReader


@dataclass(frozen=True)
class Run:
    """What a command left: its status and what it printed."""

    status: int
    out: str
    err: str


Kvmem = Callable[..., Run]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Kvmem:
    """Runs a command in this process, over a store in ``tmp_path`` and an untrained reader."""

    def open_memory(store: str | None, checkpoint: str, address: str | None = None) -> Memory:
        return FactMemory(SQLiteStore(store or tmp_path / "store"), KeywordReader())

    def run(*arguments: str, stdin: str = "") -> Run:
        monkeypatch.setattr(sys, "argv", ["kvmem", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        with pytest.raises(SystemExit) as end:
            main()
        captured = capsys.readouterr()
        return Run(int(end.value.code or 0), captured.out, captured.err)

    monkeypatch.setattr(kvmem.cli.memory, "open_memory", open_memory)
    return run


def _seconds_of_children() -> float:
    """Processor time, which is what the clock shows on a machine with nothing else to do."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def test_help_comes_at_once_and_without_torch() -> None:
    program = (
        "import sys; sys.argv = ['kvmem', '--help']\n"
        "from kvmem.cli import main, output\n"
        "try: main()\n"
        "finally: print([m for m in ('torch', 'numpy', 'fastapi') if m in sys.modules])"
    )
    seconds = []
    for _ in range(3):
        before = _seconds_of_children()
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        seconds.append(_seconds_of_children() - before)
    assert "remember" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"
    assert min(seconds) < 0.5


def test_remember_ask_list(run: Kvmem) -> None:
    told = run("remember", "Mary went to the office.", "John went to the hallway.")
    assert told.status == 0
    assert [line.split()[1] for line in told.out.splitlines()] == ["created", "created"]
    answer = run("ask", "Where is Mary?").out.splitlines()
    assert answer[0] == "office"
    assert answer[-1].endswith("Mary went to the office.")
    listed = run("list").out
    assert "John went to the hallway." in listed
    assert len(listed.splitlines()) == 2


def test_not_known_is_said_and_is_no_error(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    asked = run("ask", "Where is QX7?")
    assert (asked.status, asked.out.splitlines()[0]) == (0, "not known")
    assert "qx7" in asked.out


def test_json_is_what_the_service_sends(run: Kvmem) -> None:
    told = json.loads(run("remember", "Mary went to the office.", "--id", "a", "--json").out)
    assert told == {"facts": [{"id": "a", "sequence": 1, "status": "created"}]}
    answer = json.loads(run("ask", "Where is Mary?", "--json").out)
    assert answer["answer"] == "office"
    assert answer["evidence"][0]["recorded_at"].endswith("Z")
    (fact,) = json.loads(run("list", "--json").out)["facts"]
    assert fact == json.loads(run("get", "a", "--json").out)
    (result,) = json.loads(run("search", "Mary", "--json").out)["results"]
    assert result["fact"] == fact
    assert [event["kind"] for event in json.loads(run("history", "a", "--json").out)["events"]]
    assert json.loads(run("forget", "a", "--json").out) == {"ids": ["a"]}


def test_a_dash_reads_standard_input(run: Kvmem) -> None:
    told = run("remember", "-", stdin="Mary went to the office.\n\nZoë went home.\n")
    assert len(told.out.splitlines()) == 2
    assert run("ask", "-", stdin="Where is Zoë?\n").out.splitlines()[0] == "home"
    ids = [line.split()[0] for line in told.out.splitlines()]
    assert len(run("forget", "-", stdin="\n".join(ids)).out.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
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
    run: Kvmem, arguments: tuple[str, ...], stdin: str, message: str
) -> None:
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
        ("serve", "--port", "70000"),
    ],
)
def test_senseless_arguments_are_one_line_too(run: Kvmem, arguments: tuple[str, ...]) -> None:
    failed = run(*arguments)
    assert (failed.status, failed.out) == (2, "")
    assert failed.err.startswith("kvmem: ")
    assert failed.err.count("\n") == 1


def test_an_error_of_many_lines_is_still_one(run: Kvmem, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Memory:
        raise StoreError("the store\nis damaged")

    monkeypatch.setattr(kvmem.cli.memory, "open_memory", fail)
    assert run("list").err == "kvmem: the store is damaged\n"


def test_listing_goes_on_past_a_page(run: Kvmem) -> None:
    facts = "\n".join(f"Fact {number}." for number in range(1_001))
    run("remember", "-", stdin=facts)
    assert len(run("list").out.splitlines()) == 1_001


def test_a_superseded_fact_is_marked(run: Kvmem) -> None:
    run("remember", "The code is 1.", "--key", "code")
    run("remember", "The code is 2.", "--key", "code")
    assert len(run("list").out.splitlines()) == 1
    old, new = run("list", "--include-closed").out.splitlines()
    assert "(until " in old
    assert "(until " not in new


def test_namespaces_are_apart(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    run("remember", "Mary went home.", "--namespace", "other")
    assert run("ask", "Where is Mary?").out.splitlines()[0] == "office"


def test_text_cannot_steer_the_terminal(run: Kvmem) -> None:
    run("remember", "[red]Mary[/red] \x1b[2J went home.")
    assert r"[red]Mary[/red] \x1b[2J went home." in run("list").out


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_no_color_is_respected(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    no_color: str,
    coloured: bool,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", no_color)
    output.console.cache_clear()
    output.print_line("a warning", "yellow")
    output.console.cache_clear()
    assert ("\x1b[33m" in capsys.readouterr().out) is coloured


def test_the_same_seed_generates_the_same_bytes(run: Kvmem, tmp_path: Path) -> None:
    folders = {seed: [tmp_path / f"{seed}-{again}" for again in (1, 2)] for seed in ("7", "8")}
    for seed, twins in folders.items():
        for folder in twins:
            command = ("generate", "--tasks", "1,6", "--size", "1k", "--seed", seed)
            assert run(*command, "--out", str(folder)).status == 0
    contents = {
        folder: {path.name: path.read_bytes() for path in folder.iterdir()}
        for twins in folders.values()
        for folder in twins
    }
    (first, again), (other, _) = folders.values()
    assert len(contents[first]) == 6
    assert contents[first] == contents[again]
    assert contents[first] != contents[other]


@pytest.mark.parametrize("tasks", ["", "0", "21", "1,,2", "one", "-1"])
def test_tasks_are_all_or_numbers(run: Kvmem, tmp_path: Path, tasks: str) -> None:
    failed = run("generate", f"--tasks={tasks}", "--out", str(tmp_path / "out"))
    assert failed.status == 2
    assert "--tasks" in failed.err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_one_line(run: Kvmem, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    failed = run("generate", "--tasks", "1", "--size", "1k", "--out", str(tmp_path / "file" / "x"))
    assert failed.status == 1
    assert failed.err.splitlines()[-1].startswith("kvmem: ")


def test_serve_refuses_other_machines(run: Kvmem) -> None:
    failed = run("serve", "--host", "0.0.0.0")
    assert failed.status == 1
    assert "no access keys" in failed.err


def test_what_is_trained_can_be_evaluated_and_asked(tmp_path: Path) -> None:
    def kvmem(*arguments: str) -> Run:
        done = subprocess.run(
            [KVMEM, *arguments],
            cwd=tmp_path,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    generated = ("--data", "generated", "--tasks", "1", "--size", "1k")
    trained = kvmem("train", *generated, "--steps", "2", "--out", "run")
    assert trained.status == 0, trained.err
    assert "valid error" in trained.err
    again = kvmem("train", *generated, "--steps", "2", "--out", "run")
    assert again.status == 1
    assert "--resume" in again.err

    evaluated = kvmem(
        "evaluate", *generated, "--checkpoint", "run", "--split", "valid", "--json", "out.json"
    )
    assert evaluated.status == 0, evaluated.err
    figures = json.loads((tmp_path / "out.json").read_text())
    assert figures["mean_error"] == figures["per_task"]["1"]
    assert figures["failed_tasks"] == [1]

    reader = ("--checkpoint", "run", "--store", "store")
    told = kvmem("remember", *reader, "Mary went to the office.")
    assert (told.status, told.err) == (0, "")
    asked = kvmem("ask", *reader, "Where is Mary?", "--json")
    assert (asked.status, asked.err) == (0, "")
    assert json.loads(asked.out)["checkpoint"] == "run"


@pytest.mark.parametrize("script", ["train.py", "evaluate.py", "serve.py"])
def test_the_scripts_are_the_commands(script: str) -> None:
    root = Path(__file__).parent.parent
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
