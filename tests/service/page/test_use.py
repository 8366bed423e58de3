"""What people use the page for, in a real Chromium against a real server."""

from __future__ import annotations

import signal
from pathlib import Path

import httpx2 as httpx
import pytest
from playwright.sync_api import Route, expect

from tests.browser import needs_chromium
from tests.server_process import KVMEM, RunningServer, running_server
from tests.service.conftest import start
from tests.service.page.steps import Visit, ask, remember, row, tell

_WEIGHTS = Path(__file__).parents[3] / "kvmem" / "pretrained" / "babi" / "model.safetensors"


@needs_chromium
def test_the_way_of_a_fact(visit: Visit, server: RunningServer) -> None:
    page = visit(server, "way-of-a-fact")
    expect(page.locator("#shown")).to_have_text("Nothing was ever remembered in this namespace.")

    remember(page, "Mary went to the kitchen.", key="mary", holds_from="2026-03-01T09:00")
    expect(row(page, "kitchen")).to_contain_text("key: mary")
    expect(row(page, "kitchen")).to_contain_text("holds from 1 Mar 2026, 09:00")
    answer = ask(page, "Where is Mary?")
    expect(answer.locator(".verdict")).to_have_text("kitchen")
    expect(answer.locator(".confidence")).to_contain_text("Very likely right · copied from a fact")
    expect(answer.locator(".confidence .figure")).to_have_text("90 %")
    expect(answer.locator(".evidence .hop")).to_have_text(["Hop 1"])
    expect(answer.locator(".evidence .figure")).to_have_text(["100 %"])
    expect(answer.locator(".evidence mark")).to_have_text(["kitchen"])

    remember(page, "Mary went to the garden.", key="mary", holds_from="2026-03-05T09:00")
    expect(page.locator("#facts > li")).to_have_count(1)
    expect(answer).to_be_empty()  # it was of the facts before
    expect(ask(page, "Where is Mary?").locator(".verdict")).to_have_text("garden")
    page.get_by_label("Show closed ones").check()
    expect(page.locator("#facts > li")).to_have_count(2)
    expect(row(page, "kitchen")).to_contain_text("closed 5 Mar 2026, 09:00")

    row(page, "garden").get_by_role("button", name="History").click()
    dialog = page.get_by_role("dialog", name="History")
    expect(dialog.locator(".versions p:first-child")).to_have_text(
        ["Mary went to the kitchen.", "Mary went to the garden."]
    )
    expect(dialog.locator(".events")).to_contain_text(
        "closed Mary went to the kitchen., superseded by Mary went to the garden."
    )
    dialog.get_by_role("button", name="Close").click()

    page.get_by_label("As of").fill("2026-03-02T00:00")
    expect(page.locator("#as-of-note")).to_contain_text("as of 2 Mar 2026, 00:00")
    expect(page.locator("#facts > li")).to_have_count(1)
    expect(row(page, "kitchen")).to_contain_text("holds until 5 Mar 2026, 09:00")
    expect(ask(page, "Where is Mary?").locator(".verdict")).to_have_text("kitchen")
    page.get_by_role("button", name="Now").click()
    expect(page.locator("#facts > li")).to_have_count(2)

    row(page, "garden").get_by_role("button", name="Forget").click()
    dialog = page.get_by_role("dialog", name="Forget this fact for good?")
    expect(dialog).to_contain_text("Mary went to the garden.")
    dialog.get_by_role("button", name="Keep it").click()
    expect(row(page, "garden")).to_have_count(1)
    row(page, "garden").get_by_role("button", name="Forget").click()
    dialog.get_by_role("button", name="Forget", exact=True).click()
    expect(row(page, "garden")).to_have_count(0)
    facts = httpx.get(f"{server.url}/v1/namespaces/way-of-a-fact/facts").json()["facts"]
    assert facts == []


@needs_chromium
def test_what_is_not_known_is_said(visit: Visit, server: RunningServer) -> None:
    page = visit(server)
    remember(page, "Mary went to the kitchen.")
    answer = ask(page, "Where is John?")
    expect(answer.locator(".verdict")).to_have_text("Not known")
    expect(answer).to_contain_text("The facts of this namespace do not tell.")
    expect(answer.locator(".confidence")).to_have_count(1)
    expect(ask(page, "Where is qx7?")).to_contain_text("The reader never saw qx7 in its training")
    expect(answer.locator(".confidence")).to_have_count(0)  # it did not judge

    page.get_by_label("What was never told").select_option("closed")
    expect(ask(page, "Where is John?").locator(".verdict")).to_have_text("nothing")
    page.get_by_label("What was never told").select_option("open")
    expect(ask(page, "Where is John?").locator(".verdict")).to_have_text("Not known")

    page.get_by_label("Answer only if at least this sure").fill("95")
    expect(page.locator("#min-confidence-shown")).to_have_text("95 %")
    answer = ask(page, "Where is Mary?")
    expect(answer.locator(".verdict")).to_have_text("Not known")
    expect(answer).to_contain_text("less than 95 % sure")


@needs_chromium
def test_evidence_is_the_way_of_the_hops_and_what_was_copied_is_not_folded(
    visit: Visit, server: RunningServer
) -> None:
    page = visit(server)
    remember(page, "Mary went to the kitchen.")
    weights = {"a": (4, 0.2), "b": (2, 0.9), "c": (1, 0.3), "d": (3, 0.5), "e": (1, 0.6)}
    evidence = [
        {"fact_id": name, "text": name, "recorded_at": "2026-03-01T09:00:00Z"}
        | {"hop": hop, "weight": weight}
        for name, (hop, weight) in weights.items()
    ]
    answer = {"answer": "a", "known": True, "confidence": 0.9, "kind": "span", "unknown_words": []}
    answer["spans"] = [{"fact_id": "a", "start": 0, "end": 1, "text": "a"}]
    page.route("**/ask", lambda route: route.fulfill(json=answer | {"evidence": evidence}))
    shown = ask(page, "Where?").locator(".evidence .plain")
    expect(shown).to_have_text(["e", "c", "b", "a", "d"])
    expect(shown.filter(visible=True)).to_have_text(["e", "c", "b", "a"])


@needs_chromium
def test_the_copied_span_is_marked_by_code_points(visit: Visit, server: RunningServer) -> None:
    text = "🙂👩‍👩‍👧 𝒶 Mary went to the office."  # several are two UTF-16 units
    page = visit(server)
    remember(page, text)
    evidence = ask(page, "Where is Mary?").locator(".evidence li .plain")
    expect(evidence.locator("mark")).to_have_text("office")
    assert evidence.text_content() == text


@needs_chromium
def test_errors_are_shown_where_they_happen(visit: Visit, tmp_path: Path) -> None:
    with start(tmp_path / "store") as server:
        page = visit(server)
        problem = ask(page, "Where is Mary?").get_by_role("alert")
        expect(problem).to_contain_text("There is no such namespace or fact")

        page.get_by_label("Facts, one a line").fill("Mary sings.\n" + "very " * 2_001 + "long")
        page.get_by_role("button", name="Remember").click()
        problem = page.locator("#remembered").get_by_role("alert")
        expect(problem).to_contain_text("Fact 2: String should have at most 10000 characters")

        page.get_by_text("Key, source, time").click()
        page.get_by_label("Key", exact=True).fill("mary")
        page.get_by_label("Facts, one a line").fill("Mary sings.\nMary dances.")
        page.get_by_role("button", name="Remember").click()
        expect(problem).to_contain_text("A key goes with one fact")

        server.process.send_signal(signal.SIGTERM)
        server.process.wait(30)
        problem = ask(page, "Where is Mary?").get_by_role("alert")
        expect(problem).to_contain_text("The server cannot be reached")


@needs_chromium
def test_what_is_written_while_a_fact_is_stored_is_kept(
    visit: Visit, server: RunningServer
) -> None:
    page = visit(server, "writing-on")
    held: list[Route] = []

    def hold(route: Route) -> None:
        if route.request.method == "POST":
            held.append(route)
        else:
            route.continue_()

    page.route("**/facts", hold)
    facts = page.get_by_label("Facts, one a line")
    facts.fill("Mary went to the kitchen.")
    with page.expect_request(lambda request: request.method == "POST"):
        page.get_by_role("button", name="Remember").click()
    facts.fill("Mary went to the garden.")
    (stored,) = held
    stored.continue_()
    expect(page.locator("#remembered")).to_have_text("Remembered.")
    expect(facts).to_have_value("Mary went to the garden.")


@needs_chromium
def test_pages_filters_and_search(visit: Visit, server: RunningServer) -> None:
    facts = [{"text": f"Mary counted to {n}.", "source": f"book {n % 2}"} for n in range(120)]
    tell(server, "pages", *facts)
    page = visit(server, "pages")
    rows, shown = page.locator("#facts > li"), page.locator("#shown")
    expect(shown).to_have_text("50 facts, and more")
    page.get_by_role("button", name="Show more").click()
    expect(shown).to_have_text("100 facts, and more")
    page.get_by_role("button", name="Show more").click()
    expect(shown).to_have_text("120 facts")
    expect(page.get_by_role("button", name="Show more")).to_be_hidden()
    assert rows.locator("p:first-child").all_text_contents() == [fact["text"] for fact in facts]

    remember(page, "Mary stopped counting.")
    expect(shown).to_have_text("121 facts")
    expect(rows.last).to_have_class("fresh")

    rows.first.get_by_role("button", name="source: book 0").click()
    expect(shown).to_have_text("50 facts from book 0, and more")
    page.get_by_label("Search the facts").fill("stopped")
    page.keyboard.press("Enter")
    expect(shown).to_contain_text("nearest to stopped")
    expect(rows.first).to_contain_text("Mary stopped counting.")
    page.get_by_role("button", name="Show all").click()
    expect(shown).to_have_text("50 facts, and more")


@needs_chromium
def test_namespaces(visit: Visit, server: RunningServer) -> None:
    tell(server, "garage", {"text": "The car is in the garage."})
    page = visit(server, "namespace-a")
    page.get_by_label("Namespace", exact=True).select_option("garage")
    expect(row(page, "The car")).to_have_count(1)
    page.get_by_role("button", name="New…").click()
    dialog = page.get_by_role("dialog", name="Another namespace")
    dialog.get_by_label("Name").fill("not a name")
    dialog.get_by_role("button", name="Open").click()
    expect(dialog).to_be_visible()
    dialog.get_by_label("Name").fill("attic")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Namespace", exact=True)).to_have_value("attic")
    expect(page.locator("#facts > li")).to_have_count(0)
    remember(page, "The chest is in the attic.")
    page.reload()
    expect(row(page, "The chest")).to_have_count(1)
    page.go_back()
    expect(row(page, "The car")).to_have_count(1)


@needs_chromium
@pytest.mark.skipif(not _WEIGHTS.is_file(), reason="the checkpoint kvmem/pretrained/babi is absent")
def test_with_a_checkpoint_of_few_words(visit: Visit, tmp_path: Path) -> None:
    command = [KVMEM, "serve", "--port", "0", "--store", str(tmp_path / "store")]
    command += ["--checkpoint", "babi"]
    with running_server(command) as server:
        page = visit(server)
        remember(page, "Daniel took the milk.", "Mary went to the kitchen.")
        remember(page, "Daniel went to the garden.")
        answer = ask(page, "Where is the milk?")
        expect(answer.locator(".verdict")).to_have_text("garden")
        expect(answer.locator(".confidence")).to_contain_text("right")
        expect(answer.locator(".evidence li").first).to_contain_text("Daniel took the milk.")
        copied = answer.locator(".evidence li").filter(has_text="Daniel went to the garden.")
        expect(copied.locator("mark")).to_have_text("garden")
        expect(copied).to_be_visible()
        answer = ask(page, "Where is the umbrella?")
        expect(answer.locator(".verdict")).to_have_text("Not known")
        expect(answer).to_contain_text("The reader never saw umbrella in its training")
