"""A loaded reader: text in, answers with evidence out. What the memory talks to."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from kvmem.errors import InputError
from kvmem.reader.answer import UNKNOWN_LABEL
from kvmem.reader.calibration import Calibration
from kvmem.reader.checkpoint import digest, locate
from kvmem.reader.collation import padded
from kvmem.reader.config import ReaderConfig
from kvmem.reader.loading import load_model
from kvmem.reader.model import KeyValueReader, ReaderOutput
from kvmem.reader.prediction import (
    CITED_WEIGHT,
    Choice,
    choose,
    features_of,
    relied_on,
)
from kvmem.reader.together import Together
from kvmem.reader.token_cache import TokenCache
from kvmem.reader.vocabulary import UNKNOWN_ID, answer_ids, word_ids
from kvmem.reader.wording import in_words
from kvmem.types import ARTICLES, AnswerKind, Assume, Lookup

Texts = Callable[[Sequence[int]], Sequence[str]]
"""Gives the texts of cells by id."""


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


NOT_JUDGED = 0.0
"""The confidence at words never seen: the reader cannot tell whether the facts hold the answer."""

NOTHING_TO_READ = Reading(None, known=False, confidence=1.0, kind="unknown")
NOTHING_RELEVANT = Reading(None, known=False, confidence=NOT_JUDGED, kind="unknown")


@dataclass(frozen=True, slots=True)
class Posed:
    """A question with the memory that it is asked of; see ``Reader.read``."""

    question: str
    lookup: Lookup
    texts: Texts
    assume: Assume | None = None


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
        self.articles = _articles(tokenizer) if config.assumes else ()
        self.d_model, self.d_key = config.d_model, config.d_key
        self.max_slots = config.max_slots
        self._copied = TokenCache()
        self.calibration = (
            Calibration.from_config(config.calibration) if config.calibration else None
        )
        words = tokenizer.backend_tokenizer.to_str().encode()
        fields = {name: getattr(config, name) for name in ReaderConfig.own_fields()}
        sizes = json.dumps(fields, sort_keys=True)
        self.encoder_id = digest(words, str(config.num_heads).encode(), *_weights(model.encoder))
        self.reader_id = digest(words, sizes.encode(), *_weights(model))

    @classmethod
    def load(cls, name: str | Path) -> Reader:
        """Load a shipped checkpoint by name, or one from a folder or the hub.

        Raises CheckpointError if it is missing, incomplete, damaged or of another kind.
        """
        folder = locate(str(name))
        model, tokenizer = load_model(folder)
        model.quantise()
        return cls(model, tokenizer, folder.name)

    @property
    def nothing(self) -> Reading:
        """What is read where no fact is left to read."""
        return NOTHING_RELEVANT if self.model.config.sifts else NOTHING_TO_READ

    @torch.inference_mode()
    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The facts' frozen encodings (N, d_model).

        Raises InputError for a text without a word, and for one beyond the window.
        """
        if not texts:
            return np.empty((0, self.d_model), dtype=np.float32)
        tokens = _tokens([self._words(text) for text in texts])
        encoded = self.model.encoder(tokens)
        # What was told last is often asked about next.
        self._copied.keep(tokens, encoded.head_states)
        return encoded.slots.numpy()  # type: ignore[no-any-return]

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

    def read(
        self, question: str, lookup: Lookup, texts: Texts, assume: Assume | None = None
    ) -> Reading:
        """Answer a question from the cells that ``lookup`` finds.

        assume says how absence is read, if not as the reader does by itself: open where it can be
        told, closed where not.
        A calibrated reader is "not known" where its best answer is too likely to be one that the
        memory does not hold (``Calibration.knows``); the evidence of that answer stays.
        A question with a word never seen in training is not guessed at, nor is an answer that
        rests on a fact with such a word (``relied_on``; other facts do no harm): the reading is
        "not known" and names the words. Errors of ``lookup`` and ``texts`` pass through.
        Raises InputError for a question without a word, and for one beyond the window, and for
        ``assume="open"`` if the reader always reads absence as closed.
        """
        return self.judged(*self.best([Posed(question, lookup, texts, assume)])[0])

    def judged(self, best: Reading, features: tuple[float, ...] | None) -> Reading:
        """The best answer with its calibrated confidence, or "not known" in its place.

        A reader that is not calibrated lets it be, as does one without ``features``.
        """
        if self.calibration is None or features is None:
            return best
        right, unknown = self.calibration.probabilities(features)
        if not self.calibration.knows(right, unknown):
            return Reading(None, False, unknown, "unknown", attention=best.attention)
        return replace(best, confidence=right)

    @torch.inference_mode()
    def best(self, posed: Sequence[Posed]) -> list[tuple[Reading, tuple[float, ...] | None]]:
        """The best answer to each question as the model scores it, and the ``FEATURES`` it has.

        A calibrated reader gives an answer here however improbable it is. There are no features
        where nothing was judged: without facts, and at words never seen. Questions are read in one
        batch, each in its own memory; errors are those of ``read``.
        """
        rows = [self._words(one.question) for one in posed]
        closed = [self._closed(one.assume) for one in posed]
        unknown = [self.unknown_words(one.question) for one in posed]
        known = [b for b, words in enumerate(unknown) if not words]
        read = iter(
            self._best(
                [posed[b] for b in known], [rows[b] for b in known], [closed[b] for b in known]
            )
        )
        return [
            (Reading(None, False, NOT_JUDGED, "unknown", unknown_words=words), None)
            if words
            else next(read)
            for words in unknown
        ]

    def _best(
        self, posed: Sequence[Posed], rows: Sequence[Sequence[int]], closed: Sequence[bool]
    ) -> list[tuple[Reading, tuple[float, ...] | None]]:
        """``best`` of questions whose words, of the ids ``rows``, are all known."""
        if not posed:
            return []
        asked = _tokens(rows)
        facts: list[dict[int, str]] = [{} for _ in posed]

        def fact_tokens(ids: Tensor) -> Tensor:
            words: list[list[int]] = []
            for cells, told, one in zip(ids.tolist(), facts, posed, strict=True):
                real = [cell for cell in cells if cell >= 0]
                told.update(zip(real, one.texts(real), strict=True))
                words += [word_ids(self.tokenizer, told[c]) if c >= 0 else [] for c in cells]
            tokens = _tokens(words)
            return tokens.view(*ids.shape, tokens.shape[1])

        lookups = Together([one.lookup for one in posed], self.model.config.looked_up)
        told_closed = torch.tensor([int(c) for c in closed]) if self.model.config.assumes else None
        output = self.model(
            asked,
            lookups,
            fact_tokens,
            told_closed,
            lambda columns, tokens: self._copied.states(tokens, self.model.encoder),
        )
        choices = choose(output.answer, self.label_words, self.calibration is None, self.articles)
        strange = (output.candidates.tokens == UNKNOWN_ID).any(dim=2)  # (B, N)
        if strange.any():  # else it does not matter what is relied on
            strange &= relied_on(self.model, asked, output)
        return [
            self._reading(b, choice, output, strange[b], facts[b], lookups.facts[b], closed[b])
            for b, choice in enumerate(choices)
        ]

    def _reading(
        self,
        row: int,
        choice: Choice,
        output: ReaderOutput,
        strange: Tensor,
        texts: dict[int, str],
        among: int,
        closed: bool,
    ) -> tuple[Reading, tuple[float, ...] | None]:
        """One question's choice as a reading, with what it is judged by.

        strange (N,) bool: cells that it relies on and that hold a word never seen in training.
        """
        candidates = output.candidates
        if not candidates.present[row].any():
            return self.nothing, None
        ids = candidates.ids[row].tolist()
        said = in_words(
            choice,
            output.answer.columns[row].tolist(),
            candidates.order.expand_as(candidates.ids)[row].tolist(),
            lambda column: texts[ids[column]],
            self.tokenizer,
            self.labels,
        )
        copied = [ids[column] for column, _, _ in said.copied]
        attention = _attention(output, row, copied)
        used = [*candidates.ids[row, strange].tolist(), *copied]
        unknown = tuple(
            dict.fromkeys(word for cell in used for word in self.unknown_words(texts[cell]))
        )
        if unknown:
            return Reading(None, False, NOT_JUDGED, "unknown", (), attention, unknown), None
        spans = tuple((ids[column], start, end) for column, start, end in said.spans)
        known = choice.label != UNKNOWN_LABEL
        reading = Reading(said.answer, known, choice.probability, said.kind, spans, attention)
        return reading, features_of(choice, output.answer, row, among, closed)

    def _closed(self, assume: Assume | None) -> bool:
        if assume == "open" and not self.model.config.assumes:
            raise InputError(
                f"the reader {self.name!r} always assumes a closed world; leave out assume='open', "
                "or use a reader such as 'facts'"
            )
        return assume == "closed"

    def _words(self, text: str) -> list[int]:
        """The ids of a text's words, of which there has to be one."""
        words = word_ids(self.tokenizer, text)
        if not words:
            raise InputError(f"there is no word to read in {text[:60]!r}")
        return words


def _articles(tokenizer: PreTrainedTokenizerFast) -> tuple[int, ...]:
    ids = (answer_ids(tokenizer, word) for word in ARTICLES)
    return tuple(word[0] for word in ids if len(word) == 1)


def _tokens(rows: Sequence[Sequence[int]]) -> Tensor:
    """Rows of word ids as one tensor (N, T ≥ 1), padded with 0."""
    return torch.from_numpy(padded(rows, pad=0))


def _attention(
    output: ReaderOutput, row: int, copied: Sequence[int]
) -> tuple[tuple[int, int, float], ...]:
    """The cited cells, each at the hop that gave it most weight; the copied ones first.

    Cited are the copied cells, those with a weight of at least CITED_WEIGHT, and always the one
    with the largest: no answer is without evidence.
    """
    best, hops = output.weights[:, row].max(dim=0)  # (N,)
    floor = min(CITED_WEIGHT, float(best.max()))
    cited = [
        (int(hop) + 1, int(cell), float(weight))
        for cell, weight, hop in zip(output.candidates.ids[row], best, hops, strict=True)
        if cell >= 0 and (weight >= floor or int(cell) in copied)
    ]
    return tuple(sorted(cited, key=lambda at: (at[1] not in copied, -at[2])))


def _weights(module: torch.nn.Module) -> list[bytes]:
    return [
        f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode()
        + tensor.contiguous().numpy().tobytes()
        for name, tensor in sorted(module.state_dict().items())
    ]
