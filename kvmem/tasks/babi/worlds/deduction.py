"""Task 15 (basic deduction): who is what animal, and which animals fear which."""

from __future__ import annotations

import re
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.telling import follow
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

PLURALS = {"cat": "cats", "mouse": "mice", "sheep": "sheep", "wolf": "wolves"}
PEOPLE = ("Emily", "Gertrude", "Jessica", "Winona")
QUESTIONS = 4

_SINGULARS = {plural: animal for animal, plural in PLURALS.items()}
_FEAR = re.compile(
    rf"({'|'.join(map(str.capitalize, _SINGULARS))}) are afraid of ({'|'.join(_SINGULARS)})\."
)
_KIND = re.compile(rf"({'|'.join(PEOPLE)}) is a ({'|'.join(PLURALS)})\.")
_QUESTION = re.compile(rf"What is ({'|'.join(map(str.lower, PEOPLE))}) afraid of\?")


class _Animals:
    """A listener: what each animal fears and what each person is, with the facts that told it."""

    def __init__(self) -> None:
        self.fears: dict[str, tuple[str, int]] = {}
        self.kinds: dict[str, tuple[str, int]] = {}

    def hear(self, text: str, index: int) -> None:
        if match := _FEAR.fullmatch(text):
            animal, feared = _SINGULARS[match[1].lower()], _SINGULARS[match[2]]
            if animal in self.fears or animal == feared:
                raise Impossible("an animal fears one other, and that is told once")
            self.fears[animal] = (feared, index)
        elif match := _KIND.fullmatch(text):
            person, animal = match.groups()
            if person in self.kinds or animal not in self.fears:
                raise Impossible("a person is told once, after what their animal fears")
            self.kinds[person] = (animal, index)
        else:
            raise Impossible("expected 'ANIMALS are afraid of ANIMALS.' or 'PERSON is a ANIMAL.'")

    def answer(self, text: str) -> Derived:
        match = _QUESTION.fullmatch(text)
        if match is None:
            raise Impossible("expected 'What is PERSON afraid of?', the name in lower case")
        person = match[1].capitalize()
        if person not in self.kinds:
            raise Impossible(f"no fact before it tells what {person} is")
        animal, kind_fact = self.kinds[person]
        feared, fear_fact = self.fears[animal]
        return Derived(feared, (kind_fact, fear_fact))


class DeductionWorld:
    """Every animal fears one other; every person is an animal whose fear was told before."""

    task: int = 15

    def generate(self, rng: Random) -> Story:
        """Tell four fears and four people, then ask four questions, drawn with repeats."""
        animals = _Animals()
        facts: list[str] = []
        while len(facts) < len(PLURALS) + len(PEOPLE):
            # Anyone is drawn, and drawn again if the line cannot be said yet or not any more.
            drawn = rng.choice((*PLURALS, *PEOPLE))
            animal = rng.choice([a for a in PLURALS if a != drawn])
            if drawn in PLURALS and drawn not in animals.fears:
                fact = f"{PLURALS[drawn].capitalize()} are afraid of {PLURALS[animal]}."
            elif drawn in PEOPLE and drawn not in animals.kinds and animal in animals.fears:
                fact = f"{drawn} is a {animal}."
            else:
                continue
            animals.hear(fact, len(facts))
            facts.append(fact)
        questions = []
        for _ in range(QUESTIONS):
            text = f"What is {rng.choice(PEOPLE).lower()} afraid of?"
            derived = animals.answer(text)
            questions.append(Question(text, derived.answer, derived.supports, len(facts)))
        return Story(tuple(facts), tuple(questions), self.task)

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _Animals())
