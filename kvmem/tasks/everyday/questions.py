"""Questions on a world, put into words, with the answers that follow from what was told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.example import CopiedSpan, EverydayQuestion, Kind
from kvmem.tasks.everyday.lexicon import words
from kvmem.tasks.everyday.naming import Namer, Told
from kvmem.tasks.everyday.render import Line, as_asked, render
from kvmem.tasks.everyday.schema import SELF, Frame
from kvmem.tasks.everyday.world import (
    Before,
    Check,
    Compare,
    Derived,
    Gather,
    Lookup,
    Query,
    Several,
    Step,
    Thing,
    World,
)
from kvmem.types import AnswerKind, Assume

NUMBERS = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_COMMON_WORDS = set(
    words(
        "a an and any are at be been can did do does for from had has have how i in is it its long "
        "many much my name of on one our s that the them there they this to was we what when where "
        "which who whose will with you your"
    )
)
_CHAIN_STARTS = 30
_VERDICT_TRIES = 12
_NONE_TOLD = 0.05
"""Tries to ask for a list or a count of which nothing was told: "nothing", in a closed world."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, formally and in words."""

    query: Query
    line: Line
    frame: Frame
    assume: Assume | None = None


class Asker:
    """Asks questions of every kind about one memory."""

    def __init__(self, told: Told, dice: Dice) -> None:
        self._told = told
        self._world = told.world
        self._dice = dice
        self._namer = Namer(told, dice)
        self._pairs = list(self._world.histories)
        self._frames = list({frame for frame, _ in self._pairs})
        self._frames.sort(key=lambda frame: frame.key)
        self._makers: dict[Kind, Callable[[], Asked | None]] = {
            "single": lambda: self._one(changed=False),
            "paraphrase": lambda: self._one(changed=False),
            "update": lambda: self._one(changed=True),
            "chain": self._chain,
            "before": self._before,
            "count": lambda: self._gather("counts"),
            "list": lambda: self._gather("lists"),
            "comparison": self._compare,
            "yes_no": lambda: self._either(self._check),
            "is_a": lambda: self._either(self._is_a),
            "not_known": self._not_known,
        }

    def ask(self, kind: Kind) -> tuple[Asked, EverydayQuestion] | None:
        """A question of this kind; None where one try did not lead to one."""
        asked = self._makers[kind]()
        if asked is None:
            return None
        try:
            derived = self._world.derive(asked.query, asked.assume or "open")
        except Several:
            return None
        if (derived is None) is not (kind == "not_known"):
            return None
        if derived and not rests_on_all(self._world, asked, derived):
            return None
        if derived and kind in ("single", "paraphrase") and asked.assume is None:
            said = self._told.lines[derived.supports[0]].patterns[0]
            kind = "single" if self._shares_words(said, asked) else "paraphrase"
        return asked, self._question(kind, asked, derived)

    def _shares_words(self, said: str, asked: Asked) -> bool:
        """Whether the question's wording has a content word in common with the fact's."""
        texts = {p.id: p.text for group in asked.frame.patterns["all"].values() for p in group}
        return bool(_content(texts[said]) & _content(texts[asked.line.patterns[0]]))

    def _question(self, kind: Kind, asked: Asked, derived: Derived | None) -> EverydayQuestion:
        facts, spans = self._told.lines, list[CopiedSpan]()
        for item in derived.items if derived else ():
            spans.append(CopiedSpan(item.fact, *facts[item.fact].slots[item.slot]))
        copied = tuple(facts[span.fact].text[span.start : span.end] for span in spans)
        form: AnswerKind
        answers: tuple[str, ...]
        if derived is None:
            form, answers = "unknown", ()
        elif derived.verdict is not None:
            form, answers = "yes_no", ("yes" if derived.verdict else "no",)
        elif isinstance(asked.query, Gather) and "/counts" in asked.line.patterns[0]:
            form, answers = "count", (str(len(copied)), NUMBERS[len(copied)])
        elif isinstance(asked.query, Gather):
            form, answers = "list", copied or ("nothing",)
        else:
            form, answers = "span", copied
        line = as_asked(asked.line, self._dice, unseen=self._told.unseen)
        return EverydayQuestion(
            line.text,
            kind,
            form,
            answers,
            derived.supports if derived else (),
            tuple(spans),
            asked.assume,
            asked.frame.domain,
            line.patterns,
        )

    # --- one fact, or the latest of several ----------------------------------------------------

    def _one(self, *, changed: bool) -> Asked | None:
        pairs = [
            (frame, subject)
            for frame, subject in self._pairs
            if not frame.many
            and not (changed and frame.is_a)
            and (len(self._world.histories[frame, subject]) > 1) is changed
        ]
        if not pairs:
            return None
        frame, subject = self._dice.pick(pairs)
        if self._dice.chance(0.35):
            return self._by_value(frame, subject)
        line = self._namer.line(frame, "asks", {"s": subject})
        return Asked(Lookup(subject, (Step(frame),)), line, frame) if line else None

    def _by_value(self, frame: Frame, subject: Thing) -> Asked | None:
        values = list(self._world.values(frame, subject))
        line = self._namer.line(frame, "asks_by", {"v": values[0]}) if values else None
        return Asked(Lookup(values[0], (Step(frame, False),)), line, frame) if line else None

    # --- several facts -------------------------------------------------------------------------

    def _chain(self) -> Asked | None:
        length = 1 + self._dice.weighted((0.2, 0.35, 0.45))
        for _ in range(_CHAIN_STARTS):  # long chains are rarer in a memory than short ones
            frame, subject = self._dice.pick(self._pairs)
            if not frame.many and not frame.is_a and self._world.values(frame, subject):
                asked = self._ask_along(frame, subject, length)
                if asked is not None:
                    return asked
        return None

    def _ask_along(self, frame: Frame, subject: Thing, length: int) -> Asked | None:
        named = self._namer.named(subject, length, {frame})
        line = self._namer.line(frame, "asks", {"s": named}) if named else None
        if named is None or line is None:
            return None
        return Asked(Lookup(named.start, (*named.steps, Step(frame))), line, frame)

    def _before(self) -> Asked | None:
        changed = [pair for pair in self._pairs if len(self._world.histories[pair]) > 1]
        if not changed:
            return None
        frame, subject = self._dice.pick(changed)
        line = self._namer.line(frame, "befores", {"s": subject})
        return Asked(Before(frame, subject), line, frame) if line and not frame.many else None

    def _gather(self, role: str) -> Asked | None:
        told = self._dice.pick(self._world.assertions)
        frame = told.frame
        nothing = not frame.is_a and self._dice.chance(_NONE_TOLD)
        missing = self._missing_subject(frame) if nothing else None
        forward = missing is not None or self._dice.chance(0.6 if frame.many else 0.2)
        thing = missing or (told.subject if forward else told.value)
        line = self._namer.line(frame, role if forward else f"{role}_by", _slot(forward, thing))
        if line is None:
            return None
        query = Gather(thing, Step(frame, forward))
        found = (self._world.values if forward else self._world.subjects)(frame, thing)
        if len(found) == 1 and self._dice.chance(0.85):
            return None
        return Asked(query, line, frame, "closed" if missing else self._assume())

    def _compare(self) -> Asked | None:
        frames = [f for f in self._frames if "compares" in f.patterns["all"]]
        if not frames:
            return None
        frame = self._dice.pick(frames)
        told = [subject for other, subject in self._pairs if other is frame]
        if len(told) < 2:
            return None
        first, second = self._dice.shuffled(told)[:2]
        return self._comparison(frame, first, second)

    def _comparison(self, frame: Frame, first: Thing, second: Thing) -> Asked | None:
        pattern = self._namer.pattern(frame, "compares")
        if pattern is None:
            return None
        line = render(pattern, {"a": self._namer.mention(first), "b": self._namer.mention(second)})
        query = Compare(frame, first, second, pattern.more, pattern.asserted)
        return Asked(query, line, frame)

    # --- yes or no -----------------------------------------------------------------------------

    def _assume(self) -> Assume:
        return "open" if self._dice.chance(0.5) else "closed"

    def _either(self, make: Callable[[], Asked | None]) -> Asked | None:
        """A yes as often as a no, though one of them is easier to come by."""
        wanted = self._dice.chance(0.5)
        for _ in range(_VERDICT_TRIES):
            asked = make()
            derived = self._world.derive(asked.query, asked.assume or "open") if asked else None
            if derived and derived.verdict is wanted:
                return asked
        return None

    def _check(self) -> Asked | None:
        frame, subject = self._dice.pick(self._pairs)
        if frame.is_a:
            return None
        told = [self._world.assertions[i].value for i in self._told_of(frame, subject)]
        others = [a.value for a in self._world.assertions if a.frame is frame]
        value = self._dice.pick(told if self._dice.chance(0.4) else others)
        return self._checked(frame, subject, value, self._assume())

    def _checked(self, frame: Frame, subject: Thing, value: Thing, assume: Assume) -> Asked | None:
        line = self._namer.line(frame, "checks", {"s": subject, "v": value})
        if line is None:
            return None
        past = {self._world.assertions[i].value for i in self._told_of(frame, subject)}
        if re.search(r"\bstill\b", line.text) and value not in past:
            return None  # "still" says that it once was so
        return Asked(Check(frame, subject, value), line, frame, assume)

    def _told_of(self, frame: Frame, subject: Thing) -> Sequence[int]:
        return self._world.histories.get((frame, subject), ())

    def _is_a(self) -> Asked | None:
        told = [a for a in self._world.assertions if a.frame.is_a]
        if not told:
            return None
        start, value = self._dice.pick(told), self._dice.pick(told).value
        if self._dice.chance(0.5):  # a kind above it, mostly not the nearest
            above = [start.value]
            for a in told * 2:
                if a.holds and a.subject is above[-1]:
                    above.append(a.value)
            value = above[-1] if self._dice.chance(0.8) else above[0]
        if value is start.subject:
            return None
        return self._checked(start.frame, start.subject, value, self._assume())

    # --- what does not follow ------------------------------------------------------------------

    def _not_known(self) -> Asked | None:
        frame = self._dice.pick(self._frames)
        if frame.is_a:
            # Of real kinds people know more than they were told, and would not take "not known".
            invented = self._is_a()
            if invented and isinstance(invented.query, Check):
                known = invented.query.subject.type == "kind" or invented.query.value.type == "kind"
                return None if known else replace(invented, assume="open")
            return None
        missing = self._missing_subject(frame)
        way = self._dice.weighted((0.34, 0.16, 0.1, 0.14, 0.1, 0.1, 0.06))
        if way == 0 and missing:
            line = self._namer.line(frame, "asks", {"s": missing})
            return Asked(Lookup(missing, (Step(frame),)), line, frame) if line else None
        if way == 1 and missing and not frame.many:
            return self._ask_along(frame, missing, self._dice.between(1, 2))
        if way == 2:
            return self._asked_of_no_one(frame)
        if way == 3:
            asked = self._check()
            return replace(asked, assume="open") if asked else None
        if way == 4 and missing:
            role = "lists" if self._dice.chance(0.5) else "counts"
            line = self._namer.line(frame, role, {"s": missing})
            return Asked(Gather(missing, Step(frame)), line, frame, "open") if line else None
        if way == 5 and not frame.many:
            subject = self._dice.pick([s for f, s in self._pairs if f is frame])
            if len(self._told_of(frame, subject)) > 1:
                return None  # what has ended was so before
            line = self._namer.line(frame, "befores", {"s": subject})
            return Asked(Before(frame, subject), line, frame) if line else None
        others = [s for f, s in self._pairs if f is frame]
        if way == 6 and missing and "compares" in frame.patterns["all"]:
            return self._comparison(frame, *self._dice.shuffled([missing, self._dice.pick(others)]))
        return None

    def _missing_subject(self, frame: Frame) -> Thing | None:
        """Someone of whom this was not told: known from other facts, or never heard of."""
        if frame.subject == SELF:
            return None
        pool = self._told.scene.pool(frame.domain, frame.subject)
        left_out = [t for t in pool if self._namer.knows(t) and (frame, t) not in self._pairs]
        if left_out and self._dice.chance(0.75):
            return self._dice.pick(left_out)
        types = self._told.types[frame.domain]
        return self._told.scene.new_thing(frame.domain, frame.subject, types)

    def _asked_of_no_one(self, frame: Frame) -> Asked | None:
        """A question by value for a value that no one has, or has any more."""
        value = self._dice.pick([a.value for a in self._world.assertions if a.frame is frame])
        if self._world.subjects(frame, value):
            types = self._told.types[frame.domain]
            someone = self._missing_subject(frame)
            fresh = self._told.scene.value_for(frame, someone, types) if someone else None
            if fresh is None:
                return None
            value = fresh
        line = self._namer.line(frame, "asks_by", {"v": value})
        return Asked(Lookup(value, (Step(frame, False),)), line, frame) if line else None


def rests_on_all(world: World, asked: Asked, derived: Derived) -> bool:
    """Whether the answer changes, or is lost, without any one of its supports."""
    things = [item.thing for item in derived.items]
    for fact in derived.supports:
        try:
            other = world.without(fact).derive(asked.query, asked.assume or "open")
        except Several:
            continue
        if other and (other.verdict, [item.thing for item in other.items]) == (
            derived.verdict,
            things,
        ):
            # In a closed world a "no" also follows from nothing at all.
            if derived.verdict is False and asked.assume == "closed" and not other.supports:
                continue
            return False
    return True


def _slot(forward: bool, thing: Thing) -> dict[str, Thing]:
    return {"s" if forward else "v": thing}


def _content(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower())) - _COMMON_WORDS
