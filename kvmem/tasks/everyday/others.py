"""Facts for everyday memories to be set among, as many as are wanted."""

from __future__ import annotations

import numpy as np

from kvmem.tasks.everyday.example import Example, Split
from kvmem.tasks.everyday.generate import generate

_ENDLESS = 1 << 40
_SLACK = 1.45
_FEWEST = 200


def domains_told(example: Example) -> tuple[str, ...]:
    """The domain that each fact of an example tells of."""
    return tuple(pattern.partition(".")[0] for pattern in example.fact_patterns)


def needed(among: int) -> int:
    """How many facts it takes for ``among`` to be of other domains than any one example's."""
    return int(_SLACK * among) + _FEWEST if among else 0


def other_facts(among: int, seed: int, split: Split) -> tuple[list[str], list[str]]:
    """Different facts of many worlds, ``needed(among)`` of them, and the domain of each."""
    count = needed(among)
    facts: dict[str, str] = {}
    for example in generate(_ENDLESS if count else 0, seed, split):
        facts.update(zip(example.facts, domains_told(example), strict=True))
        if len(facts) >= count:
            break
    texts = list(facts)
    chosen = [texts[i] for i in np.random.default_rng(seed).permutation(len(texts))[:count]]
    return chosen, [facts[text] for text in chosen]
