"""Routes over whole namespaces: list, show, delete, export, import."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from kvmem.errors import ConflictError, InputError, NotFoundError
from kvmem.memory.base import Memory
from kvmem.service.bodies import depth
from kvmem.service.dependencies import (
    PROBLEMS,
    Counters,
    Key,
    Namespace,
    OpenMemory,
    ServiceLimits,
    allowed,
)
from kvmem.service.limits import MAX_FACTS, Limits
from kvmem.service.models import Deleted, ImportReceipt, Namespaces
from kvmem.service.problems import ProblemType, Refusal
from kvmem.store.base import FactRecord, NamespaceInfo
from kvmem.store.records import record_from_json, record_to_json

router = APIRouter(prefix="/v1/namespaces", responses=PROBLEMS)

NDJSON = "application/x-ndjson"
_LINES: dict[str, Any] = {"content": {NDJSON: {"schema": {"type": "string"}}}}
_LINES_AT_ONCE = 100
_BEFORE = "the lines before it are stored"
_Numbered = list[tuple[int, FactRecord]]


@router.get("")
def namespaces(memory: OpenMemory, key: Key) -> Namespaces:
    """All namespaces that the request's key reaches."""
    spaces = memory.namespaces()
    if key is not None:
        spaces = tuple(space for space in spaces if key.reaches(space.name))
    return Namespaces(namespaces=spaces)


@router.get("/{ns}", dependencies=[allowed("read")])
def namespace(ns: Namespace, memory: OpenMemory) -> NamespaceInfo:
    """One namespace."""
    return memory.namespace(ns)


@router.delete("/{ns}", dependencies=[allowed("write")])
def delete_namespace(ns: Namespace, memory: OpenMemory, counters: Counters) -> Deleted:
    """Forget all facts of a namespace for good, and the namespace."""
    forgotten = memory.delete_namespace(ns)
    counters.forgotten.inc(forgotten)
    return Deleted(forgotten=forgotten)


@router.get(
    "/{ns}/export",
    dependencies=[allowed("read")],
    response_class=StreamingResponse,
    responses={200: {"description": "A fact a line, as JSON", **_LINES}},
)
def export(ns: Namespace, memory: OpenMemory) -> StreamingResponse:
    """All facts with their history, oldest first, one JSON object a line.

    A stream that ends without its last chunk is not whole: the store failed meanwhile.
    """
    memory.namespace(ns)  # one that does not exist is an error, not an empty stream
    return StreamingResponse(_lines(memory.export(namespace=ns)), media_type=NDJSON)


@router.post(
    "/{ns}/import",
    dependencies=[allowed("write")],
    openapi_extra={"requestBody": {"required": True, **_LINES}},
)
async def import_facts(
    ns: Namespace, request: Request, memory: OpenMemory, limits: ServiceLimits, counters: Counters
) -> ImportReceipt:
    """Store facts from an export, or ``{"text": …}``, one JSON object a line.

    They are stored as they arrive, up to 1,000 at a time. An error names the line it is about: the
    lines before it are stored, and none after it. Facts whose id is stored already are passed
    over, so that to go on is to send all of it again.
    """
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != NDJSON:
        raise Refusal(
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            f"a body of type {media_type!r} is not read; send Content-Type: {NDJSON}",
        )
    created = unchanged = 0
    async for numbered in _batches(request, limits):
        stored = await run_in_threadpool(_store, memory, ns, numbered)
        counters.remembered.inc(stored.created)
        created += stored.created
        unchanged += stored.unchanged
    return ImportReceipt(created=created, unchanged=unchanged)


def _lines(records: Iterator[FactRecord]) -> Iterator[str]:
    """Records as lines of JSON, some at a time."""
    while some := tuple(islice(records, _LINES_AT_ONCE)):
        yield "".join(
            json.dumps(record_to_json(record), ensure_ascii=False) + "\n" for record in some
        )


def _store(memory: Memory, ns: str, numbered: _Numbered) -> ImportReceipt:
    """Store records; if they are refused, those before the first bad one, and name its line."""
    try:
        stored = memory.import_records([record for _, record in numbered], namespace=ns)
    except (InputError, ConflictError, NotFoundError) as error:
        if len(numbered) == 1:
            raise type(error)(f"line {numbered[0][0]}: {error}; {_BEFORE}") from error
        singly = [_store(memory, ns, [one]) for one in numbered]
        return ImportReceipt(
            created=sum(one.created for one in singly),
            unchanged=sum(one.unchanged for one in singly),
        )
    return ImportReceipt(created=stored.created, unchanged=stored.unchanged)


async def _batches(request: Request, limits: Limits) -> AsyncIterator[_Numbered]:
    """The records of a body as they arrive, each with the number of its line.

    What comes before a bad line is handed on before the line is refused.
    """
    batch: _Numbered = []
    size = 0
    try:
        async for number, line in _split(request, limits):
            batch.append((number, _record(line, number, limits)))
            size += len(line)
            if len(batch) == MAX_FACTS or size > limits.body_bytes:
                yield batch
                batch, size = [], 0
    except (Refusal, InputError) as error:
        refused: Exception | None = error
    else:
        refused = None
    if batch:
        yield batch
    if refused is not None:
        raise refused


async def _split(request: Request, limits: Limits) -> AsyncIterator[tuple[int, bytes]]:
    """The lines of a body as they arrive, numbered from 1; blank ones are passed over."""
    rest = b""
    number = 0
    parts = aiter(request.stream())
    ended = False
    while not ended:
        try:
            async with asyncio.timeout(limits.body_seconds):
                part = await anext(parts, None)
        except TimeoutError:
            raise Refusal(
                ProblemType.SLOW_REQUEST,
                f"line {number + 1}: nothing arrived for {limits.body_seconds:g} s; {_BEFORE}",
            ) from None
        ended = part is None
        *lines, rest = [*rest.split(b"\n"), b""] if part is None else (rest + part).split(b"\n")
        for line in lines:
            number += 1
            if len(line) > limits.line_bytes:
                raise _too_long(number, limits)
            if line.strip():
                yield number, line
        if len(rest) > limits.line_bytes:
            raise _too_long(number + 1, limits)


def _record(line: bytes, number: int, limits: Limits) -> FactRecord:
    where = f"line {number}"
    if depth(line) > limits.json_depth:
        raise Refusal(
            ProblemType.TOO_DEEP,
            f"{where} is nested deeper than {limits.json_depth} levels; {_BEFORE}",
        )
    try:
        value = json.loads(line)
    except ValueError as error:
        raise Refusal(
            ProblemType.MALFORMED_BODY, f"{where} is not JSON: {error}; {_BEFORE}"
        ) from None
    try:
        record = record_from_json(value, where)
        _check_size(record, where, limits)
    except InputError as error:
        raise InputError(f"{error}; {_BEFORE}") from None
    return record


def _check_size(record: FactRecord, where: str, limits: Limits) -> None:
    """Raise ``InputError`` for what ``FactBody`` refuses too."""
    sizes = (
        ("key", len(record.key or ""), limits.name),
        ("source", len(record.source or ""), limits.name),
        ("metadata", len(json.dumps(dict(record.metadata))), limits.metadata),
    )
    for name, size, most in sizes:
        if size > most:
            raise InputError(f"{where}: {name} has {size:,} characters; at most {most:,} are taken")


def _too_long(number: int, limits: Limits) -> Refusal:
    return Refusal(
        ProblemType.TOO_LARGE,
        f"line {number} is longer than {limits.line_bytes:,} bytes; {_BEFORE}",
    )
