from __future__ import annotations

import pytest

from kvmem.tasks.jsonl import Example
from kvmem.tasks.sentence_qa import among_others

SEED = 1  # with which the sentence asked about stays in its memory


def copied(sentence: str, *answers: str) -> list[list[str]]:
    """For each question on a sentence, what its spans copy, and the character after."""
    others = [Example((f"Room {n} is red.",), "Which room?", (str(n),)) for n in range(30)]
    example = Example((sentence,), "What?", answers)
    return [
        [memory.facts[span.fact][span.start : span.end + 1] for span in question.spans]
        for memory in among_others([*others, example], "mine", 20, SEED)
        for question in memory.questions
        if question.text == "What?"
    ]


def test_an_answer_is_every_place_where_it_stands_as_a_word() -> None:
    assert copied("The man said he left, he did.", "he") == [["he ", "he "]]
    assert copied("It was here, I say.", "I", "say") == [["I ", "say."]]


@pytest.mark.parametrize("answer", ["art", "she"])
def test_a_question_whose_answer_is_no_word_of_the_sentence_is_left_out(answer: str) -> None:
    assert copied("The party was late.", answer) == []
