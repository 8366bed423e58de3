"""The recipes work: their code is run, their configurations start what they say."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters

from tests.examples import ROOT, blocks
from tests.server_process import KVMEM, RunningServer, running_server

_PAGE = "docs/recipes.md"
_ADDRESS = "http://127.0.0.1:8000"
_SCRIPT = str(ROOT / "tests" / "service" / "keyword_server.py")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    store = str(tmp_path_factory.mktemp("recipes") / "store")
    command = [sys.executable, _SCRIPT, store, "127.0.0.1", "0"]
    with running_server(command, {"PYTHONPATH": str(ROOT)}) as server:
        yield server


@pytest.fixture(scope="module")
def recipes(server: RunningServer) -> Iterator[dict[str, Any]]:
    """What the page's Python code defines, from top to bottom."""
    code = re.findall(
        r"^```python\n(.*?)^```", (ROOT / _PAGE).read_text(), re.DOTALL | re.MULTILINE
    )
    names: dict[str, Any] = {}
    exec("\n".join(code).replace(_ADDRESS, server.url), names)
    yield names
    names["memory"].close()


def test_functions_for_language_models(recipes: dict[str, Any]) -> None:
    assert recipes["remember"]("Mary went to the office.").startswith("stored as ")
    assert recipes["ask"]("Where is Mary?") == "office (from: Mary went to the office.)"
    assert recipes["ask"]("Where is the zebra?") == "not known"


def test_langchain(recipes: dict[str, Any]) -> None:
    remember, ask = recipes["tools"]
    remember.invoke({"fact": "The parcel QX7 went to Hamburg."})
    assert ask.invoke({"question": "Where is QX7?"}).startswith("Hamburg")
    assert "stored facts" in ask.description
    best = recipes["retriever"].invoke("QX7")[0]
    assert best.page_content == "The parcel QX7 went to Hamburg."
    assert best.metadata["recorded_at"].tzinfo is not None


def test_a_conversation_is_kept_and_forgotten_as_one(recipes: dict[str, Any]) -> None:
    memory = recipes["memory"]
    recipes["keep"]("Daniel took the train. After that he went home.", "chat-1")
    kept = memory.list(source="chat-1").facts
    assert [fact.text for fact in kept] == ["Daniel took the train.", "After that he went home."]
    assert len(memory.forget(source="chat-1")) == 2


def test_a_fact_that_changes(recipes: dict[str, Any]) -> None:
    recipes["set_place"]("Sandra", "garden")
    between = datetime.now(UTC)
    recipes["set_place"]("Sandra", "kitchen")
    assert recipes["place_at"]("Sandra", between) == "Sandra is in the garden."
    assert recipes["place_at"]("Sandra", datetime.now(UTC)) == "Sandra is in the kitchen."
    assert recipes["place_at"]("Nobody", between) is None


def test_sending_again(recipes: dict[str, Any]) -> None:
    assert recipes["record"]("event-1", "John came.") == "created"
    assert recipes["record"]("event-1", "John came.") == "unchanged"


@pytest.mark.parametrize("which", [0, 1])
def test_a_client_can_start_what_its_configuration_says(
    tmp_path: Path, server: RunningServer, which: int
) -> None:
    configured = _configurations()[which]
    assert configured["command"].endswith("/kvmem")
    replace = {"/home/mary/notes": str(tmp_path / "notes"), _ADDRESS: server.url}
    arguments = [replace.get(argument, argument) for argument in configured["args"]]
    assert configured.get("env", {}).keys() <= {"KVMEM_API_KEY"}
    place = StdioServerParameters(command=KVMEM, args=arguments)
    assert _tools(place) == {"remember", "ask", "search", "forget", "history"}


def test_a_client_finds_the_tools_over_http(server: RunningServer) -> None:
    configured = _configurations()[2]
    assert configured["headers"] == {"Authorization": "Bearer kvmem_…"}
    assert "ask" in _tools(configured["url"].replace(_ADDRESS, server.url))


def _configurations() -> list[dict[str, Any]]:
    code = blocks(_PAGE, "Clients of the Model Context Protocol", "json")
    return [json.loads(block)["mcpServers"]["memory"] for block in code]


def _tools(place: str | StdioServerParameters) -> set[str]:
    async def names() -> set[str]:
        async with Client(place) as client:
            return {tool.name for tool in (await client.list_tools()).tools}

    return anyio.run(names)
