"""The trainer of algorithmic tasks keeps to its budget and teaches what it says."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from kvmem.classic.ntm import NTM, NTMConfig
from kvmem.classic.sequence import LSTMModel
from kvmem.errors import InputError, NotFoundError
from kvmem.tasks.algorithmic import TASKS, Copy, Delay
from kvmem.training.algorithmic import (
    MODELS,
    AlgorithmicSettings,
    Point,
    draw,
    input_gradients,
    memory_use,
    train_on,
    wrong_bits,
)

SHORT = AlgorithmicSettings(seeds=(0, 1), sequences=16, batch_size=4, points=4, tested=2)


@pytest.mark.parametrize("model", MODELS)
def test_a_run_keeps_to_its_budget_and_tests_every_length(model: str) -> None:
    seen: list[Point] = []
    result = train_on("partial-recall", model, SHORT, seen.append)
    assert [point.sequences for point in result.curve] == [4, 8, 12, 16]
    assert seen == list(result.curve)
    assert all(len(point.bits) == 2 for point in result.curve)
    assert list(result.wrong_bits) == [6, 8, 12, 16, 20]
    assert all(0 <= one <= 100 for wrong in result.wrong_bits.values() for one in wrong)


def test_equal_settings_give_equal_runs_and_another_seed_another() -> None:
    first, again = (train_on("partial-recall", "lstm", SHORT) for _ in range(2))
    assert [p.bits for p in first.curve] == [p.bits for p in again.curve]
    assert first.wrong_bits == again.wrong_bits
    other = train_on("partial-recall", "lstm", replace(SHORT, seeds=(2, 3)))
    assert other.curve[0].bits != first.curve[0].bits


@pytest.mark.parametrize("model", ["ntm", "lstm"])
def test_both_runs_learn_a_small_task(monkeypatch: pytest.MonkeyPatch, model: str) -> None:
    monkeypatch.setitem(TASKS, "small", Copy(bits=1, trained=(1, 2), tested=(2,)))
    settings = AlgorithmicSettings(
        seeds=(0, 1), sequences=1000, batch_size=16, learning_rate=1e-2, points=2
    )
    result = train_on("small", model, settings)
    assert max(result.curve[-1].bits) < 0.5 * min(result.curve[0].bits)
    assert result.converged == (True, True)


def test_wrong_bits_count_each_runs_own_mistakes() -> None:
    class Echo(LSTMModel):
        """Run 0 says the vector it was shown a step ago; run 1 says its opposite."""

        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            bits = 2 * inputs.roll(2, dims=1)[..., :8] - 1
            return bits * torch.tensor([1.0, -1.0]).view(2, 1, 1, 1)

    batch = draw(Copy(), np.random.default_rng(0), runs=2, sequences=3, length=1)
    assert wrong_bits(Echo([0, 1], 9, 8), batch) == (0.0, 100.0)


def test_input_gradients_are_the_jacobians_norm() -> None:
    """Of a model that multiplies: J is diagonal, and signs leave its norm exact."""

    class Scale(LSTMModel):
        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            return (
                inputs[:, :1, :, :8] * torch.tensor([2.0, 3.0]).view(2, 1, 1, 1)
                + 0 * inputs[..., :8]
            )

    random = np.random.default_rng(0)
    batch = draw(Delay(), random, runs=2, sequences=3, length=4)
    norms = input_gradients(Scale([0, 1], 10, 8), batch, random)
    assert norms == pytest.approx([2 * 8**0.5, 3 * 8**0.5])


def test_memory_use_is_that_of_the_machine() -> None:
    model = NTM([0], 9, 8, NTMConfig(hidden=6, slots=7, width=4))
    batch = draw(Copy(), np.random.default_rng(0), runs=1, sequences=2, length=3)
    outputs, use = memory_use(model, batch.inputs)
    assert outputs.shape == (1, 7, 2, 8)
    assert ((outputs > 0) & (outputs < 1)).all()
    assert use.write.shape == (1, 7, 2, 1, 7)


@pytest.mark.parametrize(
    ("task", "model", "message"),
    [
        ("sorting", "ntm", "no task 'sorting'; there are copy, repeat-copy"),
        ("copy", "gru", "no model 'gru'; there are ntm, ntm-lstm, lstm"),
    ],
)
def test_unknown_names_are_refused_with_the_known_ones(task: str, model: str, message: str) -> None:
    with pytest.raises(NotFoundError, match=message):
        train_on(task, model, SHORT)


@pytest.mark.parametrize(
    "wrong",
    [{"seeds": ()}, {"sequences": 0}, {"learning_rate": 0.0}, {"clip": -1.0}, {"curriculum": 1.5}],
)
def test_settings_that_cannot_be_used_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError, match=f"{next(iter(wrong))} must"):
        AlgorithmicSettings(**wrong)  # type: ignore[arg-type]


def test_a_curriculum_begins_with_the_shortest_sequences() -> None:
    from kvmem.training.algorithmic import _length

    random = np.random.default_rng(0)
    task = TASKS["copy"]
    assert {_length(random, task, 0.0, 0.5) for _ in range(50)} == {1}
    assert max(_length(random, task, 0.25, 0.5) for _ in range(200)) == 11
    assert {_length(random, task, 0.6, 0.5) for _ in range(1000)} == set(range(1, 21))
