"""What a store accepts: the form of names, ids, times and facts. Checked once, at the edge."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kvmem.errors import InputError
from kvmem.types import NewFact

if TYPE_CHECKING:
    from kvmem.store.base import FactRecord

# In a URL, "." and ".." are not names but steps: to delete the fact ".." would delete all facts.
_NAMESPACE = re.compile(r"(?!\.+$)[A-Za-z0-9._-]{1,64}")
_FACT_ID = re.compile(r"(?!\.+$)[A-Za-z0-9._:~@+=-]{1,128}")
MAX_TEXT = 10_000
"""Code points of a text, a value or a question. The encoder's window may be shorter."""

_DEEPEST = 100
"""Levels of lists and objects in metadata: beyond some hundreds Python could not read them."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def check_namespace(name: str) -> None:
    """Raise ``InputError`` unless ``name`` may name a namespace."""
    if not _NAMESPACE.fullmatch(name):
        raise InputError(
            f"namespace {name[:80]!r}: use 1 to 64 letters, digits, dots, underscores and hyphens,"
            " and not dots alone"
        )


def check_facts(facts: Sequence[NewFact]) -> None:
    """Raise ``InputError``, naming the fact, unless a store can hold all of them as they are.

    At least one is required. The event log keeps the ids of forgotten facts, so the form of an
    id leaves no room for sentences.
    """
    if not facts:
        raise InputError("no facts to remember; hand in at least one")
    for number, fact in enumerate(facts, start=1):
        check_fact(fact, f"fact {number} of {len(facts)}")


def check_records(records: Sequence[FactRecord]) -> None:
    """Raise ``InputError``, naming the record, unless a store can keep all of them."""
    for number, record in enumerate(records, start=1):
        check_record(record, f"record {number} of {len(records)}")


def check_record(record: FactRecord, where: str) -> None:
    """Raise ``InputError``, beginning with ``where``, unless a store can keep the record."""
    fact = record.as_new()
    # History may hold a fact that had expired before it was recorded: it is kept as it is.
    check_fact(fact if record.recorded_at is None else replace(fact, valid_from=None), where)
    if record.recorded_at is not None and (record.id is None or record.valid_from is None):
        raise InputError(
            f"{where}: recorded_at makes it history, which has an id and valid_from too; "
            "leave it out for a new fact"
        )
    end = (record.valid_to, record.closed_at, record.superseded_by)
    if any(part is not None for part in end):
        if record.recorded_at is None or any(part is None for part in end):
            raise InputError(
                f"{where}: valid_to, closed_at and superseded_by go together, and with recorded_at"
            )
        _check_id("superseded_by", record.superseded_by, where)
        if record.superseded_by == record.id:
            raise InputError(f"{where}: the fact {record.id!r} cannot supersede itself")
    for name in ("recorded_at", "valid_from", "valid_to", "closed_at"):
        time = getattr(record, name)
        if time is not None:
            microseconds(time, f"{where}: {name}")
    if record.valid_to and record.valid_from and record.valid_to < record.valid_from:
        raise InputError(f"{where}: valid_to is earlier than valid_from")


def microseconds(time: datetime, what: str) -> int:
    """Return an aware time as microseconds since 1970 in UTC.

    Raises:
        InputError: the time has no zone, or is beyond what can be kept in UTC.
    """
    if time.tzinfo is None or time.utcoffset() is None:
        raise InputError(f"{what} {time.isoformat()}: the time needs a zone, for example +00:00")
    try:
        in_utc = time.astimezone(UTC)
    except OverflowError:
        raise InputError(
            f"{what} {time.isoformat()}: beyond the years 1 to 9999 in UTC; give a nearer time"
        ) from None
    return (in_utc - _EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    """Return microseconds since 1970 as an aware time in UTC."""
    return _EPOCH + timedelta(microseconds=value)


def check_text(string: str, what: str) -> None:
    """Raise ``InputError``, naming ``what``, for a text that is empty, too long or no Unicode."""
    if not string.strip():
        raise InputError(f"{what} is empty; write at least one word")
    _check_length(string, what)
    check_unicode(string, what)


def _check_length(string: str, what: str) -> None:
    if len(string) > MAX_TEXT:
        raise InputError(
            f"{what} has {len(string):,} characters; at most {MAX_TEXT:,} are taken: split it"
        )


def check_unicode(string: str, what: str) -> None:
    """Raise ``InputError``, naming ``what``, unless the string can be written as UTF-8."""
    try:
        string.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            f"{what} holds half of a surrogate pair at character {error.start}; "
            "send well-formed Unicode"
        ) from None


def check_fact(fact: NewFact, where: str) -> None:
    """Raise ``InputError``, beginning with ``where``, unless a store can hold the fact as it is."""
    check_text(fact.text, f"{where}: the text")
    if fact.value is not None:
        _check_length(fact.value, f"{where}: value")
    for name, string in (("key", fact.key), ("value", fact.value), ("source", fact.source)):
        if string is not None:
            check_unicode(string, f"{where}: {name}")
    for name, string in (("key", fact.key), ("source", fact.source)):
        if string == "":
            raise InputError(f"{where}: {name} is empty; leave it out instead")
    for name, fact_id in (("id", fact.id), ("supersedes", fact.supersedes)):
        _check_id(name, fact_id, where)
    if fact.id is not None and fact.id == fact.supersedes:
        raise InputError(f"{where}: the fact {fact.id!r} cannot supersede itself")
    for name, time in (("valid_from", fact.valid_from), ("expires_at", fact.expires_at)):
        if time is not None:
            microseconds(time, f"{where}: {name}")
    if fact.valid_from and fact.expires_at and fact.expires_at <= fact.valid_from:
        raise InputError(f"{where}: expires_at must be later than valid_from")
    _check_metadata(fact.metadata, where)


def may_be_id(text: str) -> bool:
    """Tell whether a fact can have this id; of others, which may hold NUL, no store has any."""
    return bool(_FACT_ID.fullmatch(text))


def _check_id(name: str, fact_id: str | None, where: str) -> None:
    if fact_id is not None and not may_be_id(fact_id):
        raise InputError(
            f"{where}: {name} {fact_id[:80]!r}: use 1 to 128 letters, digits, and any of"
            " . _ : ~ @ + = -, and not dots alone"
        )


def _check_metadata(metadata: Mapping[str, Any], where: str) -> None:
    if not _is_flat(metadata, _DEEPEST):
        raise InputError(f"{where}: metadata is nested deeper than {_DEEPEST} levels; flatten it")
    try:
        encoded = json.dumps(dict(metadata), ensure_ascii=False, allow_nan=False)
        encoded.encode()
        same = json.loads(encoded) == metadata
    except (TypeError, ValueError) as error:
        raise InputError(f"{where}: metadata is not plain JSON: {error}") from None
    if not same:
        raise InputError(
            f"{where}: metadata is not plain JSON: use strings as keys, and lists for sequences"
        )


def _is_flat(value: object, levels: int) -> bool:
    """Tell whether a value of JSON has at most so many levels of lists and objects."""
    if not isinstance(value, Mapping | list | tuple):
        return True
    parts = value.values() if isinstance(value, Mapping) else value
    return levels > 0 and all(_is_flat(part, levels - 1) for part in parts)
