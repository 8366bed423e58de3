"""The commands that remember facts, ask about them and look after them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from kvmem.cli import output
from kvmem.cli.options import (
    ApiKey,
    AsOf,
    Checkpoint,
    FactId,
    Json,
    Namespace,
    Store,
    argument,
    arguments,
    open_memory,
    standard_input,
)
from kvmem.errors import InputError
from kvmem.memory import DEFAULT_CHECKPOINT, DEFAULT_NAMESPACE
from kvmem.types import Assume, Fact, NewFact

if TYPE_CHECKING:
    from kvmem.memory.base import Memory

app = typer.Typer()


@app.command()
def remember(
    texts: Annotated[
        list[str], typer.Argument(metavar="TEXT", help='Facts; "-" reads one a line.')
    ],
    key: Annotated[str | None, typer.Option(help="Closes the open fact of this key.")] = None,
    supersedes: Annotated[str | None, typer.Option(help="Closes the fact with this id.")] = None,
    id: Annotated[str | None, typer.Option(help="An id of your own.")] = None,
    value: Annotated[str | None, typer.Option(help="Kept with the fact; not read yet.")] = None,
    source: Annotated[str | None, typer.Option(help="Where the facts come from.")] = None,
    split: Annotated[bool, typer.Option("--split", help="Make a fact of each sentence.")] = False,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    json: Json = False,
) -> None:
    """Store facts, in order, all or none; done when they are durable."""
    if split:
        facts = _sentences(texts, source)
    else:
        facts = [NewFact(text, source=source) for text in arguments(texts, "fact")]
    if len(facts) > 1 and any(option is not None for option in (key, supersedes, id, value)):
        raise InputError("--key, --supersedes, --id and --value take one fact at a time")
    facts = [replace(fact, key=key, supersedes=supersedes, id=id, value=value) for fact in facts]
    with open_memory(store, api_key, checkpoint, create=True) as memory:
        receipts = memory.remember(facts, namespace=namespace)
    if json:
        output.print_json({"facts": receipts})
    else:
        for receipt in receipts:
            output.print_line(f"{receipt.id}  {receipt.status}")


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help='The question; "-" reads it.')],
    as_of: AsOf = None,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Below it the answer is not known.")
    ] = 0.0,
    assume: Annotated[
        Assume | None,
        typer.Option(
            help="What was not told is not known, or is not so.", show_default="as the reader does"
        ),
    ] = None,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    json: Json = False,
) -> None:
    """Answer a question, and show the facts the answer rests on."""
    question = argument(question, "question")
    with open_memory(store, api_key, checkpoint) as memory:
        answer = memory.ask(
            question,
            namespace=namespace,
            as_of=as_of,
            min_confidence=min_confidence,
            assume=assume,
        )
    if json:
        output.print_json(answer)
    else:
        output.print_answer(answer)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help='What to look for; "-" reads it.')],
    limit: Annotated[int, typer.Option(min=1, help="How many facts at most.")] = 10,
    as_of: AsOf = None,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    checkpoint: Checkpoint = DEFAULT_CHECKPOINT,
    json: Json = False,
) -> None:
    """Print the facts nearest to a query, best first."""
    query = argument(query, "query")
    with open_memory(store, api_key, checkpoint) as memory:
        found = memory.search(query, namespace=namespace, limit=limit, as_of=as_of)
    if json:
        output.print_json({"results": found})
    else:
        for result in found:
            output.print_line(f"{result.score:.3f}  {result.fact.id}  {result.fact.text}")


@app.command("list")
def list_facts(
    key: Annotated[str | None, typer.Option(help="Only facts of this key.")] = None,
    source: Annotated[str | None, typer.Option(help="Only facts from this source.")] = None,
    as_of: AsOf = None,
    include_closed: Annotated[
        bool, typer.Option("--include-closed", help="Superseded facts too.")
    ] = False,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    json: Json = False,
) -> None:
    """Print all facts that hold, in the order in which they were remembered."""
    with open_memory(store, api_key) as memory:
        facts: Iterator[Fact] = _pages(memory, namespace, key, source, as_of, include_closed)
        if json:
            output.print_json({"facts": list(facts)})
        else:
            for fact in facts:
                output.print_fact(fact)


@app.command()
def get(
    fact_id: FactId,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    json: Json = False,
) -> None:
    """Print one fact."""
    with open_memory(store, api_key) as memory:
        fact = memory.get(fact_id, namespace=namespace)
    if json:
        output.print_json(fact)
    else:
        output.print_fact(fact)


@app.command()
def history(
    fact_id: FactId,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    json: Json = False,
) -> None:
    """Print all versions of a fact and what befell them, oldest first."""
    with open_memory(store, api_key) as memory:
        past = memory.history(fact_id, namespace=namespace)
    if json:
        output.print_json(past)
    else:
        output.print_history(past)


@app.command()
def forget(
    fact_ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help='Ids of facts; "-" reads one a line.')
    ] = None,
    key: Annotated[str | None, typer.Option(help="All facts of this key.")] = None,
    source: Annotated[str | None, typer.Option(help="All facts from this source.")] = None,
    namespace: Namespace = DEFAULT_NAMESPACE,
    store: Store = None,
    api_key: ApiKey = None,
    json: Json = False,
) -> None:
    """Delete facts for good: by their ids, by a key or by a source."""
    ids = arguments(fact_ids, "id") if fact_ids else None
    with open_memory(store, api_key) as memory:
        forgotten = memory.forget(ids=ids, key=key, source=source, namespace=namespace)
    if json:
        output.print_json({"ids": forgotten})
    else:
        for fact_id in forgotten:
            output.print_line(f"{fact_id}  forgotten")
        # Whoever mistyped must not believe that it is gone.
        for fact_id in sorted(set(ids or ()).difference(forgotten)):
            output.print_line(f"{fact_id}  not stored")
        if not (forgotten or ids):
            output.print_line("no such facts are stored")


@app.command()
def namespaces(store: Store = None, api_key: ApiKey = None, json: Json = False) -> None:
    """Print the namespaces of a store, and how many facts each holds."""
    with open_memory(store, api_key) as memory:
        found = memory.namespaces()
    if json:
        output.print_json({"namespaces": found})
    else:
        for info in found:
            output.print_line(f"{info.name}  {info.facts:,} facts")


@app.command("delete-namespace")
def delete_namespace(
    name: Annotated[str, typer.Argument(help="The namespace.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    store: Store = None,
    api_key: ApiKey = None,
    json: Json = False,
) -> None:
    """Delete a namespace with all its facts, for good."""
    with open_memory(store, api_key) as memory:
        if not yes:  # else also one that is deleted already, whose bytes may be left
            facts = memory.namespace(name).facts
            if not output.confirm(f"Delete namespace {name} with its {facts:,} facts for good?"):
                raise typer.Abort
        forgotten = memory.delete_namespace(name)
    if json:
        output.print_json({"forgotten": forgotten})
    else:
        output.print_line(f"{name}  deleted, {forgotten:,} facts forgotten")


def _sentences(texts: Sequence[str], source: str | None) -> list[NewFact]:
    """A fact for each sentence of the arguments, or of standard input for a lone "-".

    Sentences of one source are neighbours, so those without one share a source of their own.
    """
    from ulid import ULID

    from kvmem.memory.documents import split_sentences

    wholes = [standard_input()] if list(texts) == ["-"] else texts
    facts = [fact for text in wholes for fact in split_sentences(text, source or f"text-{ULID()}")]
    if not facts:
        raise InputError("there is no sentence to remember")
    return facts


def _pages(
    memory: Memory,
    namespace: str,
    key: str | None,
    source: str | None,
    as_of: datetime | None,
    include_closed: bool,
) -> Iterator[Fact]:
    cursor = None
    while True:
        page = memory.list(
            namespace=namespace,
            key=key,
            source=source,
            as_of=as_of,
            include_closed=include_closed,
            limit=1000,
            cursor=cursor,
        )
        yield from page.facts
        cursor = page.next_cursor
        if cursor is None:
            return
