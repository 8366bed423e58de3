from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kvmem.errors import DataError, NotFoundError
from kvmem.tasks.jsonl import Example, parse_examples, read_examples

RECORD = {
    "facts": ["The library closes at 9 p.m.", "Ana has room 141."],
    "question": "Which room does Ana have?",
    "answers": ["141", "room 141"],
    "support": [1],
    "source": "office",
    "id": "office-1",
}


def test_reads_every_field(tmp_path: Path) -> None:
    file = tmp_path / "data.jsonl"
    unknown = {"facts": ["हरि घर गया।"], "question": "Who left?", "answers": []}
    file.write_text(
        f"{json.dumps(RECORD)}\n\n{json.dumps(unknown, ensure_ascii=False)}\n", encoding="utf-8"
    )
    assert read_examples(file) == [
        Example(
            facts=("The library closes at 9 p.m.", "Ana has room 141."),
            question="Which room does Ana have?",
            answers=("141", "room 141"),
            support=(1,),
            source="office",
            id="office-1",
        ),
        Example(facts=("हरि घर गया।",), question="Who left?", answers=()),
    ]


def without(field: str) -> dict[str, object]:
    return {key: value for key, value in RECORD.items() if key != field}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "Expecting property name"),
        ("[1]", "expected a JSON object"),
        ('{"support": [' + "9" * 5000 + "]}", "digits"),
        (json.dumps(without("answers")), "missing field answers"),
        (json.dumps({"facts": ["A."]}), "missing field answers, question"),
        (json.dumps({**RECORD, "supports": [1]}), "unknown field supports; known are"),
        (json.dumps({**RECORD, "facts": []}), "facts must not be empty"),
        (json.dumps({**RECORD, "facts": "A."}), "facts must be a list"),
        (json.dumps({**RECORD, "facts": ["A.", " "]}), r"facts\[1\] must be a text"),
        (json.dumps({**RECORD, "question": 1}), "question must be a text"),
        (json.dumps({**RECORD, "answers": [None]}), r"answers\[0\] must be a text"),
        (json.dumps({**RECORD, "support": 1}), "support must be a list"),
        (json.dumps({**RECORD, "support": [2]}), "support 2 is not an index into the 2 facts"),
        (json.dumps({**RECORD, "support": [-1]}), "support -1 is not an index"),
        (json.dumps({**RECORD, "support": [True]}), "support True is not an index"),
        (json.dumps({**RECORD, "id": 7}), "id must be a text"),
        (json.dumps({**RECORD, "source": None}), "source must be a text"),
    ],
)
def test_a_bad_line_is_refused_with_file_and_line(line: str, message: str) -> None:
    with pytest.raises(DataError, match=rf"^data\.jsonl:2: .*{message}"):
        list(parse_examples([json.dumps(RECORD), line], name="data.jsonl"))


def test_text_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "data.jsonl"
    file.write_bytes(json.dumps(RECORD).encode() + b"\n\xff\n")
    with pytest.raises(DataError, match=r"data\.jsonl:2: not UTF-8"):
        read_examples(file)


def test_no_file_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no such file"):
        read_examples(tmp_path / "absent.jsonl")
    (tmp_path / "empty.jsonl").write_text("\n")
    with pytest.raises(DataError, match="holds no example"):
        read_examples(tmp_path / "empty.jsonl")
    with pytest.raises(DataError, match="cannot be read"):
        read_examples(tmp_path)


def test_the_question_sets_at_hand_are_of_this_form() -> None:
    data = os.environ.get("KVMEM_DATA")
    files = sorted((Path(data) / "qa").glob("*.jsonl")) if data else []
    if not files:
        pytest.skip("KVMEM_DATA is not set, or has no qa/*.jsonl")
    for file in files:
        assert all(example.facts and example.id for example in read_examples(file))
