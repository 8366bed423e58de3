"""The routes keep the shapes and the promises that clients rely on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi.testclient import TestClient

from kvmem.memory.base import Memory
from kvmem.service.limits import MAX_FACTS, MAX_ID, MAX_METADATA, MAX_NAME
from kvmem.store.checks import MAX_TEXT
from tests.service.asking import ASK, FACTS, problem_type

STORY = [
    "Mary moved to the bathroom.",
    "John went to the hallway.",
    "Mary travelled to the office.",
]


def tell(client: TestClient, *texts: str, **fields: Any) -> list[str]:
    """Remember facts and return their ids."""
    response = client.post(FACTS, json={"facts": [{"text": text} | fields for text in texts]})
    assert response.status_code == 201, response.text
    return [fact["id"] for fact in response.json()["facts"]]


def test_answers_with_the_fact_it_rests_on(client: TestClient) -> None:
    ids = tell(client, *STORY)
    response = client.post(ASK, json={"question": "Where is Mary?"})
    assert response.status_code == 200
    answer = response.json()
    recorded_at = datetime.fromisoformat(answer["evidence"][0].pop("recorded_at"))
    assert recorded_at.tzinfo == UTC
    assert answer == {
        "answer": "office",
        "known": True,
        "confidence": 0.9,
        "kind": "span",
        "spans": [{"fact_id": ids[2], "start": 22, "end": 28, "text": "office"}],
        "evidence": [{"fact_id": ids[2], "text": STORY[2], "hop": 1, "weight": 1.0}],
        "sequence": 3,
        "checkpoint": "keyword",
        "unknown_words": [],
    }


def test_the_same_sentence_again_is_a_new_event(client: TestClient) -> None:
    tell(client, *STORY)
    tell(client, STORY[0])
    assert client.post(ASK, json={"question": "Where is Mary?"}).json()["answer"] == "bathroom"


def test_not_known_and_unknown_words(client: TestClient) -> None:
    tell(client, *STORY)
    answer = client.post(ASK, json={"question": "Where is QX7?"}).json()
    assert (answer["answer"], answer["known"], answer["kind"]) == (None, False, "unknown")
    assert answer["unknown_words"] == ["qx7"]


def test_below_min_confidence_the_answer_is_not_known(client: TestClient) -> None:
    tell(client, *STORY)
    answer = client.post(ASK, json={"question": "Where is Mary?", "min_confidence": 0.95}).json()
    assert (answer["answer"], answer["known"]) == (None, False)


def test_what_was_not_told_is_not_known_or_is_not_so(client: TestClient) -> None:
    tell(client, *STORY)
    asked = {"question": "Where is Sandra?"}
    for assume, answer in (("closed", "nothing"), ("open", None), (None, None)):
        got = client.post(ASK, json=asked | {"assume": assume}).json()
        assert (got["answer"], got["known"]) == (answer, answer is not None)
    refused = client.post(ASK, json=asked | {"assume": "half"})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == "#/assume"


def test_one_fact_in_short(client: TestClient) -> None:
    response = client.post(FACTS, json={"text": STORY[0], "id": "mine"})
    assert response.status_code == 201
    receipt = {"id": "mine", "sequence": 1, "status": "created"}
    assert response.json() == {"facts": [receipt]}
    again = client.post(FACTS, json={"text": STORY[0], "id": "mine"})
    assert again.json() == {"facts": [receipt | {"status": "unchanged"}]}


def test_an_id_with_another_body_is_a_conflict_and_nothing_is_stored(client: TestClient) -> None:
    tell(client, STORY[0], id="mine")
    response = client.post(FACTS, json={"facts": [{"text": "new"}, {"text": "x", "id": "mine"}]})
    assert response.status_code == 409
    assert problem_type(response) == "conflict"
    assert len(client.get(FACTS).json()["facts"]) == 1


def test_every_field_comes_back_with_times_in_utc(client: TestClient) -> None:
    fields = {
        "text": "Zoë 🐈 lives here.",
        "id": "a",
        "key": "cat",
        "value": "Zoë",
        "source": "letter",
        "valid_from": "2025-03-01T12:00:00.25+02:00",
        "expires_at": "2999-01-01T00:00:00Z",
        "metadata": {"page": 3, "tags": ["x", None]},
    }
    assert client.post(FACTS, json=fields).status_code == 201
    fact = client.get(FACTS + "/a").json()
    assert fact.pop("recorded_at").endswith("Z")
    assert fact == fields | {
        "sequence": 1,
        "valid_from": "2025-03-01T10:00:00.250000Z",
        "valid_to": None,
    }


def test_listing_page_by_page(client: TestClient) -> None:
    ids = tell(client, *(f"Fact number {number}." for number in range(5)), source="book")
    parameters: dict[str, str] = {"limit": "2", "source": "book"}
    seen, cursors = [], []
    while None not in cursors:
        page = client.get(FACTS, params=parameters).json()
        seen += [fact["id"] for fact in page["facts"]]
        cursors.append(page["next_cursor"])
        parameters["cursor"] = page["next_cursor"]
    assert (seen, len(cursors)) == (ids, 3)


def test_a_superseded_fact_is_listed_on_request_only(client: TestClient) -> None:
    old, new = tell(client, "The code is 1.", key="code") + tell(
        client, "The code is 2.", key="code"
    )
    assert [fact["id"] for fact in client.get(FACTS).json()["facts"]] == [new]
    both = client.get(FACTS, params={"include_closed": True}).json()["facts"]
    assert [fact["id"] for fact in both] == [old, new]
    assert both[0]["valid_to"] is not None
    past = client.get(f"{FACTS}/{new}/history").json()
    assert [fact["id"] for fact in past["facts"]] == [old, new]
    assert [event["kind"] for event in past["events"]].count("closed") == 1


def test_forgetting(client: TestClient) -> None:
    first, second, third = tell(client, *STORY)
    assert client.delete(f"{FACTS}/{first}").status_code == 204
    response = client.delete(f"{FACTS}/{first}")
    assert (response.status_code, problem_type(response)) == (404, "not-found")
    forgotten = client.post("/v1/namespaces/home/forget", json={"ids": [second, first]})
    assert forgotten.json() == {"ids": [second]}
    assert [fact["id"] for fact in client.get(FACTS).json()["facts"]] == [third]


def test_search(client: TestClient) -> None:
    tell(client, *STORY)
    search = {"query": "hallway", "limit": 1}
    (result,) = client.post("/v1/namespaces/home/search", json=search).json()["results"]
    assert result["fact"]["text"] == STORY[1]
    assert result["score"] > 0


def test_namespaces_are_apart(client: TestClient) -> None:
    tell(client, *STORY)
    other = client.post("/v1/namespaces/other/facts", json={"text": "Mary went to the garden."})
    assert other.status_code == 201
    assert client.post(ASK, json={"question": "Where is Mary?"}).json()["answer"] == "office"
    spaces = client.get("/v1/namespaces").json()["namespaces"]
    assert [(space["name"], space["facts"]) for space in spaces] == [("home", 3), ("other", 1)]


def test_info_names_the_reader_and_the_limits(client: TestClient) -> None:
    about = client.get("/v1/info").json()
    assert about["checkpoint"] == "keyword"
    assert (about["limits"]["facts"], about["limits"]["id"]) == (1_000, 128)


def test_the_longest_id_is_taken(client: TestClient) -> None:
    assert tell(client, STORY[0], id="i" * MAX_ID) == ["i" * MAX_ID]


def test_an_unknown_namespace_is_404_and_not_an_answer(client: TestClient) -> None:
    for response in (
        client.post("/v1/namespaces/typo/ask", json={"question": "Where is Mary?"}),
        client.post("/v1/namespaces/typo/search", json={"query": "Mary"}),
        client.post("/v1/namespaces/typo/forget", json={"key": "a"}),
        client.get("/v1/namespaces/typo/facts"),
        client.get("/v1/namespaces/typo/facts/a"),
    ):
        assert (response.status_code, problem_type(response)) == (404, "not-found")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "#/text"),
        ({"text": ""}, "#/text"),
        ({"text": 5}, "#/text"),
        ({"text": "x" * (MAX_TEXT + 1)}, "#/text"),
        ({"text": "x", "colour": "red"}, "#/colour"),
        ({"text": "x", "key": "k" * (MAX_NAME + 1)}, "#/key"),
        ({"text": "x", "id": "two words"}, "#/id"),
        ({"text": "x", "supersedes": "i" * (MAX_ID + 1)}, "#/supersedes"),
        ({"text": "x", "metadata": {"k": "v" * MAX_METADATA}}, "#/metadata"),
        ({"text": "x", "valid_from": "2025-03-01"}, "#/valid_from"),
        ({"text": "x", "valid_from": "2025-03-01T12:00:00"}, "#/valid_from"),
        ({"text": "x", "valid_from": "2025-02-30T12:00:00Z"}, "#/valid_from"),
        ({"text": "x", "valid_from": 1_740_000_000}, "#/valid_from"),
        ({"facts": []}, "#/facts"),
        ({"facts": [{"text": "x"}] * (MAX_FACTS + 1)}, "#/facts"),
        ({"facts": [{"text": "x"}, {"text": None}]}, "#/facts/1/text"),
        ([{"text": "x"}], "#"),
    ],
)
def test_a_bad_body_is_refused_and_the_field_named(
    client: TestClient, body: object, field: str
) -> None:
    response = client.post(FACTS, json=body)
    assert (response.status_code, problem_type(response)) == (422, "invalid-request")
    assert [error["field"] for error in response.json()["errors"]] == [field]
    assert client.get("/v1/namespaces").json() == {"namespaces": []}


@pytest.mark.parametrize(
    ("query", "field"),
    [("limit=0", "limit"), ("limit=1001", "limit"), ("as_of=today", "as_of"), ("key=", "key")],
)
def test_a_bad_parameter_is_refused_and_named(client: TestClient, query: str, field: str) -> None:
    response = client.get(f"{FACTS}?{query}")
    assert (response.status_code, problem_type(response)) == (422, "invalid-request")
    assert response.json()["errors"][0]["field"] == field


@pytest.mark.parametrize("namespace", ["a b", "a" * 65, "ä", "%00"])
def test_a_bad_namespace_is_refused(client: TestClient, namespace: str) -> None:
    response = client.post(f"/v1/namespaces/{namespace}/facts", json={"text": "x"})
    assert (response.status_code, problem_type(response)) == (422, "invalid-request")


@pytest.mark.parametrize(
    "body", [b"{", b"\xff", b"", b"1" * 10_000], ids=lambda body: repr(body[:4])
)
def test_a_body_that_is_not_json(client: TestClient, body: bytes) -> None:
    response = client.post(FACTS, content=body, headers={"Content-Type": "application/json"})
    assert response.status_code in (400, 422)
    assert problem_type(response) in ("malformed-body", "invalid-request")


@pytest.mark.parametrize("body", [b'{"text": "\\ud800"}', b'{"text":"x","metadata":{"a":NaN}}'])
def test_json_that_only_python_writes_is_refused(client: TestClient, body: bytes) -> None:
    response = client.post(FACTS, content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert problem_type(response) in ("invalid-request", "unusable-input")


def test_a_body_must_be_declared_as_json(client: TestClient) -> None:
    # A page of another site can send text/plain without asking the browser's leave.
    response = client.post(FACTS, content=b'{"text": "x"}', headers={"Content-Type": "text/plain"})
    assert (response.status_code, problem_type(response)) == (415, "unsupported-media-type")


def test_text_beyond_the_window_is_refused_and_never_cut(client: TestClient) -> None:
    response = client.post(FACTS, json={"text": "word " * 51})
    assert (response.status_code, problem_type(response)) == (422, "unusable-input")
    assert "50" in response.json()["detail"]


def test_the_frameworks_own_errors_are_problems(client: TestClient) -> None:
    assert problem_type(client.get("/nowhere")) == "no-such-route"
    response = client.put(FACTS)
    assert (response.status_code, problem_type(response)) == (405, "method-not-allowed")
    assert response.headers["allow"] == "GET, POST"


def test_a_fault_is_a_problem_without_a_trace(
    client: TestClient, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(memory, "namespaces", fail)
    response = client.get("/v1/namespaces")
    assert (response.status_code, problem_type(response)) == (500, "internal-error")
    assert "secret" not in response.text


def test_ready_tells_the_truth(client: TestClient, memory: Memory) -> None:
    assert client.get("/livez").json() == {"status": "live"}
    assert client.get("/readyz").json() == {"status": "ready"}
    client.app.state.stopping = True  # type: ignore[attr-defined]
    response = client.get("/readyz")
    assert (response.status_code, problem_type(response)) == (503, "stopping")
    client.app.state.stopping = False  # type: ignore[attr-defined]
    memory.close()
    assert client.get("/livez").status_code == 200
    response = client.get("/readyz")
    assert (response.status_code, problem_type(response)) == (503, "store-unavailable")
