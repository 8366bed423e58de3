"""Task 20 (agent's motivations): a state makes a person go somewhere and get something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from kvmem.tasks.babi.worlds.base import Derived
from kvmem.tasks.babi.worlds.telling import follow
from kvmem.tasks.babi.worlds.wording import Impossible
from kvmem.types import Question, Story

PEOPLE = ("Antoine", "Jason", "Sumit", "Yann")
STATES = {  # state → where it leads, what is got there
    "bored": ("garden", "football"),
    "hungry": ("kitchen", "apple"),
    "thirsty": ("kitchen", "milk"),
    "tired": ("bedroom", "pajamas"),
}
GO = ("journeyed", "moved", "travelled", "went", "went back")
GET = ("got", "grabbed", "picked up", "took")

_PLACE = "|".join(sorted({place for place, _ in STATES.values()}))
_THING = "|".join(thing for _, thing in STATES.values())
_FACT = re.compile(
    rf"({'|'.join(PEOPLE)}) (?:"
    rf"is (?P<state>{'|'.join(STATES)})"
    rf"|(?:{'|'.join(GO)}) to the (?P<place>{_PLACE})"
    rf"|(?:{'|'.join(GET)}) the (?P<thing>{_THING}) there"
    r")\."
)


@dataclass(slots=True)
class _Person:
    state: str
    told: int  # the fact that told the state
    place: str | None = None
    thing: str | None = None


class _House:
    """A listener: who is in what state, has gone and has got what; each thing exists once."""

    def __init__(self) -> None:
        self.people: dict[str, _Person] = {}
        self.last = ""  # who did the last deed

    def next_deed(self, name: str) -> str | None:
        """What is told of a person next: a "state", a "place", a "thing", or nothing more."""
        person = self.people.get(name)
        if person is None:
            return "state"
        if person.place is None:
            return "place"
        wanted = STATES[person.state][1]
        return None if any(p.thing == wanted for p in self.people.values()) else "thing"

    def hear(self, text: str, index: int) -> None:
        match = _FACT.fullmatch(text)
        if match is None:
            raise Impossible(
                "expected 'PERSON is STATE.', 'PERSON went to the PLACE.' or 'PERSON got the THING "
                "there.'"
            )
        name = match[1]
        deed = self.next_deed(name)
        if match.lastgroup != deed:
            raise Impossible(f"{name}'s next is {f'a {deed}' if deed else 'nothing more'}")
        if match["state"]:
            self.people[name] = _Person(match["state"], index)
        else:
            person = self.people[name]
            if (match["place"] or match["thing"]) not in STATES[person.state]:
                raise Impossible(f"someone who is {person.state} does something else")
            person.place = match["place"] or person.place
            person.thing = match["thing"]
        self.last = name

    def question(self) -> str:
        """The question that follows the last deed."""
        person, who = self.people[self.last], self.last.lower()
        if person.place is None:
            return f"Where will {who} go?"
        if person.thing is None:
            return f"Why did {who} go to the {person.place}?"
        return f"Why did {who} get the {person.thing}?"

    def answer(self, text: str) -> Derived:
        if not self.last or text != self.question():
            raise Impossible(
                f"expected {self.question()!r}" if self.last else "a fact must be told first"
            )
        person = self.people[self.last]
        destination = STATES[person.state][0]
        return Derived(destination if person.place is None else person.state, (person.told,))


class MotivationWorld:
    """Four people; a question about the last deed follows every fact.

    A thing is got by one person only, so that of several people in one state all but one end
    where they went.
    """

    task: int = 20

    def generate(self, rng: Random) -> Story:
        """Tell deeds in random order until nobody has anything left to do."""
        house = _House()
        facts: list[str] = []
        questions: list[Question] = []
        while able := [name for name in PEOPLE if house.next_deed(name)]:
            fact = self._tell(rng, house, rng.choice(able))
            house.hear(fact, len(facts))
            facts.append(fact)
            text = house.question()
            derived = house.answer(text)
            questions.append(Question(text, derived.answer, derived.supports, len(facts)))
        return Story(tuple(facts), tuple(questions), self.task)

    @staticmethod
    def _tell(rng: Random, house: _House, name: str) -> str:
        deed = house.next_deed(name)
        if deed == "state":
            return f"{name} is {rng.choice(list(STATES))}."
        place, thing = STATES[house.people[name].state]
        if deed == "place":
            return f"{name} {rng.choice(GO)} to the {place}."
        return f"{name} {rng.choice(GET)} the {thing} there."

    def replay(self, story: Story) -> tuple[Derived, ...]:
        """Derive the answers of a told story; see ``World.replay``."""
        return follow(story, _House())
