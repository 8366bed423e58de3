"""Civic life: elections, waste, water, the market, car parks, permits."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

ELECTIONS = Domain("elections",
    types={
        "candidate": "{person}", "district": "the {district} district | the district of {district}",
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
        "pledge": """cheaper rents, free buses, more nurseries, a new bridge, lower taxes,
            safer cycle lanes, more trees, brighter lights, free school meals, new playgrounds,
            cleaner rivers, more allotments, public toilets, solar roofs, wider pavements,
            a skate park, a youth club, free museums, less traffic, a second swimming pool,
            a dog park, higher pensions, faster broadband, a ban on fireworks""",
    },
    relations=(
        Relation("standing", "candidate", "district",
            says="{s} is standing in {v}. | {s} is up for election in {v}. | {s} hopes to win {v}. "
            "| {s} is on the ballot paper in {v}. | {s} is campaigning to represent {v}.",
            asks="Where is {s} standing? | Which seat is {s} after? | Where is {s} up for "
            "election? | Which district does {s} want to win? | Who is running in {v}? | Who can "
            "people in {v} vote for?", befores="Where was {s} standing before? | Which seat was "
            "{s} after before?", lists="Who are the candidates in {v}? | List the candidates in "
            "{v}.", moves="{s} has switched to {v} for this election. | {s} will now stand in {v} "
            "instead. | {s} is now campaigning to represent {v}.", ends="{s} has pulled out of the "
            "race in {v}. | {s} is no longer a candidate in {v}.", checks="Is {s} running in {v}? "
            "| Can people in {v} vote for {s}?", names="the district where {s} is standing | the "
            "district {s} hopes to win | the candidate in {v} | the one running in {v}"),
        Relation("party", "candidate", "party",
            says="{s} is standing for {v}. | {s} is the candidate of {v}. | {v} has put up {s}. | "
            "{s} carries the banner of {v}. | {s} wears the badge of {v}.",
            moves="{s} has defected to {v}. | {s} now stands for {v}. | {s} has crossed over to "
            "{v}.", names="the party of {s} | the party behind {s} | the candidate of {v} | the "
            "one put up by {v}", befores="Which party was {s} in before? | Who did {s} stand for "
            "before?", asks="Which party is {s} in? | Whose candidate is {s}? | Who does {s} stand "
            "for? | Under whose banner is {s} running? | Who is standing for {v}? | Who is the "
            "candidate of {v}?", checks="Is {s} standing for {v}? | Has {v} put up {s}?"),
        Relation("polls", "district", "pollplace",
            says="Voters in {s} go to {v}. | People in {s} cast their ballots at {v}. | {v} is "
            "where {s} votes. | The ballot box for {s} stands at {v}.",
            asks="Where do people in {s} vote? | Where do I vote if I live in {s}? | Where do I "
            "hand in my ballot in {s}? | Which district votes at {v}? | Which part of town has its "
            "ballot box at {v}?", checks="Does {s} vote at {v}? | Is the ballot box for {s} at "
            "{v}?", names="the polling station for {s} | the place where {s} votes | the district "
            "that votes at {v} | the district with its ballot box at {v}"),
        Relation("pledges", "party", "pledge", many=True,
            says="{s} promises {v}. | {s} has pledged {v}. | {s} is calling for {v}. | The "
            "programme of {s} includes {v}. | If {s} wins, we will get {v}.",
            denies="{s} is against {v}. | {s} does not promise {v}.",
            ends="{s} has dropped its promise of {v}. | {s} no longer calls for {v}.",
            lists="What does {s} promise? | What is in the programme of {s}? | What would {s} do "
            "for us? | Who promises {v}? | Which parties are calling for {v}?",
            counts="How many promises has {s} made? | How many pledges has {s} given? | How many "
            "parties want {v}? | How many parties promise {v}?", checks="Does {s} promise {v}? | "
            "Is {s} for {v}?", names="the party that promises {v} | the party calling for {v}"),
        Relation("share", "candidate", "percent",
            says="{s} got {v} of the vote. | {v} of the ballots were for {s}. | {s} polled {v}. | "
            "The count gave {s} {v}.", compares="> Who did better, {a} or {b}? | < Who got fewer "
            "votes, {a} or {b}? | >? Did {a} beat {b} in the election? | <? Did {a} poll worse "
            "than {b}?", befores="What did {s} have before the recount? | What was the old result "
            "of {s}?", moves="After the recount {s} has {v} of the vote. | The recount put {s} at "
            "{v}. | The result of {s} was corrected to {v}.", checks="Did {s} get {v} of the vote? "
            "| Was {v} the result of {s}?", asks="How did {s} do at the polls? | What share of the "
            "vote did {s} get? | How much support did {s} win? | What was the result of {s}?"),
    ),
)  # fmt: skip

RECYCLING = Domain("recycling",
    types={
        "castoff": "{castoff}", "bin": "the {bin} bin | our {bin} bin", "crew": "the {crew} crew",
        "tip": "the {tip} tip",
    },
    words={
        "castoff": """eggshells, jam jars, tin cans, teabags, cereal boxes, milk cartons,
            pizza boxes, coffee grounds, yoghurt pots, bottle tops, nappies, potato peelings,
            wine bottles, light bulbs, dead batteries, broken plates, paper bags, crisp packets,
            apple cores, hedge cuttings, dead leaves, corks, wood shavings, fish bones""",
        "bin": "grey, brown, blue, green, black, yellow, red, pink, white, tall, small, lidded",
        "crew": "Magpie, Fox, Gull, Hedgehog, Robin, Beetle, Owl, Wren, Crow, Rook, Mole, Toad",
        "tip": """Quarry Lane, Gasworks, Marsh End, Brickfield, Chalk Pit, Sandpit, Moor Top,
            Cutlers Way, Tanyard, Lime Kiln, Foundry, Ropewalk, Pit Lane, Causeway, Bypass""",
    },
    relations=(
        Relation("goes", "castoff", "bin",
            says="{s} go in {v}. | {s} belong in {v}. | Throw {s} in {v}. | {v} is the right bin "
            "for {s}. | {v} takes {s}.", moves="{s} now go in {v}. | Under the new rules {s} "
            "belong in {v}. | From now on, throw {s} in {v}.", denies="{s} do not belong in {v}. | "
            "Never throw {s} in {v}.", ends="{s} no longer go in {v}. | {v} does not take {s} any "
            "more.", asks="Which bin do {s} go in? | What do I do with {s}? | How do we get rid of "
            "{s}? | Where should I chuck {s}? | What goes in {v}? | What is {v} for? | What can I "
            "chuck in {v}?", lists="What may be thrown in {v}? | List everything that belongs in "
            "{v}.", checks="Do {s} go in {v}? | May I throw {s} in {v}?",
            befores="Where did {s} go before the new rules? | Which bin took {s} before?",
            names="the bin for {s} | the bin that {s} go in"),
        Relation("pickup", "bin", "weekday",
            says="{s} is emptied on {v}. | The lorry comes for {s} every {v}. | Put {s} out on "
            "{v}. | {s} has to be on the kerb on {v}. | Collection of {s}: {v}",
            moves="{s} is now emptied on {v}. | The collection of {s} was moved to {v}. | The "
            "lorry now comes for {s} on {v}.", asks="When is {s} emptied? | On which day do I put "
            "{s} out? | When do the binmen come for {s}? | Which bin is emptied on {v}? | Which "
            "bin do I have to put out on {v}?", lists="Which bins are emptied on {v}? | Which bins "
            "go out on {v}?", checks="Is {s} emptied on {v}? | Do I have to put {s} out on {v}?",
            befores="When was {s} emptied before? | What was the old collection day of {s}?",
            names="the bin emptied on {v} | the bin that goes out on {v}"),
        Relation("emptied", "bin", "crew",
            says="{v} empties {s}. | {s} is on the round of {v}. | {v} comes for {s}. | It's {v} "
            "that deals with {s}.", moves="{v} now empties {s}. | {s} was added to the round of "
            "{v}. | {v} has taken over the emptying of {s}.", asks="Who empties {s}? | Which crew "
            "comes for {s}? | On whose round is {s}? | Which bin does {v} empty? | Which bin is "
            "the job of {v}?", checks="Does {v} empty {s}? | Is {s} on the round of {v}?",
            befores="Who emptied {s} before? | Which crew came for {s} before?",
            names="the crew that empties {s} | the crew that comes for {s} | the bin that {v} "
            "empties | the bin on the round of {v}"),
        Relation("unloads", "crew", "tip",
            says="{s} unloads at {v}. | {s} takes its load to {v}. | The rubbish of {s} ends up at "
            "{v}. | {v} gets whatever {s} collects.", asks="Where does {s} unload? | Where does "
            "{s} take the rubbish? | Which tip does {s} use? | Which crew unloads at {v}? | Whose "
            "rubbish ends up at {v}?", checks="Does {s} unload at {v}? | Does {s} use {v}?",
            names="the tip where {s} unloads | the tip used by {s} | the crew that unloads at {v} "
            "| the crew that uses {v}"),
        Relation("closing", "tip", "time",
            says="{s} shuts at {v}. | The gates of {s} close at {v}. | {s} takes nothing after "
            "{v}. | Closing time at {s} is {v}.", asks="When does {s} shut? | How late is {s} "
            "open? | Until when can I bring things to {s}? | By when do I have to be at {s}?",
            checks="Does {s} shut at {v}? | Is {v} the closing time of {s}?",
            compares="> Which is open later, {a} or {b}? | < Which shuts earlier, {a} or {b}? | >? "
            "Can I still get into {a} when {b} has shut? | <? Does {a} shut before {b}?"),
    ),
)  # fmt: skip

WATERWORKS = Domain("waterworks",
    types={
        "quarter": "the {quarter} quarter", "pump": "the {pump} pumping station",
        "reservoir": "the {lake} reservoir",
    },
    words={
        "quarter": """Castle, Cathedral, Mill, Garden, College, Canal, Tanners, Weavers, Potters,
            Spanish, Latin, Lower, Upper""",
        "pump": """Nettlebridge, Sallow Ford, Otterbrook, Millrace, Alderholt, Reedham, Weir Lane,
            Fenwick, Osier Bank, Springhead, Lockwell, Duckpool, Watermead, Kelbrook, Rushford""",
        "lake": """Blackmere, Dunlow, Ashwater, Loxley, Hartsmere, Stannick, Oldale, Ravenmere,
            Tarnbeck, Cleddon, Foxwater, Langmere, Swinden, Broomhead, Thruxmoor, Grimsdale""",
    },
    relations=(
        Relation("supply", "quarter", "pump",
            says="{s} gets its water from {v}. | {v} supplies {s} with water. | {v} feeds the taps "
            "of {s}. | Every tap in {s} depends on {v}.", moves="{s} now gets its water from {v}. "
            "| {v} has taken over the supply of {s}. | The water supply of {s} was switched to "
            "{v}.", asks="Which pumping station supplies {s}? | What feeds the taps of {s}? | "
            "Which pumps does {s} rely on? | Which quarter would run dry without {v}? | Which part "
            "of town does {v} supply?", checks="Does {v} supply {s}? | Do people in {s} drink "
            "water from {v}?", befores="Which pumping station supplied {s} before? | What fed the "
            "taps of {s} before?", names="the pumping station that supplies {s} | the pumping "
            "station for {s} | the quarter supplied by {v} | the quarter that depends on {v}"),
        Relation("source", "pump", "reservoir",
            says="{s} draws its water from {v}. | {v} is tapped by {s}. | The pipes of {s} lead to "
            "{v}. | What {s} pumps comes out of {v}.", asks="Where does {s} draw its water from? | "
            "Which reservoir does {s} tap? | Where do the pipes of {s} lead? | Which pumping "
            "station taps {v}? | Which pumps take their water out of {v}?",
            checks="Does {s} tap {v}? | Do the pipes of {s} lead to {v}?",
            names="the reservoir that {s} taps | the reservoir that feeds {s} | the pumping "
            "station that taps {v} | the pumping station with pipes to {v}"),
        Relation("level", "reservoir", "metres",
            says="The water in {s} stands at {v}. | {s} is {v} deep at the dam. | The gauge at {s} "
            "reads {v}. | Water level in {s}: {v}", moves="The gauge at {s} now reads {v}. | The "
            "water level in {s} has changed to {v}. | The water in {s} now stands at {v}.",
            asks="How deep is {s}? | How high is the water in {s}? | What does the gauge at {s} "
            "say? | What's the level of {s}?", checks="Is {s} {v} deep? | Does the gauge at {s} "
            "read {v}?", befores="How deep was {s} before? | What did the gauge at {s} say before?",
            compares="> Which is deeper, {a} or {b}? | < Where is the water lower, in {a} or in "
            "{b}? | <? Is {a} shallower than {b}? | < Which is closer to running dry, {a} or {b}?"),
        Relation("engineer", "pump", "person",
            says="{v} is the engineer at {s}. | The machines at {s} are looked after by {v}. | If "
            "{s} breaks down, ring {v}. | {v} keeps the pumps of {s} going.",
            asks="Who is the engineer at {s}? | Who do I ring if {s} breaks down? | Who mends the "
            "machines at {s}? | Which pumping station does {v} look after? | Where is {v} the "
            "engineer?", checks="Is {v} the engineer at {s}? | Does {v} look after {s}?",
            names="the engineer at {s} | the person who keeps {s} going | the pumping station {v} "
            "looks after | the pumping station where {v} is the engineer"),
        Relation("outage", "quarter", "date",
            says="The water in {s} will be off on {v}. | On {v} there will be no water in {s}. | "
            "The taps in {s} will be dry on {v}. | Water cut in {s}: {v}",
            moves="The water cut in {s} was moved to {v}. | The new date of the cut in {s} is {v}. "
            "| The water in {s} will now be off on {v}.", asks="When will the water be off in {s}? "
            "| On which day will {s} have no water? | When does {s} need to fill its buckets? | "
            "When is the water cut in {s}?", compares="> Which will be without water later, {a} or "
            "{b}? | < Which will be dry sooner, {a} or {b}? | <? Will {a} be dry sooner than {b}?",
            befores="When was the cut in {s} to be before? | What was the old date of the cut in "
            "{s}?", checks="Will {s} be without water on {v}? | Is the water cut in {s} on {v}?"),
    ),
)  # fmt: skip

MARKET = Domain("market",
    types={"stall": "the {stall} stall", "row": "the {row} row", "ware": "{ware}"},
    words={
        "stall": """Green Barrow, Copper Kettle, Two Sisters, Lucky Penny, Blue Awning, Old Oak,
            Red Umbrella, Silver Spoon, Happy Goose, Golden Apple, White Apron, Black Cat,
            Tin Bucket, Brass Scales, Little Bell, Hungry Mule, Wooden Clog, Magic Bean""",
        "row": """shady, sunny, outer, inner, front, back, middle, well, arcade, church, river,
            corner""",
        "ware": """plums, cherries, goose eggs, sheepskins, straw hats, wool socks, candles,
            clay pots, figs, quinces, chestnuts, spoons, oatcakes, goat cheeses, lace collars,
            tin whistles, brooms, baskets, leeks, apricots, meat pies, doughnuts, belts, knives""",
    },
    relations=(
        Relation("keeper", "stall", "person", unique=True,
            says="{v} trades from {s}. | At {s} you are served by {v}. | {v} stands behind the "
            "counter of {s}. | The trader at {s} is {v}.", checks="Is {v} the trader at {s}? | "
            "Does {v} serve at {s}?", names="the trader at {s} | the one who keeps {s} | the stall "
            "{v} keeps | the stall where {v} serves", befores="Who kept {s} before? | Who served "
            "at {s} before?", moves="{v} now trades from {s}. | {s} was sold to {v}, who serves "
            "there now. | The new trader at {s} is {v}.", asks="Who keeps {s}? | Who serves at "
            "{s}? | Whose stall is {s}? | Who do I pay at {s}? | Which stall does {v} keep? | "
            "Behind which counter will I find {v}?"),
        Relation("row", "stall", "row",
            says="{s} has its pitch in {v}. | {s} sets up in {v}. | You pass {s} when you walk "
            "along {v}. | {v} is where {s} sets up.", checks="Is {s} in {v}? | Does {s} set up in "
            "{v}?", names="the row where {s} sets up | the row that {s} is in | the stall in {v} | "
            "the stall to be found in {v}", lists="Which stalls are in {v}? | Name the stalls that "
            "I pass along {v}.", moves="{s} now has its pitch in {v}. | The pitch of {s} was moved "
            "to {v}. | {s} has moved over to {v}.", asks="Where does {s} set up? | In which row is "
            "{s}? | Where on the market do I find {s}? | Which stall is in {v}? | What do I pass "
            "along {v}?", befores="Where did {s} set up before? | In which row was {s} before?"),
        Relation("goods", "stall", "ware", many=True,
            says="{s} sells {v} on market days. | You can buy {v} at {s}. | {v} are on sale at "
            "{s}. | {s} has {v} laid out on its table. | People queue at {s} for {v}.",
            denies="You can't buy {v} at {s}. | {v} are not on sale at {s}.",
            ends="{s} has stopped selling {v}. | {v} are no longer on sale at {s}.",
            lists="What does {s} sell? | What can I buy at {s}? | What is laid out at {s}? | Who "
            "sells {v}? | Where can I get {v}?", counts="How many things does {s} sell? | How many "
            "things can I buy at {s}? | How many stalls sell {v}? | At how many stalls can I get "
            "{v}?", checks="Does {s} sell {v}? | Can I buy {v} at {s}?",
            names="the stall that sells {v} | the stall where I can buy {v}"),
        Relation("cost", "ware", "price",
            says="{s} cost {v} on the market. | {s} go for {v} on market days. | Market price of "
            "{s}: {v} | The traders ask {v} for {s}.", checks="Do {s} cost {v}? | Do the traders "
            "want {v} for {s}?", befores="How much were {s} before? | What was the old market "
            "price of {s}?", compares="> What costs more on the market, {a} or {b}? | < What is "
            "cheaper, {a} or {b}? | <? Would I save money by buying {a} instead of {b}? | >? Are "
            "{a} dearer than {b}?", moves="{s} now cost {v} on the market. | The market price of "
            "{s} has changed to {v}. | The traders now ask {v} for {s}.",
            asks="How much are {s}? | What do the traders want for {s}? | How much money do I need "
            "for {s}? | What can I buy on the market for {v}? | What costs {v} on the market?"),
        Relation("fee", "row", "price",
            says="A pitch in {s} costs {v} a day. | Traders pay {v} a day to stand in {s}. | The "
            "daily rent in {s} is {v}. | A day in {s} costs traders {v}.",
            asks="What does a pitch in {s} cost? | How much do traders pay in {s}? | How much is a "
            "day in {s}? | What's the daily rent in {s}?", checks="Does a pitch in {s} cost {v}? | "
            "Do traders pay {v} a day in {s}?", compares="> Where does a pitch cost more, in {a} "
            "or in {b}? | < Which is cheaper for a stall, {a} or {b}? | >? Is {a} dearer than "
            "{b}?"),
    ),
)  # fmt: skip

PARKING = Domain("parking",
    types={
        "car": "the {colour} {body}",
        "carpark": "the {carpark} car park | the car park at {carpark}", "operator": "{operator}",
    },
    words={
        "body": """hatchback, estate car, pickup, convertible, minibus, jeep, saloon, limousine,
            sports car, delivery van, coupé, taxi, motorbike""",
        "carpark": """Castle Street, Cornhill, Swan Lane, Bellfield, Abbey Walk, Guildhall,
            Copper Street, Bridge End, Fountain Square, Oxgate, Salt Lane, Moat Lane, Horse Fair""",
        "operator": """ParkWell, Easybay, Kerbside, Citypark, Quickspot, Ticketless, Greenpark,
            Multideck, Safestay, Wheelrest, Parkadia, Motorstay, Parkmate""",
    },
    relations=(
        Relation("parked", "car", "carpark",
            says="{s} is parked in {v}. | I left {s} in {v}. | {v} is where {s} is parked. | You "
            "have to go to {v} to fetch {s}.", moves="{s} is now parked in {v}. | I have driven "
            "{s} over to {v}. | {s} had to be re-parked in {v}.", ends="{s} is no longer parked in "
            "{v}. | {s} has driven out of {v}.", asks="Where is {s}? | Where did I leave {s}? | "
            "Which car park is {s} in? | Where do I go to fetch {s}? | Which car is in {v}? | What "
            "did I leave in {v}?", lists="Which cars are parked in {v}? | List the cars in {v}.",
            checks="Is {s} parked in {v}? | Is {s} still in {v}?", befores="Where was {s} parked "
            "before? | Which car park was {s} in before?", names="the car park where {s} is | the "
            "car park where I left {s} | the car in {v} | the car parked in {v}"),
        Relation("keys", "car", "person",
            says="{v} has the keys to {s}. | The keys to {s} are with {v}. | If {s} is in the way, "
            "ask {v} for the keys. | {v} is holding the keys to {s}.",
            moves="{v} has the keys to {s} now. | The keys to {s} were handed to {v}. | I gave {v} "
            "the keys to {s}.", asks="Who has the keys to {s}? | Who can unlock {s}? | Who do I "
            "ask if {s} is in the way? | Which car has {v} got the keys to? | Which car can {v} "
            "move?", checks="Does {v} have the keys to {s}? | Can {v} unlock {s}?",
            befores="Who had the keys to {s} before? | Who could unlock {s} before?",
            names="the person with the keys to {s} | the person who can unlock {s} | the car that "
            "{v} has the keys to | the car {v} can unlock"),
        Relation("tariff", "carpark", "price",
            says="An hour in {s} costs {v}. | You pay {v} an hour in {s}. | Hourly rate at {s}: "
            "{v} | The machine in {s} wants {v} an hour.", asks="How much is an hour in {s}? | "
            "What do they charge at {s}? | How expensive is {s}? | What will I pay if I stop for "
            "an hour in {s}?", checks="Does an hour in {s} cost {v}? | Is {v} the hourly rate at "
            "{s}?", compares="> Which is dearer, {a} or {b}? | < Where do drivers pay less, in {a} "
            "or in {b}? | <? Is it cheaper to park in {a} than in {b}?"),
        Relation("operator", "carpark", "operator",
            says="{v} runs the barriers at {s}. | The firm behind {s} is {v}. | The signs at {s} "
            "carry the name of {v}. | The fines in {s} come from {v}.",
            asks="Which firm operates {s}? | Who runs {s}? | Whose name is on the signs at {s}? | "
            "Who fines me if I stay too long in {s}? | Which car park does {v} run? | Which car "
            "park is in the hands of {v}?", checks="Does {v} operate {s}? | Is {v} the firm behind "
            "{s}?", names="the firm that runs {s} | the firm behind {s} | the car park run by {v} "
            "| the car park that {v} operates"),
        Relation("hotline", "operator", "phone", unique=True,
            says="The hotline of {s} is {v}. | If you lose your ticket, ring {s} on {v}. | Hotline "
            "of {s}: {v} | Dial {v} to reach {s}.", asks="What number do I dial for {s}? | How do "
            "I get {s} on the phone? | What's the hotline of {s}? | Where do I call {s} about a "
            "lost ticket? | Whose hotline is {v}? | Who answers if I dial {v}?",
            checks="Is {v} the hotline of {s}? | Do I reach {s} on {v}?",
            names="the firm with the hotline {v} | the firm that answers on {v}"),
        Relation("space", SELF, "bay",
            says="My parking space is {v}. | I always park in {v}. | my parking spot: {v} | {v} is "
            "reserved for me.", moves="My parking space is now {v}. | I was given {v} to park in "
            "instead. | From now on I park in {v}.", asks="Where do I park? | Which bay is mine? | "
            "What's my parking space? | Tell me where I may park.",
            checks="Is {v} my parking space? | Do I park in {v}?", befores="Where did I park "
            "before? | What was my old parking space?"),
    ),
)  # fmt: skip

REGISTRY = Domain("registry",
    types={"permit": "the {permit} permit", "clerk": "{person}"},
    words={
        "permit": """fishing, busking, scaffolding, skip, street trading, fireworks, tree felling,
            dog breeding, demolition, bonfire, filming, hunting, parade, bus lane, beehive, balcony,
            drone, building, well digging, loudspeaker, kiosk, street party, crane, taxi""",
        "paper": """a birth certificate, proof of address, a site plan, a tax return,
            an old passport, a bank statement, a letter of consent, two photographs,
            a rental contract, a safety report, an insurance policy, a noise survey, a police check,
            a land deed, an invoice, fingerprints, a fire plan""",
    },
    relations=(
        Relation("applied", "person", "permit",
            says="{s} has applied for {v}. | {s} has put in for {v}. | An application for {v} came "
            "from {s}. | The form for {v} was filled in by {s}.", moves="{s} has applied for {v} "
            "instead. | {s} changed the application to {v}. | {s} tore up the old form and put in "
            "for {v}.", asks="What has {s} applied for? | Which permit does {s} want? | What is "
            "{s} hoping to be granted? | Who has applied for {v}? | Who is waiting for {v}?",
            lists="Who are the applicants for {v}? | Name everyone who has applied for {v}.",
            checks="Has {s} applied for {v}? | Is {s} waiting for {v}?",
            befores="What had {s} applied for before? | Which permit did {s} want before?",
            names="the permit that {s} has applied for | the permit {s} is waiting for | the "
            "person who has applied for {v} | the applicant for {v}"),
        Relation("handled", "permit", "clerk",
            says="{v} deals with applications for {s}. | {v} hands out {s}. | {s} has to be signed "
            "by {v}. | For {s} you need to see {v}.", moves="{v} now hands out {s}. | Applications "
            "for {s} were passed to {v}. | For {s} you now need to see {v}.",
            names="the clerk who issues {s} | the clerk to see about {s} | the permit that {v} "
            "issues | the permit signed by {v}", befores="Who issued {s} before? | Who signed {s} "
            "before?", lists="Which permits does {v} issue? | List the permits that {v} signs.",
            checks="Does {v} issue {s}? | Do I need to see {v} about {s}?",
            asks="Who issues {s}? | Who do I have to see about {s}? | Whose signature do I need on "
            "{s}? | Which permit does {v} issue? | What do people see {v} about?"),
        Relation("room", "clerk", "room",
            says="{s} sees applicants in {v}. | Knock at {v} if you need {s}. | {s} stamps forms "
            "in {v}. | The name on the door of {v} is {s}.", moves="{s} now sees applicants in "
            "{v}. | {s} was moved to {v} with all the forms. | If you need {s}, now knock at {v}.",
            asks="Where does {s} see applicants? | Which door do I knock at for {s}? | In which "
            "room will I find {s}? | Whose name is on the door of {v}? | Which clerk sits in {v}?",
            checks="Does {s} see applicants in {v}? | Is the name of {s} on the door of {v}?",
            befores="Where did {s} see applicants before? | Where did {s} stamp forms before?",
            names="the clerk in {v} | the clerk whose name is on the door of {v}"),
        Relation("fee", "permit", "price",
            says="The fee for {s} is {v}. | The registry charges {v} for {s}. | Fee for {s}: {v} | "
            "Whoever gets {s} pays {v} for it.", compares="> Which costs more, {a} or {b}? | < "
            "Which is cheaper to get, {a} or {b}? | >? Is {a} dearer than {b}? | <? Is the fee for "
            "{a} lower than that for {b}?", checks="Is the fee for {s} {v}? | Does {s} cost {v}?",
            asks="How much do I have to pay for {s}? | What does {s} cost? | How much money should "
            "I take along for {s}? | Which permit costs {v}? | What costs {v} at the registry?"),
        Relation("papers", "permit", "paper", many=True,
            says="You have to hand in {v} to get {s}. | The form for {s} asks for {v}. | No one "
            "gets {s} without {v}. | Bring {v} when you apply for {s}.",
            ends="You no longer need {v} for {s}. | The form for {s} no longer asks for {v}.",
            lists="What do I have to bring for {s}? | Which papers does {s} require? | Which "
            "permits require {v}? | For which permits must I bring {v}?",
            counts="How many papers does {s} require? | How many things do I need for {s}? | How "
            "many permits require {v}? | For how many permits do I need {v}?",
            checks="Does {s} require {v}? | Do I need {v} for {s}?",
            names="the permit that requires {v} | the permit I need {v} for"),
        Relation("file", SELF, "code",
            says="My file number at the registry is {v}. | The registry keeps my papers under {v}. "
            "| At the registry I am on file as {v}. | registry file number: {v}",
            asks="What is my file number? | Under which number are my papers kept? | What do I "
            "quote at the registry? | What am I on file as?", checks="Is {v} my file number? | "
            "Does the registry keep my papers under {v}?"),
    ),
)  # fmt: skip
