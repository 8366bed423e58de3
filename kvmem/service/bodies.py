"""Bodies are bounded: in bytes, in depth, and in the time that they take to arrive."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress

import numpy as np
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kvmem.service.limits import Limits
from kvmem.service.problems import ProblemType, Refusal

_STREAMED = re.compile(r"/v1/namespaces/[^/]+/import")
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_BRACKETS = b"[]{}"
_NOT_BRACKETS = bytes(set(range(256)) - set(_BRACKETS))
_STEPS = np.zeros(256, dtype=np.int8)
_STEPS[list(b"[{")] = 1
_STEPS[list(b"]}")] = -1

_ALWAYS_TAKEN = 16 * 1024
"""Bytes of a body for which there is always room: large ones do not keep questions out."""

_LINGER_SECONDS = 2.0
"""How long the rest of a refused body is read, so that its sender gets to see the answer."""


def is_stream(scope: Scope) -> bool:
    """Tell whether the body is read by the route, part by part: an import."""
    return scope["type"] == "http" and bool(_STREAMED.fullmatch(scope["path"]))


class WholeBodies:
    """ASGI middleware that takes a body in whole before a thread is spent on its request."""

    def __init__(self, app: ASGIApp, *, limits: Limits) -> None:
        self._app = app
        self._limits = limits
        self._held = 0  # bytes of all bodies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raise ``Refusal`` for a body beyond the limits, or hand it on in one piece."""
        if scope["type"] != "http" or is_stream(scope):
            await self._app(scope, receive, send)
            return
        mine = 0

        async def counted() -> Message:
            nonlocal mine
            message = await receive()
            size = len(message.get("body", b""))
            mine += size
            self._held += size
            if mine > _ALWAYS_TAKEN and self._held > self._limits.bodies_bytes:
                raise Refusal(
                    ProblemType.OVERLOADED,
                    "the bodies of other requests take all the room there is; send this one again",
                    headers={"Retry-After": "1"},
                )
            return message

        try:
            body = await self._read(scope, counted)
            if body is not None:  # else the client has gone
                await self._hand_on(body, scope, receive, send)
        finally:
            self._held -= mine

    async def _hand_on(self, body: bytes, scope: Scope, receive: Receive, send: Send) -> None:
        if depth(body) > self._limits.json_depth:
            raise Refusal(
                ProblemType.TOO_DEEP,
                f"lists and objects are nested deeper than {self._limits.json_depth} levels",
            )
        sent = False

        async def replay() -> Message:
            nonlocal sent
            if sent:
                return await receive()
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app(scope, replay, send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes | None:
        limit, seconds = self._limits.body_bytes, self._limits.body_seconds
        declared = Headers(scope=scope).get("content-length", "")
        # What is declared too large is refused before it is sent.
        if declared.isdecimal() and int(declared) > limit:
            raise _too_large(limit)
        body = bytearray()
        try:
            async with asyncio.timeout(seconds):
                more = True
                while more:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return None
                    body += message.get("body", b"")
                    if len(body) > limit:
                        raise _too_large(limit)
                    more = message.get("more_body", False)
        except TimeoutError:
            raise Refusal(
                ProblemType.SLOW_REQUEST, f"the body did not arrive within {seconds:g} s"
            ) from None
        return bytes(body)


class UnreadBodies:
    """ASGI middleware that closes the connection after a request whose body was not read.

    The server would read the rest of it for as long as it is sent, for nothing. It is closed a
    little later than it is answered: a client that is still sending would otherwise find the
    connection broken, and not the answer.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on, and note how far its body was read."""
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        if "transfer-encoding" not in headers and headers.get("content-length", "0") == "0":
            await self._app(scope, receive, send)
            return
        unread = True

        async def reading() -> Message:
            nonlocal unread
            message = await receive()
            unread = unread and bool(message.get("more_body", False))
            return message

        async def answering(message: Message) -> None:
            if not unread:
                await send(message)
            elif message["type"] == "http.response.start":
                closing = (b"connection", b"close")
                await send({**message, "headers": [*message.get("headers", ()), closing]})
            elif message.get("more_body", False):
                await send(message)
            else:
                await send({**message, "more_body": True})
                with suppress(TimeoutError):
                    async with asyncio.timeout(_LINGER_SECONDS):
                        while unread:
                            await reading()
                await send({"type": "http.response.body", "body": b"", "more_body": False})

        await self._app(scope, reading, answering)


def depth(body: bytes) -> int:
    """How deep the lists and objects of a JSON text are nested; what is no JSON is not judged."""
    brackets = _STRING.sub(b"", body).translate(None, _NOT_BRACKETS)
    if not brackets:
        return 0
    return int(np.cumsum(_STEPS[np.frombuffer(brackets, np.uint8)], dtype=np.int32).max())


def _too_large(limit: int) -> Refusal:
    return Refusal(
        ProblemType.TOO_LARGE,
        f"the body is larger than {limit:,} bytes; send fewer facts at a time, or import them",
    )
