"""The neural Turing machine: a controller beside a memory that it reads and writes by weights.

Graves, Wayne and Danihelka 2014, "Neural Turing Machines" (https://arxiv.org/abs/1410.5401); its
equation numbers are used below. The memory begins constant and small, which learned several times
faster than a random or learned beginning (Collier and Beel 2018, "Implementing Neural Turing
Machines"), and every head begins at the first slot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F

from kvmem.classic.sequence import (
    FeedForwardController,
    LSTMController,
    SequenceModel,
    StackedLinear,
    State,
    sources_of,
)
from kvmem.reader.location import interpolate, sharpen, shift

BLANK = 1e-6
"""What the memory holds before anything is written (Collier and Beel 2018)."""

GRADIENT_BOUND = 0.1
"""The largest gradient that an address weight hands to the step before, of a sequence's mean loss.

Sharpening a blurred weighting multiplies a gradient at every step: without a bound the largest were
a thousand times the median, and runs that had learned to copy lost it again. (Graves 2013,
"Generating Sequences With Recurrent Neural Networks", §2.1, bounds an LSTM's in the same way.)
"""

_LEAST_NORM = 0.1
"""Added to a slot's norm: a blank slot is like no key, and multiplies no gradient by 1/BLANK."""


@dataclass(frozen=True, slots=True)
class NTMConfig:
    """The sizes of a neural Turing machine; the defaults are those of the paper's experiments.

    reach:     a head moves by at most so many slots a step (the paper's shift range −1 … 1).
    sharpness: where the bias of γ − 1 begins, before softplus. Heads that begin blurred (0) learned
               to copy 20 vectors as soon, and blurred over 120.
    strength:  where the bias of β begins, before softplus. At 0 content hardly speaks at first.
    gate:      where the bias of g begins, before the sigmoid: above 0 content speaks first.
    """

    controller: Literal["feedforward", "lstm"] = "feedforward"
    hidden: int = 100
    slots: int = 128
    width: int = 20
    read_heads: int = 1
    write_heads: int = 1
    reach: int = 1
    sharpness: float = 3.0
    strength: float = 0.0
    gate: float = 0.0


class MemoryUse(NamedTuple):
    """Where a machine read and wrote: weights (S, T, B, heads, slots)."""

    read: Tensor
    write: Tensor


class NTMState(NamedTuple):
    """What lasts from step to step, for S runs of B sequences: R = S · B memories."""

    read: Tensor  # (S, B, readers · width)
    weights: Tensor  # (R, heads, slots), readers before writers
    memory: Tensor  # (R, slots, width)
    controller: State


class HeadOutputs(NamedTuple):
    """What the controller tells its heads at one step; R rows, H heads (readers, then writers)."""

    key: Tensor  # (R, H, width), in −1 … 1
    strength: Tensor  # (R, H, 1), at least 0
    gate: Tensor  # (R, H, 1), in 0–1
    moves: Tensor  # (R, H, 2 reach + 1), a distribution
    sharpness: Tensor  # (R, H, 1), at least 1
    erase: Tensor  # (R, writers, width), in 0–1
    add: Tensor  # (R, writers, width), in −1 … 1


def content_weights(memory: Tensor, key: Tensor, strength: Tensor) -> Tensor:
    """Weigh slots by how alike they are to a key (eq. 5–6): softmax of β cos(k, M(i)).

    memory (R, N, W), key (R, H, W), strength β (R, H, 1) → (R, H, N). The norms divide the scores
    and not the memory, which would cost another memory a step.
    """
    norms: Tensor = torch.linalg.vector_norm(memory, dim=-1).unsqueeze(1)  # (R, 1, N)
    likeness = F.normalize(key, dim=-1) @ memory.transpose(1, 2) / (norms + _LEAST_NORM)
    return (strength * likeness).softmax(dim=-1)


def address(memory: Tensor, heads: HeadOutputs, previous: Tensor) -> Tensor:
    """One step of addressing for all heads, by content and by location (eq. 5–9).

    memory (R, N, W) and the last weights (R, H, N) → weights (R, H, N).
    """
    content = content_weights(memory, heads.key, heads.strength)
    gated = interpolate(content, previous, heads.gate)
    return sharpen(shift(gated, heads.moves), heads.sharpness)


def write(memory: Tensor, weights: Tensor, erase: Tensor, add: Tensor) -> Tensor:
    """Erase, then add (eq. 3–4): M(i) ∏ₕ [1 − wₕ(i) eₕ] + Σₕ wₕ(i) aₕ.

    memory (R, N, W), weights (R, H, N), erase and add (R, H, W) → the new memory (R, N, W).
    """
    for weight, vector in zip(weights.unbind(1), erase.unbind(1), strict=True):
        memory = torch.addcmul(
            memory, weight.unsqueeze(-1), memory * vector.unsqueeze(1), value=-1.0
        )
    return torch.baddbmm(memory, weights.transpose(1, 2), add)


def bounded(weights: Tensor) -> Tensor:
    """The same weights, whose gradient is cut to ± ``GRADIENT_BOUND``."""
    kept: Tensor = _BoundedGradient.apply(weights)  # type: ignore[no-untyped-call]
    return kept


class _BoundedGradient(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        return x.view_as(x)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        return gradient.clamp(-GRADIENT_BOUND, GRADIENT_BOUND)


class NTM(SequenceModel):
    """S neural Turing machines, one a seed, trained side by side."""

    def __init__(self, seeds: Sequence[int], inputs: int, outputs: int, config: NTMConfig) -> None:
        super().__init__()
        self.config = config
        sources = sources_of(seeds)
        kind = FeedForwardController if config.controller == "feedforward" else LSTMController
        read = config.read_heads * config.width
        self.controller = kind(sources, inputs, read, config.hidden)
        heads = config.read_heads + config.write_heads
        writes = config.write_heads * config.width
        moves = heads * (2 * config.reach + 1)
        # One product tells all heads everything; ``_heads`` cuts it in this order.
        self._cuts = [heads * config.width + writes, 2 * heads, heads + writes, moves]
        self.to_heads = StackedLinear(sources, config.hidden, sum(self._cuts))
        with torch.no_grad():
            _, positive, shares, _ = self.to_heads.bias.split(self._cuts, dim=-1)
            strength, sharpness = positive.chunk(2, dim=-1)
            strength.fill_(config.strength)
            sharpness.fill_(config.sharpness)
            shares[..., :heads].fill_(config.gate)
        self.read_out = StackedLinear(sources, config.hidden + read, outputs)
        self._training_step = self.step

    def forward(self, inputs: Tensor) -> Tensor:
        return self.run(inputs)[0]

    def run(self, inputs: Tensor) -> tuple[Tensor, MemoryUse]:
        """As ``forward``, and where the heads were at each step."""
        runs, steps, batch, _ = inputs.shape
        state = self._start(inputs)
        features, used = [], []
        step = self._training_step if self.training else self.step
        # Steps lie one after the other, so that a compiled step sees equal strides at any length.
        for prepared in self.controller.prepare(inputs).transpose(0, 1).contiguous().unbind():
            feature, state = step(prepared, state)
            features.append(feature)
            used.append(state.weights)
        logits: Tensor = self.read_out(torch.stack(features, dim=1))
        use = torch.stack(used).view(steps, runs, batch, -1, self.config.slots).transpose(0, 1)
        readers = self.config.read_heads
        return logits, MemoryUse(use[..., :readers, :], use[..., readers:, :])

    def step(self, prepared: Tensor, state: NTMState) -> tuple[Tensor, NTMState]:
        """One step of all runs: prepared (S, B, ·) → what is read out of (S, B, ·), and state."""
        readers = self.config.read_heads
        hidden, controller = self.controller.step(prepared, state.read, state.controller)
        heads = self._heads(hidden)
        weights = bounded(address(state.memory, heads, state.weights))
        read = (weights[:, :readers] @ state.memory).view(*hidden.shape[:2], -1)  # eq. 2
        memory = write(state.memory, weights[:, readers:], heads.erase, heads.add)
        return torch.cat([hidden, read], dim=-1), NTMState(read, weights, memory, controller)

    def compile_training(self) -> None:
        """Compile the step for training: its many small operations then cost half as much.

        Takes a minute or more at the first batch, and a C++ compiler.
        """
        self._training_step = torch.compile(self.step, dynamic=False)

    def _start(self, inputs: Tensor) -> NTMState:
        config = self.config
        runs, _, batch, _ = inputs.shape
        heads = config.read_heads + config.write_heads
        weights = inputs.new_zeros(runs * batch, heads, config.slots)
        weights[..., 0] = 1.0
        return NTMState(
            read=inputs.new_zeros(runs, batch, config.read_heads * config.width),
            weights=weights,
            memory=inputs.new_full((runs * batch, config.slots, config.width), BLANK),
            controller=self.controller.start(runs, batch),
        )

    def _heads(self, hidden: Tensor) -> HeadOutputs:
        """hidden (S, B, hidden) → what each head is told, for R = S · B rows."""
        told = self.to_heads(hidden).flatten(0, 1)
        vectors, positive, shares, moves = told.split(self._cuts, dim=-1)
        rows, width = len(told), self.config.width
        heads = self.config.read_heads + self.config.write_heads
        vectors = vectors.tanh().view(rows, -1, width)
        positive = F.softplus(positive).unsqueeze(-1)
        shares = shares.sigmoid()
        return HeadOutputs(
            key=vectors[:, :heads],
            strength=positive[:, :heads],
            gate=shares[:, :heads].unsqueeze(-1),
            moves=moves.view(rows, heads, -1).softmax(dim=-1),
            sharpness=1 + positive[:, heads:],
            erase=shares[:, heads:].view(rows, -1, width),
            add=vectors[:, heads:],
        )
