"""What facts and questions cost, beside bare SQLite and bare FAISS over the same rows.

    python -m benchmarks.service [--facts 1000,10000] [--memory 1000,10000,100000] [--rounds 5]

Facts and questions are bAbI's, as generated here; the shipped reader answers. A server runs in a
process of its own and is asked over HTTP; the embedded memory runs in this one. See
``closed_loop.py`` for how they are compared. Threads: one for each answer, here and in the server.
The two processes are pinned, to cores of their own if this one may use several (see ``taskset``).

The tables are printed as Markdown; ``service.md`` holds them, and what they say.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection
from importlib.metadata import version
from itertools import cycle, islice
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

import apsw
import faiss
import numpy as np
import torch

import kvmem
from benchmarks.closed_loop import Measured, Plan, Way, clock_of, measure, pinned, speed_table
from kvmem.errors import StoreError
from kvmem.index.base import FloatMatrix
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.memory.base import Memory
from kvmem.reader.reading import Reader
from kvmem.store.base import Encodings
from kvmem.store.sqlite import SQLiteStore
from kvmem.tasks.babi.generate import generate
from kvmem.types import NewFact
from tests.server_process import KVMEM, RunningServer, running_server

QUESTIONS_A_TASK = 50
RESULTS = 10
"""Facts that a search asks for."""

SEED = 7
WRITTEN = "written"
"""The namespace that facts are stored in while that is measured."""

QUESTION = {"question": "Where is Mary?"}


@dataclass(frozen=True, slots=True)
class Footprint:
    """What the index of ``facts`` facts takes in a server, and how soon it answers the first time.

    ``resident`` is main memory in bytes; the first answer's seconds include making the index.
    """

    facts: int
    resident: int
    first_answer: float


# --- what is remembered and asked -----------------------------------------------------


class Material:
    """bAbI's sentences and questions of all tasks, with the reader's encodings and keys."""

    def __init__(self) -> None:
        self.reader = Reader.load(DEFAULT_CHECKPOINT)
        stories = [
            story for task in range(1, 21) for story in generate(task, QUESTIONS_A_TASK, SEED)[0]
        ]
        Random(SEED).shuffle(stories)
        self.texts = [fact for story in stories for fact in story.facts]
        self.questions = [question.text for story in stories for question in story.questions]
        self.vectors = self.reader.encode(self.texts)  # (N, d_model)
        self.asked = self.reader.keys(self.reader.encode(self.questions))  # (Q, d_key)

    def facts(self, count: int) -> list[str]:
        """Return sentences; beyond those that there are, they are told again."""
        return list(islice(cycle(self.texts), count))

    def keys(self, count: int) -> FloatMatrix:
        """Return the keys (count, d_key) of ``facts(count)``."""
        return np.resize(self.reader.keys(self.vectors), (count, self.reader.d_key))

    def rows(self, count: int) -> list[tuple[str, bytes]]:
        """Return ``facts(count)`` with their encodings, as bare SQLite stores them."""
        vectors = islice(cycle([vector.tobytes() for vector in self.vectors]), count)
        return list(zip(self.facts(count), vectors, strict=True))


class BareSQLite:
    """One table of texts and encodings in a file, as durable as the store's: WAL, full sync."""

    def __init__(self, path: Path) -> None:
        self._connection = apsw.Connection(str(path))
        self._connection.pragma("journal_mode", "WAL")
        self._connection.pragma("synchronous", "FULL")
        self._connection.execute(
            "CREATE TABLE facts (id INTEGER PRIMARY KEY, text TEXT, vector BLOB)"
        )

    def insert(self, rows: Sequence[tuple[str, bytes]]) -> None:
        """Insert texts and encodings in one transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT INTO facts (text, vector) VALUES (?, ?)", rows)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


@dataclass(frozen=True, slots=True)
class Places:
    """Where facts are kept; each has files of its own."""

    bare: BareSQLite
    store: SQLiteStore
    memory: Memory
    server: RunningServer


# --- contenders -----------------------------------------------------------------------


def storing(
    material: Material, places: Places, batch: int, clients: Sequence[int]
) -> tuple[Way, ...]:
    """Return the ways to store facts, ``batch`` in a call. Both memories index them as well."""
    starts = range(0, len(material.texts) - batch + 1, batch)
    texts = [material.texts[at : at + batch] for at in starts]
    rows = material.rows(len(material.texts))
    encoder = material.reader.encoder_id
    plain = cycle(texts)
    bare = cycle([rows[at : at + batch] for at in starts])
    encoded = cycle(
        [
            (
                [NewFact(text) for text in some],
                Encodings(encoder, material.vectors[at : at + batch]),
            )
            for at, some in zip(starts, texts, strict=True)
        ]
    )
    bodies = cycle([{"facts": [{"text": text} for text in some]} for some in texts])
    path = f"/v1/namespaces/{WRITTEN}/facts"
    return (
        Way("bare SQLite", lambda: lambda: places.bare.insert(next(bare)), items=batch),
        Way(
            "kvmem's store, encodings given",
            lambda: lambda: places.store.remember(WRITTEN, *next(encoded)),
            items=batch,
        ),
        Way(
            "kvmem embedded",
            lambda: lambda: places.memory.remember(next(plain), namespace=WRITTEN),
            items=batch,
        ),
        *(over_http(places.server, "kvmem", path, bodies, n, batch) for n in clients),
    )


def asking(
    material: Material, places: Places, facts: int, clients: Sequence[int]
) -> tuple[Way, ...]:
    """Return the ways to search among a number of facts, and to ask a question of them."""
    index = faiss.IndexFlatIP(material.reader.d_key)
    index.add(material.keys(facts))
    queries = cycle(list(material.asked[:, None]))  # each (1, d_key)
    texts = cycle(material.questions)
    searches = cycle([{"query": text, "limit": RESULTS} for text in material.questions])
    questions = cycle([{"question": text} for text in material.questions])
    name = namespace_of(facts)
    path = f"/v1/namespaces/{name}"
    return (
        Way("bare FAISS", lambda: lambda: index.search(next(queries), RESULTS)),
        Way(
            "search embedded",
            lambda: lambda: places.memory.search(next(texts), namespace=name, limit=RESULTS),
        ),
        over_http(places.server, "search", f"{path}/search", searches, 1),
        Way(
            "ask embedded",
            lambda: lambda: places.memory.ask(next(texts), namespace=name),
        ),
        *(over_http(places.server, "ask", f"{path}/ask", questions, n) for n in clients),
    )


def over_http(
    server: RunningServer,
    what: str,
    path: str,
    bodies: Iterator[Mapping[str, Any]],
    clients: int,
    items: int = 1,
) -> Way:
    """Return the way in which each client has a connection of its own to the server."""

    def connect() -> Callable[[], object]:
        connection = HTTPConnection(urlsplit(server.url).netloc, timeout=120)
        connection.connect()
        return lambda: post(connection, path, next(bodies))

    name = f"{what} over HTTP, {clients} client{'s' if clients > 1 else ''}"
    return Way(name, connect, clients, items, clock_of(server.process.pid))


def namespace_of(facts: int) -> str:
    """Return the namespace that holds a number of facts."""
    return f"facts-{facts}"


def post(connection: HTTPConnection, path: str, body: Mapping[str, Any]) -> Any:
    """Send JSON, and return the answer's."""
    connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
    response = connection.getresponse()
    answer = json.loads(response.read())
    if response.status >= 300:
        raise StoreError(f"{path}: {answer['detail']}")
    return answer


@contextmanager
def served(folder: Path, cpu: int) -> Iterator[RunningServer]:
    """Serve the store in a folder, from a process that runs on one core."""
    command = [KVMEM, "serve", "--port", "0", "--store", str(folder), "--rate", "1000000"]
    with ExitStack() as stack:
        with pinned(cpu):
            server = stack.enter_context(running_server(command))
        yield server


# --- the measurements -----------------------------------------------------------------


def fill(folder: Path, material: Material, sizes: Sequence[int], batch: int) -> None:
    """Remember facts, a namespace for each number, and one in the namespace to be written."""
    with kvmem.connect(folder, reader=material.reader) as memory:
        memory.remember(material.texts[0], namespace=WRITTEN)
        for size in sizes:
            facts = material.facts(size)
            for at in range(0, size, batch):
                memory.remember(facts[at : at + batch], namespace=namespace_of(size))


def ask(server: RunningServer, namespace: str) -> None:
    """Ask a server one question."""
    connection = HTTPConnection(urlsplit(server.url).netloc, timeout=120)
    post(connection, f"/v1/namespaces/{namespace}/ask", QUESTION)


def footprint(server: RunningServer, facts: int) -> Footprint:
    """Ask a server about facts that it has not looked up since it was started."""
    before = resident_bytes(server.process.pid)
    begin = time.perf_counter()
    ask(server, namespace_of(facts))
    seconds = time.perf_counter() - begin
    return Footprint(facts, resident_bytes(server.process.pid) - before, seconds)


def compare(
    material: Material, places: Places, sizes: Sequence[int], plan: Plan
) -> Iterator[tuple[str, list[Measured]]]:
    """Measure storing and looking up, and yield titled tables."""
    for batch, clients in ((1, plan.clients), (plan.batch, plan.clients[:1])):
        title = f"Storing, {batch:,} {'facts' if batch > 1 else 'fact'} a call"
        yield title, measure(storing(material, places, batch, clients), plan)
    for facts in sizes:
        ways = asking(material, places, facts, plan.clients)
        yield f"Looking up among {facts:,} facts", measure(ways, plan)


def bytes_on_disk(folder: Path, material: Material, facts: int) -> str:
    """Say what the facts of the store that is served take, and what bare SQLite needs for them."""
    with closing(BareSQLite(folder / "rows.db")) as bare:
        bare.insert(material.rows(facts))
    kvmem_bytes, bare_bytes = (
        (folder / name).stat().st_size / facts for name in ("served/facts.db", "rows.db")
    )
    return f"\nOn disk {kvmem_bytes:,.0f} B a fact; in bare SQLite {bare_bytes:,.0f} B."


def resident_bytes(pid: int) -> int:
    """Return how much main memory a process takes."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


# --- what is printed ------------------------------------------------------------------


def footprint_table(footprints: Sequence[Footprint], d_key: int) -> Iterator[str]:
    """Yield a table in Markdown; bare FAISS would hold the keys and nothing else."""
    yield "| facts | server's memory a fact | keys alone | first answer, with the index made |"
    yield "| ---: | ---: | ---: | ---: |"
    for one in footprints:
        resident = f"{one.resident / one.facts:,.0f} B"
        yield f"| {one.facts:,} | {resident} | {4 * d_key} B | {one.first_answer:.2f} s |"


def conditions(plan: Plan) -> str:
    """Return where and how this is measured."""
    names = ("kvmem", "apsw", "faiss-cpu", "torch")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    cpu_info = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.split(": ")[-1] for line in cpu_info if line.startswith("model name")]
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {(models or [platform.machine()])[0]}, {os.cpu_count()} "
        f"cores; server on core {plan.server_cpu}, clients and embedded memory on core "
        f"{plan.client_cpu}; load at the start {os.getloadavg()[0]:.1f}; {versions}; "
        f"{plan.rounds} rounds of at most {plan.seconds:g} s or {plan.most_items:,} facts."
    )


def numbers(text: str) -> list[int]:
    """Read numbers with commas between them; none from an empty text."""
    return [int(part) for part in text.split(",") if part]


def report(folder: Path, sizes: Sequence[int], loaded: Sequence[int], plan: Plan) -> None:
    """Measure, with files in a folder, and print what was found."""
    material = Material()
    fill(folder / "served", material, loaded, plan.batch)
    fill(folder / "embedded", material, sizes, plan.batch)
    print(bytes_on_disk(folder, material, sum(loaded)))
    with (
        served(folder / "served", plan.server_cpu) as server,
        closing(BareSQLite(folder / "bare.db")) as bare,
        closing(SQLiteStore(folder / "store")) as store,
        kvmem.connect(folder / "embedded", reader=material.reader) as memory,
    ):
        # The index of what is written to is in use, and so brought up to date at each change.
        ask(server, WRITTEN)
        memory.ask(QUESTION["question"], namespace=WRITTEN)
        footprints = [footprint(server, facts) for facts in loaded]
        table = footprint_table(footprints, material.reader.d_key)
        print("\n## Main memory\n", *table, sep="\n", flush=True)
        places = Places(bare, store, memory, server)
        for title, measured in compare(material, places, sizes, plan):
            print(f"\n## {title}\n", *speed_table(measured), sep="\n", flush=True)
        pins = {(os.getpid(), plan.client_cpu), (server.process.pid, plan.server_cpu)}
        if any(os.sched_getaffinity(pid) != {cpu} for pid, cpu in pins):
            print("\nSomeone unpinned the processes meanwhile: they ran on other cores too.")


def main(words: Sequence[str] | None = None) -> None:
    """Measure and print; ``words`` are the command line's, unless given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--facts", type=numbers, default=[1_000, 10_000], help="to look up among")
    parser.add_argument("--memory", type=numbers, default=[1_000, 10_000, 100_000], help="facts")
    parser.add_argument("--clients", type=numbers, default=[1, 8, 32], help="at once, over HTTP")
    parser.add_argument("--batch", type=int, default=1_000, help="facts in a call, at most 1000")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--folder", type=Path, help="for the stores, on a disk that syncs")
    arguments = parser.parse_args(words)
    cpus = sorted(os.sched_getaffinity(0))
    plan = Plan(
        rounds=arguments.rounds,
        seconds=arguments.seconds,
        most_items=20_000,
        batch=arguments.batch,
        clients=arguments.clients,
        client_cpu=cpus[0],
        server_cpu=cpus[-1],
    )
    torch.set_num_threads(1)
    faiss.omp_set_num_threads(1)
    print(conditions(plan))
    loaded = sorted({*arguments.facts, *arguments.memory})
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name, pinned(plan.client_cpu):
        report(Path(name), arguments.facts, loaded, plan)


if __name__ == "__main__":
    main()
