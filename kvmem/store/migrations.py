"""The schema of the SQLite store, as numbered steps that each run once, in one transaction.

A released step is never edited: a later one changes what it left. Times are microseconds since
1970 in UTC, vectors little-endian float32.

What people wrote lives in ``contents`` alone: rows are only ever appended there, and to forget
one overwrites its bytes in place. SQLite's ``secure_delete`` is not enough for that: when rows
are inserted in the middle or deleted, it moves neighbours between pages and leaves old copies of
them behind. So no index holds text either; keys and sources are looked up by digest.
"""

from __future__ import annotations

from typing import Any, Final

import apsw

from kvmem.errors import StoreError
from kvmem.store.rows import row_digest

APPLICATION_ID: Final = 0x6B766D6D
"""``kvmm``, written into the file's header so that other programs' files are told apart."""

MIGRATIONS: Final[tuple[str, ...]] = (
    """
    CREATE TABLE namespaces (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        name        TEXT    NOT NULL UNIQUE,
        created_at  INTEGER NOT NULL,
        changed_at  INTEGER NOT NULL,
        sequence    INTEGER NOT NULL
    ) STRICT;

    -- body: a JSON object of text, key, value, source and metadata; zeros once forgotten.
    CREATE TABLE contents (
        id          INTEGER PRIMARY KEY,
        body        BLOB    NOT NULL
    ) STRICT;

    CREATE TABLE facts (
        namespace   INTEGER NOT NULL REFERENCES namespaces (id),
        sequence    INTEGER NOT NULL,
        id          TEXT    NOT NULL,
        content     INTEGER NOT NULL REFERENCES contents (id),
        key         BLOB,                   -- digest
        source      BLOB,                   -- digest
        supersedes  TEXT,
        recorded_at INTEGER NOT NULL,
        valid_from  INTEGER NOT NULL,
        valid_to    INTEGER,
        expires_at  INTEGER,
        PRIMARY KEY (namespace, sequence),
        UNIQUE (namespace, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX facts_by_key ON facts (namespace, key, sequence) WHERE key IS NOT NULL;
    CREATE INDEX facts_by_source ON facts (namespace, source, sequence) WHERE source IS NOT NULL;
    CREATE UNIQUE INDEX one_open_fact_a_key ON facts (namespace, key)
        WHERE key IS NOT NULL AND valid_to IS NULL;

    CREATE TABLE events (
        namespace     INTEGER NOT NULL REFERENCES namespaces (id),
        sequence      INTEGER NOT NULL,
        fact_sequence INTEGER NOT NULL,
        at            INTEGER NOT NULL,
        kind          TEXT    NOT NULL CHECK (kind IN ('opened', 'closed', 'forgotten')),
        fact_id       TEXT    NOT NULL,
        by            TEXT,
        PRIMARY KEY (namespace, sequence, fact_sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX events_by_fact ON events (namespace, fact_id);
    CREATE INDEX events_by_successor ON events (namespace, by) WHERE by IS NOT NULL;

    -- Appended and overwritten like contents: an encoding says much about its text.
    CREATE TABLE vectors (
        id          INTEGER PRIMARY KEY,
        namespace   INTEGER NOT NULL REFERENCES namespaces (id),
        sequence    INTEGER NOT NULL,
        encoder_id  TEXT    NOT NULL,
        vector      BLOB    NOT NULL,
        UNIQUE (namespace, sequence, encoder_id)
    ) STRICT;
    """,
    # A digest a row, so that a changed byte is found; and namespaces that can be deleted.
    # Cached vectors are dropped, not rewritten: rows that grow leave copies behind.
    """
    ALTER TABLE namespaces ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE namespaces ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    UPDATE namespaces SET digest =
        row_digest(id, name, created_at, changed_at, sequence, deleted);

    ALTER TABLE facts ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    UPDATE facts SET digest = row_digest(
        namespace, sequence, id, content, key, source, supersedes, recorded_at, valid_from,
        valid_to, expires_at, (SELECT body FROM contents WHERE contents.id = content)
    );

    ALTER TABLE events ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    UPDATE events SET digest =
        row_digest(namespace, sequence, fact_sequence, at, kind, fact_id, by);

    DROP TABLE vectors;
    -- A row stays for good; once its vector is dropped or forgotten, vector and digest are zeros.
    CREATE TABLE vectors (
        id          INTEGER PRIMARY KEY,
        namespace   INTEGER NOT NULL REFERENCES namespaces (id),
        sequence    INTEGER NOT NULL,
        encoder_id  TEXT    NOT NULL,
        vector      BLOB    NOT NULL,
        digest      BLOB    NOT NULL,
        UNIQUE (namespace, sequence, encoder_id)
    ) STRICT;
    """,
)


def check_file(connection: apsw.Connection, location: str) -> None:
    """Find out whether the file is one that may be opened, without writing to it.

    Raises:
        StoreError: the file belongs to another program or to a newer kvmem.
    """
    version = int(connection.pragma("user_version"))
    application = int(connection.pragma("application_id"))
    empty = connection.execute("SELECT count(*) FROM sqlite_schema").get == 0
    if application != APPLICATION_ID and not (empty and application == 0):
        raise StoreError(f"{location}: this SQLite file belongs to another program; choose another")
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{location}: written by a newer kvmem (schema {version}, this one knows up to "
            f"{len(MIGRATIONS)}); upgrade kvmem to open it"
        )


def migrate(connection: apsw.Connection) -> None:
    """Bring the schema of a file that ``check_file`` let through to the newest version."""
    version = int(connection.pragma("user_version"))
    function: Any = row_digest  # apsw's type for values leaves bytes out
    connection.create_scalar_function("row_digest", function, deterministic=True)
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        with connection:
            connection.execute(script)
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", number)
