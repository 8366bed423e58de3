"""Hostile texts stay texts, and keys stay in their tab."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from kvmem.service.keys import KEYS_FILE, KeyRing
from tests.browser import needs_chromium
from tests.server_process import RunningServer
from tests.service.conftest import start
from tests.service.page.steps import PATIENCE, Visit, ask, remember, row

_ATTACKS = [
    "<script>window.hacked = 1</script> Mary",
    "<img src=x onerror=window.hacked=1> Mary",
    '"><svg onload=window.hacked=1> Mary',
    "&lt;b&gt; {{7*7}} ${window.hacked=1} javascript:window.hacked=1 Mary",
]


@needs_chromium
def test_texts_stay_texts(visit: Visit, server: RunningServer) -> None:
    page = visit(server)
    for attack in _ATTACKS:
        remember(page, attack, key=attack, source=attack)
        last = page.locator("#facts > li").last
        expect(last.locator("p").first).to_have_text(attack)
        assert last.locator(".chip bdi").all_text_contents() == [attack, attack]
    answer = ask(page, f"{_ATTACKS[1]}?")
    assert answer.locator(".asked").text_content() == f"{_ATTACKS[1]}?"
    assert answer.locator(".evidence .plain").text_content() in _ATTACKS
    page.locator("#facts > li").last.get_by_role("button", name="History").click()
    expect(page.locator("#history .versions")).to_contain_text(_ATTACKS[-1])
    page.keyboard.press("Escape")
    page.get_by_label("Search the facts").fill(_ATTACKS[0])
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#shown q")).to_have_text(_ATTACKS[0])
    page.evaluate("location.hash = '#<img src=x onerror=window.hacked=1>'")
    expect(page.get_by_label("Namespace", exact=True)).to_have_value("default")
    assert page.evaluate("window.hacked") is None
    assert page.locator("main :is(script, img, svg, b)").count() == 0


@needs_chromium
def test_a_key_is_asked_for_and_kept_in_the_tab_only(browser: Browser, tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    secret = KeyRing.open(store / KEYS_FILE).create("page", "write", None)
    with start(store) as server:
        context = browser.new_context()
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{server.url}/#home")
        dialog = page.get_by_role("dialog", name="This memory asks for an API key")
        dialog.get_by_label("API key", exact=True).fill("wrong")
        page.keyboard.press("Enter")
        expect(dialog.locator("#key-problem")).to_contain_text("does not know this key")
        dialog.get_by_label("API key", exact=True).fill(secret)
        page.keyboard.press("Enter")
        expect(page.locator("#about")).to_contain_text("checkpoint")
        remember(page, "Mary went to the kitchen.")
        expect(row(page, "kitchen")).to_have_count(1)
        kept = "[...Object.values(localStorage), document.cookie].join()"
        assert secret not in page.evaluate(kept)
        assert page.evaluate("Object.values(sessionStorage)") == [secret]
        page.get_by_role("button", name="Forget the key").click()
        expect(dialog).to_be_visible()
        assert page.evaluate("Object.values(sessionStorage)") == []
        context.close()
