"""The key–value reader on WikiMovies, without any training on it: hits@1.

    python -m benchmarks.classic.wikimovies_reader --data FOLDER [--every 25]

Each triple that came with a question becomes a sentence, and a question is asked of a memory of its
own. The first thing that the reader names counts; "not known" is a miss.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from rich.console import Console

from benchmarks.classic.wikimovies import TEST_FILE
from kvmem import connect
from kvmem.memory import DEFAULT_CHECKPOINT
from kvmem.memory.base import Memory
from kvmem.tasks.wikimovies import MovieQuestion, Triple, load_questions
from kvmem.types import Answer

SENTENCES = {
    "directed_by": "{film} was directed by {other}.",
    "written_by": "{film} was written by {other}.",
    "starred_actors": "{other} acted in {film}.",
    "release_year": "{film} was released in {other}.",
    "has_genre": "The genre of {film} is {other}.",
    "in_language": "The language of {film} is {other}.",
    "has_tags": "{film} is tagged {other}.",
}
"""What a relation says of a film; the relations that start with "!" have the film as object."""


def sentence(triple: Triple) -> str:
    """A triple in words; both directions of a relation say the same."""
    film, other = triple.subject, triple.object
    if triple.relation.startswith("!"):
        film, other = other, film
    return SENTENCES[triple.relation.removeprefix("!")].format(film=film, other=other)


def named_first(answer: Answer) -> str | None:
    """The answer, or the first item of a list."""
    return answer.spans[0].text if answer.spans else answer.answer


def answers(memory: Memory, questions: Sequence[MovieQuestion]) -> Iterator[tuple[bool, bool]]:
    """Whether each question is answered at all, and rightly; one without facts is not."""
    for number, question in enumerate(questions):
        if not question.memory:
            yield False, False
            continue
        namespace = f"question-{number}"
        facts = list(dict.fromkeys(map(sentence, question.memory)))
        memory.remember(facts, namespace=namespace)
        answer = memory.ask(" ".join(question.words), namespace=namespace)
        yield answer.known, answer.known and named_first(answer) in question.answers


def main() -> None:
    """Ask and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder of the test file")
    parser.add_argument("--every", type=int, default=25, help="ask one of so many questions")
    parser.add_argument("--checkpoint", default=DEFAULT_CHECKPOINT)
    options = parser.parse_args()
    torch.set_num_threads(1)
    questions = load_questions(options.data / TEST_FILE)[:: options.every]
    began = time.process_time()
    with TemporaryDirectory() as folder, connect(folder, checkpoint=options.checkpoint) as memory:
        known, right = zip(*answers(memory, questions), strict=True)
    count = len(questions)
    Console().print(
        f"{options.checkpoint}, {count} test questions: hits@1 {100 * sum(right) / count:.1f} %, "
        f"answered {100 * sum(known) / count:.1f} %; "
        f"{(time.process_time() - began) / 60:.1f} processor minutes",
        highlight=False,
        soft_wrap=True,
    )


if __name__ == "__main__":
    main()
