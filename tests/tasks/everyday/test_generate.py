from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from kvmem.errors import InputError
from kvmem.tasks.everyday.check import violations
from kvmem.tasks.everyday.domains import (
    DOMAINS,
    TEST_DOMAINS,
    TRAIN_DOMAINS,
    VALID_DOMAINS,
)
from kvmem.tasks.everyday.example import KINDS, Example, Split, write_examples
from kvmem.tasks.everyday.generate import domains_of, generate, generate_with_worlds
from kvmem.tasks.jsonl import read_examples
from tests.tasks.everyday.told_again import Heard, answer, readings

# Examples a test looks at; more of them with EVERYDAY_EXAMPLES=5000.
COUNT = int(os.environ.get("EVERYDAY_EXAMPLES", "80"))
SPLITS: tuple[Split, ...] = ("train", "valid", "test")


@pytest.fixture(scope="module")
def examples() -> dict[Split, list[Example]]:
    return {split: list(generate(COUNT, 11, split)) for split in SPLITS}


@pytest.mark.parametrize("split", SPLITS)
def test_examples_are_true_to_their_worlds(split: Split) -> None:
    for example, world, asked in generate_with_worlds(COUNT, 23, split):
        assert violations(example, world, asked) == []


@pytest.mark.parametrize("split", SPLITS)
def test_every_fact_reads_in_one_way_only_and_answers_follow_from_what_is_read(
    split: Split,
) -> None:
    for example, world, asked in generate_with_worlds(COUNT // 5, 37, split, facts=(10, 40)):
        heard: list[Heard] = []
        for text, told in zip(example.facts, world.assertions, strict=True):
            expected = Heard(told.frame, told.subject, told.value, told.holds)
            assert readings(text, world) == {expected}, text
            heard.append(expected)
        for question, formal in zip(example.questions, asked, strict=True):
            derived = world.derive(formal.query, formal.assume or "open")
            follows = answer(formal.query, heard, formal.assume)
            if derived is None:
                assert follows is None, question.text
            elif derived.verdict is not None:
                assert follows is derived.verdict, question.text
            else:
                assert follows == [item.thing for item in derived.items], question.text


def test_a_support_is_needed(examples: dict[Split, list[Example]]) -> None:
    """``rests_on_all`` holds in the worlds; here: chains need as many facts as they have steps."""
    chains = [q for e in examples["train"] for q in e.questions if q.kind == "chain"]
    assert {len(question.supports) for question in chains} >= {2, 3}
    assert all(len(set(question.supports)) == len(question.supports) for question in chains)
    for question in chain.from_iterable(e.questions for e in examples["train"]):
        assert (question.form == "unknown") is (question.kind == "not_known")
        if question.form in ("span", "list", "count"):
            assert {span.fact for span in question.spans} <= set(question.supports)


def test_the_same_arguments_give_the_same_examples_in_any_process() -> None:
    script = (
        "from kvmem.tasks.everyday.generate import generate; "
        "print(repr(list(generate(3, 5, 'train'))))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            timeout=120,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert runs == {repr(list(generate(3, 5, "train")))}
    assert list(generate(3, 5, "train")) != list(generate(3, 6, "train"))
    assert list(generate(2, 5, "train")) == list(generate(3, 5, "train"))[:2]


def test_splits_share_no_pattern_and_keep_their_domains(
    examples: dict[Split, list[Example]],
) -> None:
    used = {
        split: {
            pattern
            for example in part
            for pattern in (
                *example.fact_patterns,
                *chain.from_iterable(question.patterns for question in example.questions),
            )
        }
        for split, part in examples.items()
    }
    assert not used["test"] & (used["train"] | used["valid"])
    domains = {split: {pattern.split(".")[0] for pattern in used[split]} for split in SPLITS}
    assert not domains["train"] & {*TEST_DOMAINS, *VALID_DOMAINS}
    assert not (domains["valid"] | domains["test"]) & set(TRAIN_DOMAINS)
    assert not domains["test"] & set(VALID_DOMAINS)
    assert set(TEST_DOMAINS) <= domains["test"]
    assert set(VALID_DOMAINS) <= domains["valid"]
    assert len(TEST_DOMAINS) >= 6
    by_domain = Counter(q.domain for e in examples["test"] for q in e.questions)
    assert sum(by_domain[name] for name in TEST_DOMAINS) >= 0.4 * by_domain.total()


def test_names_and_codes_of_the_test_split_are_its_own() -> None:
    names: dict[Split, set[str]] = {}
    for split in SPLITS:
        names[split] = {
            form.text
            for _, world, _ in generate_with_worlds(COUNT, 3, split)
            for told in world.assertions
            for thing in (told.subject, told.value)
            for form in thing.forms
            if thing.type in ("person", "plate", "phone", "sum", "pallet", "plane", "ip")
        }
    assert len(names["test"]) > 200
    assert not names["test"] & (names["train"] | names["valid"])


def test_every_kind_is_asked_and_answers_are_not_lopsided(
    examples: dict[Split, list[Example]],
) -> None:
    for part in examples.values():
        questions = [question for example in part for question in example.questions]
        kinds = Counter(question.kind for question in questions)
        assert set(kinds) == set(KINDS)
        assert all(count >= 0.01 * kinds.total() for count in kinds.values()), kinds
        verdicts = Counter(q.answers[0] for q in questions if q.form == "yes_no")
        assert 0.35 < verdicts["yes"] / verdicts.total() < 0.65
        assumed = Counter(q.assume for q in questions if q.kind in ("yes_no", "list", "count"))
        assert set(assumed) == {"open", "closed"}


def test_memories_are_of_the_size_asked_for_and_full_of_confusable_facts(
    examples: dict[Split, list[Example]],
) -> None:
    for example in chain.from_iterable(examples.values()):
        assert 20 <= len(example.facts) <= 60
        relations = Counter(pattern.rsplit("/", 2)[0] for pattern in example.fact_patterns)
        confusable = sum(count for count in relations.values() if count > 1)
        assert confusable >= 0.3 * len(example.facts)
    small = list(generate(10, 1, "train", facts=(5, 8)))
    assert all(5 <= len(example.facts) <= 8 for example in small)


def test_there_is_variety() -> None:
    assert len(DOMAINS) >= 30
    assert len(domains_of("train")) == len(DOMAINS) - len(TEST_DOMAINS) - len(VALID_DOMAINS)
    texts = [q.text for e in generate(COUNT, 2, "train") for q in e.questions]
    assert len(set(texts)) > 0.95 * len(texts)


def test_kinds_can_be_chosen() -> None:
    for example in generate(5, 1, "train", kinds=["before", "comparison"]):
        assert example.questions
        assert {question.kind for question in example.questions} <= {"before", "comparison"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"count": -1}, "0 or more"),
        ({"seed": -1}, "0 or more"),
        ({"facts": (30, 20)}, "bounds"),
        ({"kinds": ["riddle"]}, "riddle"),
        ({"kinds": []}, "empty"),
    ],
)
def test_bad_requests_are_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        list(generate(**{"count": 1, "seed": 0, "split": "train", **arguments}))  # type: ignore[arg-type]


def test_written_examples_are_the_projects_custom_data(tmp_path: Path) -> None:
    path = tmp_path / "everyday.jsonl"
    made = list(generate(3, 9, "train"))
    questions = [question for example in made for question in example.questions]
    assert write_examples(made, path) == len(questions)
    read = read_examples(path)
    assert [example.question for example in read] == [question.text for question in questions]
    assert [example.support for example in read] == [question.supports for question in questions]
    records = [json.loads(line) for line in path.read_text().splitlines()]
    for record, question in zip(records, questions, strict=True):
        spans = [record["facts"][fact][start:end] for fact, start, end in record["spans"]]
        if question.form == "list" and spans:
            assert record["answers"] == [", ".join(spans)]
        assert record["assume"] == question.assume
