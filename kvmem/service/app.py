"""The HTTP application: a memory's methods as routes.

Routes are plain functions, which FastAPI runs in its thread pool: the memory's contract is
synchronous, and a search or a commit must not hold up the event loop.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated, Any

from fastapi import APIRouter, Body, Depends, FastAPI, Path, Query, Request, Response, status

from kvmem.errors import NotFoundError
from kvmem.memory.base import Memory
from kvmem.service.hosts import LocalHostOnly
from kvmem.service.models import (
    MAX_FACTS,
    AskBody,
    FactsBody,
    ForgetBody,
    Forgotten,
    Info,
    Limits,
    Name,
    Namespaces,
    Problem,
    Receipts,
    RememberBody,
    Results,
    SearchBody,
    Status,
    Time,
)
from kvmem.service.problems import MEDIA_TYPE, add_problem_handlers
from kvmem.store.base import FactPage, History
from kvmem.types import Answer, Fact

_PROBLEM: dict[str, Any] = {
    "description": "An error; see docs/errors.md for its type",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


class _App(FastAPI):
    def openapi(self) -> dict[str, Any]:
        """The OpenAPI description, with the form of problems, which no route returns."""
        description = super().openapi()
        form = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        description["components"]["schemas"].update(form.pop("$defs"), Problem=form)
        return description


def create_app(memory: Memory) -> FastAPI:
    """The service over an open memory. The caller closes the memory after the app has stopped.

    Only requests whose ``Host`` is this machine's own are taken.
    """
    app = _App(
        title="kvmem",
        summary="A memory for explicit facts",
        version=version("kvmem"),
        # The interactive pages would load their scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
    )
    app.state.memory = memory
    add_problem_handlers(app)
    app.add_middleware(LocalHostOnly)
    app.include_router(_health)
    app.include_router(_v1)
    return app


def _open_memory(request: Request) -> Memory:
    memory: Memory = request.app.state.memory
    return memory


OpenMemory = Annotated[Memory, Depends(_open_memory)]
Namespace = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$")]
FactId = Annotated[Name, Path()]

_responses: dict[int | str, dict[str, Any]] = {422: _PROBLEM, "default": _PROBLEM}
_health = APIRouter(responses=_responses)
_v1 = APIRouter(prefix="/v1", responses=_responses)
_NS = "/namespaces/{ns}"


@_health.get("/livez")
def livez() -> Status:
    """The process runs."""
    return Status(status="live")


@_health.get("/readyz")
def readyz(memory: OpenMemory) -> Status:
    """The checkpoint is loaded and the store can be read; 503 otherwise."""
    memory.check()
    return Status(status="ready")


@_v1.get("/info")
def info(memory: OpenMemory) -> Info:
    """What answers here, and what a request may hold."""
    about = memory.info()
    return Info(
        version=version("kvmem"),
        checkpoint=about.checkpoint,
        reader_id=about.reader_id,
        encoder_id=about.encoder_id,
        max_slots=about.max_slots,
        store=about.store,
        limits=Limits(),
    )


@_v1.get("/namespaces")
def namespaces(memory: OpenMemory) -> Namespaces:
    """All namespaces."""
    return Namespaces(namespaces=memory.namespaces())


@_v1.post(_NS + "/facts", status_code=status.HTTP_201_CREATED)
def remember(ns: Namespace, body: Annotated[RememberBody, Body()], memory: OpenMemory) -> Receipts:
    """Store facts in order, all or nothing; the answer comes when they are durable."""
    bodies = body.facts if isinstance(body, FactsBody) else [body]
    receipts = memory.remember([fact.new_fact() for fact in bodies], namespace=ns)
    return Receipts(facts=receipts)


@_v1.get(_NS + "/facts")
def list_facts(
    ns: Namespace,
    memory: OpenMemory,
    key: Annotated[Name | None, Query()] = None,
    source: Annotated[Name | None, Query()] = None,
    as_of: Annotated[Time | None, Query()] = None,
    include_closed: Annotated[bool, Query()] = False,
    limit: Annotated[int, Query(ge=1, le=MAX_FACTS)] = 100,
    cursor: Annotated[str | None, Query()] = None,
) -> FactPage:
    """A page of the facts that hold, in the order in which they were remembered."""
    return memory.list(
        namespace=ns,
        key=key,
        source=source,
        as_of=as_of,
        include_closed=include_closed,
        limit=limit,
        cursor=cursor,
    )


@_v1.get(_NS + "/facts/{fact_id}")
def get_fact(ns: Namespace, fact_id: FactId, memory: OpenMemory) -> Fact:
    """One fact."""
    return memory.get(fact_id, namespace=ns)


@_v1.delete(_NS + "/facts/{fact_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_fact(ns: Namespace, fact_id: FactId, memory: OpenMemory) -> Response:
    """Forget one fact for good."""
    if not memory.forget(ids=[fact_id], namespace=ns):
        raise NotFoundError(f"no fact {fact_id!r} in namespace {ns!r}")
    return Response(status_code=status.HTTP_204_NO_CONTENT)


@_v1.get(_NS + "/facts/{fact_id}/history")
def history(ns: Namespace, fact_id: FactId, memory: OpenMemory) -> History:
    """All versions of a fact and what befell them, oldest first."""
    return memory.history(fact_id, namespace=ns)


@_v1.post(_NS + "/forget")
def forget(ns: Namespace, body: ForgetBody, memory: OpenMemory) -> Forgotten:
    """Forget facts for good, by ids, by key or by source."""
    ids = memory.forget(ids=body.ids, key=body.key, source=body.source, namespace=ns)
    return Forgotten(ids=ids)


@_v1.post(_NS + "/ask")
def ask(ns: Namespace, body: AskBody, memory: OpenMemory) -> Answer:
    """Answer a question from the facts, with the facts the answer rests on."""
    return memory.ask(
        body.question, namespace=ns, as_of=body.as_of, min_confidence=body.min_confidence
    )


@_v1.post(_NS + "/search")
def search(ns: Namespace, body: SearchBody, memory: OpenMemory) -> Results:
    """The facts nearest to a query, best first."""
    found = memory.search(body.query, namespace=ns, limit=body.limit, as_of=body.as_of)
    return Results(results=found)
