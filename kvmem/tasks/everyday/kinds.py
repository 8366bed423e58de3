"""Kinds of things: trees of words ("A cat is a kind of animal."), and individuals in them.

Half of the trees are of invented words, about which nothing but the facts can tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.lexicon import WORDS, split_words
from kvmem.tasks.everyday.scene import Scene
from kvmem.tasks.everyday.schema import Domain, Frame, Relation
from kvmem.tasks.everyday.values import OPEN, held_out
from kvmem.tasks.everyday.world import Assertion, Mention, Thing

KINDS_DOMAIN = Domain(
    "kinds",
    relations=(
        Relation(
            "is",
            "individual",
            "kind",
            is_a=True,
            says="""{s} is a(n) {v}. | We have a(n) {v} called {s}. | {s}: {v}
                There is a(n) {v} named {s}. | {s} happens to be a(n) {v}.
                Our {v} {s} is new here.""",
            denies="{s} is not a(n) {v}. | {s} isn't a(n) {v}. | {s} is certainly no {v}.",
            asks="What is {s}? | What kind of thing is {s}? | What sort of thing is {s}?",
            checks="""Is {s} a(n) {v}? | Would you call {s} a(n) {v}? | Does {s} count as a(n) {v}?
                Is it true that {s} is a(n) {v}? | {s} is a(n) {v}, right?""",
            lists="Name every {v} you know of. | Which ones are {v+}? "
            "| What are the names of the {v+}?",
            counts="How many {v+} are there? | How many {v+} do we have? "
            "| How many {v+} do you know?",
        ),
        Relation(
            "kind_of",
            "kind",
            "kind",
            is_a=True,
            says="""A(n) {s} is a kind of {v}. | A(n) {s} is a(n) {v}. | Every {s} is a(n) {v}.
                All {s+} are {v+}. | {s+} are {v+}. | A(n) {s} is a type of {v}.
                Any {s} is a(n) {v}.""",
            denies="No {s} is a(n) {v}. | {s+} are not {v+}. | A(n) {s} is not a(n) {v}.",
            asks="What is a(n) {s}? | What kind of thing is a(n) {s}? "
            "| A(n) {s} is a kind of what?",
            checks="""Is a(n) {s} a(n) {v}? | Are {s+} {v+}? | Is every {s} a(n) {v}?
                Is a(n) {s} a kind of {v}? | Are all {s+} {v+}? | Is any {s} a(n) {v}?""",
        ),
    ),
)

_TREES = {
    "animal": "mammal: cat, dog, horse, whale, bat; bird: robin, heron, parrot, penguin; "
    "insect: beetle, moth, ant, wasp; reptile: gecko, python, tortoise",
    "plant": "tree: oak, birch, maple, willow; flower: tulip, daisy, lily, orchid; "
    "herb: basil, sage, mint",
    "vehicle": "car: saloon, hatchback, taxi; ship: ferry, tanker, trawler; "
    "aircraft: glider, jet, helicopter",
    "food": "fruit: plum, peach, mango; vegetable: carrot, leek, turnip; cheese: brie, cheddar, "
    "feta",
    "building": "house: cottage, bungalow, villa; shop: bakery, bookshop, florist; "
    "school: kindergarten, academy, college",
    "instrument": "string instrument: violin, cello, harp; drum: bongo, tabla, timpani; "
    "wind instrument: flute, oboe, tuba",
    "garment": "hat: beret, fedora, bonnet; shoe: sandal, loafer, boot; coat: parka, blazer, "
    "anorak",
}
_TREES_HELD_OUT = ("instrument", "garment")
_PLURALS = {"bus": "buses", "aircraft": "aircraft", "tabla": "tablas", "timpani": "timpani"}
_NAMES = split_words(WORDS["petname"])

# A tree as drawn: the root, and each branch with its leaves.
_Tree = tuple[Thing, list[tuple[Thing, list[Thing]]]]


def plural(noun: str) -> str:
    """The plural of one of the nouns above, or of an invented one."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def tell_kinds(
    scene: Scene, dice: Dice, frames: Sequence[Frame], *, unseen_values: bool, facts: int
) -> list[list[Assertion]]:
    """About ``facts`` assertions that place individuals in one or two trees of kinds."""
    is_frame, kind_of = frames
    told: list[Assertion] = []
    for _ in range(1 if facts < 9 else 2):
        drawn = _tree(scene, dice, unseen_values)
        if drawn is None:
            continue
        root, branches = drawn
        for branch, leaves in branches:
            told.append(Assertion(kind_of, branch, root))
            for leaf in leaves:
                told.append(Assertion(kind_of, leaf, branch))
                for _ in range(dice.between(1, 2)):
                    told.extend(_individual(scene, dice, is_frame, leaf, unseen_values))
        (first, leaves), (second, _) = branches
        if dice.chance(0.5):
            told.append(Assertion(kind_of, dice.pick([first, *leaves]), second, holds=False))
    kept = [assertion for assertion in told if not dice.chance(0.1)]
    return [[assertion] for assertion in dice.shuffled(kept)[: facts + 2]]


def _tree(scene: Scene, dice: Dice, unseen: bool) -> _Tree | None:
    """A root with two branches of one or two leaves each, all of names not yet taken."""
    if dice.chance(0.5):
        nouns = [_invented_noun(dice, unseen) for _ in range(7)]
        root, shape = nouns[0], [(nouns[1], nouns[2:4]), (nouns[4], nouns[5:7])]
        type_name = "invented kind"
    else:
        root = dice.pick([name for name in _TREES if (name in _TREES_HELD_OUT) is unseen])
        parts = [part.split(": ") for part in dice.shuffled(_TREES[root].split("; "))[:2]]
        shape = [(name, dice.shuffled(leaves.split(", "))[:2]) for name, leaves in parts]
        type_name = "kind"
    names = [root, *(name for branch, leaves in shape for name in (branch, *leaves))]
    if len(set(names)) < len(names) or any(name in scene.taken for name in names):
        return None
    scene.taken.update(names)

    def kind(name: str) -> Thing:
        return Thing(type_name, (Mention("", name, plural(name)),))

    return kind(root), [
        (kind(branch), [kind(leaf) for leaf in leaves[: dice.between(1, 2)]])
        for branch, leaves in shape
    ]


def _invented_noun(dice: Dice, unseen: bool) -> str:
    while True:
        noun = OPEN["invented"](dice).text
        if held_out(noun) is unseen:
            return noun


def _individual(
    scene: Scene, dice: Dice, frame: Frame, leaf: Thing, unseen: bool
) -> list[Assertion]:
    name = dice.pick(_NAMES[unseen])
    if name.lower() in scene.taken:
        return []
    scene.taken.add(name.lower())
    return [Assertion(frame, Thing("individual", (Mention("", name),)), leaf)]
