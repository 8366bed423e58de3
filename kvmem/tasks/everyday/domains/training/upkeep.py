"""Cable cars, lifts and escalators with their upkeep, and chargers for electric cars."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CABLEWAY = Domain(
    "cableway",
    types={
        "cablecar": "the {rope} cable car | the {rope} cableway",
        "summit": "{summit} Peak",
        "hutkeeper": "{person}",
    },
    words={
        "rope": """Edelweiss, Marmot, Chamois, Ibex, Gentian, Alpine Rose, Crocus, Cloudberry,
            Arnica, Juniper, Lynx, Snow Hare, Buzzard, Ptarmigan, Larch, Cowbell, Mountain Goat,
            Bluebell, Silver Thistle, Whortleberry, Pine Marten, Dipper, Ermine, Harebell,
            Heather, Rowan""",
        "summit": """Thunder, Needle, Wolf, Raven, Chimney, Sugarloaf, Anvil, Saddle, Cathedral,
            Tooth, Giant, Hermit, Crown, Pulpit, Sleeping, Sentinel, Widow, Trident, Hatchet,
            Lantern, Crystal, Dragon, Bishop, Smoking, Twin, Shepherd""",
        "sight": """the glacier, the old fort, the dam, the two lakes, the gorge, the waterfall,
            the salt mine, the monastery, the border, the peat bog, the vineyards, the airfield,
            the stone arch, the big dunes, the canyon, the ruined abbey, the hop fields,
            the racetrack, the wind farm, the radio mast, the crater, the marble quarry,
            the islands, the rope bridge, the hot springs, the larch forest""",
    },
    relations=(
        Relation(
            "leads", "cablecar", "summit",
            says="""{s} goes up to {v}. | Take {s} if you want to get up {v}.
                {s} carries walkers to {v}. | {v} is where {s} lets people out.
                You reach {v} with {s}. | The upper end of {s} is on {v}.""",
            moves="""{s} has been rebuilt and goes to {v} instead. | {s} now climbs to {v}.
                The upper end of {s} was moved to {v}.
                Since the rebuilding {s} takes you up {v}.""",
            asks="""Where does {s} go? | Which mountain does {s} climb? | Where do I get out of {s}?
                What peak does {s} take me to? | How do I get up {v} without walking?
                Which cable car goes up {v}?""",
            lists="Which cable cars go up {v}? | List the cableways that end on {v}.",
            counts="How many cable cars go up {v}? | How many cableways end on {v}?",
            checks="Does {s} go up to {v}? | Can I reach {v} with {s}? | Does {s} end on {v}?",
            befores="""Where did {s} go before? | Which mountain did {s} climb before?
                Where did people get out of {s} until it was rebuilt?""",
            names="""the mountain that {s} climbs | the peak that {s} goes up to
                the cable car up {v} | the cableway that ends on {v}""",
        ),
        Relation(
            "hut", "summit", "hutkeeper",
            says="""{v} keeps the hut on {s}. | On {s} it is {v} who serves the soup.
                The hut on {s} is kept by {v}. | The landlord on {s} is {v}.
                {v} lives up on {s}.""",
            moves="""{v} has taken on the hut on {s}. | The hut on {s} has gone to {v}.
                {v} is the new landlord on {s}. | {v} now keeps the hut on {s}.""",
            asks="""Who keeps the hut on {s}? | Who serves the soup on {s}? | Who lives up on {s}?
                Whose is the hut on {s}? | On which mountain does {v} keep a hut?
                Where is the hut of {v}?""",
            lists="On which mountains does {v} keep huts? | List the peaks with huts of {v}.",
            counts="How many huts does {v} keep? | On how many peaks does {v} keep a hut?",
            checks="Does {v} keep the hut on {s}? | Is {v} the landlord on {s}?",
            befores="""Who kept the hut on {s} before? | Who was the old landlord on {s}?
                Who had the hut on {s} before it changed hands?""",
            denies="The hut on {s} isn't kept by {v}. | {v} is not the landlord on {s}.",
            ends="{v} has left the hut on {s}. | {v} is no longer the landlord on {s}.",
            names="""the landlord on {s} | the person who keeps the hut on {s}
                the mountain where {v} keeps a hut | the peak with the hut of {v}""",
        ),
        Relation(
            "ticket", "cablecar", "price",
            says="""Up and down with {s} costs {v}. | They charge {v} for a seat in {s}.
                A return on {s} is {v}. | For a trip on {s} you pay {v}. | {s}: {v} return""",
            moves="""A return on {s} now costs {v}. | The price of a trip on {s} was changed to {v}.
                They now charge {v} for a trip on {s}.""",
            asks="""How much is a return on {s}? | What's the price of a trip on {s}?
                What do they charge for {s}? | Which cable car can I take for {v}?
                Which cableway charges {v}?""",
            checks="Is a return on {s} {v}? | Do they charge {v} for {s}?",
            befores="What was the old price of a trip on {s}? | How much was {s} before?",
            compares="""> Which is the dearer trip, {a} or {b}? | < Which charges less, {a} or {b}?
                >? Is a return on {a} more expensive than one on {b}?
                <? Is it cheaper to take {a} than {b}?
                > Where do I pay more for going up, on {a} or on {b}?""",
            names="""the price of a return on {s} | what they charge for {s}
                the cable car that charges {v} | the cableway that costs {v}""",
        ),
        Relation(
            "climb", "cablecar", "minutes",
            says="""{s} needs {v} to get to the top. | After {v} in {s} you are at the top.
                A trip up in {s} lasts {v}. | {s} reaches the top in {v}.""",
            moves="""Since the rebuilding {s} needs {v} to the top. | {s} now gets up there in {v}.
                With its new motor {s} reaches the top in {v}.""",
            asks="""How long does {s} need to the top? | How soon am I at the top with {s}?
                How many minutes do I sit in {s}? | How long is the trip up in {s}?""",
            checks="Does {s} reach the top in {v}? | Is it {v} to the top in {s}?",
            befores="How long did {s} need before? | How long was the trip up in {s} before?",
            compares="""> Which takes longer to the top, {a} or {b}?
                < Which is faster, {a} or {b}? | >? Do I sit longer in {a} than in {b}?
                <? Is {a} sooner at the top than {b}?""",
            names="the length of the trip up in {s} | the time that {s} needs to the top",
        ),
        Relation(
            "standstill", "cablecar", "date",
            says="""{s} stands still on {v} while the ropes are checked. | {s} won't run on {v}.
                The ropes of {s} are checked on {v}. | On {v} engineers climb the pylons of {s}.""",
            moves="""The rope check of {s} was put off to {v}. | {s} will be shut on {v} instead.
                The ropes of {s} will now be checked on {v}.""",
            asks="""When are the ropes of {s} checked? | When do the engineers see to {s}?
                On what date is {s} shut? | Which cableway has its ropes checked on {v}?
                Which cable car is shut on {v}?""",
            checks="Is {s} shut on {v}? | Are the ropes of {s} checked on {v}?",
            befores="""When was the rope check of {s} to be at first?
                When was {s} to be shut before?""",
            compares="""> Which is shut later, {a} or {b}? | >? Is {a} checked after {b}?
                < Which has its ropes checked first, {a} or {b}? | <? Is {a} shut before {b}?""",
            names="""the date of the rope check of {s} | the day when {s} is shut
                the cable car shut on {v} | the cableway that is checked on {v}""",
        ),
        Relation(
            "sights", "summit", "sight", many=True,
            says="""From {s} you can see {v}. | A telescope on {s} points at {v}.
                {s} has a view of {v}. | Up on {s}, {v} can be made out.
                {s} looks down on {v}.""",
            denies="You can't see {v} from {s}. | {v} cannot be made out from {s}.",
            ends="Trees have grown up and hide {v} from {s}. | {s} has lost its view of {v}.",
            lists="""What can I see from {s}? | Which sights are in view on {s}?
                List what {s} looks down on. | List the mountains that look down on {v}.
                From which mountains can I see {v}? | Which peaks have a view of {v}?""",
            counts="""How many sights can I see from {s}? | How many things does {s} look down on?
                From how many mountains can I see {v}? | How many peaks have a view of {v}?""",
            checks="Can I see {v} from {s}? | Does {s} have a view of {v}?",
        ),
    ),
)  # fmt: skip

ELEVATORS = Domain(
    "elevators",
    types={
        "lift": "the {shaft} lift | the {shaft} elevator",
        "escalator": "the {stairs} escalator",
        "liftman": "{person}",
        "liftfirm": "{firm} Lifts",
    },
    words={
        "shaft": """lobby, atrium, north wing, south wing, rooftop, basement, kitchen, visitors',
            goods, glass, panorama, east tower, west tower, garage, staff, penthouse, courtyard,
            archive, laundry, ballroom, linen, service, wheelchair, boardroom, stockroom, annexe""",
        "stairs": """food court, toy floor, main hall, cosmetics, shoe floor, cinema, arcade,
            underpass, sports floor, side entrance, bargain basement, terrace, menswear, skywalk""",
        "firm": """Halden, Otterby, Kranz, Belmonte, Fairclough, Novak, Stigler, Uplands, Varga,
            Winstanley, Zenit, Pelham, Morrow, Lindqvist, Garrick, Eldon, Dufour, Cresta, Bryant,
            Ascent, Tillman, Rossini, Quint, Ibsen""",
        "fault": """jammed door, dead button, flickering light, worn cable, oil leak, silent alarm,
            loose handrail, cracked mirror, faulty sensor, noisy motor, hot brake, bent guide rail,
            broken display, uneven stop, loose panel, blown fuse, slipping belt, damp pit,
            stuck fan, scratched floor, wobbly call plate, dusty relay, dented door, rusty pulley,
            missing screw, dim lamp""",
    },
    relations=(
        Relation(
            "technician", "lift", "liftman",
            says="""{v} does the upkeep of {s}. | If {s} gets stuck, {v} comes out.
                {s} is oiled and adjusted by {v}. | The technician for {s} is {v}.
                It is {v} who greases {s}.""",
            moves="""{v} has taken over the upkeep of {s}. | {s} has a new technician, {v}.
                The upkeep of {s} has been entrusted to {v}. | {v} now comes out for {s}.""",
            asks="""Who maintains {s}? | Who comes out if {s} gets stuck? | In whose care is {s}?
                Who greases {s}? | Which elevator does {v} come out for?
                Which lift does {v} maintain?""",
            lists="Which lifts does {v} maintain? | List the elevators with {v} as technician.",
            counts="How many lifts does {v} maintain? | How many elevators does {v} grease?",
            checks="Does {v} maintain {s}? | Is {v} the technician for {s}?",
            befores="Who maintained {s} before? | Who was the former technician for {s}?",
            names="""the technician for {s} | the person who maintains {s}
                the lift that {v} maintains | the elevator greased by {v}""",
        ),
        Relation(
            "firm", "liftman", "liftfirm",
            says="""{s} repairs lifts for {v}. | As a lift engineer {s} is with {v}.
                {s} is one of the fitters of {v}. | {s} wears the overalls of {v}.
                {v} employs {s}.""",
            moves="""{s} has been hired away by {v}. | {s} has swapped to the overalls of {v}.
                {s} now repairs lifts for {v}.""",
            asks="""Which lift company does {s} work for? | Whose overalls does {s} wear?
                Who employs {s}? | Which fitter works for {v}? | Who is with {v}?""",
            lists="Which fitters work for {v}? | List the lift engineers of {v}.",
            counts="How many fitters work for {v}? | How many lift engineers does {v} employ?",
            checks="Does {s} repair lifts for {v}? | Is {s} with {v}?",
            befores="Which lift company was {s} with before? | Who employed {s} before?",
            names="""the lift company of {s} | the company whose overalls {s} wears
                the fitter who works for {v} | the lift engineer of {v}""",
        ),
        Relation(
            "capacity", "lift", "age",
            says="""{s} holds {v} people. | No more than {v} people may ride in {s}.
                {s} is built for {v} people. | There is room for {v} people in {s}.
                {s}: max. {v} people""",
            moves="""The limit in {s} was set to {v} people. | Since the refit {s} holds {v} people.
                {s} may now carry {v} people.""",
            asks="""How many people fit into {s}? | What does the sign in {s} allow?
                What is the limit in {s}? | How many of us can ride in {s}?""",
            checks="Does {s} hold {v} people? | Is there room for {v} people in {s}?",
            befores="What was the limit in {s} before? | How many people could {s} take before?",
            compares="""> Which holds more people, {a} or {b}? | <? Is {a} built for fewer than {b}?
                < Which is the smaller one, {a} or {b}?
                >? Do more people fit into {a} than into {b}?
                > Which would a large group rather take, {a} or {b}?""",
        ),
        Relation(
            "inspection", "lift", "date",
            says="""The inspector looks at {s} on {v}. | The seal in {s} has to be renewed on {v}.
                The inspection of {s} falls on {v}. | On {v} {s} is up for inspection.""",
            moves="""The inspector will come to {s} on {v} instead.
                The inspection of {s} was rescheduled for {v}.
                The renewal of the seal in {s} has been shifted to {v}.""",
            asks="""When is {s} inspected? | When does the inspector look at {s}?
                What's the date for the seal in {s}? | Which elevator is up for inspection on {v}?
                Which lift is inspected on {v}?""",
            checks="Is {s} inspected on {v}? | Does the inspector look at {s} on {v}?",
            befores="When was {s} to be inspected before? | What was the first date for {s}?",
            compares="""> Which is inspected later, {a} or {b}? | < Which is up first, {a} or {b}?
                >? Does the inspector come to {a} after {b}? | <? Is {a} inspected before {b}?""",
            names="""the date of the inspection of {s} | the day when {s} is inspected
                the lift inspected on {v} | the elevator up for inspection on {v}""",
        ),
        Relation(
            "faults", "lift", "fault", many=True,
            says="""There is a(n) {v} to repair in {s}. | Someone has found a(n) {v} in {s}.
                A(n) {v} was reported in {s}. | {s} suffers from a(n) {v}.
                {s}: {v}, to be repaired""",
            denies="No {v} was found in {s}. | {s} does not suffer from a(n) {v}.",
            ends="The {v} in {s} has been repaired. | {s} no longer suffers from a(n) {v}.",
            lists="""What is wrong with {s}? | What has to be repaired in {s}?
                Which faults are open in {s}? | Which elevators suffer from a(n) {v}?
                Which lifts have a(n) {v}?""",
            counts="""How many faults does {s} have? | How many things are wrong with {s}?
                How many lifts have a(n) {v}? | How many elevators suffer from a(n) {v}?""",
            checks="Does {s} have a(n) {v}? | Is there a(n) {v} in {s}?",
        ),
        Relation(
            "detour", "escalator", "lift",
            says="""While {s} stands still, people take {v}. | A sign at {s} points to {v}.
                {v} stands in for {s}. | The way round {s} is by {v}.""",
            moves="""The sign at {s} now points to {v}. | People at {s} are now sent to {v}.
                {v} now stands in for {s}.""",
            asks="""What do I take instead of {s}? | Where does the sign at {s} point?
                How do people get round {s}? | At which escalator does the sign point to {v}?
                Which escalator does {v} stand in for?""",
            checks="Does {v} stand in for {s}? | Does the sign at {s} point to {v}?",
            befores="What stood in for {s} before? | Where did the sign at {s} point before?",
            names="""the lift that stands in for {s} | the lift people take instead of {s}
                the escalator that {v} stands in for | the escalator with a sign to {v}""",
        ),
        Relation(
            "overhaul", "escalator", "sum",
            says="""The overhaul of {s} costs {v}. | We have been quoted {v} for {s}.
                New steps for {s} come to {v}. | {v} has been set aside for {s}.""",
            moves="""The quote for {s} was revised to {v}. | We now have to set aside {v} for {s}.
                New steps for {s} now come to {v}.""",
            asks="""What does the overhaul of {s} cost? | How much were we quoted for {s}?
                How much money do we need for the new steps of {s}?""",
            checks="Does the overhaul of {s} cost {v}? | Were we quoted {v} for {s}?",
            befores="""What was the first quote for {s}?
                How much was to be set aside for {s} before?""",
            compares="""> Which is dearer to overhaul, {a} or {b}?
                < Which has the lower quote, {a} or {b}?
                >? Do the steps for {a} cost more than those for {b}?
                <? Is the quote for {a} lower than that for {b}?""",
        ),
    ),
)  # fmt: skip

CHARGERS = Domain(
    "chargers",
    types={
        "ecar": "the electric {ecar} | the {ecar} electric car",
        "charger": "the {site} charger | the {site} charging point",
        "sparky": "{person}",
    },
    words={
        "ecar": """Volta, Amperio, Lumeo, Kestra, Elektra, Ohmster, Zapp, Wattson, Solbee, Ionique,
            Jolt, Pulsar, Teslo, Nanuk, Galvano, Hertzig, Tilia, Sparkle, Boltina, Currento, Mira,
            Orbis, Leafling, Dynamo, Fluxus, Evora""",
        "site": """supermarket, garden centre, town park, furniture store, ice rink, bypass, lido,
            brewery, motorway, village hall, art gallery, cinema, courthouse, riverside, arena,
            old barracks, market square, golf club, business park, hardware store, water mill,
            roundabout, castle, burger bar, climbing hall, cattle grid""",
        "connector": """Type 1, Type 2, CCS, CHAdeMO, NACS, Schuko, GB/T, CEE red, CEE blue,
            Type 3C, ChaoJi, Mennekes""",
    },
    relations=(
        Relation(
            "plugged", "ecar", "charger", unique=True,
            says="""{s} is plugged in at {v}. | I left {s} on the cable at {v}.
                {s} is charging at {v}. | {s} draws its power from {v}.
                {v} has {s} on its cable.""",
            moves="""{s} has been plugged in again, this time at {v}. | {s} is now charging at {v}.
                Somebody has driven {s} over to {v} to charge.
                {s} now hangs on the cable of {v}.""",
            asks="""Where is {s} plugged in? | From where does {s} get its power?
                Which charger is {s} on? | Where did I leave {s}? | Which car is charging at {v}?
                What is plugged in at {v}? | Which car is on the cable at {v}?""",
            checks="Is {s} plugged in at {v}? | Is {s} charging at {v}?",
            befores="Where was {s} plugged in before? | Which charger was {s} on before?",
            ends="{s} has been unplugged from {v}. | {s} is no longer charging at {v}.",
            names="""the charger that {s} is on | the place where {s} is charging
                the car plugged in at {v} | the car charging at {v}""",
        ),
        Relation(
            "electrician", "charger", "sparky",
            says="""{v} keeps {s} working. | When {s} has no power, {v} is called.
                The electrician for {s} is {v}. | {v} checks the wiring of {s}.
                If {s} is down, {v} mends it.""",
            moves="""{s} has a new electrician, {v}. | The wiring of {s} was given to {v} to check.
                {v} is called to {s} from now on.""",
            asks="""Who keeps {s} working? | Who do we call when {s} has no power?
                Who is the electrician for {s}? | Who sees to the wiring of {s}?
                Which charger is {v} called to? | Which charging point does {v} keep working?""",
            lists="Which chargers does {v} keep working? | List the chargers {v} is called to.",
            counts="How many chargers does {v} check? | How many chargers is {v} called to?",
            checks="Is {v} the electrician for {s}? | Does {v} keep {s} working?",
            befores="Who was the electrician for {s} before? | Who was called to {s} before?",
            names="""the electrician for {s} | the person who keeps {s} working
                the charger that {v} checks | the charging point {v} is called to""",
        ),
        Relation(
            "tariff", "charger", "price",
            says="""A full charge at {s} costs {v}. | Filling the battery at {s} comes to {v}.
                {s} takes {v} for a full battery. | {s}, full charge: {v}""",
            moves="""A full charge at {s} has gone to {v}. | The tariff at {s} was adjusted to {v}.
                {s} now takes {v} for a full battery.""",
            asks="""What is the tariff at {s}? | What do I pay to fill the battery at {s}?
                How much is a full charge at {s}? | Which charger takes {v} for a full battery?
                Where can I charge for {v}?""",
            checks="Is the tariff at {s} {v}? | Does a full charge at {s} cost {v}?",
            befores="What was the old tariff at {s}? | How much was a full charge at {s} before?",
            compares="""> Which is the more expensive one, {a} or {b}?
                < Where can I charge for less, at {a} or at {b}? | >? Does {a} take more than {b}?
                <? Is the tariff at {a} lower than at {b}?""",
            names="""the tariff at {s} | the price of a full charge at {s}
                the charger with a tariff of {v} | the charging point that takes {v}""",
        ),
        Relation(
            "level", "ecar", "percent",
            says="""The battery of {s} is down to {v}. | There is {v} of charge left in {s}.
                {s} has {v} left in the battery. | {s} shows {v} of charge.""",
            moves="""The battery of {s} has gone to {v}. | {s} now shows {v} of charge.
                By now {s} is at {v}.""",
            asks="""How full is the battery of {s}? | How much charge has {s} got?
                What does the display of {s} say about the battery?""",
            checks="Is the battery of {s} at {v}? | Does {s} show {v} of charge?",
            befores="""How full was the battery of {s} before?
                How much charge did {s} have before?""",
            compares="""> Which has more charge left, {a} or {b}?
                < Whose battery is lower, {a} or {b}? | <? Is {a} closer to running flat than {b}?
                >? Is the battery of {a} fuller than that of {b}?""",
        ),
        Relation(
            "ready", "ecar", "time",
            says="""{s} will be fully charged at {v}. | At {v} the battery of {s} will be full.
                {s} is ready to drive off at {v}. | You can unplug {s} at {v}.""",
            moves="""{s} won't be full before {v} now. | {s} will be ready at {v} instead.
                According to the app {s} is now ready at {v}.""",
            asks="""When is {s} ready? | What time will {s} be full? | When can I unplug {s}?
                Which car can I unplug at {v}? | Which car is ready at {v}?""",
            checks="Is {s} fully charged at {v}? | Can I unplug {s} at {v}?",
            befores="When was {s} to be full at first? | When was {s} going to be ready before?",
            compares="""> Which has to charge until later, {a} or {b}?
                < Which is ready first, {a} or {b}? | <? Can I drive off sooner in {a} than in {b}?
                >? Will {a} be full after {b}?""",
        ),
        Relation(
            "connectors", "charger", "connector", many=True,
            says="""{s} has a(n) {v} plug. | There is a(n) {v} socket at {s}.
                You can charge with {v} at {s}. | {s} takes {v} cables.""",
            denies="{s} has no {v} plug. | You can't charge with {v} at {s}.",
            ends="The {v} plug was removed from {s}. | {s} no longer takes {v} cables.",
            lists="""Which plugs does {s} have? | What sockets are there at {s}?
                Which chargers have {v}? | Where can I charge with {v}?""",
            counts="""How many kinds of plug does {s} have? | How many sockets are there at {s}?
                How many chargers have {v}? | At how many places can I charge with {v}?""",
            checks="Does {s} have a(n) {v} plug? | Can I charge with {v} at {s}?",
        ),
        Relation(
            "card", SELF, "code",
            says="""The number of my charging card is {v}. | To start charging I type in {v}.
                My charging card is {v}. | my charging card: {v}""",
            moves="""My charging card was replaced by {v}. | I have got a new charging card, {v}.
                My charging card is now {v}.""",
            asks="""What's the number of my charging card? | Remind me of my charging card number.
                What do I type in to start charging? | Which charging card do I have?""",
            checks="Is {v} my charging card? | Do I type in {v} to start charging?",
            befores="What was my old charging card? | What did I type in to charge before?",
        ),
    ),
)  # fmt: skip
