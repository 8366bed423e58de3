"""Bakery, brewery and tailor."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

BAKERY = Domain(
    "bakery",
    types={
        "bake": "the {loaf}",
        "bakeoven": "the {oven} oven",
        "bakehand": "{person}",
    },
    words={
        "loaf": """sourdough, baguette, ciabatta, focaccia, brioche, rye loaf, spelt loaf,
            pumpernickel, bagel, croissant, pretzel, cinnamon roll, soda bread, challah, pitta,
            milk loaf, walnut loaf, scone, crumpet, Chelsea bun, panettone, stollen, flatbread,
            oat loaf, hot cross bun, apple turnover""",
        "oven": "deck, brick, steam, wood-fired, rotary, gas, small, old, big, stone",
        "extra": """sunflower seeds, poppy seeds, raisins, malt syrup, buttermilk, rosemary,
            dried figs, linseed, candied peel, cardamom, marzipan, sea salt, lard, orange zest,
            hazelnuts, treacle, chocolate chips, vanilla, currants""",
    },
    relations=(
        Relation(
            "oven", "bake", "bakeoven",
            says="""{s} is baked in {v}. | For {s} we fire up {v}.
                {s} goes into {v} every morning. | {v} is where {s} gets its crust.
                We bake {s} in {v}.""",
            moves="""We have switched {s} over to {v}. | From today {s} goes into {v}.
                {s} is now baked in {v}.""",
            denies="{s} is not baked in {v}. | We never bake {s} in {v}.",
            asks="""Where do we bake {s}? | What comes out of {v}? | Which oven is {s} baked in?
                What do I fire up for {s}? | What is baked in {v}?
                In which oven does {s} get its crust?""",
            lists="What do we bake in {v}? | List everything that comes out of {v}.",
            counts="How many things come out of {v}? | How many things do we bake in {v}?",
            checks="Is {s} baked in {v}? | Does {s} go into {v}? | Do we still bake {s} in {v}?",
            befores="Where did we bake {s} before? | Which oven was {s} baked in before?",
            names="""the bake that comes out of {v} | the oven for {s}
                the oven where we bake {s} | the thing we bake in {v}""",
        ),
        Relation(
            "baker", "bake", "bakehand",
            says="""{v} shapes {s}. | {v} makes the dough for {s}.
                In the bakehouse {s} is up to {v}. | The hands that knead {s} are those of {v}.
                {s} is shaped by {v}.""",
            moves="""{v} has taken over the dough for {s}. | {v} now shapes {s}.
                {s} was given to {v} to shape.""",
            asks="""What does {v} shape? | Who makes the dough for {s}?
                Which dough does {v} make? | What is {v} the baker of? | Who shapes {s}?
                Whose hands knead {s}? | Who is the baker behind {s}?""",
            checks="Does {v} shape {s}? | Is {v} the baker of {s}?",
            befores="Who shaped {s} before? | Who made the dough for {s} before?",
            names="""the one who shapes {s} | the thing {v} shapes
                the bake whose dough {v} makes | the baker of {s}""",
        ),
        Relation(
            "start", "bakehand", "time",
            says="""{s} is at the kneading table from {v}.
                {s} comes into the bakehouse at {v}. | At {v} the bakehouse opens for {s}.
                {s} starts baking at {v}. | Bakehouse, {s}: from {v}""",
            moves="""Baking has moved to {v} for {s}.
                From now on {s} is in the bakehouse at {v}. | {s} now starts baking at {v}.""",
            asks="""Which baker comes in at {v}? | What time does {s} come into the bakehouse?
                How early is {s} in the bakehouse? | When does {s} start baking?
                Who starts baking at {v}?""",
            checks="Does {s} start baking at {v}? | Is {s} in the bakehouse from {v}?",
            befores="When did {s} start baking before? | When did {s} come in before?",
            compares="""> Who starts baking later, {a} or {b}?
                <? Does {a} start baking before {b}?
                >? Does {a} come into the bakehouse after {b}?
                < Who is in the bakehouse first, {a} or {b}?""",
            names="the baker who starts at {v} | the person at the kneading table from {v}",
        ),
        Relation(
            "extras", "bake", "extra", many=True,
            says="""The recipe for {s} calls for {v}. | {s} is baked with {v} inside.
                We put {v} in {s}. | You will taste {v} in {s}. | {s} has {v} in it.""",
            denies="{s} is baked without {v}. | {s} has no {v} in it.",
            ends="We no longer put {v} in {s}. | {s} now comes without {v}.",
            lists="""What does the recipe for {s} call for? | What can I taste in {s}?
                Which of our bakes contain {v}? | What do we make with {v}?
                What do we put in {s}?""",
            counts="""How many things does the recipe for {s} call for?
                How many of our bakes contain {v}? | How many dough recipes call for {v}?
                How many things do we put in {s}?""",
            checks="""Does {s} contain {v}? | Does the recipe for {s} call for {v}?
                Do we put {v} in {s}?""",
            names="the bake that contains {v} | the one we make with {v}",
        ),
        Relation(
            "standing", SELF, "bake",
            says="""My standing order at the bakery is {v}. | The bakery puts {v} aside for me.
                I always pick up {v} at the bakery. | bakery, my usual: {v}""",
            moves="""I switched to {v} at the bakery. | My usual at the bakery is now {v}.
                From now on the bakery puts {v} aside for me.""",
            asks="""What does the bakery put aside for me?
                What do I always pick up at the bakery?
                What is my standing order at the bakery? | Remind me of my usual at the bakery.""",
            checks="Is {v} my usual at the bakery? | Does the bakery put {v} aside for me?",
            befores="""What did the bakery put aside for me before?
                What was my usual at the bakery before?""",
            names="my usual at the bakery | the thing the bakery puts aside for me",
        ),
    ),
)  # fmt: skip

BREWERY = Domain(
    "brewery",
    types={
        "ale": "{brewname} | our {brewname}",
        "vat": "fermenter {age}",
        "alehouse": "the {inn}",
    },
    words={
        "brewname": """Muddy Boots, Black Thistle, Lazy Miller, Amber Dawn, Crooked Spire,
            Stone Otter, Bitter Truth, Old Parson, Dark Lantern, Wild Goose, Copper Kettle,
            Foggy Morning, Rusty Plough, Golden Sheaf, Drowsy Bee, Night Porter, Red Squirrel,
            Hedge Witch, Winter Warmer, Sly Magpie, Long Furrow, Smoky Joe, Grumpy Mole,
            Tall Story, Brass Monkey""",
        "inn": """White Hart, Plough Inn, King's Head, Red Lion, Green Man, Three Tuns,
            Fox and Hounds, Dancing Bear, Dog and Duck, Nag's Head, Blue Boar, Half Moon,
            Cricketers Arms, Rising Sun, Wheatsheaf, Black Swan, Coach and Horses, Lamb and Flag,
            Rose and Crown, Six Bells, Royal Oak, Hop Pole, Bull's Head, Golden Fleece""",
    },
    relations=(
        Relation(
            "tank", "ale", "vat", unique=True,
            says="""The yeast is at work on {s} in {v}. | {s} is fermenting in {v}.
                {s} is bubbling away in {v}. | {v}: {s}, fermenting | {v} is full of {s}.""",
            moves="""{s} was pumped over into {v}. | {s} is now fermenting in {v}.
                We have drained {s} into {v}.""",
            asks="""Where is {s} bubbling away? | Which fermenter is {s} in?
                Tell me where {s} is fermenting. | Which beer is in {v}?
                Which fermenter holds {s}? | What is bubbling away in {v}?
                What is {v} full of?""",
            checks="Is {s} in {v}? | Is {s} fermenting in {v}? | Does {v} hold {s}?",
            befores="Which fermenter was {s} in before? | Where was {s} bubbling away before?",
            names="""the fermenter where {s} is bubbling away
                the beer that is fermenting in {v} | the fermenter with {s} in it
                the beer in {v}""",
        ),
        Relation(
            "watch", "vat", "person",
            says="""It is {v} who keeps an eye on {s}. | {v} checks the yeast in {s}.
                {s} is watched over by {v}. | The brewer at {s} is {v}.
                {v} takes the readings on {s}.""",
            moves="""{s} was put under the watch of {v}. | {v} now takes the readings on {s}.
                {v} has become the brewer at {s}.""",
            asks="""Whose job is it to watch over {s}? | Where does {v} take the readings?
                Who takes the readings on {s}? | Which fermenter does {v} check?
                Who checks the yeast in {s}? | Which brewer is at {s}?""",
            checks="Does {v} check the yeast in {s}? | Is {v} the brewer at {s}?",
            befores="Who took the readings on {s} before? | Who was the brewer at {s} before?",
            names="""the brewer at {s} | the person who checks {s}
                the fermenter {v} watches over | the fermenter that {v} checks""",
        ),
        Relation(
            "strength", "ale", "percent",
            says="""The label on {s} says {v} alcohol. | {s} is brewed to {v}.
                The strength of {s} is {v}. | {s} comes out at {v} by volume.
                {s} has {v} alcohol.""",
            moves="""{s} now has {v} alcohol. | From this batch on {s} is brewed to {v}.
                We changed the strength of {s} to {v}.""",
            asks="""How much alcohol is there in {s}? | How strong is {s}?
                What is the strength of {s}? | What does the label on {s} say?
                Which beer has {v} alcohol? | Which beer is brewed to {v}?""",
            checks="Is {s} brewed to {v}? | Does {s} have {v} alcohol?",
            befores="How strong was {s} before? | What did the label on {s} say before?",
            compares="""> Which is stronger, {a} or {b}? | < Which has less alcohol, {a} or {b}?
                >? Is {a} stronger than {b}? | <? Is {a} weaker than {b}?""",
        ),
        Relation(
            "taps", "ale", "alehouse", many=True,
            says="""You can drink {s} at {v}. | {s} is on tap at {v}. | {v} has {s} on the bar.
                {v} has a cask of {s}. | They pour {s} at {v}.""",
            denies="{s} is not on tap at {v}. | You won't get {s} at {v}.",
            ends="{v} no longer serves {s}. | {v} has taken {s} off the bar.",
            lists="""Which pubs serve {s}? | Where can I drink {s}? | What is on tap at {v}?
                Where is {s} on tap? | Which of our beers does {v} serve?""",
            counts="""In how many pubs is {s} on tap?
                How many beers of ours do they pour at {v}? | How many pubs serve {s}?
                How many of our beers are on tap at {v}?""",
            checks="Is {s} on tap at {v}? | Can I drink {s} at {v}? | Does {v} serve {s}?",
            names="the beer on tap at {v} | the beer they pour at {v}",
        ),
        Relation(
            "publican", "alehouse", "person",
            says="""The licence of {s} is in the name of {v}. | {v} is the publican of {s}.
                {s}: publican {v} | The pints at {s} are pulled by {v}.
                {v} keeps the bar at {s}.""",
            moves="""The licence of {s} went to {v}. | {s} has a new publican, {v}.
                {v} is now the publican of {s}.""",
            asks="""Who is the publican of {s}? | Whose pub is {s}?
                Where does {v} pull the pints? | Who keeps the bar at {s}?
                Who pulls the pints at {s}? | Which pub does {v} keep?""",
            checks="Is {v} the publican of {s}? | Does {v} pull the pints at {s}?",
            befores="Who was the publican of {s} before? | Who kept the bar at {s} before?",
            names="""the one who pulls the pints at {s} | the pub that {v} keeps
                the pub of {v} | the publican of {s}""",
        ),
    ),
)  # fmt: skip

TAILOR = Domain(
    "tailor",
    types={
        "tailoring": "the {shape}",
        "fabric": "the {weave}",
        "needlehand": "{person}",
    },
    words={
        "shape": """waistcoat, dinner jacket, morning coat, tailcoat, overcoat, trench coat,
            kilt, cape, ball gown, pleated skirt, pencil skirt, wrap dress, cocktail dress,
            evening gown, jumpsuit, boilersuit, bolero, tunic, smock, bodice, cloak, duffel coat,
            Nehru jacket, bomber jacket, frock coat, sari blouse, kaftan""",
        "weave": """tweed, worsted, flannel, gabardine, corduroy, velvet, linen, satin, taffeta,
            chiffon, poplin, chambray, denim, seersucker, cashmere, mohair, brocade, crêpe,
            organza, damask, moleskin, twill, alpaca, calico""",
    },
    relations=(
        Relation(
            "customer", "tailoring", "person",
            says="""We took the measurements of {v} for {s}. | {s} is being made for {v}.
                We are sewing {s} for {v}. | {v} is the customer for {s}.
                {v} ordered {s} from the tailor.""",
            denies="{v} is not the customer for {s}. | {s} is not being made for {v}.",
            asks="""What are we making for {v}? | Who will wear {s}?
                Who ordered {s} from the tailor? | Which garment will {v} wear?
                Who is {s} being made for? | Whose measurements did we take for {s}?""",
            lists="What are we sewing for {v}? | Which garments is {v} the customer for?",
            counts="""How many garments are we making for {v}?
                How many pieces did {v} order from the tailor?""",
            checks="Is {s} being made for {v}? | Is {v} the customer for {s}?",
            names="""the garment we are making for {v} | the piece {v} ordered from the tailor
                the customer for {s} | the person we are sewing {s} for""",
        ),
        Relation(
            "cloth", "tailoring", "fabric",
            says="""{v} on the cutting table is for {s}. | We are using {v} for {s}.
                {s} is made up in {v}. | The fabric of {s} is {v}. | {s} is cut from {v}.""",
            moves="""{s} is to be made up in {v} after all. | {s} will now be cut from {v}.
                We changed the fabric of {s} to {v}.""",
            asks="""Which cloth are we using for {s}? | What material is {s} made up in?
                What is {s} cut from? | What's the fabric of {s}?
                Which garment is made up in {v}? | What are we cutting from {v}?""",
            lists="Which garments are cut from {v}? | List what we make in {v}.",
            counts="How many garments are cut from {v}? | How many pieces do we make in {v}?",
            checks="Is {s} cut from {v}? | Is {v} the fabric of {s}? | Are we using {v} for {s}?",
            befores="What was the fabric of {s} before? | What was {s} cut from before?",
            names="""the cloth that {s} is cut from | the fabric of {s}
                the garment cut from {v} | the garment made up in {v}""",
        ),
        Relation(
            "mill", "fabric", "company",
            says="""We order {s} by the roll from {v}. | {v} weaves {s} for us.
                The mill behind {s} is {v}. | {v} supplies us with {s}. | {s} is woven by {v}.""",
            moves="""We went over to {v} for {s}. | {v} has become our mill for {s}.
                {s} is now woven by {v}.""",
            asks="""Which mill is {s} from? | Where do we order {s}? | Who supplies us with {s}?
                Which cloth does {v} weave? | Which fabric comes from {v}? | Who weaves {s}?""",
            checks="Is {s} woven by {v}? | Is {v} the mill behind {s}?",
            befores="Who wove {s} before? | Which mill was {s} from before?",
            names="""the mill behind {s} | the cloth woven by {v} | the fabric we order from {v}
                the company that weaves {s}""",
        ),
        Relation(
            "sewer", "tailoring", "needlehand",
            says="""{s} is on the workbench of {v}. | {v} is sewing {s}.
                {v} has {s} under the needle. | {s} is being stitched by {v}.
                The stitches in {s} are the work of {v}.""",
            moves="""{s} went over to the workbench of {v}.
                {v} has taken over the sewing of {s}. | {s} is now being stitched by {v}.""",
            asks="""Whose workbench is {s} on? | Who has {s} under the needle?
                What is {v} sewing? | Whose stitches are those in {s}?
                What is on the workbench of {v}? | Who is sewing {s}?""",
            checks="Is {v} sewing {s}? | Is {s} on the workbench of {v}?",
            befores="Who was sewing {s} before? | Whose workbench was {s} on before?",
            names="""the one with {s} under the needle | the garment on the workbench of {v}
                the tailor who is sewing {s} | the piece {v} is sewing""",
        ),
        Relation(
            "ticket", "tailoring", "code", unique=True,
            says="""The ticket on {s} reads {v}. | {s} hangs under ticket {v}.
                Ticket {v} is for {s}. | Pinned to {s} is ticket {v}. | {s}: ticket {v}""",
            moves="""The ticket on {s} was changed to {v}. | {s} was given a new ticket, {v}.
                {s} now hangs under ticket {v}.""",
            asks="""What does the ticket on {s} read? | What do I hand over for ticket {v}?
                Which ticket does {s} hang under? | What's the ticket number of {s}?
                Remind me of the ticket for {s}. | Which garment has ticket {v}?
                What hangs under ticket {v}?""",
            checks="Is {s} under ticket {v}? | Does the ticket on {s} read {v}?",
            befores="What was the old ticket of {s}? | What did the ticket on {s} read before?",
            names="the garment under ticket {v} | the piece with ticket {v}",
        ),
    ),
)  # fmt: skip
