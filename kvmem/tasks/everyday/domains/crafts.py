"""Workshops of crafts: clay, wood, jewels, books, glass, cloth and leather."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

POTTERY = Domain("pottery",
    types={
        "pot": "the {finish} {vessel}", "kiln": "the {kiln} kiln | our {kiln} kiln",
        "glaze": "the {glaze} glaze"},
    words={
        "finish": """speckled, fluted, lidded, carved, tall, squat, dimpled, two-handled, ribbed,
            oval""",
        "vessel": """jug, teapot, bowl, platter, tureen, butter dish, casserole, mug, goblet, egg
            cup, flower pot, salt pig, tagine, ginger jar, oil lamp, cake stand, pie dish, pitcher,
            colander, beaker, sugar bowl, gravy boat, crock, soap dish""",
        "kiln": "gas, electric, wood-fired, raku, salt, anagama, front-loading, test, yard, brick",
        "glaze": """celadon, tenmoku, shino, oribe, chun, oatmeal, honey, rutile, copper red,
            lichen, bamboo ash, cobalt, persimmon, oil-spot, crackle, satin black, seaweed,
            butterfat, bronze, malachite, eggshell, plum, fern, slate""",
        "oxide": "iron, copper, tin, feldspar, dolomite, kaolin, flint, wood ash, talc, whiting"},
    relations=(
        Relation("firing", "pot", "kiln",
            says="{s} is being fired in {v}. | {s} is on a shelf in {v}. | {v} is firing {s}. | We "
            "packed {s} into {v}. | Kiln for {s}: {v}", names="the kiln that is firing {s} | the "
            "kiln with {s} in it | the pot in {v} | the pot being fired in {v}",
            asks="Which kiln is {s} in? | Where is {s} being fired? | Which door do I open to get "
            "at {s}? | Which pot is in {v}? | What will I see if I look into {v}?",
            moves="{s} was taken out and put into {v}. | {s} is now to be fired in {v}. | We have "
            "had to fire {s} in {v} after all.", counts="How many pots are in {v}? | How many pots "
            "is {v} firing?", checks="Is {s} being fired in {v}? | Is {s} in {v}?",
            befores="Which kiln was {s} in before? | Where was {s} to be fired before?",
            lists="Which pots are in {v}? | List everything that we are firing in {v}."),
        Relation("coat", "pot", "glaze",
            says="{s} is coated in {v}. | We dipped {s} in {v}. | {v} went on {s}. | For {s} we "
            "took {v}. | Glaze on {s}: {v}", asks="What is {s} glazed with? | Which glaze is on "
            "{s}? | What gives {s} its shine? | Which pot has {v} on it? | What did we dip in {v}?",
            moves="{s} was washed off and dipped in {v}. | {s} has been reglazed with {v}. | {s} "
            "now has a coat of {v}.", checks="Is {s} glazed with {v}? | Did we dip {s} in {v}?",
            befores="What was {s} glazed with before? | Which glaze was on {s} before?",
            names="the glaze on {s} | the glaze that coats {s} | the pot with {v} on it | the pot "
            "dipped in {v}"),
        Relation("recipe", "glaze", "oxide", many=True,
            says="{v} goes into {s}. | The recipe of {s} calls for {v}. | You need {v} to mix {s}. "
            "| Stir {v} into {s}.", lists="What goes into {s}? | What do I need to mix {s}? | List "
            "the ingredients of {s}. | Which glazes contain {v}? | Which glazes need {v}?",
            ends="{v} was struck from the recipe of {s}. | We have stopped stirring {v} into {s}.",
            denies="{s} is mixed without {v}. | No {v} goes into {s}. | The recipe of {s} does not "
            "call for {v}.", counts="How many ingredients does {s} have? | How many things go into "
            "{s}? | How many glazes contain {v}? | How many glazes need {v}?",
            checks="Does {v} go into {s}? | Does {s} contain {v}? | Do I need {v} to mix {s}?"),
        Relation("minder", "kiln", "person",
            says="{v} tends the fire of {s}. | {s} is packed and unpacked by {v}. | Ask {v} for a "
            "shelf in {s}. | It is {v} who heats up {s}.", moves="{v} now tends the fire of {s}. | "
            "The care of {s} has passed to {v}. | {v} has taken over the firing of {s}.",
            names="the person who minds {s} | the one responsible for {s} | the kiln that {v} "
            "minds | the kiln that {v} looks after", checks="Does {v} mind {s}? | Is {v} the one "
            "who looks after {s}?", befores="Who minded {s} before? | Who packed {s} before?",
            asks="Who looks after {s}? | Whom do I ask for a shelf in {s}? | Who is responsible "
            "for {s}? | Which kiln does {v} mind? | Which kiln is in the care of {v}?"),
        Relation("evening", SELF, "time",
            says="Our pottery evening begins at {v}. | Clay night starts at {v}. | We sit down at "
            "the wheels at {v}. | clay night: {v}", asks="When does our pottery evening start? | "
            "What time do we meet for clay night? | When do I have to be at the pottery?",
            befores="When did clay night start before? | What was the old time of our pottery "
            "evening?", checks="Does clay night start at {v}? | Does our pottery evening begin at "
            "{v}?", moves="Clay night was moved to {v}. | Our pottery evening now begins at {v}."),
    ),
)  # fmt: skip

JOINERY = Domain("joinery",
    types={"piece": "the {wood} {furniture}", "machine": "the {machine}"},
    words={
        "wood": """oak, walnut, cherry, ash, beech, maple, elm, teak, pine, cedar, larch, chestnut,
            mahogany""",
        "furniture": """sideboard, bookcase, bedstead, dresser, writing desk, rocking chair, blanket
            chest, linen chest, cradle, coffee table, dining table, stool, hallstand, plate rack,
            corner cupboard, clock case, bureau, settle, vitrine, washstand, lectern, headboard,
            staircase, spice rack""",
        "machine": """bandsaw, table saw, planer, thicknesser, lathe, morticer, spindle moulder,
            drum sander, pillar drill, router table, scroll saw, panel saw, edge bander, belt
            sander, tenoner, chop saw, jointer, veneer press, dovetailer, wall saw, nail gun, glue
            press, radial saw, disc sander"""},
    relations=(
        Relation("builder", "piece", "person",
            says="{v} is gluing up {s}. | {s} is being built by {v}. | {v} cuts the joints for "
            "{s}. | The joiner working on {s} is {v}. | Joiner for {s}: {v}",
            moves="{v} has taken over the work on {s}. | {s} was passed to {v} to build. | The new "
            "joiner on {s} is {v}.", checks="Is {v} building {s}? | Is {s} in the hands of {v}?",
            lists="Which pieces is {v} building? | List the furniture that {v} is working on.",
            befores="Who was building {s} before? | Which joiner was on {s} before?",
            asks="Who is building {s}? | Which joiner is on {s}? | In whose hands is {s}? | Who "
            "can tell me how far along {s} is? | What is {v} building? | Which piece is {v} "
            "working on? | What's on {v}'s bench?", names="the joiner building {s} | the person "
            "who makes {s} | the piece that {v} is building | the furniture {v} is working on"),
        Relation("master", "person", "person",
            says="{v} trained {s} as a joiner. | {s} learned joinery from {v}. | {s} was "
            "apprenticed to {v} as a cabinet maker. | {s} first held a chisel under {v}.",
            lists="Which joiners did {v} train? | List {v}'s apprentices in the workshop.",
            asks="Who taught joinery to {s}? | Under whom did {s} train as a joiner? | Which "
            "master joiner did {s} learn from? | Who learned joinery from {v}? | Which joiner did "
            "{v} train?", checks="Did {v} train {s} as a joiner? | Was {s} apprenticed to {v}?",
            names="the joiner who trained {s} | the person from whom {s} learned joinery | the "
            "apprentice of {v} | the joiner whom {v} trained"),
        Relation("licence", "person", "machine", many=True,
            says="{s} may use {v}. | {s} has passed the safety test for {v}. | {s} is allowed to "
            "run {v}. | You may let {s} work on {v}.", lists="Which machines may {s} use? | What "
            "can {s} work on? | Who may use {v}? | Who has passed the test for {v}? | Whom can I "
            "ask to run {v}?", ends="{s} may no longer use {v}. | {s} has lost the permit for {v}.",
            counts="How many machines may {s} use? | For how many machines has {s} passed the "
            "test? | How many people may use {v}? | How many of us can work on {v}?",
            denies="{s} may not use {v}. | {s} must keep away from {v}. | Don't let {s} work on "
            "{v}.", checks="May {s} use {v}? | Is {s} allowed to run {v}?"),
        Relation("due", "piece", "date",
            says="{s} has to leave the workshop by {v}. | We promised {s} for {v}. | The customer "
            "expects {s} on {v}. | Delivery of {s}: {v}", asks="When is {s} due? | By when must "
            "{s} be finished? | When does the customer get {s}? | How long do we have to finish "
            "{s}? | Which piece is due on {v}? | What has to be finished by {v}?",
            moves="The delivery of {s} was moved to {v}. | We now promise {s} for {v}. | The new "
            "delivery date of {s} is {v}.", checks="Is {s} due on {v}? | Did we promise {s} for "
            "{v}?", befores="When was {s} due before? | What was the old delivery date of {s}?",
            compares="< Which is due earlier, {a} or {b}? | > Which can wait longer, {a} or {b}? | "
            "<? Is {a} due before {b}? | < Which is more urgent, {a} or {b}?"),
        Relation("quote", "piece", "sum",
            says="{s} will cost the customer {v}. | We quoted {v} for {s}. | Our offer for {s} "
            "came to {v}. | Estimate for {s}: {v}", moves="The quote for {s} was changed to {v}. | "
            "We worked out {s} again and got {v}. | {s} now costs the customer {v}.",
            asks="What does {s} cost? | How much are we charging for {s}? | What is the price of "
            "{s}? | What will the customer have to pay for {s}?",
            compares="> Which is dearer, {a} or {b}? | < Which is cheaper, {a} or {b}? | >? Does "
            "{a} cost more than {b}? | > Which will bring us more money, {a} or {b}?"),
    ),
)  # fmt: skip

JEWELLERY = Domain("jewellery",
    types={
        "jewel": "the {metal} {trinket}", "tray": "the {lining} tray", "safe": "the {safe} safe"},
    words={
        "metal": """gold, silver, platinum, rose-gold, white-gold, copper, bronze, titanium, enamel,
            brass, pewter""",
        "trinket": """ring, brooch, bracelet, locket, pendant, bangle, anklet, tiara, hairpin,
            signet ring, ear stud, cufflink, necklace, choker, tie pin, charm, medallion, cross,
            nose stud, hat pin, buckle, amulet, diadem, torque""",
        "lining": """velvet, felt, satin, suede, cork, silk, baize, linen, foam, plush, bamboo,
            lacquer""",
        "safe": """wall, floor, office, small, old, back-room, cellar, steel, counter, fireproof,
            tall""",
        "stone": """garnet, opal, ruby, sapphire, emerald, topaz, amethyst, moonstone, peridot,
            citrine, diamond, pearl, onyx, agate, beryl, spinel, zircon, tourmaline, cameo,
            aquamarine, carnelian, bloodstone, tanzanite, sunstone"""},
    relations=(
        Relation("recipient", "jewel", "person",
            says="{s} is a present for {v}. | {s} was ordered as a surprise for {v}. | {s} is to "
            "be worn by {v}. | Engrave the name of {v} on {s}.", asks="Who is {s} for? | Who will "
            "wear {s}? | Who gets {s}? | Whose name goes on {s}? | Which piece of jewellery is for "
            "{v}? | What is {v} going to unwrap?", checks="Is {s} for {v}? | Will {v} wear {s}?",
            names="the person who gets {s} | the future wearer of {s} | the jewellery for {v} | "
            "the piece of jewellery that {v} will wear"),
        Relation("tray", "jewel", "tray",
            says="{s} is laid out in {v}. | {s} has its place in {v}. | I put {s} back into {v}. | "
            "There is a slot for {s} in {v}.", moves="{s} has a new place in {v}. | I have just "
            "shifted {s} to {v}. | {s} was taken out and laid in {v}.",
            denies="{s} has no place in {v}. | I did not put {s} into {v}. | Don't look for {s} in "
            "{v}.", befores="Which tray was {s} in before? | Where was {s} until I shifted it?",
            names="the tray that holds {s} | the tray where {s} lies | the jewellery in {v} | the "
            "piece laid out in {v}", lists="Which pieces are in {v}? | List the jewellery in {v}.",
            asks="Where is {s}? | Which tray is {s} in? | Where did I lay {s}? | What do I bring "
            "if a customer wants to see {s}? | What is in {v}? | Which piece of jewellery has its "
            "place in {v}?", checks="Is {s} in {v}? | Do I find {s} in {v}?"),
        Relation("lockup", "tray", "safe",
            says="{s} stays overnight in {v}. | We lock up {s} in {v}. | At closing time {s} goes "
            "into {v}. | Night place of {s}: {v}", moves="{s} is now locked up in {v}. | From "
            "today {s} goes into {v} at night. | We have found room for {s} in {v} instead.",
            asks="Which safe is {s} locked in? | Where does {s} spend the night? | Where does {s} "
            "go when we close? | Which tray is locked up in {v}? | Which tray goes into {v} at "
            "night?", checks="Is {s} locked up in {v}? | Does {s} spend the night in {v}?",
            befores="Which safe was {s} locked in before? | Where did {s} spend the night before?",
            names="the safe that guards {s} | the night safe of {s} | the tray locked up in {v} | "
            "the tray that spends the night in {v}"),
        Relation("combination", "safe", "code", unique=True,
            says="{s} unlocks with {v}. | Dial {v} to open {s}. | The combination of {s} is {v}. | "
            "combination of {s}: {v}", moves="The combination of {s} was changed to {v}. | {s} now "
            "unlocks with {v}. | {s} has been reset to {v}.", names="the combination of {s} | the "
            "code that opens {s} | the safe that opens with {v} | the safe with the combination "
            "{v}", checks="Does {s} open with {v}? | Is {v} the combination of {s}?",
            befores="What was the combination of {s} before? | What did {s} open with before it "
            "was reset?", asks="How do I open {s}? | What's the combination of {s}? | I can't get "
            "{s} open, what's the code? | Which safe opens with {v}? | What does {v} unlock?"),
        Relation("stones", "jewel", "stone", many=True,
            says="{s} is set with a(n) {v}. | A(n) {v} sparkles in {s}. | {s} has a(n) {v} in its "
            "setting. | We mounted a(n) {v} on {s}.", lists="Which stones are in {s}? | What is "
            "{s} set with? | List the gems of {s}. | Which pieces have a(n) {v}? | Which jewellery "
            "is set with a(n) {v}?", checks="Is {s} set with a(n) {v}? | Does {s} have a(n) {v}?",
            denies="{s} is not set with a(n) {v}. | No {v} sparkles in {s}. | We did not mount "
            "a(n) {v} on {s}.", ends="The {v} has fallen out of {s}. | We took the {v} out of {s}.",
            counts="How many stones does {s} have? | How many gems are there in {s}? | How many "
            "pieces have a(n) {v}? | How many jewels are set with a(n) {v}?"),
    ),
)  # fmt: skip

BINDERY = Domain("bindery",
    types={
        "job": "the {printjob}", "press": "the {press} press | our {press} press",
        "volume": "the {volume}"},
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
            scrapbook, Latin grammar, bestiary, herbarium"""},
    relations=(
        Relation("press", "job", "press",
            says="{s} is printed on {v}. | {v} is inked up for {s}. | We pull {s} on {v}. | The "
            "plates of {s} are clamped into {v}.", names="the press that prints {s} | the press on "
            "which {s} runs | the print job on {v} | the job that {v} is inked up for",
            asks="Which press is {s} printed on? | What do we print {s} with? | On which machine "
            "are the plates of {s}? | What is printed on {v}? | What is {v} inked up for?",
            moves="{s} will come off {v} instead. | {s} is now printed on {v}. | We have to print "
            "{s} on {v} after all.", checks="Is {s} printed on {v}? | Do we use {v} for {s}?",
            befores="Which press was {s} printed on before? | Where did {s} run before?",
            counts="How many jobs are printed on {v}? | How many jobs run on {v}?"),
        Relation("printer", "press", "person",
            says="{v} prints on {s}. | {v} stands at {s}. | At {s} you will meet {v}. | {v} inks "
            "and oils {s}. | Printer at {s}: {v}", asks="Who operates {s}? | Who works at {s}? | "
            "Whom do I call if {s} jams? | Which press does {v} operate? | Where in the print shop "
            "do I meet {v}?", moves="{v} now stands at {s}. | {v} has taken over at {s}. | {s} has "
            "a new printer, {v}.", befores="Who stood at {s} before? | Who operated {s} before?",
            names="the printer at {s} | the person who operates {s} | the press that {v} operates "
            "| the press where {v} stands", checks="Does {v} operate {s}? | Is {s} {v}'s press?"),
        Relation("binder", "volume", "person",
            says="{v} is binding {s}. | {s} is being rebound by {v}. | {v} is sewing the sheets of "
            "{s}. | {s} gets its new cover from {v}. | Bookbinder for {s}: {v}",
            moves="{v} has taken on the binding of {s}. | {s} is now being rebound by {v}. | The "
            "binding of {s} passed to {v}.", asks="Who is binding {s}? | Who is giving {s} a new "
            "cover? | Who is putting {s} back together? | Whom do I ask about the spine of {s}? | "
            "What is {v} binding? | Which old book is {v} mending?",
            lists="Which books is {v} binding? | List the books that {v} is sewing.",
            names="the bookbinder of {s} | the person binding {s} | the book that {v} is binding | "
            "the book rebound by {v}", checks="Is {v} binding {s}? | Is {v} the one mending {s}?",
            befores="Who was binding {s} before? | Which bookbinder had {s} before?",
            counts="How many books is {v} binding? | How many books is {v} mending?"),
        Relation("leaves", "volume", "pages",
            says="{s} has {v} in all. | There are {v} to sew in {s}. | We counted {v} in {s}. | "
            "Page count of {s}: {v}", asks="How long is {s}? | How many pages does {s} have? | How "
            "thick is {s}? | Which book runs to {v}? | Which of the books has {v}?",
            compares="> Which is longer, {a} or {b}? | < Which is shorter, {a} or {b}? | >? Is {a} "
            "thicker than {b}? | < Which has fewer pages, {a} or {b}? | > Which means more sewing, "
            "{a} or {b}?"),
        Relation("paper", SELF, "company",
            says="Our printing paper comes from {v}. | {v} supplies the print shop with paper. | "
            "We order our printing paper from {v}.",
            moves="We have switched to {v} for our printing paper. | Our printing paper now comes "
            "from {v}.", befores="Who supplied our printing paper before? | Where did our printing "
            "paper come from before?", asks="Who supplies our printing paper? | Where does the "
            "print shop get its paper? | Whom do I ring when the printing paper runs out?"),
    ),
)  # fmt: skip

GLASSWORKS = Domain("glassworks",
    types={
        "glass": "the {tint} {glassware}", "annealer": "the {annealer} annealer",
        "showroom": "the {showroom} showroom"},
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
            Sundial"""},
    relations=(
        Relation("blower", "glass", "person",
            says="{v} blew {s}. | {s} was blown by {v}. | {s} came off the blowpipe of {v}. | It "
            "was {v} who gathered the glass for {s}. | Glassblower of {s}: {v}",
            asks="Who made {s}? | Whose breath is in {s}? | Which glassblower does {s} come from? "
            "| Who shaped {s} at the furnace? | What did {v} blow? | Which glass piece is {v}'s "
            "work?", lists="Which glass pieces are by {v}? | List the pieces that {v} blew.",
            names="the glassblower who made {s} | the person who blew {s} | the glass piece by {v} "
            "| the piece that {v} blew", counts="How many glass pieces are by {v}? | How many "
            "pieces did {v} blow?", checks="Did {v} blow {s}? | Did {s} come off {v}'s blowpipe?"),
        Relation("cooling", "glass", "annealer",
            says="{s} is cooling in {v}. | {v} is slowly cooling {s}. | {s} is resting until "
            "tomorrow in {v}. | We have {s} cooling off in {v}.", checks="Is {s} cooling in {v}? | "
            "Will {s} come out of {v}?", asks="Where is {s} cooling? | Which annealer do I empty "
            "to get {s}? | In what is {s} losing its heat? | What is cooling in {v}? | Which piece "
            "will come out of {v}?", lists="Which pieces are cooling in {v}? | List all the glass "
            "in {v}.", befores="Where was {s} cooling before? | Which annealer was {s} in before?",
            moves="{s} has been carried over to {v}. | {s} is now cooling in {v}. | We had to "
            "finish cooling {s} in {v}.", names="the annealer that is cooling {s} | the annealer "
            "of {s} | the piece cooling in {v} | the glass that is in {v}"),
        Relation("opening", "annealer", "time",
            says="{s} must stay shut until {v}. | We open {s} at {v}. | Nobody may open {s} before "
            "{v}. | {s} has cooled down by {v}.", moves="We now open {s} at {v}. | The opening of "
            "{s} was moved to {v}. | {s} has to stay shut until {v} instead.",
            asks="When do we open {s}? | How long must {s} stay shut? | At what time can I unload "
            "{s}? | Which annealer do we open at {v}? | What can I unload at {v}?",
            compares="> Which is opened later, {a} or {b}? | < Which can I unload first, {a} or "
            "{b}? | <? Do we open {a} before {b}? | > Which must stay shut longer, {a} or {b}?",
            befores="When were we going to open {s} before? | Until when was {s} to stay shut "
            "before?", checks="Do we open {s} at {v}? | Must {s} stay shut until {v}?"),
        Relation("buyer", "glass", "showroom",
            says="{s} found a buyer in {v}. | {v} has bought {s}. | {s} goes into the window of "
            "{v}. | Pack {s} for {v}. | Buyer of {s}: {v}", moves="{s} now goes to {v} instead. | "
            "The sale of {s} fell through, and {v} took it. | {s} was bought back and sold on to "
            "{v}.", asks="Which showroom bought {s}? | Where is {s} going? | Where will the public "
            "see {s}? | What did {v} buy? | Which glass piece are we packing for {v}?",
            names="the showroom that bought {s} | the showroom that gets {s} | the glass piece "
            "that {v} bought | the piece we are packing for {v}",
            befores="Which showroom was {s} going to before? | Which showroom had bought {s} "
            "before?", checks="Did {v} buy {s}? | Is {s} going to {v}?"),
        Relation("keeper", "showroom", "person",
            says="{v} sells our glass at {s}. | The owner of {s} is {v}. | {v} buys glass for {s}. "
            "| At {s} ask for {v}.", asks="Who runs {s}? | Whom should I ask for at {s}? | Who is "
            "the boss at {s}? | Which showroom does {v} run? | At which showroom do I find {v}?",
            moves="{v} has bought {s}, name and all. | {s} has passed into the hands of {v}. | The "
            "new owner of {s} is {v}.", checks="Does {v} run {s}? | Is {s} {v}'s showroom?",
            names="the person who runs {s} | the owner of {s} | the showroom that {v} runs | the "
            "showroom of {v}", befores="Who ran {s} before? | Who was the owner of {s} before?"),
    ),
)  # fmt: skip

UPHOLSTERY = Domain("upholstery",
    types={
        "seating": "the {seating}", "fabric": "the {pattern} fabric | the {pattern} cloth",
        "bag": "the {leathergood}", "hide": "the {animal} hide"},
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
            latex, hessian, cotton flock, webbing, calico, moss, rag felt"""},
    relations=(
        Relation("cover", "seating", "fabric",
            says="{s} is being covered in {v}. | We cut {v} for {s}. | {v} goes on {s}. | Cover of "
            "{s}: {v}", moves="{s} will now be covered in {v}. | The customer has picked {v} for "
            "{s} after all. | We stripped {s} again and put on {v}.", names="the fabric for {s} | "
            "the fabric on {s} | the piece covered in {v} | the furniture that gets {v}",
            asks="What is {s} being covered in? | Which fabric did we cut for {s}? | What will {s} "
            "be dressed in? | Which roll do I need for {s}? | Which piece of furniture gets {v}? | "
            "What is {v} for?", checks="Is {s} being covered in {v}? | Does {s} get {v}?",
            befores="Which fabric was planned for {s} before? | What was {s} to be covered in "
            "before?", denies="{s} is not being covered in {v}. | We don't want {v} on {s}."),
        Relation("left", "fabric", "metres",
            says="We have {v} of {s} left. | There are {v} of {s} on the roll. | {v} of {s} "
            "remain. | Stock of {s}: {v}", moves="We measured {s} again and found {v}. | Now there "
            "are {v} of {s} on the roll. | The stock of {s} was corrected to {v}.",
            asks="How much of {s} is left? | How many metres of {s} do we have? | How long is the "
            "roll of {s}? | How much of {s} can I still use?",
            compares="> Which do we have more of, {a} or {b}? | < Which is running lower, {a} or "
            "{b}? | >? Is there more of {a} than of {b}? | > Which is the longer roll, {a} or {b}?",
            befores="How much of {s} was there before? | What was the old stock of {s}?"),
        Relation("filling", "seating", "filling", many=True,
            says="We stuffed {s} with {v}. | {v} goes under the cover of {s}. | {s} is padded with "
            "{v}. | There is a layer of {v} inside {s}.", lists="What is {s} stuffed with? | What "
            "is inside {s}? | What is padded with {v}? | Which pieces have {v} inside?",
            ends="We have pulled the {v} out of {s}. | The {v} inside {s} was thrown away.",
            counts="How many kinds of padding does {s} have? | How many materials are inside {s}? "
            "| How many pieces are padded with {v}? | How many pieces have {v} inside?",
            denies="{s} is not padded with {v}. | Put no {v} under the cover of {s}. | We didn't "
            "stuff {s} with {v}.", checks="Is {s} stuffed with {v}? | Is there {v} inside {s}?"),
        Relation("leather", "bag", "hide",
            says="We are cutting {s} from {v}. | We took a piece of {v} for {s}. | {v} was used to "
            "make {s}. | Leather of {s}: {v}", asks="Which hide is {s} cut from? | What did we "
            "make {s} from? | Which leather is {s} made of? | What was {v} used for? | What did we "
            "cut from {v}?", checks="Is {s} cut from {v}? | Did we make {s} from {v}?",
            befores="Which hide was {s} cut from before? | What was {s} being made from before?",
            moves="We started again on {s}, with {v} this time. | We had to recut {s} from {v}. | "
            "{s} is now being made from {v}.", names="the hide used for {s} | the leather of {s} | "
            "the thing cut from {v} | the piece made from {v}"),
        Relation("tannery", "hide", "city",
            says="{s} was tanned in {v}. | {s} comes from a tannery in {v}. | A tanner in {v} sold "
            "us {s}. | Tannery of {s}: {v}", asks="Where was {s} tanned? | Which city does {s} "
            "come from? | Where did we get {s}? | What comes from a tannery in {v}? | Which hide "
            "was tanned in {v}?", checks="Was {s} tanned in {v}? | Does {s} come from {v}?",
            names="the city where {s} was tanned | the home of the tannery of {s} | the hide from "
            "{v} | the hide tanned in {v}"),
    ),
)  # fmt: skip
