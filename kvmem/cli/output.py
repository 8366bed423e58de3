"""What commands print: plain lines for people, the service's JSON for programs."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, NoReturn

from rich.console import Console
from rich.text import Text

from kvmem.types import Answer, Fact

if TYPE_CHECKING:
    from kvmem.store.base import History

_EVIDENCE_SHOWN = 5


@cache
def console() -> Console:
    """Standard output, coloured only on a terminal and without ``NO_COLOR``."""
    return Console(highlight=False, markup=False, soft_wrap=True, emoji=False)


def progress_console() -> Console:
    """Standard error, where progress is shown: standard output holds results only."""
    return Console(stderr=True)


def fail(message: str, status: int) -> NoReturn:
    """Print a message as one line on standard error, and end the command with a status."""
    print("kvmem: " + " ".join(message.split()), file=sys.stderr)
    sys.exit(status)


def confirm(question: str) -> bool:
    """Ask on standard error, and tell whether standard input says yes."""
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def print_json(value: object) -> None:
    """Print a value of ``kvmem.types``, or a mapping of them, as the service sends it."""
    from pydantic_core import to_json

    print(to_json(value).decode())


def print_line(text: str, style: str = "") -> None:
    """Print text as one line; control characters, which could steer a terminal, are escaped."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    console().print(Text(shown, style))


def print_fact(fact: Fact) -> None:
    """Print a fact's id and text, and since when it no longer holds."""
    closed = f"  (until {fact.valid_to.isoformat()})" if fact.valid_to else ""
    print_line(f"{fact.id}  {fact.text}{closed}", "dim" if closed else "")


def print_answer(answer: Answer) -> None:
    """Print the answer on a line of its own, then its confidence and the facts it rests on."""
    print_line(answer.answer if answer.answer is not None else "not known", "bold")
    if answer.unknown_words:
        # The reader did not judge: to call "not known" right would hide facts that do tell.
        print_line(f"words the reader has never seen: {', '.join(answer.unknown_words)}", "yellow")
    else:
        print_line(f"confidence {answer.confidence:.2f}", "dim")
    for evidence in answer.evidence[:_EVIDENCE_SHOWN]:
        print_line(f"hop {evidence.hop}  {evidence.weight:.2f}  {evidence.text}", "dim")


def print_history(past: History) -> None:
    """Print what befell the versions of a fact, a line an event, with the text where kept."""
    texts = {fact.id: fact.text for fact in past.facts}
    for event in past.events:
        by = f" by {event.by}" if event.by else ""
        text = f"  {texts[event.fact_id]}" if event.fact_id in texts else ""
        print_line(f"{event.at.isoformat()}  {event.kind}{by}  {event.fact_id}{text}")
