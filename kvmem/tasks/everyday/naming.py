"""How questions name things: by what they are called, or by what was told of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.render import Line, phrase, render
from kvmem.tasks.everyday.scene import Scene, ThingType
from kvmem.tasks.everyday.schema import SELF, Frame, Pattern, Wording
from kvmem.tasks.everyday.world import Mention, Step, Thing, World


@dataclass(frozen=True, slots=True)
class Named:
    """A thing as a chain names it: where the chain starts, its steps, and the noun phrase."""

    start: Thing
    steps: tuple[Step, ...]
    mention: Mention
    patterns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What the questions of one memory are made from; ``lines[i]`` says ``world.assertions[i]``.

    ``wordings`` says which patterns of a domain may be used; ``unseen`` is set for the test split.
    """

    world: World
    lines: Sequence[Line]
    scene: Scene
    types: Mapping[str, Mapping[str, ThingType]]
    wordings: Mapping[str, Wording]
    unseen: bool


class Namer:
    """Puts the things of one memory into the patterns of questions."""

    def __init__(self, told: Told, dice: Dice) -> None:
        self._told = told
        self._world = told.world
        self._dice = dice
        self._about: dict[Thing, list[int]] = {}
        for index, assertion in enumerate(self._world.assertions):
            self._about.setdefault(assertion.subject, []).append(index)
            self._about.setdefault(assertion.value, []).append(index)

    def knows(self, thing: Thing) -> bool:
        """Whether anything was told of the thing."""
        return thing in self._about

    def pattern(self, frame: Frame, group: str, named: bool = False) -> Pattern | None:
        patterns = frame.of(group, self._told.wordings[frame.domain])
        if named:  # "the room of the sales meeting's floor" is nobody's English
            patterns = tuple(p for p in patterns if not any(x.startswith("'") for x, _ in p.pieces))
        return self._dice.pick(patterns) if patterns else None

    def mention(self, thing: Thing) -> Mention:
        return self._dice.pick(thing.forms)

    def line(self, frame: Frame, group: str, things: Mapping[str, Thing | Named]) -> Line | None:
        named = any(isinstance(thing, Named) for thing in things.values())
        pattern = self.pattern(frame, group, named)
        if pattern is None:
            return None
        mentions, more = {}, list[str]()
        for slot, thing in things.items():
            if isinstance(thing, Named):
                mentions[slot] = thing.mention
                more.extend(thing.patterns)
            else:
                mentions[slot] = self.mention(thing)
        line = render(pattern, mentions)
        return replace(line, patterns=(*line.patterns, *more))

    def named(self, thing: Thing, length: int, used: set[Frame]) -> Named | None:
        """A phrase that leads to ``thing`` over ``length`` facts, no relation taken twice."""
        if length == 0:
            return Named(thing, (), self.mention(thing))
        roads: list[tuple[Step, Thing]] = []
        for index in self._about.get(thing, ()):
            told = self._world.assertions[index]
            frame = told.frame
            if frame in used or told.value not in self._world.values(frame, told.subject):
                continue
            if told.value is thing and not frame.many:
                roads.append((Step(frame), told.subject))
            elif told.subject is thing and len(self._world.subjects(frame, told.value)) == 1:
                roads.append((Step(frame, False), told.value))
        for step, other in self._dice.shuffled(roads):
            inner = self._inner(other, length - 1, used | {step.frame})
            group = "names" if step.forward else "names_by"
            pattern = self.pattern(step.frame, group, named=length > 1) if inner else None
            if inner is not None and pattern is not None:
                mention = phrase(pattern, {"s" if step.forward else "v": inner.mention})
                return Named(
                    inner.start, (*inner.steps, step), mention, (pattern.id, *inner.patterns)
                )
        return None

    def _inner(self, thing: Thing, length: int, used: set[Frame]) -> Named | None:
        """As ``_named``; the speaker is where a chain starts, and needs no name."""
        if thing.type == SELF:
            return Named(thing, (), Mention("", "")) if length == 0 else None
        return self.named(thing, length, used)
