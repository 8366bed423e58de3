"""The batches of a run on people's own facts: drawn here, gathered by other processes too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, Sampler

from kvmem.training.open_data import OpenBatch
from kvmem.training.open_preparation import Memories
from kvmem.training.open_sampling import MemorySampler
from kvmem.training.workers import Workers


class Drawn(NamedTuple):
    """The questions of a micro-batch, all of one source."""

    source: int
    questions: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A micro-batch, with the sentences' states (S, T, 2, W) after the trunk."""

    source: int
    batch: OpenBatch
    trunk_states: Tensor


class Gathering(Dataset[Loaded]):
    """What was drawn, as batches."""

    def __init__(self, sources: Sequence[Memories]) -> None:
        self._sources = sources

    def __getitem__(self, drawn: Drawn) -> Loaded:
        told = self._sources[drawn.source]
        batch = told.stories.batch(drawn.questions)
        rows = batch.batch.rows
        assert rows is not None  # OpenStories knows them
        return Loaded(drawn.source, batch, told.states.gather(rows.numpy()))


class Drawing(Sampler[Drawn]):
    """Without end, a source by its share, and questions as its sampler draws them.

    All workers draw alike; each is given its own part of what was drawn. The micro-batches of a
    step are of one source, and of memories of like size: the slowest worker keeps others waiting.
    """

    def __init__(
        self,
        samplers: Sequence[MemorySampler],
        shares: NDArray[np.float64],
        size: int,
        batches: int,
        random: np.random.Generator,
        workers: Workers,
    ) -> None:
        """size: questions of a micro-batch. batches: micro-batches of a step."""
        self._samplers, self._shares = samplers, shares
        self._size, self._batches = size, batches
        self._random, self._workers = random, workers

    def __iter__(self) -> Iterator[Drawn]:
        while True:
            source = int(self._random.choice(len(self._samplers), p=self._shares))
            for number, questions in enumerate(
                self._samplers[source].draw(self._size, self._batches)
            ):
                if self._workers.mine(number):
                    yield Drawn(source, questions)


def loader(gathering: Gathering, drawing: Drawing, processes: int) -> DataLoader[Loaded]:
    """Batches, gathered ahead of need by so many processes; by none, when they are needed."""
    return DataLoader(
        gathering,
        batch_size=None,
        sampler=drawing,
        num_workers=processes,
        prefetch_factor=4 if processes else None,
        collate_fn=_as_it_is,
    )


def _as_it_is(loaded: Any) -> Any:
    return loaded
