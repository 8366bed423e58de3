"""Waiting for what happens in another thread or process."""

from __future__ import annotations

import time
from collections.abc import Callable


def wait_until(happened: Callable[[], bool], what: object, seconds: float = 60.0) -> None:
    """Wait until ``happened()``; fail, and say ``what`` is missing, if it does not.

    A busy machine takes its time, so ``seconds`` are many.
    """
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, f"not in {seconds:.0f} s: {what}"
        time.sleep(0.02)
