"""The benchmark of growth: it runs, and its figures are those of the sizes asked for."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks import scale
from tests.reader.tiny_reader import save_tiny_reader


def test_a_small_run_tells_of_every_size(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checkpoint = save_tiny_reader(tmp_path / "reader")
    stores = tmp_path / "stores"
    stores.mkdir()
    written = tmp_path / "figures.json"
    drawn = tmp_path / "growth.svg"
    places = ["--folder", str(stores), "--json", str(written), "--plot", str(drawn)]
    sizes = ["--facts", "200", "--encoded", "90", "--questions", "8"]
    scale.main([*sizes, "--checkpoint", str(checkpoint), *places])
    (found,) = json.loads(written.read_text())
    assert found["facts"] == 200
    assert len(found["ask"]) == len(found["encode"]) == 3  # the first five are not timed
    assert all(ask > encode for ask, encode in zip(found["ask"], found["encode"], strict=True))
    assert found["recall"] == [1.0, 1.0]  # so few are searched exactly, at both hops
    assert found["on_disk"] > 100
    row = capsys.readouterr().out.splitlines()[2]
    assert row.startswith("| 200 |")
    assert "100.0, 100.0" in row
    assert "</svg>" in drawn.read_text()
    assert list(stores.iterdir()) == []


def test_facts_beyond_the_encoded_ones_lie_between_near_ones() -> None:
    rows = np.random.default_rng(0).normal(size=(50, 4)).astype(np.float32)
    made = scale.grown(rows, 120)
    assert made.shape == (120, 4)
    np.testing.assert_array_equal(made[:50], rows)
    assert (made[50:].max(axis=0) <= rows.max(axis=0)).all()
    np.testing.assert_array_equal(scale.grown(rows, 20), rows[:20])
