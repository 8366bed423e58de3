"""Every statement about facts names one namespace, so that the schema can be sharded by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.postgres_view import PostgresView
from kvmem.store.postgres import PostgresStore
from kvmem.store.postgres_index import SharedIndex
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader
from tests.postgres_cluster import new_dsn
from tests.store.postgres.statements import DATA, unbound_tables


@pytest.mark.parametrize(
    ("statement", "unbound"),
    [
        ("SELECT 1 FROM facts f WHERE f.id = %s", ["facts"]),
        ("SELECT 1 FROM facts f WHERE f.namespace = %s AND f.id = %s", []),
        ("SELECT 1 FROM facts WHERE namespace > %s", ["facts"]),
        ("SELECT 1 FROM facts f JOIN contents c USING (id) WHERE f.namespace = 1", ["contents"]),
        (
            "SELECT 1 FROM facts f JOIN contents c ON c.namespace = f.namespace WHERE true",
            ["facts"],
        ),
        ("DELETE FROM keys", ["keys"]),
        ("UPDATE facts SET valid_to = 1 WHERE namespace = 7", []),
        ("COPY events (sequence, at) FROM STDIN", ["events"]),
        ("COPY events (namespace, at) FROM STDIN", []),
    ],
)
def test_a_statement_without_its_namespace_is_seen(statement: str, unbound: list[str]) -> None:
    assert unbound_tables(statement) == unbound


def test_no_statement_goes_beyond_one_namespace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = FactMemory(PostgresStore(new_dsn(tmp_path)), FakeReader(), make_view=PostgresView)
    seen: set[str] = set()
    for name in ("execute", "copy"):
        monkeypatch.setattr(psycopg.Cursor, name, watched(getattr(psycopg.Cursor, name), seen))
    use_everything(memory)
    for table in DATA:  # the watch is not blind: each was written, or read
        assert any(table in statement for statement in seen), table


def watched(inner: Callable[..., Any], seen: set[str]) -> Callable[..., Any]:
    def call(cursor: psycopg.Cursor, statement: Any, *values: Any, **options: Any) -> Any:
        text = statement.decode() if isinstance(statement, bytes) else str(statement)
        assert unbound_tables(text) == [], text
        seen.add(text)
        return inner(cursor, statement, *values, **options)

    return call


def use_everything(memory: FactMemory) -> None:
    memory.remember(
        [NewFact(f"Ann{n} is in room{n}.", id=str(n), key="k", source="s") for n in range(20)]
    )
    memory.remember(NewFact("Ann is in Rome.", supersedes="19"))
    memory.import_records(list(memory.export()), namespace="copy")
    for namespace in ("default", "copy"):
        assert memory.ask("Where is Ann7?", namespace=namespace).known
        assert memory.search("Ann7 room7", namespace=namespace)
    memory.list(key="k", source="s", include_closed=True)
    memory.get("3")
    memory.history("3")
    memory.namespaces()
    memory.namespace("copy")
    memory.stats()
    assert memory.verify() == ()
    memory.rebuild()
    store = memory._store
    assert isinstance(store, PostgresStore)
    index = SharedIndex(store.database, "default", "reader-1")
    index.build_graph(16)
    assert memory.ask("Where is Ann7?").known
    memory.forget(ids=["7"])
    memory.forget(key="k")
    memory.forget(source="s", namespace="copy")
    memory.delete_namespace("copy")
    memory.check()
