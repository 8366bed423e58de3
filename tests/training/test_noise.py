"""Stories told among book text and strangers, and words that are read in pieces."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import numpy as np
import pytest
import torch

from kvmem.errors import InputError
from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader
from kvmem.reader.reading import Reader
from kvmem.reader.vocabulary import UNKNOWN_ID, build_tokenizer
from kvmem.tasks.babi.generate import generate
from kvmem.tasks.babilong import OTHER_PLACES, OTHER_THINGS
from kvmem.training.loop import train
from kvmem.training.noise import (
    INVENTED,
    MOST_OF_STRANGERS,
    MOST_PIECES,
    TEXT_SENTENCES,
    NoisyStories,
    entities,
    for_noise,
    hardest_first,
    surroundings,
    training_sentences,
    with_pieces,
)
from tests.training.conftest import Settings

STORIES = generate(2, 60, 3)[0]
TEXTS = [
    "The captain walked to the harbour.",
    "Nobody had seen the teapot since Tuesday.",
    "Mary looked at the old clock.",
    "Did Gregory bring the ledger and the parcels?",
    "An autumn breeze carried smoke over meadow, chimney, orchard and distant valley.",
    "Letters about copper kettles, velvet curtains, broken lanterns arrived before supper.",
]
KNOWN = [*(fact for story in STORIES for fact in story.facts), "Where is the", "football", "milk"]
LABELS = ("", *sorted({q.answer for story in STORIES for q in story.questions}))


@pytest.fixture(scope="module")
def noisy() -> NoisyStories:
    known = build_tokenizer(KNOWN, 16)
    tokenizer = with_pieces(known, TEXTS)
    around = surroundings(STORIES, TEXTS, tokenizer)
    return NoisyStories(STORIES, tokenizer, LABELS, 30, 3, around, renamed_rate=0.5)


def test_people_places_and_things_are_told_from_other_words() -> None:
    found = {name.lower() for name in entities(STORIES)}
    assert {"mary", "john", "kitchen", "garden"} <= found
    assert not found & {"the", "moved", "to", "there", "went"}


def test_unknown_words_are_read_in_pieces_and_known_ones_keep_their_ids() -> None:
    known = build_tokenizer(KNOWN, 16)
    grown = with_pieces(known, TEXTS)
    assert (
        grown("Mary went to the kitchen.")["input_ids"]
        == (known("Mary went to the kitchen.")["input_ids"])
    )
    pieces = grown.tokenize("Egbert's carpets")
    assert "".join(pieces).replace("##", "") == "egbertscarpets"
    assert UNKNOWN_ID not in grown("Egbert's carpets")["input_ids"]


def test_measured_words_are_no_strangers() -> None:
    known = build_tokenizer(KNOWN, 16)
    grown = with_pieces(known, TEXTS)
    around = surroundings(STORIES, TEXTS, grown)
    strangers = {
        "".join(grown.convert_ids_to_tokens(row[row > 0].tolist())).replace("##", "")
        for row in around.strangers
    }
    assert "captain" in strangers
    assert not strangers & {*OTHER_PLACES, *OTHER_THINGS, "the", "mary"}


def test_names_of_many_pieces_are_invented(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kvmem.training.noise.VOCABULARY", 80)
    grown = with_pieces(build_tokenizer(KNOWN, 16), TEXTS)
    strangers = surroundings(STORIES, TEXTS, grown).strangers
    counts = (strangers > 0).sum(dim=1)
    assert counts.bincount()[2:].min() > INVENTED // 10  # few pieces, few words of two
    assert len(counts.bincount()) == MOST_PIECES + 1
    measured = [grown(word)["input_ids"] for word in (*OTHER_PLACES, *OTHER_THINGS)]
    measured = [ids for ids in measured if 1 < len(ids) <= MOST_PIECES]
    assert measured
    told = [row[row > 0].tolist() for row in strangers]
    assert not any(ids in told for ids in measured)


def test_a_reader_with_more_words_encodes_as_before() -> None:
    torch.manual_seed(0)
    known = build_tokenizer(KNOWN, 16)
    config = ReaderConfig(
        vocab_size=len(known),
        labels=LABELS,
        d_model=16,
        d_key=8,
        num_heads=2,
        num_hops=2,
        max_tokens=16,
    )
    model = KeyValueReader(config)
    pieces = with_pieces(known, ["Otto went home, as ottomans do.", "Ottilie rode home."])
    grown = for_noise(model, pieces, torch.tensor([3]))
    before = Reader(model, known, "before").encode(["Mary went to the kitchen."])
    tokens = torch.tensor([known("Mary went to the kitchen.")["input_ids"]])
    assert grown.config.vocab_size == len(pieces) > len(known)
    assert grown.config.sifts
    assert grown.hop_loop.sifting is not None
    telling = grown.hop_loop.sifting.telling.bool()
    assert telling[: len(known)].nonzero()[:, 0].tolist() == [UNKNOWN_ID, 3]
    assert telling[len(known) :].all()
    marked = [str(pieces.convert_ids_to_tokens(i))[:2] == "##" for i in range(len(pieces))]
    assert grown.hop_loop.sifting.continues.bool().tolist() == marked
    assert any(marked)
    np.testing.assert_allclose(grown.train(False).encoder(tokens)[1].detach(), before, rtol=1e-5)
    old = model.hop_loop.word_salience()
    torch.testing.assert_close(grown.hop_loop.word_salience()[: len(known)], old)


def test_stories_keep_their_order_and_answers_among_noise(noisy: NoisyStories) -> None:
    plain = 0
    for first in range(0, len(noisy) - 8, 4):
        chosen = np.arange(first, first + 8)
        batch, again = noisy.batch(chosen), noisy.batch(chosen)
        assert batch.sentences.equal(again.sentences)
        told = super(NoisyStories, noisy).batch(chosen)
        own = told.facts.shape[1]
        if batch.order is None:
            plain += 1
            assert batch.sentences.equal(told.sentences)
            continue
        order = batch.order[0]
        assert (order[:own].diff() > 0).all()
        assert len(order.unique()) == len(order) == batch.facts.shape[1]
        assert TEXT_SENTENCES <= batch.facts.shape[1] - own <= TEXT_SENTENCES + MOST_OF_STRANGERS
        assert (batch.facts[:, :own] >= 0).equal(told.facts >= 0)
        assert batch.supports.equal(told.supports)
        for row, words in enumerate(batch.words):
            # The answer stands in a supporting fact, by its new name too.
            support = batch.fact_tokens(batch.supports[row : row + 1].expand(8, -1))[row]
            assert set(words[words > 0].tolist()) <= set(support.flatten().tolist())
            if batch.labels[row] >= 0:
                assert batch.labels[row] == told.labels[row]
    assert plain


def test_renamed_answers_have_no_label_and_others_never_hold_them(noisy: NoisyStories) -> None:
    renamed = 0
    for first in range(0, len(noisy) - 8, 4):
        batch = noisy.batch(np.arange(first, first + 8))
        if batch.order is None or (batch.labels >= 0).any():
            continue
        renamed += 1
        own = set(noisy._around.entities.tolist())
        assert not own & set(batch.sentences[batch.facts[batch.facts >= 0]].flatten().tolist())
    assert renamed


def novels(path: Path) -> Path:
    with tarfile.open(path, "w:xz") as tar:
        for name in "ABCD":
            content = " ".join([*TEXTS, *(f"{name} went to room {i}." for i in range(20))]).encode()
            member = tarfile.TarInfo(f"{name}.txt")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


def test_a_run_among_noise_makes_a_reader_of_any_word(settings: Settings, tmp_path: Path) -> None:
    archive = novels(tmp_path / "novels.tar.xz")
    assert not any(text.startswith("D ") for text in training_sentences(archive))
    reader = ReaderConfig(
        d_model=16, d_key=8, d_feedforward=16, num_heads=2, num_hops=3, num_encoder_layers=1
    )
    begun = train(settings(tasks=(1, 5), reader=reader, out=tmp_path / "plain", steps=4))
    folder = train(
        settings(tasks=(1, 5), init=str(begun), noise=str(archive), steps=4, validations=1)
    )
    assert Reader.load(folder).unknown_words("Bert hated clocks") == ()


def test_noise_is_learned_by_a_reader_that_knows_the_stories(settings: Settings) -> None:
    with pytest.raises(InputError, match="on top of a reader"):
        settings(tasks=(1,), noise="novels.tar.xz")


def test_book_text_of_too_few_words_is_refused() -> None:
    tokenizer = with_pieces(build_tokenizer(KNOWN, 16), TEXTS[:1])
    around = surroundings(STORIES, TEXTS[:1], tokenizer)
    with pytest.raises(InputError, match="too few"):
        NoisyStories(STORIES, tokenizer, LABELS, 30, 3, around, renamed_rate=0.5)


def test_tasks_whose_words_are_no_names_are_refused(settings: Settings) -> None:
    with pytest.raises(InputError, match="tasks 1 to 5"):
        settings(tasks=(1, 20), noise="novels.tar.xz")


def test_the_text_likest_to_facts_comes_first() -> None:
    grown = with_pieces(build_tokenizer(KNOWN, 16), TEXTS)
    around = surroundings(STORIES, TEXTS, grown)
    torch.manual_seed(0)
    config = ReaderConfig(
        vocab_size=len(grown), d_model=16, d_key=8, num_heads=2, max_tokens=16, sifts=True
    )
    model = KeyValueReader(config).train(False)
    sifting = model.hop_loop.sifting
    sifting.relevance.weight.data.normal_()
    before = sorted(map(tuple, around.sentences.tolist()))
    hardest_first(around, model)
    relevant = sifting.relevant(model.encoder(around.sentences)[1])
    assert (relevant.diff() <= 1e-5).all()
    assert sorted(map(tuple, around.sentences.tolist())) == before
