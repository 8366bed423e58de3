"""The suites of questions in people's own words, over a reader with random weights."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from kvmem.errors import CheckpointError, InputError
from kvmem.evaluation.cues import partial_cues, unique_cues
from kvmem.evaluation.suite_report import (
    HEADINGS,
    suite_rows,
    suite_summary,
    write_suite_json,
    write_suite_report,
)
from kvmem.evaluation.suites import SuiteResult, everyday, sentences
from kvmem.reader.calibration import FEATURES, Calibration
from kvmem.reader.reading import Reader
from kvmem.tasks.everyday.example import KINDS
from tests.evaluation.test_report import Page
from tests.reader.tiny_reader import save_tiny_reader


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_reader(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def reader(folder: Path) -> Reader:
    """Calibrated, so that it answers some questions and refuses others."""
    reader = Reader.load(folder)
    weights = [0.0] * len(FEATURES)
    weights[FEATURES.index("answer")] = 1.0
    reader.calibration = Calibration(0.4, tuple(weights), (0.0,) * len(FEATURES))
    return reader


@pytest.fixture(scope="module")
def result(reader: Reader) -> SuiteResult:
    return everyday(reader, memories=3, among=70)


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    """Two questions on each of 30 sentences; those on every tenth are asked."""
    path = tmp_path / "rooms.jsonl"
    lines = [
        {"facts": [f"Mary has a cat in room {n}."], "question": asked, "answers": [answer]}
        for n in range(30)
        for asked, answer in (("Who has a cat?", "Mary"), ("What room?", str(n)))
    ]
    path.write_text("\n".join(json.dumps(line) for line in lines))
    return path


def test_everyday_questions_are_those_of_the_test_worlds(result: SuiteResult) -> None:
    assert (result.suite, result.checkpoint, result.threshold) == ("everyday", "reader", 0.4)
    assert {one.group for one in result.answers} == {0, 1, 2}
    assert 18 <= len(result.answers) <= 30
    assert set(result.by_kind) <= set(KINDS)
    for one in result.answers:
        assert one.answerable is (one.kind != "not_known")
        assert one.answerable or not one.rights
        assert 0 <= one.confidence <= 1
        # "Unknown" and "wrong" are equally probable: so it is 0.4 of what is not wrong.
        assert (one.answer is not None) == (one.certainty >= 0.25)
        assert one.answer is None or one.confidence == one.certainty


def test_the_same_worlds_are_asked_every_time(reader: Reader, result: SuiteResult) -> None:
    again = everyday(reader, memories=3, among=70)
    assert again.answers == result.answers
    alone = everyday(reader, memories=3, among=0)
    assert [one.question for one in alone.answers] == [one.question for one in result.answers]
    assert alone.answers != result.answers


def test_the_figures_as_json_and_rows(result: SuiteResult, tmp_path: Path) -> None:
    write_suite_json(result, tmp_path / "out.json")
    figures = json.loads((tmp_path / "out.json").read_text())
    assert figures["questions"] == len(result.answers)
    assert sum(kind["questions"] for kind in figures["per_kind"].values()) == figures["questions"]
    assert figures["answered"] == pytest.approx(result.all.answered, abs=1e-3)
    assert figures["per_kind"]["not_known"]["exact_match"] is None
    assert "70 others" in figures["memories"]
    assert figures["token_f1_interval"] is None
    *kinds, total = suite_rows(result)
    assert [row[0] for row in kinds] == list(result.by_kind)
    assert total[:2] == ["all", str(len(result.answers))]
    assert all(len(row) == len(HEADINGS) for row in (*kinds, total))
    assert "at the threshold 0.40" in suite_summary(result)


def test_the_page_shows_the_figures_two_plots_and_what_was_wrong(
    result: SuiteResult, tmp_path: Path
) -> None:
    page = Page(write_suite_report(result, tmp_path).read_text())
    assert len(page.images()) == 2
    assert page.tags.count("tr") == 1 + len(result.by_kind) + 1
    wrong = next(one for one in result.answers if not one.right)
    assert wrong.question in page.text


def test_questions_on_sentences_are_asked_with_and_without_them(
    reader: Reader, questions: Path
) -> None:
    result = sentences(reader, questions)
    assert result.suite == "rooms"
    assert {one.group for one in result.answers} == {0, 10, 20}
    assert [result.by_kind[kind].questions for kind in ("sentence removed", "single")] == [6, 6]
    assert result.by_kind["sentence removed"].exact_match is None
    assert result.by_kind["single"].refused is None
    assert result.f1_interval is not None
    assert result.f1_interval[0] <= (result.all.token_f1 or 0) <= result.f1_interval[1]
    # "Mary has a cat in room 10." is six words without "a"; one of them is the answer.
    assert result.whole_sentence_f1 == pytest.approx(100 * 2 / (6 + 1))
    assert {one.group for one in sentences(reader, questions, most=1).answers} == {0}


def test_sentences_beyond_the_window_are_left_out_and_no_other_is_asked_for_them(
    reader: Reader, questions: Path
) -> None:
    lines = questions.read_text().splitlines()
    for number in (0, 7):  # the first one would be asked about
        place = 2 * number
        for line in (place, place + 1):
            lines[line] = lines[line].replace("Mary has", "Mary has " + "had " * 70)
    questions.write_text("\n".join(lines))
    result = sentences(reader, questions)
    assert "2 sentences" in result.memories
    assert "2 beyond the reader's window left out" in result.memories
    assert {one.rights for one in result.answers} == {(), ("Mary",), ("10",), ("20",)}


def test_a_file_of_too_few_sentences_is_refused(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(
        json.dumps({"facts": ["Mary has a cat."], "question": "Who?", "answers": ["Mary"]})
    )
    with pytest.raises(InputError, match=r"one\.jsonl: questions on 1 sentences"):
        sentences(reader, path)


def test_a_reader_of_its_own_words_only_is_not_measured(questions: Path) -> None:
    babi = Reader.load("babi")
    with pytest.raises(CheckpointError, match="babi: only readers of facts in people's own words"):
        everyday(babi, memories=1, among=0)
    with pytest.raises(CheckpointError, match="babi: only readers of facts in people's own words"):
        sentences(babi, questions)


def test_cues_are_content_words_that_no_other_fact_has_together() -> None:
    texts = ["The red cat is in room 14.", "The red cat is in room 15.", "The cat is red.", "Hm?"]
    cues = dict(unique_cues(texts, 0))
    assert set(cues) == {0, 1}  # every word of the third is in the others too, the last has one
    assert set(cues[0].split()) < {"red", "cat", "room", "14"}
    assert "14" in cues[0].split()
    assert cues == dict(unique_cues(texts, 0))


def test_facts_are_found_by_partial_cues(reader: Reader) -> None:
    texts = [f"Dog {n} met cat {n + 500} in box{n}." for n in range(300)]
    result = partial_cues(reader, texts)
    assert (result.facts, result.unique) == (300, 300)
    assert result.first > 90  # by the inverted index: the vectors are random
    assert math.isfinite(result.searches_per_second)
    with pytest.raises(InputError, match="no fact has three content words"):
        partial_cues(reader, ["It is."])
