"""Everyday examples by the thousand: the same arguments give the same examples."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np

from kvmem.errors import InputError
from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.domains import (
    DOMAINS,
    TEST_DOMAINS,
    TRAIN_DOMAINS,
    VALID_DOMAINS,
)
from kvmem.tasks.everyday.example import KINDS, EverydayQuestion, Example, Kind, Split
from kvmem.tasks.everyday.kinds import KINDS_DOMAIN, tell_kinds
from kvmem.tasks.everyday.naming import Told
from kvmem.tasks.everyday.questions import Asked, Asker
from kvmem.tasks.everyday.render import Line, as_typed, render
from kvmem.tasks.everyday.scene import Scene, tell_domain, thing_types, told_order
from kvmem.tasks.everyday.schema import Frame, Wording, compile_domain
from kvmem.tasks.everyday.world import Assertion, World

FRAMES: dict[str, tuple[Frame, ...]] = {name: compile_domain(d) for name, d in DOMAINS.items()}
_KIND_FRAMES = compile_domain(KINDS_DOMAIN)
_TYPES = {name: thing_types(domain) for name, domain in DOMAINS.items()}

_SPLIT_NUMBER: dict[Split, int] = {"train": 0, "valid": 1, "test": 2}
_WEIGHTS: dict[Kind, float] = {
    "single": 0.12,
    "paraphrase": 0.14,
    "chain": 0.16,
    "update": 0.12,
    "before": 0.07,
    "count": 0.07,
    "list": 0.08,
    "comparison": 0.08,
    "yes_no": 0.1,
    "is_a": 0.08,
    "not_known": 0.14,
}
_DOMAINS = (2, 4)
_QUESTIONS = (6, 10)
_PATIENCE = 300
"""Memories in a row that may come out too small, or lead to no question that is wanted."""
_TRIES = 400
"""How often a question of an example may fail before it has to do with fewer."""


def generate(
    count: int,
    seed: int,
    split: Split,
    *,
    facts: tuple[int, int] = (20, 60),
    kinds: Collection[Kind] | None = None,
) -> Iterator[Example]:
    """``count`` memories of ``facts[0]`` to ``facts[1]`` facts, with 6 to 10 questions on each.

    ``test`` keeps to what training never shows: memories mix held-out domains with held-out
    patterns of the others; names, codes and the words of long lists are held out too. ``valid``
    shares values and patterns with ``train``; both have domains of their own. ``kinds`` restricts
    what is asked. A memory that leads to no question of these kinds is told anew.

    Raises InputError for a negative count or seed, for bounds that no memory can keep, and for an
    unknown kind.
    """
    for example, _, _ in generate_with_worlds(count, seed, split, facts=facts, kinds=kinds):
        yield example


def generate_with_worlds(
    count: int,
    seed: int,
    split: Split,
    *,
    facts: tuple[int, int] = (20, 60),
    kinds: Collection[Kind] | None = None,
) -> Iterator[tuple[Example, World, tuple[Asked, ...]]]:
    """As ``generate``, with what each example was made from: for ``check`` and the curious."""
    low, high = facts
    if count < 0 or seed < 0:
        raise InputError(f"{count} examples of seed {seed}: both must be 0 or more")
    if not 4 <= low <= high:
        raise InputError(f"facts {facts}: the bounds must be 4 or more, the first not the larger")
    if unknown := set(kinds or ()) - set(KINDS):
        raise InputError(f"kinds {sorted(unknown)}: there are {', '.join(KINDS)}")
    if kinds is not None and not kinds:
        raise InputError("kinds is empty: leave it out to ask all kinds")
    wanted = tuple(kind for kind in KINDS if kinds is None or kind in kinds)
    for number in range(count):
        rng = np.random.default_rng([seed, _SPLIT_NUMBER[split], number])
        yield _example(Dice(rng), split, low, high, wanted)


def domains_of(split: Split) -> dict[str, Wording]:
    """The domains that a split tells of, and which of their patterns it uses."""
    shared: Wording = "unseen" if split == "test" else "seen"
    own = {"train": TRAIN_DOMAINS, "valid": VALID_DOMAINS, "test": TEST_DOMAINS}
    kept_apart = {name for names in own.values() for name in names}
    others = [name for name in DOMAINS if name not in kept_apart]
    return {**dict.fromkeys(own[split], "all"), **dict.fromkeys(others, shared)}


def _example(
    dice: Dice, split: Split, low: int, high: int, kinds: Sequence[Kind]
) -> tuple[Example, World, tuple[Asked, ...]]:
    for _ in range(_PATIENCE):
        told = _tell(dice, split, low, high, with_kinds="is_a" in kinds)
        asked = _ask(dice, told, kinds) if low <= len(told.lines) <= high else []
        if asked:
            example = Example(
                tuple(line.text for line in told.lines),
                tuple(line.patterns[0] for line in told.lines),
                tuple(question for _, question in asked),
            )
            return example, told.world, tuple(formal for formal, _ in asked)
    raise InputError(
        f"{_PATIENCE} memories of {low} to {high} facts led to no question of the kinds "
        f"{', '.join(kinds)}: allow more facts or more kinds"
    )


def _tell(dice: Dice, split: Split, low: int, high: int, *, with_kinds: bool) -> Told:
    wordings = domains_of(split)
    own = [name for name, wording in wordings.items() if wording == "all"]
    shared = [name for name in wordings if name not in own]
    size = dice.between(low, high)
    unseen = split == "test"
    scene = Scene(dice, unseen_values=unseen)
    histories: list[list[Assertion]] = []
    if with_kinds and dice.chance(0.4):
        histories += tell_kinds(
            scene, dice, _KIND_FRAMES, unseen_values=unseen, facts=min(14, size // 2)
        )
    order = dice.shuffled(own)[: dice.between(1, 2)] + dice.shuffled(shared)
    told = sum(map(len, histories))
    share = max(8, size // dice.between(*_DOMAINS))
    for name in order:
        if size - told < 3:
            break
        budget = min(size - told, share)
        new = tell_domain(scene, dice, FRAMES[name], _TYPES[name], budget)
        histories += new
        told += sum(map(len, new))
    while told > high:
        told -= len(histories.pop())
    world = told_order(dice, histories)
    all_wordings: dict[str, Wording] = {
        **wordings,
        KINDS_DOMAIN.name: "unseen" if unseen else "seen",
    }
    lines = [
        as_typed(_say(dice, world, index, all_wordings), dice, unseen=unseen)
        for index in range(len(world.assertions))
    ]
    return Told(world, lines, scene, _TYPES, all_wordings, unseen)


def _say(dice: Dice, world: World, index: int, wordings: dict[str, Wording]) -> Line:
    told = world.assertions[index]
    frame, wording = told.frame, wordings[told.frame.domain]
    earlier = [i for i in world.histories[frame, told.subject] if i < index]
    if not told.holds:
        had = any(world.assertions[i].value is told.value for i in earlier)
        group = "ends" if had else "denies"
    else:
        # What has changed may also simply be said again; the newest holds.
        group = "moves" if earlier and frame.changes and dice.chance(0.6) else "says"
    pattern = dice.pick(frame.of(group, wording))
    mentions = {
        slot: thing.forms[0] if dice.chance(0.6) else dice.pick(thing.forms)
        for slot, thing in (("s", told.subject), ("v", told.value))
    }
    return render(pattern, mentions)


def _ask(dice: Dice, told: Told, kinds: Sequence[Kind]) -> list[tuple[Asked, EverydayQuestion]]:
    """Six to ten different questions, fewer where tries run out."""
    asker, wanted = Asker(told, dice), dice.between(*_QUESTIONS)
    weights = [_WEIGHTS[kind] for kind in kinds]
    asked: dict[str, tuple[Asked, EverydayQuestion]] = {}
    tries = 0
    kind = kinds[dice.weighted(weights)]
    while len(asked) < wanted and tries < _TRIES:
        tries += 1
        found = asker.ask(kind)
        if found is not None and found[1].kind in kinds and found[1].text not in asked:
            asked[found[1].text] = found
        elif tries % 12:
            continue  # a kind is drawn by its weight, and not by how easily it is asked
        kind = kinds[dice.weighted(weights)]
    return list(asked.values())
