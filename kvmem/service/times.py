"""Times as they cross the service's edge: RFC 3339 with a zone in, UTC inside."""

from __future__ import annotations

import re
from datetime import UTC, datetime

# `datetime.fromisoformat` alone would also take dates, week numbers and times without a zone.
_RFC3339 = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


def parse_time(text: str) -> datetime:
    """Read an RFC 3339 time with a zone, such as ``2025-03-01T12:00:00+01:00``, as UTC.

    Raises:
        ValueError: the text is no such time.
    """
    if not _RFC3339.fullmatch(text):
        raise ValueError(
            f"{text!r} is not an RFC 3339 time with a zone, such as 2025-03-01T12:00:00Z"
        )
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is not a time that exists: {error}") from None
