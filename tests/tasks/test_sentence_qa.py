from __future__ import annotations

import pytest

from kvmem.tasks.jsonl import Example
from kvmem.tasks.sentence_qa import among_others, single_sentences

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


def test_single_sentences_are_those_of_the_memories_in_their_order() -> None:
    examples = [
        Example((f"Room {n} is {colour}.",), "What colour?", (answer,))
        for n, (colour, answer) in enumerate(
            [("red", "red"), ("blue", "green"), ("black", "black")]
        )
        for _ in range(2)
    ]
    alone = single_sentences(examples, "mine")
    assert [memory.facts for memory in alone] == [("Room 0 is red.",), ("Room 2 is black.",)]
    for memory, told in zip(alone, among_others(examples, "mine", 2, SEED), strict=True):
        assert [q.text for q in memory.questions] == [q.text for q in told.questions]
        assert memory.facts[0] in told.facts
        (span,) = memory.questions[0].spans
        assert memory.facts[0][span.start : span.end] in ("red", "black")


def test_a_sentence_keeps_its_place_though_its_first_question_is_left_out() -> None:
    cat, dog = ("The cat is red.",), ("The dog is blue.",)
    examples = [
        Example(cat, "How large is the cat?", ("big",)),
        Example(dog, "What colour is the dog?", ("blue",)),
        Example(cat, "What colour is the cat?", ("red",)),
    ]
    alone = single_sentences(examples, "mine")
    assert [memory.facts for memory in alone] == [cat, dog]
    for memory, told in zip(alone, among_others(examples, "mine", 1, SEED), strict=True):
        assert [q.text for q in memory.questions] == [q.text for q in told.questions]
