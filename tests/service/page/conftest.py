"""A Chromium and a server for all tests of the page, and a visit that must end without trouble."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.browser import running_chromium
from tests.server_process import RunningServer
from tests.service.conftest import STORES, start, store_at
from tests.service.page.steps import PATIENCE, Visit


@pytest.fixture(scope="session", params=STORES)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningServer]:
    with start(store_at(request.param, tmp_path_factory.mktemp("page") / "store")) as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def visit(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """Open the page of a server; in the end nothing may have been refused, thrown or fetched
    from elsewhere, whatever the test did."""
    contexts: list[BrowserContext] = []
    troubles: list[str] = []

    def open_page(server: RunningServer, namespace: str | None = None, **options: Any) -> Page:
        viewport: ViewportSize = {"width": options.pop("width", 1200), "height": 800}
        context = browser.new_context(
            viewport=viewport, locale="en-GB", timezone_id="Europe/Berlin", **options
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: troubles.append(f"thrown: {error}"))
        page.on("console", lambda message: _collect(troubles, message.type, message.text))
        page.on("request", lambda asked: _check_origin(troubles, server.url, asked.url))
        own = re.sub(r"[^\w.-]", ".", request.node.name)
        page.goto(f"{server.url}/#{namespace or own}")
        expect(page.locator("#about")).to_contain_text("checkpoint")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []


def _collect(troubles: list[str], kind: str, text: str) -> None:
    # The browser also notes each answer of 400 and above; the page shows those where they happen.
    if kind in {"error", "warning"} and not text.startswith("Failed to load resource"):
        troubles.append(text)


def _check_origin(troubles: list[str], origin: str, url: str) -> None:
    if not url.startswith(origin + "/"):
        troubles.append(f"fetched from elsewhere: {url}")
