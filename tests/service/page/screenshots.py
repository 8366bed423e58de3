"""The screenshots of the page in docs/: ``python -m tests.service.page.screenshots``.

The facts and questions are asked of the shipped checkpoint. Locale and time zone are fixed; the
times of the facts are given, and only those at which they were recorded differ from run to run.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Literal

import httpx2 as httpx
from playwright.sync_api import Browser, Page

from tests.browser import running_chromium
from tests.server_process import KVMEM, running_server

FOLDER = Path(__file__).parents[3] / "docs" / "screenshots"

FACTS: list[dict[str, Any]] = [
    {"text": "Mary moved to the bathroom.", "key": "mary"},
    {"text": "John went to the hallway.", "source": "diary.txt"},
    {"text": "Daniel took the milk.", "source": "diary.txt"},
    {"text": "Sandra got the football there.", "source": "diary.txt"},
    {"text": "Mary went back to the kitchen.", "key": "mary"},
    {"text": "Daniel went to the garden."},
    {"text": "Daniel left the milk."},
]


def main() -> None:
    """Write light.png, dark.png, history.png and narrow.png."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        command = [KVMEM, "serve", "--port", "0", "--store", f"{folder}/store"]
        with running_server(command) as server, running_chromium() as browser:
            facts = [
                fact | {"valid_from": f"2026-03-0{day}T09:00:00Z"}
                for day, fact in enumerate(FACTS, start=1)
            ]
            url = f"{server.url}/v1/namespaces/home/facts"
            httpx.post(url, json={"facts": facts}, timeout=60).raise_for_status()
            _shoot(browser, server.url)


def _shoot(browser: Browser, url: str) -> None:
    page = _open(browser, url, 1180, "light")
    page.get_by_label("Show closed ones").check()
    _ask(page, "Where is the milk?")
    _save(page, "light")
    page.get_by_role("listitem").filter(has_text="back to the kitchen").get_by_role(
        "button", name="History"
    ).click()
    page.get_by_text("superseded by").wait_for()
    _save(page, "history", full_page=False)

    page = _open(browser, url, 1180, "dark")
    _ask(page, "Where is Mary?")
    _save(page, "dark")

    page = _open(browser, url, 360, "light")
    _ask(page, "Who has the umbrella?")
    _save(page, "narrow", full_page=False)


def _open(browser: Browser, url: str, width: int, scheme: Literal["light", "dark"]) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 780},
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="UTC",
    )
    page = context.new_page()
    page.goto(f"{url}/#home")
    page.get_by_text("Mary went back to the kitchen.").wait_for()
    return page


def _ask(page: Page, question: str) -> None:
    page.get_by_label("Question").fill(question)
    page.keyboard.press("Enter")
    page.locator("#answer .verdict").wait_for()


def _save(page: Page, name: str, *, full_page: bool = True) -> None:
    page.screenshot(path=FOLDER / f"{name}.png", full_page=full_page)


if __name__ == "__main__":
    main()
