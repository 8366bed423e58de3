"""From a choice to words: the very characters that were copied, and what they answer."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tokenizers import Encoding
from transformers import PreTrainedTokenizerFast

from kvmem.reader.answer import COUNT, LIST, UNKNOWN_LABEL
from kvmem.reader.prediction import Choice
from kvmem.types import AnswerKind

ColumnSpan = tuple[int, int, int]
"""(column of the candidate, start, end) in characters of its text."""


@dataclass(frozen=True, slots=True)
class Said:
    """An answer in words.

    items:  a list's items; else the answer alone; none if it is not known.
    kind:   how the answer is given.
    copied: where words like the answer stand in the facts, in the order in which these were told.
    spans:  those of them that the answer is, or counts: none of a yes, though a fact may say it.
    """

    items: tuple[str, ...]
    kind: AnswerKind
    copied: tuple[ColumnSpan, ...] = ()
    spans: tuple[ColumnSpan, ...] = ()

    @property
    def answer(self) -> str | None:
        """The answer as it is shown."""
        return ", ".join(self.items) if self.items else None


def in_words(
    choice: Choice,
    columns: Sequence[int],
    order: Sequence[int],
    text: Callable[[int], str],
    tokenizer: PreTrainedTokenizerFast,
    labels: Sequence[str],
) -> Said:
    """Put one question's choice into words.

    columns[c] is the column among the candidates of copied fact c, order[n] the event time of
    candidate n, and text(n) its text.
    """
    copied = []
    for fact, first, last in ([] if choice.span is None else [choice.span]) + list(choice.members):
        column = int(columns[fact])
        encoding = tokenizer.backend_tokenizer.encode(text(column))
        copied.append((column, *whole_words(text(column), encoding, first, last)))
    copied.sort(key=lambda span: (order[span[0]], span))
    words = tuple(text(column)[start:end] for column, start, end in copied)
    spans = tuple(copied)
    if choice.way == COUNT:
        return Said((str(len(spans)),), "count", spans, spans)
    if choice.way == LIST:
        return Said(words, "list", spans, spans)
    if choice.label == UNKNOWN_LABEL:
        return Said((), "unknown")
    if choice.label > UNKNOWN_LABEL:
        label = labels[choice.label]
        kind = _kind(label, copied=bool(spans))
        return Said((label,), kind, spans, spans if kind == "span" else ())
    return Said(words, "span", spans, spans)  # what is no label was copied


def whole_words(text: str, encoding: Encoding, first: int, last: int) -> tuple[int, int]:
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


def _kind(label: str, copied: bool) -> AnswerKind:
    """What kind of answer a label is; "no" is yes or no even where a fact says "no longer"."""
    if label in ("yes", "no"):
        return "yes_no"
    if label in ("none", "one", "two", "three"):
        return "count"
    if "," in label:
        return "list"
    return "span" if copied and label != "nothing" else "label"
