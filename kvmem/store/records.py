"""The JSON form of an exported fact: one object a line, the same on every store."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, Final

from kvmem.errors import DataError
from kvmem.store.base import FactRecord
from kvmem.store.checks import check_record, from_microseconds, microseconds

_TIMES: Final = ("valid_from", "expires_at", "recorded_at", "valid_to", "closed_at")
_FIELDS: Final = tuple(field.name for field in fields(FactRecord))


def record_to_json(record: FactRecord) -> dict[str, Any]:
    """Return a record as a JSON object: times as RFC 3339 in UTC, what is not set left out."""
    line: dict[str, Any] = {}
    for name in _FIELDS:
        value = getattr(record, name)
        if isinstance(value, datetime):
            line[name] = time_to_json(value, name)
        elif name == "metadata":
            if value:
                line[name] = dict(value)
        elif value is not None:
            line[name] = value
    return line


def record_from_line(line: str | bytes, where: str) -> FactRecord:
    """Read a record from its line; as ``record_from_json``, and it has to be JSON."""
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise DataError(f"{where}: not JSON: {error.msg} at character {error.pos}") from None
    except (ValueError, RecursionError) as error:  # no UTF-8, a number too long, lists too deep
        raise DataError(f"{where}: not JSON that can be read: {error}") from None
    return record_from_json(value, where)


def record_from_json(line: Mapping[str, Any], where: str) -> FactRecord:
    """Read a record; ``where``, such as ``facts.jsonl:7``, begins the messages of errors.

    Raises:
        InputError: ``text`` is missing, a field is not one of ``FactRecord``'s, is of another
            type, or breaks its form, or the fields do not go together.
    """
    if not isinstance(line, Mapping):
        raise DataError(f"{where}: expected a JSON object with a text, got {_kind(line)}")
    unknown = sorted(set(line) - set(_FIELDS))
    if unknown:
        raise DataError(f"{where}: unknown field {unknown[0]!r}; use any of {', '.join(_FIELDS)}")
    if line.get("text") is None:
        raise DataError(f"{where}: a fact needs a text")
    values: dict[str, Any] = {}
    for name, value in line.items():
        if name == "metadata":
            if not isinstance(value, Mapping | None):
                raise DataError(f"{where}: metadata is a JSON object, not {_kind(value)}")
            values[name] = value or {}
        elif value is None:
            continue
        elif not isinstance(value, str):
            raise DataError(f"{where}: {name} is a string, not {_kind(value)}")
        elif name in _TIMES:
            values[name] = _time(value, f"{where}: {name}")
        else:
            values[name] = value
    record = FactRecord(**values)
    check_record(record, where)
    return record


def time_to_json(time: datetime, what: str) -> str:
    """Return a time as RFC 3339 in UTC; ``InputError`` if it has no zone."""
    return from_microseconds(microseconds(time, what)).isoformat().replace("+00:00", "Z")


def _time(value: str, what: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise DataError(
            f"{what} {value[:80]!r}: write a time as 2025-03-01T12:00:00Z, with its zone"
        ) from None


def _kind(value: object) -> str:
    names: dict[type, str] = {
        str: "a string",
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "an object",
        type(None): "null",
    }
    return names.get(type(value), type(value).__name__)
