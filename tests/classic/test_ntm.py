"""The neural Turing machine computes the paper's equations: compared with plain NumPy."""

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from kvmem.classic.ntm import (
    BLANK,
    NTM,
    HeadOutputs,
    NTMConfig,
    address,
    bounded,
    content_weights,
    write,
)

Array = NDArray[np.float64]


def random(seed: int, *shape: int) -> Tensor:
    return torch.tensor(np.random.default_rng(seed).normal(size=shape))


def softmax(x: Array) -> Array:
    e = np.exp(x - x.max())
    return np.asarray(e / e.sum())


def heads_for(rows: int, heads: int, writers: int, width: int) -> HeadOutputs:
    return HeadOutputs(
        key=random(1, rows, heads, width),
        strength=random(2, rows, heads, 1).exp(),
        gate=random(3, rows, heads, 1).sigmoid(),
        moves=random(4, rows, heads, 3).softmax(dim=-1),
        sharpness=1 + random(5, rows, heads, 1).exp(),
        erase=random(6, rows, writers, width).sigmoid(),
        add=random(7, rows, writers, width),
    )


def test_content_weights_are_a_softmax_of_sharpened_cosines() -> None:
    memory, key, strength = random(0, 2, 5, 3), random(1, 2, 2, 3), random(2, 2, 2, 1).exp()
    got = content_weights(memory, key, strength).numpy()
    for row in range(2):
        for head in range(2):
            k, m = key[row, head].numpy(), memory[row].numpy()
            cosine = m @ k / (np.linalg.norm(m, axis=-1) + 0.1) / np.linalg.norm(k)
            expected = softmax(strength[row, head].numpy() * cosine)
            np.testing.assert_allclose(got[row, head], expected, atol=1e-7)


def test_blank_slots_are_like_no_key_and_hand_back_small_gradients() -> None:
    memory = torch.full((1, 4, 3), BLANK, requires_grad=True)
    weights = content_weights(memory, torch.ones(1, 1, 3), torch.full((1, 1, 1), 10.0))
    torch.testing.assert_close(weights, torch.full((1, 1, 4), 0.25))
    weights[0, 0, 0].backward()
    assert memory.grad is not None
    assert memory.grad.abs().max() < 100


def test_a_head_interpolates_then_shifts_then_sharpens() -> None:
    slots = 5
    memory, previous = random(0, 2, slots, 3), random(8, 2, 2, slots).softmax(dim=-1)
    heads = heads_for(2, 2, 1, 3)
    got = address(memory, heads, previous).numpy()
    content = content_weights(memory, heads.key, heads.strength).numpy()
    for row in range(2):
        for head in range(2):
            at = (row, head)
            gate, sharpness = heads.gate[at].item(), heads.sharpness[at].item()
            gated = gate * content[at] + (1 - gate) * previous[at].numpy()
            back, stay, on = heads.moves[at].tolist()
            moved = back * np.roll(gated, -1) + stay * gated + on * np.roll(gated, 1)
            expected = moved**sharpness / (moved**sharpness).sum()
            np.testing.assert_allclose(got[at], expected, atol=1e-9)


def test_writing_erases_with_every_head_and_then_adds() -> None:
    memory, weights = random(0, 2, 5, 3), random(1, 2, 2, 5).softmax(dim=-1)
    erase, add = random(2, 2, 2, 3).sigmoid(), random(3, 2, 2, 3)
    got = write(memory, weights, erase, add).numpy()
    for row in range(2):
        expected = memory[row].numpy()
        for head in range(2):
            expected = expected * (1 - np.outer(weights[row, head], erase[row, head]))
        for head in range(2):
            expected = expected + np.outer(weights[row, head], add[row, head])
        np.testing.assert_allclose(got[row], expected, atol=1e-12)


def test_what_is_written_sharply_is_read_back_and_can_be_erased() -> None:
    memory = torch.full((1, 4, 3), BLANK)
    here = torch.tensor([[[0.0, 1.0, 0.0, 0.0]]])
    said, all_of_it = torch.tensor([[[1.0, -2.0, 3.0]]]), torch.ones(1, 1, 3)
    memory = write(memory, here, 0 * all_of_it, said)
    torch.testing.assert_close(here @ memory, said)
    memory = write(memory, here, all_of_it, -said)
    torch.testing.assert_close(here @ memory, -said)


def test_gradients_agree_with_differences() -> None:
    memory, previous = random(0, 2, 4, 3), random(8, 2, 3, 4).softmax(dim=-1)
    heads = heads_for(2, 3, 2, 3)

    def step(memory: Tensor, previous: Tensor, *told: Tensor) -> tuple[Tensor, Tensor]:
        heads = HeadOutputs(*told)
        weights = address(memory, heads, previous)
        return weights, write(memory, weights[:, 1:], heads.erase, heads.add)

    free = [one.detach().clone().requires_grad_() for one in (memory, previous, *heads)]
    assert torch.autograd.gradcheck(step, free)


@pytest.mark.parametrize("controller", ["feedforward", "lstm"])
def test_a_machine_says_where_each_head_was(controller: str) -> None:
    config = NTMConfig(controller, hidden=6, slots=7, width=4, read_heads=2, write_heads=3)  # type: ignore[arg-type]
    model = NTM([0, 1], inputs=3, outputs=2, config=config)
    inputs = random(0, 2, 5, 4, 3).float()
    logits, use = model.run(inputs)
    assert logits.shape == (2, 5, 4, 2)
    assert use.read.shape == (2, 5, 4, 2, 7)
    assert use.write.shape == (2, 5, 4, 3, 7)
    for weights in use:
        assert (weights >= 0).all()
        torch.testing.assert_close(weights.sum(dim=-1), torch.ones(weights.shape[:-1]))
    torch.testing.assert_close(model(inputs), logits)


def test_the_gradient_of_a_step_is_bounded_and_its_direction_kept() -> None:
    weights = torch.zeros(3, requires_grad=True)
    bounded(weights).backward(torch.tensor([0.05, -7.0, 1000.0]))
    assert weights.grad is not None
    assert weights.grad.tolist() == pytest.approx([0.05, -0.1, 0.1])


def test_later_outputs_depend_on_earlier_inputs_through_the_memory_alone() -> None:
    """A feed-forward controller has no state: what lasts over two steps, the memory kept."""
    model = NTM([0], 3, 2, NTMConfig(hidden=6, slots=7, width=4))
    inputs = random(0, 1, 6, 1, 3).float().requires_grad_()
    (gradient,) = torch.autograd.grad(model(inputs)[:, -1].sum(), inputs)
    assert gradient[0, 0].abs().sum() > 0


def test_sequences_of_a_batch_and_runs_do_not_touch_each_other() -> None:
    model = NTM([0, 1], 3, 2, NTMConfig(hidden=6, slots=7, width=4))
    inputs = random(0, 2, 5, 3, 3).float()
    alone = NTM([1], 3, 2, NTMConfig(hidden=6, slots=7, width=4))
    torch.testing.assert_close(model(inputs)[1, :, 2], alone(inputs[1:, :, 2:])[0, :, 0])
