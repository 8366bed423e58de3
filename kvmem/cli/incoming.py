"""Facts out of files: JSON Lines as they were exported, or text to split into sentences."""

from __future__ import annotations

import hashlib
import io
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from kvmem.errors import DataError

if TYPE_CHECKING:
    from kvmem.store.base import FactRecord
    from kvmem.types import NewFact

# As ``kvmem.memory.documents`` has them, which is not loaded to print help.
Format = Literal["text", "markdown", "csv", "chat", "jsonl"]

STANDARD_INPUT = "standard input"

_LONGEST_LINE = 1 << 24
"""Bytes of a JSON line, so that a file that is none does not fill the memory."""


def read_records(file: str, format: Format | None, source: str | None) -> Iterator[FactRecord]:
    """Read the facts of a file, in order, each with an id. "-" is standard input.

    ``format`` is told by the file's ending unless given; that of standard input is ``jsonl``.
    ``source`` takes the place of the one that the file names, or is its path.

    A fact without an id gets one from what it says, and how often that was said before: the same
    file gives the same ids when it is read again, and so does one to which lines were added.

    Raises:
        InputError: the file cannot be read, or is of no known format.
        DataError: the file breaks its format; the message names the line.
    """
    lines = Path(file).suffix.lower() in (".jsonl", ".ndjson") or file == "-"
    if format == "jsonl" or (format is None and lines):
        records = _exported(file)
        if source is not None:
            records = (replace(record, source=source) for record in records)
    else:
        records = _from_document(file, format, source)
    return _with_ids(records)


def _exported(file: str) -> Iterator[FactRecord]:
    """Read records as ``kvmem export`` writes them."""
    from kvmem.store.records import record_from_line

    name = STANDARD_INPUT if file == "-" else file
    number = 0
    with _binary(file) as stream:
        while line := stream.readline(_LONGEST_LINE):
            number += 1
            where = f"{name}:{number}"
            if len(line) == _LONGEST_LINE:
                raise DataError(f"{where}: the line is longer than {_LONGEST_LINE:,} bytes")
            if not line.isspace():
                yield record_from_line(line, where)


def _binary(file: str) -> nullcontext[BinaryIO] | BinaryIO:
    return nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb")


def _from_document(file: str, format: Format | None, source: str | None) -> Iterator[FactRecord]:
    """Read the sentences of a text, or the rows of a table."""
    from kvmem.memory.documents import read_documents

    if file != "-":
        yield from map(_record, read_documents(file, format, source=source))
        return
    text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig")
    try:
        yield from map(_record, read_documents(text, format, source=source or STANDARD_INPUT))
    except UnicodeDecodeError as error:
        raise DataError(f"{STANDARD_INPUT}: not UTF-8 text: {error.reason}") from None
    finally:
        text.detach()  # or the end of the wrapper would close standard input


def _record(fact: NewFact) -> FactRecord:
    from kvmem.store.base import FactRecord

    return FactRecord(**asdict(fact))


def _with_ids(records: Iterable[FactRecord]) -> Iterator[FactRecord]:
    said: Counter[bytes] = Counter()
    for record in records:
        if record.id is None and record.recorded_at is None:
            body = json.dumps(asdict(record), sort_keys=True, default=str)
            digest = hashlib.sha256(body.encode()).digest()[:16]
            said[digest] += 1
            yield replace(record, id=f"{digest.hex()}-{said[digest]}")
        else:
            yield record
