"""Farm, building sites, museum, warehouse and real estate."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

FARM = Domain(
    "farm",
    types={"field": "the {field} field", "animal": "{petname}", "barn": "the {barn} barn"},
    words={
        "field": """north, south, upper, lower, river, hill, church, long, stony, mill, west,
            home, corner,
            road, oak, lake""",
        "barn": "old, new, red, stone, big, small, timber, round, far, green",
        "machine": """tractor, plough, harvester, baler, seed drill, sprayer, trailer, mower,
            milking machine, chainsaw, digger""",
    },
    relations=(
        Relation(
            "crop", "field", "crop",
            says="We grow {v} in {s}. | {s} is planted with {v}. | The crop in {s} is {v}. "
            "| {s} is sown with {v}.",
            moves="{s} was replanted with {v}. | We now grow {v} in {s}. | {s} was changed to {v}.",
            asks="What do we grow in {s}? | What is {s} planted with? | What is the crop in {s}? "
            "| Which field is planted with {v}? | Where do we grow {v}?",
            lists="Which fields are planted with {v}? | List the fields with {v}.",
            counts="How many fields are planted with {v}? | In how many fields do we grow {v}?",
            checks="Do we grow {v} in {s}? | Is {s} planted with {v}? "
            "| Is {s} still planted with {v}?",
            befores="What did we grow in {s} before? | What was {s} planted with before?",
            names="the crop in {s} | what we grow in {s} | the field with {v} "
            "| the field planted with {v}",
        ),
        Relation(
            "size", "field", "area",
            says="{s} measures {v}. | The size of {s} is {v}. | {s} has {v}.",
            asks="How big is {s}? | What is the size of {s}? | How many hectares does {s} have?",
            checks="Does {s} measure {v}? | Is the size of {s} {v}?",
            compares="""> Which is bigger, {a} or {b}? | < Which is smaller, {a} or {b}?
                >? Is {a} bigger than {b}? | > Which field is larger, {a} or {b}?""",
        ),
        Relation(
            "barn", "animal", "barn",
            says="{s} sleeps in {v}. | {s} stands in {v}. | {v} is where {s} stays. "
            "| We keep {s} in {v}.",
            moves="{s} was moved to {v}. | {s} now sleeps in {v}. | {s} has been put in {v}.",
            asks="Where does {s} sleep? | Which barn is {s} in? | Where do we keep {s}? "
            "| Which animal sleeps in {v}? | Which animal do we keep in {v}?",
            lists="Which animals are in {v}? | List the animals in {v}.",
            counts="How many animals sleep in {v}? | How many animals do we keep in {v}?",
            checks="Does {s} sleep in {v}? | Is {s} in {v}? | Is {s} still in {v}?",
            befores="Where did {s} sleep before? | Which barn was {s} in before?",
            names="the barn of {s} | the barn where {s} sleeps | the animal in {v} "
            "| the animal that sleeps in {v}",
            denies="{s} is not in {v}. | {s} doesn't sleep in {v}.",
            ends="{s} is no longer in {v}. | {s} was taken out of {v}.",
        ),
        Relation(
            "farmhand", "barn", "person",
            says="{v} mucks out {s}. | {s} is looked after by {v}. | {v} has the key to {s}.",
            moves="{v} now mucks out {s}. | {s} is now looked after by {v}.",
            asks="Who mucks out {s}? | Who looks after {s}? | Which barn does {v} muck out? "
            "| Which barn does {v} look after?",
            checks="Does {v} muck out {s}? | Does {v} look after {s}?",
            befores="Who mucked out {s} before? | Who looked after {s} before?",
            names="the person who mucks out {s} | the keeper of {s} | the barn that {v} mucks out "
            "| the barn looked after by {v}",
        ),
        Relation(
            "drives", "person", "machine", many=True,
            says="{s} can drive the {v}. | {s} knows how to handle the {v}. "
            "| {s} works with the {v}.",
            denies="{s} cannot drive the {v}. | {s} must not touch the {v}.",
            lists="Which machines can {s} drive? | Which machines does {s} work with? "
            "| Who can drive the {v}? | Who works with the {v}?",
            counts="How many machines can {s} drive? | How many machines does {s} work with? "
            "| How many people can drive the {v}? | How many people work with the {v}?",
            checks="Can {s} drive the {v}? | Does {s} work with the {v}?",
        ),
    ),
)  # fmt: skip

CONSTRUCTION = Domain(
    "construction",
    types={"site": "the {site} site | the building site for the {site}", "crew": "the {crew} crew"},
    words={
        "site": """library, stadium, hospital, car park, hotel, school, bridge, tower,
            swimming pool,
            bakery, fire station, cinema, warehouse, church hall, office block, market hall,
            kindergarten,
            bus station, power plant, theatre, town hall, tunnel, shopping centre,
            harbour office""",
        "crew": "roofing, concrete, plumbing, painting, electrical, scaffolding, tiling, "
            "carpentry, glazing",
    },
    relations=(
        Relation(
            "foreman", "site", "person",
            says="{v} is in charge of {s}. | {s} is led by {v}. | The foreman of {s} is {v}. "
            "| {v} supervises {s}.",
            moves="{v} is now in charge of {s}. | {v} took over {s}. | {s} was handed to {v}.",
            asks="Who is in charge of {s}? | Who supervises {s}? | Who is the foreman of {s}? "
            "| Which site is led by {v}? | Which site does {v} supervise?",
            lists="Which sites does {v} supervise? | List the sites led by {v}.",
            counts="How many sites does {v} supervise? | How many sites are led by {v}?",
            checks="Is {v} in charge of {s}? | Does {v} supervise {s}?",
            befores="Who was in charge of {s} before? | Who supervised {s} before?",
            names="the foreman of {s} | the person in charge of {s} | the site led by {v} "
            "| the site that {v} supervises",
        ),
        Relation(
            "crew_at", "crew", "site",
            says="{s} works at {v}. | {s} is at {v}. | {v} has {s} this week. "
            "| We sent {s} to {v}.",
            moves="{s} was moved to {v}. | {s} now works at {v}. | We sent {s} over to {v}.",
            asks="Where does {s} work? | Which site is {s} at? | Which crew works at {v}? "
            "| Which crew is at {v}?",
            lists="Which crews work at {v}? | List the crews at {v}.",
            counts="How many crews work at {v}? | How many crews are at {v}?",
            checks="Does {s} work at {v}? | Is {s} at {v}? | Is {s} still at {v}?",
            befores="Where did {s} work before? | Which site was {s} at before?",
            names="the site of {s} | the site where {s} works | the crew at {v} "
            "| the crew that works at {v}",
        ),
        Relation(
            "finish", "site", "date",
            says="{s} will be finished on {v}. | We hand {s} over on {v}. "
            "| The completion date of {s} is {v}.",
            moves="The completion of {s} was put back to {v}. | {s} will now be finished on {v}.",
            asks="When will {s} be finished? | What is the completion date of {s}? "
            "| When do we hand over {s}?",
            checks="Will {s} be finished on {v}? | Do we hand {s} over on {v}?",
            befores="When was {s} going to be finished before? "
            "| What was the old completion date of {s}?",
        ),
        Relation(
            "budget", "site", "sum",
            says="The budget of {s} is {v}. | {s} has a budget of {v}. | We have {v} for {s}.",
            moves="The budget of {s} was changed to {v}. | {s} now has a budget of {v}.",
            asks="What is the budget of {s}? | How much money do we have for {s}?",
            checks="Is the budget of {s} {v}? | Does {s} have a budget of {v}?",
            befores="What was the budget of {s} before? "
            "| How much money did we have for {s} before?",
            compares="""> Which has the bigger budget, {a} or {b}?
                < Which has the smaller budget, {a} or {b}?
                >? Is the budget of {a} bigger than that of {b}?""",
        ),
        Relation(
            "site_address", "site", "address", unique=True,
            says="The address of {s} is {v}. | Deliver to {s} at {v}. | {s} is at {v}.",
            asks="What is the address of {s}? | Where do I deliver things for {s}? "
            "| Which site is at {v}? "
            "| What is being built at {v}?",
            checks="Is {v} the address of {s}? | Is {s} at {v}?",
            names="the address of {s} | the place of {s} | the site at {v} "
            "| the site with the address {v}",
        ),
        Relation(
            "crew_size", "crew", "age",
            says="There are {v} people in {s}. | {s} has {v} people. | {s} is {v} strong.",
            asks="How many people are in {s}? | How big is {s}? | How many people does {s} have?",
            checks="Are there {v} people in {s}? | Does {s} have {v} people?",
            compares="""> Which is bigger, {a} or {b}? | < Which has fewer people, {a} or {b}?
                >? Does {a} have more people than {b}?""",
        ),
    ),
)  # fmt: skip

MUSEUM = Domain(
    "museum",
    types={"work": "“{title}” | {title}", "gallery": "{hall}", "guide": "{person}"},
    words={"material": "bronze, marble, oil, ink, wood, glass, clay, chalk, silver, wool"},
    relations=(
        Relation(
            "hangs", "work", "gallery",
            says="{s} is in {v}. | {s} can be seen in {v}. | {v} shows {s}. | We show {s} in {v}.",
            moves="{s} was moved to {v}. | {s} is now in {v}. | We now show {s} in {v}.",
            asks="Where can I see {s}? | Which hall is {s} in? | Where is {s}? "
            "| Which work is in {v}? | What can I see in {v}?",
            lists="Which works are in {v}? | List the works shown in {v}.",
            counts="How many works are in {v}? | How many works does {v} show?",
            checks="Is {s} in {v}? | Can {s} be seen in {v}? | Is {s} still in {v}?",
            befores="Which hall was {s} in before? | Where was {s} before?",
            names="the hall of {s} | the hall where {s} can be seen | the work in {v} "
            "| the work shown in {v}",
        ),
        Relation(
            "artist", "work", "person",
            says="{s} is a work of {v}. | {v} made {s}. | {s} was made by {v}. "
            "| The artist of {s} is {v}.",
            asks="Who made {s}? | Who is the artist of {s}? | Whose work is {s}? "
            "| Which work did {v} make? | What was made by {v}?",
            lists="Which works were made by {v}? | List the works of {v}.",
            counts="How many works did {v} make? | How many works are by {v}?",
            checks="Did {v} make {s}? | Is {s} a work of {v}?",
            names="the artist of {s} | the person who made {s} | the work by {v} "
            "| the work that {v} made",
        ),
        Relation(
            "made_in", "work", "year",
            says="{s} dates from {v}. | {s} was made in {v}. | {s} is from the year {v}. "
            "| {s} ({v})",
            asks="Which year is {s} from? | When was {s} made? | What year does {s} date from?",
            checks="Is {s} from {v}? | Was {s} made in {v}?",
            compares="""< Which is older, {a} or {b}? | > Which was made later, {a} or {b}?
                <? Is {a} older than {b}? | > Which is more recent, {a} or {b}?""",
        ),
        Relation(
            "level", "gallery", "floor",
            says="{s} is on {v}. | You reach {s} on {v}. | To see {s}, go to {v}.",
            asks="Which floor is {s} on? | What floor do I go to for {s}? | On which floor is {s}?",
            lists="Which halls are on {v}? | List the halls on {v}.",
            counts="How many halls are on {v}? | How many halls does {v} have?",
            checks="Is {s} on {v}? | Do I reach {s} on {v}?",
            names="the floor of {s} | the floor that {s} is on | the hall on {v} "
            "| the hall you reach on {v}",
        ),
        Relation(
            "guard", "gallery", "guide",
            says="{v} guards {s}. | {s} is guarded by {v}. | The guard in {s} is {v}.",
            moves="{v} now guards {s}. | {s} is now guarded by {v}.",
            asks="Who guards {s}? | Who is the guard in {s}? | Which hall does {v} guard? "
            "| Which hall is guarded by {v}?",
            lists="Which halls does {v} guard? | List the halls guarded by {v}.",
            counts="How many halls does {v} guard? | How many halls are guarded by {v}?",
            checks="Does {v} guard {s}? | Is {s} guarded by {v}?",
            befores="Who guarded {s} before? | Who was the guard in {s} before?",
            names="the guard of {s} | the person who guards {s} | the hall guarded by {v} "
            "| the hall that {v} guards",
        ),
        Relation(
            "tours", "guide", "language", many=True,
            says="{s} gives tours in {v}. | {s} can lead a tour in {v}. "
            "| Tours in {v} are given by {s}.",
            denies="{s} does not give tours in {v}. | {s} can't lead a tour in {v}.",
            ends="{s} no longer gives tours in {v}. | {s} has stopped giving tours in {v}.",
            lists="In which languages does {s} give tours? "
            "| Which languages can {s} lead a tour in? "
            "| Who gives tours in {v}? | Who can lead a tour in {v}?",
            counts="In how many languages does {s} give tours? "
            "| How many languages can {s} lead a tour in? "
            "| How many guides give tours in {v}? | How many people can lead a tour in {v}?",
            checks="Does {s} give tours in {v}? | Can {s} lead a tour in {v}?",
        ),
    ),
)  # fmt: skip

WAREHOUSE = Domain(
    "warehouse",
    types={"pallet": "pallet {code}", "bay": "{bay}", "worker": "{person}"},
    words={
        "goods": """paint, shoes, bicycles, lamps, books, bottles, chairs, toys, tiles, blankets,
            printers,
            tents""",
        "carrier": "FastFreight, BlueLine, Carrow, TransNord, Parcelo, EverShip, RedVan, Oceanic",
    },
    relations=(
        Relation(
            "bay", "pallet", "bay",
            says="{s} is in {v}. | {s} stands in {v}. | {v} holds {s}. | Look for {s} in {v}.",
            moves="{s} was moved to {v}. | {s} is now in {v}. | I put {s} into {v}.",
            asks="Where is {s}? | Which bay is {s} in? | Where do I look for {s}? "
            "| Which pallet is in {v}? | What stands in {v}?",
            lists="Which pallets are in {v}? | List the pallets in {v}.",
            counts="How many pallets are in {v}? | How many pallets does {v} hold?",
            checks="Is {s} in {v}? | Does {s} stand in {v}? | Is {s} still in {v}?",
            befores="Where was {s} before? | Which bay was {s} in before?",
            names="the bay of {s} | the bay that holds {s} | the pallet in {v} "
            "| the pallet that is in {v}",
            denies="{s} is not in {v}. | You won't find {s} in {v}.",
            ends="{s} is no longer in {v}. | {s} was taken out of {v}.",
        ),
        Relation(
            "goods", "pallet", "goods",
            says="{s} contains {v}. | There are {v} on {s}. | {s} is loaded with {v}. | {s}: {v}",
            asks="What is on {s}? | What does {s} contain? | Which pallet contains {v}? "
            "| What are the {v} on?",
            lists="Which pallets contain {v}? | List the pallets with {v}.",
            counts="How many pallets contain {v}? | How many pallets are loaded with {v}?",
            checks="Does {s} contain {v}? | Are there {v} on {s}?",
            names="the goods on {s} | what is on {s} | the pallet with {v} "
            "| the pallet that contains {v}",
        ),
        Relation(
            "load", "pallet", "weight",
            says="{s} weighs {v}. | The weight of {s} is {v}. | {s} has a weight of {v}.",
            asks="What does {s} weigh? | How heavy is {s}? | What is the weight of {s}?",
            checks="Does {s} weigh {v}? | Is the weight of {s} {v}?",
            compares="""> Which is heavier, {a} or {b}? | < Which is lighter, {a} or {b}?
                >? Is {a} heavier than {b}?""",
        ),
        Relation(
            "carrier", "pallet", "carrier",
            says="{v} will collect {s}. | {s} goes out with {v}. | {s} is shipped by {v}.",
            moves="{s} now goes out with {v}. | {s} was switched to {v}.",
            asks="Who will collect {s}? | Which carrier does {s} go out with? "
            "| Which pallet does {v} collect? "
            "| Which pallet is shipped by {v}?",
            lists="Which pallets does {v} collect? | List the pallets that go out with {v}.",
            counts="How many pallets does {v} collect? | How many pallets go out with {v}?",
            checks="Does {s} go out with {v}? | Will {v} collect {s}?",
            befores="Which carrier did {s} have before? | Who was going to collect {s} before?",
        ),
        Relation(
            "in_charge", "bay", "worker",
            says="{v} is responsible for {s}. | {s} is checked by {v}. | {v} looks after {s}.",
            moves="{v} is now responsible for {s}. | {s} was passed to {v}.",
            asks="Who is responsible for {s}? | Who checks {s}? | Which bay does {v} look after? "
            "| Which bay is checked by {v}?",
            lists="Which bays does {v} look after? | List the bays checked by {v}.",
            counts="How many bays does {v} look after? | How many bays are checked by {v}?",
            checks="Is {v} responsible for {s}? | Does {v} look after {s}?",
            befores="Who was responsible for {s} before? | Who checked {s} before?",
            names="the person responsible for {s} | the worker who checks {s} "
            "| the bay that {v} looks after | the bay checked by {v}",
        ),
        Relation(
            "shift", "worker", "time",
            says="The shift of {s} starts at {v}. | {s} comes in at {v}. | {s} starts work at {v}.",
            moves="The shift of {s} was moved to {v}. | {s} now starts work at {v}.",
            asks="When does the shift of {s} start? | What time does {s} come in? "
            "| Who comes in at {v}? "
            "| Whose shift starts at {v}?",
            checks="Does the shift of {s} start at {v}? | Does {s} come in at {v}?",
            befores="When did the shift of {s} start before? | What time did {s} come in before?",
            compares="""< Who comes in earlier, {a} or {b}?
                > Whose shift starts later, {a}'s or {b}'s?
                <? Does {a} come in before {b}?""",
        ),
    ),
)  # fmt: skip

ESTATE = Domain(
    "estate",
    types={"flat": "the flat at {address} | {address}", "agent": "{person}"},
    words={"feature": """balcony, fireplace, garage, garden, cellar, lift, sauna, terrace,
            dishwasher,
        parking space, attic, bathtub"""},
    relations=(
        Relation(
            "rent", "flat", "sum",
            says="The rent of {s} is {v}. | {s} costs {v} a month. | You pay {v} for {s}. "
            "| {s} is on offer at {v}.",
            moves="The rent of {s} was changed to {v}. | {s} now costs {v} a month.",
            asks="What is the rent of {s}? | How much does {s} cost? | What do I pay for {s}?",
            checks="Is the rent of {s} {v}? | Does {s} cost {v} a month?",
            befores="What was the rent of {s} before? | How much did {s} cost before?",
            compares="""< Which is cheaper, {a} or {b}? | > Which has the higher rent, {a} or {b}?
                <? Is {a} cheaper than {b}?""",
        ),
        Relation(
            "tenant", "flat", "person",
            says="{s} is let to {v}. | {v} rents {s}. | The tenant of {s} is {v}. "
            "| {s} has {v} as its tenant.",
            moves="{s} is now let to {v}. | {v} is the new tenant of {s}. | {v} took over {s}.",
            asks="Who rents {s}? | Who is the tenant of {s}? | Who is {s} let to? "
            "| Which flat does {v} rent? | Which flat is let to {v}?",
            checks="Does {v} rent {s}? | Is {s} let to {v}?",
            befores="Who rented {s} before? | Who was the previous tenant of {s}?",
            names="the tenant of {s} | the person who rents {s} | the flat of {v} "
            "| the flat that {v} rents",
        ),
        Relation(
            "shown_by", "flat", "agent",
            says="{v} shows {s}. | Viewings of {s} are with {v}. | {s} is handled by {v}.",
            moves="{v} now shows {s}. | {s} was passed to {v}.",
            asks="Who shows {s}? | Who handles {s}? | Who are viewings of {s} with? "
            "| Which flat does {v} show? | Which flat is handled by {v}?",
            lists="Which flats does {v} show? | List the flats handled by {v}.",
            counts="How many flats does {v} show? | How many flats does {v} handle?",
            checks="Does {v} show {s}? | Is {s} handled by {v}?",
            befores="Who showed {s} before? | Who handled {s} before?",
            names="the agent who shows {s} | the agent for {s} | the flat that {v} shows "
            "| the flat handled by {v}",
        ),
        Relation(
            "mobile", "agent", "phone", unique=True,
            says="The number of {s} is {v}. | Ring {s} on {v}. | {s} answers the phone on {v}.",
            moves="The number of {s} was changed to {v}. | {s} now answers the phone on {v}.",
            asks="What is the number of {s}? | On which number do I ring {s}? "
            "| Whose number is {v}? "
            "| Who answers the phone on {v}?",
            checks="Is {v} the number of {s}? | Do I ring {s} on {v}?",
            befores="What was the old number of {s}? | On which number did I ring {s} before?",
            names="the number of {s} | the phone number of {s} | the agent with the number {v} "
            "| the agent on {v}",
        ),
        Relation(
            "features", "flat", "feature", many=True,
            says="{s} has a(n) {v}. | {s} comes with a(n) {v}. | There is a(n) {v} in {s}.",
            denies="{s} has no {v}. | {s} comes without a(n) {v}. | There is no {v} in {s}.",
            lists="What does {s} have? | What does {s} come with? | Which flats have a(n) {v}? "
            "| List the flats with a(n) {v}.",
            counts="How many extras does {s} come with? | How many extras does {s} have? "
            "| How many flats have a(n) {v}? | How many flats come with a(n) {v}?",
            checks="Does {s} have a(n) {v}? | Is there a(n) {v} in {s}?",
        ),
        Relation(
            "viewing", "flat", "date",
            says="The viewing of {s} is on {v}. | {s} can be viewed on {v}. | We view {s} on {v}.",
            moves="The viewing of {s} was moved to {v}. | {s} can now be viewed on {v}.",
            asks="When is the viewing of {s}? | When can {s} be viewed? "
            "| Which flat do we view on {v}? "
            "| Which viewing is on {v}?",
            checks="Is the viewing of {s} on {v}? | Do we view {s} on {v}?",
            befores="When was the viewing of {s} before it was moved? "
            "| What was the old viewing date of {s}?",
        ),
    ),
)  # fmt: skip
