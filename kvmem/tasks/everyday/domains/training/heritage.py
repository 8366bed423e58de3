"""Model building, a family tree with its heirlooms, and an allotment association."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

MODELLING = Domain(
    "modelling",
    types={
        "model": "the model {model} | our model {model}",
        "paint": "the {paint} enamel | the {paint} paint",
        "tray": "the {tray} paint tray",
    },
    words={
        "model": """Spitfire, biplane, Zeppelin, fire engine, steamroller, windmill, cathedral,
            castle, hot-air balloon, racing car, tractor, double-decker, bulldozer, glider,
            pavilion, watermill, helicopter, tank, milk float, stagecoach, chariot, jumbo jet,
            seaplane, crane, jeep, suspension bridge, motorbike, pagoda, drawbridge, caravan""",
        "paint": """gunmetal, olive drab, poppy red, duck-egg blue, khaki, primrose, burnt umber,
            rust, chrome silver, brass, sky grey, earth brown, flat black, gloss white, sand,
            racing green, copper, cobalt, tan leather, smoke, cherry, slate grey, midnight blue,
            field grey, ochre, pearl, terracotta, mud""",
        "tray": """tin, cork, upper, lower, left-hand, right-hand, magnetic, folding, swivel,
            wooden, cardboard, slotted, tall, narrow""",
        "piece": """left wheel, propeller, rear axle, windscreen, decal sheet, steering wheel,
            left wing, right wing, rudder, chimney, weathervane, exhaust pipe, front bumper,
            cockpit hood, pilot figure, tail fin, ladder, gear stick, headlamp, roof panel,
            weather cover, tow hook, undercarriage, flagpole, rear hatch, radiator grille,
            base plate, mudguard""",
    },
    relations=(
        Relation(
            "builder", "model", "person",
            says="""{v} is putting {s} together. | {s} lies in pieces on the workbench of {v}.
                {v} is gluing {s} together. | {s} is being assembled by {v}.
                The one building {s} is {v}. | It is {v} who is assembling {s}.""",
            moves="""{v} has taken over the building of {s}. | {s} has moved to the bench of {v}.
                {s} was left to {v} to finish building. | {v} is the new builder of {s}.""",
            asks="""Who is building {s}? | On whose workbench is {s}? | By whom is {s} being built?
                Who is gluing {s} together? | What is {v} glueing up?
                Which model is on the workbench of {v}? | What is {v} busy gluing together?""",
            lists="Which models is {v} building? | List the models on the workbench of {v}.",
            counts="""How many models is {v} building?
                How many models are on the workbench of {v}?""",
            checks="Is {v} building {s}? | Is {s} on the workbench of {v}?",
            befores="Who was building {s} before? | On whose workbench was {s} before?",
            names="""the builder of {s} | the person who is building {s}
                the model that {v} is building | the model on the workbench of {v}""",
        ),
        Relation(
            "coat", "model", "paint",
            says="""{s} is painted with {v}. | The top coat of {s} is {v}. | We spray {s} with {v}.
                {v} gives {s} its colour. | For {s} the builders use {v}.""",
            moves="""{s} was repainted with {v}. | We now spray {s} with {v}.
                We changed the top coat of {s} to {v}. | {v} is the new top coat of {s}.""",
            asks="""What is {s} painted with? | Which paint is on {s}? | What do we spray {s} with?
                Which paint gives {s} its colour? | Remind me what the top coat of {s} is.
                What do we spray with {v}? | Which model is painted with {v}?""",
            lists="Which models are painted with {v}? | List the models with a coat of {v}.",
            counts="How many models are painted with {v}? | How many models do we spray with {v}?",
            checks="Is {s} painted with {v}? | Is {v} the top coat of {s}?",
            befores="""What was {s} painted with before? | What was the old top coat of {s}?
                Which paint was on {s} before it was repainted?""",
            names="""the paint on {s} | the paint we spray {s} with | the model painted with {v}
                the model that we spray with {v}""",
        ),
        Relation(
            "tray", "paint", "tray",
            says="""{s} has its slot in {v}. | The pot of {s} sits in {v}.
                {v} holds the pot of {s}. | After painting, put {s} back into {v}.
                If you need {s}, reach into {v}.""",
            moves="""The pot of {s} was shifted to {v}. | {s} has been given a slot in {v}.
                After painting, {s} now goes back into {v}.""",
            asks="""Which tray has {s} in it? | Where is the pot of {s}? | Where do I reach for {s}?
                Where does {s} go after painting? | Which paint has its slot in {v}?
                What goes back into {v} after painting? | Which pot sits in {v}?""",
            lists="Which paints have a slot in {v}? | List the pots of paint in {v}.",
            counts="How many pots of paint sit in {v}? | How many paints have a slot in {v}?",
            checks="Is the pot of {s} in {v}? | Does {s} go back into {v} after painting?",
            befores="""Which tray had {s} in it before?
                Where was the pot of {s} before it was shifted?""",
            denies="The pot of {s} is not in {v}. | {s} has no slot in {v}.",
            ends="{s} has lost its slot in {v}. | I removed the pot of {s} from {v}.",
            names="""the tray with {s} in it | the tray where {s} has its slot | the paint in {v}
                the paint whose pot sits in {v}""",
        ),
        Relation(
            "parts", "model", "age",
            says="""{s} is put together from {v} parts. | There are {v} parts in the box of {s}.
                It takes {v} parts to build {s}. | Whoever builds {s} has {v} parts to glue.
                Parts in {s}: {v}""",
            moves="""In the new version {s} is put together from {v} parts.
                By a second count there are {v} parts in the box of {s}.
                We corrected the number of parts in {s} to {v}.""",
            asks="""How many parts are there in {s}? | How many parts does it take to build {s}?
                How many parts does {s} consist of? | What's the number of parts in {s}?
                How many bits do I have to glue for {s}?""",
            checks="Are there {v} parts in {s}? | Does it take {v} parts to build {s}?",
            befores="""What was the old number of parts in {s}?
                How many parts were listed for {s} before the correction?""",
            compares="""> Which has more parts, {a} or {b}? | < Which takes fewer parts, {a} or {b}?
                >? Is there more to glue for {a} than for {b}?
                <? Does {a} consist of fewer parts than {b}?
                > Which is the more fiddly one by number of parts, {a} or {b}?""",
        ),
        Relation(
            "drying", "paint", "minutes",
            says="""{s} needs {v} to dry. | {s} dries in {v}. | Leave {s} alone for {v} to dry.
                Drying time of {s}: {v} | After {v} a coat of {s} is dry.""",
            moves="""With the new thinner, {s} dries in {v}. | {s} now needs {v} to dry.
                The drying time of {s} has gone to {v}.""",
            asks="""How long does {s} take to dry? | What is the drying time of {s}?
                For how long must I leave {s} alone? | When is a coat of {s} dry?
                How soon can I touch a coat of {s}?""",
            checks="Does {s} dry in {v}? | Is the drying time of {s} {v}?",
            befores="""How long did {s} take to dry before?
                What was the drying time of {s} before the new thinner?""",
            compares="""> Which takes longer to dry, {a} or {b}? | < Which dries faster, {a} or {b}?
                >? Do I have to leave {a} alone longer than {b}? | <? Is {a} dry sooner than {b}?
                < Which would you use in a hurry, {a} or {b}?""",
        ),
        Relation(
            "price", "model", "price",
            says="""The kit for {s} is {v}. | In the hobby shop {s} is marked {v}.
                Building {s} sets you back {v}. | You get the kit of {s} for {v}.""",
            moves="""The kit for {s} has been repriced at {v}. | The kit for {s} is now {v}.
                In the hobby shop {s} was re-marked {v}.""",
            asks="""What does the kit for {s} cost? | How much is {s} in the hobby shop?
                How much do you pay for the kit of {s}? | What does {s} set me back?""",
            checks="Does the kit for {s} cost {v}? | Is {s} marked {v} in the hobby shop?",
            befores="How much was the kit for {s} before? | What was {s} marked before?",
            compares="""> Which kit costs more, {a} or {b}? | < Which sets me back less, {a} or {b}?
                >? Is the kit for {a} dearer than the one for {b}?
                <? Would I spend less on {a} than on {b}?""",
        ),
        Relation(
            "missing", "model", "piece", many=True,
            says="""{s} lacks the {v}. | The {v} of {s} is lost. | We can't find the {v} for {s}.
                {s} is without its {v}. | Missing from {s}: the {v}""",
            denies="{s} does not lack the {v}. | The {v} of {s} is not lost.",
            ends="The {v} of {s} has turned up. | {s} no longer lacks the {v}.",
            lists="""What is missing from {s}? | Which pieces does {s} lack?
                What can't we find for {s}? | Which models lack the {v}?
                List the models without their {v}.""",
            counts="""How many pieces are missing from {s}? | How many pieces does {s} lack?
                How many models lack the {v}? | On how many models is the {v} missing?""",
            checks="Does {s} lack the {v}? | Is the {v} missing from {s}?",
        ),
    ),
)  # fmt: skip

ANCESTRY = Domain(
    "ancestry",
    types={"ancestor": "{ancestor}", "heirloom": "the {heirloom} | our {heirloom}"},
    words={
        "ancestor": """Great-Aunt Agatha, Great-Uncle Ambrose, Great-Aunt Philippa, Cousin Winifred,
            Great-Uncle Cuthbert, Great-Aunt Maud, Great-Uncle Barnaby, Cousin Percival,
            Great-Aunt Ottilie, Great-Uncle Leopold, Great-Aunt Drusilla, Cousin Mildred,
            Great-Uncle Horace, Great-Aunt Beryl, Great-Uncle Septimus, Cousin Cornelius,
            Great-Aunt Euphemia, Great-Uncle Wilfred, Great-Aunt Hortense, Cousin Gladys,
            Great-Uncle Erasmus, Great-Aunt Edith, Great-Uncle Mortimer, Cousin Albert,
            Great-Aunt Lavinia, Great-Uncle Rufus, Great-Aunt Selma, Cousin Theodora""",
        "heirloom": """grandfather clock, signet ring, christening gown, cameo brooch, family Bible,
            silver teapot, pearl necklace, rocking chair, snuff box, pocket watch, writing desk,
            oil portrait, war medal, field glasses, mourning locket, sampler, walking cane,
            porcelain shepherdess, dowry chest, carriage clock, spinning wheel, crystal decanter,
            tortoiseshell comb, music box, punch bowl, sabre, ivory fan, brass bed warmer""",
    },
    relations=(
        Relation(
            "owner", "heirloom", "ancestor",
            says="""{s} once belonged to {v}. | {v} was the first owner of {s}.
                {s} came into the family through {v}. | In the old days {v} owned {s}.
                It was {v} who brought {s} into the family.""",
            asks="""Whose was {s} in the old days? | Who was the first owner of {s}?
                Through whom did {s} come into the family? | Who brought {s} into the family?
                Which heirloom once belonged to {v}? | What did {v} bring into the family?""",
            lists="Which heirlooms once belonged to {v}? | List the heirlooms that {v} owned.",
            counts="""How many heirlooms once belonged to {v}?
                How many heirlooms came into the family through {v}?""",
            checks="Did {s} once belong to {v}? | Was {v} the first owner of {s}?",
            names="""the first owner of {s} | the ancestor who brought {s} into the family
                the heirloom that once belonged to {v} | the heirloom {v} owned in the old days""",
        ),
        Relation(
            "heir", "ancestor", "ancestor",
            says="""{s} left everything to {v}. | The heir of {s} was {v}.
                The will of {s} was in favour of {v}. | {v} inherited the money of {s}.
                {v} came into the fortune of {s}.""",
            asks="""Who was the heir of {s}? | Who inherited the money of {s}?
                To whom did {s} leave everything? | Who came into the fortune of {s}?
                Whose heir was {v}? | Whose money did {v} inherit?
                Whose will was in favour of {v}?""",
            lists="Name everyone whose money {v} inherited. | List all those whose heir was {v}.",
            checks="Did {s} leave everything to {v}? | Was {v} the heir of {s}?",
            names="""the heir of {s} | the one who inherited the money of {s}
                the ancestor whose heir was {v} | the one who left everything to {v}""",
        ),
        Relation(
            "keeper", "heirloom", "person",
            says="""Today {s} is in the hands of {v}. | {v} keeps {s} for the family.
                In our generation {v} has {s}. | {s} is at the house of {v} these days.
                The present keeper of {s} is {v}.""",
            moves="""{s} was handed down to {v}. | {v} has inherited {s} and keeps it.
                {s} is now in the keeping of {v}. | The family gave {s} to {v} to keep.""",
            asks="""Who keeps {s} for the family? | Who has {s} today? | At whose house is {s}?
                Who is the present keeper of {s}? | In whose hands is {s} these days?
                Which heirloom does {v} keep? | Which heirloom is at the house of {v}?""",
            lists="Which heirlooms does {v} keep? | List the heirlooms at the house of {v}.",
            counts="""How many heirlooms does {v} keep?
                How many heirlooms are at the house of {v}?""",
            checks="Does {v} keep {s} for the family? | Is {s} at the house of {v} these days?",
            befores="Who kept {s} before? | At whose house was {s} before it was handed down?",
            names="""the present keeper of {s} | the person who has {s} today
                the heirloom that {v} keeps | the heirloom at the house of {v}""",
        ),
        Relation(
            "made", "heirloom", "year",
            says="""Experts date {s} to {v}. | A craftsman made {s} back in {v}.
                {s} goes back to the year {v}. | The year {v} is engraved on {s}.
                {s} is from {v}, says the expert.""",
            asks="""From what year is {s}? | In which year was {s} made? | How far back does {s} go?
                Which year is engraved on {s}? | Which heirloom dates from {v}?
                What was made in {v}?""",
            checks="Does {s} date from {v}? | Was {s} made in {v}?",
            compares="""< Which is older, {a} or {b}? | > Which was made later, {a} or {b}?
                <? Was {a} made before {b}? | >? Is {a} from a later year than {b}?
                < Which goes back further, {a} or {b}?""",
        ),
        Relation(
            "worth", "heirloom", "sum",
            says="""{s} was valued at {v}. | An antiques dealer would give us {v} for {s}.
                {s} is insured for {v}. | The appraiser put {v} on {s}.
                {s} has a value of {v}.""",
            moves="""The value of {s} was reassessed at {v}. | {s} has since been revalued at {v}.
                The appraiser now puts {v} on {s}.""",
            asks="""What is {s} worth? | At how much was {s} valued? | For how much is {s} insured?
                What would an antiques dealer give us for {s}? | What value does {s} have?""",
            checks="Is {s} worth {v}? | Was {s} valued at {v}?",
            befores="""What was {s} worth before it was revalued?
                What value did the appraiser put on {s} before?""",
            compares="""> Which is worth more, {a} or {b}? | < Which was valued lower, {a} or {b}?
                >? Is {a} insured for more than {b}? | <? Is {a} less valuable than {b}?
                > Which would an antiques dealer pay more for, {a} or {b}?""",
        ),
        Relation(
            "age", "ancestor", "age",
            says="""{s} lived to be {v}. | {s} died at the age of {v}. | {s} reached the age of {v}.
                {s} was {v} years old at death. | On the gravestone of {s} it says: aged {v}.""",
            asks="""How old did {s} get? | At what age did {s} die? | What age did {s} reach?
                Which age is on the gravestone of {s}? | To what age did {s} live?""",
            checks="Did {s} live to be {v}? | Did {s} die at the age of {v}?",
            compares="""> Who lived to a greater age, {a} or {b}? | < Who died younger, {a} or {b}?
                >? Did {a} reach a greater age than {b}? | <? Did {a} have a shorter life than {b}?
                > Who had the longer life, {a} or {b}?""",
        ),
        Relation(
            "stays", "ancestor", "city", many=True,
            says="""{s} spent some years in {v}. | As the papers show, {s} once settled in {v}.
                A trunk of {s} has stickers from {v}. | {v} was for a time the home of {s}.
                There are traces of {s} in {v}.""",
            denies="{s} never spent any time in {v}. | There are no traces of {s} in {v}.",
            lists="""In which cities did {s} spend some years? | Where are there traces of {s}?
                From where are the stickers on the trunk of {s}?
                Which ancestors spent some years in {v}? | Who in the family tree lived in {v}?
                Of whom are there traces in {v}?""",
            counts="""In how many cities did {s} spend some years?
                In how many cities are there traces of {s}?
                How many ancestors spent some years in {v}?
                Of how many ancestors are there traces in {v}?""",
            checks="""Did {s} spend some years in {v}? | Are there traces of {s} in {v}?
                Was {v} for a time the home of {s}?""",
        ),
    ),
)  # fmt: skip

ALLOTMENTS = Domain(
    "allotments",
    types={"plot": "plot {age}", "tool": "the shared {tool}"},
    words={
        "tool": """wheelbarrow, rotavator, hedge trimmer, chainsaw, pickaxe, garden shredder,
            scythe, leaf blower, auger, strimmer, trailer, stepladder, seed drill, lawn roller,
            water bowser, cement mixer, mattock, hosepipe, apple press, generator, brushcutter,
            sack truck, soil sieve, pruning saw, spreader, crowbar""",
        "produce": """rhubarb, asparagus, runner beans, garlic, kohlrabi, fennel, celeriac, kale,
            blackcurrants, redcurrants, parsnips, swedes, broccoli, leeks, shallots, artichokes,
            sweetcorn, loganberries, horseradish, sorrel, chard, mizuna, pak choi, marrows,
            sugar snaps, cauliflowers, rocket, salsify, lavender, brussels sprouts""",
    },
    relations=(
        Relation(
            "tenant", "plot", "person",
            says="""{v} is the tenant of {s}. | {v} works {s}. | {s} has been let to {v}.
                {v} has the lease of {s}. | On the sign at {s} you read the name {v}.""",
            moves="""The lease of {s} passed to {v}. | {v} came off the waiting list and got {s}.
                {v} has taken on the lease of {s}. | {s} has been relet to {v}.""",
            asks="""Who works {s}? | Who is the tenant of {s}? | To whom has {s} been let?
                Whose plot is {s}? | Whose name is on the sign at {s}? | Which plot does {v} work?
                Which plot has been let to {v}?""",
            lists="Which plots does {v} work? | List the plots let to {v}.",
            counts="How many plots does {v} work? | How many plots have been let to {v}?",
            checks="Does {v} work {s}? | Is {v} the tenant of {s}?",
            befores="""Who worked {s} before? | Who was the previous tenant of {s}?
                To whom had {s} been let before?""",
            names="""the tenant of {s} | the person who works {s} | the plot that {v} works
                the plot let to {v}""",
        ),
        Relation(
            "rent", "plot", "price",
            says="""The yearly rent for {s} is {v}. | {s} is let at {v} a year.
                The treasurer collects {v} a year for {s}. | {s}: {v} in plot rent
                Whoever works {s} pays {v} a year.""",
            moves="""The committee changed the rent for {s} to {v}. | {s} is now let at {v} a year.
                The treasurer has begun to collect {v} a year for {s}.""",
            asks="""What is the yearly rent for {s}? | How much is {s} a year?
                What does the treasurer collect for {s}? | At what rent is {s} let?
                How much does one pay for working {s}?""",
            checks="Is {s} let at {v} a year? | Is the yearly rent for {s} {v}?",
            befores="What was the old rent for {s}? | How much was {s} a year before?",
            compares="""> Which has the higher rent, {a} or {b}?
                < Which is let for less, {a} or {b}? | >? Is {a} dearer to rent than {b}?
                <? Is the rent lower for {a} than for {b}?
                > For which does the treasurer collect more, {a} or {b}?""",
        ),
        Relation(
            "width", "plot", "metres",
            says="""{s} is {v} wide. | {s} measures {v} across. | The width of {s} is {v}.
                Along the path {s} takes up {v}.""",
            moves="""Since the fence was shifted, {s} is {v} wide.
                {s} was remeasured at {v} across. | The width of {s} was corrected to {v}.""",
            asks="""How wide is {s}? | What does {s} measure across? | What is the width of {s}?
                How much of the path does {s} take up?""",
            checks="Is {s} {v} wide? | Does {s} measure {v} across?",
            befores="""How wide was {s} before? | What was the width of {s} before the correction?
                What did {s} measure across before the fence was shifted?""",
            compares="""> Which is wider, {a} or {b}? | < Which is narrower, {a} or {b}?
                >? Is {a} wider than {b}? | <? Does {a} measure less across than {b}?
                < Which takes up less of the path, {a} or {b}?""",
        ),
        Relation(
            "check", "plot", "date",
            says="""The committee inspects {s} on {v}. | The weed inspection of {s} is on {v}.
                {s} will be inspected for weeds on {v}. | {s} has to be tidy by {v}.""",
            moves="""The inspection of {s} was shifted to {v}. | {s} will now be inspected on {v}.
                The committee has rebooked {s} for inspection on {v}.""",
            asks="""When does the committee inspect {s}? | When is the weed inspection of {s}?
                By when does {s} have to be tidy? | On which day will {s} be inspected?""",
            checks="Will {s} be inspected on {v}? | Is the weed inspection of {s} on {v}?",
            befores="""When was the inspection of {s} to be before?
                What was the old day for inspecting {s}?""",
            compares="""> Which is inspected later, {a} or {b}?
                < Which has to be tidy first, {a} or {b}?
                >? Does the committee inspect {a} after {b}? | <? Is {a} inspected before {b}?""",
        ),
        Relation(
            "grows", "plot", "produce", many=True,
            says="""On {s} they are growing {v}. | There are beds of {v} on {s}. | {s} yields {v}.
                {v} can be picked on {s}. | You see {v} coming up on {s}.""",
            denies="On {s} they don't grow {v}. | You won't see any {v} coming up on {s}.",
            ends="On {s} they have stopped growing {v}. | {s} no longer yields {v}.",
            lists="""What are they growing on {s}? | What does {s} yield?
                What can be picked on {s}? | On which plots can one pick {v}?
                Which plots yield {v}? | Where are they growing {v}?""",
            counts="""How many crops are they growing on {s}? | How many crops does {s} yield?
                How many plots yield {v}? | On how many plots are they growing {v}?""",
            checks="Are they growing {v} on {s}? | Does {s} yield {v}? | Can one pick {v} on {s}?",
        ),
        Relation(
            "tool", "tool", "plot",
            says="""{s} is standing on {v}. | {s} was last used on {v}. | They have {s} over on {v}.
                {s} is waiting to be fetched from {v}. | To use {s}, fetch it from {v}.""",
            moves="""{s} has been wheeled over to {v}. | {s} was lugged over to {v}.
                They have taken {s} across to {v}. | {s} must now be fetched from {v}.""",
            asks="""Which plot is {s} on? | Where was {s} last used? | Where do I fetch {s} from?
                On which plot do they have {s}? | What is there to fetch from {v}?
                Which tool was last used on {v}?""",
            lists="Which shared tools are on {v}? | List the shared tools to be fetched from {v}.",
            counts="How many shared tools are on {v}? | How many shared tools do they have on {v}?",
            checks="Is {s} on {v}? | Do I fetch {s} from {v}? | Was {s} last used on {v}?",
            befores="Which plot was {s} on before? | From where was {s} wheeled over?",
            names="""the plot where {s} is standing | the plot that has {s} | the shared tool on {v}
                the tool last used on {v}""",
        ),
        Relation(
            "gate", SELF, "code",
            says="""The code for the allotment gate is {v}. | Key in {v} at the allotment gate.
                Our allotment gate opens with {v}. | allotment gate: {v}""",
            moves="""The code for the allotment gate was changed to {v}.
                The allotment gate now opens with {v}.
                At the allotment gate, {v} is the new code.""",
            asks="""What is the code for the allotment gate? | How do I get the allotment gate open?
                What do I key in at the allotment gate? | Which code opens our allotment gate?""",
            checks="""Is {v} the code for the allotment gate?
                Does the allotment gate open with {v}?""",
            befores="""What was the old code for the allotment gate?
                Which code opened our allotment gate before?""",
        ),
    ),
)  # fmt: skip
