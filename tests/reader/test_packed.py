"""Packed layers against the encoder's own, sequence by sequence."""

import pytest
import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel

from kvmem.reader.packed import read_packed

SIZES = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 4}
LENGTHS = [1, 9, 3, 3, 7, 2, 2, 11, 5, 1]  # more than one group


@pytest.fixture(params=["bert", "roberta"])
def encoder(request: pytest.FixtureRequest) -> nn.Module:
    torch.manual_seed(0)
    config = AutoConfig.for_model(request.param, intermediate_size=24, **SIZES)
    whole = AutoModel.from_config(config, add_pooling_layer=False).train(False)
    part: nn.Module = whole.get_submodule("encoder")
    return part


def alone(encoder: nn.Module, states: Tensor) -> Tensor:
    read: Tensor = encoder(states[None], torch.zeros(1, 1, 1, len(states))).last_hidden_state[0]
    return read


def test_each_sequence_is_read_as_if_it_were_alone(encoder: nn.Module) -> None:
    states = torch.randn(sum(LENGTHS), 16)
    read = read_packed(encoder, states, LENGTHS)
    for ours, of_one in zip(read.split(LENGTHS), states.split(LENGTHS), strict=True):
        torch.testing.assert_close(ours, alone(encoder, of_one), rtol=1e-4, atol=1e-5)


def test_gradients_are_those_of_the_encoder(encoder: nn.Module) -> None:
    states = torch.randn(sum(LENGTHS), 16)
    read_packed(encoder, states, LENGTHS).sin().sum().backward()
    packed = [weight.grad for weight in encoder.parameters()]
    encoder.zero_grad()
    for of_one in states.split(LENGTHS):
        alone(encoder, of_one).sin().sum().backward()
    for ours, weight in zip(packed, encoder.parameters(), strict=True):
        torch.testing.assert_close(ours, weight.grad, rtol=1e-3, atol=1e-4)
