"""What one source told just before and after a fact."""

from __future__ import annotations

from kvmem.memory.neighbours import Neighbours


def test_neighbours_are_of_the_same_source_and_adjacent_in_it() -> None:
    neighbours = Neighbours()
    told = [(1, "a"), (2, "b"), (3, None), (4, "a"), (6, "b"), (7, "a"), (9, None)]
    neighbours.add(told)
    assert neighbours.of([4]) == [1, 7]
    assert neighbours.of([7, 2]) == [4, 6]
    assert neighbours.of([3, 9, 5]) == []
    neighbours.add(told)  # a step that was cut short is done again
    neighbours.remove([4, 3, 100])
    assert neighbours.of([1]) == [7]
    neighbours.add([(10, "a"), (11, "a")])
    assert neighbours.of([10]) == [7, 11]
    neighbours.remove([2, 6])
    assert neighbours.of([2, 6]) == []


def test_sources_that_told_nothing_that_is_left_are_let_go() -> None:
    neighbours = Neighbours()
    told = [(n, None if n % 10 == 0 else f"source {n // 4}") for n in range(1_000)]
    neighbours.add(told)
    left = {n: source for n, source in told if n >= 900}
    neighbours.remove([n for n, _ in told if n < 900])
    assert len(neighbours._numbers) == len(neighbours._told) < 100
    assert not any(name == "source 1" for name in neighbours._numbers)
    more = [(n, f"source {n // 4 - 25}") for n in range(1_000, 1_100)]
    neighbours.add(more)
    left |= dict(more)
    for n, source in left.items():
        beside = [m for m, other in left.items() if source is not None and other == source]
        place = beside.index(n) if n in beside else -1
        around = [*beside[max(0, place - 1) : place], *beside[place + 1 : place + 2]]
        assert neighbours.of([n]) == (around if place >= 0 else [])
