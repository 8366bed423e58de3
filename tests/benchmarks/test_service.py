"""The benchmark of the service: it runs, measures every way, and compares within a round."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks import service
from benchmarks.closed_loop import Measured, Plan, Way, run, speed_table


def plan(most_items: int = 1_000) -> Plan:
    return Plan(
        rounds=1,
        seconds=60,
        most_items=most_items,
        batch=10,
        clients=[1],
        client_cpu=0,
        server_cpu=0,
    )


def test_a_small_run_fills_every_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = ["--rounds", "1", "--seconds", "0.05", "--clients", "1,2", "--batch", "50"]
    service.main([*short, "--facts", "300", "--memory", "100", "--folder", str(tmp_path)])
    tables = re.split(r"^## (.*)$", capsys.readouterr().out, flags=re.MULTILINE)[1:]
    rows = {
        title: [line.split(" | ")[0].strip("| ") for line in table.splitlines() if "| " in line][2:]
        for title, table in zip(tables[::2], tables[1::2], strict=True)
    }
    stored = ["bare SQLite", "kvmem's store, encodings given", "kvmem embedded"]
    assert rows == {
        "Storing, 1 fact a call": [
            *stored,
            "kvmem over HTTP, 1 client",
            "kvmem over HTTP, 2 clients",
        ],
        "Storing, 50 facts a call": [*stored, "kvmem over HTTP, 1 client"],
        "Looking up among 300 facts": [
            "bare FAISS",
            "search embedded",
            "search over HTTP, 1 client",
            "ask embedded",
            "ask over HTTP, 1 client",
            "ask over HTTP, 2 clients",
        ],
        "Main memory": ["100", "300"],
    }
    assert list(tmp_path.iterdir()) == []


def test_every_call_of_every_client_counts() -> None:
    called: list[int] = []
    way = Way("a", lambda: lambda: called.append(1), clients=3, items=10)
    rate, latencies = run(way, plan(most_items=600))
    assert len(called) == len(latencies) == 60  # 20 calls of 10 items for each of 3 clients
    assert rate > 0


def test_a_client_that_fails_ends_the_run() -> None:
    def fail() -> None:
        raise OSError("no connection")

    with pytest.raises(OSError, match="no connection"):
        run(Way("a", lambda: fail), plan())


def test_ratios_are_taken_within_a_round() -> None:
    bare = Measured(Way("bare", lambda: list), [100, 10, 10], [1, 1, 1], [1])
    kvmem = Measured(Way("kvmem", lambda: list), [50, 5, 1], [1, 1, 1], [0.001, 0.003])
    assert list(speed_table([bare, kvmem]))[-1] == (
        "| kvmem | 5 (1–50) | 2 (2–10) | 1,000 (1,000–1,000) | 2 | 2.9 | 2.98 |"
    )
