"""Reading a ``.tar.gz`` in memory: nothing is ever extracted to the disk."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kvmem.errors import DataError

_CHUNK = 1 << 20  # bytes


@contextmanager
def _opened(path: Path) -> Iterator[tarfile.TarFile]:
    try:
        with gzip.open(path) as stream, tarfile.open(fileobj=stream, mode="r:") as tar:
            yield tar
            # tarfile stops at its end marker; gzip checks its checksum only at its own end.
            while stream.read(_CHUNK):
                pass
    except (tarfile.TarError, EOFError, zlib.error, OSError) as error:
        raise DataError(
            f"{path}: cannot be read as a .tar.gz archive ({error}); "
            "if it was downloaded, it may be incomplete: download it again"
        ) from error


def list_members(path: Path) -> list[PurePosixPath]:
    """Names of the files in an archive, in its order, the whole archive checked.

    Raises DataError if the file is no complete gzip-compressed tar archive, or if a member
    would not stay inside the archive's folder (absolute path, ``..``, link) or is a device.
    """
    names = []
    with _opened(path) as tar:
        for member in tar:
            name = PurePosixPath(member.name)
            if name.is_absolute() or ".." in name.parts:
                raise DataError(f"{path}: member {member.name!r} points outside the archive")
            if member.isfile():
                names.append(name)
            elif not member.isdir():
                raise DataError(f"{path}: member {member.name!r} is a link or a device, not a file")
    return names


def read_members(path: Path, names: Collection[PurePosixPath]) -> dict[PurePosixPath, bytes]:
    """Contents of the named members, read in one pass. Raises DataError as ``list_members``."""
    contents = {}
    with _opened(path) as tar:
        for member in tar:
            name = PurePosixPath(member.name)
            if name in names and (file := tar.extractfile(member)) is not None:
                contents[name] = file.read()
    return contents
