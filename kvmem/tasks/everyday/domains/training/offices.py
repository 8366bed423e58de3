"""Call centre, trade fair and coworking."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CALLCENTRE = Domain(
    "callcentre",
    types={
        "clientele": "the customers of {company} | {company} customers",
        "hotline": "the {matter} hotline | our {matter} hotline",
        "supervisor": "{person}",
    },
    words={
        "matter": """billing, broadband, warranty, roaming, refunds, complaints, breakdown, claims,
            returns, spare parts, lost card, booking, meter reading, loyalty points, gift voucher,
            subscription, recall, solar panel, heating, mobile phone, password, tax, boiler,
            fibre""",
    },
    relations=(
        Relation(
            "routed", "clientele", "hotline",
            says="""{s} are put through to {v}. | {v} takes the calls of {s}.
                Calls from {s} land on {v}. | When {s} ring, {v} answers.
                {s} have to dial {v}.""",
            moves="""Calls from {s} were switched to {v}. | {v} has taken on the calls of {s}.
                {s} are now put through to {v}.""",
            asks="""Which hotline takes the calls of {s}? | Where do {s} end up when they ring?
                Where are {s} put through to? | Who looks after {s} on the phone?
                Whose calls does {v} take? | Who is put through to {v}?""",
            lists="Which customers does {v} serve? | List all customers put through to {v}.",
            checks="Are {s} put through to {v}? | Do {s} still end up on {v}?",
            befores="Where were {s} put through to before? | Who used to answer when {s} rang?",
            names="""the customers put through to {v} | the customers that {v} serves
                the hotline for {s} | the hotline that serves {s}""",
        ),
        Relation(
            "supervisor", "hotline", "supervisor",
            says="""{v} supervises the operators of {s}. | The operators of {s} report to {v}.
                The supervisor of {s} is {v}. | {v} listens in on calls to {s}.""",
            moves="""{s} got a new supervisor, {v}. | {v} now supervises the operators of {s}.
                The operators of {s} now report to {v}.""",
            asks="""Who do the operators of {s} report to?
                Who keeps an eye on the calls to {s}? | Which hotline does {v} supervise?
                Whose operators report to {v}? | Who supervises {s}? | Who is the boss on {s}?
                What is {v} the boss of?""",
            checks="Does {v} supervise {s}? | Do the operators of {s} report to {v}?",
            befores="Who supervised {s} before? | Who was the boss on {s} before?",
            names="""the supervisor of {s} | the hotline under {v} | the line under {v}
                the boss of {s}""",
        ),
        Relation(
            "seat", "supervisor", "desk", unique=True,
            says="""{s} has a headset plugged in at {v}. | To see the supervisor {s}, go to {v}.
                The supervisor {s} sits at {v}. | {v} is kept for the supervisor {s}.""",
            moves="""The supervisor {s} now sits at {v}. | {s} now supervises calls from {v}.
                {s} has moved the headset to {v}.""",
            asks="""Where does {s} sit? | At which desk do I find {s}?
                Where must I go to see {s}? | Which desk does {s} have? | Who sits at {v}?
                Whose headset is plugged in at {v}?""",
            checks="Does {s} sit at {v}? | Is {v} the desk of {s}?",
            names="the supervisor at {v} | the supervisor who sits at {v}",
        ),
        Relation(
            "wait", "hotline", "minutes",
            says="""{s} keeps callers on hold for {v}.
                It takes {v} until someone picks up at {s}. | Callers wait {v} on {s}.
                Whoever rings {s} hears music for {v}.""",
            moves="""Callers now wait {v} on {s}. | The time on hold at {s} has gone to {v}.
                {s} now keeps callers on hold for {v}.""",
            asks="""How long do callers wait on {s}? | How soon does someone pick up at {s}?
                What's the time on hold at {s}? | How much patience does {s} need?""",
            checks="Do callers wait {v} on {s}? | Is the time on hold at {s} {v}?",
            compares="""> Which has the longer queue, {a} or {b}? | <? Is {a} quicker than {b}?
                >? Do I wait longer on {a} than on {b}? | < Who answers faster, {a} or {b}?""",
        ),
        Relation(
            "languages", "hotline", "language", many=True,
            says="""You can ring {s} in {v}. | Some of the operators of {s} speak {v}.
                {s} answers in {v}. | {v} is spoken on {s}.""",
            denies="{s} does not answer in {v}. | None of the operators of {s} speak {v}.",
            ends="{s} no longer answers in {v}. | {v} is no longer spoken on {s}.",
            lists="""What languages does {s} answer in? | Which languages are spoken on {s}?
                Which hotlines answer in {v}? | On which hotlines can I speak {v}?""",
            counts="""How many languages does {s} answer in?
                How many languages are spoken on {s}? | How many hotlines answer in {v}?
                On how many hotlines is {v} spoken?""",
            checks="Does {s} answer in {v}? | Can I speak {v} when I ring {s}?",
        ),
    ),
)  # fmt: skip

TRADEFAIR = Domain(
    "tradefair",
    types={
        "exhibitor": "{exhibitor}",
        "stand": "stand {plot}",
        "pavilion": "the {pavilion} pavilion",
    },
    words={
        "exhibitor": """Holt Pumps, Vega Lighting, Brandt Tools, Sorrel Kitchens, Kuhn Valves, Arden
            Saws, Lindqvist Doors, Petrov Bearings, Mirador Windows, Tanaka Sensors, Okoro Solar,
            Delgado Tiles, Alba Cranes, Rossi Ovens, Nyman Paints, Garnet Cables, Hooper Scales,
            Ibex Ladders, Jansen Pipes, Wren Packaging, Stahl Screws, Finch Forklifts, Yates
            Robotics, Marchetti Motors""",
        "plot": """A11, A17, A23, A35, A42, B12, B19, B26, B33, B47, C10, C18, C29, C36, C41, D13,
            D25, D38, D44, E16, E22, E31, F15, F28""",
        "pavilion": "north, south, glass, lakeside, central, garden, east, west, riverside, round",
        "gift": """pens, tote bags, key rings, notepads, caps, mugs, stickers, sweets, USB sticks,
            lanyards, bottle openers, water bottles, fridge magnets, socks, rulers, yo-yos""",
    },
    relations=(
        Relation(
            "stand", "exhibitor", "stand", unique=True,
            says="""{s} exhibits at {v}. | {v} has been given to {s}.
                {s} shows its wares on {v}. | You will find {s} at {v}. | {s} has booked {v}.""",
            moves="""{s} now exhibits at {v}. | The organisers have put {s} on {v} instead.
                {s} has swapped to {v}.""",
            asks="""Where does {s} exhibit? | Where do I find {s}?
                Which company do I meet at {v}? | Which stand does {s} have?
                Who exhibits at {v}? | Whose stand is {v}?""",
            checks="Does {s} exhibit at {v}? | Is {s} still at {v}?",
            befores="Where did {s} exhibit before? | Which stand did {s} have before?",
            names="the stand of {s} | the spot of {s} | the exhibitor at {v} | the company on {v}",
        ),
        Relation(
            "pavilion", "stand", "pavilion",
            says="""{v} houses {s}. | {s} has been set up in {v}.
                On the fair plan, {s} is in {v}. | {s} has its place in {v}.
                Go to {v} for {s}.""",
            moves="""{s} has been rebuilt in {v}. | On the new fair plan, {s} is in {v}.
                {v} now houses {s}.""",
            asks="""Where is {s}? | In which building do I find {s}?
                What stand does {v} house? | Which pavilion is {s} in?
                Under which roof is {s}? | Which stand is in {v}?""",
            lists="Which stands are in {v}? | List the stands that {v} houses.",
            counts="How many stands are in {v}? | How many stands does {v} house?",
            checks="Is {s} in {v}? | Is {s} still in {v}?",
            names="""the pavilion that houses {s} | the stand in {v} | the stand that {v} houses
                the pavilion with {s}""",
        ),
        Relation(
            "steward", "pavilion", "person",
            says="""In {s} it is {v} who keeps order. | Trouble in {s} is a matter for {v}.
                {v} is the steward of {s}. | {v} has the keys to {s}. | {v} opens and locks {s}.""",
            asks="""Who do I turn to if something goes wrong in {s}?
                Which pavilion does {v} lock? | Who is the steward of {s}?
                Who unlocks {s} in the morning? | Who has the keys to {s}?
                Where does {v} keep order?""",
            checks="Is {v} the steward of {s}? | Does {v} have the keys to {s}?",
            names="the steward of {s} | the keeper of {s} | the pavilion of {v} | {v}'s pavilion",
        ),
        Relation(
            "size", "stand", "age",
            says="""{s} measures {v} square metres.
                There are {v} square metres of floor on {s}. | {s} takes up {v} square metres.
                {s} has a size of {v} square metres.""",
            asks="""How many square metres is {s}? | How much room is there on {s}?
                How big is {s}? | What is the size of {s}?""",
            checks="Does {s} measure {v} square metres? | Is {s} {v} square metres in size?",
            compares="""> Which is bigger, {a} or {b}? | < Which offers less room, {a} or {b}?
                >? Is {a} larger than {b}? | <? Is {a} smaller than {b}?""",
        ),
        Relation(
            "gifts", "exhibitor", "gift", many=True,
            says="""Visitors get free {v} from {s}. | {v} lie ready for the visitors of {s}.
                {s} gives away {v}. | {s} has {v} for every visitor.""",
            denies="{s} does not give away {v}. | Visitors get no {v} from {s}.",
            ends="{s} has run out of {v}. | {s} no longer gives away {v}.",
            lists="""What can I get from {s} for free? | Where can I pick up free {v}?
                What does {s} give away? | Who gives away {v}?""",
            counts="""How many things does {s} give away?
                From how many exhibitors can I get {v}? | How many kinds of gifts does {s} have?
                How many exhibitors give away {v}?""",
            checks="Does {s} give away {v}? | Can I get {v} from {s}?",
        ),
    ),
)  # fmt: skip

COWORKING = Domain(
    "coworking",
    types={
        "member": "{person}",
        "zone": "the {zone}",
        "pass": "the {tier} pass",
    },
    words={
        "zone": """quiet zone, glass loft, reading nook, sofa corner, podcast studio, garden room,
            attic studio, courtyard hub, brick vault, writing room, window corner, sun lounge""",
        "tier": "day, night owl, flex, ten-visit, full-time, weekend, part-time, student, morning",
    },
    relations=(
        Relation(
            "zone", "member", "zone",
            says="""{v} is where {s} likes to work. | {s} spends the working day in {v}.
                {s} has a regular spot in {v}. | {s} sets up the laptop in {v}.""",
            moves="""{s} now has a regular spot in {v}. | {s} has switched to a spot in {v}.
                {s} has moved the laptop to {v}.""",
            asks="""Which part of the building does {s} like? | Who has a regular spot in {v}?
                Where does {s} work? | Where can I find {s}? | Who works in {v}?""",
            lists="Which members work in {v}? | List everyone with a spot in {v}.",
            checks="Does {s} work in {v}? | Does {s} still have a spot in {v}?",
            befores="Where did {s} work before? | Where was the regular spot of {s} before?",
            names="""the part of the building where {s} sits | the member with a spot in {v}
                the place where {s} works | the member who works in {v}""",
        ),
        Relation(
            "pass", "member", "pass",
            says="""{s} is a member with {v}. | {s} shows {v} at the entrance.
                {s} signed up for {v}. | {s} gets in with {v}.""",
            moves="""{s} swapped the old pass for {v}. | {s} has changed the membership to {v}.
                {s} now gets in with {v}.""",
            asks="""Which pass does {s} have? | What kind of membership does {s} have?
                What did {s} sign up for? | Who has {v}? | Who signed up for {v}?""",
            checks="Does {s} hold {v}? | Did {s} sign up for {v}?",
            befores="Which pass did {s} have before? | What was the old membership of {s}?",
            names="the pass of {s} | the pass {s} holds | the member with {v} | the holder of {v}",
        ),
        Relation(
            "fee", "pass", "price",
            says="""Members pay {v} a month for {s}. | The monthly fee for {s} is {v}.
                {s} costs members {v} a month. | {v} a month gets you {s}.""",
            moves="""The monthly fee for {s} was changed to {v}.
                {s} now costs members {v} a month. | Members now pay {v} a month for {s}.""",
            asks="""What's the monthly fee for {s}? | What do I get for {v} a month?
                How much is {s}? | How much do I pay for {s}? | Which pass costs {v} a month?""",
            checks="Does {s} cost {v} a month? | Is the monthly fee for {s} {v}?",
            befores="What did {s} cost before? | What was the old monthly fee for {s}?",
            compares="""< Which is cheaper, {a} or {b}? | <? Do I pay less for {a} than for {b}?
                > Which is dearer, {a} or {b}? | >? Does {a} cost more than {b}?""",
            names="the pass for {v} a month | the pass that costs {v}",
        ),
        Relation(
            "sponsor", "member", "member",
            says="""{v} brought {s} into our coworking space.
                {s} was invited to join us by {v}. | {s} came to us through {v}.
                {v} recommended our desks to {s}.""",
            asks="""Through whom did {s} come to us? | How did {s} hear of our space?
                Who got {s} to join us? | Who came to us through {v}? | Who did {v} bring in?""",
            checks="Did {v} bring {s} in? | Did {s} come to us through {v}?",
            names="""the person who got {s} to join | the person who came through {v}
                the member who brought {s} in | the member brought in by {v}""",
        ),
        Relation(
            "door", SELF, "code",
            says="""{v} opens the coworking door for me.
                I get into the coworking space with {v}.
                My code for the coworking door is {v}. | At the coworking door I type {v}.""",
            moves="""My new coworking code is {v}. | Now {v} opens the coworking door for me.
                My coworking code was changed to {v}.""",
            asks="""What do I type at the coworking door?
                Remind me how I open the coworking door.
                What is my code for the coworking door? | How do I get into the coworking space?""",
            checks="Is {v} my coworking code? | Do I get into the coworking space with {v}?",
            befores="What was my old coworking code? | How did I open the coworking door before?",
        ),
    ),
)  # fmt: skip
