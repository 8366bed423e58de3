"""Student residence, research grants and science fair."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

RESIDENCE = Domain(
    "residence",
    types={
        "resident": "{person}",
        "hallhouse": "{housename} House",
        "warden": "{person}",
    },
    words={
        "housename": """Rowan, Aldgate, Cavendish, Priory, Elmwood, Ashcombe, Kingfisher, Beaufort,
            Tennyson, Nightingale, Brunel, Curie, Darwin, Hillcrest, Montague, Wentworth, Foxglove,
            Marchmont, Holyrood, Somerville, Turing, Pankhurst, Sycamore, Thornfield, Fairfax,
            Larkfield, Winterbourne, Abbotsford""",
        "amenity": """bike cellar, music practice room, laundry room, roof terrace, sauna,
            table tennis room, study lounge, vending machine, film room, communal kitchen,
            vegetable patch, barbecue area, drying room, prayer room, reading room, photocopier,
            tool cupboard, chest freezer, sewing corner, pool table, weights room, coffee bar,
            storage cellar, guest bedroom, lift""",
    },
    relations=(
        Relation(
            "lodging", "resident", "hallhouse",
            says="""{s} has a student room in {v}. | The residence has given {s} a bed in {v}.
                {s} lodges in {v}. | {s} sleeps and studies in {v}.
                {v} is home to {s} this term.""",
            moves="""{s} has moved across to {v}. | {s} packed up and took a student room in {v}.
                The residence has transferred {s} to {v}. | This term {s} lodges in {v} instead.""",
            asks="""Which house does {s} lodge in? | Where in the residence does {s} have a room?
                In which house should I look for {s}? | Which student has a room in {v}?
                What house is home to {s}? | Who lodges in {v}? | Who sleeps in {v}?""",
            lists="Which students lodge in {v}? | Name everyone with a room in {v}.",
            counts="How many residents does {v} have? | How many students have a room in {v}?",
            checks="Does {s} lodge in {v}? | Does {s} still have a room in {v}?",
            befores="In which house did {s} lodge before? | Which house did {s} move out of last?",
            denies="{s} does not lodge in {v}. | {s} is not a resident of {v}.",
            ends="{s} has moved out of {v}. | {s} no longer lodges in {v}.",
            names="the house of {s} | the home of {s} | the student in {v} | the resident of {v}",
        ),
        Relation(
            "warden", "hallhouse", "warden",
            says="""The warden of {s} is {v}. | {v} is in charge of the students in {s}.
                {v} keeps order in {s}. | In {s} the warden is {v}. | {s} has {v} for a warden.
                Warden of {s}: {v}""",
            moves="""{v} has taken over as warden of {s}. | The post of warden in {s} went to {v}.
                {s} got a new warden, {v}. | {v} now keeps order in {s}.""",
            asks="""Who is the warden of {s}? | Who do the students in {s} go to with complaints?
                Who keeps order in {s}? | In which house does {v} keep order?
                Who is in charge of {s}? | Which house is {v} in charge of?""",
            lists="""Which houses is {v} in charge of? | List the houses that have {v} for a warden.
                In which houses does {v} keep order?""",
            counts="How many houses is {v} in charge of? | In how many houses is {v} the warden?",
            checks="Is {v} the warden of {s}? | Is it {v} who is in charge of {s}?",
            befores="Who was the warden of {s} before? | Who kept order in {s} before?",
            names="""the warden of {s} | the house that has {v} for a warden
                the person in charge of {s} | the house where {v} keeps order""",
        ),
        Relation(
            "doorcode", "hallhouse", "code", unique=True,
            says="""The front door of {s} opens with {v}. | Type {v} to get into {s} at night.
                {v} lets residents into {s}. | Door code of {s}: {v}""",
            moves="""The front door of {s} now opens with {v}. | {v} is the new door code of {s}.
                From tonight {v} lets residents into {s}.""",
            asks="""How do I get into {s} at night? | What do I type at the front door of {s}?
                What does the keypad of {s} want? | Which house has the door code {v}?
                What is the door code of {s}? | Which front door opens with {v}?""",
            checks="Does the front door of {s} open with {v}? | Is {v} the door code of {s}?",
            befores="What was the old door code of {s}? | What did the keypad of {s} want before?",
            names="the house with the door code {v} | the house that opens with {v}",
        ),
        Relation(
            "rent", "hallhouse", "price",
            says="""A student room in {s} costs {v} a week. | Residents of {s} pay {v} a week.
                The weekly rent in {s} is {v}. | {s} takes {v} a week for a room.
                Rent in {s}: {v} a week""",
            moves="""The rent in {s} was changed to {v} a week.
                Residents of {s} now pay {v} a week. | The weekly rent in {s} went to {v}.""",
            asks="""What is the weekly rent in {s}? | What do residents of {s} pay a week?
                How much is a room in {s}? | What would a room in {s} cost me?
                Which house takes {v} a week? | Where is the weekly rent {v}?""",
            checks="Does a room in {s} cost {v} a week? | Do residents of {s} pay {v} a week?",
            befores="What was the rent in {s} before? | How much did a room in {s} cost before?",
            compares="""> Where is the rent higher, in {a} or in {b}? | >? Is {a} dearer than {b}?
                < Which is cheaper to live in, {a} or {b}?
                < Where would I pay less rent, in {a} or in {b}?
                > Which is the dearer house, {a} or {b}?
                <? Is the rent in {a} lower than in {b}?""",
            names="the house with a rent of {v} | the house where a room costs {v}",
        ),
        Relation(
            "drill", "hallhouse", "time",
            says="""The fire drill in {s} is at {v}. | In {s} the fire bell will ring at {v}.
                Everyone has to be out of {s} by {v} for the drill. | Fire drill in {s}: {v}""",
            moves="""The fire drill in {s} was moved to {v}.
                The fire bell in {s} will now ring at {v}.
                They have set a new time for the drill in {s}, {v}.""",
            asks="""When is the fire drill in {s}? | At what time will the fire bell ring in {s}?
                When does everyone have to be out of {s}? | Where will the fire bell ring at {v}?
                What time is the drill in {s}? | Which house has its drill at {v}?""",
            checks="Is the fire drill in {s} at {v}? | Will the fire bell ring at {v} in {s}?",
            befores="""When was the fire drill in {s} going to be before?
                For what time was the drill in {s} planned before?""",
            compares="""< Which house has its fire drill earlier, {a} or {b}?
                > Which house has its fire drill later, {a} or {b}?
                < Where does the bell ring first, in {a} or in {b}?
                <? Is the drill in {a} before the one in {b}?
                >? Does the bell ring later in {a} than in {b}?""",
        ),
        Relation(
            "amenity", "hallhouse", "amenity", many=True,
            says="""{s} boasts a(n) {v}. | There is a(n) {v} for the residents of {s}.
                Students in {s} can use a(n) {v}. | {s} has been fitted with a(n) {v}.
                You will find a(n) {v} in {s}.""",
            lists="""What is there for the residents of {s}? | List what {s} has been fitted with.
                What can students in {s} use? | Which of the houses boast a(n) {v}?
                Which houses have a(n) {v}? | Where will I find a(n) {v}?""",
            counts="""How many amenities does {s} have? | How many things can students in {s} use?
                How many houses have a(n) {v}? | In how many houses is there a(n) {v}?""",
            checks="Does {s} have a(n) {v}? | Is there a(n) {v} in {s}?",
            denies="{s} has to do without a(n) {v}. | There is no {v} for the residents of {s}.",
            ends="{s} has lost its {v}. | The {v} in {s} was closed for good.",
            names="the house that has a(n) {v} | the house with a(n) {v}",
        ),
        Relation(
            "deposit", SELF, "price",
            says="""The deposit on my student room is {v}. | I paid a room deposit of {v}.
                The residence is holding {v} of mine as a deposit. | My room deposit: {v}""",
            moves="""My room deposit was changed to {v}.
                The deposit on my student room is now {v}.
                The residence now wants {v} from me as a deposit.""",
            asks="""How much is my room deposit? | How much of my money is the residence holding?
                What deposit did I pay on my student room?""",
            checks="Is my room deposit {v}? | Did I pay a deposit of {v} on my student room?",
            befores="How much was my room deposit before? | What was the old deposit on my room?",
        ),
    ),
)  # fmt: skip

GRANTS = Domain(
    "grants",
    types={
        "study": "the {topic} study | our {topic} study",
        "grantfund": "the {patron} Fund",
        "grantofficer": "{person}",
    },
    words={
        "topic": """sea ice, river eel, soil moss, urban fox, dialect, birdsong, cave painting,
            coral reef, volcanic ash, migraine, wheat rust, ancient pigment, tidal marsh, folk tale,
            peat bog, glacier, lichen, sign language, traffic noise, memory loss, child nutrition,
            wind turbine, groundwater, rare earth, battery, medieval trade, bumblebee, drought,
            desert beetle, shift work""",
        "patron": """Alderton, Wexford, Lindgren, Marchetti, Okonjo, Hartwell, Blackwood, Verhoeven,
            Castlemaine, Ravenna, Thistle, Pemberton, Amadi, Kirchner, Lockhart, Quarles, Delacroix,
            Ishikawa, Northgate, Valdez, Ferngate, Goodall, Tremaine, Oyelaran, Stanhope, Balogh""",
    },
    relations=(
        Relation(
            "funder", "study", "grantfund",
            says="""{s} is funded by {v}. | The grant behind {s} comes from {v}. | {v} pays for {s}.
                {s} runs on money from {v}. | It is {v} that keeps {s} going.
                {v} has given {s} a grant.""",
            moves="""{s} has found a new backer, {v}. | {v} has taken over the funding of {s}.
                The funding of {s} has passed to {v}. | From this year on {v} pays for {s}.""",
            asks="""Who funds {s}? | Where does the grant behind {s} come from?
                Whose money does {s} run on? | Which study runs on money from {v}?
                Which fund keeps {s} going? | Which study has a grant from {v}?
                Tell me the backer of {s}. | What does {v} pay for?""",
            lists="Which studies does {v} fund? | List the studies that {v} pays for.",
            counts="How many studies does {v} fund? | How many studies run on money from {v}?",
            checks="Does {v} fund {s}? | Is {s} paid for by {v}? | Is {v} the backer of {s}?",
            befores="Who funded {s} before? | Which fund was the previous backer of {s}?",
            denies="{s} gets no money from {v}. | {v} does not pay for {s}.",
            ends="{v} has withdrawn its grant from {s}. | {v} no longer pays for {s}.",
            names="""the fund behind {s} | the study that {v} pays for | the study funded by {v}
                the backer of {s}""",
        ),
        Relation(
            "officer", "grantfund", "grantofficer",
            says="""The grants officer of {s} is {v}. | {v} answers our questions on behalf of {s}.
                {v} is our contact at {s}. | Our dealings with {s} go through {v}.
                {v} handles applications to {s}.""",
            moves="""{s} has appointed {v} as its new grants officer.
                Our dealings with {s} now go through {v}.
                {v} has replaced our old contact at {s}.""",
            asks="""Who is our contact at {s}? | Who can I ask about grants from {s}?
                Who handles applications to {s}? | Whose applications does {v} handle?
                Who do we deal with at {s}? | Which fund does {v} work for?""",
            lists="""For which funds does {v} handle applications?
                List the funds where {v} is our contact. | At which funds do we deal with {v}?""",
            counts="""For how many funds is {v} our contact?
                At how many funds do we deal with {v}?""",
            checks="Is {v} our contact at {s}? | Does {v} handle applications to {s}?",
            befores="Who was our contact at {s} before? | Who handled applications to {s} before?",
            names="""our contact at {s} | the fund for which {v} handles applications
                the grants officer of {s} | the fund where {v} is our contact""",
        ),
        Relation(
            "award", "study", "sum",
            says="""{s} was awarded {v}. | {s} has {v} to spend on research. | Grant for {s}: {v}
                There is {v} in the pot for {s}. | The grant for {s} is worth {v}.""",
            moves="""The grant for {s} was adjusted to {v}. | After the review {s} was awarded {v}.
                {s} now has {v} to spend on research. | The pot for {s} was changed to {v}.""",
            asks="""How much was {s} awarded? | What is the grant for {s} worth?
                How much money is there for {s}? | What does {s} have to spend?
                Which study was awarded {v}? | What was {v} set aside for?""",
            checks="Was {s} awarded {v}? | Is the grant for {s} worth {v}?",
            befores="""How much did {s} have to spend before?
                What was the old grant for {s} worth?""",
            compares="""> Which study got more money, {a} or {b}?
                < Which has the smaller grant, {a} or {b}? | > Which has the fuller pot, {a} or {b}?
                >? Was {a} awarded more than {b}? | <? Does {a} have less to spend than {b}?""",
            names="the study with a grant of {v} | the study that was awarded {v}",
        ),
        Relation(
            "deadline", "grantfund", "date",
            says="""Applications to {s} close on {v}. | After {v} it is too late to apply to {s}.
                {s} accepts proposals until {v}. | Proposals must be with {s} by {v}.
                {v} is the closing date of {s}. | Deadline for {s}: {v}""",
            moves="""The closing date of {s} was moved to {v}. | {s} has reset its deadline to {v}.
                {s} now accepts proposals until {v}.""",
            asks="""When do applications to {s} close? | By when must our proposal be with {s}?
                What is the deadline of {s}? | Until when does {s} accept proposals?
                Which fund closes on {v}? | Whose deadline is {v}?""",
            checks="Do applications to {s} close on {v}? | Does {s} accept proposals until {v}?",
            befores="""What was the old deadline of {s}?
                When did applications to {s} close before?""",
            compares="""< Which fund closes first, {a} or {b}? | >? Does {a} close after {b}?
                > Which fund closes later, {a} or {b}?
                > Which leaves us more time to apply, {a} or {b}?
                <? Is the deadline of {a} before that of {b}?""",
            names="the fund that closes on {v} | the fund with the deadline {v}",
        ),
        Relation(
            "overhead", "grantfund", "percent",
            says="""{s} allows {v} for overheads. | {s} adds {v} to each grant for overheads.
                The overhead rate of {s} is {v}. | With {s} our overheads may come to {v}.""",
            moves="""The overhead rate of {s} was changed to {v}.
                {s} now allows {v} for overheads.
                From the next round on {s} will add {v} for overheads.""",
            asks="""How much does {s} allow for overheads? | How high may our overheads be with {s}?
                What is the overhead rate of {s}? | What share does {s} add for overheads?""",
            checks="Does {s} allow {v} for overheads? | Is the overhead rate of {s} {v}?",
            befores="""What was the overhead rate of {s} before?
                How much did {s} allow for overheads before?""",
            compares="""> Which fund allows more for overheads, {a} or {b}?
                < Which fund allows less for overheads, {a} or {b}?
                > Which has the more generous overhead rate, {a} or {b}?
                >? Does {a} pay higher overheads than {b}?
                <? Is {a} meaner with overheads than {b}?""",
        ),
        Relation(
            "partners", "study", "country", many=True,
            says="""{s} has a partner in {v}. | {s} is run together with a lab in {v}.
                A team in {v} works on {s}. | A group from {v} has joined {s}.""",
            lists="""Where does {s} have partners? | List the countries with a team on {s}.
                Which countries take part in {s}? | Which studies have a partner in {v}?
                What do teams in {v} work on? | In which studies does {v} take part?""",
            counts="""How many countries take part in {s}? | How many studies have a partner in {v}?
                In how many countries does {s} have a partner?
                In how many studies does {v} take part?""",
            checks="Does {s} have a partner in {v}? | Is there a team in {v} that works on {s}?",
            denies="{s} has no partner in {v}. | No team in {v} works on {s}.",
            ends="The partner in {v} has left {s}. | {v} no longer takes part in {s}.",
            names="the study with a partner in {v} | the study that a team in {v} works on",
        ),
    ),
)  # fmt: skip

SCIENCEFAIR = Domain(
    "sciencefair",
    types={
        "fairentry": "the {gadget}",
        "youngster": "{person}",
        "formgroup": "class {formname}",
        "score": "{age} points",
    },
    words={
        "gadget": """potato battery, baking soda volcano, cloud chamber, paper bridge,
            egg parachute, balloon rocket, solar oven, crystal garden, lemon clock, pinhole camera,
            wind tunnel, ant maze, mould farm, marble run, tornado bottle, lava lamp, pendulum wave,
            rubber band car, homemade compass, seed spinner, hovercraft model, magnet track,
            invisible ink kit, sundial, worm hotel, slime lab, periscope, cardboard robot,
            salt-water motor, foam lung""",
        "formname": """5A, 5B, 5C, 6A, 6B, 6C, 7A, 7B, 7C, 8A, 8B, 8C, 9A, 9B, 9C, 10A, 10B, 10C,
            11A, 11B, 11C, 12A, 12B, 12C""",
        "stuff": """cardboard, copper wire, vinegar, drinking straws, rubber bands, paper clips,
            tin foil, bottle caps, superglue, sand, magnets, salt, string, food colouring, balloons,
            modelling clay, matchsticks, lemon juice, candle wax, batteries, gravel, cotton wool,
            iron filings, plastic bottles, marbles, toothpicks, sponge, cling film""",
    },
    relations=(
        Relation(
            "shows", "fairentry", "youngster",
            says="""{v} shows {s} at the science fair. | {v} stands beside {s} and explains it.
                {s} is presented by {v}. | {s} is the entry of {v}. | Presenter of {s}: {v}
                {v} has entered {s}.""",
            moves="""{s} will now be presented by {v}. | The presenting of {s} has passed to {v}.
                {v} has stepped in to explain {s}. | {s} got a new presenter, {v}.""",
            asks="""Who shows {s}? | Who do I find beside {s} at the science fair?
                Who explains {s} to the judges? | What does {v} show at the science fair?
                Whose entry is {s}? | What is {v} explaining to the judges? | Who has entered {s}?
                Which entry is {v} beside?""",
            lists="Which entries does {v} show? | List all that {v} has entered.",
            counts="How many entries does {v} show? | How many things has {v} entered?",
            checks="Does {v} show {s}? | Is {s} presented by {v}? | Is {s} the entry of {v}?",
            befores="Who showed {s} before? | Who was going to explain {s} before the swap?",
            names="""the presenter of {s} | the pupil who shows {s} | the entry shown by {v}
                the entry of {v}""",
        ),
        Relation(
            "form", "youngster", "formgroup",
            says="""{s} is a pupil in {v}. | {s} came to the science fair with {v}.
                {v} has {s} on its register. | {s} sits with {v} at school.
                {v} is the form of {s}.""",
            moves="""The school has put {s} into {v}. | {s} has changed forms and sits with {v} now.
                The register of {v} now has {s} on it.
                {s} went over to {v} after the holidays.""",
            asks="""Which class is {s} in? | Who did {s} come to the science fair with?
                Which form does {s} sit with? | Who is on the register of {v}?
                On which register is {s}? | Which pupil came with {v}? | Who is a pupil in {v}?""",
            lists="Which pupils are in {v}? | Name the pupils on the register of {v}.",
            counts="How many pupils from {v} are there? | How many pupils came with {v}?",
            checks="Is {s} in {v}? | Did {s} come with {v}? | Is {s} still on the register of {v}?",
            befores="Which class was {s} in before? | On which register was {s} before the change?",
            names="""the form of {s} | the pupil on the register of {v} | the class of {s}
                the pupil in {v}""",
        ),
        Relation(
            "score", "fairentry", "score", unique=True,
            says="""The judges gave {s} {v}. | The judges thought {s} was worth {v}.
                {s} scored {v} at the science fair. | On the score sheet {s} has {v}.
                {s} came away with {v}. | Score of {s}: {v}""",
            moves="""After a recount {s} has {v}. | The judges corrected the score of {s} to {v}.
                {s} now stands at {v} on the score sheet.
                On second thoughts the judges gave {s} {v}.""",
            asks="""How many points did {s} get? | What score did {s} come away with?
                What did the judges give {s}? | How did {s} do with the judges? | What scored {v}?
                Which entry came away with {v}?""",
            checks="Did {s} score {v}? | Did the judges give {s} {v}? | Does {s} have {v}?",
            befores="""How many points did {s} have before?
                What was the score of {s} before the correction?""",
            compares="""> Which scored higher, {a} or {b}? | < Which got fewer points, {a} or {b}?
                > What did the judges like better, {a} or {b}? | <? Did {a} score lower than {b}?
                >? Did {a} beat {b}? | < Which did worse with the judges, {a} or {b}?""",
            names="the entry that scored {v} | the entry with {v}",
        ),
        Relation(
            "demo", "fairentry", "time",
            says="""{s} is demonstrated at {v}. | The judges come round to {s} at {v}.
                Come at {v} to see {s} at work. | {s} gets its demonstration at {v}.
                {v} is the judging time of {s}. | Demonstration of {s}: {v}""",
            moves="""The demonstration of {s} was moved to {v}.
                The judges will now see {s} at {v}. | {s} swapped its judging time for {v}.""",
            asks="""When is {s} demonstrated? | What time do the judges come round to {s}?
                When should I come to see {s} at work? | Which entry do the judges see at {v}?
                What is the judging time of {s}? | What can I see at work at {v}?""",
            checks="Is {s} demonstrated at {v}? | Do the judges see {s} at {v}?",
            befores="""What was the old judging time of {s}?
                When was {s} going to be demonstrated before?""",
            compares="""< Which do the judges see first, {a} or {b}?
                > Which is demonstrated later, {a} or {b}? | >? Do the judges see {a} after {b}?
                <? Is {a} demonstrated before {b}?
                < Which has the earlier judging time, {a} or {b}?""",
            names="the entry demonstrated at {v} | the entry that the judges see at {v}",
        ),
        Relation(
            "outlay", "fairentry", "price",
            says="""The parts for {s} cost {v}. | {v} was spent on building {s}.
                Building {s} came to {v}. | {s} was put together for {v}. | Parts for {s}: {v}""",
            asks="""How much did the parts for {s} cost? | How much did it take to put {s} together?
                What was spent on building {s}? | What did building {s} come to?
                What was put together for {v}? | Which entry was built for {v}?""",
            checks="Did the parts for {s} cost {v}? | Was {v} spent on building {s}?",
            compares="""> Which cost more to build, {a} or {b}?
                < Which was cheaper to build, {a} or {b}? | > On which was more spent, {a} or {b}?
                >? Did more money go into {a} than into {b}?
                <? Were the parts for {a} cheaper than for {b}?""",
            names="the entry built for {v} | the entry whose parts cost {v}",
        ),
        Relation(
            "stuff", "fairentry", "stuff", many=True,
            says="""{s} is built with {v}. | {s} would not work without {v}. | We used {v} for {s}.
                You need {v} to make {s}. | Some {v} went into {s}.""",
            lists="""What is {s} built with? | Which entries are built with {v}?
                What do I need to make {s}? | What would not work without {v}?
                List all that went into {s}. | What did we use {v} for?""",
            counts="""How many materials is {s} built with? | How many entries are built with {v}?
                How many different things went into {s}? | For how many entries did we use {v}?""",
            checks="Is {s} built with {v}? | Do I need {v} to make {s}? | Did we use {v} for {s}?",
            denies="""{s} works without {v}. | You don't need {v} to make {s}.
                No {v} went into {s}.""",
            ends="We took the {v} out of {s} again. | {s} is no longer built with {v}.",
            names="the entry built with {v} | the entry that needs {v}",
        ),
    ),
)  # fmt: skip
