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
