"""A herbarium, the watch over earthquakes and volcanoes, and a chemical store."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

HERBARIUM = Domain(
    "herbarium",
    types={
        "sheet": "the {pressed} sheet | our {pressed} sheet",
        "cabinet": "the {cabinet} cabinet",
    },
    words={
        "pressed": """edelweiss, gentian, sundew, foxglove, cow parsley, yarrow, toadflax, harebell,
            campion, saxifrage, cinquefoil, speedwell, bog myrtle, butterwort, ragwort, hemlock,
            meadowsweet, henbane, comfrey, valerian, vetch, bindweed, bryony, figwort, crowberry""",
        "cabinet": """oak, walnut, steel, mahogany, cherrywood, double, narrow, alpine, tropical,
            moorland, seashore, wetland, upstairs, founder's, rosewood, arctic, desert""",
        "organ": """roots, leaves, petals, seeds, buds, thorns, tendrils, catkins, stamens, bulbs,
            pods, berries, runners, sepals, bracts, hairs, shoots, galls""",
    },
    relations=(
        Relation(
            "filed", "sheet", "cabinet",
            says="""{s} is filed in {v}. | {s} lies flat in a drawer of {v}.
                The label of {s} points to {v}. | You pull {s} out of {v}.
                {v} holds {s}, pressed and dried. | The right cabinet for {s} is {v}.""",
            moves="""{s} was refiled in {v}. | {s} now has its drawer in {v}.
                The keepers have shifted {s} to {v}. | {s} went across to {v}.""",
            asks="""Which cabinet is {s} filed in? | Where do I look for {s}?
                Tell me the cabinet for {s}. | Which sheet is filed in {v}?
                What specimen does {v} hold? | What lies flat in a drawer of {v}?""",
            lists="Which sheets are filed in {v}? | List the specimens in {v}.",
            counts="How many sheets are filed in {v}? | How many specimens does {v} hold?",
            checks="Is {s} filed in {v}? | Does {v} hold {s}? | Is {s} still in {v}?",
            befores="Which cabinet was {s} filed in before? | Where was {s} until it was refiled?",
            names="""the cabinet that holds {s} | the cabinet of {s} | the sheet filed in {v}
                the specimen in {v}""",
        ),
        Relation(
            "collector", "sheet", "person",
            says="""{v} picked the plant on {s}. | {s} was collected by {v}.
                {s} is the work of {v}. | {v} pressed {s}. | coll. {v}: {s}""",
            moves="""{s} has been reattributed to {v}. | {s} is now credited to {v}.
                The handwriting shows that {v} collected {s} after all.""",
            asks="""Who collected {s}? | Whose name is on {s}? | Who picked the plant on {s}?
                Who is {s} credited to? | What did {v} collect? | Which specimen did {v} press?""",
            lists="Which sheets did {v} collect? | List all specimens pressed by {v}.",
            counts="How many sheets did {v} collect? | How many specimens did {v} press?",
            checks="Did {v} collect {s}? | Was the plant on {s} picked by {v}?",
            befores="Who was {s} credited to before? | Whose name was on {s} before?",
            denies="{v} did not collect {s}. | {s} was not pressed by {v}.",
            names="""the collector of {s} | the botanist who pressed {s}
                the sheet collected by {v} | the specimen that {v} pressed""",
        ),
        Relation(
            "picked", "sheet", "year",
            says="""The plant on {s} was picked in {v}. | {s} holds a plant from {v}.
                {v} is written under the stem on {s}. | Year on {s}: {v}""",
            moves="""The year on {s} was corrected to {v}. | {s} is now dated to {v}.
                Going by the old diary, {s} was really pressed in {v}.""",
            asks="""What year is {s} from? | When was the plant on {s} picked?
                In which year was {s} pressed? | What does {s} give as its year?
                Which sheet dates from {v}? | What was pressed in {v}?""",
            checks="Does {s} date from {v}? | Was {s} pressed in {v}?",
            befores="What year was on {s} before? | How was {s} dated before?",
            compares="""> Which sheet is more recent, {a} or {b}?
                < Which sheet is older, {a} or {b}? | >? Was {a} pressed later than {b}?
                <? Is {a} older than {b}?""",
            names="the sheet pressed in {v} | the specimen that dates from {v}",
        ),
        Relation(
            "barcode", "sheet", "code", unique=True,
            says="""The barcode on {s} is {v}. | {s} was catalogued as {v}.
                Scan {s} and you get {v}. | {v} is glued to {s}.""",
            moves="""{s} was recatalogued as {v}. | A new barcode, {v}, was put on {s}.
                {s} has been given {v} as its accession number.""",
            asks="""What is the barcode on {s}? | What was {s} catalogued as?
                What do I get when I scan {s}? | Give me the accession number of {s}.
                Which sheet has the barcode {v}? | Which specimen has {v} glued to it?""",
            checks="Is {v} the barcode on {s}? | Was {s} catalogued as {v}?",
            befores="What was the old barcode on {s}? | How was {s} catalogued before?",
            names="the sheet with the barcode {v} | the specimen catalogued as {v}",
        ),
        Relation(
            "humidity", "cabinet", "percent",
            says="""The air in {s} has a humidity of {v}. | The damp meter in {s} points to {v}.
                {s} is kept at {v} humidity. | Moisture inside {s}: {v}""",
            moves="""The damp meter in {s} has moved to {v}. | The humidity in {s} is now {v}.
                {s} has been set to {v} humidity.""",
            asks="""How damp is it in {s}? | What's the humidity in {s}?
                What does the damp meter in {s} point to? | At what humidity do we keep {s}?
                Which cabinet is kept at {v} humidity? | Where does the damp meter point to {v}?""",
            checks="Is the humidity in {s} {v}? | Does the damp meter in {s} point to {v}?",
            befores="How damp was it in {s} before? | What was the humidity in {s} before?",
            compares="""> Which cabinet is damper, {a} or {b}?
                < Which cabinet is drier, {a} or {b}? | >? Is the air in {a} more humid than in {b}?
                <? Is {a} drier than {b}? | < Where is it less damp, in {a} or in {b}?""",
        ),
        Relation(
            "fumigated", "cabinet", "date",
            says="""{s} was last treated for beetles on {v}. | On {v} we fumigated {s}.
                Pest treatment of {s}: {v} | The last beetle hunt in {s} took place on {v}.""",
            moves="""{s} was treated for beetles again on {v}. | We had to refumigate {s} on {v}.
                The latest pest treatment of {s} was on {v}.""",
            asks="""When was {s} last treated for beetles? | When did we fumigate {s}?
                What was the date of the last beetle hunt in {s}?
                Which cabinet was treated on {v}? | What did we fumigate on {v}?""",
            checks="Was {s} treated for beetles on {v}? | Did we fumigate {s} on {v}?",
            befores="""When was {s} fumigated the time before?
                What was the date of the previous pest treatment of {s}?""",
            compares="""> Which cabinet was fumigated more recently, {a} or {b}?
                < Which cabinet was treated for beetles earlier, {a} or {b}?
                >? Was {a} fumigated after {b}? | <? Was {a} treated before {b}?""",
        ),
        Relation(
            "organs", "sheet", "organ", many=True,
            says="""{s} shows {v}. | You can make out {v} on {s}. | There are {v} mounted on {s}.
                {v} have been preserved on {s}. | Visible on {s}: {v}""",
            denies="{s} lacks {v}. | There are no {v} mounted on {s}.",
            ends="The {v} have fallen off {s}. | The {v} on {s} have crumbled away.",
            lists="""Which parts of the plant does {s} show? | What can I make out on {s}?
                What has been preserved on {s}? | Which sheets show {v}?
                On which specimens are there {v}?""",
            counts="""How many parts of the plant does {s} show?
                How many different things can be made out on {s}? | How many sheets show {v}?
                On how many specimens are there {v}?""",
            checks="Does {s} show {v}? | Are there {v} on {s}? | Have {v} been preserved on {s}?",
        ),
    ),
)  # fmt: skip

SEISMIC = Domain(
    "seismic",
    types={
        "volcano": "Mount {peak} | the {peak} volcano",
        "quake": "the {shake} quake | the {shake} tremor",
        "sensor": "the {site} seismometer | our {site} seismometer",
    },
    words={
        "peak": """Kerula, Toroma, Aldari, Pokota, Ngamira, Sorvik, Hestra, Oruha, Tamblen, Cuyaro,
            Brenka, Yalpo, Marzel, Ikatu, Drosna, Quelma, Fallor, Zibar, Utharo, Lonqui, Besimo,
            Garven, Wairo, Okrun""",
        "shake": """rattling, double, rolling, slow, thundering, chimney, church-bell, teacup,
            barking-dog, landslide, bookshelf, power-cut, bridge, windowpane, jolting, silent,
            chandelier, goat, cattle, foggy, snowy, rainy, payday, blackout, flowerpot""",
        "site": """cliff-top, crater-rim, cave, cellar, hot-spring, lava-field, monastery, gorge,
            pasture, dam, tunnel, lakeside, summit, geyser, waterfall, boulder, fumarole,
            borehole""",
        "sign": """steam, ash, sulphur fumes, glowing rocks, rockfalls, boiling springs, new cracks,
            lava bombs, mud pots, melting snow, dying fish, falling pumice, gas bubbles,
            a red glow, a dull rumbling, a bulging flank, fleeing birds, withered grass""",
    },
    relations=(
        Relation(
            "source", "quake", "volcano",
            says="""{s} began beneath {v}. | {s} was centred under {v}.
                {s} has been traced to {v}. | It was {v} that sent us {s}. | {v} shook with {s}.""",
            moves="""{s} is now put down to {v}. | A second analysis traced {s} to {v}.
                We now believe that {s} began beneath {v}.""",
            asks="""Where was {s} centred? | Which volcano sent us {s}?
                What did {s} begin beneath? | Which mountain has {s} been traced to?
                Which quake began beneath {v}? | Which tremor has been traced to {v}?""",
            lists="Which quakes were centred under {v}? | List the tremors that came from {v}.",
            counts="How many quakes began beneath {v}? | How many tremors did {v} send us?",
            checks="Was {s} centred under {v}? | Did {s} begin beneath {v}?",
            befores="""Which volcano was {s} put down to before?
                Where did we place the source of {s} before?""",
            names="""the volcano that sent us {s} | the mountain above the source of {s}
                the quake beneath {v} | the tremor traced to {v}""",
        ),
        Relation(
            "post", "sensor", "volcano",
            says="""{s} stands on the slope of {v}. | {s} listens to {v}.
                We dug {s} into the flank of {v}. | {v} is monitored with {s}.""",
            moves="""We carried {s} up {v} instead. | {s} now listens to {v}.
                We have dug {s} up and planted it on {v}. | {s} has been set up anew on {v}.""",
            asks="""Which volcano does {s} listen to? | On whose slope does {s} stand?
                Where did we plant {s}? | What is {s} monitoring? | Which seismometer stands on {v}?
                What is {v} monitored with? | What did we plant on {v}?""",
            lists="Which seismometers listen to {v}? | List our seismometers on {v}.",
            counts="How many seismometers listen to {v}? | How many seismometers stand on {v}?",
            checks="Does {s} listen to {v}? | Is {s} planted on {v}? | Is {s} still on {v}?",
            befores="Which volcano did {s} listen to before? | Where did {s} stand before?",
            denies="{s} doesn't listen to {v}. | {s} does not stand on the slope of {v}.",
            ends="{s} has been taken down from {v}. | {s} no longer listens to {v}.",
            names="""the volcano that {s} listens to | the mountain where {s} stands
                the seismometer on {v} | the seismometer that listens to {v}""",
        ),
        Relation(
            "watcher", "volcano", "person",
            says="""{v} watches {s} for us. | {s} is {v}'s volcano.
                {v} never lets {s} out of sight. | The bulletins on {s} are written by {v}.""",
            moves="""{v} now watches {s}. | {s} is {v}'s volcano from now on.
                The watch over {s} has passed to {v}. | {v} took over the bulletins on {s}.""",
            asks="""Who watches {s}? | Whose volcano is {s}? | Who writes the bulletins on {s}?
                Who do I tell anything new about {s}? | Which volcano does {v} watch?
                What does {v} keep an eye on? | Which mountain is {v}'s?""",
            lists="Which volcanoes does {v} watch? | Name all of {v}'s volcanoes.",
            counts="How many volcanoes does {v} watch? | How many volcanoes are {v}'s?",
            checks="Does {v} watch {s}? | Is {s} {v}'s volcano? | Does {v} keep an eye on {s}?",
            befores="Who watched {s} before? | Whose volcano was {s} before?",
            names="""the person who watches {s} | the one who keeps an eye on {s}
                the volcano that {v} watches | the mountain {v} keeps an eye on""",
        ),
        Relation(
            "felt", "quake", "time",
            says="""{s} was felt at {v}. | {s} struck at {v}. | At {v} {s} shook the valley.
                The needles jumped for {s} at {v}. | {s}, onset {v}""",
            moves="""The onset of {s} was corrected to {v}.
                {s} really struck at {v}, it turns out.
                In the revised bulletin {s} strikes at {v}.""",
            asks="""When was {s} felt? | What time did {s} strike? | When did {s} shake the valley?
                At what time did the needles jump for {s}? | Which quake was felt at {v}?
                What shook the valley at {v}?""",
            checks="Was {s} felt at {v}? | Did {s} strike at {v}?",
            befores="""What onset did we have for {s} before?
                When was {s} said to have struck before?""",
            compares="""> Which struck later, {a} or {b}? | < Which was felt earlier, {a} or {b}?
                >? Was {a} felt after {b}? | <? Did {a} strike before {b}?""",
        ),
        Relation(
            "focus", "quake", "distance",
            says="""{s} started {v} below the surface. | The focus of {s} lay {v} down.
                {s} came from a depth of {v}. | {v} of rock lay above the focus of {s}.""",
            moves="""The focus of {s} was recalculated at {v}. | {s} is now placed {v} down.
                New figures put {s} {v} below the surface.""",
            asks="""How deep was the focus of {s}? | How far below the surface did {s} start?
                What depth did {s} come from? | How much rock lay above the focus of {s}?
                Which quake started {v} below the surface? | What came from a depth of {v}?""",
            checks="Did {s} start {v} below the surface? | Was the focus of {s} {v} down?",
            befores="How deep was {s} placed before? | What depth did we have for {s} before?",
            compares="""> Which came from deeper down, {a} or {b}?
                < Which quake was shallower, {a} or {b}?
                >? Was the focus of {a} below that of {b}?
                <? Did {a} start nearer to the surface than {b}?""",
            names="the quake that started {v} down | the tremor from a depth of {v}",
        ),
        Relation(
            "closure", "volcano", "hull",
            says="""Nobody may go closer than {v} to the crater of {s}. | {s} is closed within {v}.
                The ropes around the crater of {s} are {v} out. | Exclusion radius, {s}: {v}""",
            moves="""The exclusion radius at {s} was set to {v}. | {s} is now closed within {v}.
                The ropes around the crater of {s} were reset {v} out.""",
            asks="""How close may I go to the crater of {s}? | What is the exclusion radius at {s}?
                How far out are the ropes around {s}? | What distance must we keep from {s}?
                Which volcano is closed within {v}? | Where are the ropes {v} out?""",
            checks="Is {s} closed within {v}? | Is {v} the exclusion radius at {s}?",
            befores="""What was the old exclusion radius at {s}?
                How far out were the ropes at {s} before?""",
            compares="""> Which volcano has the wider exclusion radius, {a} or {b}?
                < Which crater may I go nearer to, that of {a} or that of {b}?
                >? Do we have to keep further away from {a} than from {b}?
                <? Are the ropes closer in at {a} than at {b}?""",
        ),
        Relation(
            "signs", "volcano", "sign", many=True,
            says="""{s} has been showing {v}. | We have seen {v} on {s}. | Observed on {s}: {v}
                Walkers told us of {v} on {s}. | The log on {s} mentions {v}.""",
            denies="Nobody has noticed {v} on {s}. | The log on {s} does not mention {v}.",
            ends="{s} has stopped showing {v}. | We no longer see {v} on {s}.",
            lists="""What signs has {s} been showing? | What does the log on {s} mention?
                Which volcanoes have been showing {v}? | On which mountains have we seen {v}?""",
            counts="""How many signs has {s} been showing?
                How many things does the log on {s} mention? | How many volcanoes are showing {v}?
                On how many mountains have we seen {v}?""",
            checks="Has {s} been showing {v}? | Does the log on {s} mention {v}?",
        ),
    ),
)  # fmt: skip

CHEMICALS = Domain(
    "chemicals",
    types={
        "chemical": "{reagent}",
        "cupboard": "the {safe} cupboard | our {safe} cupboard",
    },
    words={
        "reagent": """acetone, ethanol, methanol, toluene, hexane, nitric acid, sulphuric acid,
            hydrochloric acid, phosphoric acid, ammonia, caustic soda, bleach, hydrogen peroxide,
            xylene, chloroform, glycerine, borax, copper sulphate, silver nitrate, ether,
            potassium permanganate, calcium chloride, formaldehyde, turpentine, benzene, lye""",
        "safe": """fireproof, ventilated, padlocked, alarmed, cooled, earthed, tall, low, sunken,
            sprinkler, explosion-proof, lead-lined, tiled, plastic-lined, sealed, outdoor,
            double-door, walk-in""",
        "danger": """flammable, corrosive, toxic, explosive, oxidising, irritant, carcinogenic,
            volatile, radioactive, narcotic, unstable, light-sensitive, hygroscopic, self-igniting,
            harmful to fish, harmful to skin, pressure-sensitive, foul-smelling""",
    },
    relations=(
        Relation(
            "stowed", "chemical", "cupboard",
            says="""{s} is locked away in {v}. | We stow {s} in {v}. | {v} has {s} behind its doors.
                {s} may only stand in {v}. | Put {s} back into {v}. | For {s}, open {v}.""",
            moves="{s} was restowed in {v}. | We now stow {s} in {v}. | {s} had to go over to {v}.",
            asks="""Where do we stow {s}? | Which cupboard houses {s}? | Where is {s} locked away?
                What do I open to get at {s}? | Which chemical does {v} house?
                What is locked away in {v}? | What do we stow in {v}?""",
            lists="Which chemicals are locked away in {v}? | List everything we stow in {v}.",
            counts="How many chemicals does {v} house? | How many chemicals do we stow in {v}?",
            checks="Is {s} locked away in {v}? | Does {v} house {s}? | Is {s} still in {v}?",
            befores="Where did we stow {s} before? | Which cupboard housed {s} before?",
            denies="{s} must not stand in {v}. | We don't stow {s} in {v}.",
            names="""the cupboard that houses {s} | the cupboard with {s}
                the chemical locked away in {v} | the chemical that we stow in {v}""",
        ),
        Relation(
            "keyholder", "cupboard", "person",
            says="""{s} stays shut without {v}. | The key that opens {s} is {v}'s.
                {v} can unlock {s}. | {s} is under lock and key with {v}.""",
            moves="""The key to {s} went to {v}. | {v} can unlock {s} from now on.
                {v} was handed the key to {s}. | To open {s} you now have to ask {v}.""",
            asks="""Who has the key to {s}? | Who can unlock {s} for me? | Whose key opens {s}?
                Who do I ask to open {s}? | Which cupboard does {v} have the key to?
                What can {v} unlock? | Which cupboard does {v}'s key open?""",
            lists="Which cupboards does {v} have the key to? | List the cupboards {v} can unlock.",
            counts="""How many cupboards can {v} unlock?
                To how many cupboards does {v} have the key?""",
            checks="Does {v} have the key to {s}? | Can {v} unlock {s}?",
            befores="Who had the key to {s} before? | Who could unlock {s} before?",
            names="""the person with the key to {s} | the one who can unlock {s}
                the cupboard that {v} can unlock | the cupboard {v} has the key to""",
        ),
        Relation(
            "expiry", "chemical", "date",
            says="""{s} may be used until {v}. | The shelf life of {s} ends on {v}.
                {s} goes off on {v}. | Throw {s} out on {v}. | {s}, use by {v}""",
            moves="""The shelf life of {s} was reset to {v}. | A new bottle of {s} lasts until {v}.
                After testing, {s} may now be used until {v}.""",
            asks="""When does {s} go off? | Until when may {s} be used?
                What is the use-by date of {s}? | When do I have to throw out {s}?
                Which chemical goes off on {v}? | What has to be thrown out on {v}?""",
            checks="May {s} be used until {v}? | Does {s} go off on {v}?",
            befores="What was the old use-by date of {s}? | When was {s} to go off before?",
            compares="""> Which keeps longer, {a} or {b}? | < Which goes off first, {a} or {b}?
                >? Will {a} keep longer than {b}? | <? Does {a} go off before {b}?
                < Which do I have to throw out sooner, {a} or {b}?""",
        ),
        Relation(
            "cost", "chemical", "price",
            says="""Each bottle of {s} costs us {v}. | We pay {v} a bottle for {s}.
                {s} sets us back {v} a bottle. | In the catalogue {s} is down at {v} a bottle.""",
            moves="""Each bottle of {s} now costs us {v}. | {s} went to {v} a bottle.
                The supplier changed {s} to {v} a bottle.""",
            asks="""What does a bottle of {s} cost? | How much do we pay for a bottle of {s}?
                What does the supplier charge for {s}? | What's the price of {s} by the bottle?
                Which chemical costs {v} a bottle? | What sets us back {v} a bottle?""",
            checks="Does a bottle of {s} cost {v}? | Do we pay {v} a bottle for {s}?",
            befores="What did a bottle of {s} cost before? | What was the old price of {s}?",
            compares="""> Which costs more a bottle, {a} or {b}?
                < Which is cheaper by the bottle, {a} or {b}? | >? Is {a} dearer than {b}?
                <? Do we pay less for {a} than for {b}?""",
        ),
        Relation(
            "stock", "chemical", "weight",
            says="""We have {v} of {s} in stock. | The stock of {s} comes to {v}. | Left of {s}: {v}
                There is a supply of {v} of {s}. | We hold {v} of {s}.""",
            moves="""The stock of {s} has gone to {v}. | We are now at {v} of {s}.
                After the count we were found to hold {v} of {s}.""",
            asks="""How much of {s} do we hold? | What does the stock of {s} come to?
                What weight of {s} do we have? | How many kilos are left of {s}?
                Which chemical do we hold {v} of? | What have we got {v} of?""",
            checks="Do we hold {v} of {s}? | Does the stock of {s} come to {v}?",
            befores="How big was the stock of {s} before? | What was the old stock of {s}?",
            compares="""> Which do we hold more of, {a} or {b}?
                < Which have we got less of, {a} or {b}? | >? Do we hold more of {a} than of {b}?
                <? Is the stock of {a} smaller than that of {b}?""",
        ),
        Relation(
            "dangers", "chemical", "danger", many=True,
            says="""{s} is labelled {v}. | {s} counts as {v}. | Watch out with {s}: it's {v}.
                On the data sheet {s} is {v}. | {s} is classed as {v}.""",
            denies="{s} is not labelled {v}. | {s} does not count as {v}.",
            ends="{s} is no longer classed as {v}. | The label {v} was taken off {s}.",
            lists="""What is {s} labelled as? | Which dangers does the data sheet of {s} name?
                What do I have to watch out for with {s}? | Which chemicals are labelled {v}?
                What do we stock that counts as {v}?""",
            counts="""How many dangers does {s} have on its label?
                In how many ways is {s} classed as dangerous? | How many chemicals are labelled {v}?
                How many of our chemicals count as {v}?""",
            checks="Is {s} labelled {v}? | Does {s} count as {v}? | Is {s} classed as {v}?",
        ),
        Relation(
            "door", SELF, "code",
            says="""Our chemical store opens with {v}. | Type {v} at the door of our chemical store.
                chemical store door: {v} | The door code of our chemical store is {v}.""",
            moves="""The door code of our chemical store was changed to {v}.
                Our chemical store now opens with {v}.
                From today type {v} at our chemical store.""",
            asks="""How do I get into our chemical store?
                What's the door code of our chemical store?
                What do I type at the door of our chemical store?
                Which code opens our chemical store?""",
            checks="""Does our chemical store open with {v}?
                Is {v} the door code of our chemical store?""",
            befores="""What was the old door code of our chemical store?
                What did our chemical store open with before?""",
        ),
    ),
)  # fmt: skip
