"""Small tasks on bit vectors that need a memory and nothing else.

Copy, repeat copy and associative recall are those of Graves et al. 2014, "Neural Turing Machines",
§4.1–4.3, with their sizes. All sequences of a batch have the same length, so nothing is padded.

Vectors of nothing but zeros are not drawn: they would look like the silence in which an answer is
due to whatever has no state of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sequences:
    """A batch of B sequences of T steps.

    inputs: (T, B, I) float32.
    targets: (T, B, O) float32, zeros and ones.
    counted: (T,) bool, the steps at which the output matters.
    """

    inputs: FloatArray
    targets: FloatArray
    counted: NDArray[np.bool_]


class AlgorithmicTask(Protocol):
    """A task whose sequences have a length: what it counts is the task's own.

    ``trained`` is the least and the greatest length of training, both included, and ``tested``
    are the lengths that show how far what was learned carries.
    """

    @property
    def inputs(self) -> int: ...

    @property
    def outputs(self) -> int: ...

    @property
    def trained(self) -> tuple[int, int]: ...

    @property
    def tested(self) -> tuple[int, ...]: ...

    def draw(self, random: np.random.Generator, batch: int, length: int) -> Sequences:
        """Draw ``batch`` sequences of one length, which must be at least ``trained[0]``."""
        ...


@dataclass(frozen=True, slots=True)
class Copy:
    """Say ``length`` random vectors again after a delimiter (Graves et al. 2014, §4.1)."""

    bits: int = 8
    trained: tuple[int, int] = (1, 20)
    tested: tuple[int, ...] = (10, 20, 30, 50, 120)

    @property
    def inputs(self) -> int:
        return self.bits + 1

    @property
    def outputs(self) -> int:
        return self.bits

    def draw(self, random: np.random.Generator, batch: int, length: int) -> Sequences:
        vectors = _bits(random, length, batch, self.bits)
        task = _blank(self, 2 * length + 1, batch)
        task.inputs[:length, :, : self.bits] = vectors
        task.inputs[length, :, self.bits] = 1.0
        task.targets[length + 1 :] = vectors
        task.counted[length + 1 :] = True
        return task


@dataclass(frozen=True, slots=True)
class RepeatCopy:
    """Say ``length`` vectors several times, then an end mark (Graves et al. 2014, §4.2).

    How often is drawn from ``repeats`` (least and greatest, both included), once for a batch, and
    shown on a channel of its own, scaled to mean 0 and variance 1 over repeats of 1 to 10.
    """

    bits: int = 8
    repeats: tuple[int, int] = (1, 10)
    trained: tuple[int, int] = (1, 10)
    tested: tuple[int, ...] = (5, 10, 15, 20)

    @property
    def inputs(self) -> int:
        return self.bits + 2

    @property
    def outputs(self) -> int:
        return self.bits + 1

    def draw(self, random: np.random.Generator, batch: int, length: int) -> Sequences:
        times = int(random.integers(self.repeats[0], self.repeats[1] + 1))
        vectors = _bits(random, length, batch, self.bits)
        task = _blank(self, length + 1 + times * length + 1, batch)
        task.inputs[:length, :, : self.bits] = vectors
        task.inputs[length, :, self.bits] = 1.0
        task.inputs[length, :, self.bits + 1] = (times - 5.5) / np.sqrt(8.25)
        task.targets[length + 1 : -1, :, : self.bits] = np.tile(vectors, (times, 1, 1))
        task.targets[-1, :, self.bits] = 1.0
        task.counted[length + 1 :] = True
        return task


@dataclass(frozen=True, slots=True)
class AssociativeRecall:
    """Shown items and then one of them, say the item that followed it (Graves et al. 2014, §4.3).

    ``length`` is the number of items. An item is three vectors of six bits after a delimiter; the
    item asked for stands between two delimiters of another channel.
    """

    bits: int = 6
    vectors: int = 3
    trained: tuple[int, int] = (2, 6)
    tested: tuple[int, ...] = (6, 8, 10, 12, 15, 20)

    @property
    def inputs(self) -> int:
        return self.bits + 2

    @property
    def outputs(self) -> int:
        return self.bits

    def draw(self, random: np.random.Generator, batch: int, length: int) -> Sequences:
        size = self.vectors
        items = _bits(random, length * size, batch, self.bits).reshape(length, size, batch, -1)
        asked = random.integers(0, length - 1, size=batch)
        everyone = np.arange(batch)
        shown = length * (size + 1)
        task = _blank(self, shown + 2 * size + 2, batch)
        blocks = task.inputs[:shown].reshape(length, size + 1, batch, -1)
        blocks[:, 0, :, self.bits] = 1.0
        blocks[:, 1:, :, : self.bits] = items
        task.inputs[shown, :, self.bits + 1] = 1.0
        query = slice(shown + 1, shown + 1 + size)
        task.inputs[query, :, : self.bits] = items[asked, :, everyone].swapaxes(0, 1)
        task.inputs[shown + 1 + size, :, self.bits + 1] = 1.0
        task.targets[-size:] = items[asked + 1, :, everyone].swapaxes(0, 1)
        task.counted[-size:] = True
        return task


@dataclass(frozen=True, slots=True)
class PartialRecall:
    """Shown ``length`` vectors and then some elements of one of them, say the whole vector.

    Bits are shown as −1 and 1 here, and 0 stands for an element that is not. Which half of the
    elements is shown is drawn for each sequence, so that no other vector of it fits them.
    """

    bits: int = 16
    trained: tuple[int, int] = (2, 6)
    tested: tuple[int, ...] = (6, 8, 12, 16, 20)

    @property
    def inputs(self) -> int:
        return self.bits + 1

    @property
    def outputs(self) -> int:
        return self.bits

    def draw(self, random: np.random.Generator, batch: int, length: int) -> Sequences:
        everyone = np.arange(batch)
        vectors = _bits(random, length, batch, self.bits)
        asked = random.integers(0, length, size=batch)
        wanted = vectors[asked, everyone]  # (B, bits)
        shown = random.random((batch, self.bits)).argsort(axis=-1) < self.bits // 2
        while (doubtful := self._doubtful(vectors, wanted, shown)).any():
            changed = int(doubtful.sum())
            vectors[:, doubtful] = _bits(random, length, changed, self.bits)
            wanted = vectors[asked, everyone]
        task = _blank(self, length + 2, batch)
        task.inputs[:length, :, : self.bits] = 2 * vectors - 1
        task.inputs[length, :, : self.bits] = (2 * wanted - 1) * shown
        task.inputs[length, :, self.bits] = 1.0
        task.targets[-1] = wanted
        task.counted[-1] = True
        return task

    @staticmethod
    def _doubtful(
        vectors: FloatArray, wanted: FloatArray, shown: NDArray[np.bool_]
    ) -> NDArray[np.bool_]:
        """Which sequences (B,) hold two vectors that fit what is shown."""
        fits = ((vectors == wanted) | ~shown).all(axis=-1)  # (length, B)
        doubtful: NDArray[np.bool_] = fits.sum(axis=0) > 1
        return doubtful


@dataclass(frozen=True, slots=True)
class Delay:
    """Keep one vector over ``length`` steps of random bits, then say it.

    The vector is marked on a channel of its own, and so is the step that asks for it.
    """

    bits: int = 8
    trained: tuple[int, int] = (1, 20)
    tested: tuple[int, ...] = (10, 100, 1000)

    @property
    def inputs(self) -> int:
        return self.bits + 2

    @property
    def outputs(self) -> int:
        return self.bits

    def draw(self, random: np.random.Generator, batch: int, length: int) -> Sequences:
        task = _blank(self, length + 2, batch)
        vectors = _bits(random, length + 1, batch, self.bits)
        task.inputs[:-1, :, : self.bits] = vectors
        task.inputs[0, :, self.bits] = 1.0
        task.inputs[-1, :, self.bits + 1] = 1.0
        task.targets[-1] = vectors[0]
        task.counted[-1] = True
        return task


TASKS: dict[str, AlgorithmicTask] = {
    "copy": Copy(),
    "repeat-copy": RepeatCopy(),
    "associative-recall": AssociativeRecall(),
    "partial-recall": PartialRecall(),
    "delay": Delay(),
}
"""The tasks by the names that commands use."""


def _bits(random: np.random.Generator, steps: int, batch: int, bits: int) -> FloatArray:
    """Random vectors (steps, batch, bits), none of them all zero."""
    numbers = random.integers(1, 2**bits, size=(steps, batch, 1))
    return (numbers >> np.arange(bits) & 1).astype(np.float32)


def _blank(task: AlgorithmicTask, steps: int, batch: int) -> Sequences:
    return Sequences(
        np.zeros((steps, batch, task.inputs), dtype=np.float32),
        np.zeros((steps, batch, task.outputs), dtype=np.float32),
        np.zeros(steps, dtype=np.bool_),
    )
