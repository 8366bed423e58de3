"""A knitting circle, a record collection and a book club."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

KNITTING = Domain(
    "knitting",
    types={
        "garment": "the {garment}",
        "yarn": "the {yarn} yarn | the {yarn} wool",
        "knitter": "{person}",
    },
    words={
        "garment": """bobble hat, cable cardigan, Fair Isle jumper, baby blanket, striped scarf,
            lace shawl, tea cosy, balaclava, poncho, slipover, baby bonnet, moss-stitch cushion,
            ribbed cowl, egg warmer, chunky snood, bed jacket, roll-neck pullover, bolero,
            patchwork throw, dog coat, woolly rabbit, beret, headband, Aran sweater, waistcoat""",
        "yarn": """thistle, ember, oatmeal, plum, seafoam, bracken, heather, slate, buttercup,
            mulberry, peacock, chestnut, lichen, rosehip, midnight, barley, nettle, apricot, storm,
            paprika, ivory, teal, foxglove, driftwood, damson, mint, walnut, cornflower""",
        "technique": """cables, brioche, intarsia, steeking, entrelac, stranded colourwork, lace,
            ribbing, moss stitch, short rows, Kitchener stitch, double knitting, mosaic knitting,
            smocking, bobbles, i-cords, buttonholes, raglan sleeves, picot edges, pompoms,
            duplicate stitch, felting, beading, magic loop, tassels, thumb gussets, turned heels,
            Estonian braids, blocking, set-in pockets""",
    },
    relations=(
        Relation(
            "maker", "garment", "knitter",
            says="""{v} is knitting {s}. | {s} is on the needles of {v}.
                {s} is being knitted by {v}. | It is {v} who is knitting {s}.
                {s} is a knitting project of {v}. | Knitter of {s}: {v}""",
            moves="""{v} has taken over the knitting of {s}. | {s} is now on the needles of {v}.
                {s} was handed to {v} to be knitted. | The new knitter of {s} is {v}.""",
            asks="""Who is knitting {s}? | On whose needles is {s}? | Whose knitting project is {s}?
                By whom is {s} being knitted? | What is {v} knitting?
                What does {v} have on the needles? | What is the knitting project of {v}?""",
            lists="Which pieces is {v} knitting? | List everything {v} has on the needles.",
            counts="""How many pieces is {v} knitting?
                How many knitting projects does {v} have on the needles?""",
            checks="""Is {v} knitting {s}? | Is {s} on the needles of {v}?
                Is it {v} who is working on {s}?""",
            befores="Who was knitting {s} before? | Who had {s} on the needles before?",
            names="the knitter of {s} | the person who is knitting {s} | the piece that {v} is "
                "knitting | the piece on the needles of {v} | the knitting project of {v}",
        ),
        Relation(
            "yarn", "garment", "yarn",
            says="{s} is made from {v}. | For {s} we are using {v}. | We are knitting {s} out of "
                "{v}. | {s} is knitted in {v}. | {v} was chosen for {s}.",
            moves="""We switched to {v} for {s}. | {s} is now knitted in {v}.
                {s} was unravelled and begun again in {v}. | {v} is what {s} is made from now.""",
            asks="Which yarn is {s} made from? | What is {s} knitted in? | What wool are we using "
                "for {s}? | Remind me which yarn was chosen for {s}. | What are we making from "
                "{v}? | Which piece is knitted in {v}? | What was {v} chosen for?",
            lists="Which pieces are made from {v}? | List the pieces knitted in {v}.",
            counts="How many pieces are made from {v}? | How many pieces are knitted in {v}?",
            checks="Is {s} made from {v}? | Are we using {v} for {s}?",
            befores="""Which yarn did we use for {s} before? | What was {s} knitted in before?
                Which yarn was given up for {s} when we switched?""",
            names="""the yarn of {s} | the wool that {s} is made from | the yarn chosen for {s}
                the piece knitted in {v} | the piece made from {v}""",
        ),
        Relation(
            "stitches", "garment", "age",
            says="""Cast on {v} stitches for {s}. | {s} is {v} stitches wide.
                {s} begins with {v} stitches. | The first row of {s} has {v} stitches.
                {s} takes {v} stitches across. | Stitches to cast on for {s}: {v}""",
            moves="The stitch count of {s} was changed to {v}. | {s} was reworked to a width of "
                "{v} stitches. | From now on cast on {v} stitches for {s}.",
            asks="How many stitches wide is {s}? | How many stitches do I cast on for {s}? | What "
                "is the stitch count of {s}? | How many stitches are there in the first row of "
                "{s}? | Tell me the number of stitches for {s}.",
            checks="Is {s} {v} stitches wide? | Do I cast on {v} stitches for {s}?",
            befores="How many stitches wide was {s} before? | What was the old stitch count of "
                "{s}? | How many stitches did we cast on for {s} before?",
            compares="> Which has more stitches, {a} or {b}? | < Which has fewer stitches, {a} or "
                "{b}? | >? Do I cast on more stitches for {a} than for {b}? | <? Is {a} fewer "
                "stitches wide than {b}?",
        ),
        Relation(
            "due", "garment", "date",
            says="""{s} has to be knitted by {v}. | We have promised to finish {s} by {v}.
                {s} must be off the needles by {v}. | The knitting of {s} has to be done by {v}.
                {s}: cast off by {v} | {v} is the last day for finishing {s}.""",
            moves="""{s} is now promised for {v}. | The last day for finishing {s} is now {v}.
                We have been asked for {s} by {v} instead.""",
            asks="""When does {s} have to be finished? | By when must {s} be off the needles?
                By when did we promise to finish {s}? | What is the last day for finishing {s}?""",
            checks="Does {s} have to be finished by {v}? | Did we promise to finish {s} by {v}?",
            befores="""For when was {s} promised before?
                By when did {s} have to be finished before?""",
            compares="> Which has to be finished later, {a} or {b}? | < Which must be off the "
                "needles first, {a} or {b}? | >? Do we have longer for {a} than for {b}? | <? Does "
                "{a} have to be finished before {b}? | < Which piece is more urgent, {a} or {b}?",
        ),
        Relation(
            "price", "yarn", "price",
            says="""A pack of {s} costs {v}. | We pay {v} a pack for {s}. | {s} is {v} a pack.
                The wool shop charges {v} for a pack of {s}. | {s}, per pack: {v}""",
            moves="""A pack of {s} now costs {v}. | The wool shop has changed {s} to {v} a pack.
                The price of {s} went to {v} a pack.""",
            asks="""How much is a pack of {s}? | What does {s} cost a pack?
                What do we pay for a pack of {s}? | What's the price of {s}?
                How much does the wool shop charge for {s}?""",
            checks="Does a pack of {s} cost {v}? | Do we pay {v} a pack for {s}?",
            befores="What did a pack of {s} cost before? | What was the old price of {s}?",
            compares="> Which is dearer, {a} or {b}? | < Which is the cheaper one, {a} or {b}? | "
                ">? Does a pack of {a} cost more than one of {b}? | <? Is {a} cheaper by the pack "
                "than {b}? | > Which costs us more a pack, {a} or {b}?",
        ),
        Relation(
            "skill", "knitter", "technique", many=True,
            says="""{s} has mastered {v}. | {s} has the knack of {v}. | {s} can show us {v}.
                For help with {v}, ask {s}. | When it comes to {v}, {s} is an expert.""",
            denies="""{s} has not mastered {v}. | {s} doesn't know how to do {v}.
                {s} can't show us {v}.""",
            ends="{s} has forgotten how to do {v}. | {s} is no longer our teacher for {v}.",
            lists="""Which techniques has {s} mastered? | What can {s} show us?
                What does {s} know how to do with needles? | Who has mastered {v}?
                Who in the circle can show us {v}?""",
            counts="""How many techniques has {s} mastered? | How many techniques can {s} show us?
                How many people have mastered {v}? | How many in the circle can show us {v}?""",
            checks="Has {s} mastered {v}? | Does {s} know how to do {v}? | Can {s} show us {v}?",
        ),
    ),
)  # fmt: skip

VINYL = Domain(
    "vinyl",
    types={
        "lp": "the {act} LP | my {act} LP",
        "crate": "the {crate} crate",
    },
    words={
        "act": """Tin Cathedral, Magnetic Larks, Paper Tigers, Velvet Otters, Cactus Parade,
            Slow Lemons, Neon Shepherd, Wooden Moon, Motel Sparrow, Copper Giraffe, Sugar Thunder,
            Lunar Plumbers, Electric Marrow, Quiet Volcano, Marble Hounds, Disco Badger,
            Polka Ghosts, Brass Meadow, Sleepy Jaguars, Sandpaper Kisses, Tuesday Parrots,
            Concrete Swans, Ginger Prophets, Satin Weasels, Peppermint Jury, Crooked Halos,
            Turnip Kings, Hollow Drums, Granite Picnic, Lazy Tornado""",
        "crate": """milk, apple, beer, lemonade, champagne, plywood, wicker, wire, bamboo, steel,
            oak, pine, plastic, egg, cherry, banana""",
        "flaw": """scratch on side one, scratch on side two, split sleeve, warped rim, torn label,
            coffee stain, bent corner, faded cover, sticker mark, off-centre hole, loose seam,
            skip in the first track, skip in the last track, greasy thumbprint, water mark,
            mould spot, biro scribble, chewed corner, cigarette burn, hairline crack, sticky patch,
            worn groove, crumpled lyric sheet, dented spine, wine stain, creased inner sleeve,
            dull patch, loud crackle, yellowed edge, chipped rim""",
    },
    relations=(
        Relation(
            "crate", "lp", "crate",
            says="""{s} is filed in {v}. | I file {s} in {v}. | {s} stands among the records in {v}.
                Flick through {v} and you come to {s}. | {v} is where {s} is filed.
                The home of {s} is {v}.""",
            moves="""{s} was refiled in {v}. | I have sorted {s} into {v}.
                {s} is now filed in {v}. | {s} got a new place in {v}.""",
            asks="""Which crate is {s} in? | Where is {s} filed? | Where do I look for {s}?
                Which crate do I flick through to find {s}? | Which record is filed in {v}?
                Which LP does {v} house?""",
            lists="Which records are filed in {v}? | List the LPs in {v}.",
            counts="How many records are filed in {v}? | How many LPs does {v} house?",
            checks="Is {s} filed in {v}? | Does {v} house {s}?",
            befores="Which crate was {s} in before? | Where was {s} filed before?",
            denies="""{s} is not filed in {v}. | {s} does not stand among the records in {v}.
                You would flick through {v} in vain for {s}.""",
            ends="{s} is no longer filed in {v}. | I pulled {s} out of {v} for good.",
            names="""the crate of {s} | the crate where {s} is filed | the record in {v}
                the LP filed in {v} | the record that {v} houses""",
        ),
        Relation(
            "lent", "lp", "person",
            says="""{v} has {s} on loan from me. | I have lent {s} to {v}. | {s} is on loan to {v}.
                {v} is listening to {s} at home.""",
            moves="""{s} has wandered on to {v} as a loan. | The loan of {s} has gone to {v}.
                {s} is now on loan to {v}. | {v} is the latest to borrow {s}.""",
            asks="""Who has borrowed {s}? | To whom have I lent {s}? | Who has got {s}?
                Who still has to give me back {s}? | In whose hands is {s}?
                Which record has {v} borrowed? | Which LP have I lent to {v}?""",
            lists="Which records has {v} borrowed? | List the LPs I have lent to {v}.",
            counts="How many records has {v} borrowed? | How many of my LPs are on loan to {v}?",
            checks="Has {v} borrowed {s}? | Is {s} on loan to {v}? | Did I lend {s} to {v}?",
            befores="Who had {s} on loan before? | To whom was {s} lent before?",
            denies="{v} has not borrowed {s}. | {s} is not on loan to {v}.",
            ends="""{v} has given {s} back to me. | {s} has come back from {v}.
                {s} is no longer on loan to {v}.""",
            names="""the borrower of {s} | the person I have lent {s} to
                the LP that {v} has borrowed | the record on loan to {v}""",
        ),
        Relation(
            "rate", "lp", "price",
            says="""Collectors pay {v} for {s}. | {s} goes for {v} at record fairs.
                A copy of {s} sells for {v}. | Among collectors {s} fetches {v}.
                Going rate for {s}: {v} | {v} is what collectors offer for {s}.""",
            moves="{s} now goes for {v} at record fairs. | The going rate for {s} has changed to "
                "{v}. | Collectors have begun to pay {v} for {s}.",
            asks="""What does {s} fetch? | How much do collectors pay for {s}?
                What is the going rate for {s}? | What does a copy of {s} sell for?
                How much could I get for {s} at a record fair?""",
            checks="Does {s} fetch {v}? | Do collectors pay {v} for {s}?",
            befores="What did {s} fetch before? | How much did collectors use to pay for {s}?",
            compares="""> Which fetches more, {a} or {b}? | < Which fetches less, {a} or {b}?
                >? Do collectors pay more for {a} than for {b}?
                <? Is {a} cheaper at record fairs than {b}?""",
        ),
        Relation(
            "plays", "lp", "age",
            says="""I have played {s} {v} times. | {s} has been on the turntable {v} times.
                {s} has had {v} spins. | My tally for {s} stands at {v} spins.
                So far I have heard {s} {v} times.""",
            moves="I corrected the tally for {s} to {v} spins. | After a recount, {s} has had {v} "
                "spins. | The tally for {s} was changed to {v} spins.",
            asks="""How many times have I played {s}? | How often has {s} been on the turntable?
                How many spins has {s} had? | What is my tally for {s}?
                How often have I heard {s}?""",
            checks="Have I played {s} {v} times? | Has {s} had {v} spins?",
            befores="""What was the old tally for {s}?
                How many spins did the tally for {s} show before?""",
            compares="> Which have I played more often, {a} or {b}? | < Which has had fewer spins, "
                "{a} or {b}? | >? Has {a} been on the turntable more often than {b}? | <? Have I "
                "heard {a} fewer times than {b}? | >? Is {a} ahead of {b} in my tally of spins?",
        ),
        Relation(
            "flaw", "lp", "flaw", many=True,
            says="{s} has got a(n) {v}. | I noticed a(n) {v} on {s}. | There is a(n) {v} that "
                "spoils {s}. | {s} suffers from a(n) {v}. | One flaw of {s} is a(n) {v}.",
            denies="{s} does not have a(n) {v}. | I found no {v} on {s}. | {s} is free of any {v}.",
            ends="{s} no longer has a(n) {v}. | I managed to get rid of the {v} on {s}.",
            lists="What flaws does {s} have? | What is wrong with {s}? | Which defects did I "
                "notice on {s}? | Which records have a(n) {v}? | Which LPs suffer from a(n) {v}?",
            counts="""How many flaws does {s} have? | How many defects did I notice on {s}?
                How many records have a(n) {v}? | How many LPs come with a(n) {v}?""",
            checks="Does {s} have a(n) {v}? | Did I notice a(n) {v} on {s}?",
        ),
        Relation(
            "number", "lp", "code", unique=True,
            says="""The catalogue number of {s} is {v}. | {s} is catalogued as {v}.
                On the spine of {s} it says {v}. | {v} is stamped on the label of {s}.""",
            asks="""What is the catalogue number of {s}? | What does it say on the spine of {s}?
                Which number is stamped on the label of {s}? | Which LP is catalogued as {v}?
                On the label of which record is {v} stamped?""",
            checks="Is {v} the catalogue number of {s}? | Is {s} catalogued as {v}?",
            names="""the catalogue number of {s} | the number on the label of {s}
                the record catalogued as {v} | the LP with {v} on its spine""",
        ),
        Relation(
            "capacity", "crate", "age",
            says="{s} takes {v} records. | There is room for {v} records in {s}. | {v} records fit "
                "into {s}. | You can get {v} records into {s}. | {s} is full with {v} records.",
            moves="Since I rebuilt it, {s} takes {v} records. | With the new dividers, {v} records "
                "fit into {s}. | There is now room for {v} records in {s}.",
            asks="""How many records does {s} take? | How many records fit into {s}?
                What is the capacity of {s}? | For how many records is there room in {s}?
                How many records can I get into {s}?""",
            checks="Does {s} take {v} records? | Is there room for {v} records in {s}?",
            befores="""How many records did {s} take before? | What was the old capacity of {s}?
                How many records fitted into {s} before the change?""",
            compares="""> Which takes more records, {a} or {b}?
                < Which is the smaller one, {a} or {b}? | >? Does {a} take more records than {b}?
                <? Is there less room in {a} than in {b}?""",
            names="the crate that takes {v} records | the crate with room for {v} records",
        ),
    ),
)  # fmt: skip

BOOKCLUB = Domain(
    "bookclub",
    types={"novel": "{title}", "reader": "{person}"},
    words={
        "snack": """cheese straws, lemon drizzle cake, salted cashews, hummus, spring rolls,
            stuffed vine leaves, gingerbread, samosas, crisps, elderflower cordial, red wine,
            mint tea, shortbread, dates in bacon, brownies, pretzels, prosecco, plantain chips,
            smoked trout, grapes, baklava, sausage rolls, guacamole, apple juice, scones,
            rice crackers, cucumber sandwiches, chocolate truffles, quiche, mulled cider""",
    },
    relations=(
        Relation(
            "session", "novel", "date",
            says="""We discuss {s} on {v}. | {s} is up for discussion on {v}.
                The evening on {s} takes place on {v}. | Our book club does {s} on {v}.
                Read {s} by {v}, when we talk about it. | Book club, {v}: {s}""",
            moves="""The evening on {s} was moved to {v}. | We now discuss {s} on {v}.
                The discussion of {s} has been rescheduled for {v}.""",
            asks="""When do we discuss {s}? | On which day is {s} up for discussion?
                What's the date of the evening on {s}? | When does our book club do {s}?
                Which novel is up for discussion on {v}? | What do we discuss on {v}?""",
            checks="Do we discuss {s} on {v}? | Is {s} up for discussion on {v}?",
            befores="""When was {s} up for discussion before?
                For which day was the evening on {s} first down before it was moved?""",
            compares="""> Which do we discuss later, {a} or {b}?
                < Which should I read first, {a} or {b}? | >? Is {a} up for discussion after {b}?
                <? Does the evening on {a} come before the one on {b}?""",
            names="""the day on which we discuss {s} | the date of the evening on {s}
                the novel that we discuss on {v} | the novel up for discussion on {v}""",
        ),
        Relation(
            "host", "novel", "reader",
            says="""{v} hosts the evening on {s}. | The host for {s} is {v}.
                {v} has us over for {s}. | We talk about {s} in the living room of {v}.
                When we come to {s}, it is the turn of {v} to be host.""",
            moves="""{v} has stepped in as host for {s}. | {v} now hosts the evening on {s}.
                The new host for {s} is {v}. | The evening on {s} has gone over to {v} as host.""",
            asks="""Who hosts the evening on {s}? | Who is the host for {s}?
                In whose living room do we talk about {s}? | Whose turn is it to be host for {s}?
                For which novel does {v} have us over? | Which novel is {v} the host for?
                What do we talk about in the living room of {v}?""",
            lists="For which novels is {v} the host? | List the novels {v} has us over for.",
            counts="""For how many novels is {v} the host?
                How many of our novels does {v} have us over for?""",
            checks="Does {v} host the evening on {s}? | Is {v} the host for {s}?",
            befores="""Who was the host for {s} before?
                Who was going to have us over for {s} before?""",
            names="""the host for {s} | the person who has us over for {s}
                the reader whose turn it is with {s} | the novel for which {v} has us over
                the novel {v} is the host for""",
        ),
        Relation(
            "length", "novel", "pages",
            says="""{s} is a novel of {v}. | {s} runs on for {v}. | My copy of {s} has {v}.
                There are {v} to read in {s}.""",
            moves="""The new edition of {s} has {v}. | We switched to an edition of {s} with {v}.
                In the edition we use now, {s} runs to {v}.""",
            asks="""How long is {s}? | How many pages does {s} have? | What does {s} run to?
                How much is there to read in {s}? | Tell me the length of {s}.""",
            checks="Is {s} {v} long? | Does {s} run to {v}? | Are there {v} to read in {s}?",
            befores="How long was {s} in the old edition? | How many pages did {s} have before?",
            compares="""> Which is longer, {a} or {b}? | < Which has fewer pages, {a} or {b}?
                >? Does {a} have more pages than {b}? | <? Is {a} a shorter read than {b}?
                < Which is the thinner book, {a} or {b}?""",
        ),
        Relation(
            "score", "novel", "age",
            says="""We gave {s} {v} points. | {s} scored {v} out of a hundred.
                Our verdict on {s} was {v} points. | {s} earned {v} points from the book club.
                {s} was marked {v} out of a hundred by us.""",
            moves="""After a second vote {s} stands at {v} points.
                We revised our verdict on {s} to {v} points. | {s} was re-marked at {v} points.""",
            asks="""How many points did we give {s}? | What did {s} score?
                What was our verdict on {s}? | How did we mark {s} out of a hundred?""",
            checks="Did we give {s} {v} points? | Did {s} score {v} out of a hundred?",
            befores="""What did {s} score before the second vote?
                How many points did {s} have before?""",
            compares="""> Which did we like better, {a} or {b}? | < Which scored lower, {a} or {b}?
                >? Did we give {a} more points than {b}? | <? Did {a} do worse with us than {b}?""",
        ),
        Relation(
            "home", "reader", "address", unique=True,
            says="""{s} receives the book club at {v}. | When {s} is host, we gather at {v}.
                For an evening with {s} as host, go to {v}.
                {v} is where we ring the bell when {s} has us over.""",
            moves="{s} has moved house and receives the book club at {v}. | Evenings with {s} as "
                "host have shifted to {v}. | {s} now receives the book club at {v}.",
            asks="""Where does {s} receive the book club? | Where do we gather when {s} is host?
                Where do I go for an evening with {s} as host? | Who receives the book club at {v}?
                Who is host when we gather at {v}?""",
            checks="Does {s} receive the book club at {v}? | Do we gather at {v} when {s} is host?",
            befores="""Where did {s} receive the book club before?
                Where did we gather before when {s} was host?""",
            names="the place where {s} receives the book club | the address where we gather when "
                "{s} is host | the reader who receives us at {v} | the host whose door is at {v}",
        ),
        Relation(
            "snack", "reader", "snack", many=True,
            says="""{s} brings {v} to the book club. | {s} supplies us with {v} on book evenings.
                We count on {s} for {v} when we talk books. | Book club, {s}: {v}
                {s} has promised the readers {v}.""",
            denies="""{s} does not bring {v} to the book club.
                Don't count on {s} for {v} when we talk books. | {s} won't supply us with {v}.""",
            ends="""{s} has stopped bringing {v} to the book club.
                {s} no longer supplies us with {v}.""",
            lists="""What does {s} bring to the book club? | What do we count on {s} for?
                What has {s} promised the readers? | Who brings {v} to the book club?
                Who supplies us with {v}?""",
            counts="How many kinds of snacks and drinks does {s} bring to the book club? | With "
                "how many things does {s} supply us on book evenings? | How many people bring {v} "
                "to the book club? | How many readers supply us with {v}?",
            checks="Does {s} bring {v} to the book club? | Do we count on {s} for {v}?",
        ),
        Relation(
            "start", SELF, "time",
            says="Our book club starts at {v}. | Be there at {v} for the book club. | Our book "
                "evenings begin at {v}. | Start of the book club: {v} | We open our books at {v}.",
            moves="""Our book club now starts at {v}. | We moved the start of the book club to {v}.
                The book evenings have been put to {v}.""",
            asks="""When does our book club start? | At what time do our book evenings begin?
                When do I have to be there for the book club? | When do we open our books?""",
            checks="Does our book club start at {v}? | Do our book evenings begin at {v}?",
            befores="""When did our book club start before?
                At what time did the book evenings begin before?""",
        ),
    ),
)  # fmt: skip
