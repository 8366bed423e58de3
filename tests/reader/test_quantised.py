"""Weights, and what they are multiplied with, rounded to bytes."""

from copy import deepcopy

import pytest
import torch
from torch import nn

from kvmem.reader import quantised
from kvmem.reader.quantised import (
    IntegerLinear,
    QuantisedEmbedding,
    QuantisedLinear,
    multiplies_integers,
    with_linear_maps,
)


def test_rounding_to_bytes_errs_by_half_a_step() -> None:
    weight = torch.randn(50, 8)
    embedding = QuantisedEmbedding(50, 8)
    embedding.set(weight)
    step = weight.abs().amax(dim=1, keepdim=True) / 127
    assert ((embedding(torch.arange(50)) - weight).abs() <= 0.56 * step + 1e-3 * weight.abs()).all()


def test_a_linear_map_is_rounded_to_bytes_a_row() -> None:
    linear = nn.Linear(8, 5)
    rounded = QuantisedLinear(8, 5)
    rounded.set(linear)
    states = torch.randn(3, 8)
    step = linear.weight.abs().amax(dim=1) / 127
    error = (rounded(states) - linear(states)).abs()
    assert (error <= 0.56 * step * states.abs().sum(dim=1, keepdim=True) + 1e-3).all()
    rounded.set(nn.Linear(8, 5))  # what was turned into floats before is forgotten
    assert not torch.allclose(rounded(states), linear(states), atol=0.1)


def test_floats_are_those_of_the_bytes_at_hand() -> None:
    one, other = QuantisedLinear(8, 5), QuantisedLinear(8, 5)
    one.set(nn.Linear(8, 5))
    other.set(nn.Linear(8, 5))
    states = torch.randn(3, 8)
    before = one(states)
    again = deepcopy(one)
    assert again._floats is None  # a copy does not carry them along
    torch.testing.assert_close(again(states), before)
    one.load_state_dict(other.state_dict())
    torch.testing.assert_close(one(states), other(states))
    assert one.double()._floats is None


def test_inputs_are_rounded_row_by_row() -> None:
    torch.manual_seed(0)
    linear = nn.Linear(64, 48)
    rounded = IntegerLinear(64, 48)
    rounded.set(linear)
    states = torch.randn(2, 5, 64) * torch.tensor([1e-3, 1.0, 50.0, 0.1, 1.0])[:, None]
    states[1, 4] = 0.0
    found = rounded(states)
    assert found.shape == (2, 5, 48)
    torch.testing.assert_close(found[1, 4], linear.bias.detach())
    # Each of 64 products errs by half a step of either factor: a hundredth of a row's size.
    error = (found - linear(states)).abs().amax(dim=2)
    assert (error <= 0.02 * states.abs().amax(dim=2)).all()
    alone = rounded(states[:1, 2:3])
    torch.testing.assert_close(alone, found[:1, 2:3])
    if multiplies_integers():  # sums of whole numbers do not depend on their order
        assert torch.equal(alone, found[:1, 2:3])


@pytest.mark.parametrize("rows", [0, 1, 40])
def test_processors_without_fast_products_of_bytes_find_the_same(
    rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not multiplies_integers():
        pytest.skip("this processor multiplies bytes as floats")
    rounded = IntegerLinear(96, 32)
    rounded.set(nn.Linear(96, 32))
    states = torch.randn(rows, 96)
    whole = rounded(states)
    monkeypatch.setattr(quantised, "multiplies_integers", lambda: False)
    torch.testing.assert_close(rounded(states), whole)


def test_linear_maps_are_replaced_wherever_they_are() -> None:
    inner = nn.Sequential(nn.LayerNorm(6), nn.Linear(6, 4))
    module = nn.Sequential(nn.Linear(8, 6), inner)
    states = torch.randn(3, 8)
    before = module(states)
    assert with_linear_maps(module, IntegerLinear) is module
    assert [type(part) for part in (module[0], *inner)] == [
        *(IntegerLinear, nn.LayerNorm, IntegerLinear)
    ]
    torch.testing.assert_close(module(states), before, rtol=0, atol=0.05)
