"""The values that the rooms of kvmem hand to each other.

Nothing here imports torch at run time: ``kvmem --help`` answers without it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from torch import Tensor

ARTICLES = ("a", "an", "the")
"""An answer that begins with one of these says the same without it."""

AnswerKind = Literal["span", "yes_no", "count", "list", "label", "unknown"]

Assume = Literal["open", "closed"]
"""How absence is read: it says nothing (open), or what was not told is not so (closed)."""


# --- stories: what readers are trained and evaluated on -------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """A question asked somewhere inside a story.

    ``position`` is the number of the story's facts told before the question: only
    ``story.facts[:position]`` may be used to answer it. ``supports`` are indices into
    ``story.facts`` of the supporting facts, in the order in which the source lists them
    (for chains this is usually the order of reasoning, but not for every task).
    """

    text: str
    answer: str
    supports: tuple[int, ...]
    position: int


@dataclass(frozen=True, slots=True)
class Story:
    """Facts in the order they were told, and the questions asked in between.

    ``task`` is the bAbI task number (1–20), or 0 for stories of another origin.
    """

    facts: tuple[str, ...]
    questions: tuple[Question, ...]
    task: int = 0


# --- the memory's facts ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewFact:
    """A fact as a client hands it in; see ``POST …/facts`` in the service.

    ``value`` is kept with the fact; readers read the text.
    """

    text: str
    id: str | None = None
    key: str | None = None
    value: str | None = None
    supersedes: str | None = None
    source: str | None = None
    valid_from: datetime | None = None
    expires_at: datetime | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """A stored fact. ``sequence`` orders the facts of one namespace; times are UTC.

    A fact holds from ``valid_from`` (inclusive) to ``valid_to`` (exclusive; ``None`` while it
    is open). ``valid_to`` is set when another fact supersedes it.
    """

    id: str
    sequence: int
    text: str
    recorded_at: datetime
    valid_from: datetime
    valid_to: datetime | None = None
    expires_at: datetime | None = None
    key: str | None = None
    value: str | None = None
    source: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remembered:
    """The receipt for one remembered fact; ``unchanged`` if it was stored before."""

    id: str
    sequence: int
    status: Literal["created", "unchanged"]


# --- answers --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` (Unicode code points, end exclusive) of a fact."""

    fact_id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact that the reader addressed at a hop (1-based) with a weight in 0–1."""

    fact_id: str
    text: str
    recorded_at: datetime
    hop: int
    weight: float


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, or an honest "not known" (``answer is None``, ``known`` false).

    ``confidence`` is the probability, as far as the reader can tell, that the answer, or "not
    known", is right; 0 where there are ``unknown_words``, since the reader then did not judge.
    ``sequence`` is the last change of the namespace that the answer has seen.
    ``unknown_words`` are words the checkpoint has never seen in training, of the question or
    of the facts the answer would rest on; such an answer is not guessed at.
    """

    answer: str | None
    known: bool
    confidence: float
    kind: AnswerKind
    spans: tuple[Span, ...]
    evidence: tuple[Evidence, ...]
    sequence: int
    checkpoint: str
    unknown_words: tuple[str, ...] = ()


# --- looking facts up, hop by hop -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cells:
    """Memory cells that a lookup returned, for a batch of B queries.

    ids:     (B, K) int64, a name for the cell that is unique in its memory; -1 is padding.
    order:   (B, K) int64, or (1, K) if all rows share it; event time: larger is later. Only
             differences matter.
    vectors: (B, K, d_model) float, the facts' frozen encodings (the reader derives keys and
             values from them). Rows of padding hold anything.
    among:   the number of facts that were looked among; None if these cells are all.
    """

    ids: Tensor
    order: Tensor
    vectors: Tensor
    among: int | None = None


class Lookup(Protocol):
    """Content-based lookup, called once a hop with that hop's own queries.

    ``query`` is (B, d_key); the result holds up to ``k`` cells a query, nearest keys by inner
    product (and whatever else the memory finds by other hashing, such as rare words). Training
    passes a lookup over the story; the memory passes its index. A memory of at most the
    reader's ``max_slots`` facts hands over all of them.

    ``read`` (B, M) are the ids of the cells that the hop before addressed most, -1 pads; None at
    the first hop. They name what a chain goes on with: a memory may find facts by their words too.
    """

    def __call__(self, query: Tensor, k: int, read: Tensor | None) -> Cells: ...
