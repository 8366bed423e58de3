"""Office, servers, newsroom and laboratory."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

OFFICE = Domain(
    "office",
    types={
        "meeting": """the {topic} meeting | the meeting with the {topic} team
            | the meeting about {topic}""",
        "meeting_room": "{room}",
        "project": "project {project} | the {project} project",
    },
    words={
        "topic": """sales, marketing, finance, design, legal, research, support, purchasing,
            recruiting, security, logistics, training, engineering, planning, safety, press,
            payroll, quality, export, housing, catering, advertising, pensions, audit, travel""",
        "project": """Atlas, Beacon, Condor, Delta, Ember, Falcon, Glacier, Horizon, Indigo, Jade,
            Kodiak, Lotus, Mosaic, Nimbus, Orion, Phoenix, Quartz, Rainbow, Sierra, Tundra, Umbra,
            Vertex, Willow, Zenith""",
    },
    relations=(
        Relation(
            "place", "meeting", "meeting_room",
            says="""{s} is in {v}. | {s} takes place in {v}. | We have {s} in {v}.
                {v} is booked for {s}. | {s} will be held in {v}. | For {s}, go to {v}.""",
            moves="""{s} was moved to {v}. | {s} is now in {v}. | {s} has been moved to {v}.
                {s} will now take place in {v}.""",
            asks="""Where is {s}? | Which room is {s} in? | Which room is booked for {s}?
                Where do I have to go for {s}? | In which room is {s}?
                What takes place in {v}? | Which meeting is in {v}? | What is {v} booked for?""",
            checks="Is {s} in {v}? | Does {s} take place in {v}? | Is {v} the room for {s}?",
            befores="""Where was {s} before? | Which room was {s} in before it was moved?
                What was the old room of {s}? | Where was {s} before the change?""",
            names="the room of {s} | the room where {s} takes place | the meeting in {v} "
            "| the meeting that takes place in {v}",
        ),
        Relation(
            "start", "meeting", "time",
            says="""{s} starts at {v}. | {s} begins at {v}. | We meet for {s} at {v}.
                {s} is at {v}. | At {v} we have {s}. | {s}: {v}""",
            moves="""{s} was moved to {v}. | {s} now starts at {v}.
                {s} has been put off until {v}.
                The start of {s} was changed to {v}.""",
            asks="""What time is {s}? | When does {s} start? | At what time does {s} begin?
                What time do we meet for {s}?
                Which meeting starts at {v}? | What do we have at {v}?
                Which meeting is at {v}?""",
            checks="Does {s} start at {v}? | Is {s} at {v}? | Do we meet for {s} at {v}?",
            befores="""What time was {s} before? | When was {s} supposed to start before the change?
                What was the old time of {s}?""",
            compares="""<Which is earlier, {a} or {b}? | >Which starts later, {a} or {b}?
                >Which one is later in the day, {a} or {b}? | <?Is {a} earlier than {b}?
                >?Does {a} start later than {b}?""",
        ),
        Relation(
            "chair", "meeting", "person",
            says="""{s} is chaired by {v}. | {v} chairs {s}. | {v} leads {s}.
                {v} is in charge of {s}.
                The chair of {s} is {v}. | {s} is run by {v}.""",
            moves="""{s} is now chaired by {v}. | {v} has taken over {s}.
                {v} is the new chair of {s}.
                {s} was handed over to {v}.""",
            asks="""Who chairs {s}? | Who leads {s}? | Who is in charge of {s}? | Who runs {s}?
                Which meeting does {v} chair? | Which meeting is led by {v}?
                What does {v} chair?""",
            lists="""Which meetings does {v} chair? | List the meetings that {v} leads.
                What are all the meetings run by {v}?""",
            counts="""How many meetings does {v} chair? | How many meetings are led by {v}?
                How many meetings does {v} run?""",
            checks="Does {v} chair {s}? | Is {s} led by {v}? | Is {v} in charge of {s}?",
            befores="Who chaired {s} before? | Who was the previous chair of {s}? "
            "| Who led {s} before?",
            names="""the person who chairs {s} | the chair of {s} | the leader of {s}
                the meeting chaired by {v} | the meeting that {v} leads""",
        ),
        Relation(
            "floor", "meeting_room", "floor",
            says="""{s} is on {v}. | {s} can be found on {v}. | You will find {s} on {v}.
                On {v} there is {s}.""",
            asks="Which floor is {s} on? | What floor is {s} on? | On which floor can I find {s}?",
            lists="Which rooms are on {v}? | List the rooms on {v}. | What rooms are there on {v}?",
            counts="How many rooms are on {v}? | How many rooms do we have on {v}?",
            checks="Is {s} on {v}? | Can {s} be found on {v}?",
            names="the floor that {s} is on | the floor of {s} | the room on {v} "
            "| the room found on {v}",
        ),
        Relation(
            "desk", "person", "desk", unique=True,
            says="{s} sits at {v}. | {s} works at {v}. | {v} belongs to {s}. "
            "| {v} is where {s} sits.",
            moves="{s} moved to {v}. | {s} now sits at {v}. | {s} has switched to {v}.",
            asks="""Which desk does {s} sit at? | Which desk is {s} at? | What is the desk of {s}?
                Who sits at {v}? | Whose desk is {v}? | Who works at {v}?""",
            checks="Does {s} sit at {v}? | Is {v} the desk of {s}?",
            befores="Which desk did {s} have before? | Where did {s} sit before? "
            "| What was the old desk of {s}?",
            names="the desk of {s} | the desk where {s} sits | the person at {v} "
            "| whoever sits at {v}",
        ),
        Relation(
            "works_on", "person", "project", many=True,
            says="""{s} works on {v}. | {s} is part of {v}. | {s} has joined {v}.
                {v} includes {s}.
                {s} is on the team of {v}.""",
            denies="{s} does not work on {v}. | {s} is not part of {v}. "
            "| {s} isn't involved in {v}.",
            ends="{s} no longer works on {v}. | {s} has left {v}. | {s} dropped out of {v}.",
            lists="""Which projects does {s} work on? | What is {s} working on?
                List the projects of {s}.
                Who works on {v}? | Who is part of {v}? | List everyone on {v}.""",
            counts="""How many projects does {s} work on? | How many projects is {s} part of?
                How many people work on {v}? | How many people are part of {v}?""",
            checks="Does {s} work on {v}? | Is {s} part of {v}? | Is {s} involved in {v}?",
        ),
    ),
)  # fmt: skip

SERVERS = Domain(
    "servers",
    types={
        "server": "{host}",
        "service": "the {service} service | {service}",
        "crew": "the {crew} team",
    },
    words={
        "service": """billing, login, search, checkout, upload, chat, invoicing, reporting,
            indexing,
            mailing, metrics, ranking, scheduling, payments, translation, archiving, tracing, sync,
            notification, thumbnail, licensing, export, geocoding, auditing""",
        "crew": "platform, storage, network, identity, data, mobile, web, release, growth, tooling",
    },
    relations=(
        Relation(
            "address", "server", "ip", unique=True,
            says="""{s} has the address {v}. | The IP address of {s} is {v}. | {s} answers on {v}.
                {v} is {s}. | {s}: {v}""",
            moves="""{s} now has the address {v}. | The address of {s} was changed to {v}.
                {s} got the new address {v}.""",
            asks="""What is the IP address of {s}? | Which address does {s} have?
                What is {s}'s IP?
                On which address does {s} answer? | Which server has the address {v}?
                Which machine answers on {v}? | Whose address is {v}?""",
            checks="Is {v} the address of {s}? | Does {s} have the address {v}?",
            befores="What was the old address of {s}? | Which IP address did {s} have before?",
            names="the address of {s} | the IP of {s} | the server at {v} "
            "| the machine with address {v}",
        ),
        Relation(
            "host", "service", "server",
            says="""{s} runs on {v}. | {v} hosts {s}. | {s} is deployed on {v}. | {s} lives on {v}.
                {s} is served from {v}.""",
            moves="""{s} was moved to {v}. | {s} now runs on {v}. | We migrated {s} to {v}.
                {s} has been migrated to {v}.""",
            asks="""Which server does {s} run on? | Where does {s} run? | Which machine hosts {s}?
                What does {v} host? | Which service runs on {v}?""",
            lists="Which services run on {v}? | What is running on {v}? "
            "| List the services on {v}.",
            counts="How many services run on {v}? | How many services does {v} host?",
            checks="Does {s} run on {v}? | Is {s} hosted on {v}? | Is {s} still on {v}?",
            befores="""Where did {s} run before? | Which server was {s} on before it was moved?
                What was the previous host of {s}?""",
            names="""the server that runs {s} | the host of {s} | the service that runs on {v}
                the service on {v}""",
        ),
        Relation(
            "release", "service", "version",
            says="""{s} is at version {v}. | We run {s} in version {v}. | The version of {s} is {v}.
                {s} was released as {v}.""",
            moves="""{s} was upgraded to {v}. | {s} is now at version {v}.
                {s} was rolled back to {v}.
                We updated {s} to {v}.""",
            asks="""What version is {s} at? | Which version of {s} do we run?
                What is the version of {s}?
                In which version is {s} deployed?""",
            checks="Is {s} at version {v}? | Do we run version {v} of {s}?",
            befores="""What version was {s} at before? | Which version of {s} did we run previously?
                What was the old version of {s}?""",
            compares="""> Which has the higher version, {a} or {b}?
                < Which has the lower version number, {a} or {b}?
                >? Is the version of {a} higher than that of {b}?
                > Which is at a newer version, {a} or {b}?""",
        ),
        Relation(
            "rack", "server", "rack",
            says="{s} is in {v}. | {s} is mounted in {v}. | {v} holds {s}. "
            "| You will find {s} in {v}.",
            moves="{s} was moved to {v}. | {s} is now in {v}. | We put {s} into {v} instead.",
            asks="""Which rack is {s} in? | Where is {s} mounted? | In which rack do I find {s}?
                Which server is in {v}? | What is mounted in {v}?""",
            lists="Which servers are in {v}? | List the servers in {v}. "
            "| What machines are in {v}?",
            counts="How many servers are in {v}? | How many machines does {v} hold?",
            checks="Is {s} in {v}? | Is {s} mounted in {v}? | Is {s} still in {v}?",
            befores="Which rack was {s} in before? | Where was {s} mounted before?",
            names="the rack of {s} | the rack that holds {s} | the server in {v} "
            "| the machine mounted in {v}",
        ),
        Relation(
            "owner", "server", "crew",
            says="{s} is owned by {v}. | {v} looks after {s}. | {s} belongs to {v}. "
            "| {v} owns {s}.",
            moves="{s} was handed over to {v}. | {v} has taken over {s}. | {s} now belongs to {v}.",
            asks="""Which team owns {s}? | Who looks after {s}? | Which team does {s} belong to?
                Which server belongs to {v}? | Which machine does {v} look after?""",
            lists="Which servers does {v} own? | List the servers of {v}. "
            "| What does {v} look after?",
            counts="How many servers does {v} own? | How many servers belong to {v}?",
            checks="Does {s} belong to {v}? | Does {v} own {s}? | Is {v} responsible for {s}?",
            befores="Which team owned {s} before? | Who looked after {s} before?",
            names="the team that owns {s} | the owner of {s} | the server owned by {v} "
            "| the machine of {v}",
        ),
        Relation(
            "on_call", "crew", "person",
            says="{v} is on call for {s}. | On call for {s}: {v} | {s} has {v} on call. "
            "| If {s} is needed, page {v}.",
            moves="{v} is now on call for {s}. | {v} took over the pager of {s}. "
            "| The new person on call for {s} is {v}.",
            asks="""Who is on call for {s}? | Who do I page for {s}? | Who has the pager of {s}?
                Which team is {v} on call for? | For which team does {v} carry the pager?""",
            checks="Is {v} on call for {s}? | Does {s} have {v} on call?",
            befores="Who was on call for {s} before? | Who was the last one on call for {s}?",
            names="the person on call for {s} | whoever is on call for {s} | "
            "the team that {v} is on call for | the team that can page {v}",
        ),
    ),
)  # fmt: skip

NEWSROOM = Domain(
    "newsroom",
    types={"article": "the {story} story | the article about the {story}"},
    words={
        "story": """flood, election, strike, bridge, festival, merger, drought, budget, harvest,
            marathon, eclipse, blackout, museum, vaccine, stadium, trial, railway, wildfire, census,
            lottery, airport, bakery, shipwreck, monument, heatwave""",
        "page": """front page, sports page, culture page, opinion page, local page, business page,
            science page, travel page""",
    },
    relations=(
        Relation(
            "reporter", "article", "person",
            says="{v} is writing {s}. | {s} is written by {v}. | {v} reports {s}. | {v} has {s}.",
            moves="{v} now writes {s}. | {s} was given to {v}. | {s} was reassigned to {v}.",
            asks="""Who is writing {s}? | Who writes {s}? | Which reporter has {s}?
                What is {v} writing? | Which story does {v} have?""",
            lists="Which stories is {v} writing? | List the articles that {v} writes. "
            "| Which articles does {v} have?",
            counts="How many stories is {v} writing? | How many articles does {v} have?",
            checks="Is {v} writing {s}? | Does {v} have {s}? | Is {s} by {v}?",
            befores="Who was writing {s} before? | Who had {s} before it was reassigned?",
            names="the author of {s} | the reporter who has {s} | the article by {v} "
            "| the story that {v} is writing",
        ),
        Relation(
            "deadline", "article", "time",
            says="{s} is due at {v}. | The deadline for {s} is {v}. | We need {s} by {v}. "
            "| {s} has to be in by {v}.",
            moves="The deadline for {s} was moved to {v}. | {s} is now due at {v}. "
            "| {s} has been given until {v}.",
            asks="When is {s} due? | What is the deadline for {s}? | By what time do we need {s}? "
            "| Which story is due at {v}? | Which article do we need by {v}?",
            checks="Is {s} due at {v}? | Is {v} the deadline for {s}?",
            befores="When was {s} due before? | What was the earlier deadline for {s}?",
            compares="""< Which is due first, {a} or {b}? | > Which is due later, {a} or {b}?
                <? Is {a} due before {b}?""",
        ),
        Relation(
            "length", "article", "words",
            says="{s} has {v}. | {s} runs to {v}. | The length of {s} is {v}. | {s} comes to {v}.",
            moves="{s} was cut to {v}. | {s} now has {v}. | {s} was changed to {v}.",
            asks="How long is {s}? | How many words does {s} have? | What is the length of {s}?",
            checks="Does {s} have {v}? | Is {s} {v} long?",
            befores="How long was {s} before? | What was the length of {s} before it was changed?",
            compares="""> Which is longer, {a} or {b}? | < Which is shorter, {a} or {b}?
                >? Is {a} longer than {b}? | > Which has more words, {a} or {b}?""",
        ),
        Relation(
            "page", "article", "page",
            says="{s} goes on the {v}. | {s} is planned for the {v}. | The {v} carries {s}. "
            "| {s} will be on the {v}.",
            moves="{s} was moved to the {v}. | {s} now goes on the {v}. | {s} is now on the {v}.",
            asks="Which page is {s} on? | Where in the paper does {s} go? "
            "| Which page carries {s}? "
            "| What is on the {v}? | Which story goes on the {v}?",
            lists="Which stories are on the {v}? | List the articles on the {v}.",
            counts="How many stories are on the {v}? | How many articles does the {v} carry?",
            checks="Is {s} on the {v}? | Does {s} go on the {v}? | Is {s} still on the {v}?",
            befores="Which page was {s} on before? | Where in the paper was {s} before?",
        ),
        Relation(
            "editor", "person", "person",
            says="{s} reports to {v}. | The editor of {s} is {v}. | {v} edits what {s} writes. "
            "| {s} works under {v}.",
            moves="{s} now reports to {v}. | The new editor of {s} is {v}.",
            asks="Who does {s} report to? | Who is the editor of {s}? | Who edits what {s} writes? "
            "| Who reports to {v}? | Who works under {v}?",
            lists="Who are the people that report to {v}? | List everyone who reports to {v}.",
            counts="How many people report to {v}? | How many people work under {v}?",
            checks="Does {s} report to {v}? | Is {v} the editor of {s}?",
            befores="Who did {s} report to before? | Who was the previous editor of {s}?",
            names="the editor of {s} | the person {s} reports to | the person who reports to {v} "
            "| the reporter under {v}",
        ),
    ),
)  # fmt: skip

LABORATORY = Domain(
    "laboratory",
    types={"sample": "sample {code}", "freezer": "the {freezer} freezer"},
    words={
        "freezer": "big, small, upstairs, basement, hallway, new, old, corner, shared, northern",
        "device": """microscope, centrifuge, spectrometer, incubator, laser, autoclave, scale, pump,
            furnace, sequencer, oscilloscope, fume hood""",
    },
    relations=(
        Relation(
            "stored", "sample", "freezer",
            says="{s} is in {v}. | {s} is kept in {v}. | We keep {s} in {v}. | {v} contains {s}.",
            moves="{s} was moved to {v}. | {s} is now in {v}. | {s} has been put into {v}.",
            asks="""Where is {s}? | Which freezer is {s} in? | Where do we keep {s}?
                Which sample is in {v}? | What is kept in {v}?""",
            lists="Which samples are in {v}? | List the samples in {v}. | What does {v} contain?",
            counts="How many samples are in {v}? | How many samples does {v} contain?",
            checks="Is {s} in {v}? | Is {s} kept in {v}? | Is {s} still in {v}?",
            befores="Where was {s} before? | Which freezer was {s} in before?",
            names="the freezer of {s} | the freezer that {s} is in | the sample in {v} "
            "| the sample kept in {v}",
        ),
        Relation(
            "temperature", "freezer", "celsius",
            says="{s} is set to {v}. | {s} runs at {v}. | The temperature of {s} is {v}. "
            "| We keep {s} at {v}.",
            moves="{s} was set to {v}. | {s} now runs at {v}. | {s} was changed to {v}.",
            asks="What is the temperature of {s}? | What is {s} set to? | How cold is {s}?",
            checks="Is {s} set to {v}? | Does {s} run at {v}?",
            befores="What was the temperature of {s} before? | What was {s} set to before?",
            compares="""< Which is colder, {a} or {b}? | > Which is warmer, {a} or {b}?
                <? Is {a} colder than {b}? | < Which runs at the lower temperature, {a} or {b}?""",
            names="the temperature of {s} | the setting of {s} | the freezer at {v} "
            "| the freezer set to {v}",
        ),
        Relation(
            "scientist", "sample", "person",
            says="{s} belongs to {v}. | {v} is analysing {s}. | {v} works on {s}. "
            "| {s} is handled by {v}.",
            moves="{s} was handed to {v}. | {v} now works on {s}. | {v} took over {s}.",
            asks="""Who is analysing {s}? | Who works on {s}? | Who handles {s}?
                Which sample is {v} analysing? | Which sample does {v} handle?""",
            lists="Which samples does {v} work on? | List the samples handled by {v}.",
            counts="How many samples does {v} work on? | How many samples does {v} handle?",
            checks="Does {v} work on {s}? | Is {s} handled by {v}? | Is {v} analysing {s}?",
            befores="Who worked on {s} before? | Who handled {s} before?",
            names="the person who handles {s} | the scientist who works on {s} "
            "| the sample handled by {v} | the sample that {v} is analysing",
        ),
        Relation(
            "trained", "person", "device", many=True,
            says="{s} may use the {v}. | {s} is trained on the {v}. "
            "| {s} knows how to run the {v}. "
            "| {s} has been cleared for the {v}.",
            denies="{s} may not use the {v}. | {s} is not trained on the {v}. "
            "| {s} hasn't been cleared for the {v}.",
            ends="{s} may no longer use the {v}. | {s} lost the clearance for the {v}.",
            lists="""Which devices may {s} use? | What is {s} trained on? | What can {s} run?
                Who may use the {v}? | Who is trained on the {v}? | Who can run the {v}?""",
            counts="""How many devices may {s} use? | How many devices is {s} trained on?
                How many people may use the {v}? | How many people are trained on the {v}?""",
            checks="May {s} use the {v}? | Is {s} trained on the {v}? | Can {s} use the {v}?",
        ),
        Relation(
            "weight", "sample", "weight",
            says="{s} weighs {v}. | The weight of {s} is {v}. | {s} has a mass of {v}. | {s}: {v}",
            asks="How heavy is {s}? | What does {s} weigh? | What is the weight of {s}?",
            checks="Does {s} weigh {v}? | Is the weight of {s} {v}?",
            compares="""> Which is heavier, {a} or {b}? | < Which is lighter, {a} or {b}?
                >? Is {a} heavier than {b}? | > Which weighs more, {a} or {b}?""",
        ),
    ),
)  # fmt: skip
