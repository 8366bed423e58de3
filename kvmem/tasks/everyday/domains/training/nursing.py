"""Nursing home, vet and ambulances."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

NURSING = Domain(
    "nursing",
    types={
        "resident": "{person}",
        "wing": "the {wing} wing",
    },
    words={
        "wing": """Magnolia, Lavender, Oak, Heather, Primrose, Willow, Bluebell, Maple, Cedar,
            Foxglove, Rowan, Clover, Ivy, Laurel, Myrtle, Poppy, Thistle, Snowdrop""",
    },
    relations=(
        Relation(
            "wing", "resident", "wing",
            says="""{s} has a bed in {v}. | {s} was given a place in {v}.
                {v} is where {s} is nursed. | {s} is looked after in {v}.
                It is in {v} that {s} grows old.""",
            moves="{s} now has a bed in {v}. | {s} was wheeled over to {v}. | {v} now houses {s}.",
            asks="""Which wing is {s} in? | Where do I go to visit {s}? | Where does {s} sleep?
                Where in the nursing home is {s}? | Who lives in {v}? | Who has a bed in {v}?""",
            lists="Which residents live in {v}? | List everyone with a bed in {v}.",
            counts="How many residents are in {v}? | How many beds are taken in {v}?",
            checks="Is {s}'s bed in {v}? | Is {s} still in {v}?",
            befores="Which wing was {s} in before? | Where did {s} sleep before?",
            names="""the wing where {s} lives | the wing with the bed of {s}
                the resident who lives in {v} | the old person in {v}""",
        ),
        Relation(
            "night", "wing", "person",
            says="""{v} is on nights in {s}. | After dark, {s} is left to {v}.
                The night nurse in {s} is {v}. | {v} watches over {s} at night.""",
            moves="{v} now has nights in {s}. | {s} now has {v} at night. | Nights in {s}: now {v}",
            asks="""Who is up while {s} sleeps?
                Who comes if someone in {s} rings after midnight? | Who does nights in {s}?
                Where is {v} on nights? | Which wing has {v} at night?""",
            checks="Is {v} on nights in {s}? | Does {v} watch over {s} at night?",
            befores="Who was on nights in {s} before? | Who used to do nights in {s}?",
            names="""the night nurse in {s} | the person on nights in {s}
                the wing that has {v} at night | the wing where {v} does nights""",
        ),
        Relation(
            "extension", "wing", "phone", unique=True,
            says="""The nurses in {s} answer on {v}. | Ring {v} for {s}. | {s}: call {v}
                The phone in {s} has the number {v}. | {v} gets you through to {s}.""",
            moves="{s} now answers on {v}. | Now ring {v} for {s}. | From now on {s} is on {v}.",
            asks="""How do I reach the nurses in {s}? | What do I dial for {s}?
                What is {s}'s phone number? | Which wing answers on {v}?
                Where does it ring if I dial {v}?""",
            checks="Is {v} the number of {s}? | Does {v} get me through to {s}?",
            names="the wing that answers on {v} | the wing with the number {v}",
        ),
        Relation(
            "visitors", "resident", "person", many=True,
            says="""{v} comes to see {s}. | {s} gets visits from {v}.
                {v} is on {s}'s visitor list. | {v} drops in on {s} at the nursing home.""",
            denies="{v} never visits {s}. | {s} never sees {v}. | {s} gets no visits from {v}.",
            ends="{v} has stopped visiting {s}. | {v} no longer comes to see {s}.",
            lists="""Who comes to see {s}? | Who visits {s}? | Name all of {s}'s visitors.
                Who does {v} visit? | Which residents does {v} come to see?""",
            counts="""How many visitors does {s} have? | How many people drop in on {s}?
                How many residents does {v} visit? | How many residents does {v} drop in on?""",
            checks="Does {v} come to see {s}? | Is {v} a visitor of {s}?",
            names="the resident {v} comes to see | the resident who gets visits from {v}",
        ),
        Relation(
            "pusher", "resident", "resident",
            says="""{v} wheels {s} to lunch. | {s}'s wheelchair is pushed by {v}.
                It is {v} who takes {s} to the dining room. | {s} gets to lunch with {v}'s help.""",
            moves="{v} now wheels {s} to lunch. | {v} now pushes {s}. | {s} is now pushed by {v}.",
            asks="""Who wheels {s} to lunch? | Who pushes {s}'s wheelchair?
                Who brings {s} to meals? | With whose help does {s} get to the table?
                Who does {v} wheel to lunch? | Whose wheelchair does {v} push?""",
            checks="Does {v} wheel {s} to lunch? | Is {s} pushed by {v}?",
            befores="Who wheeled {s} to lunch before? | Who used to push {s}?",
            names="""the resident who pushes {s} | the one who wheels {s} to lunch
                the resident {v} pushes | the one {v} wheels to lunch""",
        ),
    ),
)  # fmt: skip

VETERINARY = Domain(
    "veterinary",
    types={
        "patient": "{petname} the {breed} | {petname}",
        "pen": "the {pen} recovery pen",
    },
    words={
        "breed": """spaniel, poodle, tabby, terrier, rabbit, beagle, ferret, collie, hamster,
            tortoise, dachshund, Siamese, goat, whippet, donkey, greyhound, parakeet, pug, corgi,
            husky, gecko, budgie, pony, hedgehog, labrador, macaw, chinchilla, iguana""",
        "pen": "heated, quiet, corner, tiled, padded, narrow, wide, wire, dark, steel, glass",
        "ailment": """ear mites, fleas, a limp, a cough, bad breath, a split claw, itchy skin,
            ticks, a swollen paw, worms, hiccups, a runny nose, dull fur, cloudy eyes, sore gums, a
            rash, bald patches, a fever, sneezing fits, a crooked tail, loose teeth, a bite wound,
            watery eyes, a bloated belly, a broken rib, cracked pads""",
    },
    relations=(
        Relation(
            "collector", "patient", "person",
            says="""{v} is picking {s} up from the vet. | {s} will be fetched by {v}.
                {s} goes home from the vet's with {v}. | The vet hands {s} over to {v}.""",
            moves="{s} now goes home with {v}. | {v} now fetches {s}. | {v} comes for {s} instead.",
            asks="""Who is picking up {s}? | Who does {s} go home with? | Who is coming for {s}?
                Which animal is {v} picking up? | Who does {v} take home from the vet's?""",
            lists="Which animals is {v} picking up? | List the animals {v} is coming for.",
            counts="How many animals is {v} fetching? | How many pets go home with {v}?",
            checks="Is {v} picking up {s}? | Does {s} go home with {v}?",
            befores="Who was going to fetch {s} before? | Who was coming for {s} before?",
            names="""the person picking up {s} | the person who takes {s} home
                the animal {v} is fetching | the animal that goes home with {v}""",
        ),
        Relation(
            "pen", "patient", "pen",
            says="""{s} is resting in {v}. | We laid {s} down in {v}. | {s} woke up in {v}.
                {v} has {s} in it. | {s} is getting over the operation in {v}.""",
            moves="{s} is now resting in {v}. | We took {s} across to {v}. | {s} lies in {v} now.",
            asks="""Which pen is {s} in? | Where is {s} recovering? | Where did we lay {s}?
                Who is resting in {v}? | Which animal lies in {v}?""",
            lists="Which animals are in {v}? | List the animals in {v}.",
            counts="How many animals are in {v}? | How many lie in {v}?",
            checks="Is {s} resting in {v}? | Is {s} still in {v}?",
            befores="Which pen was {s} in before? | Where did {s} lie before?",
            names="""the pen where {s} is resting | the recovery pen of {s} | the animal in {v}
                the animal resting in {v}""",
        ),
        Relation(
            "nurse", "pen", "person",
            says="""{v} feeds whoever is in {s}. | The vet nurse at {s} is {v}.
                {s} is checked every hour by {v}. | {v} sits by {s}.""",
            moves="{s} is now watched by {v}. | {v} now sits by {s}. | {s}'s new nurse is {v}.",
            asks="""Who do I ask about the animal in {s}? | Who keeps an eye on {s}?
                Who watches {s}? | Which pen does {v} watch? | What does {v} check every hour?""",
            checks="Does {v} watch {s}? | Is {v} the nurse at {s}?",
            befores="Who watched {s} before? | Which nurse did {s} have before?",
            names="""the nurse at {s} | the person who keeps an eye on {s}
                the pen that {v} watches | the recovery pen checked by {v}""",
        ),
        Relation(
            "ailments", "patient", "ailment", many=True,
            says="""{s} has got {v}. | {s} was brought to the vet with {v}.
                The vet has noted {v} for {s}. | The vet is treating {s} for {v}.""",
            denies="{s} has not got {v}. | There is no sign of {v} in {s}. | {s} is free of {v}.",
            ends="{s} is rid of {v}. | The vet has cured {s} of {v}. | {s} got over {v}.",
            lists="""What is the matter with {s}? | What is {s} being treated for?
                List {s}'s complaints. | Which animals have {v}? | Who has {v}?""",
            counts="""How many complaints does {s} have? | How many things is {s} treated for?
                How many animals have {v}? | How many are treated for {v}?""",
            checks="Has {s} got {v}? | Is {s} being treated for {v}?",
            names="the animal with {v} | the animal treated for {v}",
        ),
        Relation(
            "chip", "patient", "code", unique=True,
            says="""The microchip of {s} reads {v}. | {s} carries the chip {v}.
                Under the skin of {s} is chip {v}. | chip of {s}: {v} | {v} is {s}'s chip.""",
            asks="""What does {s}'s microchip say? | What shows up when we scan {s}?
                What is the chip number of {s}? | Whose microchip is {v}?
                Which animal carries {v}? | Who is it if the scanner shows {v}?""",
            checks="Is {v} the chip of {s}? | Does {s}'s microchip read {v}?",
            names="the animal with the chip {v} | the animal whose microchip reads {v}",
        ),
    ),
)  # fmt: skip

AMBULANCE = Domain(
    "ambulance",
    types={
        "crew": "the {callsign} crew",
        "wagon": "ambulance {wagon}",
        "depot": "the {depot} ambulance station",
    },
    words={
        "callsign": """Alpha, Bravo, Delta, Echo, Golf, Hotel, India, Kilo, Lima, Mike, Nova, Oscar,
            Papa, Quebec, Romeo, Sierra, Tango, Uniform, Victor, Yankee, Zulu, Juliett, Omega,
            Gamma""",
        "wagon": """2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18, 20, 21, 23, 24, 26, 27, 29, 31, 32,
            34, 36, 38, 41, 42, 45, 47, 50, 53""",
        "depot": """Northgate, Riverside, Hillcrest, Eastfield, Ashby, Milltown, Westbrook,
            Kingsway, Southmead, Longacre, Fairview, Moorside, Stonebridge, Parkhill""",
    },
    relations=(
        Relation(
            "drives", "crew", "wagon", unique=True,
            says="""{s} is out in {v}. | {s} drives {v}. | {v} is manned by {s}.
                {s} answers calls in {v}. | {v} has been assigned to {s}.""",
            moves="{s} had to switch to {v}. | {s} is now out in {v}. | {s} now drives {v}.",
            asks="""What is {s} driving? | Which vehicle does {s} have? | Who is out in {v}?
                What does {s} turn up in? | Which crew has {v}? | Who comes if {v} is sent?""",
            checks="Is {s} out in {v}? | Is {v} manned by {s}?",
            befores="What was {s} driving before? | Which vehicle did {s} have before?",
            names="""the ambulance that {s} drives | the vehicle of {s} | the crew of {v}
                the crew out in {v}""",
        ),
        Relation(
            "depot", "wagon", "depot",
            says="""{s} is based at {v}. | {s} starts out from {v}. | {v} has a garage for {s}.
                {s} goes back to {v} after each call. | {v} is the base of {s}.""",
            moves="{s} now starts from {v}. | {s} now goes back to {v}. | {s}'s base is now {v}.",
            asks="""Where is {s} based? | Where does {s} go after a call?
                Where is {s}'s garage? | Which station does {s} start out from?
                What starts out from {v}? | Which ambulance is based at {v}?""",
            lists="Which ambulances does {v} have? | List the vehicles of {v}.",
            counts="How many ambulances does {v} have? | How many are based at {v}?",
            checks="Is {s} based at {v}? | Does {s} start out from {v}?",
            befores="Where was {s} based before? | Which station had {s} before?",
            names="""the base of {s} | the station where {s} is based
                the ambulance based at {v} | the vehicle that starts out from {v}""",
        ),
        Relation(
            "chief", "depot", "person",
            says="""The chief of {s} is {v}. | {v} gives the orders at {s}. | {v} heads {s}.
                {v} is the officer at the head of {s}.""",
            moves="{v} is the new chief of {s}. | {v} now heads {s}. | {s} has a new chief, {v}.",
            asks="""Who runs {s}? | Who is in charge at {s}? | Whose orders does {s} follow?
                Who's the boss at {s}? | Which station does {v} run? | Where is {v} chief?""",
            checks="Does {v} run {s}? | Is {v} the chief of {s}?",
            befores="Who ran {s} before? | Who was the previous chief of {s}?",
            names="""the chief of {s} | the person who runs {s} | the station {v} runs
                the ambulance station headed by {v}""",
        ),
        Relation(
            "medics", "crew", "person", many=True,
            says="""{v} rides with {s}. | {v} is a paramedic in {s}. | {s} has {v} on board.
                {v} goes out on calls with {s}.""",
            denies="{v} does not ride with {s}. | {v} is not in {s}. | {s} goes without {v}.",
            ends="{v} no longer rides with {s}. | {v} has left {s}. | {v} quit {s}.",
            lists="""Who rides with {s}? | Who are the paramedics in {s}? | Name all in {s}.
                Which crews does {v} ride with? | List the crews with {v}.""",
            counts="""How many people ride with {s}? | How many paramedics are in {s}?
                How many crews does {v} ride with? | How many crews is {v} in?""",
            checks="Does {v} ride with {s}? | Is {v} in {s}?",
            names="the crew that {v} rides with | the ambulance crew that includes {v}",
        ),
        Relation(
            "off", "crew", "time",
            says="""{s} knocks off at {v}. | {s} is on call until {v}. | {s} can go home at {v}.
                The shift of {s} ends at {v}.""",
            moves="{s} now knocks off at {v}. | {s} now goes home at {v}. | {s}: now off at {v}",
            asks="""When does {s} knock off? | Until when is {s} on call?
                When can {s} go home? | What time does {s}'s shift end?
                Who can go home at {v}? | Which crew knocks off at {v}?""",
            checks="Does {s} knock off at {v}? | Is {s} on call until {v}?",
            befores="When did {s} knock off before? | When was {s}'s shift to end before?",
            compares="""> Who has to work later, {a} or {b}?
                < Who gets home first, {a} or {b}? | > Whose shift ends later, {a} or {b}?
                <? Does {a} knock off before {b}?""",
        ),
    ),
)  # fmt: skip
