"""What is joined to a question, word by word, and what is not."""

import torch

from kvmem.reader.config import ReaderConfig
from kvmem.reader.sifting import STEPS, Sifting

THE, MARY, MILK, KITCHEN, OTTO, PANTRY, JOHN = range(2, 9)


def sifting() -> Sifting:
    made = Sifting(ReaderConfig(vocab_size=60))
    made.telling[THE] = 0.0
    return made


def joined(
    facts: list[list[int]], question: list[int], present: list[bool], made: Sifting | None = None
) -> list[bool]:
    kept = (made or sifting()).joined(
        torch.tensor([facts]), torch.tensor([present]), torch.tensor([question])
    )
    found: list[bool] = kept[0].tolist()
    return found


FACTS = [[MARY, THE, MILK], [MARY, THE, KITCHEN], [OTTO, THE, PANTRY], [JOHN, THE, KITCHEN]]


def test_a_chain_of_telling_words_joins_facts_and_the_others_join_nothing() -> None:
    assert joined(FACTS, [THE, MILK], [True] * 4) == [True, True, False, True]
    assert joined(FACTS, [PANTRY, 0], [True] * 4) == [False, False, True, False]


def test_what_is_absent_joins_nothing() -> None:
    assert joined(FACTS, [THE, MILK], [True, False, True, True]) == [True, False, False, False]


def test_a_question_without_telling_words_leaves_everything() -> None:
    assert joined(FACTS, [THE, 0], [True, True, True, False]) == [True, True, True, False]


def test_to_a_question_about_what_nobody_told_of_nothing_is_joined() -> None:
    assert joined(FACTS, [THE, 50], [True] * 4) == [False] * 4


def test_padding_is_no_word() -> None:
    assert joined([[MARY, 0], [OTTO, 0]], [MARY, 0], [True, True]) == [True, False]


def test_a_word_in_pieces_is_shared_as_a_whole() -> None:
    made = sifting()
    du, ngeon, thee, on = 10, 11, 12, 13
    made.continues[[ngeon, on]] = 1.0

    def kept(question: list[int], *facts: list[int]) -> list[bool]:
        return joined(list(facts), question, [True] * len(facts), made)

    dungeon, thee_on = [du, ngeon, on], [thee, on, 0]
    assert kept([du, ngeon, on], [THE, *dungeon], [*dungeon, THE], [THE, *thee_on]) == [
        True,
        True,
        False,
    ]
    assert kept([du, on, 0], dungeon, [du, on, 0], [THE, du, on]) == [False, True, True]
    assert kept([du, ngeon, on], [du, on, ngeon]) == [False]  # the same pieces in another order
    made.telling[[du, on]] = 0.0  # one telling piece is enough
    assert kept([du, ngeon, on], dungeon, [du, on, 0]) == [True, False]


def test_chains_are_followed_for_so_many_steps() -> None:
    chain = [[10 + i, 11 + i] for i in range(STEPS + 3)]
    assert joined(chain, [10], [True] * len(chain)) == [True] * (STEPS + 1) + [False] * 2


def test_relevance_is_read_off_the_encoding() -> None:
    torch.manual_seed(0)
    made = Sifting(ReaderConfig(vocab_size=20, d_model=8))
    with torch.no_grad():
        made.relevance.weight.copy_(torch.eye(8)[:1])
        made.relevance.bias.zero_()
    vectors = torch.randn(2, 5, 8)
    torch.testing.assert_close(made.relevant(vectors), vectors[..., 0])
