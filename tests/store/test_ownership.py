"""One process owns a store, and what goes wrong with files is told plainly."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import apsw
import pytest

from kvmem.errors import ConflictError, StoreError, StoreLockedError
from kvmem.store.checks import MAX_TEXT
from kvmem.store.migrations import MIGRATIONS
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact

_OPEN = """
import sys
from kvmem.errors import StoreLockedError
from kvmem.store.sqlite import SQLiteStore
try:
    SQLiteStore(sys.argv[1], address="http://127.0.0.1:9").remember("ns", [])
except StoreLockedError as error:
    print("locked:", error)
"""


def open_elsewhere(folder: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-c", _OPEN, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return run.stdout + run.stderr


def test_a_second_process_is_told_who_owns_the_store(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path, address="http://127.0.0.1:8123")
    store.remember("ns", [NewFact("Mine.")])
    told = open_elsewhere(tmp_path)
    assert told.startswith("locked:")
    assert f"process {os.getpid()}" in told
    assert "http://127.0.0.1:8123" in told
    store.close()
    assert "locked" not in open_elsewhere(tmp_path)


def test_the_lock_does_not_outlive_a_killed_owner(tmp_path: Path) -> None:
    script = _OPEN + "\nsys.stdout.flush(); import os; os._exit(9)"
    holder = script.replace('.remember("ns", [])', "; print('held')")
    run = subprocess.run([sys.executable, "-c", holder, str(tmp_path)], check=False, timeout=60)
    assert run.returncode == 9
    assert (tmp_path / "owner.json").exists()
    SQLiteStore(tmp_path).close()
    assert not (tmp_path / "owner.json").exists()


def test_the_same_process_cannot_open_a_store_twice(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    with pytest.raises(StoreLockedError, match="this process"):
        SQLiteStore(tmp_path)
    store.close()


def test_a_process_with_the_same_id_in_another_container_is_another_one(tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        f"os.getpid = lambda: {os.getpid()}\n"
        "from kvmem.store.sqlite import SQLiteStore\n"
        "store = SQLiteStore(sys.argv[1], address='http://served:8000')\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreLockedError) as raised:
            SQLiteStore(tmp_path)
        other.communicate(timeout=60)
    assert raised.value.address == "http://served:8000"


def test_an_acknowledged_fact_survives_a_kill(tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        "from kvmem.store.sqlite import SQLiteStore\n"
        "from kvmem.types import NewFact\n"
        "store = SQLiteStore(sys.argv[1])\n"
        "for n in range(20): store.remember('ns', [NewFact(f'fact {n}', id=str(n))])\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, timeout=60)
    store = SQLiteStore(tmp_path)
    assert [fact.id for fact in store.list("ns").facts] == [str(n) for n in range(20)]
    store.close()


def test_clients_that_write_at_once_lose_and_mix_nothing(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    store.remember("shared", [NewFact("taken", id="taken")])
    conflicts: list[ConflictError] = []

    def write(client: int) -> None:
        for number in range(25):
            store.remember("shared", [NewFact(f"{client} {number}", id=f"{client}-{number}")])
            store.remember(f"own-{client}", [NewFact(str(number))])
            try:
                store.remember("shared", [NewFact("lost"), NewFact("other", id="taken")])
            except ConflictError as error:
                conflicts.append(error)

    threads = [threading.Thread(target=write, args=(client,)) for client in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    facts = store.list("shared", limit=1_000).facts
    assert [fact.sequence for fact in facts] == list(range(1, 202))
    for client in range(8):
        told = [fact.text for fact in facts if fact.text.startswith(f"{client} ")]
        assert told == [f"{client} {number}" for number in range(25)]
        assert [f.text for f in store.list(f"own-{client}").facts] == [str(n) for n in range(25)]
    assert len(conflicts) == 200
    store.close()


def test_waiting_changes_share_one_commit(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    commits: list[int] = []
    held, go_on = threading.Event(), threading.Event()

    def count() -> bool:
        commits.append(1)
        return False  # go on with the commit

    def block(connection: apsw.Connection) -> None:
        connection.set_commit_hook(count)
        held.set()
        go_on.wait(30)

    blocker = threading.Thread(target=store._writer.submit, args=(block,))
    blocker.start()
    held.wait(30)
    clients = [
        threading.Thread(target=store.remember, args=("ns", [NewFact(f"fact {n}")]))
        for n in range(20)
    ]
    for client in clients:
        client.start()
    while store._writer._jobs.qsize() < 20:
        time.sleep(0.001)
    go_on.set()
    for thread in (blocker, *clients):
        thread.join()
    assert len(store.list("ns").facts) == 20
    assert len(commits) == 2  # the blocker's own, and one for all twenty
    store.close()


def test_a_full_disk_is_told_and_survived(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    store.remember("ns", [NewFact("Before.")])
    pages = store._writer.submit(lambda c: c.pragma("page_count"))
    store._writer.submit(lambda c: c.pragma("max_page_count", pages))
    with pytest.raises(StoreError, match="disk is full"):
        store.remember("ns", [NewFact("x" * MAX_TEXT)] * 10)
    assert [fact.text for fact in store.list("ns").facts] == ["Before."]
    store._writer.submit(lambda c: c.pragma("max_page_count", 1_000_000))
    store.remember("ns", [NewFact("After.")])
    assert [fact.text for fact in store.list("ns").facts] == ["Before.", "After."]
    store.close()


def test_a_failed_read_is_told_as_it_was(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    store.remember("ns", [NewFact("Text.")])

    def read() -> None:
        with store._readers.snapshot() as connection:
            connection.execute("ROLLBACK")  # as SQLite does by itself on this error
            raise apsw.IOError("disk I/O error")

    with pytest.raises(StoreError, match="reading or writing failed; check the disk"):
        read()
    assert len(store.list("ns").facts) == 1
    store.close()


def test_a_change_that_cannot_be_undone_ends_no_thread(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    store.remember("ns", [NewFact("Before.")])

    def refuse_to_end(operation: int, what: str | None, *_: str | None) -> int:
        ends = operation == apsw.SQLITE_TRANSACTION and what in ("COMMIT", "ROLLBACK")
        return apsw.SQLITE_DENY if ends else apsw.SQLITE_OK

    def change(connection: apsw.Connection) -> None:
        connection.execute("DELETE FROM facts")
        connection.set_authorizer(refuse_to_end)

    with pytest.raises(StoreError, match="not authorized"):
        store._writer.submit(change)
    with pytest.raises(StoreError, match="could not be undone"):
        store.remember("ns", [NewFact("After.")])
    assert [fact.text for fact in store.list("ns").facts] == ["Before."]
    store.close()
    store = SQLiteStore(tmp_path)
    store.remember("ns", [NewFact("After.")])
    assert [fact.text for fact in store.list("ns").facts] == ["Before.", "After."]
    store.close()


def test_closing_waits_for_readers_before_it_gives_the_lock_back(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    closing = threading.Thread(target=store.close)
    with store._readers.snapshot():
        closing.start()
        while not store._readers._closed:
            time.sleep(0.001)
        closing.join(0.05)
        assert closing.is_alive()
        with pytest.raises(StoreLockedError):
            SQLiteStore(tmp_path)
    closing.join(30)
    SQLiteStore(tmp_path).close()


def test_a_read_only_database_is_told(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    store._writer.submit(lambda c: c.pragma("query_only", 1))
    with pytest.raises(StoreError, match="read-only"):
        store.remember("ns", [NewFact("Text.")])
    store.close()


def test_a_path_that_cannot_hold_a_store_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreError, match="this is a file"):
        SQLiteStore(tmp_path / "file")
    with pytest.raises(StoreError, match="cannot be made"):
        SQLiteStore(tmp_path / "file" / "store")


def test_a_damaged_database_is_told_and_gives_its_lock_back(tmp_path: Path) -> None:
    (tmp_path / "facts.db").write_bytes(b"no database at all" * 1_000)
    for _ in range(2):
        with pytest.raises(StoreError, match="restore a backup"):
            SQLiteStore(tmp_path)


def test_damaged_pages_are_told(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path)
    store.remember("ns", [NewFact(f"fact {n} " + "x" * 500) for n in range(200)])
    store.close()
    database = tmp_path / "facts.db"
    content = bytearray(database.read_bytes())
    content[20 * 4096 :] = b"\xff" * (len(content) - 20 * 4096)
    database.write_bytes(content)
    store = SQLiteStore(tmp_path)
    with pytest.raises(StoreError, match="damaged"):
        store.list("ns", limit=1_000)
    store.close()


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    SQLiteStore(tmp_path).close()
    with apsw.Connection(str(tmp_path / "facts.db")) as connection:
        connection.pragma("user_version", len(MIGRATIONS) + 1)
    with pytest.raises(StoreError, match="newer kvmem"):
        SQLiteStore(tmp_path)


def test_another_program_s_database_is_left_alone(tmp_path: Path) -> None:
    with apsw.Connection(str(tmp_path / "facts.db")) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    before = (tmp_path / "facts.db").read_bytes()
    with pytest.raises(StoreError, match="another program"):
        SQLiteStore(tmp_path)
    assert (tmp_path / "facts.db").read_bytes() == before
