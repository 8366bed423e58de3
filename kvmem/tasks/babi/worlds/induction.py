"""Task 16 (basic induction): a person's colour is that of another of the same species."""

from __future__ import annotations

import re
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.telling import follow
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

PEOPLE = ("Bernhard", "Brian", "Greg", "Julius", "Lily")
SPECIES = ("frog", "lion", "rhino", "swan")
COLOURS = ("gray", "green", "white", "yellow")
FACTS = 9

_PERSON = f"({'|'.join(PEOPLE)})"
_SPECIES_FACT = re.compile(rf"{_PERSON} is a ({'|'.join(SPECIES)})\.")
_COLOUR_FACT = re.compile(rf"{_PERSON} is ({'|'.join(COLOURS)})\.")
_QUESTION = re.compile(rf"What color is {_PERSON}\?")


class _Zoo:
    """A listener: what has been told, and the colour that it leads one to expect of a species.

    The first colour told of a species is expected of all its members introduced so far. When a
    new member is introduced, the expectation is forgotten, and the next colour told is free
    again. So members of one species can be told in several colours; the published answer always
    is the colour of the one introduced last, apart from the person asked about.
    """

    def __init__(self) -> None:
        self.species: dict[str, tuple[str, int]] = {}  # person → species, fact; as introduced
        self.colours: dict[str, tuple[str, int]] = {}  # person → colour, fact
        self.expected: dict[str, str] = {}  # species → colour

    def hear(self, text: str, index: int) -> None:
        if match := _SPECIES_FACT.fullmatch(text):
            person, species = match.groups()
            if person in self.species:
                raise Impossible(f"what {person} is was told before")
            self.species[person] = (species, index)
            self.expected.pop(species, None)
        elif match := _COLOUR_FACT.fullmatch(text):
            person, colour = match.groups()
            if person not in self.species or person in self.colours:
                raise Impossible(f"a colour is told once, after what {person} is")
            species, _ = self.species[person]
            if self.expected.setdefault(species, colour) != colour:
                raise Impossible(f"a {species} is known to be {self.expected[species]} here")
            self.colours[person] = (colour, index)
        else:
            raise Impossible("expected 'PERSON is a SPECIES.' or 'PERSON is COLOUR.'")

    def others(self, person: str) -> list[str]:
        """The others of the person's species, in the order in which they were introduced."""
        species, _ = self.species[person]
        return [p for p, (s, _) in self.species.items() if s == species and p != person]

    def answer(self, text: str) -> Derived:
        match = _QUESTION.fullmatch(text)
        if match is None:
            raise Impossible("expected 'What color is PERSON?'")
        person = match[1]
        if person not in self.species or person in self.colours:
            raise Impossible(f"{person}'s species must have been told, the colour not")
        others = self.others(person)
        if not others or any(other not in self.colours for other in others):
            raise Impossible("the colours of the others of this species must have been told")
        example = others[-1]
        colour, colour_fact = self.colours[example]
        return Derived(
            colour,
            (self.species[person][1], self.species[example][1], colour_fact),
            ambiguous=len({self.colours[other][0] for other in others}) > 1,
        )


class InductionWorld:
    """Five people of four species, four of them with a colour; the fifth's is asked.

    A derived answer is ``ambiguous`` where the species was told in several colours.
    """

    task: int = 16

    def generate(self, rng: Random) -> Story:
        """Tell nine facts and ask for the one colour that was not told."""
        while True:
            zoo = _Zoo()
            facts = self._tell(rng, zoo)
            asked = next(person for person in PEOPLE if person not in zoo.colours)
            # The published stories ask only about someone with one, three or four others.
            if len(zoo.others(asked)) in (1, 3, 4):
                break
        text = f"What color is {asked}?"
        derived = zoo.answer(text)
        question = Question(text, derived.answer, derived.supports, len(facts))
        return Story(tuple(facts), (question,), self.task)

    @staticmethod
    def _tell(rng: Random, zoo: _Zoo) -> list[str]:
        facts: list[str] = []
        while len(facts) < FACTS:
            person = rng.choice([p for p in PEOPLE if p not in zoo.colours])
            if person in zoo.species:
                species, _ = zoo.species[person]
                fact = f"{person} is {zoo.expected.get(species) or rng.choice(COLOURS)}."
            else:
                fact = f"{person} is a {rng.choice(SPECIES)}."
            zoo.hear(fact, len(facts))
            facts.append(fact)
        return facts

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _Zoo())
