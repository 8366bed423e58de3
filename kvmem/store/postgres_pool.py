"""Connections to PostgreSQL: how they are shared out, what is retried, how errors read."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Final, TypeVar

import apsw
import psycopg
from pgvector.psycopg import register_vector
from psycopg import IsolationLevel, errors
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import ConnectionPool, PoolClosed, PoolTimeout

from kvmem.errors import InputError, StoreError
from kvmem.store.postgres_schema import migrate

T = TypeVar("T")
Work = Callable[[psycopg.Connection], T]

CONNECTIONS: Final = 16
"""Connections of one process, at most; other threads wait for one."""

PATIENCE: Final = 5.0
"""Seconds that a call waits for a connection: for a free one, or for a database that is down."""

_ATTEMPTS: Final = 3

_ADVICE: Final[tuple[tuple[tuple[type[psycopg.Error], ...], str], ...]] = (
    ((errors.DiskFull,), "the database's disk is full; free some space and try again"),
    ((errors.InsufficientPrivilege,), "the database refuses this user; check its rights"),
    ((errors.ReadOnlySqlTransaction,), "the database takes no changes now; try again"),
    ((errors.QueryCanceled, errors.LockNotAvailable), "the database took too long; try again"),
    (
        (errors.DataCorrupted, errors.IndexCorrupted, errors.IoError, errors.UndefinedFile),
        "the database is damaged; restore a backup",
    ),
    (
        (psycopg.OperationalError,),
        "there is no connection; check that the database runs, and its address and user",
    ),
)

_GRAPH_WIDTH: Final = 512
"""Candidates that a search of a graph (HNSW) keeps: twice as many as a reader takes in."""

_SETTINGS: Final = f"""
    SELECT set_config('statement_timeout', '60s', false),
           -- For the session, so that a search is a statement by itself.
           set_config('hnsw.ef_search', '{_GRAPH_WIDTH}', false),
           set_config('hnsw.iterative_scan', 'relaxed_order', false),
           set_config('lock_timeout', '20s', false),
           set_config('idle_in_transaction_session_timeout', '60s', false),
           -- The call that makes a change returns after it is durable, here and on a standby.
           CASE WHEN current_setting('synchronous_commit') IN ('off', 'local')
                THEN set_config('synchronous_commit', 'on', false) END
"""

# The transaction did not happen: the server says so.
_UNDONE: Final = (errors.SerializationFailure, errors.DeadlockDetected)
# The session is of no more use: the server stops, or became a standby.
_USELESS: Final = (errors.AdminShutdown, errors.CrashShutdown, errors.ReadOnlySqlTransaction)

_log = logging.getLogger(__name__)


class Database:
    """A pool of connections that gives out snapshots and commits changes."""

    def __init__(self, dsn: str) -> None:
        """Connect, and create or upgrade the schema.

        Raises:
            InputError: ``dsn`` is malformed.
            StoreError: there is no connection, or the database cannot be used.
        """
        try:
            parts = conninfo_to_dict(dsn)
        except psycopg.ProgrammingError:  # whose message may repeat a part of the password
            raise InputError(
                "the address of the database is malformed; write it as "
                "postgresql://user@host/database"
            ) from None
        self.location = _location(parts)
        defaults = {
            # Of several hosts the one that takes writes: after a failover that is another one.
            "target_session_attrs": "read-write",
            "connect_timeout": "5",
            "application_name": "kvmem",
            # A host that vanished is noticed, whatever the system's defaults.
            "keepalives_idle": "10",
            "keepalives_interval": "5",
            "keepalives_count": "3",
            "tcp_user_timeout": "15000",
        }
        self._conninfo = make_conninfo("", **{**defaults, **parts})
        self.maintain(lambda connection: migrate(connection, self.location))
        self._pool = ConnectionPool(
            self._conninfo,
            min_size=0,
            max_size=CONNECTIONS,
            timeout=PATIENCE,
            # Every call that waits starts anew: long pauses between attempts would only delay
            # the recovery after a failover.
            reconnect_timeout=1.0,
            configure=_configure,
            open=True,
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn PostgreSQL's errors into ``StoreError``: where, what, and what to do."""
        try:
            yield
        except PoolClosed:
            raise StoreError(f"{self.location}: the store is closed; open it again") from None
        except PoolTimeout:
            raise StoreError(
                f"{self.location}: no connection in time; check that the database runs and takes "
                f"connections; this process uses {CONNECTIONS} at most"
            ) from None
        except apsw.CorruptError as error:  # what rows.py finds damaged, of whatever store
            raise StoreError(
                f"{self.location}: the store is damaged; kvmem verify shows where; restore a "
                f"backup ({error})"
            ) from error
        except _UnsureError as error:
            raise StoreError(
                f"{self.location}: the connection was lost while the change was committed, so it "
                "may be stored or not; facts with ids of their own can be sent again "
                f"({_first_line(error.__cause__ or error)})"
            ) from error
        except psycopg.Error as error:
            raise StoreError(f"{self.location}: {_advice(error)} ({_first_line(error)})") from error

    def read(self, work: Work[T], *, patience: float = PATIENCE) -> T:
        """Run ``work`` in one snapshot that writes nothing."""
        with self._told():
            return self._run(work, writes=False, repeatable=True, patience=patience)

    def read_one(self, work: Work[T]) -> T:
        """Run ``work`` without a transaction: each of its statements is one round trip, no more.

        Its statements see snapshots of their own, so it is for work that needs one of them.
        """
        with self._told():
            return self._run(
                work, writes=False, repeatable=True, patience=PATIENCE, transaction=False
            )

    def change(self, work: Work[T], *, repeatable: bool) -> T:
        """Run ``work`` in one transaction, and return when that is durable.

        It is run again where it surely did not happen, or if it is ``repeatable``: then doing
        it twice is the same as doing it once.

        Raises:
            StoreError: the transaction failed; if nobody knows whether, the message says so.
        """
        with self._told():
            return self._run(work, writes=True, repeatable=repeatable, patience=PATIENCE)

    def maintain(self, work: Callable[[psycopg.Connection], None]) -> None:
        """Run statements that take long and stand alone, each a transaction of its own."""
        with self._told(), psycopg.connect(self._conninfo, autocommit=True) as connection:
            work(connection)

    def close(self) -> None:
        """Refuse new work, and close every connection when it is given back."""
        self._pool.close()

    def _run(
        self,
        work: Work[T],
        *,
        writes: bool,
        repeatable: bool,
        patience: float,
        transaction: bool = True,
    ) -> T:
        for _ in range(_ATTEMPTS - 1):
            try:
                return self._once(work, writes, patience, transaction)
            except _UnsureError:
                if not repeatable:
                    raise
            except psycopg.Error as error:
                if not _transient(error):
                    raise
                _log.info("%s: tried again: %s", self.location, _first_line(error))
            self._pool.check()  # where one connection was lost, the others are too
        return self._once(work, writes, patience, transaction)

    def _once(self, work: Work[T], writes: bool, patience: float, transaction: bool) -> T:
        connection = self._pool.getconn(timeout=patience)
        try:
            connection.autocommit = not transaction
            connection.isolation_level = (
                IsolationLevel.READ_COMMITTED if writes else IsolationLevel.REPEATABLE_READ
            )
            connection.read_only = not writes
            result = work(connection)
            self._end(connection, writes)
            return result
        except BaseException as error:
            with suppress(psycopg.Error):  # the caller is told the first error, not this one
                connection.rollback()
            if isinstance(error, _USELESS):
                connection.close()
            raise
        finally:
            self._pool.putconn(connection)  # which drops it if it was lost

    @staticmethod
    def _end(connection: psycopg.Connection, writes: bool) -> None:
        try:
            connection.commit()
        except _UNDONE:
            raise
        except psycopg.Error as error:
            if writes:
                raise _UnsureError from error
            raise


class _UnsureError(Exception):
    """The connection was lost during a commit: nobody knows whether it happened."""


def _configure(connection: psycopg.Connection) -> None:
    connection.execute(_SETTINGS.encode())
    connection.commit()
    register_vector(connection)
    connection.commit()


def _transient(error: psycopg.Error) -> bool:
    """Tell whether a transaction that failed before its commit may succeed when done again."""
    if isinstance(error, PoolClosed | PoolTimeout):
        return False
    lost = isinstance(error, psycopg.OperationalError) and error.sqlstate is None
    return lost or isinstance(error, (*_UNDONE, *_USELESS))


def _advice(error: psycopg.Error) -> str:
    for kinds, advice in _ADVICE:
        if isinstance(error, kinds):
            return advice
    return type(error).__name__


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0] or type(error).__name__


def _location(parts: Mapping[str, Any]) -> str:
    """Return where a database is, without what must not be told: user, password, options."""
    hosts = str(parts.get("host") or parts.get("hostaddr") or "localhost").split(",")
    ports = str(parts.get("port") or "5432").split(",")
    if len(ports) < len(hosts):
        ports *= len(hosts)
    places = ",".join(
        host if host.startswith("/") else f"{host}:{port}"
        for host, port in zip(hosts, ports, strict=False)
    )
    return f"PostgreSQL {parts.get('dbname') or parts.get('user') or ''} at {places}"
