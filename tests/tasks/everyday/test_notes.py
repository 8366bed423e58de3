from __future__ import annotations

from itertools import groupby

from kvmem.tasks.everyday.notes import tell_notes
from kvmem.tasks.everyday.values import held_out
from kvmem.tasks.sentence_qa import single_sentences


def test_every_question_has_its_answer_in_the_sentence_beside_others() -> None:
    told = list(tell_notes(300, 3))
    for example in told:
        (sentence,), (answer,) = example.facts, example.answers
        assert answer in sentence
        assert len(answer) < len(sentence) / 2
        assert "{" not in sentence + example.question
        assert answer not in example.question
    memories = single_sentences(told, "notes")
    assert sum(len(memory.questions) for memory in memories) == len(told)


def test_each_sentence_tells_several_things() -> None:
    told = list(tell_notes(100, 3))
    sentences = [list(same) for _, same in groupby(told, lambda example: example.id)]
    assert len(sentences) == 100
    assert all(len({example.answers for example in same}) >= 2 for same in sentences)


def test_the_same_arguments_tell_the_same() -> None:
    assert list(tell_notes(20, 1)) == list(tell_notes(20, 1)) != list(tell_notes(20, 2))


def test_values_of_the_test_split_are_not_told() -> None:
    codes = [e.answers[0] for e in tell_notes(300, 3) if "serial number" in e.question]
    assert codes
    assert not any(held_out(code) for code in codes)
