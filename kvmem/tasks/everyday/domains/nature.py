"""Zoo, national park and vineyard."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

ZOO = Domain(
    "zoo",
    types={
        "beast": "the {beast} | our {beast}",
        "pen": "the {pen}",
    },
    words={
        "beast": """red panda, giraffe, tapir, okapi, zebra, gorilla, orangutan, lemur, meerkat,
            sloth, anteater, armadillo, hippo, rhino, cheetah, jaguar, kangaroo, koala, wombat,
            bison, camel, ostrich, flamingo, toucan, iguana, crocodile, warthog, gibbon""",
        "pen": """reptile house, savanna paddock, night house, ape house, bear grotto,
            big cat den, desert hall, antelope paddock, walk-in aviary, wetland pen, cliff pen,
            insect hall""",
        "fodder": """hay, bamboo, bananas, figs, mealworms, raw beef, yams, acacia leaves,
            melons, termites, dried fruit, willow twigs, chicks, eggs, kale, oats, horsemeat,
            crickets, papaya, alfalfa, acorns, beech leaves, celery, rabbit meat""",
    },
    relations=(
        Relation(
            "pen", "beast", "pen",
            says="""{v} is home to {s}. | Visitors see {s} in {v}.
                At the zoo, {s} is kept in {v}. | It is in {v} that {s} is housed.
                You can watch {s} in {v}.""",
            moves="Keepers moved {s} to {v}. | {s} was rehoused in {v}. | {v} now holds {s}.",
            denies="{s} is not kept in {v}. | You won't see {s} in {v}.",
            ends="{s} is no longer kept in {v}. | {s} has been taken out of {v}.",
            asks="""Where does {s} live? | Where in the zoo can I see {s}?
                What's the home of {s}? | Tell me which enclosure {s} is in.
                Where do I go for {s}? | Which animal is housed in {v}?
                Which animal lives in {v}?""",
            lists="Which animals share {v}? | List the animals in {v}.",
            counts="How many animals share {v}? | How many animals live in {v}?",
            checks="Is {s} housed in {v}? | Can I see {s} in {v}? | Is {s} still kept in {v}?",
            befores="Where was {s} kept before? | Where did {s} use to live?",
            names="the home of {s} | the pen of {s} | the animal in {v} | the animal kept in {v}",
        ),
        Relation(
            "keeper", "pen", "person",
            says="""{v} is the keeper of {s}. | The keeper in charge of {s} is {v}.
                At the zoo {v} mucks out {s}. | Keeper for {s}: {v}""",
            moves="Now {v} mucks out {s}. | {s} has a new keeper, {v}. | New keeper of {s}: {v}",
            asks="""Who is in charge of {s}? | Which keeper is assigned to {s}?
                Who cleans {s}? | Which enclosure does {v} muck out?
                What is {v} the keeper of?""",
            checks="Is {v} in charge of {s}? | Does {v} muck out {s}?",
            befores="Who was the keeper of {s} before? | Who used to muck out {s}?",
            names="""the keeper of {s} | the person who mucks out {s}
                the enclosure {v} mucks out | the enclosure {v} is in charge of""",
        ),
        Relation(
            "mealtime", "beast", "time",
            says="""{s} is fed at {v}. | Feeding time for {s} is {v}.
                {s} gets its meal at {v}. | We bring {s} its food at {v}. | {s}, feeding: {v}""",
            asks="""When do they feed {s}? | What time does {s} eat?
                Which animal is fed at {v}? | When should I come to watch {s} eat?
                Which animal gets its meal at {v}?""",
            checks="Is {s} fed at {v}? | Do they feed {s} at {v}?",
            compares="""> Which is fed later, {a} or {b}? | < Which is fed earlier, {a} or {b}?
                <? Does {a} eat before {b}?""",
        ),
        Relation(
            "diet", "beast", "fodder", many=True,
            says="""{s} eats {v}. | {s} is fed {v}. | We put out {v} for {s}.
                The diet of {s} includes {v}.""",
            denies="{s} won't touch {v}. | {s} must not be fed {v}. | {s} can't digest {v}.",
            ends="{s} is no longer fed {v}. | We have struck {v} from the diet of {s}.",
            lists="""What does {s} eat? | What is {s} fed? | List the diet of {s}.
                Which animals eat {v}? | Which animals get {v} to eat?""",
            counts="""How many kinds of food does {s} get?
                How many foods are in the diet of {s}? | How many of the zoo's animals eat {v}?
                How many animals are fed {v}?""",
            checks="Does {s} eat {v}? | Can I feed {s} {v}? | Does {s} get any {v}?",
        ),
        Relation(
            "favourite", SELF, "beast",
            says="""My favourite animal at the zoo is {v}. | At the zoo I like {v} best.
                I go to the zoo to see {v}. | Nothing at the zoo pleases me more than {v}.""",
            moves="My favourite animal at the zoo is now {v}. | Now I like {v} best at the zoo.",
            asks="""Which zoo animal is my favourite? | Which animal do I go to the zoo for?
                What do I like best at the zoo?""",
            checks="Is {v} my favourite at the zoo? | Do I like {v} best at the zoo?",
            names="my favourite animal at the zoo | the zoo animal I like best",
        ),
    ),
)  # fmt: skip

WILDERNESS = Domain(
    "wilderness",
    types={
        "trail": "the {trail} trail",
        "hut": "the {hut} hut",
        "lake": "Lake {lake}",
    },
    words={
        "trail": "Marmot, Eagle, Heather, Cairn, Bear, Gorge, Fern, Saddle, Bluff, Moss, Beck, Ice",
        "hut": "Alder, Flint, Raven, Larch, Scree, Ibex, Birch, Kettle, Thunder, Stone, Pine, Crag",
        "lake": "Mirre, Ostra, Talva, Venna, Corrie, Halde, Isold, Bessa, Tarro, Ullm, Skarn, Quen",
        "wildlife": """otter, beaver, osprey, moose, lynx, wolverine, black bear, golden eagle,
            mink, kingfisher, water vole, crane, elk, bittern, pine marten, wild boar, badger,
            red deer, chamois, eagle owl, adder, grey wolf, polecat, dipper, goosander,
            tree frog""",
    },
    relations=(
        Relation(
            "leads", "trail", "hut",
            says="""{s} leads to {v}. | {s} ends at {v}. | Hikers reach {v} by {s}.
                If you follow {s}, you get to {v}. | {s} takes you up to {v}.""",
            moves="{s} was rerouted to {v}. | {s} now ends at {v}. | Now {s} takes you to {v}.",
            asks="""Which hut is at the end of {s}? | Where does {s} lead?
                How do I get up to {v}? | Remind me where {s} ends. | Where do I get to on {s}?
                Which trail goes to {v}?""",
            lists="Which trails lead to {v}? | Name the trails that end at {v}.",
            counts="How many trails lead to {v}? | How many trails end at {v}?",
            checks="Does {s} lead to {v}? | Can I get to {v} on {s}? | Does {s} still end at {v}?",
            befores="Where did {s} lead before? | Which hut did {s} use to end at?",
            names="""the hut at the end of {s} | the hut {s} leads to | the trail to {v}
                the trail that leads to {v}""",
        ),
        Relation(
            "walk", "trail", "minutes",
            says="""{s} is a walk of {v}. | It takes {v} to hike {s}. | Allow {v} for {s}.
                The sign at the start of {s} says {v}.""",
            asks="""How long does {s} take on foot? | How long a hike is {s}?
                How much time should I allow for {s}? | How long will I be walking on {s}?""",
            checks="Does {s} take {v}? | Should I allow {v} for {s}?",
            compares="""> Which takes longer, {a} or {b}?
                < Which is the shorter hike, {a} or {b}? | <? Is {a} quicker to walk than {b}?""",
        ),
        Relation(
            "warden", "hut", "person", unique=True,
            says="""{v} is the warden of {s}. | {s} is run by ranger {v}.
                {v} is the ranger stationed at {s}. | At {s} the warden is {v}.""",
            moves="{v} is now warden of {s}. | Ranger {v} now runs {s}. | {v} took over at {s}.",
            asks="""Who runs {s}? | Which ranger is at {s}? | What is the warden of {s} called?
                Who do I ask for at {s}? | Which hut does {v} run? | Which hut is {v} at?""",
            checks="Is {v} the warden of {s}? | Is {s} run by {v}?",
            befores="Who ran {s} before? | Who was the previous warden of {s}?",
            names="the warden of {s} | the ranger at {s} | the hut run by {v} | the hut of {v}",
        ),
        Relation(
            "shore", "hut", "lake",
            says="""{s} stands on the shore of {v}. | From {s} you look out over {v}.
                {s} was built beside {v}. | At the edge of {v} you come to {s}.""",
            asks="""Which lake is {s} on? | What water does {s} overlook?
                On which lake's shore is {s}? | Which hut is by {v}?
                Which hut looks out over {v}?""",
            lists="Which huts are on {v}? | List the huts around {v}.",
            checks="Is {s} on the shore of {v}? | Does {s} overlook {v}?",
            names="the lake by {s} | the lake {s} overlooks | the hut on {v} | the hut beside {v}",
        ),
        Relation(
            "seen", "lake", "wildlife", many=True,
            says="""A(n) {v} was seen at {s}. | Rangers have spotted a(n) {v} at {s}.
                Hikers caught sight of a(n) {v} by {s}. | Sighting at {s}: a(n) {v}""",
            denies="No {v} has ever been seen at {s}. | Nobody has spotted a(n) {v} at {s}.",
            lists="""What wildlife has been seen at {s}? | Which animals were spotted at {s}?
                At which lakes was a(n) {v} seen? | Where did people spot a(n) {v}?""",
            counts="""How many species were seen at {s}?
                How many kinds of animal were spotted at {s}?
                At how many lakes was a(n) {v} seen? | At how many lakes did we see a(n) {v}?""",
            checks="Was a(n) {v} seen at {s}? | Has anyone spotted a(n) {v} at {s}?",
        ),
    ),
)  # fmt: skip

VINEYARD = Domain(
    "vineyard",
    types={
        "slope": "the {slope} slope",
        "grape": "the {grape} | our {grape}",
    },
    words={
        "slope": "Quarry, Ash, Magpie, Ridge, Oak, Cherry, Castle, Mule, Monk's, Fox, Mill, Hare",
        "grape": """Riesling, Merlot, Malbec, Syrah, Chardonnay, Pinot Noir, Grenache, Zinfandel,
            Sangiovese, Nebbiolo, Viognier, Chenin Blanc, Semillon, Barbera, Carmenère, Albariño,
            Silvaner, Muscat, Verdejo, Dolcetto, Furmint, Pinotage, Gamay, Tannat""",
        "dish": """roast lamb, grilled trout, goat's cheese, risotto, oysters, venison,
            duck breast, onion tart, lobster, pork belly, blue cheese, roast chicken, eel,
            pheasant, asparagus, lentil soup, ragout, crab cakes, quiche, paella, truffle pasta,
            fondue, veal, baked cod""",
    },
    relations=(
        Relation(
            "grows", "slope", "grape",
            says="""We grow {v} on {s}. | {v} ripens on {s}. | We planted {s} with {v}.
                The vines on {s} give us {v}. | The grape on {s} is {v}.""",
            moves="We replanted {s} with {v}. | {s} now grows {v}. | We put in {v} on {s}.",
            asks="""What do we grow on {s}? | Which grape ripens on {s}? | Where does {v} ripen?
                What kind of vines are on {s}? | Which slope gives us {v}?""",
            lists="Which slopes are planted with {v}? | List the slopes where {v} grows.",
            counts="How many slopes are planted with {v}? | On how many slopes does {v} grow?",
            checks="Do we grow {v} on {s}? | Does {v} grow on {s}? | Is {v} still on {s}?",
            befores="What did {s} grow before? | What was on {s} before we replanted it?",
            names="the wine from {s} | the grape on {s} | the slope of {v} | the slope with {v}",
        ),
        Relation(
            "picking", "slope", "date",
            says="""Picking on {s} starts on {v}. | The harvest on {s} is set for {v}.
                The pickers go up {s} on {v}. | {s}, start of harvest: {v}""",
            moves="""The harvest on {s} was moved to {v}.
                Picking on {s} will now start on {v}. | We now pick {s} on {v}.""",
            asks="""When do we pick {s}? | When does the harvest on {s} start?
                On what day do the pickers go up {s}? | Which slope do we pick on {v}?
                Which slope's harvest starts on {v}?""",
            checks="Do we pick {s} on {v}? | Does the harvest on {s} start on {v}?",
            befores="When were we to pick {s} before? | What was the old harvest date of {s}?",
            compares="> Which is picked later, {a} or {b}? | <? Do we pick {a} before {b}?",
        ),
        Relation(
            "price", "grape", "price",
            says="""A bottle of {s} costs {v}. | We sell {s} at {v} a bottle.
                {s} is {v} a bottle. | We charge {v} for a bottle of {s}.""",
            moves="""A bottle of {s} now costs {v}. | We now sell {s} at {v} a bottle.
                The price of {s} has gone to {v} a bottle.""",
            asks="""How much is a bottle of {s}? | What do we charge for {s}?
                What's the price of {s}? | Which wine costs {v}? | Which wine do we sell at {v}?""",
            checks="Is {s} {v} a bottle? | Does a bottle of {s} cost {v}?",
            befores="How much was {s} before? | What did we charge for {s} before?",
            compares="> Which wine is dearer, {a} or {b}? | < Which wine is cheaper, {a} or {b}?",
        ),
        Relation(
            "dishes", "grape", "dish", many=True,
            says="""{s} goes well with {v}. | Serve {s} with {v}. | {s} pairs nicely with {v}.
                Try {s} with {v}.""",
            denies="{s} does not go with {v}. | Never pour {s} with {v}.",
            lists="""What does {s} go with? | What dishes should I serve with {s}?
                Which wines go well with {v}? | What should we pour with {v}?""",
            counts="""How many dishes does {s} go with? | How many dishes suit {s}?
                How many wines go with {v}? | How many of our wines suit {v}?""",
            checks="Does {s} go with {v}? | Can I serve {s} with {v}?",
        ),
        Relation(
            "tasting", SELF, "grape", many=True,
            says="""We are pouring {v} at our open day. | Guests at our open day can taste {v}.
                {v} is on our tasting list. | We have put {v} on our tasting list.""",
            ends="We no longer pour {v} at our open day. | {v} is off our tasting list.",
            lists="What do we pour at our open day? | List the wines on our tasting list.",
            counts="How many wines are we pouring? | How many wines are on our tasting list?",
            checks="Are we pouring {v} at our open day? | Is {v} on our tasting list?",
        ),
    ),
)  # fmt: skip
