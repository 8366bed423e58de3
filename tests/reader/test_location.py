"""Addressing by location computes the equations it names: compared with plain NumPy."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from kvmem.reader.location import forward_window, interpolate, sharpen, shift


def weighting(seed: int, *shape: int) -> Tensor:
    return torch.tensor(np.random.default_rng(seed).dirichlet(np.ones(shape[-1]), shape[:-1]))


@given(st.integers(0, 1000), st.integers(1, 7))
def test_interpolation_mixes_two_weightings(seed: int, slots: int) -> None:
    content, previous = weighting(seed, 3, slots), weighting(seed + 1, 3, slots)
    gate = torch.tensor([[0.0], [0.3], [1.0]], dtype=torch.double)
    got = interpolate(content, previous, gate).numpy()
    expected = gate.numpy() * content.numpy() + (1 - gate.numpy()) * previous.numpy()
    np.testing.assert_allclose(got, expected, atol=1e-12)


@given(st.integers(0, 1000), st.integers(5, 9), st.sampled_from([1, 3, 5]))
def test_shift_is_a_circular_convolution(seed: int, slots: int, moves: int) -> None:
    weights, kernel = weighting(seed, 2, slots), weighting(seed + 1, 2, moves)
    expected = np.zeros((2, slots))
    for row in range(2):
        for i in range(slots):
            for j in range(slots):
                for k in range(moves):
                    if (i - j - (k - moves // 2)) % slots == 0:
                        expected[row, i] += weights[row, j] * kernel[row, k]
    np.testing.assert_allclose(shift(weights, kernel).numpy(), expected, atol=1e-12)


def test_a_positive_move_leads_to_the_next_slot_and_around_the_end() -> None:
    last = torch.tensor([0.0, 0.0, 0.0, 1.0])
    assert shift(last, torch.tensor([0.0, 0.0, 1.0])).tolist() == [1.0, 0.0, 0.0, 0.0]
    assert shift(last, torch.tensor([1.0, 0.0, 0.0])).tolist() == [0.0, 0.0, 1.0, 0.0]


@pytest.mark.parametrize("moves", [2, 5])
def test_kernels_without_a_middle_or_wider_than_the_memory_are_refused(moves: int) -> None:
    with pytest.raises(ValueError, match=f"a shift kernel of {moves} moves over 4 slots"):
        shift(torch.ones(4) / 4, torch.ones(moves) / moves)


@given(st.integers(0, 1000), st.integers(1, 7), st.floats(1, 30))
def test_sharpening_raises_to_a_power_and_normalises(seed: int, slots: int, power: float) -> None:
    weights = weighting(seed, slots)
    got = sharpen(weights, torch.tensor([power], dtype=torch.double)).numpy()
    expected = weights.numpy() ** power
    np.testing.assert_allclose(got, expected / expected.sum(), atol=1e-9)


def test_a_sharp_weighting_stays_as_it_is_with_finite_gradients() -> None:
    weights = torch.tensor([0.0, 1.0, 0.0], requires_grad=True)
    sharp = sharpen(weights, torch.tensor([20.0]))
    assert sharp.tolist() == pytest.approx([0.0, 1.0, 0.0])
    sharp[1].backward()
    assert weights.grad is not None
    assert weights.grad.isfinite().all()


@given(st.integers(0, 1000), st.integers(1, 6))
def test_windows_are_sums_of_bells_around_centres_that_advance(seed: int, slots: int) -> None:
    a, b, k = np.random.default_rng(seed).normal(size=(3, 2, 4))
    before = np.random.default_rng(seed + 1).random((2, 4)) * 3
    weights, centres = forward_window(
        torch.tensor(a), torch.tensor(b), torch.tensor(k), torch.tensor(before), slots
    )
    for row in range(2):
        kappa = before[row] + np.exp(k[row])
        np.testing.assert_allclose(centres[row].numpy(), kappa)
        for u in range(1, slots + 1):
            phi = sum(np.exp(a[row]) * np.exp(-np.exp(b[row]) * (kappa - u) ** 2))
            np.testing.assert_allclose(weights[row, u - 1].item(), phi, atol=1e-12)


def test_windows_never_go_back() -> None:
    centres = torch.zeros(3)
    for step in range(5):
        generator = torch.Generator().manual_seed(step)
        a, b, k = (3 * torch.randn(3, generator=generator) for _ in range(3))
        _, after = forward_window(a, b, k, centres, slots=4)
        assert (after > centres).all()
        centres = after


def test_gradients_agree_with_differences() -> None:
    content, previous, kernel = (weighting(n, 2, 5) for n in range(3))
    gate = torch.tensor([[0.2], [0.7]], dtype=torch.double)
    sharpness = torch.tensor([[1.0], [4.0]], dtype=torch.double)
    window = tuple(torch.randn(4, 2, 3, dtype=torch.double, generator=torch.manual_seed(0)))

    def four_slots(a: Tensor, b: Tensor, k: Tensor, centres: Tensor) -> tuple[Tensor, Tensor]:
        return forward_window(a, b, k, centres, slots=4)

    for function, arguments in (
        (interpolate, (content, previous, gate)),
        (shift, (content, kernel)),
        (sharpen, (content, sharpness)),
        (four_slots, window),
    ):
        free = tuple(argument.detach().clone().requires_grad_() for argument in arguments)
        assert torch.autograd.gradcheck(function, free)
