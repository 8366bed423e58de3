"""Workshops: bookbinding, glass, and upholstery."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

BINDERY = Domain(
    "bindery",
    types={
        "job": "the {printjob}",
        "press": "the {press} press | our {press} press",
        "volume": "the {volume}",
    },
    words={
        "printjob": """concert poster, menu card, birth announcement, dance flyer, village calendar,
            seed packet, jam label, wine label, visiting card, gallery catalogue, museum guide,
            letterhead, town map, recipe booklet, club handbook, price list, fair programme, beer
            mat, bookmark, memorial card, tea wrapper, street map, election notice, cinema
            ticket""",
        "press": """proofing, rotary, treadle, hand, flatbed, offset, platen, cylinder, tabletop,
            lever, etching""",
        "volume": """parish register, family Bible, herbal, atlas, ledger, prayer book, cookery
            book, guest book, photo album, sketchbook, law dictionary, psalter, chronicle, almanac,
            book of fables, bird book, travel diary, pattern book, minute book, poetry collection,
            scrapbook, Latin grammar, bestiary, herbarium""",
    },
    relations=(
        Relation(
            "press", "job", "press",
            says="""{s} is printed on {v}. | {v} is inked up for {s}. | We pull {s} on {v}.
                The plates of {s} are clamped into {v}.""",
            moves="""{s} will come off {v} instead. | {s} is now printed on {v}.
                We have to print {s} on {v} after all.""",
            asks="""Which press is {s} printed on? | What do we print {s} with?
                On which machine are the plates of {s}? | What is printed on {v}?
                What is {v} inked up for?""",
            counts="How many jobs are printed on {v}? | How many jobs run on {v}?",
            checks="Is {s} printed on {v}? | Do we use {v} for {s}?",
            befores="Which press was {s} printed on before? | Where did {s} run before?",
            names="""the press that prints {s} | the press on which {s} runs
                the print job on {v} | the job that {v} is inked up for""",
        ),
        Relation(
            "printer", "press", "person",
            says="""{v} prints on {s}. | {v} stands at {s}. | At {s} you will meet {v}.
                {v} inks and oils {s}. | Printer at {s}: {v}""",
            moves="""{v} now stands at {s}. | {v} has taken over at {s}.
                {s} has a new printer, {v}.""",
            asks="""Who operates {s}? | Who works at {s}? | Whom do I call if {s} jams?
                Which press does {v} operate? | Where in the print shop do I meet {v}?""",
            checks="Does {v} operate {s}? | Is {s} {v}'s press?",
            befores="Who stood at {s} before? | Who operated {s} before?",
            names="""the printer at {s} | the person who operates {s}
                the press that {v} operates | the press where {v} stands""",
        ),
        Relation(
            "binder", "volume", "person",
            says="""{v} is binding {s}. | {s} is being rebound by {v}.
                {v} is sewing the sheets of {s}. | {s} gets its new cover from {v}.
                Bookbinder for {s}: {v}""",
            moves="""{v} has taken on the binding of {s}. | {s} is now being rebound by {v}.
                The binding of {s} passed to {v}.""",
            asks="""Who is binding {s}? | Who is giving {s} a new cover?
                Who is putting {s} back together? | Whom do I ask about the spine of {s}?
                What is {v} binding? | Which old book is {v} mending?""",
            lists="Which books is {v} binding? | List the books that {v} is sewing.",
            counts="How many books is {v} binding? | How many books is {v} mending?",
            checks="Is {v} binding {s}? | Is {v} the one mending {s}?",
            befores="Who was binding {s} before? | Which bookbinder had {s} before?",
            names="""the bookbinder of {s} | the person binding {s}
                the book that {v} is binding | the book rebound by {v}""",
        ),
        Relation(
            "leaves", "volume", "pages",
            says="""{s} has {v} in all. | There are {v} to sew in {s}. | We counted {v} in {s}.
                Page count of {s}: {v}""",
            asks="""How long is {s}? | How many pages does {s} have? | How thick is {s}?
                Which book runs to {v}? | Which of the books has {v}?""",
            compares="""> Which is longer, {a} or {b}? | < Which is shorter, {a} or {b}?
                >? Is {a} thicker than {b}? | < Which has fewer pages, {a} or {b}?
                > Which means more sewing, {a} or {b}?""",
        ),
        Relation(
            "paper", SELF, "company",
            says="""Our printing paper comes from {v}. | {v} supplies the print shop with paper.
                We order our printing paper from {v}.""",
            moves="""We have switched to {v} for our printing paper.
                Our printing paper now comes from {v}.""",
            asks="""Who supplies our printing paper? | Where does the print shop get its paper?
                Whom do I ring when the printing paper runs out?""",
            befores="""Who supplied our printing paper before?
                Where did our printing paper come from before?""",
        ),
    ),
)  # fmt: skip

GLASSWORKS = Domain(
    "glassworks",
    types={
        "glass": "the {tint} {glassware}",
        "annealer": "the {annealer} annealer",
        "showroom": "the {showroom} showroom",
    },
    words={
        "tint": """amber, smoked, clear, frosted, ruby-red, cobalt-blue, sea-green, iridescent,
            spiral, gilded, bubbly""",
        "glassware": """vase, carafe, decanter, paperweight, tumbler, chandelier, lampshade, wine
            glass, perfume bottle, candlestick, hourglass, bauble, ashtray, inkwell, fishbowl,
            window pane, demijohn, punch bowl, flask, bell jar, finger bowl, ice bucket, swan, door
            knob""",
        "annealer": """north, south, large, small, lower, upper, drawer, conveyor, day, night,
            spare, round""",
        "showroom": """Lantern, Prism, Kingfisher, Cornerstone, Mulberry, Threshold, Blue Door,
            Skylight, Quarry, Copperfield, Millstream, Arcadia, Whitewall, Halcyon, Weathervane,
            Palette, Aldgate, Bellwether, Nightingale, Larkfield, Old Granary, Tollhouse, Driftwood,
            Sundial""",
    },
    relations=(
        Relation(
            "blower", "glass", "person",
            says="""{v} blew {s}. | {s} was blown by {v}. | {s} came off the blowpipe of {v}.
                It was {v} who gathered the glass for {s}. | Glassblower of {s}: {v}""",
            asks="""Who made {s}? | Whose breath is in {s}?
                Which glassblower does {s} come from? | Who shaped {s} at the furnace?
                What did {v} blow? | Which glass piece is {v}'s work?""",
            lists="Which glass pieces are by {v}? | List the pieces that {v} blew.",
            counts="How many glass pieces are by {v}? | How many pieces did {v} blow?",
            checks="Did {v} blow {s}? | Did {s} come off {v}'s blowpipe?",
            names="""the glassblower who made {s} | the person who blew {s}
                the glass piece by {v} | the piece that {v} blew""",
        ),
        Relation(
            "cooling", "glass", "annealer",
            says="""{s} is cooling in {v}. | {v} is slowly cooling {s}.
                {s} is resting until tomorrow in {v}. | We have {s} cooling off in {v}.""",
            moves="""{s} has been carried over to {v}. | {s} is now cooling in {v}.
                We had to finish cooling {s} in {v}.""",
            asks="""Where is {s} cooling? | Which annealer do I empty to get {s}?
                In what is {s} losing its heat? | What is cooling in {v}?
                Which piece will come out of {v}?""",
            lists="Which pieces are cooling in {v}? | List all the glass in {v}.",
            checks="Is {s} cooling in {v}? | Will {s} come out of {v}?",
            befores="Where was {s} cooling before? | Which annealer was {s} in before?",
            names="""the annealer that is cooling {s} | the annealer of {s}
                the piece cooling in {v} | the glass that is in {v}""",
        ),
        Relation(
            "opening", "annealer", "time",
            says="""{s} must stay shut until {v}. | We open {s} at {v}.
                Nobody may open {s} before {v}. | {s} has cooled down by {v}.""",
            moves="""We now open {s} at {v}. | The opening of {s} was moved to {v}.
                {s} has to stay shut until {v} instead.""",
            asks="""When do we open {s}? | How long must {s} stay shut?
                At what time can I unload {s}? | Which annealer do we open at {v}?
                What can I unload at {v}?""",
            checks="Do we open {s} at {v}? | Must {s} stay shut until {v}?",
            befores="""When were we going to open {s} before?
                Until when was {s} to stay shut before?""",
            compares="""> Which is opened later, {a} or {b}?
                < Which can I unload first, {a} or {b}? | <? Do we open {a} before {b}?
                > Which must stay shut longer, {a} or {b}?""",
        ),
        Relation(
            "buyer", "glass", "showroom",
            says="""{s} found a buyer in {v}. | {v} has bought {s}.
                {s} goes into the window of {v}. | Pack {s} for {v}. | Buyer of {s}: {v}""",
            moves="""{s} now goes to {v} instead.
                The sale of {s} fell through, and {v} took it.
                {s} was bought back and sold on to {v}.""",
            asks="""Which showroom bought {s}? | Where is {s} going?
                Where will the public see {s}? | What did {v} buy?
                Which glass piece are we packing for {v}?""",
            checks="Did {v} buy {s}? | Is {s} going to {v}?",
            befores="""Which showroom was {s} going to before?
                Which showroom had bought {s} before?""",
            names="""the showroom that bought {s} | the showroom that gets {s}
                the glass piece that {v} bought | the piece we are packing for {v}""",
        ),
        Relation(
            "keeper", "showroom", "person",
            says="""{v} sells our glass at {s}. | The owner of {s} is {v}.
                {v} buys glass for {s}. | At {s} ask for {v}.""",
            moves="""{v} has bought {s}, name and all. | {s} has passed into the hands of {v}.
                The new owner of {s} is {v}.""",
            asks="""Who runs {s}? | Whom should I ask for at {s}? | Who is the boss at {s}?
                Which showroom does {v} run? | At which showroom do I find {v}?""",
            checks="Does {v} run {s}? | Is {s} {v}'s showroom?",
            befores="Who ran {s} before? | Who was the owner of {s} before?",
            names="""the person who runs {s} | the owner of {s} | the showroom that {v} runs
                the showroom of {v}""",
        ),
    ),
)  # fmt: skip

UPHOLSTERY = Domain(
    "upholstery",
    types={
        "seating": "the {seating}",
        "fabric": "the {pattern} fabric | the {pattern} cloth",
        "bag": "the {leathergood}",
        "hide": "the {animal} hide",
    },
    words={
        "seating": """wing chair, chesterfield, chaise longue, footstool, ottoman, window seat,
            piano stool, love seat, club chair, recliner, settee, day bed, tub chair, sofa bed,
            nursing chair, armchair, pouffe, corner sofa, hall chair, carver chair, bar stool,
            divan, swivel chair, slipper chair""",
        "pattern": """paisley, tartan, gingham, damask, herringbone, houndstooth, floral, striped,
            polka-dot, toile, chevron, corduroy, tweed, chintz, bouclé, brocade, ikat, chenille,
            canvas, jacquard, plaid, moleskin, hopsack, leopard-print""",
        "leathergood": """satchel, saddlebag, handbag, holster, dog collar, briefcase, tool belt,
            bridle, purse, wallet, knapsack, glasses case, key fob, watch strap, harness, sandal,
            guitar strap, journal cover, hat box, gauntlet, card holder, quiver, pencil case,
            leather apron""",
        "animal": """cow, goat, deer, elk, buffalo, calf, sheep, pig, kangaroo, ostrich, reindeer,
            horse, camel, yak""",
        "filling": """horsehair, goose down, wadding, coir, foam, kapok, sheep's wool, straw, jute,
            latex, hessian, cotton flock, webbing, calico, moss, rag felt""",
    },
    relations=(
        Relation(
            "cover", "seating", "fabric",
            says="""{s} is being covered in {v}. | We cut {v} for {s}. | {v} goes on {s}.
                Cover of {s}: {v}""",
            moves="""{s} will now be covered in {v}.
                The customer has picked {v} for {s} after all.
                We stripped {s} again and put on {v}.""",
            denies="{s} is not being covered in {v}. | We don't want {v} on {s}.",
            asks="""What is {s} being covered in? | Which fabric did we cut for {s}?
                What will {s} be dressed in? | Which roll do I need for {s}?
                Which piece of furniture gets {v}? | What is {v} for?""",
            checks="Is {s} being covered in {v}? | Does {s} get {v}?",
            befores="""Which fabric was planned for {s} before?
                What was {s} to be covered in before?""",
            names="""the fabric for {s} | the fabric on {s} | the piece covered in {v}
                the furniture that gets {v}""",
        ),
        Relation(
            "left", "fabric", "metres",
            says="""We have {v} of {s} left. | There are {v} of {s} on the roll.
                {v} of {s} remain. | Stock of {s}: {v}""",
            moves="""We measured {s} again and found {v}.
                Now there are {v} of {s} on the roll. | The stock of {s} was corrected to {v}.""",
            asks="""How much of {s} is left? | How many metres of {s} do we have?
                How long is the roll of {s}? | How much of {s} can I still use?""",
            befores="How much of {s} was there before? | What was the old stock of {s}?",
            compares="""> Which do we have more of, {a} or {b}?
                < Which is running lower, {a} or {b}? | >? Is there more of {a} than of {b}?
                > Which is the longer roll, {a} or {b}?""",
        ),
        Relation(
            "filling", "seating", "filling", many=True,
            says="""We stuffed {s} with {v}. | {v} goes under the cover of {s}.
                {s} is padded with {v}. | There is a layer of {v} inside {s}.""",
            denies="""{s} is not padded with {v}. | Put no {v} under the cover of {s}.
                We didn't stuff {s} with {v}.""",
            ends="We have pulled the {v} out of {s}. | The {v} inside {s} was thrown away.",
            lists="""What is {s} stuffed with? | What is inside {s}? | What is padded with {v}?
                Which pieces have {v} inside?""",
            counts="""How many kinds of padding does {s} have?
                How many materials are inside {s}? | How many pieces are padded with {v}?
                How many pieces have {v} inside?""",
            checks="Is {s} stuffed with {v}? | Is there {v} inside {s}?",
        ),
        Relation(
            "leather", "bag", "hide",
            says="""We are cutting {s} from {v}. | We took a piece of {v} for {s}.
                {v} was used to make {s}. | Leather of {s}: {v}""",
            moves="""We started again on {s}, with {v} this time.
                We had to recut {s} from {v}. | {s} is now being made from {v}.""",
            asks="""Which hide is {s} cut from? | What did we make {s} from?
                Which leather is {s} made of? | What was {v} used for?
                What did we cut from {v}?""",
            checks="Is {s} cut from {v}? | Did we make {s} from {v}?",
            befores="Which hide was {s} cut from before? | What was {s} being made from before?",
            names="""the hide used for {s} | the leather of {s} | the thing cut from {v}
                the piece made from {v}""",
        ),
        Relation(
            "tannery", "hide", "city",
            says="""{s} was tanned in {v}. | {s} comes from a tannery in {v}.
                A tanner in {v} sold us {s}. | Tannery of {s}: {v}""",
            asks="""Where was {s} tanned? | Which city does {s} come from?
                Where did we get {s}? | What comes from a tannery in {v}?
                Which hide was tanned in {v}?""",
            checks="Was {s} tanned in {v}? | Does {s} come from {v}?",
            names="""the city where {s} was tanned | the home of the tannery of {s}
                the hide from {v} | the hide tanned in {v}""",
        ),
    ),
)  # fmt: skip
