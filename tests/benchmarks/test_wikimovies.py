"""The benchmark on WikiMovies learns relations, and counts hits as it says."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from benchmarks.classic.wikimovies import Movies, bounds, usable
from kvmem.classic.kv_memnn import KvMemNNOverTriples
from kvmem.tasks.wikimovies import MovieQuestion, Triple
from kvmem.training.classic import ClassicSettings, fit

RELATIONS = {"directed": "by", "starred": "actor", "released": "year"}


def film(number: int) -> list[Triple]:
    name = f"film {number}"
    return [
        Triple(name, relation, f"{relation} {number} {part}")
        for relation in RELATIONS.values()
        for part in "ab"
    ]


def question(number: int, verb: str) -> MovieQuestion:
    right = (f"{RELATIONS[verb]} {number} {part}" for part in "ab")
    words = ("what", verb, f"film {number}", "?")
    return MovieQuestion(words, frozenset(right), tuple(film(number)))


TRAIN = [question(number, verb) for number in range(40) for verb in RELATIONS]
OTHERS = [MovieQuestion(("what", "?"), frozenset(["nobody"]), ())] * 1000
"""So many that no film is named in a great share of all questions."""

TEST = [question(number, verb) for number in range(40, 60) for verb in RELATIONS]


def test_what_is_learned_holds_for_entities_never_asked_about() -> None:
    movies = Movies(TRAIN + OTHERS, TRAIN + TEST)
    told = movies.encode(TRAIN, movies.looked_up(TRAIN))
    assert all(
        (memory[:, 0] == words[2]).all()
        for memory, words in zip(told.memories, told.words, strict=True)
    )
    torch.manual_seed(0)
    reader = KvMemNNOverTriples(len(movies.number), movies.entities, width=64)
    asked = movies.encode(TEST, movies.given(TEST))
    fit(
        reader,
        len(TRAIN),
        lambda chosen, done: told.loss(reader, chosen.tolist()),
        lambda: {0: 1 - asked.hits(reader) / 100},
        ClassicSettings(steps=100, batch_size=16, learning_rate=1e-2, validations=2),
    )
    assert asked.hits(reader) > 70  # a random object: 33
    nothing = [np.zeros((0, 3), dtype=np.int64)] * len(TEST)
    assert movies.encode(TEST, nothing).hits(reader) == 0


def test_bounds_are_of_the_memory_given() -> None:
    floor, oracle, there = bounds([TEST[0], MovieQuestion(("?",), frozenset("a"), ())])
    assert (floor, oracle, there) == pytest.approx((100 / 3 / 2, 50.0, 50.0))


def test_only_questions_whose_answer_is_found_are_usable() -> None:
    unknown = MovieQuestion(("what", "film 1"), frozenset(["nobody"]), ())
    movies = Movies([*TRAIN, *OTHERS], TRAIN)
    assert len(usable(movies, [unknown, *TRAIN[:5]])) == 5
