"""Requests at work are bounded, in number and in time.

So is what one client waits for another. Every request has a thread at once, or is refused. A
question never waits for a commit, since it reads a snapshot of the store. It waits for the reader,
which as many threads run as there are cores, in turns (``BoundedReader``): a batch of facts is
encoded in parts of at most 64, about a third of a second each on one core with the default
checkpoint, side by side as far as there are cores, and a question waits for a turn among them, not
for the batch. A change waits for the commits of the changes that came before it, at most one of
each request at work.
"""

from __future__ import annotations

import asyncio
import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kvmem.service.bodies import is_stream
from kvmem.service.limits import Limits
from kvmem.service.problems import ProblemType, Refusal

_log = logging.getLogger(__name__)


class BoundedWork:
    """ASGI middleware: at most ``requests_at_once``, each at most ``request_seconds``.

    A thread cannot be stopped: a request that is given up on keeps its place until it has ended.
    """

    def __init__(self, app: ASGIApp, *, limits: Limits) -> None:
        self._app = app
        self._limits = limits
        self._running: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raise ``Refusal`` if there is no place or the time is over, or let the app answer."""
        if scope["type"] != "http" or scope["path"] == "/livez":
            await self._app(scope, receive, send)
            return
        if len(self._running) >= self._limits.requests_at_once:
            raise Refusal(
                ProblemType.OVERLOADED,
                f"{len(self._running)} requests are being worked on; send this one again",
                headers={"Retry-After": "1"},
            )
        begun = given_up = False

        async def answer(message: Message) -> None:
            nonlocal begun
            if given_up:
                return
            begun = True
            # A client that does not take its answer in must not hold a place for good.
            async with asyncio.timeout(self._limits.body_seconds):
                await send(message)

        async def work() -> None:
            await self._app(scope, receive, answer)

        task = asyncio.create_task(work())
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        seconds = None if is_stream(scope) else self._limits.request_seconds
        try:
            await asyncio.wait({task}, timeout=seconds)
        except asyncio.CancelledError:
            task.cancel()
            raise
        if task.done() or begun:
            await task
            return
        given_up = True
        task.add_done_callback(_note)
        raise Refusal(
            ProblemType.TIMED_OUT,
            f"no answer within {seconds:g} s; a change may still be stored, so send it again "
            "with the same ids",
            headers={"Retry-After": "1"},
        )


def _note(task: asyncio.Task[None]) -> None:
    """The end of a request whose client was told that it took too long."""
    error = None if task.cancelled() else task.exception()
    if error is not None:
        _log.error("a request that was given up on failed", exc_info=error)
