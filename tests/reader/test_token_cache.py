"""Facts that were encoded are not encoded again, and nothing else changes."""

from __future__ import annotations

import pytest
import torch

from kvmem.reader.config import ReaderConfig
from kvmem.reader.encoder import Encoded, SentenceEncoder
from kvmem.reader.token_cache import TokenCache

TOKENS = torch.tensor([[[3, 4, 5], [6, 7, 0]], [[3, 4, 5], [0, 0, 0]]])  # (B, C, T)


class Counting(SentenceEncoder):
    """Notes how many sentences it encoded."""

    encoded = 0

    def forward(self, tokens: torch.Tensor) -> Encoded:
        self.encoded += len(tokens)
        return super().forward(tokens)


@pytest.fixture
def encoder() -> Counting:
    torch.manual_seed(0)
    made = Counting(ReaderConfig(vocab_size=9, d_model=16, num_heads=2, num_encoder_layers=1))
    for weight in made.parameters():
        torch.nn.init.normal_(weight, std=0.3)
    return made.train(False)


@torch.inference_mode()
def test_states_are_the_encoders_and_each_fact_is_encoded_once(encoder: Counting) -> None:
    cache = TokenCache()
    fresh = cache.states(TOKENS, encoder)
    states = cache.states(TOKENS, encoder)
    assert encoder.encoded == 2
    assert states.equal(fresh)
    assert states.shape == (2, 2, 3, 16)
    assert (states[TOKENS == 0] == 0).all()
    for row, state in zip(TOKENS.flatten(0, 1), states.flatten(0, 1), strict=True):
        length = int((row > 0).sum())
        if length:
            alone = SentenceEncoder.forward(encoder, row[None, :length])[0][0]
            torch.testing.assert_close(state[:length], alone, rtol=2e-3, atol=2e-3)


@torch.inference_mode()
def test_what_was_told_needs_no_encoding_to_be_copied(encoder: Counting) -> None:
    cache = TokenCache()
    told = torch.tensor([[6, 7, 0, 0], [3, 4, 5, 0]])
    cache.keep(told, encoder(told)[0])
    cache.states(TOKENS, encoder)
    assert encoder.encoded == 2


@torch.inference_mode()
def test_what_was_unused_for_longest_goes_first(encoder: Counting) -> None:
    cache = TokenCache(most_tokens=5)
    cache.states(TOKENS, encoder)  # of 3 tokens, and of 2
    cache.states(TOKENS[:, :1], encoder)
    cache.states(torch.tensor([[8, 8]]), encoder)  # in the place of that of 2
    assert encoder.encoded == 3
    cache.states(TOKENS[:, :1], encoder)
    assert encoder.encoded == 3
    cache.states(torch.tensor([[6, 7]]), encoder)
    assert encoder.encoded == 4


@torch.inference_mode()
def test_no_fact_at_all(encoder: Counting) -> None:
    assert TokenCache().states(torch.zeros(1, 0, 1, dtype=torch.int64), encoder).shape == (
        *(1, 0, 1),
        16,
    )
