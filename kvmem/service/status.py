"""Routes that tell how the service is: alive, ready, what it is, what it did."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4

from kvmem.service.dependencies import PROBLEMS, Counters, OpenMemory, ServiceLimits, allowed
from kvmem.service.models import Info, Status
from kvmem.service.problems import ProblemType, Refusal

router = APIRouter(responses=PROBLEMS)


@router.get("/livez")
async def livez() -> Status:
    """The process runs. Needs no key."""
    return Status(status="live")


@router.get("/readyz")
def readyz(request: Request, memory: OpenMemory) -> Status:
    """The store can be read, and the server is not being stopped; 503 otherwise."""
    if request.app.state.stopping:
        raise Refusal(ProblemType.STOPPING, "what is under way is finished, then the server ends")
    memory.check()
    return Status(status="ready")


@router.get("/v1/info")
def info(memory: OpenMemory, limits: ServiceLimits) -> Info:
    """What answers here, and what a request may hold."""
    about = memory.info()
    return Info(
        version=version("kvmem"),
        checkpoint=about.checkpoint,
        reader_id=about.reader_id,
        encoder_id=about.encoder_id,
        max_slots=about.max_slots,
        store=about.store,
        limits=limits,
    )


@router.get(
    "/metrics",
    dependencies=[allowed("read")],
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
def metrics(counters: Counters) -> Response:
    """Counters and gauges in Prometheus's text format. They tell of all namespaces."""
    return Response(counters.text(), media_type=CONTENT_TYPE_PLAIN_0_0_4)
