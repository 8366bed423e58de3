"""What a memory costs as it grows: to fill, to start, to hold and to ask.

    python -m benchmarks.scale [--facts 1000 10000 100000] [--encoded 10000] [--plot growth.svg]

Facts and questions are of everyday worlds' test split, all facts different. Encoding is paid for
the first ``--encoded`` of them; a further fact gets a point between the encodings of one of these
and of a fact near it, which leaves as many near-duplicates around a key as there would be. Each
size runs in a process of its own, on one core (--core) and with one thread. Its store is filled by
an import, closed, and opened as a server would. Times are of the processor: they stay true beside
other work. Recall is measured with the queries that the reader makes at each of its hops, against
a search of all keys.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar, cast

import faiss
import numpy as np
import torch

from benchmarks.ask import SEED, questions
from benchmarks.closed_loop import pinned, short
from kvmem.index.base import FloatMatrix
from kvmem.memory import DEFAULT_CHECKPOINT, DEFAULT_NAMESPACE
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.fact_reader import BoundedReader, FactReader
from kvmem.memory.lookup import FactLookup
from kvmem.memory.timeline import Sight
from kvmem.memory.view import NamespaceView
from kvmem.reader.reading import Reader
from kvmem.store.base import FactRecord
from kvmem.store.sqlite import SQLiteStore
from kvmem.tasks.everyday.generate import generate
from kvmem.types import Cells

K = 64
_NEAR = 32
_UNTIMED = 5
_ENDLESS = 1 << 40

clock = time.process_time

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Grown:
    """What was measured at one size; seconds and milliseconds are of the processor.

    facts:           how many there are. stored: facts a second, encoded before.
    start:           seconds from opening the store until a question can be answered.
    held, on_disk:   bytes a fact, in main memory and in files.
    ask, encode:     milliseconds of each question, and of encoding it alone.
    searched, flat:  milliseconds of a search by key, and of bare FAISS over the same keys.
    recall:          of each hop, the share of the true ``K`` nearest keys that it finds.
    """

    facts: int
    stored: float
    start: float
    held: float
    on_disk: float
    ask: Sequence[float]
    encode: Sequence[float]
    searched: float
    flat: float
    recall: Sequence[float]


class Prepared:
    """A reader that was told the encodings of some texts, and makes those of others."""

    def __init__(self, reader: Reader, texts: Sequence[str], vectors: FloatMatrix) -> None:
        self._reader = reader
        self._rows = {text: row for row, text in enumerate(texts)}
        self._vectors = vectors

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """See ``FactReader.encode``."""
        rows = [self._rows.get(text, -1) for text in texts]
        if -1 in rows:
            return self._reader.encode(texts)
        return self._vectors[rows]


def different_facts(count: int) -> list[str]:
    """Return so many facts of everyday worlds."""
    facts: dict[str, None] = {}
    for example in generate(_ENDLESS, SEED, "test"):
        facts.update(dict.fromkeys(example.facts))
        if len(facts) >= count:
            break
    return list(facts)[:count]


def grown(vectors: FloatMatrix, count: int) -> FloatMatrix:
    """Return (count, d) encodings: first those given, then points between near ones of them."""
    random = np.random.default_rng(SEED)
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    index = faiss.IndexFlatIP(unit.shape[1])
    index.add(unit)
    _, near = index.search(unit, min(_NEAR + 1, len(unit)))
    more = max(0, count - len(vectors))
    one = random.integers(len(vectors), size=more)
    other = near[one, random.integers(1, near.shape[1], size=more)]
    share = random.uniform(0.35, 0.95, size=(more, 1)).astype(np.float32)
    made = share * vectors[one] + (1 - share) * vectors[other]
    return np.concatenate([vectors[:count], made])


def encoding_rate(reader: Reader, texts: Sequence[str]) -> tuple[FloatMatrix, float]:
    """Encode texts as an import does; return their encodings, and texts a second."""
    bounded = BoundedReader(lambda: reader, parallel=1)
    begin = clock()
    parts = [bounded.encode(texts[start : start + 1_000]) for start in range(0, len(texts), 1_000)]
    return np.concatenate(parts), len(texts) / (clock() - begin)


def filled(size: int, encoded: Path, checkpoint: str, folder: Path) -> float:
    """Fill a store with ``size`` facts that are encoded already; return facts a second."""
    texts = different_facts(size)
    reader = Prepared(Reader.load(checkpoint), texts, grown(np.load(encoded), size))
    records = (FactRecord(text, id=str(n), source="facts") for n, text in enumerate(texts))
    with FactMemory(SQLiteStore(folder), cast(FactReader, reader)) as memory:
        begin = clock()
        memory.import_records(records)
        return size / (clock() - begin)


def opened(folder: Path, checkpoint: str, asked: int) -> dict[str, Any]:
    """Open a store and ask it; return what ``Grown`` holds beside the filling."""
    reader = Reader.load(checkpoint)
    reader.encode(["Where is it?"])
    before, begin = _resident(), clock()
    with FactMemory(SQLiteStore(folder), reader) as memory:
        view = memory._views.get(DEFAULT_NAMESPACE)
        assert isinstance(view, NamespaceView)
        start, held = clock() - begin, _resident() - before
        ask, encode, queries = _asked(memory, reader, questions(asked))
        searched, flat, recall = _searched(view, memory, reader, queries)
        facts = len(view.timeline)
        return {
            "facts": facts,
            "start": start,
            "held": held / facts,
            "on_disk": memory.stats().bytes_on_disk / facts,
            "ask": ask,
            "encode": encode,
            "searched": searched,
            "flat": flat,
            "recall": recall,
        }


def alone(core: int, work: Callable[[], T]) -> T:
    """Do work in a process of its own, on one core: what one has held counts for no other."""
    with ProcessPoolExecutor(1, get_context("spawn"), _one_core, (core,)) as pool:
        return pool.submit(work).result()


def _one_core(core: int) -> None:
    os.sched_setaffinity(0, {core})
    torch.set_num_threads(1)
    faiss.omp_set_num_threads(1)


def _resident() -> int:
    """Return the bytes of main memory that this process holds, without what is free in its heap."""
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _asked(
    memory: FactMemory, reader: Reader, texts: Sequence[str]
) -> tuple[list[float], list[float], list[FloatMatrix]]:
    """Return the milliseconds of each question and of encoding it, and every hop's queries."""
    queries: list[list[FloatMatrix]] = []
    called = FactLookup.__call__

    def noted(lookup: FactLookup, query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        queries[-1].append(query.numpy().copy())
        return called(lookup, query, k, read)

    encode, ask = [], []
    FactLookup.__call__ = noted  # type: ignore[assignment, method-assign]
    try:
        for text in texts:
            queries.append([])
            encode.append(_timed(partial(reader.encode, [text]))[0])
            ask.append(_timed(partial(memory.ask, text))[0])
    finally:
        FactLookup.__call__ = called  # type: ignore[method-assign]
    hops = [np.concatenate(of_hop) for of_hop in zip(*queries, strict=True)]  # each (Q, d_key)
    return ask[_UNTIMED:], encode[_UNTIMED:], hops


def _searched(
    view: NamespaceView, memory: FactMemory, reader: Reader, queries: Sequence[FloatMatrix]
) -> tuple[float, float, list[float]]:
    """Search by each hop's queries: milliseconds of the view, of bare FAISS, and recall by hop."""
    sight = Sight(view.timeline, memory._store.moment(DEFAULT_NAMESPACE), True, view.timeline.ids)
    flat = faiss.IndexFlatIP(reader.d_key)
    for start in range(0, len(sight.ids), 1_000):
        ids = sight.ids[start : start + 1_000].tolist()
        rows = memory._store.vectors(DEFAULT_NAMESPACE, reader.encoder_id, ids)
        flat.add(reader.keys(np.array([rows[i] for i in ids])))
    taken: list[tuple[float, float]] = []
    recall = []
    for of_hop in queries:
        shared = 0
        for query in of_hop:
            ours, found = _timed(partial(view.nearest, query[None], K, sight))
            bare, (_, places) = _timed(partial(flat.search, query[None], K))
            taken.append((ours, bare))
            shared += len(set(found.ids[0].tolist()) & set(sight.ids[places[0]].tolist()))
        recall.append(shared / (len(of_hop) * min(K, len(sight.ids))))
    searched, exact = np.median(taken, axis=0)
    return float(searched), float(exact), recall


def _timed(call: Callable[[], T]) -> tuple[float, T]:
    """Return the milliseconds that a call takes, and what it returns."""
    begin = clock()
    result = call()
    return 1_000 * (clock() - begin), result


def table(found: Sequence[Grown]) -> Iterator[str]:
    """Yield a table in Markdown, a row a size."""
    yield (
        "| facts | stored a second | start s | held B a fact | on disk B a fact"
        " | ask p50 / p95 / p99 ms | encoding a question p50 ms | ask less encoding p50 ms"
        " | ask ÷ encoding"
        " | search ms | bare flat ms | recall by hop % |"
    )
    yield "| " + " | ".join(["---:"] * 12) + " |"
    for one in found:
        rest = np.array(one.ask) - np.array(one.encode)
        cells = [
            f"{one.facts:,}",
            f"{one.stored:,.0f}",
            f"{one.start:.1f}",
            f"{one.held:,.0f}",
            f"{one.on_disk:,.0f}",
            " / ".join(f"{ms:.1f}" for ms in np.percentile(one.ask, (50, 95, 99))),
            f"{np.median(one.encode):.1f}",
            f"{np.median(rest):.1f}",
            f"{np.median(one.ask) / np.median(one.encode):.2f}",
            short(one.searched),
            short(one.flat),
            ", ".join(f"{100 * share:.1f}" for share in one.recall),
        ]
        yield f"| {' | '.join(cells)} |"


def plot(found: Sequence[Grown], path: Path) -> None:
    """Draw how a question's time and its search grow with the facts."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    sizes = [one.facts for one in found]
    for name, values in (
        ("ask", [float(np.median(one.ask)) for one in found]),
        ("encoding a question", [float(np.median(one.encode)) for one in found]),
        ("search by key", [one.searched for one in found]),
        ("bare FAISS, flat", [one.flat for one in found]),
    ):
        axes.loglog(sizes, values, marker="o", label=name)
    axes.set(xlabel="facts", ylabel="processor milliseconds, median")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path)


def main(words: Sequence[str] | None = None) -> None:
    """Measure and print; ``words`` are the command line's, unless given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--facts", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--encoded", type=int, default=10_000, help="facts to encode in truth")
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--checkpoint", default=DEFAULT_CHECKPOINT)
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)))
    parser.add_argument("--folder", type=Path, help="for the stores, on a disk that syncs")
    parser.add_argument("--plot", type=Path, help="draw the growth into this file")
    parser.add_argument("--json", type=Path, help="write all that was measured into this file")
    arguments = parser.parse_args(words)
    torch.set_num_threads(1)
    found = []
    with TemporaryDirectory(dir=arguments.folder) as name, pinned(arguments.core):
        encoded = Path(name) / "encoded.npy"
        texts = different_facts(min(arguments.encoded, max(arguments.facts)))
        vectors, rate = encoding_rate(Reader.load(arguments.checkpoint), texts)
        np.save(encoded, vectors)
        print(f"{rate:,.0f} facts encoded a second of one core", file=sys.stderr)
        checkpoint, asked = arguments.checkpoint, arguments.questions
        for size in arguments.facts:
            folder = Path(name) / str(size)
            stored = alone(arguments.core, partial(filled, size, encoded, checkpoint, folder))
            print(f"{size:,} facts stored, {stored:,.0f} a second", file=sys.stderr)
            rest = alone(arguments.core, partial(opened, folder, checkpoint, asked))
            found.append(Grown(stored=stored, **rest))
            print(*table(found[-1:]), sep="\n", file=sys.stderr)
    print(*table(found), sep="\n")
    print(
        f"\n{arguments.checkpoint} on core {arguments.core}, load {os.getloadavg()[0]:.1f}; "
        f"{rate:,.0f} facts encoded a second"
    )
    if arguments.plot:
        plot(found, arguments.plot)
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in found]))


if __name__ == "__main__":
    main()
