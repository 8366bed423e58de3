"""A memory whose process is killed: nothing acknowledged is lost, and indexes equal the store."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.memory.crash_rounds import POINTS, VISITS


def test_a_killed_memory_is_whole_after_a_restart(tmp_path: Path) -> None:
    """``KVMEM_LONG=1``: 200 rounds at random moments."""
    at_random = 200 if os.environ.get("KVMEM_LONG") == "1" else 3
    run = subprocess.run(
        [sys.executable, "-m", "tests.memory.crash_rounds", str(tmp_path), str(at_random)],
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    rounds = int(run.stdout.split()[0])
    assert len(POINTS) * len(VISITS) <= rounds
