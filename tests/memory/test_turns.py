"""Turns are taken in the order of arrival."""

from __future__ import annotations

import threading
import time

import pytest

from kvmem.memory.turns import Turns


def test_who_came_first_goes_first_and_no_more_than_count_at_once() -> None:
    turns, order = Turns(1), []

    def take(number: int) -> None:
        with turns:
            order.append(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(5)]
    with turns:
        for number, thread in enumerate(threads, start=1):
            thread.start()
            while len(turns._waiting) < number:
                time.sleep(0.001)
        assert order == []
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]
    with turns:  # nothing is lost
        pass


def test_an_interrupted_wait_leaves_the_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise KeyboardInterrupt

    turns = Turns(1)
    with turns:
        monkeypatch.setattr(threading, "Event", Interrupted)
        with pytest.raises(KeyboardInterrupt), turns:
            pass
    with turns:
        pass
