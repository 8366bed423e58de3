"""Facts from documents of each format, and what breaks a format."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kvmem.errors import DataError, InputError
from kvmem.memory.documents import Format, line_of, read_documents, split_sentences
from kvmem.memory.fact_memory import FactMemory
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader

PAST = "2025-03-01T12:00:00Z"
HISTORY = {"text": "a", "id": "1", "valid_from": PAST, "recorded_at": PAST}


def read(text: str, format: Format) -> list[NewFact]:
    return list(read_documents(io.StringIO(text), format, source="doc"))


def lines(facts: list[NewFact]) -> list[tuple[int, str]]:
    assert all(fact.source == "doc" for fact in facts)
    return [(fact.metadata["line"], fact.text) for fact in facts]


def test_text_is_sentences_with_their_lines() -> None:
    assert lines(read("Mary left yesterday. John\nstayed.\n\nAnn slept.", "text")) == [
        (1, "Mary left yesterday."),
        (1, "John stayed."),
        (4, "Ann slept."),
    ]


MARKDOWN = """\
---
title: Not a fact.
---
# A heading. Not a fact.

Mary *went* to the
[office](https://example.com). She took `key 7`<br>
and ![a lamp](lamp.png).

```
code. More code.
```

- John left.
  - Ann too. At 3.5 km.
1. Bob stayed

> Quoted facts.

| name | place |
|------|-------|
| Eve  | **attic** |
| Dan  |       |

<div>no fact</div>
"""


def test_markdown_is_its_prose_lists_and_tables() -> None:
    assert lines(read(MARKDOWN, "markdown")) == [
        (6, "Mary went to the office."),
        (7, "She took key 7 and a lamp."),
        (14, "John left."),
        (15, "Ann too."),
        (15, "At 3.5 km."),
        (16, "Bob stayed"),
        (18, "Quoted facts."),
        (22, "name: Eve, place: attic"),
        (23, "name: Dan"),
    ]


def test_csv_rows_are_facts() -> None:
    text = 'name, age ,note\nAnn,30,"one,\ntwo"\n\nBob,,\n;x,1,2\n'
    assert lines(read(text, "csv")) == [
        (2, "name: Ann, age: 30, note: one,\ntwo"),
        (5, "name: Bob"),
        (6, "name: ;x, age: 1, note: 2"),
    ]
    assert lines(read("a;b\n1,5;2\n", "csv")) == [(2, "a: 1,5, b: 2")]
    assert lines(read("a\tb\n1\t2\n", "csv")) == [(2, "a: 1, b: 2")]
    assert lines(read('"a,b,c";d\n1;2\n', "csv")) == [(2, "a,b,c: 1, d: 2")]


def test_csv_columns_may_be_a_fact_s_own_fields() -> None:
    (fact,) = read("key,value\nann's phone,555\n", "csv")
    assert (fact.key, fact.value, fact.text) == ("ann's phone", "555", "ann's phone: 555")
    (fact,) = read("text,key,valid_from\nAnn is in Rome.,ann,2025-03-01T12:00:00Z\n", "csv")
    assert (fact.text, fact.key) == ("Ann is in Rome.", "ann")
    assert fact.valid_from == datetime(2025, 3, 1, 12, tzinfo=UTC)


CHAT = """\

[2025-03-01T12:00:00Z] Ann Lee: I moved to Rome. It is warm!
and sunny.

[12:05] Bob: See https://example.com: it is far.
Ann Lee: ok
"""


def test_chat_sentences_keep_who_said_them_and_when() -> None:
    facts = read(CHAT, "chat")
    assert lines(facts) == [
        (2, "Ann Lee: I moved to Rome."),
        (2, "Ann Lee: It is warm!"),
        (3, "Ann Lee: and sunny."),
        (5, "Bob: See https://example.com: it is far."),
        (6, "Ann Lee: ok"),
    ]
    assert facts[0].valid_from == datetime(2025, 3, 1, 12, tzinfo=UTC)
    assert facts[0].metadata["speaker"] == "Ann Lee"
    assert (facts[3].valid_from, facts[3].metadata["time"]) == (None, "12:05")
    assert "time" not in facts[4].metadata


def test_jsonl_lines_are_facts_as_they_are() -> None:
    given = {"text": "Ann is in Rome. For now.", "id": "1", "source": "s", "metadata": {"a": [1]}}
    facts = read(json.dumps(given) + "\n\n" + '{"text": "Two"}\n', "jsonl")
    assert facts == [
        NewFact("Ann is in Rome. For now.", id="1", source="s", metadata={"a": [1]}),
        NewFact("Two", source="doc"),
    ]


@pytest.mark.parametrize(
    ("format", "text", "told"),
    [
        ("csv", "", "doc:1: the first line names the columns"),
        ("csv", "a,,b\n", "doc:1: the first line names the columns"),
        ("csv", "a,a\n", "doc:1: .*each once"),
        ("csv", "a,b\n1,2\n1,2,3\n", "doc:3: 3 cells under 2 columns"),
        ("csv", 'a,b\n1,2\n"1,2\n', "doc:3: unexpected end"),
        ("csv", "key,value\nann,\n", "doc:2: a row has both"),
        ("csv", "text,nmae\nAnn,b\n", "doc:2: unknown field 'nmae'"),
        ("csv", "x" * 140_000 + "\n", "doc:1: field larger than"),
        ("csv", "text,metadata\nAnn,b\n", "doc:2: metadata is a JSON object, not a string"),
        ("csv", f"text,id,valid_from,recorded_at\nAnn,1,{PAST},{PAST}\n", "doc:2: .*history"),
        ("chat", "\nno colon here\n", 'doc:2: expected "name: text"'),
        ("jsonl", '{"text": "a"}\n{"text": }\n', "doc:2: not JSON"),
        ("jsonl", '{"text": "a"}\n' + "[" * 100_000, "doc:2: .*recursion"),
        ("jsonl", '{"text": "a", "metadata": {"n": ' + "1" * 5_000 + "}}", "doc:1: .*4300 digits"),
        ("jsonl", '{"text": "a"}\n[1]\n', "doc:2: expected a JSON object"),
        ("jsonl", json.dumps(HISTORY), "doc:1: .*history"),
    ],
)
def test_what_breaks_a_format_is_told_with_its_line(format: Format, text: str, told: str) -> None:
    with pytest.raises(DataError, match=told):
        read(text, format)


def test_a_file_s_format_is_told_by_its_name_and_its_source_is_its_path(tmp_path: Path) -> None:
    path = tmp_path / "notes.MD"
    path.write_bytes("\ufeffMary left. John stayed.\r\n".encode())
    facts = list(read_documents(path))
    assert [fact.text for fact in facts] == ["Mary left.", "John stayed."]
    assert {fact.source for fact in facts} == {str(path)}
    assert line_of(facts[0]) == f"{path}:1"


def test_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing\.txt: cannot be read: No such file"):
        list(read_documents(tmp_path / "missing.txt"))
    with pytest.raises(InputError, match=r"a\.doc: the format cannot be told.*markdown"):
        read_documents(tmp_path / "a.doc")
    for name in ("latin.txt", "latin.csv"):
        text = "name\n" + "Mary\n" * 5_000 + "Zoë\n"  # more than a decoder takes at once
        (tmp_path / name).write_bytes(text.encode("latin-1"))
        with pytest.raises(DataError, match=rf"{name}:5002: not UTF-8"):
            list(read_documents(tmp_path / name))


def test_split_sentences_gives_facts_of_one_source() -> None:
    facts = split_sentences("Mary left. After that he slept.", "story")
    assert facts == [
        NewFact("Mary left.", source="story", metadata={"line": 1}),
        NewFact("After that he slept.", source="story", metadata={"line": 1}),
    ]
    assert [line_of(fact) for fact in facts] == ["story:1", "story:1"]
    assert line_of(NewFact("Mary left.")) is None


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[FactMemory]:
    with FactMemory(SQLiteStore(tmp_path / "store"), FakeReader()) as memory:
        yield memory


def test_a_sentence_beyond_the_encoder_s_window_is_told_with_its_place(
    memory: FactMemory, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Mary left.\n\n" + "word " * 100 + "\n")
    with pytest.raises(InputError, match=rf"fact 2 of 2 \({path}:3\): .*beyond the window"):
        memory.remember(list(read_documents(path)))
