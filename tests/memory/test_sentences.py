"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kvmem.memory.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        # Abbreviations, initials, numbers, times.
        "Dr. Smith met Mrs. Jones. | They left at 3:00 p.m. on Monday. | It was 3.5 km away.",
        "J. R. R. Tolkien wrote it. | See fig. 3, e.g. the first one, i.e. that. | Then stop.",
        "The U.S. Army came on Jan. 5, 1990. | She lives in the U.S. | He does too.",
        "Prof. Lee et al. wrote it. | No. 5 is alive. | Apple Inc. bought it.",
        "Version 3.11.2 is out. | It cost $4.50! | Is room 141 free? | Yes.",
        # Addresses and codes.
        "Visit https://example.com/a.b?c=d. | Then mail a.b@c.de! | The file is a.txt.",
        # Quotes, brackets, ellipses.
        '"Where are you?" he asked. | "I am here!" she said. | He left.',
        "He said: “Go. Now.” | Then he left.",
        "Well... I do not know. | Wait… what?",
        "Really?! | Yes.",
        # Other scripts.
        "我在罗马。 | 他在奥斯陆！ | 你在哪里？",
        "أين ماري؟ | هي في المكتب. | ثم ذهبت۔",
        "मरियम शयनकक्ष में गयी। | वह खुश है।",
        "Η Μαρία είναι στο γραφείο. | Ο Γιάννης έφυγε.",
        # Nothing to split.
        "Mary went to the office",
        "Yahoo! is a company.",
    ],
)
def test_sentences_of_a_line(text: str) -> None:
    expected = text.split(" | ")
    joined = " ".join(expected)
    assert [sentence for _, sentence in sentences(joined)] == expected


def test_a_line_break_ends_a_sentence_unless_the_line_was_wrapped() -> None:
    text = (
        "Mary went to the office\n"
        "John left.  He\ttook\n"
        "the milk\r\n"
        "\r\n"
        "This line was wrapped by an editor since it came to the name of\n"
        "Ann, who waited. She\n"
        "slept.\n"
        "\n"
        "The end"
    )
    assert sentences(text) == [
        (1, "Mary went to the office"),
        (2, "John left."),
        (2, "He took the milk"),
        (5, "This line was wrapped by an editor since it came to the name of Ann, who waited."),
        (6, "She slept."),
        (9, "The end"),
    ]


def test_list_items_are_sentences_without_their_bullets() -> None:
    text = "Buy:\n- milk\n* two eggs,\n  large ones\n• bread. And butter.\n1. salt\n2) oil\n(a) tea"
    assert [sentence for _, sentence in sentences(text)] == [
        "Buy:", "milk", "two eggs, large ones", "bread.", "And butter.", "salt", "oil", "tea",
    ]  # fmt: skip


def test_what_holds_no_word_is_left_out_and_numbers_stay_with_what_they_number() -> None:
    assert sentences("") == sentences(" \n\n \t\n") == sentences("***\n---\n…") == []
    assert sentences("First: 1. Start. 2. Stop.")[-1] == (1, "2. Stop.")


@given(st.text(st.sampled_from("Ab c.!?12\n-*•\u2028。\"'(")))
def test_nothing_but_white_space_and_bullets_is_lost(text: str) -> None:
    found = sentences(text)
    words = "".join(sentence for _, sentence in found)
    for character in "Abc":
        assert words.count(character) == text.count(character)
    assert [line for line, _ in found] == sorted(line for line, _ in found)
    lines = text.split("\n")
    assert all(1 <= line <= len(lines) and lines[line - 1].strip() for line, _ in found)
