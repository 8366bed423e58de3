from __future__ import annotations

from itertools import chain

import pytest

from kvmem.tasks.everyday.domains import DOMAINS, PAGES, TRAIN_DOMAINS
from kvmem.tasks.everyday.generate import FRAMES
from kvmem.tasks.everyday.schema import Domain, Relation, compile_domain

TOLD = ("says", "moves", "denies", "ends")


def page(**wording: str) -> Domain:
    relation = {"says": "{s} is in {v}. | {v} holds {s}.", **wording}
    return Domain("attic", (Relation("place", "box", "room", **relation),), types={"box": "{code}"})  # type: ignore[arg-type]


def test_a_question_pattern_asks_by_the_slot_that_it_names() -> None:
    (frame,) = compile_domain(
        page(asks="Where is {s}? | What room is {s} in? | What is in {v}? | What does {v} hold?")
    )
    assert [p.text for p in frame.of("asks", "all")] == ["Where is {s}?", "What room is {s} in?"]
    assert [p.text for p in frame.of("asks_by", "all")] == [
        "What is in {v}?",
        "What does {v} hold?",
    ]
    assert not frame.changes


def test_comparisons_say_which_way_they_go() -> None:
    (frame,) = compile_domain(
        page(compares="> Is {a} or {b} heavier? | <? Is {a} lighter than {b}?")
    )
    more, less = frame.of("compares", "all")
    assert (more.more, more.asserted, more.text) == (True, False, "Is {a} or {b} heavier?")
    assert (less.more, less.asserted) == (False, True)


@pytest.mark.parametrize(
    ("wording", "message"),
    [
        ({"says": "{s} is in {v}."}, "at least two different"),
        ({"says": "{s} is in {v}. | {s} is in {v}."}, "at least two different"),
        ({"says": "{s} is here. | {s} is in {v}."}, "each once, in '{s} is here"),
        ({"checks": "Is {s} in {s}? | Is {s} in {v}?"}, "each once"),
        ({"asks": "Where is {x}? | Where is {s}?"}, "slots must be"),
        ({"compares": "Is {a} more than {b}? | > Is {a} or {b}?"}, "begin with > or <"),
    ],
)
def test_a_page_that_breaks_the_rules_is_refused(wording: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        compile_domain(page(**wording))


def test_no_two_pages_have_one_name() -> None:
    assert len(PAGES) == len(DOMAINS)


def test_there_are_hundreds_of_patterns_and_the_tests_domains_hold_a_fifth_out() -> None:
    told, asked = 0, 0
    for name, frames in FRAMES.items():
        groups = [(g, ps) for frame in frames for g, ps in frame.patterns["all"].items()]
        patterns = list(chain.from_iterable(ps for _, ps in groups))
        if name not in TRAIN_DOMAINS:
            assert sum(pattern.held_out for pattern in patterns) >= 0.2 * len(patterns), name
        told += sum(len(ps) for group, ps in groups if group in TOLD)
        asked += sum(len(ps) for group, ps in groups if group not in TOLD)
    assert len(DOMAINS) >= 30
    assert told >= 500
    assert asked >= 500


def test_a_question_by_value_that_people_share_is_worded_by_one_relation_only() -> None:
    """ "Which depot does Ada run?" has one reading, whatever domains a memory mixes."""
    seen: dict[str, str] = {}
    for frame in chain.from_iterable(FRAMES.values()):
        if frame.value == "person":
            groups = (frame.of(group, "all") for group in ("asks_by", "lists_by", "counts_by"))
            for pattern in chain.from_iterable(groups):
                other = seen.setdefault(pattern.text, frame.key)
                assert other == frame.key, pattern.text
