"""``kvmem.connect`` from a place to a memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import kvmem
from kvmem.errors import CheckpointError, InputError, StoreLockedError
from kvmem.memory.http_memory import HttpMemory
from tests.memory.fake_reader import FakeReader
from tests.server_process import running_server

SERVER = [sys.executable, "-m", "tests.service.keyword_server"]


def test_connect_makes_the_folder_and_keeps_what_is_told(tmp_path: Path) -> None:
    place = tmp_path / "some" / "where"
    with kvmem.connect(place, reader=FakeReader()) as memory:
        memory.remember("Mary is in the office.")
        assert memory.info().store == str(place)
    with kvmem.connect(str(place), reader=FakeReader()) as memory:
        assert memory.ask("Where is Mary?").answer == "office"


def test_a_checkpoint_is_loaded_by_the_first_call_that_needs_it(tmp_path: Path) -> None:
    script = """
import sys, kvmem
with kvmem.connect(sys.argv[1]) as memory:
    memory.namespaces(), memory.check()
    print("torch" in sys.modules)
    memory.remember("Mary went to the office.")
    print("torch" in sys.modules)
"""
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False", "True"]


def test_a_mistyped_checkpoint_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no checkpoint 'bibi'"):
        kvmem.connect(tmp_path / "store", checkpoint="bibi")
    assert not (tmp_path / "store").exists()


def test_a_folder_that_another_process_serves_is_reached_through_it(tmp_path: Path) -> None:
    with running_server([*SERVER, str(tmp_path), "127.0.0.1", "0"]) as server:
        with kvmem.connect(tmp_path) as memory:
            assert isinstance(memory, HttpMemory)
            memory.remember("Mary is in the office.")
            assert memory.ask("Where is Mary?").answer == "office"
            assert memory.info().checkpoint == "keyword"
        with pytest.raises(StoreLockedError, match=server.url):
            kvmem.connect(tmp_path, address="http://127.0.0.1:1")  # it would serve, and cannot
    with kvmem.connect(tmp_path, reader=FakeReader()) as memory:
        assert memory.ask("Where is Mary?").answer == "office"


def test_a_folder_that_is_locked_and_not_served_is_told(tmp_path: Path) -> None:
    with (
        kvmem.connect(tmp_path, reader=FakeReader(), address="http://127.0.0.1:8000"),
        pytest.raises(StoreLockedError, match="this process"),
    ):
        kvmem.connect(tmp_path, reader=FakeReader())
    owner = "import sys, kvmem; kvmem.connect(sys.argv[1]); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", owner, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        with pytest.raises(StoreLockedError, match=f"process {process.pid}.*stop it first"):
            kvmem.connect(tmp_path)
        process.kill()


@pytest.mark.parametrize("place", ["mysql://localhost/facts", "http://", "https://[::1"])
def test_addresses_of_other_kinds_are_refused(place: str) -> None:
    with pytest.raises(InputError, match="address"):
        kvmem.connect(place)
