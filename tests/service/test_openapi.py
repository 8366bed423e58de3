"""The service does what its OpenAPI description says, and no more, whatever it is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case, GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from kvmem.memory.base import Memory
from kvmem.service.app import create_app
from tests.server_process import RunningServer
from tests.service.asking import FACTS

_STORED = {"text": "Mary is here.", "id": "a"}

# The description depends on no memory.
description = create_app(cast(Memory, None)).openapi()
schema = schemathesis.openapi.from_dict(description)
succeeded: set[str] = set()


@schemathesis.serializer("application/x-ndjson")
def _as_it_is(_: Any, value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode(errors="replace")


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


@schema.parametrize()
@settings(max_examples=5, suppress_health_check=list(HealthCheck), deadline=None)
def test_only_what_is_described_is_answered(
    case: Case[Any], server: RunningServer, session: requests.Session
) -> None:
    valid = case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE
    if valid:
        # Names that nobody remembered anything under would tell little.
        session.post(server.url + FACTS, json=_STORED)
        names = {"ns": "home", "fact_id": "a"}
        case.path_parameters = {name: names[name] for name in case.path_parameters}
    response = case.call(base_url=server.url, session=session)
    case.validate_response(response, excluded_checks=[positive_data_acceptance])
    if response.status_code < 300:
        succeeded.add(case.operation.label)
    elif valid:
        # The form is right; what it asks for may be beyond what is stored, or can be encoded.
        kind = response.json()["type"].removeprefix("urn:kvmem:problem:")
        expected = {"unusable-input", "not-found", "conflict"}
        if case.operation.label.endswith("/import"):
            expected.add("malformed-body")  # lines of JSON cannot be described
        assert kind in expected, response.json()["detail"]


def test_valid_requests_succeed() -> None:
    if not succeeded:
        pytest.skip("what succeeded is known only after the test before this one")
    operations = {
        f"{method.upper()} {path}"
        for path, methods in description["paths"].items()
        for method in methods
    }
    assert succeeded == operations


def test_the_description_holds_every_schema_it_refers_to() -> None:
    schemas = description["components"]["schemas"]
    referred = re.findall(r"'#/components/schemas/([^']+)'", str(description))
    assert set(referred) <= set(schemas)
    assert "Problem" in schemas
    assert description["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
