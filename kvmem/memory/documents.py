"""Facts from documents: one sentence, one fact, from one source, in the order of the document.

What a text says about time ("yesterday") is kept word for word and not resolved.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TextIO

from kvmem.errors import DataError, InputError
from kvmem.memory.sentences import Line, sentences, sentences_of_block
from kvmem.store.base import FactRecord
from kvmem.store.records import record_from_json, record_from_line
from kvmem.types import NewFact

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

Format = Literal["text", "markdown", "csv", "chat", "jsonl"]

_SUFFIXES: dict[str, Format] = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".csv": "csv",
    ".tsv": "csv",
    ".chat": "chat",
    ".log": "chat",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}

_MESSAGE = re.compile(r"(?:\[(?P<time>[^\]]+)\]\s*)?(?P<name>[^\s:\[][^:]{0,63}):\s+(?P<text>.*\S)")


def read_documents(
    document: str | os.PathLike[str] | TextIO,
    format: Format | None = None,
    *,
    source: str | None = None,
) -> Iterator[NewFact]:
    """Yield the facts of a document in UTF-8, one a sentence, with the line as metadata.

    - ``text``: sentences; bullets that open a line are left out.
    - ``markdown``: the sentences of paragraphs and lists, and the rows of tables as for ``csv``.
      Headings, code and HTML are left out.
    - ``csv`` with a header: one fact a row. With a column ``text`` the columns are fields of
      ``NewFact``, with ``key`` and ``value`` the text is "key: value", else it is
      "column: cell, column: cell". Commas, semicolons or tabs separate.
    - ``chat``: "name: text" or "[time] name: text"; a line that is neither goes on with the
      message before. Each sentence keeps its speaker. An RFC 3339 time with a zone says since
      when it holds; another is kept as metadata.
    - ``jsonl``: an object with the fields of ``NewFact`` a line.

    Args:
        document: a path, or a stream of text.
        format: by the path's ending unless given; a stream without one is ``text``.
        source: the facts' source, where they name none; a path's own by default.

    Raises:
        InputError: the file cannot be read, or its format is not known.
        DataError: the document breaks its format; the message begins with ``path:line:``.
    """
    if isinstance(document, str | os.PathLike):
        path = Path(document)
        chosen = format or _SUFFIXES.get(path.suffix.lower())
        if chosen is None:
            raise InputError(
                f"{path}: the format cannot be told from its name; say which of "
                f"{', '.join(_READERS)} it is"
            )
        return _with_source(_from_path(path, chosen), source or str(path))
    return _with_source(_READERS[format or "text"](document, source or "input"), source)


def split_sentences(text: str, source: str | None = None) -> list[NewFact]:
    """Return the sentences of a text as facts of one source, with their lines as metadata."""
    return list(_facts(sentences(text), source))


def line_of(fact: NewFact) -> str | None:
    """Return where a fact stands in its document, as ``source:line``, if it is from one."""
    line = fact.metadata.get("line")
    return f"{fact.source}:{line}" if fact.source and isinstance(line, int) else None


def _from_path(path: Path, format: Format) -> Iterator[NewFact]:
    try:
        with open(path, encoding="utf-8-sig") as stream:
            yield from _READERS[format](stream, str(path))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError:
        raise DataError(f"{path}:{_undecodable_line(path)}: not UTF-8; convert it first") from None


def _undecodable_line(path: Path) -> int:
    """Return the first line that is not UTF-8: a decoder knows only its place in a buffer."""
    number = 0
    with open(path, "rb") as lines, suppress(UnicodeDecodeError):
        for line in lines:
            number += 1
            line.decode()
    return number


def _with_source(facts: Iterable[NewFact], source: str | None) -> Iterator[NewFact]:
    return (fact if fact.source else replace(fact, source=source) for fact in facts)


def _facts(lines: Iterable[Line], source: str | None = None) -> Iterator[NewFact]:
    return (NewFact(text, source=source, metadata={"line": line}) for line, text in lines)


def _read_text(stream: TextIO, name: str) -> Iterator[NewFact]:
    return _facts(sentences(stream.read()))


def _read_markdown(stream: TextIO, name: str) -> Iterator[NewFact]:
    from markdown_it import MarkdownIt  # not at the top: few need it
    from markdown_it.tree import SyntaxTreeNode

    tokens = MarkdownIt("commonmark").enable("table").parse(stream.read())
    for node in SyntaxTreeNode(tokens).walk():
        if node.type == "paragraph" and node.map is not None:
            lines = enumerate(_plain_text(node).split("\n"), start=node.map[0] + 1)
            yield from _facts(sentences_of_block(lines))
        elif node.type == "table" and node.map is not None:
            header, *rows = (row for part in node.children for row in part.children)
            columns = [_plain_text(cell) for cell in header.children]
            # The header and the line below it come first, then a row a line.
            for line, row in enumerate(rows, start=node.map[0] + 3):
                cells = [_plain_text(cell) for cell in row.children]
                yield from _fact_of_row(columns, cells, line, f"{name}:{line}")


def _plain_text(node: SyntaxTreeNode) -> str:
    if node.type in ("softbreak", "hardbreak"):
        return "\n"
    if node.type == "html_inline":
        return ""
    return "".join(map(_plain_text, node.children)) if node.children else node.content


def _read_csv(stream: TextIO, name: str) -> Iterator[NewFact]:
    first = stream.readline()
    line = 1
    try:
        headers = {mark: next(csv.reader([first], delimiter=mark), []) for mark in ",;\t"}
        delimiter = max(headers, key=lambda mark: len(headers[mark]))
        header = [column.strip() for column in headers[delimiter]]
        if not all(header) or len(set(header)) < len(header) or not header:
            raise DataError(f"{name}:1: the first line names the columns, each once; got {header}")
        line = 2
        rows = csv.reader(stream, delimiter=delimiter, strict=True)
        for cells in rows:
            yield from _fact_of_row(header, cells, line, f"{name}:{line}")
            line = rows.line_num + 2  # a quoted cell may hold line breaks
    except csv.Error as error:
        raise DataError(f"{name}:{line}: {error}") from None


def _fact_of_row(header: list[str], cells: list[str], line: int, where: str) -> Iterator[NewFact]:
    """Yield the fact of a row, or none of an empty one."""
    if len(cells) > len(header):
        raise DataError(f"{where}: {len(cells)} cells under {len(header)} columns")
    row = {
        column: cell.strip() for column, cell in zip(header, cells, strict=False) if cell.strip()
    }
    if not row:
        return
    if "text" in header:
        fields: dict[str, Any] = row
    elif {"key", "value"} <= set(header):
        if not {"key", "value"} <= set(row):
            raise DataError(f"{where}: a row has both a key and a value")
        fields = row | {"text": f"{row['key']}: {row['value']}"}
    else:
        fields = {"text": ", ".join(f"{column}: {cell}" for column, cell in row.items())}
    yield _new(record_from_json({"metadata": {"line": line}} | fields, where), where)


def _read_chat(stream: TextIO, name: str) -> Iterator[NewFact]:
    message: re.Match[str] | None = None
    lines: list[Line] = []
    for number, line in enumerate(stream, start=1):
        begun = _MESSAGE.fullmatch(line.strip())
        if begun:
            yield from _facts_of_message(message, lines)
            message, lines = begun, [(number, begun["text"])]
        elif message is not None:
            lines.append((number, line))
        elif line.strip():
            raise DataError(f'{name}:{number}: expected "name: text" or "[time] name: text"')
    yield from _facts_of_message(message, lines)


def _facts_of_message(message: re.Match[str] | None, lines: list[Line]) -> Iterator[NewFact]:
    if message is None:
        return
    for line, sentence in sentences_of_block(lines):
        metadata: dict[str, Any] = {"line": line, "speaker": message["name"]}
        if message["time"]:
            metadata["time"] = message["time"]
        yield NewFact(
            f"{message['name']}: {sentence}",
            valid_from=_time(message["time"]),
            metadata=metadata,
        )


def _time(text: str | None) -> datetime | None:
    """Return the moment a time stands for; without its zone it stands for none."""
    try:
        time = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return None if time.tzinfo is None else time


def _read_jsonl(stream: TextIO, name: str) -> Iterator[NewFact]:
    for number, line in enumerate(stream, start=1):
        if line.strip():
            where = f"{name}:{number}"
            yield _new(record_from_line(line, where), where)


def _new(record: FactRecord, where: str) -> NewFact:
    if record.recorded_at is not None:
        raise DataError(f"{where}: a fact with recorded_at is history; import it instead")
    return record.as_new()


_READERS: dict[Format, Callable[[TextIO, str], Iterator[NewFact]]] = {
    "text": _read_text,
    "markdown": _read_markdown,
    "csv": _read_csv,
    "chat": _read_chat,
    "jsonl": _read_jsonl,
}
