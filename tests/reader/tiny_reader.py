"""An open-vocabulary reader with random weights, saved as a trained one is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from kvmem.reader.answer import SPAN
from kvmem.reader.config import ReaderConfig
from kvmem.reader.joint import JointHead
from kvmem.reader.model import KeyValueReader
from kvmem.reader.trunk import PretrainedEncoder, read_encoder
from tests.reader.tiny_encoder import PIECES, save_tiny_encoder

# As in BERT, id 1 is of no use: a word of no known piece is a word like any other.
_PIECES = PIECES.replace("[PAD] [UNK]", "[PAD] [unused0] [UNK]")


def tiny_model(encoder: PretrainedEncoder, **changes: Any) -> KeyValueReader:
    """A reader over an encoder, with random weights above it; keywords override its sizes."""
    torch.manual_seed(0)
    sizes: dict[str, Any] = {
        "trunk": encoder.config,
        "vocab_size": len(encoder.tokenizer),
        "labels": ["", "yes", "no"],
        "d_model": 16,
        "d_key": 16,
        "d_feedforward": 16,
        "num_heads": 2,
        "num_hops": 2,
        "num_encoder_layers": 1,
        "num_joint_layers": 1,
        "max_tokens": 20,
    }
    model = KeyValueReader(ReaderConfig(**sizes | changes))
    model.start_from(encoder)
    return model


def save_tiny_reader(folder: Path, max_slots: int = 64) -> Path:
    """Save the checkpoint into a folder, and return it."""
    encoder = save_tiny_encoder(folder / "encoder", layers=1, pieces=_PIECES, positions=66)
    read = read_encoder(str(encoder), 1, max_tokens=64)
    model = tiny_model(
        read,
        labels=["", "yes", "no", "nothing"],
        d_key=8,
        assumes=True,
        max_tokens=64,
        max_slots=max_slots,
    )
    head = model.answer_head
    assert isinstance(head, JointHead)
    head.span_scores.weight.data *= 50  # or the answer to every question would be the same,
    head.ways.bias.data[SPAN] += 6  # and a label
    model.save_pretrained(folder / "reader")
    read.tokenizer.save_pretrained(folder / "reader")
    return folder / "reader"
