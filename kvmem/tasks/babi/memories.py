"""bAbI's questions in the form of everyday memories, for readers that copy their answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from kvmem.tasks.babi.exchangeable import groups_of
from kvmem.tasks.everyday.example import CopiedSpan, EverydayQuestion, Example
from kvmem.types import AnswerKind, Question, Story


def as_memories(stories: Iterable[Story], max_facts: int) -> Iterator[Example]:
    """One memory a question: the last ``max_facts`` facts told before it.

    An answer that stands in a supporting fact is to be copied from there, an item of a list too;
    any other is a label. bAbI's world is closed.
    """
    for story in stories:
        for question in story.questions:
            first = max(0, question.position - max_facts)
            facts = story.facts[first : question.position]
            if facts:
                asked = _question(story.task, question, facts, first)
                yield Example(facts, ("",) * len(facts), (asked,))


def unanswerable(memories: Sequence[Example], count: int, task: int) -> Iterator[Example]:
    """Up to ``count`` memories of a task, asked what is asked of another one, in vain.

    The question names a person, place or thing that its own memory tells of and this one does not:
    other words, such as "north", may be missing where the answer is told all the same. Of questions
    whose answers are copied only: of the others, absence may be the answer in bAbI's closed world.
    """
    names = frozenset(name for group in groups_of(task) for name in group)
    asked = [memory for memory in memories if memory.questions[0].form == "span"]
    words = [_words(" ".join(memory.facts)) for memory in asked]
    random = np.random.default_rng(task)
    for here, there in random.integers(len(asked), size=(count if asked else 0, 2)):
        question = asked[there].questions[0]
        if names & _words(question.text) & words[there] - words[here]:
            unknown = replace(question, form="unknown", answers=(), supports=(), spans=())
            yield replace(asked[here], questions=(unknown,))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def _question(
    task: int, question: Question, facts: tuple[str, ...], first: int
) -> EverydayQuestion:
    supports = tuple(fact - first for fact in question.supports if fact >= first)
    items = question.answer.split(",")
    found = [_copies(item, facts, supports) for item in items]
    form: AnswerKind = "label"
    spans: tuple[CopiedSpan, ...] = ()
    answers: tuple[str, ...] = (question.answer,)
    if question.answer in ("yes", "no"):
        form = "yes_no"
    elif len(items) == 1 and found[0]:
        form, spans = "span", tuple(found[0])
    elif len(items) > 1 and all(found):
        form, answers = "list", tuple(items)
        spans = tuple(sorted((at[-1] for at in found), key=lambda span: span.fact))
    return EverydayQuestion(
        text=question.text,
        kind=f"task {task}",
        form=form,
        answers=answers,
        supports=supports,
        spans=spans,
        assume="closed",
        domain="babi",
        patterns=(),
    )


def _copies(item: str, facts: tuple[str, ...], supports: tuple[int, ...]) -> list[CopiedSpan]:
    """Everywhere that a word stands in the supporting facts."""
    pattern = re.compile(rf"\b{re.escape(item)}\b")
    return [
        CopiedSpan(fact, *match.span())
        for fact in supports
        for match in pattern.finditer(facts[fact])
    ]
