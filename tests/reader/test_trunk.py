"""The pretrained trunk computes what the encoder does, from weights a quarter of the size."""

import json
from pathlib import Path

import pytest
import torch
from transformers import AutoModel

from kvmem.errors import CheckpointError
from kvmem.reader.trunk import PretrainedTrunk, find_encoder, read_encoder

from .tiny_encoder import save_tiny_encoder


def padded(rows: list[list[int]]) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


def test_states_are_those_of_the_encoder_for_a_framed_sentence(tmp_path: Path) -> None:
    folder = save_tiny_encoder(tmp_path)
    read = read_encoder(str(folder), layers=2, max_tokens=20)
    trunk = PretrainedTrunk(read.config, joint=1)
    trunk.set(read.model)
    encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False).eval()
    texts = ["Who has a cat?", "the meeting is at 3:00 pm."]
    rows = [read.tokenizer.encode(text) for text in texts]
    states = trunk(padded(rows))
    for row, state in zip(rows, states, strict=True):
        framed = torch.tensor([[2, *row, 3]])
        expected = encoder(framed, output_hidden_states=True).hidden_states
        for number, layer in enumerate((1, 2)):
            # Rounded to bytes, the weights differ a little; the rest is computed alike.
            torch.testing.assert_close(
                state[: len(row), number], expected[layer][0, 1:-1], rtol=0, atol=0.03
            )


def test_fewer_layers_are_the_lower_ones(tmp_path: Path) -> None:
    folder = save_tiny_encoder(tmp_path, layers=3)
    read = read_encoder(str(folder), layers=1, max_tokens=20)
    assert read.config["num_hidden_layers"] == 1
    assert not [name for name in read.model.state_dict() if "layer.1." in name]


def test_the_lower_states_can_be_had_alone(tmp_path: Path) -> None:
    read = read_encoder(str(save_tiny_encoder(tmp_path, layers=3)), layers=3, max_tokens=20)
    trunk = PretrainedTrunk(read.config, joint=2)
    trunk.set(read.model)
    tokens = padded([read.tokenizer.encode(text) for text in ("Who has a cat?", "a red dog.")])
    torch.testing.assert_close(trunk.lower_states(tokens), trunk(tokens)[:, :, 0])
    assert trunk.lower_states(tokens[:0]).shape == (0, *trunk(tokens).shape[1:2], trunk.width)


def test_an_encoder_of_another_kind_is_refused(tmp_path: Path) -> None:
    folder = save_tiny_encoder(tmp_path)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"model_type": "roberta"}))
    with pytest.raises(CheckpointError, match="only a 'bert' can be run"):
        read_encoder(str(folder), layers=2, max_tokens=20)


def test_nothing_in_the_trunk_is_trained(tmp_path: Path) -> None:
    read = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20)
    trunk = PretrainedTrunk(read.config, joint=1)
    assert not trunk.layers.training
    assert not trunk.train().layers.training
    assert not [name for name, weight in trunk.named_parameters() if weight.requires_grad]


def test_text_with_the_names_of_special_tokens_is_text(tmp_path: Path) -> None:
    tokenizer = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20).tokenizer
    assert 0 not in tokenizer.encode("[PAD] the cat [SEP]")
    assert 0 not in tokenizer.backend_tokenizer.encode("[PAD] the cat [SEP]").ids
    assert tokenizer.encode("the cat") == [4, tokenizer.convert_tokens_to_ids("cat")]


def test_texts_are_neither_cut_nor_padded_as_the_encoder_would(tmp_path: Path) -> None:
    tokenizer = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20).tokenizer
    for text in ("the cat", "the cat " * 8):
        assert len(tokenizer.backend_tokenizer.encode(text).ids) == len(text.split())


def test_the_window_is_no_longer_than_the_encoders_positions(tmp_path: Path) -> None:
    read = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=96)
    assert read.tokenizer.model_max_length == 30  # 32 positions less [CLS] and [SEP]
    longest = torch.full((1, read.tokenizer.model_max_length), 5)
    assert PretrainedTrunk(read.config, joint=1)(longest).shape == (1, 30, 2, 16)


def test_a_folder_without_a_known_encoder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="not an encoder that can be loaded"):
        read_encoder(str(tmp_path), layers=2, max_tokens=20)
    folder = save_tiny_encoder(tmp_path)
    (folder / "model.safetensors").write_bytes(b"cut")
    with pytest.raises(CheckpointError, match="not an encoder that can be loaded"):
        read_encoder(str(folder), layers=2, max_tokens=20)


def test_an_encoder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="give all-MiniLM-L6-v2, a folder, or hub:"):
        find_encoder(str(tmp_path / "nothing"))
