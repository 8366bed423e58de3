"""A memory as tools of the Model Context Protocol, over stdio and at ``/mcp``.

The tools are plain functions, which the protocol's server runs in threads: the memory's contract
is synchronous.
"""

from __future__ import annotations

import inspect
import logging
import os
import signal
from importlib.metadata import version
from types import FrameType
from typing import Annotated, Any

from fastapi import APIRouter
from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool
from mcp.server.transport_security import TransportSecuritySettings
from mcp_types import ToolAnnotations
from pydantic import Field, RootModel, ValidationError
from starlette.routing import Route

from kvmem.errors import AccessError, KvmemError
from kvmem.memory import DEFAULT_NAMESPACE
from kvmem.memory.base import Memory
from kvmem.service.keys import KeyInfo
from kvmem.service.metrics import Metrics
from kvmem.service.models import (
    MAX_FACTS,
    NAMESPACE,
    FactBody,
    Forgotten,
    Name,
    Receipts,
    Results,
    Text,
    Time,
)
from kvmem.store.base import History
from kvmem.types import Answer, Assume

_INSTRUCTIONS = """\
A memory for explicit facts. Store each fact as one plain English sentence that can be understood \
by itself, and ask short questions in plain English. Facts are kept word for word, in the order in \
which they were remembered. Answers come only from stored facts and name the facts they rest on; \
where the facts do not hold the answer, it is "not known" and never a guess."""

Namespace = Annotated[
    str,
    Field(
        pattern=NAMESPACE,
        max_length=64,
        description="The memory to use; each namespace is a memory of its own. One that nothing "
        "was remembered in is an error, except for remember, which makes it.",
    ),
]
AsOf = Annotated[
    Time | None,
    Field(description="As the facts held at that time, in RFC 3339: 2025-03-01T12:00:00Z."),
]

_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_ADDS = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=False
)
_DELETES = ToolAnnotations(
    read_only_hint=False, destructive_hint=True, idempotent_hint=True, open_world_hint=False
)


class _Tools:
    """The tools over one memory; their docstrings are what a language model reads."""

    def __init__(self, memory: Memory, counters: Metrics) -> None:
        self._memory = memory
        self._counters = counters

    def remember(
        self,
        facts: Annotated[list[FactBody], Field(min_length=1, max_length=MAX_FACTS)],
        namespace: Namespace = DEFAULT_NAMESPACE,
    ) -> Receipts:
        """Store facts durably, in order, all or none.

        Each fact is one English sentence in "text". To replace an older fact, give both the same
        "key" (such as "mary.location"), or name the older fact's id in "supersedes": the older one
        is closed, stays in the history, and can still be asked about as the past. "source" says
        where a fact comes from, so that all of a source can be forgotten together. With an "id" of
        your own the same call can safely be sent twice; without one, each call adds a new fact.
        """
        new = [fact.new_fact() for fact in facts]
        receipts = self._memory.remember(new, namespace=namespace)
        self._counters.stored(receipts)
        return Receipts(facts=receipts)

    def ask(
        self,
        question: Text,
        as_of: AsOf = None,
        min_confidence: Annotated[
            float, Field(ge=0, le=1, description="Below it the answer becomes not known.")
        ] = 0.0,
        assume: Annotated[
            Assume | None,
            Field(
                description="What was not told is not known (open), or is not so (closed). Left "
                "out, as the reader does by itself."
            ),
        ] = None,
        namespace: Namespace = DEFAULT_NAMESPACE,
    ) -> RootModel[Answer]:
        """Answer a question from the stored facts, or say that it is not known.

        "answer" is null and "known" false where the facts do not hold the answer: say so then, and
        do not guess. "evidence" lists the facts that were read at each hop, with their weights;
        "confidence" is the probability that the answer, or "not known", is right. Where there are
        "unknown_words" the reader could not judge, and the facts may tell all the same: search.
        """
        answer = self._memory.ask(
            question,
            namespace=namespace,
            as_of=as_of,
            min_confidence=min_confidence,
            assume=assume,
        )
        self._counters.answered(answer.known)
        return RootModel[Answer](answer)

    def search(
        self,
        query: Text,
        limit: Annotated[int, Field(ge=1, le=MAX_FACTS, description="Facts at most.")] = 10,
        as_of: AsOf = None,
        namespace: Namespace = DEFAULT_NAMESPACE,
    ) -> Results:
        """Find the stored facts nearest to a query, best first, by meaning and by rare words.

        Use it to see what is known about something, and to find the ids of facts to supersede or
        to forget. Scores rank the results of one search and mean nothing else.
        """
        found = self._memory.search(query, namespace=namespace, limit=limit, as_of=as_of)
        return Results(results=found)

    def forget(
        self,
        ids: Annotated[list[Name] | None, Field(min_length=1, max_length=MAX_FACTS)] = None,
        key: Name | None = None,
        source: Name | None = None,
        namespace: Namespace = DEFAULT_NAMESPACE,
    ) -> Forgotten:
        """Delete facts for good, by exactly one of ids, key or source. It cannot be undone.

        To correct a fact that has changed, remember the new one with "key" or "supersedes" instead:
        that keeps the history. Returns the ids of what was deleted; facts that are not stored are
        passed over.
        """
        forgotten = self._memory.forget(ids=ids, key=key, source=source, namespace=namespace)
        self._counters.forgotten.inc(len(forgotten))
        return Forgotten(ids=forgotten)

    def history(
        self, fact_id: Name, namespace: Namespace = DEFAULT_NAMESPACE
    ) -> RootModel[History]:
        """Show all versions of a fact, oldest first, and when each was opened, closed or forgotten.

        "fact_id" is the id of any of the versions.
        """
        return RootModel[History](self._memory.history(fact_id, namespace=namespace))


class _MemoryTool(Tool):
    """A tool that asks for access, knows its arguments, and says in words what is wrong."""

    async def run(
        self, arguments: dict[str, Any], context: Context[Any, Any], convert_result: bool = False
    ) -> Any:
        """See ``Tool.run``; what kvmem raises on purpose is an answer, not a crash."""
        known = self.parameters["properties"]
        if unknown := sorted(arguments.keys() - known.keys()):
            raise ToolError(f"no argument {', '.join(unknown)}; there are {', '.join(known)}")
        try:
            self._require_access(arguments, context)
            return await super().run(arguments, context, convert_result)
        except AccessError as error:
            raise ToolError(str(error)) from error
        except ToolError as error:
            match error.__cause__:
                case ValidationError() as cause:
                    raise ToolError(_refused(cause)) from cause
                case KvmemError() as cause:
                    raise ToolError(str(cause)) from cause
            raise

    def _require_access(self, arguments: dict[str, Any], context: Context[Any, Any]) -> None:
        """Over HTTP the key that the app let in has to allow this tool on this namespace."""
        request = context.request_context.request
        key: KeyInfo | None = request.scope.get("state", {}).get("key") if request else None
        if key is not None:
            reads = self.annotations is not None and self.annotations.read_only_hint
            namespace = arguments.get("namespace", DEFAULT_NAMESPACE)
            key.require("read" if reads else "write", namespace)


def _refused(error: ValidationError) -> str:
    """The fields at fault, and why, without what pydantic adds for programmers."""
    return "; ".join(
        f"{'.'.join(map(str, item['loc']))}: {item['msg'].removeprefix('Value error, ')}"
        for item in error.errors(include_url=False)
    )


def create_server(memory: Memory, counters: Metrics) -> MCPServer[Any]:
    """The protocol's server over an open memory, which the caller closes after it."""
    # What it logs of a refused call may quote facts.
    logging.getLogger("mcp").setLevel(logging.WARNING)
    tools = _Tools(memory, counters)
    return MCPServer(
        "kvmem",
        title="kvmem",
        description="A memory for explicit facts",
        instructions=_INSTRUCTIONS,
        version=version("kvmem"),
        tools=[
            _MemoryTool.from_function(
                function, title=title, description=inspect.getdoc(function), annotations=annotations
            )
            for function, title, annotations in (
                (tools.remember, "Remember facts", _ADDS),
                (tools.ask, "Ask the facts", _READS),
                (tools.search, "Search facts", _READS),
                (tools.forget, "Forget facts for good", _DELETES),
                (tools.history, "History of a fact", _READS),
            )
        ],
        log_level="WARNING",
    )


def serve_stdio(memory: Memory) -> None:
    """Speak the protocol over standard input and output until standard input ends.

    SIGINT and SIGTERM close the memory and end the process, with 128 + the signal as its status.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        memory.close()
        # Any other end would wait for the thread that reads standard input, for its next line.
        os._exit(128 + number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    create_server(memory, Metrics(memory)).run("stdio")


def router(memory: Memory, counters: Metrics) -> APIRouter:
    """``/mcp``, streamable HTTP without sessions, for an app to include.

    It takes part in the app's lifespan. Hosts, origins and keys are the app's to check, before a
    request comes here.
    """
    server = create_server(memory, counters)
    server.streamable_http_app(
        stateless_http=True,
        json_response=True,
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    sessions = server.session_manager
    # A stream for messages that the server sends on its own (GET) would never hold one.
    route = Route("/mcp", sessions.asgi_app, methods=["POST"])
    return APIRouter(routes=[route], lifespan=lambda _: sessions.run())
