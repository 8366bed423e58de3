"""The options that the memory's commands share, and the memory that these options name."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from kvmem.errors import InputError
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.service.times import parse_time

if TYPE_CHECKING:
    from kvmem.memory.base import Memory


def _parse_as_of(text: str) -> datetime:
    try:
        return parse_time(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


Namespace = Annotated[str, typer.Option(help="The namespace, a memory of its own in the store.")]
Store = Annotated[
    str | None,
    typer.Option(
        metavar="PATH|URL|DSN",
        help="The store's folder, the address of a server, or a database.",
        show_default="in the user's data folder",
    ),
]
StoreFolder = Annotated[
    str | None,
    typer.Option(
        metavar="PATH", help="The store's folder.", show_default="in the user's data folder"
    ),
]
OwnStore = Annotated[
    str | None,
    typer.Option(
        metavar="PATH|DSN",
        help="The store's folder, or a database: postgresql://user@host/database.",
        show_default="in the user's data folder",
    ),
]
ApiKey = Annotated[
    str | None,
    typer.Option(envvar="KVMEM_API_KEY", help="The key that a server asks for."),
]
Checkpoint = Annotated[str, typer.Option(help="The reader: a shipped one's name, or a folder.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsOf = Annotated[
    datetime | None,
    typer.Option(
        parser=_parse_as_of,
        metavar="TIME",
        help="As the facts held at that time: 2025-03-01T12:00:00Z.",
    ),
]
FactId = Annotated[str, typer.Argument(help="The id of a fact.")]


def store_place(store: str | None) -> str:
    """The store that ``--store`` names, or the one in the user's data folder."""
    import platformdirs

    return store or str(platformdirs.user_data_path("kvmem") / "store")


def own_store(store: str | None) -> str:
    """The store's folder, or its database, for what no server does for others.

    Raises:
        typer.BadParameter: the store is named by a server's address.
    """
    place = store_place(store)
    return place if _is_database(place) else store_folder(place)


def store_folder(store: str | None) -> str:
    """The store's folder, for commands that work on files.

    Raises:
        typer.BadParameter: the store is named by an address.
    """
    place = store_place(store)
    if _is_database(place):  # which may hold a password: it is not repeated
        raise typer.BadParameter(
            "this works on a folder; a database is copied by its own tools, such as pg_dump, "
            "and the access keys of its service are in a file that --keys names",
            param_hint="--store",
        )
    if "://" in place:
        raise typer.BadParameter(
            f"{place}: run this where the store is, with its folder", param_hint="--store"
        )
    return place


def _is_database(place: str) -> bool:
    return place.startswith(("postgresql://", "postgres://"))


def open_memory(
    store: str | None,
    api_key: str | None = None,
    checkpoint: str = DEFAULT_CHECKPOINT,
    address: str | None = None,
    create: bool = False,
) -> Memory:
    """Open the memory that the options name. The checkpoint is loaded when it is needed.

    Raises:
        InputError: no store is in that folder, and none is to be created; or the place looks like
            an address without its scheme, of which a folder would be made.
    """
    import kvmem
    from kvmem.store.connections import DATABASE

    place = store_place(store)
    if re.fullmatch(r"[\w.-]+:\d+", place):
        raise InputError(f"{place}: for a server write http://{place}, for a folder ./{place}")
    if not (create or "://" in place or os.path.isfile(os.path.join(place, DATABASE))):
        raise InputError(f"{place}: there is no store; remember a fact first, or give --store")
    return kvmem.connect(place, checkpoint=checkpoint, api_key=api_key, address=address)


def arguments(texts: Sequence[str], what: str) -> list[str]:
    """The arguments as they are, or the lines of standard input for a lone "-"."""
    if list(texts) != ["-"]:
        return list(texts)
    lines = [line.strip() for line in standard_input().split("\n")]
    lines = [line for line in lines if line]
    if not lines:
        raise InputError(f"standard input holds no {what}")
    return lines


def argument(text: str, what: str) -> str:
    """The argument as it is, or the one line of standard input for "-"."""
    lines = arguments([text], what)
    if len(lines) > 1:
        raise InputError(f"standard input holds {len(lines)} lines; one {what} is taken")
    return lines[0]


def standard_input() -> str:
    """All text on standard input, which is in UTF-8 whatever the locale says."""
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"standard input is not UTF-8 text: {error.reason} at byte {error.start}"
        ) from None
