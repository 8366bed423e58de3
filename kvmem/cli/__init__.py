"""The command line. No module here imports torch before a command needs it."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from kvmem.cli import comparing, memory, output, research, serving, transfer, upkeep
from kvmem.errors import AccessError, KvmemError

STATUS_HELP = """\
Exit status: 0 done; 1 error, told in one line on standard error (or, without a word, output that \
nobody read to its end); 2 arguments that make no sense; 130 stopped by Ctrl-C."""

app = typer.Typer(
    name="kvmem",
    help="A memory for explicit facts, read by a multi-hop key–value memory network.",
    epilog=STATUS_HELP,
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        output.print_line(f"kvmem {version('kvmem')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", is_eager=True, callback=_print_version, help="Show the version and exit."
        ),
    ] = False,
) -> None: ...


for commands in (memory, transfer, upkeep, serving, research, comparing):
    app.add_typer(commands.app)


def main(command: str | None = None) -> None:
    """Run ``kvmem``, or one of its commands, with the arguments of this process, and exit.

    The status is as ``STATUS_HELP`` says. An error is one line on standard error.
    """
    arguments = sys.argv[1:] if command is None else [command, *sys.argv[1:]]
    try:
        # Without it typer prints an error in a box of many lines.
        status = app(arguments or ["--help"], prog_name="kvmem", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as error:
        # Where pydantic checked a value, it says so; the person who typed it need not know.
        output.fail(error.format_message().replace("Value error, ", ""), error.exit_code)
    except typer.Abort:
        output.fail("aborted", 1)
    except BrokenPipeError:
        # Whoever read the output has enough, such as head. What is left goes nowhere. (While a
        # command prints, typer does the same.)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        named = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        output.fail(named, 1)
    except AccessError as error:
        output.fail(f"{error}; a key is given with --api-key or KVMEM_API_KEY", 1)
    except KvmemError as error:
        output.fail(str(error), 1)
    sys.exit(status)
