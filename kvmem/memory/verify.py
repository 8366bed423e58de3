"""What is looked up in memory, compared with the store that it was derived from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kvmem.errors import InputError
from kvmem.index.base import FloatMatrix, Ids
from kvmem.index.exact import ExactIndex
from kvmem.memory.fact_reader import FactReader
from kvmem.memory.timeline import Timeline, rows_of
from kvmem.memory.view import NamespaceView
from kvmem.memory.views import Views
from kvmem.store.base import Damage, FactStore

_ATTEMPTS = 10
"""Times that a namespace is compared anew because it changed meanwhile."""

_PROBES = 32
"""Keys of each batch that are searched for, with as many results as there are facts."""


def differences(
    namespace: str, views: Views, store: FactStore, reader: FactReader
) -> tuple[Damage, ...]:
    """Return where a namespace's view is not what its facts say; none while it keeps changing."""
    for _ in range(_ATTEMPTS):
        try:
            view = views.get(namespace)
        except InputError as error:  # a fact that the reader's encoder cannot take
            return (Damage(namespace, None, f"index: {error}"),)
        timeline = view.timeline
        found = tuple(_differences(namespace, view, timeline, store, reader))
        if store.sequence(namespace) == timeline.sequence:
            return tuple(Damage(namespace, None, f"index: {what}") for what in found)
    return ()


def _differences(
    namespace: str, view: NamespaceView, timeline: Timeline, store: FactStore, reader: FactReader
) -> Iterator[str]:
    for name, index in (("dense keys", view.dense), ("words", view.words)):
        if index.sequence != timeline.sequence:
            yield f"{name} show change {index.sequence}, the times change {timeline.sequence}"
        if len(index) != len(timeline):
            yield f"{name} hold {len(index)} facts, the times {len(timeline)}"
    count = after = 0
    while after < timeline.sequence:
        changes = store.changes(namespace, after)
        facts = [fact for fact in changes.facts if after < fact.sequence]
        after = changes.sequence
        rows = rows_of(facts)  # (4, N)
        count += len(facts)
        if not np.array_equal(timeline.rows[:, timeline.places(rows[0])], rows):
            yield f"the times of facts up to change {after} are not those stored"
        if facts:
            vectors = store.vectors(namespace, reader.encoder_id, rows[0].tolist())
            if len(vectors) < len(facts):
                yield f"{len(facts) - len(vectors)} facts up to change {after} have no encoding"
                continue
            keys = reader.keys(np.array([vectors[fact.sequence] for fact in facts]))
            if not _same_scores(view, rows[0], keys):
                yield f"dense keys of facts up to change {after} are not those of their encodings"
    if count != len(timeline):
        yield f"{len(timeline)} facts are looked up, and {count} are stored"


def _same_scores(view: NamespaceView, ids: Ids, keys: FloatMatrix) -> bool:
    """Tell whether the dense index scores these facts as the exact one does."""
    exact = ExactIndex(keys.shape[1])
    exact.add(ids, keys, sequence=0)
    found, expected = (
        index.search(keys[:_PROBES], len(ids), ids if index is view.dense else None)
        for index in (view.dense, exact)
    )
    if found.ids.shape != expected.ids.shape or (found.ids < 0).any():
        return False
    # Equal scores may come in any order: compare fact by fact.
    ours, theirs = (
        np.take_along_axis(hits.scores, np.argsort(hits.ids, axis=1), axis=1)
        for hits in (found, expected)
    )
    return np.allclose(ours, theirs, rtol=1e-4, atol=1e-5)
