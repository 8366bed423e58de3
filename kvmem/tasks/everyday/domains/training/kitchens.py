"""A café, food trucks and a catering firm."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CAFE = Domain(
    "cafe",
    types={
        "drink": "the {drink} | our {drink}",
        "blend": "the {blend} blend",
        "roastery": "the {roastery} roastery",
        "barista": "{person}",
    },
    words={
        "drink": """flat white, cortado, cappuccino, espresso macchiato, mocha, caffè latte,
            americano, ristretto, lungo, affogato, iced latte, cold brew, filter coffee, oat latte,
            Vienna coffee, espresso tonic, hazelnut latte, caramel macchiato, double espresso,
            dirty chai, Irish coffee, piccolo, long black, iced mocha, café au lait""",
        "blend": """Sidamo, Huila, Midnight, Sunrise, Antigua, Mogiana, Velvet Hammer, Old Piazza,
            Yirgacheffe, Tarrazú, Santos, Mandheling, Bluebird, Sunday Best, Matagalpa, Kivu,
            Monsoon Malabar, Night Owl, Harrar, Black Cat, Toraja, Cerrado, First Light, Nyeri,
            Bourbon, Slow Morning""",
        "roastery": """Copper Drum, Dark Horse, Three Sacks, Backyard, Red Barrow, Small Fire,
            Crackle, Lighthill, Two Brothers, Tin Shed, Hopscotch, Long Street, Ember, Half Moon,
            Kiln Lane, Black Hen, Stone Arch, Green Door, Cinder, Wolfgang, Ninth Ward, Fat Cat,
            Tall Chimney, Brown Bear""",
        "pattern": """rosetta, tulip, swan, heart, phoenix, seahorse, monk's head, teddy bear,
            unicorn, peacock, snowflake, butterfly, hummingbird, winged tulip""",
    },
    relations=(
        Relation(
            "ground", "drink", "blend",
            says="""We grind {v} for {s}. | The coffee in {s} is {v}. | {s} is pulled from {v}.
                The shot in {s} comes from {v}. | It is {v} that goes into {s}.
                beans for {s}: {v}""",
            moves="""The coffee in {s} has been switched to {v}. | We now grind {v} for {s}.
                For {s} we have changed over to {v}. | {s} is from now on pulled from {v}.""",
            asks="""Which coffee is in {s}? | What do we grind for {s}? | What beans does {s} get?
                Which blend is {s} pulled from? | Which drink takes {v}? | What do we use {v} for?
                Which drink is {v} ground for?""",
            lists="""Which drinks take {v}? | List every drink that we pull from {v}.
                What are all the drinks with {v} in them?""",
            counts="How many drinks take {v}? | For how many drinks do we grind {v}?",
            checks="""Is {s} pulled from {v}? | Do we grind {v} for {s}?
                Is it {v} that goes into {s}?""",
            befores="""Which coffee was in {s} before? | What used to go into {s}?
                What beans did {s} get before that?""",
            denies="We don't grind {v} for {s}. | {s} isn't pulled from {v}.",
            names="""the blend in {s} | the coffee that we grind for {s}
                the blend {s} is pulled from | the drink that takes {v}
                the drink pulled from {v}""",
        ),
        Relation(
            "roaster", "blend", "roastery",
            says="""{s} is roasted at {v}. | Our bags of {s} come from {v}. | {v} roasts {s} for us.
                {s} comes out of the drum at {v}. | Our supplier of {s} is {v}.""",
            moves="""{s} is now roasted at {v}. | We have gone over to {v} for {s}.
                {v} has taken over the roasting of {s}.""",
            asks="""Where is {s} roasted? | Who roasts {s}? | Which roastery supplies {s}?
                Where do we order {s}? | Which blend is from {v}? | What do we order from {v}?
                What does {v} roast for us?""",
            lists="""Which blends does {v} roast for us? | List the blends we order from {v}.
                Name all the coffee that {v} supplies.""",
            counts="How many blends does {v} roast for us? | How many blends do we order from {v}?",
            checks="Does {v} roast {s}? | Is {s} roasted at {v}? | Do we order {s} from {v}?",
            befores="""Who roasted {s} before? | Where did we order {s} before that?
                Which roastery used to supply {s}?""",
            names="""the roastery of {s} | the roastery that supplies {s}
                the blend that {v} roasts for us | the blend we order from {v}""",
        ),
        Relation(
            "sacks", "roastery", "time",
            says="""{s} drops off our coffee at {v}. | Deliveries from {s} arrive at {v}.
                The sacks from {s} come at {v}. | At {v}, {s} is at our back door with the sacks.
                coffee delivery from {s}: {v}""",
            moves="""{s} now drops off our coffee at {v}. | Deliveries from {s} have moved to {v}.
                As of this week the sacks from {s} come at {v}.""",
            asks="""When does {s} drop off our coffee? | What time do the sacks from {s} come?
                When should someone be there to let {s} in? | What is the delivery time of {s}?
                Which roastery drops off our coffee at {v}? | Who brings us sacks at {v}?""",
            checks="""Does {s} drop off our coffee at {v}? | Is {v} when the sacks from {s} come?
                Do we expect {s} with the coffee at {v}?""",
            befores="""When did {s} drop off our coffee before?
                What was the old delivery time of {s}?""",
            compares="""> Which roastery comes later, {a} or {b}? | < Who comes first, {a} or {b}?
                < Who brings the sacks earlier, {a} or {b}?
                >? Does {a} drop off our coffee later than {b}?
                <? Do the sacks from {a} come before those from {b}?""",
            names="the roastery that comes at {v} | the roastery with the sacks at {v}",
        ),
        Relation(
            "chalkboard", "drink", "price",
            says="""{s} is down on the chalkboard at {v}. | We charge {v} for {s} at the counter.
                On the chalkboard it says {v} for {s}. | {s} sets a customer of the café back {v}.
                chalkboard, {s}: {v}""",
            moves="""{s} has gone to {v} on the chalkboard. | The chalkboard now says {v} for {s}.
                We now charge {v} for {s} at the counter.""",
            asks="""What do we charge for {s}? | How much is {s} in the café?
                What does the chalkboard say for {s}? | What does a customer pay for {s}?
                Which drink do we charge {v} for? | What can I drink in the café for {v}?""",
            checks="""Do we charge {v} for {s}? | Is {s} down on the chalkboard at {v}?
                Does a customer pay {v} for {s}?""",
            befores="""What did we charge for {s} before? | How much was {s} before that?
                What did the chalkboard say for {s} before we wiped it?""",
            compares="""> Which drink is dearer, {a} or {b}? | < Which drink is cheaper, {a} or {b}?
                > For which do we charge more, {a} or {b}?
                >? Does the chalkboard ask more for {a} than for {b}?
                <? Is {a} the cheaper drink, compared with {b}?""",
            names="the drink for {v} | the drink down on the chalkboard at {v}",
        ),
        Relation(
            "foam", "barista", "pattern", many=True,
            says="""{s} can pour a(n) {v} in the foam. | {s} has learnt to pour a(n) {v}.
                A(n) {v} in the milk foam is a speciality of {s}. | The latte art of {s}: a(n) {v}
                When {s} pours the milk, a(n) {v} appears.""",
            denies="""{s} can't pour a(n) {v}. | {s} has never managed a(n) {v} in the foam.
                Nobody has seen {s} pour a(n) {v}.""",
            ends="{s} no longer pours a(n) {v} in the foam. | {s} has given up on pouring the {v}.",
            lists="""Which patterns can {s} pour? | What does {s} draw in the foam?
                Name all the latte art of {s}. | Who can pour a(n) {v}?
                Which baristas manage a(n) {v} in the foam? | Name everyone who pours the {v}.""",
            counts="""How many patterns can {s} pour? | How many figures does {s} draw in the foam?
                How many baristas can pour a(n) {v}? | How many of us manage the {v}?""",
            checks="""Can {s} pour a(n) {v}? | Does {s} manage a(n) {v} in the foam?
                Is the {v} one of the patterns of {s}?""",
        ),
        Relation(
            "toilet", SELF, "code",
            says="""The code for our café toilet is {v}. | Guests open the café toilet with {v}.
                café toilet: {v} | On the door of the café toilet you type {v}.""",
            moves="""The code for our café toilet was changed to {v}.
                The café toilet now opens with {v}. | Guests now type {v} for the toilet.""",
            asks="""What is the code for our café toilet? | How do guests get into the toilet?
                What do I tell guests who need the toilet? | What opens the toilet door?""",
            checks="Does {v} open our café toilet? | Is {v} the code for the café toilet?",
            befores="""What was the old code for our café toilet?
                What did guests type for the toilet before?""",
        ),
    ),
)  # fmt: skip

FOODTRUCK = Domain(
    "foodtruck",
    types={
        "truck": "the {fare} truck | our {fare} truck",
        "pitch": "the {pitch}",
    },
    words={
        "fare": """taco, falafel, crêpe, dumpling, waffle, burger, kebab, ramen, pizza, churro,
            noodle, curry, arepa, bao, pierogi, paella, poke, barbecue, hot dog, empanada, gyros,
            soup, poutine, pad thai, bratwurst, doughnut""",
        "pitch": """skate park, brewery yard, castle gate, law courts, university gate, stadium,
            business park, flea market, riverside meadow, old gasworks, tram depot, water tower,
            garden centre, town hall, film studios, cattle market, ice rink, chapel green,
            canal bridge, trade school, furniture store, fountain square, fire station,
            hospital gate""",
        "sauce": """chimichurri, garlic mayonnaise, salsa verde, sriracha, tahini, tzatziki,
            mango chutney, sour cream, hot honey, peanut sauce, guacamole, curry ketchup, aioli,
            hoisin sauce, lime crema, harissa, tamarind sauce, kimchi, truffle oil, pesto,
            tartare sauce, sweet chilli sauce, gravy, wasabi cream""",
    },
    relations=(
        Relation(
            "pitch", "truck", "pitch",
            says="""{s} has its pitch at {v}. | {s} parks at {v} for lunch. | {s} sells at {v}.
                The hungry find {s} at {v}. | {v} is where {s} puts up its awning.
                pitch of {s}: {v}""",
            moves="""{s} has moved its pitch to {v}. | {s} now sells at {v}.
                As of today {s} puts up its awning at {v}. | {s} has driven over to {v} to sell.""",
            asks="""Where does {s} park for lunch? | Where do I get my lunch from {s}?
                At which pitch does {s} sell? | Where does {s} put up its awning?
                Which truck sells at {v}? | Which truck has the pitch at {v}?
                What sort of truck can we eat from at {v}?""",
            lists="""Which trucks sell at {v}? | List the food trucks at {v}.
                Name every truck with an awning up at {v}.""",
            counts="How many trucks sell at {v}? | How many food trucks are there at {v}?",
            checks="""Does {s} sell at {v}? | Is the pitch of {s} at {v}?
                Can I get lunch from {s} at {v}?""",
            befores="""Where did {s} sell before? | Where was the pitch of {s} before that?
                Where did {s} put up its awning until it moved?""",
            denies="{s} does not sell at {v}. | {s} has no pitch at {v}.",
            ends="{s} no longer sells at {v}. | {s} has given up its pitch at {v}.",
            names="""the pitch of {s} | the place where {s} sells | the spot where {s} parks
                the truck at {v} | the truck that sells at {v}""",
        ),
        Relation(
            "griddle", "truck", "person",
            says="""{v} stands at the griddle of {s}. | {v} cooks in {s}.
                The hatch of {s} is run by {v}. | In {s} it is {v} who does the cooking.
                Lunch from {s} is cooked by {v}.""",
            moves="""{v} has taken over the griddle of {s}. | {v} now cooks in {s}.
                The apron of {s} has passed to {v}. | The hatch of {s} is now run by {v}.""",
            asks="""Who cooks in {s}? | Who stands at the griddle of {s}? | Who runs {s}?
                Whose cooking do I get from {s}? | Which truck does {v} cook in?
                Which truck is run by {v}? | At the griddle of which truck does {v} stand?""",
            lists="Which trucks does {v} run? | List the trucks that {v} cooks in.",
            counts="How many trucks does {v} run? | How many trucks does {v} cook in?",
            checks="Does {v} cook in {s}? | Is {s} run by {v}? | Is it {v} who runs {s}?",
            befores="""Who ran {s} before? | Who stood at the griddle of {s} before?
                Whose cooking did we get from {s} before that?""",
            names="""the cook of {s} | the person who runs {s} | the truck that {v} runs
                the truck {v} cooks in""",
        ),
        Relation(
            "fee", "pitch", "price",
            says="""The pitch fee at {s} is {v}. | A day at {s} costs a truck {v}.
                {v} a day is what a pitch at {s} costs.
                Whoever wants to sell at {s} pays {v} a day. | pitch fee at {s}: {v}""",
            moves="""The pitch fee at {s} has gone to {v}. | A day at {s} now costs a truck {v}.
                They have set the pitch fee at {s} to {v}.""",
            asks="""What is the pitch fee at {s}? | What does a day at {s} cost a truck?
                How much do they take for a pitch at {s}? | What must we pay to sell at {s}?
                At which place is the pitch fee {v}? | Which pitch costs {v} a day?""",
            checks="""Is the pitch fee at {s} {v}? | Does a day at {s} cost a truck {v}?
                Do they take {v} for a pitch at {s}?""",
            befores="""What was the pitch fee at {s} before?
                How much did they take for a pitch at {s} before?""",
            compares="""> Which pitch costs more, {a} or {b}? | < Which costs less, {a} or {b}?
                < Where can a truck stand more cheaply, at {a} or at {b}?
                >? Is the pitch fee at {a} higher than at {b}?
                <? Does a truck pay less at {a} than at {b}?""",
            names="the place with the pitch fee of {v} | the pitch for {v} a day",
        ),
        Relation(
            "licence", "truck", "code", unique=True,
            says="""The street trading licence of {s} is {v}. | {s} sells under licence {v}.
                Licence {v} hangs in the window of {s}. | The town gave {s} the trading licence {v}.
                trading licence of {s}: {v}""",
            moves="""{s} now sells under licence {v}. | The town gave {s} a new licence, {v}.
                The trading licence of {s} was replaced by {v}.""",
            asks="""What is the trading licence of {s}? | Under which licence does {s} sell?
                Which licence hangs in the window of {s}?
                Tell me the number of the street trading licence of {s}.
                Which truck sells under licence {v}? | Whose trading licence is {v}?""",
            checks="""Is {v} the trading licence of {s}? | Does {s} sell under licence {v}?
                Does licence {v} hang in the window of {s}?""",
            befores="""What was the old trading licence of {s}?
                Under which licence did {s} sell before?""",
            names="""the truck with licence {v} | the truck that sells under licence {v}
                the truck with the trading licence {v}""",
        ),
        Relation(
            "sauces", "truck", "sauce", many=True,
            says="""There is {v} to squirt on your food at {s}. | You can have {v} on top from {s}.
                {s} puts {v} on everything you like. | A tub of {v} stands on the counter of {s}.
                Among the sauces of {s} is {v}.""",
            denies="""There is no {v} at the counter of {s}. | {s} has never had any {v} on top.
                You can't get {v} on top from {s}.""",
            ends="""{s} has run out of {v} for good. | There is no more {v} to squirt on at {s}.
                The tub of {v} has gone from the counter of {s}.""",
            lists="""What sauces can I have from {s}? | What can I squirt on my food at {s}?
                Which tubs stand on the counter of {s}? | Which trucks do {v}?
                From which trucks can I have {v} on top?
                Name all the trucks with {v} on the counter.""",
            counts="""How many sauces can I have from {s}?
                How many tubs stand on the counter of {s}? | How many trucks do {v}?
                From how many trucks can I have {v} on top?""",
            checks="""Can I have {v} on top from {s}? | Does {s} do {v}?
                Is there {v} on the counter of {s}?""",
        ),
        Relation(
            "queue", "truck", "minutes",
            says="""The queue for {s} takes {v}. | People wait {v} at the hatch of {s}.
                You stand in line for {s} for {v}. | It takes {v} to get to the front at {s}.
                queue for {s}: {v}""",
            moves="""The queue for {s} now takes {v}. | The wait at {s} has gone to {v}.
                By now people wait {v} at the hatch of {s}.""",
            asks="""How long does the queue for {s} take? | How long do people wait at {s}?
                How much time do I need to get served at {s}? | How long is the wait at {s}?
                Which truck has a queue of {v}? | At which truck is the wait {v}?""",
            checks="""Does the queue for {s} take {v}? | Is the wait at the hatch of {s} {v}?
                Do people stand in line for {s} for {v}?""",
            befores="""How long did the queue for {s} take before?
                What was the wait at the hatch of {s} before?""",
            compares="""> Which has the longer queue, {a} or {b}? | < Who serves faster, {a} or {b}?
                < Where is the wait shorter, at {a} or at {b}?
                >? Is the wait longer at {a} than at {b}?
                <? Does the queue for {a} move faster than that for {b}?""",
        ),
    ),
)  # fmt: skip

CATERING = Domain(
    "catering",
    types={
        "buffet": "the {occasion} buffet | our {occasion} buffet",
        "chef": "{person}",
        "mouths": "{age} guests",
    },
    words={
        "occasion": """retirement, graduation, christening, jubilee, golden anniversary, alumni,
            awards night, shareholder, product launch, inauguration, farewell, New Year, Diwali,
            Eid, midsummer, harvest, housewarming, baby shower, sixtieth birthday, gala night,
            ribbon-cutting, prize-giving, open day, summer ball, reunion""",
        "canape": """salmon blinis, spinach triangles, devilled eggs, stuffed vine leaves,
            cucumber rolls, cheese straws, crab cakes, lamb skewers, fig tartlets, samosas,
            mushroom vol-au-vents, chicken satays, prawn toasts, beetroot cups, olive twists,
            courgette fritters, sausage rolls, polenta squares, melon balls, asparagus spears,
            pumpkin arancini, radish sandwiches, aubergine rolls, lentil patties, onion bhajis""",
    },
    relations=(
        Relation(
            "chef", "buffet", "chef",
            says="""{v} is head chef for {s}. | {v} runs the kitchen for {s}.
                The food for {s} is in the hands of {v}. | It is {v} who cooks for {s}.
                chef for {s}: {v}""",
            moves="""{v} has stepped in as head chef for {s}. | {v} now runs the kitchen for {s}.
                The cooking for {s} has been given to {v}. | The new chef for {s} is {v}.""",
            asks="""Who is head chef for {s}? | Who cooks for {s}? | Who runs the kitchen for {s}?
                In whose hands is the food for {s}? | Which buffet does {v} cook for?
                Which buffet is in the hands of {v}? | For which buffet is {v} head chef?""",
            lists="Which buffets does {v} cook for? | List the buffets with {v} as head chef.",
            counts="How many buffets does {v} cook for? | How many buffets is {v} head chef for?",
            checks="""Is {v} head chef for {s}? | Does {v} cook for {s}?
                Is the food for {s} in the hands of {v}?""",
            befores="""Who was head chef for {s} before? | Who ran the kitchen for {s} before that?
                Who was meant to cook for {s} at first?""",
            names="""the chef for {s} | the one who cooks for {s} | the buffet that {v} cooks for
                the buffet with {v} as head chef""",
        ),
        Relation(
            "stove", "chef", "phone", unique=True,
            says="""The kitchen phone of {s} is {v}. | Ring {v} to reach {s} at the stove.
                While cooking, {s} answers on {v}. | At the stove {s} can be called on {v}.
                kitchen phone of {s}: {v}""",
            moves="""The kitchen phone of {s} is now {v}. | {s} now answers at the stove on {v}.
                To reach {s} at the stove you must now ring {v}.""",
            asks="""What is the kitchen phone of {s}? | How do I reach {s} at the stove?
                What number do I ring to get {s} in the kitchen?
                On what number does {s} answer while cooking? | Whose kitchen phone is {v}?
                Who at the stove answers on {v}?""",
            checks="""Is {v} the kitchen phone of {s}? | Does {s} answer at the stove on {v}?
                Do I reach {s} at the stove on {v}?""",
            befores="""What was the old kitchen phone of {s}?
                On what number did {s} answer at the stove before?""",
            names="""the chef who answers on {v} | the chef with the kitchen phone {v}
                the chef you reach on {v}""",
        ),
        Relation(
            "headcount", "buffet", "mouths",
            says="""{s} has to feed {v}. | We are cooking for {v} at {s}.
                {s} must fill the plates of {v}. | At {s} we expect {v}.
                headcount for {s}: {v}""",
            moves="""The headcount for {s} has changed to {v}. | {s} now has to feed {v}.
                The client has put {s} at {v}.""",
            asks="""What is the headcount for {s}? | How many people does {s} have to feed?
                How many eat at {s}? | For how many are we cooking at {s}?
                Which buffet has to feed {v}? | Which buffet must fill the plates of {v}?""",
            checks="""Does {s} have to feed {v}? | Must {s} fill the plates of {v}?
                Are we cooking for {v} at {s}?""",
            befores="""What was the headcount for {s} before?
                How many people did {s} have to feed before that?""",
            compares="""> Which buffet is bigger, {a} or {b}? | < Which is smaller, {a} or {b}?
                > Which has more mouths to feed, {a} or {b}?
                >? Do more people eat at {a} than at {b}?
                <? Are there fewer guests at {a} than at {b}?""",
            names="the buffet for {v} | the buffet that has to feed {v}",
        ),
        Relation(
            "deposit", "buffet", "sum",
            says="""The deposit for {s} is {v}. | We have asked for {v} up front for {s}.
                The client pays {v} in advance for {s}. | {s} is booked against a deposit of {v}.
                deposit for {s}: {v}""",
            moves="""The deposit for {s} has been changed to {v}. | We now ask {v} up front for {s}.
                For {s} the client now pays {v} in advance.""",
            asks="""What is the deposit for {s}? | How much do we ask up front for {s}?
                What does the client pay in advance for {s}? | How much money do we get before {s}?
                Which buffet has a deposit of {v}? | For which buffet do we ask {v} up front?""",
            checks="""Is the deposit for {s} {v}? | Do we ask {v} up front for {s}?
                Does the client pay {v} in advance for {s}?""",
            befores="""What was the deposit for {s} before?
                How much did we ask up front for {s} before?""",
            compares="""> Which buffet has the higher deposit, {a} or {b}?
                < For which do we ask less up front, {a} or {b}?
                >? Is the deposit for {a} higher than for {b}?
                <? Does the client pay less in advance for {a} than for {b}?""",
        ),
        Relation(
            "trays", "buffet", "canape", many=True,
            says="""We serve {v} at {s}. | There will be {v} at {s}. | On the trays of {s} are {v}.
                The client wants {v} at {s}. | {v} go on the trays for {s}.""",
            denies="""There will be no {v} at {s}. | The client doesn't want {v} at {s}.
                We aren't serving {v} at {s}.""",
            ends="""We have taken {v} off the trays of {s}. | We no longer serve {v} at {s}.
                The client has cancelled the {v} for {s}.""",
            lists="""What do we serve at {s}? | Which canapés are on the trays of {s}?
                Name all the finger food at {s}. | At which buffets do we serve {v}?
                On the trays of which buffets are {v}?""",
            counts="""How many kinds of canapés do we serve at {s}?
                How many sorts of finger food does the client want at {s}?
                At how many buffets do we serve {v}? | How many buffets have {v} on the trays?""",
            checks="""Do we serve {v} at {s}? | Are there {v} on the trays of {s}?
                Does the client want {v} at {s}?""",
        ),
    ),
)  # fmt: skip
