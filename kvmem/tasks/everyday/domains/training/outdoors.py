"""Out of doors: hikes, angling and riding."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

HIKING = Domain(
    "hiking",
    types={
        "hike": "the {walk} hike | the {walk} walk",
        "refuge": "the {refuge} Hut",
        "hutkeeper": "{person}",
    },
    words={
        "walk": """Raven Gorge, Sheep Ridge, Three Bridges, Windy Pass, Old Mill, Cloud Peak,
            Heather Moor, Black Tarn, Fox Hollow, Chapel Rock, Long Meadow, Pine Ridge, Silver
            Falls, Eagle Crag, Salt Road, Red Cliff, Twin Lakes, Stone Circle, Goat Steps, Bilberry
            Hill, Deer Leap, Ice Cave, Moss Bridge, Wolf Stones""",
        "refuge": """Marmot, Edelweiss, Gentian, Ibex, Chamois, Snowfinch, Thistle, Arnica, Boulder,
            Ptarmigan, Cairn, Rowan, Wolfstone, Highwater, Sunnyside, Stonebreak, Farview""",
    },
    relations=(
        Relation(
            "leader", "hike", "person",
            says="""On {s} we follow {v}. | {v} takes the group out on {s}.
                {v} will walk in front on {s}. | The hike leader on {s} is {v}.
                leading {s}: {v}""",
            moves="{s} has a new leader, {v}. | We now follow {v} on {s}.",
            asks="""Who leads {s}? | Who is taking us on {s}? | Who do we follow on {s}?
                Who goes first on {s}? | Which hike does {v} lead?
                On which hike do we follow {v}?""",
            lists="Which hikes does {v} lead? | List all the hikes led by {v}.",
            checks="Does {v} lead {s}? | Is it {v} who is taking us on {s}?",
            befores="Who led {s} before? | Who used to lead {s}?",
            names="""the leader of {s} | the person who leads {s} | the hike that {v} leads
                the hike led by {v}""",
        ),
        Relation(
            "lunch", "hike", "refuge",
            says="""On {s} we stop for lunch at {v}. | The lunch stop of {s} is {v}.
                {v} serves us lunch on {s}. | {s} takes its midday break at {v}.
                lunch on {s}: {v}""",
            moves="""The lunch stop of {s} was moved to {v}. | On {s} we now have lunch at {v}.
                The midday break of {s} will be at {v} instead.""",
            asks="""Where do we eat on {s}? | At which hut does {s} stop?
                Remind me where we have our meal on {s}. | Where are we fed on {s}?
                Which hike stops for lunch at {v}? | On which hike do we eat at {v}?""",
            counts="How many hikes stop at {v}? | How many hikes have lunch at {v}?",
            checks="Do we eat at {v} on {s}? | Does {s} stop for lunch at {v}?",
            befores="Where did {s} stop before? | What was the old lunch stop of {s}?",
            names="""the lunch stop of {s} | the hut where {s} has lunch
                the hike that stops for lunch at {v} | the hike with lunch at {v}""",
        ),
        Relation(
            "warden", "refuge", "hutkeeper",
            says="""{v} is the warden up at {s}. | The warden at {s} is called {v}.
                {v} lives up at {s} and keeps house there. | {s} is kept by {v}.""",
            moves="{v} is the new warden of {s}. | {s} was passed on to {v}, its new warden.",
            asks="""Who keeps {s}? | Who is in charge up at {s}?
                Who looks after the guests at {s}? | Which hut does {v} keep?
                Where is {v} the warden?""",
            checks="Is {v} the warden of {s}? | Does {v} keep {s}?",
            befores="Who kept {s} before? | Who was the last warden of {s}?",
            names="the warden of {s} | the keeper of {s} | the hut of {v} | the hut {v} keeps",
        ),
        Relation(
            "booking", "hutkeeper", "phone", unique=True,
            says="""To book a bunk with {s}, ring {v}. | {s} takes bookings for bunks on {v}.
                The mountain number of {s} is {v}. | Call {v} and {s} will keep you a bunk.""",
            moves="{s} now takes bookings on {v}. | The mountain number of {s} was changed to {v}.",
            asks="""What's the phone number of {s}? | What do I dial to book with {s}?
                Which warden answers on {v}? | Whose hut do I get if I ring {v}?""",
            checks="Does {s} take bookings on {v}? | Do I ring {v} to get {s}?",
        ),
        Relation(
            "ascent", "hike", "hull",
            says="""{s} climbs {v}. | {s} goes up {v} in all. | There are {v} of ascent on {s}.
                Expect {v} of uphill on {s}.""",
            asks="""How much climbing is there on {s}? | How strenuous is {s}, in metres?
                Which hike climbs {v}? | Which hike has {v} of uphill?""",
            checks="Does {s} climb {v}? | Is there an ascent of {v} on {s}?",
            compares="""> Which has more climbing, {a} or {b}?
                < Which is easier on the legs, {a} or {b}?
                >? Do we climb more on {a} than on {b}?
                <? Is there less uphill on {a} than on {b}?""",
            names="the hike that climbs {v} | the hike with {v} of ascent",
        ),
    ),
)  # fmt: skip

ANGLING = Domain(
    "angling",
    types={
        "peg": "peg {age}",
        "fishery": "the {fishery} pool | our {fishery} pool",
        "bailiff": "{person}",
        "catch": "{catch}",
    },
    words={
        "fishery": """Willow, Heron, Bulrush, Dragonfly, Kingfisher, Weir, Alder, Moorhen,
            Monastery, Lily, Gravel, Otter, Duckweed, Sluice, Bittern, Tannery, Glebe, Coppice,
            Brickyard, Warren, Swan, Paper Mill, Mallard, Clay Pit""",
        "catch": """carp, tench, pike, perch, roach, bream, rudd, barbel, chub, eels, trout,
            grayling, zander, dace, catfish, bleak, gudgeon, burbot, ide, crayfish""",
        "bait": """maggots, sweetcorn, bread crust, lobworms, boilies, hemp seed, luncheon meat,
            dead sprats, cheese paste, pellets, spinners, wet flies, dry flies, red worms""",
    },
    relations=(
        Relation(
            "draw", "person", "peg", unique=True,
            says="""{s} drew {v} for the match. | {s} is fishing from {v}.
                {v} went to {s} in the draw. | {s} will be sitting at {v} on match day.""",
            moves="""{s} has swapped to {v}. | {s} now fishes from {v}.
                {s} was moved along to {v}.""",
            asks="""Which peg did {s} draw? | Where is {s} fishing in the match?
                Where on the bank will I find {s}? | Who drew {v}? | Who is fishing from {v}?
                Whose peg is {v}?""",
            checks="Did {s} draw {v}? | Is {s} fishing from {v}? | Is {s} still at {v}?",
            befores="Which peg did {s} have before? | Where was {s} fishing before the swap?",
            names="the peg that {s} drew | the peg of {s} | the angler at {v} | the person at {v}",
        ),
        Relation(
            "bank", "peg", "fishery",
            says="""{s} is one of the pegs on {v}. | From {s} you cast into {v}.
                You find {s} on the bank of {v}. | {v} lies in front of {s}.""",
            asks="""Which pool is {s} on? | Which water do I cast into from {s}? | Where's {s}?
                Which peg is on {v}? | From which peg do I cast into {v}?""",
            lists="Which pegs are on {v}? | List the pegs along {v}.",
            counts="How many pegs are there on {v}? | How many of the pegs are on {v}?",
            checks="Is {s} on {v}? | Do I cast into {v} from {s}?",
            names="""the pool that {s} is on | the pool in front of {s} | the peg on {v}
                the peg beside {v}""",
        ),
        Relation(
            "bailiff", "fishery", "bailiff",
            says="""{v} is the bailiff on {s}. | {v} checks the day tickets at {s}.
                {s} is patrolled by {v}. | At {s} you show your ticket to {v}.""",
            moves="""{v} is the new bailiff on {s}. | {s} is now patrolled by {v}.
                {v} has taken {s} over as bailiff.""",
            asks="""Who is the bailiff on {s}? | Who will ask for my ticket at {s}?
                Who keeps poachers away from {s}? | Which pool does {v} patrol?
                Where does {v} check tickets?""",
            checks="Is {v} the bailiff on {s}? | Does {v} patrol {s}?",
            befores="Who was the bailiff on {s} before? | Who used to patrol {s}?",
            names="the bailiff on {s} | the bailiff at {s} | the beat of {v} | the pool of {v}",
        ),
        Relation(
            "stock", "fishery", "catch", many=True,
            says="""{s} is stocked with {v}. | There are {v} swimming in {s}.
                You can catch {v} in {s}. | {v} thrive in {s}.""",
            denies="There are no {v} in {s}. | You won't catch any {v} in {s}.",
            ends="{v} have died out in {s}. | There are no {v} left in {s}.",
            lists="""What fish are there in {s}? | What can I catch in {s}? | What swims in {s}?
                Which pools have {v}? | Where can I catch {v}?""",
            counts="""How many kinds of fish are there in {s}?
                How many kinds of fish does {s} hold? | How many pools have {v}?
                In how many pools can I catch {v}?""",
            checks="Are there {v} in {s}? | Can I catch {v} in {s}? | Do {v} live in {s}?",
        ),
        Relation(
            "bait", "catch", "bait",
            says="""{s} go for {v}. | The best bait for {s} is {v}.
                Use {v} if you are after {s}. | With {v} on the hook you will catch {s}.""",
            moves="""We now use {v} for {s}. | The bait for {s} was changed to {v}.
                Now {s} want {v}.""",
            asks="""What do {s} go for? | What should I put on the hook for {s}?
                How do I tempt {s}? | Which fish go for {v}? | What can I catch with {v}?""",
            checks="Do {s} go for {v}? | Is {v} the right bait for {s}?",
            befores="What did we use for {s} before? | What was the old bait for {s}?",
        ),
    ),
)  # fmt: skip

RIDING = Domain(
    "riding",
    types={
        "horse": "{horse}",
        "loosebox": "box {age}",
        "groom": "{person}",
    },
    words={
        "horse": """Thunder, Blaze, Cinnamon, Duchess, Pegasus, Apollo, Caramel, Sultan, Misty,
            Bandit, Daydream, Firefly, Hurricane, Nimbus, Pharaoh, Rascal, Topaz, Valentine, Zorro,
            Amber, Merlin, Whisper, Bonfire, Calypso, Drummer, Fandango, Gulliver, Romany""",
    },
    relations=(
        Relation(
            "stall", "horse", "loosebox", unique=True,
            says="""{s} is stabled in {v}. | {s} goes to bed in {v}.
                {v} has the name of {s} on the door. | {s} looks out of {v}.
                stable plan: {s} in {v}""",
            moves="""{s} was led over to {v}. | We put {s} in {v} instead.
                {s} now beds down in {v}.""",
            asks="""Where is {s} stabled? | Where does {s} sleep?
                Where do I bring {s} after the ride? | Which horse is in {v}?
                Who lives in {v}? | Which horse looks out of {v}?""",
            checks="Is {s} in {v}? | Does {s} sleep in {v}? | Is {s} still stabled in {v}?",
            befores="Where did {s} sleep before? | Which box was {s} in before?",
            names="the box of {s} | the box {s} sleeps in | the horse in {v} | the horse from {v}",
        ),
        Relation(
            "mucks", "loosebox", "groom",
            says="""{s} is mucked out by {v}. | The straw in {s} is changed by {v}.
                {v} puts fresh straw in {s}. | {s} is kept clean by {v}.""",
            moves="{v} is now on straw duty in {s}. | {s} was given to {v} to muck out.",
            asks="""Who mucks out {s}? | Who sees to the straw in {s}?
                Which groom is responsible for {s}? | Which box does {v} muck out?
                In which box does {v} change the straw?""",
            counts="How many boxes does {v} muck out? | How many boxes are up to {v}?",
            checks="Does {v} muck out {s}? | Is it {v} who keeps {s} clean?",
            befores="Who mucked out {s} before? | Who used to keep {s} clean?",
            names="the groom for {s} | the groom at {s} | the box {v} cleans | the box {v} tends",
        ),
        Relation(
            "begins", "groom", "time",
            says="""{s} starts work in the stables at {v}. | The horses see {s} coming at {v}.
                {s} turns up at the stables at {v}.""",
            moves="""{s} now starts work in the stables at {v}.
                The stable shift of {s} was moved to {v}.""",
            asks="""When does {s} start work? | What time does {s} get to the stables?
                From when is {s} there for the horses? | Which groom starts at {v}?
                Which groom turns up at {v}?""",
            checks="Does {s} start work at {v}? | Is {s} with the horses from {v}?",
            befores="When did {s} start work before? | When did {s} use to turn up?",
            compares="""< Who starts earlier in the stables, {a} or {b}?
                > Who gets to the horses later, {a} or {b}?
                <? Is {a} at the stables before {b}? | < Who is the earlier bird, {a} or {b}?""",
        ),
        Relation(
            "rides", "person", "horse", unique=True,
            says="""{s} rides {v} in the lesson. | {v} carries {s} in the lesson.
                In the riding lesson, {s} is on {v}. | {s} was put on {v}.""",
            moves="{s} now rides {v}. | {s} has moved up to {v}. | {v} now carries {s}.",
            asks="""Which horse does {s} ride? | What horse is {s} on?
                On whose back do we put {s}? | Who rides {v}? | Who does {v} carry?
                Which pupil is on {v}?""",
            checks="Does {s} ride {v}? | Does {s} still ride {v}?",
            befores="Which horse did {s} ride before? | What horse was {s} on before?",
            names="the horse {s} rides | the mount of {s} | the rider of {v} | the pupil on {v}",
        ),
        Relation(
            "dam", "horse", "horse",
            says="""{s} is a foal of {v}. | {v} is the mother of {s}. | {v} gave birth to {s}.
                {v} is the dam of {s}.""",
            asks="""Who is the mother of {s}? | Which mare is the dam of {s}?
                Which horse gave birth to {s}? | Whose foal is {s}?
                Which horse is a foal of {v}? | Who did {v} give birth to?""",
            lists="Which horses are foals of {v}? | List the foals of {v}.",
            checks="Is {s} a foal of {v}? | Is {v} the mother of {s}?",
            names="""the mother of {s} | the dam of {s} | the foal of {v}
                the horse that is a foal of {v}""",
        ),
        Relation(
            "tackroom", SELF, "code",
            says="""The tack room opens with {v}. | To get at the saddles, type {v}.
                tack room: {v}""",
            moves="The tack room code was changed to {v}. | The tack room now opens with {v}.",
            asks="""What is the code of the tack room? | How do I get at the saddles?
                What lets me into the tack room?""",
            befores="What was the old code of the tack room? | What opened the tack room before?",
        ),
    ),
)  # fmt: skip
