"""What people do on the page, step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2 as httpx
from playwright.sync_api import Locator, Page, expect

from tests.server_process import RunningServer

PATIENCE = 60_000
"""Milliseconds that the browser may take for a step; the machine may be busy."""

Visit = Callable[..., Page]
"""``visit(server, namespace=…, **context_options)`` opens the page; see ``conftest.py``."""


def remember(page: Page, *texts: str, **details: str) -> None:
    page.get_by_label("Facts, one a line").fill("\n".join(texts))
    if details:
        if not page.get_by_label("Source").is_visible():
            page.get_by_text("Key, source, time").click()
        for label, value in details.items():
            page.get_by_label(label.replace("_", " ").capitalize(), exact=True).fill(value)
    page.get_by_role("button", name="Remember").click()
    said = page.locator("#remembered")
    expect(said).not_to_have_attribute("aria-busy", "true")
    expect(said).to_contain_text("emembered.")


def ask(page: Page, question: str) -> Locator:
    page.get_by_label("Question").fill(question)
    page.get_by_role("button", name="Ask", exact=True).click()
    answer = page.locator("#answer")
    expect(answer).not_to_have_attribute("aria-busy", "true")
    return answer


def row(page: Page, text: str) -> Locator:
    return page.locator("#facts > li").filter(has_text=text)


def tell(server: RunningServer, namespace: str, *facts: dict[str, Any]) -> None:
    url = f"{server.url}/v1/namespaces/{namespace}/facts"
    httpx.post(url, json={"facts": facts}, timeout=30).raise_for_status()
