"""A laundry and dry cleaner, a cleaning company and a locksmith."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

LAUNDRY = Domain(
    "laundry",
    types={
        "garment": "the {garment}",
        "batch": "the {batch} load | our {batch} load",
        "washer": "the {washer} washer | our {washer} washer",
    },
    words={
        "garment": """camel coat, pinstripe suit, velvet blazer, ball gown, silk blouse, curtain,
            cashmere jumper, linen jacket, christening robe, pleated skirt, dinner jacket, kilt,
            feather duvet, suede waistcoat, sequin dress, kimono, sari, raincoat, tablecloth,
            mohair cardigan, graduation gown, bedspread, sheepskin rug, tweed coat, tulle skirt,
            polo shirt, trench coat, wool poncho""",
        "batch": """express, overnight, delicate, starched, woollen, cotton, heavy, hand-wash, pale,
            dark, mixed, perfume-free, boiling, half-price""",
        "washer": """Typhoon, Cascade, Niagara, Bubble, Torrent, Monsoon, Geyser, Splash, Maelstrom,
            Drizzle, Tidal, Rapids""",
        "stain": """red wine, gravy, candle wax, engine oil, blueberry juice, ink, coffee, lipstick,
            curry, mustard, chocolate, tomato sauce, egg yolk, rust, beetroot juice, tar, soy sauce,
            chewing gum, cherry jam, toothpaste, mud, hair dye, ice cream, shoe polish, blood""",
    },
    relations=(
        Relation(
            "load", "garment", "batch",
            says="""{s} goes in with {v}. | {s} belongs with {v} for washing.
                We are washing {s} with {v}. | {s} was sorted into {v}. | {s}: wash with {v}""",
            moves="""{s} now goes in with {v}. | {s} has been re-sorted into {v}.
                We took {s} out and put it with {v} instead. | {s} belongs with {v} after all.""",
            asks="""Which load is {s} in? | What does {s} go in with? | Where was {s} sorted?
                With which load are we washing {s}? | Which piece goes in with {v}?
                What was sorted into {v}? | What is there in {v}?""",
            lists="""Which pieces belong to {v}? | List everything that goes in with {v}.
                What is {v} made up of?""",
            counts="""How many pieces are in {v}? | How many pieces go in with {v}?""",
            checks="Does {s} go in with {v}? | Does {s} belong with {v}? | Is {s} washed with {v}?",
            befores="""Which load was {s} in before?
                What did {s} go in with before it was moved?""",
            names="""the load that {s} goes in with | the load {s} was sorted into
                the piece that goes in with {v} | the garment sorted into {v}""",
        ),
        Relation(
            "drum", "batch", "washer",
            says="""{s} is running in {v}. | {v} is washing {s}. | {s} is turning in {v}.
                {v} has been filled with {s}. | The drum of {v} is full of {s}.""",
            moves="""{s} was put through {v} instead. | {s} is running in {v} now.
                We had to transfer {s} to {v}. | It is {v} that is washing {s} now.""",
            asks="""Which washer is {s} in? | Which machine did {s} go into?
                Which of the washers has {s} in its drum? | Which load is in {v}?
                What is {v} washing?""",
            lists="Which loads are in {v}? | List the loads that {v} is washing.",
            counts="How many loads are in {v}? | How many loads is {v} washing?",
            checks="Is {s} in {v}? | Is {v} washing {s}? | Is it {v} that {s} is running in?",
            befores="""Which washer was {s} in before? | Where was {s} running before?""",
            names="""the washer that {s} is running in | the machine that is washing {s}
                the load running in {v} | the load that {v} is washing""",
        ),
        Relation(
            "minder", "washer", "person",
            says="""{v} keeps an eye on the drum of {s}. | {s} is minded by {v}.
                It is {v} who fills and empties {s}. | {v} has the job of loading {s}.
                Operator of {s}: {v}""",
            moves="""{v} minds {s} from now on. | {v} has taken over the minding of {s}.
                Filling and emptying {s} was passed on to {v}. | New operator of {s}: {v}""",
            asks="""Who minds {s}? | Who fills and empties {s}? | Whose washer is {s}?
                Who is the operator of {s}? | Which washer does {v} mind?
                Which machine is loaded by {v}? | What does {v} fill and empty?""",
            lists="Which washers does {v} mind? | List the machines that {v} fills and empties.",
            counts="How many washers does {v} mind? | How many machines does {v} load?",
            checks="Does {v} mind {s}? | Is {v} the operator of {s}? | Is {s} minded by {v}?",
            befores="""Who minded {s} before? | Who was the operator of {s} before?""",
            names="""the minder of {s} | the operator of {s} | the washer {v} minds
                the machine loaded by {v}""",
        ),
        Relation(
            "cycle", "washer", "minutes",
            says="""{s} takes {v} for a wash. | One cycle of {s} lasts {v}.
                {s} needs {v} per wash. | A wash in {s} is over after {v}.""",
            moves="""{s} was reset to cycles of {v}. | A wash in {s} now takes {v}.
                Since the repair {s} has needed {v} per wash. | We set the cycle of {s} to {v}.""",
            asks="""How long does {s} take for a wash? | How long is a cycle of {s}?
                After how long is a wash in {s} over? | How much time does {s} need per wash?
                Which washer takes {v}? | Which washer has a cycle of {v}?""",
            checks="Does a wash in {s} take {v}? | Is a cycle of {s} {v} long?",
            befores="How long did a wash in {s} take before? | How long was the old cycle of {s}?",
            compares="""> Which takes longer for a wash, {a} or {b}?
                < Which is faster, {a} or {b}? | < Which gets through a wash sooner, {a} or {b}?
                > Which has the longer cycle, {a} or {b}? | >? Does {a} wash for longer than {b}?
                <? Is a wash quicker in {a} than in {b}?""",
            names="""the washing time of {s} | the length of a cycle of {s}
                the washer that takes {v} | the washer with a cycle of {v}""",
        ),
        Relation(
            "stain", "garment", "stain", many=True,
            says="""There is some {v} on {s}. | {s} came in with {v} on it. | We found {v} on {s}.
                {s} is stained with {v}. | {v} has left a mark on {s}. | Stain on {s}: {v}""",
            denies="There is no {v} on {s}. | {s} shows no trace of {v}. | We found no {v} on {s}.",
            ends="""The {v} came out of {s}. | We got {v} out of {s}. | {v} is gone from {s}.""",
            lists="""Which stains does {s} have? | What is {s} stained with?
                What has to come out of {s}? | Name every stain on {s}.
                Which pieces have {v} on them? | What came in stained with {v}?""",
            counts="""How many stains are there on {s}? | How many kinds of stain does {s} have?
                How many pieces have {v} on them? | How many pieces are stained with {v}?""",
            checks="""Is there {v} on {s}? | Is {s} stained with {v}? | Does {s} have {v} on it?""",
        ),
        Relation(
            "ready", "garment", "date",
            says="""{s} will be ready on {v}. | We promised to have {s} clean for {v}.
                {s} can be picked up from {v}. | The ticket of {s} says {v}.""",
            moves="""{s} won't be ready until {v}. | We had to put off {s} to {v}.
                The pick-up of {s} was moved to {v}. | {s} is now promised for {v}.""",
            asks="""When will {s} be ready? | From when can {s} be picked up?
                What date is on the ticket of {s}? | For which day did we promise {s}?
                Which piece will be ready on {v}? | What did we promise for {v}?""",
            checks="Will {s} be ready on {v}? | Did we promise {s} for {v}?",
            befores="""When was {s} to be ready before? | What was the old pick-up date of {s}?""",
            compares="""< Which will be ready sooner, {a} or {b}?
                > Which can be picked up later, {a} or {b}?
                < What did we promise for an earlier date, {a} or {b}?
                <? Will {a} be ready before {b}? | >? Do we have {a} ready later than {b}?""",
            names="""the pick-up date of {s} | the day {s} is ready | the piece ready on {v}
                the piece promised for {v}""",
        ),
        Relation(
            "charge", "garment", "price",
            says="""Cleaning {s} costs {v}. | We charge {v} for cleaning {s}.
                To have {s} cleaned you pay {v}. | Cleaning of {s}: {v}""",
            moves="""The cleaning of {s} now costs {v}. | For {s} we put the charge at {v} instead.
                The charge for {s} was changed to {v}. | The customer now pays {v} for {s}.""",
            asks="""What does cleaning {s} cost? | How much do we charge for {s}?
                What's the charge for {s}? | Tell me the cleaning price of {s}.
                Which piece costs {v} to clean? | What do we clean for {v}?""",
            checks="Does it cost {v} to clean {s}? | Do we charge {v} for {s}?",
            befores="What did cleaning {s} cost before? | How much did we charge for {s} before?",
            compares="""> Which costs more to clean, {a} or {b}?
                < Which is cheaper to clean, {a} or {b}? | > What do we charge more for, {a} or {b}?
                >? Is cleaning {a} dearer than cleaning {b}?
                <? Do we charge less for {a} than for {b}?""",
        ),
    ),
)  # fmt: skip

CLEANING = Domain(
    "cleaning",
    types={
        "job": "the {premises} job | the {premises} contract",
        "crew": "the {crew} crew | our {crew} crew",
        "gadget": "the {gadget} | our {gadget}",
    },
    words={
        "premises": """bowling alley, tax office, ballroom, car showroom, courthouse, day spa, bank,
            insurance tower, print works, radio studio, sports arena, embassy, data centre, casino,
            food court, carpet shop, chapel, furniture store, ice rink, bus depot, nightclub, kiosk,
            language school, science park, conference suite, cheese factory, bicycle shop""",
        "crew": """Broom, Sponge, Bucket, Sparkle, Duster, Lemon, Bristle, Feather, Squeegee, Mop,
            Chamois, Soapsud""",
        "gadget": """cordless sweeper, steam lance, ride-on scrubber, rotary buffer, foam sprayer,
            gutter vacuum, mini scrubber, battery polisher, carpet washer, window robot, wet vacuum,
            backpack vacuum, escalator cleaner, tile scrubber""",
        "product": """limescale remover, oven cleaner, glass spray, floor wax, bleach,
            white vinegar, soda crystals, sugar soap, furniture polish, stone soap, carpet shampoo,
            drain cleaner, disinfectant, degreaser, chrome polish, leather balm, graffiti remover,
            mould spray, citric acid, toilet gel, parquet oil, brass polish, air freshener,
            rust remover""",
    },
    relations=(
        Relation(
            "crew", "job", "crew",
            says="""{s} is done by {v}. | {v} does the cleaning for {s}. | {v} turns up for {s}.
                {v} goes out on {s}. | {s} keeps {v} busy.""",
            moves="""{s} has passed to {v}. | {v} has been put on {s} instead.
                These days it is {v} that does {s}. | {s} was taken over by {v}.""",
            asks="""Which crew does {s}? | Who turns up for {s}? | Who do we send out on {s}?
                By which crew is {s} done? | Which contract does {v} do?
                What do we send {v} out on? | What keeps {v} busy?""",
            lists="Which contracts does {v} have? | List the jobs that {v} does.",
            counts="How many contracts does {v} have? | How many jobs do we send {v} out on?",
            checks="Does {v} do {s}? | Do we send {v} out on {s}? | Is {s} done by {v}?",
            befores="""Which crew did {s} before? | Who was sent out on {s} before?""",
            names="""the crew that does {s} | the crew we send out on {s}
                the contract that {v} does | the job that keeps {v} busy""",
        ),
        Relation(
            "boss", "crew", "person", unique=True,
            says="""{s} takes orders from {v}. | Boss of {s}: {v} | {s} is headed by {v}.
                The one who tells {s} what to do is {v}. | {s} has {v} as its head.""",
            moves="""{s} now takes orders from {v}. | {v} was promoted to boss of {s}.
                {v} has replaced the old head of {s}. | {s} has {v} as its new boss.""",
            asks="""Who heads {s}? | Who is the boss of {s}? | Who does {s} take orders from?
                Who tells {s} what to do? | Which crew does {v} head?
                Which crew takes orders from {v}? | Of which crew is {v} the boss?""",
            checks="Does {v} head {s}? | Is {v} the boss of {s}? | Does {s} take orders from {v}?",
            befores="""Who headed {s} before? | Who was the boss of {s} before?""",
            names="""the head of {s} | the boss of {s} | the person heading {s}
                the crew headed by {v} | the crew that takes orders from {v}""",
        ),
        Relation(
            "gear", "crew", "gadget", unique=True,
            says="""{s} works with {v}. | {v} travels with {s}. | {v} is on loan to {s}.
                {s} has {v} in its van. | {s} has signed {v} out.""",
            moves="""{s} now works with {v}. | {s} has swapped its machine for {v}.
                {v} was lent to {s} instead. | {s} handed back its machine and took {v}.""",
            asks="""Which machine does {s} work with? | What does {s} have in its van?
                What has {s} signed out? | Which machine is on loan to {s}?
                Which crew works with {v}? | Who has signed out {v}? | To whom is {v} on loan?""",
            checks="Does {s} work with {v}? | Is {v} on loan to {s}? | Has {s} signed {v} out?",
            befores="""Which machine did {s} work with before? | What had {s} signed out before?""",
            names="""the machine that {s} works with | the machine on loan to {s}
                the crew that works with {v} | the crew that has signed out {v}""",
        ),
        Relation(
            "battery", "gadget", "minutes",
            says="""On a full battery {s} runs for {v}. | {s} has to be recharged after {v}.
                The battery of {s} lasts {v}. | {s} is good for {v} on one charge.""",
            moves="""With its new battery {s} runs for {v}.
                {s} now keeps going for {v} on one charge. | The battery of {s} now lasts {v}.""",
            asks="""How long does the battery of {s} last?
                How long does {s} run on a full battery? | After how long must {s} be recharged?
                When does {s} run out of power? | Which machine runs for {v}?
                Which machine has a battery that lasts {v}?""",
            checks="Does {s} run for {v}? | Is {s} good for {v} on one charge?",
            befores="How long did {s} run before? | How long did the old battery of {s} last?",
            compares="""> Which runs longer on one charge, {a} or {b}?
                < Which has to be recharged sooner, {a} or {b}?
                > Whose battery lasts longer, that of {a} or that of {b}?
                < Which runs out of power first, {a} or {b}? | >? Does {a} run longer than {b}?
                <? Does {a} give out sooner than {b}?""",
            names="""the running time of {s} | the battery life of {s}
                the machine that runs for {v} | the machine whose battery lasts {v}""",
        ),
        Relation(
            "products", "job", "product", many=True,
            says="""{s} takes plenty of {v}. | We need {v} for {s}. | Pack {v} for {s}.
                {v} is on the supply list for {s}. | {s} can't be done without {v}.""",
            denies="""{s} takes no {v}. | Don't pack any {v} for {s}. | We need no {v} for {s}.""",
            ends="""{s} can be done without {v} now. | {v} was taken off the supply list for {s}.
                We have stopped using {v} on {s}.""",
            lists="""Which products do we need for {s}? | What is on the supply list for {s}?
                What has to be packed for {s}? | Which contracts call for {v}?
                List the jobs that need {v}. | Where do we need {v}, for which contracts?""",
            counts="""How many products does {s} call for? | How many things do I pack for {s}?
                How many contracts call for {v}? | For how many jobs do we need {v}?""",
            checks="Does {s} call for {v}? | Do we need {v} for {s}? | Should I pack {v} for {s}?",
        ),
        Relation(
            "fee", "job", "sum",
            says="""{s} brings in {v} a year. | We bill {v} a year for {s}.
                {s} is worth {v} a year to us. | Yearly fee for {s}: {v}""",
            moves="""The yearly fee for {s} was renegotiated to {v}. | {s} now brings in {v} a year.
                From now on we bill {v} a year for {s}. | {s} has been repriced at {v} a year.""",
            asks="""How much does {s} bring in? | What do we bill for {s}? | What is {s} worth?
                What's the yearly fee for {s}? | Which contract brings in {v}?
                What do we bill {v} a year for?""",
            checks="Does {s} bring in {v} a year? | Do we bill {v} for {s}?",
            befores="How much did {s} bring in before? | What was the old yearly fee for {s}?",
            compares="""> Which is worth more to us, {a} or {b}?
                < Which brings in less, {a} or {b}? | > What do we bill more for, {a} or {b}?
                >? Does {a} bring in more than {b}? | <? Do we bill less for {a} than for {b}?""",
        ),
        Relation(
            "start", "job", "time",
            says="""The cleaning for {s} starts at {v}. | The cleaners arrive for {s} at {v}.
                Work on {s} begins at {v}. | For {s} we have to be on site at {v}.""",
            moves="""The cleaning for {s} now starts at {v}. | We start {s} at {v} these days.
                The client of {s} wants us there at {v} from now on.""",
            asks="""When does {s} start? | At what time do the cleaners arrive for {s}?
                When do we have to be on site for {s}? | Which job starts at {v}?
                For which contract do the cleaners arrive at {v}?""",
            checks="Does {s} start at {v}? | Do the cleaners arrive for {s} at {v}?",
            befores="When did {s} start before? | What was the old starting time of {s}?",
            compares="""< Which starts earlier, {a} or {b}? | > Which begins later, {a} or {b}?
                < What comes first in the day, {a} or {b}? | <? Does {a} start before {b}?
                >? Do we begin {a} later than {b}?""",
        ),
    ),
)  # fmt: skip

LOCKSMITH = Domain(
    "locksmith",
    types={
        "lock": "the {door} lock | the lock on the {door}",
        "key": "the {key} key | our {key} key",
        "ring": "the {charm} key ring | the key ring with the {charm}",
    },
    words={
        "door": """cellar door, vault door, garden gate, front door, side entrance, wine cupboard,
            gun cabinet, bicycle shed, cash drawer, roof hatch, fire escape, attic door, bin store,
            display case, boiler room, staff toilet, trophy cabinet, archive cabinet, lift shaft,
            courtyard gate, shop shutter, jewellery case, laundry room, spice cupboard, fuse box""",
        "key": """brass, skeleton, silver, copper, cross-shaped, hollow, barrel, magnetic, dimple,
            double-bitted, miniature, rusty, yellow-capped, long-stemmed, notched, steel""",
        "charm": """acorn, dolphin, bottle opener, dice, pompom, horseshoe, cork, whistle, seashell,
            penguin, ladybird, tassel, teddy bear, pebble, clover, thimble""",
    },
    relations=(
        Relation(
            "key", "lock", "key",
            says="""{v} opens {s}. | {s} is opened with {v}. | {v} turns in {s}.
                {s} only takes {v}. | You need {v} to open {s}.""",
            moves="""{s} was rekeyed to {v}. | {s} now takes {v}. | {s} was altered to fit {v}.
                Since the cylinder was changed, {v} opens {s}.""",
            asks="""Which key opens {s}? | What do I need to open {s}? | Which key does {s} take?
                With which key can {s} be opened? | Which lock does {v} open?
                In which lock does {v} turn? | Which lock takes {v}?""",
            lists="Which locks does {v} open? | List all the locks that take {v}.",
            counts="How many locks does {v} open? | How many locks take {v}?",
            checks="Does {v} open {s}? | Can I open {s} with {v}? | Does {s} take {v}?",
            befores="Which key opened {s} before? | Which key did {s} take before it was rekeyed?",
            names="""the key opening {s} | the key for {s} | the lock {v} opens
                the lock that takes {v}""",
        ),
        Relation(
            "ring", "key", "ring",
            says="""{s} dangles from {v}. | {s} is attached to {v}. | {v} has {s} threaded on it.
                Look for {s} on {v}. | We keep {s} on {v}.""",
            moves="""{s} was taken off its ring and put on {v}. | {s} now dangles from {v}.
                I put {s} on {v} instead. | {s} has been clipped to {v}.""",
            asks="""Which ring does {s} hang on? | Where will I find {s}? | What is {s} attached to?
                Which key hangs on {v}? | What do we keep on {v}?""",
            lists="Which keys hang on {v}? | List the keys that are attached to {v}.",
            counts="How many keys hang on {v}? | How many keys do we keep on {v}?",
            checks="Does {s} hang on {v}? | Is {s} on {v}? | Do we keep {s} on {v}?",
            befores="Which ring did {s} hang on before? | What was {s} attached to before?",
            names="""the ring that {s} hangs on | the ring where we keep {s}
                the key that hangs on {v} | the key attached to {v}""",
        ),
        Relation(
            "bearer", "ring", "person",
            says="""{v} carries {s}. | {s} is in the pocket of {v}. | {v} walks around with {s}.
                {s} is on the belt of {v}. | {s} has been entrusted to {v}.""",
            moves="""{v} carries {s} from today. | {v} has taken over carrying {s}.
                {s} went into the pocket of {v}.""",
            asks="""Who carries {s}? | In whose pocket is {s}? | Who has {s} on their belt?
                What does {v} carry? | Which ring is in the pocket of {v}?""",
            checks="Does {v} carry {s}? | Is {s} in the pocket of {v}?",
            befores="Who carried {s} before? | In whose pocket was {s} before?",
            names="""the person who carries {s} | the person with {s} on their belt
                the ring carried by {v} | the ring in the pocket of {v}""",
        ),
        Relation(
            "allowed", "ring", "person", many=True,
            says="""{v} may borrow {s}. | {v} has permission to take {s}. | {v} is cleared for {s}.
                You may lend {s} to {v}. | {v} is on the list of borrowers for {s}.""",
            denies="""{v} may not borrow {s}. | {v} has no right to take {s}.
                Never lend {s} to {v}.""",
            ends="""{v} may no longer borrow {s}. | {v} was struck off the list for {s}.
                {v} has lost the right to take {s}.""",
            lists="""Who may borrow {s}? | To whom may I lend {s}? | Name everybody cleared for {s}.
                Which rings may {v} borrow? | List the rings that {v} is cleared for.""",
            counts="""How many people may borrow {s}? | How many people are cleared for {s}?
                How many rings may {v} borrow? | How many rings is {v} cleared for?""",
            checks="May {v} borrow {s}? | Is {v} cleared for {s}? | Can I lend {s} to {v}?",
        ),
        Relation(
            "check", "lock", "date",
            says="""{s} is due for oiling on {v}. | We are going to oil {s} on {v}.
                The next oiling of {s} is on {v}. | Oil {s} on {v}.""",
            moves="""The oiling of {s} was put off to {v}. | {s} is now due for oiling on {v}.
                We are oiling {s} on {v} instead.""",
            asks="""When is {s} due for oiling? | When do we oil {s}? | When is it the turn of {s}?
                Which lock is due on {v}? | What do we have to oil on {v}?""",
            checks="Is {s} due for oiling on {v}? | Do we oil {s} on {v}?",
            befores="When was {s} due for oiling before? | What was the old oiling date of {s}?",
            compares="""< Which do we oil sooner, {a} or {b}? | > Which is oiled later, {a} or {b}?
                <? Is {a} due for oiling before {b}? | >? Do we oil {a} after {b}?""",
        ),
        Relation(
            "picking", "lock", "minutes",
            says="""It takes {v} to pick {s}. | A burglar gets through {s} in {v}.
                {s} holds out against a lock pick for {v}. | Picking {s} is a matter of {v}.""",
            moves="""With its new cylinder {s} holds out for {v}. | Picking {s} now takes {v}.
                It now takes {v} to pick {s}.""",
            asks="""How long does it take to pick {s}? | How long does {s} hold out?
                How soon is a burglar through {s}? | Which lock holds out for {v}?
                Which lock takes {v} to pick?""",
            checks="Does it take {v} to pick {s}? | Does {s} hold out for {v}?",
            befores="How long did {s} hold out before? | How long did it take to pick {s} before?",
            compares="""> Which holds out longer, {a} or {b}?
                < Which is picked faster, {a} or {b}? | > Which is safer from burglars, {a} or {b}?
                >? Is {a} harder to pick than {b}?
                <? Does picking {a} take less time than picking {b}?""",
        ),
        Relation(
            "callout", SELF, "price",
            says="""Our night call-out costs {v}. | We charge {v} for opening a door at night.
                Night call-out: {v} | Anyone locked out at night pays us {v}.""",
            moves="""Our night call-out went to {v}. | Our night rate was changed to {v}.
                We now charge {v} for opening a door at night.""",
            asks="""What does our night call-out cost? | What's our night rate?
                How much do we charge for opening a door at night?""",
            checks="Is our night rate {v}? | Does our night call-out cost {v}?",
            befores="What was our old night rate? | What did our night call-out cost before?",
        ),
    ),
)  # fmt: skip
