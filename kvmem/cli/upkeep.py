"""The commands that look after a store as a whole: copies of it, its health, its access keys."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal

import typer

from kvmem.cli import output
from kvmem.cli.display import counting_display
from kvmem.cli.options import (
    Checkpoint,
    Json,
    OwnStore,
    StoreFolder,
    open_memory,
    own_store,
    store_folder,
)
from kvmem.memory import DEFAULT_CHECKPOINT

app = typer.Typer()
keys = typer.Typer(help="Make, list and revoke the access keys of a store's service.")
app.add_typer(keys, name="keys")


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="A new folder; it appears when it is complete.")],
    store: StoreFolder = None,
    json: Json = False,
) -> None:
    """Copy all facts, as they are at one moment, into a folder that is a store of its own."""
    with open_memory(store_folder(store)) as memory:
        memory.backup(path)
    if json:
        output.print_json({"backup": str(path)})
    else:
        output.print_line(f"the backup is {path}")


@app.command()
def restore(
    path: Annotated[Path, typer.Argument(help="A folder that kvmem backup has written.")],
    store: StoreFolder = None,
    json: Json = False,
) -> None:
    """Check a backup and make a store of it, where there is none yet."""
    from kvmem.store.sqlite import restore as restore_store

    place = store_folder(store)
    restore_store(path, place)
    if json:
        output.print_json({"store": place})
    else:
        output.print_line(f"the store is {place}")


@app.command()
def verify(
    store: OwnStore = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    json: Json = False,
) -> None:
    """Read all that is stored and print what is not as it was written; status 1 if anything."""
    with (
        open_memory(own_store(store), checkpoint=checkpoint) as memory,
        counting_display("Verified") as show,
    ):
        damages = memory.verify(progress=show)
    if json:
        output.print_json({"damage": damages})
    elif not damages:
        output.print_line("all that is stored is as it was written")
    else:
        for damage in damages:
            where = (part for part in (damage.namespace, damage.fact_id, damage.what) if part)
            output.print_line("  ".join(where))
    if damages:
        raise typer.Exit(1)


@app.command()
def rebuild(
    namespace: Annotated[
        str | None, typer.Option(help="One namespace only.", show_default="all")
    ] = None,
    store: OwnStore = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    json: Json = False,
) -> None:
    """Make the encodings and indexes anew from the facts."""
    rebuilt = 0

    with (
        open_memory(own_store(store), checkpoint=checkpoint) as memory,
        counting_display("Rebuilt") as show,
    ):

        def progress(done: int, total: int) -> None:
            nonlocal rebuilt
            rebuilt = done
            show(done, total)

        memory.rebuild(namespace=namespace, progress=progress)
    if json:
        output.print_json({"facts": rebuilt})
    else:
        output.print_line(f"rebuilt {rebuilt:,} facts")


@app.command()
def stats(store: OwnStore = None, json: Json = False) -> None:
    """Count what is stored: namespaces, facts, bytes on disk."""
    with open_memory(own_store(store)) as memory:
        counts = memory.stats()
    if json:
        output.print_json(counts)
    else:
        for name, count in asdict(counts).items():
            output.print_line(f"{name.replace('_', ' ')}: {count:,}")


KeysFile = Annotated[
    Path | None,
    typer.Option("--keys", help="The keys' file.", show_default="keys.json in the store"),
]
KeyName = Annotated[str, typer.Argument(help="The key's name.")]


def _keys_file(store: str | None, file: Path | None) -> Path:
    from kvmem.service.keys import KEYS_FILE

    return file or Path(store_folder(store)) / KEYS_FILE


@keys.command("create")
def create_key(
    name: KeyName,
    access: Annotated[
        Literal["read", "write"], typer.Option(help="What it allows; write includes read.")
    ] = "write",
    namespace: Annotated[
        list[str] | None,
        typer.Option(help="A namespace it opens; may be given again.", show_default="all"),
    ] = None,
    store: StoreFolder = None,
    file: KeysFile = None,
    json: Json = False,
) -> None:
    """Make a key and print its secret, which is shown this once and not kept."""
    from kvmem.service.keys import KeyRing

    ring = KeyRing.open(_keys_file(store, file))
    secret = ring.create(name, access, tuple(namespace) if namespace else None)
    if json:
        output.print_json({"name": name, "secret": secret})
    else:
        output.print_line(secret)


@keys.command("list")
def list_keys(store: StoreFolder = None, file: KeysFile = None, json: Json = False) -> None:
    """Print the names of the keys, and what they allow."""
    from kvmem.service.keys import KeyRing

    known = KeyRing.open(_keys_file(store, file)).list()
    if json:
        output.print_json({"keys": known})
    else:
        for key in known:
            where = "all namespaces" if key.namespaces is None else " ".join(key.namespaces)
            output.print_line(f"{key.name}  {key.access}  {where}  {key.created_at.isoformat()}")


@keys.command("revoke")
def revoke_key(
    name: KeyName, store: StoreFolder = None, file: KeysFile = None, json: Json = False
) -> None:
    """Make a key useless from now on, also for a server that runs."""
    from kvmem.service.keys import KeyRing

    KeyRing.open(_keys_file(store, file)).revoke(name)
    if json:
        output.print_json({"revoked": name})
    else:
        output.print_line(f"{name}  revoked")
