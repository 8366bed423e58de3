"""Access keys: made once, kept as hashes, and never let go by accident."""

from __future__ import annotations

import hmac
import json
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from kvmem.errors import AccessError, ConflictError, InputError, NotFoundError, StoreError
from kvmem.service.keys import KeyInfo, KeyRing


def test_a_secret_opens_until_its_key_is_revoked(ring: KeyRing) -> None:
    secret = ring.create("app", "write")
    other = ring.create("reports", "read", ("home", "work"))
    found = ring.check(secret)
    assert found is not None
    assert (found.name, found.access, found.namespaces) == ("app", "write", None)
    assert [key.name for key in ring.list()] == ["app", "reports"]
    ring.revoke("app")
    assert ring.check(secret) is None
    assert ring.check(other) is not None


@pytest.mark.parametrize("secret", ["", "kvmem_", "x" * 10_000, "ä", "\udcff", "\0"])
def test_anything_else_opens_nothing(ring: KeyRing, secret: str) -> None:
    ring.create("app", "write")
    assert ring.check(secret) is None


def test_secrets_are_long_and_never_the_same(ring: KeyRing) -> None:
    secrets = {ring.create(str(number), "read") for number in range(20)}
    assert len(secrets) == 20
    assert all(len(secret) >= 40 for secret in secrets), "fewer than 200 random bits"


def test_the_file_holds_no_secret_and_is_its_owners_alone(tmp_path: Path, ring: KeyRing) -> None:
    secret = ring.create("app", "write")
    file = tmp_path / "keys.json"
    assert secret not in file.read_text()
    assert secret.removeprefix("kvmem_") not in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_secrets_are_compared_in_constant_time(
    ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = ring.create("first", "read")
    ring.create("second", "read")
    compared: list[tuple[Any, Any]] = []
    compare = hmac.compare_digest

    def record(one: Any, other: Any) -> bool:
        compared.append((one, other))
        return compare(one, other)

    monkeypatch.setattr("kvmem.service.keys.hmac.compare_digest", record)
    assert ring.check(secret) is not None
    assert len(compared) == 2, "the comparison must not end at the key that is right"
    assert all(len(one) == len(other) == 64 for one, other in compared), "hashes are compared"


def test_a_change_by_another_process_is_seen_at_once(tmp_path: Path, ring: KeyRing) -> None:
    elsewhere = KeyRing.open(tmp_path / "keys.json")
    secret = elsewhere.create("app", "write")
    assert ring.check(secret) is not None
    elsewhere.revoke("app")
    assert ring.check(secret) is None


def test_changes_at_once_lose_no_key(tmp_path: Path, ring: KeyRing) -> None:
    def make(number: int) -> None:
        KeyRing.open(tmp_path / "keys.json").create(f"key{number}", "read")

    threads = [threading.Thread(target=make, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {key.name for key in ring.list()} == {f"key{number}" for number in range(8)}


def test_a_ring_never_opens_again(tmp_path: Path, ring: KeyRing) -> None:
    assert not ring.guards
    ring.create("app", "write")
    assert ring.guards
    ring.revoke("app")
    assert ring.guards, "to revoke the last key must not let everybody in"
    (tmp_path / "keys.json").unlink()
    assert ring.guards, "nor must the loss of the file"
    assert ring.list() == ()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"keys": [{"name": "x"}]}', '{"keys": [], "more": 1}', "\x80"]
)
def test_a_damaged_file_is_an_error_and_no_open_door(
    tmp_path: Path, ring: KeyRing, content: str
) -> None:
    secret = ring.create("app", "write")
    (tmp_path / "keys.json").write_text(content, "latin-1")
    for attempt in (lambda: ring.check(secret), lambda: ring.guards, ring.list):
        with pytest.raises(StoreError, match=r"keys\.json: the keys cannot be read"):
            attempt()


def test_names_are_checked(ring: KeyRing) -> None:
    for name in ("", "two words", "x" * 65, "../x"):
        with pytest.raises(InputError, match="key name"):
            ring.create(name, "read")
    with pytest.raises(InputError, match="namespace"):
        ring.create("app", "read", ("a b",))
    with pytest.raises(InputError, match="no namespace"):
        ring.create("app", "read", ())
    ring.create("app", "read")
    with pytest.raises(ConflictError, match="'app' already"):
        ring.create("app", "write")
    with pytest.raises(NotFoundError, match="no key 'other'"):
        ring.revoke("other")


def test_a_file_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        KeyRing(tmp_path / "file" / "keys.json").create("app", "read")


def test_what_a_key_allows(ring: KeyRing) -> None:
    ring.create("all", "write")
    ring.create("reader", "read", ("home",))
    everything, reader = ring.list()
    for namespace in ("home", "other", None):
        everything.require("write", namespace)
    reader.require("read", "home")
    with pytest.raises(AccessError, match="read only"):
        reader.require("write", "home")
    for namespace in ("other", "Home", None):
        with pytest.raises(AccessError, match="does not reach"):
            reader.require("read", namespace)


def test_the_file_can_be_read_by_people(tmp_path: Path, ring: KeyRing) -> None:
    ring.create("app", "read", ("home",))
    (key,) = json.loads((tmp_path / "keys.json").read_text())["keys"]
    assert KeyInfo(**{name: key[name] for name in key if name != "sha256"}) == ring.list()[0]
