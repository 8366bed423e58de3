"""Film, photographs and podcasts."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

FILMING = Domain(
    "filming",
    types={
        "film": "“{title}”",
        "scene": "the {moment} scene",
        "location": "the {spot}",
    },
    words={
        "moment": """rooftop, chase, kitchen, farewell, dream, courtroom, storm, ballroom, ambush,
            cemetery, balcony, arrest, escape, elevator, shower, dinner, forest, fight, desert,
            tunnel, breakfast, flashback, kissing, rescue, hospital""",
        "spot": """salt flats, old quarry, abandoned mill, disused airfield, hunting lodge, lemon
            grove, underground car park, fish market, country manor, slate mine, tannery, petrol
            station, gravel pit, wheat field, roadside diner, swimming baths, oil refinery, stone
            viaduct, coal tip, monastery, sand dunes, empty prison, ice rink, old foundry""",
    },
    relations=(
        Relation(
            "director", "film", "person",
            says="""{v} has been hired to direct {s}. | {s} is being directed by {v}.
                {v} sits in the director's chair on {s}. | Calling the shots on {s}: {v}""",
            moves="{v} has taken over as director of {s}. | {s} is now being directed by {v}.",
            asks="""Who is directing {s}? | Who is in charge on the set of {s}?
                Who is making {s}? | Whose film is {s}? | Which film is {v} directing?
                What is {v} making?""",
            checks="Is {v} directing {s}? | Is {v} in charge on the set of {s}?",
            befores="Who was directing {s} before? | Who was the previous director of {s}?",
            names="the director of {s} | the maker of {s} | the film {v} makes | the film by {v}",
        ),
        Relation(
            "script", "scene", "film",
            says="""{s} was written for {v}. | We are shooting {s} for {v}.
                We need {s} for {v}. | {s} is in the script of {v}.
                The screenplay of {v} has {s} in it.""",
            asks="""Which film is {s} from? | What are we shooting {s} for?
                What is {s} part of? | In which picture will audiences see {s}?
                Which scene are we shooting for {v}? | What was written for {v}?""",
            lists="Which scenes are in {v}? | List all the scenes of {v}.",
            counts="How many scenes are in {v}? | How many scenes does {v} have?",
            checks="Is {s} from {v}? | Does {s} belong to {v}? | Will audiences see {s} in {v}?",
            names="""the film with {s} | the film featuring {s} | the scene in {v}
                the scene from {v}""",
        ),
        Relation(
            "location", "scene", "location",
            says="""{s} will be shot at {v}. | We are filming {s} at {v}.
                Location for {s}: {v} | To film {s} we go to {v}.
                For {s} the crew goes to {v}.""",
            moves="The shoot of {s} was moved to {v}. | We are now filming {s} at {v}.",
            asks="""Where are we filming {s}? | Where does the crew have to go for {s}?
                Which place was picked for {s}? | Tell me where {s} will be shot.
                Which scene is being filmed at {v}? | What do we need {v} for?""",
            checks="Are we filming {s} at {v}? | Is {v} the location for {s}?",
            befores="Where was {s} to be shot before? | What was the old location for {s}?",
            names="""the location for {s} | the spot for {s} | the scene at {v}
                the scene shot at {v}""",
        ),
        Relation(
            "permit", "location", "person",
            says="""{v} gave us permission to film at {s}. | We may film at {s} thanks to {v}.
                {v} signed the filming permit for {s}. | Our permit for {s} came from {v}.""",
            asks="""Who signed the filming permit for {s}? | Who lets us film at {s}?
                Whose permission do we have for {s}? | Who said yes to our crew at {s}?
                Which location does {v} let us use? | Where may we film thanks to {v}?""",
            checks="Does {v} let us film at {s}? | Have we got a permit for {s} from {v}?",
            names="""the one who lets us film at {s} | the giver of the permit for {s}
                the location we owe to {v} | the place {v} lets us use""",
        ),
        Relation(
            "call", "scene", "time",
            says="""Crew call for {s} is at {v}. | The call sheet for {s} says {v}.
                On the day of {s} everyone has to be on set by {v}. | Call time of {s}: {v}""",
            moves="Crew call for {s} was changed to {v}. | The new call time for {s} is {v}.",
            asks="""When is crew call for {s}? | What time do we have to be on set for {s}?
                How early do we have to turn up for {s}? | When does the crew start on {s}?""",
            befores="When was crew call for {s} before? | What was the old call time for {s}?",
            compares="""> Which has the later call, {a} or {b}?
                < Which starts earlier, {a} or {b}? | <? Do we start earlier on {a} than on {b}?""",
        ),
    ),
)  # fmt: skip

PORTRAITS = Domain(
    "portraits",
    types={
        "session": "the {sitting} session",
        "backdrop": "the {cloth} backdrop",
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
        Relation(
            "photographer", "session", "person",
            says="""{v} is behind the camera at {s}. | {v} is photographing {s}.
                Camera at {s}: {v} | {v} takes the pictures at {s}. | {s} will be shot by {v}.""",
            moves="{v} is stepping in to photograph {s}. | {s} was reassigned to photographer {v}.",
            asks="""Who is photographing {s}? | Who takes the pictures at {s}?
                Who's shooting {s}? | Which session is {v} photographing?
                Where is {v} behind the camera?""",
            checks="Is {v} photographing {s}? | Is {v} behind the camera at {s}?",
            befores="Who was to photograph {s} before? | Whose session was {s} before?",
            names="""the photographer of {s} | the person with the camera at {s}
                the session by {v} | the session with {v} as photographer""",
        ),
        Relation(
            "backdrop", "session", "backdrop",
            says="""The background for {s} will be {v}. | For {s} we hang up {v}.
                At {s} people pose in front of {v}. | {v} goes up behind the sitters at {s}.""",
            moves="The background for {s} will now be {v}. | For {s} we changed to {v}.",
            asks="""What do people pose in front of at {s}?
                Which backdrop do we hang up for {s}? | What needs {v}?
                What is behind the sitters at {s}? | Which session is {v} for?""",
            checks="Do we hang up {v} for {s}? | Is {v} the background for {s}?",
            befores="What was the old background for {s}? | Which backdrop did {s} have before?",
            names="""the backdrop for {s} | the backdrop we hang up for {s}
                the session in front of {v} | the session that needs {v}""",
        ),
        Relation(
            "rolled", "backdrop", "rack",
            says="""{s} is rolled up on {v}. | {s} hangs on {v}. | Rolled up on {v}: {s}
                Fetch {s} from {v}. | {s} goes back on {v} after use.""",
            moves="{s} now hangs on {v}. | We put {s} back on {v} instead.",
            asks="""Where does {s} hang? | Which rack is {s} on? | Where do I get {s} from?
                Where have we stored {s}? | What hangs on {v}? | Which backdrop is on {v}?""",
            checks="Does {s} hang on {v}? | Is {s} on {v}? | Is {s} still on {v}?",
            befores="Where did {s} hang before? | Which rack was {s} on before?",
            names="the backdrop on {v} | the backdrop rolled up on {v}",
        ),
        Relation(
            "lens", "lens", "person",
            says="""{v} has {s} on loan. | {s} is out with {v}. | {v} signed out {s}.
                {s} is in the camera bag of {v}.""",
            moves="{s} went on to {v}. | {s} is now out with {v}. | {v} is the next to have {s}.",
            ends="{v} has brought back {s}. | {s} is no longer out with {v}.",
            asks="""Who has borrowed {s}? | Who's got {s}? | Whose camera bag is {s} in?
                Which lens has {v} borrowed? | What lens does {v} have?""",
            checks="Has {v} got {s}? | Is {s} out with {v}? | Is {s} still out with {v}?",
            befores="Who had {s} before? | Who was {s} out with before?",
            names="the borrower of {s} | the person with {s} | the lens of {v} | the lens {v} has",
        ),
        Relation(
            "proofs", "session", "date",
            says="""We promised the proofs of {s} for {v}.
                The proofs of {s} will be ready on {v}. | Proofs of {s}: ready on {v}
                The client sees the proofs of {s} on {v}.""",
            moves="The proof date of {s} was moved to {v}. | The proofs of {s} are now due on {v}.",
            asks="""When are the proofs of {s} ready?
                When can the client see pictures from {s}? | What date did we promise for {s}?
                By what day must pictures from {s} be done?""",
            befores="What was the old proof date of {s}? | When were the proofs of {s} due before?",
            compares="""< Which do we show first, {a} or {b}?
                > Which has its proofs ready later, {a} or {b}?
                <? Are the proofs of {a} ready before {b}'s?""",
        ),
    ),
)  # fmt: skip

PODCAST = Domain(
    "podcast",
    types={
        "show": "“{show}”",
        "episode": "the {topic} episode | the episode on {topic}",
    },
    words={
        "show": """Second Helping, Loose Threads, Night Kitchen, The Long Fuse, Odd Socks, Cold
            Coffee, Two Left Feet, The Slow Lane, Small Print, Plan B, Dead Batteries, Rabbit Hole,
            Lost Luggage, Half Baked, Borrowed Time, The Third Drawer, Wrong Number, Spare Change,
            Hot Water, Red Herring, Thin Ice, Elbow Room, Crumbs, Early Birds""",
        "topic": """sourdough, insomnia, volcanoes, loneliness, bees, burnout, tattoos, jet lag,
            moss, inflation, laughter, whales, plastic, dyslexia, migraine, fungi, cults, vertigo,
            envy, perfume, tax, lightning, silence, bankruptcy, hypnosis""",
    },
    relations=(
        Relation(
            "show", "episode", "show",
            says="""{s} was made for {v}. | {s} is an episode of {v}. | {s} can be heard on {v}.
                {v} has {s} in its feed.""",
            asks="""Which podcast is {s} from? | Where can I listen to {s}?
                Which feed is {s} in? | What show does {s} belong to?
                Which episode is from {v}? | What is on {v}?""",
            lists="Which episodes of {v} are there? | List the episodes of {v}.",
            counts="How many episodes has {v} got? | How many episodes of {v} are there?",
            checks="Is {s} from {v}? | Can I hear {s} on {v}?",
            names="""the podcast with {s} | the show that {s} is from | the episode from {v}
                the episode of {v}""",
        ),
        Relation(
            "host", "show", "person",
            says="""{v} hosts the podcast {s}. | {s} is hosted by {v}.
                {s} is a podcast by {v}. | The voice at the microphone on {s} is {v}.""",
            moves="{v} is the new voice of {s}. | {s} is now hosted by {v}.",
            asks="""Who hosts {s}? | Whose podcast is {s}? | Who do listeners hear on {s}?
                Which podcast does {v} host? | What show does {v} present?""",
            lists="Which podcasts does {v} host? | List the shows of {v}.",
            checks="Does {v} host {s}? | Is {s} the podcast of {v}?",
            befores="Who hosted {s} before? | Whose podcast was {s} before?",
            names="the host of {s} | the voice of {s} | the podcast by {v} | the show {v} hosts",
        ),
        Relation(
            "sponsors", "show", "company", many=True,
            says="""{v} sponsors {s}. | {s} has ads for {v}. | {v} pays for a spot on {s}.
                An ad for {v} is on {s}.""",
            denies="{v} does not sponsor {s}. | There are no ads for {v} on {s}.",
            ends="{v} no longer sponsors {s}. | The ads for {v} on {s} have stopped.",
            lists="""Who sponsors {s}? | Which companies have ads on {s}?
                Which podcasts does {v} sponsor? | Name the shows with ads for {v}.""",
            counts="""How many sponsors does {s} have? | How many firms advertise on {s}?
                How many podcasts does {v} sponsor? | How many shows advertise {v}?""",
            checks="Does {v} sponsor {s}? | Are there ads for {v} on {s}?",
            names="the podcast sponsored by {v} | the podcast with the ads for {v}",
        ),
        Relation(
            "release", "show", "weekday",
            says="""New episodes of {s} come out on {v}. | {s} has a new episode every {v}.
                {v} is the release day of {s}. | {s}: out every {v}""",
            moves="New episodes of {s} now come out on {v}. | {s} has moved to {v} as release day.",
            asks="""When do new episodes of {s} come out? | What's the release day of {s}?
                When is {s} out? | Which podcast comes out on {v}? | What's out on {v}?""",
            checks="Does {s} come out on {v}? | Is {v} the release day of {s}?",
            befores="On which day did {s} come out before? | What was the old day of {s}?",
            names="the podcast out on {v} | the podcast with a new episode on {v}",
        ),
        Relation(
            "length", "episode", "minutes",
            says="""{s} runs for {v}. | {s} takes {v} to listen to. | Running time of {s}: {v}
                After editing there are {v} left of {s}.""",
            moves="{s} was recut to {v}. | {s} now runs for {v}.",
            asks="""How long is {s}? | What's the running time of {s}?
                How long do I listen to {s}? | How much time do I need for {s}?""",
            befores="How long was {s} before? | What was the running time of {s} before?",
            compares="""> Which is longer, {a} or {b}? | < Which is over sooner, {a} or {b}?
                >? Does {a} take longer to listen to than {b}?""",
        ),
    ),
)  # fmt: skip
