"""What tests of the service say and check again and again."""

from __future__ import annotations

from typing import Any

FACTS = "/v1/namespaces/home/facts"
ASK = "/v1/namespaces/home/ask"


def problem_type(response: Any) -> str:
    """The last part of the type of a problem, after checking the problem's form."""
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert body["status"] == response.status_code
    assert body["title"]
    assert body["detail"]
    return str(body["type"]).removeprefix("urn:kvmem:problem:")


def bearer(secret: str) -> dict[str, str]:
    """The header that a key is sent in."""
    return {"Authorization": f"Bearer {secret}"}
