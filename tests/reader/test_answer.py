"""The answer head is one probability distribution over labels and spans."""

import torch

from kvmem.reader.answer import IMPOSSIBLE, AnswerScores, answer_log_probability
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import choose
from kvmem.types import Cells

LOG = torch.tensor
TOKENS = torch.tensor([[[5, 6, 7], [6, 0, 0]]])  # (1, C = 2, T = 3)


def scores() -> AnswerScores:
    """Half of the probability on labels 0–2, half on copying from two facts."""
    labels = LOG([[0.1, 0.25, 0.15]]).log()
    starts = LOG([[[0.1, 0.2, 0.0], [0.2, 0.0, 0.0]]]).log()
    ends = LOG([[[0.5, 0.25, 0.25], [1.0, 0.0, 0.0]]]).log()
    return AnswerScores(labels, starts, ends, torch.tensor([[3, 1]]), TOKENS)


def probability(label: int, words: list[int]) -> float:
    padded = torch.tensor([words + [0] * (2 - len(words))])
    return float(answer_log_probability(scores(), torch.tensor([label]), padded).exp())


def test_labels_and_spans_make_one_distribution(model: KeyValueReader) -> None:
    def tokens(ids: torch.Tensor) -> torch.Tensor:
        return torch.tensor([[[2, 3, 4], [5, 0, 0], [6, 7, 0]]]) * (ids >= 0)[..., None]

    cells = Cells(torch.arange(3)[None], torch.arange(3)[None], torch.randn(1, 3, 16))
    answer = model(torch.tensor([[2, 3]]), lambda query, k, read: cells, tokens).answer
    spans = answer.starts.exp().sum()
    assert torch.isclose(answer.labels.exp().sum() + spans, torch.tensor(1.0))
    torch.testing.assert_close(answer.ends.exp().sum(dim=2), torch.ones(1, 2))
    assert answer.columns.shape == (1, model.config.max_copied)


def test_the_answer_counts_as_a_label_and_wherever_it_stands() -> None:
    assert torch.isclose(LOG(probability(1, [6])), LOG(0.25 + 0.2 * 0.25 + 0.2 * 1.0))
    assert torch.isclose(LOG(probability(1, [])), LOG(0.25))
    assert torch.isclose(LOG(probability(-1, [6])), LOG(0.2 * 0.25 + 0.2))


def test_a_span_of_several_words_must_stand_together() -> None:
    assert torch.isclose(LOG(probability(-1, [5, 6])), LOG(0.1 * 0.25))
    assert torch.isclose(LOG(probability(-1, [5, 7])).log(), LOG(IMPOSSIBLE))


def test_an_answer_that_cannot_be_given_costs_much_but_not_everything() -> None:
    assert torch.isclose(LOG(probability(-1, [9])).log(), LOG(IMPOSSIBLE))


def test_a_label_and_the_spans_that_say_the_same_add_up() -> None:
    # Words: label 1 is "6", label 2 is "5"; the best span of fact 0 is (5), of fact 1 it is (6).
    choice = choose(scores(), [(), (6,), (5,)])[0]
    assert (choice.label, choice.span) == (1, (1, 0, 0))
    assert abs(choice.probability - 0.45) < 1e-6


def test_a_span_that_is_no_label_can_win() -> None:
    few = AnswerScores(
        LOG([[0.2, 0.2]]).log(),
        LOG([[[0.0, 0.6, 0.0]]]).log(),
        LOG([[[0.0, 0.1, 0.9]]]).log(),
        torch.tensor([[0]]),
        TOKENS[:, :1],
    )
    choice = choose(few, [(), (9,)])[0]
    assert (choice.label, choice.span) == (-1, (0, 1, 2))


def test_the_span_is_where_the_answer_is_likeliest() -> None:
    twice = AnswerScores(
        LOG([[0.0, 0.0]]).log(),
        LOG([[[0.1, 0.0], [0.9, 0.0]]]).log(),
        LOG([[[1.0, 0.0], [1.0, 0.0]]]).log(),
        torch.tensor([[4, 2]]),
        torch.tensor([[[5, 6], [5, 7]]]),
    )
    assert choose(twice, [(), (5,)])[0].span == (1, 0, 0)


def begun(*starts: float) -> AnswerScores:
    """One fact of the words 5, 6 and 7, of which a span is certain to end with the last."""
    return AnswerScores(
        LOG([[0.4, 0.0]]).log(),
        LOG([[list(starts)]]).log(),
        LOG([[[0.0, 0.0, 1.0]]]).log(),
        torch.tensor([[0]]),
        TOKENS[:, :1],
    )


def test_a_span_says_the_same_without_its_article() -> None:
    alone = choose(begun(0.3, 0.3, 0.0), [(), (9,)])[0]
    assert alone.label == 0  # 0.3 are less than the 0.4 of "not known"
    choice = choose(begun(0.3, 0.3, 0.0), [(), (9,)], articles=(5,))[0]
    assert choice.span == (0, 1, 2)
    assert abs(choice.probability - 0.6) < 1e-6
    assert choose(begun(0.35, 0.25, 0.0), [(), (9,)], articles=(5,))[0].span == (0, 0, 2)
    assert choose(begun(0.3, 0.3, 0.0), [(), (6, 7)], articles=(5,))[0].label == 1


def test_an_article_alone_is_an_answer() -> None:
    choice = choose(begun(0.0, 0.0, 0.6), [(), (9,)], articles=(7,))[0]
    assert choice.span == (0, 2, 2)
    assert abs(choice.probability - 0.6) < 1e-6


def test_no_span_ends_before_it_starts() -> None:
    backward = AnswerScores(
        LOG([[0.1, 0.0]]).log(),
        LOG([[[0.0, 0.0, 0.9]]]).log(),
        LOG([[[0.9, 0.0, 0.1]]]).log(),
        torch.tensor([[0]]),
        TOKENS[:, :1],
    )
    assert choose(backward, [(), (5,)])[0].label == 0
