"""A lost property office, a chimney sweep and heating service, and a nail and tattoo studio."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

LOSTPROPERTY = Domain(
    "lostproperty",
    types={
        "find": "the lost {article} | the unclaimed {article}",
        "crate": "the {crate} crate",
        "cage": "the {cage} cage | our {cage} cage",
    },
    words={
        "article": """rucksack, handbag, briefcase, holdall, purse, wallet, satchel, trolley case,
            gym bag, laptop sleeve, pencil case, tote bag, hat box, violin case, bum bag, lunch box,
            make-up bag, duffel bag, camera case, wash bag, picnic basket, shoe bag, money belt,
            pushchair, carrier bag, beach bag, flight case, changing bag""",
        "crate": """striped, dented, spotted, wire, wooden, padded, sticky, lidless, folding, oval,
            squeaky, tartan, see-through, wobbly""",
        "cage": "north, south, back, corner, upper, lower, overflow, valuables, winter, umbrella",
        "content": """a bus pass, a scarf, two apples, a diary, reading glasses, a hairbrush,
            a comb, a set of keys, a water bottle, swimming trunks, a paperback, baby shoes,
            a kazoo, headphones, a passport photo, chopsticks, a phone charger, woolly gloves,
            a library card, a harmonica, a cheese sandwich, ballet shoes, a bicycle pump,
            a tape measure, old coins""",
    },
    relations=(
        Relation(
            "crate", "find", "crate",
            says="""{s} is waiting in {v}. | The one that contains {s} is {v}.
                {s} has been laid in {v}. | We have {s} stored in {v}.
                Anyone asking for {s} should look in {v}.""",
            moves="""{s} was repacked into {v}. | {s} is now waiting in {v}.
                I took {s} out and laid it in {v}. | {s} has found a new place in {v}.""",
            asks="""Which crate is {s} waiting in? | Where should I look for {s}?
                Where have we stored {s}? | What is waiting in {v}?
                Which lost thing does {v} contain? | What have we stored in {v}?""",
            lists="Which lost things does {v} contain? | Name everything that is waiting in {v}.",
            counts="How many lost things does {v} contain? | How many finds have we laid in {v}?",
            checks="Is {s} waiting in {v}? | Does {v} contain {s}? | Should I look for {s} in {v}?",
            befores="""Which crate was {s} waiting in before? | Where had we stored {s} before?""",
            names="""the crate that contains {s} | the crate where {s} is waiting
                the find waiting in {v} | the lost thing stored in {v}""",
        ),
        Relation(
            "cage", "crate", "cage",
            says="""{s} stands behind the bars of {v}. | {s} is locked up in {v}.
                We stack {s} in {v}. | {v} is where {s} is stacked.""",
            moves="""{s} was hauled over to {v}. | {s} is locked up in {v} now.
                We have restacked {s} in {v}. | {s} had to make way and went to {v}.""",
            asks="""Which cage is {s} locked up in? | In which cage does {s} stand?
                Where do we stack {s}? | Which crate stands in {v}? | What do we stack in {v}?""",
            lists="Which crates stand in {v}? | List the crates we stack in {v}.",
            counts="How many crates stand in {v}? | How many crates are locked up in {v}?",
            checks="Does {s} stand in {v}? | Is {s} locked up in {v}? | Do we stack {s} in {v}?",
            befores="Which cage did {s} stand in before? | Where was {s} stacked before?",
            names="""the cage where {s} stands | the cage that {s} is locked up in
                the crate that stands in {v} | the crate we stack in {v}""",
        ),
        Relation(
            "clerk", "cage", "person",
            says="""{v} unlocks {s} for visitors. | Visitors who want to get into {s} ask {v}.
                The supervision of {s} lies with {v}. | Only {v} can let you into {s}.""",
            moves="""{v} supervises {s} from now on. | The padlock of {s} was handed on to {v}.
                To get into {s}, you now ask {v}. | {v} has taken over the supervision of {s}.""",
            asks="""Who supervises {s}? | Who do I ask to get into {s}? | Who can let me into {s}?
                Which cage does {v} supervise? | What does {v} unlock for visitors?""",
            lists="Which cages does {v} supervise? | List the cages that {v} unlocks.",
            counts="How many cages does {v} supervise? | How many cages can {v} let me into?",
            checks="Does {v} supervise {s}? | Can {v} let me into {s}? | Do I ask {v} about {s}?",
            befores="Who supervised {s} before? | Who did visitors ask to get into {s} before?",
            names="""the person who supervises {s} | the person who unlocks {s}
                the cage that {v} supervises | the cage that {v} unlocks""",
        ),
        Relation(
            "contents", "find", "content", many=True,
            says="""In {s} we discovered {v}. | {s} came to us with {v} in it.
                Inside {s} we came across {v}. | Whoever lost {s} also lost {v}.
                Contents of {s}: {v}""",
            denies="""{s} lacked {v}. | {s} didn't have {v} in it. | We found {s} without {v}.""",
            ends="""Somebody has taken {v} out of {s}. | {s} no longer has {v} inside.
                The owner was allowed to have {v} back out of {s}.""",
            lists="""What did we find in {s}? | What does {s} hold? | List the contents of {s}.
                Which lost things hold {v}? | Which finds have {v} in them?""",
            counts="""How many things did we find in {s}? | How many things are there inside {s}?
                How many lost things hold {v}? | How many of the finds have {v} inside?""",
            checks="Did we find {v} in {s}? | Does {s} hold {v}? | Does {s} have {v} inside?",
        ),
        Relation(
            "deadline", "find", "date",
            says="""{s} will be kept until {v}. | If nobody asks for {s} by {v}, we sell it.
                We hold on to {s} until {v}. | Last day for claiming {s}: {v}""",
            moves="""We have extended the time for claiming {s} to {v}.
                {s} will now be kept until {v}.
                The last day for claiming {s} was moved to {v}.""",
            asks="""How long will {s} be kept? | Until when can {s} be claimed?
                When do we sell {s}? | What's the last day for claiming {s}?
                Which find will be kept until {v}? | What can be claimed until {v}?""",
            checks="Will {s} be kept until {v}? | Can {s} be claimed until {v}?",
            befores="""Until when was {s} to be kept before?
                What was the last day for claiming {s} before the extension?""",
            compares="""> Which will be kept longer, {a} or {b}?
                < Which do we sell sooner, {a} or {b}?
                > Whose owner has more time, that of {a} or that of {b}?
                < Which has to be claimed first, {a} or {b}?
                >? Do we hold on to {a} longer than to {b}? | <? Will {a} be sold before {b}?""",
        ),
        Relation(
            "reward", "find", "price",
            says="""The owner of {s} offers {v} for its return. | The finder of {s} will get {v}.
                {s} brings its finder {v}. | Reward for {s}: {v}""",
            moves="""The reward for {s} was changed to {v}. | {s} now brings its finder {v}.
                The owner of {s} has decided to offer {v} instead.""",
            asks="""How much is the reward for {s}? | What does the finder of {s} get?
                What does the owner of {s} offer? | How much money does {s} bring its finder?
                Which find brings a reward of {v}? | For what does the finder get {v}?""",
            checks="Is there a reward of {v} for {s}? | Does the finder of {s} get {v}?",
            befores="What was the old reward for {s}? | What did the owner of {s} offer before?",
            compares="""> Which brings the bigger reward, {a} or {b}?
                < Which brings its finder less money, {a} or {b}?
                > Who gets more, the finder of {a} or the finder of {b}?
                >? Is the reward for {a} higher than for {b}? | <? Does {a} bring less than {b}?""",
        ),
        Relation(
            "closing", SELF, "time",
            says="""Our lost property counter closes at {v}.
                At our counter finds are returned until {v}. | Lost property counter: open until {v}
                We shut the lost property hatch at {v}.""",
            moves="""Our lost property counter now closes at {v}.
                The closing time of the lost property counter was changed to {v}.
                From this week on we shut the lost property hatch at {v}.""",
            asks="""When does our lost property counter close?
                When do we shut the lost property hatch? | How late is our finds counter open?""",
            checks="Does our lost property counter close at {v}? | Do we shut the hatch at {v}?",
            befores="""When did our lost property counter close before?
                What was the old closing time of the lost property counter?""",
        ),
    ),
)  # fmt: skip

CHIMNEY = Domain(
    "chimney",
    types={"house": "{house}", "sweep": "{person}", "van": "the {van} van | our {van} van"},
    words={
        "house": """Rose Cottage, Thatch End, Fox Hollow, Badger Lodge, Elm Lea, Larch House,
            Owl Barn, Cherry Croft, Ivy Nook, Pear Tree House, Swan Villa, Briar Cottage,
            Sunny Bank, Hill Top, Willow Grange, Crow Manor, Stone Gables, Holly Mead, Tithe Barn,
            Bramley House, Lime Lodge, Heather Brae, Old Forge, Sparrow Court, Nettle Row,
            Gorse Cottage""",
        "van": """rattling, tall, sooty, dented, long, diesel, electric, six-wheeled, rented,
            windowless, second-hand, sky-blue""",
        "tool": """flue brush, soot vacuum, inspection camera, roof ladder, drain rod, gas sniffer,
            ash bucket, smoke pump, pressure gauge, bird guard, moisture meter, pipe wrench,
            draught meter, dust sheet, chimney cowl, spark arrester, thermal imager, radiator key,
            burner nozzle, chain flail, safety harness, soot scraper, copper pipe, circulation pump,
            expansion vessel""",
    },
    relations=(
        Relation(
            "sweep", "house", "sweep",
            says="""{v} sweeps the chimney at {s}. | The flue at {s} is a job for {v}.
                We send {v} up the roof at {s}. | {v} keeps the flue at {s} free of soot.""",
            moves="""The chimney at {s} is now swept by {v}. | {v} has taken over the flue at {s}.
                It is {v} we send up the roof at {s} these days.""",
            asks="""Who sweeps the chimney at {s}? | Who do we send up the roof at {s}?
                Whose job is the flue at {s}? | Which house has {v} for a sweep?
                Where does {v} sweep the chimney? | Up which roof do we send {v}?""",
            lists="At which houses does {v} sweep? | List the houses whose chimney {v} sweeps.",
            counts="At how many houses does {v} sweep? | Up how many roofs do we send {v}?",
            checks="Does {v} sweep the chimney at {s}? | Do we send {v} up the roof at {s}?",
            befores="""Who swept the chimney at {s} before? | Who did {s} before?""",
            names="""the sweep who does {s} | the person who sweeps the chimney at {s}
                the house where {v} sweeps | the house whose chimney is swept by {v}""",
        ),
        Relation(
            "van", "sweep", "van", unique=True,
            says="""{s} drives around in {v}. | {s} does the rounds in {v}.
                {s} always turns up in {v}. | At the wheel of {v} you will see {s}.""",
            moves="""{s} now drives around in {v}. | {s} swapped vans and got {v}.
                From today {s} does the rounds in {v}.""",
            asks="""Which van does {s} drive? | What does {s} turn up in?
                Which of our vans has {s} at the wheel? | Who drives {v}?
                Who will I see at the wheel of {v}? | Whose van is {v}?""",
            checks="Does {s} drive {v}? | Is {v} driven by {s}? | Does {s} turn up in {v}?",
            befores="Which van did {s} drive before? | What did {s} use to turn up in?",
            names="""the van that {s} drives | the van with {s} at the wheel
                the sweep who drives {v} | the person at the wheel of {v}""",
        ),
        Relation(
            "tools", "van", "tool", many=True,
            says="""In {s} we carry a(n) {v}. | There is a(n) {v} in the back of {s}.
                You can get a(n) {v} out of {s}. | {s} is fitted out with a(n) {v}.""",
            denies="""{s} does not carry a(n) {v}. | There is no {v} in the back of {s}.
                Don't look for a(n) {v} in {s}.""",
            ends="""The {v} was taken out of {s}. | {s} no longer carries a(n) {v}.
                Somebody unloaded the {v} from {s}.""",
            lists="""What does {s} carry? | Which tools are in the back of {s}?
                List the things packed in {s}. | What can I get out of {s}?
                Which vans carry a(n) {v}? | In the back of which vans is there a(n) {v}?""",
            counts="""How many tools does {s} carry? | How many things are packed in {s}?
                How many vans carry a(n) {v}? | How many vans are fitted out with a(n) {v}?""",
            checks="Does {s} carry a(n) {v}? | Is there a(n) {v} in the back of {s}?",
        ),
        Relation(
            "service", "house", "date",
            says="""The boiler at {s} will be serviced on {v}.
                We look at the heating at {s} on {v}. | Next boiler service at {s}: {v}""",
            moves="""The boiler service at {s} was postponed to {v}.
                The heating at {s} has been rescheduled for {v}. | We now service {s} on {v}.""",
            asks="""When will the boiler at {s} be serviced?
                When do we look at the heating at {s}?
                What's the date of the boiler service at {s}?
                Where do we service the boiler on {v}? | Which house's boiler is due on {v}?""",
            checks="""Will the boiler at {s} be serviced on {v}? | Is the service at {s} on {v}?""",
            befores="""What was the old date of the boiler service at {s}?
                When was the boiler at {s} to be serviced before?""",
            compares="""< Where is the boiler serviced sooner, at {a} or at {b}?
                > Where do we look at the heating later, at {a} or at {b}?
                < Which house has its boiler service first, {a} or {b}?
                <? Is the heating at {a} seen to before that at {b}?
                >? Does the boiler at {a} have to wait longer than the one at {b}?""",
            names="""the date of the boiler service at {s} | the day we look at the heating at {s}
                the house with a boiler service on {v} | the house whose boiler is due on {v}""",
        ),
        Relation(
            "fee", "house", "price",
            says="""Sweeping the chimney at {s} costs {v}.
                The people at {s} pay {v} for the sweep. | Chimney sweeping at {s}: {v}""",
            moves="""The people at {s} now pay {v} for the sweep.
                The sweeping fee at {s} went to {v}. | From now on a sweep at {s} costs {v}.""",
            asks="""What does sweeping the chimney at {s} cost?
                How much do we ask for a sweep at {s}? | Which house pays {v} for the sweep?
                Where does a sweep cost {v}?""",
            checks="Does a sweep at {s} cost {v}? | Do the people at {s} pay {v} for the sweep?",
            befores="""What did a sweep at {s} cost before? | Old sweeping fee at {s}?""",
            compares="""> Where does a sweep cost more, at {a} or at {b}?
                < Where do we sweep for less, at {a} or at {b}?
                > Who pays more for the sweep, {a} or {b}? | >? Is {a} dearer to sweep than {b}?""",
        ),
        Relation(
            "height", "house", "metres",
            says="""The chimney at {s} is {v} tall. | The flue at {s} measures {v}.
                The sweep needs {v} of rod at {s}. | From hearth to pot it is {v} at {s}.""",
            moves="""The chimney at {s} was rebuilt and is now {v} tall.
                After the works the flue at {s} measures {v}. | We now need {v} of rod at {s}.""",
            asks="""How tall is the chimney at {s}? | What does the flue at {s} measure?
                How much rod does the sweep need at {s}? | Which house has a chimney {v} tall?
                Where does the sweep need {v} of rod?""",
            checks="Is the chimney at {s} {v} tall? | Does the flue at {s} measure {v}?",
            befores="""How tall was the chimney at {s} before?
                What did the flue at {s} measure before the works?""",
            compares="""> Which house has the taller chimney, {a} or {b}?
                < Where is the flue shorter, at {a} or at {b}?
                > Where does the sweep need more rod, at {a} or at {b}?
                >? Is the chimney at {a} taller than the one at {b}?
                <? Is the flue at {a} shorter than the one at {b}?""",
        ),
        Relation(
            "hotline", SELF, "phone",
            says="""Our heating hotline is {v}. | When the boiler fails, people ring us on {v}.
                Heating emergencies: {v} | Anyone with a cold boiler can call us on {v}.""",
            moves="""Our heating hotline was changed to {v}. | The heating hotline is now {v}.
                People with a cold boiler now ring us on {v}.""",
            asks="""What number is our heating hotline?
                On what number do people ring us about a boiler?
                What's our number for heating emergencies? | Remind me of our heating hotline.""",
            checks="Is {v} our heating hotline? | Do people ring us about a boiler on {v}?",
            befores="""What was our old heating hotline?
                On what number did people ring us about a boiler before?""",
        ),
    ),
)  # fmt: skip

TATTOO = Domain(
    "tattoo",
    types={
        "design": "the {motif} tattoo | the {motif} design",
        "artist": "{person}",
        "couch": "the {couch} couch",
        "polish": "the {polish} polish | our {polish} polish",
    },
    words={
        "motif": """swallow, dragon, phoenix, skull, koi, sunflower, serpent, moth, wolf,
            hummingbird, dagger, crescent moon, octopus, peacock, spider web, lotus, thistle,
            barbed wire, tiger, scorpion, feather, raven, hourglass, pin-up, stag, cactus,
            heartbeat""",
        "couch": """leather, velvet, reclining, zebra, padded, corner, window, folding, turquoise,
            neon, vinyl, swivelling""",
        "polish": """flamingo, midnight, coral, champagne, plum, mint, cinnamon, oyster, poppy,
            graphite, apricot, lagoon, mulberry, pistachio""",
        "skill": """gel nails, acrylic nails, French tips, cuticle care, dotwork, fine lines,
            cover-ups, hot stone pedicures, tribal patterns, lettering, portraits, henna painting,
            piercing, paraffin baths, nail extensions, chrome nails, blackwork, mandalas, white ink,
            nail repair, hand-poking, colour realism, scar camouflage, nail stamping,
            eyebrow tattoos""",
    },
    relations=(
        Relation(
            "artist", "design", "artist",
            says="""{v} is inking {s}. | {s} is being needled by {v}. | {s} is the work of {v}.
                The needle for {s} is held by {v}. | {v} bends over {s}.""",
            moves="""{v} is inking {s} after all. | {s} went to {v} to be finished.
                The needle for {s} is now held by {v}. | {v} has stepped in to ink {s}.""",
            asks="""Who is inking {s}? | Whose work is {s}? | In whose hands is {s}?
                Which tattoo is {v} inking? | Which tattoo is the work of {v}?""",
            lists="Which tattoos is {v} inking? | List the tattoos that are the work of {v}.",
            counts="How many tattoos is {v} inking? | How many designs are the work of {v}?",
            checks="Is {v} inking {s}? | Is {s} the work of {v}?",
            befores="Who was inking {s} before? | Whose work was {s} before somebody stepped in?",
            names="""the artist who is inking {s} | the person needling {s}
                the tattoo that {v} is inking | the design needled by {v}""",
        ),
        Relation(
            "couch", "artist", "couch", unique=True,
            says="""{s} does all the work at {v}. | {s} sees customers on {v}.
                The customers of {s} lie down on {v}. | The artist at {v} is {s}.""",
            moves="""{s} has moved the lamp and needles to {v}. | {s} now sees customers on {v}.
                {s} gave up the old couch for {v}. | Customers of {s} now lie down on {v}.""",
            asks="""Which couch does {s} work at? | On which couch does {s} see customers?
                Where do customers of {s} lie down? | Who works at {v}? | Whose couch is {v}?
                Who sees customers on {v}?""",
            checks="Does {s} work at {v}? | Do customers of {s} lie down on {v}?",
            befores="Which couch did {s} work at before? | Where did {s} see customers before?",
            names="""the couch where {s} works | the couch of {s} | the artist who works at {v}
                the person who sees customers on {v}""",
        ),
        Relation(
            "rent", "couch", "price",
            says="""{s} is let for {v} a day. | A day on {s} costs an artist {v}.
                The daily rent of {s} is {v}. | We let artists have {s} for {v} a day.""",
            moves="""The daily rent of {s} was set at {v} instead. | {s} is now let for {v} a day.
                A day on {s} now costs {v}.""",
            asks="""What is the daily rent of {s}? | For how much is {s} let?
                Which couch is let for {v} a day? | Which couch costs an artist {v}?""",
            checks="Is {s} let for {v} a day? | Does a day on {s} cost {v}?",
            befores="What was the daily rent of {s} before? | For how much was {s} let before?",
            compares="""> Which has the higher rent, {a} or {b}?
                < Which is cheaper to rent, {a} or {b}? | > Which do we let for more, {a} or {b}?
                >? Is {a} dearer to rent than {b}? | <? Is {a} let for less than {b}?""",
            names="""the daily rent of {s} | what a day on {s} costs | the couch let for {v} a day
                the couch with a daily rent of {v}""",
        ),
        Relation(
            "session", "design", "time",
            says="""The needle starts on {s} at {v}. | The session for {s} is at {v}.
                The customer for {s} comes in at {v}. | {s}: needle at {v}""",
            moves="""The session for {s} was shifted to {v}.
                The customer for {s} now comes in at {v}. | We are starting {s} at {v} instead.""",
            asks="""When does the needle start on {s}? | At what time is the session for {s}?
                When does the customer for {s} come in? | Which tattoo is started at {v}?
                For which tattoo does the customer come in at {v}?""",
            checks="Is the session for {s} at {v}? | Does the customer for {s} come in at {v}?",
            befores="When was the session for {s} before? | What was the old time for {s}?",
            compares="""< Which is started earlier, {a} or {b}?
                > Which has the later session, {a} or {b}?
                < Which customer comes in first, the one for {a} or the one for {b}?
                <? Is the session for {a} before the one for {b}?""",
        ),
        Relation(
            "skills", "artist", "skill", many=True,
            says="""{s} offers customers {v}. | Customers book {s} for {v}. | For {v}, go to {s}.
                {s} has a certificate in {v}. | {v} can be had from {s}.""",
            denies="""{s} doesn't offer {v}. | Don't book {s} for {v}. | {s} won't do {v}.""",
            ends="""{s} no longer offers customers {v}. | {s} takes no more bookings for {v}.""",
            lists="""What does {s} offer? | What can customers book {s} for?
                In what does {s} have a certificate? | Who offers {v}?
                Which artists can I book for {v}? | Who has a certificate in {v}?""",
            counts="""How many treatments does {s} offer? | How many things can I book {s} for?
                How many of our artists offer {v}? | How many people can I book for {v}?""",
            checks="Does {s} offer {v}? | Can I book {s} for {v}? | Is {v} to be had from {s}?",
        ),
        Relation(
            "shade", "polish", "code", unique=True,
            says="""The shade number of {s} is {v}. | On the bottle of {s} it says {v}.
                To reorder {s}, type {v}. | Shade {v} is {s}.""",
            asks="""What is the shade number of {s}? | What does it say on the bottle of {s}?
                What do I type to reorder {s}? | Under which number is {s} sold?
                Which polish has the number {v}? | On which bottle does it say {v}?""",
            checks="Is {v} the shade number of {s}? | Does it say {v} on the bottle of {s}?",
            names="""the shade number of {s} | the number on the bottle of {s}
                the polish with the number {v} | the polish sold under {v}""",
        ),
        Relation(
            "drying", "polish", "minutes",
            says="""{s} takes {v} to dry. | {s} is dry after {v}. | Give {s} {v} under the lamp.
                Nobody should touch anything for {v} after a coat of {s}.""",
            moves="""With the new lamp {s} is dry after {v}. | {s} now takes {v} to dry.
                From now on give {s} {v} under the lamp.""",
            asks="""How long does {s} take to dry? | How long do we leave {s} under the lamp?
                Which polish takes {v} to dry? | Which polish is dry after {v}?""",
            checks="Does {s} take {v} to dry? | Is {s} dry after {v}?",
            befores="How slow was {s} to dry before? | How long did we leave {s} to dry before?",
            compares="""> Which takes longer to dry, {a} or {b}? | < Which dries faster, {a} or {b}?
                > Which needs more time under the lamp, {a} or {b}?
                >? Is {a} slower to dry than {b}? | <? Does {a} dry in less time than {b}?""",
        ),
    ),
)  # fmt: skip
