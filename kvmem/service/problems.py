"""Errors as ``application/problem+json`` (RFC 9457), the framework's own included.

Every ``type`` is described in ``docs/errors.md``.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from enum import Enum
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from kvmem.errors import (
    ConflictError,
    InputError,
    KvmemError,
    NotFoundError,
    StoreError,
)
from kvmem.service.models import BODY_FORMS

MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)


class ProblemType(Enum):
    """The kinds of problem: the last part of ``type``, its status and its title."""

    MALFORMED_BODY = ("malformed-body", 400, "The request body is malformed")
    FOREIGN_HOST = ("foreign-host", 403, "The request was not sent to this machine's own name")
    NOT_FOUND = ("not-found", 404, "There is no such namespace or fact")
    NO_SUCH_ROUTE = ("no-such-route", 404, "Nothing is served at this address")
    METHOD_NOT_ALLOWED = ("method-not-allowed", 405, "This address does not take this method")
    CONFLICT = ("conflict", 409, "The request contradicts what is stored")
    UNSUPPORTED_MEDIA_TYPE = ("unsupported-media-type", 415, "The request body is not JSON")
    INVALID_REQUEST = ("invalid-request", 422, "The request does not have the documented form")
    UNUSABLE_INPUT = ("unusable-input", 422, "The request cannot be carried out as it is")
    INTERNAL_ERROR = ("internal-error", 500, "The server failed")
    STORE_UNAVAILABLE = ("store-unavailable", 503, "The store cannot be read or written")

    def __init__(self, slug: str, status: int, title: str) -> None:
        self.uri = f"urn:kvmem:problem:{slug}"
        self.status = status
        self.title = title


def problem(
    kind: ProblemType,
    detail: str,
    *,
    errors: Sequence[Mapping[str, str]] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """The response for a problem; ``errors`` lists the ``field`` and ``detail`` of each bad one."""
    body: dict[str, Any] = {
        "type": kind.uri,
        "title": kind.title,
        "status": kind.status,
        "detail": detail,
    }
    if errors is not None:
        body["errors"] = errors
    return JSONResponse(body, kind.status, headers=headers, media_type=MEDIA_TYPE)


def add_problem_handlers(app: FastAPI) -> None:
    """Turn every error that leaves a route, or never reached one, into a problem."""
    app.add_exception_handler(KvmemError, _kvmem_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_exception)
    app.add_exception_handler(Exception, _unexpected)


def _kvmem_error(_: Request, error: Exception) -> JSONResponse:
    for base, kind in (
        (NotFoundError, ProblemType.NOT_FOUND),
        (ConflictError, ProblemType.CONFLICT),
        (InputError, ProblemType.UNUSABLE_INPUT),
        (StoreError, ProblemType.STORE_UNAVAILABLE),
    ):
        if isinstance(error, base):
            return problem(kind, str(error))
    _log.error("unexpected %s", type(error).__name__, exc_info=error)
    return problem(ProblemType.INTERNAL_ERROR, str(error))


def _validation_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    items = error.errors()
    first = items[0]
    if first["type"] == "json_invalid":
        return problem(
            ProblemType.MALFORMED_BODY,
            f"not JSON at character {first['loc'][-1]}: {first['ctx']['error']}",
        )
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if _field(first["loc"]) == "#" and media_type != "application/json":
        return problem(
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            f"a body of type {media_type!r} is not read; send Content-Type: application/json",
        )
    errors = [
        {"field": _field(item["loc"]), "detail": item["msg"].removeprefix("Value error, ")}
        for item in items
    ]
    detail = f"{errors[0]['field']}: {errors[0]['detail']}"
    if len(errors) > 1:
        detail += f" (and {len(errors) - 1} more)"
    return problem(ProblemType.INVALID_REQUEST, detail, errors=errors)


def _field(location: Sequence[str | int]) -> str:
    """A JSON pointer into the body, such as ``#/facts/0/text``, or a parameter's name."""
    where, *path = location
    if where != "body":
        return str(path[-1])
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in path)
    return "#" + "".join(f"/{part}" for part in parts if part not in BODY_FORMS)


def _http_exception(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    if error.status_code == HTTPStatus.NOT_FOUND:
        kind, detail = ProblemType.NO_SUCH_ROUTE, f"nothing is served at {request.url.path}"
    elif error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        kind = ProblemType.METHOD_NOT_ALLOWED
        detail = f"{request.url.path} does not take {request.method}"
    elif error.status_code == HTTPStatus.BAD_REQUEST:
        kind, detail = ProblemType.MALFORMED_BODY, str(error.detail)
    else:
        _log.error("unexpected HTTP %d: %s", error.status_code, error.detail)
        kind, detail = ProblemType.INTERNAL_ERROR, str(error.detail)
    return problem(kind, detail, headers=error.headers)


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    # The server's log has the traceback; the client gets nothing that could hold others' facts.
    return problem(
        ProblemType.INTERNAL_ERROR,
        f"{type(error).__name__} while answering {request.method} {request.url.path}; "
        "the server's log has more",
    )
