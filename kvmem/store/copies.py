"""Backups of an SQLite store: made while it works, and checked before they are put back."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, closing
from pathlib import Path

import apsw

from kvmem.errors import StoreError
from kvmem.store.connections import DATABASE, ReaderPool, open_writer, store_errors
from kvmem.store.files import whole_folder
from kvmem.store.lock import LOCK, StoreLock
from kvmem.store.migrations import migrate
from kvmem.store.verification import verify


def backup(source: apsw.Connection, folder: Path) -> None:
    """Copy what a reading connection sees into a new folder that is a store itself.

    Raises:
        StoreError: there is something at ``folder`` already, or it cannot be written.
    """
    with whole_folder(folder) as draft:
        path = draft / DATABASE
        # In one step: a copy in several starts anew whenever the store changes in between.
        with (
            store_errors(path),
            closing(apsw.Connection(str(path))) as copy,
            copy.backup("main", source, "main") as work,
        ):
            work.step(-1)


def restore(backup: str | os.PathLike[str], place: str | os.PathLike[str]) -> None:
    """Check a backup, and put a copy of it at ``place``: whole and checked, or not at all.

    Args:
        backup: a folder that ``FactStore.backup`` wrote, or any store that no process has open.
        place: a folder that is missing or empty.

    Raises:
        StoreError: the backup is missing or damaged, ``place`` holds something, or cannot be
            written.
    """
    source, target = Path(backup).absolute(), Path(place).absolute()
    if not (source / DATABASE).is_file():
        raise StoreError(f"{source}: this folder holds no store; give the folder of a backup")
    # A backup has no lock until somebody opens it as a store.
    with ExitStack() as undo:
        if (source / LOCK).exists():
            undo.callback(StoreLock(source, None).release)
        draft = undo.enter_context(whole_folder(target))
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (source / name).exists():
                shutil.copyfile(source / name, draft / name)
        path = draft / DATABASE
        with store_errors(source / DATABASE):
            with closing(open_writer(path)) as connection:
                if connection.pragma("user_version") == 0:  # SQLite takes no bytes for a new file
                    raise StoreError(f"{source}: this backup is empty; restore another one")
                migrate(connection)
            readers = ReaderPool(path)
            damages = verify(readers)
            readers.close()
        if damages:
            raise StoreError(
                f"{source}: this backup is damaged, {damages[0].what}; restore another one, or "
                "open this one as a store, verify it, forget the facts that are damaged and rebuild"
            )
