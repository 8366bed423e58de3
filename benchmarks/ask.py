"""What a question costs, beside encoding one question.

    python -m benchmarks.ask [--facts 10000] [--questions 200] [--checkpoint facts]

Facts and questions are of everyday worlds' test split. A server, just started, runs in a process of
its own and is asked over HTTP, one question at a time, and then all questions once more: it has
the facts they are about in its cache then, as it has those that it was told itself. Each question
is encoded here as well, just before, so that what else the machine does falls on both alike. All of
it, with one thread each, on one core (--core), which nothing else should use. The bar is an ``ask``
of at most three encodings.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import faiss
import numpy as np
import torch

import kvmem
from benchmarks.closed_loop import pinned
from benchmarks.service import post
from kvmem.memory import DEFAULT_CHECKPOINT, DEFAULT_NAMESPACE
from kvmem.reader.reading import Reader
from kvmem.tasks.everyday.generate import generate
from kvmem.tasks.everyday.others import other_facts
from tests.server_process import KVMEM, running_server

SEED = 8
_STORED_AT_ONCE = 250
_UNTIMED = 10
"""Questions before the first that counts: the server makes its index, and code is warm."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds of each question: encoded here, answered over HTTP, and answered once more."""

    encoded: Sequence[float]
    asked: Sequence[float]
    again: Sequence[float]

    def ratio(self, asked: Sequence[float]) -> float:
        """How many encodings such questions cost, by the medians."""
        return float(np.median(asked) / np.median(self.encoded))


def questions(count: int) -> list[str]:
    """Return questions of everyday worlds."""
    return [
        question.text for world in generate(count, SEED, "test") for question in world.questions
    ][:count]


def fill(folder: Path, reader: Reader, facts: int) -> None:
    """Remember different facts of everyday worlds."""
    texts = other_facts(facts, SEED, "test")[0][:facts]
    with kvmem.connect(folder, reader=reader) as memory:
        for start in range(0, facts, _STORED_AT_ONCE):
            memory.remember(texts[start : start + _STORED_AT_ONCE])


def costs(folder: Path, reader: Reader, checkpoint: str, asked: Sequence[str]) -> Costs:
    """Encode and ask each question in turn, of a server of the store in ``folder``."""
    path = f"/v1/namespaces/{DEFAULT_NAMESPACE}/ask"
    command = [KVMEM, "serve", "--port", "0", "--store", str(folder), "--checkpoint", checkpoint]
    with (
        running_server([*command, "--rate", "1000000"]) as server,
        closing(HTTPConnection(urlsplit(server.url).netloc, timeout=600)) as connection,
    ):
        taken = [
            (
                seconds(partial(reader.encode, [text])),
                seconds(partial(post, connection, path, {"question": text})),
            )
            for text in (*asked[:_UNTIMED], *asked, *asked)
        ]
    encoded, answered = zip(*taken[min(_UNTIMED, len(asked)) :], strict=True)
    return Costs(encoded, answered[: len(asked)], answered[len(asked) :])


def seconds(call: Callable[[], object]) -> float:
    """Return how long a call takes."""
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def lines(facts: int, found: Costs) -> Iterator[str]:
    """Yield a table in Markdown, and the ratio."""
    yield f"| among {facts:,} facts | p50 ms | p95 ms |"
    yield "| --- | ---: | ---: |"
    for name, times in (
        ("encoding a question", found.encoded),
        ("ask over HTTP", found.asked),
        ("ask again", found.again),
    ):
        p50, p95 = 1_000 * np.percentile(times, (50, 95))
        yield f"| {name} | {p50:.1f} | {p95:.1f} |"
    first, again = found.ratio(found.asked), found.ratio(found.again)
    yield f"\nask ÷ encoding: {first:.2f}, again {again:.2f}, of {len(found.asked):,} questions"


def main(words: Sequence[str] | None = None) -> None:
    """Measure and print; ``words`` are the command line's, unless given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--checkpoint", default=DEFAULT_CHECKPOINT)
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)))
    parser.add_argument("--folder", type=Path, help="for the store, on a disk that syncs")
    arguments = parser.parse_args(words)
    torch.set_num_threads(1)
    faiss.omp_set_num_threads(1)
    reader = Reader.load(arguments.checkpoint)
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name, pinned(arguments.core):
        fill(Path(name), reader, arguments.facts)
        load = os.getloadavg()[0]
        asked = questions(arguments.questions)
        found = costs(Path(name), reader, arguments.checkpoint, asked)
    print(*lines(arguments.facts, found), sep="\n")
    print(f"{reader.name} on core {arguments.core}, load {load:.1f}", flush=True)


if __name__ == "__main__":
    main()
