"""An everyday example: a memory of facts, and questions on it with everything known about them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from kvmem.tasks.atomic import replacing
from kvmem.types import AnswerKind, Assume

Split = Literal["train", "valid", "test"]
Kind = Literal[
    "single",
    "paraphrase",
    "chain",
    "update",
    "before",
    "count",
    "list",
    "comparison",
    "yes_no",
    "is_a",
    "not_known",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class CopiedSpan:
    """Code points ``start`` to ``end`` (exclusive) of ``facts[fact]``."""

    fact: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class EverydayQuestion:
    """A question on an example's facts.

    kind      one of KINDS; of a published data set, its task
    answers   alternatives; for ``form == "list"`` all items in the order told; none if not known
    form      how the answer is given
    supports  indices of the facts the answer rests on, in the order of reasoning; the answer does
              not follow without any one of them
    spans     where a span answer, each item of a list and each counted item stand
    assume    how absence is read, where that matters: ``open`` (it says nothing) or ``closed`` (no)
    patterns  ids of the question's patterns: the question's own, those of the phrases that name
              its subject, and what was put around it
    """

    text: str
    kind: str
    form: AnswerKind
    answers: tuple[str, ...]
    supports: tuple[int, ...]
    spans: tuple[CopiedSpan, ...]
    assume: Assume | None
    domain: str
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """Facts in the order told, the pattern ids of each, and questions asked after all of them."""

    facts: tuple[str, ...]
    fact_patterns: tuple[str, ...]
    questions: tuple[EverydayQuestion, ...]


def records(example: Example, name: str) -> Iterator[dict[str, Any]]:
    """One record a question in the form of ``kvmem.tasks.jsonl``, with all that is known besides.

    A list is one answer there, its items joined by a comma; ``name`` begins each ``id``.
    """
    for number, question in enumerate(example.questions):
        listed = question.form == "list"
        yield {
            "facts": example.facts,
            "question": question.text,
            "answers": [", ".join(question.answers)] if listed else question.answers,
            "support": question.supports,
            "source": "everyday",
            "id": f"{name}-{number}",
            "kind": question.kind,
            "form": question.form,
            "spans": [[span.fact, span.start, span.end] for span in question.spans],
            "assume": question.assume,
            "domain": question.domain,
            "patterns": question.patterns,
        }


def write_examples(examples: Iterable[Example], path: Path) -> int:
    """Write all questions as JSON lines, the file whole or not at all; returns their number."""
    written = 0
    with replacing(path) as file:
        for number, example in enumerate(examples):
            for record in records(example, f"everyday-{number}"):
                file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
                written += 1
    return written
