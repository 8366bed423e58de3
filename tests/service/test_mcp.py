"""The tools for language models, as the protocol's own client meets them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx2 as httpx
import pytest
from mcp import Client, StdioServerParameters
from mcp.server import MCPServer
from mcp_types import CallToolResult, TextContent

from kvmem.memory.base import Memory
from kvmem.service.keys import KeyRing
from kvmem.service.mcp import create_server
from kvmem.service.metrics import Metrics
from tests.server_process import KVMEM, RunningServer
from tests.service.conftest import MakeClient, start

_ROOT = Path(__file__).parents[2]
_HERE = Path(__file__).parent
_ENVIRONMENT = {"PYTHONPATH": str(_ROOT), "OMP_NUM_THREADS": "1"}

Place = str | StdioServerParameters | MCPServer[Any]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    with start(tmp_path / "store") as server:
        yield server


def talk(place: Place, conversation: Callable[[Client], Awaitable[None]], **options: Any) -> None:
    """Connect a client, have it say what a test says, and disconnect."""

    async def main() -> None:
        async with Client(place, **options) as client:
            await conversation(client)

    anyio.run(main)


def said(result: CallToolResult) -> Any:
    """What a tool returned, which must be the same as data and as text."""
    (content,) = result.content
    assert isinstance(content, TextContent)
    assert not result.is_error, content.text
    assert json.loads(content.text) == result.structured_content
    return result.structured_content


def complaint(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    assert result.is_error
    return content.text


@pytest.mark.parametrize(
    ("transport", "mode"), [("stdio", "legacy"), ("http", "legacy"), ("http", "auto")]
)
def test_a_model_can_remember_ask_search_look_back_and_forget(
    request: pytest.FixtureRequest, tmp_path: Path, transport: str, mode: str
) -> None:
    async def conversation(client: Client) -> None:
        told = said(
            await client.call_tool(
                "remember",
                {
                    "facts": [
                        {"text": "Mary went to the office.", "key": "mary", "id": "old"},
                        {"text": "Mary went to the kitchen.", "key": "mary", "id": "new"},
                    ]
                },
            )
        )
        assert [receipt["status"] for receipt in told["facts"]] == ["created", "created"]
        answer = said(await client.call_tool("ask", {"question": "Where is Mary?"}))
        assert (answer["answer"], answer["known"]) == ("kitchen", True)
        assert answer["evidence"][0]["fact_id"] == "new"
        question = {"question": "Where is Sandra?", "assume": "closed"}
        assert said(await client.call_tool("ask", question))["answer"] == "nothing"
        found = said(await client.call_tool("search", {"query": "Mary"}))["results"]
        assert [result["fact"]["id"] for result in found] == ["new"]
        past = said(await client.call_tool("history", {"fact_id": "new"}))
        assert [fact["id"] for fact in past["facts"]] == ["old", "new"]
        gone = said(await client.call_tool("forget", {"key": "mary"}))
        assert gone == {"ids": ["old", "new"]}
        unknown = said(await client.call_tool("ask", {"question": "Where is Mary?"}))
        assert (unknown["answer"], unknown["known"]) == (None, False)

    place: Place
    if transport == "http":
        server: RunningServer = request.getfixturevalue("server")
        place = server.url + "/mcp"
    else:
        arguments = [str(_HERE / "keyword_mcp.py"), str(tmp_path / "store")]
        place = StdioServerParameters(command=sys.executable, args=arguments, env=_ENVIRONMENT)
    talk(place, conversation, mode=mode)


def test_what_goes_wrong_is_told_in_words_and_the_next_call_works(memory: Memory) -> None:
    cases: tuple[tuple[str, dict[str, Any], str], ...] = (
        ("ask", {"question": "Where?", "namespace": "typo"}, "no namespace 'typo'"),
        ("ask", {"question": "Where?", "as_of": "yesterday"}, "as_of: 'yesterday' is not an RFC"),
        ("ask", {"question": "", "namespace": "default"}, "question: "),
        ("ask", {"question": "Where?", "assume": "half"}, "assume: "),
        ("ask", {"question": "Where?", "asof": "2025"}, "no argument asof"),
        ("search", {"query": "Mary", "limit": 0}, "limit: "),
        ("remember", {"facts": []}, "facts: "),
        ("remember", {"facts": [{"text": "A.", "sauce": "x"}]}, "facts.0.sauce: "),
        ("remember", {"facts": [{"text": "word " * 60}]}, "60 words"),
        ("remember", {"facts": [{"text": "A."}], "namespace": "../x"}, "namespace: "),
        ("forget", {}, "exactly one"),
        ("history", {"fact_id": "nobody"}, "nobody"),
    )

    async def conversation(client: Client) -> None:
        said(await client.call_tool("remember", {"facts": [{"text": "John went home."}]}))
        for tool, arguments, message in cases:
            words = complaint(await client.call_tool(tool, arguments))
            assert message in words, words
            assert "pydantic" not in words
        said(await client.call_tool("ask", {"question": "Where is John?"}))

    talk(create_server(memory, Metrics(memory)), conversation)


def test_what_tools_do_is_counted_as_what_routes_do(memory: Memory) -> None:
    counters = Metrics(memory)

    async def conversation(client: Client) -> None:
        facts = [{"text": "Mary went home.", "id": "a"}, {"text": "John went home.", "id": "b"}]
        for _ in range(2):  # the second time they are unchanged
            said(await client.call_tool("remember", {"facts": facts}))
        said(await client.call_tool("ask", {"question": "Where is Mary?"}))
        said(await client.call_tool("forget", {"ids": ["a"]}))

    talk(create_server(memory, counters), conversation)
    counted = counters.text().decode().splitlines()
    assert "kvmem_facts_remembered_total 2.0" in counted
    assert "kvmem_facts_forgotten_total 1.0" in counted
    assert 'kvmem_answers_total{known="true"} 1.0' in counted


def test_the_tools_say_what_they_do(memory: Memory) -> None:
    async def conversation(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        hints = {
            name: (tool.annotations.read_only_hint, tool.annotations.destructive_hint)
            for name, tool in tools.items()
            if tool.annotations is not None
        }
        assert hints == {
            "remember": (False, False),
            "ask": (True, None),
            "search": (True, None),
            "history": (True, None),
            "forget": (False, True),
        }
        for tool in tools.values():
            assert tool.description
            assert tool.output_schema
            assert "namespace" in tool.input_schema["properties"]
        assert client.instructions
        assert "never a guess" in client.instructions

    talk(create_server(memory, Metrics(memory)), conversation)


def test_a_second_process_goes_through_the_one_that_serves(
    tmp_path: Path, server: RunningServer
) -> None:
    async def conversation(client: Client) -> None:
        facts = [{"text": "Mary went to the office.", "id": "a"}]
        said(await client.call_tool("remember", {"facts": facts}))
        answer = said(await client.call_tool("ask", {"question": "Where is Mary?"}))
        assert answer["answer"] == "office"
        assert answer["checkpoint"] == "keyword", "not answered by the owner"

    second = StdioServerParameters(
        command=KVMEM, args=["mcp", "--store", str(tmp_path / "store")], env=_ENVIRONMENT
    )
    talk(second, conversation)
    fact = httpx.get(server.url + "/v1/namespaces/default/facts/a").json()
    assert fact["text"] == "Mary went to the office."


@pytest.mark.parametrize("end", [None, signal.SIGINT, signal.SIGTERM])
def test_nothing_but_the_protocol_is_on_standard_output(
    tmp_path: Path, end: signal.Signals | None
) -> None:
    hello = {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    }
    failing = {"name": "history", "arguments": {"fact_id": "a"}}
    with subprocess.Popen(
        [KVMEM, "mcp", "--store", str(tmp_path / "store")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        print("not JSON", file=process.stdin)
        for number, method, params in ((1, "initialize", hello), (2, "tools/call", failing)):
            message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
            print(json.dumps(message), file=process.stdin, flush=True)
            reply = json.loads(process.stdout.readline())
            assert (reply["jsonrpc"], reply["id"]) == ("2.0", number)
        if end is None:
            process.stdin.close()
        else:
            process.send_signal(end)
        assert process.wait(60) == (0 if end is None else 128 + end)
        assert process.stdout.read() == ""
    assert not (tmp_path / "store" / "owner.json").exists(), "the store was not released"


def test_other_sites_and_methods_are_refused_at_mcp(server: RunningServer) -> None:
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    foreign = httpx.post(server.url + "/mcp", json=call, headers={"Host": "evil.example"})
    assert foreign.status_code == 403
    assert httpx.get(server.url + "/mcp").status_code == 405


def test_a_key_opens_at_mcp_what_it_opens_elsewhere(
    make_client: MakeClient, memory: Memory, ring: KeyRing
) -> None:
    memory.remember("Mary went to the office.", namespace="home")
    memory.remember("John went to the bank.", namespace="work")
    client = make_client(keys=ring)
    secret = ring.create("reader", "read", ("home",))

    def call(tool: str, arguments: dict[str, Any], secret: str = secret) -> httpx.Response:
        return client.post(
            "/mcp",
            headers={
                "Authorization": f"Bearer {secret}",
                "Accept": "application/json, text/event-stream",
                "MCP-Protocol-Version": "2025-06-18",
            },
            json={
                "jsonrpc": "2.0",
                "id": 1,
                "method": "tools/call",
                "params": {"name": tool, "arguments": arguments},
            },
        )

    assert call("search", {"query": "Mary", "namespace": "home"}, "wrong").status_code == 401
    allowed = call("search", {"query": "Mary", "namespace": "home"}).json()["result"]
    assert "Mary went to the office." in allowed["content"][0]["text"]
    for tool, arguments in (
        ("search", {"query": "John", "namespace": "work"}),
        ("search", {"query": "John"}),
        ("remember", {"facts": [{"text": "A."}], "namespace": "home"}),
        ("forget", {"ids": ["a"], "namespace": "home"}),
    ):
        refused = call(tool, arguments).json()["result"]
        assert refused["isError"]
        assert "key 'reader'" in refused["content"][0]["text"]
