"""The schema of the PostgreSQL store, as numbered steps that each run once, in one transaction.

A released step is never edited: a later one changes what it left. Times are microseconds since
1970 in UTC. ``namespace`` begins every key and index, and every statement about facts names one
by equality, so that the tables can be spread over several servers by it.

What people wrote is bytes: PostgreSQL's text and JSON take no NUL. Keys, sources and words are
looked up by digest, so that no index holds text.
"""

from __future__ import annotations

from typing import Final

import psycopg

from kvmem.errors import StoreError

MIGRATIONS: Final[tuple[str, ...]] = (
    """
    CREATE TABLE namespaces (
        id          integer  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name        text     COLLATE "C" NOT NULL UNIQUE,
        created_at  bigint   NOT NULL,
        changed_at  bigint   NOT NULL,
        sequence    bigint   NOT NULL,
        deleted     smallint NOT NULL,
        digest      bytea    NOT NULL
    );

    CREATE TABLE facts (
        namespace   integer  NOT NULL,
        sequence    bigint   NOT NULL,
        id          text     COLLATE "C" NOT NULL,
        key         bytea,                  -- digest
        source      bytea,                  -- digest
        supersedes  text     COLLATE "C",
        recorded_at bigint   NOT NULL,
        valid_from  bigint   NOT NULL,
        valid_to    bigint,
        expires_at  bigint,
        digest      bytea    NOT NULL,
        PRIMARY KEY (namespace, sequence),
        UNIQUE (namespace, id)
    );
    CREATE INDEX facts_by_key ON facts (namespace, key, sequence) WHERE key IS NOT NULL;
    CREATE INDEX facts_by_source ON facts (namespace, source, sequence) WHERE source IS NOT NULL;
    CREATE UNIQUE INDEX one_open_fact_a_key ON facts (namespace, key)
        WHERE key IS NOT NULL AND valid_to IS NULL;

    -- Apart from the facts, so that to close one does not write its text again.
    -- body: a JSON object of text, key, value, source and metadata.
    CREATE TABLE contents (
        namespace   integer  NOT NULL,
        sequence    bigint   NOT NULL,
        body        bytea    NOT NULL,
        PRIMARY KEY (namespace, sequence)
    );

    CREATE TABLE events (
        namespace     integer NOT NULL,
        sequence      bigint  NOT NULL,
        fact_sequence bigint  NOT NULL,
        at            bigint  NOT NULL,
        kind          text    NOT NULL CHECK (kind IN ('opened', 'closed', 'forgotten')),
        fact_id       text    COLLATE "C" NOT NULL,
        successor     text    COLLATE "C",
        digest        bytea   NOT NULL,
        PRIMARY KEY (namespace, sequence, fact_sequence)
    );
    CREATE INDEX events_by_fact ON events (namespace, fact_id);
    CREATE INDEX events_by_successor ON events (namespace, successor)
        WHERE successor IS NOT NULL;

    -- vector: little-endian float32.
    CREATE TABLE vectors (
        namespace   integer  NOT NULL,
        sequence    bigint   NOT NULL,
        encoder_id  text     COLLATE "C" NOT NULL,
        vector      bytea    NOT NULL,
        digest      bytea    NOT NULL,
        PRIMARY KEY (namespace, sequence, encoder_id)
    );

    -- The index, derived from the facts. sequence: the last change that it shows.
    CREATE TABLE indexes (
        id          integer  GENERATED ALWAYS AS IDENTITY UNIQUE,
        namespace   integer  NOT NULL,
        reader_id   text     COLLATE "C" NOT NULL,
        sequence    bigint   NOT NULL,
        graph       boolean  NOT NULL DEFAULT false,  -- its keys have an HNSW index
        PRIMARY KEY (namespace, reader_id)
    );
    CREATE TABLE keys (
        namespace   integer  NOT NULL,
        index       integer  NOT NULL,      -- of indexes
        sequence    bigint   NOT NULL,
        key         vector   NOT NULL,      -- as wide as the reader's keys
        PRIMARY KEY (namespace, index, sequence)
    );
    CREATE TABLE words (
        namespace   integer  NOT NULL,
        word        bigint   NOT NULL,      -- digest
        sequence    bigint   NOT NULL,
        PRIMARY KEY (namespace, word, sequence)
    );
    CREATE INDEX words_by_fact ON words (namespace, sequence);
    """,
    """
    -- An index is of one namespace. Without knowing it, the planner multiplies the share of the one
    -- by that of the other, expects few keys, and sorts them all in place of using their graph.
    CREATE STATISTICS keys_of_index (dependencies) ON namespace, index FROM keys;
    """,
)

_LOCK: Final = 0x6B766D6D
"""The advisory lock that a migration holds: ``kvmm``, as in the SQLite store's header."""


def migrate(connection: psycopg.Connection, location: str) -> None:
    """Bring the schema to the newest version; servers that start together take turns.

    Raises:
        StoreError: the schema was written by a newer kvmem, or pgvector is missing.
    """
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        connection.execute("CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY)")
        version = 0
        for (found,) in connection.execute("SELECT coalesce(max(version), 0) FROM migrations"):
            version = found
        if version > len(MIGRATIONS):
            raise StoreError(
                f"{location}: written by a newer kvmem (schema {version}, this one knows up to "
                f"{len(MIGRATIONS)}); upgrade kvmem to open it"
            )
        if version == 0:
            _need_pgvector(connection, location)
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            connection.execute(script.encode())
            connection.execute("INSERT INTO migrations VALUES (%s)", (number,))


def _need_pgvector(connection: psycopg.Connection, location: str) -> None:
    if connection.execute("SELECT 1 FROM pg_extension WHERE extname = 'vector'").fetchone():
        return
    try:
        connection.execute("CREATE EXTENSION vector")
    except psycopg.Error as error:
        raise StoreError(
            f"{location}: the database needs the extension pgvector; have its owner install it "
            f"and run CREATE EXTENSION vector ({str(error).splitlines()[0]})"
        ) from error
