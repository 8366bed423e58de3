"""Task 18 (size reasoning): which of two things is bigger, from two facts about a third."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.telling import follow
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

SMALL = ("chocolate", "box of chocolates")  # smallest first; every other thing is bigger
BIG = ("box", "chest", "container", "suitcase")  # of an order that differs from story to story
BLOCK = 5  # facts told in a row, and questions asked in a row

# Draws for one question before more facts are told instead; fitted to how often the published
# blocks of questions are cut short.
ATTEMPTS = 50
# Facts that say the same come in two forms, whatever their wording; those of one form count as
# one fact, told where it was told last. The share of the usual form is fitted to the published
# supports.
USUAL_FORM = 0.7

_THING = f"({'|'.join((*SMALL, *BIG))})"
_FITS = re.compile(rf"The {_THING} fits inside the {_THING}\.")
_BIGGER = re.compile(rf"The {_THING} is bigger than the {_THING}\.")
_FITS_QUESTION = re.compile(rf"Does the {_THING} fit in the {_THING}\?")
_BIGGER_QUESTION = re.compile(rf"Is the {_THING} bigger than the {_THING}\?")


@dataclass(frozen=True, slots=True)
class _Fact:
    """``bigger`` holds ``smaller``."""

    bigger: str
    smaller: str

    @property
    def things(self) -> tuple[str, str]:
        return (self.bigger, self.smaller)


@dataclass(frozen=True, slots=True)
class _Chain:
    """Two facts about a thing in between, and what is asked about the other two things.

    The question takes the drawn fact's other thing for the bigger one, so that it is answered
    with "yes" if the drawn fact is about the thing in between as the smaller one.
    """

    bigger: str
    smaller: str
    answer: str
    supports: tuple[int, int]  # the drawn fact, and the first other one about the thing between


def _chain(facts: Sequence[_Fact], drawn: int, thing: str) -> _Chain | None:
    """The chain of a fact and the first other one about ``thing``, if they make one."""
    first = next((i for i, f in enumerate(facts) if thing in f.things and i != drawn), None)
    if first is None:
        return None
    one, other = facts[drawn], facts[first]
    if one.smaller == other.bigger == thing:
        return _Chain(one.bigger, other.smaller, "yes", (drawn, first))
    if one.bigger == other.smaller == thing:
        return _Chain(one.smaller, other.bigger, "no", (drawn, first))
    return None


class _Scale:
    """A listener: the facts told, all that they say to be smaller, and the chains asked about."""

    def __init__(self) -> None:
        self.facts: list[_Fact] = []
        self.smaller: dict[str, set[str]] = {big: set(SMALL) for big in BIG}
        self.smaller |= {SMALL[0]: set(), SMALL[1]: {SMALL[0]}}
        self.asked: list[tuple[_Chain, ...]] = []

    def hear(self, text: str, index: int) -> None:
        if match := _FITS.fullmatch(text):
            smaller, bigger = match.groups()
        elif match := _BIGGER.fullmatch(text):
            bigger, smaller = match.groups()
        else:
            raise Impossible(
                "expected 'The THING fits inside the THING.' or 'The THING is bigger than the "
                "THING.'"
            )
        if bigger == smaller or bigger in self.smaller[smaller]:
            raise Impossible(f"the {bigger} is not bigger than the {smaller} here")
        self.facts.append(_Fact(bigger, smaller))
        new = {smaller, *self.smaller[smaller]}
        for thing, smaller_things in self.smaller.items():
            if thing == bigger or bigger in smaller_things:
                smaller_things |= new

    def answer(self, text: str) -> Derived:
        """Answer with the likeliest of the chains that lead to this question."""
        if match := _FITS_QUESTION.fullmatch(text):
            smaller, bigger = match.groups()
        elif match := _BIGGER_QUESTION.fullmatch(text):
            bigger, smaller = match.groups()
        else:
            raise Impossible(
                "expected 'Does the THING fit in the THING?' or 'Is the THING bigger than the "
                "THING?'"
            )
        chains = tuple(
            chain
            for drawn, fact in enumerate(self.facts)
            for thing in fact.things
            if (chain := _chain(self.facts, drawn, thing))
            and (chain.bigger, chain.smaller) == (bigger, smaller)
        )
        if not chains:
            raise Impossible(f"no two facts make a chain between the {bigger} and the {smaller}")
        self.asked.append(chains)
        # Of facts that say the same, the latest is listed most often (see USUAL_FORM).
        likeliest = max(chains, key=lambda chain: chain.supports)
        return Derived(likeliest.answer, likeliest.supports)


class SizeWorld:
    """Blocks of five facts about six things, each followed by up to five questions.

    A question compares the ends of a chain of two facts: any fact, and the first other fact
    about the thing in between. Where no chain is found, five more facts are told; the story ends
    with the first full block of questions.

    Answers never are ambiguous, supports can be: several chains may lead to one question, and
    the published generator drew one. ``replay`` gives the likeliest, ``listings`` all of them.
    """

    task: int = 18

    def generate(self, rng: Random) -> Story:
        """Tell facts until five questions can be asked in a row."""
        order = (*SMALL, *rng.sample(BIG, len(BIG)))
        facts: list[_Fact] = []
        forms: list[bool] = []
        lines: list[str] = []
        questions: list[Question] = []
        asked = 0
        while asked < BLOCK:
            for _ in range(BLOCK):
                smaller, bigger = (order[i] for i in sorted(rng.sample(range(len(order)), 2)))
                facts.append(_Fact(bigger, smaller))
                forms.append(rng.random() < USUAL_FORM)
                if rng.random() < 0.5:
                    lines.append(f"The {smaller} fits inside the {bigger}.")
                else:
                    lines.append(f"The {bigger} is bigger than the {smaller}.")
            asked = 0
            while asked < BLOCK and (question := self._ask(rng, facts, forms)):
                questions.append(question)
                asked += 1
        return Story(tuple(lines), tuple(questions), self.task)

    @staticmethod
    def _ask(rng: Random, facts: Sequence[_Fact], forms: Sequence[bool]) -> Question | None:
        """Draw a fact and one of its things until they make a chain; None if that fails."""
        told = list(zip(facts, forms, strict=True))
        for _ in range(ATTEMPTS):
            fact = rng.choice(told)
            drawn = max(i for i, other in enumerate(told) if other == fact)
            if chain := _chain(facts, drawn, rng.choice(fact[0].things)):
                if rng.random() < 0.5:
                    text = f"Does the {chain.smaller} fit in the {chain.bigger}?"
                else:
                    text = f"Is the {chain.bigger} bigger than the {chain.smaller}?"
                return Question(text, chain.answer, chain.supports, len(facts))
        return None

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _Scale())

    def listings(self, story: Story) -> tuple[tuple[tuple[int, int], ...], ...]:
        """For every question, each listing of supports that the facts told before it allow.

        Raises ReplayError as ``replay`` does.
        """
        scale = _Scale()
        follow(story, scale)
        return tuple(tuple(chain.supports for chain in chains) for chains in scale.asked)
