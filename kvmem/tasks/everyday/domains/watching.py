"""Observatory, weather station and aquarium."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

OBSERVATORY = Domain(
    "observatory",
    types={
        "telescope": "the {scope} telescope",
        "dome": "the {dome} dome",
        "target": "{body}",
    },
    words={
        "scope": "Tycho, Hooke, Airy, Bode, Kepler, Halley, Newton, Ross, Hale, Swan, Lowe, Mayer",
        "dome": "copper, summit, east, west, upper, lower, old, white, small, great, silver, grey",
        "body": """Saturn, Jupiter, Mars, Venus, Mercury, Neptune, Uranus, Pluto, Ceres, Vesta,
            Titan, Sirius, Vega, Antares, Rigel, Capella, Mira, Spica, Altair, Deneb,
            the Orion Nebula, the Crab Nebula, the Ring Nebula, the Sombrero Galaxy""",
    },
    relations=(
        Relation(
            "dome", "telescope", "dome", unique=True,
            says="""{s} stands under {v}. | {v} was built over {s}. | You find {s} beneath {v}.
                {s} looks out through the slit of {v}.""",
            moves="{s} was moved under {v}. | {s} now stands under {v}. | {v} now covers {s}.",
            asks="""Which dome houses {s}? | Where is {s} mounted?
                Which dome do I go to for {s}? | What instrument is under {v}?
                Which telescope does {v} shelter?""",
            checks="Is {s} under {v}? | Does {v} house {s}? | Is {s} still mounted under {v}?",
            befores="Under which dome was {s} before? | Where was {s} mounted before?",
            names="the dome of {s} | the dome over {s} | the telescope in {v} | the scope in {v}",
        ),
        Relation(
            "target", "telescope", "target",
            says="""{s} is pointed at {v}. | Tonight {s} is tracking {v}. | {s} has {v} in view.
                {v} is what {s} is observing. | {s}, tonight's target: {v}""",
            moves="{s} was swung round to {v}. | {s} is now tracking {v}. | {s} turned to {v}.",
            ends="{s} is done with {v}. | {s} is no longer tracking {v}.",
            asks="""What's the target of {s}? | Where in the sky is {s} pointed?
                What is {s} looking at? | Which telescope has {v} in its sights?
                Tell me what {s} is tracking. | Which instrument are we observing {v} with?""",
            lists="Which telescopes are looking at {v}? | List the telescopes aimed at {v}.",
            counts="How many telescopes are looking at {v}? | How many telescopes observe {v}?",
            checks="Is {s} pointed at {v}? | Is {s} observing {v}? | Is {s} still tracking {v}?",
            befores="What was {s} looking at before? | What was the last target of {s}?",
            names="""the target of {s} | the object {s} is pointed at
                the telescope aimed at {v} | the telescope with {v} in its sights""",
        ),
        Relation(
            "booked", "telescope", "person",
            says="""{v} has booked {s} for tonight. | {s} is reserved for {v} tonight.
                The astronomer at {s} tonight is {v}. | Tonight {s} goes to {v}.""",
            moves="{v} now has {s} tonight. | {s} was rebooked for {v}. | {s} passed to {v}.",
            asks="""Who is observing with {s}? | Who has {s} tonight?
                Which astronomer booked {s}? | Whose night is it on {s}?
                Which telescope does {v} have for the night?
                What instrument is {v} observing with?""",
            checks="Has {v} booked {s}? | Is {v} observing with {s}?",
            befores="Who had booked {s} before? | Whose night on {s} was it before?",
            names="""the astronomer who booked {s} | the person observing with {s}
                the telescope that {v} booked | the telescope reserved for {v}""",
        ),
        Relation(
            "keypad", "dome", "code", unique=True,
            says="""The door code of {s} is {v}. | To get into {s}, key in {v}.
                Keypad of {s}: {v} | {s} opens with {v}.""",
            moves="""The door code of {s} was changed to {v}. | {s} now opens with {v}.
                The keypad of {s} was reset to {v}.""",
            asks="""What's the door code of {s}? | How do I get into {s}?
                What do I key in at {s}? | Which dome opens with {v}?
                Which dome has the door code {v}?""",
            checks="Is {v} the door code of {s}? | Does {s} open with {v}?",
            befores="What was the old door code of {s}? | What did {s} open with before?",
        ),
        Relation(
            "rises", "target", "time",
            says="""{s} rises at {v}. | {s} comes up over the horizon at {v}. | {s}, rising: {v}
                From {v} on we can observe {s}.""",
            asks="""When does {s} rise? | When can we start observing {s}? | What rises at {v}?
                What time does {s} come up? | Which object comes up at {v}?""",
            checks="Does {s} rise at {v}? | Does {s} come up at {v}?",
            compares="< Which comes up first, {a} or {b}? | <? Does {a} rise before {b}?",
        ),
    ),
)  # fmt: skip

WEATHER = Domain(
    "weather",
    types={
        "station": "the {site} weather station",
        "region": "the {region}",
    },
    words={
        "site": """Cold Ridge, Gull Point, Frost Hollow, North Moor, Bleak Fell, Ice Cape,
            Storm Head, Glacier Top, Polar Bay, Raven Crag, Low Marsh, Windy Gap, Snow Basin,
            Summit""",
        "region": """Tarn valley, hill country, northern plain, southern plain, coastal strip,
            river basin, delta, gorge, moorland, fen country, border country, upper dale,
            salt desert""",
        "condition": """fog, drizzle, thunder, snow showers, hail, sunshine, gales, sleet,
            icy rain, heavy rain, haze, ground frost, low cloud, sunny spells, muggy heat,
            heavy snow, clear skies, sandstorms, black ice, strong gusts, bitter cold, mist,
            rain, dry air""",
        "device": """rain gauge, barometer, anemometer, wind vane, hygrometer, sun recorder,
            snow stake, webcam, radar dish, ceilometer, pyranometer, soil probe, balloon,
            windsock, dew sensor, ozone meter, pollen trap, fog detector, hail pad, data logger,
            dust filter, cloud camera, ice sensor, storm alarm""",
    },
    relations=(
        Relation(
            "temperature", "station", "celsius",
            says="""It is {v} at {s}. | {s} reports {v}. | The thermometer at {s} reads {v}.
                {s} has measured {v}.""",
            moves="Temperature at {s} now: {v} | It is now {v} at {s}. | {s} now reads {v}.",
            asks="""What's the temperature at {s}? | What does the thermometer at {s} say?
                How warm is it at {s}? | Which weather station reports {v}?
                At which weather station is it {v}?""",
            checks="Is it {v} at {s}? | Does {s} report {v}?",
            befores="What was the temperature at {s} before? | How cold was it at {s} before?",
            compares="""> Which is warmer, {a} or {b}? | < Which is colder, {a} or {b}?
                >? Is it warmer at {a} than at {b}?""",
        ),
        Relation(
            "outlook", "region", "condition",
            says="""The forecast for {s} is {v}. | {s} can expect {v}. | Outlook for {s}: {v}
                Forecasters see {v} coming to {s}.""",
            moves="""The forecast for {s} was changed to {v}. | {s} is now in for {v}.
                Forecasters now expect {v} in {s}.""",
            asks="""What weather can {s} expect? | What's the outlook for {s}?
                What's the weather going to be like in {s}? | Which region is in for {v}?
                Where are they expecting {v}?""",
            lists="Which regions are in for {v}? | List the regions that can expect {v}.",
            counts="How many regions are in for {v}? | How many regions can expect {v}?",
            checks="Can {s} expect {v}? | Is {s} in for {v}? | Is {s} still in for {v}?",
            befores="What was the forecast for {s} before? | What was {s} in for before?",
            names="""the weather in store for {s} | the weather {s} can expect
                the region in for {v} | the region that can expect {v}""",
        ),
        Relation(
            "covers", "station", "region",
            says="""{s} watches the sky over {v}. | {v} gets its readings from {s}.
                The weather in {v} is measured by {s}. | {s} supplies the data for {v}.""",
            asks="""Which region does {s} cover? | What area is {s} responsible for?
                Where does {s} measure the weather? | Which weather station covers {v}?
                Where do the readings for {v} come from?""",
            lists="Which weather stations cover {v}? | List the weather stations for {v}.",
            checks="Does {s} cover {v}? | Is {s} responsible for {v}?",
            names="""the region {s} covers | the region that {s} supplies data for
                the weather station for {v} | the weather station that covers {v}""",
        ),
        Relation(
            "observer", "station", "person",
            says="""{v} reads the instruments at {s}. | The observer at {s} is {v}.
                The readings at {s} are taken by {v}. | {v} is the meteorologist at {s}.""",
            moves="""{v} now reads the instruments at {s}. | {s} has a new observer, {v}.
                The readings at {s} have passed to {v}.""",
            asks="""Who takes the readings at {s}? | Which meteorologist works at {s}?
                Who is the observer at {s}?
                At which weather station does {v} take the readings?
                Which weather station is in the hands of {v}?""",
            checks="Is {v} the observer at {s}? | Does {v} take the readings at {s}?",
            befores="Who took the readings at {s} before? | Who used to be the observer at {s}?",
            names="""the observer at {s} | the meteorologist at {s} | the weather station of {v}
                the weather station where {v} takes the readings""",
        ),
        Relation(
            "gear", "station", "device", many=True,
            says="""{s} is equipped with a(n) {v}. | There is a(n) {v} at {s}.
                {s} uses a(n) {v}. | They put up a(n) {v} at {s}.""",
            denies="There is no {v} at {s}. | {s} is not equipped with a(n) {v}.",
            ends="The {v} at {s} has been taken down. | {s} lost its {v} in a storm.",
            lists="""Which instruments does {s} have? | What is {s} equipped with?
                Which weather stations have a(n) {v}? | Where have they put up a(n) {v}?""",
            counts="""How many instruments does {s} have?
                How many weather stations have a(n) {v}?
                How many weather stations use a(n) {v}? | How many instruments are there at {s}?""",
            checks="Is there a(n) {v} at {s}? | Does {s} have a(n) {v}?",
        ),
    ),
)  # fmt: skip

AQUARIUM = Domain(
    "aquarium",
    types={
        "fish": "the {fish} | our {fish}",
        "tank": "the {tank} tank",
    },
    words={
        "fish": """seahorse, octopus, moray eel, clownfish, lionfish, stingray, reef shark,
            sea turtle, pufferfish, piranha, axolotl, cuttlefish, sturgeon, lungfish, grouper,
            wolffish, spider crab, nautilus, manta ray, catfish, koi, sea dragon, mudskipper,
            tuna""",
        "tank": "coral, kelp, tunnel, touch, polar, river, lagoon, cave, reef, marsh, tide, deep",
    },
    relations=(
        Relation(
            "swims", "fish", "tank",
            says="""{s} swims in {v}. | You can see {s} through the glass of {v}.
                {v} is where {s} swims. | The water of {v} is home to {s}.""",
            moves="{s} was put into {v}. | {s} now swims in {v}. | Divers brought {s} to {v}.",
            denies="{s} does not swim in {v}. | You can't see {s} in {v}.",
            ends="{s} no longer swims in {v}. | {s} has been fished out of {v}.",
            asks="""Which tank is {s} in? | Behind the glass of which tank do I find {s}?
                What swims in {v}? | Where is {s} swimming? | Which creature can I see in {v}?""",
            lists="Which creatures are in {v}? | List the creatures in {v}.",
            counts="How many creatures are in {v}? | How many creatures swim in {v}?",
            checks="Does {s} swim in {v}? | Is {s} in {v}? | Is {s} still in {v}?",
            befores="Which tank was {s} in before? | Where did {s} swim before?",
            names="the tank of {s} | the tank with {s} | the creature in {v} | the animal in {v}",
        ),
        Relation(
            "aquarist", "tank", "person",
            says="""{v} tests the water in {s}. | {v} is the aquarist for {s}.
                The water in {s} is monitored by {v}. | Aquarist for {s}: {v}""",
            moves="""{v} now tests the water in {s}. | {s} has a new aquarist, {v}.
                Testing the water in {s} has passed to {v}.""",
            asks="""Who is the aquarist for {s}? | Who tests the water in {s}?
                Who monitors {s}? | Which tank does {v} monitor?
                Which tank's water does {v} test?""",
            checks="Does {v} test the water in {s}? | Is {v} the aquarist for {s}?",
            befores="Who tested the water in {s} before? | Who was the aquarist for {s} before?",
            names="""the aquarist for {s} | the person who monitors {s} | the tank {v} monitors
                the tank where {v} tests the water""",
        ),
        Relation(
            "depth", "tank", "metres",
            says="""{s} is {v} deep. | The water in {s} is {v} deep. | Depth of {s}: {v}
                It is {v} to the bottom of {s}.""",
            asks="""How much water is there above the floor of {s}? | How deep is {s}?
                How far is it to the bottom of {s}? | What's the depth of {s}?""",
            checks="Is {s} {v} deep? | Is it {v} to the bottom of {s}?",
            compares="> Which is deeper, {a} or {b}? | < Which is shallower, {a} or {b}?",
        ),
        Relation(
            "scrubbing", "tank", "weekday",
            says="""The glass of {s} is scrubbed on {v}. | Divers clean {s} every {v}.
                {v} is the day for scrubbing {s}. | {s}, cleaning: {v}""",
            moves="""{s} is now scrubbed on {v}. | Divers now clean {s} on {v}.
                The cleaning of {s} was moved to {v}.""",
            asks="""When do the divers clean {s}? | On which day is {s} scrubbed?
                Which tank is scrubbed on {v}? | Which tank do the divers clean on {v}?""",
            lists="Which tanks are scrubbed on {v}? | List the tanks cleaned on {v}.",
            counts="How many tanks are scrubbed on {v}? | How many tanks do divers clean on {v}?",
            checks="Is {s} scrubbed on {v}? | Do the divers clean {s} on {v}?",
            befores="When was {s} scrubbed before? | What was the old cleaning day of {s}?",
        ),
        Relation(
            "tour", SELF, "time",
            says="""Our tour of the aquarium starts at {v}.
                Our aquarium guide meets us at {v}. | We booked the {v} tour of the aquarium.
                Aquarium tour: {v}""",
            moves="Our aquarium tour was moved to {v}. | Our aquarium tour is now at {v}.",
            asks="""When does our tour of the aquarium start?
                What time do we meet the aquarium guide? | When are we going round the aquarium?""",
            befores="When was our aquarium tour before? | What was our old tour time?",
        ),
    ),
)  # fmt: skip
