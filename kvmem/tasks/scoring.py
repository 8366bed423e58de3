"""Whether an answer is right, and how much of it: exact match and token F1."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable

from kvmem.tasks.everyday.example import EverydayQuestion
from kvmem.types import ARTICLES

_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


def is_right(answer: str | None, question: EverydayQuestion) -> bool:
    """Whether an answer, None for "not known", is one of the right ones, but for letter case.

    A list has to have all items, in the order told.
    """
    if answer is None or question.form == "unknown":
        return answer is None and question.form == "unknown"
    return answer.casefold() in (right.casefold() for right in answers_of(question))


def answers_of(question: EverydayQuestion) -> tuple[str, ...]:
    """The right answers as a reader would give them; a list is one, joined by commas."""
    return (", ".join(question.answers),) if question.form == "list" else question.answers


def token_f1(answer: str | None, rights: Iterable[str]) -> float:
    """The best F1, from 0 to 1, of an answer's words against those of the right ones.

    Words are compared without case, punctuation and articles (Rajpurkar et al. 2016, §6.1). "Not
    known" has none.
    """
    said = Counter(_words(answer or ""))
    return max((_f1(said, Counter(_words(right))) for right in rights), default=0.0)


def _f1(said: Counter[str], right: Counter[str]) -> float:
    common = (said & right).total()
    return 2 * common / (said.total() + right.total()) if common else 0.0


def _words(text: str) -> list[str]:
    bare = text.casefold().translate(_NO_PUNCTUATION)
    return [word for word in bare.split() if word not in ARTICLES]
