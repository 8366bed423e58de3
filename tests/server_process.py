"""A server in a process of its own, as a user would start it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

KVMEM = str(Path(sys.executable).parent / "kvmem")
"""The console script that belongs to this interpreter."""


@dataclass(frozen=True)
class RunningServer:
    """A server's process, and the address that it printed."""

    process: subprocess.Popen[str]
    url: str


@contextmanager
def running_server(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[RunningServer]:
    """Start a server, wait for the one line with its address, and stop it in the end."""
    process = subprocess.Popen(
        command,
        env=os.environ | {"OMP_NUM_THREADS": "1"} | dict(environment or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        line = process.stdout.readline()
        prefix, _, url = line.strip().rpartition(" ")
        assert prefix == "kvmem serves", f"no address but {line!r}: {process.stderr.read()}"
        yield RunningServer(process, url)
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()
        process.stderr.close()
