"""Waterworks, street market and car parks."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

WATERWORKS = Domain(
    "waterworks",
    types={
        "quarter": "the {quarter} quarter",
        "pump": "the {pump} pumping station",
        "reservoir": "the {lake} reservoir",
    },
    words={
        "quarter": """Castle, Cathedral, Mill, Garden, College, Canal, Tanners, Weavers, Potters,
            Spanish, Latin, Lower, Upper""",
        "pump": """Nettlebridge, Sallow Ford, Otterbrook, Millrace, Alderholt, Reedham, Weir Lane,
            Fenwick, Osier Bank, Springhead, Lockwell, Duckpool, Watermead, Kelbrook, Rushford""",
        "lake": """Blackmere, Dunlow, Ashwater, Loxley, Hartsmere, Stannick, Oldale, Ravenmere,
            Tarnbeck, Cleddon, Foxwater, Langmere, Swinden, Broomhead, Thruxmoor, Grimsdale""",
    },
    relations=(
        Relation(
            "supply", "quarter", "pump",
            says="""{s} gets its water from {v}. | {v} supplies {s} with water.
                {v} feeds the taps of {s}. | Every tap in {s} depends on {v}.""",
            moves="""{s} now gets its water from {v}. | {v} has taken over the supply of {s}.
                The water supply of {s} was switched to {v}.""",
            asks="""Which pumping station supplies {s}? | What feeds the taps of {s}?
                Which pumps does {s} rely on? | Which quarter would run dry without {v}?
                Which part of town does {v} supply?""",
            checks="Does {v} supply {s}? | Do people in {s} drink water from {v}?",
            befores="Which pumping station supplied {s} before? | What fed the taps of {s} before?",
            names="""the pumping station that supplies {s} | the pumping station for {s}
                the quarter supplied by {v} | the quarter that depends on {v}""",
        ),
        Relation(
            "source", "pump", "reservoir",
            says="""{s} draws its water from {v}. | {v} is tapped by {s}.
                The pipes of {s} lead to {v}. | What {s} pumps comes out of {v}.""",
            asks="""Where does {s} draw its water from? | Which reservoir does {s} tap?
                Where do the pipes of {s} lead? | Which pumping station taps {v}?
                Which pumps take their water out of {v}?""",
            checks="Does {s} tap {v}? | Do the pipes of {s} lead to {v}?",
            names="""the reservoir that {s} taps | the reservoir that feeds {s}
                the pumping station that taps {v} | the pumping station with pipes to {v}""",
        ),
        Relation(
            "level", "reservoir", "metres",
            says="""The water in {s} stands at {v}. | {s} is {v} deep at the dam.
                The gauge at {s} reads {v}. | Water level in {s}: {v}""",
            moves="""The gauge at {s} now reads {v}.
                The water level in {s} has changed to {v}. | The water in {s} now stands at {v}.""",
            asks="""How deep is {s}? | How high is the water in {s}?
                What does the gauge at {s} say? | What's the level of {s}?""",
            checks="Is {s} {v} deep? | Does the gauge at {s} read {v}?",
            befores="How deep was {s} before? | What did the gauge at {s} say before?",
            compares="""> Which is deeper, {a} or {b}?
                < Where is the water lower, in {a} or in {b}? | <? Is {a} shallower than {b}?
                < Which is closer to running dry, {a} or {b}?""",
        ),
        Relation(
            "engineer", "pump", "person",
            says="""{v} is the engineer at {s}. | The machines at {s} are looked after by {v}.
                If {s} breaks down, ring {v}. | {v} keeps the pumps of {s} going.""",
            asks="""Who is the engineer at {s}? | Who do I ring if {s} breaks down?
                Who mends the machines at {s}? | Which pumping station does {v} look after?
                Where is {v} the engineer?""",
            checks="Is {v} the engineer at {s}? | Does {v} look after {s}?",
            names="""the engineer at {s} | the person who keeps {s} going
                the pumping station {v} looks after
                the pumping station where {v} is the engineer""",
        ),
        Relation(
            "outage", "quarter", "date",
            says="""The water in {s} will be off on {v}. | On {v} there will be no water in {s}.
                The taps in {s} will be dry on {v}. | Water cut in {s}: {v}""",
            moves="""The water cut in {s} was moved to {v}.
                The new date of the cut in {s} is {v}.
                The water in {s} will now be off on {v}.""",
            asks="""When will the water be off in {s}? | On which day will {s} have no water?
                When does {s} need to fill its buckets? | When is the water cut in {s}?""",
            checks="Will {s} be without water on {v}? | Is the water cut in {s} on {v}?",
            befores="""When was the cut in {s} to be before?
                What was the old date of the cut in {s}?""",
            compares="""> Which will be without water later, {a} or {b}?
                < Which will be dry sooner, {a} or {b}? | <? Will {a} be dry sooner than {b}?""",
        ),
    ),
)  # fmt: skip

MARKET = Domain(
    "market",
    types={
        "stall": "the {stall} stall",
        "row": "the {row} row",
        "ware": "{ware}",
    },
    words={
        "stall": """Green Barrow, Copper Kettle, Two Sisters, Lucky Penny, Blue Awning, Old Oak, Red
            Umbrella, Silver Spoon, Happy Goose, Golden Apple, White Apron, Black Cat, Tin Bucket,
            Brass Scales, Little Bell, Hungry Mule, Wooden Clog, Magic Bean""",
        "row": """shady, sunny, outer, inner, front, back, middle, well, arcade, church, river,
            corner""",
        "ware": """plums, cherries, goose eggs, sheepskins, straw hats, wool socks, candles, clay
            pots, figs, quinces, chestnuts, spoons, oatcakes, goat cheeses, lace collars, tin
            whistles, brooms, baskets, leeks, apricots, meat pies, doughnuts, belts, knives""",
    },
    relations=(
        Relation(
            "keeper", "stall", "person", unique=True,
            says="""{v} trades from {s}. | At {s} you are served by {v}.
                {v} stands behind the counter of {s}. | The trader at {s} is {v}.""",
            moves="""{v} now trades from {s}. | {s} was sold to {v}, who serves there now.
                The new trader at {s} is {v}.""",
            asks="""Who keeps {s}? | Who serves at {s}? | Whose stall is {s}?
                Who do I pay at {s}? | Which stall does {v} keep?
                Behind which counter will I find {v}?""",
            checks="Is {v} the trader at {s}? | Does {v} serve at {s}?",
            befores="Who kept {s} before? | Who served at {s} before?",
            names="""the trader at {s} | the one who keeps {s} | the stall {v} keeps
                the stall where {v} serves""",
        ),
        Relation(
            "row", "stall", "row",
            says="""{s} has its pitch in {v}. | {s} sets up in {v}.
                You pass {s} when you walk along {v}. | {v} is where {s} sets up.""",
            moves="""{s} now has its pitch in {v}. | The pitch of {s} was moved to {v}.
                {s} has moved over to {v}.""",
            asks="""Where does {s} set up? | In which row is {s}?
                Where on the market do I find {s}? | Which stall is in {v}?
                What do I pass along {v}?""",
            lists="Which stalls are in {v}? | Name the stalls that I pass along {v}.",
            checks="Is {s} in {v}? | Does {s} set up in {v}?",
            befores="Where did {s} set up before? | In which row was {s} before?",
            names="""the row where {s} sets up | the row that {s} is in | the stall in {v}
                the stall to be found in {v}""",
        ),
        Relation(
            "goods", "stall", "ware", many=True,
            says="""{s} sells {v} on market days. | You can buy {v} at {s}.
                {v} are on sale at {s}. | {s} has {v} laid out on its table.
                People queue at {s} for {v}.""",
            denies="You can't buy {v} at {s}. | {v} are not on sale at {s}.",
            ends="{s} has stopped selling {v}. | {v} are no longer on sale at {s}.",
            lists="""What does {s} sell? | What can I buy at {s}? | What is laid out at {s}?
                Who sells {v}? | Where can I get {v}?""",
            counts="""How many things does {s} sell? | How many things can I buy at {s}?
                How many stalls sell {v}? | At how many stalls can I get {v}?""",
            checks="Does {s} sell {v}? | Can I buy {v} at {s}?",
            names="the stall that sells {v} | the stall where I can buy {v}",
        ),
        Relation(
            "cost", "ware", "price",
            says="""{s} cost {v} on the market. | {s} go for {v} on market days.
                Market price of {s}: {v} | The traders ask {v} for {s}.""",
            moves="""{s} now cost {v} on the market.
                The market price of {s} has changed to {v}. | The traders now ask {v} for {s}.""",
            asks="""How much are {s}? | What do the traders want for {s}?
                How much money do I need for {s}? | What can I buy on the market for {v}?
                What costs {v} on the market?""",
            checks="Do {s} cost {v}? | Do the traders want {v} for {s}?",
            befores="How much were {s} before? | What was the old market price of {s}?",
            compares="""> What costs more on the market, {a} or {b}?
                < What is cheaper, {a} or {b}?
                <? Would I save money by buying {a} instead of {b}?
                >? Are {a} dearer than {b}?""",
        ),
        Relation(
            "fee", "row", "price",
            says="""A pitch in {s} costs {v} a day. | Traders pay {v} a day to stand in {s}.
                The daily rent in {s} is {v}. | A day in {s} costs traders {v}.""",
            asks="""What does a pitch in {s} cost? | How much do traders pay in {s}?
                How much is a day in {s}? | What's the daily rent in {s}?""",
            checks="Does a pitch in {s} cost {v}? | Do traders pay {v} a day in {s}?",
            compares="""> Where does a pitch cost more, in {a} or in {b}?
                < Which is cheaper for a stall, {a} or {b}? | >? Is {a} dearer than {b}?""",
        ),
    ),
)  # fmt: skip

PARKING = Domain(
    "parking",
    types={
        "car": "the {colour} {body}",
        "carpark": "the {carpark} car park | the car park at {carpark}",
        "operator": "{operator}",
    },
    words={
        "body": """hatchback, estate car, pickup, convertible, minibus, jeep, saloon, limousine,
            sports car, delivery van, coupé, taxi, motorbike""",
        "carpark": """Castle Street, Cornhill, Swan Lane, Bellfield, Abbey Walk, Guildhall, Copper
            Street, Bridge End, Fountain Square, Oxgate, Salt Lane, Moat Lane, Horse Fair""",
        "operator": """ParkWell, Easybay, Kerbside, Citypark, Quickspot, Ticketless, Greenpark,
            Multideck, Safestay, Wheelrest, Parkadia, Motorstay, Parkmate""",
    },
    relations=(
        Relation(
            "parked", "car", "carpark",
            says="""{s} is parked in {v}. | I left {s} in {v}. | {v} is where {s} is parked.
                You have to go to {v} to fetch {s}.""",
            moves="""{s} is now parked in {v}. | I have driven {s} over to {v}.
                {s} had to be re-parked in {v}.""",
            ends="{s} is no longer parked in {v}. | {s} has driven out of {v}.",
            asks="""Where is {s}? | Where did I leave {s}? | Which car park is {s} in?
                Where do I go to fetch {s}? | Which car is in {v}? | What did I leave in {v}?""",
            lists="Which cars are parked in {v}? | List the cars in {v}.",
            checks="Is {s} parked in {v}? | Is {s} still in {v}?",
            befores="Where was {s} parked before? | Which car park was {s} in before?",
            names="""the car park where {s} is | the car park where I left {s} | the car in {v}
                the car parked in {v}""",
        ),
        Relation(
            "keys", "car", "person",
            says="""{v} has the keys to {s}. | The keys to {s} are with {v}.
                If {s} is in the way, ask {v} for the keys. | {v} is holding the keys to {s}.""",
            moves="""{v} has the keys to {s} now. | The keys to {s} were handed to {v}.
                I gave {v} the keys to {s}.""",
            asks="""Who has the keys to {s}? | Who can unlock {s}?
                Who do I ask if {s} is in the way? | Which car has {v} got the keys to?
                Which car can {v} move?""",
            checks="Does {v} have the keys to {s}? | Can {v} unlock {s}?",
            befores="Who had the keys to {s} before? | Who could unlock {s} before?",
            names="""the person with the keys to {s} | the person who can unlock {s}
                the car that {v} has the keys to | the car {v} can unlock""",
        ),
        Relation(
            "tariff", "carpark", "price",
            says="""An hour in {s} costs {v}. | You pay {v} an hour in {s}.
                Hourly rate at {s}: {v} | The machine in {s} wants {v} an hour.""",
            asks="""How much is an hour in {s}? | What do they charge at {s}?
                How expensive is {s}? | What will I pay if I stop for an hour in {s}?""",
            checks="Does an hour in {s} cost {v}? | Is {v} the hourly rate at {s}?",
            compares="""> Which is dearer, {a} or {b}?
                < Where do drivers pay less, in {a} or in {b}?
                <? Is it cheaper to park in {a} than in {b}?""",
        ),
        Relation(
            "operator", "carpark", "operator",
            says="""{v} runs the barriers at {s}. | The firm behind {s} is {v}.
                The signs at {s} carry the name of {v}. | The fines in {s} come from {v}.""",
            asks="""Which firm operates {s}? | Who runs {s}?
                Whose name is on the signs at {s}? | Who fines me if I stay too long in {s}?
                Which car park does {v} run? | Which car park is in the hands of {v}?""",
            checks="Does {v} operate {s}? | Is {v} the firm behind {s}?",
            names="""the firm that runs {s} | the firm behind {s} | the car park run by {v}
                the car park that {v} operates""",
        ),
        Relation(
            "hotline", "operator", "phone", unique=True,
            says="""The hotline of {s} is {v}. | If you lose your ticket, ring {s} on {v}.
                Hotline of {s}: {v} | Dial {v} to reach {s}.""",
            asks="""What number do I dial for {s}? | How do I get {s} on the phone?
                What's the hotline of {s}? | Where do I call {s} about a lost ticket?
                Whose hotline is {v}? | Who answers if I dial {v}?""",
            checks="Is {v} the hotline of {s}? | Do I reach {s} on {v}?",
            names="the firm with the hotline {v} | the firm that answers on {v}",
        ),
        Relation(
            "space", SELF, "bay",
            says="""My parking space is {v}. | I always park in {v}. | my parking spot: {v}
                {v} is reserved for me.""",
            moves="""My parking space is now {v}. | I was given {v} to park in instead.
                From now on I park in {v}.""",
            asks="""Where do I park? | Which bay is mine? | What's my parking space?
                Tell me where I may park.""",
            checks="Is {v} my parking space? | Do I park in {v}?",
            befores="Where did I park before? | What was my old parking space?",
        ),
    ),
)  # fmt: skip
