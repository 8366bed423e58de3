"""What is looked up in memory, compared with the store that it was derived from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kvmem.errors import InputError, NotFoundError
from kvmem.index.words import words
from kvmem.memory.fact_reader import FactReader
from kvmem.memory.timeline import Timeline, rows_of
from kvmem.memory.view import View
from kvmem.memory.views import Views
from kvmem.store.base import Damage, FactStore

_ATTEMPTS = 10
"""Times that a namespace is compared anew because it changed meanwhile."""


def differences(
    namespace: str, views: Views, store: FactStore, reader: FactReader
) -> tuple[Damage, ...]:
    """Return where a namespace's view is not what its facts say; none while it keeps changing."""
    try:
        for _ in range(_ATTEMPTS):
            view = views.get(namespace)
            timeline = view.timeline
            found = tuple(_differences(namespace, view, timeline, store, reader))
            if store.sequence(namespace) == timeline.sequence:
                return tuple(Damage(namespace, None, f"index: {what}") for what in found)
    except NotFoundError:  # deleted meanwhile
        pass
    except InputError as error:  # a fact that the reader's encoder cannot take
        return (Damage(namespace, None, f"index: {error}"),)
    return ()


def _differences(
    namespace: str, view: View, timeline: Timeline, store: FactStore, reader: FactReader
) -> Iterator[str]:
    parts = view.parts()
    for part in parts:
        if part.sequence != timeline.sequence:
            yield f"{part.name} show change {part.sequence}, the times change {timeline.sequence}"
    count = after = wordless = 0
    while after < timeline.sequence:
        changes = store.changes(namespace, after)
        facts = [fact for fact in changes.facts if after < fact.sequence]
        after = changes.sequence
        rows = rows_of(facts)  # (4, N)
        count += len(facts)
        wordless += sum(not words(fact.text) for fact in facts)
        if not np.array_equal(timeline.rows[:, timeline.places(rows[0])], rows):
            yield f"the times of facts up to change {after} are not those stored"
        if facts:
            vectors = store.vectors(namespace, reader.encoder_id, rows[0].tolist())
            if len(vectors) < len(facts):
                yield f"{len(facts) - len(vectors)} facts up to change {after} have no encoding"
                continue
            keys = reader.keys(np.array([vectors[fact.sequence] for fact in facts]))
            if not view.holds(rows[0], keys):
                yield f"dense keys of facts up to change {after} are not those of their encodings"
    for part in parts:
        expected = len(timeline) - (0 if part.wordless else wordless)
        if part.facts != expected:
            yield f"{part.name} hold {part.facts} facts, the times {expected}"
    if count != len(timeline):
        yield f"{len(timeline)} facts are looked up, and {count} are stored"
