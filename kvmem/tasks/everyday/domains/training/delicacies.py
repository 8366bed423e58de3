"""An ice cream parlour, a cheese dairy and a tea merchant."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

ICECREAM = Domain(
    "icecream",
    types={
        "sundae": "the {sundae} sundae | our {sundae} sundae",
        "flavour": "the {flavour} ice cream | our {flavour} ice cream",
        "freezer": "the {freezer} freezer",
    },
    words={
        "sundae": """Volcano, Snow Queen, Tropicana, Banana Split, Black Forest, Avalanche, Melba,
            Polar Kiss, Copacabana, Hedgehog, Amarena, Mont Blanc, Bella Vita, Pinocchio, Etna,
            Nutcracker, Flamingo, Summer Dream, Caruso, Ladybird, Sweet Dolores, Midnight Sun,
            Sicilian, Firecracker, Cinderella, Moonwalk""",
        "flavour": """pistachio, stracciatella, vanilla, hazelnut, dulce de leche, rum and raisin,
            mint, blackcurrant, liquorice, malaga, yoghurt, mango, caramel, poppy seed, rhubarb,
            gingerbread, raspberry, elderflower, cookie dough, buttermilk, walnut, tiramisu,
            coconut, black sesame, blood orange, lavender""",
        "freezer": """chest, upright, back-room, cellar, glass-topped, tall, kiosk, corner, humming,
            drawer, stainless, spare""",
        "topping": """chocolate sauce, whipped cream, chopped pistachio, hot fudge, grated coconut,
            candied ginger, crushed meringue, cherry syrup, toasted almond, honeycomb, popcorn,
            raspberry coulis, nougat, cocoa powder, eggnog, marshmallow fluff, brittle,
            butterscotch, stewed plum, espresso syrup, candyfloss, granola, orange peel, sherbet,
            lemon curd""",
    },
    relations=(
        Relation(
            "base", "sundae", "flavour",
            says="""{s} is built on {v}. | Three scoops of {v} go into {s}. | {s} starts with {v}.
                At the bottom of {s} there is {v}. | We scoop {v} into the glass for {s}.
                base of {s}: {v}""",
            moves="""{s} is now built on {v}. | We have changed the base of {s} to {v}.
                These days {v} is at the bottom of {s}.""",
            asks="""What is {s} built on? | Which flavour is at the bottom of {s}?
                What do we scoop into the glass for {s}? | Three scoops of what go into {s}?
                Which sundae is built on {v}? | For which sundae do we scoop {v}?""",
            lists="Which sundaes are built on {v}? | Name all the sundaes with {v} at the bottom.",
            counts="How many sundaes are built on {v}? | In how many sundaes is {v} the base?",
            checks="Is {s} built on {v}? | Is {v} at the bottom of {s}? | Do we scoop {v} for {s}?",
            befores="What was {s} built on before? | What was the old base of {s}?",
            names="""the base of {s} | the flavour at the bottom of {s} | the sundae built on {v}
                the sundae with {v} at the bottom""",
        ),
        Relation(
            "tub", "flavour", "freezer",
            says="""We keep the tubs of {s} in {v}. | {s} stays frozen in {v}.
                The tubs of {s} stand in {v}. | You scoop {s} out of {v}.
                {v} is where the tubs of {s} freeze.""",
            moves="""We have carried the tubs of {s} over to {v}.
                From today you scoop {s} out of {v}. | The tubs of {s} stand in {v} now.""",
            asks="""In which freezer is {s}? | Where are the tubs of {s}?
                Where do I go to scoop {s}? | Which freezer holds {s}?
                Which flavour stays frozen in {v}? | What do I scoop out of {v}?""",
            lists="""Which flavours are in {v}? | List the ice cream in {v}.
                What flavours do we scoop out of {v}?""",
            counts="How many flavours are in {v}? | How many kinds of ice cream does {v} hold?",
            checks="Are the tubs of {s} in {v}? | Is {v} the freezer for {s}? | Is {s} in {v}?",
            befores="""In which freezer was {s} before?
                Where were the tubs of {s} until we carried them over?""",
            denies="The tubs of {s} aren't in {v}. | You won't find any {s} in {v}.",
            names="""the freezer with {s} in it | the freezer that holds {s} | the flavour in {v}
                the flavour we scoop out of {v}""",
        ),
        Relation(
            "scraper", "freezer", "person",
            says="""{v} scrapes the ice off {s}. | It falls to {v} to defrost {s}.
                {s} is defrosted by {v}. | The ice on {s} is scraped off by {v}.
                defrosting {s}: {v}""",
            moves="""{v} now scrapes the ice off {s}. | The job of defrosting {s} has gone to {v}.
                From this month it falls to {v} to defrost {s}.""",
            asks="""Who scrapes the ice off {s}? | Who defrosts {s}?
                Whose job is it to defrost {s}? | Which freezer does {v} defrost?
                Which freezer does {v} scrape clean?""",
            lists="Which freezers does {v} defrost? | List the freezers that {v} scrapes clean.",
            counts="How many freezers does {v} defrost? | How many freezers are for {v} to scrape?",
            checks="Does {v} defrost {s}? | Is it {v} who scrapes the ice off {s}?",
            befores="Who defrosted {s} before? | Who used to scrape the ice off {s}?",
            names="""the person who defrosts {s} | the person who scrapes {s} clean
                the freezer that {v} defrosts | the freezer defrosted by {v}""",
        ),
        Relation(
            "card", "sundae", "price",
            says="""The parlour sells {s} for {v}. | On the sundae card {s} is {v}.
                {v} gets you {s} with a wafer. | {s} will be {v}, wafer included.
                sundae card, {s}: {v}""",
            moves="""The parlour now sells {s} for {v}. | {s} has gone to {v} on the sundae card.
                We have reprinted the sundae card with {s} at {v}.""",
            asks="""How much is {s} on the sundae card? | What does the parlour sell {s} for?
                What will I have to pay for {s}? | What's the price of {s}, wafer included?
                Which sundae is {v} on the card? | Which sundae can I get for {v}?""",
            checks="Does the parlour sell {s} for {v}? | Is {s} {v} on the sundae card?",
            befores="How much was {s} on the old card? | What did the parlour sell {s} for before?",
            compares="""> Which sundae costs more, {a} or {b}?
                < Which is the cheaper treat, {a} or {b}?
                >? Is {a} more expensive than {b} at the parlour?
                <? Will I pay less for {a} than for {b}?""",
            names="the sundae for {v} | the sundae that the parlour sells for {v}",
        ),
        Relation(
            "sugar", "flavour", "percent",
            says="""{s} contains {v} sugar. | There is {v} sugar in {s}. | {v} of {s} is sugar.
                The sugar content of {s} is {v}. | sugar in {s}: {v}""",
            moves="""The sugar content of {s} was changed to {v}. | {s} now contains {v} sugar.
                With the new recipe there is {v} sugar in {s}.""",
            asks="""How much sugar is in {s}? | What is the sugar content of {s}?
                How sweet is {s}, in per cent? | What percentage of {s} is sugar?
                Which flavour contains {v} sugar? | In which flavour is there {v} sugar?""",
            checks="Does {s} contain {v} sugar? | Is the sugar content of {s} {v}?",
            befores="How much sugar was in {s} before? | What was the old sugar content of {s}?",
            compares="""> Which has more sugar in it, {a} or {b}?
                < Which is less sweet, {a} or {b}? | > Which is the sweeter flavour, {a} or {b}?
                >? Is {a} sweeter than {b}? | <? Does {a} contain less sugar than {b}?""",
            names="the flavour with {v} sugar | the flavour that contains {v} sugar",
        ),
        Relation(
            "toppings", "sundae", "topping", many=True,
            says="""We spoon {v} over {s}. | {s} is topped with {v}. | {v} belongs on top of {s}.
                {s} is served with {v} on it. | Over {s} goes some {v}.""",
            denies="""We never spoon {v} over {s}. | {v} has no place on top of {s}.
                {s} is served without {v}.""",
            ends="We no longer spoon {v} over {s}. | {s} has lost its {v} on top.",
            lists="""What goes over {s}? | What is {s} topped with? | Name everything on top of {s}.
                Which sundaes are topped with {v}? | On top of which sundaes does {v} belong?""",
            counts="""How many things go over {s}? | How many toppings does {s} have?
                How many sundaes are topped with {v}? | Over how many sundaes do we spoon {v}?""",
            checks="Is {s} topped with {v}? | Does {v} go over {s}? | Do we spoon {v} over {s}?",
        ),
        Relation(
            "season", SELF, "date",
            says="""Our ice cream parlour opens for the season on {v}.
                We sell our first cones on {v}. | The ice cream season starts for us on {v}.
                first day of the ice cream season: {v}""",
            moves="""The start of our ice cream season was moved to {v}.
                The parlour now opens for the season on {v}.
                Our first cones will now be sold on {v}.""",
            asks="""When does our ice cream season start?
                When does the parlour open for the season?
                On what date do we sell our first cones?
                From when on can people get a cone from us?""",
            checks="Does our ice cream season start on {v}? | Do we sell our first cones on {v}?",
            befores="""When was our ice cream season meant to start before?
                What was the old opening date of the parlour?""",
        ),
    ),
)  # fmt: skip

CREAMERY = Domain(
    "creamery",
    types={
        "wheel": "the {cheese} wheel | our {cheese} wheel",
        "herd": "the {breed} herd | our {breed} herd",
        "vault": "the {vault} vault",
        "yield": "{age} litres",
    },
    words={
        "cheese": """Gruyère, Gouda, Cheddar, Emmental, Manchego, pecorino, Edam, Wensleydale,
            Asiago, Fontina, Double Gloucester, Caerphilly, Tilsit, raclette, provolone, Stilton,
            Gorgonzola, Roquefort, Lancashire, Tomme, Comté, Brie, Camembert, Munster, Havarti,
            Jarlsberg""",
        "breed": """Jersey, Ayrshire, Guernsey, Simmental, Toggenburg, Saanen, Nubian, Lacaune,
            Friesian, Shorthorn, Montbéliarde, Brown Swiss, Normande, Sarda, Murciana, Tarentaise,
            Dexter, Kerry, Awassi, Girgentana, Abondance, Hérens, Sahiwal, Murrah""",
        "vault": """sandstone, brick, north, lower, damp, whitewashed, limestone, monks', tufa,
            old ice, mossy, oak-door, salt, upper""",
        "wash": """brine, white wine, cider, wood ash, walnut oil, chopped hay, brandy, dark beer,
            paprika, olive oil, pear juice, crushed pepper, beeswax, lard, whey, perry,
            tomato paste, dried thyme, red wine must, juniper water, dill seed, lemon verbena,
            buttermilk, sunflower oil""",
    },
    relations=(
        Relation(
            "milk", "wheel", "herd",
            says="""{s} is made from the milk of {v}. | The milk in {s} was given by {v}.
                {v} gives the milk for {s}. | We curdle the milk of {v} for {s}.
                It was {v} whose milk went into {s}. | milk for {s}: {v}""",
            moves="""We have switched to the milk of {v} for {s}. | {v} now gives the milk for {s}.
                Since the dry weeks {s} is made from the milk of {v}.""",
            asks="""Whose milk is in {s}? | Which herd gives the milk for {s}?
                Which animals did the milk in {s} come from? | What milk do we curdle for {s}?
                Which wheel is made from the milk of {v}?
                What do we curdle the milk of {v} for?""",
            lists="""Which wheels are made from the milk of {v}?
                Name all the cheese that has milk of {v} in it.""",
            counts="""How many wheels are made from the milk of {v}?
                For how many wheels does {v} give the milk?""",
            checks="""Is {s} made from the milk of {v}? | Does {v} give the milk for {s}?
                Is there milk of {v} in {s}?""",
            befores="Whose milk was in {s} before? | Which herd gave the milk for {s} before?",
            denies="{s} is not made from the milk of {v}. | There is no milk of {v} in {s}.",
            names="""the herd whose milk is in {s} | the herd that gives the milk for {s}
                the wheel made from the milk of {v} | the wheel with milk of {v} in it""",
        ),
        Relation(
            "yield", "herd", "yield",
            says="""{s} gives {v} of milk a day. | A day's milk from {s} comes to {v}.
                Every day {v} of milk from {s} flow into our tank. | daily milk of {s}: {v}""",
            moves="""{s} now gives {v} of milk a day. | The daily milk of {s} has gone to {v}.
                By now a day's milk from {s} comes to {v}.""",
            asks="""How much milk does {s} give a day? | How many litres do we get from {s} a day?
                What does a day's milk from {s} come to? | What is the daily milk of {s}?""",
            checks="Does {s} give {v} of milk a day? | Does a day's milk from {s} come to {v}?",
            befores="""How much milk did {s} give a day before?
                What did a day's milk from {s} come to before?""",
            compares="""> Which herd gives more milk, {a} or {b}?
                < Which herd gives less, {a} or {b}? | > Who fills our tank more, {a} or {b}?
                >? Does {a} give more milk than {b}?
                <? Do we get less milk from {a} than from {b}?""",
            names="the herd that gives {v} a day | the herd with {v} of milk a day",
        ),
        Relation(
            "ripens", "wheel", "vault",
            says="""{s} ripens in {v}. | {s} lies on a board in {v}. | We are ageing {s} in {v}.
                {v} is where {s} gets its rind. | To turn {s} you go down to {v}.""",
            moves="""We have rolled {s} over to {v}. | {s} now ripens in {v}.
                {s} was put on a fresh board in {v}. | {s} finishes its ripening in {v}.""",
            asks="""Where does {s} ripen? | In which vault is {s}? | Where do I go to turn {s}?
                In which vault are we ageing {s}? | Which wheel ripens in {v}?
                What lies on the board in {v}?""",
            lists="Which wheels ripen in {v}? | List the cheese in {v}. | What do we turn in {v}?",
            counts="How many wheels ripen in {v}? | How many wheels are on the boards in {v}?",
            checks="Does {s} ripen in {v}? | Are we ageing {s} in {v}? | Do I turn {s} in {v}?",
            befores="""Where did {s} ripen before? | In which vault was {s} before that?
                Where was {s} until we rolled it over?""",
            ends="{s} has come up from {v}. | {s} no longer ripens in {v}.",
            names="""the vault where {s} ripens | the vault of {s} | the wheel in {v}
                the wheel that ripens in {v}""",
        ),
        Relation(
            "scales", "wheel", "weight",
            says="""{s} tips the dairy scales at {v}. | On the dairy scales {s} comes to {v}.
                After pressing, {s} weighs in at {v}. | With its rind, {s} is {v} in weight.
                {s} on the dairy scales: {v}""",
            moves="""{s} now tips the dairy scales at {v}. | The last weighing of {s} gave {v}.
                Back on the dairy scales, {s} has come to {v}.""",
            asks="""How heavy is {s} with its rind? | What does {s} come to on the dairy scales?
                How many kilos of cheese is {s}? | What did we read on the scales for {s}?
                Which wheel tips the dairy scales at {v}? | Which wheel weighs in at {v}?""",
            checks="Does {s} tip the dairy scales at {v}? | Does {s} come to {v} with its rind?",
            befores="""How heavy was {s} at the weighing before?
                What did {s} come to on the dairy scales before?""",
            compares="""> Which wheel is heavier, {a} or {b}?
                < Which wheel is lighter, {a} or {b}? | >? Does {a} weigh in at more than {b}?
                <? Is {a} easier to lift than {b}? | > Is there more cheese in {a} or in {b}?""",
            names="the wheel of {v} | the wheel that weighs in at {v}",
        ),
        Relation(
            "ripe", "wheel", "date",
            says="""{s} will be ripe on {v}. | Nobody may cut {s} before {v}.
                {s} can be cut on {v}. | {s} has to ripen until {v}. | ripe on {v}: {s}""",
            moves="""{s} now has to ripen until {v}. | {s} will now be ripe on {v}.
                The cutting of {s} has been shifted to {v}.""",
            asks="""When will {s} be ripe? | When may we cut {s}?
                Until when does {s} have to ripen? | What is the first day to eat {s}?
                Which wheel will be ripe on {v}? | Which wheel can be cut on {v}?""",
            checks="Will {s} be ripe on {v}? | May we cut {s} on {v}? | Must {s} ripen until {v}?",
            befores="When was {s} meant to be ripe before? | When were we first going to cut {s}?",
            compares="""> Which wheel has to ripen longer, {a} or {b}?
                < Which will be ripe first, {a} or {b}? | < Which may we cut sooner, {a} or {b}?
                >? Will {a} be ripe later than {b}? | <? Can we cut {a} before {b}?""",
            names="the wheel that will be ripe on {v} | the wheel to be cut on {v}",
        ),
        Relation(
            "rind", "wheel", "wash", many=True,
            says="""We rub {s} with {v}. | The rind of {s} is treated with {v}.
                {v} is rubbed into {s}. | The rind of {s} gets its taste from {v}.
                For the rind of {s} we use {v}.""",
            denies="""We don't rub {s} with {v}. | There is no {v} on the rind of {s}.
                The rind of {s} never sees any {v}.""",
            ends="We have stopped rubbing {s} with {v}. | The rind of {s} gets no more {v}.",
            lists="""What do we rub {s} with? | What is on the rind of {s}?
                Name everything we use for the rind of {s}. | Which wheels do we rub with {v}?
                Which wheels have {v} on the rind?""",
            counts="""How many things do we rub {s} with? | How many things are on the rind of {s}?
                How many wheels do we rub with {v}? | How many wheels have {v} on the rind?""",
            checks="Do we rub {s} with {v}? | Is there {v} on the rind of {s}?",
        ),
    ),
)  # fmt: skip

TEAS = Domain(
    "teas",
    types={
        "tea": "the {tea} tea | our {tea} tea",
        "plantation": "the {slope} plantation",
    },
    words={
        "tea": """jasmine, Keemun, Lapsang, Assam, Ceylon, sencha, gyokuro, matcha, genmaicha,
            hojicha, pu-erh, oolong, Darjeeling, Nilgiri, Yunnan, kukicha, white peony,
            silver needle, Dragonwell, gunpowder, bancha, Tie Guan Yin, Earl Grey, masala,
            osmanthus, first flush""",
        "slope": """Cloud Ridge, Moon Valley, Tiger Hill, Mist Peak, Red Earth, Leopard Rock,
            Silver Stream, Elephant Pass, Morning Star, Monkey Bridge, Wind Gap, Bamboo Bend,
            Eagle Nest, White Pagoda, Fern Hollow, Long Terrace, Nine Bends, Orchid Ridge,
            Thunder Cliff, Jade Spring, Old Temple, Cinnamon Hill, Rain Tree, Blue Mountain""",
        "note": """honey, malt, smoke, apricot, chestnut, seaweed, cocoa, moss, orange blossom,
            leather, plum, muscatel, cut grass, toast, butter, pine resin, rose petals, vanilla,
            wet stone, tobacco, roasted rice, citrus peel, nutmeg, caramel, lychee""",
    },
    relations=(
        Relation(
            "grown", "tea", "plantation",
            says="""{s} is picked on {v}. | The leaves of {s} come from {v}. | We buy {s} from {v}.
                {v} grows {s} for our shop. | The chests of {s} reach us from {v}.""",
            moves="""We now buy {s} from {v}. | The leaves of {s} now come from {v}.
                For {s} we have found a new grower, {v}.""",
            asks="""Where is {s} picked? | Where do the leaves of {s} come from?
                Who grows {s} for us? | Which plantation do we buy {s} from?
                Which tea is picked on {v}? | What tea do we buy from {v}?""",
            lists="""Which teas are picked on {v}? | Name all the tea we buy from {v}.
                Which teas does {v} grow for our shop?""",
            counts="How many teas are picked on {v}? | How many of our teas come from {v}?",
            checks="Is {s} picked on {v}? | Do we buy {s} from {v}? | Does {v} grow {s} for us?",
            befores="""Where was {s} picked before? | Which plantation did we buy {s} from before?
                Where did the leaves of {s} use to come from?""",
            denies="{s} isn't picked on {v}. | The leaves of {s} don't come from {v}.",
            names="""the plantation where {s} is picked | the plantation that grows {s}
                the tea picked on {v} | the tea we buy from {v}""",
        ),
        Relation(
            "planter", "plantation", "person",
            says="""The tea bushes of {s} belong to {v}. | {v} is the planter at {s}.
                {v} owns the tea bushes of {s}. | On {s} the planter's name is {v}.
                planter at {s}: {v}""",
            moves="""The tea bushes of {s} were sold to {v}. | {v} is the new planter at {s}.
                {v} has inherited the tea bushes of {s}.""",
            asks="""Who is the planter at {s}? | Who do the tea bushes of {s} belong to?
                Who owns {s}? | Whose tea bushes are those of {s}?
                On which plantation is {v} the planter? | Where does {v} own tea bushes?""",
            checks="""Is {v} the planter at {s}? | Does {v} own {s}?
                Do the tea bushes of {s} belong to {v}?""",
            befores="""Who was the planter at {s} before? | Who owned the tea bushes of {s} before?
                Who did {s} belong to before the sale?""",
            names="""the planter at {s} | the person who owns the tea bushes of {s}
                the plantation of {v} | the plantation that {v} owns""",
        ),
        Relation(
            "tin", "tea", "price",
            says="""We sell a tin of {s} for {v}. | A tin of {s} is {v} in our tea shop.
                {v} buys you a tin of {s}. | The label on the tin of {s} says {v}.
                tin of {s}: {v}""",
            moves="""We now sell a tin of {s} for {v}. | A tin of {s} has gone to {v}.
                The label on the tin of {s} was changed to {v}.""",
            asks="""How much is a tin of {s}? | What does a tin of {s} sell for?
                What does the label on the tin of {s} say? | What should I charge for a tin of {s}?
                Of which tea is a tin {v}? | Which tea do we sell for {v} a tin?""",
            checks="Is a tin of {s} {v}? | Do we sell a tin of {s} for {v}?",
            befores="How much was a tin of {s} before? | What did the old label on {s} say?",
            compares="""> Which tea costs more a tin, {a} or {b}?
                < Which tea is cheaper, {a} or {b}? | >? Is a tin of {a} dearer than a tin of {b}?
                <? Do we charge less for a tin of {a} than of {b}?""",
            names="the tea for {v} a tin | the tea we sell for {v} a tin",
        ),
        Relation(
            "lot", "tea", "code", unique=True,
            says="""The tea chest of {s} is stamped {v}. | {s} came with the lot number {v}.
                The lot number of {s} is {v}. | {v} is stamped on the tea chest of {s}.
                lot number of {s}: {v}""",
            moves="""The new tea chest of {s} is stamped {v}. | The lot number of {s} is now {v}.
                We have opened another chest of {s}, stamped {v}.""",
            asks="""What is the lot number of {s}? | What is stamped on the tea chest of {s}?
                Which lot is {s} from? | Read me the stamp on the chest of {s}.
                Which tea has the lot number {v}? | Which tea comes in the chest stamped {v}?""",
            checks="Is {v} the lot number of {s}? | Is the tea chest of {s} stamped {v}?",
            befores="""What was the lot number of {s} before?
                What was stamped on the last chest of {s}?""",
            names="the tea with the lot number {v} | the tea in the chest stamped {v}",
        ),
        Relation(
            "notes", "tea", "note", many=True,
            says="""{s} tastes of {v}. | There is a note of {v} in {s}. | {v} comes through in {s}.
                In the cup {s} reminds me of {v}. | {s} has a hint of {v}.""",
            denies="""{s} doesn't taste of {v}. | There is no note of {v} in {s}.
                I can't taste any {v} in {s}.""",
            ends="{s} no longer tastes of {v}. | The note of {v} in {s} has faded.",
            lists="""What does {s} taste of? | Which notes are there in {s}?
                What comes through in {s}? | Which teas taste of {v}?
                In which teas is there a note of {v}?""",
            counts="""How many notes are there in {s}? | How many things does {s} taste of?
                How many teas taste of {v}? | In how many teas does {v} come through?""",
            checks="Does {s} taste of {v}? | Is there a note of {v} in {s}?",
        ),
        Relation(
            "tasting", SELF, "time",
            says="""Our tea tasting begins at {v}. | At {v} I pour the first cup of our tea tasting.
                Come to our tea tasting at {v}. | tea tasting: {v}""",
            moves="""Our tea tasting now begins at {v}. | We have shifted our tea tasting to {v}.
                The tea tasting has been rescheduled to {v}.""",
            asks="""When does our tea tasting begin? | What time is the tea tasting?
                When do I pour the first cup? | By when must the cups be out for the tasting?""",
            checks="Does our tea tasting begin at {v}? | Is {v} the time of our tea tasting?",
            befores="When was our tea tasting before? | What was the old time of the tea tasting?",
        ),
    ),
)  # fmt: skip
