"""An archaeological dig, a mine, and a polar station."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

EXCAVATION = Domain(
    "excavation",
    types={
        "find": "the {relic}",
        "layer": "the {stratum} layer",
        "trench": "the {plot} trench | our {plot} trench",
    },
    words={
        "relic": """bronze brooch, silver denarius, bone comb, clay lamp, iron spearhead,
            glass bead, amber pendant, loom weight, gold ring, oil flask, spindle whorl,
            ivory hairpin, bronze mirror, stone axe, flint blade, terracotta figurine,
            wine amphora, lead seal, copper bracelet, jade amulet, antler pick, horse bit,
            painted bowl, belt buckle, votive tablet, surgeon's knife""",
        "stratum": """ash, clay, gravel, rubble, peat, silt, chalk, topmost, lowest, burnt, mortar,
            brick, sandy, reddish, blackish, trampled, flood, destruction""",
        "plot": """northern, southern, hillside, riverside, gateway, churchyard, courtyard, rampart,
            temple, bathhouse, kiln, cistern, granary, tannery, forum, cellar, cemetery, meadow,
            roadside, terrace, sheepfold, spring, crossroads, barrow""",
        "trace": """potsherds, animal bones, charcoal, oyster shells, slag, fish scales, plaster,
            hazelnut shells, burnt grain, nails, cherry stones, window glass, leather scraps,
            eggshell, wood shavings, coal, snail shells, straw, flint chips, human teeth,
            olive stones, wool threads, pollen, bird feathers, melted lead""",
    },
    relations=(
        Relation(
            "findspot", "find", "layer",
            says="""{s} came out of {v}. | We dug {s} out of {v}. | {v} gave us {s}.
                {s} lay undisturbed in {v}. | {v} had {s} buried in it. | Findspot of {s}: {v}""",
            moves="""{s} has been reassigned to {v}. | We now put {s} down to {v}.
                The findspot of {s} was corrected to {v}.
                On second thoughts, {s} came from {v}.""",
            asks="""Which layer did {s} come out of? | Where was {s} dug up?
                What was {s} buried in? | Name the findspot of {s}. | Where did {s} turn up?
                Which object came out of {v}? | Which find did {v} give us?
                What lay buried in {v}?""",
            lists="Which finds came out of {v}? | List every object dug out of {v}.",
            counts="How many finds came out of {v}? | How many objects did {v} give us?",
            checks="Did {s} come out of {v}? | Was {s} dug out of {v}?",
            befores="""Which layer was {s} assigned to before?
                What was the previous findspot of {s}?
                Where did we think {s} came from until it was corrected?""",
            names="""the layer that held {s} | the findspot of {s} | the find from {v}
                the object dug out of {v}""",
        ),
        Relation(
            "exposed", "layer", "trench",
            says="""{s} was uncovered in {v}. | {s} runs across {v}. | {v} cuts through {s}.
                {s} shows in the wall of {v}. | We recorded {s} under {v}.
                It was in {v} that we hit {s}.""",
            moves="""{s} is now recorded under {v}. | The records now place {s} in {v}.
                {s} has been transferred to {v} on the plan.""",
            asks="""Which trench cuts through {s}? | Where did we uncover {s}?
                In which trench does {s} show? | What trench is {s} recorded under?
                Which layer was uncovered in {v}? | What runs across {v}?
                Which layer did we hit in {v}?""",
            lists="Which layers were uncovered in {v}? | List the layers of {v}.",
            counts="How many layers were uncovered in {v}? | How many layers does {v} have?",
            checks="Was {s} uncovered in {v}? | Does {v} cut through {s}?",
            befores="Which trench was {s} under before? | Where did the records place {s} before?",
            names="""the trench that cuts through {s} | the trench with {s}
                the layer uncovered in {v} | the layer that runs across {v}""",
        ),
        Relation(
            "supervisor", "trench", "person",
            says="""{v} leads the diggers at {s}. | {v} runs the dig at {s}. | {s} is {v}'s trench.
                The supervisor at {s} is {v}. | Digging at {s} is directed by {v}.
                The diggers at {s} report to {v}.""",
            moves="""{v} has taken over the dig at {s}. | The diggers at {s} now report to {v}.
                The diggers got {v} as their new leader at {s}. | From today {v} supervises {s}.""",
            asks="""Who supervises {s}? | Whose trench is {s}? | Who runs the dig at {s}?
                Who do the diggers at {s} report to? | Which trench is {v}'s?
                Which trench does {v} supervise? | Where does {v} direct the digging?""",
            lists="Which trenches does {v} supervise? | Name all of {v}'s trenches.",
            counts="How many trenches does {v} supervise? | How many of the trenches are {v}'s?",
            checks="Does {v} supervise {s}? | Is {s} {v}'s trench?",
            befores="Who supervised {s} before? | Who handed over the dig at {s}?",
            denies="{v} does not supervise {s}. | {s} is not {v}'s trench.",
            names="""the supervisor at {s} | the person who runs the dig at {s}
                the trench that {v} supervises | the trench directed by {v}""",
        ),
        Relation(
            "depth", "trench", "metres",
            says="""We have dug {s} down to {v}. | The floor of {s} lies {v} under the turf.
                {s} measures {v} from turf to floor. | In {s} we are standing {v} below the grass.
                Dug so far at {s}: {v}""",
            moves="""{s} now measures {v} from turf to floor. | A new measurement of {s} gave {v}.
                The depth of {s} was corrected to {v}. | By now the floor of {s} is {v} down.""",
            asks="""How deep is {s}? | What is the depth of {s}? | How far down have we dug {s}?
                How far under the turf is the floor of {s}? | Tell me how deep {s} is.""",
            checks="Is the floor of {s} {v} under the turf? | Have we dug {s} down to {v}?",
            befores="How deep was {s} before? | What depth had we measured at {s} before?",
            compares="""> Which is deeper, {a} or {b}? | < Which is shallower, {a} or {b}?
                >? Is {a} deeper than {b}? | <? Is {a} less deep than {b}?
                > Where have we dug further down, at {a} or at {b}?
                <? Have we dug less far down at {a} than at {b}?""",
        ),
        Relation(
            "unearthed", "find", "date",
            says="""{s} was unearthed on {v}. | {s} saw daylight again on {v}.
                We hit upon {s} on {v}. | On {v} somebody spotted {s}.
                The discovery of {s} is noted for {v}.""",
            moves="""The discovery of {s} is now noted for {v}.
                The date on the label of {s} was changed to {v}.
                {s} was really unearthed on {v}, as we now know.""",
            asks="""When was {s} unearthed? | On what date did we hit upon {s}?
                When did {s} see daylight again? | What date is on the label of {s}?
                What was unearthed on {v}? | Which find was spotted on {v}?""",
            checks="Was {s} unearthed on {v}? | Did we hit upon {s} on {v}?",
            befores="What date was on the label of {s} before? | What was the old date of {s}?",
            compares="""> Which was unearthed later, {a} or {b}?
                < Which was unearthed first, {a} or {b}? | >? Was {a} found later than {b}?
                <? Did we hit upon {a} before {b}?
                < Which of the two is the older discovery, {a} or {b}?""",
            names="the find unearthed on {v} | the object spotted on {v}",
        ),
        Relation(
            "valued", "find", "sum",
            says="""{s} was valued at {v}. | The experts put {s} at {v}. | {s} is insured for {v}.
                A collector would give {v} for {s}. | Expert estimate for {s}: {v}""",
            moves="""{s} was revalued at {v}. | The estimate for {s} was changed to {v}.
                The experts now put {s} at {v}. | {s} is now insured for {v}.""",
            asks="""What is {s} worth? | How much was {s} valued at? | What is the estimate for {s}?
                What would a collector give for {s}? | Which find is worth {v}?
                What did the experts put at {v}?""",
            checks="Is {s} worth {v}? | Was {s} valued at {v}? | Do the experts put {s} at {v}?",
            befores="What was {s} valued at before? | What was the old estimate for {s}?",
            compares="""> Which is worth more, {a} or {b}? | < Which is worth less, {a} or {b}?
                >? Is {a} more valuable than {b}? | <? Would {a} fetch less than {b}?
                > Which of the two finds would fetch more, {a} or {b}?""",
            names="the find valued at {v} | the object that the experts put at {v}",
        ),
        Relation(
            "sieved", "layer", "trace", many=True,
            says="""We sieved {v} out of {s}. | There are traces of {v} in {s}.
                {s} is speckled with {v}. | {s} is mixed with {v}. | In the sieve, {s} left {v}.""",
            denies="""{s} has not yielded any {v}. | There is no trace of {v} in {s}.
                We looked for {v} in {s} and found none.""",
            lists="""What did we sieve out of {s}? | What is {s} mixed with?
                What does {s} have traces of? | Which layers contain {v}?
                In which layers are there traces of {v}?""",
            counts="""How many sorts of things did we sieve out of {s}?
                How many kinds of material is {s} mixed with? | How many layers contain {v}?
                How many layers are mixed with {v}?""",
            checks="""Did we sieve {v} out of {s}? | Does {s} contain {v}?
                Are there traces of {v} in {s}?""",
        ),
    ),
)  # fmt: skip

MINING = Domain(
    "mining",
    types={
        "gallery": "the {gallery} gallery | our {gallery} gallery",
        "shaft": "the {shaft} shaft",
        "rig": "the {machine} | our {machine}",
    },
    words={
        "gallery": """crooked, flooded, dripping, echo, lantern, candle, blackbird, badger, mole,
            ghost, widow's, bishop's, whistling, narrow, raven, hammer, anvil, crystal, fox, spider,
            upper, lower, endless, forgotten, winding, hermit's""",
        "shaft": """Fortuna, Concordia, Albert, Providence, Prosper, Jubilee, Sovereign, Trafalgar,
            Wellington, Hercules, Atlas, Vulcan, Minerva, Juno, Apollo, Good Hope, Old Henry""",
        "machine": """drill rig, scoop loader, roof bolter, ore crusher, belt conveyor, rock scaler,
            mucking machine, dump truck, shotcrete sprayer, rock breaker, coal cutter, shuttle car,
            lifting platform, road header, tunnel borer, air compressor, slurry pump, winding gear,
            charging wagon, dust extractor, drainage pump, rock saw, cable reel, jack""",
        "ore": """copper, tin, silver, zinc, lead, nickel, cobalt, gold, iron, tungsten, manganese,
            platinum, uranium, bauxite, fluorite, chromite, antimony, graphite, potash, rock salt,
            lithium, gypsum, titanium, mica, molybdenum""",
    },
    relations=(
        Relation(
            "access", "gallery", "shaft",
            says="""{s} is reached through {v}. | The way into {s} is down {v}.
                {v} takes you down to {s}. | {s} branches off {v}.
                To get to {s}, take the cage in {v}. | Miners for {s} go down {v}.""",
            moves="""{s} is now reached through {v}. | {s} has been connected to {v} instead.
                From now on the way into {s} is down {v}. | Access to {s} was switched to {v}.""",
            asks="""Which shaft takes me down to {s}? | How do I get to {s}?
                What does {s} branch off? | Which cage do I take for {s}?
                Which gallery is reached through {v}? | Where do I get to down {v}?
                What branches off {v}?""",
            lists="Which galleries are reached through {v}? | List the galleries off {v}.",
            counts="How many galleries branch off {v}? | How many galleries does {v} lead to?",
            checks="""Is {s} reached through {v}? | Does {s} branch off {v}?
                Is the way into {s} still down {v}?""",
            befores="How did miners get to {s} before? | Which shaft used to lead to {s}?",
            names="""the shaft that leads to {s} | the way into {s} | the gallery off {v}
                the gallery reached through {v}""",
        ),
        Relation(
            "sunk", "shaft", "hull",
            says="""{s} was sunk to {v}. | The foot of {s} is {v} below ground.
                From the pithead it is {v} down {s}. | {s} drops {v}.
                Down {s} the cage goes {v}.""",
            moves="""A new survey puts the foot of {s} at {v}. | {s} has been remeasured at {v}.
                The cage in {s} now goes down {v}. | The depth given for {s} was changed to {v}.""",
            asks="""How far down does {s} go? | How long is the ride down {s}, in metres?
                How far below ground is the foot of {s}? | What depth was {s} sunk to?
                Which shaft drops {v}? | Which shaft was sunk to {v}?""",
            checks="Was {s} sunk to {v}? | Is the foot of {s} {v} below ground?",
            befores="What depth was given for {s} before? | What was the old depth of {s}?",
            compares="""> Which shaft goes down further, {a} or {b}?
                < Which shaft is less deep, {a} or {b}? | >? Does {a} go deeper than {b}?
                <? Is the drop in {a} shorter than in {b}?
                > Where is the cage ride longer, in {a} or in {b}?""",
            names="the shaft that drops {v} | the shaft sunk to {v}",
        ),
        Relation(
            "ores", "gallery", "ore", many=True,
            says="""They mine {v} in {s}. | {s} yields {v}. | Miners hack {v} out of {s}.
                A vein of {v} runs through {s}. | {v} comes from {s}.""",
            denies="""No {v} was ever struck in {s}. | {s} does not yield {v}.
                They don't mine any {v} in {s}.""",
            ends="""The {v} in {s} is exhausted. | They have stopped mining {v} in {s}.
                {s} no longer yields {v}.""",
            lists="""What is mined in {s}? | Which minerals does {s} yield?
                What veins run through {s}? | Where is {v} mined? | Which galleries yield {v}?
                Name the galleries that {v} comes from.""",
            counts="""How many minerals does {s} yield?
                How many different things are mined in {s}? | In how many galleries is {v} mined?
                How many galleries yield {v}?""",
            checks="Is {v} mined in {s}? | Does {s} yield {v}? | Is there a vein of {v} in {s}?",
        ),
        Relation(
            "grade", "gallery", "percent",
            says="""The rock from {s} holds {v} metal. | The assay of {s} showed {v}.
                {s} has an ore grade of {v}. | Samples taken in {s} came to {v} metal.
                Ore grade, {s}: {v}""",
            moves="""The latest assay of {s} showed {v}. | The ore grade of {s} went to {v}.
                By the new samples, the rock from {s} holds {v} metal.""",
            asks="""How rich is the rock from {s}? | What did the assay of {s} show?
                What is the ore grade of {s}? | How much metal is in the rock from {s}?
                Which gallery has an ore grade of {v}? | Which gallery's assay showed {v}?""",
            checks="Is the ore grade of {s} {v}? | Did the assay of {s} show {v}?",
            befores="What did {s} assay at before? | What was the ore grade of {s} before?",
            compares="""> Which gallery has the richer rock, {a} or {b}?
                < Which gallery has the poorer rock, {a} or {b}?
                >? Is the ore grade of {a} higher than that of {b}?
                <? Is there less metal in the rock from {a} than in that from {b}?
                > Whose ore grade is higher, that of {a} or that of {b}?""",
        ),
        Relation(
            "blast", "gallery", "time",
            says="""They blast in {s} at {v}. | At {v} the charges in {s} go off.
                Blasting in {s} is set for {v}. | Everyone out of {s}: the shots are fired at {v}.
                Blasting time for {s}: {v}""",
            moves="""Blasting in {s} was rescheduled to {v}. | The charges in {s} now go off at {v}.
                The shotfirer has changed the blast in {s} to {v}.""",
            asks="""When do they blast in {s}? | What time do the charges in {s} go off?
                When are the shots fired in {s}? | At what time should I be out of {s}?
                Where do they blast at {v}? | Which gallery's charges go off at {v}?""",
            checks="Do they blast in {s} at {v}? | Is the blasting in {s} set for {v}?",
            befores="When was {s} blasted before? | What was the old blasting time for {s}?",
            compares="""> Where do they blast later, in {a} or in {b}?
                < Where do they blast earlier, in {a} or in {b}?
                >? Do the charges in {a} go off later than those in {b}?
                <? Is {a} blasted before {b}?""",
        ),
        Relation(
            "deployed", "rig", "gallery",
            says="""{s} is at work in {v}. | We have {s} running in {v}. | {s} was hauled into {v}.
                Down in {v} they use {s}.""",
            moves="""{s} was dragged over to {v}. | {s} is now at work in {v}.
                They have taken {s} to {v}. | {s} got sent on to {v}.""",
            asks="""Where is {s} at work? | Which gallery is {s} running in?
                Where did they haul {s}? | In which gallery would I see {s}?
                Which machine is at work in {v}? | What is running in {v}?
                Which machine do they use in {v}?""",
            lists="Which machines are at work in {v}? | List the machines hauled into {v}.",
            counts="How many machines are at work in {v}? | How many machines do they use in {v}?",
            checks="Is {s} at work in {v}? | Do they use {s} in {v}? | Is {s} still in {v}?",
            befores="Where was {s} at work before? | Which gallery did they drag {s} out of?",
            names="""the gallery where {s} is at work | the gallery with {s}
                the machine at work in {v} | the machine hauled into {v}""",
        ),
    ),
)  # fmt: skip

POLAR = Domain(
    "polar",
    types={
        "hut": "the {hut} hut | our {hut} hut",
        "skidoo": "the {colour} skidoo | our {colour} skidoo",
    },
    words={
        "hut": """penguin, skua, petrel, narwhal, walrus, husky, glacier, moraine, crevasse, aurora,
            generator, snowdrift, ridge, sea ice, blue ice, tern, whalebone, krill, polar bear,
            iceberg, icefall, snow goose, frostbite, lemming, pack ice""",
        "provision": """paraffin, tinned soup, oatmeal, pemmican, chocolate, rope, flares,
            batteries, blankets, firewood, crampons, powdered milk, biscuits, matches, diesel,
            ice screws, bandages, tea, shovels, mittens, sardines, candles, engine oil, goggles""",
    },
    relations=(
        Relation(
            "rider", "skidoo", "person",
            says="""{v} rides {s} across the ice. | {s} is ridden by {v}. | {s} is {v}'s skidoo.
                For the winter {s} was assigned to {v}. | {v} holds the ignition key of {s}.""",
            moves="""The ignition key of {s} has gone to {v}. | {s} is now ridden by {v}.
                {v} has been given {s} for the rest of the winter.""",
            asks="""Who rides {s}? | Whose skidoo is {s}? | Who was {s} assigned to?
                Who has the ignition key of {s}? | Which skidoo does {v} ride?
                Which skidoo is {v}'s? | What does {v} ride across the ice?""",
            lists="Which skidoos does {v} ride? | List all of {v}'s skidoos.",
            counts="How many skidoos does {v} ride? | How many of the skidoos are {v}'s?",
            checks="Does {v} ride {s}? | Is {s} {v}'s skidoo? | Was {s} assigned to {v}?",
            befores="Who rode {s} before? | Whose skidoo was {s} before?",
            names="""the rider of {s} | the person who rides {s} | the skidoo that {v} rides
                the skidoo ridden by {v}""",
        ),
        Relation(
            "parked", "skidoo", "hut",
            says="""{s} is parked beside {v}. | {s} stands in the lee of {v}. | {v} shelters {s}.
                We tied {s} down next to {v}. | {s} has been left at {v}.""",
            moves="""{s} is now parked beside {v}. | Somebody drove {s} over to {v}.
                {s} has been brought to {v}. | We took {s} round to {v}.""",
            asks="""Where is {s} parked? | Which hut shelters {s}? | Where did we tie {s} down?
                Remind me where {s} was left. | Which skidoo is parked beside {v}?
                Which skidoo stands in the lee of {v}? | What does {v} shelter?""",
            lists="Which skidoos are parked beside {v}? | List the skidoos tied down next to {v}.",
            counts="How many skidoos are parked beside {v}? | How many skidoos does {v} shelter?",
            checks="Is {s} parked beside {v}? | Does {v} shelter {s}? | Is {s} still at {v}?",
            befores="Where was {s} parked before? | Which hut did {s} stand next to before?",
            denies="{s} is not parked beside {v}. | {s} isn't at {v}.",
            ends="{s} is no longer parked beside {v}. | {s} has been driven away from {v}.",
            names="""the hut where {s} is parked | the hut that shelters {s}
                the skidoo parked beside {v} | the skidoo in the lee of {v}""",
        ),
        Relation(
            "reading", "hut", "celsius",
            says="""It is {v} outside {s}. | The thermometer by the door of {s} reads {v}.
                {s} radioed in {v}. | {v} was measured at {s}. | Temperature at {s}: {v}""",
            moves="""The thermometer at {s} has gone to {v}. | It is {v} at {s} by now.
                A fresh reading from {s} is {v}. | The temperature at {s} has changed to {v}.""",
            asks="""What does the thermometer at {s} read? | How cold is it at {s}?
                What temperature does {s} report? | What was measured at {s}?
                Where does the thermometer read {v}? | Which hut reports {v}?""",
            checks="Is it {v} outside {s}? | Does the thermometer at {s} read {v}?",
            befores="What did {s} report before? | What was the temperature at {s} before?",
            compares="""> Where is it warmer, at {a} or at {b}?
                < Where is it colder, at {a} or at {b}? | >? Is it warmer at {a} than at {b}?
                <? Is it colder at {a} than at {b}?
                < Which hut has the lower reading, {a} or {b}?""",
        ),
        Relation(
            "trek", "hut", "distance",
            says="""{s} is {v} from our base. | From base it is {v} across the ice to {s}.
                The trek out to {s} covers {v}. | You have to go {v} over the snow to get to {s}.
                Base to {s}: {v}""",
            moves="""{s} was rebuilt {v} from our base. | By the new route it is {v} to {s}.
                Since it was dragged elsewhere, {s} is {v} from our base.""",
            asks="""How far is {s} from our base? | How long is the trek out to {s}?
                How many kilometres is it to {s}? | What distance is it over the snow to {s}?
                Which hut is {v} from our base? | Where does a trek of {v} take me?""",
            checks="Is {s} {v} from our base? | Is it {v} across the ice to {s}?",
            befores="How far was {s} from our base before? | How long was the trek to {s} before?",
            compares="""> Which hut is further from our base, {a} or {b}?
                < Which hut is nearer to our base, {a} or {b}?
                >? Is the trek to {a} longer than the one to {b}? | <? Is {a} nearer than {b}?
                < Which trek is shorter, the one to {a} or the one to {b}?""",
        ),
        Relation(
            "provisions", "hut", "provision", many=True,
            says="""{s} is provisioned with {v}. | We laid in {v} at {s}.
                At {s} you can help yourself to {v}. | There is a supply of {v} in {s}.
                The stores at {s} include {v}.""",
            denies="{s} is not stocked with {v}. | You won't get any {v} from {s}.",
            ends="""{s} is out of {v}. | We have used up the {v} at {s}.
                {s} is no longer stocked with {v}.""",
            lists="""What is {s} stocked with? | What can I get from {s}?
                What do the stores at {s} include? | Which huts are stocked with {v}?
                Where on the ice can I get {v}?""",
            counts="""How many kinds of provisions does {s} have?
                How many things is {s} stocked with? | How many huts are stocked with {v}?
                From how many huts can I get {v}?""",
            checks="""Is {s} stocked with {v}? | Can I get {v} from {s}?
                Is there a supply of {v} in {s}?""",
        ),
        Relation(
            "airdrop", SELF, "date",
            says="""Our next supply plane lands on {v}. | We get fresh supplies on {v}.
                The plane with our supplies is due on {v}. | On {v} our supply plane touches down.
                Our supply plane: {v}""",
            moves="""Our supply plane was rescheduled to {v}. | Our supply plane now comes on {v}.
                A blizzard has shifted our supply plane to {v}.""",
            asks="""When does our supply plane land? | When do we get fresh supplies?
                What day is the plane with our supplies due?
                Until what date must we wait for supplies?""",
            checks="Does our supply plane land on {v}? | Do we get fresh supplies on {v}?",
            befores="""When was our supply plane due before?
                What was the old date of our supply plane?""",
        ),
    ),
)  # fmt: skip
