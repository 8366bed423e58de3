from __future__ import annotations

from dataclasses import replace

import pytest

from kvmem.tasks.everyday.check import violations
from kvmem.tasks.everyday.example import CopiedSpan
from kvmem.tasks.everyday.generate import generate_with_worlds
from kvmem.tasks.everyday.world import Assertion, Lookup, World


@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        ({"answers": ("somewhere",)}, "are not what the spans say"),
        ({"supports": ()}, "the answer rests on"),
        ({"spans": (CopiedSpan(0, 0, 1),)}, "are not what the spans say"),
        ({"form": "unknown"}, "what follows is"),
    ],
)
def test_damage_is_found(damage: dict[str, object], complaint: str) -> None:
    example, world, asked = next(generate_with_worlds(1, 4, "train", kinds=["single"]))
    assert violations(example, world, asked) == []
    damaged = (replace(example.questions[0], **damage), *example.questions[1:])  # type: ignore[arg-type]
    found = violations(replace(example, questions=damaged), world, asked)
    assert any(complaint in wrong for wrong in found)


def test_a_fact_that_answers_what_should_not_be_known_is_found() -> None:
    tried = 0
    for example, world, asked in generate_with_worlds(20, 4, "train", kinds=["not_known"]):
        for formal in asked:
            query = formal.query
            if isinstance(query, Lookup) and len(query.steps) == 1 and query.steps[0].forward:
                frame = query.steps[0].frame
                value = next(a.value for a in world.assertions if a.frame is frame)
                told = World([*world.assertions, Assertion(frame, query.start, value)])
                assert any("what follows" in wrong for wrong in violations(example, told, asked))
                tried += 1
    assert tried > 10
