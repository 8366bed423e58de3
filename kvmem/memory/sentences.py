"""Splitting text into sentences, each with the line it begins in.

``sentencex`` (Wikimedia) knows abbreviations, initials, numbers, addresses, quotes and the full
stops of many scripts. Here is what is about lines.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

import sentencex

Line = tuple[int, str]
"""A line's number, from 1, and its text; or a sentence and the line it begins in."""

_WRAPPED = 60
"""A line of so many characters may have been wrapped: the next one goes on with its sentence."""

_LINE_BREAK = re.compile(r"\r\n?|\n")
_BULLET = re.compile(r"\s*(?:[-*+•–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+")
_MARKER = re.compile(r"\W*(?:\d{1,3}|[A-Za-z])[.)]")


def sentences(text: str) -> list[Line]:
    """Return the sentences of a text in order; white space in them becomes single spaces.

    A line break ends a sentence, unless the line is long enough to have been wrapped or the next
    one goes on with a small letter. Bullets and numbers that open a line are left out, and so is
    what holds no letter or digit.
    """
    found: list[Line] = []
    for block in _blocks(text):
        found += sentences_of_block(block)
    return found


def sentences_of_block(lines: Iterable[Line]) -> list[Line]:
    """Return the sentences of lines that belong together, such as a wrapped paragraph's."""
    block = [(number, " ".join(line.split())) for number, line in lines]
    starts = list(accumulate((len(line) + 1 for _, line in block), initial=0))
    found: list[Line] = []
    at = 0
    unfinished = False
    for part in sentencex.segment("en", " ".join(line for _, line in block)):
        sentence = part.strip()
        if unfinished:  # "2." belongs to what it numbers
            found[-1] = (found[-1][0], f"{found[-1][1]} {sentence}")
        else:
            number, _ = block[bisect_right(starts, at) - 1]
            found.append((number, sentence))
        unfinished = _MARKER.fullmatch(sentence) is not None
        at += len(part)
    return [(number, sentence) for number, sentence in found if any(map(str.isalnum, sentence))]


def _blocks(text: str) -> Iterator[list[Line]]:
    """Yield the lines that belong together."""
    block: list[Line] = []
    for number, line in enumerate(_LINE_BREAK.split(text), start=1):
        bullet = _BULLET.match(line)
        goes_on = bool(block) and not bullet and _goes_on(block[-1][1], line)
        if not goes_on:
            if block:
                yield block
            block = []
        if line.strip():
            block.append((number, line[bullet.end() :] if bullet else line))
    if block:
        yield block


def _goes_on(before: str, line: str) -> bool:
    start = line.lstrip()
    return bool(start) and (len(before.rstrip()) >= _WRAPPED or start[0].islower())
