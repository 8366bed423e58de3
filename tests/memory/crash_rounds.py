"""Kills a process that uses a memory, again and again, and checks what is left.

``python -m tests.memory.crash_rounds FOLDER RANDOM``: rounds at named points, then so many at
random moments. Each runs in a fork of this process, which has loaded everything and runs no
threads of its own.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import torch  # noqa: F401  (so that no fork has to load it)

from kvmem.index.faiss import FaissIndex
from kvmem.index.words import WordIndex
from kvmem.memory.fact_memory import FactMemory
from kvmem.memory.timeline import Timeline
from kvmem.store.base import FactRecord
from kvmem.store.sqlite import SQLiteStore
from kvmem.types import NewFact
from tests.memory.fake_reader import FakeReader

POINTS: dict[str, tuple[type, str]] = {
    "index apply": (FaissIndex, "add"),
    "words": (WordIndex, "add"),
    "times": (Timeline, "changed"),
    "commit": (SQLiteStore, "remember"),
    "import": (SQLiteStore, "import_records"),
    "rebuild begins": (SQLiteStore, "drop_vectors"),
    "rebuild": (SQLiteStore, "put_vectors"),
}
VISITS = ((1, False), (3, True))
"""The first visit to a point, killed before its work; the third, killed after it."""

FACTS = 30


def work(folder: Path) -> Iterator[str]:
    """Use a memory in all ways that change an index; yield ids when they are acknowledged."""
    with FactMemory(SQLiteStore(folder), FakeReader()) as memory:
        for n in range(FACTS):
            fact = NewFact(f"P{n} is in room {n}.", id=f"p{n}", key=f"k{n % 7}")
            memory.remember(fact)
            yield f"p{n}"
            if n % 3 == 0:
                assert memory.ask(f"Where is P{n}?").answer == str(n)
            if n % 10 == 9:
                memory.rebuild()
                records = [FactRecord(f"Q{n} is {m}.", id=f"q{n}-{m}") for m in range(5)]
                memory.import_records(records)
                yield from (f"q{n}-{m}" for m in range(5))


def dying(place: tuple[type, str], visit: int, after: bool) -> None:
    """Make a method kill this process at a visit, before or after its work."""
    owner, name = place
    method: Callable[..., Any] = getattr(owner, name)
    visits = 0

    def deadly(*arguments: Any, **named: Any) -> Any:
        nonlocal visits
        visits += 1
        if visits == visit and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = method(*arguments, **named)
        if visits == visit:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, deadly)


def check(folder: Path, acknowledged: set[str]) -> None:
    """What was acknowledged is there; the work done again completes it and doubles nothing."""
    with FactMemory(SQLiteStore(folder), FakeReader()) as memory:
        for fact_id in acknowledged:
            memory.get(fact_id)
        assert memory.verify() == ()
    everything = set(work(folder))
    for reader in (FakeReader(), FakeReader(encoder_id="another", reader_id="another")):
        with FactMemory(SQLiteStore(folder), reader) as memory:
            assert memory.namespace("default").facts == len(everything)
            assert memory.ask("Where is P23?").answer == "23"
            assert memory.verify() == ()


def forked(task: Callable[[], None]) -> int:
    """Run a task in a fork and return its process id."""
    sys.stdout.flush()
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        task()
        status = 0
    finally:
        sys.stderr.flush()
        os._exit(status)


def one_round(folder: Path, prepare: Callable[[], None], seconds: float | None) -> bool:
    """Kill a fork and check in another; tell whether the first was killed before its end."""
    reading, writing = os.pipe()

    def told() -> None:
        prepare()
        for fact_id in work(folder):
            os.write(writing, f"{fact_id}\n".encode())

    process = forked(told)
    os.close(writing)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(process, signal.SIGKILL)
    with os.fdopen(reading) as pipe:
        acknowledged = set(pipe.read().split())
    _, status = os.waitpid(process, 0)
    assert status in (0, signal.SIGKILL), f"the work failed with status {status}"
    _, checked = os.waitpid(forked(lambda: check(folder, acknowledged)), 0)
    assert checked == 0, f"{folder} is not as it should be"
    return status == signal.SIGKILL


def main(folder: Path, at_random: int) -> None:
    """Run all rounds."""
    killed = 0
    for name, place in POINTS.items():
        for visit, after in VISITS:
            where = folder / f"{name} {visit}"
            reached = one_round(where, partial(dying, place, visit, after), None)
            assert reached, f"{where} was never reached"
            killed += 1
    chance = random.Random(0)
    for n in range(at_random):
        killed += one_round(folder / f"random {n}", lambda: None, chance.uniform(0.0, 0.3))
    print(f"{killed} rounds")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
