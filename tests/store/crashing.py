"""A process that works on a store until it kills itself, or is killed; see ``test_crashes.py``.

    python crashing.py POINT steps FOLDER FIRST LAST
    python crashing.py POINT backup FOLDER TARGET
    python crashing.py POINT restore BACKUP FOLDER

Steps are numbered, and a number is printed once its step is acknowledged. POINT is ``-``, or
``module:attribute:before|after:N``: the process dies at the N-th call of that function.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from kvmem.store.base import FactRecord
from kvmem.store.sqlite import SQLiteStore, restore
from kvmem.types import NewFact
from tests.store.stores import HOUR, START


def step(store: SQLiteStore, number: int) -> None:
    """Do a step; to do it twice in a row is the same as once."""
    kind = number % 6
    if kind == 0:
        facts = [NewFact(f"Fact {number} {n}.", id=f"{number}-{n}") for n in range(3)]
        store.remember("ns", facts)
    elif kind == 1:
        store.remember("ns", [NewFact(f"State {number}.", id=f"{number}", key=f"k{number % 4}")])
    elif kind == 2:
        facts = [
            NewFact(f"Soon gone {number} {n}." + " x" * 500, id=f"{number}-{n}", source=f"{number}")
            for n in range(20)
        ]
        store.remember("ns", facts)
    elif kind == 3:
        store.import_records(
            "ns",
            [
                FactRecord(f"Past {number} {n}.", id=f"{number}-{n}", recorded_at=at, valid_from=at)
                for n, at in enumerate(START - n * HOUR for n in range(10))
            ],
        )
    elif kind == 4:
        store.forget("ns", source=f"{number - 2}")
    elif kind == 5:
        new = NewFact(f"Instead {number}.", id=f"{number}", supersedes=f"{number - 5}-1")
        store.remember("ns", [new])


def arm(point: str) -> None:
    """Have the process die at a call of a function."""
    module, attribute, when, count = point.split(":")
    owner: Any = importlib.import_module(module)
    *path, name = attribute.split(".")
    if path:
        owner = attrgetter(".".join(path))(owner)
    function: Callable[..., object] = getattr(owner, name)
    left = int(count)

    def dying(*args: Any, **kwargs: Any) -> object:
        nonlocal left
        left -= 1
        if left == 0 and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = function(*args, **kwargs)
        if left == 0 and when == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, dying)


def main(point: str, work: str, *arguments: str) -> None:
    if point != "-":
        arm(point)
    if work == "restore":
        restore(*arguments)
        return
    store = SQLiteStore(arguments[0], clock=lambda: START)
    if work == "backup":
        store.backup(arguments[1])
        return
    os.write(1, b"open\n")
    for number in range(int(arguments[1]), int(arguments[2])):
        step(store, number)
        os.write(1, f"{number}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
