"""HTTP as the server speaks it: uvicorn's own, with limits and problems where it has none."""

from __future__ import annotations

import asyncio
import sys

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from kvmem.service.limits import Limits
from kvmem.service.problems import ProblemType, problem


def limited_protocol(limits: Limits) -> type[asyncio.Protocol]:
    """The protocol of a server with these limits, for ``uvicorn.Config(http=…)``."""

    class LimitedProtocol(H11Protocol):
        """One connection. It ends if headers take too long, or if there are too many of them."""

        _headers_due: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            if len(self.connections) > limits.connections:
                self._refuse(
                    ProblemType.OVERLOADED, f"{limits.connections} connections are open already"
                )
            else:
                self._watch_headers()

        def data_received(self, data: bytes) -> None:
            self._watch_headers()
            super().data_received(data)
            if self.conn.their_state is not h11.IDLE:
                self._unwatch_headers()

        def connection_lost(self, exc: Exception | None) -> None:
            self._unwatch_headers()
            super().connection_lost(exc)

        def send_400_response(self, msg: str) -> None:
            """Answer what is not well-formed HTTP; uvicorn calls it while it handles the error."""
            error = sys.exception()
            if isinstance(error, h11.RemoteProtocolError) and error.error_status_hint == 431:
                kind = ProblemType.HEADERS_TOO_LARGE
            else:
                kind = ProblemType.MALFORMED_REQUEST
            self._refuse(kind, str(error) or msg)

        def _watch_headers(self) -> None:
            # Between requests uvicorn's own timer runs, and stops when the first byte arrives.
            if self._headers_due is None and self.conn.their_state is h11.IDLE:
                self._headers_due = self.loop.call_later(limits.header_seconds, self._late)

        def _unwatch_headers(self) -> None:
            if self._headers_due is not None:
                self._headers_due.cancel()
                self._headers_due = None

        def _late(self) -> None:
            self._refuse(
                ProblemType.SLOW_REQUEST,
                f"the headers did not arrive within {limits.header_seconds:g} s",
            )

        def _refuse(self, kind: ProblemType, detail: str) -> None:
            """Answer with a problem, unless an answer has begun, and close the connection."""
            if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
                answer = problem(kind, detail, headers={"Connection": "close"})
                head = h11.Response(status_code=kind.status, headers=answer.raw_headers)
                for event in (head, h11.Data(data=bytes(answer.body)), h11.EndOfMessage()):
                    self.transport.write(self.conn.send(event) or b"")
            self.transport.close()

    return LimitedProtocol
