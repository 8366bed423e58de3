"""Bus lines, a taxi company and bicycle hire."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

BUSLINES = Domain(
    "buslines",
    types={
        "busroute": "the {route} bus | the {route} route",
        "busdriver": "{person}",
        "depot": "the {depot} bus depot | the {depot} depot",
        "busstop": "the {stop} stop | the {stop} bus stop",
    },
    words={
        "route": """Hilltop, Riverbank, Southgate, Meadowvale, Kingsway, Ashgrove, Brookfield,
            Eastcliff, Foxhollow, Highbury, Ivydale, Larchmont, Moorside, Newbridge, Oakhurst,
            Priory, Ravenhill, Sandpit, Thornbury, Underwood, Valley Road, Westbourne, Yewtree,
            Copperfield, Langdale, Ferndale""",
        "depot": """Tannery, Gasworks, Foundry, Northside, Ring Road, Maltings, Quarry Lane,
            Old Mint, Cattle Market, Ropewalk, Sawmill, Flyover""",
        "stop": """Abbey Corner, Bell Lane, Cherry Walk, Dovecote, Elder Street, Fountain Square,
            Goose Green, Hawk Hill, Iron Row, Jubilee Park, Kiln Lane, Long Acre, Magpie Court,
            Nettle Way, Owl Street, Pond Street, Quaker Lane, Rook Lane, Swan Row, Tower Street,
            Upper Green, Vicarage, Walnut Grove, Windmill Lane, Old Pump, Heron Way""",
    },
    relations=(
        Relation(
            "driver", "busroute", "busdriver",
            says="""You will see {v} driving {s}. | It is {v} who sits at the wheel of {s}.
                {s} has {v} at the wheel. | The driver on {s} is {v}. | At the wheel of {s}: {v}
                {v} steers {s}.""",
            moves="""{v} has taken the wheel of {s}. | {s} was given to {v} to drive.
                {s} has a new driver, {v}. | From now on {v} drives {s}.""",
            asks="""Who drives {s}? | Tell me who drives {s} nowadays. | By whom is {s} driven?
                Who is behind the wheel of {s}? | Which driver has {s}? | Which bus does {v} drive?
                Which route is {v} driving?""",
            lists="""Which routes does {v} drive? | What are all the routes that {v} drives?
                List the buses with {v} at the wheel.""",
            counts="How many routes does {v} drive? | How many buses have {v} at the wheel?",
            checks="""Does {v} drive {s}? | Is {v} at the wheel of {s}? | Is {s} driven by {v}?
                Do we have {v} driving {s}?""",
            befores="""Who drove {s} before? | Who had the wheel of {s} until the change?
                Who was the former driver on {s}?""",
            names="""the driver of {s} | the person at the wheel of {s} | the one who drives {s}
                the bus that {v} drives | the route driven by {v}""",
        ),
        Relation(
            "base", "busdriver", "depot",
            says="""{s} sets out from {v} every morning. | {s} is one of the drivers at {v}.
                {s} reports for work at {v}. | As a driver {s} is based at {v}.
                {v} is where {s} clocks on.""",
            moves="""{s} has been transferred to {v}. | {s} reports for work at {v} from now on.
                {s} now clocks on at {v}. | The new base of {s} is {v}.""",
            asks="""Which depot is {s} based at? | Where does {s} report for work?
                Where does {s} clock on? | What is the home depot of {s}? | Who clocks on at {v}?
                Which driver is based at {v}?""",
            lists="""Which drivers are based at {v}? | Name everyone who clocks on at {v}.
                List the drivers of {v}.""",
            counts="""How many drivers are based at {v}? | How many of the drivers clock on at {v}?
                How many people report for work at {v}?""",
            checks="Is {s} based at {v}? | Does {s} report for work at {v}?",
            befores="""Which depot was {s} at before? | Where did {s} clock on before the transfer?
                What was the old base of {s}?""",
            names="""the depot of {s} | the depot where {s} clocks on | the place {s} sets out from
                the driver based at {v} | the driver who clocks on at {v}""",
        ),
        Relation(
            "diesel", "depot", "sum",
            says="""{s} burns {v} worth of diesel a month. | Every month {s} spends {v} on fuel.
                The fuel bill at {s} comes to {v}. | Diesel for {s} costs {v} a month.
                {s}, fuel: {v} a month""",
            moves="""The fuel bill at {s} has changed to {v}. | {s} now spends {v} on diesel.
                Diesel for {s} has gone to {v} a month.""",
            asks="""How much does {s} spend on diesel? | What does it cost to fill the tanks at {s}?
                What is the fuel bill at {s}? | Which depot has a fuel bill of {v}?
                Which depot spends {v} on diesel?""",
            checks="Does {s} spend {v} on diesel? | Does {s} burn {v} worth of diesel a month?",
            befores="What was the old fuel bill at {s}? | How much did {s} spend on diesel before?",
            compares="""> Which spends more on fuel, {a} or {b}? | <? Does {a} spend less than {b}?
                < Which burns less diesel, {a} or {b}?
                >? Does {a} have a bigger fuel bill than {b}?""",
            names="""the fuel bill at {s} | what {s} spends on diesel
                the depot with a fuel bill of {v} | the depot that spends {v} on diesel""",
        ),
        Relation(
            "calls", "busroute", "busstop", many=True,
            says="""{s} calls at {v} on the way. | You can change to {s} at {v}. | {s} passes {v}.
                {s} picks people up at {v}. | {v} is served by {s}.""",
            denies="""{s} does not call at {v}. | {s} drives straight past {v}.
                {v} isn't served by {s}.""",
            ends="""{s} no longer calls at {v}. | {v} has been struck off {s}.
                {s} has stopped serving {v}.""",
            lists="""Which stops does {s} serve? | List the stops where I can get on {s}.
                Where does {s} call on the way? | What are the stops along {s}?
                Which buses serve {v}? | Which routes call at {v}? | Which buses pass {v}?""",
            counts="""How many stops does {s} serve? | At how many stops does {s} pick people up?
                How many buses call at {v}? | How many routes serve {v}?""",
            checks="Does {s} call at {v}? | Can I catch {s} at {v}? | Is {v} served by {s}?",
        ),
        Relation(
            "interval", "busroute", "minutes",
            says="""{s} runs every {v}. | There are {v} between one run of {s} and the next.
                {s} comes once every {v}. | If you miss {s}, another one comes {v} later.
                Interval of {s}: {v}""",
            moves="""{s} now runs every {v}. | The interval of {s} was changed to {v}.
                {s} has gone over to one run every {v}.""",
            asks="""How often does {s} run? | What's the longest I have to wait for {s}?
                What is the interval of {s}? | How frequent is {s}?""",
            checks="""Does {s} run every {v}? | Is it {v} from one run of {s} to the next?
                Is the interval of {s} {v}?""",
            befores="""How often did {s} run before? | How frequent was {s} before the change?
                What was the old interval of {s}?""",
            compares="""< Which runs more often, {a} or {b}? | > Which runs less often, {a} or {b}?
                > Which has the longer interval, {a} or {b}? | <? Is {a} more frequent than {b}?
                >? Do people wait longer for {a} than for {b}?""",
            names="the interval of {s} | the time between two runs of {s}",
        ),
        Relation(
            "departure", "busroute", "time",
            says="""{s} next leaves at {v}. | The next departure of {s} is at {v}.
                You can catch {s} at {v}. | At {v} {s} sets off again. | {s}: next departure {v}""",
            moves="""{s} is delayed and now leaves at {v}. | {s} will set off at {v} instead.
                The departure of {s} has been changed to {v}.""",
            asks="""When does {s} leave? | When do I have to be at the stop for {s}?
                What time does {s} set off? | Remind me when {s} leaves. | Which bus goes at {v}?
                What leaves at {v}?""",
            checks="Does {s} leave at {v}? | Is {v} when {s} sets off? | Can I catch {s} at {v}?",
            befores="""When was {s} supposed to leave originally?
                What was the earlier departure time given for {s}?""",
            compares="""> Which leaves later, {a} or {b}? | < Which one goes earlier, {a} or {b}?
                < Which sets off first, {a} or {b}? | >? Does {a} leave after {b}?
                <? Can I get away sooner with {a} than with {b}?""",
            names="""the departure time of {s} | the time at which {s} leaves
                the bus that leaves at {v} | the route with a departure at {v}""",
        ),
    ),
)  # fmt: skip

TAXIS = Domain(
    "taxis",
    types={
        "taxi": "taxi {callsign} | cab {callsign}",
        "cabbie": "{person}",
        "taxirank": "the {rank} taxi rank | the {rank} rank",
        "ride": "the ride to the {goal} | the taxi ride to the {goal}",
    },
    words={
        "callsign": """Alfa, Bravo, Charlie, Delta, Foxtrot, Golf, Jupiter, Juliet, Kilo, Lima,
            Mike, November, Oscar, Papa, Quebec, Romeo, Sierra, Tango, Uniform, Victor, Whiskey,
            Zulu, Orion, Topaz, Marlin""",
        "rank": """town hall, cathedral, shopping arcade, fish market, law courts, stadium,
            grand hotel, bridge, casino, ring road, ballroom, night club""",
        "goal": """old mill, fairground, ice rink, brickworks, botanical garden, castle ruins,
            racecourse, science park, cemetery, trade centre, water tower, monastery, outlet mall,
            sports arena, thermal baths, airfield, golf course, country club, lake shore, quarry,
            film studios, border crossing, convent, fruit market, tennis club, toll bridge""",
    },
    relations=(
        Relation(
            "driver", "taxi", "cabbie",
            says="""{v} is out in {s}. | The one at the wheel of {s} is {v}. | {s}, driver: {v}
                {v} works as the driver of {s}. | {s} has been assigned to {v}.
                {v} takes passengers in {s}.""",
            moves="""{v} has taken over as driver of {s}. | The company has put {v} in {s}.
                {s} has passed to {v}. | {s} now has {v} for a driver.""",
            asks="""Who drives {s}? | Who will pick me up if I get {s}?
                Which cabbie is out in {s}? | Who is at the wheel of {s}? | What is {v} driving?
                Which taxi does {v} drive? | Which cab has {v} been assigned?""",
            lists="""Which taxis does {v} drive? | Name all the taxis with {v} at the wheel.
                List the cabs assigned to {v}.""",
            counts="How many taxis does {v} drive? | How many cabs are assigned to {v}?",
            checks="Does {v} drive {s}? | Is {v} out in {s}? | Is {s} assigned to {v}?",
            befores="""Who drove {s} before? | Who had the keys to {s} before they changed hands?
                Who was {s} assigned to before?""",
            names="""the driver of {s} | the person at the wheel of {s} | the cabbie out in {s}
                the taxi of {v} | the taxi assigned to {v} | the cab that {v} drives""",
        ),
        Relation(
            "rank", "cabbie", "taxirank",
            says="""{s} waits for fares at {v}. | {s} usually picks up passengers at {v}.
                Between rides {s} can be found at {v}. | {v} is where {s} waits for customers.
                The regular rank of {s} is {v}.""",
            moves="""{s} now waits for fares at {v}. | The regular rank of {s} was changed to {v}.
                {s} has switched to waiting at {v}. | {s} has been told to wait at {v} instead.""",
            asks="""Which rank does {s} use? | Where does {s} wait for passengers?
                At which rank can I find {s}? | Where is {s} between rides?
                Which cabbie waits at {v}? | Who picks people up at {v}?""",
            lists="Which cabbies wait at {v}? | List everybody who waits for fares at {v}.",
            counts="How many cabbies wait at {v}? | How many drivers use {v}?",
            checks="""Does {s} wait at {v}? | Is {v} the rank that {s} uses?
                Can I find {s} at {v}?""",
            befores="""Which rank did {s} use before? | Where did {s} wait for fares before?
                What was the old rank of {s}?""",
            denies="{s} does not wait at {v}. | {s} never picks up passengers at {v}.",
            ends="{s} no longer waits at {v}. | {s} has given up the place at {v}.",
            names="""the rank of {s} | where {s} waits for fares | the rank where {s} waits
                the cabbie at {v} | the cabbie who waits at {v}""",
        ),
        Relation(
            "plate", "taxi", "plate", unique=True,
            says="""{s} carries the number plate {v}. | {v} is written on the plate of {s}.
                The plate on {s} reads {v}. | {s} is on the road as {v}. | {s}, plate: {v}""",
            asks="""What is the number plate of {s}? | How do I recognise {s} by its plate?
                Which plate does {s} carry? | What does the plate on {s} say? | Which cab is {v}?
                Which taxi has the plate {v}?""",
            checks="Is {v} the plate of {s}? | Does the plate on {s} read {v}?",
            names="""the number plate of {s} | the plate on {s} | the cab that carries the plate {v}
                the taxi with the plate {v}""",
        ),
        Relation(
            "fare", "ride", "price",
            says="""The fare for {s} is {v}. | The meter shows {v} at the end of {s}.
                {s} costs {v} by the meter. | For {s} you pay the driver {v}.
                {v} is the fixed fare for {s}.""",
            moves="""The fare for {s} has gone to {v}. | The meter now shows {v} for {s}.
                The driver now asks {v} for {s}. | {v} is the new fare for {s}.""",
            asks="""What is the fare for {s}? | What do I owe the cabbie for {s}? | How much is {s}?
                How much money do I need for {s}? | Which ride can I get for {v}?
                Which ride has a fare of {v}?""",
            checks="Is the fare for {s} {v}? | Does {s} cost {v}? | Do I pay {v} for {s}?",
            befores="""What was the old fare for {s}? | What did the driver ask for {s} before?
                How much was {s} before?""",
            compares="""> Which is dearer, {a} or {b}? | > Which puts more on the meter, {a} or {b}?
                < Which is the cheaper fare, {a} or {b}? | >? Does {a} cost more than {b}?
                <? Is {a} cheaper than {b}?""",
            names="""the fare for {s} | what the cabbie gets for {s} | the price of {s}
                the ride for {v} | the ride that costs {v}""",
        ),
        Relation(
            "mileage", "taxi", "mileage",
            says="""{s} has done {v} up to now. | The odometer of {s} stands at {v}.
                The clock of {s} shows {v}. | So far {s} has been driven {v}.
                {v} are on the clock of {s}.""",
            asks="""How far has {s} been driven? | What does the odometer of {s} say?
                What is the mileage of {s}? | How much is on the clock of {s}?""",
            checks="Has {s} done {v}? | Does the odometer of {s} stand at {v}?",
            compares="""> Which has been driven further, {a} or {b}?
                < Which has less on the clock, {a} or {b}? | >? Has {a} done more than {b}?
                <? Does {a} have a lower mileage than {b}?
                > Which of the two has covered the greater distance, {a} or {b}?""",
            names="the mileage of {s} | the distance on the clock of {s}",
        ),
        Relation(
            "speaks", "cabbie", "language", many=True,
            says="""{s} can chat to passengers in {v}. | {v} is among the languages of {s}.
                In the cab {s} also speaks {v}. | Passengers can talk {v} with {s}.
                {s} takes bookings in {v}.""",
            denies="""{s} can't talk to passengers in {v}. | {s} has no {v} for chatting in the cab.
                {v} is not among the languages of {s}.""",
            lists="""What languages does {s} speak? | In which languages can I talk to {s}?
                List the languages of {s}. | Who can drive a guest who only talks {v}?
                Which cabbies speak {v}? | List the drivers with {v}.""",
            counts="""How many languages does {s} speak? | In how many languages can {s} chat?
                How many cabbies speak {v}? | How many of the drivers can talk {v}?""",
            checks="Does {s} speak {v}? | Can I talk {v} with {s}? | Can {s} chat in {v}?",
        ),
        Relation(
            "pickup", SELF, "time",
            says="""My taxi comes at {v}. | I am being picked up by taxi at {v}. | taxi for me: {v}
                I have a cab ordered for {v}. | The taxi fetches me at {v}.""",
            moves="""My taxi has been rebooked for {v}. | My cab will be here at {v} instead.
                The taxi now comes for me at {v}. | I have changed my cab to {v}.""",
            asks="""When does my taxi come? | When must I be ready for the taxi?
                What time is my cab ordered for? | For what time did I book a cab?
                When am I being picked up?""",
            checks="""Does my taxi come at {v}? | Am I being picked up at {v}?
                Is my cab booked for {v}?""",
            befores="""When was my taxi to come at first? | For when was my cab ordered before?
                What was my old pick-up time?""",
        ),
    ),
)  # fmt: skip

BIKEHIRE = Domain(
    "bikehire",
    types={
        "bike": "the {model} bike | the {model} hire bike",
        "hirepoint": "the {corner} hire point | the {corner} bike stand",
        "keeper": "{person}",
    },
    words={
        "model": """Swallow, Kingfisher, Wagtail, Nightingale, Plover, Lapwing, Bullfinch, Curlew,
            Starling, Goldcrest, Woodlark, Redwing, Sandpiper, Nuthatch, Skylark, Bittern, Dunnock,
            Fieldfare, Gannet, Siskin, Treecreeper, Whinchat, Linnet, Osprey, Puffin, Jackdaw""",
        "corner": """lakeside, old town, beach, viaduct, campus, castle gate, promenade, kiosk,
            clock house, water meadow, silver bridge, east gate, rose garden, boathouse""",
        "extra": """child seat, wicker basket, bell, rear light, phone holder, rain cover, pump,
            trailer, mudguard, water bottle, kickstand, spare tube, gel saddle, mirror, tool kit,
            pannier, chain guard, helmet""",
    },
    relations=(
        Relation(
            "stand", "bike", "hirepoint",
            says="""{s} is locked up at {v}. | {s} can be hired at {v}. | {s} stands ready at {v}.
                {v} has {s} for hire. | You pick up {s} at {v}.""",
            moves="""{s} has been wheeled over to {v}. | The van has taken {s} to {v}.
                {s} is now for hire at {v}. | {s} has a new stand, {v}.""",
            asks="""Where can I hire {s}? | Where do I go to pick up {s}? | Where is {s} parked?
                Which hire point has {s}? | Which bike does {v} have for hire?
                Which bike is parked at {v}?""",
            lists="""Which bikes can I hire at {v}? | What bikes does {v} have ready?
                List the bikes parked at {v}.""",
            counts="How many bikes are parked at {v}? | How many bikes does {v} have for hire?",
            checks="Is {s} parked at {v}? | Can I pick up {s} at {v}? | Does {v} have {s}?",
            befores="""Where was {s} for hire before? | Which hire point had {s} before?
                Where was {s} parked until it was taken away?""",
            names="""the hire point of {s} | the place where {s} is parked | the stand that has {s}
                the bike parked at {v} | the bike for hire at {v}""",
        ),
        Relation(
            "keeper", "hirepoint", "keeper",
            says="""{v} minds the bikes at {s}. | {v} hands out the bikes at {s}. | {v} staffs {s}.
                The attendant at {s} is {v}. | At {s} you ask for {v}.""",
            moves="""{s} has a new attendant, {v}. | {v} now hands out the bikes at {s}.
                {v} has taken charge of {s}. | {s} is now staffed by {v}.""",
            asks="""Who runs {s}? | What's the name of the attendant at {s}?
                Who hands out the bikes at {s}? | Who do I ask for at {s}?
                Which hire point does {v} run? | Where does {v} hand out bikes?""",
            lists="Which hire points does {v} run? | List the bike stands that {v} staffs.",
            counts="How many hire points does {v} run? | How many bike stands does {v} staff?",
            checks="Does {v} run {s}? | Is {v} the attendant at {s}? | Is {s} staffed by {v}?",
            befores="""Who ran {s} before? | Who handed out the bikes at {s} before?
                Who was the previous attendant at {s}?""",
            names="""the attendant at {s} | the person who runs {s} | the one who staffs {s}
                the hire point run by {v} | the bike stand that {v} staffs""",
        ),
        Relation(
            "opens", "hirepoint", "time",
            says="""{s} opens at {v}. | From {v} you can get bikes at {s}. | {s}: open from {v}
                The first bikes leave {s} at {v}. | {v} is opening time at {s}.""",
            moves="""{s} now opens at {v}. | Opening time at {s} has been changed to {v}.
                {s} will open at {v} from now on.""",
            asks="""When does {s} open? | From what time can I get a bike at {s}?
                What's the opening time of {s}? | How early can I be at {s}?
                Which hire point opens at {v}? | Where can I get a bike from {v}?""",
            checks="""Does {s} open at {v}? | Can I get a bike at {s} from {v}?
                Is {v} opening time at {s}?""",
            befores="When did {s} open before? | What was the old opening time of {s}?",
            compares="""> Which opens later, {a} or {b}? | < Which is open earlier, {a} or {b}?
                >? Does {a} open after {b}? | < Where can I get a bike sooner, at {a} or at {b}?
                <? Is {a} open before {b}?""",
            names="""the opening time of {s} | the hour when {s} opens
                the hire point that opens at {v} | the bike stand open from {v}""",
        ),
        Relation(
            "rate", "bike", "price",
            says="""{s} costs {v} a day to hire. | You can have {s} for {v} a day.
                The daily rate for {s} is {v}. | A day on {s} comes to {v}. | {s}: {v} per day""",
            moves="""The daily rate for {s} went to {v}. | A day on {s} has been repriced at {v}.
                {s} is now {v} a day.""",
            asks="""How much is {s} a day? | What do they charge for a day on {s}?
                What does it cost to hire {s}? | What is the daily rate for {s}?
                Which bike can I hire for {v} a day? | Which bike has a daily rate of {v}?""",
            checks="""Does {s} cost {v} a day? | Is the daily rate for {s} {v}?
                Can I have {s} for {v} a day?""",
            befores="""What was the old rate for {s}? | What did a day on {s} cost before?
                How much was {s} a day before?""",
            compares="""> Which is more expensive to hire, {a} or {b}?
                < Which has the lower daily rate, {a} or {b}? | >? Is {a} dearer per day than {b}?
                <? Would I pay less for a day on {a} than on {b}?
                < Which would save me money, {a} or {b}?""",
            names="""the daily rate for {s} | the cost of a day on {s}
                the bike that costs {v} a day | the bike with a daily rate of {v}""",
        ),
        Relation(
            "service", "bike", "date",
            says="""{s} is booked in with the mechanic on {v}. | On {v} {s} gets its brakes checked.
                The mechanic sees {s} on {v}. | {v} is when {s} goes to the mechanic.
                The next service of {s} is on {v}.""",
            moves="""The service of {s} was shifted to {v}.
                {s} will now go to the mechanic on {v}.
                The mechanic will see {s} on {v} instead.""",
            asks="""When is {s} due for a service? | On what date does {s} have its brakes checked?
                When does the mechanic see {s}? | Which bike is due for a service on {v}?
                Which bike goes to the mechanic on {v}?""",
            checks="Is {s} due for a service on {v}? | Does the mechanic see {s} on {v}?",
            befores="""When was the service of {s} planned at first?
                What was the old date for {s} at the mechanic's?""",
            compares="""> Which is serviced later, {a} or {b}? | >? Is {a} serviced after {b}?
                < Which sees the mechanic first, {a} or {b}?
                <? Is {a} due for a service before {b}?""",
            names="""the date of the service of {s} | the day when {s} goes to the mechanic
                the bike due for a service on {v} | the bike that the mechanic sees on {v}""",
        ),
        Relation(
            "extras", "bike", "extra", many=True,
            says="""Whoever hires {s} gets a(n) {v} too. | {s} is fitted with a(n) {v}.
                A(n) {v} goes with {s}. | There is a(n) {v} on {s}.""",
            denies="You don't get a(n) {v} with {s}. | There is no {v} on {s}.",
            ends="The {v} has been taken off {s}. | {s} has lost its {v}.",
            lists="""What does {s} come with? | Which extras does {s} have?
                Which bikes come with a(n) {v}? | List the bikes fitted with a(n) {v}.""",
            counts="""How many extras does {s} have? | How many things does {s} come with?
                How many bikes have a(n) {v}? | How many of the bikes are fitted with a(n) {v}?""",
            checks="Does {s} have a(n) {v}? | Is there a(n) {v} on {s}?",
        ),
    ),
)  # fmt: skip
