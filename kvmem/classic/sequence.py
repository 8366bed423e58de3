"""Sequence models whose runs are trained side by side, and the LSTM among them.

Every weight has a leading dimension of S runs, one a seed, that share nothing: at these sizes a
step costs mostly the calls and hardly the arithmetic, so S runs take little longer than one.
Sequences are (S, T, B, ·): runs, steps, batch, channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor, nn

State = tuple[Tensor, ...]


def sources_of(seeds: Sequence[int]) -> list[torch.Generator]:
    """One source of initial weights a run, so that a run begins as its own seed says."""
    return [torch.Generator().manual_seed(seed) for seed in seeds]


class StackedLinear(nn.Module):
    """S linear maps, one a run: (S, ..., inputs) → (S, ..., outputs)."""

    def __init__(self, sources: Sequence[torch.Generator], inputs: int, outputs: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(_uniform(sources, inputs, outputs))  # (S, inputs, outputs)
        self.bias = nn.Parameter(torch.zeros(len(sources), 1, outputs))

    def forward(self, x: Tensor) -> Tensor:
        flat = x.reshape(x.shape[0], -1, x.shape[-1])
        mapped: Tensor = torch.baddbmm(self.bias, flat, self.weight)
        return mapped.view(*x.shape[:-1], -1)


class Controller(Protocol):
    """What turns the inputs, and what was read at the last step, into a hidden vector."""

    def prepare(self, inputs: Tensor) -> Tensor:
        """Do for all steps at once what needs the inputs only: (S, T, B, I) → (S, T, B, ·)."""
        ...

    def start(self, runs: int, batch: int) -> State:
        """Return the state before the first step."""
        ...

    def step(self, prepared: Tensor, read: Tensor, state: State) -> tuple[Tensor, State]:
        """Take prepared (S, B, ·) and read (S, B, R); return hidden (S, B, H) and the state."""
        ...


class FeedForwardController(nn.Module):
    """One layer without a state: whatever is remembered is in the memory."""

    def __init__(
        self, sources: Sequence[torch.Generator], inputs: int, read: int, hidden: int
    ) -> None:
        super().__init__()
        self.of_input = StackedLinear(sources, inputs, hidden)
        self.of_read = nn.Parameter(_uniform(sources, read, hidden))

    def prepare(self, inputs: Tensor) -> Tensor:
        prepared: Tensor = self.of_input(inputs)
        return prepared

    def start(self, runs: int, batch: int) -> State:
        return ()

    def step(self, prepared: Tensor, read: Tensor, state: State) -> tuple[Tensor, State]:
        return torch.baddbmm(prepared, read, self.of_read).tanh(), ()


class LSTMController(nn.Module):
    """Long short-term memory with a forget gate (Gers et al. 2000, "Learning to Forget")::

        i, f, o = σ(…)    c = f c + i tanh(…)    h = o tanh(c)

    The forget gates begin open (bias 1), so that at first the state is kept.
    """

    def __init__(
        self, sources: Sequence[torch.Generator], inputs: int, read: int, hidden: int
    ) -> None:
        super().__init__()
        self.hidden = hidden
        self.of_input = StackedLinear(sources, inputs, 4 * hidden)
        self.of_feedback = nn.Parameter(_uniform(sources, read + hidden, 4 * hidden))
        with torch.no_grad():
            self.of_input.bias[..., hidden : 2 * hidden] = 1.0

    def prepare(self, inputs: Tensor) -> Tensor:
        prepared: Tensor = self.of_input(inputs)
        return prepared

    def start(self, runs: int, batch: int) -> State:
        zeros = self.of_feedback.new_zeros(runs, batch, self.hidden)
        return zeros, zeros

    def step(self, prepared: Tensor, read: Tensor, state: State) -> tuple[Tensor, State]:
        hidden, cell = state
        feedback = torch.cat([read, hidden], dim=-1)
        gates = torch.baddbmm(prepared, feedback, self.of_feedback)  # (S, B, 4 hidden)
        write, keep, show = gates[..., : 3 * self.hidden].sigmoid().chunk(3, dim=-1)
        cell = torch.addcmul(keep * cell, write, gates[..., 3 * self.hidden :].tanh())
        hidden = show * cell.tanh()
        return hidden, (hidden, cell)


class SequenceModel(nn.Module):
    """S models, one a run, of sequences of bits."""

    def forward(self, inputs: Tensor) -> Tensor:
        """(S, T, B, inputs) → the logits of output bits (S, T, B, outputs)."""
        raise NotImplementedError


class LSTMModel(SequenceModel):
    """The recurrent network that explicit memory is compared with: an LSTM and a read-out."""

    def __init__(self, seeds: Sequence[int], inputs: int, outputs: int, hidden: int = 256) -> None:
        super().__init__()
        sources = sources_of(seeds)
        self.controller = LSTMController(sources, inputs, 0, hidden)
        self.read_out = StackedLinear(sources, hidden, outputs)

    def forward(self, inputs: Tensor) -> Tensor:
        runs, _, batch, _ = inputs.shape
        nothing = inputs.new_zeros(runs, batch, 0)
        state = self.controller.start(runs, batch)
        hidden = []
        for prepared in self.controller.prepare(inputs).unbind(1):
            output, state = self.controller.step(prepared, nothing, state)
            hidden.append(output)
        logits: Tensor = self.read_out(torch.stack(hidden, dim=1))
        return logits


def _uniform(sources: Sequence[torch.Generator], inputs: int, outputs: int) -> Tensor:
    """Initial weights (S, inputs, outputs), uniform within ± 1/√inputs."""
    bound = inputs**-0.5
    return torch.stack(
        [torch.empty(inputs, outputs).uniform_(-bound, bound, generator=s) for s in sources]
    )
