"""bAbI stories as a Hugging Face data set: one row a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kvmem.errors import KvmemError
from kvmem.types import Story

if TYPE_CHECKING:
    from datasets import Dataset


def to_dataset(stories: Iterable[Story]) -> Dataset:
    """One row for every question, stories and questions in order.

    Columns: ``facts`` list of string, those told before the question; ``question`` and
    ``answer`` string; ``supports`` list of int32, indices into ``facts``; ``task`` int32;
    ``story`` int32, the story's index; ``position`` int32, the number of facts told before the
    question in its story. Raises KvmemError if the ``datasets`` package is not installed.
    """
    try:
        from datasets import Dataset, Features, List, Value
    except ModuleNotFoundError as error:
        raise KvmemError(f"{error}; install it with: pip install 'kvmem[train]'") from error
    features = Features(
        {
            "facts": List(Value("string")),
            "question": Value("string"),
            "answer": Value("string"),
            "supports": List(Value("int32")),
            "task": Value("int32"),
            "story": Value("int32"),
            "position": Value("int32"),
        }
    )
    rows = list(_rows(stories))
    # Column by column: from_list would lose the columns where there are no rows.
    columns = {name: [row[name] for row in rows] for name in features}
    return Dataset.from_dict(columns, features=features)


def _rows(stories: Iterable[Story]) -> Iterator[dict[str, Any]]:
    for index, story in enumerate(stories):
        for question in story.questions:
            yield {
                "facts": story.facts[: question.position],
                "question": question.text,
                "answer": question.answer,
                "supports": question.supports,
                "task": story.task,
                "story": index,
                "position": question.position,
            }
