"""Which questions the next micro-batch asks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from kvmem.reader.collation import EncodedStories

FLOOR = 0.03
"""The share, beside its error, with which a solved task is still sampled."""


class TaskSampler:
    """Draws micro-batches of one task and of similar story lengths.

    Tasks are drawn in proportion to a floor plus their error, half the validation error as last
    measured and half the running training error, so that time goes where something is left to
    learn. Mixing tasks and lengths over the
    micro-batches of a step matters: with one length a step, a task-16 question had 81 % task-16
    neighbours, and training stalled.
    """

    def __init__(self, stories: Mapping[int, EncodedStories], seed: int) -> None:
        self._stories = dict(stories)
        self._tasks = sorted(self._stories)
        self._by_length = {
            task: np.argsort(encoded.lengths, kind="stable")
            for task, encoded in self._stories.items()
        }
        self.random = np.random.default_rng(seed)
        self.valid_error = dict.fromkeys(self._tasks, 1.0)
        self.train_error = dict.fromkeys(self._tasks, 1.0)

    def saw(self, task: int, error: float) -> None:
        """Note the error of a micro-batch of a task."""
        self.train_error[task] += 0.05 * (error - self.train_error[task])

    def draw(self, size: int) -> tuple[int, NDArray[np.int64]]:
        """A task, and the numbers of ``size`` of its questions (fewer if it has fewer)."""
        weights = np.array(
            [FLOOR + (self.valid_error[t] + self.train_error[t]) / 2 for t in self._tasks]
        )
        task = self._tasks[int(self.random.choice(len(weights), p=weights / weights.sum()))]
        ordered = self._by_length[task]
        # A window of four batches around a random place: lengths are close, partners vary.
        width = min(4 * size, len(ordered))
        start = int(self.random.integers(-width // 2, len(ordered) - width // 2))
        start = min(max(start, 0), len(ordered) - width)
        window = ordered[start : start + width]
        return task, self.random.choice(window, size=min(size, width), replace=False)
