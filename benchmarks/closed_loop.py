"""Ways to do the same work, measured side by side: each client calls again once it has its answer.

All ways run once a round, each round in another order, and ratios are taken within a round, so
that what else the machine does falls on all alike. The time on the processor is what they need of
it whatever else runs; for a server it is that of its process.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median

import numpy as np


@dataclass(frozen=True, slots=True)
class Plan:
    """How to measure.

    seconds:    how long each way runs in a round, at most.
    most_items: after so many facts or questions it stops, so that a quick way does not fill the
                disk.
    batch:      facts in a call, where several are stored at once.
    clients:    how many clients ask at the same time.
    """

    rounds: int
    seconds: float
    most_items: int
    batch: int
    clients: Sequence[int]
    client_cpu: int
    server_cpu: int


@dataclass(frozen=True, slots=True)
class Way:
    """One way to do some work.

    connect: gives one of the ``clients`` what it calls over and over.
    items:   facts or questions in a call.
    clock:   tells the seconds of processor time that the process at work has taken.
    """

    name: str
    connect: Callable[[], Callable[[], object]]
    clients: int = 1
    items: int = 1
    clock: Callable[[], float] = time.process_time


@dataclass(slots=True)
class Measured:
    """What a way reached in each round, and the seconds of every call."""

    way: Way
    rates: list[float] = field(default_factory=list)
    """Items a second."""
    processor: list[float] = field(default_factory=list)
    """Processor seconds an item."""
    latencies: list[float] = field(default_factory=list)


def measure(ways: Sequence[Way], plan: Plan) -> list[Measured]:
    """Run every way once a round; a round to warm up does not count."""
    measured = [Measured(way) for way in ways]
    for number in range(plan.rounds + 1):
        first = number % len(ways)
        for one in [*measured[first:], *measured[:first]]:
            before = one.way.clock()
            rate, latencies = run(one.way, plan)
            processor = one.way.clock() - before
            if number:
                one.rates.append(rate)
                one.processor.append(processor / (one.way.items * len(latencies)))
                one.latencies += latencies
            print(f"{number}/{plan.rounds} {one.way.name}: {rate:,.0f}/s", file=sys.stderr)
    return measured


def run(way: Way, plan: Plan) -> tuple[float, list[float]]:
    """Run a way once; return items a second, and the seconds of each call."""
    calls = [way.connect() for _ in range(way.clients)]
    latencies: list[list[float]] = [[] for _ in calls]
    errors: list[BaseException] = []
    most = max(1, plan.most_items // (way.items * way.clients))
    start = time.perf_counter()

    def client(call: Callable[[], object], taken: list[float]) -> None:
        try:
            end = start
            while end - start < plan.seconds and len(taken) < most:
                begin = time.perf_counter()
                call()
                end = time.perf_counter()
                taken.append(end - begin)
        except BaseException as error:
            errors.append(error)

    threads = [
        threading.Thread(target=client, args=pair) for pair in zip(calls, latencies, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    elapsed = time.perf_counter() - start
    if errors:
        raise errors[0]
    every = [taken for of_client in latencies for taken in of_client]
    return len(every) * way.items / elapsed, every


@contextmanager
def pinned(cpu: int) -> Iterator[None]:
    """Run on one core; so do threads and processes that are started meanwhile."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {cpu})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def clock_of(pid: int) -> Callable[[], float]:
    """Return a clock of the processor seconds that a process has taken, all threads together."""
    clock = (~pid << 3) | 2  # what clock_getcpuclockid(3) gives on Linux
    return lambda: time.clock_gettime(clock)


def speed_table(measured: Sequence[Measured]) -> Iterator[str]:
    """Yield a table in Markdown; the others are compared with the first way."""
    yield "| | a second | bare ÷ this | processor ms | p50 ms | p95 ms | p99 ms |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for one in measured:
        ratios = [bare / rate for bare, rate in zip(measured[0].rates, one.rates, strict=True)]
        processor = [1_000 * seconds for seconds in one.processor]
        percentiles = np.percentile(one.latencies, (50, 95, 99))
        cells = [one.way.name, spread(one.rates), spread(ratios), spread(processor)]
        cells += [short(1_000 * seconds) for seconds in percentiles]
        yield f"| {' | '.join(cells)} |"


def spread(values: Sequence[float]) -> str:
    """Return the median, and the least and the most."""
    return f"{short(median(values))} ({short(min(values))}–{short(max(values))})"


def short(value: float) -> str:
    """Return three digits that tell, or all before the point."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
