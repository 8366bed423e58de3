"""A small reader over a few words, with random weights."""

from __future__ import annotations

import pytest
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader
from kvmem.reader.vocabulary import build_tokenizer

TEXTS = (
    "Mary moved to the bathroom.",
    "John went to the hallway.",
    "Mary travelled to the office.",
    "Where is Mary?",
    "Where is John?",
)
LABELS = ("", "bathroom", "hallway", "office", "yes", "one", "apple,milk")


@pytest.fixture
def tokenizer() -> PreTrainedTokenizerFast:
    return build_tokenizer([*TEXTS, "apple milk yes one"], max_tokens=8)


@pytest.fixture
def model(tokenizer: PreTrainedTokenizerFast) -> KeyValueReader:
    torch.manual_seed(0)
    config = ReaderConfig(
        vocab_size=len(tokenizer),
        labels=LABELS,
        d_model=16,
        d_key=8,
        d_feedforward=16,
        num_heads=2,
        num_hops=3,
        num_encoder_layers=1,
        max_tokens=8,
        max_slots=6,
        max_copied=2,
    )
    model = KeyValueReader(config)
    model.train(False)
    return model
