"""Film production, photo studio, translation bureau, robotics club, phone network, podcast."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

FILMING = Domain(
    "filming",
    types={"film": "“{title}”", "scene": "the {moment} scene", "location": "the {spot}"},
    words={
        "moment": """rooftop, chase, kitchen, farewell, dream, courtroom, storm, ballroom, ambush,
            cemetery, balcony, arrest, escape, elevator, shower, dinner, forest, fight, desert,
            tunnel, breakfast, flashback, kissing, rescue, hospital""",
        "spot": """salt flats, old quarry, abandoned mill, disused airfield, hunting lodge,
            lemon grove, underground car park, fish market, country manor, slate mine, tannery,
            petrol station, gravel pit, wheat field, roadside diner, swimming baths, oil refinery,
            stone viaduct, coal tip, monastery, sand dunes, empty prison, ice rink, old foundry""",
    },
    relations=(
        Relation("director", "film", "person",
            says="""{v} has been hired to direct {s}. | {s} is being directed by {v}.
                {v} sits in the director's chair on {s}. | Calling the shots on {s}: {v}""",
            asks="""Who is directing {s}? | Who is in charge on the set of {s}? | Who is making {s}?
                Whose film is {s}? | Which film is {v} directing? | What is {v} making?""",
            moves="{v} has taken over as director of {s}. | {s} is now being directed by {v}.",
            checks="Is {v} directing {s}? | Is {v} in charge on the set of {s}?",
            befores="Who was directing {s} before? | Who was the previous director of {s}?",
            names="the director of {s} | the maker of {s} | the film {v} makes | the film by {v}"),
        Relation("script", "scene", "film",
            says="""{s} was written for {v}. | We are shooting {s} for {v}. | We need {s} for {v}.
                {s} is in the script of {v}. | The screenplay of {v} has {s} in it.""",
            asks="""Which film is {s} from? | What are we shooting {s} for? | What is {s} part of?
                In which picture will audiences see {s}? | Which scene are we shooting for {v}?
                What was written for {v}?""",
            names="""the film with {s} | the film featuring {s} | the scene in {v}
                the scene from {v}""",
            lists="Which scenes are in {v}? | List all the scenes of {v}.",
            counts="How many scenes are in {v}? | How many scenes does {v} have?",
            checks="Is {s} from {v}? | Does {s} belong to {v}? | Will audiences see {s} in {v}?"),
        Relation("location", "scene", "location",
            says="""{s} will be shot at {v}. | We are filming {s} at {v}. | Location for {s}: {v}
                To film {s} we go to {v}. | For {s} the crew goes to {v}.""",
            asks="""Where are we filming {s}? | Where does the crew have to go for {s}?
                Which place was picked for {s}? | Tell me where {s} will be shot.
                Which scene is being filmed at {v}? | What do we need {v} for?""",
            names="""the location for {s} | the spot for {s} | the scene at {v}
                the scene shot at {v}""",
            moves="The shoot of {s} was moved to {v}. | We are now filming {s} at {v}.",
            checks="Are we filming {s} at {v}? | Is {v} the location for {s}?",
            befores="Where was {s} to be shot before? | What was the old location for {s}?"),
        Relation("permit", "location", "person",
            says="""{v} gave us permission to film at {s}. | We may film at {s} thanks to {v}.
                {v} signed the filming permit for {s}. | Our permit for {s} came from {v}.""",
            asks="""Who signed the filming permit for {s}? | Who lets us film at {s}?
                Whose permission do we have for {s}? | Who said yes to our crew at {s}?
                Which location does {v} let us use? | Where may we film thanks to {v}?""",
            names="""the one who lets us film at {s} | the giver of the permit for {s}
                the location we owe to {v} | the place {v} lets us use""",
            checks="Does {v} let us film at {s}? | Have we got a permit for {s} from {v}?"),
        Relation("call", "scene", "time",
            says="""Crew call for {s} is at {v}. | The call sheet for {s} says {v}.
                On the day of {s} everyone has to be on set by {v}. | Call time of {s}: {v}""",
            asks="""When is crew call for {s}? | What time do we have to be on set for {s}?
                How early do we have to turn up for {s}? | When does the crew start on {s}?""",
            compares="""> Which has the later call, {a} or {b}?
                < Which starts earlier, {a} or {b}? | <? Do we start earlier on {a} than on {b}?""",
            moves="Crew call for {s} was changed to {v}. | The new call time for {s} is {v}.",
            befores="When was crew call for {s} before? | What was the old call time for {s}?"),
    ),
)  # fmt: skip

PORTRAITS = Domain(
    "portraits",
    types={
        "session": "the {sitting} session", "backdrop": "the {cloth} backdrop",
        "lens": "the {glass} lens",
    },
    words={
        "sitting": """newborn, graduation, passport, family, maternity, headshot, anniversary, dog,
            fashion, food, jewellery, football team, quartet, retirement, baptism, school, cookbook,
            album cover, perfume, catalogue, twins, grandparents, calendar, motorbike, toddler""",
        "cloth": """grey canvas, black velvet, white paper, marbled, painted sky, brick, linen,
            concrete, gold foil, bookshelf, mint green, muslin, chalkboard, sunset, floral, lace""",
        "glass": """macro, wide-angle, fisheye, telephoto, zoom, tilt-shift, pancake, 35 mm, 50 mm,
            85 mm, 105 mm, 200 mm, vintage, soft-focus""",
    },
    relations=(
        Relation("photographer", "session", "person",
            says="""{v} is behind the camera at {s}. | {v} is photographing {s}.
                Camera at {s}: {v} | {v} takes the pictures at {s}. | {s} will be shot by {v}.""",
            asks="""Who is photographing {s}? | Who takes the pictures at {s}? | Who's shooting {s}?
                Which session is {v} photographing? | Where is {v} behind the camera?""",
            names="""the photographer of {s} | the person with the camera at {s}
                the session by {v} | the session with {v} as photographer""",
            moves="{v} is stepping in to photograph {s}. | {s} was reassigned to photographer {v}.",
            checks="Is {v} photographing {s}? | Is {v} behind the camera at {s}?",
            befores="Who was to photograph {s} before? | Whose session was {s} before?"),
        Relation("backdrop", "session", "backdrop",
            says="""The background for {s} will be {v}. | For {s} we hang up {v}.
                At {s} people pose in front of {v}. | {v} goes up behind the sitters at {s}.""",
            asks="""What do people pose in front of at {s}? | Which backdrop do we hang up for {s}?
                What needs {v}? | What is behind the sitters at {s}? | Which session is {v} for?""",
            names="""the backdrop for {s} | the backdrop we hang up for {s}
                the session in front of {v} | the session that needs {v}""",
            moves="The background for {s} will now be {v}. | For {s} we changed to {v}.",
            checks="Do we hang up {v} for {s}? | Is {v} the background for {s}?",
            befores="What was the old background for {s}? | Which backdrop did {s} have before?"),
        Relation("rolled", "backdrop", "rack",
            says="""{s} is rolled up on {v}. | {s} hangs on {v}. | Rolled up on {v}: {s}
                Fetch {s} from {v}. | {s} goes back on {v} after use.""",
            asks="""Where does {s} hang? | Which rack is {s} on? | Where do I get {s} from?
                Where have we stored {s}? | What hangs on {v}? | Which backdrop is on {v}?""",
            moves="{s} now hangs on {v}. | We put {s} back on {v} instead.",
            checks="Does {s} hang on {v}? | Is {s} on {v}? | Is {s} still on {v}?",
            befores="Where did {s} hang before? | Which rack was {s} on before?",
            names="the backdrop on {v} | the backdrop rolled up on {v}"),
        Relation("lens", "lens", "person",
            says="""{v} has {s} on loan. | {s} is out with {v}. | {v} signed out {s}.
                {s} is in the camera bag of {v}.""",
            asks="""Who has borrowed {s}? | Who's got {s}? | Whose camera bag is {s} in?
                Which lens has {v} borrowed? | What lens does {v} have?""",
            moves="{s} went on to {v}. | {s} is now out with {v}. | {v} is the next to have {s}.",
            ends="{v} has brought back {s}. | {s} is no longer out with {v}.",
            checks="Has {v} got {s}? | Is {s} out with {v}? | Is {s} still out with {v}?",
            befores="Who had {s} before? | Who was {s} out with before?",
            names="the borrower of {s} | the person with {s} | the lens of {v} | the lens {v} has"),
        Relation("proofs", "session", "date",
            says="""We promised the proofs of {s} for {v}. | The proofs of {s} will be ready on {v}.
                Proofs of {s}: ready on {v} | The client sees the proofs of {s} on {v}.""",
            asks="""When are the proofs of {s} ready? | When can the client see pictures from {s}?
                What date did we promise for {s}? | By what day must pictures from {s} be done?""",
            compares="""< Which do we show first, {a} or {b}?
                > Which has its proofs ready later, {a} or {b}?
                <? Are the proofs of {a} ready before {b}'s?""",
            moves="The proof date of {s} was moved to {v}. | The proofs of {s} are now due on {v}.",
            befores="What was the old proof date of {s}? | When were the proofs of {s} due before?",
        ),
    ),
)  # fmt: skip

TRANSLATION = Domain(
    "translation",
    types={"document": "the {doctype}", "glossary": "the {field} glossary"},
    words={
        "doctype": """user manual, birth certificate, patent, annual report, audio guide,
            court ruling, safety leaflet, tender, love letter, crime novel, memoir, city guide,
            travel brochure, lease, medical report, press release, cookbook, autopsy report,
            tax ruling, wine list, picture book, app menu, diploma, school report""",
        "field": """legal, financial, aviation, textile, wine, veterinary, nuclear, mining, fashion,
            forestry, dental, cosmetics, banking, automotive, engineering, dairy""",
    },
    relations=(
        Relation("translator", "document", "person",
            says="""{v} is translating {s}. | {v} has been given {s} to translate.
                The translation of {s} is with {v}. | Translator of {s}: {v}""",
            asks="""Who is translating {s}? | Who's working on {s}? | What is {v} translating?
                Which of our translators got {s}? | Which text is with {v}?""",
            names="""the translator of {s} | the person translating {s} | the text with {v}
                the text that {v} is translating""",
            moves="{s} was passed to translator {v}. | {v} has taken over the translation of {s}.",
            lists="Which texts is {v} translating? | List what {v} has to translate.",
            checks="Is {v} translating {s}? | Is {v} the translator of {s}?",
            befores="Who was translating {s} before? | Who was the previous translator of {s}?"),
        Relation("target", "document", "language",
            says="""{s} has to be translated into {v}. | The target language of {s} is {v}.
                The client needs {s} in {v}. | We have been asked to put {s} into {v}.""",
            asks="""What has to be translated into {v}? | What language does the client want {s} in?
                Which text is needed in {v}? | Which language is {s} being translated into?""",
            lists="Which texts are to be put into {v}? | List what is needed in {v}.",
            checks="Does the client want {s} in {v}? | Is {s} being translated into {v}?",
            names="the text to be put into {v} | the text needed in {v}"),
        Relation("rate", "person", "price",
            says="""{s} translates for {v} an hour. | {s} charges {v} an hour for translating.
                An hour of translation by {s} costs {v}. | We pay {s} {v} an hour to translate.""",
            asks="""How much does {s} charge an hour? | How expensive is {s} as a translator?
                What's the hourly rate of {s}? | What do we pay {s} for translating?""",
            compares="""> Who charges more, {a} or {b}? | < Who translates for less, {a} or {b}?
                >? Is {a} a dearer translator than {b}?""",
            moves="{s} now translates for {v} an hour. | {s} now asks {v} an hour for translating.",
            befores="What did {s} charge an hour before? | What was the old rate of {s}?"),
        Relation("terms", "document", "glossary",
            says="""{s} should be translated with {v}. | Use {v} when translating {s}.
                {v} has the terms for {s}. | The terminology of {s} is in {v}.""",
            asks="""Which glossary do we use for {s}? | Where do I look up words for {s}?
                Where are the terms of {s}? | Which text needs {v}? | What is {v} used for?""",
            names="""the glossary for {s} | the glossary we use for {s}
                the text translated with {v} | the text that needs {v}""",
            moves="For {s} we have switched to {v}. | {s} should now be translated with {v}.",
            checks="Do we use {v} for {s}? | Are the terms for {s} in {v}?",
            befores="Which glossary was used for {s} before? | What was the old glossary for {s}?"),
        Relation("keeper", "glossary", "person",
            says="""{v} keeps {s} up to date. | New entries in {s} are made by {v}.
                {v} maintains {s}. | Missing words go to {v} to be added to {s}.""",
            asks="""Who keeps {s} up to date? | Who adds words to {s}? | Who is in charge of {s}?
                Which glossary does {v} keep? | What does {v} keep up to date?""",
            names="""the person in charge of {s} | the keeper of {s} | the glossary kept by {v}
                the glossary that {v} maintains""",
            checks="Does {v} keep {s} up to date? | Is {v} in charge of {s}?"),
    ),
)  # fmt: skip

ROBOTICS = Domain(
    "robotics",
    types={"robot": "{botname}", "contest": "the {trial} contest", "battery": "battery {greek}"},
    words={
        "botname": """Sprocket, Boltface, Clank, Zapper, Whirr, Tinman, Cogsworth, Beepo, Servo,
            Ratchet, Piston, Widget, Rivet, Grabby, Torque, Flux, Crank, Diode, Nibbler, Wheelie,
            Rumble, Scuttle, Trundle, Gearbox, Magneto, Pincer, Blinky""",
        "trial": """line-following, sumo, maze, stair-climbing, ball-throwing, tug-of-war, sorting,
            drawing, obstacle, stacking, firefighting, sprint, balancing, egg-carrying, parking""",
        "greek": "Alpha, Beta, Gamma, Delta, Epsilon, Zeta, Eta, Theta, Kappa, Lambda, Sigma, Tau",
        "sensor": """sonar, gyroscope, compass, colour sensor, touch sensor, infrared sensor,
            barometer, laser scanner, microphone, accelerometer, light sensor, tilt switch,
            GPS receiver, thermal camera, pressure pad, smoke detector""",
    },
    relations=(
        Relation("builder", "robot", "person",
            says="""{v} built {s}. | {v} is the builder of {s}. | {s} was put together by {v}.
                {s} is a robot made by {v}. | {s} came out of the workshop of {v}.""",
            asks="""Who built {s}? | Who put {s} together? | Whose creation is {s}? | Who made {s}?
                Which robot did {v} build? | What is the robot of {v} called?""",
            names="""the builder of {s} | the maker of {s} | the robot built by {v}
                the robot {v} made""", checks="Did {v} build {s}? | Is {v} the maker of {s}?",
            lists="Which robots did {v} build? | List the robots made by {v}."),
        Relation("entry", "robot", "contest",
            asks="""What does {s} want to win? | Which robot competes in {v}?
                What did we enter {s} for? | Which contest is {s} in? | What is entered for {v}?""",
            says="{s} competes in {v}. | We entered {s} for {v}. | {s} is our robot for {v}.",
            moves="{s} was re-entered for {v}. | {s} now competes in {v} instead.",
            ends="{s} was scratched from {v}. | {s} no longer competes in {v}.",
            lists="Which robots compete in {v}? | List our robots in {v}.",
            counts="How many robots compete in {v}? | How many robots are in {v}?",
            checks="Does {s} compete in {v}? | Is {s} entered for {v}? | Is {s} still in {v}?",
            befores="Which contest was {s} in before? | What was {s} entered for before?",
            names="the robot in {v} | the robot entered for {v}"),
        Relation("battery", "robot", "battery", unique=True,
            says="""{s} gets its power from {v}. | {v} powers {s}. | {s} has {v} plugged in.
                We put {v} into {s}.""", checks="Does {s} run on {v}? | Is {v} plugged into {s}?",
            asks="""Which battery does {s} run on? | What powers {s}? | Which battery is inside {s}?
                Which robot runs on {v}? | What did we put {v} into? | Where is {v} plugged in?""",
            moves="We swapped the battery of {s} for {v}. | {s} now gets its power from {v}.",
            befores="Which battery did {s} run on before? | What powered {s} before?",
            names="the battery of {s} | the battery in {s} | the robot with {v} | the robot on {v}",
        ),
        Relation("life", "battery", "minutes",
            says="""{s} is flat after {v}. | {s} lasts {v} on one charge. | Running time on {s}: {v}
                With {s} a robot drives for {v}. | {s} is good for {v} of driving.""",
            asks="""How long does {s} last? | For how long can a robot drive on {s}?
                After how long is {s} flat? | What's the running time on {s}?""",
            compares="""> Which lasts longer, {a} or {b}? | < Which is flat sooner, {a} or {b}?
                >? Can a robot drive for longer on {a} than on {b}?""",
            moves="{s} now lasts {v} on one charge. | In the latest test {s} was flat after {v}.",
            befores="How long did {s} last before? | What was the running time on {s} before?"),
        Relation("sensors", "robot", "sensor", many=True,
            says="""{s} has a(n) {v} on board. | We put a(n) {v} on {s}. | {s} carries a(n) {v}.
                A(n) {v} is fitted to {s}.""",
            lists="""Which sensors does {s} have? | What is fitted to {s}?
                Which robots have a(n) {v}? | Name the robots with a(n) {v}.""",
            counts="""How many sensors does {s} have? | How many sensors are on {s}?
                How many robots have a(n) {v}? | How many robots carry a(n) {v}?""",
            denies="{s} has no {v} on board. | There is no {v} fitted to {s}.",
            ends="The {v} was taken off {s}. | {s} no longer has a(n) {v} on board.",
            checks="Does {s} have a(n) {v}? | Is a(n) {v} fitted to {s}?",
            names="the robot with the {v} | the robot with a(n) {v} on board"),
    ),
)  # fmt: skip

MOBILE = Domain(
    "mobile",
    types={
        "plan": "the {plan} phone plan | the {plan} mobile plan", "mast": "the {ridge} mast",
        "village": "{village}",
    },
    words={
        "plan": """Breeze, Talkmore, Flexi, Student, Senior, Roamer, Chatterbox, Sharer, Starter,
            Freewheel, Weekender, Prepaid, Junior, Nomad, Business, Basic""",
        "ridge": """Beacon Hill, Windy Ridge, Gallows Hill, Mill Lane, Raven Rock, Long Moor,
            Fox Hollow, Grain Store, Castle Mound, North Ridge, Heron Marsh, Stony Cross,
            Pine Top""",
        "village": """Thornby, Ashcombe, Little Wick, Nether Stow, Marlbrook, Oxley Green, Pennick,
            Farrowdale, Upper Saxby, Dunmoor, Hazelby, Kirkhope, Wending, Stagford, Lower Tarn,
            Brindle, Copley, Elmsford, Rushden, Tolbury, Winbury, Yarrowby, Gosby, Fenwick""",
    },
    relations=(
        Relation("tariff", "person", "plan",
            says="""{s} is a customer on {v}. | {s} signed up with us for {v}.
                {s} makes calls on {v}. | Mobile contract of {s}: {v} | {s} has taken out {v}.""",
            asks="""Which phone plan is {s} on? | What kind of phone contract does {s} have?
                Which plan has {s} got? | Who is on {v}? | Which customer has {v}?""",
            names="""the phone plan of {s} | the plan {s} is on | the customer on {v}
                the one on {v}""", lists="Which customers are on {v}? | List everyone on {v}.",
            moves="{s} now makes calls on {v}. | {s} is now a customer on {v}.",
            counts="How many customers are on {v}? | How many people have {v}?",
            checks="Is {s} on {v}? | Does {s} have {v}?",
            befores="Which plan was {s} on before? | What phone contract did {s} have before?"),
        Relation("fee", "plan", "price",
            says="""For {s} we bill {v} a month. | Customers pay {v} a month for {s}.
                Fee for {s}: {v} a month | The monthly fee for {s} is {v}.""",
            asks="""What does {s} cost? | How much do customers pay for {s}?
                How much is {s} a month? | What's the monthly fee for {s}?""",
            compares="""> Which is more expensive, {a} or {b}? | < Which is cheaper, {a} or {b}?
                >? Is {a} dearer than {b}?""",
            moves="The monthly fee for {s} was changed to {v}. | For {s} we now bill {v} a month.",
            befores="What did {s} cost before? | What was the old monthly fee for {s}?"),
        Relation("coverage", "village", "mast",
            says="""{s} gets its signal from {v}. | Phones in {s} connect to {v}. | {v} covers {s}.
                {s} lies in the range of {v}.""",
            asks="""Which mast covers {s}? | Where does {s} get its signal from?
                What do phones in {s} connect to? | Which village does {v} cover?
                Which village depends on {v}?""",
            names="""the mast for {s} | the mast that covers {s} | the village covered by {v}
                the village in range of {v}""",
            moves="{s} now gets its signal from {v}. | Phones in {s} were switched to {v}.",
            lists="Which villages does {v} cover? | Which villages depend on {v}?",
            checks="Does {v} cover {s}? | Do phones in {s} connect to {v}?",
            befores="Which mast covered {s} before? | Where did {s} get its signal from before?"),
        Relation("engineer", "mast", "person",
            says="""{v} climbs {s} when it is down. | {v} services {s}. | {s} is maintained by {v}.
                Faults on {s} are fixed by {v}.""",
            asks="""Who services {s}? | Who do we call if {s} is down? | Who repairs {s}?
                Which mast does {v} service? | What does {v} have to climb?""",
            names="""the engineer of {s} | the one who climbs {s} | the mast serviced by {v}
                the mast that {v} climbs""",
            moves="{v} now services {s}. | Faults on {s} are now fixed by {v}.",
            checks="Does {v} service {s}? | Is {v} the one who repairs {s}?",
            befores="Who serviced {s} before? | Who fixed faults on {s} before?"),
        Relation("pin", SELF, "code",
            says="""The PIN of my SIM card is {v}. | My SIM card is unlocked with {v}.
                SIM PIN: {v} | For my SIM card I have to type in {v}.""",
            moves="The PIN of my SIM card was changed to {v}. | My new SIM PIN is {v}.",
            asks="What's my SIM PIN? | How do I unlock my SIM card? | What does my SIM ask for?",
            befores="What was my old SIM PIN? | What was the PIN of my SIM card before?"),
    ),
)  # fmt: skip

PODCAST = Domain(
    "podcast",
    types={"show": "“{show}”", "episode": "the {topic} episode | the episode on {topic}"},
    words={
        "show": """Second Helping, Loose Threads, Night Kitchen, The Long Fuse, Odd Socks,
            Cold Coffee, Two Left Feet, The Slow Lane, Small Print, Plan B, Dead Batteries,
            Rabbit Hole, Lost Luggage, Half Baked, Borrowed Time, The Third Drawer, Wrong Number,
            Spare Change, Hot Water, Red Herring, Thin Ice, Elbow Room, Crumbs, Early Birds""",
        "topic": """sourdough, insomnia, volcanoes, loneliness, bees, burnout, tattoos, jet lag,
            moss, inflation, laughter, whales, plastic, dyslexia, migraine, fungi, cults, vertigo,
            envy, perfume, tax, lightning, silence, bankruptcy, hypnosis""",
    },
    relations=(
        Relation("show", "episode", "show",
            says="""{s} was made for {v}. | {s} is an episode of {v}. | {s} can be heard on {v}.
                {v} has {s} in its feed.""", checks="Is {s} from {v}? | Can I hear {s} on {v}?",
            asks="""Which podcast is {s} from? | Where can I listen to {s}? | Which feed is {s} in?
                What show does {s} belong to? | Which episode is from {v}? | What is on {v}?""",
            names="""the podcast with {s} | the show that {s} is from | the episode from {v}
                the episode of {v}""",
            lists="Which episodes of {v} are there? | List the episodes of {v}.",
            counts="How many episodes has {v} got? | How many episodes of {v} are there?"),
        Relation("host", "show", "person",
            says="""{v} hosts the podcast {s}. | {s} is hosted by {v}. | {s} is a podcast by {v}.
                The voice at the microphone on {s} is {v}.""",
            asks="""Who hosts {s}? | Whose podcast is {s}? | Who do listeners hear on {s}?
                Which podcast does {v} host? | What show does {v} present?""",
            moves="{v} is the new voice of {s}. | {s} is now hosted by {v}.",
            lists="Which podcasts does {v} host? | List the shows of {v}.",
            checks="Does {v} host {s}? | Is {s} the podcast of {v}?",
            befores="Who hosted {s} before? | Whose podcast was {s} before?",
            names="the host of {s} | the voice of {s} | the podcast by {v} | the show {v} hosts"),
        Relation("sponsors", "show", "company", many=True,
            says="""{v} sponsors {s}. | {s} has ads for {v}. | {v} pays for a spot on {s}.
                An ad for {v} is on {s}.""",
            lists="""Who sponsors {s}? | Which companies have ads on {s}?
                Which podcasts does {v} sponsor? | Name the shows with ads for {v}.""",
            counts="""How many sponsors does {s} have? | How many firms advertise on {s}?
                How many podcasts does {v} sponsor? | How many shows advertise {v}?""",
            denies="{v} does not sponsor {s}. | There are no ads for {v} on {s}.",
            ends="{v} no longer sponsors {s}. | The ads for {v} on {s} have stopped.",
            checks="Does {v} sponsor {s}? | Are there ads for {v} on {s}?",
            names="the podcast sponsored by {v} | the podcast with the ads for {v}"),
        Relation("release", "show", "weekday",
            says="""New episodes of {s} come out on {v}. | {s} has a new episode every {v}.
                {v} is the release day of {s}. | {s}: out every {v}""",
            asks="""When do new episodes of {s} come out? | What's the release day of {s}?
                When is {s} out? | Which podcast comes out on {v}? | What's out on {v}?""",
            moves="New episodes of {s} now come out on {v}. | {s} has moved to {v} as release day.",
            checks="Does {s} come out on {v}? | Is {v} the release day of {s}?",
            befores="On which day did {s} come out before? | What was the old day of {s}?",
            names="the podcast out on {v} | the podcast with a new episode on {v}"),
        Relation("length", "episode", "minutes",
            says="""{s} runs for {v}. | {s} takes {v} to listen to. | Running time of {s}: {v}
                After editing there are {v} left of {s}.""",
            asks="""How long is {s}? | What's the running time of {s}?
                How long do I listen to {s}? | How much time do I need for {s}?""",
            compares="""> Which is longer, {a} or {b}? | < Which is over sooner, {a} or {b}?
                >? Does {a} take longer to listen to than {b}?""",
            moves="{s} was recut to {v}. | {s} now runs for {v}.",
            befores="How long was {s} before? | What was the running time of {s} before?"),
    ),
)  # fmt: skip
