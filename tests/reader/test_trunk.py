"""The pretrained trunk computes what the encoder does, from weights a quarter of the size."""

from pathlib import Path

import pytest
import torch
from transformers import AutoModel

from kvmem.errors import CheckpointError
from kvmem.reader.trunk import PretrainedTrunk, QuantisedEmbedding, find_encoder, read_encoder

from .tiny_encoder import save_tiny_encoder


def padded(rows: list[list[int]]) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


def test_states_are_those_of_the_encoder_for_a_framed_sentence(tmp_path: Path) -> None:
    folder = save_tiny_encoder(tmp_path)
    config, weights, tokenizer = read_encoder(str(folder), layers=2, max_tokens=20)
    trunk = PretrainedTrunk(config)
    trunk.load_state_dict(weights)
    encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False).eval()
    rows = [tokenizer.encode("Who has a cat?"), tokenizer.encode("the meeting is at 3:00 pm.")]
    states = trunk(padded(rows))
    for row, state in zip(rows, states, strict=True):
        expected = encoder(torch.tensor([[2, *row, 3]])).last_hidden_state[0, 1:-1]
        # Rounded to bytes, the word vectors differ a little; the rest is computed alike.
        torch.testing.assert_close(state[: len(row)], expected, rtol=0, atol=0.02)


def test_fewer_layers_are_the_lower_ones(tmp_path: Path) -> None:
    folder = save_tiny_encoder(tmp_path, layers=3)
    config, weights, _ = read_encoder(str(folder), layers=1, max_tokens=20)
    assert config["num_hidden_layers"] == 1
    assert not [name for name in weights if "layer.1." in name]


def test_rounding_to_bytes_errs_by_half_a_step() -> None:
    weight = torch.randn(50, 8)
    embedding = QuantisedEmbedding(50, 8)
    embedding.set(weight)
    step = weight.abs().amax(dim=1, keepdim=True) / 127
    assert ((embedding(torch.arange(50)) - weight).abs() <= 0.56 * step + 1e-3 * weight.abs()).all()


def test_nothing_in_the_trunk_is_trained(tmp_path: Path) -> None:
    config, _, _ = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20)
    trunk = PretrainedTrunk(config)
    assert not trunk.layers.training
    assert not trunk.train().layers.training
    assert not [name for name, weight in trunk.named_parameters() if weight.requires_grad]


def test_layers_are_tuned_where_that_is_asked_for(tmp_path: Path) -> None:
    config, _, _ = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20)
    trunk = PretrainedTrunk(config)
    trunk.tune()
    assert trunk.train().layers.training
    trained = [name for name, weight in trunk.named_parameters() if weight.requires_grad]
    assert [name for name in trained if "layer.1." in name]
    assert not [name for name in trained if "_embeddings" in name]


def test_text_with_the_names_of_special_tokens_is_text(tmp_path: Path) -> None:
    _, _, tokenizer = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20)
    assert 0 not in tokenizer.encode("[PAD] the cat [SEP]")
    assert 0 not in tokenizer.backend_tokenizer.encode("[PAD] the cat [SEP]").ids
    assert tokenizer.encode("the cat") == [4, tokenizer.convert_tokens_to_ids("cat")]


def test_texts_are_neither_cut_nor_padded_as_the_encoder_would(tmp_path: Path) -> None:
    _, _, tokenizer = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=20)
    for text in ("the cat", "the cat " * 8):
        assert len(tokenizer.backend_tokenizer.encode(text).ids) == len(text.split())


def test_the_window_is_no_longer_than_the_encoders_positions(tmp_path: Path) -> None:
    config, _, tokenizer = read_encoder(str(save_tiny_encoder(tmp_path)), layers=2, max_tokens=96)
    assert tokenizer.model_max_length == 30  # 32 positions less [CLS] and [SEP]
    longest = torch.full((1, tokenizer.model_max_length), 5)
    assert PretrainedTrunk(config)(longest).shape == (1, 30, 16)


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
