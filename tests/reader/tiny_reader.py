"""An open-vocabulary reader with random weights, saved as a trained one is."""

from __future__ import annotations

from pathlib import Path

import torch

from kvmem.reader.answer import SPAN
from kvmem.reader.config import ReaderConfig
from kvmem.reader.joint import JointHead
from kvmem.reader.model import KeyValueReader
from kvmem.reader.trunk import read_encoder
from tests.reader.tiny_encoder import PIECES, save_tiny_encoder

# As in BERT, id 1 is of no use: a word of no known piece is a word like any other.
_PIECES = PIECES.replace("[PAD] [UNK]", "[PAD] [unused0] [UNK]")


def save_tiny_reader(folder: Path, max_slots: int = 64) -> Path:
    """Save the checkpoint into a folder, and return it."""
    encoder = save_tiny_encoder(folder / "encoder", layers=1, pieces=_PIECES, positions=66)
    read = read_encoder(str(encoder), 1, max_tokens=64)
    torch.manual_seed(0)
    model = KeyValueReader(
        ReaderConfig(
            trunk=read.config,
            vocab_size=len(read.tokenizer),
            labels=["", "yes", "no", "nothing"],
            d_model=16,
            d_key=8,
            d_feedforward=16,
            num_heads=2,
            num_hops=2,
            num_encoder_layers=1,
            num_joint_layers=1,
            assumes=True,
            max_tokens=64,
            max_slots=max_slots,
        )
    )
    model.start_from(read)
    head = model.answer_head
    assert isinstance(head, JointHead)
    head.span_scores.weight.data *= 50  # or the answer to every question would be the same,
    head.ways.bias.data[SPAN] += 6  # and a label
    model.save_pretrained(folder / "reader")
    read.tokenizer.save_pretrained(folder / "reader")
    return folder / "reader"
