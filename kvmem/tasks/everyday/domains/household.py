"""Shared flats, moving house, cars, subscriptions, meals and birthday parties."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

FLATSHARE = Domain("flatshare",
    types={"flatmate": "{person}", "bedroom": "the {bedplace} bedroom", "task": "{task}"},
    words={"task": """taking out the bins, cleaning the oven, mopping the hallway, defrosting the
        freezer, sweeping the stairs, wiping the worktops, scrubbing the bath, descaling the kettle,
        beating the rugs, dusting the shelves, washing the windows, sorting the recycling, returning
        the bottles, watering the houseplants, polishing the mirrors, airing the cellar, folding the
        towels, emptying the dishwasher, unblocking the sink, buying soap, vacuuming the sofa,
        clearing out the fridge, raking the leaves, bleeding the radiators""", "bedplace": """attic,
        corner, front, back, downstairs, balcony, north-facing, striped, panelled, tiny, sloping,
        garden-side, middle, draughty, big""", "gadget": """wok, waffle iron, rice cooker, espresso
        pot, juicer, salad spinner, pasta machine, fondue set, bread maker, garlic press, sandwich
        toaster, pressure cooker, mortar, egg boiler, hand mixer, cheese grater, popcorn machine,
        teapot, fish kettle, pizza stone, casserole, soda maker, ice cream maker, kitchen scale"""},
    relations=(
        Relation("turn", "task", "flatmate",
            says="""{v} has to see to {s}. | This week {s} falls to {v}. | It is {v}'s turn for {s}.
                {s} is {v}'s job in the flat. | Rota: {s}, {v}""",
            moves="{s} now falls to {v}. | We swapped: {v} now has {s}. | {v} has taken on {s}.",
            asks="""Who got landed with {s}? | Whose turn is it for {s}? | What is {v} in charge of?
                What does {v} have to do in the flat? | Name the flatmate who has to see to {s}.
                Who is in charge of {s}?""",
            checks="Is {v} in charge of {s}? | Is it {v}'s turn for {s}?",
            befores="Who was in charge of {s} before? | Whose turn was it for {s} before?",
            names="""the flatmate in charge of {s} | the task that {v} is in charge of
                the job {v} has in the flat | the one who has to see to {s}"""),
        Relation("day", "task", "weekday",
            says="""In our flat, {v} means {s}. | {s} is due every {v}. | The rota puts {s} on {v}.
                {v} is our day for {s}. | {s} has to be done by {v} evening.""",
            moves="{s} slipped to {v}. | From now on {s} is due on {v}. | {v} is now for {s}.",
            asks="""What day is {s} due? | When does {s} have to be done? | When do we see to {s}?
                What has to be done in the flat on {v}? | Which household task is due on {v}?""",
            lists="List all the household tasks due on {v}. | Which jobs at home fall on {v}?",
            counts="How many home tasks are due on {v}? | How many jobs at home fall on {v}?",
            checks="Is {s} due on {v}? | Does {s} fall on {v}?",
            befores="What day was {s} due before? | What was the old day for {s}?",
            names="the household task due on {v} | the job at home that falls on {v}"),
        Relation("bedroom", "flatmate", "bedroom", unique=True,
            says="""{v} is {s}'s own room. | Knock at {v} if you want {s}. | At night {s} is in {v}.
                {s} has got {v} in our flat. | {s} has a bed in {v}.""",
            moves="{s} has swapped into {v}. | {s} now has a bed in {v}. | {v} is now {s}'s.",
            asks="""Where does {s} sleep? | Which room is {s}'s? | Where can I find {s} at night?
                Who sleeps in {v}? | Whose room is {v}? | Whose bed is in {v}?""",
            checks="Does {s} sleep in {v}? | Is {v} the room of {s}?",
            befores="Where did {s} sleep before? | Which room did {s} have before?",
            names="the bedroom of {s} | the room of {s} | the flatmate in {v} | the person in {v}"),
        Relation("lock", "bedroom", "code", unique=True,
            says="""For {s} you need key {v}. | The key to {s} is stamped {v}. | Key {v} opens {s}.
                {s} is locked with key {v}.""",
            asks="""Which key opens {s}? | What number is on the key to {s}? | How can I unlock {s}?
                Which bedroom does key {v} open? | What is key {v} for?""",
            checks="Does key {v} open {s}? | Is {v} stamped on the key to {s}?",
            names="the bedroom that key {v} opens | the room locked with key {v}"),
        Relation("gadgets", "flatmate", "gadget", many=True, unique=True,
            says="""We have a(n) {v} in the flat thanks to {s}. | It was {s} who supplied our {v}.
                {s} brought the {v} to our flat. | The {v} in our kitchen belongs to {s}.""",
            ends="{s} has taken our {v} away again. | {s} no longer lends us the {v}.",
            lists="""Which kitchen things belong to {s}? | Whose is the {v} in our kitchen?
                What did {s} bring to our flat? | Who brought the {v} to our flat?""",
            counts="How many kitchen things belong to {s}? | How many things did {s} bring us?",
            checks="Does the {v} in our kitchen belong to {s}? | Did {s} bring us the {v}?",
            names="the flatmate who brought the {v} | the owner of the {v} in our kitchen"),
    ))  # fmt: skip

RELOCATION = Domain("relocation",
    types={"carton": "the {mark} box | the box with the {mark} sticker", "van": "the {vanlook} van",
        "newroom": "the new {newroom}", "helper": "{person}"},
    words={"mark": """star, heart, moon, cactus, cherry, snail, rainbow, clover, mushroom, penguin,
        pineapple, rocket, lemon, owl, acorn, dolphin, sunflower, bee, ladybird, robot, whale,
        lightning, hedgehog, cloud, banana""", "vanlook": """rented, borrowed, long, rusty, striped,
        tall, dented, electric, windowless, muddy, silver, noisy""", "newroom": """kitchen, study,
        nursery, loft, living room, guest room, dining room, workroom, hallway, laundry room,
        playroom, bathroom, cellar, sunroom""", "belongings": """cookbooks, winter coats, saucepans,
        photo albums, light bulbs, bath towels, curtains, wellingtons, wine glasses, picture frames,
        lampshades, bedsheets, tax papers, baby clothes, records, ice skates, spice jars,
        candlesticks, cake tins, scarves, vases, dumb-bells, slippers, dictionaries"""},
    relations=(
        Relation("contents", "carton", "belongings", many=True, unique=True,
            says="""Inside {s} are the {v}. | The {v} are packed in {s}. | I packed the {v} in {s}.
                {s} contains the {v}. | I wrapped the {v} up and put them in {s}.""",
            ends="I took the {v} back out of {s}. | The {v} are no longer packed in {s}.",
            lists="""What have I packed in {s}? | What is inside {s}? | List the contents of {s}.
                Which box are the {v} in? | Where do I look for the {v} after the move?""",
            counts="How many kinds of things are in {s}? | How many things does {s} hold?",
            checks="Are the {v} in {s}? | Did I pack the {v} in {s}?",
            names="the box with the {v} | the box that the {v} are in"),
        Relation("room", "carton", "newroom",
            says="""We will unpack {s} in {v}. | {s} is meant for {v}. | Carry {s} into {v}, please.
                {v} is where {s} should end up. | {s} has to go to {v}. | Movers: {s} to {v}!""",
            moves="New plan: {s} goes to {v}. | Take {s} to {v} instead. | {s} is now for {v}.",
            asks="""Where will we unpack {s}? | Which box goes to {v}? | Which room does {s} go to?
                Which box is to be carried into {v}? | Where should the movers put {s}?""",
            lists="Which boxes go to {v}? | List every box that is meant for {v}.",
            counts="How many boxes go to {v}? | How many boxes will we unpack in {v}?",
            checks="Does {s} go to {v}? | Is {s} still meant for {v}?",
            befores="Which room was {s} meant for before? | Where was {s} to go before?",
            names="""the box that goes to {v} | the box meant for {v} | the room where we unpack {s}
                the room that {s} goes to"""),
        Relation("load", "carton", "van",
            says="""{s} travels in {v}. | We load {s} into {v}. | {v} takes {s} to the new house.
                Put {s} in the back of {v}.""", checks="Does {s} travel in {v}? | Is {s} in {v}?",
            names="""the van with {s} in it | the van that takes {s} | the box that travels in {v}
                the box in {v}""", denies="{s} does not travel in {v}. | Don't load {s} into {v}.",
            asks="""What does {s} travel in? | Which box travels in {v}? | Which van is {s} in?
                How does {s} get to the new house? | Which box is in the back of {v}?""",
            moves="{s} was put in {v} instead. | {s} now travels in {v}. | We shifted {s} to {v}.",
            befores="Which van was {s} in before? | What did {s} travel in before?"),
        Relation("driver", "van", "helper", unique=True,
            says="""Driver of {s}: {v} | {v} is at the wheel of {s}. | {v} drives {s} on moving day.
                {s} has {v} as its driver.""",
            asks="""Who drives {s}? | Which van does {v} drive? | What does {v} drive on moving day?
                Which helper steers {s}? | Who is at the wheel of {s}?""",
            checks="Does {v} drive {s}? | Is {v} at the wheel of {s}?",
            names="""the driver of {s} | the van with {v} at the wheel | the person who drives {s}
                the van that {v} drives"""),
        Relation("walls", "newroom", "colour",
            says="""We chose {v} paint for {s}. | {v} is the colour for {s}. | {s} gets {v} walls.
                We are painting {s} {v}.""",
            moves="Now {s} is to be {v}. | {s} is now getting {v} walls. | It is now {v} for {s}.",
            asks="""Which room are we painting {v}? | How are we doing the walls in {s}?
                Which paint do we need for {s}? | Which room gets {v} walls?
                What colour will {s} be?""",
            checks="Will the walls of {s} be {v}? | Are we painting {s} {v}?",
            befores="What colour did we want for {s} before? | What was the old paint for {s}?",
            names="the room with the {v} walls | the room we are painting {v}"),
        Relation("moveday", SELF, "date",
            says="""We move house on {v}. | Our moving day is {v}. | The movers come to us on {v}.
                On {v} we leave our old home.""",
            moves="We now move house on {v}. | Our moving day was changed to {v}.",
            asks="""When are the movers coming? | By when must our boxes be packed?
                When do we move house?""",
            checks="Do we move house on {v}? | Is our moving day {v}?",
            befores="When were we to move before? | What was our old moving day?"),
    ))  # fmt: skip

CAR = Domain("car",
    types={"motor": "our {motor} | the {motor}", "workshop": "{workshop}", "mechanic": "{person}",
        "keyspot": "the {keyspot}"},
    words={"motor": """runabout, minivan, pickup, convertible, sports car, jeep, roadster, coupé,
        station wagon, city car, two-seater, off-roader, hybrid, limousine""", "workshop": """Lennox
        Motors, Hilltop Garage, Bramley Autos, Greenway Garage, Quickfix, Dawson Motors, Tyler &
        Daughter, Speedwell Motors, Oakley Autos, Crossroads Garage, Kerr Brothers, Valley Autos,
        Pritchard's Garage, Sunnyside Motors""", "keyspot": """fruit bowl, biscuit tin, blue mug,
        coat pocket, desk drawer, umbrella stand, handbag, sugar jar, key cupboard, toy chest, brass
        dish, shoe box, flowerpot, bread basket"""},
    relations=(
        Relation("mine", SELF, "motor",
            says="""I drive {v} to work. | My everyday car is {v}. | I take {v} for my commute.
                {v} is the car I use on workdays.""",
            moves="I now drive {v} to work. | My commute is now in {v}. | My new work car is {v}.",
            asks="""Which of our cars do I take every day? | What do I get to the office in?
                Which car do I drive to work?""",
            checks="Do I drive {v} to work? | Is {v} my everyday car?",
            befores="Which car did I drive to work before? | What was my old everyday car?",
            names="the car I drive to work | my everyday car | the car I commute in"),
        Relation("garage", "motor", "workshop",
            says="""{v} does the repairs on {s}. | We take {s} to {v} when it breaks down.
                {s} gets serviced at {v}. | Our garage for {s} is {v}.""",
            moves="{v} now repairs {s}. | We now take {s} to {v}. | {s} has a new garage, {v}.",
            asks="""Which garage looks after {s}? | Where do I take {s} when it makes funny noises?
                Where does {s} get serviced? | Which of our cars does {v} look after?
                Which car do we take to {v}?""",
            lists="Which cars get serviced at {v}? | List the cars that we take to {v}.",
            checks="Does {s} get serviced at {v}? | Do we take {s} to {v}?",
            befores="Which garage looked after {s} before? | What was the old garage for {s}?",
            names="""the garage that looks after {s} | the garage that repairs {s}
                the car serviced at {v} | the car that we take to {v}"""),
        Relation("mechanic", "workshop", "mechanic", unique=True,
            says="""At {s}, ask for {v}. | We deal with {v} at {s}. | {v} works on our cars at {s}.
                Our mechanic at {s} is {v}.""",
            asks="""Who knows our cars at {s}? | Where does {v} work on our cars?
                Who is our mechanic at {s}? | At which garage is {v} our mechanic?
                Who do I ask for at {s}?""",
            checks="Is {v} our mechanic at {s}? | Do we deal with {v} at {s}?",
            names="""the garage where we deal with {v} | the mechanic to ask for at {s}
                our mechanic at {s} | the garage where {v} works"""),
        Relation("keys", "motor", "keyspot",
            says="""Keys to {s}: {v} | We keep the keys to {s} in {v}. | The keys to {s} are in {v}.
                I dropped the keys to {s} in {v}. | {v} is where the keys to {s} belong.""",
            moves="""The keys to {s} went into {v} instead. | I moved the keys to {s} to {v}.
                The keys to {s} are now in {v}.""",
            asks="""Where are the keys to {s}? | I want to start {s}, where do I find the keys?
                Where did I leave the keys to {s}? | Which car can I start with the keys in {v}?
                Which car do the keys in {v} belong to?""",
            checks="Are the keys to {s} in {v}? | Are the keys to {s} still in {v}?",
            befores="Where were the keys to {s} before? | Where were {s}'s keys kept before?",
            names="the car with its keys in {v} | the car that the keys in {v} belong to"),
        Relation("clock", "motor", "mileage",
            says="""{s} has clocked up {v}. | {s} has {v} behind it. | The counter in {s} reads {v}.
                We have driven {s} for {v} so far.""",
            asks="""How many kilometres has {s} done so far? | How far has {s} been driven?
                What is the mileage of {s}? | Which car has {v} on the clock?
                Which car has done {v}?""", checks="Has {s} done {v}? | Is the mileage of {s} {v}?",
            compares="""> Which has the higher mileage, {a} or {b}?
                > Which has done more kilometres, {a} or {b}? | < Which was driven less, {a} or {b}?
                >? Has {a} got more on the clock than {b}?""",
            names="the car that has done {v} | the car with {v} on the clock"),
    ))  # fmt: skip

SUBSCRIPTIONS = Domain("subscriptions",
    types={"subscription": "the {service} subscription | our {service} subscription",
        "account": "the {purse} account"},
    words={"service": """music, film, cloud storage, audiobook, podcast, recipe, language course,
        cartoon, sports channel, photo storage, password manager, yoga video, e-book, drawing app,
        karaoke, weather app, cooking class, car club, bike hire, antivirus, coffee, vegetable box,
        snack box, meditation app, documentary""", "purse": """joint, holiday, household, savings,
        everyday, family, rainy-day, student, emergency, business, housekeeping, pocket-money,
        gift"""},
    relations=(
        Relation("fee", "subscription", "price",
            says="""They charge {v} a month for {s}. | Every month {v} goes out for {s}.
                {s} costs us {v} each month. | {s} is billed at {v} a month.""",
            moves="""They now charge {v} for {s}. | {s} has gone to {v} a month.
                Now it's {v} for {s}.""",
            asks="""How much is {s} a month? | Which subscription costs {v}? | What does {s} cost?
                How much money do we spend on {s}? | Which subscription takes {v} a month off us?
                What are we charged for {s}?""",
            checks="Does {s} cost {v} a month? | Are we charged {v} for {s}?",
            befores="What did {s} cost before? | What was the old fee for {s}?",
            compares=""">? Is {a} more expensive than {b}? | <? Does {a} cost less than {b}?
                < Which is the cheaper of the two, {a} or {b}? | > Which is dearer, {a} or {b}?""",
            names="the subscription that costs {v} | the subscription billed at {v}"),
        Relation("payer", "subscription", "account",
            says="""{s} is charged to {v}. | The money for {s} comes out of {v}. | {v} covers {s}.
                We settle {s} out of {v}. | {s} is paid from {v}.""",
            asks="""Which account is {s} paid from? | Where does the money for {s} come from?
                Which subscription is paid from {v}? | What is {v} charged for?
                What is {s} charged to?""", checks="Is {s} paid from {v}? | Does {v} cover {s}?",
            befores="Which account was {s} paid from before? | What was {s} charged to before?",
            denies="{s} is not paid from {v}. | {v} does not cover {s}.",
            lists="Which subscriptions are paid from {v}? | List everything that {v} covers.",
            counts="How many subscriptions does {v} cover? | How many does {v} pay for?",
            moves="{s} is now paid from {v}. | {s} is now charged to {v}. | {v} pays for {s} now.",
            names="""the subscription that {v} covers | the subscription paid from {v}
                the account {s} is charged to | the account that covers {s}"""),
        Relation("bank", "account", "company",
            says="""We opened {s} at {v}. | {v} is the bank that runs {s}. | We have {s} with {v}.
                Our bank for {s} is {v}.""", checks="Is {s} with {v}? | Is {v} our bank for {s}?",
            moves="""We now bank with {v} for {s}. | We have taken {s} over to {v}.
                Our new bank for {s} is {v}.""",
            asks="""Which account is with {v}? | Who do we bank with for {s}? | Which bank has {s}?
                Which of our accounts does {v} run? | Which bank is {s} with?""",
            befores="Which bank was {s} with before? | What was our old bank for {s}?",
            names="the account with {v} | the account that {v} runs"),
        Relation("term", "subscription", "date",
            says="""{s} is up for renewal on {v}. | {s} would have to be cancelled before {v}.
                {s} renews on {v}. | The current term of {s} ends on {v}.""",
            asks="""Which subscription renews on {v}? | What's the last date for getting out of {s}?
                When does the term of {s} end? | Which subscription's term ends on {v}?
                When does {s} renew?""",
            checks="Does {s} renew on {v}? | Is {s} up for renewal on {v}?",
            compares=""">? Does {a} renew later than {b}? | > Which renews later, {a} or {b}?
                < Which comes up for renewal earlier, {a} or {b}?""",
            names="the subscription that renews on {v} | the subscription up for renewal on {v}"),
        Relation("wages", SELF, "account",
            says="""My wages go into {v}. | My salary is paid into {v}. | {v} is where my pay lands.
                I get my salary into {v}.""",
            moves="My wages now go into {v}. | I have had my pay switched to {v}.",
            asks="Where do my wages go? | What account is my salary in? | Where does my pay land?",
            checks="Do my wages go into {v}? | Is my salary paid into {v}?",
            befores="Which account did my wages go into before? | Where was my salary paid before?",
            names="the account my wages go into | my salary account | the account I get paid into"),
    ))  # fmt: skip

MEALPLAN = Domain("mealplan",
    types={"dish": "the {dish} | our {dish}", "grocery": "{grocery}", "store": "the {store}"},
    words={"dish": """moussaka, lasagne, goulash, paella, risotto, fish pie, ratatouille, lentil
        soup, stir-fry, shepherd's pie, mushroom quiche, chicken korma, falafel bowl, beef stew, nut
        roast, pumpkin curry, jambalaya, couscous salad, noodle soup, meatloaf, frittata, tagine,
        cauliflower cheese, gnocchi bake""", "grocery": """halloumi, minced beef, basmati rice,
        coconut milk, pesto, smoked tofu, parmesan, fennel, cream cheese, tomato purée, chicken
        stock, puff pastry, coriander, oat milk, ricotta, feta, sour cream, sweetcorn, red cabbage,
        mozzarella, curry paste, soy sauce, bulgur, chorizo""", "store": """deli, covered market,
        farm shop, supermarket, corner shop, Turkish grocer, organic shop, wholesaler, Polish shop,
        cheese counter, discount shop, spice shop, Asian store"""},
    relations=(
        Relation("evening", "dish", "weekday",
            says="""On the meal plan {s} is down for {v}. | There will be {s} for dinner on {v}.
                {v} dinner: {s} | We are having {s} on {v}. | {v} is the evening for {s}.""",
            moves="We'll have {s} on {v} instead. | {s} was pushed to {v}. | {s} is now for {v}.",
            asks="""When are we having {s}? | What's for dinner on {v}? | What are we eating on {v}?
                Which dish is down for {v}? | Which evening do we get to eat {s}?""",
            lists="Which dishes are we having on {v}? | List every dish on the meal plan for {v}.",
            checks="Are we having {s} on {v}? | Is {s} down for {v}?",
            befores="When were we to have {s} before? | What evening was {s} down for before?",
            names="the dish we are having on {v} | the dish on the meal plan for {v}"),
        Relation("cook", "dish", "person",
            says="""{v} is cooking {s}. | {s} is being made by {v}. | {v} has promised to make {s}.
                {v} is our cook for {s}.""",
            names="""the cook of {s} | the person making {s} | the dish that {v} is cooking
                what {v} cooks""", checks="Is {v} cooking {s}? | Will {v} make {s}?",
            asks="""Who will be at the stove for {s}? | Which dish will {v} make? | Who makes {s}?
                What is {v} cooking? | Who is cooking {s}?""",
            moves="{v} is now cooking {s}. | {v} steps in to make {s}. | {v} makes {s} instead.",
            befores="Who was to cook {s} before? | Who was our cook for {s} before?"),
        Relation("needs", "dish", "grocery", many=True,
            says="""{s} calls for {v}. | {v} goes into {s}. | You can't make {s} without {v}.
                We use {v} in {s}.""", checks="Does {s} call for {v}? | Is there any {v} in {s}?",
            denies="You won't find {v} in {s}. | {v} does not go into {s}.",
            counts="""How many ingredients go into {s}? | How many ingredients does {s} call for?
                How many dishes call for {v}? | How many dishes do we use {v} in?""",
            names="the dish with {v} in it | the dish that calls for {v}",
            ends="We have dropped {v} from {s}. | We no longer use {v} in {s}.",
            lists="""What do we use {v} in? | What do I have to buy for {s}? | What goes into {s}?
                Which dishes call for {v}? | Which ingredients are in {s}?"""),
        Relation("source", "grocery", "store",
            says="""{v} has the best {s}. | {s} is on the list for {v}. | {v} is where we buy {s}.
                For {s} we go to {v}. | We get {s} at {v}.""",
            moves="We now get {s} at {v}. | Buy {s} at {v} from now on. | Now {v} sells us {s}.",
            asks="""What do we get at {v}? | Which shop sells us {s}? | What is on the list for {v}?
                Where do we get {s}? | We're out of {s}, where can I get some?""",
            lists="Which things do we get at {v}? | List everything we buy at {v}.",
            checks="Do we get {s} at {v}? | Is {s} on the list for {v}?",
            befores="Where did we get {s} before? | Which shop did we go to for {s} before?",
            names="""the shop where we get {s} | the place to buy {s} | the ingredient we get at {v}
                the thing on the list for {v}"""),
        Relation("closes", "store", "time",
            says="""At {v} they lock up {s}. | {s} shuts at {v}. | You can shop at {s} until {v}.
                {s} is open till {v}.""",
            moves="{s} now shuts at {v}. | {s} has changed its closing time to {v}.",
            asks="""When does {s} close? | Which shop shuts at {v}? | Which shop is open till {v}?
                By when do I have to be at {s}? | How late can I go shopping at {s}?""",
            checks="Does {s} shut at {v}? | Can I shop at {s} until {v}?",
            befores="When did {s} close before? | What was the old closing time of {s}?",
            compares=""">? Is {a} open later than {b}? | > Which shop stays open longer, {a} or {b}?
                < Which shuts earlier, {a} or {b}?""",
            names="the shop that shuts at {v} | the shop open till {v}"),
    ))  # fmt: skip

PARTY = Domain("party",
    types={"guest": "{person}", "parent": "{person}", "gift": "the {gift}", "nook": "the {nook}"},
    words={"gift": """kite, skateboard, microscope, doll's house, paint set, rucksack, wristwatch,
        unicycle, magic kit, globe, hand puppet, teddy bear, hula hoop, walkie-talkie, beanbag,
        yo-yo, scooter, model aeroplane, jewellery box, chemistry set, lava lamp, penknife, marble
        run, trampoline""", "nook": """airing cupboard, bread bin, linen chest, piano stool, tumble
        dryer, broom cupboard, laundry hamper, log store, larder, coal shed, wine rack, old cot,
        dolls' pram, freezer""", "allergen": """milk, egg, soya, wheat, sesame, celery, mustard,
        kiwi, honey, cinnamon, shellfish, marzipan, pineapple, chocolate, fish, coconut, peanut
        butter, mango"""},
    relations=(
        Relation("giver", "gift", "guest",
            says="""{s} is a present from {v}. | {v} is giving {s}. | It's {v} who has wrapped {s}.
                {v} is coming to the party with {s}. | {v}'s present is {s}.""",
            names="""the guest who is giving {s} | the giver of {s} | the present that {v} is giving
                the present from {v}""", checks="Is {s} a present from {v}? | Is {v} giving {s}?",
            asks="""What is {v} giving? | Which guest do we thank for {s}? | Whose present is {s}?
                What is in the wrapping paper from {v}? | Who is giving {s}?""",
            moves="{v} is giving {s} instead. | {s} now comes from {v}. | New plan: {v} gives {s}.",
            befores="Who was to give {s} before? | Whose present was {s} before?"),
        Relation("hidden", "gift", "nook",
            says="""{s} is hidden in {v}. | We hid {s} in {v}. | Until the party {s} stays in {v}.
                {v} is the hiding place of {s}. | No peeking into {v}, {s} is in there!""",
            moves="{s} is now hidden in {v}. | I hid {s} in {v} instead. | {s} has moved to {v}.",
            asks="""Where is {s} hidden? | What's the hiding place of {s}? | What is hidden in {v}?
                Which present would a child find in {v}? | Where have I stashed {s}?""",
            lists="Which presents are hidden in {v}? | List everything that we hid in {v}.",
            counts="How many presents are hidden in {v}? | How many presents did we hide in {v}?",
            checks="Is {s} hidden in {v}? | Is {s} still hidden in {v}?",
            befores="Where was {s} hidden before? | What was the old hiding place of {s}?",
            names="the present hidden in {v} | the present that we hid in {v}"),
        Relation("allergies", "guest", "allergen", many=True,
            says="""{s} must not eat any {v}. | {s} gets a rash from {v}. | Keep {v} away from {s}.
                No {v} for {s} at the party, please.""",
            denies="{s} gets no rash from {v}. | {s} can eat {v} without any trouble.",
            lists="""Which guests are allergic to {v}? | What must I keep off the plate of {s}?
                Who can't have {v} at the party? | What is {s} allergic to?""",
            counts="""How many guests can't have {v}? | How many things must I keep away from {s}?
                How many guests are allergic to {v}? | How many foods is {s} allergic to?""",
            checks="Is {s} allergic to {v}? | Does {s} get a rash from {v}?",
            names="the guest who is allergic to {v} | the guest who can't have {v}"),
        Relation("lift", "guest", "parent",
            says="""{v} is giving {s} a lift to the party. | {s} rides to the party with {v}.
                {s} is coming in {v}'s car. | {v} picks {s} up for the party.""",
            moves="""New plan: {s} is coming in {v}'s car. | {s} now rides to the party with {v}.
                {v} is giving {s} a lift instead.""",
            asks="""Which guest is {v} giving a lift? | Whose car is {s} coming in?
                Who brings {s} to the party? | Who is coming in {v}'s car?
                Who is giving {s} a lift?""",
            lists="Which guests ride with {v}? | List the guests in {v}'s car.",
            checks="Is {v} giving {s} a lift? | Does {s} ride with {v}?",
            befores="Who was to give {s} a lift before? | Whose car was {s} to come in before?",
            names="""the guest that {v} is giving a lift | the person giving {s} a lift
                the guest who rides with {v} | the one {s} rides with"""),
        Relation("pickup", "parent", "time",
            says="""{s} has to drive home from the party at {v}.
                After the party {s} sets off at {v}. | {s} can stay at the party until {v}.
                At {v} {s} takes the children home.""",
            asks="""What time do the children ride home with {s}? | Which driver goes home at {v}?
                Who takes children home from the party at {v}? | How long can {s} stay at the party?
                When does {s} drive home from the party?""",
            checks="Does {s} drive home at {v}? | Does {s} take the children home at {v}?",
            compares=""">? Does {a} stay at the party longer than {b}?
                > Who drives home later, {a} or {b}? | < Who leaves the party first, {a} or {b}?""",
            names="the driver who leaves at {v} | the one who drives home at {v}"),
    ))  # fmt: skip
