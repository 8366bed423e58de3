"""The page for everybody: keyboard, names, contrast, themes, narrow screens, both directions."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import needs_chromium
from tests.server_process import RunningServer
from tests.service.page.steps import Visit, ask, remember, row


@needs_chromium
def test_everything_by_keyboard(visit: Visit, server: RunningServer) -> None:
    page = visit(server)
    press = page.keyboard.press
    press("Tab")
    expect(page.get_by_role("link", name="Skip to the question")).to_be_in_viewport()
    press("Enter")
    expect(page.get_by_label("Question")).to_be_focused()
    press("Escape")
    press("r")
    page.keyboard.type("Mary went to the kitchen.")
    press("Enter")
    page.keyboard.type("John went to the garden.")
    press("Control+Enter")
    expect(page.locator("#facts > li")).to_have_count(2)
    expect(page.get_by_label("Facts, one a line")).to_be_focused()
    press("Escape")
    press("a")
    page.keyboard.type("Where is Mary?")
    press("Enter")
    expect(page.locator("#answer .verdict")).to_have_text("kitchen")

    press("Escape")
    press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    press("Escape")
    press("/")
    expect(page.get_by_label("Search the facts")).to_be_focused()
    press("Tab")
    press("Tab")
    history = row(page, "Mary").get_by_role("button", name="History")
    expect(history).to_be_focused()
    press("Enter")
    expect(page.get_by_role("dialog", name="History")).to_contain_text("Mary went to the kitchen.")
    press("Escape")
    expect(history).to_be_focused()
    press("Tab")
    press("Enter")
    expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    press("Tab")
    press("Enter")
    expect(row(page, "Mary")).to_have_count(0)
    expect(page.get_by_role("heading", name="Facts", exact=True)).to_be_focused()

    press("?")
    page.get_by_label("Single-key shortcuts").focus()
    press("Space")
    press("Escape")
    press("a")
    expect(page.get_by_label("Question")).not_to_be_focused()


# Contrast as WCAG 2 defines it, of each text with the nearest background that is not transparent.
_LOW_CONTRAST = """() => {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const pixel = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => c / 255)
      .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    const color = pixel(getComputedStyle(element).backgroundColor);
    return color[3] === 255 || !element.parentElement ? color : behind(element.parentElement);
  };
  const low = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
    const a = luminance(pixel(getComputedStyle(element).color));
    const b = luminance(behind(element));
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) low.push(`${contrast.toFixed(2)}: ${texts.currentNode.data.trim()}`);
  }
  return low;
}"""


@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(visit: Visit, server: RunningServer, scheme: str) -> None:
    page = visit(server, "contrast", color_scheme=scheme, reduced_motion="reduce")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (scheme == "dark") == (background == "rgb(17, 18, 24)")
    page.get_by_label("Show closed ones").check()
    for place in ("kitchen", "garden"):
        remember(page, f"Mary went to the {place}.", key="mary", source="diary")
    expect(row(page, "kitchen").first).to_contain_text("closed")
    ask(page, "Where is Mary?")
    page.get_by_label("Facts, one a line").fill("long " * 3_000)
    page.get_by_role("button", name="Remember").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_label("As of").fill("2040-01-01T00:00")
    ask(page, "Where is Mary?")
    assert page.evaluate(_LOW_CONTRAST) == []
    page.get_by_role("button", name="Keyboard shortcuts").click()
    assert page.evaluate(_LOW_CONTRAST) == []


@needs_chromium
def test_the_theme_can_be_switched_and_is_kept(visit: Visit, server: RunningServer) -> None:
    page = visit(server, color_scheme="light")
    is_dark = "getComputedStyle(document.body).backgroundColor === 'rgb(17, 18, 24)'"
    assert not page.evaluate(is_dark)
    page.get_by_role("button", name="Switch between light and dark").click()
    assert page.evaluate(is_dark)
    page.reload()
    assert page.evaluate(is_dark)


@needs_chromium
def test_every_control_has_a_name(visit: Visit, server: RunningServer) -> None:
    page = visit(server)
    remember(page, "Mary went to the kitchen.")
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll("button, input, select, textarea")]
          .filter((control) => !(control.getAttribute("aria-label")
            || [...control.labels].some((label) => label.textContent.trim())
            || (control.matches("button") && control.textContent.trim())))
          .map((control) => control.outerHTML)"""
    )
    assert unnamed == []


@needs_chromium
def test_it_fits_a_narrow_screen_and_right_to_left_texts(
    visit: Visit, server: RunningServer
) -> None:
    page = visit(server, width=360)
    hebrew = "מרים הלכה אל המטבח."
    remember(page, hebrew, "Mary " + "x" * 300, source="y" * 200)
    ask(page, "x" * 300)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    direction = "element => getComputedStyle(element).direction"
    assert row(page, hebrew).locator("p").first.evaluate(direction) == "rtl"
    assert row(page, "Mary").locator("p").first.evaluate(direction) == "ltr"
    row(page, hebrew).get_by_role("button", name="History").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
