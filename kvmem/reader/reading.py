"""A loaded reader: text in, answers with evidence out. What the memory talks to."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from huggingface_hub.errors import StrictDataclassError
from numpy.typing import NDArray
from safetensors import SafetensorError
from tokenizers import Encoding
from torch import Tensor
from transformers import PreTrainedTokenizerFast
from transformers.utils import logging

from kvmem.errors import CheckpointError, InputError
from kvmem.reader.answer import COUNT, LIST, UNKNOWN_LABEL
from kvmem.reader.checkpoint import WEIGHTS_FILE, digest, locate
from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader, ReaderOutput
from kvmem.reader.prediction import CITED_WEIGHT, Span, choose, hop_weights, relied_on
from kvmem.reader.vocabulary import UNKNOWN_ID, answer_ids, word_ids
from kvmem.types import AnswerKind, Lookup

Texts = Callable[[Sequence[int]], Sequence[str]]
"""Gives the texts of cells by id."""

CellSpan = tuple[int, int, int]
"""(cell id, start, end) in characters of the cell's text."""

_CACHED_TEXTS = 65_536


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, in terms of cells; see ``kvmem.types.Answer`` for the fields' meaning.

    spans:      (cell id, start, end) in code points of the cell's text.
    attention:  (hop from 1, cell id, weight): first the copied fact, then by weight.
    """

    answer: str | None
    known: bool
    confidence: float
    kind: AnswerKind
    spans: tuple[tuple[int, int, int], ...] = ()
    attention: tuple[tuple[int, int, float], ...] = ()
    unknown_words: tuple[str, ...] = ()


NOTHING_TO_READ = Reading(None, known=False, confidence=1.0, kind="unknown")


class Reader:
    """A checkpoint, ready to encode facts and answer questions. Safe to use from many threads.

    encoder_id names the encodings: readers that share it can share cached vectors. reader_id names
    the whole checkpoint, key projection included.
    """

    def __init__(
        self, model: KeyValueReader, tokenizer: PreTrainedTokenizerFast, name: str
    ) -> None:
        self.model = model.train(False).requires_grad_(False)
        self.tokenizer = tokenizer
        self.name = name
        config = model.config
        self.labels = tuple(config.labels)
        self.label_words = [answer_ids(tokenizer, label) for label in self.labels]
        self.d_model, self.d_key = config.d_model, config.d_key
        self.max_slots = config.max_slots
        words = tokenizer.backend_tokenizer.to_str().encode()
        fields = {name: getattr(config, name) for name in ReaderConfig.own_fields()}
        sizes = json.dumps(fields, sort_keys=True)
        self.encoder_id = digest(words, str(config.num_heads).encode(), *_weights(model.encoder))
        self.reader_id = digest(words, sizes.encode(), *_weights(model))
        # Tokens of texts met lately: facts are tokenised again at every question otherwise.
        self._word_ids = lru_cache(_CACHED_TEXTS)(lambda text: word_ids(tokenizer, text))

    @classmethod
    def load(cls, name: str | Path) -> Reader:
        """Load a shipped checkpoint by name, or one from a folder or the hub.

        Raises CheckpointError if it is missing, incomplete, damaged or of another kind.
        """
        folder = locate(str(name))
        try:
            config = ReaderConfig.from_pretrained(folder)
            if config.model_type != ReaderConfig.model_type:
                raise CheckpointError(
                    f"{folder} holds a {config.model_type!r}, not a {ReaderConfig.model_type!r}"
                )
            with _no_progress_bar():
                loaded: Any = KeyValueReader.from_pretrained(
                    folder, config=config, output_loading_info=True
                )
            model, report = loaded
            tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
        except (
            OSError,
            SafetensorError,
            StrictDataclassError,
            ValueError,
            RuntimeError,
            TypeError,
        ) as error:
            raise CheckpointError(f"{folder}: the checkpoint cannot be loaded: {error}") from error
        if len(tokenizer) != config.vocab_size:
            raise CheckpointError(
                f"{folder}: the tokenizer has {len(tokenizer)} words, the model {config.vocab_size}"
            )
        wrong = sorted({*report["missing_keys"], *report["unexpected_keys"]})
        if wrong:
            raise CheckpointError(
                f"{folder / WEIGHTS_FILE} does not fit its config.json: {', '.join(wrong[:3])}"
            )
        return cls(model, tokenizer, folder.name)

    @torch.inference_mode()
    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The facts' frozen encodings (N, d_model).

        Raises InputError for a text without a word, and for one beyond the window.
        """
        if not texts:
            return np.empty((0, self.d_model), dtype=np.float32)
        for text in texts:
            self._require_words(text)
        _, slots = self.model.encoder(self._tokens(texts))
        return slots.numpy()  # type: ignore[no-any-return]

    @torch.inference_mode()
    def keys(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """The unit keys (N, d_key) by which encoded facts (N, d_model) are found."""
        return self.model.hop_loop.keys(torch.from_numpy(vectors)).numpy()  # type: ignore[no-any-return]

    def unknown_words(self, text: str) -> tuple[str, ...]:
        """The words of a text, as written, that the reader has never seen in training."""
        encoding = self.tokenizer.backend_tokenizer.encode(text)
        return tuple(
            dict.fromkeys(
                text[start:end]
                for word, (start, end) in zip(encoding.ids, encoding.offsets, strict=True)
                if word == UNKNOWN_ID
            )
        )

    @torch.inference_mode()
    def read(self, question: str, lookup: Lookup, texts: Texts) -> Reading:
        """Answer a question from the cells that ``lookup`` finds.

        A question with a word never seen in training is not guessed at, nor is an answer that
        rests on a fact with such a word (``relied_on``; other facts do no harm): the reading is
        "not known" and names the words. Errors of ``lookup`` and ``texts`` pass through.
        Raises InputError for a question without a word, and for one beyond the window.
        """
        self._require_words(question)
        unknown = self.unknown_words(question)
        asked = self._tokens([question])
        if unknown:
            return Reading(None, False, 1.0, "unknown", unknown_words=unknown)
        known_texts: dict[int, str] = {}

        def fact_tokens(ids: Tensor) -> Tensor:
            cells = [cell for cell in ids[0].tolist() if cell >= 0]
            known_texts.update(zip(cells, texts(cells), strict=True))
            return self._tokens([known_texts.get(cell, "") for cell in ids[0].tolist()])[None]

        output = self.model(asked, lookup, fact_tokens)
        if not output.candidates.present.any():
            return NOTHING_TO_READ
        choice = choose(output.answer, self.label_words)[0]
        copied = ([] if choice.span is None else [choice.span]) + list(choice.members)
        spans = self._spans(copied, output, known_texts)
        attention = _attention(output, spans)
        used = output.candidates.ids[relied_on(self.model, asked, output)].tolist()
        used.extend(cell for cell, _, _ in spans)
        unknown = tuple(
            dict.fromkeys(word for cell in used for word in self.unknown_words(known_texts[cell]))
        )
        if unknown:
            return Reading(None, False, 1.0, "unknown", attention=attention, unknown_words=unknown)
        if choice.label == UNKNOWN_LABEL:
            return Reading(None, False, choice.probability, "unknown", attention=attention)
        kind: AnswerKind
        texts_copied = [known_texts[cell][start:end] for cell, start, end in spans]
        if choice.way == COUNT:
            answer, kind = str(len(spans)), "count"
        elif choice.way == LIST:
            answer, kind = ", ".join(texts_copied), "list"
        elif choice.label > UNKNOWN_LABEL:
            answer = self.labels[choice.label]
            kind = _kind(answer, copied=bool(spans))
            spans = spans if kind == "span" else ()
        else:
            answer, kind = texts_copied[0], "span"  # what is no label was copied
        return Reading(answer, True, choice.probability, kind, spans, attention)

    def _require_words(self, text: str) -> None:
        if not self._word_ids(text):
            raise InputError(f"there is no word to read in {text[:60]!r}")

    def _tokens(self, texts: Sequence[str]) -> Tensor:
        """Word ids (N, T ≥ 1) of texts, padded with 0."""
        ids = [self._word_ids(text) for text in texts]
        out = torch.zeros(len(ids), max(1, *map(len, ids), 1), dtype=torch.int64)
        for row, words in zip(out, ids, strict=True):
            row[: len(words)] = torch.tensor(words, dtype=torch.int64)
        return out

    def _spans(
        self, copied: Sequence[Span], output: ReaderOutput, texts: dict[int, str]
    ) -> tuple[CellSpan, ...]:
        """The copied characters, in the order in which the facts were told."""
        order = output.candidates.order.expand_as(output.candidates.ids)[0]
        found = []
        for fact, first, last in copied:
            column = output.answer.columns[0, fact]
            cell = int(output.candidates.ids[0, column])
            encoding = self.tokenizer.backend_tokenizer.encode(texts[cell])
            start, end = _whole_words(texts[cell], encoding, first, last)
            found.append((int(order[column]), (cell, start, end)))
        return tuple(span for _, span in sorted(found))


def _whole_words(text: str, encoding: Encoding, first: int, last: int) -> tuple[int, int]:
    """The characters of tokens ``first`` to ``last``, widened to the words they are pieces of.

    Accents that stand as characters of their own belong to the letter before, though tokenizers
    drop them.
    """
    words, offsets = encoding.word_ids, encoding.offsets
    while first > 0 and words[first - 1] == words[first]:
        first -= 1
    while last + 1 < len(words) and words[last + 1] == words[last]:
        last += 1
    start, end = offsets[first][0], offsets[last][1]
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return start, end


def _attention(
    output: ReaderOutput, spans: Sequence[CellSpan]
) -> tuple[tuple[int, int, float], ...]:
    """The cited cells, each at the hop that gave it most weight; the copied ones first.

    Cited are the copied cells, those with a weight of at least CITED_WEIGHT, and always the one
    with the largest: no answer is without evidence.
    """
    best, hops = hop_weights(output)[:, 0].max(dim=0)  # (N,)
    floor = min(CITED_WEIGHT, float(best.max()))
    copied = {cell for cell, _, _ in spans}
    cited = [
        (int(hop) + 1, int(cell), float(weight))
        for cell, weight, hop in zip(output.candidates.ids[0], best, hops, strict=True)
        if cell >= 0 and (weight >= floor or int(cell) in copied)
    ]
    return tuple(sorted(cited, key=lambda at: (at[1] not in copied, -at[2])))


def _kind(label: str, copied: bool) -> AnswerKind:
    """What kind of answer a label is; "no" is yes or no even where a fact says "no longer"."""
    if label in ("yes", "no"):
        return "yes_no"
    if label in ("none", "one", "two", "three"):
        return "count"
    if "," in label:
        return "list"
    return "span" if copied and label != "nothing" else "label"


@contextmanager
def _no_progress_bar() -> Iterator[None]:
    """Loading takes a tenth of a second; transformers would draw a bar for it."""
    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()


def _weights(module: torch.nn.Module) -> list[bytes]:
    return [
        f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode()
        + tensor.contiguous().numpy().tobytes()
        for name, tensor in sorted(module.state_dict().items())
    ]
