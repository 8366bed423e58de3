"""Home, family, pets and garden."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

HOME = Domain(
    "home",
    types={
        "item": "the {item} | our {item}",
        "box": "the {box}",
        "appliance": "our {appliance} | the {appliance}",
        "chore": "the {chore}",
    },
    words={
        "item": """spare key, torch, first aid kit, passport folder, sewing kit, drill, ladder key,
            stapler, candle box, measuring tape, umbrella, picnic blanket, iron, camera charger,
            tool box, light meter, battery pack, guest towel, board game, thermometer, glue gun,
            tent, sleeping bag, coffee filter, suitcase, hammer""",
        "box": """top drawer, blue box, hall cupboard, kitchen cabinet, shoe rack, attic, garage,
            bedside table, pantry, laundry basket, glass cabinet, wardrobe, basement,
            wicker basket""",
        "appliance": """dishwasher, fridge, washing machine, oven, toaster, kettle, vacuum cleaner,
            dryer, microwave, boiler, coffee machine, blender""",
        "chore": "washing-up, laundry, hoovering, shopping, cooking, ironing, rubbish, dusting, "
            "mending",
        "utility": "electricity, water, gas, internet, rent, television",
    },
    relations=(
        Relation(
            "spot", "item", "box",
            says="""{s} is in {v}. | We keep {s} in {v}. | I put {s} in {v}. | {v} is where {s} is.
                You will find {s} in {v}. | {s} lies in {v}.""",
            moves="""I moved {s} to {v}. | {s} is now in {v}. | {s} has been moved to {v}.
                From now on {s} is in {v}.""",
            asks="""Where is {s}? | Where do we keep {s}? | Where did I put {s}?
                Where can I find {s}?
                What is in {v}? | What do we keep in {v}? | What did I put in {v}?""",
            lists="What things are in {v}? | List everything in {v}. "
            "| Which things do we keep in {v}?",
            counts="How many things are in {v}? | How many things do we keep in {v}?",
            checks="Is {s} in {v}? | Do we keep {s} in {v}? | Is {s} still in {v}?",
            befores="Where was {s} before? | Where did we keep {s} before? "
            "| Where was {s} until we moved it?",
            denies="{s} is not in {v}. | We don't keep {s} in {v}. | {s} isn't in {v}.",
            ends="{s} is no longer in {v}. | {s} isn't in {v} any more.",
            names="the place where we keep {s} | the place where {s} is | the thing in {v} "
            "| the thing we keep in {v}",
        ),
        Relation(
            "brand", "appliance", "company",
            says="""{s} is made by {v}. | {s} is from {v}. | We bought {s} from {v}.
                {v} made {s}.""",
            asks="Who made {s}? | Which brand is {s}? | Which company is {s} from? "
            "| Which appliance is from {v}? | What did we buy from {v}?",
            checks="Is {s} from {v}? | Was {s} made by {v}?",
            names="the maker of {s} | the company that made {s} | the appliance from {v} "
            "| the appliance made by {v}",
        ),
        Relation(
            "warranty", "appliance", "date",
            says="The warranty of {s} ends on {v}. | {s} is under warranty until {v}. "
            "| The guarantee for {s} runs out on {v}. | {s} is covered until {v}.",
            moves="The warranty of {s} was extended to {v}. | {s} is now under warranty until {v}.",
            asks="When does the warranty of {s} end? | How long is {s} under warranty? "
            "| Until when is {s} covered? | When does the guarantee for {s} run out?",
            checks="Does the warranty of {s} end on {v}? | Is {s} covered until {v}?",
            befores="When did the warranty of {s} end before it was extended? "
            "| What was the old end of the warranty of {s}?",
        ),
        Relation(
            "duty", "chore", "person",
            says="{v} does {s} this week. | {s} is up to {v}. | It is up to {v} to do {s}. "
            "| {v} is down for {s}.",
            moves="{v} now does {s}. | {s} was handed over to {v}. | {v} has taken over {s}.",
            asks="Who does {s} this week? | Who is down for {s}? | Whose job is {s}? "
            "| What does {v} have to do this week? | What is {v} down for?",
            lists="Which chores does {v} have? | List the chores of {v}.",
            counts="How many chores does {v} have? | How many chores is {v} down for?",
            checks="Does {v} do {s}? | Is {v} down for {s}?",
            befores="Who did {s} before? | Who was down for {s} before?",
            names="the person who does {s} | the person down for {s} | the chore that {v} does "
            "| the chore {v} is down for",
        ),
        Relation(
            "bill", "utility", "price",
            says="We pay {v} a month for {s}. | Our {s} bill is {v}. | {s} costs us {v} a month. "
            "| {s}: {v} a month",
            moves="Our {s} bill went to {v}. | Now we pay {v} a month for {s}. "
            "| The {s} bill was changed to {v}.",
            asks="How much do we pay for {s}? | What is our {s} bill? "
            "| What does {s} cost us a month?",
            checks="Do we pay {v} for {s}? | Is our {s} bill {v}?",
            befores="How much did we pay for {s} before? | What was our {s} bill before?",
            compares="""> What costs us more, {a} or {b}? | < What costs us less, {a} or {b}?
                >? Do we pay more for {a} than for {b}?""",
        ),
        Relation(
            "wifi", SELF, "code",
            says="The wifi password is {v}. | Our wifi password is {v}. | wifi: {v} "
            "| To get on the wifi, type {v}.",
            moves="The wifi password was changed to {v}. | The wifi password is now {v}.",
            asks="What is the wifi password? | What's our wifi password? "
            "| How do I get on the wifi?",
            checks="Is {v} our wifi password? | Is the wifi password {v}?",
            befores="What was the old wifi password? | What was the wifi password before?",
        ),
    ),
)  # fmt: skip

FAMILY = Domain(
    "family",
    types={"relative": "my {kin}"},
    words={
        "kin": """sister, brother, mother, father, aunt, uncle, cousin, niece, nephew, grandmother,
            grandfather, husband, daughter, son, godmother, stepbrother""",
        "job": """nurse, plumber, teacher, pilot, baker, dentist, lawyer, carpenter, farmer,
            librarian,
            electrician, architect, chemist, translator, firefighter, postman, tailor, judge, vet,
            welder, florist, surgeon, butcher, accountant, waiter, gardener""",
    },
    relations=(
        Relation(
            "called", "relative", "person", unique=True,
            says="{s} is called {v}. | {s} is {v}. | {v} is {s}. | The name of {s} is {v}. "
            "| {s}: {v}",
            asks="What is {s} called? | What is the name of {s}? | Who is {s}? "
            "| Who is {v}? | How am I related to {v}?",
            checks="Is {s} called {v}? | Is {v} {s}?",
            names="the person who is {s} | the one I know as {s}",
        ),
        Relation(
            "lives", "relative", "city",
            says="{s} lives in {v}. | {s} has a flat in {v}. | {s} is at home in {v}. "
            "| The home of {s} is in {v}.",
            moves="{s} moved to {v}. | {s} now lives in {v}. | {s} has settled in {v}.",
            asks="Where does {s} live? | Which city does {s} live in? "
            "| In which city is {s} at home? "
            "| Who lives in {v}? | Which of my relatives lives in {v}?",
            lists="Which relatives of mine live in {v}? | List my relatives in {v}.",
            counts="How many of my relatives live in {v}? | How many relatives do I have in {v}?",
            checks="Does {s} live in {v}? | Is {s} at home in {v}? | Does {s} still live in {v}?",
            befores="Where did {s} live before? | Which city did {s} live in before the move?",
            denies="{s} does not live in {v}. | {s} doesn't live in {v}.",
            ends="{s} no longer lives in {v}. | {s} has left {v} for good.",
            names="the city where {s} lives | the home town of {s} | the relative who lives in {v} "
            "| the relative in {v}",
        ),
        Relation(
            "job", "relative", "job",
            says="{s} is a(n) {v}. | {s} works as a(n) {v}. | {s} earns a living as a(n) {v}. "
            "| The job of {s} is {v}.",
            moves="{s} became a(n) {v}. | {s} now works as a(n) {v}. "
            "| {s} has retrained as a(n) {v}.",
            asks="What does {s} do for a living? | What is the job of {s}? "
            "| What does {s} work as? "
            "| Who is a(n) {v}? | Which of my relatives works as a(n) {v}?",
            checks="Is {s} a(n) {v}? | Does {s} work as a(n) {v}?",
            befores="What did {s} do before? | What was the previous job of {s}?",
            names="the job of {s} | what {s} does for a living | the relative who is a(n) {v} "
            "| the relative who works as a(n) {v}",
        ),
        Relation(
            "birthday", "relative", "birthday",
            says="{s} was born on {v}. | The birthday of {s} is {v}. | {s} has a birthday on {v}. "
            "| We celebrate {s} on {v}.",
            asks="When is the birthday of {s}? | When was {s} born? | When do we celebrate {s}?",
            checks="Was {s} born on {v}? | Is the birthday of {s} on {v}?",
        ),
        Relation(
            "age", "relative", "age",
            says="{s} is {v} years old. | {s} is {v}. | {s} has turned {v}. | {s} is aged {v}.",
            asks="How old is {s}? | What is the age of {s}? | What age is {s}?",
            checks="Is {s} {v} years old? | Is {s} {v}?",
            compares="""> Who is older, {a} or {b}? | < Who is younger, {a} or {b}?
                >? Is {a} older than {b}? | <? Is {a} younger than {b}?
                > Which of the two is older, {a} or {b}?""",
        ),
        Relation(
            "hobby", "relative", "hobby", many=True,
            says="{s} likes {v}. | {s} is into {v}. | {s} has taken up {v}. "
            "| {v} is a hobby of {s}.",
            denies="{s} does not like {v}. | {s} isn't into {v}. | {s} can't stand {v}.",
            ends="{s} gave up {v}. | {s} no longer likes {v}. | {s} isn't into {v} any more.",
            lists="""What are the hobbies of {s}? | What does {s} like? | What is {s} into?
                Who likes {v}? | Who is into {v}?""",
            counts="How many hobbies does {s} have? | How many things is {s} into? "
            "| How many of my relatives like {v}? | How many of them are into {v}?",
            checks="Does {s} like {v}? | Is {s} into {v}? | Is {v} a hobby of {s}?",
        ),
    ),
)  # fmt: skip

PETS = Domain(
    "pets",
    types={"pet": "{petname}", "vet": "{person}"},
    words={
        "species": """cat, dog, rabbit, hamster, parrot, tortoise, goldfish, ferret, canary, gecko,
            guinea pig, pony""",
        "toy": """ball, rope, bell, squeaky duck, tunnel, feather, mirror, cushion, bone, mouse,
            frisbee, wheel""",
    },
    relations=(
        Relation(
            "owner", "pet", "person",
            says="{s} belongs to {v}. | {v} owns {s}. | {v} is the owner of {s}. "
            "| {v} has a pet, {s}.",
            moves="{s} now belongs to {v}. | {v} has adopted {s}. | {s} was given to {v}.",
            asks="Who owns {s}? | Who does {s} belong to? | Whose pet is {s}? "
            "| Which pet belongs to {v}? | What is the name of the pet of {v}?",
            lists="Which pets does {v} own? | List the pets of {v}.",
            counts="How many pets does {v} have? | How many pets belong to {v}?",
            checks="Does {s} belong to {v}? | Is {v} the owner of {s}?",
            befores="Who owned {s} before? | Who did {s} belong to before?",
            names="the owner of {s} | the person who owns {s} | the pet of {v} "
            "| the pet that {v} owns",
        ),
        Relation(
            "species", "pet", "species",
            says="{s} is a(n) {v}. | Our {v} is called {s}. | {s}, a(n) {v}, lives with us. "
            "| There is a(n) {v} called {s}.",
            asks="What kind of animal is {s}? | What animal is {s}? "
            "| Which pet is a(n) {v}? | What is the {v} called?",
            lists="Which pets are of the kind {v}? | List every {v} by name.",
            checks="Is {s} a(n) {v}? | Is it right that {s} is a(n) {v}?",
        ),
        Relation(
            "vet", "pet", "vet",
            says="{s} goes to {v} for shots. | The vet of {s} is {v}. | {v} is the vet of {s}. "
            "| {s} is treated by {v}.",
            moves="{s} now goes to {v}. | The new vet of {s} is {v}. | {s} is now treated by {v}.",
            asks="Who is the vet of {s}? | Which vet does {s} go to? | Who treats {s}? "
            "| Which pet does {v} treat? | Which pet goes to {v}?",
            lists="Which pets does {v} treat? | List the pets treated by {v}.",
            counts="How many pets does {v} treat? | How many pets go to {v}?",
            checks="Does {s} go to {v}? | Is {v} the vet of {s}?",
            befores="Who was the vet of {s} before? | Which vet did {s} go to before?",
            names="the vet of {s} | the vet who treats {s} | the pet that {v} treats "
            "| the pet treated by {v}",
        ),
        Relation(
            "practice", "vet", "address",
            says="{s} has a practice at {v}. | The practice of {s} is at {v}. "
            "| You find {s} at {v}. "
            "| {s} sees animals at {v}.",
            moves="{s} moved the practice to {v}. | The practice of {s} is now at {v}.",
            asks="Where is the practice of {s}? | What is the address of {s}? "
            "| Where do I find {s}? "
            "| Whose practice is at {v}? | Who has a practice at {v}?",
            checks="Is the practice of {s} at {v}? | Does {s} see animals at {v}?",
            befores="Where was the practice of {s} before? | What was the old address of {s}?",
            names="the practice of {s} | the address of {s} | the vet at {v} "
            "| the vet with a practice at {v}",
        ),
        Relation(
            "weight", "pet", "weight",
            says="{s} weighs {v}. | The weight of {s} is {v}. | On the scale {s} showed {v}. "
            "| {s} comes to {v} on the scale.",
            moves="{s} now weighs {v}. | {s} has gone to {v}. "
            "| The weight of {s} has changed to {v}.",
            asks="How much does {s} weigh? | What is the weight of {s}? | How heavy is {s}?",
            checks="Does {s} weigh {v}? | Is the weight of {s} {v}?",
            befores="How much did {s} weigh before? | What was the weight of {s} before?",
            compares="""> Which is heavier, {a} or {b}? | < Which is lighter, {a} or {b}?
                >? Is {a} heavier than {b}? | < Who weighs less, {a} or {b}?""",
        ),
        Relation(
            "toys", "pet", "toy", many=True,
            says="{s} plays with the {v}. | {s} loves the {v}. | {s} has got the {v}. "
            "| The {v} belongs in the basket of {s}.",
            denies="{s} does not play with the {v}. | {s} hates the {v}.",
            ends="{s} no longer plays with the {v}. | {s} has lost the {v}.",
            lists="What toys does {s} have? | Which toys does {s} play with? "
            "| Who plays with the {v}? | Which pets love the {v}?",
            counts="How many toys does {s} have? | How many toys does {s} play with? "
            "| How many pets play with the {v}? | How many pets love the {v}?",
            checks="Does {s} play with the {v}? | Does {s} love the {v}?",
        ),
    ),
)  # fmt: skip

GARDEN = Domain(
    "garden",
    types={"plant": "the {plant}", "bed": "the {bed} bed"},
    words={
        "plant": """roses, tulips, tomatoes, strawberries, dahlias, poppies, lilies, peonies,
            courgettes,
            hydrangeas, raspberries, marigolds, sweet peas, snowdrops, irises, lupins, beetroots,
            violets,
            pansies, hollyhocks, radishes, aubergines, gooseberries, chives""",
        "bed": "raised, front, back, sunny, shady, round, long, herb, corner, stone",
        "feed": """compost, bone meal, seaweed extract, chicken manure, wood ash, manure, fish meal,
            leaf mould""",
    },
    relations=(
        Relation(
            "bed", "plant", "bed",
            says="{s} grow in {v}. | We planted {s} in {v}. | {s} went into {v}. | {v} holds {s}.",
            moves="We moved {s} to {v}. | {s} now grow in {v}. | {s} were moved to {v}.",
            asks="Where do {s} grow? | Which bed did we plant {s} in? | Where are {s}? "
            "| What grows in {v}? | What did we plant in {v}?",
            lists="Which plants are in {v}? | List everything that grows in {v}.",
            counts="How many kinds of plants are in {v}? | How many kinds of plants grow in {v}?",
            checks="Do {s} grow in {v}? | Are {s} in {v}? | Are {s} still in {v}?",
            befores="Where were {s} before? | Which bed were {s} in before we moved them?",
            names="the bed of {s} | the bed where {s} grow | the plants in {v} "
            "| the plants that grow in {v}",
        ),
        Relation(
            "watering", "bed", "weekday",
            says="{s} gets watered on {v}. | We water {s} every {v}. "
            "| {v} is the day to water {s}. "
            "| Watering of {s}: {v}",
            moves="{s} is now watered on {v}. | The watering of {s} was moved to {v}.",
            asks="When do we water {s}? | On which day is {s} watered? "
            "| What day does {s} get water? "
            "| Which bed do we water on {v}? | What gets watered on {v}?",
            lists="Which beds do we water on {v}? | List the beds watered on {v}.",
            counts="How many beds do we water on {v}? | How many beds are watered on {v}?",
            checks="Is {s} watered on {v}? | Do we water {s} on {v}?",
            befores="When did we water {s} before? | What was the old watering day of {s}?",
        ),
        Relation(
            "feed", "plant", "feed", many=True,
            says="We give {s} {v}. | {s} need {v}. | {s} like {v}. | {v} is good for {s}.",
            denies="{s} don't like {v}. | {v} is not good for {s}. | Do not give {s} any {v}.",
            lists="What do we give {s}? | What do {s} like? | What is good for {s}? "
            "| Which plants like {v}? | What is {v} good for?",
            counts="How many things do we give {s}? | How many things are good for {s}? "
            "| How many plants like {v}? | How many plants need {v}?",
            checks="Do {s} like {v}? | Is {v} good for {s}? | Do {s} need {v}?",
        ),
        Relation(
            "sown", "plant", "month",
            says="{s} are sown in {v}. | Sow {s} in {v}. | {v} is the month for sowing {s}. "
            "| In {v} we sow {s}.",
            asks="When are {s} sown? | In which month do we sow {s}? "
            "| What is the month for sowing {s}?",
            lists="Which plants are sown in {v}? | What do we sow in {v}?",
            counts="How many kinds of plants are sown in {v}? "
            "| How many kinds of plants do we sow in {v}?",
            checks="Are {s} sown in {v}? | Do we sow {s} in {v}?",
        ),
        Relation(
            "keeper", "bed", "person",
            says="{v} looks after {s}. | {s} is in the care of {v}. | {v} weeds {s}. "
            "| {s} is for {v} "
            "to weed.",
            moves="{v} now looks after {s}. | {s} was handed over to {v}.",
            asks="Who looks after {s}? | Who weeds {s}? | In whose care is {s}? "
            "| Which bed does {v} look after? | Which bed does {v} weed?",
            checks="Does {v} look after {s}? | Does {v} weed {s}?",
            befores="Who looked after {s} before? | Who weeded {s} before?",
            names="the person who looks after {s} | the person who weeds {s} "
            "| the bed that {v} looks after | the bed that {v} weeds",
        ),
    ),
)  # fmt: skip
