"""Translation, robots and mobile phones."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

TRANSLATION = Domain(
    "translation",
    types={
        "document": "the {doctype}",
        "glossary": "the {field} glossary",
    },
    words={
        "doctype": """user manual, birth certificate, patent, annual report, audio guide, court
            ruling, safety leaflet, tender, love letter, crime novel, memoir, city guide, travel
            brochure, lease, medical report, press release, cookbook, autopsy report, tax ruling,
            wine list, picture book, app menu, diploma, school report""",
        "field": """legal, financial, aviation, textile, wine, veterinary, nuclear, mining, fashion,
            forestry, dental, cosmetics, banking, automotive, engineering, dairy""",
    },
    relations=(
        Relation(
            "translator", "document", "person",
            says="""{v} is translating {s}. | {v} has been given {s} to translate.
                The translation of {s} is with {v}. | Translator of {s}: {v}""",
            moves="{s} was passed to translator {v}. | {v} has taken over the translation of {s}.",
            asks="""Who is translating {s}? | Who's working on {s}? | What is {v} translating?
                Which of our translators got {s}? | Which text is with {v}?""",
            lists="Which texts is {v} translating? | List what {v} has to translate.",
            checks="Is {v} translating {s}? | Is {v} the translator of {s}?",
            befores="Who was translating {s} before? | Who was the previous translator of {s}?",
            names="""the translator of {s} | the person translating {s} | the text with {v}
                the text that {v} is translating""",
        ),
        Relation(
            "target", "document", "language",
            says="""{s} has to be translated into {v}. | The target language of {s} is {v}.
                The client needs {s} in {v}. | We have been asked to put {s} into {v}.""",
            asks="""What has to be translated into {v}?
                What language does the client want {s} in? | Which text is needed in {v}?
                Which language is {s} being translated into?""",
            lists="Which texts are to be put into {v}? | List what is needed in {v}.",
            checks="Does the client want {s} in {v}? | Is {s} being translated into {v}?",
            names="the text to be put into {v} | the text needed in {v}",
        ),
        Relation(
            "rate", "person", "price",
            says="""{s} translates for {v} an hour. | {s} charges {v} an hour for translating.
                An hour of translation by {s} costs {v}. | We pay {s} {v} an hour to translate.""",
            moves="{s} now translates for {v} an hour. | {s} now asks {v} an hour for translating.",
            asks="""How much does {s} charge an hour? | How expensive is {s} as a translator?
                What's the hourly rate of {s}? | What do we pay {s} for translating?""",
            befores="What did {s} charge an hour before? | What was the old rate of {s}?",
            compares="""> Who charges more, {a} or {b}? | < Who translates for less, {a} or {b}?
                >? Is {a} a dearer translator than {b}?""",
        ),
        Relation(
            "terms", "document", "glossary",
            says="""{s} should be translated with {v}. | Use {v} when translating {s}.
                {v} has the terms for {s}. | The terminology of {s} is in {v}.""",
            moves="For {s} we have switched to {v}. | {s} should now be translated with {v}.",
            asks="""Which glossary do we use for {s}? | Where do I look up words for {s}?
                Where are the terms of {s}? | Which text needs {v}? | What is {v} used for?""",
            checks="Do we use {v} for {s}? | Are the terms for {s} in {v}?",
            befores="Which glossary was used for {s} before? | What was the old glossary for {s}?",
            names="""the glossary for {s} | the glossary we use for {s}
                the text translated with {v} | the text that needs {v}""",
        ),
        Relation(
            "keeper", "glossary", "person",
            says="""{v} keeps {s} up to date. | New entries in {s} are made by {v}.
                {v} maintains {s}. | Missing words go to {v} to be added to {s}.""",
            asks="""Who keeps {s} up to date? | Who adds words to {s}?
                Who is in charge of {s}? | Which glossary does {v} keep?
                What does {v} keep up to date?""",
            checks="Does {v} keep {s} up to date? | Is {v} in charge of {s}?",
            names="""the person in charge of {s} | the keeper of {s} | the glossary kept by {v}
                the glossary that {v} maintains""",
        ),
    ),
)  # fmt: skip

ROBOTICS = Domain(
    "robotics",
    types={
        "robot": "{botname}",
        "contest": "the {trial} contest",
        "battery": "battery {greek}",
    },
    words={
        "botname": """Sprocket, Boltface, Clank, Zapper, Whirr, Tinman, Cogsworth, Beepo, Servo,
            Ratchet, Piston, Widget, Rivet, Grabby, Torque, Flux, Crank, Diode, Nibbler, Wheelie,
            Rumble, Scuttle, Trundle, Gearbox, Magneto, Pincer, Blinky""",
        "trial": """line-following, sumo, maze, stair-climbing, ball-throwing, tug-of-war, sorting,
            drawing, obstacle, stacking, firefighting, sprint, balancing, egg-carrying, parking""",
        "greek": "Alpha, Beta, Gamma, Delta, Epsilon, Zeta, Eta, Theta, Kappa, Lambda, Sigma, Tau",
        "sensor": """sonar, gyroscope, compass, colour sensor, touch sensor, infrared sensor,
            barometer, laser scanner, microphone, accelerometer, light sensor, tilt switch, GPS
            receiver, thermal camera, pressure pad, smoke detector""",
    },
    relations=(
        Relation(
            "builder", "robot", "person",
            says="""{v} built {s}. | {v} is the builder of {s}. | {s} was put together by {v}.
                {s} is a robot made by {v}. | {s} came out of the workshop of {v}.""",
            asks="""Who built {s}? | Who put {s} together? | Whose creation is {s}?
                Who made {s}? | Which robot did {v} build? | What is the robot of {v} called?""",
            lists="Which robots did {v} build? | List the robots made by {v}.",
            checks="Did {v} build {s}? | Is {v} the maker of {s}?",
            names="""the builder of {s} | the maker of {s} | the robot built by {v}
                the robot {v} made""",
        ),
        Relation(
            "entry", "robot", "contest",
            says="{s} competes in {v}. | We entered {s} for {v}. | {s} is our robot for {v}.",
            moves="{s} was re-entered for {v}. | {s} now competes in {v} instead.",
            ends="{s} was scratched from {v}. | {s} no longer competes in {v}.",
            asks="""What does {s} want to win? | Which robot competes in {v}?
                What did we enter {s} for? | Which contest is {s} in? | What is entered for {v}?""",
            lists="Which robots compete in {v}? | List our robots in {v}.",
            counts="How many robots compete in {v}? | How many robots are in {v}?",
            checks="Does {s} compete in {v}? | Is {s} entered for {v}? | Is {s} still in {v}?",
            befores="Which contest was {s} in before? | What was {s} entered for before?",
            names="the robot in {v} | the robot entered for {v}",
        ),
        Relation(
            "battery", "robot", "battery", unique=True,
            says="""{s} gets its power from {v}. | {v} powers {s}. | {s} has {v} plugged in.
                We put {v} into {s}.""",
            moves="We swapped the battery of {s} for {v}. | {s} now gets its power from {v}.",
            asks="""Which battery does {s} run on? | What powers {s}?
                Which battery is inside {s}? | Which robot runs on {v}?
                What did we put {v} into? | Where is {v} plugged in?""",
            checks="Does {s} run on {v}? | Is {v} plugged into {s}?",
            befores="Which battery did {s} run on before? | What powered {s} before?",
            names="the battery of {s} | the battery in {s} | the robot with {v} | the robot on {v}",
        ),
        Relation(
            "life", "battery", "minutes",
            says="""{s} is flat after {v}. | {s} lasts {v} on one charge.
                Running time on {s}: {v} | With {s} a robot drives for {v}.
                {s} is good for {v} of driving.""",
            moves="{s} now lasts {v} on one charge. | In the latest test {s} was flat after {v}.",
            asks="""How long does {s} last? | For how long can a robot drive on {s}?
                After how long is {s} flat? | What's the running time on {s}?""",
            befores="How long did {s} last before? | What was the running time on {s} before?",
            compares="""> Which lasts longer, {a} or {b}? | < Which is flat sooner, {a} or {b}?
                >? Can a robot drive for longer on {a} than on {b}?""",
        ),
        Relation(
            "sensors", "robot", "sensor", many=True,
            says="""{s} has a(n) {v} on board. | We put a(n) {v} on {s}. | {s} carries a(n) {v}.
                A(n) {v} is fitted to {s}.""",
            denies="{s} has no {v} on board. | There is no {v} fitted to {s}.",
            ends="The {v} was taken off {s}. | {s} no longer has a(n) {v} on board.",
            lists="""Which sensors does {s} have? | What is fitted to {s}?
                Which robots have a(n) {v}? | Name the robots with a(n) {v}.""",
            counts="""How many sensors does {s} have? | How many sensors are on {s}?
                How many robots have a(n) {v}? | How many robots carry a(n) {v}?""",
            checks="Does {s} have a(n) {v}? | Is a(n) {v} fitted to {s}?",
            names="the robot with the {v} | the robot with a(n) {v} on board",
        ),
    ),
)  # fmt: skip

MOBILE = Domain(
    "mobile",
    types={
        "plan": "the {plan} phone plan | the {plan} mobile plan",
        "mast": "the {ridge} mast",
        "village": "{village}",
    },
    words={
        "plan": """Breeze, Talkmore, Flexi, Student, Senior, Roamer, Chatterbox, Sharer, Starter,
            Freewheel, Weekender, Prepaid, Junior, Nomad, Business, Basic""",
        "ridge": """Beacon Hill, Windy Ridge, Gallows Hill, Mill Lane, Raven Rock, Long Moor, Fox
            Hollow, Grain Store, Castle Mound, North Ridge, Heron Marsh, Stony Cross, Pine Top""",
        "village": """Thornby, Ashcombe, Little Wick, Nether Stow, Marlbrook, Oxley Green, Pennick,
            Farrowdale, Upper Saxby, Dunmoor, Hazelby, Kirkhope, Wending, Stagford, Lower Tarn,
            Brindle, Copley, Elmsford, Rushden, Tolbury, Winbury, Yarrowby, Gosby, Fenwick""",
    },
    relations=(
        Relation(
            "tariff", "person", "plan",
            says="""{s} is a customer on {v}. | {s} signed up with us for {v}.
                {s} makes calls on {v}. | Mobile contract of {s}: {v} | {s} has taken out {v}.""",
            moves="{s} now makes calls on {v}. | {s} is now a customer on {v}.",
            asks="""Which phone plan is {s} on? | What kind of phone contract does {s} have?
                Which plan has {s} got? | Who is on {v}? | Which customer has {v}?""",
            lists="Which customers are on {v}? | List everyone on {v}.",
            counts="How many customers are on {v}? | How many people have {v}?",
            checks="Is {s} on {v}? | Does {s} have {v}?",
            befores="Which plan was {s} on before? | What phone contract did {s} have before?",
            names="""the phone plan of {s} | the plan {s} is on | the customer on {v}
                the one on {v}""",
        ),
        Relation(
            "fee", "plan", "price",
            says="""For {s} we bill {v} a month. | Customers pay {v} a month for {s}.
                Fee for {s}: {v} a month | The monthly fee for {s} is {v}.""",
            moves="The monthly fee for {s} was changed to {v}. | For {s} we now bill {v} a month.",
            asks="""What does {s} cost? | How much do customers pay for {s}?
                How much is {s} a month? | What's the monthly fee for {s}?""",
            befores="What did {s} cost before? | What was the old monthly fee for {s}?",
            compares="""> Which is more expensive, {a} or {b}? | < Which is cheaper, {a} or {b}?
                >? Is {a} dearer than {b}?""",
        ),
        Relation(
            "coverage", "village", "mast",
            says="""{s} gets its signal from {v}. | Phones in {s} connect to {v}.
                {v} covers {s}. | {s} lies in the range of {v}.""",
            moves="{s} now gets its signal from {v}. | Phones in {s} were switched to {v}.",
            asks="""Which mast covers {s}? | Where does {s} get its signal from?
                What do phones in {s} connect to? | Which village does {v} cover?
                Which village depends on {v}?""",
            lists="Which villages does {v} cover? | Which villages depend on {v}?",
            checks="Does {v} cover {s}? | Do phones in {s} connect to {v}?",
            befores="Which mast covered {s} before? | Where did {s} get its signal from before?",
            names="""the mast for {s} | the mast that covers {s} | the village covered by {v}
                the village in range of {v}""",
        ),
        Relation(
            "engineer", "mast", "person",
            says="""{v} climbs {s} when it is down. | {v} services {s}.
                {s} is maintained by {v}. | Faults on {s} are fixed by {v}.""",
            moves="{v} now services {s}. | Faults on {s} are now fixed by {v}.",
            asks="""Who services {s}? | Who do we call if {s} is down? | Who repairs {s}?
                Which mast does {v} service? | What does {v} have to climb?""",
            checks="Does {v} service {s}? | Is {v} the one who repairs {s}?",
            befores="Who serviced {s} before? | Who fixed faults on {s} before?",
            names="""the engineer of {s} | the one who climbs {s} | the mast serviced by {v}
                the mast that {v} climbs""",
        ),
        Relation(
            "pin", SELF, "code",
            says="""The PIN of my SIM card is {v}. | My SIM card is unlocked with {v}.
                SIM PIN: {v} | For my SIM card I have to type in {v}.""",
            moves="The PIN of my SIM card was changed to {v}. | My new SIM PIN is {v}.",
            asks="What's my SIM PIN? | How do I unlock my SIM card? | What does my SIM ask for?",
            befores="What was my old SIM PIN? | What was the PIN of my SIM card before?",
        ),
    ),
)  # fmt: skip
