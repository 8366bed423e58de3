"""The log of a server: one JSON object a line."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any


class JsonFormatter(logging.Formatter):
    """One line a record, whatever it holds: nothing that a client sent can begin a new one.

    Of an exception it shows the types and the places in the code. The messages of exceptions stay
    out, since they may quote facts.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON in ASCII."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[1]:
            line["fault"] = list(_places(record.exc_info[1]))
        return json.dumps(line)


def configure(level: str) -> None:
    """Send what this package and uvicorn log at ``level`` and above to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    for name in ("kvmem", "uvicorn"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level.upper())
        logger.propagate = False


def _places(error: BaseException) -> Iterator[str]:
    """An exception and what led to it, latest first; of each its type and where it was raised."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield type(cause).__name__
        for frame in traceback.extract_tb(cause.__traceback__):
            yield f"  {frame.filename}:{frame.lineno} {frame.name}"
        cause = cause.__cause__ or cause.__context__
