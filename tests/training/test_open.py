"""Training on facts in people's own words, over a tiny encoder."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from kvmem.errors import CheckpointError, InputError, NotFoundError
from kvmem.reader.answer import (
    COUNT,
    IMPOSSIBLE,
    LABEL,
    LIST,
    SPAN,
    UNKNOWN_LABEL,
    AnswerScores,
    Gathered,
)
from kvmem.reader.checkpoint import WEIGHTS_FILE
from kvmem.reader.collation import Batch
from kvmem.reader.config import ReaderConfig
from kvmem.reader.hops import Hop
from kvmem.reader.model import KeyValueReader
from kvmem.reader.reading import Reader
from kvmem.reader.trunk import PretrainedTrunk, read_encoder
from kvmem.tasks.everyday.example import CopiedSpan, EverydayQuestion, Example
from kvmem.tasks.everyday.generate import generate
from kvmem.training import open_loop, open_objective, open_sources
from kvmem.training.loop import LOG_FILE
from kvmem.training.open_data import LABELS, OpenBatch, OpenStories, TrunkStates, labels_of
from kvmem.training.open_loading import Drawing
from kvmem.training.open_loop import train_open
from kvmem.training.open_objective import (
    EarlierKeys,
    OpenLoss,
    _answer_loss,
    contrast_loss,
    crowded,
    first_of,
    open_loss,
    support_loss,
)
from kvmem.training.open_preparation import prepare
from kvmem.training.open_sampling import MemorySampler
from kvmem.training.open_settings import OpenSettings
from kvmem.training.open_sources import Source, is_open, load_sources
from kvmem.training.workers import Workers
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


def rows_of(batch: OpenBatch) -> NDArray[np.int64]:
    assert batch.batch.rows is not None
    return batch.batch.rows.numpy()


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


@pytest.mark.parametrize("fact", ["cat " * 200, "\u200b"])
def test_facts_that_the_reader_would_refuse_take_their_questions_along(
    encoder: str, fact: str
) -> None:
    _, _, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    refused = replace(MEMORY, facts=(*MEMORY.facts, fact), fact_patterns=("",) * 4)
    stories = OpenStories([refused, MEMORY], tokenizer)
    assert (len(stories), stories.left_out) == (5, 5)
    assert stories.sentences.shape[1] <= 20


def test_what_a_closed_world_lacks_is_no_nothing_or_none(encoder: str) -> None:
    _, _, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    asked = question("Has Mary a dog?", "yes_no", ("no",), [])
    no = replace(asked, assume="closed")
    nothing = replace(question("List Mary's dogs.", "list", ("nothing",), []), assume="closed")
    none = replace(question("How many dogs?", "count", ("0", "zero"), []), assume="closed")
    told = replace(asked, assume="open")
    stories = OpenStories([replace(MEMORY, questions=(no, nothing, none, told))], tokenizer)
    assert stories.ways.tolist() == [LABEL, LABEL, COUNT, LABEL]
    assert stories.labels.tolist() == [2, 3, -1, 2]
    batch = stories.batch(np.arange(4))
    assert (batch.spans == -1).all()
    assert batch.batch.closed is not None
    assert batch.batch.closed.tolist() == [1, 1, 1, 0]


def test_answers_that_stand_in_no_fact_become_labels(encoder: str) -> None:
    _, _, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    asked = question("How do you go?", "label", ("n,e",), [])
    memory = replace(MEMORY, questions=(asked,))
    labels = labels_of([[MEMORY], [memory]])
    assert labels == (*LABELS, "n,e")
    assert OpenStories([memory], tokenizer, labels).labels.tolist() == [len(LABELS)]
    assert OpenStories([memory], tokenizer).left_out == 1


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
        torch.testing.assert_close(kept.means[row], states[:length].mean(dim=0), rtol=0, atol=0.01)


LOG = torch.tensor
NO_MEMBER = -1e9
"""The gate of a column that pads."""


def answer_loss(way: int, label: int, spans: list[list[int]]) -> tuple[float, AnswerScores]:
    """The loss of one question, over two copied facts of two tokens and a column that pads."""
    scores = AnswerScores(
        labels=LOG([[0.1, 0.05, 0.05]]).log().requires_grad_(),
        starts=LOG([[[0.1, 0.2], [0.05, 0.15], [1e-9, 1e-9]]]).log().requires_grad_(),
        ends=LOG([[[0.4, 0.6], [0.3, 0.7], [0.5, 0.5]]]).log().requires_grad_(),
        columns=torch.tensor([[3, 1, 0]]),
        tokens=torch.ones(1, 3, 2, dtype=torch.int64),
        gathered=Gathered(
            LOG([[0.2, 0.1]]).log().requires_grad_(),
            LOG([[2.0, -50.0, NO_MEMBER]]).requires_grad_(),
            LOG([[[0.9, 0.1], [0.2, 0.8], [0.5, 0.5]]]).log().requires_grad_(),
        ),
    )
    none = LOG([[0]])
    batch = Batch(none, none, none, labels=LOG([label]), words=none, supports=none)
    ways, no_one = torch.tensor([way]), torch.zeros(1, 1, dtype=torch.bool)
    given = OpenBatch(batch, ways, torch.tensor([spans]), no_one)
    loss = _answer_loss(scores, given)
    loss.sum().backward()
    return loss.item(), scores


def test_the_loss_of_each_way_is_what_it_says() -> None:
    assert answer_loss(LABEL, 2, [[-1, -1, -1]])[0] == pytest.approx(-np.log(0.05))
    # Two places say it; a third is in a fact that was not copied.
    loss, _ = answer_loss(SPAN, -1, [[3, 0, 1], [1, 1, 1], [2, 0, 0]])
    assert loss == pytest.approx(-np.log(0.1 * 0.6 + 0.15 * 0.7 + np.exp(IMPOSSIBLE)))
    # Fact 3 is a member (log-odds 2) and fact 1 is none (log-odds -50).
    open_gate = -np.log1p(np.exp(-2.0))
    loss, _ = answer_loss(COUNT, -1, [[3, 0, 0], [-1, -1, -1]])
    assert loss == pytest.approx(-(np.log(0.1) + open_gate), rel=1e-5)
    loss, _ = answer_loss(LIST, -1, [[3, 0, 1], [-1, -1, -1]])
    assert loss == pytest.approx(-(np.log(0.2) + open_gate + np.log(0.9 * 0.6)), rel=1e-5)


def test_a_gate_that_is_surely_wrong_is_still_corrected() -> None:
    loss, scores = answer_loss(COUNT, -1, [[3, 0, 0], [1, 0, 0]])
    assert loss > 50
    assert scores.gathered is not None
    assert scores.gathered.members.grad is not None
    assert scores.gathered.members.grad[0, 1] == pytest.approx(-1.0)
    assert scores.gathered.members.grad[0, 2] == 0


def test_every_weight_is_trained_and_padding_changes_nothing(encoder: str) -> None:
    """Memories of three facts and of one, together and each by itself."""
    config, weights, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    small = replace(
        MEMORY,
        facts=MEMORY.facts[:1],
        fact_patterns=("",),
        questions=(MEMORY.questions[0], MEMORY.questions[4]),
    )
    stories = OpenStories([MEMORY, small], tokenizer)
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = config, len(tokenizer)
    reader.labels = list(LABELS)
    torch.manual_seed(0)
    model = KeyValueReader(reader)
    assert model.encoder.trunk is not None
    model.encoder.trunk.load_state_dict(weights)
    model.train(False)
    states = TrunkStates(model.encoder.trunk, stories.sentences)

    def loss(numbers: list[int]) -> OpenLoss:
        batch = stories.batch(np.array(numbers))
        earlier = EarlierKeys(model.config.d_key)
        return open_loss(model, batch, states.gather(rows_of(batch)), earlier, 0.0, 0.0)

    parts = [float(loss([number]).answer_loss) for number in range(len(stories))]
    together = loss(list(range(len(stories))))
    assert float(together.answer_loss) == pytest.approx(np.mean(parts), rel=1e-4)
    together.loss.backward()
    idle = [n for n, p in model.named_parameters() if p.requires_grad and p.grad is None]
    assert idle == []


def test_strangers_stand_behind_the_facts_whose_order_stays(encoder: str) -> None:
    config, _, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    others = [
        replace(MEMORY, facts=tuple(f"{fact} {name}" for fact in MEMORY.facts), fact_patterns=told)
        for name, told in (("a", ("sport.x",) * 3), ("b", ("law.y", "law.y", "sport.x")))
    ]
    mine = replace(MEMORY, fact_patterns=("law.x",) * 3)
    stories = OpenStories([mine, *others], tokenizer)
    batch = stories.batch(np.array([0, 5, 10]))  # one question of each
    told = batch.batch.facts
    law, sport, both = told.tolist()
    strangers = [set(row.nonzero()[:, 0].tolist()) for row in batch.strangers]
    assert strangers == [{*sport, both[2]}, {*law, *both[:2]}, set()]
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = config, len(tokenizer)
    reader.labels = list(LABELS)
    model = KeyValueReader(reader)
    slots = torch.randn(len(batch.batch.sentences), 16)
    crowd = crowded(batch.batch, slots, model, batch.strangers, count=2)
    assert crowd.facts[:, :3].equal(told)
    assert set(crowd.facts[0, 3:].tolist()) < strangers[0]
    assert (crowd.facts[2, 3:] == -1).all()
    assert crowd.order is not None
    assert (crowd.order[:, :3].diff() > 0).all()


def test_a_fact_is_the_first_of_its_kind_once() -> None:
    facts = torch.tensor([[3, 1, -1], [1, 0, 3]])
    told = first_of(facts) & (facts >= 0)
    assert told.tolist() == [[True, True, False], [False, True, False]]


def test_a_long_fact_that_was_not_copied_is_no_error() -> None:
    assert answer_loss(LIST, -1, [[3, 0, 1], [7, 90, 95]])[0] > 0


def hop(weights: list[float]) -> Hop:
    scores = torch.tensor([weights]).log()
    return Hop(torch.zeros(1, 1, 1), torch.tensor([weights]), scores, torch.zeros(1, 1))


def test_hops_address_the_supports_in_turn_and_then_the_last_one() -> None:
    hops = [hop([0.5, 0.25, 0.25]), hop([0.1, 0.8, 0.1]), hop([0.1, 0.8, 0.1])]
    loss = support_loss(hops, torch.tensor([[0, 1, -1]]), torch.tensor([False]))
    expected = -(np.log(0.5) + np.log(0.8) + np.log(0.8)) / 3
    assert float(loss) == pytest.approx(expected, abs=1e-6)


def test_more_supports_than_hops_are_addressed_alike() -> None:
    loss = support_loss([hop([0.5, 0.25, 0.25])], torch.tensor([[0, 1, 2]]), torch.tensor([False]))
    assert float(loss) == pytest.approx(-np.log(0.5 * 0.25 * 0.25) / 3, abs=1e-6)


def test_facts_that_are_gathered_are_addressed_alike_by_every_hop() -> None:
    hops = [hop([0.5, 0.25, 0.25]), hop([0.2, 0.4, 0.4])]
    loss = support_loss(hops, torch.tensor([[1, 2, -1]]), torch.tensor([True]))
    assert float(loss) == pytest.approx(-(np.log(0.25) + np.log(0.4)) / 2, abs=1e-6)


def test_a_support_is_told_from_the_facts_of_earlier_steps() -> None:
    earlier = EarlierKeys(2)
    earlier.add(torch.tensor([[0.0, 1.0], [1.0, 0.0]]), torch.tensor([7, 3]))
    keys = torch.tensor([[[1.0, 0.0], [0.0, -1.0]]])
    rows, supports = torch.tensor([[3, 4]]), torch.tensor([[1, 0, -1]])
    queries = [torch.tensor([[2.0, 1.0]])] * 3
    loss = contrast_loss(queries, keys, rows, supports, earlier)
    # Row 3 is a fact of the question's own: only row 7, of score 1, is to be told from.
    first, then = np.log(1 + np.exp(1 - -1)), np.log(1 + np.exp(1 - 2))
    assert float(loss) == pytest.approx((first + 2 * then) / 3, abs=1e-6)


def test_the_oldest_keys_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_objective, "_EARLIER_KEYS", 3)
    earlier = EarlierKeys(1)
    for row in range(5):
        earlier.add(torch.full((1, 1), float(row), requires_grad=True), torch.tensor([row]))
    assert earlier.rows.tolist() == [2, 3, 4]
    assert earlier.keys[:, 0].tolist() == [2, 3, 4]
    assert not earlier.keys.requires_grad


def test_keys_are_kept_once_a_sentence(encoder: str) -> None:
    config, _, tokenizer = read_encoder(encoder, 2, max_tokens=20)
    stories = OpenStories([MEMORY], tokenizer)
    reader = settings(encoder, Path(), 1.0).reader
    reader.trunk, reader.vocab_size = config, len(tokenizer)
    reader.labels = list(LABELS)
    model = KeyValueReader(reader)
    assert model.encoder.trunk is not None
    states = TrunkStates(model.encoder.trunk, stories.sentences)
    earlier = EarlierKeys(model.config.d_key)
    batch = stories.batch(np.arange(len(stories)))
    open_loss(model, batch, states.gather(rows_of(batch)), earlier, 0.0, 1.0)
    assert sorted(earlier.rows.tolist()) == sorted(stories.facts[0].tolist())


def test_sources_are_told_apart(tmp_path: Path) -> None:
    assert is_open("everyday")
    assert is_open("everyday,qa/mine.jsonl")
    assert is_open("notes")
    assert is_open("tasks_1-20_v1-2.tar.gz=2,everyday")
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
    [source] = load_sources(str(tmp_path / "mine.jsonl"), seed=0, everyday=1, valid=10)
    assert (source.name, len(source.train), source.weight) == ("mine", 27, 1.0)
    for memory in source.valid:
        assert len(memory.facts) > 15  # among others
        for asked in memory.questions:
            for span in asked.spans:
                assert memory.facts[span.fact][span.start : span.end] in asked.answers


def test_notes_are_kept_apart_by_sentence() -> None:
    [source] = load_sources("notes", seed=0, everyday=60, valid=10)
    assert (source.name, len(source.train), len(source.valid)) == ("notes", 54, 6)
    asked = [
        {
            memory.facts[question.supports[0]]
            for memory in memories
            for question in memory.questions
            if question.supports
        }
        for memories in (source.train, source.valid)
    ]
    assert asked[0].isdisjoint(asked[1])


def test_a_file_of_one_sentence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(1))
    with pytest.raises(InputError, match="at least two single sentences"):
        load_sources(str(tmp_path / "mine.jsonl"), seed=0, everyday=1, valid=10)


def test_two_sources_of_one_name_are_refused(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mine.jsonl").write_text(lines(30))
    both = f"{tmp_path}/a/mine.jsonl,{tmp_path}/b/mine.jsonl"
    for data in (both, "everyday,everyday"):
        with pytest.raises(InputError, match="already"):
            load_sources(data, seed=0, everyday=1, valid=10)


def test_sources_have_weights(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text(lines(30))
    data = f"everyday=2.5,{tmp_path}/mine.jsonl"
    told = load_sources(data, seed=0, everyday=1, valid=1)
    assert {source.name: source.weight for source in told} == {"everyday": 2.5, "mine": 1.0}
    with pytest.raises(InputError, match="a weight above 0"):
        is_open("everyday=0")
    with pytest.raises(InputError, match="a weight"):
        load_sources("everyday=often", seed=0, everyday=1, valid=1)


def test_a_path_may_hold_an_equals_sign(tmp_path: Path) -> None:
    (tmp_path / "try=2").mkdir()
    path = tmp_path / "try=2" / "mine.jsonl"
    path.write_text(lines(30))
    for data, weight in ((str(path), 1.0), (f"{path}=3", 3.0)):
        [source] = load_sources(data, seed=0, everyday=1, valid=1)
        assert source.weight == weight


def test_what_cannot_be_read_is_found_before_worlds_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(open_sources, "_everyday", lambda *_: pytest.fail("told too early"))
    with pytest.raises(NotFoundError, match="everyda"):
        load_sources("everyday,everyda", seed=0, everyday=1, valid=1)


def test_babi_is_a_source_and_what_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="everyda"):
        load_sources("everyda,everyday", seed=0, everyday=1, valid=1)


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
            assumes=True,
            controlled=True,
            max_tokens=96,
        ),
    )


@pytest.fixture
def steady_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step of a run takes an eighth of a second."""
    clock = SimpleNamespace(perf_counter=(call * 0.125 for call in count()).__next__)
    monkeypatch.setattr(open_loop, "time", clock)


@pytest.mark.usefixtures("steady_clock")
def test_a_run_learns_and_leaves_a_checkpoint_that_answers(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(4, 0, "train", facts=(8, 12)))
    source = Source("everyday", memories, memories)
    out = train_open(settings(encoder, tmp_path / "run", 0.5), [source])
    records = [json.loads(line) for line in (out / LOG_FILE).read_text().splitlines()]
    assert [record["step"] for record in records] == [120, 240]
    assert records[-1]["train_loss"] < 0.8 * records[0]["train_loss"]
    assert set(records[-1]["per_source"]) == {"everyday"}
    reader = Reader.load(out)
    vectors = reader.encode(MEMORY.facts)
    assert vectors.shape == (3, 16)
    with pytest.raises(CheckpointError, match="another --out"):
        train_open(settings(encoder, out, 0.1), [source])


@pytest.mark.usefixtures("steady_clock")
def test_a_seed_and_a_number_of_steps_make_a_run(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(2, 0, "train", facts=(8, 12)))
    made = {}
    for name, seed in (("first", 0), ("again", 0), ("other", 1)):
        run = replace(settings(encoder, tmp_path / name, 0.01), seed=seed)
        out = train_open(run, [Source("everyday", memories, memories)])
        made[name] = (out / WEIGHTS_FILE).read_bytes()
    assert made["first"] == made["again"] != made["other"]


def test_workers_draw_alike_and_share_what_is_drawn(encoder: str) -> None:
    """Also when the samplers have learned in between, as they do at every validation."""
    _, _, tokenizer = read_encoder(encoder, 2, max_tokens=96)
    sources = [
        OpenStories(list(generate(6, seed, "train", facts=(8, 12))), tokenizer) for seed in range(3)
    ]

    def drawn(rank: int, count: int) -> list[tuple[int, ...]]:
        random = np.random.default_rng(0)
        samplers = [MemorySampler(stories, random) for stories in sources]
        shares = np.array([0.5, 0.3, 0.2])
        draws = iter(Drawing(samplers, shares, 8, 2, random, Workers(rank, count)))
        found = []
        for step in range(30):
            if step % 6 == 0:
                for sampler in samplers:
                    sampler.learned({"single": 0.1 * (step % 5)})
            for _ in range(2 // count):
                source, questions = next(draws)
                found.append((source, *questions.tolist()))
        return found

    alone, first, second = drawn(0, 1), drawn(0, 2), drawn(1, 2)
    assert [one for pair in zip(first, second, strict=True) for one in pair] == alone
    assert all(one[0] == other[0] for one, other in zip(first, second, strict=True))


@pytest.mark.usefixtures("steady_clock")
def test_workers_change_nothing_but_time(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(4, 0, "train", facts=(8, 12)))
    made = []
    for workers in (1, 2):
        run = replace(
            settings(encoder, tmp_path / str(workers), 0.02),
            workers=workers,
            contrast_weight=0.0,  # each worker has earlier keys of its own
            crowd=0,  # and draws the moments of strangers
        )
        run.reader.dropout = 0.0
        out = train_open(run, [Source("everyday", memories, memories)])
        made.append((Reader.load(out).model.state_dict(), (out / LOG_FILE).read_text()))
    (one, log_of_one), (two, log_of_two) = made
    for name, weights in one.items():
        torch.testing.assert_close(two[name], weights, rtol=0, atol=1e-3)
    for record, other in zip(log_of_one.splitlines(), log_of_two.splitlines(), strict=True):
        assert json.loads(record)["per_source"] == json.loads(other)["per_source"]


@pytest.mark.usefixtures("steady_clock")
def test_an_encoder_is_tuned_where_that_is_asked_for(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(2, 0, "train", facts=(8, 12)))
    name = "encoder.trunk.layers.encoder.layer.0.output.dense.weight"
    changed = []
    for tuned in (False, True):
        run = replace(settings(encoder, tmp_path / str(tuned), 0.01), tuned=tuned)
        out = train_open(run, [Source("everyday", memories, memories)])
        before = read_encoder(encoder, 2, max_tokens=96)[1]
        after = Reader.load(out).model.state_dict()[name]
        begun = before[name.removeprefix("encoder.trunk.")].half()
        changed.append(not after.half().equal(begun))
    assert changed == [False, True]


def test_what_begins_anew_and_what_goes_on_train_the_same_weights(
    encoder: str, tmp_path: Path
) -> None:
    source = Source("mine", [MEMORY], [MEMORY])
    begun = prepare(settings(encoder, tmp_path, 1.0), [source])
    begun.model.save_pretrained(tmp_path / "saved")
    begun.tokenizer.save_pretrained(tmp_path / "saved")
    run = replace(settings("none", tmp_path, 1.0), init=str(tmp_path / "saved"))
    for again in (begun, prepare(run, [source])):
        trained = {name for name, p in again.model.named_parameters() if p.requires_grad}
        assert trained == {name for name, p in begun.model.named_parameters() if p.requires_grad}
        assert not [name for name in trained if ".trunk." in name]


@pytest.mark.usefixtures("steady_clock")
def test_a_run_may_begin_with_what_another_learned(encoder: str, tmp_path: Path) -> None:
    memories = list(generate(2, 0, "train", facts=(8, 12)))
    source = Source("everyday", memories, memories)
    first = train_open(settings(encoder, tmp_path / "first", 0.1), [source])
    run = replace(settings("none", tmp_path / "second", 0.01), init=str(first), learning_rate=0.0)
    second = train_open(run, [source])
    for name, weights in Reader.load(first).model.state_dict().items():
        torch.testing.assert_close(Reader.load(second).model.state_dict()[name], weights)


def test_a_reader_without_an_encoder_is_nothing_to_begin_with(tmp_path: Path) -> None:
    run = replace(settings("none", tmp_path / "run", 0.1), init="babi")
    with pytest.raises(CheckpointError, match="own training only"):
        train_open(run, [Source("mine", [MEMORY], [MEMORY])])


def test_a_run_that_cannot_learn_is_refused(encoder: str, tmp_path: Path) -> None:
    no_time = settings(encoder, tmp_path / "run", -1.0)
    with pytest.raises(InputError, match="3 workers cannot share the 2"):
        train_open(replace(no_time, minutes=1.0, workers=3), [])
    with pytest.raises(InputError, match="device 'abacus' cannot be used"):
        train_open(replace(no_time, minutes=1.0, device="abacus"), [])
    with pytest.raises(InputError, match="minutes must be above 0"):
        train_open(no_time, [Source("mine", [MEMORY], [MEMORY])])
    unread = replace(MEMORY, facts=("cat " * 200,) * 3)
    with pytest.raises(InputError, match="mine: none of 5 questions"):
        train_open(replace(no_time, minutes=0.1), [Source("mine", [unread], [MEMORY])])
