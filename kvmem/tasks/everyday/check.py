"""Whether an example is true to its world: right offsets, one reading, supports that are needed.

Generated examples pass; this is how the tests, and whoever adds a domain, find out that they do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kvmem.tasks.everyday.example import EverydayQuestion, Example
from kvmem.tasks.everyday.questions import Asked, rests_on_all
from kvmem.tasks.everyday.schema import Frame
from kvmem.tasks.everyday.world import Gather, Lookup, Query, Several, World


def violations(example: Example, world: World, asked: tuple[Asked, ...]) -> list[str]:
    """What is wrong with an example, in words; nothing if all is well."""
    return [
        f"{question.text!r} ({question.kind}): {wrong}"
        for question, formal in zip(example.questions, asked, strict=True)
        for wrong in (
            *_wrong_offsets(example, question),
            *_wrong_answer(question, world, formal),
            *_other_readings(world, formal),
        )
    ]


def _wrong_offsets(example: Example, question: EverydayQuestion) -> Iterator[str]:
    copied = []
    for span in question.spans:
        if span.fact not in question.supports:
            yield f"a span stands in fact {span.fact}, which is no support"
        copied.append(example.facts[span.fact][span.start : span.end])
    if any(not text.strip() or text != text.strip() for text in copied):
        yield f"the spans {copied} are empty or end in space"
    if question.form == "span" and question.answers != tuple(copied):
        yield f"the answers {question.answers} are not what the spans say, {copied}"
    if question.form == "list" and question.answers != (tuple(copied) or ("nothing",)):
        yield f"the items {question.answers} are not what the spans say, {copied}"
    if question.form == "count" and question.answers[0] != str(len(copied)):
        yield f"{question.answers[0]} are counted, {len(copied)} are shown"


def _wrong_answer(question: EverydayQuestion, world: World, asked: Asked) -> Iterator[str]:
    try:
        derived = world.derive(asked.query, asked.assume or "open")
    except Several:
        yield "a phrase in it names several things"
        return
    if (derived is None) is not (question.form == "unknown"):
        yield f"what follows is {derived}"
    if derived is None:
        return
    if derived.supports != question.supports:
        yield f"the supports are {question.supports}, the answer rests on {derived.supports}"
    if derived.verdict is not None and question.answers != (("no", "yes")[derived.verdict],):
        yield f"the answer is {question.answers}, what follows is {derived.verdict}"
    if not rests_on_all(world, asked, derived):
        yield "the answer follows without one of the supports"


def _other_readings(world: World, asked: Asked) -> Iterator[str]:
    """Another relation that the same words ask for, and that has an answer too."""
    texts = {p.id: p.text for group in asked.frame.patterns["all"].values() for p in group}
    text = texts[asked.line.patterns[0]]
    for frame in dict.fromkeys(told.frame for told in world.assertions):
        if frame is asked.frame:
            continue
        if any(p.text == text for group in frame.patterns["all"].values() for p in group):
            try:
                other = world.derive(_of(frame, asked.query))
            except Several:
                other = None
                yield f"{frame.key} is asked for in the same words"
            if other is not None:
                yield f"{frame.key} is asked for in the same words"


def _of(frame: Frame, query: Query) -> Query:
    """The query with its last relation exchanged."""
    if isinstance(query, Lookup):
        return replace(query, steps=(*query.steps[:-1], replace(query.steps[-1], frame=frame)))
    if isinstance(query, Gather):
        return replace(query, step=replace(query.step, frame=frame))
    return replace(query, frame=frame)
