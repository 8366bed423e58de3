from __future__ import annotations

from pathlib import Path

import pytest

from kvmem.tasks.atomic import replacing


def test_the_new_bytes_appear_when_the_block_ends(tmp_path: Path) -> None:
    file = tmp_path / "new" / "file"
    with replacing(file) as out:
        out.write(b"new")
        assert not file.exists()
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def write_half_and_raise(file: Path, error: type[BaseException]) -> None:
    with replacing(file) as out:
        out.write(b"half")
        raise error


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_a_block_that_raises_changes_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    with pytest.raises(error):
        write_half_and_raise(file, error)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
