"""The index that all servers share: keys in pgvector, words and neighbours by B-tree.

It is derived from the facts, carries the change that it shows, and can be dropped at any time.
A fact's keys and words go in the transaction that forgets the fact.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import psycopg
from numpy.typing import NDArray

from kvmem.store.base import FloatMatrix, Moment
from kvmem.store.checks import microseconds
from kvmem.store.postgres_pool import Database
from kvmem.store.postgres_rows import GRAPH, query
from kvmem.store.rows import no_namespace

_GRAPH_LOCK: Final = 0x6B766D67
"""The first half of the advisory lock held while a graph is built: ``kvmg``."""


_GRAPH_FORM: Final = "m = 24, ef_construction = 128"
"""How densely a graph is knit. With pgvector's own 16 and 64 it takes half the time to build and to
add to, and finds too few of the nearest facts (docs/scaling.md)."""


class IndexState(NamedTuple):
    """The last change that an index shows, and how many facts have a key and words in it."""

    sequence: int
    keys: int
    words: int


@dataclass(frozen=True, slots=True)
class Shown:
    """How far a namespace (``latest``) and its index (``sequence``) are, and what their rows are.

    An index has no ``index`` as long as nothing was added, and a ``graph`` once one was built.
    """

    latest: int
    namespace: int
    index: int | None
    sequence: int
    graph: bool


NOTHING_SHOWN: Final = Shown(0, 0, None, 0, False)


class SharedIndex:
    """The index of one namespace for one reader. Safe to call from many threads.

    A search is one statement: what ``look`` returned names the rows. An index that was dropped
    since then is searched in vain, as an empty one is.
    """

    def __init__(self, database: Database, namespace: str, reader_id: str) -> None:
        self._database = database
        self._namespace = namespace
        self._reader_id = reader_id

    def look(self) -> Shown:
        """Return how far the namespace and its index are."""
        return self._database.read_one(self._found)

    def state(self) -> IndexState:
        """Count what is in the index."""

        def work(connection: psycopg.Connection) -> IndexState:
            found = self._found(connection)
            ((keys,),) = query(
                connection,
                "SELECT count(*) FROM keys k WHERE k.namespace = %s AND k.index = %s",
                (found.namespace, found.index),
            )
            ((words,),) = query(
                connection,
                "SELECT count(DISTINCT w.sequence) FROM words w WHERE w.namespace = %s",
                (found.namespace,),
            )
            return IndexState(found.sequence, keys, words)

        return self._database.read(work)

    def add(
        self,
        after: int,
        sequence: int,
        ids: Sequence[int],
        keys: FloatMatrix,
        words: Sequence[Sequence[str]],
    ) -> None:
        """Add the facts of the changes after one up to another, as far as they are still stored.

        Nothing happens if another server has added them meanwhile.

        Args:
            keys: (N, d_key), a row a fact.
            words: those of each fact.
        """

        def work(connection: psycopg.Connection) -> None:
            # Lost in a crash of the database, it is made anew: nobody has to wait for its disk.
            connection.execute("SET LOCAL synchronous_commit = off")
            # Forgetting waits meanwhile: it would not see these rows.
            connection.execute(
                "SELECT FROM namespaces WHERE name = %s FOR UPDATE", (self._namespace,)
            )
            found = self._found(connection)
            ns = found.namespace
            if found.sequence != after:
                return
            ((index,),) = query(
                connection,
                "INSERT INTO indexes (namespace, reader_id, sequence) VALUES (%s, %s, %s)"
                " ON CONFLICT (namespace, reader_id) DO UPDATE SET sequence = excluded.sequence"
                " RETURNING id",
                (ns, self._reader_id, sequence),
            )
            stored = {
                found
                for (found,) in query(
                    connection,
                    "SELECT f.sequence FROM facts f"
                    " WHERE f.namespace = %s AND f.sequence = ANY(%s)",
                    (ns, list(ids)),
                )
            }
            with connection.cursor().copy(
                "COPY keys (namespace, index, sequence, key) FROM STDIN (FORMAT BINARY)"
            ) as copy:
                copy.set_types(["int4", "int4", "int8", "vector"])
                for fact, key in zip(ids, keys, strict=True):
                    if fact in stored:
                        copy.write_row((ns, index, fact, key))
            pairs = [
                (digest, fact)
                for fact, told in zip(ids, words, strict=True)
                if fact in stored
                for digest in {_digest(word) for word in told}
            ]
            connection.execute(
                "INSERT INTO words (namespace, word, sequence)"
                " SELECT %s, u.word, u.sequence FROM unnest(%b::bigint[], %b::bigint[])"
                " AS u (word, sequence) ON CONFLICT DO NOTHING",
                (ns, [word for word, _ in pairs], [fact for _, fact in pairs]),
            )

        self._database.change(work, repeatable=True)

    def nearest(
        self,
        shown: Shown,
        key: NDArray[np.float32],
        k: int,
        moment: Moment,
        *,
        include_closed: bool,
        until: int,
    ) -> list[tuple[int, float]]:
        """Return up to ``k`` facts that may be seen and their scores, best first.

        The score is the inner product with the (d_key,) ``key``.

        Args:
            until: later changes are not seen.
        """
        # The graph is of one index: it is used where that is named in so many words.
        measure = f"k.key::vector({len(key)})" if shown.graph else "k.key"
        rows = self._database.read_one(
            lambda connection: query(
                connection,
                f"SELECT k.sequence, -({measure} <#> %(key)s) FROM keys k"
                " JOIN facts f ON f.namespace = %(ns)s AND f.sequence = k.sequence"
                f" WHERE k.namespace = {shown.namespace} AND k.index = {shown.index or 0}"
                f" AND k.sequence <= %(until)s AND {_seen(include_closed)}"
                f" ORDER BY {measure} <#> %(key)s LIMIT %(k)s",
                {
                    "ns": shown.namespace,
                    "key": key,
                    "k": k,
                    "until": until,
                    **_times(moment),
                },
            )
        )
        rows.sort(key=lambda row: -row[1])  # a graph's are in order but for a few
        return [(sequence, float(score)) for sequence, score in rows]

    def keys(self, ids: Sequence[int]) -> dict[int, NDArray[np.float32]]:
        """Return the (d_key,) keys of facts, by their sequence; the rest is left out."""

        def work(connection: psycopg.Connection) -> dict[int, NDArray[np.float32]]:
            found = self._found(connection)
            rows = query(
                connection,
                "SELECT k.sequence, k.key FROM keys k"
                " WHERE k.namespace = %s AND k.index = %s AND k.sequence = ANY(%s)",
                (found.namespace, found.index, list(ids)),
            )
            return {sequence: key.to_numpy() for sequence, key in rows}

        return self._database.read(work)

    def holding(
        self, shown: Shown, words: Sequence[str], *, at_most: int | None
    ) -> list[NDArray[np.int64]]:
        """Return the facts that hold a word, for each of the words that some facts hold.

        Words of more than ``at_most`` facts are left out, unless it is ``None``. What facts may
        be seen is not asked here: to weigh and to join all that hold an everyday word takes the
        database far longer than to name them.
        """
        rows = self._database.read_one(
            lambda connection: query(
                connection,
                "SELECT string_agg(int8send(h.sequence), '') FROM unnest(%(words)s::bigint[])"
                " AS q (word) CROSS JOIN LATERAL (SELECT w.sequence FROM words w"
                " WHERE w.namespace = %(ns)s AND w.word = q.word LIMIT %(at_most)s::bigint + 1) h"
                " GROUP BY q.word HAVING %(at_most)s::bigint IS NULL OR count(*) <= %(at_most)s",
                {
                    "ns": shown.namespace,
                    "words": [_digest(word) for word in words],
                    "at_most": at_most,
                },
            )
        )
        return [np.frombuffer(sequences, ">i8").astype(np.int64) for (sequences,) in rows]

    def neighbours(self, shown: Shown, ids: Sequence[int]) -> list[int]:
        """Return what the sources of facts told just before and after each, in that order."""
        near = (
            "(SELECT {0}(n.sequence) FROM facts n WHERE n.namespace = %(ns)s"
            " AND n.source = f.source AND n.sequence {1} f.sequence)"
        )
        rows = self._database.read_one(
            lambda connection: query(
                connection,
                f"SELECT f.sequence, {near.format('max', '<')}, {near.format('min', '>')}"
                " FROM facts f WHERE f.namespace = %(ns)s AND f.sequence = ANY(%(ids)s)"
                " AND f.source IS NOT NULL",
                {"ns": shown.namespace, "ids": list(ids)},
            )
        )
        beside = {sequence: (before, after) for sequence, before, after in rows}
        told = (near for fact in ids for near in beside.get(fact, ()) if near is not None)
        return list(dict.fromkeys(told))

    def build_graph(self, d_key: int) -> None:
        """Add an HNSW index over the (d_key,) keys, which are then searched approximately.

        Facts can be remembered meanwhile. Nothing happens if there is one, or if it is being
        built elsewhere.
        """

        def work(connection: psycopg.Connection) -> None:
            found = self._found(connection)
            if found.graph or found.index is None:
                return
            lock = (_GRAPH_LOCK, found.index)
            ((free,),) = query(connection, "SELECT pg_try_advisory_lock(%s, %s)", lock)
            if not free:
                return
            name = GRAPH.format(found.index)
            # What a build that was cut short has left is of no use.
            connection.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {name}".encode())
            connection.execute(
                f"CREATE INDEX CONCURRENTLY {name} ON keys"
                f" USING hnsw ((key::vector({d_key})) vector_ip_ops) WITH ({_GRAPH_FORM})"
                f" WHERE namespace = {found.namespace} AND index = {found.index}".encode()
            )
            # Of keys that were just added the planner knows nothing, and would sort them.
            connection.execute("ANALYZE keys")
            connection.execute(
                "UPDATE indexes SET graph = true WHERE namespace = %s AND id = %s",
                (found.namespace, found.index),
            )

        self._database.maintain(work)

    def _found(self, connection: psycopg.Connection) -> Shown:
        rows = query(
            connection,
            "SELECT n.sequence, n.id, i.id, coalesce(i.sequence, 0), coalesce(i.graph, false)"
            " FROM namespaces n LEFT JOIN indexes i ON i.namespace = n.id AND i.reader_id = %s"
            " WHERE n.name = %s AND n.deleted = 0",
            (self._reader_id, self._namespace),
        )
        if not rows:
            raise no_namespace(self._namespace)
        return Shown(*rows[0])


def _seen(include_closed: bool) -> str:
    """The condition for fact f to be seen at the moment of ``_times``; see ``Timeline.visible``."""
    seen = (
        "f.valid_from <= %(holds_at)s"
        " AND (f.valid_to IS NULL OR f.valid_to > f.valid_from)"
        " AND (f.expires_at IS NULL OR f.expires_at > %(unexpired_at)s)"
    )
    if not include_closed:
        seen += " AND (f.valid_to IS NULL OR f.valid_to > %(holds_at)s)"
    return seen


def _times(moment: Moment) -> dict[str, int]:
    return {
        "holds_at": microseconds(moment.holds_at, "as_of"),
        "unexpired_at": microseconds(moment.unexpired_at, "as_of"),
    }


def _digest(word: str) -> int:
    data = hashlib.blake2b(word.encode(), digest_size=8).digest()
    return int.from_bytes(data, "big", signed=True)
