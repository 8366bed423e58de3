"""Start-up, advertising and consulting."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

STARTUP = Domain(
    "startup",
    types={
        "startup": "{venture}",
        "fund": "{fund}",
        "partner": "{person}",
    },
    words={
        "venture": """Loopwell, Tidewise, Mosscart, Pantrio, Voltleaf, Nimblio, Kitelane, Brickbee,
            Sockful, Dogvera, Plumstack, Wattnest, Fernloop, Gluebird, Parqly, Soupify, Minutely,
            Lendlark, Treehum, Boxfin, Vegora, Napwell, Hushpod, Petalio, Quickfig""",
        "fund": """Amberline, Sixpence Ventures, Tallgrass, Copperfield Capital, Birchwood Capital,
            Longview, Ridgeback Partners, Ember Street, First Acorn, Lantern Capital, Nordwind,
            Blackbird Hill, Early Oak, Sandstone Partners, Foxglove, Greenhouse Fund, Kingfisher
            Ventures, Stonebridge, Bluebell Fund, Highfield Capital, Parallel Fund, Redwood Row,
            Yellow Door, Tindle""",
    },
    relations=(
        Relation(
            "lead", "startup", "fund",
            says="""{s} has {v} as its lead investor.
                It is {v} that put the most money into {s}.
                The biggest cheque for {s} came from {v}. | {v} is the main backer of {s}.""",
            moves="""{v} has stepped in as the lead investor of {s}.
                {v} is now the main backer of {s}. | {s} has found a new lead investor, {v}.""",
            asks="""Whose cheque for {s} was the biggest? | Which start-up does {v} bankroll?
                Who is the lead investor of {s}? | Who put the most money into {s}?
                Tell me who bankrolls {s}. | Whose lead investor is {v}?""",
            checks="Is {v} the lead investor of {s}? | Is {v} still the main backer of {s}?",
            befores="Who was the main backer of {s} before? | Who used to bankroll {s}?",
            names="""the start-up that {v} bankrolls | the start-up backed by {v}
                the lead investor of {s} | the fund behind {s} | the main backer of {s}""",
        ),
        Relation(
            "contact", "fund", "partner", unique=True,
            says="""Our contact at {s} is {v}. | {v} is the partner in charge at {s}.
                At {s} we deal with {v}. | {v} speaks for {s}. | At {s}, ask for {v}.""",
            moves="""Our new contact at {s} is {v}. | At {s} we now deal with {v}.
                {v} now speaks for {s}.""",
            asks="""Who should I ask for at {s}? | Who do we deal with at {s}?
                Who is our contact at {s}? | Who does {v} speak for? | Where is {v} a partner?""",
            checks="Is {v} our contact at {s}? | Do we deal with {v} at {s}?",
            befores="Who was our contact at {s} before? | Who did we deal with at {s} before?",
            names="""the partner in charge at {s} | the fund where {v} is a partner
                our contact at {s} | the fund that {v} speaks for""",
        ),
        Relation(
            "email", "partner", "email", unique=True,
            says="""Send {s} your business plan at {v}.
                The investor {s} can be written to at {v}.
                You can email the investor {s} at {v}. | {s} reads business plans sent to {v}.""",
            asks="""What is the email address of {s}? | Who reads the plans sent to {v}?
                How do I write to {s}? | Where do plans for {s} go? | Whose address is {v}?""",
            checks="Is {v} the email address of {s}? | Do pitch decks for {s} go to {v}?",
            names="the investor with the address {v} | the partner who can be emailed at {v}",
        ),
        Relation(
            "raised", "startup", "sum",
            says="""{s} collected {v} from investors. | The funding round of {s} brought in {v}.
                {s} has raised {v}. | Investors gave {s} {v}. | {v} has come in for {s} so far.""",
            asks="""How much did investors give {s}? | Who got {v} from investors?
                How much has {s} raised? | How well funded is {s}? | Which start-up raised {v}?""",
            checks="Has {s} raised {v}? | Did {s} collect {v} from investors?",
            compares="""> Who raised more, {a} or {b}?
                < Who got less from investors, {a} or {b}? | >? Is {a} better funded than {b}?
                <? Has {a} raised less than {b}?""",
            names="the start-up that raised {v} | the start-up with {v} from investors",
        ),
        Relation(
            "pitch", SELF, "time",
            says="""Our pitch to the investors is at {v}.
                The investors expect our pitch at {v}. | We pitch to the investors at {v}.
                pitch to the investors: {v}""",
            moves="""Our pitch to the investors was moved to {v}. | We now pitch at {v}.
                Our pitch to the investors is now at {v}.""",
            asks="""When do we have to face the investors?
                When do the investors want to hear us? | When is our pitch to the investors?
                What time do we pitch?""",
            checks="Is our pitch to the investors at {v}? | Do we pitch at {v}?",
            befores="When were we going to pitch before? | What was the old time of our pitch?",
        ),
    ),
)  # fmt: skip

ADVERTISING = Domain(
    "advertising",
    types={
        "campaign": "the {theme} campaign | our {theme} campaign",
        "advertiser": "{label}",
        "handler": "{person}",
    },
    words={
        "theme": """back-to-school, spring sale, Black Friday, big smile, happy feet, wake-up call,
            barefoot, second breakfast, first date, midnight snack, Sunday best, rainy day, long
            weekend, clean slate, golden hour, road trip, fresh start, sweet tooth, good hair day,
            dream kitchen, open window, new look, small change, lucky dip""",
        "label": """Corelli Shoes, Sunnyside Juice, Hopkins Tea, Velo Bikes, Otto Watches, Snug
            Beds, Aqua Blanca, Tern Sunglasses, Glow Cosmetics, Zing Soda, Purr Cat Food, Bravo
            Jeans, Lumina Lamps, Hearth Stoves, Tuff Boots, Panda Noodles, Silka Shampoo, Drift
            Perfume, Nora Nuts, Crisp Cereals, Fizzle Lemonade, Kernel Popcorn, Minty Gum, Polar
            Ices""",
        "medium": """billboards, radio spots, podcast ads, beer mats, taxi doors, video clips,
            balloons, leaflets, shop windows, escalator panels, search ads, coffee cups, lift
            mirrors""",
    },
    relations=(
        Relation(
            "client", "campaign", "advertiser",
            says="""We are making {s} for {v}. | {s} advertises {v}.
                {v} is the brand behind {s}. | {v} ordered {s}. | With {s} we promote {v}.""",
            asks="""What brand does {s} advertise? | Which campaign did {v} order?
                Who ordered {s}? | Whose sales should {s} push? | Which campaign promotes {v}?""",
            lists="Which campaigns are for {v}? | List the campaigns that {v} ordered.",
            checks="Did {v} order {s}? | Are we making {s} for {v}?",
            names="""the brand behind {s} | the campaign for {v} | the campaign that {v} ordered
                the client of {s}""",
        ),
        Relation(
            "handler", "advertiser", "handler",
            says="""When {s} rings the agency, it is {v} who picks up.
                {v} sells our ideas to {s}. | {v} handles the {s} account.
                The account manager for {s} is {v}.""",
            moves="""{v} has taken over the {s} account.
                {v} is now the account manager for {s}. | The {s} account was passed to {v}.""",
            asks="""Who handles the account of {s}? | Which client does {v} handle?
                Who takes care of {s}? | Who picks up when {s} rings?
                Whose account is with {v}?""",
            checks="Does {v} handle the account of {s}? | Is the account of {s} with {v}?",
            befores="Who handled the account of {s} before? | Who used to deal with {s}?",
            names="""the person who handles the account of {s}
                the brand whose account is with {v} | the account manager for {s}
                the client that {v} handles""",
        ),
        Relation(
            "phone", "handler", "phone", unique=True,
            says="""{s} takes calls from clients on {v}. | The agency number of {s} is {v}.
                Clients who want {s} dial {v}. | {v} is the agency phone of {s}.""",
            asks="""What's the agency number of {s}? | Whose agency number is {v}?
                How do clients reach {s}? | What do I dial for {s}?
                Who picks up if I ring {v}?""",
            checks="Is {v} the agency number of {s}? | Do I reach {s} on {v}?",
        ),
        Relation(
            "launch", "campaign", "date",
            says="""From {v} on, people will see {s}. | The first ads of {s} come out on {v}.
                {s} goes live on {v}. | We launch {s} on {v}. | Launch of {s}: {v}""",
            moves="""The launch of {s} was moved to {v}. | We have rescheduled {s} to {v}.
                {s} now goes live on {v}.""",
            asks="""When will people first see {s}? | Which campaign goes live on {v}?
                When do we launch {s}? | From which day does {s} run?
                What do we launch on {v}? | When does {s} start?""",
            checks="Does {s} go live on {v}? | Do we launch {s} on {v}?",
            compares="""> Which starts later, {a} or {b}?
                < What do we launch first, {a} or {b}? | <? Does {a} come out earlier than {b}?
                >? Does {a} go live after {b}?""",
            names="the campaign that goes live on {v} | the campaign to be launched on {v}",
        ),
        Relation(
            "media", "campaign", "medium", many=True,
            says="""We booked {v} for {s}. | {v} are part of {s}.
                The plan for {s} includes {v}. | {s} relies on {v}.""",
            denies="{s} does without {v}. | There are no {v} in {s}.",
            ends="{s} no longer uses {v}. | We have dropped the {v} from {s}.",
            lists="""How does {s} reach people? | For which campaigns did we book {v}?
                What does {s} use? | What did we book for {s}? | Which campaigns use {v}?""",
            counts="""How many things did we book for {s}?
                For how many campaigns did we book {v}? | How many sorts of ads does {s} use?
                How many campaigns use {v}?""",
            checks="Does {s} use {v}? | Did we book {v} for {s}? | Are {v} part of {s}?",
        ),
    ),
)  # fmt: skip

CONSULTING = Domain(
    "consulting",
    types={
        "project": "the {task} project | our {task} project",
        "client": "the {client}",
        "consultant": "{person}",
    },
    words={
        "task": """pricing, cost-cutting, merger, market entry, outsourcing, supply chain, growth,
            turnaround, restructuring, due diligence, efficiency, procurement, change management,
            benchmarking, succession, customer survey, digital strategy, carbon footprint, staff
            retention, lean production, cash flow, stock reduction, spin-off, bonus scheme""",
        "client": """cement maker, dairy group, steelworks, hospital group, department store,
            brickworks, paint maker, water board, tyre maker, chocolate maker, paper mill, bus
            operator, toy maker, tannery, carpet maker, gas supplier, mining group, sugar refinery,
            glassworks, shoe chain, sawmill, foundry, lift maker, cosmetics group""",
        "hotel": """the Astoria, the Grand, the Bellevue, the Savoy, the Excelsior, the Old Mint,
            the Plaza, the Bristol, the Metropole, the Golden Goose, the Kempton, the Royal Oak""",
    },
    relations=(
        Relation(
            "client", "project", "client",
            says="""{s} was commissioned by {v}. | {v} pays our bills for {s}.
                {v} hired us for {s}. | We advise {v} in {s}. | {s} is work for {v}.""",
            asks="""Who foots the bill for {s}? | Which project are we doing for {v}?
                Who hired us for {s}? | Which client is {s} for? | What did {v} hire us for?""",
            lists="Which projects do we do for {v}? | List the projects that {v} commissioned.",
            checks="Did {v} hire us for {s}? | Is {s} for {v}?",
            names="""the client that commissioned {s} | the project that {v} pays for
                the client behind {s} | the project for {v}""",
        ),
        Relation(
            "lead", "project", "consultant",
            says="""{v} leads the consultants on {s}. | The consultants on {s} work under {v}.
                On {s}, {v} has the last word. | We put {v} at the head of {s}.
                We entrusted {v} with {s}.""",
            moves="""{s} got a new leader, {v}. | The consultants on {s} now work under {v}.
                We now have {v} at the head of {s}.""",
            asks="""Who has the last word on {s}? | Who makes the decisions on {s}?
                Who is in charge of {s}? | Which project does {v} lead?
                What is {v} in charge of? | Who leads {s}?""",
            checks="Does {v} lead {s}? | Is {v} still in charge of {s}?",
            befores="Who led {s} before? | Who was in charge of {s} before?",
            names="the leader of {s} | the head of {s} | the project under {v} | {v}'s project",
        ),
        Relation(
            "office", "client", "city",
            says="""{s} has its head office in {v}. | To see the bosses of {s}, we fly to {v}.
                {s} is run from {v}. | The managers of {s} sit in {v}.""",
            asks="""Where is the head office of {s}? | Which client is run from {v}?
                What city is {s} run from? | Where do we fly to see {s}?
                Who do we visit in {v}?""",
            checks="Is {s} run from {v}? | Is the head office of {s} in {v}?",
            names="the client in {v} | the client run from {v}",
        ),
        Relation(
            "rate", "consultant", "price",
            says="""{s} bills {v} an hour.
                {s} does not advise anyone for less than {v} an hour.
                An hour with {s} costs the client {v}. | The hourly rate of {s} is {v}.""",
            moves="""{s} now bills {v} an hour. | An hour with {s} now costs the client {v}.
                The hourly rate of {s} was set to {v}.""",
            asks="""What is the hourly rate of {s}? | What do clients pay for {s}?
                How expensive is {s}? | Who bills {v} an hour? | Whose hourly rate is {v}?""",
            checks="Does {s} bill {v} an hour? | Is the hourly rate of {s} {v}?",
            compares="""< Who bills less, {a} or {b}? | >? Does {a} cost clients more than {b}?
                > Who is more expensive, {a} or {b}? | <? Is {a} cheaper than {b}?""",
            names="the consultant who bills {v} an hour | the consultant with a rate of {v}",
        ),
        Relation(
            "hotel", "consultant", "hotel",
            says="""During the project {s} sleeps at {v}.
                The consultant {s} checked in at {v}. | On client visits {s} stays at {v}.
                We booked {s} into {v}.""",
            moves="""We rebooked {s} into {v}. | {s} has changed hotels and is now at {v}.
                On client visits {s} now stays at {v}.""",
            asks="""Where does {s} spend the nights? | Who stays at {v}?
                Who did we book into {v}? | Where does {s} stay? | Which hotel is {s} at?
                Where did we book a bed for {s}?""",
            checks="Does {s} stay at {v}? | Did we book {s} into {v}?",
            befores="Where did {s} stay before? | Which hotel was {s} at before?",
            names="the consultant who stays at {v} | the consultant booked into {v}",
        ),
    ),
)  # fmt: skip
