"""Who may come in: the host, the origin, the key and the rate of every request.

Middleware, so that it holds for whatever the app serves: the routes, the page, and ``/mcp``.
"""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from kvmem.errors import StoreError
from kvmem.service.hosts import HostNames, is_own_origin
from kvmem.service.keys import KeyInfo, KeyRing
from kvmem.service.limits import Limits, RateLimiter, retry_after
from kvmem.service.problems import ProblemType, Refusal

_log = logging.getLogger(__name__)


class Gate:
    """ASGI middleware that refuses requests, or hands them on with ``state["key"]`` set.

    ``state["key"]`` is the ``KeyInfo`` of the request, or ``None`` where none is needed.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        hosts: HostNames,
        keys: KeyRing | None,
        public: Collection[str],
        limits: Limits,
    ) -> None:
        """``public`` are the paths that need no key; ``keys`` is ``None`` if nothing needs one."""
        self._app = app
        self._hosts = hosts
        self._keys = keys
        self._public = public
        self._rates = RateLimiter(limits.requests_per_second, limits.request_burst)
        self._header_bytes = limits.header_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raise ``Refusal``, or hand the request on."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            self._check_headers(headers)
            self._check_site(headers)
            scope.setdefault("state", {})["key"] = self._admit(scope, headers)
        await self._app(scope, receive, send)

    def _check_headers(self, headers: Headers) -> None:
        # A proxy in front may believe one of the two, and this server the other: what one takes
        # for a body the other takes for a request of its own.
        if "transfer-encoding" in headers and "content-length" in headers:
            raise Refusal(
                ProblemType.MALFORMED_REQUEST,
                "both Transfer-Encoding and Content-Length are given; send one of them",
            )
        # The server's own limit is for what arrives in parts.
        if sum(len(name) + len(value) for name, value in headers.raw) > self._header_bytes:
            raise Refusal(
                ProblemType.HEADERS_TOO_LARGE,
                f"the headers are larger than {self._header_bytes:,} bytes",
            )

    def _check_site(self, headers: Headers) -> None:
        host = headers.get("host", "")
        if not self._hosts.allows(host):
            raise Refusal(
                ProblemType.FOREIGN_HOST,
                f"the Host header is {host[:80]!r}; use http://127.0.0.1 or http://localhost, "
                "or a name that the server was started with (--allow-host)",
            )
        for origin in headers.getlist("origin"):
            if not is_own_origin(origin, host):
                raise Refusal(
                    ProblemType.FOREIGN_ORIGIN,
                    f"the Origin header is {origin[:80]!r}; pages of other sites are not served",
                )

    def _admit(self, scope: Scope, headers: Headers) -> KeyInfo | None:
        """Count the request for its client, and return its key."""
        key = None
        needs_key = False
        if self._keys is not None and scope["path"] not in self._public:
            try:
                needs_key = self._keys.guards
                key = self._keys.check(_bearer(headers)) if needs_key else None
            except StoreError as error:
                _log.error("%s", error)
                raise Refusal(
                    ProblemType.STORE_UNAVAILABLE,
                    "the access keys cannot be read; the server's log says why",
                ) from None
        wait = self._rates.take(f"key {key.name}" if key else _network(scope))
        if wait:
            raise Refusal(
                ProblemType.TOO_MANY_REQUESTS,
                f"too many requests; the next one is taken in {wait:.3f} s",
                headers={"Retry-After": retry_after(wait)},
            )
        if needs_key and key is None:
            raise Refusal(
                ProblemType.NO_KEY,
                "send a key that this server knows: Authorization: Bearer kvmem_…",
                headers={"WWW-Authenticate": 'Bearer realm="kvmem"'},
            )
        return key


def _bearer(headers: Headers) -> str:
    """The secret that was sent, or an empty one."""
    sent = headers.getlist("authorization")
    scheme, _, secret = sent[0].partition(" ") if len(sent) == 1 else ("", "", "")
    return secret.strip() if scheme.lower() == "bearer" else ""


def _network(scope: Scope) -> str:
    """The client's address; of an IPv6 address the network, all of which one client may have."""
    host = scope["client"][0] if scope.get("client") else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "unknown"
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)
