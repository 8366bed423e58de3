"""From what a reader read in cells to an answer with facts."""

from __future__ import annotations

from datetime import datetime

from kvmem.memory.fact_reader import FactReader, FactReading
from kvmem.memory.lookup import CellSource, FactLookup
from kvmem.memory.view import View
from kvmem.store.base import FactStore
from kvmem.types import Answer, Assume, Evidence, Span


def answer(
    question: str,
    namespace: str,
    view: View,
    as_of: datetime | None,
    assume: Assume | None,
    store: FactStore,
    reader: FactReader,
) -> Answer:
    """Read once, over the facts that a view shows.

    Raises:
        FactGoneError: a fact that was read is forgotten; ask again.
    """
    timeline = view.timeline
    sight = timeline.sight(store.moment(namespace, as_of), include_closed=True)
    if not len(sight.ids):
        return Answer(
            answer=None,
            known=False,
            confidence=1.0,
            kind="unknown",
            spans=(),
            evidence=(),
            sequence=timeline.sequence,
            checkpoint=reader.name,
        )
    cells = CellSource(namespace, store, reader.encoder_id)
    lookup = FactLookup(question, view, sight, reader.max_slots, cells)
    reading = reader.read(question, lookup, cells.texts, assume)
    return _answer_from(reading, cells, timeline.sequence, reader.name)


def not_known(answer: Answer) -> Answer:
    """Withdraw an answer; its evidence stays, to show what was looked at."""
    return Answer(
        answer=None,
        known=False,
        confidence=1.0 - answer.confidence,
        kind="unknown",
        spans=(),
        evidence=answer.evidence,
        sequence=answer.sequence,
        checkpoint=answer.checkpoint,
        unknown_words=answer.unknown_words,
    )


def _answer_from(reading: FactReading, cells: CellSource, sequence: int, checkpoint: str) -> Answer:
    """Put facts in the place of cells."""
    sources = cells.facts([cell for cell, _, _ in reading.spans])
    addressed = cells.facts([cell for _, cell, _ in reading.attention])
    return Answer(
        answer=reading.answer,
        known=reading.known,
        confidence=reading.confidence,
        kind=reading.kind,
        spans=tuple(
            Span(fact.id, start, end, fact.text[start:end])
            for fact, (_, start, end) in zip(sources, reading.spans, strict=True)
        ),
        evidence=tuple(
            Evidence(fact.id, fact.text, fact.recorded_at, hop, weight)
            for fact, (hop, _, weight) in zip(addressed, reading.attention, strict=True)
        ),
        sequence=sequence,
        checkpoint=checkpoint,
        unknown_words=reading.unknown_words,
    )
