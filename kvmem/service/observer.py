"""What is known of every request: its id, a line in the log, its count; and its headers.

No line holds text of a fact or a question, nor the query of an address, which names keys and
sources.
"""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kvmem.service.metrics import Metrics
from kvmem.service.problems import Refusal, fault

_log = logging.getLogger(__name__)

_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")

SECURITY_HEADERS = {
    # Trusted Types make the browser refuse text as markup, whatever a script does with it.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""What every response tells a browser to refuse."""


class RequestObserver:
    """ASGI middleware, outside of all others but one: no error leaves it."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics, fixed_paths: Collection[str]) -> None:
        """``fixed_paths`` are addresses that the framework does not name by a route."""
        self._app = app
        self._metrics = metrics
        self._fixed_paths = fixed_paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the app's response, or with a problem."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        request_id = _request_id(Headers(scope=scope))
        status = 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers.update(SECURITY_HEADERS)
                headers["X-Request-Id"] = request_id
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        with self._metrics.in_progress.track_inprogress():
            try:
                await self._app(scope, receive, answer)
            except Refusal as refusal:
                await refusal.response()(scope, receive, answer)
            except ClientDisconnect:
                pass  # nobody is there to be answered
            except Exception as error:
                _log.error(
                    "fault in request %s: %s", request_id, type(error).__name__, exc_info=error
                )
                if not status:
                    response = fault(error, scope["method"], scope["path"])
                    await response(scope, receive, answer)
        self._note(scope, request_id, status, time.perf_counter() - started)

    def _note(self, scope: Scope, request_id: str, status: int, seconds: float) -> None:
        route = self._route(scope)
        self._metrics.observe(scope["method"], route, status, seconds)
        key = scope.get("state", {}).get("key")
        _log.info(
            "request",
            extra={
                "fields": {
                    "request_id": request_id,
                    "method": scope["method"],
                    "route": route,
                    "status": status or None,  # none: the client went before it was answered
                    "ms": round(1_000 * seconds, 3),
                    "key": key.name if key else None,
                    "client": scope["client"][0] if scope.get("client") else None,
                }
            },
        )

    def _route(self, scope: Scope) -> str:
        """The route's template: the address itself would be one of ever so many."""
        route = scope.get("route")
        if route is not None:
            return str(route.path)
        return scope["path"] if scope["path"] in self._fixed_paths else "none"


def _request_id(headers: Headers) -> str:
    """The client's own id, if it is one that may stand in a log and a header; else a new one."""
    sent = headers.get("x-request-id", "")
    return sent if _REQUEST_ID.fullmatch(sent) else uuid.uuid4().hex
