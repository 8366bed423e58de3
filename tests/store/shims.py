"""SQLite file systems that fail in tests as disks do: they lose power, or run full."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

_BASE = "unix"
_SECTOR = 512


@contextmanager
def installed(vfs: apsw.VFS, name: str) -> Iterator[None]:
    """Have all connections that are opened in the block use a file system."""
    apsw.set_default_vfs(name)
    try:
        yield
    finally:
        apsw.set_default_vfs(_BASE)
        vfs.unregister()


# --- a disk that loses power ----------------------------------------------------------


@dataclass(frozen=True)
class _Write:
    offset: int
    data: bytes

    def apply(self, content: bytearray | None) -> bytearray:
        content = bytearray() if content is None else content
        content.extend(bytes(max(0, self.offset - len(content))))
        content[self.offset : self.offset + len(self.data)] = self.data
        return content


@dataclass(frozen=True)
class _Truncate:
    size: int

    def apply(self, content: bytearray | None) -> bytearray | None:
        return None if content is None else content[: self.size]


@dataclass(frozen=True)
class _Delete:
    def apply(self, content: bytearray | None) -> bytearray | None:
        return None


@dataclass
class _OnDisk:
    """What of a file is sure to survive (``None``: not even its name), and what may be lost."""

    durable: bytearray | None = None
    pending: list[_Write | _Truncate | _Delete] = field(default_factory=list)


class Disk:
    """Remembers which writes were synced; calls ``before_sync`` at each sync of the database."""

    def __init__(self, before_sync: Callable[[], None]) -> None:
        self._files: dict[Path, _OnDisk] = {}
        self._before_sync = before_sync

    def image(self, keep: Callable[[], bool]) -> dict[str, bytes]:
        """Return the files' contents after a power cut now, by name.

        ``keep`` is asked for each sector that was written, and each other change that was made,
        since the last sync: disks need not write in order, nor all of a write.
        """
        left: dict[str, bytes] = {}
        for path, file in self._files.items():
            content = None if file.durable is None else bytearray(file.durable)
            for change in file.pending:
                if keep():
                    content = change.apply(content)
            if content is not None:
                left[path.name] = bytes(content)
        return left

    def add(self, path: Path) -> None:
        """Take up a file with what it holds already."""
        self._files[path] = _OnDisk(bytearray(path.read_bytes()))

    def write(self, path: Path, data: bytes, offset: int) -> None:
        for start in range(0, len(data), _SECTOR):
            self._file(path).pending.append(_Write(offset + start, data[start : start + _SECTOR]))

    def truncate(self, path: Path, size: int) -> None:
        self._file(path).pending.append(_Truncate(size))

    def delete(self, path: Path, durably: bool) -> None:
        self._file(path).pending.append(_Delete())
        if durably:
            self._settle(path)

    def sync(self, path: Path) -> None:
        self._before_sync()
        self._settle(path)

    def _settle(self, path: Path) -> None:
        file = self._file(path)
        if file.durable is None and not file.pending:
            file.durable = bytearray()
        for change in file.pending:
            file.durable = change.apply(file.durable)
        file.pending.clear()

    def _file(self, path: Path) -> _OnDisk:
        return self._files.setdefault(path, _OnDisk())


class _DiskFile(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        super().__init__(_BASE, name, flags)
        self._disk = disk
        self._path = _path(name)

    def xWrite(self, data: Any, offset: int) -> None:
        super().xWrite(data, offset)
        self._disk.write(self._path, bytes(data), offset)

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._disk.truncate(self._path, size)

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._disk.sync(self._path)


class DiskVFS(apsw.VFS):
    """Passes all that SQLite writes to its files on to a ``Disk`` too."""

    NAME = "kvmem-power-loss"

    def __init__(self, disk: Disk) -> None:
        super().__init__(self.NAME, _BASE)
        self._disk = disk

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        return apsw.VFSFile(_BASE, name, flags) if name is None else self._on_disk(name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        self._disk.delete(Path(filename), bool(syncdir))

    def _on_disk(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        return _DiskFile(self._disk, name, flags)


# --- a disk that is full --------------------------------------------------------------


class FullVFS(apsw.VFS):
    """Lets ``writes_left`` more writes succeed; ``None`` for as many as are made."""

    NAME = "kvmem-full-disk"

    def __init__(self) -> None:
        super().__init__(self.NAME, _BASE)
        self.writes_left: int | None = None

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        return _FullFile(self, name, flags)

    def take(self) -> None:
        """Count a write, or refuse it."""
        if self.writes_left == 0:
            raise apsw.FullError("no space left on the device")
        if self.writes_left is not None:
            self.writes_left -= 1


class _FullFile(apsw.VFSFile):
    def __init__(self, vfs: FullVFS, name: Any, flags: list[int]) -> None:
        super().__init__(_BASE, name, flags)
        self._vfs = vfs

    def xWrite(self, data: Any, offset: int) -> None:
        self._vfs.take()
        super().xWrite(data, offset)


def _path(name: Any) -> Path:
    return Path(name.filename() if isinstance(name, apsw.URIFilename) else name)
