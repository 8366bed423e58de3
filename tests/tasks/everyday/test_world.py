"""What follows from denials between kinds, and that values of one relation can be told apart."""

from __future__ import annotations

from collections import defaultdict

import pytest

from kvmem.tasks.everyday.generate import generate_with_worlds
from kvmem.tasks.everyday.kinds import KINDS_DOMAIN
from kvmem.tasks.everyday.schema import compile_domain
from kvmem.tasks.everyday.world import Assertion, Check, Mention, Thing, World

IS, KIND_OF = compile_domain(KINDS_DOMAIN)
KINDS = {name: Thing("kind", (Mention("", name),)) for name in ("cat", "mammal", "bird", "robin")}
REX = Thing("individual", (Mention("", "Rex"),))
WORLD = World(
    [
        Assertion(IS, REX, KINDS["robin"]),
        Assertion(KIND_OF, KINDS["cat"], KINDS["mammal"]),
        Assertion(KIND_OF, KINDS["robin"], KINDS["bird"]),
        Assertion(KIND_OF, KINDS["mammal"], KINDS["bird"], holds=False),
    ]
)


@pytest.mark.parametrize(
    ("subject", "value", "verdict", "supports"),
    [
        (REX, "bird", True, (0, 2)),
        (KINDS["cat"], "bird", False, (1, 3)),
        (KINDS["cat"], "robin", False, (1, 3, 2)),
        (KINDS["bird"], "mammal", False, (3,)),
        (REX, "cat", False, (0, 2, 3, 1)),
    ],
)
def test_a_denial_keeps_two_kinds_apart_both_ways_and_all_below_them(
    subject: Thing, value: str, verdict: bool, supports: tuple[int, ...]
) -> None:
    derived = WORLD.derive(Check(IS, subject, KINDS[value]))
    assert derived is not None
    assert (derived.verdict, derived.supports) == (verdict, supports)


def test_what_no_fact_keeps_apart_is_not_known() -> None:
    assert WORLD.derive(Check(KIND_OF, KINDS["bird"], KINDS["cat"])) is not None
    assert WORLD.without(3).derive(Check(KIND_OF, KINDS["bird"], KINDS["cat"])) is None


def test_no_two_values_of_a_relation_say_the_same_in_other_words() -> None:
    """Or "Is the meeting at 14:00?" would be answered with no where it is at 2 pm."""
    for _, world, _ in generate_with_worlds(400, 99, "train"):
        said = defaultdict(set)
        for told in world.assertions:
            if told.value.rank is not None:
                said[told.frame, told.value.unit, told.value.rank].add(told.value.forms[0].text)
        assert all(len(texts) == 1 for texts in said.values())
