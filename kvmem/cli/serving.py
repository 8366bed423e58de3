"""The command that serves a memory over HTTP."""

from __future__ import annotations

from typing import Annotated

import typer

from kvmem.cli import output
from kvmem.cli.memory import DEFAULT_CHECKPOINT, Checkpoint, Store, open_memory

app = typer.Typer()


@app.command()
def serve(
    store: Store = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    host: Annotated[str, typer.Option(help="An address of this machine.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")] = 8000,
) -> None:
    """Serve a memory over HTTP until stopped."""
    import torch

    from kvmem.service import server

    # Questions are answered side by side, as many as there are cores: one thread for each.
    torch.set_num_threads(1)
    server.serve(
        lambda address: open_memory(store, checkpoint, address),
        host,
        port,
        announce=lambda url: output.print_line(f"kvmem serves {url}"),
    )
