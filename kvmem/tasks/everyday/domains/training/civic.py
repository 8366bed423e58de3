"""Elections, recycling and the registry office."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

ELECTIONS = Domain(
    "elections",
    types={
        "candidate": "{person}",
        "district": "the {district} district | the district of {district}",
        "party": "the {party} Party",
        "pollplace": "the {venue} polling station | the polling station at the {venue}",
    },
    words={
        "district": """Northgate, Eastfield, Highbank, Millbrook, Southmoor, Westhill, Oldcastle,
            Greenlow, Fairmead, Longford, Ashby, Brookvale, Redhill, Thornbury, Lowfield, Marlpit,
            Hollins, Swanley, Eastmarsh, Coldwell, Rookwood, Birchley, Ashfield, Oxley""",
        "party": """Harvest, Lantern, Fairness, Civic, Clean Air, Progress, Heritage, Forward,
            Rural, Liberty, Bridge, Workers, Reform, Unity, Renewal, Justice, Future, New Dawn""",
        "venue": """library, fire station, primary school, church hall, swimming baths, town hall,
            scout hut, village hall, museum, bowling club, bus garage, college""",
        "pledge": """cheaper rents, free buses, more nurseries, a new bridge, lower taxes, safer
            cycle lanes, more trees, brighter lights, free school meals, new playgrounds, cleaner
            rivers, more allotments, public toilets, solar roofs, wider pavements, a skate park, a
            youth club, free museums, less traffic, a second swimming pool, a dog park, higher
            pensions, faster broadband, a ban on fireworks""",
    },
    relations=(
        Relation(
            "standing", "candidate", "district",
            says="""{s} is standing in {v}. | {s} is up for election in {v}.
                {s} hopes to win {v}. | {s} is on the ballot paper in {v}.
                {s} is campaigning to represent {v}.""",
            moves="""{s} has switched to {v} for this election.
                {s} will now stand in {v} instead. | {s} is now campaigning to represent {v}.""",
            ends="{s} has pulled out of the race in {v}. | {s} is no longer a candidate in {v}.",
            asks="""Where is {s} standing? | Which seat is {s} after?
                Where is {s} up for election? | Which district does {s} want to win?
                Who is running in {v}? | Who can people in {v} vote for?""",
            lists="Who are the candidates in {v}? | List the candidates in {v}.",
            checks="Is {s} running in {v}? | Can people in {v} vote for {s}?",
            befores="Where was {s} standing before? | Which seat was {s} after before?",
            names="""the district where {s} is standing | the district {s} hopes to win
                the candidate in {v} | the one running in {v}""",
        ),
        Relation(
            "party", "candidate", "party",
            says="""{s} is standing for {v}. | {s} is the candidate of {v}.
                {v} has put up {s}. | {s} carries the banner of {v}.
                {s} wears the badge of {v}.""",
            moves="""{s} has defected to {v}. | {s} now stands for {v}.
                {s} has crossed over to {v}.""",
            asks="""Which party is {s} in? | Whose candidate is {s}? | Who does {s} stand for?
                Under whose banner is {s} running? | Who is standing for {v}?
                Who is the candidate of {v}?""",
            checks="Is {s} standing for {v}? | Has {v} put up {s}?",
            befores="Which party was {s} in before? | Who did {s} stand for before?",
            names="""the party of {s} | the party behind {s} | the candidate of {v}
                the one put up by {v}""",
        ),
        Relation(
            "polls", "district", "pollplace",
            says="""Voters in {s} go to {v}. | People in {s} cast their ballots at {v}.
                {v} is where {s} votes. | The ballot box for {s} stands at {v}.""",
            asks="""Where do people in {s} vote? | Where do I vote if I live in {s}?
                Where do I hand in my ballot in {s}? | Which district votes at {v}?
                Which part of town has its ballot box at {v}?""",
            checks="Does {s} vote at {v}? | Is the ballot box for {s} at {v}?",
            names="""the polling station for {s} | the place where {s} votes
                the district that votes at {v} | the district with its ballot box at {v}""",
        ),
        Relation(
            "pledges", "party", "pledge", many=True,
            says="""{s} promises {v}. | {s} has pledged {v}. | {s} is calling for {v}.
                The programme of {s} includes {v}. | If {s} wins, we will get {v}.""",
            denies="{s} is against {v}. | {s} does not promise {v}.",
            ends="{s} has dropped its promise of {v}. | {s} no longer calls for {v}.",
            lists="""What does {s} promise? | What is in the programme of {s}?
                What would {s} do for us? | Who promises {v}?
                Which parties are calling for {v}?""",
            counts="""How many promises has {s} made? | How many pledges has {s} given?
                How many parties want {v}? | How many parties promise {v}?""",
            checks="Does {s} promise {v}? | Is {s} for {v}?",
            names="the party that promises {v} | the party calling for {v}",
        ),
        Relation(
            "share", "candidate", "percent",
            says="""{s} got {v} of the vote. | {v} of the ballots were for {s}.
                {s} polled {v}. | The count gave {s} {v}.""",
            moves="""After the recount {s} has {v} of the vote. | The recount put {s} at {v}.
                The result of {s} was corrected to {v}.""",
            asks="""How did {s} do at the polls? | What share of the vote did {s} get?
                How much support did {s} win? | What was the result of {s}?""",
            checks="Did {s} get {v} of the vote? | Was {v} the result of {s}?",
            befores="What did {s} have before the recount? | What was the old result of {s}?",
            compares="""> Who did better, {a} or {b}? | < Who got fewer votes, {a} or {b}?
                >? Did {a} beat {b} in the election? | <? Did {a} poll worse than {b}?""",
        ),
    ),
)  # fmt: skip

RECYCLING = Domain(
    "recycling",
    types={
        "castoff": "{castoff}",
        "bin": "the {bin} bin | our {bin} bin",
        "crew": "the {crew} crew",
        "tip": "the {tip} tip",
    },
    words={
        "castoff": """eggshells, jam jars, tin cans, teabags, cereal boxes, milk cartons, pizza
            boxes, coffee grounds, yoghurt pots, bottle tops, nappies, potato peelings, wine
            bottles, light bulbs, dead batteries, broken plates, paper bags, crisp packets, apple
            cores, hedge cuttings, dead leaves, corks, wood shavings, fish bones""",
        "bin": "grey, brown, blue, green, black, yellow, red, pink, white, tall, small, lidded",
        "crew": "Magpie, Fox, Gull, Hedgehog, Robin, Beetle, Owl, Wren, Crow, Rook, Mole, Toad",
        "tip": """Quarry Lane, Gasworks, Marsh End, Brickfield, Chalk Pit, Sandpit, Moor Top,
            Cutlers Way, Tanyard, Lime Kiln, Foundry, Ropewalk, Pit Lane, Causeway, Bypass""",
    },
    relations=(
        Relation(
            "goes", "castoff", "bin",
            says="""{s} go in {v}. | {s} belong in {v}. | Throw {s} in {v}.
                {v} is the right bin for {s}. | {v} takes {s}.""",
            moves="""{s} now go in {v}. | Under the new rules {s} belong in {v}.
                From now on, throw {s} in {v}.""",
            denies="{s} do not belong in {v}. | Never throw {s} in {v}.",
            ends="{s} no longer go in {v}. | {v} does not take {s} any more.",
            asks="""Which bin do {s} go in? | What do I do with {s}? | How do we get rid of {s}?
                Where should I chuck {s}? | What goes in {v}? | What is {v} for?
                What can I chuck in {v}?""",
            lists="What may be thrown in {v}? | List everything that belongs in {v}.",
            checks="Do {s} go in {v}? | May I throw {s} in {v}?",
            befores="Where did {s} go before the new rules? | Which bin took {s} before?",
            names="the bin for {s} | the bin that {s} go in",
        ),
        Relation(
            "pickup", "bin", "weekday",
            says="""{s} is emptied on {v}. | The lorry comes for {s} every {v}.
                Put {s} out on {v}. | {s} has to be on the kerb on {v}. | Collection of {s}: {v}""",
            moves="""{s} is now emptied on {v}. | The collection of {s} was moved to {v}.
                The lorry now comes for {s} on {v}.""",
            asks="""When is {s} emptied? | On which day do I put {s} out?
                When do the binmen come for {s}? | Which bin is emptied on {v}?
                Which bin do I have to put out on {v}?""",
            lists="Which bins are emptied on {v}? | Which bins go out on {v}?",
            checks="Is {s} emptied on {v}? | Do I have to put {s} out on {v}?",
            befores="When was {s} emptied before? | What was the old collection day of {s}?",
            names="the bin emptied on {v} | the bin that goes out on {v}",
        ),
        Relation(
            "emptied", "bin", "crew",
            says="""{v} empties {s}. | {s} is on the round of {v}. | {v} comes for {s}.
                It's {v} that deals with {s}.""",
            moves="""{v} now empties {s}. | {s} was added to the round of {v}.
                {v} has taken over the emptying of {s}.""",
            asks="""Who empties {s}? | Which crew comes for {s}? | On whose round is {s}?
                Which bin does {v} empty? | Which bin is the job of {v}?""",
            checks="Does {v} empty {s}? | Is {s} on the round of {v}?",
            befores="Who emptied {s} before? | Which crew came for {s} before?",
            names="""the crew that empties {s} | the crew that comes for {s}
                the bin that {v} empties | the bin on the round of {v}""",
        ),
        Relation(
            "unloads", "crew", "tip",
            says="""{s} unloads at {v}. | {s} takes its load to {v}.
                The rubbish of {s} ends up at {v}. | {v} gets whatever {s} collects.""",
            asks="""Where does {s} unload? | Where does {s} take the rubbish?
                Which tip does {s} use? | Which crew unloads at {v}?
                Whose rubbish ends up at {v}?""",
            checks="Does {s} unload at {v}? | Does {s} use {v}?",
            names="""the tip where {s} unloads | the tip used by {s}
                the crew that unloads at {v} | the crew that uses {v}""",
        ),
        Relation(
            "closing", "tip", "time",
            says="""{s} shuts at {v}. | The gates of {s} close at {v}.
                {s} takes nothing after {v}. | Closing time at {s} is {v}.""",
            asks="""When does {s} shut? | How late is {s} open?
                Until when can I bring things to {s}? | By when do I have to be at {s}?""",
            checks="Does {s} shut at {v}? | Is {v} the closing time of {s}?",
            compares="""> Which is open later, {a} or {b}? | < Which shuts earlier, {a} or {b}?
                >? Can I still get into {a} when {b} has shut? | <? Does {a} shut before {b}?""",
        ),
    ),
)  # fmt: skip

REGISTRY = Domain(
    "registry",
    types={
        "permit": "the {permit} permit",
        "clerk": "{person}",
    },
    words={
        "permit": """fishing, busking, scaffolding, skip, street trading, fireworks, tree felling,
            dog breeding, demolition, bonfire, filming, hunting, parade, bus lane, beehive, balcony,
            drone, building, well digging, loudspeaker, kiosk, street party, crane, taxi""",
        "paper": """a birth certificate, proof of address, a site plan, a tax return, an old
            passport, a bank statement, a letter of consent, two photographs, a rental contract, a
            safety report, an insurance policy, a noise survey, a police check, a land deed, an
            invoice, fingerprints, a fire plan""",
    },
    relations=(
        Relation(
            "applied", "person", "permit",
            says="""{s} has applied for {v}. | {s} has put in for {v}.
                An application for {v} came from {s}. | The form for {v} was filled in by {s}.""",
            moves="""{s} has applied for {v} instead. | {s} changed the application to {v}.
                {s} tore up the old form and put in for {v}.""",
            asks="""What has {s} applied for? | Which permit does {s} want?
                What is {s} hoping to be granted? | Who has applied for {v}?
                Who is waiting for {v}?""",
            lists="Who are the applicants for {v}? | Name everyone who has applied for {v}.",
            checks="Has {s} applied for {v}? | Is {s} waiting for {v}?",
            befores="What had {s} applied for before? | Which permit did {s} want before?",
            names="""the permit that {s} has applied for | the permit {s} is waiting for
                the person who has applied for {v} | the applicant for {v}""",
        ),
        Relation(
            "handled", "permit", "clerk",
            says="""{v} deals with applications for {s}. | {v} hands out {s}.
                {s} has to be signed by {v}. | For {s} you need to see {v}.""",
            moves="""{v} now hands out {s}. | Applications for {s} were passed to {v}.
                For {s} you now need to see {v}.""",
            asks="""Who issues {s}? | Who do I have to see about {s}?
                Whose signature do I need on {s}? | Which permit does {v} issue?
                What do people see {v} about?""",
            lists="Which permits does {v} issue? | List the permits that {v} signs.",
            checks="Does {v} issue {s}? | Do I need to see {v} about {s}?",
            befores="Who issued {s} before? | Who signed {s} before?",
            names="""the clerk who issues {s} | the clerk to see about {s}
                the permit that {v} issues | the permit signed by {v}""",
        ),
        Relation(
            "room", "clerk", "room",
            says="""{s} sees applicants in {v}. | Knock at {v} if you need {s}.
                {s} stamps forms in {v}. | The name on the door of {v} is {s}.""",
            moves="""{s} now sees applicants in {v}. | {s} was moved to {v} with all the forms.
                If you need {s}, now knock at {v}.""",
            asks="""Where does {s} see applicants? | Which door do I knock at for {s}?
                In which room will I find {s}? | Whose name is on the door of {v}?
                Which clerk sits in {v}?""",
            checks="Does {s} see applicants in {v}? | Is the name of {s} on the door of {v}?",
            befores="Where did {s} see applicants before? | Where did {s} stamp forms before?",
            names="the clerk in {v} | the clerk whose name is on the door of {v}",
        ),
        Relation(
            "fee", "permit", "price",
            says="""The fee for {s} is {v}. | The registry charges {v} for {s}.
                Fee for {s}: {v} | Whoever gets {s} pays {v} for it.""",
            asks="""How much do I have to pay for {s}? | What does {s} cost?
                How much money should I take along for {s}? | Which permit costs {v}?
                What costs {v} at the registry?""",
            checks="Is the fee for {s} {v}? | Does {s} cost {v}?",
            compares="""> Which costs more, {a} or {b}? | < Which is cheaper to get, {a} or {b}?
                >? Is {a} dearer than {b}? | <? Is the fee for {a} lower than that for {b}?""",
        ),
        Relation(
            "papers", "permit", "paper", many=True,
            says="""You have to hand in {v} to get {s}. | The form for {s} asks for {v}.
                No one gets {s} without {v}. | Bring {v} when you apply for {s}.""",
            ends="You no longer need {v} for {s}. | The form for {s} no longer asks for {v}.",
            lists="""What do I have to bring for {s}? | Which papers does {s} require?
                Which permits require {v}? | For which permits must I bring {v}?""",
            counts="""How many papers does {s} require? | How many things do I need for {s}?
                How many permits require {v}? | For how many permits do I need {v}?""",
            checks="Does {s} require {v}? | Do I need {v} for {s}?",
            names="the permit that requires {v} | the permit I need {v} for",
        ),
        Relation(
            "file", SELF, "code",
            says="""My file number at the registry is {v}.
                The registry keeps my papers under {v}. | At the registry I am on file as {v}.
                registry file number: {v}""",
            asks="""What is my file number? | Under which number are my papers kept?
                What do I quote at the registry? | What am I on file as?""",
            checks="Is {v} my file number? | Does the registry keep my papers under {v}?",
        ),
    ),
)  # fmt: skip
