"""Runs that are trained side by side share nothing, and the LSTM is one."""

import numpy as np
import pytest
import torch
from torch import Tensor

from kvmem.classic.sequence import (
    FeedForwardController,
    LSTMController,
    LSTMModel,
    StackedLinear,
    sources_of,
)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-x)))


def random(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def test_a_stacked_linear_is_one_map_a_run() -> None:
    layer = StackedLinear(sources_of([1, 2]), 3, 4)
    x = random(2, 5, 6, 3)
    got = layer(x)
    for run in range(2):
        expected = x[run] @ layer.weight[run] + layer.bias[run]
        torch.testing.assert_close(got[run], expected)


def test_an_lstm_step_computes_its_equations() -> None:
    controller = LSTMController(sources_of([3]), inputs=2, read=3, hidden=4)
    x, read = random(1, 1, 5, 2), random(1, 5, 3, seed=1)
    state = (random(1, 5, 4, seed=2), random(1, 5, 4, seed=3))
    prepared = controller.prepare(x)[:, 0]
    hidden, (_, cell) = controller.step(prepared, read, state)
    fed_back = np.concatenate([read[0].numpy(), state[0][0].numpy()], axis=-1)
    gates = prepared[0].detach().numpy() + fed_back @ controller.of_feedback[0].detach().numpy()
    write, keep, show, new = np.split(gates, 4, axis=-1)
    expected = sigmoid(keep) * state[1][0].numpy() + sigmoid(write) * np.tanh(new)
    np.testing.assert_allclose(cell[0].detach().numpy(), expected, rtol=1e-5, atol=1e-6)
    shown = sigmoid(show) * np.tanh(expected)
    np.testing.assert_allclose(hidden[0].detach().numpy(), shown, rtol=1e-5, atol=1e-6)


def test_a_feed_forward_step_depends_on_input_and_reading_alone() -> None:
    controller = FeedForwardController(sources_of([3]), inputs=2, read=3, hidden=4)
    x, read = random(1, 1, 5, 2), random(1, 5, 3, seed=1)
    hidden, state = controller.step(controller.prepare(x)[:, 0], read, ())
    before = x[0, 0] @ controller.of_input.weight[0] + read[0] @ controller.of_read[0]
    torch.testing.assert_close(hidden[0], (before + controller.of_input.bias[0]).tanh())
    assert state == ()


def test_a_run_is_the_same_whichever_runs_are_beside_it() -> None:
    x = random(1, 6, 2, 3)
    alone = LSTMModel([7], inputs=3, outputs=2, hidden=5)
    beside = LSTMModel([1, 7], inputs=3, outputs=2, hidden=5)
    torch.testing.assert_close(beside(x.expand(2, 6, 2, 3))[1], alone(x)[0])


@pytest.mark.parametrize("run", [0, 1])
def test_no_gradient_crosses_from_run_to_run(run: int) -> None:
    model = LSTMModel([0, 1], inputs=3, outputs=2, hidden=5)
    model(random(2, 6, 2, 3))[run].sum().backward()
    for weight in model.parameters():
        assert weight.grad is not None
        assert weight.grad[run].abs().sum() > 0
        assert weight.grad[1 - run].abs().sum() == 0
