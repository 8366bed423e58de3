"""Access keys: a file of hashes, and what each key may do.

A secret is 256 random bits. Nobody guesses those, fast hash or slow, so one SHA-256 protects them
as well as a password hash would; password hashes are slow because passwords are guessable.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from filelock import FileLock
from pydantic import BaseModel, ConfigDict, ValidationError

from kvmem.errors import AccessError, ConflictError, InputError, NotFoundError, StoreError
from kvmem.store.checks import check_namespace
from kvmem.store.files import sync

Access = Literal["read", "write"]

KEYS_FILE = "keys.json"
"""The name of the file in a store's folder."""

_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
_PREFIX = "kvmem_"  # so that scanners of code and logs can tell a leaked one


class KeyInfo(BaseModel):
    """What is known of a key; its secret is not. ``namespaces`` is ``None`` for all of them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    access: Access
    namespaces: tuple[str, ...] | None
    created_at: datetime

    def require(self, access: Access, namespace: str | None) -> None:
        """Raise ``AccessError`` unless the key allows ``access`` to a namespace.

        ``None`` stands for the service as a whole, which a key of some namespaces may not see.
        """
        if access == "write" and self.access != "write":
            raise AccessError(f"key {self.name!r} may read only; use one with access 'write'")
        if not self.reaches(namespace):
            where = "the whole service" if namespace is None else f"namespace {namespace!r}"
            raise AccessError(f"key {self.name!r} does not reach {where}; use one that does")

    def reaches(self, namespace: str | None) -> bool:
        """Tell whether a namespace, or all of them (``None``), may be seen with this key."""
        return self.namespaces is None or namespace in self.namespaces


class _StoredKey(KeyInfo):
    sha256: str


class _KeyFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    keys: tuple[_StoredKey, ...] = ()


class KeyRing:
    """The keys in a file, which is read again whenever it changes. Safe to use from many threads.

    From its first key on, a ring lets nobody in without one: not after the last key was revoked,
    and not after the file was deleted while the ring is open.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reading = threading.Lock()
        self._version: tuple[int, ...] | None = None  # what the file looked like when it was read
        self._keys: tuple[_StoredKey, ...] = ()
        self._exists = False

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> KeyRing:
        """Read the ring in a file; one that does not exist is a ring without keys.

        Raises:
            StoreError: the file cannot be read or holds something else.
        """
        ring = cls(Path(path))
        ring.list()
        return ring

    @property
    def guards(self) -> bool:
        """Whether a key is needed: there is a file, or there was one."""
        self._reread()
        return self._exists

    def list(self) -> tuple[KeyInfo, ...]:
        """Return all keys, in the order in which they were made."""
        return tuple(KeyInfo(**key.model_dump(exclude={"sha256"})) for key in self._reread())

    def check(self, secret: str) -> KeyInfo | None:
        """Return the key that a secret belongs to, or ``None``.

        It is compared with every key in constant time, so that how long it takes tells nothing.
        """
        digest = _digest(secret)
        found = None
        for key in self._reread():
            if hmac.compare_digest(digest, key.sha256):
                found = key
        return found and KeyInfo(**found.model_dump(exclude={"sha256"}))

    def create(self, name: str, access: Access, namespaces: Sequence[str] | None = None) -> str:
        """Add a key and return its secret, which is not kept: it is shown once.

        Raises:
            InputError: a name is malformed, or there are no namespaces in ``namespaces``.
            ConflictError: there is a key of this name.
            StoreError: the file cannot be written.
        """
        if not _NAME.fullmatch(name):
            raise InputError(f"key name {name[:80]!r}: use 1 to 64 of A–Z a–z 0–9 . _ -")
        if namespaces is not None and not namespaces:
            raise InputError("a key of no namespace opens nothing; name one, or leave them out")
        for namespace in namespaces or ():
            check_namespace(namespace)
        secret = _PREFIX + secrets.token_urlsafe(32)
        key = _StoredKey(
            name=name,
            access=access,
            namespaces=None if namespaces is None else tuple(dict.fromkeys(namespaces)),
            created_at=datetime.now(UTC),
            sha256=_digest(secret),
        )
        with self._changing():
            keys = self._reread()
            if any(other.name == name for other in keys):
                raise ConflictError(f"there is a key {name!r} already; revoke it first")
            self._write((*keys, key))
        return secret

    def revoke(self, name: str) -> None:
        """Delete a key; a service that runs refuses it from its next request on.

        Raises:
            NotFoundError: there is no key of this name.
        """
        with self._changing():
            keys = self._reread()
            left = tuple(key for key in keys if key.name != name)
            if len(left) == len(keys):
                raise NotFoundError(f"{self._path}: there is no key {name[:80]!r}")
            self._write(left)

    def _changing(self) -> FileLock:
        """Two processes that change the file at once must not undo each other's change."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{self._path}: its folder cannot be made: {error}") from error
        return FileLock(self._path.with_name(self._path.name + ".lock"), fallback_to_soft=False)

    def _reread(self) -> tuple[_StoredKey, ...]:
        with self._reading:
            try:
                status = os.stat(self._path)
                version = (status.st_mtime_ns, status.st_size, status.st_ino)
                if version != self._version:
                    self._keys = _KeyFile.model_validate_json(self._path.read_bytes()).keys
                    self._version = version
                    self._exists = True
            except FileNotFoundError:
                self._keys, self._version = (), None
            except (OSError, ValidationError) as error:
                raise StoreError(
                    f"{self._path}: the keys cannot be read ({type(error).__name__}); "
                    "mend the file, or delete it and make new keys"
                ) from error
            return self._keys

    def _write(self, keys: tuple[_StoredKey, ...]) -> None:
        """Put a new file in the place of the old one, whole or not at all, for its owner only."""
        draft = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}.part")
        try:
            with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(_KeyFile(keys=keys).model_dump_json(indent=1))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
            sync(self._path.parent)  # a key that was revoked stays so, whatever happens
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise StoreError(f"{self._path}: the keys cannot be written: {error}") from error


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
