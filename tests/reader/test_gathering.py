"""Lists and counts over several facts, and reading a copied fact together with the question."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from kvmem.reader.answer import COUNT, LIST, SPAN, AnswerScores, Gathered
from kvmem.reader.loading import load_model
from kvmem.reader.prediction import choose
from kvmem.reader.quantised import IntegerLinear
from kvmem.reader.reading import Reader
from kvmem.reader.trunk import read_encoder
from kvmem.reader.wording import whole_words
from kvmem.types import Cells

from .tiny_encoder import save_tiny_encoder
from .tiny_reader import tiny_model

TEXTS = ["Mary has a cat.", "John has a dog.", "Room Q7X1 is red."]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    read = read_encoder(str(save_tiny_encoder(tmp_path)), 2, max_tokens=20)
    return Reader(tiny_model(read), read.tokenizer, "tiny")


def lookup(reader: Reader) -> Cells:
    vectors = torch.from_numpy(reader.encode(TEXTS))[None]
    return Cells(torch.arange(3)[None], torch.tensor([[2, 1, 0]]), vectors)


def test_labels_spans_lists_and_counts_make_one_distribution(reader: Reader) -> None:
    cells = lookup(reader)

    def tokens(ids: torch.Tensor) -> torch.Tensor:
        return torch.tensor([[reader.tokenizer.encode("mary has a cat")] * 3])

    asked = torch.tensor([reader.tokenizer.encode("who has a cat?")])
    answer = reader.model(asked, lambda query, k, read: cells, tokens).answer
    assert answer.gathered is not None
    total = (
        answer.labels.exp().sum() + answer.starts.exp().sum() + answer.gathered.modes.exp().sum()
    )
    torch.testing.assert_close(total, torch.tensor(1.0))
    torch.testing.assert_close(answer.gathered.starts.exp().sum(dim=2), torch.ones(1, 3))


def gathered(as_list: float, as_count: float, members: list[float]) -> AnswerScores:
    """Three facts of two tokens; each fact's own best span is its second token."""
    one = torch.tensor([[0.1, 0.9]] * 3)[None]
    return AnswerScores(
        labels=torch.tensor([[0.05, 0.05]]).log(),
        starts=torch.full((1, 3, 2), 0.01).log(),
        ends=one.log(),
        columns=torch.tensor([[0, 1, 2]]),
        tokens=torch.tensor([[[4, 5], [6, 7], [8, 9]]]),
        gathered=Gathered(
            torch.tensor([[as_list, as_count]]).log(), torch.tensor([members]).logit(), one.log()
        ),
    )


def test_a_list_has_the_span_of_every_fact_whose_gate_is_open() -> None:
    choice = choose(gathered(0.8, 0.04, [0.9, 0.2, 0.7]), [(), ()])[0]
    assert choice.way == LIST
    assert choice.members == ((0, 1, 1), (2, 1, 1))
    assert choice.probability == pytest.approx(0.8 * 0.9 * 0.8 * 0.7)


def test_a_list_of_one_says_what_its_span_says() -> None:
    scores = replace(gathered(0.4, 0.0, [0.9, 0.1, 0.1]), starts=torch.zeros(1, 3, 2))
    scores.starts[:] = torch.tensor([[0.0, 0.45], [0.0, 0.0], [0.0, 0.0]]).log()
    choice = choose(scores, [(), ()])[0]
    assert (choice.way, choice.span) == (SPAN, (0, 1, 1))
    assert choice.probability == pytest.approx(0.45 * 0.9 + 0.4 * 0.9**3)


def test_a_count_may_be_none_but_a_list_is_never_empty() -> None:
    none = [0.1, 0.1, 0.1]
    assert choose(gathered(0.01, 0.83, none), [(), ()])[0].members == ()
    assert choose(gathered(0.01, 0.83, none), [(), ()])[0].way == COUNT
    assert choose(gathered(0.83, 0.01, none), [(), ()])[0].way != LIST


@pytest.mark.parametrize(
    ("scores", "answer", "kind"),
    [
        (gathered(0.8, 0.04, [0.9, 0.2, 0.7]), "Q7X1, Mary", "list"),
        (gathered(0.04, 0.8, [0.9, 0.2, 0.7]), "2", "count"),
    ],
)
def test_members_are_given_in_the_order_told_as_whole_words(
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    scores: AnswerScores,
    answer: str,
    kind: str,
) -> None:
    cells = lookup(reader)
    real = reader.model.answer_head.forward

    def head(*arguments: object) -> AnswerScores:
        given = real(*arguments)  # the tokens are those of the facts; the scores are made up
        tokens = given.tokens[:, :, :2]
        # Token 1 of "Room Q7X1" is the piece "q"; the first of "Mary has" is a whole word.
        starts = torch.tensor([[[0.9, 0.1], [0.9, 0.1], [0.1, 0.9]]]).log()
        assert scores.gathered is not None
        made = Gathered(scores.gathered.modes, scores.gathered.members, starts)
        return AnswerScores(
            torch.full((1, 3), 0.01).log(),
            scores.starts,
            starts,
            torch.tensor([[0, 1, 2]]),
            tokens,
            made,
        )

    monkeypatch.setattr(reader.model.answer_head, "forward", head)
    reading = reader.read(
        "Who has a cat?", lambda q, k, read: cells, lambda ids: [TEXTS[i] for i in ids]
    )
    assert (reading.answer, reading.kind) == (answer, kind)
    assert [TEXTS[cell][start:end] for cell, start, end in reading.spans] == ["Q7X1", "Mary"]
    assert {cell for _, cell, _ in reading.attention} >= {0, 2}


@pytest.mark.parametrize(
    ("text", "token", "word"),
    [
        ("The cafe\u0301 is red.", 1, "cafe\u0301"),  # the accent is a character of its own
        ("दिल्ली में", 0, "दिल्ली"),
        ("北京大学", 1, "京"),  # written without spaces: each sign is a word
        ("החדר 14", 1, "14"),
        ("Q7X1, red", 1, "Q7X1"),
    ],
)
def test_the_copied_characters_are_whole_words_of_the_source(
    reader: Reader, text: str, token: int, word: str
) -> None:
    encoding = reader.tokenizer.backend_tokenizer.encode(text)
    start, end = whole_words(text, encoding, token, token)
    assert text[start:end] == word


def test_an_open_vocabulary_reader_is_the_same_after_saving_and_loading(
    reader: Reader, tmp_path: Path
) -> None:
    reader.model.save_pretrained(tmp_path / "saved")
    reader.tokenizer.save_pretrained(tmp_path / "saved")
    again = Reader(*load_model(tmp_path / "saved"), "again")
    assert again.reader_id == reader.reader_id
    assert (again.encode(TEXTS) == reader.encode(TEXTS)).all()


def test_a_loaded_reader_reads_in_whole_numbers_what_it_encodes_as_before(
    reader: Reader, tmp_path: Path
) -> None:
    reader.model.save_pretrained(tmp_path / "saved")
    reader.tokenizer.save_pretrained(tmp_path / "saved")
    loaded = Reader.load(tmp_path / "saved")
    assert loaded.encoder_id == reader.encoder_id
    assert loaded.reader_id == Reader.load(tmp_path / "saved").reader_id != reader.reader_id
    layers = loaded.model.answer_head.get_submodule("layers")
    assert [part for part in layers.modules() if isinstance(part, IntegerLinear)]
    assert not [part for part in layers.modules() if isinstance(part, torch.nn.Linear)]
