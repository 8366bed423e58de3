"""Times are taken as RFC 3339 has them, and in no other form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kvmem.service.times import parse_time

_ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
# The bounds are local times; far enough from the ends of the calendar for any zone.
_FIRST, _LAST = datetime(2, 1, 1), datetime(9998, 12, 31)  # noqa: DTZ001
_AWARE = st.datetimes(_FIRST, _LAST, timezones=_ZONES)


@given(_AWARE)
def test_reads_what_python_writes(time: datetime) -> None:
    parsed = parse_time(time.isoformat())
    assert parsed == time
    assert parsed.tzinfo is UTC


@pytest.mark.parametrize("text", ["2025-03-01T12:00:00Z", "2025-03-01t12:00:00z"])
def test_letters_in_either_case(text: str) -> None:
    assert parse_time(text) == datetime(2025, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "1740000000",
        "2025-03-01",
        "2025-03-01T12:00:00",
        "2025-W09-6T12:00:00Z",
        "2025-02-30T12:00:00Z",
        "2025-03-01T24:00:00Z",
        "2025-03-01T12:00:00+99:00",
        "0001-01-01T00:00:00+01:00",
        "٢٠٢٥-03-01T12:00:00Z",
    ],
)
def test_refuses_everything_else(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a"):
        parse_time(text)
