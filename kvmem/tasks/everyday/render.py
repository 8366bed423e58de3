"""From patterns to sentences, and the many ways in which people type them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.schema import Pattern
from kvmem.tasks.everyday.world import Mention


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, and where each slot's mention stands in it, without its determiner."""

    text: str
    slots: Mapping[str, tuple[int, int]]
    patterns: tuple[str, ...]


# What people put around a fact or a question; True: what only the test split shows.
_FACT_OPENINGS = {
    False: ("Note: ", "FYI: ", "By the way, ", "Just so you know, ", "Remember: "),
    True: ("Reminder: ", "For the record, "),
}
_OPENINGS = {
    False: (
        "Remind me, ",
        "Tell me, ",
        "Quick question: ",
        "Sorry, ",
        "Hi, ",
        "Hello! ",
        "Please tell me: ",
        "Do you remember: ",
        "So, ",
        "One more thing: ",
    ),
    True: ("I forgot: ", "Excuse me, ", "Could you tell me: "),
}
_CLOSINGS = {
    False: (", please?", " again?", ", do you know?", "? Thanks."),
    True: (", if I may ask?", "? Thank you!"),
}
_PROPER = ("I ", "I'", "Dr ")


def render(pattern: Pattern, mentions: Mapping[str, Mention]) -> Line:
    """Fill a pattern's slots and begin it with a capital, as a sentence begins."""
    text, slots = _fill(pattern, mentions)
    return Line(_capitalised(text), slots, (pattern.id,))


def phrase(pattern: Pattern, mentions: Mapping[str, Mention]) -> Mention:
    """A noun phrase for a thing, made of the mention of another: "the room of the meeting"."""
    text, _ = _fill(pattern, mentions)
    determiner = "the " if text.startswith("the ") else ""
    return Mention(determiner, text.removeprefix(determiner))


def _fill(
    pattern: Pattern, mentions: Mapping[str, Mention]
) -> tuple[str, dict[str, tuple[int, int]]]:
    text, slots = "", dict[str, tuple[int, int]]()
    for literal, slot in pattern.pieces:
        text += literal
        if not slot:
            continue
        mention = mentions[slot[0]]
        name = mention.plural if slot[1:] else mention.text
        if text[-4:] == "(n) ":  # "a(n) " takes the place of a determiner
            text = text[:-4] + ("n " if name[0].lower() in "aeiou" else " ")
        elif not slot[1:]:
            text += mention.determiner
        slots[slot[0]] = (len(text), len(text) + len(name))
        text += name + mention.closing
    return text, slots


def as_typed(line: Line, dice: Dice, *, unseen: bool) -> Line:
    """A fact as someone might type it: mostly as it is, else hasty or with something before it."""
    style = dice.weighted((0.82, 0.06, 0.03, 0.03, 0.06))
    if style == 0:
        return line
    if style == 4:
        return _opened(line, _choose(_FACT_OPENINGS, "fact opening", dice, unseen))
    text = line.text if line.text.endswith(("?", "!")) else line.text.removesuffix(".")
    return _retyped(line, text, lower_first=style == 2, lower=style == 3)


def as_asked(line: Line, dice: Dice, *, unseen: bool) -> Line:
    """A question as someone might ask it: mostly as it is, else politely, or in haste."""
    style = dice.weighted((0.7, 0.1, 0.07, 0.05, 0.08))
    if style == 0 or not line.text.endswith("?"):  # "List …" is asked as it is
        return line
    if style == 1:
        return _opened(line, _choose(_OPENINGS, "opening", dice, unseen))
    text = line.text.removesuffix("?")
    if style == 2:
        closing, id = _choose(_CLOSINGS, "closing", dice, unseen)
        return Line(text + closing, line.slots, (*line.patterns, id))
    if style == 4 and dice.chance(0.5):
        text = line.text
    return _retyped(line, text, lower_first=False, lower=style == 4)


def _choose(
    table: Mapping[bool, tuple[str, ...]], name: str, dice: Dice, unseen: bool
) -> tuple[str, str]:
    text = dice.pick(table[unseen])
    return text, f"{name}/{text.strip()}"


def _opened(line: Line, opening: tuple[str, str]) -> Line:
    before, id = opening
    body = _lower_first(line) if before.endswith(", ") else line.text
    slots = {slot: (a + len(before), b + len(before)) for slot, (a, b) in line.slots.items()}
    return Line(before + body, slots, (*line.patterns, id))


def _retyped(line: Line, text: str, *, lower_first: bool, lower: bool) -> Line:
    if lower_first:
        text = _lower_first(line)[: len(text)]
    elif lower:
        text = text.lower()
        if len(text) > len(line.text):  # a letter whose small form is longer would move the slots
            return line
    return Line(text, line.slots, line.patterns)


def _lower_first(line: Line) -> str:
    """The sentence as it stands inside another one: names and "I" keep their capital."""
    text = line.text
    if text.startswith(_PROPER) or any(start == 0 for start, _ in line.slots.values()):
        return text
    return text[:1].lower() + text[1:]


def _capitalised(text: str) -> str:
    """Codes, hosts and e-mail addresses ("db-eu-3") are left as they are."""
    word = text.split(" ", 1)[0].rstrip(",:?.")
    return text[:1].upper() + text[1:] if word.replace("'", "").isalpha() else text
