"""Questions are drawn by what is left to learn."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import cast

import numpy as np

from kvmem.training.open_data import OpenStories
from kvmem.training.open_sampling import QUESTIONS_OF_A_MEMORY, MemorySampler


def stories() -> OpenStories:
    """Memory n has n + 1 facts; the first ten are asked ten questions each, the last one none."""
    members = [np.arange(10 * n, 10 * n + 10) for n in range(10)] + [np.arange(0)]
    return cast(
        OpenStories,
        SimpleNamespace(
            kinds=["single", "chain"] * 50,
            members=members,
            example_of=np.repeat(np.arange(10), 10),
            facts=[np.zeros(n + 1, dtype=np.int64) for n in range(11)],
        ),
    )


def drawn(sampler: MemorySampler, steps: int) -> list[list[int]]:
    return [sampler.draw(16, 1)[0].tolist() for _ in range(steps)]


def test_kinds_are_asked_by_their_error_and_solved_ones_still_are() -> None:
    sampler = MemorySampler(stories(), np.random.default_rng(0))
    even = Counter(n % 2 for step in drawn(sampler, 100) for n in step)
    assert 0.9 < even[0] / even[1] < 1.1
    sampler.learned({"single": 0.0, "chain": 0.9})
    uneven = Counter(n % 2 for step in drawn(sampler, 100) for n in step)
    assert 1.2 * uneven[0] < uneven[1]
    assert uneven[0] > 100


def test_a_memory_is_asked_few_questions_at_once_and_none_twice() -> None:
    sampler = MemorySampler(stories(), np.random.default_rng(0))
    for _ in range(20):
        pool = drawn(sampler, 4)
        assert [len(step) for step in pool] == [16] * 4
        for n in range(10):
            asked = [q for step in pool for q in step if q // 10 == n]
            assert len(asked) % QUESTIONS_OF_A_MEMORY == 0


def test_memories_of_like_size_share_a_step() -> None:
    sampler = MemorySampler(stories(), np.random.default_rng(0))
    spans = []
    for _ in range(50):
        sizes = [q // 10 for q in np.concatenate(sampler.draw(8, 2))]
        spans.append(max(sizes) - min(sizes))
    assert np.mean(spans) < 2.5  # two memories drawn at random are 3.3 apart
