"""The commands that generate stories, train on them and evaluate."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Kvmem, Run
from tests.server_process import KVMEM


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


def test_a_part_of_the_data_that_is_nothing_is_named(run: Kvmem, tmp_path: Path) -> None:
    data = ("--data", "everyday,foo", "--memories", "1")
    failed = run("train", *data, "--out", str(tmp_path / "out"))
    assert (failed.status, failed.out) == (1, "")
    assert failed.err.startswith("kvmem: foo: no such file")


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
