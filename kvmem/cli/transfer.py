"""The commands that carry facts in and out in bulk."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from kvmem.cli import output
from kvmem.cli.display import counting_display
from kvmem.cli.incoming import Format, read_records
from kvmem.cli.options import ApiKey, Checkpoint, Json, Namespace, Store, open_memory
from kvmem.errors import InputError, KvmemError
from kvmem.memory import DEFAULT_CHECKPOINT, DEFAULT_NAMESPACE

app = typer.Typer()


@app.command("import")
def import_facts(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help='Files; "-" reads standard input.')
    ],
    format: Annotated[
        Format | None,
        typer.Option(
            help="What the files hold: facts as JSON Lines, or text to split into sentences.",
            show_default="by the file's ending; jsonl for -",
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(help="Where the facts come from.", show_default="the file's name"),
    ] = None,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    json: Json = False,
) -> None:
    """Store the facts of files, in order; what is stored already is passed over.

    Of text, each sentence becomes a fact. An import that was stopped goes on when it is run again:
    a fact without an id gets one from what it says and how often it was said before.
    """
    from kvmem.memory.fact_memory import FactMemory

    created = unchanged = stored = 0
    with (
        open_memory(store, api_key, checkpoint, create=True) as memory,
        counting_display("Imported") as show,
    ):
        if isinstance(memory, FactMemory):
            import torch

            # Batches are encoded side by side, as many as there are cores: one thread for each.
            torch.set_num_threads(1)

        def progress(done: int) -> None:
            nonlocal stored
            stored = created + unchanged + done
            show(stored, None)

        try:
            for file in files:
                records = read_records(file, format, source)
                done = memory.import_records(records, namespace=namespace, progress=progress)
                created += done.created
                unchanged += done.unchanged
        except KeyboardInterrupt:
            output.fail(f"stopped; {_resume(stored)}", 130)
        except KvmemError as error:
            if not stored:
                raise
            output.fail(f"{error}; {_resume(stored)}", 1)
    if json:
        output.print_json({"created": created, "unchanged": unchanged})
    else:
        output.print_line(f"{created:,} created, {unchanged:,} unchanged")


def _resume(stored: int) -> str:
    return f"{stored:,} facts are stored, and passed over when the same command is run again"


@app.command("export")
def export_facts(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help='Written whole or not at all; "-" prints.')
    ] = "-",
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    json: Json = False,
) -> None:
    """Write all facts of a namespace with their history, a JSON object a line.

    What is exported can be imported again, into any store, and is then the same.
    """
    from pydantic_core import to_json

    from kvmem.store.records import record_to_json

    written = 0
    with open_memory(store, api_key) as memory, counting_display("Exported") as show:
        total = memory.namespace(namespace).facts
        with _target(file) as target:
            for record in memory.export(namespace=namespace):
                target.write(to_json(record_to_json(record)) + b"\n")
                written += 1
                show(written, total)
    if json and file != "-":
        output.print_json({"exported": written})
    elif file != "-":
        output.print_line(f"{written:,} exported to {file}")


@contextmanager
def _target(file: str) -> Iterator[BinaryIO]:
    """Standard output for "-", or a file that appears under its name when it is complete."""
    from kvmem.tasks.atomic import replacing

    if file == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(file)
    if path.exists() and not path.is_file():
        raise InputError(f'{file} is not a file; give another name, or "-" to print')
    path = path.resolve()  # what a link points to is replaced, not the link
    try:
        with replacing(path) as target:
            yield target
    except OSError as error:
        raise OSError(error.errno, error.strerror, file) from error
