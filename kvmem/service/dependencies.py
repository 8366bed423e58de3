"""What routes ask of the app and of the request they answer."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Depends, Path, Request

from kvmem.memory.base import Memory
from kvmem.service.keys import Access, KeyInfo
from kvmem.service.limits import Limits
from kvmem.service.metrics import Metrics
from kvmem.service.models import NAMESPACE, Name
from kvmem.service.problems import MEDIA_TYPE

PROBLEM: dict[str, Any] = {
    "description": "An error; see docs/errors.md for its type",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
PROBLEMS: dict[int | str, dict[str, Any]] = {422: PROBLEM, "default": PROBLEM}

# Coroutines: the framework would spend a thread on each plain function.


async def _memory(request: Request) -> Memory:
    memory: Memory = request.app.state.memory
    return memory


async def _metrics(request: Request) -> Metrics:
    metrics: Metrics = request.app.state.metrics
    return metrics


async def _limits(request: Request) -> Limits:
    limits: Limits = request.app.state.limits
    return limits


async def _key(request: Request) -> KeyInfo | None:
    key: KeyInfo | None = request.state.key
    return key


OpenMemory = Annotated[Memory, Depends(_memory)]
Counters = Annotated[Metrics, Depends(_metrics)]
ServiceLimits = Annotated[Limits, Depends(_limits)]
Key = Annotated[KeyInfo | None, Depends(_key)]
Namespace = Annotated[str, Path(pattern=NAMESPACE, max_length=64)]
FactId = Annotated[Name, Path()]


def allowed(access: Access) -> Any:
    """A dependency: the request's key allows ``access`` to the namespace in its address."""

    async def check(request: Request, key: Key) -> None:
        if key is not None:
            key.require(access, request.path_params.get("ns"))

    return Depends(check)
