"""Crafts: clay, wood and jewels."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

POTTERY = Domain(
    "pottery",
    types={
        "pot": "the {finish} {vessel}",
        "kiln": "the {kiln} kiln | our {kiln} kiln",
        "glaze": "the {glaze} glaze",
    },
    words={
        "finish": """speckled, fluted, lidded, carved, tall, squat, dimpled, two-handled, ribbed,
            oval""",
        "vessel": """jug, teapot, bowl, platter, tureen, butter dish, casserole, mug, goblet, egg
            cup, flower pot, salt pig, tagine, ginger jar, oil lamp, cake stand, pie dish, pitcher,
            colander, beaker, sugar bowl, gravy boat, crock, soap dish""",
        "kiln": "gas, electric, wood-fired, raku, salt, anagama, front-loading, test, yard, brick",
        "glaze": """celadon, tenmoku, shino, oribe, chun, oatmeal, honey, rutile, copper red,
            lichen, bamboo ash, cobalt, persimmon, oil-spot, crackle, satin black, seaweed,
            butterfat, bronze, malachite, eggshell, plum, fern, slate""",
        "oxide": "iron, copper, tin, feldspar, dolomite, kaolin, flint, wood ash, talc, whiting",
    },
    relations=(
        Relation(
            "firing", "pot", "kiln",
            says="""{s} is being fired in {v}. | {s} is on a shelf in {v}. | {v} is firing {s}.
                We packed {s} into {v}. | Kiln for {s}: {v}""",
            moves="""{s} was taken out and put into {v}. | {s} is now to be fired in {v}.
                We have had to fire {s} in {v} after all.""",
            asks="""Which kiln is {s} in? | Where is {s} being fired?
                Which door do I open to get at {s}? | Which pot is in {v}?
                What will I see if I look into {v}?""",
            lists="Which pots are in {v}? | List everything that we are firing in {v}.",
            counts="How many pots are in {v}? | How many pots is {v} firing?",
            checks="Is {s} being fired in {v}? | Is {s} in {v}?",
            befores="Which kiln was {s} in before? | Where was {s} to be fired before?",
            names="""the kiln that is firing {s} | the kiln with {s} in it | the pot in {v}
                the pot being fired in {v}""",
        ),
        Relation(
            "coat", "pot", "glaze",
            says="""{s} is coated in {v}. | We dipped {s} in {v}. | {v} went on {s}.
                For {s} we took {v}. | Glaze on {s}: {v}""",
            moves="""{s} was washed off and dipped in {v}. | {s} has been reglazed with {v}.
                {s} now has a coat of {v}.""",
            asks="""What is {s} glazed with? | Which glaze is on {s}?
                What gives {s} its shine? | Which pot has {v} on it? | What did we dip in {v}?""",
            checks="Is {s} glazed with {v}? | Did we dip {s} in {v}?",
            befores="What was {s} glazed with before? | Which glaze was on {s} before?",
            names="""the glaze on {s} | the glaze that coats {s} | the pot with {v} on it
                the pot dipped in {v}""",
        ),
        Relation(
            "recipe", "glaze", "oxide", many=True,
            says="""{v} goes into {s}. | The recipe of {s} calls for {v}.
                You need {v} to mix {s}. | Stir {v} into {s}.""",
            denies="""{s} is mixed without {v}. | No {v} goes into {s}.
                The recipe of {s} does not call for {v}.""",
            ends="{v} was struck from the recipe of {s}. | We have stopped stirring {v} into {s}.",
            lists="""What goes into {s}? | What do I need to mix {s}?
                List the ingredients of {s}. | Which glazes contain {v}?
                Which glazes need {v}?""",
            counts="""How many ingredients does {s} have? | How many things go into {s}?
                How many glazes contain {v}? | How many glazes need {v}?""",
            checks="Does {v} go into {s}? | Does {s} contain {v}? | Do I need {v} to mix {s}?",
        ),
        Relation(
            "minder", "kiln", "person",
            says="""{v} tends the fire of {s}. | {s} is packed and unpacked by {v}.
                Ask {v} for a shelf in {s}. | It is {v} who heats up {s}.""",
            moves="""{v} now tends the fire of {s}. | The care of {s} has passed to {v}.
                {v} has taken over the firing of {s}.""",
            asks="""Who looks after {s}? | Whom do I ask for a shelf in {s}?
                Who is responsible for {s}? | Which kiln does {v} mind?
                Which kiln is in the care of {v}?""",
            checks="Does {v} mind {s}? | Is {v} the one who looks after {s}?",
            befores="Who minded {s} before? | Who packed {s} before?",
            names="""the person who minds {s} | the one responsible for {s}
                the kiln that {v} minds | the kiln that {v} looks after""",
        ),
        Relation(
            "evening", SELF, "time",
            says="""Our pottery evening begins at {v}. | Clay night starts at {v}.
                We sit down at the wheels at {v}. | clay night: {v}""",
            moves="Clay night was moved to {v}. | Our pottery evening now begins at {v}.",
            asks="""When does our pottery evening start? | What time do we meet for clay night?
                When do I have to be at the pottery?""",
            checks="Does clay night start at {v}? | Does our pottery evening begin at {v}?",
            befores="""When did clay night start before?
                What was the old time of our pottery evening?""",
        ),
    ),
)  # fmt: skip

JOINERY = Domain(
    "joinery",
    types={
        "piece": "the {wood} {furniture}",
        "machine": "the {machine}",
    },
    words={
        "wood": """oak, walnut, cherry, ash, beech, maple, elm, teak, pine, cedar, larch, chestnut,
            mahogany""",
        "furniture": """sideboard, bookcase, bedstead, dresser, writing desk, rocking chair, blanket
            chest, linen chest, cradle, coffee table, dining table, stool, hallstand, plate rack,
            corner cupboard, clock case, bureau, settle, vitrine, washstand, lectern, headboard,
            staircase, spice rack""",
        "machine": """bandsaw, table saw, planer, thicknesser, lathe, morticer, spindle moulder,
            drum sander, pillar drill, router table, scroll saw, panel saw, edge bander, belt
            sander, tenoner, chop saw, jointer, veneer press, dovetailer, wall saw, nail gun, glue
            press, radial saw, disc sander""",
    },
    relations=(
        Relation(
            "builder", "piece", "person",
            says="""{v} is gluing up {s}. | {s} is being built by {v}.
                {v} cuts the joints for {s}. | The joiner working on {s} is {v}.
                Joiner for {s}: {v}""",
            moves="""{v} has taken over the work on {s}. | {s} was passed to {v} to build.
                The new joiner on {s} is {v}.""",
            asks="""Who is building {s}? | Which joiner is on {s}? | In whose hands is {s}?
                Who can tell me how far along {s} is? | What is {v} building?
                Which piece is {v} working on? | What's on {v}'s bench?""",
            lists="Which pieces is {v} building? | List the furniture that {v} is working on.",
            checks="Is {v} building {s}? | Is {s} in the hands of {v}?",
            befores="Who was building {s} before? | Which joiner was on {s} before?",
            names="""the joiner building {s} | the person who makes {s}
                the piece that {v} is building | the furniture {v} is working on""",
        ),
        Relation(
            "master", "person", "person",
            says="""{v} trained {s} as a joiner. | {s} learned joinery from {v}.
                {s} was apprenticed to {v} as a cabinet maker.
                {s} first held a chisel under {v}.""",
            asks="""Who taught joinery to {s}? | Under whom did {s} train as a joiner?
                Which master joiner did {s} learn from? | Who learned joinery from {v}?
                Which joiner did {v} train?""",
            lists="Which joiners did {v} train? | List {v}'s apprentices in the workshop.",
            checks="Did {v} train {s} as a joiner? | Was {s} apprenticed to {v}?",
            names="""the joiner who trained {s} | the person from whom {s} learned joinery
                the apprentice of {v} | the joiner whom {v} trained""",
        ),
        Relation(
            "licence", "person", "machine", many=True,
            says="""{s} may use {v}. | {s} has passed the safety test for {v}.
                {s} is allowed to run {v}. | You may let {s} work on {v}.""",
            denies="""{s} may not use {v}. | {s} must keep away from {v}.
                Don't let {s} work on {v}.""",
            ends="{s} may no longer use {v}. | {s} has lost the permit for {v}.",
            lists="""Which machines may {s} use? | What can {s} work on? | Who may use {v}?
                Who has passed the test for {v}? | Whom can I ask to run {v}?""",
            counts="""How many machines may {s} use?
                For how many machines has {s} passed the test? | How many people may use {v}?
                How many of us can work on {v}?""",
            checks="May {s} use {v}? | Is {s} allowed to run {v}?",
        ),
        Relation(
            "due", "piece", "date",
            says="""{s} has to leave the workshop by {v}. | We promised {s} for {v}.
                The customer expects {s} on {v}. | Delivery of {s}: {v}""",
            moves="""The delivery of {s} was moved to {v}. | We now promise {s} for {v}.
                The new delivery date of {s} is {v}.""",
            asks="""When is {s} due? | By when must {s} be finished?
                When does the customer get {s}? | How long do we have to finish {s}?
                Which piece is due on {v}? | What has to be finished by {v}?""",
            checks="Is {s} due on {v}? | Did we promise {s} for {v}?",
            befores="When was {s} due before? | What was the old delivery date of {s}?",
            compares="""< Which is due earlier, {a} or {b}?
                > Which can wait longer, {a} or {b}? | <? Is {a} due before {b}?
                < Which is more urgent, {a} or {b}?""",
        ),
        Relation(
            "quote", "piece", "sum",
            says="""{s} will cost the customer {v}. | We quoted {v} for {s}.
                Our offer for {s} came to {v}. | Estimate for {s}: {v}""",
            moves="""The quote for {s} was changed to {v}.
                We worked out {s} again and got {v}. | {s} now costs the customer {v}.""",
            asks="""What does {s} cost? | How much are we charging for {s}?
                What is the price of {s}? | What will the customer have to pay for {s}?""",
            compares="""> Which is dearer, {a} or {b}? | < Which is cheaper, {a} or {b}?
                >? Does {a} cost more than {b}? | > Which will bring us more money, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

JEWELLERY = Domain(
    "jewellery",
    types={
        "jewel": "the {metal} {trinket}",
        "tray": "the {lining} tray",
        "safe": "the {safe} safe",
    },
    words={
        "metal": """gold, silver, platinum, rose-gold, white-gold, copper, bronze, titanium, enamel,
            brass, pewter""",
        "trinket": """ring, brooch, bracelet, locket, pendant, bangle, anklet, tiara, hairpin,
            signet ring, ear stud, cufflink, necklace, choker, tie pin, charm, medallion, cross,
            nose stud, hat pin, buckle, amulet, diadem, torque""",
        "lining": """velvet, felt, satin, suede, cork, silk, baize, linen, foam, plush, bamboo,
            lacquer""",
        "safe": """wall, floor, office, small, old, back-room, cellar, steel, counter, fireproof,
            tall""",
        "stone": """garnet, opal, ruby, sapphire, emerald, topaz, amethyst, moonstone, peridot,
            citrine, diamond, pearl, onyx, agate, beryl, spinel, zircon, tourmaline, cameo,
            aquamarine, carnelian, bloodstone, tanzanite, sunstone""",
    },
    relations=(
        Relation(
            "recipient", "jewel", "person",
            says="""{s} is a present for {v}. | {s} was ordered as a surprise for {v}.
                {s} is to be worn by {v}. | Engrave the name of {v} on {s}.""",
            asks="""Who is {s} for? | Who will wear {s}? | Who gets {s}?
                Whose name goes on {s}? | Which piece of jewellery is for {v}?
                What is {v} going to unwrap?""",
            checks="Is {s} for {v}? | Will {v} wear {s}?",
            names="""the person who gets {s} | the future wearer of {s} | the jewellery for {v}
                the piece of jewellery that {v} will wear""",
        ),
        Relation(
            "tray", "jewel", "tray",
            says="""{s} is laid out in {v}. | {s} has its place in {v}.
                I put {s} back into {v}. | There is a slot for {s} in {v}.""",
            moves="""{s} has a new place in {v}. | I have just shifted {s} to {v}.
                {s} was taken out and laid in {v}.""",
            denies="""{s} has no place in {v}. | I did not put {s} into {v}.
                Don't look for {s} in {v}.""",
            asks="""Where is {s}? | Which tray is {s} in? | Where did I lay {s}?
                What do I bring if a customer wants to see {s}? | What is in {v}?
                Which piece of jewellery has its place in {v}?""",
            lists="Which pieces are in {v}? | List the jewellery in {v}.",
            checks="Is {s} in {v}? | Do I find {s} in {v}?",
            befores="Which tray was {s} in before? | Where was {s} until I shifted it?",
            names="""the tray that holds {s} | the tray where {s} lies | the jewellery in {v}
                the piece laid out in {v}""",
        ),
        Relation(
            "lockup", "tray", "safe",
            says="""{s} stays overnight in {v}. | We lock up {s} in {v}.
                At closing time {s} goes into {v}. | Night place of {s}: {v}""",
            moves="""{s} is now locked up in {v}. | From today {s} goes into {v} at night.
                We have found room for {s} in {v} instead.""",
            asks="""Which safe is {s} locked in? | Where does {s} spend the night?
                Where does {s} go when we close? | Which tray is locked up in {v}?
                Which tray goes into {v} at night?""",
            checks="Is {s} locked up in {v}? | Does {s} spend the night in {v}?",
            befores="Which safe was {s} locked in before? | Where did {s} spend the night before?",
            names="""the safe that guards {s} | the night safe of {s}
                the tray locked up in {v} | the tray that spends the night in {v}""",
        ),
        Relation(
            "combination", "safe", "code", unique=True,
            says="""{s} unlocks with {v}. | Dial {v} to open {s}.
                The combination of {s} is {v}. | combination of {s}: {v}""",
            moves="""The combination of {s} was changed to {v}. | {s} now unlocks with {v}.
                {s} has been reset to {v}.""",
            asks="""How do I open {s}? | What's the combination of {s}?
                I can't get {s} open, what's the code? | Which safe opens with {v}?
                What does {v} unlock?""",
            checks="Does {s} open with {v}? | Is {v} the combination of {s}?",
            befores="""What was the combination of {s} before?
                What did {s} open with before it was reset?""",
            names="""the combination of {s} | the code that opens {s}
                the safe that opens with {v} | the safe with the combination {v}""",
        ),
        Relation(
            "stones", "jewel", "stone", many=True,
            says="""{s} is set with a(n) {v}. | A(n) {v} sparkles in {s}.
                {s} has a(n) {v} in its setting. | We mounted a(n) {v} on {s}.""",
            denies="""{s} is not set with a(n) {v}. | No {v} sparkles in {s}.
                We did not mount a(n) {v} on {s}.""",
            ends="The {v} has fallen out of {s}. | We took the {v} out of {s}.",
            lists="""Which stones are in {s}? | What is {s} set with? | List the gems of {s}.
                Which pieces have a(n) {v}? | Which jewellery is set with a(n) {v}?""",
            counts="""How many stones does {s} have? | How many gems are there in {s}?
                How many pieces have a(n) {v}? | How many jewels are set with a(n) {v}?""",
            checks="Is {s} set with a(n) {v}? | Does {s} have a(n) {v}?",
        ),
    ),
)  # fmt: skip
