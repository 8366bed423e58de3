"""What steers the hops: the question's words, going on or staying, newer or older."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from kvmem.reader.config import ReaderConfig
from kvmem.reader.control import Control


@pytest.fixture
def control() -> Control:
    torch.manual_seed(0)
    made = Control(ReaderConfig(d_model=8, num_heads=2, controlled=True))
    torch.nn.init.constant_(made.stay_gain, 3.0)
    return made


def test_padding_is_no_part_of_a_question(control: Control) -> None:
    state, words = torch.randn(1, 8), torch.randn(1, 3, 8)
    tokens = torch.tensor([[5, 7, 0]])
    sought = control.seek(state, tokens, words)
    shorter = control.seek(state, tokens[:, :2], words[:, :2])
    torch.testing.assert_close(sought, shorter)


def test_what_is_sought_is_read_off_the_words_that_match_the_state(control: Control) -> None:
    with torch.no_grad():
        for layer in (control.part, control.sought):
            layer.weight.copy_(torch.eye(8))
            layer.bias.zero_()
    words = torch.eye(8)[None, :2]  # (1, 2, 8)
    sought = control.seek(100 * words[:, 1], torch.tensor([[5, 7]]), words)
    torch.testing.assert_close(sought, words[:, 1])


def test_facts_rank_by_their_states_and_by_the_words_they_share(control: Control) -> None:
    with torch.no_grad():
        control.rank.weight.copy_(torch.eye(8))
        control.asked_again.weight.zero_()
        control.asked_again.bias.fill_(2.0)
    state, facts, asked = torch.randn(1, 8), torch.randn(1, 3, 8), torch.tensor([[0.0, 0.5, 1.0]])
    ranks = control.ranks(state, facts, asked)[0].detach().numpy()
    expected = facts[0].numpy() @ state[0].numpy() / np.sqrt(8) + 2 * asked[0].numpy()
    np.testing.assert_allclose(ranks, expected, rtol=1e-5)


def test_each_mark_of_a_fact_has_a_direction_of_its_own(control: Control) -> None:
    marks = torch.eye(4)[:, None]  # each (1, 4): only one fact has this mark
    told = control.marks(*marks)[0].detach().numpy()  # (4 facts, 8)
    np.testing.assert_allclose(told, control.mark.weight.detach().numpy().T, rtol=1e-6)


@pytest.mark.parametrize("going_on", [-50.0, 50.0])
def test_a_hop_goes_on_or_stays_with_the_newer_facts(control: Control, going_on: float) -> None:
    with torch.no_grad():
        control.go_on.weight.zero_()
        control.go_on.bias.fill_(going_on)
        control.newer_counts.weight.zero_()
        control.newer_counts.bias.fill_(-2.0)
    moves = torch.tensor([[1.0, 2.0, 3.0]])
    weights = torch.tensor([[0.5, 0.4, 0.1]])
    order = torch.tensor([0, 2, 1])
    later = (order[None, None, :] > order[None, :, None]).float()
    scores = control.go_or_stay(torch.randn(1, 8), moves, weights, later)
    # Newer than the first fact is half of what was read; than the second nothing.
    stay = 3 * weights.numpy() - 2 * np.array([[0.5, 0.0, 0.4]])
    np.testing.assert_allclose(
        scores.detach().numpy(), moves.numpy() if going_on > 0 else stay, rtol=1e-5
    )
