"""bAbI's questions with their facts scattered in book text: the BABILong benchmark.

Kuratov et al., "BABILong: Testing the Limits of LLMs with Long Context Reasoning-in-a-Haystack"
(2024). The facts of one question stand, in their order, at chance places among the sentences of
novels; the answer is right by the benchmark's own rule, ``is_right``.
"""

from __future__ import annotations

import lzma
import re
import tarfile
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import sentencex

from kvmem.errors import DataError
from kvmem.tasks.babi.generate import generate
from kvmem.types import Question, Story

TASKS = (1, 2, 3, 4, 5)

PLACES = ("bathroom", "bedroom", "garden", "hallway", "kitchen", "office")
THINGS = ("apple", "football", "milk")
PEOPLE = ("Bill", "Daniel", "Fred", "Jeff", "John", "Julie", "Mary", "Sandra")
GIVERS = ("Bill", "Fred", "Jeff", "Mary")

LABELS: Mapping[int, tuple[str, ...]] = {
    1: PLACES,
    2: PLACES,
    3: PLACES,
    4: PLACES,
    5: (*GIVERS, *THINGS),
}
"""What may be answered in each task, by the benchmark's own list."""

OTHER_PEOPLE = (
    *("Agatha", "Boris", "Celeste", "Dmitri", "Eunice", "Farid", "Gwen", "Hiroshi"),
    *("Ingrid", "Jamal", "Keiko", "Lorenzo", "Maeve", "Nadia", "Otto", "Priya"),
)
OTHER_PLACES = (
    *("attic", "balcony", "cellar", "chapel", "dungeon", "garage", "gym", "laundry"),
    *("lobby", "pantry", "sauna", "workshop"),
)
OTHER_THINGS = ("bucket", "guitar", "ladder", "lantern", "pencil", "teapot", "umbrella", "wallet")
"""Words of no bAbI story."""

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_PARAGRAPH = re.compile(r"\n\s*\n")


def tokens(text: str) -> int:
    """Count words and punctuation marks: fewer than the tokens of most language models."""
    return len(_TOKEN.findall(text))


# --- the haystack ---------------------------------------------------------------------------


def novels(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the novels of an archive (tar, ``*.txt``) by name, each with its sentences in order.

    Raises DataError if it cannot be read, or holds none.
    """
    try:
        with tarfile.open(path) as archive:
            files = sorted(
                (one for one in archive if one.isfile() and one.name.endswith(".txt")),
                key=lambda member: member.name,
            )
            if not files:
                raise DataError(f"{path}: there is no novel (*.txt) in it")
            for member in files:
                file = archive.extractfile(member)
                assert file is not None  # since the member is a file
                yield Path(member.name).stem, sentences(file.read().decode("utf-8"))
    except (
        OSError,
        EOFError,
        tarfile.TarError,
        zlib.error,
        lzma.LZMAError,
        UnicodeDecodeError,
    ) as error:
        raise DataError(f"{path}: it cannot be read as an archive of novels: {error}") from error


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, without those that hold no letter or digit."""
    return [
        sentence.strip()
        for paragraph in _PARAGRAPH.split(text)
        for sentence in sentencex.segment("en", " ".join(paragraph.split()))
        if _WORD.search(sentence)
    ]


@dataclass(frozen=True, slots=True)
class Haystack:
    """Sentences, the tokens up to the end of each, and how many are told before they come again."""

    sentences: tuple[str, ...]
    ends: tuple[int, ...]
    distinct: int

    def holding(self, wanted: int) -> int:
        """Return how many of the first sentences hold so many tokens."""
        return bisect_left(self.ends, wanted) + 1 if wanted else 0


def haystack(sentences: Iterable[str], wanted: int) -> Haystack:
    """Take sentences until they hold ``wanted`` tokens, beginning anew where they end."""
    chosen: list[str] = []
    ends: list[int] = []
    distinct = 0
    while (ends[-1] if ends else 0) < wanted:
        for sentence in chosen[:distinct] if distinct else sentences:
            chosen.append(sentence)
            ends.append(tokens(sentence) + (ends[-1] if ends else 0))
            if ends[-1] >= wanted:
                break
        if not chosen:
            raise DataError("there is no sentence to make a haystack of")
        distinct = distinct or len(chosen)
    return Haystack(tuple(chosen), tuple(ends), distinct)


# --- what is asked --------------------------------------------------------------------------


def asked(stories: Iterable[Story], most: int) -> list[Story]:
    """Return questions, evenly spread, each as a story of its own: with what is told before it."""
    every = [
        Story(story.facts[: question.position], (question,), story.task)
        for story in stories
        for question in story.questions
    ]
    most = min(most, len(every))
    return [every[number * len(every) // most] for number in range(most)]


def is_right(answer: str | None, question: str, target: str, labels: Iterable[str]) -> bool:
    """Judge by the benchmark's rule.

    The answer in small letters, to the end of its first sentence: of the labels that stand in it
    and not in the question, exactly one is left, and it is the target.
    """
    if answer is None:
        return False
    said = re.split(r"[.\n]", answer.lower(), maxsplit=1)[0]
    left = {
        label.lower()
        for label in labels
        if label.lower() in said and label.lower() not in question.lower()
    }
    return left == {target.lower()}


# --- other words ----------------------------------------------------------------------------


def exchanged(story: Story, random: Random) -> tuple[Story, dict[str, str]]:
    """Exchange people, places and things for ones that no bAbI story holds; also how."""
    other = _others(PEOPLE, OTHER_PEOPLE, random)
    other |= _others(PLACES, OTHER_PLACES, random)
    other |= _others(THINGS, OTHER_THINGS, random)
    return _with_words(story, other), other


def strangers(count: int, random: Random) -> list[str]:
    """Return facts like those of tasks 1 to 5 about other people, things and places."""
    found: list[str] = []
    while len(found) < count:
        for task in TASKS:
            (story, *_), _ = generate(task, 1, random.random().hex())
            found += exchanged(story, random)[0].facts
    return found[:count]


def _others(words: Sequence[str], pool: Sequence[str], random: Random) -> dict[str, str]:
    return dict(zip(words, random.sample(pool, len(words)), strict=True))


def _with_words(story: Story, other: Mapping[str, str]) -> Story:
    def changed(text: str) -> str:
        return _WORD.sub(lambda found: other.get(found[0], found[0]), text)

    def changed_question(question: Question) -> Question:
        return replace(question, text=changed(question.text), answer=changed(question.answer))

    return Story(
        tuple(map(changed, story.facts)),
        tuple(map(changed_question, story.questions)),
        story.task,
    )
