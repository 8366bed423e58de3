"""``kvmem.connect`` from a place to a memory."""

from __future__ import annotations

from pathlib import Path

import pytest

import kvmem
from kvmem.errors import InputError, StoreLockedError
from tests.memory.fake_reader import FakeReader


def test_connect_makes_the_folder_and_keeps_what_is_told(tmp_path: Path) -> None:
    place = tmp_path / "some" / "where"
    with kvmem.connect(place, reader=FakeReader()) as memory:
        memory.remember("Mary is in Rome.")
        assert memory.info().store == str(place)
    with kvmem.connect(str(place), reader=FakeReader()) as memory:
        assert memory.ask("Where is Mary?").answer == "Rome"


def test_the_owner_s_address_is_told_to_others(tmp_path: Path) -> None:
    with (
        kvmem.connect(tmp_path, reader=FakeReader(), address="http://127.0.0.1:8000"),
        pytest.raises(StoreLockedError),
    ):
        kvmem.connect(tmp_path, reader=FakeReader())
    kvmem.connect(tmp_path, reader=FakeReader()).close()


@pytest.mark.parametrize("place", ["http://127.0.0.1:8000", "postgresql://localhost/facts"])
def test_an_address_is_no_folder(place: str) -> None:
    with pytest.raises(InputError, match="not an address"):
        kvmem.connect(place, reader=FakeReader())
