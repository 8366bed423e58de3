"""Stores as older versions wrote them."""

from __future__ import annotations

import json
from pathlib import Path

import apsw

from kvmem.store.migrations import APPLICATION_ID, MIGRATIONS
from kvmem.store.rows import digest

TIME = 1_700_000_000_000_000


def write_version_1(folder: Path) -> None:
    """Write a store of schema 1: in namespace ``ns`` fact ``one``, superseded by ``two``."""
    folder.mkdir()
    connection = apsw.Connection(str(folder / "facts.db"))
    connection.pragma("journal_mode", "WAL")
    with connection:
        connection.execute(MIGRATIONS[0])
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", 1)
        connection.execute("INSERT INTO namespaces VALUES (1, 'ns', ?1, ?1 + 5, 2)", (TIME,))
        for number, (name, ends) in enumerate((("one", TIME + 5), ("two", None)), start=1):
            content = {"text": f"Old {name}.", "key": "k", "value": None, "source": None}
            body = json.dumps({**content, "metadata": {}}, sort_keys=True).encode()
            connection.execute("INSERT INTO contents VALUES (?, ?)", (number, body))
            starts = TIME + 5 * (number - 1)
            connection.execute(
                "INSERT INTO facts VALUES (1, ?1, ?2, ?1, ?3, NULL, NULL, ?4, ?4, ?5, NULL)",
                (number, name, digest("k"), starts, ends),
            )
            connection.execute(
                "INSERT INTO events VALUES (1, ?1, ?1, ?2, 'opened', ?3, NULL)",
                (number, starts, name),
            )
        connection.execute(
            "INSERT INTO events VALUES (1, 2, 1, ?, 'closed', 'one', 'two')", (TIME + 5,)
        )
        connection.execute("INSERT INTO vectors VALUES (1, 1, 1, 'e', x'0000803f')")
    connection.close()
