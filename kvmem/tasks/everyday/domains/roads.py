"""Travel, a fleet of vans, and a hotel."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

TRAVEL = Domain(
    "travel",
    types={"trip": "the {purpose} trip | our {purpose} trip", "inn": "the {inn}"},
    words={
        "purpose": """skiing, walking, school, company, summer, winter, Easter, anniversary,
            cycling,
            fishing, birthday, wedding, study, weekend, family, business, camping, diving, autumn,
            museum, language, choir, spring, surfing""",
        "inn": """Grand Hotel, Seaview Lodge, Hotel Aurora, Old Mill Inn, Lakeside Hostel,
            Palm Court,
            Hotel Miramar, Mountain Hut, Red Lion, Park Plaza, Hotel Esperia, Garden Guesthouse,
            Harbour Inn, Hotel Bellevue, Pine Lodge, Riverside Motel, Hotel Splendid, Cedar House,
            Blue Door Hostel, Hotel Continental, White Swan, Station Hotel, Hotel Tramonto,
            Fox Inn""",
        "thing": """sunscreen, passport, raincoat, walking stick, swimsuit, phrasebook, adapter,
            sleeping bag,
            telescope, travel pillow, headlamp, mosquito net, eye mask, sun hat, guidebook""",
    },
    relations=(
        Relation(
            "destination", "trip", "city",
            says="{s} goes to {v}. | We go to {v} on {s}. | {v} is where {s} goes. "
            "| The destination of {s} is {v}.",
            moves="{s} will now go to {v}. | {s} was changed to {v}. "
            "| The new destination of {s} is {v}.",
            asks="Where does {s} go? | What is the destination of {s}? | Where do we go on {s}? "
            "| Which trip goes to {v}? | On which trip do we go to {v}?",
            checks="Does {s} go to {v}? | Is {v} the destination of {s}?",
            befores="Where was {s} going before? | What was the earlier destination of {s}?",
            names="the destination of {s} | the city that {s} goes to | the trip to {v} "
            "| the trip that goes to {v}",
        ),
        Relation(
            "leaves", "trip", "date",
            says="{s} starts on {v}. | We set off on {s} on {v}. | {s} begins on {v}. | {s}: {v}",
            moves="{s} was put off until {v}. | {s} now starts on {v}. | {s} was moved to {v}.",
            asks="When does {s} start? | On what date do we set off on {s}? | When is {s}? "
            "| Which trip starts on {v}? | Which trip is on {v}?",
            checks="Does {s} start on {v}? | Is {s} on {v}?",
            befores="When was {s} supposed to start before? | What was the old date of {s}?",
        ),
        Relation(
            "lodging", "trip", "inn",
            says="On {s} we stay at {v}. | {s} is booked into {v}. | For {s} I reserved {v}. "
            "| We sleep at {v} on {s}.",
            moves="{s} is now booked into {v}. | On {s} we now stay at {v}.",
            asks="Where do we stay on {s}? | Which hotel is {s} booked into? "
            "| Where do we sleep on {s}? "
            "| On which trip do we stay at {v}? | Which trip is booked into {v}?",
            checks="Do we stay at {v} on {s}? | Is {s} booked into {v}?",
            befores="Where were we staying on {s} before? "
            "| Which hotel was {s} booked into before?",
            names="the hotel for {s} | the hotel that {s} is booked into "
            "| the trip with a stay at {v} "
            "| the trip booked into {v}",
        ),
        Relation(
            "inn_address", "inn", "address", unique=True,
            says="The address of {s} is {v}. | {s} is at {v}. | You find {s} at {v}.",
            asks="What is the address of {s}? | Where is {s}? | At what address do I find {s}? "
            "| Which hotel is at {v}? | What do I find at {v}?",
            checks="Is {s} at {v}? | Is {v} the address of {s}?",
            names="the address of {s} | the place of {s} | the hotel at {v} "
            "| the hotel you find at {v}",
        ),
        Relation(
            "cost", "trip", "sum",
            says="{s} costs {v}. | We pay {v} for {s}. | The price of {s} is {v}.",
            moves="{s} now costs {v}. | The price of {s} has gone to {v}.",
            asks="How much does {s} cost? | What do we pay for {s}? | What is the price of {s}?",
            checks="Does {s} cost {v}? | Do we pay {v} for {s}?",
            befores="How much did {s} cost before? | What was the old price of {s}?",
            compares="""> Which costs more, {a} or {b}? | < Which is cheaper, {a} or {b}?
                >? Is {a} more expensive than {b}?""",
        ),
        Relation(
            "packed", SELF, "thing", many=True,
            says="I packed the {v}. | I have put the {v} in my suitcase. "
            "| My suitcase holds the {v}.",
            denies="I have not packed the {v}. | I left the {v} at home. | I didn't pack the {v}.",
            ends="I took the {v} out of my suitcase. | I unpacked the {v} again.",
            lists="What did I pack? | What is in my suitcase? | What have I packed so far?",
            counts="How many things did I pack? | How many things are in my suitcase?",
            checks="Did I pack the {v}? | Is the {v} in my suitcase? | Have I packed the {v}?",
        ),
    ),
)  # fmt: skip

FLEET = Domain(
    "fleet",
    types={"vehicle": "van {number} | the van number {number}", "yard": "the {yard} depot"},
    words={
        "number": ",".join(str(n) for n in range(3, 80)),
        "yard": "north, south, east, west, riverside, harbour, hillside, airport, central, "
            "old town",
    },
    relations=(
        Relation(
            "driver", "vehicle", "person",
            says="{v} drives {s}. | {s} is driven by {v}. | The driver of {s} is {v}. | {s}: {v}",
            moves="{v} now drives {s}. | {s} was given to {v}. | The new driver of {s} is {v}.",
            asks="Who drives {s}? | Who is the driver of {s}? | Which van does {v} drive? "
            "| Which van is driven by {v}?",
            lists="Which vans does {v} drive? | List the vans that {v} drives.",
            counts="How many vans does {v} drive? | How many vans are driven by {v}?",
            checks="Does {v} drive {s}? | Is {s} driven by {v}?",
            befores="Who drove {s} before? | Who was the previous driver of {s}?",
            names="the driver of {s} | the person who drives {s} | the van driven by {v} "
            "| the van that {v} drives",
        ),
        Relation(
            "plate", "vehicle", "plate", unique=True,
            says="The number plate of {s} is {v}. | {s} has the plate {v}. "
            "| {v} is the plate of {s}.",
            moves="{s} got the new plate {v}. | {s} now has the plate {v}.",
            asks="What is the number plate of {s}? | Which plate does {s} have? "
            "| Which van has the plate {v}? | Whose plate is {v}?",
            checks="Does {s} have the plate {v}? | Is {v} the plate of {s}?",
            befores="What was the old plate of {s}? | Which plate did {s} have before?",
            names="the plate of {s} | the number plate of {s} | the van with the plate {v} "
            "| the van that has plate {v}",
        ),
        Relation(
            "parked", "vehicle", "yard",
            says="{s} is parked at {v}. | {s} stands at {v}. | {v} is the home of {s}. "
            "| {s} is at {v}.",
            moves="{s} was moved to {v}. | {s} is now parked at {v}. | {s} is now at {v}.",
            asks="Where is {s} parked? | Which depot is {s} at? | Where does {s} stand? "
            "| Which van is parked at {v}? | Which van stands at {v}?",
            lists="Which vans are at {v}? | List the vans parked at {v}.",
            counts="How many vans are at {v}? | How many vans are parked at {v}?",
            checks="Is {s} parked at {v}? | Is {s} at {v}? | Is {s} still at {v}?",
            befores="Where was {s} parked before? | Which depot was {s} at before?",
            names="the depot of {s} | the depot where {s} is parked | the van at {v} "
            "| the van parked at {v}",
            denies="{s} is not at {v}. | {s} isn't parked at {v}.",
            ends="{s} has left {v}. | {s} is no longer at {v}.",
        ),
        Relation(
            "mileage", "vehicle", "mileage",
            says="{s} has done {v}. | {s} has {v} on the clock. | The mileage of {s} is {v}.",
            asks="What is the mileage of {s}? | How far has {s} driven? "
            "| What does {s} have on the clock?",
            checks="Has {s} done {v}? | Does {s} have {v} on the clock?",
            compares="""> Which has been driven further, {a} or {b}?
                < Which has the lower mileage, {a} or {b}?
                >? Has {a} done more kilometres than {b}?""",
        ),
        Relation(
            "boss", "yard", "person",
            says="{v} runs {s}. | {s} is run by {v}. | The boss of {s} is {v}. "
            "| {v} has the keys of {s}.",
            moves="{v} now runs {s}. | The new boss of {s} is {v}.",
            asks="Who runs {s}? | Who is the boss of {s}? | Which depot does {v} run? "
            "| Which depot is run by {v}?",
            checks="Does {v} run {s}? | Is {v} the boss of {s}?",
            befores="Who ran {s} before? | Who was the boss of {s} before?",
            names="the boss of {s} | the person who runs {s} | the depot that {v} runs "
            "| the depot run by {v}",
        ),
    ),
)  # fmt: skip

HOTEL = Domain(
    "hotel",
    types={"guest": "{person}", "bedroom": "{room}", "maid": "{person}"},
    relations=(
        Relation(
            "room", "guest", "bedroom", unique=True,
            says="{s} stays in {v}. | {s} has {v}. | {v} is taken by {s}. | We gave {v} to {s}.",
            moves="{s} was moved to {v}. | {s} now has {v}. | {s} has switched to {v}.",
            asks="Which room does {s} have? | Where does {s} stay? | What is the room of {s}? "
            "| Who stays in {v}? | Who has {v}?",
            checks="Does {s} stay in {v}? | Is {s} in {v}? | Is {s} still in {v}?",
            befores="Which room did {s} have before? | Where did {s} stay before the switch?",
            names="the room of {s} | the room where {s} stays | the guest in {v} "
            "| the guest who stays in {v}",
        ),
        Relation(
            "cleaner", "bedroom", "maid",
            says="{v} cleans {s}. | {s} is cleaned by {v}. | {v} does {s} today. "
            "| {s} is down for {v}.",
            moves="{v} now cleans {s}. | {s} was passed on to {v}.",
            asks="Who cleans {s}? | Who does {s} today? | Which room does {v} clean? "
            "| Which room is cleaned by {v}?",
            lists="Which rooms does {v} clean? | List the rooms that {v} cleans.",
            counts="How many rooms does {v} clean? | How many rooms are cleaned by {v}?",
            checks="Does {v} clean {s}? | Is {s} cleaned by {v}?",
            befores="Who cleaned {s} before? | Who had {s} on the list before?",
            names="the person who cleans {s} | the cleaner of {s} | the room cleaned by {v} "
            "| the room that {v} cleans",
        ),
        Relation(
            "checkout", "guest", "date",
            says="{s} checks out on {v}. | {s} leaves on {v}. | {s} is staying until {v}.",
            moves="{s} now checks out on {v}. | The stay of {s} was changed to end on {v}.",
            asks="When does {s} check out? | Until when is {s} staying? | When does {s} leave? "
            "| Who checks out on {v}? | Who leaves on {v}?",
            checks="Does {s} check out on {v}? | Is {s} staying until {v}?",
            befores="When was {s} going to check out before? "
            "| What was the old leaving date of {s}?",
        ),
        Relation(
            "bed_price", "bedroom", "price",
            says="{s} costs {v} a night. | A night in {s} costs {v}. | The rate of {s} is {v}.",
            moves="{s} now costs {v} a night. | The rate of {s} was changed to {v}.",
            asks="What does {s} cost a night? | How much is a night in {s}? "
            "| What is the rate of {s}?",
            checks="Does {s} cost {v} a night? | Is the rate of {s} {v}?",
            befores="What did {s} cost before? | What was the old rate of {s}?",
            compares="""> Which costs more a night, {a} or {b}? | < Which is cheaper, {a} or {b}?
                >? Is {a} more expensive than {b}?""",
        ),
        Relation(
            "from", "guest", "country",
            says="{s} comes from {v}. | {s} is from {v}. | The home country of {s} is {v}.",
            asks="Where does {s} come from? | Which country is {s} from? | Who comes from {v}? "
            "| Which guest is from {v}?",
            lists="Which guests come from {v}? | List the guests from {v}.",
            counts="How many guests come from {v}? | How many guests are from {v}?",
            checks="Does {s} come from {v}? | Is {s} from {v}?",
            names="the home country of {s} | the country that {s} comes from | the guest from {v} "
            "| the guest who comes from {v}",
        ),
        Relation(
            "no_food", "guest", "food", many=True,
            says="{s} cannot eat {v}. | {s} is allergic to {v}. | No {v} for {s}, please.",
            denies="{s} has no problem with {v}. | {s} is not allergic to {v}.",
            lists="What is {s} allergic to? | What can't {s} eat? | Who is allergic to {v}? "
            "| Which guests cannot eat {v}?",
            counts="How many things can't {s} eat? | How many things is {s} allergic to? "
            "| How many guests are allergic to {v}? | How many guests can't eat {v}?",
            checks="Is {s} allergic to {v}? | Is it true that {s} cannot eat {v}?",
        ),
    ),
)  # fmt: skip
