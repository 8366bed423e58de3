"""Repairs, factory and energy."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

REPAIRS = Domain(
    "repairs",
    types={
        "gadget": "the {gadget}",
        "bike": "the {bike}",
        "mechanic": "{person}",
        "bench": "the {bench} bench",
    },
    words={
        "gadget": """laptop, tablet, e-reader, radio, turntable, amplifier, projector, camcorder,
            smart watch, walkie-talkie, keyboard, monitor, router, hearing aid, drone, synth,
            camera, metal detector, scanner, dash cam, loudspeaker, microphone, webcam, printer""",
        "bike": """tandem, mountain bike, racing bike, folding bike, cargo bike, tricycle,
            e-bike, gravel bike, touring bike, city bike, recumbent, penny-farthing,
            beach cruiser""",
        "bench": "window, corner, long, back, upstairs, steel, soldering, narrow, test, oak",
        "fault": """a loose wire, a dead battery, a blown fuse, a cracked case, water damage,
            a stuck button, a broken switch, a faulty plug, a rattling noise, a bent pin,
            a missing screw, a flickering light, a noisy fan, a torn cable""",
        "bikepart": """chain, saddle, bell, front tyre, back tyre, brake cable, pedal,
            inner tube, mudguard, front light, rear light, kickstand, luggage rack, dynamo,
            reflector, spoke, hub, chain guard, brake lever, gear cable, rim, fork, handlebar,
            bottom bracket""",
    },
    relations=(
        Relation(
            "fixer", "gadget", "mechanic",
            says="""{v} is repairing {s}. | Repair of {s}: {v} | {s} is being mended by {v}.
                The repair of {s} is in the hands of {v}. | {v} has got {s} in pieces.""",
            moves="""{v} is now repairing {s}. | {v} has taken over the repair of {s}.
                The repair of {s} went over to {v}.""",
            asks="""Who is trying to mend {s}? | What is {v} repairing? | In whose hands is {s}?
                Who is repairing {s}? | Which device is {v} trying to mend?""",
            lists="Which devices is {v} repairing? | List the devices in the hands of {v}.",
            checks="Is {v} repairing {s}? | Is {s} in the hands of {v}?",
            befores="Who was repairing {s} before? | Who had {s} in pieces before?",
            names="""the device that {v} is repairing | the device in the hands of {v}
                the person who is mending {s} | the mechanic repairing {s}""",
        ),
        Relation(
            "fault", "gadget", "fault",
            says="""{v} is what ails {s}. | {s} came in with {v}.
                {s} was brought to us because of {v}. | The trouble with {s} is {v}.
                Fault on {s}: {v}""",
            moves="""On a second look, the trouble with {s} is {v}.
                The diagnosis for {s} was changed to {v}. | It turns out that {s} has {v}.""",
            asks="""What's wrong with {s}? | What is the matter with {s}?
                What came in with {v}? | Why did {s} come in? | Which device has {v}?""",
            checks="Did {s} come in with {v}? | Is {v} the trouble with {s}?",
            befores="What was the earlier diagnosis for {s}? | What seemed wrong with {s} before?",
            names="the device with {v} | the device that came in with {v}",
        ),
        Relation(
            "ticket", "gadget", "code", unique=True,
            says="""The repair ticket of {s} is {v}. | {v} is written on the ticket of {s}.
                {s} has been booked in under {v}. | Ticket {v} is for {s}.""",
            moves="""{s} got a new ticket, {v}. | {s} is now booked in under {v}.
                The old ticket of {s} was replaced by {v}.""",
            asks="""What is the ticket number of {s}? | Under which number is {s} booked in?
                Which device has the ticket {v}? | What is booked in under {v}?""",
            checks="Is {v} the ticket of {s}? | Is {s} booked in under {v}?",
            befores="What was the old ticket of {s}? | Which ticket did {s} have before?",
            names="the device with the ticket {v} | the device booked in under {v}",
        ),
        Relation(
            "bench", "mechanic", "bench",
            says="""{s} repairs things at {v}. | {v} is the workbench of {s}.
                The tools of {s} are on {v}. | {s} stands at {v} all day.""",
            moves="""{s} now mends things at {v}. | {v} was cleared for {s}.
                {s} has changed over to {v}.""",
            asks="""Which bench does {s} work at? | Who works at {v}?
                Where does {s} mend things? | Whose tools are on {v}?
                Where are the tools of {s}?""",
            checks="Does {s} work at {v}? | Does {s} mend things at {v}?",
            befores="Which bench did {s} use before? | Where were the tools of {s} before?",
            names="""the bench of {s} | the mechanic who works at {v} | the mechanic at {v}
                the bench where {s} works""",
        ),
        Relation(
            "parts", "bike", "bikepart", many=True,
            says="""{s} needs a new {v}. | The {v} of {s} is worn out.
                On {s} we have to replace the {v}. | {s} is getting a new {v}.
                A new {v} has to go on {s}.""",
            denies="{s} does not need a new {v}. | The {v} of {s} is still good.",
            ends="{s} no longer needs a new {v}. | The {v} of {s} has been dealt with.",
            lists="""What has to be replaced on {s}? | On which bikes do we replace the {v}?
                Which parts does {s} need? | Which bikes need a new {v}?""",
            counts="""On how many bikes is the {v} worn out?
                How many parts of {s} are worn out? | How many new parts does {s} need?
                How many bikes need a new {v}?""",
            checks="Does {s} need a new {v}? | Is {s} getting a new {v}?",
            names="the bike that needs a new {v} | the bike with the worn-out {v}",
        ),
    ),
)  # fmt: skip

FACTORY = Domain(
    "factory",
    types={
        "machine": "the {machine} | our {machine}",
        "shift": "the {shift} shift",
        "component": "the {component}",
        "supplier": "{company}",
    },
    words={
        "machine": """lathe, milling machine, band saw, laser cutter, hydraulic press,
            spot welder, paint booth, conveyor belt, packing robot, stamping press, grinder,
            furnace, sandblaster, bending machine, riveter, labeller, wire cutter, plasma torch,
            shrink wrapper, pallet stacker, tube bender, drill press, paint mixer, hoist""",
        "shift": "early, late, night, weekend, day, holiday, split, relief, morning, twilight",
        "component": """ball bearing, drive belt, hex nut, gear wheel, gasket, copper coil,
            flange, cooling fan, pressure valve, fuse holder, steel spindle, rubber seal,
            oil filter, piston ring, cable clamp, bronze bushing, roller chain, control board,
            limit switch, cutting blade, hydraulic hose, hinge pin, guide rail, spring washer""",
    },
    relations=(
        Relation(
            "crew", "machine", "shift",
            says="""{v} operates {s}. | {s} is kept running by {v}. | {v} has {s} on its roster.
                Running {s} falls to {v}. | {s} only runs during {v}.""",
            moves="""{s} was put on the roster of {v}. | {v} now operates {s}.
                {s} is now run by {v}.""",
            asks="""Which shift runs {s}? | Which machine does {v} run? | Who operates {s}?
                During which shift is {s} in use? | What does {v} operate?""",
            lists="Which machines does {v} run? | List the machines on the roster of {v}.",
            checks="Is {s} run by {v}? | Does {v} operate {s}?",
            befores="Which shift ran {s} before? | Who operated {s} before the transfer?",
            names="""the shift with {s} on its roster | the machine operated by {v}
                the shift that runs {s} | the machine that {v} runs""",
        ),
        Relation(
            "boss", "shift", "person",
            says="""{v} is the boss of {s}. | Supervisor of {s}: {v}
                {v} supervises the workers of {s}. | {s} takes its orders from {v}.
                {s} answers to {v}.""",
            moves="{v} now supervises {s}. | {s} got a new boss, {v}. | {s} now answers to {v}.",
            asks="""Whose boss is {v}? | Which shift does {v} supervise?
                Who is in charge of {s}? | Who gives {s} its orders? | Who does {s} answer to?""",
            checks="Does {v} supervise {s}? | Is {v} the boss of {s}?",
            befores="Who supervised {s} before? | Who was the previous boss of {s}?",
            names="""the boss of {s} | the supervisor of {s} | the shift under {v}
                the shift that {v} supervises""",
        ),
        Relation(
            "spares", "machine", "component", many=True,
            says="""{v} is a spare part for {s}. | {s} takes {v} as a spare. | {v} fits {s}.
                We stock {v} for {s}.""",
            denies="{v} does not fit {s}. | We don't stock {v} for {s}.",
            ends="{v} no longer fits {s}. | We have stopped stocking {v} for {s}.",
            lists="""Which spare parts do we stock for {s}?
                For which machines do we stock {v}? | Which machines does {v} fit?
                What parts fit {s}?""",
            counts="""How many spare parts do we stock for {s}?
                How many machines does {v} fit? | How many parts fit {s}?
                For how many machines do we stock {v}?""",
            checks="Does {v} fit {s}? | Do we stock {v} for {s}?",
            names="the machine that {v} fits | the machine for which we stock {v}",
        ),
        Relation(
            "source", "component", "supplier",
            says="""Orders for {s} go to {v}. | Our source for {s} is {v}.
                {s} is delivered by {v}. | It is {v} that sells us {s}.
                {v} supplies us with {s}.""",
            moves="""We now order {s} from {v}. | {v} has become our supplier of {s}.
                The contract for {s} went to {v}.""",
            asks="""Who supplies {s}? | Which part do we get from {v}?
                Which firm sells us {s}? | Where do we order {s}? | What does {v} supply?""",
            checks="Does {v} supply {s}? | Do we order {s} from {v}?",
            befores="Who supplied {s} before? | Where did we order {s} before?",
            names="""the supplier of {s} | the firm that sells us {s}
                the part we order from {v} | the part supplied by {v}""",
        ),
        Relation(
            "works", "supplier", "city",
            says="""{s} has its works in {v}. | {s} delivers to us from {v}.
                Parts by {s} come from {v}. | {s} manufactures in {v}.""",
            moves="""{s} has moved its works to {v}. | {s} now manufactures in {v}.
                {s} now delivers to us from {v}.""",
            asks="""Which supplier manufactures in {v}? | Which city does {s} deliver from?
                Who has works in {v}? | Where are parts by {s} made?""",
            checks="Does {s} manufacture in {v}? | Does {s} have its works in {v}?",
            befores="Where did {s} manufacture before? | Where were the works of {s} before?",
            names="the supplier with works in {v} | the supplier that manufactures in {v}",
        ),
    ),
)  # fmt: skip

ENERGY = Domain(
    "energy",
    types={
        "powerplant": "the {site} power plant | the power plant at {site}",
        "turbine": "turbine {turbine} | wind turbine {turbine}",
        "windfarm": "the {ridge} wind farm",
        "meter": "the {meter} meter",
        "tariff": "the {tariff} tariff",
    },
    words={
        "site": """Aldermoor, Brackwell, Corfield, Dunmere, Eastholm, Fallowby, Garsdale,
            Hexworth, Inverlay, Kilbrook, Langmoor, Netherby, Oxcombe, Penhallow, Quarrington,
            Saltmarsh, Thornwick, Wexcombe, Yarrowdale, Stonebeck, Highcliff, Whinfell,
            Marshgate, Ulverby""",
        "turbine": """A1, A2, A3, A4, A5, A6, B1, B2, B3, B4, B5, B6, C1, C2, C3, C4, C5, C6, D1,
            D2, D3, D4, D5, D6""",
        "ridge": """Beacon Hill, Long Ridge, Gull Point, Crow Moor, Three Stones, Windy Gap,
            Sheep Fell, North Bank, Barley Top, Otter Sands, Kite Hill, Heather Down""",
        "meter": """stairwell, workshop, boiler room, top flat, bakery, cellar, bike shed, lift,
            greenhouse, laundry room, car park, studio, pump house""",
        "tariff": """Night Owl, Green Fix, Sunshine, Flex, Easy Start, Weekender, Family, Steady,
            Solar Plus, Heat Pump, Saver, Smart Charge""",
        "fuel": """natural gas, coal, lignite, wood chips, biogas, straw, fuel oil, hydrogen,
            peat, sewage gas, household waste, diesel, rapeseed oil""",
    },
    relations=(
        Relation(
            "fuel", "powerplant", "fuel",
            says="""{s} burns {v}. | Fuel at {s}: {v} | What {s} is fired with is {v}.
                {s} generates power from {v}.""",
            moves="""{s} was converted to {v}. | {s} has switched its burners to {v}.
                {s} now burns {v}.""",
            denies="{s} does not burn {v}. | {s} isn't fired with {v}.",
            asks="""Which power plant burns {v}? | What is burnt at {s}?
                What fuel does {s} use? | Where is electricity made from {v}?
                What does {s} run on?""",
            lists="Which power plants run on {v}? | List the power plants that burn {v}.",
            counts="How many power plants run on {v}? | How many power plants burn {v}?",
            checks="Does {s} run on {v}? | Is {s} fired with {v}?",
            befores="What did {s} run on before? | What was burnt at {s} before the conversion?",
            names="the power plant that burns {v} | the power plant fired with {v}",
        ),
        Relation(
            "farm", "turbine", "windfarm",
            says="""{s} turns at {v}. | {s} is a turbine of {v}.
                {v} counts {s} among its turbines. | {s} was put up at {v}.""",
            asks="""Which wind farm is {s} part of? | Where was {s} put up?
                Where does {s} turn? | Which turbine would I see at {v}?
                Which turbine is part of {v}?""",
            lists="Which turbines are part of {v}? | List the turbines at {v}.",
            counts="How many turbines are part of {v}? | How many turbines were put up at {v}?",
            checks="Is {s} part of {v}? | Was {s} put up at {v}?",
            names="""the wind farm with {s} | the wind farm of {s}
                the turbine that turns at {v} | the turbine at {v}""",
        ),
        Relation(
            "plan", "meter", "tariff",
            says="""{v} applies to {s}. | {s} is billed under {v}. | We have {s} on {v}.
                For {s} we signed up to {v}.""",
            moves="""{s} is now billed under {v}. | We had {s} switched to {v}.
                We have now put {s} on {v}.""",
            asks="""Which tariff is {s} on? | Which meter is on {v}? | What is billed under {v}?
                What did we sign up to for {s}? | How is {s} billed?""",
            checks="Is {s} on {v}? | Does {v} apply to {s}?",
            befores="Which tariff was {s} on before? | How was {s} billed before the switch?",
            names="""the tariff of {s} | the tariff that {s} is on | the meter on {v}
                the meter billed under {v}""",
        ),
        Relation(
            "charge", "tariff", "price",
            says="""On {s} you pay {v} a month. | {s} comes with a monthly charge of {v}.
                The standing charge of {s} is {v}. | Monthly charge, {s}: {v}""",
            moves="""The standing charge of {s} went to {v}.
                The monthly charge of {s} was changed to {v}. | On {s} you now pay {v} a month.""",
            asks="""What is the standing charge of {s}? | What do you pay each month on {s}?
                Which tariff costs {v} a month? | What has a charge of {v}? | How much is {s}?""",
            checks="Do you pay {v} a month on {s}? | Is the standing charge of {s} {v}?",
            befores="What was the old charge of {s}? | How much did you pay on {s} before?",
            compares="""<? Is {a} cheaper than {b}? | < Which has the lower charge, {a} or {b}?
                > Which tariff is dearer, {a} or {b}?""",
        ),
        Relation(
            "provider", SELF, "company",
            says="""Our electricity comes from {v}. | {v} is our electricity supplier.
                We buy our power from {v}. | electricity supplier: {v}""",
            moves="""We changed our electricity supplier to {v}.
                We went over to {v} for our power. | Our electricity now comes from {v}.""",
            asks="""Who's our electricity supplier? | Who sends us the electricity bill?
                Who supplies our electricity? | Where do we buy our power?""",
            checks="Is {v} our electricity supplier? | Do we buy our power from {v}?",
            befores="Who supplied our electricity before? | Where did we buy our power before?",
        ),
    ),
)  # fmt: skip
