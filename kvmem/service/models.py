"""Request and response bodies of the HTTP service.

Requests are strict: a field that is not documented, or of another type, is refused. Most
responses are the values of ``kvmem.types`` as they are; the wrappers are here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    JsonValue,
    Tag,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from kvmem.memory.base import Found
from kvmem.service.limits import MAX_FACTS as MAX_FACTS
from kvmem.service.limits import MAX_ID, MAX_METADATA, MAX_NAME, Limits
from kvmem.service.times import parse_time
from kvmem.store.base import NamespaceInfo
from kvmem.store.checks import MAX_TEXT
from kvmem.types import Assume, NewFact, Remembered


def _time_from_text(value: object) -> datetime:
    if not isinstance(value, str):
        raise ValueError("a time is a string in RFC 3339 form, such as 2025-03-01T12:00:00Z")
    return parse_time(value)


def _whole(value: object) -> object:
    # JSON has one kind of number, in which 1.0 is an integer.
    return int(value) if isinstance(value, float) and value.is_integer() else value


_TimeText = Annotated[str, WithJsonSchema({"type": "string", "format": "date-time"})]
Time = Annotated[datetime, BeforeValidator(_time_from_text, json_schema_input_type=_TimeText)]
Count = Annotated[int, BeforeValidator(_whole)]
Name = Annotated[str, Field(min_length=1, max_length=MAX_NAME)]
NAMESPACE = r"^[A-Za-z0-9._-]*[A-Za-z0-9_-][A-Za-z0-9._-]*$"
"""At most 64 of these characters, not dots alone: those are no names in a URL."""

NewId = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9._:~@+=-]*[A-Za-z0-9_:~@+=-][A-Za-z0-9._:~@+=-]*$", max_length=MAX_ID
    ),
]
Text = Annotated[str, Field(min_length=1, max_length=MAX_TEXT)]


class _Request(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class FactBody(_Request):
    """A fact to remember. ``{"text": …}`` is enough. ``value`` is kept with it, not read yet."""

    text: Text
    id: NewId | None = None
    key: Name | None = None
    value: Text | None = None
    supersedes: NewId | None = None
    source: Name | None = None
    valid_from: Time | None = None
    expires_at: Time | None = None
    metadata: dict[str, JsonValue] = Field(default_factory=dict)

    @field_validator("metadata")
    @classmethod
    def _metadata_is_small(cls, metadata: dict[str, JsonValue]) -> dict[str, JsonValue]:
        size = len(json.dumps(metadata))
        if size > MAX_METADATA:
            raise ValueError(f"{size:,} characters of JSON; at most {MAX_METADATA:,} are taken")
        return metadata

    def new_fact(self) -> NewFact:
        """The fact as the memory takes it."""
        return NewFact(**self.model_dump())


class FactsBody(_Request):
    """Facts to remember in order, all or nothing."""

    facts: list[FactBody] = Field(min_length=1, max_length=MAX_FACTS)


def _body_form(body: object) -> str:
    many = "facts" in body if isinstance(body, dict) else isinstance(body, FactsBody)
    return BODY_FORMS[0] if many else BODY_FORMS[1]


BODY_FORMS = ("many facts", "one fact")
"""Pydantic names the form it chose in the place of an error; no client sent such a field."""

RememberBody = Annotated[
    Annotated[FactsBody, Tag(BODY_FORMS[0])] | Annotated[FactBody, Tag(BODY_FORMS[1])],
    Discriminator(_body_form),
]


class AskBody(_Request):
    """A question; ``as_of``: as the facts held at that time (valid_from, valid_to).

    ``assume``: what was not told is not known (open), or is not so (closed); left out or null, as
    the checkpoint does by itself.
    """

    question: Text
    as_of: Time | None = None
    min_confidence: float = Field(default=0.0, ge=0.0, le=1.0)
    assume: Assume | None = None


class SearchBody(_Request):
    """A query for the facts nearest to it, among those that hold, or held at ``as_of``."""

    query: Text
    limit: Count = Field(default=10, ge=1, le=MAX_FACTS)
    as_of: Time | None = None


class ForgetBody(_Request):
    """What to forget: exactly one of ids, a key or a source."""

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {"required": [name], "properties": {name: {"not": {"type": "null"}}}}
                for name in ("ids", "key", "source")
            ]
        }
    )

    ids: list[Name] | None = Field(default=None, min_length=1, max_length=MAX_FACTS)
    key: Name | None = None
    source: Name | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if sum(choice is not None for choice in (self.ids, self.key, self.source)) != 1:
            raise ValueError("exactly one of ids, key and source is needed")
        return self


class Receipts(BaseModel):
    """What was remembered, in the order of the request."""

    facts: Sequence[Remembered]


class Forgotten(BaseModel):
    """The ids of the facts that were deleted."""

    ids: Sequence[str]


class Results(BaseModel):
    """What a search found, best first."""

    results: Sequence[Found]


class Namespaces(BaseModel):
    """All namespaces, sorted by name."""

    namespaces: Sequence[NamespaceInfo]


class Deleted(BaseModel):
    """How many facts were deleted with their namespace."""

    forgotten: int


class ImportReceipt(BaseModel):
    """What an import stored, and how many of its facts were stored before."""

    created: int
    unchanged: int


class Info(BaseModel):
    """What answers: the release, the reader, and what a request may hold."""

    version: str
    checkpoint: str
    reader_id: str
    encoder_id: str
    max_slots: int
    store: str
    limits: Limits


class Status(BaseModel):
    """Whether the process lives, or is ready to answer."""

    status: Literal["live", "ready"]


class FieldError(BaseModel):
    """A field that was refused: a JSON pointer into the body, or the parameter's name."""

    field: str
    detail: str


class Problem(BaseModel):
    """An error as RFC 9457 has it; ``docs/errors.md`` lists the types."""

    type: str
    title: str
    status: int
    detail: str
    errors: Sequence[FieldError] | None = None
