"""Out of doors: hiking and angling clubs, orchards, forests, bees and horses."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

HIKING = Domain(
    "hiking",
    types={"hike": "the {walk} hike | the {walk} walk", "refuge": "the {refuge} Hut",
        "hutkeeper": "{person}"},
    words={
        "walk": """Raven Gorge, Sheep Ridge, Three Bridges, Windy Pass, Old Mill, Cloud Peak,
            Heather Moor, Black Tarn, Fox Hollow, Chapel Rock, Long Meadow, Pine Ridge,
            Silver Falls, Eagle Crag, Salt Road, Red Cliff, Twin Lakes, Stone Circle, Goat Steps,
            Bilberry Hill, Deer Leap, Ice Cave, Moss Bridge, Wolf Stones""",
        "refuge": """Marmot, Edelweiss, Gentian, Ibex, Chamois, Snowfinch, Thistle, Arnica, Boulder,
            Ptarmigan, Cairn, Rowan, Wolfstone, Highwater, Sunnyside, Stonebreak, Farview""",
    },
    relations=(
        Relation("leader", "hike", "person",
            says="On {s} we follow {v}. | {v} takes the group out on {s}. | {v} will walk in front "
            "on {s}. | The hike leader on {s} is {v}. | leading {s}: {v}",
            moves="{s} has a new leader, {v}. | We now follow {v} on {s}.", asks="""Who leads {s}?
                Who is taking us on {s}? | Who do we follow on {s}? | Who goes first on {s}?
                Which hike does {v} lead? | On which hike do we follow {v}?""",
            lists="Which hikes does {v} lead? | List all the hikes led by {v}.",
            checks="Does {v} lead {s}? | Is it {v} who is taking us on {s}?",
            befores="Who led {s} before? | Who used to lead {s}?", names="""the leader of {s}
                the person who leads {s} | the hike that {v} leads | the hike led by {v}"""),
        Relation("lunch", "hike", "refuge", says="""On {s} we stop for lunch at {v}.
                The lunch stop of {s} is {v}. | {v} serves us lunch on {s}.
                {s} takes its midday break at {v}. | lunch on {s}: {v}""",
            moves="""The lunch stop of {s} was moved to {v}. | On {s} we now have lunch at {v}.
                The midday break of {s} will be at {v} instead.""",
            asks="""Where do we eat on {s}? | At which hut does {s} stop?
                Remind me where we have our meal on {s}. | Where are we fed on {s}?
                Which hike stops for lunch at {v}? | On which hike do we eat at {v}?""",
            counts="How many hikes stop at {v}? | How many hikes have lunch at {v}?",
            checks="Do we eat at {v} on {s}? | Does {s} stop for lunch at {v}?",
            befores="Where did {s} stop before? | What was the old lunch stop of {s}?",
            names="""the lunch stop of {s} | the hut where {s} has lunch
                the hike that stops for lunch at {v} | the hike with lunch at {v}"""),
        Relation("warden", "refuge", "hutkeeper",
            says="""{v} is the warden up at {s}. | The warden at {s} is called {v}.
                {v} lives up at {s} and keeps house there. | {s} is kept by {v}.""",
            moves="{v} is the new warden of {s}. | {s} was passed on to {v}, its new warden.",
            asks="Who keeps {s}? | Who is in charge up at {s}? | Who looks after the guests at "
            "{s}? | Which hut does {v} keep? | Where is {v} the warden?",
            checks="Is {v} the warden of {s}? | Does {v} keep {s}?",
            befores="Who kept {s} before? | Who was the last warden of {s}?",
            names="the warden of {s} | the keeper of {s} | the hut of {v} | the hut {v} keeps"),
        Relation("booking", "hutkeeper", "phone", unique=True,
            says="""To book a bunk with {s}, ring {v}. | {s} takes bookings for bunks on {v}.
                The mountain number of {s} is {v}. | Call {v} and {s} will keep you a bunk.""",
            moves="{s} now takes bookings on {v}. | The mountain number of {s} was changed to {v}.",
            asks="""What's the phone number of {s}? | What do I dial to book with {s}?
                Which warden answers on {v}? | Whose hut do I get if I ring {v}?""",
            checks="Does {s} take bookings on {v}? | Do I ring {v} to get {s}?"),
        Relation("ascent", "hike", "hull", says="""{s} climbs {v}. | {s} goes up {v} in all.
                There are {v} of ascent on {s}. | Expect {v} of uphill on {s}.""",
            asks="""How much climbing is there on {s}? | How strenuous is {s}, in metres?
                Which hike climbs {v}? | Which hike has {v} of uphill?""",
            checks="Does {s} climb {v}? | Is there an ascent of {v} on {s}?",
            compares="""> Which has more climbing, {a} or {b}?
                < Which is easier on the legs, {a} or {b}? | >? Do we climb more on {a} than on {b}?
                <? Is there less uphill on {a} than on {b}?""",
            names="the hike that climbs {v} | the hike with {v} of ascent"),
    ),
)  # fmt: skip

ANGLING = Domain(
    "angling",
    types={"peg": "peg {age}", "fishery": "the {fishery} pool | our {fishery} pool",
        "bailiff": "{person}", "catch": "{catch}"},
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
        Relation("draw", "person", "peg", unique=True,
            says="""{s} drew {v} for the match. | {s} is fishing from {v}.
                {v} went to {s} in the draw. | {s} will be sitting at {v} on match day.""",
            moves="""{s} has swapped to {v}. | {s} now fishes from {v}.
                {s} was moved along to {v}.""", asks="""Which peg did {s} draw?
                Where is {s} fishing in the match? | Where on the bank will I find {s}?
                Who drew {v}? | Who is fishing from {v}? | Whose peg is {v}?""",
            checks="Did {s} draw {v}? | Is {s} fishing from {v}? | Is {s} still at {v}?",
            befores="Which peg did {s} have before? | Where was {s} fishing before the swap?",
            names="the peg that {s} drew | the peg of {s} | the angler at {v} | the person at {v}"),
        Relation("bank", "peg", "fishery",
            says="""{s} is one of the pegs on {v}. | From {s} you cast into {v}.
                You find {s} on the bank of {v}. | {v} lies in front of {s}.""",
            asks="""Which pool is {s} on? | Which water do I cast into from {s}? | Where's {s}?
                Which peg is on {v}? | From which peg do I cast into {v}?""",
            lists="Which pegs are on {v}? | List the pegs along {v}.",
            counts="How many pegs are there on {v}? | How many of the pegs are on {v}?",
            checks="Is {s} on {v}? | Do I cast into {v} from {s}?", names="""the pool that {s} is on
                the pool in front of {s} | the peg on {v} | the peg beside {v}"""),
        Relation("bailiff", "fishery", "bailiff",
            says="""{v} is the bailiff on {s}. | {v} checks the day tickets at {s}.
                {s} is patrolled by {v}. | At {s} you show your ticket to {v}.""",
            moves="""{v} is the new bailiff on {s}. | {s} is now patrolled by {v}.
                {v} has taken {s} over as bailiff.""", asks="""Who is the bailiff on {s}?
                Who will ask for my ticket at {s}? | Who keeps poachers away from {s}?
                Which pool does {v} patrol? | Where does {v} check tickets?""",
            checks="Is {v} the bailiff on {s}? | Does {v} patrol {s}?",
            befores="Who was the bailiff on {s} before? | Who used to patrol {s}?",
            names="the bailiff on {s} | the bailiff at {s} | the beat of {v} | the pool of {v}"),
        Relation("stock", "fishery", "catch", many=True, says="""{s} is stocked with {v}.
                There are {v} swimming in {s}. | You can catch {v} in {s}. | {v} thrive in {s}.""",
            denies="There are no {v} in {s}. | You won't catch any {v} in {s}.",
            ends="{v} have died out in {s}. | There are no {v} left in {s}.",
            lists="""What fish are there in {s}? | What can I catch in {s}? | What swims in {s}?
                Which pools have {v}? | Where can I catch {v}?""",
            counts="How many kinds of fish are there in {s}? | How many kinds of fish does {s} "
            "hold? | How many pools have {v}? | In how many pools can I catch {v}?",
            checks="Are there {v} in {s}? | Can I catch {v} in {s}? | Do {v} live in {s}?"),
        Relation("bait", "catch", "bait", says="""{s} go for {v}. | The best bait for {s} is {v}.
                Use {v} if you are after {s}. | With {v} on the hook you will catch {s}.""",
            moves="""We now use {v} for {s}. | The bait for {s} was changed to {v}.
                Now {s} want {v}.""", asks="What do {s} go for? | What should I put on the hook "
            "for {s}? | How do I tempt {s}? | Which fish go for {v}? | What can I catch with {v}?",
            checks="Do {s} go for {v}? | Is {v} the right bait for {s}?",
            befores="What did we use for {s} before? | What was the old bait for {s}?"),
    ),
)  # fmt: skip

ORCHARD = Domain(
    "orchard",
    types={"fruitsort": "the {fruitsort} trees | our {fruitsort} trees",
        "terrace": "the {terrace} terrace", "picker": "{person}",
        "tractor": "the {tractor} tractor", "crates": "{age} crates"},
    words={
        "fruitsort": """Cox, Bramley, Gala, Russet, Pippin, Jonagold, Braeburn, Elstar, Boskoop,
            Idared, Spartan, Conference pear, Williams pear, Victoria plum, damson, quince, medlar,
            mirabelle, greengage, Morello cherry, Stella cherry, apricot, nectarine, mulberry""",
        "terrace": """upper, lower, middle, south, east, west, chapel, well, wall, gate""",
        "tractor": """Fordson, Ferguson, Zetor, Deutz, Lanz, Steyr, Kubota, Valmet, Fendt,
            Landini""",
    },
    relations=(
        Relation("stands", "fruitsort", "terrace", says="""{s} stand on {v}.
                We planted {s} on {v}. | {v} is where {s} stand. | You come to {s} on {v}.""",
            moves="{s} were put on {v}. | We replanted {s} on {v}. | {s} now stand on {v}.",
            asks="""Where do {s} stand? | Which terrace are {s} on? | Where should I look for {s}?
                Which trees stand on {v}? | Which fruit grows on {v}?""",
            lists="Which trees are on {v}? | List the kinds of tree on {v}.",
            counts="How many kinds of tree stand on {v}? | How many kinds of tree grow on {v}?",
            checks="Do {s} stand on {v}? | Are {s} still on {v}?",
            befores="Where did {s} stand before? | Which terrace were {s} on before?",
            names="""the terrace of {s} | the terrace where {s} stand | the trees on {v}
                the trees that stand on {v}"""),
        Relation("boss", "terrace", "picker",
            says="""{v} is the head picker on {s}. | The pickers on {s} take their orders from {v}.
                The harvest on {s} is in the hands of {v}. | {v} and helpers pick {s}.""",
            moves="{v} is the new head picker on {s}. | The pickers on {s} now answer to {v}.",
            asks="""Who is in charge of the harvest on {s}? | Who gives the orders on {s}?
                Whose helpers pick the fruit on {s}? | Which terrace is {v} in charge of?
                Where is {v} the head picker?""",
            checks="Is {v} the head picker on {s}? | Is {v} in charge on {s}?",
            befores="Who was head picker on {s} before? | Who used to give the orders on {s}?",
            names="""the head picker on {s} | the person in charge of {s}
                the terrace where {v} is head picker | the terrace in the charge of {v}"""),
        Relation("drives", "picker", "tractor", unique=True, says="""{s} hauls the fruit with {v}.
                {v} is driven by {s}. | {s} sits at the wheel of {v}. | {s} has the key of {v}.""",
            moves="""{s} has climbed onto {v} instead. | {s} now hauls the fruit with {v}.
                {v} was assigned to {s}.""", asks="What does {s} drive? | Which tractor has {s} "
            "got? | What does {s} use to haul the fruit? | Who drives {v}? | Whose tractor is {v}?",
            checks="Does {s} drive {v}? | Is {v} the tractor of {s}?",
            befores="What did {s} drive before? | Which tractor did {s} have before?",
            names="the tractor of {s} | the tractor {s} has | the driver of {v} | the one on {v}"),
        Relation("service", "tractor", "date",
            says="""{s} is booked in for a service on {v}. | {s} goes to the mechanic on {v}.
                The oil in {s} is due to be changed on {v}. | service of {s}: {v}""",
            moves="""The service of {s} was put off to {v}.
                The mechanic will look at {s} on {v} instead.""",
            asks="""When is {s} due for a service? | When does the mechanic see {s}?
                When will {s} get new oil? | Which tractor is serviced on {v}?
                Which tractor goes to the mechanic on {v}?""",
            checks="Is {s} serviced on {v}? | Does {s} go to the mechanic on {v}?",
            befores="When was {s} due before? | What was the old service date of {s}?",
            compares="""< Which is serviced first, {a} or {b}?
                > Which is serviced later, {a} or {b}? | <? Is {a} serviced before {b}?
                >? Does {b} go to the mechanic earlier than {a}?"""),
        Relation("harvest", "fruitsort", "crates", unique=True, says="""{s} gave us {v} last autumn.
                We picked {v} from {s}. | {s} filled {v}. | {v} came off {s}.""",
            asks="""How much fruit came off {s}? | How good was the harvest from {s}?
                What did {s} bear? | Which trees filled {v}? | Which trees gave us {v}?""",
            checks="Did {s} fill {v}? | Did we pick {v} from {s}?",
            compares="""> Which bore more fruit, {a} or {b}?
                < Which had the poorer harvest, {a} or {b}? | >? Did {a} fill more crates than {b}?
                <? Did we pick less from {a} than from {b}?""",
            names="the trees that filled {v} | the trees that gave us {v}"),
    ),
)  # fmt: skip

FORESTRY = Domain(
    "forestry",
    types={"plantation": "the {plantation} plantation | our {plantation} plantation",
        "forester": "{person}", "sawmill": "the {sawmill} sawmill"},
    words={
        "plantation": """Fox Hill, Cold Spring, Deer Park, Nine Oaks, Badger Bank, Hollow Lane,
            Kingsmoor, Ashdale, Birkrigg, Thornwick, Gallows Hill, Stony Brook, Whinfell, Larkfield,
            Crow Park, Quarry, Lime Kiln, Far Ridge, Low Moss, Hermitage, Wolf Pit, Blackwater,
            Sandpit, Witches Glen""",
        "sawmill": """Hartmann, Lundgren, Weir Lane, Torrent, Brandt, Ivarsson, Greenlee, Pinewood,
            Ridgeway, Kaminski""",
        "treekind": """spruce, larch, Scots pine, Douglas fir, beech, oak, ash, sycamore, alder,
            birch, hornbeam, sweet chestnut, lime, poplar, willow, rowan, hazel, cedar, yew,
            juniper, silver fir, wild cherry, maple, aspen""",
    },
    relations=(
        Relation("forester", "plantation", "forester",
            says="""{v} is the forester for {s}. | {v} decides what is felled in {s}.
                {v} marks the trees to be cut in {s}. | {s} comes under {v}.""",
            moves="{v} is now the forester for {s}. | The felling in {s} is now up to {v}.",
            asks="""Who is the forester for {s}? | Who decides which trees come down in {s}?
                Who do I ask before I cut anything in {s}? | Which plantation does {v} manage?
                Where does {v} mark the trees?""",
            counts="How many plantations does {v} manage? | How many plantations come under {v}?",
            checks="Is {v} the forester for {s}? | Does {s} come under {v}?",
            befores="Who was the forester for {s} before? | Who used to mark the trees in {s}?",
            names="""the forester for {s} | the forester who manages {s}
                the plantation that {v} manages | the plantation under {v}"""),
        Relation("pickup", "forester", "plate", unique=True,
            says="{s} drives a pick-up with the plate {v}. | If you see {v} on a forest track, "
            "that is {s}. | {v} is the forest pick-up of {s}.",
            moves="""{s} has a new pick-up with the plate {v}.
                The pick-up of {s} was re-registered as {v}.""",
            asks="""What's the number plate of {s}? | How do I recognise the pick-up of {s}?
                Whose pick-up is {v}? | Which forester drives {v}?
                Who is about in the forest if I see {v}?""",
            checks="Is {v} the pick-up of {s}? | Does {s} drive {v}?"),
        Relation("trees", "plantation", "treekind",
            says="""{s} consists of {v}. | The trees in {s} are mostly {v}. | {v} is what fills {s}.
                As far as you can see, {s} is all {v}.""",
            moves="We cleared {s} and planted {v}. | {s} was set with {v}. | {s} is now all {v}.",
            denies="Not one {v} grows in {s}. | {v} does not grow in {s}.",
            asks="""What grows in {s}? | What kind of wood do we get from {s}?
                Which kind of tree makes up {s}? | Which plantation consists of {v}?
                Where do we grow {v}?""", checks="Does {v} grow in {s}? | Does {s} consist of {v}?",
            befores="What grew in {s} before? | What did {s} consist of before?",
            names="the plantation of {v} | the plantation where {v} grows"),
        Relation("buyer", "plantation", "sawmill",
            says="""The timber from {s} goes to {v}. | {v} buys the logs from {s}.
                {v} cuts the trunks from {s} into planks. | The logs of {s} end up at {v}.""",
            moves="The timber from {s} now goes to {v}. | We now sell the logs from {s} to {v}.",
            asks="""Who buys the timber from {s}? | Where do the logs from {s} end up?
                Where is the wood from {s} sawn? | Which plantation supplies {v}?
                Where does {v} get its logs?""",
            lists="Which plantations supply {v}? | List the plantations that sell to {v}.",
            checks="Does the timber from {s} go to {v}? | Does {v} buy the logs from {s}?",
            befores="Who bought the logs from {s} before? | Who had the timber from {s} before?",
            names="""the sawmill that buys the logs from {s} | the buyer of the timber from {s}
                the plantation that supplies {v} | the plantation that sells to {v}"""),
        Relation("pays", "sawmill", "price",
            says="""{s} pays {v} per cubic metre. | A cubic metre of logs fetches {v} at {s}.
                {s} gives you {v} for each cubic metre. | price per cubic metre at {s}: {v}""",
            moves="""{s} has changed its price to {v} per cubic metre.
                {s} now pays {v} per cubic metre.""", asks="""What does {s} pay for logs?
                What do we get per cubic metre at {s}? | What are logs worth at {s}?
                Which sawmill pays {v}? | Where do logs fetch {v} per cubic metre?""",
            checks="Does {s} pay {v} per cubic metre? | Do logs fetch {v} at {s}?",
            befores="What did {s} pay before? | What were logs worth at {s} before?",
            compares="> Which pays better, {a} or {b}? | < Where do logs fetch less, at {a} or at "
            "{b}? | >? Does {a} pay more than {b}? | > Who offers more for our logs, {a} or {b}?"),
    ),
)  # fmt: skip

BEEKEEPING = Domain(
    "beekeeping",
    types={"hive": "the {hive} hive | our {hive} hive", "apiary": "the {apiary} apiary",
        "queen": "Queen {queen}"},
    words={
        "hive": """Lavender, Clover, Heather, Buttercup, Bluebell, Rosemary, Thyme, Borage,
            Foxglove, Primrose, Cowslip, Corner, Striped, Mellow, Teasel, Comfrey, Honeysuckle,
            Dandelion, Harebell, Verbena, Hyssop, Woodruff, Yarrow, Sorrel""",
        "apiary": """heath, vicarage, riverside, hilltop, canal, allotment, brickworks, meadow,
            watermill, rooftop, cemetery, airfield, quarry, abbey""",
        "queen": """Matilda, Isolde, Boudica, Cleopatra, Guinevere, Titania, Nefertiti, Zenobia,
            Theodora, Eleanor, Isabella, Wilhelmina, Beatrix, Josephine, Philippa, Sheba, Maud""",
        "pest": """varroa mites, chalkbrood, wax moths, ants, mice, wasps, hornets, foulbrood,
            hive beetles, dysentery, damp, bee lice""",
    },
    relations=(
        Relation("site", "hive", "apiary", says="""{s} has its place in {v}. | We set up {s} in {v}.
                The bees of {s} fly out from {v}. | The bees of {s} live in {v}.""",
            moves="We carried {s} over to {v}. | {s} was carted to {v}. | {s} now stands in {v}.",
            asks="""Where does {s} stand? | Which apiary is {s} in? | Where have we put {s}?
                Which hive stands in {v}? | Which hive did we set up in {v}?""",
            lists="Which hives are in {v}? | List the hives in {v}.",
            counts="How many hives are there in {v}? | How many of our hives are in {v}?",
            checks="Does {s} stand in {v}? | Is {s} still in {v}?",
            befores="Where did {s} stand before? | Which apiary was {s} in before?",
            names="the apiary of {s} | the apiary with {s} | the hive in {v} | the hive from {v}"),
        Relation("queen", "hive", "queen", unique=True,
            says="""{v} reigns in {s}. | {s} is ruled by {v}. | {v} lays her eggs in {s}.
                Every bee in {s} is a child of {v}.""",
            moves="We put {v} into {s}. | {s} was requeened with {v}. | {v} now reigns in {s}.",
            asks="Which queen lives in {s}? | Who lays the eggs in {s}? | Who is the mother of the "
            "bees in {s}? | Where does {v} reign? | Which hive is ruled by {v}?",
            checks="Does {v} reign in {s}? | Is {v} the queen of {s}?",
            befores="Which queen did {s} have before? | Who reigned in {s} before?",
            names="the queen of {s} | the queen in {s} | the hive of {v} | the hive ruled by {v}"),
        Relation("mark", "queen", "colour", says="""{s} wears a(n) {v} dot. | {s} is marked in {v}.
                There is a dab of {v} paint on {s}. | The spot on the back of {s} is {v}.""",
            asks="""What colour is {s} marked in? | Which paint did we use for {s}?
                How can I tell {s} from other queens? | Which queen has a(n) {v} dot?
                Which queen is marked in {v}?""",
            lists="Which queens are marked in {v}? | List the queens with a(n) {v} dot.",
            checks="Is {s} marked in {v}? | Does {s} wear a(n) {v} dot?",
            names="the queen with the {v} dot | the queen marked in {v}"),
        Relation("pests", "hive", "pest", many=True,
            says="""{s} suffers from {v}. | We found {v} in {s}.
                The bees of {s} have to put up with {v}. | There are signs of {v} in {s}.""",
            ends="{s} is rid of {v} again. | We have freed {s} of {v}.",
            lists="""What is wrong with {s}? | What troubles the bees of {s}?
                Which hives suffer from {v}? | Where did we find {v}?""",
            counts="""How many problems does {s} have? | How many things trouble {s}?
                How many hives suffer from {v}? | In how many hives did we find {v}?""",
            checks="Does {s} suffer from {v}? | Are the bees of {s} troubled by {v}?"),
        Relation("jar", SELF, "price",
            says="""We sell our honey at {v} a jar. | A jar of our honey costs {v}.
                our honey: {v} a jar | People give us {v} for a jar of honey.""",
            moves="A jar of our honey now costs {v}. | We now ask {v} for a jar of honey.",
            asks="What do we ask for honey? | How much is our honey? | What is our honey price?",
            befores="What did our honey cost before? | How much did we charge for a jar before?"),
    ),
)  # fmt: skip

RIDING = Domain(
    "riding",
    types={"horse": "{horse}", "loosebox": "box {age}", "groom": "{person}"},
    words={
        "horse": """Thunder, Blaze, Cinnamon, Duchess, Pegasus, Apollo, Caramel, Sultan, Misty,
            Bandit, Daydream, Firefly, Hurricane, Nimbus, Pharaoh, Rascal, Topaz, Valentine, Zorro,
            Amber, Merlin, Whisper, Bonfire, Calypso, Drummer, Fandango, Gulliver, Romany""",
    },
    relations=(
        Relation("stall", "horse", "loosebox", unique=True,
            says="{s} is stabled in {v}. | {s} goes to bed in {v}. | {v} has the name of {s} on "
            "the door. | {s} looks out of {v}. | stable plan: {s} in {v}",
            moves="""{s} was led over to {v}. | We put {s} in {v} instead.
                {s} now beds down in {v}.""",
            asks="Where is {s} stabled? | Where does {s} sleep? | Where do I bring {s} after the "
            "ride? | Which horse is in {v}? | Who lives in {v}? | Which horse looks out of {v}?",
            checks="Is {s} in {v}? | Does {s} sleep in {v}? | Is {s} still stabled in {v}?",
            befores="Where did {s} sleep before? | Which box was {s} in before?",
            names="the box of {s} | the box {s} sleeps in | the horse in {v} | the horse from {v}"),
        Relation("mucks", "loosebox", "groom",
            says="""{s} is mucked out by {v}. | The straw in {s} is changed by {v}.
                {v} puts fresh straw in {s}. | {s} is kept clean by {v}.""",
            moves="{v} is now on straw duty in {s}. | {s} was given to {v} to muck out.",
            asks="Who mucks out {s}? | Who sees to the straw in {s}? | Which groom is responsible "
            "for {s}? | Which box does {v} muck out? | In which box does {v} change the straw?",
            counts="How many boxes does {v} muck out? | How many boxes are up to {v}?",
            checks="Does {v} muck out {s}? | Is it {v} who keeps {s} clean?",
            befores="Who mucked out {s} before? | Who used to keep {s} clean?",
            names="the groom for {s} | the groom at {s} | the box {v} cleans | the box {v} tends"),
        Relation("begins", "groom", "time", says="""{s} starts work in the stables at {v}.
                The horses see {s} coming at {v}. | {s} turns up at the stables at {v}.""",
            moves="""{s} now starts work in the stables at {v}.
                The stable shift of {s} was moved to {v}.""", asks="""When does {s} start work?
                What time does {s} get to the stables? | From when is {s} there for the horses?
                Which groom starts at {v}? | Which groom turns up at {v}?""",
            checks="Does {s} start work at {v}? | Is {s} with the horses from {v}?",
            befores="When did {s} start work before? | When did {s} use to turn up?",
            compares="""< Who starts earlier in the stables, {a} or {b}?
                > Who gets to the horses later, {a} or {b}? | <? Is {a} at the stables before {b}?
                < Who is the earlier bird, {a} or {b}?"""),
        Relation("rides", "person", "horse", unique=True,
            says="""{s} rides {v} in the lesson. | {v} carries {s} in the lesson.
                In the riding lesson, {s} is on {v}. | {s} was put on {v}.""",
            moves="{s} now rides {v}. | {s} has moved up to {v}. | {v} now carries {s}.",
            asks="Which horse does {s} ride? | What horse is {s} on? | On whose back do we put "
            "{s}? | Who rides {v}? | Who does {v} carry? | Which pupil is on {v}?",
            checks="Does {s} ride {v}? | Does {s} still ride {v}?",
            befores="Which horse did {s} ride before? | What horse was {s} on before?",
            names="the horse {s} rides | the mount of {s} | the rider of {v} | the pupil on {v}"),
        Relation("dam", "horse", "horse", says="""{s} is a foal of {v}. | {v} is the mother of {s}.
                {v} gave birth to {s}. | {v} is the dam of {s}.""",
            asks="""Who is the mother of {s}? | Which mare is the dam of {s}?
                Which horse gave birth to {s}? | Whose foal is {s}? | Which horse is a foal of {v}?
                Who did {v} give birth to?""",
            lists="Which horses are foals of {v}? | List the foals of {v}.",
            checks="Is {s} a foal of {v}? | Is {v} the mother of {s}?", names="""the mother of {s}
                the dam of {s} | the foal of {v} | the horse that is a foal of {v}"""),
        Relation("tackroom", SELF, "code", says="""The tack room opens with {v}.
                To get at the saddles, type {v}. | tack room: {v}""",
            moves="The tack room code was changed to {v}. | The tack room now opens with {v}.",
            asks="""What is the code of the tack room? | How do I get at the saddles?
                What lets me into the tack room?""",
            befores="What was the old code of the tack room? | What opened the tack room before?"),
    ),
)  # fmt: skip
