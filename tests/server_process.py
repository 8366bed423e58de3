"""A server in a process of its own, as a user would start it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

KVMEM = str(Path(sys.executable).parent / "kvmem")
"""The console script that belongs to this interpreter."""


@dataclass(frozen=True)
class RunningServer:
    """A server's process, the address that it printed, and the file that takes its log."""

    process: subprocess.Popen[str]
    url: str
    log_file: IO[str]

    def log(self) -> str:
        """What the server has logged so far, on standard error."""
        self.log_file.seek(0)
        return self.log_file.read()


@contextmanager
def running_server(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[RunningServer]:
    """Start a server, wait for the one line with its address, and stop it in the end."""
    # A file: a pipe that nobody reads would stop the server once it is full.
    with tempfile.TemporaryFile("w+") as log_file:
        process = subprocess.Popen(
            command,
            env=os.environ | {"OMP_NUM_THREADS": "1"} | dict(environment or {}),
            stdout=subprocess.PIPE,
            stderr=log_file,
            text=True,
        )
        assert process.stdout is not None
        server = RunningServer(process, "", log_file)
        try:
            line = process.stdout.readline()
            prefix, _, url = line.strip().rpartition(" ")
            assert prefix == "kvmem serves", f"no address but {line!r}: {server.log()}"
            yield replace(server, url=url)
        finally:
            process.terminate()
            process.wait(30)
            process.stdout.close()
