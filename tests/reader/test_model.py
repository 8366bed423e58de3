from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader


def test_a_saved_model_comes_back_the_same(model: KeyValueReader, tmp_path: Path) -> None:
    model.save_pretrained(tmp_path)
    assert not list(tmp_path.glob("*.bin"))
    again = KeyValueReader.from_pretrained(tmp_path)
    assert again.config.to_dict()["labels"] == list(model.config.labels)
    for name, value in load_file(tmp_path / "model.safetensors").items():
        torch.testing.assert_close(again.state_dict()[name], value)


def test_our_own_initial_scales_are_not_replaced(model: KeyValueReader) -> None:
    encoder, loop = model.encoder, model.hop_loop
    assert encoder.words.weight.std().item() == pytest.approx(0.5, rel=0.15)
    assert encoder.positions.weight.std().item() == pytest.approx(0.4, rel=0.3)
    assert (loop.link_gain == 6).all()
    assert (loop.pair_bias.weight == 0).all()
    assert loop.log_sharpness.exp().item() == pytest.approx(4.0)


def test_salience_starts_where_it_is_set(model: KeyValueReader) -> None:
    salience = torch.linspace(0, 3, model.config.vocab_size)
    model.set_salience(salience)
    started = torch.nn.functional.softplus(model.hop_loop.salience.weight[:, 0])
    torch.testing.assert_close(started, salience.clamp(min=0.02), rtol=1e-4, atol=1e-5)


def test_every_weight_learns(model: KeyValueReader) -> None:
    from kvmem.reader.answer import answer_log_probability
    from kvmem.types import Cells

    tokens = torch.tensor([[[2, 3], [4, 5], [6, 2]]])
    slots = model.encoder(tokens[0]).slots[None]
    cells = Cells(torch.arange(3)[None], torch.arange(3)[None], slots)
    output = model(torch.tensor([[2, 7]]), lambda query, k, read: cells, lambda ids: tokens)
    loss = -answer_log_probability(output.answer, torch.tensor([1]), torch.tensor([[4]]))
    loss.sum().backward()
    still = [name for name, p in model.named_parameters() if p.grad is None]
    assert still == []


@pytest.mark.parametrize("change", [{"num_hops": 0}, {"dropout": 1.0}, {"d_key": 0}])
def test_sizes_that_make_no_sense_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(Exception, match=next(iter(change))):
        ReaderConfig(**change)


def test_a_width_that_heads_do_not_divide_is_refused() -> None:
    with pytest.raises(Exception, match=r"d_model \(10\) must be a multiple of num_heads \(4\)"):
        ReaderConfig(d_model=10)
