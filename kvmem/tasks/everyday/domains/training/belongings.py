"""Moving house, the family car and subscriptions."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

RELOCATION = Domain(
    "relocation",
    types={
        "carton": "the {mark} box | the box with the {mark} sticker",
        "van": "the {vanlook} van",
        "newroom": "the new {newroom}",
        "helper": "{person}",
    },
    words={
        "mark": """star, heart, moon, cactus, cherry, snail, rainbow, clover, mushroom, penguin,
            pineapple, rocket, lemon, owl, acorn, dolphin, sunflower, bee, ladybird, robot, whale,
            lightning, hedgehog, cloud, banana""",
        "vanlook": """rented, borrowed, long, rusty, striped, tall, dented, electric, windowless,
            muddy, silver, noisy""",
        "newroom": """kitchen, study, nursery, loft, living room, guest room, dining room, workroom,
            hallway, laundry room, playroom, bathroom, cellar, sunroom""",
        "belongings": """cookbooks, winter coats, saucepans, photo albums, light bulbs, bath towels,
            curtains, wellingtons, wine glasses, picture frames, lampshades, bedsheets, tax papers,
            baby clothes, records, ice skates, spice jars, candlesticks, cake tins, scarves, vases,
            dumb-bells, slippers, dictionaries""",
    },
    relations=(
        Relation(
            "contents", "carton", "belongings", many=True, unique=True,
            says="""Inside {s} are the {v}. | The {v} are packed in {s}.
                I packed the {v} in {s}. | {s} contains the {v}.
                I wrapped the {v} up and put them in {s}.""",
            ends="I took the {v} back out of {s}. | The {v} are no longer packed in {s}.",
            lists="""What have I packed in {s}? | What is inside {s}?
                List the contents of {s}. | Which box are the {v} in?
                Where do I look for the {v} after the move?""",
            counts="How many kinds of things are in {s}? | How many things does {s} hold?",
            checks="Are the {v} in {s}? | Did I pack the {v} in {s}?",
            names="the box with the {v} | the box that the {v} are in",
        ),
        Relation(
            "room", "carton", "newroom",
            says="""We will unpack {s} in {v}. | {s} is meant for {v}.
                Carry {s} into {v}, please. | {v} is where {s} should end up.
                {s} has to go to {v}. | Movers: {s} to {v}!""",
            moves="New plan: {s} goes to {v}. | Take {s} to {v} instead. | {s} is now for {v}.",
            asks="""Where will we unpack {s}? | Which box goes to {v}?
                Which room does {s} go to? | Which box is to be carried into {v}?
                Where should the movers put {s}?""",
            lists="Which boxes go to {v}? | List every box that is meant for {v}.",
            counts="How many boxes go to {v}? | How many boxes will we unpack in {v}?",
            checks="Does {s} go to {v}? | Is {s} still meant for {v}?",
            befores="Which room was {s} meant for before? | Where was {s} to go before?",
            names="""the box that goes to {v} | the box meant for {v}
                the room where we unpack {s} | the room that {s} goes to""",
        ),
        Relation(
            "load", "carton", "van",
            says="""{s} travels in {v}. | We load {s} into {v}.
                {v} takes {s} to the new house. | Put {s} in the back of {v}.""",
            moves="{s} was put in {v} instead. | {s} now travels in {v}. | We shifted {s} to {v}.",
            denies="{s} does not travel in {v}. | Don't load {s} into {v}.",
            asks="""What does {s} travel in? | Which box travels in {v}? | Which van is {s} in?
                How does {s} get to the new house? | Which box is in the back of {v}?""",
            checks="Does {s} travel in {v}? | Is {s} in {v}?",
            befores="Which van was {s} in before? | What did {s} travel in before?",
            names="""the van with {s} in it | the van that takes {s}
                the box that travels in {v} | the box in {v}""",
        ),
        Relation(
            "driver", "van", "helper", unique=True,
            says="""Driver of {s}: {v} | {v} is at the wheel of {s}.
                {v} drives {s} on moving day. | {s} has {v} as its driver.""",
            asks="""Who drives {s}? | Which van does {v} drive?
                What does {v} drive on moving day? | Which helper steers {s}?
                Who is at the wheel of {s}?""",
            checks="Does {v} drive {s}? | Is {v} at the wheel of {s}?",
            names="""the driver of {s} | the van with {v} at the wheel
                the person who drives {s} | the van that {v} drives""",
        ),
        Relation(
            "walls", "newroom", "colour",
            says="""We chose {v} paint for {s}. | {v} is the colour for {s}.
                {s} gets {v} walls. | We are painting {s} {v}.""",
            moves="Now {s} is to be {v}. | {s} is now getting {v} walls. | It is now {v} for {s}.",
            asks="""Which room are we painting {v}? | How are we doing the walls in {s}?
                Which paint do we need for {s}? | Which room gets {v} walls?
                What colour will {s} be?""",
            checks="Will the walls of {s} be {v}? | Are we painting {s} {v}?",
            befores="What colour did we want for {s} before? | What was the old paint for {s}?",
            names="the room with the {v} walls | the room we are painting {v}",
        ),
        Relation(
            "moveday", SELF, "date",
            says="""We move house on {v}. | Our moving day is {v}.
                The movers come to us on {v}. | On {v} we leave our old home.""",
            moves="We now move house on {v}. | Our moving day was changed to {v}.",
            asks="""When are the movers coming? | By when must our boxes be packed?
                When do we move house?""",
            checks="Do we move house on {v}? | Is our moving day {v}?",
            befores="When were we to move before? | What was our old moving day?",
        ),
    ),
)  # fmt: skip

CAR = Domain(
    "car",
    types={
        "motor": "our {motor} | the {motor}",
        "workshop": "{workshop}",
        "mechanic": "{person}",
        "keyspot": "the {keyspot}",
    },
    words={
        "motor": """runabout, minivan, pickup, convertible, sports car, jeep, roadster, coupé,
            station wagon, city car, two-seater, off-roader, hybrid, limousine""",
        "workshop": """Lennox Motors, Hilltop Garage, Bramley Autos, Greenway Garage, Quickfix,
            Dawson Motors, Tyler & Daughter, Speedwell Motors, Oakley Autos, Crossroads Garage, Kerr
            Brothers, Valley Autos, Pritchard's Garage, Sunnyside Motors""",
        "keyspot": """fruit bowl, biscuit tin, blue mug, coat pocket, desk drawer, umbrella stand,
            handbag, sugar jar, key cupboard, toy chest, brass dish, shoe box, flowerpot, bread
            basket""",
    },
    relations=(
        Relation(
            "mine", SELF, "motor",
            says="""I drive {v} to work. | My everyday car is {v}. | I take {v} for my commute.
                {v} is the car I use on workdays.""",
            moves="I now drive {v} to work. | My commute is now in {v}. | My new work car is {v}.",
            asks="""Which of our cars do I take every day? | What do I get to the office in?
                Which car do I drive to work?""",
            checks="Do I drive {v} to work? | Is {v} my everyday car?",
            befores="Which car did I drive to work before? | What was my old everyday car?",
            names="the car I drive to work | my everyday car | the car I commute in",
        ),
        Relation(
            "garage", "motor", "workshop",
            says="""{v} does the repairs on {s}. | We take {s} to {v} when it breaks down.
                {s} gets serviced at {v}. | Our garage for {s} is {v}.""",
            moves="{v} now repairs {s}. | We now take {s} to {v}. | {s} has a new garage, {v}.",
            asks="""Which garage looks after {s}?
                Where do I take {s} when it makes funny noises? | Where does {s} get serviced?
                Which of our cars does {v} look after? | Which car do we take to {v}?""",
            lists="Which cars get serviced at {v}? | List the cars that we take to {v}.",
            checks="Does {s} get serviced at {v}? | Do we take {s} to {v}?",
            befores="Which garage looked after {s} before? | What was the old garage for {s}?",
            names="""the garage that looks after {s} | the garage that repairs {s}
                the car serviced at {v} | the car that we take to {v}""",
        ),
        Relation(
            "mechanic", "workshop", "mechanic", unique=True,
            says="""At {s}, ask for {v}. | We deal with {v} at {s}.
                {v} works on our cars at {s}. | Our mechanic at {s} is {v}.""",
            asks="""Who knows our cars at {s}? | Where does {v} work on our cars?
                Who is our mechanic at {s}? | At which garage is {v} our mechanic?
                Who do I ask for at {s}?""",
            checks="Is {v} our mechanic at {s}? | Do we deal with {v} at {s}?",
            names="""the garage where we deal with {v} | the mechanic to ask for at {s}
                our mechanic at {s} | the garage where {v} works""",
        ),
        Relation(
            "keys", "motor", "keyspot",
            says="""Keys to {s}: {v} | We keep the keys to {s} in {v}.
                The keys to {s} are in {v}. | I dropped the keys to {s} in {v}.
                {v} is where the keys to {s} belong.""",
            moves="""The keys to {s} went into {v} instead. | I moved the keys to {s} to {v}.
                The keys to {s} are now in {v}.""",
            asks="""Where are the keys to {s}? | I want to start {s}, where do I find the keys?
                Where did I leave the keys to {s}? | Which car can I start with the keys in {v}?
                Which car do the keys in {v} belong to?""",
            checks="Are the keys to {s} in {v}? | Are the keys to {s} still in {v}?",
            befores="Where were the keys to {s} before? | Where were {s}'s keys kept before?",
            names="the car with its keys in {v} | the car that the keys in {v} belong to",
        ),
        Relation(
            "clock", "motor", "mileage",
            says="""{s} has clocked up {v}. | {s} has {v} behind it.
                The odometer of {s} shows {v}. | We have driven {s} for {v} so far.""",
            asks="""How many kilometres has {s} done so far? | How far has {s} been driven?
                What is the mileage of {s}? | Which car has {v} on the clock?
                Which car has done {v}?""",
            checks="Has {s} done {v}? | Is the mileage of {s} {v}?",
            compares="""> Which has the higher mileage, {a} or {b}?
                > Which has done more kilometres, {a} or {b}?
                < Which was driven less, {a} or {b}?
                >? Has {a} got more on the clock than {b}?""",
            names="the car that has done {v} | the car with {v} on the clock",
        ),
    ),
)  # fmt: skip

SUBSCRIPTIONS = Domain(
    "subscriptions",
    types={
        "subscription": "the {service} subscription | our {service} subscription",
        "account": "the {purse} account",
    },
    words={
        "service": """music, film, cloud storage, audiobook, podcast, recipe, language course,
            cartoon, sports channel, photo storage, password manager, yoga video, e-book, drawing
            app, karaoke, weather app, cooking class, car club, bike hire, antivirus, coffee,
            vegetable box, snack box, meditation app, documentary""",
        "purse": """joint, holiday, household, savings, everyday, family, rainy-day, student,
            emergency, business, housekeeping, pocket-money, gift""",
    },
    relations=(
        Relation(
            "fee", "subscription", "price",
            says="""They charge {v} a month for {s}. | Every month {v} goes out for {s}.
                {s} costs us {v} each month. | {s} is billed at {v} a month.""",
            moves="""They now charge {v} for {s}. | {s} has gone to {v} a month.
                Now it's {v} for {s}.""",
            asks="""How much is {s} a month? | Which subscription costs {v}?
                What does {s} cost? | How much money do we spend on {s}?
                Which subscription takes {v} a month off us? | What are we charged for {s}?""",
            checks="Does {s} cost {v} a month? | Are we charged {v} for {s}?",
            befores="What did {s} cost before? | What was the old fee for {s}?",
            compares=""">? Is {a} more expensive than {b}? | <? Does {a} cost less than {b}?
                < Which is the cheaper of the two, {a} or {b}? | > Which is dearer, {a} or {b}?""",
            names="the subscription that costs {v} | the subscription billed at {v}",
        ),
        Relation(
            "payer", "subscription", "account",
            says="""{s} is charged to {v}. | The money for {s} comes out of {v}.
                {v} covers {s}. | We settle {s} out of {v}. | {s} is paid from {v}.""",
            moves="{s} is now paid from {v}. | {s} is now charged to {v}. | {v} pays for {s} now.",
            denies="{s} is not paid from {v}. | {v} does not cover {s}.",
            asks="""Which account is {s} paid from? | Where does the money for {s} come from?
                Which subscription is paid from {v}? | What is {v} charged for?
                What is {s} charged to?""",
            lists="Which subscriptions are paid from {v}? | List everything that {v} covers.",
            counts="How many subscriptions does {v} cover? | How many does {v} pay for?",
            checks="Is {s} paid from {v}? | Does {v} cover {s}?",
            befores="Which account was {s} paid from before? | What was {s} charged to before?",
            names="""the subscription that {v} covers | the subscription paid from {v}
                the account {s} is charged to | the account that covers {s}""",
        ),
        Relation(
            "bank", "account", "company",
            says="""We opened {s} at {v}. | {v} is the bank that runs {s}.
                We have {s} with {v}. | Our bank for {s} is {v}.""",
            moves="""We now bank with {v} for {s}. | We have taken {s} over to {v}.
                Our new bank for {s} is {v}.""",
            asks="""Which account is with {v}? | Who do we bank with for {s}?
                Which bank has {s}? | Which of our accounts does {v} run?
                Which bank is {s} with?""",
            checks="Is {s} with {v}? | Is {v} our bank for {s}?",
            befores="Which bank was {s} with before? | What was our old bank for {s}?",
            names="the account with {v} | the account that {v} runs",
        ),
        Relation(
            "term", "subscription", "date",
            says="""{s} is up for renewal on {v}. | {s} would have to be cancelled before {v}.
                {s} renews on {v}. | The current term of {s} ends on {v}.""",
            asks="""Which subscription renews on {v}?
                What's the last date for getting out of {s}? | When does the term of {s} end?
                Which subscription's term ends on {v}? | When does {s} renew?""",
            checks="Does {s} renew on {v}? | Is {s} up for renewal on {v}?",
            compares=""">? Does {a} renew later than {b}? | > Which renews later, {a} or {b}?
                < Which comes up for renewal earlier, {a} or {b}?""",
            names="the subscription that renews on {v} | the subscription up for renewal on {v}",
        ),
        Relation(
            "wages", SELF, "account",
            says="""My wages go into {v}. | My salary is paid into {v}.
                {v} is where my pay lands. | I get my salary into {v}.""",
            moves="My wages now go into {v}. | I have had my pay switched to {v}.",
            asks="Where do my wages go? | What account is my salary in? | Where does my pay land?",
            checks="Do my wages go into {v}? | Is my salary paid into {v}?",
            befores="Which account did my wages go into before? | Where was my salary paid before?",
            names="the account my wages go into | my salary account | the account I get paid into",
        ),
    ),
)  # fmt: skip
