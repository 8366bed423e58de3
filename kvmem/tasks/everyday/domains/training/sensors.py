"""A smart home, releases of an app and their bugs, and machine-learning experiments."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

SMARTHOME = Domain(
    "smarthome",
    types={
        "gadget": "the {gadget} | our {gadget}",
        "hub": "the {hub} hub",
        "zone": "the {zone}",
        "routine": "the {routine} routine | our {routine} routine",
    },
    words={
        "gadget": """hall lamp, doorbell camera, window fan, bedside speaker, aroma diffuser,
            night light, mirror light, smart desk lamp, air purifier, garden sprinkler, humidifier,
            baby monitor, wall tablet, towel warmer, radio alarm, plant light, motion sensor,
            driveway camera, bird feeder camera, cupboard light, heated blanket, foot warmer,
            stair light, photo frame, kitchen radio, robot vacuum, lava lamp, pond pump""",
        "hub": """Lumo, Kivo, Zenta, Nimbo, Orba, Pivo, Sensa, Tellu, Vesta, Domi, Hestia, Larka,
            Maro, Quilo, Rondo, Syncra, Taviro, Ubika, Wendo, Yarra, Alvo, Bexi, Corda, Finca""",
        "zone": """living room, dining room, conservatory, utility room, nursery, guest room,
            studio, loft, cellar, porch, upstairs hallway, bathroom, study, carport, summer house,
            sunroom, playroom, laundry room, boot room, main bedroom, spare bedroom, snug,
            music room, hobby room""",
        "routine": """bedtime, breakfast, holiday, wake-up, party, storm, heatwave, siesta,
            homework, dinner, reading, workout, cleaning, bath time, spring, winter, weekend,
            babysitter, departure, yoga, coffee, sunset, school run, quiet hour""",
    },
    relations=(
        Relation(
            "hub", "gadget", "hub",
            says="""{s} is paired with {v}. | {v} controls {s}. | We connected {s} to {v}.
                {s} talks to {v} over the radio link. | {s} gets its commands from {v}.""",
            moves="""{s} was paired with {v} instead. | {v} now controls {s}.
                We disconnected {s} and added it to {v}. | {s} now gets its commands from {v}.""",
            denies="{s} is not paired with {v}. | {v} does not control {s}.",
            ends="{s} has been unpaired from {v}. | {v} no longer controls {s}.",
            asks="""Which hub is {s} paired with? | What controls {s}? | What does {v} control?
                Where does {s} get its commands from? | What did we connect {s} to?
                Which gadget is paired with {v}?""",
            lists="Which gadgets are paired with {v}? | List everything that {v} controls.",
            counts="How many gadgets does {v} control? | How many gadgets are paired with {v}?",
            checks="Is {s} paired with {v}? | Does {v} control {s}? | Is {s} still on {v}?",
            befores="Which hub was {s} paired with before? | What controlled {s} before?",
            names="""the hub of {s} | the controller of {s} | the gadget on {v}
                the gadget {v} controls""",
        ),
        Relation(
            "mounted", "hub", "zone",
            says="""{s} hangs on the wall in {v}. | We mounted {s} in {v}.
                {v} has {s} on the wall. | We screwed {s} to the wall in {v}.""",
            moves="""{s} was remounted in {v}. | {s} now hangs on the wall in {v}.
                We took {s} down and mounted it in {v}. | {s} got a new bracket in {v}.""",
            asks="""Where is {s}? | Remind me where we mounted {s}. | What is mounted in {v}?
                Where does {s} hang? | Which hub hangs in {v}? | Which room is {s} mounted in?""",
            checks="Does {s} hang in {v}? | Is {s} mounted in {v}? | Did we mount {s} in {v}?",
            befores="Where did {s} hang before? | Where was {s} mounted before?",
            names="""the place of {s} | the room where {s} hangs | the hub in {v}
                the hub mounted in {v}""",
        ),
        Relation(
            "alerts", "zone", "person",
            says="""Alarms from {s} go to the phone of {v}. | The alarm in {s} rings {v}.
                {v} gets the alarms from {s}. | {v} is alerted when something stirs in {s}.""",
            moves="""Alarms from {s} now go to the phone of {v}.
                The alarm in {s} was set to ring {v}. | From now on {v} is alerted about {s}.""",
            asks="""Which room does {v} get alarms from? | Whose phone do alarms from {s} go to?
                About which room is {v} alerted? | Who gets the alarms from {s}?
                Who is alerted when something stirs in {s}? | Whom does the alarm in {s} ring?""",
            lists="Which rooms does {v} get alarms from? | List the rooms whose alarm rings {v}.",
            counts="How many rooms does {v} get alarms from? | How many alarms ring {v}?",
            checks="Do alarms from {s} go to {v}? | Is {v} alerted about {s}?",
            befores="Who was alerted about {s} before? | Whom did the alarm in {s} ring before?",
            names="""the person alerted about {s} | the person the alarm in {s} rings
                the room whose alarm rings {v} | the room {v} gets alarms from""",
        ),
        Relation(
            "battery", "gadget", "percent",
            says="""The battery of {s} is at {v}. | {s} has {v} of its charge left.
                {s} battery: {v} | The app shows {v} charge for {s}.""",
            moves="""The battery of {s} is now at {v}. | {s} now has {v} of its charge left.
                The charge of {s} has changed to {v}.""",
            asks="""How much charge does {s} have left? | What's the battery level of {s}?
                How full is the battery of {s}? | What charge does the app show for {s}?
                Which gadget has {v} of its charge left? | What has its battery at {v}?""",
            checks="Is the battery of {s} at {v}? | Does {s} have {v} of its charge left?",
            befores="What was the old charge of {s}? | How full was {s} before?",
            compares="""> Which has more charge left, {a} or {b}? | <? Is {a} emptier than {b}?
                < Which needs charging first, {a} or {b}? | < Which is emptier, {a} or {b}?
                >? Does {a} have more charge than {b}?""",
        ),
        Relation(
            "start", "routine", "time",
            says="""{s} kicks in at {v}. | {s} is timed for {v}. | At {v} the house starts {s}.
                Start of {s}: {v} | The timer for {s} goes off at {v}.""",
            moves="""{s} was retimed to {v}. | {s} kicks in at {v} now.
                The timer for {s} was reset to {v}.""",
            asks="""When does {s} kick in? | What time is {s} timed for?
                When does the timer for {s} go off? | At what time does the house start {s}?
                Which routine kicks in at {v}? | What does the house start at {v}?""",
            checks="Does {s} kick in at {v}? | Is {s} timed for {v}?",
            befores="When did {s} kick in before? | What was the old start of {s}?",
            compares="""> Which kicks in later, {a} or {b}? | < Which starts first, {a} or {b}?
                >? Does {a} start after {b}? | <? Does {a} kick in earlier than {b}?""",
            names="""the start of {s} | the time of {s} | the routine timed for {v}
                the routine at {v}""",
        ),
        Relation(
            "sleep", "gadget", "minutes",
            says="""{s} turns itself off after {v}. | {s} goes to sleep after {v}.
                The sleep timer of {s} is set to {v}. | Left alone for {v}, {s} shuts down.""",
            moves="""{s} now turns itself off after {v}. | {s} now goes to sleep after {v}.
                The sleep timer of {s} was changed to {v}.""",
            asks="""When does {s} turn itself off? | How long does {s} stay on?
                What is the sleep timer of {s} set to? | After how long does {s} go to sleep?
                What turns itself off after {v}? | Which gadget goes to sleep after {v}?""",
            checks="Does {s} turn itself off after {v}? | Is the sleep timer of {s} set to {v}?",
            befores="What was the old sleep timer of {s}? | How long did {s} stay on before?",
            compares="""> Which has the longer sleep timer, {a} or {b}?
                >? Does {a} stay on longer than {b}? | < Which goes to sleep sooner, {a} or {b}?
                <? Does {a} turn off sooner than {b}? | > Which stays on longer, {a} or {b}?""",
        ),
        Relation(
            "includes", "routine", "gadget", many=True,
            says="""{s} switches on {v}. | {v} comes on with {s}. | {v} is part of {s}.
                We added {v} to {s}.""",
            denies="{s} does not switch on {v}. | {v} is not part of {s}.",
            ends="{s} no longer switches on {v}. | We removed {v} from {s}.",
            lists="""What does {s} switch on? | Which gadgets are part of {s}?
                List everything that comes on with {s}. | Which routines switch on {v}?
                What routines is {v} part of?""",
            counts="""How many gadgets does {s} switch on? | How many things come on with {s}?
                How many routines switch on {v}? | How many routines is {v} part of?""",
            checks="Does {s} switch on {v}? | Is {v} part of {s}? | Does {v} come on with {s}?",
        ),
    ),
)  # fmt: skip

RELEASES = Domain(
    "releases",
    types={
        "release": "the {release} release | {release}",
        "bug": "the {bug} bug",
        "owner": "{person}",
    },
    words={
        "release": """Acorn, Basalt, Cinnamon, Dandelion, Ermine, Fjord, Granite, Hemlock, Indigo,
            Jackdaw, Kumquat, Lagoon, Magnolia, Nightjar, Obsidian, Paprika, Quartz, Rhubarb,
            Sandstone, Thistle, Umber, Vanilla, Walnut, Yarrow, Zinnia, Tundra""",
        "bug": """login loop, frozen spinner, blank receipt, ghost notification, upside-down photo,
            dead back button, vanishing basket, double charge, stuck slider, garbled accent,
            wrong time zone, missing emoji, silent alarm, endless scroll, flickering map,
            lost draft, duplicate contact, broken search, jumping cursor, dark mode, cropped avatar,
            zero balance, black video, crooked chart, surprise sign-out, unreadable font""",
        "system": """Android, iOS, iPadOS, watchOS, macOS, Windows, Ubuntu, Fedora, ChromeOS,
            Firefox, Safari, Chrome, Edge, Opera, KaiOS, Debian""",
    },
    relations=(
        Relation(
            "number", "release", "version", unique=True,
            says="""{s} has the version number {v}. | In the app store {s} is listed as {v}.
                {s} was tagged {v}. | The tag on {s} reads {v}.""",
            moves="""{s} was retagged {v}. | {s} was renumbered to {v}.
                The version number of {s} has been changed to {v}.""",
            asks="""What's the version number of {s}? | What is {s} listed as in the app store?
                Which release was tagged {v}? | What is {v} called in-house?""",
            checks="Is {v} the version number of {s}? | Was {s} tagged {v}?",
            befores="What was the old version number of {s}? | How was {s} tagged before?",
            compares="""<? Is {a} numbered lower than {b}? | >? Is {a} numbered higher than {b}?
                > Which is numbered higher, {a} or {b}? | < Which is numbered lower, {a} or {b}?""",
            names="""the version number of {s} | the number {s} was tagged with
                the release tagged {v} | the release with the version number {v}""",
        ),
        Relation(
            "live", "release", "date",
            says="""We go live with {s} on {v}. | The launch of {s} is set for {v}.
                {s} launch: {v} | Users get {s} on {v}. | {v} is the launch day of {s}.""",
            moves="""The launch of {s} was shifted to {v}. | We now go live with {s} on {v}.
                We rescheduled the launch of {s} for {v}. | The new launch day of {s} is {v}.""",
            asks="""When does {s} go live? | When is the launch of {s}? | When do users get {s}?
                What date is {s} scheduled for? | Which release goes live on {v}?
                What do users get on {v}?""",
            checks="Does {s} go live on {v}? | Is the launch of {s} on {v}?",
            befores="When was {s} to go live before? | What was the old launch day of {s}?",
            compares="""> Which goes live later, {a} or {b}? | >? Does {a} go live after {b}?
                < Which do users get first, {a} or {b}? | <? Do users get {a} earlier than {b}?""",
            names="""the launch day of {s} | the day {s} goes live | the release launched on {v}
                the release that goes live on {v}""",
        ),
        Relation(
            "fixed", "bug", "release",
            says="""{s} is fixed in {v}. | The fix for {s} comes with {v}.
                {v} gets rid of {s}. | {s} is gone as of {v}. | {v} contains the patch for {s}.""",
            moves="""The fix for {s} slipped to {v}. | {s} will now be fixed in {v}.
                We put off the fix for {s} until {v}. | The patch for {s} was rebooked for {v}.""",
            denies="{s} is not fixed in {v}. | {v} does not get rid of {s}.",
            ends="The fix for {s} was dropped from {v}. | {v} no longer contains a patch for {s}.",
            asks="""Which release fixes {s}? | When will we be rid of {s}?
                What is {s} fixed in? | With which release does the fix for {s} come?
                Which bug does {v} fix? | What does {v} get rid of?""",
            lists="Which bugs does {v} fix? | List the bugs that are gone as of {v}.",
            counts="How many bugs does {v} fix? | How many bugs are gone as of {v}?",
            checks="Is {s} fixed in {v}? | Does {v} get rid of {s}?",
            befores="What was {s} to be fixed in before? | Which release was to fix {s} before?",
            names="""the release that fixes {s} | the release with the patch for {s}
                the bug fixed in {v} | the bug that {v} gets rid of""",
        ),
        Relation(
            "owner", "release", "owner",
            says="""{v} is the release manager for {s}. | {s} is steered by {v}.
                The release manager of {s} is {v}. | It is {v} who decides when {s} is ready.""",
            moves="""{v} is the new release manager for {s}. | {s} is now steered by {v}.
                {v} stepped in as release manager for {s}. | {s} went to {v} to steer.""",
            asks="""Who is the release manager for {s}? | Who decides when {s} is ready?
                Who is steering {s}? | Which release is {v} steering?
                Tell me which release {v} manages.""",
            lists="Which releases does {v} manage? | List the releases steered by {v}.",
            counts="How many releases does {v} manage? | How many releases is {v} steering?",
            checks="Is {v} the release manager for {s}? | Is {s} steered by {v}?",
            befores="Who was the release manager for {s} before? | Who steered {s} before?",
            names="""the release manager for {s} | the one steering {s}
                the release that {v} manages | the release steered by {v}""",
        ),
        Relation(
            "share", "bug", "percent",
            says="""{s} hits {v} of our users. | Of all our users, {s} affects {v}.
                {v} of all users run into {s}. | {s}: {v} of users affected""",
            moves="""The share of users who run into {s} has changed to {v}.
                Lately {s} affects {v} of users. | {s} now hits {v} of our users.""",
            asks="""How many users run into {s}? | What share of our users does {s} hit?
                How common is {s}? | What does the crash log say about {s}?
                Which bug hits {v} of our users? | What do {v} of all users run into?""",
            checks="Does {s} hit {v} of our users? | Do {v} of users run into {s}?",
            befores="How common was {s} before? | What share of users did {s} hit before?",
            compares="""> Which hits more users, {a} or {b}? | < Which is rarer, {a} or {b}?
                >? Is {a} more common than {b}? | <? Do fewer users run into {a} than into {b}?""",
            names="""the share of users who run into {s} | the share of users hit by {s}
                the bug that hits {v} of users | the bug that {v} of users run into""",
        ),
        Relation(
            "seen", "bug", "system", many=True,
            says="""{s} shows up on {v}. | {s} has been seen on {v}.
                On {v} people suffer from {s}. | We could reproduce {s} on {v}.""",
            denies="{s} does not show up on {v}. | We couldn't reproduce {s} on {v}.",
            ends="{s} no longer shows up on {v}. | {s} is gone from {v}.",
            lists="""Which systems does {s} show up on? | Where has {s} been seen?
                List the systems that suffer from {s}. | Which bugs show up on {v}?
                What bugs could we reproduce on {v}?""",
            counts="""On how many systems does {s} show up? | How many systems suffer from {s}?
                How many bugs show up on {v}? | How many bugs have been seen on {v}?""",
            checks="Does {s} show up on {v}? | Has {s} been seen on {v}? | Is {s} on {v} too?",
        ),
        Relation(
            "mine", SELF, "release",
            says="My phone runs {v}. | I have {v} on my phone. | {v} is installed on my phone.",
            moves="""I updated my phone to {v}. | My phone now runs {v}.
                I have since installed {v} on my phone.""",
            asks="""Which release is on my phone? | What does my phone run?
                Which release of the app do I have? | What did I install on my phone?""",
            checks="Does my phone run {v}? | Is {v} on my phone? | Do I have {v} on my phone?",
            befores="Which release did my phone run before? | What was on my phone before?",
            names="the release on my phone | the release that my phone runs",
        ),
    ),
)  # fmt: skip

EXPERIMENTS = Domain(
    "experiments",
    types={
        "experiment": "the {experiment} experiment | our {experiment} experiment",
        "corpus": "the {corpus} data set | the {corpus} data",
        "curator": "{person}",
    },
    words={
        "experiment": """baseline, small-batch, long-context, low-rank, frozen-encoder, two-tower,
            teacher-student, cold-start, half-precision, big-vocabulary, tiny-model, sparse,
            mixture, retrieval, ranking, contrastive, adversarial, two-stage, multi-task, pruning,
            quantised, ensemble, zero-shot, few-shot, sequence, denoising, warm-start""",
        "corpus": """birdsong, street sign, handwriting, mammogram, satellite, tweet, recipe,
            heartbeat, mushroom, traffic, lip reading, chest X-ray, accent, tax form, footstep,
            pollen, wildfire, crop disease, sarcasm, customer chat, barcode, whale call, dialect,
            sign language, rainfall, shopping cart""",
        "trick": """label smoothing, gradient clipping, weight decay, mixup, early stopping,
            layer norm, data augmentation, random cropping, cosine decay, batch norm, pre-training,
            curriculum learning, teacher forcing, beam search, weight tying, skip connections,
            positional encoding, loss scaling, hard negatives, feature hashing, token dropout,
            bagging, class weighting, model averaging, checkpointing, noise injection""",
    },
    relations=(
        Relation(
            "data", "experiment", "corpus",
            says="""{s} is run on {v}. | The model in {s} learns from {v}. | {v} went into {s}.
                {s} draws on {v}. | For {s} we fed the model with {v}.""",
            moves="""{s} was rerun on {v}. | We swapped the data in {s} for {v}.
                The model in {s} now learns from {v}.""",
            denies="{s} is not run on {v}. | {s} doesn't draw on {v}.",
            ends="{s} is no longer run on {v}. | We stopped using {v} for {s}.",
            asks="""Which data set is {s} run on? | What does the model in {s} learn from?
                What data went into {s}? | What did we feed the model with in {s}?
                Which experiment draws on {v}? | For which experiment do we use {v}?""",
            lists="Which experiments are run on {v}? | List the experiments that draw on {v}.",
            counts="How many experiments are run on {v}? | How many experiments draw on {v}?",
            checks="Is {s} run on {v}? | Does {s} draw on {v}? | Did {v} go into {s}?",
            befores="Which data set was {s} run on before? | What did {s} draw on before?",
            names="""the data set of {s} | the data that {s} draws on
                the experiment run on {v} | the experiment that draws on {v}""",
        ),
        Relation(
            "curator", "corpus", "curator",
            says="""{v} curates {s}. | The curator of {s} is {v}. | {s} was labelled by {v}.
                Requests about {s} go to {v}.""",
            moves="""{v} now curates {s}. | {v} is the new curator of {s}.
                {s} has been relabelled by {v}. | {s} got a new curator: {v}""",
            asks="""Who labelled {s}? | Whose data set is {s}? | Which data set does {v} curate?
                Who curates {s}? | What data did {v} label? | Who is the curator of {s}?""",
            lists="Which data sets does {v} curate? | List the data sets labelled by {v}.",
            counts="How many data sets does {v} curate? | How many data sets has {v} labelled?",
            checks="Does {v} curate {s}? | Is {v} the curator of {s}?",
            befores="Who curated {s} before? | Who was the previous curator of {s}?",
            names="""the curator of {s} | the person who curates {s}
                the data set that {v} curates | the data set labelled by {v}""",
        ),
        Relation(
            "contact", "curator", "email", unique=True,
            says="""You can write to {s} at {v} for data. | {s} answers data requests at {v}.
                Data requests to {s}: {v} | {v} is the address of {s} for data requests.""",
            moves="""{s} now answers data requests at {v}. | {s} has changed addresses to {v}.
                The new address of {s} for data requests is {v}.""",
            asks="""Where can I write to {s} for data? | What's the e-mail address of {s}?
                Whose address is {v}? | Who answers data requests at {v}?""",
            checks="Can I write to {s} at {v}? | Is {v} the address of {s}?",
            befores="What was the old address of {s}? | Where did {s} answer requests before?",
            names="""the e-mail address of {s} | the address of {s} for data requests
                the curator who answers at {v} | the curator with the address {v}""",
        ),
        Relation(
            "error", "experiment", "percent",
            says="""The error rate of {s} is {v}. | {s} got {v} of the test items wrong.
                {s} ended with an error rate of {v}. | {s} error: {v}""",
            moves="""The error rate of {s} has changed to {v}. | {s} now gets {v} wrong.
                After a second try, the error rate of {s} is {v}.""",
            asks="""What's the error rate of {s}? | How much did {s} get wrong?
                How good is the model from {s}? | How many mistakes does {s} make?
                Which experiment ended with an error rate of {v}? | What got {v} wrong?""",
            checks="Is the error rate of {s} {v}? | Did {s} get {v} wrong?",
            befores="What was the error rate of {s} before? | How much did {s} get wrong before?",
            compares="""> Which got more wrong, {a} or {b}? | < Which worked better, {a} or {b}?
                < Which makes fewer mistakes, {a} or {b}? | <? Did {a} work better than {b}?
                >? Did {a} get more wrong than {b}?""",
            names="""the error rate of {s} | the share of items {s} got wrong
                the experiment that got {v} wrong | the experiment with an error rate of {v}""",
        ),
        Relation(
            "runtime", "experiment", "minutes",
            says="""{s} runs for {v} on the GPU. | {s} keeps the GPU busy for {v}.
                It takes {v} to compute {s}. | GPU time of {s}: {v}""",
            moves="""{s} now runs for {v} on the GPU. | The GPU time of {s} has changed to {v}.
                It now takes {v} to compute {s}.""",
            asks="""How long does {s} run? | How long does {s} keep the GPU busy?
                What's the GPU time of {s}? | How much time do I need to compute {s}?
                What runs for {v} on the GPU? | Which experiment takes {v} to compute?""",
            checks="Does {s} run for {v}? | Is {v} the GPU time of {s}?",
            befores="How long did {s} run before? | What was the GPU time of {s} before?",
            compares="""<? Is {a} quicker to compute than {b}? | < Which is faster, {a} or {b}?
                >? Does {a} run longer than {b}? | > Which takes longer to compute, {a} or {b}?
                > Which needs more GPU time, {a} or {b}?""",
        ),
        Relation(
            "frozen", "corpus", "date",
            says="""{s} was frozen on {v}. | No items were added to {s} after {v}.
                Collection for {s} closed on {v}. | {v} is the cut-off date of {s}.""",
            moves="""{s} was reopened and frozen on {v}. | The cut-off date of {s} is now {v}.
                The cut-off date of {s} was changed to {v}.""",
            asks="""When was {s} frozen? | What's the cut-off date of {s}? | How recent is {s}?
                When did collection for {s} close? | Which data set was frozen on {v}?
                Which data has the cut-off date {v}?""",
            checks="Was {s} frozen on {v}? | Is {v} the cut-off date of {s}?",
            befores="When was {s} frozen before? | What was the old cut-off date of {s}?",
            compares="""> Which is more recent, {a} or {b}? | < Which is older, {a} or {b}?
                < Which was frozen first, {a} or {b}? | >? Was {a} frozen after {b}?
                <? Is {a} older than {b}?""",
            names="""the cut-off date of {s} | the day {s} was frozen
                the data set frozen on {v} | the data that was frozen on {v}""",
        ),
        Relation(
            "tricks", "experiment", "trick", many=True,
            says="""The model in {s} uses {v}. | We turned on {v} for {s}.
                {s} was done with {v}. | {v} was tested in {s}. | The config of {s} lists {v}.""",
            denies="{s} was not done with {v}. | {s} manages without {v}.",
            ends="We turned off {v} for {s}. | {s} is now done without {v}.",
            lists="""Which tricks does {s} use? | What does the config of {s} list?
                Which experiments use {v}? | In which experiments did we turn on {v}?""",
            counts="""How many tricks does {s} use? | How many tricks are listed for {s}?
                How many experiments use {v}? | How many experiments were done with {v}?""",
            checks="Does {s} use {v}? | Is {v} turned on for {s}? | Was {s} done with {v}?",
        ),
    ),
)  # fmt: skip
