"""Software, town hall and fire brigade."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

SOFTWARE = Domain(
    "software",
    types={
        "project": "the {codename} project | project {codename}",
        "bug": "the {bug} bug",
        "squad": "the {squad} team | our {squad} team",
    },
    words={
        "codename": """Nimbus, Cicada, Obsidian, Walrus, Pampas, Quasar, Tundra, Marzipan,
            Lodestar, Bonsai, Cumulus, Driftwood, Falafel, Gazelle, Hydra, Iguana, Jackdaw,
            Kumquat, Limestone, Mistral, Narwhal, Ocelot, Papaya, Rhubarb""",
        "bug": """login, time zone, blank page, memory leak, upload, dark mode, sorting,
            printing, pop-up, scrolling, date picker, autosave, spell check, font, cookie,
            timeout, checkout, crash report, rounding, encoding, zoom, video, undo, sign-up""",
        "squad": """payments, mobile, search, data, security, backend, design, analytics,
            platform, mapping, compiler, testing, chatbot""",
    },
    relations=(
        Relation(
            "squad", "project", "squad",
            says="""{v} is building {s}. | Development of {s}: {v}
                {v} writes the code for {s}. | {s} is being developed by {v}.""",
            moves="""{s} went to {v} for development. | From now on {v} writes the code for {s}.
                {v} is now building {s}.""",
            asks="""Who is building {s}? | Which team develops {s}?
                Which project is {v} building? | What is {v} coding at the moment?
                Who codes {s}?""",
            lists="Which projects is {v} building? | Name the projects that {v} develops.",
            counts="How many projects is {v} building? | How many projects does {v} develop?",
            checks="Is {v} building {s}? | Does {v} write the code for {s}?",
            befores="Which team was building {s} before? | Who wrote the code for {s} previously?",
            names="""the team that is building {s} | the project that {v} is building
                the team that codes {s} | the project developed by {v}""",
        ),
        Relation(
            "affects", "bug", "project",
            says="""{v} suffers from {s}. | {s} was found in {v}.
                {s} is one of the faults of {v}. | We came across {s} in {v}.
                {s} turned up in {v}.""",
            asks="""Which project has {s}? | Which bug does {v} have? | Where did {s} turn up?
                What was found to be wrong with {v}?""",
            lists="Which bugs does {v} have? | List the known bugs in {v}.",
            checks="Was {s} found in {v}? | Does {v} suffer from {s}?",
            names="""the bug in {v} | the project with {s} | the project where {s} turned up
                the bug found in {v}""",
        ),
        Relation(
            "reviewers", "project", "person", many=True,
            says="""{v} reviews code for {s}. | {v} may approve changes to {s}.
                {s} has {v} as a reviewer. | {v} is a reviewer on {s}.""",
            denies="{v} does not review code for {s}. | {v} is not a reviewer on {s}.",
            ends="{v} no longer reviews code for {s}. | {v} stepped down as a reviewer on {s}.",
            lists="""Who may approve changes to {s}? | On which projects is {v} a reviewer?
                Who reviews code for {s}? | What does {v} review code for?""",
            counts="""How many projects is {v} a reviewer on?
                How many people review code for {s}? | How many reviewers does {s} have?
                How many projects does {v} review code for?""",
            checks="Does {v} review code for {s}? | Is {v} a reviewer on {s}?",
            names="the project {v} reviews code for | the project with {v} as a reviewer",
        ),
        Relation(
            "release", "project", "version",
            says="""The latest release of {s} is {v}. | {s} was last released as {v}.
                {s} has reached version {v}. | Release of {s}: {v} | Users of {s} are on {v}.""",
            moves="""We have just released {v} of {s}. | {s} was switched to version {v}.
                The latest release of {s} is now {v}.""",
            asks="""Which version do users of {s} have? | Which project has reached version {v}?
                Which version of {s} is out? | Which project was released as {v}?""",
            checks="Is {v} the latest release of {s}? | Is {s} out in version {v}?",
            befores="Which version of {s} came before? | What was the previous release of {s}?",
            compares="""> Which has the higher version number, {a} or {b}?
                < Which has the lower version number, {a} or {b}?""",
        ),
        Relation(
            "deadline", "project", "date",
            says="""{s} has to be finished by {v}. | We must deliver {s} no later than {v}.
                The developers have until {v} for {s}. | Deadline of {s}: {v}""",
            moves="""{s} now has to be finished by {v}. | We now have until {v} to finish {s}.
                {s} got a new deadline, {v}.""",
            asks="""Which project is due on {v}? | When is {s} due?
                What's the deadline for {s}? | What do we have to deliver by {v}?
                By when must {s} be done?""",
            checks="Is {s} due on {v}? | Is {v} the deadline for {s}?",
            befores="When was {s} due before? | What was the old deadline for {s}?",
            compares="""> Which is due later, {a} or {b}? | >? Is {a} due after {b}?
                < Which is due first, {a} or {b}?""",
            names="the project due on {v} | the project we have to deliver by {v}",
        ),
        Relation(
            "standup", "squad", "time",
            says="""{s} has its stand-up at {v}. | {s} gets together at {v} every day.
                The stand-up of {s} starts at {v}. | Stand-up of {s}: {v}""",
            moves="""{s} now has its stand-up at {v}. | The stand-up of {s} was moved to {v}.
                From tomorrow {s} gets together at {v}.""",
            asks="""When should I join the stand-up of {s}? | What time is the stand-up of {s}?
                Whose stand-up is at {v}? | Who meets at {v}? | When does {s} meet?""",
            checks="Does {s} meet at {v}? | Is the stand-up of {s} at {v}?",
            befores="When did {s} meet before? | What was the old stand-up time of {s}?",
            compares="""> Which team meets later, {a} or {b}?
                <? Does {a} meet earlier than {b}? | < Who meets first, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

COUNCIL = Domain(
    "council",
    types={
        "permit": "the {permit} permit",
        "office": "the {office} office",
        "committee": "the {committee} committee",
    },
    words={
        "permit": """parking, building, busking, market stall, street party, bonfire, fishing,
            filming, scaffolding, demolition, skip, tree-felling, firework, hunting, advertising,
            dog-breeding, taxi, food truck, well-drilling, burial, ballooning, camping,
            hedge-cutting, pavement café""",
        "office": """licensing, tax, planning, parks, highways, environmental, youth, culture,
            sports, trade, forestry, land registry, housing, passport""",
        "committee": """finance, traffic, schools, library, allotments, heritage, drainage,
            playground, cemetery, swimming pool, street lighting, twinning, flood, personnel""",
        "paper": """proof of address, a passport photo, a site plan, a birth certificate,
            a safety plan, proof of insurance, a letter of consent, a bank statement,
            a medical certificate, a tax receipt, a noise report""",
        "counter": """counter 1, counter 2, counter 3, counter 4, counter 5, counter 6,
            counter 7, counter 8, counter 9, counter 10, counter 11, counter 12, counter 14,
            counter 15, counter 16, counter 17, counter 18, counter 19, counter 20, counter 21,
            counter 22, counter 23, counter 24, counter 25""",
    },
    relations=(
        Relation(
            "issuer", "permit", "office",
            says="""{v} issues {s}. | {s} is a matter for {v}. | {s} is issued by {v}.
                Applications for {s} go to {v}.""",
            moves="""{s} was made a matter for {v}. | Applications for {s} now go to {v}.
                {v} now issues {s}.""",
            asks="""Who issues {s}? | Which permit does {v} issue?
                Which office do I need for {s}? | Where do I apply for {s}?
                What can I apply for at {v}?""",
            lists="Which permits does {v} issue? | List the permits issued by {v}.",
            counts="How many permits does {v} issue? | How many permits are a matter for {v}?",
            checks="Does {v} issue {s}? | Do I apply to {v} for {s}?",
            befores="Who issued {s} before? | Which office dealt with {s} before?",
            names="""the permit that {v} issues | the office that issues {s}
                the permit issued by {v} | the office I need for {s}""",
        ),
        Relation(
            "counter", "office", "counter", unique=True,
            says="""The staff of {s} sit at {v}. | {s} deals with the public at {v}.
                Visitors to {s} are served at {v}. | For {s}, queue at {v}.""",
            moves="""{s} now deals with the public at {v}. | {s} can now be found at {v}.
                Visitors to {s} are now sent to {v}.""",
            asks="""Who deals with the public at {v}? | Which counter belongs to {s}?
                Where do I queue for {s}? | Which office is at {v}? | At which counter is {s}?""",
            checks="Is {s} at {v}? | Do I queue at {v} for {s}?",
            befores="Which counter did {s} have before? | Where did I queue for {s} before?",
            names="the office at {v} | the office that {v} belongs to",
        ),
        Relation(
            "papers", "permit", "paper", many=True,
            says="""{s} requires {v}. | {v} must be handed in for {s}.
                You can't get {s} without {v}. | To get {s} you need {v}.""",
            denies="{s} does not require {v}. | You can get {s} without {v}.",
            ends="{s} no longer requires {v}. | {v} is no longer needed for {s}.",
            lists="""What do I have to hand in for {s}? | For which permits do I need {v}?
                Which permits require {v}? | Which papers do I need for {s}?""",
            counts="""How many papers do I need for {s}? | For how many permits do I need {v}?
                How many things does {s} require? | How many permits require {v}?""",
            checks="Do I need {v} for {s}? | Must I hand in {v} for {s}?",
            names="the permit that requires {v} | the permit for which I need {v}",
        ),
        Relation(
            "chair", "committee", "person",
            says="""The meetings of {s} are led by {v}. | {s} meets with {v} in the chair.
                {s} has {v} as its chair. | Chair of {s}: {v}""",
            moves="""{v} took the chair of {s}. | {s} elected {v} as its chair.
                {v} now chairs {s}.""",
            asks="""Who presides over {s}? | Which committee does {v} chair?
                Who did {s} put in the chair? | Who chairs {s}? | What does {v} preside over?""",
            checks="Does {v} chair {s}? | Is {v} the chair of {s}?",
            befores="Who chaired {s} before? | Who was the previous chair of {s}?",
            names="""the committee that {v} chairs | the committee chaired by {v}
                the chair of {s} | the head of {s}""",
        ),
        Relation(
            "budget", "committee", "sum",
            says="""{s} has {v} to spend. | Budget of {s}: {v} | {s} was granted {v} this year.
                The council gave {s} {v}.""",
            moves="""The council now gives {s} {v}.
                The council changed the budget of {s} to {v}. | {s} now has {v} to spend.""",
            asks="""Who was granted {v}? | How much can {s} spend?
                Which committee has {v} to spend? | How much money does {s} have?
                What is the budget of {s}?""",
            checks="Does {s} have {v} to spend? | Is the budget of {s} {v}?",
            befores="How much could {s} spend before? | What was the old budget of {s}?",
            compares="""> Which may spend more, {a} or {b}?
                >? Does {a} have a bigger budget than {b}? | < Which has less money, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

BRIGADE = Domain(
    "brigade",
    types={
        "engine": "fire engine {engine} | engine {engine}",
        "firestation": "the {quarter} fire station | {quarter} fire station",
        "callout": "the {callout}",
    },
    words={
        "engine": """2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 18, 19, 21, 22, 23, 24, 25, 27,
            31, 32, 41""",
        "quarter": """Northgate, Old Town, Castle Hill, Riverside, Eastfield, Market Square,
            Westbrook, Upper Heath, Southcote, Tannery Road, Lime Grove, Quarry Bank""",
        "callout": """barn fire, chip pan fire, flooded cellar, gas leak, chimney fire,
            bypass crash, kitchen fire, hay fire, van fire, car crash, stuck lift, fallen oak,
            oil spill, bin fire, forest fire, school fire, shed fire, warehouse fire,
            lightning strike, fallen wall, balcony fire, tanker crash, tractor fire""",
    },
    relations=(
        Relation(
            "based", "engine", "firestation",
            says="""{s} is stationed at {v}. | {s} sets out from {v}. | {v} is home to {s}.
                {s} has its garage at {v}.""",
            moves="""{s} was moved to the garage of {v}. | {s} is now stationed at {v}.
                {v} has taken in {s}.""",
            ends="{s} is no longer stationed at {v}. | {s} has left the garage of {v}.",
            asks="""Where is {s} stationed? | Which engine is stationed at {v}?
                Where does {s} set out from? | Which fire station has {s}?
                What stands ready at {v}?""",
            lists="Which engines are stationed at {v}? | List the engines at {v}.",
            counts="How many engines are stationed at {v}? | How many engines does {v} have?",
            checks="Is {s} stationed at {v}? | Is {v} home to {s}? | Is {s} still at {v}?",
            befores="Where was {s} stationed before? | Which fire station had {s} before?",
            names="""the home of {s} | the fire station that has {s}
                the engine stationed at {v} | the engine at {v}""",
        ),
        Relation(
            "chief", "firestation", "person",
            says="""{v} is in command of {s}. | {s} is under the command of {v}.
                The firefighters of {s} follow {v}. | The chief at {s} is {v}.""",
            moves="""{s} got {v} as its chief. | The command of {s} went to {v}.
                {v} now commands {s}.""",
            asks="""Who commands {s}? | Under whose command is {s}? | Who is the chief at {s}?
                Which fire station does {v} command? | Where is {v} the chief?""",
            checks="Does {v} command {s}? | Is {v} the chief at {s}?",
            befores="Who commanded {s} before? | Who was the previous chief at {s}?",
            names="""the fire station under {v} | the chief at {s}
                the fire station that {v} commands | the commander of {s}""",
        ),
        Relation(
            "attended", "callout", "engine", many=True,
            says="""{v} was sent to {s}. | {v} was on the scene at {s}. | {v} went out to {s}.
                {s} was attended by {v}.""",
            denies="{v} was not sent to {s}. | {v} did not go out to {s}.",
            lists="""Which engines were sent to {s}? | Which call-outs did {v} go to?
                Which engines attended {s}? | What was {v} sent to?""",
            counts="""How many engines were sent to {s}? | How many call-outs did {v} attend?
                How many engines attended {s}? | How many call-outs did {v} go to?""",
            checks="Was {v} sent to {s}? | Did {v} attend {s}?",
            names="the call-out {v} was sent to | the call-out attended by {v}",
        ),
        Relation(
            "alarm", "callout", "time",
            says="""{s} was reported at {v}. | The alarm for {s} came in at {v}.
                Someone rang us about {s} at {v}. | At {v} we were called out to {s}.""",
            asks="""When was {s} reported? | What were we called out to at {v}?
                What time did the alarm for {s} come in? | When were we called out to {s}?
                What was reported at {v}?""",
            checks="Was {s} reported at {v}? | Were we called out to {s} at {v}?",
            compares="""<? Were we called out to {a} before {b}?
                < Which came first, {a} or {b}? | > Which was reported later, {a} or {b}?""",
            names="the call-out reported at {v} | the call-out at {v}",
        ),
        Relation(
            "drill", SELF, "weekday",
            says="""I have fire drill on {v}. | On {v} I train with the fire crew.
                My practice night at the fire station is {v}. | fire crew training: {v}""",
            moves="""My fire drill was moved to {v}. | I now have fire drill on {v}.
                From now on I train with the fire crew on {v}.""",
            asks="""When must I be at fire drill?
                What's my practice night at the fire station? | When is my fire drill?
                On which day do I train with the fire crew?""",
            checks="Is my fire drill on {v}? | Do I train with the fire crew on {v}?",
            befores="When was my fire drill before? | On which day did I have fire drill before?",
        ),
    ),
)  # fmt: skip
