"""Turns at a few places, first come, first served."""

from __future__ import annotations

import threading
from collections import deque


class Turns:
    """Lets at most ``count`` threads in at once, in the order they came in. Use it in a ``with``.

    A semaphore promises no order: a thread that leaves and comes back at once may get in again and
    again before one that has been waiting.
    """

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[threading.Event] = deque()
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            turn = threading.Event()
            self._waiting.append(turn)
        try:
            turn.wait()
        except BaseException:  # interrupted: the turn goes to the next one
            with self._lock:
                if turn.is_set():
                    self._pass_on()
                else:
                    self._waiting.remove(turn)
            raise

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._pass_on()

    def _pass_on(self) -> None:
        """Give a place to who has waited longest; it is free only if nobody waits."""
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._free += 1
