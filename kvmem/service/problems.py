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
    AccessError,
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

    MALFORMED_REQUEST = ("malformed-request", 400, "The request is not well-formed HTTP")
    MALFORMED_BODY = ("malformed-body", 400, "The request body is malformed")
    TOO_DEEP = ("too-deep", 400, "The request body is nested too deeply")
    NO_KEY = ("no-key", 401, "An access key is needed")
    FORBIDDEN = ("forbidden", 403, "The access key does not allow this")
    FOREIGN_HOST = ("foreign-host", 403, "The request was not sent to a name of this server")
    FOREIGN_ORIGIN = ("foreign-origin", 403, "The request comes from a page of another site")
    NOT_FOUND = ("not-found", 404, "There is no such namespace or fact")
    NO_SUCH_ROUTE = ("no-such-route", 404, "Nothing is served at this address")
    METHOD_NOT_ALLOWED = ("method-not-allowed", 405, "This address does not take this method")
    SLOW_REQUEST = ("slow-request", 408, "The request took too long to arrive")
    CONFLICT = ("conflict", 409, "The request contradicts what is stored")
    TOO_LARGE = ("too-large", 413, "The request body is too large")
    UNSUPPORTED_MEDIA_TYPE = ("unsupported-media-type", 415, "The request body is of another type")
    INVALID_REQUEST = ("invalid-request", 422, "The request does not have the documented form")
    UNUSABLE_INPUT = ("unusable-input", 422, "The request cannot be carried out as it is")
    TOO_MANY_REQUESTS = ("too-many-requests", 429, "The client sends requests too fast")
    HEADERS_TOO_LARGE = ("headers-too-large", 431, "The request's headers are too large")
    INTERNAL_ERROR = ("internal-error", 500, "The server failed")
    STORE_UNAVAILABLE = ("store-unavailable", 503, "The store cannot be read or written")
    OVERLOADED = ("overloaded", 503, "The server works on as many requests as it can")
    TIMED_OUT = ("timed-out", 503, "The request took too long to carry out")
    STOPPING = ("stopping", 503, "The server is being stopped")

    def __init__(self, slug: str, status: int, title: str) -> None:
        self.uri = f"urn:kvmem:problem:{slug}"
        self.status = status
        self.title = title


class Refusal(Exception):
    """A request that is answered with a problem and goes no further."""

    def __init__(
        self, kind: ProblemType, detail: str, *, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.headers = headers

    def response(self) -> JSONResponse:
        """The problem."""
        return problem(self.kind, str(self), headers=self.headers)


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
    """Turn the errors that routes and the framework raise on purpose into problems.

    ``Refusal`` and faults are ``RequestObserver``'s to answer, which middleware raises to as well.
    """
    app.add_exception_handler(KvmemError, _kvmem_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_exception)


def _kvmem_error(_: Request, error: Exception) -> JSONResponse:
    for base, kind in (
        (AccessError, ProblemType.FORBIDDEN),
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
    headers = error.headers
    if error.status_code == HTTPStatus.NOT_FOUND:
        kind, detail = ProblemType.NO_SUCH_ROUTE, f"nothing is served at {request.url.path}"
    elif error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        kind = ProblemType.METHOD_NOT_ALLOWED
        detail = f"{request.url.path} does not take {request.method}"
        headers = _allow(request) or headers
    elif error.status_code == HTTPStatus.BAD_REQUEST:
        kind, detail = ProblemType.MALFORMED_BODY, str(error.detail)
    else:
        _log.error("unexpected HTTP %d: %s", error.status_code, error.detail)
        kind, detail = ProblemType.INTERNAL_ERROR, str(error.detail)
    return problem(kind, detail, headers=headers)


def _allow(request: Request) -> dict[str, str] | None:
    """All methods of an address; the framework names those of one of its routes."""
    route = request.scope.get("route")
    methods = request.app.openapi()["paths"].get(route.path) if route else None
    return methods and {"Allow": ", ".join(sorted(methods)).upper()}


def fault(error: Exception, method: str, path: str) -> JSONResponse:
    """The problem for what should not have happened.

    The server's log says more; the client gets nothing that could hold others' facts.
    """
    return problem(
        ProblemType.INTERNAL_ERROR,
        f"{type(error).__name__} while answering {method} {path}; the server's log has more",
    )
