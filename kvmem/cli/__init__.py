"""The command line. No module here imports torch before a command needs it."""

from __future__ import annotations

import sys

import typer

from kvmem.cli import memory, research, serving
from kvmem.errors import KvmemError

app = typer.Typer(
    name="kvmem",
    help="A memory for explicit facts, read by a multi-hop key–value memory network.",
    pretty_exceptions_enable=False,
)
app.add_typer(memory.app)
app.add_typer(research.app)
app.add_typer(serving.app)


def main(command: str | None = None) -> None:
    """Run ``kvmem``, or one of its commands, with the arguments of this process, and exit.

    The status is 0, 1 after an error, 2 for arguments that make no sense, 130 after Ctrl-C.
    An error is one line on standard error.
    """
    arguments = sys.argv[1:] if command is None else [command, *sys.argv[1:]]
    try:
        # Without it typer prints an error in a box of many lines.
        status = app(arguments or ["--help"], prog_name="kvmem", standalone_mode=False)
    except typer.TyperException as error:
        # Where pydantic checked a value, it says so; the person who typed it need not know.
        _fail(error.format_message().replace("Value error, ", ""), error.exit_code)
    except typer.Abort:
        _fail("aborted", 1)
    except (KvmemError, OSError) as error:
        _fail(str(error), 1)
    sys.exit(status)


def _fail(message: str, status: int) -> None:
    print("kvmem: " + " ".join(message.split()), file=sys.stderr)
    sys.exit(status)
