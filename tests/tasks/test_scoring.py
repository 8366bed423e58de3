"""Exact match and token F1, against values counted by hand."""

from __future__ import annotations

import pytest

from kvmem.tasks.everyday.example import EverydayQuestion
from kvmem.tasks.scoring import answers_of, is_right, token_f1
from kvmem.types import AnswerKind


def question(form: AnswerKind, *answers: str) -> EverydayQuestion:
    return EverydayQuestion("?", "single", form, answers, (), (), None, "test", ())


@pytest.mark.parametrize(
    ("answer", "right"),
    [("QX7-PL2", True), ("qx7-pl2", True), ("QX7 PL2", False), ("the QX7-PL2", False)],
)
def test_an_exact_match_differs_in_letter_case_at_most(answer: str, right: bool) -> None:
    assert is_right(answer, question("span", "Q1", "QX7-PL2")) is right


def test_a_list_has_all_items_in_the_order_told() -> None:
    asked = question("list", "milk", "bread")
    assert answers_of(asked) == ("milk, bread",)
    assert is_right("Milk, bread", asked)
    assert not is_right("bread, milk", asked)
    assert not is_right("milk", asked)


def test_not_known_is_right_where_there_is_no_answer_and_nowhere_else() -> None:
    assert is_right(None, question("unknown"))
    assert not is_right("Mary", question("unknown"))
    assert not is_right(None, question("span", "Mary"))


@pytest.mark.parametrize(
    ("answer", "f1"),
    [
        ("the sales team", 1.0),  # articles, case and punctuation do not count
        ("sales, team!", 1.0),
        ("a sales meeting of the team", 2 * 2 / (4 + 2)),
        ("sales sales", 2 * 1 / (2 + 2)),  # a word said twice is right once
        ("salesteam", 0.0),  # no word in common
        ("Mary", 0.0),
        ("the", 0.0),
        (None, 0.0),
    ],
)
def test_token_f1(answer: str | None, f1: float) -> None:
    assert token_f1(answer, ["Sales Team"]) == pytest.approx(f1)


def test_token_f1_is_of_the_best_alternative() -> None:
    assert token_f1("twenty four", ["24", "twenty four tirthankara"]) == pytest.approx(0.8)
    assert token_f1("Mary", []) == 0.0


def test_a_time_is_one_word() -> None:
    assert token_f1("3:00 pm", ["3:30 pm"]) == pytest.approx(0.5)
