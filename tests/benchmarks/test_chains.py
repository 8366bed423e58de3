"""The benchmark of chains among near-duplicates: what counts as found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import chains
from benchmarks.chains import Found
from kvmem.reader.reading import Reader
from tests.reader.tiny_reader import save_tiny_reader


def test_all_facts_at_hand_are_found_at_once_and_few_looked_up_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chains, "NEAR_DUPLICATES", 0)
    saved = tmp_path / "encoded.npy"
    whole = Reader.load(save_tiny_reader(tmp_path / "whole", max_slots=1_000))
    found = chains.measure(whole, 300, 4, saved)
    assert [one.found for one in found] == [(1,) * len(one.near) for one in found]
    assert len(found) == 4
    assert np.load(saved).shape == (300, 16)
    few = Reader.load(save_tiny_reader(tmp_path / "few", max_slots=4))
    again = chains.measure(few, 300, 4, saved)
    assert [one.near for one in again] == [one.near for one in found]
    assert not all(one.whole for one in again)


def test_names_are_exchanged_alike_throughout_a_world() -> None:
    invented: dict[str, str] = {}
    random = np.random.default_rng(0)
    texts = ("Ana's cat met Jo.", "the cat is not ana's", "The Cat")
    first, second, third = (
        chains.renamed_in(text, {"Ana", "Jo"}, invented, random) for text in texts
    )
    ana, jo = invented["Ana"], invented["Jo"]
    assert first == f"{ana}'s cat met {jo}."
    assert second == f"the cat is not {ana.lower()}'s"
    assert third == "The Cat"
    assert ana.istitle()
    assert ana != jo


def test_shares_are_of_whole_chains_and_of_each_fact_in_turn() -> None:
    found = [Found((30, 20), (1, 2)), Found((90, 40), (1, 0)), Found((70, 80, 60), (2, 1, 3))]
    two, three, text = chains.lines(found)[2:]
    assert two == "| 2 | 2 | 50.0 % | 100.0 %, 50.0 % |"
    assert three == "| 3 | 1 | 100.0 % | 100.0 %, 100.0 %, 100.0 % |"
    assert "66.7 % of 3 chains" in text
    assert "at least 20 others, 40 at the median" in text
