"""Facts for memories to stand among: different, repeatable, and enough of other domains."""

from __future__ import annotations

import pytest

from kvmem.tasks.everyday.example import Split
from kvmem.tasks.everyday.generate import generate
from kvmem.tasks.everyday.others import domains_told, needed, other_facts


@pytest.mark.parametrize(("memories", "others"), [("valid", "train"), ("test", "test")])
def test_there_are_enough_of_other_domains_than_any_memory_tells(
    memories: Split, others: Split
) -> None:
    texts, about = other_facts(500, 7, others)
    assert len(texts) == len(set(texts)) == len(about) == needed(500)
    for example in generate(20, 3, memories):
        told = domains_told(example)
        assert len(told) == len(example.facts)
        assert sum(domain not in told for domain in about) >= 500


def test_the_same_seed_gives_the_same_facts() -> None:
    assert other_facts(50, 7, "test") == other_facts(50, 7, "test")
    assert other_facts(50, 7, "test") != other_facts(50, 8, "test")


def test_among_none_there_are_none() -> None:
    assert other_facts(0, 7, "test") == ([], [])
