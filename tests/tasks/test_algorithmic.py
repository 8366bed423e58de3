"""The algorithmic tasks ask what they say, and can be answered from what they show."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kvmem.tasks.algorithmic import (
    TASKS,
    AssociativeRecall,
    Copy,
    Delay,
    PartialRecall,
    RepeatCopy,
)


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("name", TASKS)
@settings(max_examples=20)
@given(seed=st.integers(0, 1000), batch=st.integers(1, 3), more=st.integers(0, 4))
def test_every_task_draws_bits_of_its_stated_size(
    name: str, seed: int, batch: int, more: int
) -> None:
    task = TASKS[name]
    drawn = task.draw(rng(seed), batch, task.trained[0] + more)
    steps = len(drawn.counted)
    assert drawn.inputs.shape == (steps, batch, task.inputs)
    assert drawn.targets.shape == (steps, batch, task.outputs)
    assert set(np.unique(drawn.targets)) <= {0.0, 1.0}
    assert drawn.counted.any()
    assert (drawn.targets[~drawn.counted] == 0).all()
    again = task.draw(rng(seed), batch, task.trained[0] + more)
    np.testing.assert_array_equal(again.inputs, drawn.inputs)


@pytest.mark.parametrize("name", TASKS)
def test_nothing_is_shown_while_the_answer_counts(name: str) -> None:
    task = TASKS[name]
    drawn = task.draw(rng(), 4, task.trained[1])
    assert (drawn.inputs[drawn.counted][..., : task.outputs] == 0).all()


def test_copy_says_the_vectors_before_the_delimiter_again() -> None:
    drawn = Copy().draw(rng(), 2, 5)
    np.testing.assert_array_equal(drawn.targets[6:], drawn.inputs[:5, :, :8] > 0)
    assert drawn.inputs[:, :, 8].nonzero()[0].tolist() == [5, 5]
    assert drawn.counted.nonzero()[0].tolist() == [6, 7, 8, 9, 10]


def test_repeat_copy_says_them_as_often_as_shown_and_then_the_end_mark() -> None:
    drawn = RepeatCopy(repeats=(3, 3)).draw(rng(), 2, 4)
    shown = drawn.inputs[:4, :, :8] > 0
    np.testing.assert_array_equal(drawn.targets[5:-1, :, :8], np.concatenate([shown] * 3))
    assert drawn.targets[-1].sum(axis=-1).tolist() == [1, 1]
    assert (drawn.targets[-1, :, 8] == 1).all()
    assert len(drawn.counted) == 4 + 1 + 12 + 1


def test_the_number_of_repeats_is_shown_with_mean_0_and_variance_1() -> None:
    shown = [RepeatCopy(repeats=(n, n)).draw(rng(), 1, 1).inputs[1, 0, 9] for n in range(1, 11)]
    assert np.mean(shown) == pytest.approx(0, abs=1e-6)
    assert np.var(shown) == pytest.approx(1, abs=1e-6)


@settings(max_examples=30)
@given(st.integers(0, 1000), st.integers(2, 8))
def test_associative_recall_says_the_item_after_the_one_asked_for(seed: int, items: int) -> None:
    drawn = AssociativeRecall().draw(rng(seed), 3, items)
    blocks = drawn.inputs[: items * 4].reshape(items, 4, 3, 8)
    assert (blocks[:, 0, :, 6] == 1).all()
    query = drawn.inputs[items * 4 :]
    assert query[:, :, 7].nonzero()[0].tolist() == [0, 0, 0, 4, 4, 4]
    for row in range(3):
        shown = blocks[:, 1:, row, :6]
        answers = [
            shown[n + 1] > 0 for n in range(items - 1) if (shown[n] == query[1:4, row, :6]).all()
        ]
        assert any((answer == drawn.targets[-3:, row]).all() for answer in answers)


@settings(max_examples=30)
@given(st.integers(0, 1000), st.integers(2, 20))
def test_half_a_vector_fits_one_vector_only(seed: int, vectors: int) -> None:
    drawn = PartialRecall().draw(rng(seed), 4, vectors)
    for row in range(4):
        asked = drawn.inputs[vectors, row, :16]
        assert (asked != 0).sum() == 8
        fitting = [
            vector
            for vector in drawn.inputs[:vectors, row, :16]
            if (vector == asked)[asked != 0].all()
        ]
        assert len(fitting) == 1
        np.testing.assert_array_equal(fitting[0] > 0, drawn.targets[-1, row] > 0.5)


def test_delay_asks_for_the_marked_vector_after_as_many_others() -> None:
    drawn = Delay().draw(rng(), 2, 10)
    assert drawn.inputs[:, :, 8].nonzero()[0].tolist() == [0, 0]
    assert drawn.inputs[:, :, 9].nonzero()[0].tolist() == [11, 11]
    np.testing.assert_array_equal(drawn.targets[11], drawn.inputs[0, :, :8] > 0)
    assert set(np.unique(drawn.inputs[1:11, :, :8])) == {0.0, 1.0}
