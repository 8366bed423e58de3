"""What the joint layers read: the facts addressed most, by their age, whatever their columns."""

from contextlib import AbstractContextManager
from typing import Any

import pytest
import torch
from torch import Tensor

from kvmem.reader import joint
from kvmem.reader.answer import AnswerScores
from kvmem.reader.joint import JointHead
from kvmem.reader.model import KeyValueReader, ReaderOutput
from kvmem.reader.precision import half_products
from kvmem.reader.trunk import PretrainedEncoder, read_encoder
from kvmem.types import Cells

from .tiny_encoder import save_tiny_encoder
from .tiny_reader import tiny_model

TEXTS = ("Mary has a cat.", "John has a red dog.", "the meeting is at 3:00 pm.")
ORDER = (4, 9, 7)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> PretrainedEncoder:
    folder = save_tiny_encoder(tmp_path_factory.mktemp("encoder"), layers=3)
    return read_encoder(str(folder), 3, max_tokens=20)


def made(encoder: PretrainedEncoder, layers: int = 2, copied: int = 3) -> KeyValueReader:
    model = tiny_model(encoder, num_joint_layers=layers, max_copied=copied)
    model.train(False).requires_grad_(False)
    return model


def asked(
    model: KeyValueReader,
    encoder: PretrainedEncoder,
    columns: tuple[int, ...] = (0, 1, 2),
    order: tuple[int, ...] = ORDER,
    width: int = 10,
) -> ReaderOutput:
    """Ask of the facts in these columns; -1 is one that is absent."""
    ids = [encoder.tokenizer.encode(text) for text in TEXTS]
    told = torch.tensor([row + [0] * (width - len(row)) for row in ids])
    chosen = torch.tensor([list(columns)])
    cells = Cells(
        chosen,
        torch.tensor([[order[column] for column in columns]]),
        model.encoder(told).slots[chosen.clamp(min=0)],
    )

    def tokens(found: Tensor) -> Tensor:
        return told[found.clamp(min=0)] * (found >= 0)[..., None]

    question = torch.tensor([encoder.tokenizer.encode("who has a cat?")])
    output: ReaderOutput = model(question, lambda query, k, read: cells, tokens)
    return output


def by_fact(output: ReaderOutput) -> dict[int, Tensor]:
    """The scores of every fact's tokens as starts, by its id."""
    ids = output.candidates.ids[0][output.answer.columns[0]]
    return {int(i): row for i, row in zip(ids, output.answer.starts[0], strict=True) if i >= 0}


def test_columns_and_padding_change_nothing(encoder: PretrainedEncoder) -> None:
    model = made(encoder, copied=5)
    before = asked(model, encoder)
    for columns, width in (((2, 0, 1), 10), ((1, -1, 2, 0, -1), 14)):
        after = asked(model, encoder, columns, width=width)
        torch.testing.assert_close(after.answer.labels, before.answer.labels)
        for fact, starts in by_fact(before).items():
            length = starts.shape[0]
            torch.testing.assert_close(by_fact(after)[fact][:length], starts)


def test_places_are_given_by_age_the_newest_first(
    encoder: PretrainedEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = made(encoder)
    head = model.answer_head
    assert isinstance(head, JointHead)
    head.least_read = 0.0
    given: list[Tensor] = []
    told = torch.zeros(4, 16)

    def place(rank: Tensor) -> Tensor:
        given.append(rank)
        return told[rank]

    monkeypatch.setattr(head.place, "forward", place)
    columns = asked(model, encoder).answer.columns[0]
    assert dict(zip(columns.tolist(), given[0][0].tolist(), strict=True)) == {0: 3, 1: 1, 2: 2}
    same = asked(model, encoder).answer.labels
    told[1] = torch.randn(16)
    assert not torch.allclose(asked(model, encoder).answer.labels, same, atol=1e-4)


def test_facts_are_read_as_far_as_there_is_room(encoder: PretrainedEncoder) -> None:
    def read(lengths: list[int], wanted: list[bool]) -> list[bool]:
        return is_read(encoder, lengths, [1.0] * 4, wanted)

    assert read([5, 5, 1, 1], [False] * 4) == [True, True, False, False]
    assert read([5, 6, 5, 1], [False] * 4) == [True, False, True, False]
    assert read([12, 1, 1, 1], [False] * 4) == [True, False, False, False]
    assert read([9, 9, 1, 1], [True, True, False, False]) == [True, True, False, False]


def test_facts_that_were_hardly_addressed_are_not_read(encoder: PretrainedEncoder) -> None:
    def read(weights: list[float], wanted: list[bool]) -> list[bool]:
        return is_read(encoder, [1] * 4, weights, wanted)

    assert read([0.9, 0.06, 0.04, 0.0], [False] * 4) == [True, True, False, False]
    assert read([0.04, 0.04, 0.0, 0.0], [False] * 4) == [True, False, False, False]
    assert read([0.9, 0.06, 0.04, 0.0], [False, False, False, True]) == [True, True, False, True]


def test_training_reads_those_that_were_hardly_addressed_too(encoder: PretrainedEncoder) -> None:
    found = is_read(encoder, [1] * 4, [0.9, 0.04, 3e-4, 0.0], [False] * 4, training=True)
    assert found == [True, True, False, False]


def is_read(
    encoder: PretrainedEncoder,
    lengths: list[int],
    weights: list[float],
    wanted: list[bool],
    training: bool = False,
) -> list[bool]:
    """Which of four facts are read where there is room for ten words."""
    head = made(encoder, copied=4).answer_head
    assert isinstance(head, JointHead)
    head.max_joint_tokens = 10
    head.train(training)
    tokens = (torch.arange(12) < torch.tensor(lengths)[:, None]).long()
    # The other row has its own room.
    both = torch.stack([tokens, torch.ones_like(tokens)])
    found = head._is_read(
        both, torch.tensor([weights, [1.0] * 4]), torch.tensor([wanted, [False] * 4])
    )
    assert found[1].tolist() == [True, False, False, False]
    of_first: list[bool] = found[0].tolist()
    return of_first


def test_what_does_not_fit_is_no_part_of_the_answer(encoder: PretrainedEncoder) -> None:
    model = made(encoder)
    model.answer_head.max_joint_tokens = 1
    answer = asked(model, encoder).answer
    assert answer.gathered is not None
    assert (answer.starts[0].exp().sum(dim=1) > 0).tolist() == [True, False, False]
    assert (answer.gathered.members[0] > -100).tolist() == [True, False, False]


def test_the_facts_addressed_most_are_read_and_those_required(
    encoder: PretrainedEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = made(encoder, copied=1)
    output = asked(model, encoder)
    most = torch.stack([hop.weights[0] for hop in output.hops]).amax(dim=0)
    assert output.answer.columns.tolist() == [[int(most.argmax())]]
    least = int(most.argmin())
    required = torch.zeros(1, 3, dtype=torch.bool)
    required[0, least] = True
    given = []
    real = model.answer_head.forward

    def with_required(*arguments: Any) -> AnswerScores:
        given.append(real(*[*arguments[:4], required]).columns.tolist())
        return real(*arguments)

    monkeypatch.setattr(model.answer_head, "forward", with_required)
    asked(model, encoder)
    assert given == [[[least]]]


def test_the_layers_are_the_encoders_upper_ones(encoder: PretrainedEncoder) -> None:
    model = made(encoder, layers=2)
    mine = model.answer_head.get_submodule("layers.layer").state_dict()
    theirs = encoder.model.get_submodule("encoder.layer").state_dict()
    assert len(mine) == 2 * len(theirs) // 3
    for name, weight in mine.items():
        number, rest = name.split(".", 1)
        assert weight.equal(theirs[f"{int(number) + 1}.{rest}"])


@pytest.mark.parametrize("layers", [0, 4])
def test_as_many_layers_are_read_together_as_there_are(
    encoder: PretrainedEncoder, layers: int
) -> None:
    with pytest.raises(Exception, match="must be some of the trunk's 3 layers"):
        made(encoder, layers=layers)


def test_a_fact_that_is_not_there_is_never_copied(encoder: PretrainedEncoder) -> None:
    output = asked(made(encoder, copied=4), encoder, (1, -1, 0, -1))
    there = [column in (0, 2) for column in output.answer.columns[0].tolist()]
    starts, members = output.answer.starts[0].exp().sum(dim=1), output.answer.gathered
    assert members is not None
    for present, probability, member in zip(there, starts, members.members[0], strict=True):
        assert present == (probability > 0) == (member > -100)


def test_half_precision_is_for_training(
    encoder: PretrainedEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = made(encoder)
    entered = []

    def noted(device: torch.device) -> AbstractContextManager[object]:
        entered.append(device)
        return half_products(device)

    monkeypatch.setattr(joint, "half_products", noted)
    exact = asked(model, encoder).answer.labels
    assert entered == []
    model.answer_head.training = True  # alone: no dropout
    torch.testing.assert_close(asked(model, encoder).answer.labels, exact, rtol=0, atol=0.1)
    assert len(entered) == 1


def test_rounded_layers_read_nearly_the_same(encoder: PretrainedEncoder) -> None:
    model = made(encoder)
    before = asked(model, encoder).answer
    model.quantise()
    after = asked(model, encoder).answer
    torch.testing.assert_close(after.labels, before.labels, rtol=0, atol=0.1)
    torch.testing.assert_close(after.starts, before.starts, rtol=0, atol=0.1)
    assert not torch.equal(after.labels, before.labels)
