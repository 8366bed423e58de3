"""The published wording of what people do: saying an event, and hearing a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from kvmem.tasks.babi.worlds.cast import FEMALE, OBJECTS, TIMES, Cast, Event, Kind

_MOVE = ("moved to", "went to", "journeyed to", "travelled to", "went back to")
_GET = ("got", "took", "grabbed", "picked up")
_DROP = ("dropped", "left", "put down", "discarded")
_GIVE = ("gave", "passed", "handed")
_NOT_IN = ("is not in", "is no longer in")
_AFTER = ("Then", "Afterwards", "After that", "Following that")
# How often an optional "there" is said: of a drop in every task, of a get in task 3 only.
_THERE = 0.2


class Impossible(Exception):
    """The sentence, or what it says, has no place in this world; the message says why."""


# --- saying ---------------------------------------------------------------------------


def say_move(rng: Random, people: Sequence[str], place: str, *, again: bool = False) -> str:
    """One or two people go to a place; ``again`` says "then he" in place of their names."""
    if not again:
        subject = " and ".join(people)
    elif len(people) > 1:
        subject = f"{rng.choice(_AFTER)} they"
    else:
        subject = f"{rng.choice(_AFTER)} {'she' if people[0] in FEMALE else 'he'}"
    return f"{subject} {rng.choice(_MOVE)} the {place}."


def say_timed_move(rng: Random, person: str, place: str, time: int) -> str:
    """A move with its time (index into TIMES) at the beginning or at the end."""
    move = f"{person} {rng.choice(_MOVE)} the {place}"
    if rng.random() < 0.5:
        return f"{TIMES[time].capitalize()} {move}."
    return f"{move} {TIMES[time]}."


def say(rng: Random, event: Event, *, got_there: bool = True) -> str:
    """Any other event; ``got_there`` false leaves "there" mostly away after a get (task 3)."""
    person, place, item = event.person, event.place, event.item
    match event.kind:
        case "move":
            return say_move(rng, (person,), place)
        case "get":
            there = " there" if got_there or rng.random() < _THERE else ""
            return f"{person} {rng.choice(_GET)} the {item}{there}."
        case "drop":
            there = " there" if rng.random() < _THERE else ""
            return f"{person} {rng.choice(_DROP)} the {item}{there}."
        case "give":
            return f"{person} {rng.choice(_GIVE)} the {item} to {event.recipient}."
        case "in":
            return f"{person} is in the {place}."
        case "left":
            return f"{person} {rng.choice(_NOT_IN)} the {place}."
        case "either":
            return f"{person} is either in the {place} or the {event.place2}."


# --- hearing --------------------------------------------------------------------------


def _any(words: Sequence[str]) -> str:
    return "|".join(words)


class Ear:
    """Hears the sentences of a cast; ``kinds`` are those that the task's world can say."""

    def __init__(
        self,
        cast: Cast,
        kinds: Sequence[Kind],
        *,
        pairs: bool = False,
        again: bool = False,
        timed: bool = False,
    ) -> None:
        person = f"(?:{_any(cast.people)})"
        place = f"(?:{_any(cast.places)})"
        item = f"(?P<item>{_any(OBJECTS)})"
        subject = f"(?P<person>{person})"
        if pairs:
            subject += f" and (?P<person2>{person})"
        pronoun = "they" if pairs else "s?he"
        someone = rf"(?:{subject}|(?:{_any(_AFTER)}) (?P<pronoun>{pronoun}))" if again else subject
        move = f"{someone} (?:{_any(_MOVE)}) the (?P<place>{place})"
        if timed:
            early = _any([time.capitalize() for time in TIMES])
            move = f"(?:(?P<early>{early}) )?{move}(?: (?P<late>{_any(TIMES)}))?"
        forms = {
            "move": move,
            "get": f"{subject} (?:{_any(_GET)}) the {item}(?: there)?",
            "drop": f"{subject} (?:{_any(_DROP)}) the {item}(?: there)?",
            "give": f"{subject} (?:{_any(_GIVE)}) the {item} to (?P<recipient>{person})",
            "in": f"{subject} is in the (?P<place>{place})",
            "left": f"{subject} (?:{_any(_NOT_IN)}) the (?P<place>{place})",
            "either": f"{subject} is either in the (?P<place>{place}) or the (?P<place2>{place})",
        }
        self._timed = timed
        self._forms = [(kind, re.compile(rf"{forms[kind]}\.")) for kind in kinds]
        self._named: tuple[str, ...] = ()

    def hear(self, text: str) -> tuple[tuple[Event, ...], bool]:
        """The events of one sentence, and whether a pronoun leans on the sentence before.

        A pronoun stands for the people named in the sentence right before. Raises Impossible
        for a sentence that no form of this world fits.
        """
        matches = ((kind, form.fullmatch(text)) for kind, form in self._forms)
        kind, match = next(((k, m) for k, m in matches if m), (None, None))
        if kind is None or match is None:
            raise Impossible("no sentence of this world")
        found = match.groupdict()
        pronoun = found.pop("pronoun", None)
        time = self._time(found.pop("early", None), found.pop("late", None))
        people = tuple(found.pop(key) for key in ("person", "person2") if found.get(key))
        leans = pronoun is not None
        people = self._named if leans else people
        self._named = () if leans else people
        _check(people, pronoun)
        said = {key: value for key, value in found.items() if value is not None}
        return tuple(Event(kind, person, time=time, **said) for person in people), leans

    def _time(self, early: str | None, late: str | None) -> int | None:
        if not self._timed:
            return None
        if (early is None) == (late is None):
            raise Impossible("a move is dated once, before or after it")
        return TIMES.index((early or late or "").lower())


def _check(people: Sequence[str], pronoun: str | None) -> None:
    if not people:
        raise Impossible(f"nobody was named right before whom {pronoun!r} could stand for")
    if len(set(people)) < len(people):
        raise Impossible(f"{people[0]} cannot go along with themselves")
    if pronoun in ("he", "she") and (pronoun == "she") != (people[0] in FEMALE):
        raise Impossible(f"{pronoun!r} does not fit {people[0]}")
