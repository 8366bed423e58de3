"""Requests are taken only under this machine's own names.

The service listens on this machine alone and has no access keys. A page of another site whose
name is made to point to 127.0.0.1 (DNS rebinding) could still reach it through a browser; what
gives such a request away is its ``Host`` header.
"""

from __future__ import annotations

import ipaddress
import re

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from kvmem.service.problems import ProblemType, problem

_HOST = re.compile(r"(?:\[(?P<ipv6>[^\]]*)\]|(?P<name>[^:]*))(?::\d*)?")


class LocalHostOnly:
    """ASGI middleware that refuses requests whose ``Host`` is not this machine's own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a problem, or hand the request on."""
        if scope["type"] == "http":
            host = Headers(scope=scope).get("host", "")
            if not is_local(host):
                refusal = problem(
                    ProblemType.FOREIGN_HOST,
                    f"the Host header is {host[:80]!r}; use http://127.0.0.1 or http://localhost",
                )
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)


def is_local(host: str) -> bool:
    """Tell whether a ``Host`` header is ``localhost`` or a loopback address, at any port."""
    parts = _HOST.fullmatch(host)
    if parts is None:
        return False
    name = parts["ipv6"] or parts["name"] or ""
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
