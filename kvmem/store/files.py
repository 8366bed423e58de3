"""Folders and files that are there after a power cut, or whole, or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kvmem.errors import StoreError


def sync(path: Path) -> None:
    """Wait until a file's bytes, or a folder's names, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder and its parents where missing, durably.

    Raises:
        StoreError: there is a file of that name, or the folder cannot be made.
    """
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        # The new names must survive a power cut as surely as what is committed under them.
        for path in reversed(missing):
            sync(path.parent)
    except FileExistsError:
        raise StoreError(
            f"{folder}: this is a file, and a store is a folder; choose another path"
        ) from None
    except OSError as error:
        raise StoreError(f"{folder}: the store's folder cannot be made: {error}") from error


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Lend a draft beside ``folder`` that takes its place, durably, when the block ends well.

    If the block raises, the draft is removed and nothing appears.

    Raises:
        StoreError: there is something at ``folder`` other than an empty folder, or it cannot
            be written.
    """
    try:
        if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
            raise StoreError(f"{folder}: there is something here already; choose another path")
        make_folder(folder.parent)
        draft = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
        draft.mkdir()
        try:
            yield draft
            for path in (*draft.iterdir(), draft):
                sync(path)
            draft.replace(folder)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
        sync(folder.parent)
    except OSError as error:
        raise StoreError(f"{folder}: cannot be written: {error}") from error
