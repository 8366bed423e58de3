"""The HTTP application: a memory's methods as routes, behind what every request has to pass."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

import anyio.to_thread
from fastapi import FastAPI

from kvmem.memory.base import Memory
from kvmem.service import facts, mcp, namespaces, page, status
from kvmem.service.bodies import UnreadBodies, WholeBodies
from kvmem.service.gate import Gate
from kvmem.service.hosts import HostNames
from kvmem.service.keys import KeyRing
from kvmem.service.limits import Limits
from kvmem.service.metrics import Metrics
from kvmem.service.models import Problem
from kvmem.service.observer import RequestObserver
from kvmem.service.problems import add_problem_handlers
from kvmem.service.work import BoundedWork


class _App(FastAPI):
    def openapi(self) -> dict[str, Any]:
        """The OpenAPI description, with what no route returns: problems, and how to send a key."""
        description = super().openapi()
        form = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        components = description["components"]
        components["schemas"].update(form.pop("$defs"), Problem=form)
        components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
        description["security"] = [{}, {"key": []}]
        return description


def create_app(
    memory: Memory,
    *,
    keys: KeyRing | None = None,
    hosts: Iterable[str] = (),
    limits: Limits | None = None,
) -> FastAPI:
    """The service over an open memory. The caller closes the memory after the app has stopped.

    Args:
        memory: what is served.
        keys: the access keys; without a ring, or while it guards nothing, no key is asked for.
        hosts: names that requests may be sent to, beside this machine's own.
        limits: what clients may ask; the usual ones if left out.

    ``app.state.stopping`` is for the server to set when it stops: ``/readyz`` then says so.
    """
    limits = limits or Limits()

    @asynccontextmanager
    async def threads(_: FastAPI) -> AsyncIterator[None]:
        # As many as requests at once: none of them waits for another one's thread.
        anyio.to_thread.current_default_thread_limiter().total_tokens = limits.requests_at_once
        yield

    app = _App(
        title="kvmem",
        summary="A memory for explicit facts",
        version=version("kvmem"),
        # The interactive pages would load their scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        lifespan=threads,
        # Another address is another thing: "facts/" is not the list of facts.
        redirect_slashes=False,
    )
    app.state.memory = memory
    app.state.limits = limits
    app.state.metrics = metrics = Metrics(memory)
    app.state.stopping = False
    add_problem_handlers(app)
    # The last one added is the first one that a request passes.
    app.add_middleware(BoundedWork, limits=limits)
    app.add_middleware(WholeBodies, limits=limits)
    app.add_middleware(
        Gate,
        hosts=HostNames(hosts),
        keys=keys,
        public={"/livez", "/readyz", *page.PATHS},
        limits=limits,
    )
    app.add_middleware(
        RequestObserver, metrics=metrics, fixed_paths={"/openapi.json", "/mcp", *page.PATHS}
    )
    app.add_middleware(UnreadBodies)
    for router in (
        status.router,
        namespaces.router,
        facts.router,
        page.router,
        mcp.router(memory, metrics),
    ):
        app.include_router(router)
    return app
