"""WikiMovies (Miller et al. 2016, §4): questions on films, and triples that answer them.

Files are gzipped JSON lines, ``{"question": [word], "answers": [entity], "kv": [[subject,
relation, [object]]]}``; ``kv`` is absent where a file has no memories. A name of several words is
one entry of a question. Relations that start with ``!`` are the inverse ones.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from kvmem.errors import DataError, NotFoundError


class Triple(NamedTuple):
    subject: str
    relation: str
    object: str


@dataclass(frozen=True, slots=True)
class MovieQuestion:
    """A question in words; any of its answers is right. ``memory`` is what came with it."""

    words: tuple[str, ...]
    answers: frozenset[str]
    memory: tuple[Triple, ...]


def load_questions(path: Path) -> list[MovieQuestion]:
    """Read a file. Raises NotFoundError, and DataError ``file:line: …`` if it breaks the form."""
    if not path.is_file():
        raise NotFoundError(f"{path}: there is no such file")
    questions = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                try:
                    questions.append(_question(json.loads(line)))
                except (ValueError, KeyError, TypeError) as error:
                    raise DataError(
                        f"{path}:{number}: no question of WikiMovies ({error})"
                    ) from None
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"{path}: cannot be read as gzipped text ({error})") from error
    return questions


def triples_of(questions: Sequence[MovieQuestion]) -> list[Triple]:
    """All triples of the questions' memories, each once, in the order met."""
    return list(dict.fromkeys(triple for one in questions for triple in one.memory))


def _question(record: dict[str, Any]) -> MovieQuestion:
    if not record["question"] or not record["answers"]:
        raise ValueError("no words, or no answers")
    return MovieQuestion(
        tuple(record["question"]), frozenset(record["answers"]), tuple(_triples(record))
    )


def _triples(record: dict[str, Any]) -> Iterator[Triple]:
    for subject, relation, objects in record.get("kv", ()):
        for one in objects:
            yield Triple(subject, relation, one)
