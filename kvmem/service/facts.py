"""Routes over facts: remember, list, get, history, forget, ask, search.

They are plain functions, which FastAPI runs in its thread pool: the memory's contract is
synchronous, and a search or a commit must not hold up the event loop.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Query, Response, status

from kvmem.errors import NotFoundError
from kvmem.service.dependencies import (
    PROBLEMS,
    Counters,
    FactId,
    Namespace,
    OpenMemory,
    allowed,
)
from kvmem.service.limits import MAX_FACTS
from kvmem.service.models import (
    AskBody,
    FactsBody,
    ForgetBody,
    Forgotten,
    Name,
    Receipts,
    RememberBody,
    Results,
    SearchBody,
    Time,
)
from kvmem.store.base import FactPage, History
from kvmem.types import Answer, Fact

router = APIRouter(prefix="/v1/namespaces/{ns}", responses=PROBLEMS)
_READS = [allowed("read")]
_WRITES = [allowed("write")]


@router.post("/facts", status_code=status.HTTP_201_CREATED, dependencies=_WRITES)
def remember(
    ns: Namespace,
    body: Annotated[RememberBody, Body()],
    memory: OpenMemory,
    counters: Counters,
) -> Receipts:
    """Store facts in order, all or nothing; the answer comes when they are durable."""
    bodies = body.facts if isinstance(body, FactsBody) else [body]
    receipts = memory.remember([fact.new_fact() for fact in bodies], namespace=ns)
    counters.stored(receipts)
    return Receipts(facts=receipts)


@router.get("/facts", dependencies=_READS)
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


@router.get("/facts/{fact_id}", dependencies=_READS)
def get_fact(ns: Namespace, fact_id: FactId, memory: OpenMemory) -> Fact:
    """One fact."""
    return memory.get(fact_id, namespace=ns)


@router.delete("/facts/{fact_id}", status_code=status.HTTP_204_NO_CONTENT, dependencies=_WRITES)
def delete_fact(ns: Namespace, fact_id: FactId, memory: OpenMemory, counters: Counters) -> Response:
    """Forget one fact for good."""
    if not memory.forget(ids=[fact_id], namespace=ns):
        raise NotFoundError(f"no fact {fact_id!r} in namespace {ns!r}")
    counters.forgotten.inc()
    return Response(status_code=status.HTTP_204_NO_CONTENT)


@router.get("/facts/{fact_id}/history", dependencies=_READS)
def history(ns: Namespace, fact_id: FactId, memory: OpenMemory) -> History:
    """All versions of a fact and what befell them, oldest first."""
    return memory.history(fact_id, namespace=ns)


@router.post("/forget", dependencies=_WRITES)
def forget(ns: Namespace, body: ForgetBody, memory: OpenMemory, counters: Counters) -> Forgotten:
    """Forget facts for good, by ids, by key or by source."""
    ids = memory.forget(ids=body.ids, key=body.key, source=body.source, namespace=ns)
    counters.forgotten.inc(len(ids))
    return Forgotten(ids=ids)


@router.post("/ask", dependencies=_READS)
def ask(ns: Namespace, body: AskBody, memory: OpenMemory, counters: Counters) -> Answer:
    """Answer a question from the facts, with the facts the answer rests on."""
    answer = memory.ask(
        body.question,
        namespace=ns,
        as_of=body.as_of,
        min_confidence=body.min_confidence,
        assume=body.assume,
    )
    counters.answered(answer.known)
    return answer


@router.post("/search", dependencies=_READS)
def search(ns: Namespace, body: SearchBody, memory: OpenMemory) -> Results:
    """The facts nearest to a query, best first."""
    found = memory.search(body.query, namespace=ns, limit=body.limit, as_of=body.as_of)
    return Results(results=found)
