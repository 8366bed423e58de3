"""Orchard, forest and beehives."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

ORCHARD = Domain(
    "orchard",
    types={
        "fruitsort": "the {fruitsort} trees | our {fruitsort} trees",
        "terrace": "the {terrace} terrace",
        "picker": "{person}",
        "tractor": "the {tractor} tractor",
        "crates": "{age} crates",
    },
    words={
        "fruitsort": """Cox, Bramley, Gala, Russet, Pippin, Jonagold, Braeburn, Elstar, Boskoop,
            Idared, Spartan, Conference pear, Williams pear, Victoria plum, damson, quince, medlar,
            mirabelle, greengage, Morello cherry, Stella cherry, apricot, nectarine, mulberry""",
        "terrace": "upper, lower, middle, south, east, west, chapel, well, wall, gate",
        "tractor": "Fordson, Ferguson, Zetor, Deutz, Lanz, Steyr, Kubota, Valmet, Fendt, Landini",
    },
    relations=(
        Relation(
            "stands", "fruitsort", "terrace",
            says="""{s} stand on {v}. | We planted {s} on {v}. | {v} is where {s} stand.
                You come to {s} on {v}.""",
            moves="{s} were put on {v}. | We replanted {s} on {v}. | {s} now stand on {v}.",
            asks="""Where do {s} stand? | Which terrace are {s} on?
                Where should I look for {s}? | Which trees stand on {v}?
                Which fruit grows on {v}?""",
            lists="Which trees are on {v}? | List the kinds of tree on {v}.",
            counts="How many kinds of tree stand on {v}? | How many kinds of tree grow on {v}?",
            checks="Do {s} stand on {v}? | Are {s} still on {v}?",
            befores="Where did {s} stand before? | Which terrace were {s} on before?",
            names="""the terrace of {s} | the terrace where {s} stand | the trees on {v}
                the trees that stand on {v}""",
        ),
        Relation(
            "boss", "terrace", "picker",
            says="""{v} is the head picker on {s}.
                The pickers on {s} take their orders from {v}.
                The harvest on {s} is in the hands of {v}. | {v} and helpers pick {s}.""",
            moves="{v} is the new head picker on {s}. | The pickers on {s} now answer to {v}.",
            asks="""Who is in charge of the harvest on {s}? | Who gives the orders on {s}?
                Whose helpers pick the fruit on {s}? | Which terrace is {v} in charge of?
                Where is {v} the head picker?""",
            checks="Is {v} the head picker on {s}? | Is {v} in charge on {s}?",
            befores="Who was head picker on {s} before? | Who used to give the orders on {s}?",
            names="""the head picker on {s} | the person in charge of {s}
                the terrace where {v} is head picker | the terrace in the charge of {v}""",
        ),
        Relation(
            "drives", "picker", "tractor", unique=True,
            says="""{s} hauls the fruit with {v}. | {v} is driven by {s}.
                {s} sits at the wheel of {v}. | {s} has the key of {v}.""",
            moves="""{s} has climbed onto {v} instead. | {s} now hauls the fruit with {v}.
                {v} was assigned to {s}.""",
            asks="""What does {s} drive? | Which tractor has {s} got?
                What does {s} use to haul the fruit? | Who drives {v}? | Whose tractor is {v}?""",
            checks="Does {s} drive {v}? | Is {v} the tractor of {s}?",
            befores="What did {s} drive before? | Which tractor did {s} have before?",
            names="the tractor of {s} | the tractor {s} has | the driver of {v} | the one on {v}",
        ),
        Relation(
            "service", "tractor", "date",
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
                >? Does {b} go to the mechanic earlier than {a}?""",
        ),
        Relation(
            "harvest", "fruitsort", "crates", unique=True,
            says="""{s} gave us {v} last autumn. | We picked {v} from {s}. | {s} filled {v}.
                {v} came off {s}.""",
            asks="""How much fruit came off {s}? | How good was the harvest from {s}?
                What did {s} bear? | Which trees filled {v}? | Which trees gave us {v}?""",
            checks="Did {s} fill {v}? | Did we pick {v} from {s}?",
            compares="""> Which bore more fruit, {a} or {b}?
                < Which had the poorer harvest, {a} or {b}?
                >? Did {a} fill more crates than {b}?
                <? Did we pick less from {a} than from {b}?""",
            names="the trees that filled {v} | the trees that gave us {v}",
        ),
    ),
)  # fmt: skip

FORESTRY = Domain(
    "forestry",
    types={
        "plantation": "the {plantation} plantation | our {plantation} plantation",
        "forester": "{person}",
        "sawmill": "the {sawmill} sawmill",
    },
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
        Relation(
            "forester", "plantation", "forester",
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
                the plantation that {v} manages | the plantation under {v}""",
        ),
        Relation(
            "pickup", "forester", "plate", unique=True,
            says="""{s} drives a pick-up with the plate {v}.
                If you see {v} on a forest track, that is {s}.
                {v} is the forest pick-up of {s}.""",
            moves="""{s} has a new pick-up with the plate {v}.
                The pick-up of {s} was re-registered as {v}.""",
            asks="""What's the number plate of {s}? | How do I recognise the pick-up of {s}?
                Whose pick-up is {v}? | Which forester drives {v}?
                Who is about in the forest if I see {v}?""",
            checks="Is {v} the pick-up of {s}? | Does {s} drive {v}?",
        ),
        Relation(
            "trees", "plantation", "treekind",
            says="""{s} consists of {v}. | The trees in {s} are mostly {v}.
                {v} is what fills {s}. | As far as you can see, {s} is all {v}.""",
            moves="We cleared {s} and planted {v}. | {s} was set with {v}. | {s} is now all {v}.",
            denies="Not one {v} grows in {s}. | {v} does not grow in {s}.",
            asks="""What grows in {s}? | What kind of wood do we get from {s}?
                Which kind of tree makes up {s}? | Which plantation consists of {v}?
                Where do we grow {v}?""",
            checks="Does {v} grow in {s}? | Does {s} consist of {v}?",
            befores="What grew in {s} before? | What did {s} consist of before?",
            names="the plantation of {v} | the plantation where {v} grows",
        ),
        Relation(
            "buyer", "plantation", "sawmill",
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
                the plantation that supplies {v} | the plantation that sells to {v}""",
        ),
        Relation(
            "pays", "sawmill", "price",
            says="""{s} pays {v} per cubic metre. | A cubic metre of logs fetches {v} at {s}.
                {s} gives you {v} for each cubic metre. | price per cubic metre at {s}: {v}""",
            moves="""{s} has changed its price to {v} per cubic metre.
                {s} now pays {v} per cubic metre.""",
            asks="""What does {s} pay for logs? | What do we get per cubic metre at {s}?
                What are logs worth at {s}? | Which sawmill pays {v}?
                Where do logs fetch {v} per cubic metre?""",
            checks="Does {s} pay {v} per cubic metre? | Do logs fetch {v} at {s}?",
            befores="What did {s} pay before? | What were logs worth at {s} before?",
            compares="""> Which pays better, {a} or {b}?
                < Where do logs fetch less, at {a} or at {b}? | >? Does {a} pay more than {b}?
                > Who offers more for our logs, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

BEEKEEPING = Domain(
    "beekeeping",
    types={
        "hive": "the {hive} hive | our {hive} hive",
        "apiary": "the {apiary} apiary",
        "queen": "Queen {queen}",
    },
    words={
        "hive": """Lavender, Clover, Heather, Buttercup, Bluebell, Rosemary, Thyme, Borage,
            Foxglove, Primrose, Cowslip, Corner, Striped, Mellow, Teasel, Comfrey, Honeysuckle,
            Dandelion, Harebell, Verbena, Hyssop, Woodruff, Yarrow, Sorrel""",
        "apiary": """heath, vicarage, riverside, hilltop, canal, allotment, brickworks, meadow,
            watermill, rooftop, cemetery, airfield, quarry, abbey""",
        "queen": """Matilda, Isolde, Boudica, Cleopatra, Guinevere, Titania, Nefertiti, Zenobia,
            Theodora, Eleanor, Isabella, Wilhelmina, Beatrix, Josephine, Philippa, Sheba, Maud""",
        "pest": """varroa mites, chalkbrood, wax moths, ants, mice, wasps, hornets, foulbrood, hive
            beetles, dysentery, damp, bee lice""",
    },
    relations=(
        Relation(
            "site", "hive", "apiary",
            says="""{s} has its place in {v}. | We set up {s} in {v}.
                The bees of {s} fly out from {v}. | The bees of {s} live in {v}.""",
            moves="We carried {s} over to {v}. | {s} was carted to {v}. | {s} now stands in {v}.",
            asks="""Where does {s} stand? | Which apiary is {s} in? | Where have we put {s}?
                Which hive stands in {v}? | Which hive did we set up in {v}?""",
            lists="Which hives are in {v}? | List the hives in {v}.",
            counts="How many hives are there in {v}? | How many of our hives are in {v}?",
            checks="Does {s} stand in {v}? | Is {s} still in {v}?",
            befores="Where did {s} stand before? | Which apiary was {s} in before?",
            names="the apiary of {s} | the apiary with {s} | the hive in {v} | the hive from {v}",
        ),
        Relation(
            "queen", "hive", "queen", unique=True,
            says="""{v} reigns in {s}. | {s} is ruled by {v}. | {v} lays her eggs in {s}.
                Every bee in {s} is a child of {v}.""",
            moves="We put {v} into {s}. | {s} was requeened with {v}. | {v} now reigns in {s}.",
            asks="""Which queen lives in {s}? | Who lays the eggs in {s}?
                Who is the mother of the bees in {s}? | Where does {v} reign?
                Which hive is ruled by {v}?""",
            checks="Does {v} reign in {s}? | Is {v} the queen of {s}?",
            befores="Which queen did {s} have before? | Who reigned in {s} before?",
            names="the queen of {s} | the queen in {s} | the hive of {v} | the hive ruled by {v}",
        ),
        Relation(
            "mark", "queen", "colour",
            says="""{s} wears a(n) {v} dot. | {s} is marked in {v}.
                There is a dab of {v} paint on {s}. | The spot on the back of {s} is {v}.""",
            asks="""What colour is {s} marked in? | Which paint did we use for {s}?
                How can I tell {s} from other queens? | Which queen has a(n) {v} dot?
                Which queen is marked in {v}?""",
            lists="Which queens are marked in {v}? | List the queens with a(n) {v} dot.",
            checks="Is {s} marked in {v}? | Does {s} wear a(n) {v} dot?",
            names="the queen with the {v} dot | the queen marked in {v}",
        ),
        Relation(
            "pests", "hive", "pest", many=True,
            says="""{s} suffers from {v}. | We found {v} in {s}.
                The bees of {s} have to put up with {v}. | There are signs of {v} in {s}.""",
            ends="{s} is rid of {v} again. | We have freed {s} of {v}.",
            lists="""What is wrong with {s}? | What troubles the bees of {s}?
                Which hives suffer from {v}? | Where did we find {v}?""",
            counts="""How many problems does {s} have? | How many things trouble {s}?
                How many hives suffer from {v}? | In how many hives did we find {v}?""",
            checks="Does {s} suffer from {v}? | Are the bees of {s} troubled by {v}?",
        ),
        Relation(
            "jar", SELF, "price",
            says="""We sell our honey at {v} a jar. | A jar of our honey costs {v}.
                our honey: {v} a jar | People give us {v} for a jar of honey.""",
            moves="A jar of our honey now costs {v}. | We now ask {v} for a jar of honey.",
            asks="What do we ask for honey? | How much is our honey? | What is our honey price?",
            befores="What did our honey cost before? | How much did we charge for a jar before?",
        ),
    ),
)  # fmt: skip
