"""How the page's files are served; no browser is needed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kvmem.service import page as page_module


@pytest.mark.parametrize("path", sorted(page_module.PATHS))
def test_each_part_is_served_under_the_strict_policy(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; ")
    assert "unsafe" not in policy
    again = client.get(path, headers={"If-None-Match": response.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.head(path).headers["etag"] == response.headers["etag"]


def test_all_files_of_the_page_are_served_and_no_others(client: TestClient) -> None:
    assert page_module.__file__ is not None
    folder = Path(page_module.__file__).parent
    served = {path.rpartition("/")[2] or "index.html" for path in page_module.PATHS}
    assert served == {file.name for file in folder.iterdir() if file.suffix not in {".py", ""}}


@pytest.mark.parametrize(
    "path",
    [
        "/page",
        "/page/",
        "/page/__init__.py",
        "/page/../app.py",
        "/page/..%2fapp.py",
        "/page/%2e%2e/%2e%2e/errors.py",
        "/page//etc/passwd",
        "/index.html",
    ],
)
def test_nothing_else_is_reachable(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"


def test_the_page_is_no_part_of_the_api_description(client: TestClient) -> None:
    assert page_module.PATHS.isdisjoint(client.get("/openapi.json").json()["paths"])


def test_there_is_no_markup_from_strings_in_the_scripts() -> None:
    assert page_module.__file__ is not None
    for script in Path(page_module.__file__).parent.glob("*.js"):
        sinks = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\("
        assert not re.search(sinks, script.read_text()), script.name
