"""Questions on single sentences, set among other sentences of their kind."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from kvmem.tasks.everyday.example import CopiedSpan, EverydayQuestion
from kvmem.tasks.everyday.example import Example as Memory
from kvmem.tasks.jsonl import Example

REMOVED = 0.1
"""Share of memories that lack the sentence their questions are about: "not known"."""

HELD_OUT = 10
"""Every so many sentences one is kept for validation, in the order of the file."""


def among_others(
    examples: Sequence[Example], source: str, distractors: int, seed: int
) -> Iterator[Memory]:
    """A memory for each distinct sentence: it, and ``distractors`` that stood near it in the file.

    Neighbours in the file tell of the same things, and are harder to keep apart than any others.
    An answer is every place where it stands in the sentence, word for word; questions whose answer
    does not are left out.
    """
    random = np.random.default_rng(seed)
    asked: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        if len(example.facts) == 1:
            asked[example.facts[0]].append(example)
    sentences = list(asked)
    for number, sentence in enumerate(sentences):
        first = min(max(0, number - distractors), max(0, len(sentences) - 2 * distractors - 1))
        near = [s for s in sentences[first : first + 2 * distractors + 1] if s != sentence]
        chosen = random.choice(len(near), min(distractors, len(near)), replace=False)
        others = [near[i] for i in chosen]
        removed = bool(random.random() < REMOVED)
        place = int(random.integers(len(others) + 1))
        facts = others if removed else [*others[:place], sentence, *others[place:]]
        questions = [q for e in asked[sentence] if (q := _question(e, source, place, removed))]
        if questions:
            yield Memory(tuple(facts), (source,) * len(facts), tuple(questions))


def single_sentences(examples: Sequence[Example], source: str) -> list[Memory]:
    """A memory of each distinct sentence alone, in the file's order, with its answerable questions.

    It is the order of ``among_others``: what is kept for validation there is kept here.
    """
    asked: dict[str, list[EverydayQuestion]] = defaultdict(list)
    for example in examples:
        if len(example.facts) == 1:
            found = asked[example.facts[0]]  # in its place, though this question may be left out
            question = _question(example, source, place=0, removed=False)
            if question is not None:
                found.append(question)
    return [
        Memory((sentence,), (source,), tuple(found)) for sentence, found in asked.items() if found
    ]


def _question(example: Example, source: str, place: int, removed: bool) -> EverydayQuestion | None:
    places = {answer: _whole_words(answer, example.facts[0]) for answer in example.answers}
    spans = tuple(CopiedSpan(place, *at) for found in places.values() for at in found)
    if not spans:
        return None
    return EverydayQuestion(
        text=example.question,
        kind="not_known" if removed else "single",
        form="unknown" if removed else "span",
        answers=() if removed else tuple(a for a, found in places.items() if found),
        supports=() if removed else (place,),
        spans=() if removed else spans,
        assume=None,
        domain=source,
        patterns=(source,),
    )


def _whole_words(answer: str, sentence: str) -> list[tuple[int, int]]:
    """Everywhere that an answer stands in a sentence, not inside a longer word."""
    pattern = rf"(?<!\w){re.escape(answer)}(?!\w)"
    return [match.span() for match in re.finditer(pattern, sentence)]
