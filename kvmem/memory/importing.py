"""Importing records, as many as there may be, a batch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from kvmem.errors import ConflictError, InputError, NotFoundError
from kvmem.memory.base import IMPORTED_AT_ONCE, Imported
from kvmem.store.base import FactRecord


def import_in_batches(
    records: Iterable[FactRecord],
    store: Callable[[list[FactRecord]], Imported],
    progress: Callable[[int], None] | None,
) -> Imported:
    """Hand records to ``store``, ``IMPORTED_AT_ONCE`` at a time, and count what came of it.

    Errors that are about a record tell how many batches were stored before.
    """
    created = unchanged = 0
    records = iter(records)
    while batch := list(islice(records, IMPORTED_AT_ONCE)):
        try:
            imported = store(batch)
        except (InputError, ConflictError, NotFoundError) as error:
            if not created + unchanged:
                raise
            before = f"after the first {created + unchanged} records, which are stored"
            raise type(error)(f"{before}: {error}") from error
        created, unchanged = created + imported.created, unchanged + imported.unchanged
        if progress is not None:
            progress(created + unchanged)
    return Imported(created, unchanged)
