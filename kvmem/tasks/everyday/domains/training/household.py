"""Shared flat, meals and birthday party."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

FLATSHARE = Domain(
    "flatshare",
    types={
        "flatmate": "{person}",
        "bedroom": "the {bedplace} bedroom",
        "task": "{task}",
    },
    words={
        "task": """taking out the bins, cleaning the oven, mopping the hallway, defrosting the
            freezer, sweeping the stairs, wiping the worktops, scrubbing the bath, descaling the
            kettle, beating the rugs, dusting the shelves, washing the windows, sorting the
            recycling, returning the bottles, watering the houseplants, polishing the mirrors,
            airing the cellar, folding the towels, emptying the dishwasher, unblocking the sink,
            buying soap, vacuuming the sofa, clearing out the fridge, raking the leaves, bleeding
            the radiators""",
        "bedplace": """attic, corner, front, back, downstairs, balcony, north-facing, striped,
            panelled, tiny, sloping, garden-side, middle, draughty, big""",
        "gadget": """wok, waffle iron, rice cooker, espresso pot, juicer, salad spinner, pasta
            machine, fondue set, bread maker, garlic press, sandwich toaster, pressure cooker,
            mortar, egg boiler, hand mixer, cheese grater, popcorn machine, teapot, fish kettle,
            pizza stone, casserole, soda maker, ice cream maker, kitchen scale""",
    },
    relations=(
        Relation(
            "turn", "task", "flatmate",
            says="""{v} has to see to {s}. | This week {s} falls to {v}.
                It is {v}'s turn for {s}. | {s} is {v}'s job in the flat. | Rota: {s}, {v}""",
            moves="{s} now falls to {v}. | We swapped: {v} now has {s}. | {v} has taken on {s}.",
            asks="""Who got landed with {s}? | Whose turn is it for {s}?
                What is {v} in charge of? | What does {v} have to do in the flat?
                Name the flatmate who has to see to {s}. | Who is in charge of {s}?""",
            checks="Is {v} in charge of {s}? | Is it {v}'s turn for {s}?",
            befores="Who was in charge of {s} before? | Whose turn was it for {s} before?",
            names="""the flatmate in charge of {s} | the task that {v} is in charge of
                the job {v} has in the flat | the one who has to see to {s}""",
        ),
        Relation(
            "day", "task", "weekday",
            says="""In our flat, {v} means {s}. | {s} is due every {v}.
                The rota puts {s} on {v}. | {v} is our day for {s}.
                {s} has to be done by {v} evening.""",
            moves="{s} slipped to {v}. | From now on {s} is due on {v}. | {v} is now for {s}.",
            asks="""What day is {s} due? | When does {s} have to be done?
                When do we see to {s}? | What has to be done in the flat on {v}?
                Which household task is due on {v}?""",
            lists="List all the household tasks due on {v}. | Which jobs at home fall on {v}?",
            counts="How many home tasks are due on {v}? | How many jobs at home fall on {v}?",
            checks="Is {s} due on {v}? | Does {s} fall on {v}?",
            befores="What day was {s} due before? | What was the old day for {s}?",
            names="the household task due on {v} | the job at home that falls on {v}",
        ),
        Relation(
            "bedroom", "flatmate", "bedroom", unique=True,
            says="""{v} is {s}'s own room. | Knock at {v} if you want {s}.
                At night {s} is in {v}. | {s} has got {v} in our flat. | {s} has a bed in {v}.""",
            moves="{s} has swapped into {v}. | {s} now has a bed in {v}. | {v} is now {s}'s.",
            asks="""Where does {s} sleep? | Which room is {s}'s?
                Where can I find {s} at night? | Who sleeps in {v}? | Whose room is {v}?
                Whose bed is in {v}?""",
            checks="Does {s} sleep in {v}? | Is {v} the room of {s}?",
            befores="Where did {s} sleep before? | Which room did {s} have before?",
            names="the bedroom of {s} | the room of {s} | the flatmate in {v} | the person in {v}",
        ),
        Relation(
            "lock", "bedroom", "code", unique=True,
            says="""For {s} you need key {v}. | The key to {s} is stamped {v}.
                Key {v} opens {s}. | {s} is locked with key {v}.""",
            asks="""Which key opens {s}? | What number is on the key to {s}?
                How can I unlock {s}? | Which bedroom does key {v} open? | What is key {v} for?""",
            checks="Does key {v} open {s}? | Is {v} stamped on the key to {s}?",
            names="the bedroom that key {v} opens | the room locked with key {v}",
        ),
        Relation(
            "gadgets", "flatmate", "gadget", many=True, unique=True,
            says="""We have a(n) {v} in the flat thanks to {s}.
                It was {s} who supplied our {v}. | {s} brought the {v} to our flat.
                The {v} in our kitchen belongs to {s}.""",
            ends="{s} has taken our {v} away again. | {s} no longer lends us the {v}.",
            lists="""Which kitchen things belong to {s}? | Whose is the {v} in our kitchen?
                What did {s} bring to our flat? | Who brought the {v} to our flat?""",
            counts="How many kitchen things belong to {s}? | How many things did {s} bring us?",
            checks="Does the {v} in our kitchen belong to {s}? | Did {s} bring us the {v}?",
            names="the flatmate who brought the {v} | the owner of the {v} in our kitchen",
        ),
    ),
)  # fmt: skip

MEALPLAN = Domain(
    "mealplan",
    types={
        "dish": "the {dish} | our {dish}",
        "grocery": "{grocery}",
        "store": "the {store}",
    },
    words={
        "dish": """moussaka, lasagne, goulash, paella, risotto, fish pie, ratatouille, lentil soup,
            stir-fry, shepherd's pie, mushroom quiche, chicken korma, falafel bowl, beef stew, nut
            roast, pumpkin curry, jambalaya, couscous salad, noodle soup, meatloaf, frittata,
            tagine, cauliflower cheese, gnocchi bake""",
        "grocery": """halloumi, minced beef, basmati rice, coconut milk, pesto, smoked tofu,
            parmesan, fennel, cream cheese, tomato purée, chicken stock, puff pastry, coriander, oat
            milk, ricotta, feta, sour cream, sweetcorn, red cabbage, mozzarella, curry paste, soy
            sauce, bulgur, chorizo""",
        "store": """deli, covered market, farm shop, supermarket, corner shop, Turkish grocer,
            organic shop, wholesaler, Polish shop, cheese counter, discount shop, spice shop, Asian
            store""",
    },
    relations=(
        Relation(
            "evening", "dish", "weekday",
            says="""On the meal plan {s} is down for {v}. | There will be {s} for dinner on {v}.
                {v} dinner: {s} | We are having {s} on {v}. | {v} is the evening for {s}.""",
            moves="We'll have {s} on {v} instead. | {s} was pushed to {v}. | {s} is now for {v}.",
            asks="""When are we having {s}? | What's for dinner on {v}?
                What are we eating on {v}? | Which dish is down for {v}?
                Which evening do we get to eat {s}?""",
            lists="Which dishes are we having on {v}? | List every dish on the meal plan for {v}.",
            checks="Are we having {s} on {v}? | Is {s} down for {v}?",
            befores="When were we to have {s} before? | What evening was {s} down for before?",
            names="the dish we are having on {v} | the dish on the meal plan for {v}",
        ),
        Relation(
            "cook", "dish", "person",
            says="""{v} is cooking {s}. | {s} is being made by {v}.
                {v} has promised to make {s}. | {v} is our cook for {s}.""",
            moves="{v} is now cooking {s}. | {v} steps in to make {s}. | {v} makes {s} instead.",
            asks="""Who will be at the stove for {s}? | Which dish will {v} make?
                Who makes {s}? | What is {v} cooking? | Who is cooking {s}?""",
            checks="Is {v} cooking {s}? | Will {v} make {s}?",
            befores="Who was to cook {s} before? | Who was our cook for {s} before?",
            names="""the cook of {s} | the person making {s} | the dish that {v} is cooking
                what {v} cooks""",
        ),
        Relation(
            "needs", "dish", "grocery", many=True,
            says="""{s} calls for {v}. | {v} goes into {s}. | You can't make {s} without {v}.
                We use {v} in {s}.""",
            denies="You won't find {v} in {s}. | {v} does not go into {s}.",
            ends="We have dropped {v} from {s}. | We no longer use {v} in {s}.",
            lists="""What do we use {v} in? | What do I have to buy for {s}?
                What goes into {s}? | Which dishes call for {v}? | Which ingredients are in {s}?""",
            counts="""How many ingredients go into {s}?
                How many ingredients does {s} call for? | How many dishes call for {v}?
                How many dishes do we use {v} in?""",
            checks="Does {s} call for {v}? | Is there any {v} in {s}?",
            names="the dish with {v} in it | the dish that calls for {v}",
        ),
        Relation(
            "source", "grocery", "store",
            says="""{v} has the best {s}. | {s} is on the list for {v}.
                {v} is where we buy {s}. | For {s} we go to {v}. | We get {s} at {v}.""",
            moves="We now get {s} at {v}. | Buy {s} at {v} from now on. | Now {v} sells us {s}.",
            asks="""What do we get at {v}? | Which shop sells us {s}?
                What is on the list for {v}? | Where do we get {s}?
                We're out of {s}, where can I get some?""",
            lists="Which things do we get at {v}? | List everything we buy at {v}.",
            checks="Do we get {s} at {v}? | Is {s} on the list for {v}?",
            befores="Where did we get {s} before? | Which shop did we go to for {s} before?",
            names="""the shop where we get {s} | the place to buy {s}
                the ingredient we get at {v} | the thing on the list for {v}""",
        ),
        Relation(
            "closes", "store", "time",
            says="""At {v} they lock up {s}. | {s} shuts at {v}.
                You can shop at {s} until {v}. | {s} is open till {v}.""",
            moves="{s} now shuts at {v}. | {s} has changed its closing time to {v}.",
            asks="""When does {s} close? | Which shop shuts at {v}?
                Which shop is open till {v}? | By when do I have to be at {s}?
                How late can I go shopping at {s}?""",
            checks="Does {s} shut at {v}? | Can I shop at {s} until {v}?",
            befores="When did {s} close before? | What was the old closing time of {s}?",
            compares=""">? Is {a} open later than {b}?
                > Which shop stays open longer, {a} or {b}? | < Which shuts earlier, {a} or {b}?""",
            names="the shop that shuts at {v} | the shop open till {v}",
        ),
    ),
)  # fmt: skip

PARTY = Domain(
    "party",
    types={
        "guest": "{person}",
        "parent": "{person}",
        "gift": "the {gift}",
        "nook": "the {nook}",
    },
    words={
        "gift": """kite, skateboard, microscope, doll's house, paint set, rucksack, wristwatch,
            unicycle, magic kit, globe, hand puppet, teddy bear, hula hoop, walkie-talkie, beanbag,
            yo-yo, scooter, model aeroplane, jewellery box, chemistry set, lava lamp, penknife,
            marble run, trampoline""",
        "nook": """airing cupboard, bread bin, linen chest, piano stool, tumble dryer, broom
            cupboard, laundry hamper, log store, larder, coal shed, wine rack, old cot, dolls' pram,
            freezer""",
        "allergen": """milk, egg, soya, wheat, sesame, celery, mustard, kiwi, honey, cinnamon,
            shellfish, marzipan, pineapple, chocolate, fish, coconut, peanut butter, mango""",
    },
    relations=(
        Relation(
            "giver", "gift", "guest",
            says="""{s} is a present from {v}. | {v} is giving {s}.
                It's {v} who has wrapped {s}. | {v} is coming to the party with {s}.
                {v}'s present is {s}.""",
            moves="{v} is giving {s} instead. | {s} now comes from {v}. | New plan: {v} gives {s}.",
            asks="""What is {v} giving? | Which guest do we thank for {s}?
                Whose present is {s}? | What is in the wrapping paper from {v}?
                Who is giving {s}?""",
            checks="Is {s} a present from {v}? | Is {v} giving {s}?",
            befores="Who was to give {s} before? | Whose present was {s} before?",
            names="""the guest who is giving {s} | the giver of {s}
                the present that {v} is giving | the present from {v}""",
        ),
        Relation(
            "hidden", "gift", "nook",
            says="""{s} is hidden in {v}. | We hid {s} in {v}.
                Until the party {s} stays in {v}. | {v} is the hiding place of {s}.
                No peeking into {v}, {s} is in there!""",
            moves="{s} is now hidden in {v}. | I hid {s} in {v} instead. | {s} has moved to {v}.",
            asks="""Where is {s} hidden? | What's the hiding place of {s}?
                What is hidden in {v}? | Which present would a child find in {v}?
                Where have I stashed {s}?""",
            lists="Which presents are hidden in {v}? | List everything that we hid in {v}.",
            counts="How many presents are hidden in {v}? | How many presents did we hide in {v}?",
            checks="Is {s} hidden in {v}? | Is {s} still hidden in {v}?",
            befores="Where was {s} hidden before? | What was the old hiding place of {s}?",
            names="the present hidden in {v} | the present that we hid in {v}",
        ),
        Relation(
            "allergies", "guest", "allergen", many=True,
            says="""{s} must not eat any {v}. | {s} gets a rash from {v}.
                Keep {v} away from {s}. | No {v} for {s} at the party, please.""",
            denies="{s} gets no rash from {v}. | {s} can eat {v} without any trouble.",
            lists="""Which guests are allergic to {v}? | What must I keep off the plate of {s}?
                Who can't have {v} at the party? | What is {s} allergic to?""",
            counts="""How many guests can't have {v}?
                How many things must I keep away from {s}?
                How many guests are allergic to {v}? | How many foods is {s} allergic to?""",
            checks="Is {s} allergic to {v}? | Does {s} get a rash from {v}?",
            names="the guest who is allergic to {v} | the guest who can't have {v}",
        ),
        Relation(
            "lift", "guest", "parent",
            says="""{v} is giving {s} a lift to the party. | {s} rides to the party with {v}.
                {s} is coming in {v}'s car. | {v} picks {s} up for the party.""",
            moves="""New plan: {s} is coming in {v}'s car.
                {s} now rides to the party with {v}. | {v} is giving {s} a lift instead.""",
            asks="""Which guest is {v} giving a lift? | Whose car is {s} coming in?
                Who brings {s} to the party? | Who is coming in {v}'s car?
                Who is giving {s} a lift?""",
            lists="Which guests ride with {v}? | List the guests in {v}'s car.",
            checks="Is {v} giving {s} a lift? | Does {s} ride with {v}?",
            befores="Who was to give {s} a lift before? | Whose car was {s} to come in before?",
            names="""the guest that {v} is giving a lift | the person giving {s} a lift
                the guest who rides with {v} | the one {s} rides with""",
        ),
        Relation(
            "pickup", "parent", "time",
            says="""{s} has to drive home from the party at {v}.
                After the party {s} sets off at {v}. | {s} can stay at the party until {v}.
                At {v} {s} takes the children home.""",
            asks="""What time do the children ride home with {s}?
                Which driver goes home at {v}? | Who takes children home from the party at {v}?
                How long can {s} stay at the party? | When does {s} drive home from the party?""",
            checks="Does {s} drive home at {v}? | Does {s} take the children home at {v}?",
            compares=""">? Does {a} stay at the party longer than {b}?
                > Who drives home later, {a} or {b}? | < Who leaves the party first, {a} or {b}?""",
            names="the driver who leaves at {v} | the one who drives home at {v}",
        ),
    ),
)  # fmt: skip
