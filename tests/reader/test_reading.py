"""A checkpoint on disk becomes a reader that answers, or an error that says why not."""

import gc
import json
import logging
import shutil
import weakref
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import PreTrainedTokenizerFast

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.model import KeyValueReader
from kvmem.reader.reading import Reader
from kvmem.types import Cells

FACTS = (
    "Mary moved to the bathroom.",
    "John went to the hallway.",
    "Mary travelled to the office.",
)


@pytest.fixture
def folder(model: KeyValueReader, tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> Path:
    model.save_pretrained(tmp_path / "tiny")
    tokenizer.save_pretrained(tmp_path / "tiny")
    return tmp_path / "tiny"


class Memory:
    """Facts with cell ids from 10, handed over whole."""

    def __init__(self, reader: Reader, facts: Sequence[str]) -> None:
        self.facts = dict(enumerate(facts, start=10))
        self.vectors = torch.from_numpy(reader.encode(facts))

    def lookup(self, query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        ids = torch.tensor([list(self.facts)], dtype=torch.int64)
        return Cells(ids, ids, self.vectors[None])

    def texts(self, ids: Sequence[int]) -> list[str]:
        return [self.facts[i] for i in ids]


def test_a_reader_answers_with_spans_and_evidence_that_fit_the_facts(folder: Path) -> None:
    reader = Reader.load(folder)
    memory = Memory(reader, FACTS)
    reading = reader.read("Where is Mary?", memory.lookup, memory.texts)
    assert reading.unknown_words == ()
    assert 0 < reading.confidence <= 1
    for cell, start, end in reading.spans:
        assert reading.answer is not None
        assert reading.answer.lower() == memory.facts[cell][start:end].lower()
        assert reading.attention[0][1] == cell
    for hop, cell, weight in reading.attention:
        assert 1 <= hop <= 3
        assert cell in memory.facts
        assert 0 <= weight <= 1
    weights = [weight for _, _, weight in reading.attention[len(reading.spans) :]]
    assert weights == sorted(weights, reverse=True)


def test_copied_characters_are_those_of_the_fact(folder: Path) -> None:
    reader = Reader.load(folder)
    with torch.no_grad():
        reader.model.answer_head.gate.bias.fill_(30.0)  # copy, whatever the question
    memory = Memory(reader, ["  Mary  MOVED to the BathRoom !"])
    reading = reader.read("Where is Mary?", memory.lookup, memory.texts)
    assert reading.kind == "span"
    cell, start, end = reading.spans[0]
    copied = memory.facts[cell][start:end]
    assert reading.answer is not None
    assert copied.lower() == reading.answer.lower()
    assert copied.strip() == copied != ""


def test_a_question_with_a_word_never_seen_is_not_guessed_at(folder: Path) -> None:
    reader = Reader.load(folder)
    memory = Memory(reader, FACTS)
    reading = reader.read("Where is Zoe, and Zoe's QX7?", memory.lookup, memory.texts)
    assert (reading.answer, reading.known, reading.kind) == (None, False, "unknown")
    assert reading.unknown_words == ("Zoe", "and", "s", "QX7")
    assert reading.confidence == 0  # it did not judge


def test_a_cited_fact_with_a_word_never_seen_is_not_guessed_at(folder: Path) -> None:
    reader = Reader.load(folder)
    memory = Memory(reader, ["Mary moved to the spaceship."])
    reading = reader.read("Where is Mary?", memory.lookup, memory.texts)
    assert (reading.answer, reading.known) == (None, False)
    assert (reading.unknown_words, reading.confidence) == (("spaceship",), 0)


def test_facts_about_other_things_do_no_harm_with_words_never_seen() -> None:
    reader = Reader.load("babi")
    facts = ["Mary went to the office.", "The meeting with the sales team is in room 141."]
    memory = Memory(reader, facts)
    reading = reader.read("Where is Mary?", memory.lookup, memory.texts)
    assert (reading.answer, reading.unknown_words) == ("office", ())
    memory = Memory(reader, [*facts, "Mary moved to the spaceship."])
    reading = reader.read("Where is Mary?", memory.lookup, memory.texts)
    assert (reading.answer, reading.unknown_words) == (None, ("spaceship",))


def test_a_memory_of_nothing_is_not_known(folder: Path) -> None:
    reader = Reader.load(folder)
    reading = reader.read("Where is Mary?", Memory(reader, []).lookup, Memory(reader, []).texts)
    assert (reading.answer, reading.known, reading.confidence) == (None, False, 1.0)


@pytest.mark.parametrize("text", ["", "?!", "…", "🙂"])
def test_a_text_without_a_word_is_refused(folder: Path, text: str) -> None:
    reader = Reader.load(folder)
    memory = Memory(reader, FACTS)
    with pytest.raises(InputError, match="no word"):
        reader.read(text, memory.lookup, memory.texts)
    with pytest.raises(InputError, match="no word"):
        reader.encode([text])


def test_special_tokens_in_a_text_are_words_never_seen(folder: Path) -> None:
    assert Reader.load(folder).unknown_words("[PAD] [UNK] Mary") == ("PAD", "UNK")


def test_no_text_stays_with_the_reader(folder: Path) -> None:
    class Text(str):  # weak references to plain strings cannot be made
        pass

    reader = Reader.load(folder)
    told = [Text(text) for text in FACTS]
    kept = [weakref.ref(text) for text in told]
    memory = Memory(reader, told)
    reader.read("Where is Mary?", memory.lookup, memory.texts)
    del memory, told
    gc.collect()
    assert [text() for text in kept] == [None] * len(FACTS)


def test_every_answer_has_evidence(folder: Path) -> None:
    reader = Reader.load(folder)
    memory = Memory(reader, ["Mary moved to the office."] * 40)  # attention is thin everywhere
    assert reader.read("Where is John?", memory.lookup, memory.texts).attention


def test_errors_of_the_memory_pass_through(folder: Path) -> None:
    reader = Reader.load(folder)

    def lookup(query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        reader.read("Where is Mary?", lookup, lambda ids: [])


def test_an_encoding_does_not_depend_on_its_neighbours(folder: Path) -> None:
    reader = Reader.load(folder)
    together = reader.encode(FACTS)
    alone = np.concatenate([reader.encode([text]) for text in FACTS])
    np.testing.assert_allclose(together, alone, atol=1e-5)
    assert together.dtype == np.float32
    assert together.shape == (3, reader.d_model)
    np.testing.assert_allclose(np.linalg.norm(reader.keys(together), axis=1), 1, atol=1e-5)
    assert reader.encode([]).shape == (0, reader.d_model)


def test_a_text_beyond_the_window_is_refused_without_a_word_from_transformers(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reader = Reader.load(folder)
    library = logging.getLogger("transformers")
    library.addHandler(caplog.handler)
    try:
        with pytest.raises(InputError, match="split it"):
            reader.encode(["Mary moved to the bathroom and John went to the hallway"])
    finally:
        library.removeHandler(caplog.handler)
    assert caplog.text == ""


def test_ids_name_what_they_depend_on(folder: Path) -> None:
    first, again = Reader.load(folder), Reader.load(folder)
    assert (first.encoder_id, first.reader_id) == (again.encoder_id, again.reader_id)
    with torch.no_grad():
        again.model.hop_loop.key.weight.add_(1)
    changed = Reader(again.model, again.tokenizer, "changed")
    assert changed.encoder_id == first.encoder_id
    assert changed.reader_id != first.reader_id
    with torch.no_grad():
        again.model.encoder.project.weight.add_(1)
    assert Reader(again.model, again.tokenizer, "changed").encoder_id != first.encoder_id


def test_a_checkpoint_that_moved_is_the_same(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "elsewhere")
    first, moved = Reader.load(folder), Reader.load(tmp_path / "elsewhere")
    assert (first.encoder_id, first.reader_id) == (moved.encoder_id, moved.reader_id)
    assert moved.name == "elsewhere"


def test_a_folder_does_not_hide_a_shipped_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "babi").mkdir()
    assert Reader.load("babi").labels[0] == ""
    with pytest.raises(CheckpointError, match="lacks"):
        Reader.load("./babi")


def test_a_config_of_wrong_types_is_refused(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["d_model"] = "128"
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match="cannot be loaded"):
        Reader.load(folder)


def test_a_name_that_is_nothing_is_refused_with_the_shipped_ones_named() -> None:
    with pytest.raises(CheckpointError, match=r"no checkpoint 'babbi': .*babi"):
        Reader.load("babbi")


def test_an_incomplete_checkpoint_is_refused(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    with pytest.raises(CheckpointError, match=r"lacks model\.safetensors"):
        Reader.load(folder)


def test_a_damaged_checkpoint_is_refused(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(CheckpointError, match="cannot be loaded"):
        Reader.load(folder)


def test_weights_of_another_shape_are_refused(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["num_hops"] = 5
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError):
        Reader.load(folder)


def test_a_checkpoint_of_another_kind_is_refused(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["model_type"] = "bert"
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match="bert"):
        Reader.load(folder)


def test_weights_that_are_missing_are_not_made_up(folder: Path) -> None:
    from safetensors.torch import load_file, save_file

    weights = load_file(folder / "model.safetensors")
    del weights["hop_loop.key.weight"]
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(CheckpointError, match=r"hop_loop\.key\.weight"):
        Reader.load(folder)
