"""Packed layers against the encoder's own, sequence by sequence."""

import pytest
import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel

from kvmem.reader.packed import read_packed

LENGTHS = [1, 9, 3, 3, 7, 2, 2, 11, 5, 1]  # more than one group


@pytest.fixture
def encoder() -> nn.Module:
    torch.manual_seed(0)
    config = AutoConfig.for_model(
        "bert", hidden_size=16, num_hidden_layers=2, num_attention_heads=4, intermediate_size=24
    )
    whole = AutoModel.from_config(config, add_pooling_layer=False).train(False)
    part: nn.Module = whole.get_submodule("encoder")
    return part


@pytest.fixture
def is_there() -> Tensor:
    """Places at random, as many as each sequence is long."""
    torch.manual_seed(1)
    order = torch.rand(len(LENGTHS), 12).argsort(dim=1)
    return order < torch.tensor(LENGTHS)[:, None]


def alone(encoder: nn.Module, states: Tensor) -> Tensor:
    read: Tensor = encoder(states[None], torch.zeros(1, 1, 1, len(states))).last_hidden_state[0]
    return read


@pytest.mark.parametrize("trained", [True, False])
@pytest.mark.parametrize("first", [0, len(LENGTHS) - 2])
def test_each_sequence_is_read_as_if_it_were_alone(
    encoder: nn.Module, is_there: Tensor, first: int, trained: bool
) -> None:
    is_there = is_there[first:]
    sequences = torch.randn(*is_there.shape, 16)
    with torch.set_grad_enabled(trained):
        read = read_packed(encoder, sequences, is_there)
    assert (read[~is_there] == 0).all()
    for ours, states, there in zip(read, sequences, is_there, strict=True):
        torch.testing.assert_close(ours[there], alone(encoder, states[there]), rtol=1e-4, atol=1e-5)


def test_gradients_are_those_of_the_encoder(encoder: nn.Module, is_there: Tensor) -> None:
    sequences = torch.randn(*is_there.shape, 16)
    given = sequences.clone().requires_grad_()
    read_packed(encoder, given, is_there).sin().sum().backward()
    packed = [weight.grad for weight in encoder.parameters()]
    encoder.zero_grad()
    same = sequences.clone().requires_grad_()
    for states, there in zip(same, is_there, strict=True):
        alone(encoder, states[there]).sin().sum().backward()
    torch.testing.assert_close(given.grad, same.grad, rtol=1e-3, atol=1e-4)
    for ours, weight in zip(packed, encoder.parameters(), strict=True):
        torch.testing.assert_close(ours, weight.grad, rtol=1e-3, atol=1e-4)
