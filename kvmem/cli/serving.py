"""The commands that serve a memory, over HTTP and to language models."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from kvmem.cli import output
from kvmem.cli.options import ApiKey, Checkpoint, OwnStore, Store, open_memory, own_store
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.service.limits import DEFAULT_RATE, Limits

app = typer.Typer()


@app.command()
def serve(
    store: OwnStore = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    host: Annotated[str, typer.Option(help="An address of this machine.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")] = 8000,
    keys: Annotated[
        str | None,
        typer.Option(
            metavar="PATH",
            help="The file of the access keys; see kvmem keys.",
            show_default="keys.json in the store's folder",
        ),
    ] = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="A name others reach this machine by; may be repeated."),
    ] = None,
    rate: Annotated[
        float, typer.Option(min=1, help="Requests of one client per second, in the long run.")
    ] = DEFAULT_RATE,
    log_level: Annotated[
        Literal["info", "warning", "error"],
        typer.Option(help="What to log; info logs a line a request, without its text."),
    ] = "info",
) -> None:
    """Serve a memory over HTTP until stopped. Beyond this machine only with access keys."""
    import torch

    from kvmem.service import server
    from kvmem.service.keys import KEYS_FILE

    place = own_store(store)
    # Questions are answered side by side, as many as there are cores: one thread for each.
    torch.set_num_threads(1)
    server.serve(
        lambda address: open_memory(place, None, checkpoint, address, create=True),
        host,
        port,
        announce=lambda url: output.print_line(f"kvmem serves {url}"),
        # A database has no place for them: beyond this machine --keys is needed.
        keys=keys or (None if "://" in place else Path(place) / KEYS_FILE),
        allow_hosts=allow_host or (),
        limits=Limits(requests_per_second=rate, request_burst=max(1, round(2 * rate))),
        log_level=log_level,
    )


@app.command()
def mcp(
    store: Store = None,
    api_key: ApiKey = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
) -> None:
    """Serve a memory to a language model: the Model Context Protocol on standard input and output.

    A store that "kvmem serve" has open is reached through it, so that several can use it.
    """
    from kvmem.service.mcp import serve_stdio

    with open_memory(store, api_key, checkpoint, create=True) as memory:
        serve_stdio(memory)
