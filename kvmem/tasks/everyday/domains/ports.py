"""Airport, harbour and railway."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

AIRPORT = Domain(
    "airport",
    types={"plane": "flight {flight}", "traveller": "{person}", "exit": "{gate}"},
    words={"terminal": "terminal 1, terminal 2, terminal 3, terminal 4, terminal 5"},
    relations=(
        Relation(
            "gate", "plane", "exit",
            says="{s} leaves from {v}. | {s} boards at {v}. | Boarding for {s} is at {v}. "
            "| {s}: {v}",
            moves="{s} was moved to {v}. | {s} now leaves from {v}. "
            "| The gate of {s} was changed to {v}.",
            asks="Which gate does {s} leave from? | Where does {s} board? "
            "| What is the gate of {s}? "
            "| Which flight leaves from {v}? | Which flight boards at {v}?",
            checks="Does {s} leave from {v}? | Is {v} the gate of {s}? "
            "| Does {s} still board at {v}?",
            befores="What was the old gate of {s}? | Which gate was {s} at before?",
            names="the gate of {s} | the gate where {s} boards | the flight at {v} "
            "| the flight that leaves from {v}",
        ),
        Relation(
            "terminal", "exit", "terminal",
            says="{s} is in {v}. | {s} belongs to {v}. | You will find {s} in {v}.",
            asks="Which terminal is {s} in? | Where is {s}? | In which terminal do I find {s}?",
            lists="Which gates are in {v}? | List the gates in {v}.",
            counts="How many gates are in {v}? | How many gates does {v} have?",
            checks="Is {s} in {v}? | Does {s} belong to {v}?",
            names="the terminal of {s} | the terminal that {s} is in | the gate in {v} "
            "| the gate found in {v}",
        ),
        Relation(
            "departs", "plane", "time",
            says="{s} departs at {v}. | {s} takes off at {v}. | The departure of {s} is at {v}.",
            moves="{s} is delayed until {v}. | {s} now departs at {v}. | {s} was put back to {v}.",
            asks="When does {s} depart? | What time does {s} take off? "
            "| When is the departure of {s}? "
            "| Which flight departs at {v}? | What takes off at {v}?",
            checks="Does {s} depart at {v}? | Does {s} take off at {v}?",
            befores="When did {s} depart before the change? "
            "| What was the old departure time of {s}?",
            compares="""< Which departs first, {a} or {b}? | > Which takes off later, {a} or {b}?
                <? Does {a} depart before {b}?""",
        ),
        Relation(
            "to", "plane", "city",
            says="{s} flies to {v}. | {s} goes to {v}. | {s} is bound for {v}. "
            "| The flight to {v} is {s}.",
            asks="Where does {s} fly? | Which city is {s} bound for? | Where does {s} go? "
            "| Which flight goes to {v}? | What is bound for {v}?",
            lists="Which flights go to {v}? | List the flights to {v}.",
            counts="How many flights go to {v}? | How many flights are bound for {v}?",
            checks="Does {s} fly to {v}? | Is {s} bound for {v}?",
            names="the city that {s} flies to | the destination of {s} | the flight to {v} "
            "| the flight bound for {v}",
        ),
        Relation(
            "on_board", "traveller", "plane",
            says="{s} is booked on {v}. | {s} takes {v}. | {s} is flying on {v}. "
            "| {v} has {s} on board.",
            moves="{s} was rebooked onto {v}. | {s} is now booked on {v}.",
            asks="Which flight is {s} booked on? | Which flight does {s} take? "
            "| Who is booked on {v}? | Who takes {v}?",
            lists="Which passengers are booked on {v}? | List the passengers of {v}.",
            counts="How many passengers are booked on {v}? | How many people take {v}?",
            checks="Is {s} booked on {v}? | Does {s} take {v}?",
            befores="Which flight was {s} booked on before? | Which flight did {s} have before?",
            names="the flight of {s} | the flight that {s} takes | the passenger booked on {v} "
            "| the traveller who takes {v}",
        ),
        Relation(
            "seat", "traveller", "seat", unique=True,
            says="{s} sits in seat {v}. | {s} has seat {v}. | Seat {v} is taken by {s}.",
            moves="{s} was moved to seat {v}. | {s} now has seat {v}.",
            asks="Which seat does {s} have? | What is the seat of {s}? | Who sits in seat {v}? "
            "| Whose seat is {v}?",
            checks="Does {s} have seat {v}? | Is seat {v} taken by {s}?",
            befores="Which seat did {s} have before? | What was the old seat of {s}?",
        ),
    ),
)  # fmt: skip

HARBOUR = Domain(
    "harbour",
    types={"ship": "the {ship}", "pier": "{berth}", "captain": "{person}"},
    words={
        "ship": """Aurora, Northern Star, Santa Clara, Sea Eagle, Black Pearl, Marigold, Poseidon,
            Swift Current, Esmeralda, Ocean Spirit, Albatross, Morning Tide, Galatea, Iron Duke,
            Halcyon,
            Windrose, Leviathan, Blue Marlin, Penelope, Storm Petrel, Calypso, Silver Wake,
            Odessa Queen,
            Tern, Bonaventure, Kittiwake""",
        "cargo": """timber, coal, rice, steel, cotton, salt, fertiliser, cement, coffee,
            sugar, grain,
            paper, rubber, furniture""",
    },
    relations=(
        Relation(
            "berth", "ship", "pier",
            says="{s} lies at {v}. | {s} is moored at {v}. | {v} is occupied by {s}. "
            "| {s} has {v}.",
            moves="{s} was towed to {v}. | {s} now lies at {v}. | {s} was moved to {v}.",
            asks="Where does {s} lie? | Which berth does {s} have? | Where is {s} moored? "
            "| Which ship lies at {v}? | What is moored at {v}?",
            checks="Does {s} lie at {v}? | Is {s} moored at {v}? | Is {s} still at {v}?",
            befores="Where did {s} lie before? | Which berth did {s} have before?",
            names="the berth of {s} | the berth where {s} lies | the ship at {v} "
            "| the ship moored at {v}",
        ),
        Relation(
            "captain", "ship", "captain",
            says="{v} is the captain of {s}. | {s} is commanded by {v}. | {v} commands {s}.",
            moves="{v} has taken command of {s}. | {s} is now commanded by {v}.",
            asks="Who is the captain of {s}? | Who commands {s}? | Which ship does {v} command? "
            "| Which ship is {v} the captain of?",
            checks="Is {v} the captain of {s}? | Does {v} command {s}?",
            befores="Who was the captain of {s} before? | Who commanded {s} before?",
            names="the captain of {s} | the person who commands {s} | the ship of captain {v} "
            "| the ship that {v} commands",
        ),
        Relation(
            "cargo", "ship", "cargo", many=True,
            says="{s} carries {v}. | {s} is loaded with {v}. | There is {v} on board {s}.",
            denies="{s} does not carry {v}. | There is no {v} on board {s}.",
            ends="{s} has unloaded the {v}. | {s} no longer carries {v}.",
            lists="What does {s} carry? | What is {s} loaded with? | Which ships carry {v}? "
            "| List the ships that carry {v}.",
            counts="How many kinds of cargo does {s} carry? "
            "| How many different goods does {s} carry? "
            "| How many ships carry {v}? | How many ships are loaded with {v}?",
            checks="Does {s} carry {v}? | Is {s} loaded with {v}?",
        ),
        Relation(
            "next_port", "ship", "city",
            says="{s} sails to {v} next. | The next port of {s} is {v}. "
            "| From here {s} goes to {v}.",
            moves="{s} was diverted to {v}. | {s} now sails to {v} next.",
            asks="What is the next port of {s}? | Where does {s} sail next? "
            "| Which ship sails to {v} next? "
            "| Which ship goes to {v} from here?",
            checks="Does {s} sail to {v} next? | Is {v} the next port of {s}?",
            befores="What was the next port of {s} before? "
            "| Where was {s} going before it was diverted?",
            names="the next port of {s} | the city where {s} sails next "
            "| the ship that sails to {v} "
            "| the ship bound for {v}",
        ),
        Relation(
            "length", "ship", "hull",
            says="{s} is {v} long. | The length of {s} is {v}. | {s} measures {v}.",
            asks="How long is {s}? | What is the length of {s}? "
            "| How many metres does {s} measure?",
            checks="Is {s} {v} long? | Does {s} measure {v}?",
            compares="""> Which ship is longer, {a} or {b}? | < Which is shorter, {a} or {b}?
                >? Is {a} longer than {b}?""",
        ),
    ),
)  # fmt: skip

RAILWAY = Domain(
    "railway",
    types={"train": "the {city} train | the train to {city}", "stop": "{platform}"},
    relations=(
        Relation(
            "track", "train", "stop",
            says="{s} leaves from {v}. | {s} is on {v}. | Take {s} from {v}. | {v} is for {s}.",
            moves="{s} now leaves from {v}. | {s} was moved to {v}. | {s} is now on {v}.",
            asks="Which platform does {s} leave from? | Where is {s}? | Which platform is {s} on? "
            "| Which train leaves from {v}? | Which train is on {v}?",
            checks="Does {s} leave from {v}? | Is {s} on {v}? | Is {s} still on {v}?",
            befores="Which platform was {s} on before? | What was the old platform of {s}?",
            names="the platform of {s} | the platform that {s} leaves from | the train on {v} "
            "| the train that leaves from {v}",
        ),
        Relation(
            "leaving", "train", "time",
            says="{s} leaves at {v}. | {s} goes at {v}. | {s} is due out at {v}. | {s}: {v}",
            moves="{s} is delayed until {v}. | {s} now leaves at {v}.",
            asks="When does {s} leave? | What time does {s} go? | At what time is {s} due out? "
            "| Which train leaves at {v}? | Which train goes at {v}?",
            checks="Does {s} leave at {v}? | Is {s} due out at {v}?",
            befores="When was {s} due out before? | What was the old departure of {s}?",
            compares="""< Which leaves first, {a} or {b}? | > Which leaves later, {a} or {b}?
                <? Does {a} leave before {b}?""",
        ),
        Relation(
            "conductor", "train", "person",
            says="{v} is the conductor of {s}. | On {s} the conductor is {v}. "
            "| {v} checks tickets on {s}.",
            moves="{v} is now the conductor of {s}. | {v} has replaced the conductor of {s}.",
            asks="Who is the conductor of {s}? | Who checks tickets on {s}? "
            "| On which train is {v} the conductor? | Which train does {v} check tickets on?",
            checks="Is {v} the conductor of {s}? | Does {v} check tickets on {s}?",
            befores="Who was the conductor of {s} before? | Who checked tickets on {s} before?",
            names="the conductor of {s} | the person who checks tickets on {s} "
            "| the train with {v} as conductor | the train where {v} checks tickets",
        ),
        Relation(
            "duration", "train", "minutes",
            says="{s} takes {v}. | The ride on {s} takes {v}. | You are on {s} for {v}.",
            asks="How long does {s} take? | How long is the ride on {s}? "
            "| How much time does {s} take?",
            checks="Does {s} take {v}? | Is the ride on {s} {v} long?",
            compares="""> Which takes longer, {a} or {b}? | < Which is faster, {a} or {b}?
                >? Does {a} take longer than {b}?""",
        ),
        Relation(
            "sweeper", "stop", "person",
            says="{v} sweeps {s}. | {s} is swept by {v}. | {v} keeps {s} clean.",
            moves="{v} now sweeps {s}. | {s} is now swept by {v}.",
            asks="Who sweeps {s}? | Who keeps {s} clean? | Which platform does {v} sweep? "
            "| Which platform is swept by {v}?",
            checks="Does {v} sweep {s}? | Is {s} swept by {v}?",
            befores="Who swept {s} before? | Who kept {s} clean before?",
            names="the person who sweeps {s} | the sweeper of {s} | the platform that {v} sweeps "
            "| the platform swept by {v}",
        ),
    ),
)  # fmt: skip
