"""The sources that an open-vocabulary reader is trained on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kvmem.errors import InputError, NotFoundError
from kvmem.training import open_sources
from kvmem.training.open_sources import is_open, load_sources


def test_sources_are_told_apart(tmp_path: Path) -> None:
    assert is_open("everyday")
    assert is_open("everyday,qa/mine.jsonl")
    assert is_open("notes")
    assert is_open("tasks_1-20_v1-2.tar.gz=2,everyday")
    assert not is_open("generated")
    assert not is_open("tasks_1-20_v1-2.tar.gz")


def lines(count: int) -> str:
    return "".join(
        json.dumps({"facts": [f"Room {n} is red."], "question": "Which room?", "answers": [str(n)]})
        + "\n"
        for n in range(count)
    )


def test_a_file_gives_every_tenth_sentence_to_validation(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(30))
    [source] = load_sources(str(tmp_path / "mine.jsonl"), seed=0, everyday=1, valid=10)
    assert (source.name, len(source.train), source.weight) == ("mine", 27, 1.0)
    for memory in source.valid:
        assert len(memory.facts) > 15  # among others
        for asked in memory.questions:
            for span in asked.spans:
                assert memory.facts[span.fact][span.start : span.end] in asked.answers


def test_sentences_stand_among_as_many_others_as_asked_for(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(30))
    data = f"{tmp_path / 'mine.jsonl'},notes"
    for source in load_sources(data, seed=0, everyday=60, valid=10, distractors=1):
        memories = [*source.train, *source.valid]
        # Where the sentence itself was taken away, the other one stands alone.
        assert {len(memory.facts) for memory in memories} <= {1, 2}
        assert any(len(memory.facts) == 2 for memory in memories)


def test_notes_are_kept_apart_by_sentence() -> None:
    [source] = load_sources("notes", seed=0, everyday=60, valid=10)
    assert (source.name, len(source.train), len(source.valid)) == ("notes", 54, 6)
    asked = [
        {
            memory.facts[question.supports[0]]
            for memory in memories
            for question in memory.questions
            if question.supports
        }
        for memories in (source.train, source.valid)
    ]
    assert asked[0].isdisjoint(asked[1])


def test_a_file_of_one_sentence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(1))
    with pytest.raises(InputError, match="at least two single sentences"):
        load_sources(str(tmp_path / "mine.jsonl"), seed=0, everyday=1, valid=10)


def test_two_sources_of_one_name_are_refused(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mine.jsonl").write_text(lines(30))
    both = f"{tmp_path}/a/mine.jsonl,{tmp_path}/b/mine.jsonl"
    for data in (both, "everyday,everyday"):
        with pytest.raises(InputError, match="already"):
            load_sources(data, seed=0, everyday=1, valid=10)


def test_sources_have_weights(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(30))
    data = f"everyday=2.5,{tmp_path}/mine.jsonl"
    told = load_sources(data, seed=0, everyday=1, valid=1)
    assert {source.name: source.weight for source in told} == {"everyday": 2.5, "mine": 1.0}
    with pytest.raises(InputError, match="a weight above 0"):
        is_open("everyday=0")
    with pytest.raises(InputError, match="a weight"):
        load_sources("everyday=often", seed=0, everyday=1, valid=1)


def test_a_path_may_hold_an_equals_sign(tmp_path: Path) -> None:
    (tmp_path / "try=2").mkdir()
    path = tmp_path / "try=2" / "mine.jsonl"
    path.write_text(lines(30))
    for data, weight in ((str(path), 1.0), (f"{path}=3", 3.0)):
        [source] = load_sources(data, seed=0, everyday=1, valid=1)
        assert source.weight == weight


def test_what_cannot_be_read_is_found_before_worlds_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(open_sources, "_everyday", lambda *_: pytest.fail("told too early"))
    with pytest.raises(NotFoundError, match="everyda"):
        load_sources("everyday,everyda", seed=0, everyday=1, valid=1)


def test_babi_is_a_source_and_what_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="everyda"):
        load_sources("everyda,everyday", seed=0, everyday=1, valid=1)
