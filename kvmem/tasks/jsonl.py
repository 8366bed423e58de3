"""Custom data: questions on a few facts each, one JSON object a line.

``{"facts": [str], "question": str, "answers": [str], "support": [int], "source": str,
"id": str}``. Several answers are alternatives; none means "not known from these facts".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kvmem.errors import DataError, NotFoundError


@dataclass(frozen=True, slots=True)
class Example:
    """A question, the facts it is asked of, and the answers that count as right.

    ``answers`` is empty if the facts do not hold the answer. ``support`` are indices into
    ``facts``; it is empty if the supporting facts are not known.
    """

    facts: tuple[str, ...]
    question: str
    answers: tuple[str, ...]
    support: tuple[int, ...] = ()
    source: str = ""
    id: str = ""


_REQUIRED = {"facts", "question", "answers"}
# What generated files say besides (see kvmem.tasks.everyday.example); passed over here.
_FURTHER = {"kind", "form", "spans", "assume", "domain", "patterns"}
_KNOWN = {*_REQUIRED, *_FURTHER, "support", "source", "id"}


def read_examples(path: Path) -> list[Example]:
    """All examples of a file. Raises NotFoundError, or DataError ``file:line: …``."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError(f"{path}: no such file") from error
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    try:
        lines = raw.decode().split("\n")
    except UnicodeDecodeError as error:
        line_number = raw.count(b"\n", 0, error.start) + 1
        raise DataError(f"{path}:{line_number}: not UTF-8 text ({error.reason})") from error
    examples = list(parse_examples(lines, name=str(path)))
    if not examples:
        raise DataError(f"{path}:1: the file holds no example")
    return examples


def parse_examples(lines: Iterable[str], *, name: str) -> Iterator[Example]:
    """Examples of JSON lines; blank lines are passed over.

    ``name`` stands for the file in error messages. Raises DataError ``name:line: …`` for what
    is not a JSON object, a missing or unknown field, a field of another type, an empty text,
    no facts, and a support that is not an index into the facts.
    """
    for line_number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _example(line)
            except (ValueError, RecursionError) as error:  # a JSONDecodeError is a ValueError
                raise DataError(f"{name}:{line_number}: {error}") from error


def _example(line: str) -> Example:
    record = json.loads(line)
    if not isinstance(record, dict):
        raise ValueError(f"expected a JSON object, got {line.strip()[:40]!r}")
    if missing := _REQUIRED - record.keys():
        raise ValueError(f"missing field {', '.join(sorted(missing))}")
    if unknown := record.keys() - _KNOWN:
        raise ValueError(
            f"unknown field {', '.join(sorted(unknown))}; known are {', '.join(sorted(_KNOWN))}"
        )
    facts = _texts(record, "facts")
    if not facts:
        raise ValueError("facts must not be empty")
    return Example(
        facts=facts,
        question=_text(record["question"], "question"),
        answers=_texts(record, "answers"),
        support=_support(record.get("support", []), len(facts)),
        source=_text(record["source"], "source") if "source" in record else "",
        id=_text(record["id"], "id") if "id" in record else "",
    )


def _text(value: Any, field: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{field} must be a text that is not empty, got {value!r}")
    return value


def _texts(record: dict[str, Any], field: str) -> tuple[str, ...]:
    values = record[field]
    if not isinstance(values, list):
        raise ValueError(f"{field} must be a list of texts, got {values!r}")
    return tuple(_text(value, f"{field}[{index}]") for index, value in enumerate(values))


def _support(values: Any, facts: int) -> tuple[int, ...]:
    if not isinstance(values, list):
        raise ValueError(f"support must be a list of indices into facts, got {values!r}")
    for value in values:
        # bool is a subclass of int, and true is no index
        if type(value) is not int or not 0 <= value < facts:
            raise ValueError(f"support {value!r} is not an index into the {facts} facts (from 0)")
    return tuple(values)
