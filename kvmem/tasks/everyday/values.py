"""Makers of values: times, sums, codes, addresses. Each returns a text, and a rank if it has one.

Ranks compare within a unit only ("£40" is not compared with "€35"). Makers of large spaces hold a
fifth of their values out, by a hash of the text, so that no list of them has to be kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zlib import crc32

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.lexicon import words
from kvmem.tasks.everyday.names import FIRST_NAMES, SURNAMES

_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_MONTHS = words(
    "January February March April May June July August September October November December"
)
_WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
_HOURS = words("one two three four five six seven eight nine ten eleven twelve")


@dataclass(frozen=True, slots=True)
class Made:
    """A value's text, and how it compares with others of the same unit."""

    text: str
    rank: float | None = None
    unit: str = ""


def held_out(text: str) -> bool:
    """Whether a value of a large space belongs to the test split only."""
    return crc32(text.encode()) % 5 == 0


def _letters(dice: Dice, count: int) -> str:
    return "".join(dice.pick(_LETTERS) for _ in range(count))


def _digits(dice: Dice, count: int) -> str:
    return "".join(str(dice.between(0, 9)) for _ in range(count))


def _time(dice: Dice) -> Made:
    hour, minute = dice.between(7, 20), 5 * dice.between(0, 11)
    style = dice.weighted((0.4, 0.3, 0.2, 0.1))
    half = "am" if hour < 12 else "pm"
    twelve = (hour - 1) % 12 + 1
    if style == 0:
        text = f"{twelve}:{minute:02d} {half}"
    elif style == 1:
        text = f"{hour}:{minute:02d}"
    elif style == 2:
        text, minute = f"{twelve} {half}", 0
    else:
        # No rank: "half past nine" does not say which half of the day.
        word = dice.pick(("half past", "quarter past", "quarter to"))
        return Made(f"{word} {_HOURS[twelve - 1]}")
    return Made(text, 60.0 * hour + minute, "clock")


def _date(dice: Dice) -> Made:
    day, month, year = dice.between(1, 28), dice.between(1, 12), dice.between(2024, 2029)
    name = _MONTHS[month - 1]
    rank = 372.0 * year + 31 * month + day
    style = dice.weighted((0.35, 0.25, 0.2, 0.2))
    if style == 3:
        return Made(f"{year}-{month:02d}-{day:02d}", rank, "date")
    if style == 2:
        return Made(f"{name} {day}, {year}", rank, "date")
    if style == 1:
        return Made(f"{day} {name} {year}", rank, "date")
    return Made(f"{day} {name}", 31.0 * month + day, "day of the year")


def _birthday(dice: Dice) -> Made:
    day = f"{dice.between(1, 28)} {dice.pick(_MONTHS)}"
    return Made(f"{day} {dice.between(1931, 2019)}" if dice.chance(0.5) else day)


def _money(dice: Dice, low: int, high: int) -> Made:
    amount = dice.between(low, high)
    sign = dice.pick("£€$")
    style = dice.weighted((0.4, 0.3, 0.2, 0.1))
    if style == 0:
        cents = 5 * dice.between(1, 19)
        return Made(f"{sign}{amount:,}.{cents:02d}", amount + cents / 100, sign)
    if style == 1:
        return Made(f"{sign}{amount:,}", amount, sign)
    if style == 2:
        unit = {"£": "pounds", "€": "euros", "$": "dollars"}[sign]
        return Made(f"{amount:,} {unit}", amount, sign)
    code = dice.pick(("CHF", "SEK", "INR", "NGN", "JPY"))
    return Made(f"{amount:,} {code}", amount, code)


def _amount(low: int, high: int, unit: str, step: int = 1) -> Callable[[Dice], Made]:
    def make(dice: Dice) -> Made:
        number = step * dice.between(low, high)
        return Made(f"{number:,} {unit}", number, unit)

    return make


def _decimal(low: int, high: int, unit: str) -> Callable[[Dice], Made]:
    def make(dice: Dice) -> Made:
        tenths = dice.between(10 * low, 10 * high)
        return Made(f"{tenths / 10}{unit}", tenths / 10, unit)

    return make


def _number(low: int, high: int) -> Callable[[Dice], Made]:
    def make(dice: Dice) -> Made:
        number = dice.between(low, high)
        return Made(str(number), number, "number")

    return make


def _numbered(*names: str, high: int = 40) -> Callable[[Dice], Made]:
    return lambda dice: Made(f"{dice.pick(names)} {dice.between(1, high)}")


def _code(dice: Dice) -> Made:
    style = dice.between(0, 4)
    if style == 0:
        return Made(f"{_letters(dice, 2)}{_digits(dice, 1)}-{_letters(dice, 2)}{_digits(dice, 1)}")
    if style == 1:
        return Made(f"{_letters(dice, 3)}-{_digits(dice, 4)}")
    if style == 2:
        return Made(f"{_digits(dice, 2)}{_letters(dice, 1)}/{_digits(dice, 4)}")
    if style == 3:
        return Made(f"{_letters(dice, 1)}{_digits(dice, 5)}")
    return Made(f"{_letters(dice, 4)}.{_digits(dice, 3)}")


def _phone(dice: Dice) -> Made:
    return Made(
        dice.pick(
            (
                f"0{_digits(dice, 4)} {_digits(dice, 6)}",
                f"+{dice.between(20, 98)} {_digits(dice, 3)} {_digits(dice, 3)} {_digits(dice, 4)}",
                f"555-{_digits(dice, 4)}",
                f"({_digits(dice, 3)}) {_digits(dice, 3)}-{_digits(dice, 4)}",
            )
        )
    )


def _email(dice: Dice) -> Made:
    # Plain letters only: addresses with accents are rare in what people type.
    first, last = (
        "".join(c for c in dice.pick(names[False]).lower() if c.isascii() and c.isalpha())
        for names in (FIRST_NAMES, SURNAMES)
    )
    host = dice.pick(("example.com", "mail.example", "corp.example.net", "example.org"))
    return Made(dice.pick((f"{first}.{last}@{host}", f"{first[0]}{last}@{host}")))


_STREETS = words(
    "Mill Church Station Harbour Linden Victoria Rose Orchard Castle Bridge Chapel Garden North "
    "Market Elm Park Queen River Baker Canal"
)


def _address(dice: Dice) -> Made:
    kind = dice.pick(("Street", "Road", "Lane", "Avenue", "Close"))
    return Made(f"{dice.between(1, 180)} {dice.pick(_STREETS)} {kind}")


def _version(dice: Dice) -> Made:
    major, minor, patch = dice.between(0, 24), dice.between(0, 19), dice.between(0, 30)
    rank = 10_000.0 * major + 100 * minor + patch
    return Made(f"{major}.{minor}.{patch}", rank, "version")


def _plate(dice: Dice) -> Made:
    if dice.chance(0.5):
        return Made(f"{_letters(dice, 2)}{_digits(dice, 2)} {_letters(dice, 3)}")
    return Made(f"{_letters(dice, 1)}-{_letters(dice, 2)} {_digits(dice, 3)}")


def _flight(dice: Dice) -> Made:
    return Made(f"{_letters(dice, 2)} {dice.between(100, 9899)}")


def _ip(dice: Dice) -> Made:
    return Made(f"10.{dice.between(0, 99)}.{dice.between(0, 255)}.{dice.between(1, 254)}")


def _host(dice: Dice) -> Made:
    kind = dice.pick(("web", "db", "mail", "cache", "build", "log", "edge", "auth"))
    return Made(f"{kind}-{dice.pick(('eu', 'us', 'ap', 'lab', 'prod'))}-{dice.between(1, 60)}")


_ADJECTIVES = words(
    "Silent Broken Golden Hidden Last Crimson Winter Paper Distant Burning Quiet Borrowed Hollow "
    "Glass Northern Salted Velvet Crooked Second Electric"
)
_NOUNS = words(
    "Orchard Lighthouse Harbour Garden Letter Crown River Mirror Station Compass Sparrow Kingdom "
    "Cathedral Island Promise Carousel Meadow Ladder Monsoon Violin"
)


def _title(dice: Dice) -> Made:
    adjective, noun = dice.pick(_ADJECTIVES), dice.pick(_NOUNS)
    other = dice.pick(_NOUNS)
    return Made(
        dice.pick(
            (
                f"The {adjective} {noun}",
                f"{adjective} {noun}",
                f"The {noun} of the {adjective} {other}",
            )
        )
    )


_SYLLABLES = words(
    "ba bli dax fep gor kel lum mip nar pog qui rud sol tav wug zim tro ska vell nup"
)


def _invented(dice: Dice) -> Made:
    """A noun that no one has heard of, so that nothing but the facts can say what it is."""
    ends = ("", "ket", "per", "lin", "t", "rn")
    return Made(f"{dice.pick(_SYLLABLES)}{dice.pick(_SYLLABLES)}{dice.pick(ends)}")


Maker = Callable[[Dice], Made]

# Large spaces: a fifth of the values is held out.
OPEN: dict[str, Maker] = {
    "time": _time,
    "date": _date,
    "birthday": _birthday,
    "price": lambda dice: _money(dice, 2, 400),
    "sum": lambda dice: _money(dice, 300, 90_000),
    "code": _code,
    "phone": _phone,
    "email": _email,
    "address": _address,
    "version": _version,
    "plate": _plate,
    "flight": _flight,
    "ip": _ip,
    "host": _host,
    "title": _title,
    "invented": _invented,
    "room": _numbered("room", high=450),
    "weight": _decimal(1, 90, " kg"),
    "percent": _decimal(0, 24, "%"),
    "distance": _amount(3, 900, "km"),
    "area": _amount(2, 300, "hectares"),
    "pages": _amount(60, 900, "pages"),
    "words": _amount(8, 190, "words", step=25),
    "mileage": _amount(30, 2500, "km", step=100),
    "year": _number(1480, 2019),
}

# Small spaces, which all splits share, as they share the words "Monday" and "red".
CLOSED: dict[str, Maker] = {
    "weekday": lambda dice: Made(dice.pick(_WEEKDAYS)),
    "month": lambda dice: Made(dice.pick(_MONTHS)),
    "floor": lambda dice: Made(f"the {dice.pick(_ORDINALS)} floor"),
    "age": _number(2, 94),
    "minutes": _amount(2, 36, "minutes", step=5),
    "metres": _decimal(1, 30, " m"),
    "celsius": lambda dice: (lambda n: Made(f"{n} °C", n, "°C"))(dice.between(-80, 40)),
    "seats": _amount(2, 60, "seats", step=10),
    "desk": _numbered("desk", high=99),
    "bay": _numbered("bay", high=90),
    "aisle": _numbered("aisle", high=30),
    "shelf": _numbered("shelf", high=80),
    "locker": _numbered("locker", high=120),
    "table": _numbered("table", high=40),
    "screen": _numbered("screen", high=14),
    "ward": _numbered("ward", high=24),
    "platform": _numbered("platform", high=20),
    "hall": _numbered("hall", high=12),
    "rack": _numbered("rack", high=48),
    "berth": _numbered("berth", high=60),
    "gate": lambda dice: Made(f"gate {dice.pick('ABCDEF')}{dice.between(1, 48)}"),
    "seat": lambda dice: Made(f"{dice.between(1, 38)}{dice.pick('ABCDEF')}"),
    "hull": _amount(40, 400, "metres"),
}


def made(name: str, dice: Dice, *, unseen: bool) -> Made | None:
    """A value of a maker; None if the one drawn belongs to the other splits."""
    value = (OPEN.get(name) or CLOSED[name])(dice)
    return None if name in OPEN and held_out(value.text) is not unseen else value
