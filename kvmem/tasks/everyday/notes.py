"""Sentences that tell several things at once: "The sales meeting is in room 141 at 3:00 pm."

A domain's patterns tell one thing each. People put more into a sentence, and the answer is then the
part of it that was asked for.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

import numpy as np

from kvmem.tasks.everyday.dice import Dice
from kvmem.tasks.everyday.lexicon import WORDS, split_words
from kvmem.tasks.everyday.names import person
from kvmem.tasks.everyday.values import made
from kvmem.tasks.jsonl import Example

_WORDS = {
    **WORDS,
    "vehicle": "red van, blue van, white truck, silver car, old pick-up, green minibus, camper, "
    "grey estate car, black scooter, yellow digger, cargo bike, small lorry",
    "place": "north depot, south car park, old barn, main yard, corner garage, rear courtyard, "
    "market square, town hall, sports hall, back office, green room, west wing",
    "event": "party, workshop, quiz night, book fair, film evening, charity run, cooking class, "
    "open day, concert, training, lecture, flea market, tasting, reunion",
    "item": "projector, drill, tent, scanner, printer, laptop, camera, microscope, ladder, "
    "generator, coffee machine, heater, sewing machine, label printer, tablet, telescope",
    "doctor": "dentist, doctor, optician, physiotherapist, dermatologist, vet, lawyer, tax adviser",
}

# A sentence, and of each of its slots questions for what stands there.
_NOTES: tuple[tuple[str, dict[str, str]], ...] = (
    ("The meeting with the {unit} team is in {room} at {time}.", {
        "room": "Where is the meeting with {unit}? | Which room is the {unit} meeting in? "
        "| Where do we meet {unit}?",
        "time": "When do we meet {unit}? | What time is the {unit} meeting? "
        "| What time do we meet the {unit} team? | When is the meeting with {unit}?",
    }),
    ("On {weekday} at {time} the {unit} team meets in {room}.", {
        "weekday": "On which day does the {unit} team meet? | What day is the {unit} meeting?",
        "time": "What time does the {unit} team meet? | At what time is the {unit} meeting?",
        "room": "Where does the {unit} team meet? | Which room does {unit} meet in?",
    }),
    ("The train to {city} leaves from {platform} at {time}.", {
        "platform": "Which platform does the {city} train leave from? "
        "| Where does the train to {city} leave?",
        "time": "When does the train to {city} leave? | What time is the {city} train?",
    }),
    ("Flight {flight} to {city} departs from {gate} at {time}.", {
        "gate": "Which gate does the flight to {city} leave from? | Where do I board {flight}?",
        "time": "When does flight {flight} depart? | What time is the flight to {city}?",
        "flight": "Which flight goes to {city}? | What is the number of the flight to {city}?",
        "city": "Where does {flight} go? | Where is flight {flight} going?",
    }),
    ("My appointment with the {doctor} is on {date} at {time} in {room}.", {
        "date": "When is my appointment with the {doctor}? | On what date do I see the {doctor}?",
        "time": "What time is my appointment with the {doctor}? "
        "| At what time do I have to be at the {doctor}'s?",
        "room": "Where do I see the {doctor}? | Which room is my {doctor} appointment in?",
    }),
    ("My {doctor} is {person}, phone {phone}.", {
        "person": "Who is my {doctor}? | What is my {doctor} called?",
        "phone": "What is the number of my {doctor}? | How do I reach my {doctor}?",
    }),
    ("The {vehicle} costs {price} a day and is parked in the {place}.", {
        "price": "How much is the {vehicle}? | What does the {vehicle} cost a day?",
        "place": "Where is the {vehicle}? | Where did they park the {vehicle}?",
    }),
    ("{person} drives the {vehicle}, plate {plate}, to {city} on {weekday}.", {
        "person": "Who drives the {vehicle}? | Who goes to {city}?",
        "plate": "What is the number plate of the {vehicle}? | Which plate has the {vehicle}?",
        "city": "Where does {person} drive? | Where does the {vehicle} go?",
        "weekday": "When does {person} drive to {city}? | What day does the {vehicle} leave?",
    }),
    ("The {event} in the {place} starts at {time} on {weekday}.", {
        "place": "Where is the {event}? | Where does the {event} take place?",
        "time": "What time does the {event} start? | At what time does the {event} begin?",
        "weekday": "On which day is the {event}? | What day is the {event}?",
    }),
    ("Tickets for the {event} cost {price} and are sold by {person} until {date}.", {
        "price": "How much is a ticket for the {event}? | What do tickets for the {event} cost?",
        "person": "Who sells tickets for the {event}? | Where do I get tickets for the {event}?",
        "date": "Until when are tickets for the {event} sold? "
        "| When does the ticket sale for the {event} end?",
    }),
    ("The {item} with serial number {code} belongs to {person} and stands in {room}.", {
        "code": "What is the serial number of the {item}? | Which serial number has the {item}?",
        "person": "Whose is the {item}? | Who owns the {item}?",
        "room": "Where is the {item}? | Which room is the {item} in?",
    }),
    ("{person} from {company} repaired the {item} for {price}.", {
        "person": "Who repaired the {item}? | Who from {company} repaired the {item}?",
        "company": "Which company repaired the {item}? | Where does {person} work?",
        "price": "How much was the repair of the {item}? | What did we pay for the {item}?",
    }),
    ("{person} lives at {address} in {city} and works for {company}.", {
        "address": "What is the address of {person}? | Which street does {person} live in?",
        "city": "Which city does {person} live in? | In which town is {person} at home?",
        "company": "Who does {person} work for? | Where does {person} work?",
    }),
    ("{person} is {age} and has a {colour} bicycle.", {
        "age": "How old is {person}? | What is the age of {person}?",
        "colour": "What colour is the bicycle of {person}? | Which colour is {person}'s bike?",
    }),
    ("We order {food} from {company} for {price} every {weekday}.", {
        "company": "Who do we order {food} from? | Who delivers our {food}?",
        "price": "What do we pay for {food}? | How much is the {food}?",
        "weekday": "When do we order {food}? | On which day does the {food} come?",
    }),
    ("The server {host} has the address {ip} and runs version {version}.", {
        "ip": "What is the IP address of {host}? | Which address has {host}?",
        "version": "Which version runs on {host}? | What does {host} run?",
    }),
)  # fmt: skip

_SLOT = re.compile(r"\{(\w+)\}")
_BEFORE_SAID_AGAIN = 45
"""Sentences before one about the same may follow: neighbours are not to contradict each other."""


def tell_notes(count: int, seed: int) -> Iterator[Example]:
    """Questions on ``count`` sentences, one for each thing that a sentence tells.

    Values are those of the training split. The same arguments give the same questions.
    """
    dice = Dice(np.random.default_rng([seed, count]))
    words = {name: split_words(text)[False] for name, text in _WORDS.items()}
    recent: deque[tuple[str, ...]] = deque(maxlen=_BEFORE_SAID_AGAIN)
    told = 0
    while told < count:
        pattern, asked = dice.pick(_NOTES)
        filled = {slot: _filling(slot, dice, words) for slot in _SLOT.findall(pattern)}
        about = tuple(
            filled[slot] for slot in filled if slot in words or slot in ("person", "host")
        )
        if set(about) & {name for names in recent for name in names}:
            continue
        recent.append(about)
        sentence = pattern.format(**filled)
        for slot, questions in asked.items():
            question = dice.pick(questions.split(" | ")).format(**filled)
            yield Example((sentence,), question, (filled[slot],), (0,), "notes", f"notes-{told}")
        told += 1


def _filling(slot: str, dice: Dice, words: dict[str, tuple[str, ...]]) -> str:
    if slot == "person":
        return person(dice, False, set())[0]
    if slot in words:
        return dice.pick(words[slot])
    while (value := made(slot, dice, unseen=False)) is None:
        pass  # drawn anew
    return value.text
