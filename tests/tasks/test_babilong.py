"""bAbI's questions in book text: the haystack, the benchmark's rule, other words."""

from __future__ import annotations

import io
import re
import tarfile
from pathlib import Path
from random import Random

import pytest

from kvmem.errors import DataError
from kvmem.tasks.babi.generate import generate
from kvmem.tasks.babilong import (
    LABELS,
    OTHER_PEOPLE,
    OTHER_PLACES,
    OTHER_THINGS,
    PEOPLE,
    PLACES,
    TASKS,
    THINGS,
    asked,
    exchanged,
    haystack,
    is_right,
    novels,
    strangers,
    tokens,
)
from kvmem.types import Question, Story

STORY = Story(
    ("Mary went to the office.", "Mary got the milk.", "John went to the garden."),
    (
        Question("Where is Mary?", "office", (0,), 1),
        Question("Where is the milk?", "office", (1, 0), 3),
    ),
    2,
)


def words(texts: list[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"\w+", text)}


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:xz") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


def test_novels_come_by_name_as_sentences(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "novels.tar.xz",
        {
            "b/Second.txt": b"One day\r\nMr. Krook died.\r\n\r\n* * *\r\n\r\nWho knows? Nobody!",
            "First.txt": b"It was spring.",
            "README.md": b"no novel",
        },
    )
    assert list(novels(path)) == [
        ("First", ["It was spring."]),
        ("Second", ["One day Mr. Krook died.", "Who knows?", "Nobody!"]),
    ]


@pytest.mark.parametrize(
    ("files", "message"),
    [({}, "no novel"), ({"a.txt": b"\xff\xfe\xfa"}, "cannot be read")],
)
def test_an_archive_without_readable_novels_is_refused(
    tmp_path: Path, files: dict[str, bytes], message: str
) -> None:
    with pytest.raises(DataError, match=message):
        list(novels(archive(tmp_path / "novels.tar.xz", files)))


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "novels.txt").write_text("It was spring.")
    with pytest.raises(DataError, match=r"novels\.txt"):
        list(novels(tmp_path / "novels.txt"))


def test_an_archive_that_was_cut_short_is_refused(tmp_path: Path) -> None:
    text = " ".join(f"It was {number}." for number in range(5_000))
    whole = archive(tmp_path / "novels.tar.xz", {"First.txt": text.encode()})
    whole.write_bytes(whole.read_bytes()[:-3_000])
    with pytest.raises(DataError, match=r"novels\.tar\.xz: it cannot be read"):
        list(novels(whole))


def test_no_question_is_asked_twice() -> None:
    stories = list(generate(1, 15, "few")[0])
    every = asked(stories, 1_000)
    assert len(every) == sum(len(story.questions) for story in stories)


def test_a_haystack_is_as_long_as_wanted_and_tiled_where_too_short() -> None:
    assert tokens("It's 5, isn't it?") == 10
    stack = haystack(iter(["One two.", "Three.", "Four five six."]), 14)
    assert stack.sentences == ("One two.", "Three.", "Four five six.", "One two.", "Three.")
    assert stack.ends == (3, 5, 9, 12, 14)
    assert stack.distinct == 3
    assert [stack.holding(wanted) for wanted in (0, 1, 3, 4, 9, 14)] == [0, 1, 1, 2, 3, 5]
    assert haystack(iter(["One two.", "Three."]), 3).sentences == ("One two.",)
    with pytest.raises(DataError, match="no sentence"):
        haystack([], 1)


def test_every_question_is_asked_after_what_was_told_before_it() -> None:
    both = asked([STORY], 2)
    assert [len(story.facts) for story in both] == [1, 3]
    assert [story.questions[0].answer for story in both] == ["office", "office"]
    many = asked([STORY, STORY, STORY], 3)
    assert [story.questions[0].text for story in many] == [
        "Where is Mary?",
        "Where is Mary?",
        "Where is Mary?",
    ]


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        ("office", True),
        ("Mary is in the Office. Not in the garden.", True),
        ("in the office or the garden", False),
        ("the office, not the kitchen", True),  # the question speaks of the kitchen
        ("garden", False),
        ("", False),
        (None, False),
    ],
)
def test_an_answer_is_right_by_the_benchmarks_rule(answer: str | None, right: bool) -> None:
    question = "Where was the milk before the kitchen?"
    assert is_right(answer, question, "office", LABELS[3]) is right


@pytest.mark.parametrize("task", TASKS)
def test_labels_hold_every_answer_of_the_task(task: int) -> None:
    stories, _ = generate(task, 200, 5)
    assert {q.answer for story in stories for q in story.questions} <= set(LABELS[task])


@pytest.mark.parametrize("task", TASKS)
def test_people_places_and_things_are_exchanged_throughout(task: int) -> None:
    for story in generate(task, 40, 6)[0]:
        changed, other = exchanged(story, Random(1))
        texts = [*changed.facts, *(q.text for q in changed.questions)]
        assert not words(texts) & {*PEOPLE, *PLACES, *THINGS}
        assert len(set(other.values())) == len(other)
        assert set(other.values()) <= {*OTHER_PEOPLE, *OTHER_PLACES, *OTHER_THINGS}
        for before, after in zip(story.questions, changed.questions, strict=True):
            assert after.answer == other[before.answer]
            assert after.supports == before.supports


def test_strangers_share_no_name_with_any_story() -> None:
    facts = strangers(300, Random(2))
    assert len(facts) == 300
    assert not words(facts) & {*PEOPLE, *PLACES, *THINGS}
    assert len(words(facts) & {*OTHER_PEOPLE}) == len(OTHER_PEOPLE)
