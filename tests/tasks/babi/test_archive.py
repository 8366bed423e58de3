from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from kvmem.errors import DataError
from kvmem.tasks.babi.archive import list_members, read_members
from kvmem.tasks.babi.files import open_babi

CONTENTS = b"1 Mary moved to the bathroom.\n2 Where is Mary? \tbathroom\t1\n"


def add_file(tar: tarfile.TarFile, name: str) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(CONTENTS)
    tar.addfile(member, io.BytesIO(CONTENTS))


def add_link(kind: bytes) -> Callable[[tarfile.TarFile], None]:
    def add(tar: tarfile.TarFile) -> None:
        member = tarfile.TarInfo("en/qa1_train.txt")
        member.type = kind
        member.linkname = "/etc/passwd"
        tar.addfile(member)

    return add


@pytest.mark.parametrize(
    ("add", "message"),
    [
        (lambda tar: add_file(tar, "../qa1_train.txt"), "points outside"),
        (lambda tar: add_file(tar, "en/../../qa1_train.txt"), "points outside"),
        (lambda tar: add_file(tar, "/etc/qa1_train.txt"), "points outside"),
        (add_link(tarfile.SYMTYPE), "link or a device"),
        (add_link(tarfile.LNKTYPE), "link or a device"),
        (add_link(tarfile.CHRTYPE), "link or a device"),
    ],
)
def test_a_member_that_leaves_the_archive_is_refused(
    add: Callable[[tarfile.TarFile], None], message: str, tmp_path: Path
) -> None:
    archive = tmp_path / "tasks.tar.gz"
    with tarfile.open(archive, "w:gz") as tar:
        add_file(tar, "en/qa1_test.txt")
        add(tar)
    with pytest.raises(DataError, match=message):
        open_babi(archive)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "tasks.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        add_file(tar, "./en/qa1_train.txt")
        add_file(tar, "en/qa1_test.txt")
    return path


def test_files_are_listed_and_read_by_their_plain_names(archive: Path) -> None:
    train, test = PurePosixPath("en/qa1_train.txt"), PurePosixPath("en/qa1_test.txt")
    assert list_members(archive) == [train, test]
    assert read_members(archive, {train}) == {train: CONTENTS}


def test_nothing_is_written(archive: Path) -> None:
    open_babi(archive).load(1, "train", "1k")
    assert list(archive.parent.iterdir()) == [archive]


@pytest.mark.parametrize("raw", [b"", b"no archive", gzip.compress(b"no archive" * 200)])
def test_what_is_no_archive_is_refused(raw: bytes, tmp_path: Path) -> None:
    file = tmp_path / "tasks.tar.gz"
    file.write_bytes(raw)
    with pytest.raises(DataError, match=r"tasks\.tar\.gz: "):
        open_babi(file)


def test_an_archive_cut_short_anywhere_is_refused(archive: Path) -> None:
    whole = archive.read_bytes()
    for length in range(len(whole)):
        archive.write_bytes(whole[:length])
        with pytest.raises(DataError, match="download it again"):
            list_members(archive)


def test_a_wrong_checksum_is_refused(archive: Path) -> None:
    raw = bytearray(archive.read_bytes())
    raw[-8] ^= 1  # gzip's checksum of the contents
    archive.write_bytes(raw)
    with pytest.raises(DataError, match="CRC"):
        list_members(archive)
