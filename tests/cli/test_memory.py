"""The commands that remember, ask and look after facts: plain text, or the service's JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kvmem.cli import output
from kvmem.service.keys import KEYS_FILE, KeyRing
from tests.cli.conftest import Kvmem
from tests.server_process import running_server

_SERVER = Path(__file__).parents[1] / "service" / "keyword_server.py"


def test_remember_ask_list(run: Kvmem) -> None:
    told = run("remember", "Mary went to the office.", "John went to the hallway.")
    assert told.status == 0
    assert [line.split()[1] for line in told.out.splitlines()] == ["created", "created"]
    answer = run("ask", "Where is Mary?").out.splitlines()
    assert answer[0] == "office"
    assert answer[-1].endswith("Mary went to the office.")
    listed = run("list").out
    assert "John went to the hallway." in listed
    assert len(listed.splitlines()) == 2


def test_not_known_is_said_and_is_no_error(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    asked = run("ask", "Where is QX7?")
    assert (asked.status, asked.out.splitlines()[0]) == (0, "not known")
    assert "qx7" in asked.out
    assert "confidence" not in asked.out  # the reader did not judge
    assert "confidence" in run("ask", "Where is John?").out


def test_absence_is_read_as_told(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    for assume, answer in (("closed", "nothing"), ("open", "not known")):
        assert run("ask", "Where is John?", "--assume", assume).out.splitlines()[0] == answer


def test_json_is_what_the_service_sends(run: Kvmem) -> None:
    told = json.loads(run("remember", "Mary went to the office.", "--id", "a", "--json").out)
    assert told == {"facts": [{"id": "a", "sequence": 1, "status": "created"}]}
    answer = json.loads(run("ask", "Where is Mary?", "--json").out)
    assert answer["answer"] == "office"
    assert answer["evidence"][0]["recorded_at"].endswith("Z")
    (fact,) = json.loads(run("list", "--json").out)["facts"]
    assert fact == json.loads(run("get", "a", "--json").out)
    (result,) = json.loads(run("search", "Mary", "--json").out)["results"]
    assert result["fact"] == fact
    assert [event["kind"] for event in json.loads(run("history", "a", "--json").out)["events"]]
    assert json.loads(run("forget", "a", "--json").out) == {"ids": ["a"]}


def test_a_dash_reads_standard_input(run: Kvmem) -> None:
    told = run("remember", "-", stdin="Mary went to the office.\n\nZoë went home.\n")
    assert len(told.out.splitlines()) == 2
    assert run("ask", "-", stdin="Where is Zoë?\n").out.splitlines()[0] == "home"
    ids = [line.split()[0] for line in told.out.splitlines()]
    assert len(run("forget", "-", stdin="\n".join(ids)).out.splitlines()) == 2


def test_to_forget_what_is_not_stored_is_no_error_but_is_said(run: Kvmem) -> None:
    run("remember", "Mary went to the office.", "--id", "a")
    told = run("forget", "a", "typo")
    assert (told.status, told.out) == (0, "a  forgotten\ntypo  not stored\n")
    told = run("forget", "--key", "typo")
    assert (told.status, told.out) == (0, "no such facts are stored\n")


def test_listing_goes_on_past_a_page(run: Kvmem) -> None:
    facts = "\n".join(f"Fact {number}." for number in range(1_001))
    run("remember", "-", stdin=facts)
    assert len(run("list").out.splitlines()) == 1_001


def test_a_superseded_fact_is_marked(run: Kvmem) -> None:
    run("remember", "The code is 1.", "--key", "code")
    run("remember", "The code is 2.", "--key", "code")
    assert len(run("list").out.splitlines()) == 1
    old, new = run("list", "--include-closed").out.splitlines()
    assert "(until " in old
    assert "(until " not in new


def test_namespaces_are_apart(run: Kvmem) -> None:
    run("remember", "Mary went to the office.")
    run("remember", "Mary went home.", "--namespace", "other")
    assert run("ask", "Where is Mary?").out.splitlines()[0] == "office"


def test_namespaces_are_listed_and_deleted_when_confirmed(run: Kvmem) -> None:
    run("remember", "Mary went to the office.", "Mary went home.", "--namespace", "a")
    run("remember", "Mary went home.", "--namespace", "b")
    assert run("namespaces").out == "a  2 facts\nb  1 facts\n"
    listed = json.loads(run("namespaces", "--json").out)["namespaces"]
    assert [(info["name"], info["facts"]) for info in listed] == [("a", 2), ("b", 1)]
    for nobody in ("n\n", ""):  # refused, and asked where nobody answers
        kept = run("delete-namespace", "a", stdin=nobody)
        assert (kept.status, kept.out) == (1, "")
        assert "Delete namespace a with its 2 facts for good?" in kept.err
    assert run("delete-namespace", "a", stdin="y\n").out == "a  deleted, 2 facts forgotten\n"
    assert run("delete-namespace", "b", "--yes", "--json").out == '{"forgotten":1}\n'
    assert run("namespaces").out == ""
    gone = run("delete-namespace", "a", "--yes")
    assert (gone.status, "no namespace 'a'" in gone.err) == (1, True)


def test_text_cannot_steer_the_terminal(run: Kvmem) -> None:
    run("remember", "[red]Mary[/red] \x1b[2J went home.")
    assert r"[red]Mary[/red] \x1b[2J went home." in run("list").out


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_no_color_is_respected(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    no_color: str,
    coloured: bool,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", no_color)
    output.console.cache_clear()
    output.print_line("a warning", "yellow")
    output.console.cache_clear()
    assert ("\x1b[33m" in capsys.readouterr().out) is coloured


def test_an_address_with_a_key_reaches_a_server(
    run: Kvmem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = KeyRing.open(tmp_path / "served" / KEYS_FILE).create("me", "write")
    command = [sys.executable, str(_SERVER), str(tmp_path / "served"), "127.0.0.1", "0"]
    with running_server(command, {"PYTHONPATH": str(Path(__file__).parents[2])}) as server:
        store = ("--store", server.url)
        refused = run("remember", "Mary went to the office.", *store)
        assert (refused.status, refused.out) == (1, "")
        assert "--api-key" in refused.err
        monkeypatch.setenv("KVMEM_API_KEY", secret)
        told = run("remember", "Mary went to the office.", "--id", "a", *store)
        assert told.out == "a  created\n"
        assert run("ask", "Where is Mary?", *store).out.splitlines()[0] == "office"
        assert run("list", *store, "--api-key", "wrong").status == 1
        assert run("namespaces", *store).out == "default  1 facts\n"
        lines = run("export", *store).out
        assert run("import", "-", *store, stdin=lines).out == "0 created, 1 unchanged\n"
        # The folder is the server's: who names it gets there too.
        folder = ("--store", str(tmp_path / "served"))
        assert run("list", *folder).out == run("list", *store).out
        assert "stop the server" in run("stats", *folder).err
        deleted = run("delete-namespace", "default", "--yes", *store)
        assert deleted.out == "default  deleted, 1 facts forgotten\n"
