"""Training on facts in people's own words, over a tiny encoder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.answer import COUNT, LABEL, LIST, SPAN, UNKNOWN_LABEL
from kvmem.reader.config import ReaderConfig
from kvmem.reader.hops import Hop
from kvmem.reader.reading import Reader
from kvmem.reader.trunk import PretrainedTrunk, read_encoder
from kvmem.tasks.everyday.example import CopiedSpan, EverydayQuestion, Example
from kvmem.tasks.everyday.generate import generate
from kvmem.training.loop import LOG_FILE
from kvmem.training.open_data import OpenStories, TrunkStates
from kvmem.training.open_loop import OpenSettings, train_open
from kvmem.training.open_objective import support_loss
from kvmem.training.open_sources import is_open, load_memories
from kvmem.types import AnswerKind
from tests.reader.tiny_encoder import save_tiny_encoder


def question(
    text: str, form: AnswerKind, answers: tuple[str, ...], spans: list[tuple[int, int, int]]
) -> EverydayQuestion:
    return EverydayQuestion(
        text=text,
        kind="single",
        form=form,
        answers=answers,
        supports=tuple(fact for fact, _, _ in spans),
        spans=tuple(CopiedSpan(*span) for span in spans),
        assume=None,
        domain="test",
        patterns=(),
    )


MEMORY = Example(
    facts=("The meeting is in room 141.", "Mary has a cat.", "John has a red cat."),
    fact_patterns=("", "", ""),
    questions=(
        question("What room?", "span", ("141",), [(0, 23, 26)]),
        question("Who has a cat?", "list", ("Mary", "John"), [(1, 0, 4), (2, 0, 4)]),
        question("How many have a cat?", "count", ("2",), [(1, 11, 14), (2, 15, 18)]),
        question("Has John a cat?", "yes_no", ("yes",), []),
        question("What time?", "unknown", (), []),
    ),
)


@pytest.fixture
def encoder(tmp_path: Path) -> str:
    return str(save_tiny_encoder(tmp_path / "encoder"))


def test_answers_become_ways_labels_and_spans_of_tokens(encoder: str) -> None:
    _, _, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    stories = OpenStories([MEMORY], tokenizer)
    assert stories.ways.tolist() == [SPAN, LIST, COUNT, LABEL, LABEL]
    assert stories.labels.tolist() == [-1, -1, -1, 1, UNKNOWN_LABEL]
    batch = stories.batch(np.arange(5))
    tokens = batch.batch.sentences[batch.batch.facts]  # (B, N, T)

    def copied(row: int) -> list[str]:
        spans = [span for span in batch.spans[row].tolist() if span[0] >= 0]
        return [
            "".join(tokenizer.convert_ids_to_tokens(tokens[row, fact, s : e + 1].tolist()))
            for fact, s, e in spans
        ]

    assert copied(0) == ["14##1"]
    assert copied(1) == ["mary", "john"]
    assert copied(3) == []
    assert batch.required.tolist()[:2] == [[True, False, False], [False, True, True]]


def test_a_question_beyond_the_window_is_left_out(encoder: str) -> None:
    _, _, tokenizer = read_encoder(encoder, 2, max_tokens=5)
    stories = OpenStories([MEMORY], tokenizer)
    assert (len(stories), stories.left_out) == (0, 5)


def test_states_kept_are_those_of_the_trunk(encoder: str) -> None:
    config, weights, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    trunk = PretrainedTrunk(config)
    trunk.load_state_dict(weights)
    stories = OpenStories([MEMORY], tokenizer)
    kept = TrunkStates(trunk, stories.sentences)
    rows = np.array([3, 0])
    gathered = kept.gather(rows)
    for row, states in zip(rows, gathered, strict=True):
        tokens = torch.from_numpy(stories.sentences[row : row + 1])
        length = int((tokens > 0).sum())
        torch.testing.assert_close(states[:length], trunk(tokens)[0, :length], rtol=0, atol=0.01)
        torch.testing.assert_close(
            kept.means()[row], states[:length].mean(dim=0), rtol=0, atol=0.01
        )


def hop(weights: list[float]) -> Hop:
    scores = torch.tensor([weights]).log()
    return Hop(torch.zeros(1, 1, 1), torch.tensor([weights]), scores)


def test_hops_address_the_supports_in_turn_and_then_the_last_one() -> None:
    hops = [hop([0.5, 0.25, 0.25]), hop([0.1, 0.8, 0.1]), hop([0.1, 0.8, 0.1])]
    loss = support_loss(hops, torch.tensor([[0, 1, -1]]))
    expected = -(np.log(0.5) + np.log(0.8) + np.log(0.8)) / 3
    assert float(loss) == pytest.approx(expected, abs=1e-6)


def test_more_supports_than_hops_are_addressed_alike() -> None:
    loss = support_loss([hop([0.5, 0.25, 0.25])], torch.tensor([[0, 1, 2]]))
    assert float(loss) == pytest.approx(-np.log(0.5 * 0.25 * 0.25) / 3, abs=1e-6)


def test_sources_are_told_apart(tmp_path: Path) -> None:
    assert is_open("everyday")
    assert is_open("everyday,qa/mine.jsonl")
    assert not is_open("generated")
    assert not is_open("tasks_1-20_v1-2.tar.gz")


def lines(count: int) -> str:
    return "".join(
        json.dumps({"facts": [f"Room {n} is red."], "question": "Which room?", "answers": [str(n)]})
        + "\n"
        for n in range(count)
    )


def test_a_file_gives_every_tenth_sentence_to_validation(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(30))
    train, valid = load_memories(str(tmp_path / "mine.jsonl"), seed=0, everyday=1, valid=10)
    assert len(list(train["mine"])) == 27
    for memory in valid["mine"]:
        assert len(memory.facts) > 15  # among others
        for asked in memory.questions:
            for span in asked.spans:
                assert memory.facts[span.fact][span.start : span.end] in asked.answers


def test_a_file_of_one_sentence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(1))
    with pytest.raises(InputError, match="at least two single sentences"):
        load_memories(str(tmp_path / "mine.jsonl"), seed=0, everyday=1, valid=10)


def settings(encoder: str, out: Path, minutes: float) -> OpenSettings:
    return OpenSettings(
        out=out,
        minutes=minutes,
        encoder=encoder,
        warmup_steps=10,
        learning_rate=3e-3,
        validations=2,
        reader=ReaderConfig(
            d_model=16,
            d_key=16,
            d_feedforward=16,
            num_heads=2,
            num_hops=2,
            num_encoder_layers=1,
            num_copy_layers=1,
            gathers=True,
            max_tokens=96,
        ),
    )


def test_a_run_learns_and_leaves_a_checkpoint_that_answers(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(4, 0, "train", facts=(8, 12)))
    out = train_open(
        settings(encoder, tmp_path / "run", 0.15), {"everyday": memories}, {"everyday": memories}
    )
    records = [json.loads(line) for line in (out / LOG_FILE).read_text().splitlines()]
    assert records[-1]["train_loss"] < 0.8 * records[0]["train_loss"]
    assert set(records[-1]["per_source"]) == {"everyday"}
    reader = Reader.load(out)
    vectors = reader.encode(MEMORY.facts)
    assert vectors.shape == (3, 16)
    with pytest.raises(CheckpointError, match="another --out"):
        train_open(settings(encoder, out, 0.1), {"everyday": memories}, {"everyday": memories})
