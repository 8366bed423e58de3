from __future__ import annotations

import numpy as np
import pytest

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.lexicon import SPLIT_FROM, WORDS, split_words
from kvmem.tasks.everyday.names import FIRST_NAMES, SURNAMES, person
from kvmem.tasks.everyday.values import CLOSED, OPEN, held_out


@pytest.fixture
def dice() -> Dice:
    return Dice(np.random.default_rng(1))


@pytest.mark.parametrize("name", sorted(OPEN))
def test_large_spaces_are_large_and_hold_a_fifth_out(name: str, dice: Dice) -> None:
    made = {OPEN[name](dice).text for _ in range(600)}
    assert len(made) > 80, "too few different values"
    assert 0.08 < sum(map(held_out, made)) / len(made) < 0.35


@pytest.mark.parametrize("name", sorted({**OPEN, **CLOSED}))
def test_values_are_plain_text_that_lower_case_leaves_in_place(name: str, dice: Dice) -> None:
    make = {**OPEN, **CLOSED}[name]
    for _ in range(50):
        text = make(dice).text
        assert text == text.strip()
        assert len(text.lower()) == len(text)


def test_ranks_order_what_is_written(dice: Dice) -> None:
    times = [OPEN["time"](dice) for _ in range(300)]
    ranks = {time.text: time.rank for time in times if time.unit == "clock"}
    for text, rank in ranks.items():
        if ":" in text and text[-1] != "m":
            hour, minute = text.split(":")
            assert rank == 60 * int(hour) + int(minute)
        if text.endswith(" pm") and ":" not in text:
            assert rank == 60 * (int(text.split()[0]) % 12 + 12)
    assert any(text.endswith("am") for text in ranks)
    assert all(time.rank is None for time in times if "past" in time.text or "to" in time.text)


def test_long_word_lists_are_split_and_short_ones_shared() -> None:
    for text in WORDS.values():
        parts = split_words(text)
        if len(text.split(",")) < SPLIT_FROM:
            assert parts[True] == parts[False]
        else:
            assert not set(parts[True]) & set(parts[False])
            assert len(parts[True]) >= 4
    with pytest.raises(ValueError, match="twice"):
        split_words("red, blue, red")


def test_people_are_told_apart_by_whatever_they_are_called(dice: Dice) -> None:
    assert not set(FIRST_NAMES[True]) & set(FIRST_NAMES[False])
    assert not set(SURNAMES[True]) & set(SURNAMES[False])
    for _ in range(50):
        taken: set[str] = set()
        people = [forms for _ in range(30) if (forms := person(dice, True, taken))]
        called = [form for forms in people for form in forms]
        for form in called:
            words = form.split(" ", 1)
            # "Amara", or the surname in "Dr Okafor", belongs to one person.
            if len(words) == 1:
                assert sum(words[0] in " ".join(forms).split() for forms in people) == 1
