"""Dentist, optician and physiotherapy."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

DENTIST = Domain(
    "dentist",
    types={
        "dentist": "{person}",
        "dentalchair": "the {tint} dental chair",
        "procedure": "the {procedure}",
    },
    words={
        "tint": "mint, ivory, lilac, coral, navy, lemon, teal, peach, plum, sand, copper",
        "procedure": """root canal, filling, scale and polish, crown fitting, gum graft, inlay,
            tooth extraction, veneer fitting, bleaching session, denture repair, sinus lift, jaw
            X-ray, fluoride rinse, fissure sealing, bridge fitting, implant check, deep clean,
            abscess drainage, retainer fitting, brace adjustment, enamel repair, bite splint, wisdom
            tooth removal, tartar removal, jaw impression, milk tooth check""",
    },
    relations=(
        Relation(
            "patient", "person", "dentist",
            says="""{v} looks after the teeth of {s}. | {v} is {s}'s dentist.
                For fillings {s} goes to {v}. | It is {v} who looks into {s}'s mouth.""",
            moves="{v} now does {s}'s teeth. | {v} now fills {s}'s teeth. | {s}'s new dentist: {v}",
            asks="""Who is {s}'s dentist? | Who checks the teeth of {s}?
                Which dentist does {s} see? | Who does {s} turn to with toothache?
                Tell me who drills {s}'s teeth. | Whose teeth does {v} look after?
                Who has {v} as a dentist? | Who goes to {v} for fillings?""",
            lists="Whose teeth are in the care of {v}? | List the dental patients of {v}.",
            counts="How many dental patients has {v} got? | How many sets of teeth does {v} do?",
            checks="Is {v} the dentist of {s}? | Does {s} go to {v} with toothache?",
            befores="Who was {s}'s dentist before? | Who used to do {s}'s teeth?",
            names="""the dentist of {s} | the one who does the teeth of {s}
                the dental patient of {v} | the person whose teeth {v} does""",
        ),
        Relation(
            "chair", "dentist", "dentalchair", unique=True,
            says="""{s} drills at {v}. | {v} is where {s} drills. | {s} seats people in {v}.
                People who see {s} lie back in {v}.""",
            moves="{s} now drills at {v}. | {s} has moved over to {v}. | {s} took {v} instead.",
            asks="""Which chair does {s} use? | Where do people who see {s} lie back?
                Where does {s} look at teeth? | Who drills at {v}? | Which dentist uses {v}?
                Whose workplace is {v}?""",
            checks="Does {s} drill at {v}? | Is {s} still at {v}?",
            befores="Which chair did {s} use before? | Where did {s} drill before?",
            names="""the dental chair of {s} | the chair at which {s} drills
                the dentist at {v} | the dentist who uses {v}""",
        ),
        Relation(
            "service", "dentalchair", "date",
            says="""{s} is due for a service on {v}. | Next service of {s}: {v}
                The mechanic comes on {v} to see to {s}. | On {v} a mechanic will overhaul {s}.""",
            moves="{s} is now due on {v}. | Service of {s} moved to {v}. | New date for {s}: {v}",
            asks="""When is {s} going to be serviced? | When's the next maintenance of {s}?
                On what date does the mechanic come for {s}? | Which chair is due on {v}?
                What will the mechanic overhaul on {v}?""",
            checks="Is {s} due for a service on {v}? | Does the mechanic see to {s} on {v}?",
            compares="> Which is serviced later, {a} or {b}? | <? Is {a} serviced before {b}?",
            names="the chair to be serviced on {v} | the dental chair due on {v}",
        ),
        Relation(
            "plan", "person", "procedure",
            says="""{s} needs a(n) {v}. | {s} is in for a(n) {v} at the dentist's.
                What {s} must have done is a(n) {v}. | {s}'s teeth call for a(n) {v}.""",
            moves="{s} now needs a(n) {v}. | {s} gets a(n) {v} instead. | {s}'s plan now: {v}",
            denies="{s} does not need a(n) {v}. | {s} can do without a(n) {v}. | {s} can skip {v}.",
            asks="""What does {s} need at the dentist's? | What is {s} having done?
                What's planned for {s}'s teeth? | Which treatment is in store for {s}?
                Who needs a(n) {v}? | Who is in for a(n) {v}? | Whose dental plan names {v}?""",
            checks="Does {s} need a(n) {v}? | Is {s} in for a(n) {v}?",
            befores="What was {s} first going to have done? | What did {s}'s plan say before?",
            names="""the treatment that {s} needs | the dental work planned for {s}
                the person who needs a(n) {v} | the person in for a(n) {v}""",
        ),
        Relation(
            "fee", "procedure", "price",
            says="""The dentist charges {v} for {s}. | {v} is the fee for {s}.
                Having {s} done comes to {v}. | Fee for {s}: {v} | {s} is billed at {v}.""",
            moves="The fee for {s} went to {v}. | {s} is now billed at {v}. | New fee for {s}: {v}",
            asks="""How much is {s}? | What does {s} cost? | How expensive is {s}?
                What do you pay for {s}? | What's the price of {s}?""",
            checks="Does {s} cost {v}? | Is {v} the fee for {s}?",
            befores="How much was {s} before? | What was the old fee for {s}?",
            compares="""> Which costs more, {a} or {b}? | < Which is cheaper, {a} or {b}?
                >? Is {a} dearer than {b}?""",
        ),
    ),
)  # fmt: skip

OPTICIAN = Domain(
    "optician",
    types={
        "frame": "the {model} frame",
        "showcase": "the {showcase} showcase",
    },
    words={
        "model": """Monroe, Aviator, Cat-Eye, Harlow, Fitzroy, Camden, Soho, Pembroke, Windsor,
            Juno, Otto, Hepburn, Truman, Delphine, Milo, Ascot, Savoy, Bellamy, Percival, Keats,
            Orwell, Bauhaus, Malibu, Riviera, Browline, Panto""",
        "showcase": """window, left-hand, right-hand, revolving, corner, tall, low, velvet, oak,
            brass, round, rear, illuminated, marble""",
    },
    relations=(
        Relation(
            "wears", "person", "frame",
            says="""{s} wears {v}. | {v} sits on {s}'s nose. | {s} sees the world through {v}.
                {s} went for {v} at the optician's. | {v} was made to fit {s}.""",
            moves="{s} has swapped to {v}. | {s} now wears {v}. | {s} came out with {v} instead.",
            denies="{s} turned down {v}. | {s} does not wear {v}. | {s} doesn't want {v}.",
            ends="{s} has stopped wearing {v}. | {s} no longer wears {v}. | {s} gave {v} back.",
            asks="""Which glasses does {s} have? | What is on {s}'s nose? | Who wears {v}?
                Which frame did {s} pick? | What does {s} look through? | Who looks through {v}?""",
            lists="Which people wear {v}? | List those who have {v}.",
            counts="How many people wear {v}? | How many noses does {v} sit on?",
            checks="Does {s} wear {v}? | Is {v} on {s}'s nose? | Does {s} still have {v}?",
            befores="Which frame did {s} wear before? | What was on {s}'s nose before?",
            names="""the frame that {s} wears | the frame on the nose of {s}
                the person who wears {v} | the wearer of {v}""",
        ),
        Relation(
            "shown", "frame", "showcase",
            says="""{s} is on show in {v}. | Customers find {s} in {v}. | {v} has {s} on show.
                You can look at {s} in {v}. | {s} has been laid out in {v}.""",
            moves="{s} went over to {v}. | {s} is now on show in {v}. | {v} now has {s} on show.",
            asks="""Where can I see {s}? | Which showcase has {s}? | Where is {s} on display?
                What is on show in {v}? | Which glasses can I see in {v}?""",
            lists="Which frames are on show in {v}? | List all that {v} has on display.",
            counts="How many frames are in {v}? | How many frames does {v} hold?",
            checks="Is {s} on show in {v}? | Is {s} still in {v}?",
            befores="Where was {s} on show before? | Which showcase was {s} in before?",
            names="""the showcase with {s} | the showcase where {s} is on show
                the frame on show in {v} | the frame in {v}""",
        ),
        Relation(
            "key", "showcase", "person",
            says="""{v} unlocks {s}. | Only {v} can open {s}. | {v} keeps the key to {s}.
                {s} is locked up at night by {v}. | Nobody but {v} has a key to {s}.""",
            moves="{v} now unlocks {s}. | Now only {v} opens {s}. | {v} was given {s}'s key.",
            asks="""Who can open {s}? | Who has the key to {s}? | Which display does {v} unlock?
                Whose key fits {s}? | Who do I ask to unlock {s}? | Which showcase can {v} open?""",
            checks="Does {v} have the key to {s}? | Can {v} open {s}?",
            befores="Who had the key to {s} before? | Who used to unlock {s}?",
            names="""the person with the key to {s} | the person who unlocks {s}
                the showcase that {v} unlocks | the showcase {v} can open""",
        ),
        Relation(
            "price", "frame", "price",
            says="""{s} is priced at {v}. | The tag on {s} says {v}. | You get {s} for {v}.
                The optician wants {v} for {s}. | Price of {s}: {v}""",
            moves="{s} was repriced at {v}. | {s}'s tag now says {v}. | New price of {s}: {v}",
            asks="""How much is {s}? | What does {s} cost? | What's on the price tag of {s}?
                How much would I pay for {s}?""",
            checks="Is {s} priced at {v}? | Do I get {s} for {v}?",
            befores="How much was {s} before? | What was the tag on {s} before?",
            compares="""> Which is dearer, {a} or {b}? | < Which costs less, {a} or {b}?
                >? Is {a} more expensive than {b}? | <? Would I save money with {a} over {b}?""",
        ),
        Relation(
            "ready", SELF, "date",
            says="""My new glasses will be ready on {v}. | I can pick up my glasses on {v}.
                The optician has promised me my glasses for {v}. | glasses ready: {v}""",
            moves="My glasses now come on {v}. | I now get my glasses on {v}. | glasses now: {v}",
            asks="""When can I collect my glasses? | When will my new glasses be there?
                On what date do I get my glasses? | When will I see clearly again?""",
            checks="Can I pick up my glasses on {v}? | Will my glasses be ready on {v}?",
            befores="When were my glasses first due? | What was the old date for my glasses?",
        ),
    ),
)  # fmt: skip

PHYSIO = Domain(
    "physio",
    types={
        "therapist": "{person}",
        "exercise": "the {exercise} exercise | the {exercise}",
        "kit": "the {kit}",
        "cubicle": "cubicle {letter}",
        "reps": "{age} repetitions",
    },
    words={
        "exercise": """heel raise, wall slide, clamshell, plank, bird dog, calf stretch, side step,
            leg press, neck roll, shoulder shrug, hip hinge, arm circle, toe curl, knee bend, pelvic
            tilt, cat stretch, step-up, wrist curl, squat, lunge, hamstring curl, chin tuck, ankle
            circle, trunk twist, back bridge""",
        "kit": """wobble board, resistance band, foam roller, balance cushion, exercise ball, ankle
            weight, ceiling pulley, step bench, rubber mat, massage gun, hand gripper, tilt table,
            walking frame, posture mirror, spiky ball, slide board""",
        "letter": "A, B, C, D, E, F, G, H, J, K, L, M",
    },
    relations=(
        Relation(
            "therapist", "person", "therapist",
            says="""{s} has physio with {v}. | {v} gives {s} physiotherapy.
                {s} does rehab with {v}. | {v} is getting {s} fit again.""",
            moves="{v} now gives {s} physio. | {s}'s rehab went to {v}. | {s}'s new physio is {v}.",
            asks="""Who is {s}'s physio? | Who does {s} have physiotherapy with?
                Who is helping {s} recover? | Whose hands is {s}'s rehab in?
                Who does {v} give physio to? | Who is {v} getting fit again?""",
            checks="Does {s} have physio with {v}? | Is {v} getting {s} fit again?",
            befores="Who was {s}'s physio before? | Who did {s} do rehab with before?",
            names="""the physio of {s} | the therapist who works with {s}
                the person who has physio with {v} | the person in rehab with {v}""",
        ),
        Relation(
            "homework", "person", "exercise", many=True,
            says="""{s} has to do {v} at home. | {v} is on {s}'s exercise sheet.
                The physio has set {s} {v}. | {s} practises {v}.""",
            denies="{s} must not do {v}. | {v} is off limits for {s}. | {s} should skip {v}.",
            ends="{s} no longer does {v}. | {v} came off {s}'s sheet. | {s} may now skip {v}.",
            lists="""Which exercises does {s} do? | What is on {s}'s exercise sheet?
                What should {s} be practising? | Who does {v}? | Which people practise {v}?""",
            counts="""How many exercises does {s} have? | How many things must {s} practise?
                How many people do {v}? | How many people practise {v}?""",
            checks="Does {s} have to do {v}? | Is {v} on {s}'s exercise sheet?",
            names="the person who has to do {v} | the person who practises {v}",
        ),
        Relation(
            "gear", "exercise", "kit",
            says="""You need {v} for {s}. | {s} calls for {v}. | {s} won't work without {v}.
                When you do {s}, use {v}. | {v} is what you take for {s}.""",
            moves="For {s} one now takes {v}. | {s} now calls for {v}. | We now use {v} for {s}.",
            asks="""What do I need for {s}? | What must I get out before {s}?
                What does {s} call for? | Which exercise needs {v}? | What is {v} for?""",
            checks="Do I need {v} for {s}? | Is {s} done with {v}?",
            befores="What did one need for {s} before? | What was used for {s} before?",
            names="""the equipment for {s} | the thing you need for {s}
                the exercise done with {v} | the exercise that calls for {v}""",
        ),
        Relation(
            "reps", "exercise", "reps", unique=True,
            says="""{s} is set at {v}. | Do {v} of {s}. | For {s} the physio asks for {v}.
                {v} make up one round of {s}. | {s} is over after {v}.""",
            moves="{s} was put at {v}. | Now do {v} of {s}. | {s} is now over after {v}.",
            asks="""How often do I repeat {s}? | How many times is {s} done?
                What's the number for {s}? | When can I stop with {s}?""",
            checks="Is {s} set at {v}? | Do I stop after {v} of {s}?",
            befores="How often was {s} done before? | What was the old number for {s}?",
            compares="""> Which do I repeat more often, {a} or {b}?
                < Which is done fewer times, {a} or {b}? | >? Do I repeat {a} more than {b}?""",
        ),
        Relation(
            "stored", "kit", "cubicle",
            says="""{s} belongs in {v}. | You get {s} from {v}. | Put {s} back in {v}.
                {s} has its place in {v}. | In {v} there is {s}.""",
            moves="{s} now belongs in {v}. | {s} was carried over to {v}. | {v} now has {s}.",
            asks="""Where is {s}? | Which cubicle does {s} belong in? | Where do I get {s}?
                Where does {s} go when I'm done? | What belongs in {v}? | What is kept in {v}?""",
            lists="What equipment is in {v}? | List the kit in {v}.",
            counts="How many pieces of kit are in {v}? | How many things belong in {v}?",
            checks="Does {s} belong in {v}? | Do I get {s} from {v}?",
            befores="Where was {s} before? | Which cubicle had {s} before?",
            names="""the cubicle with {s} | the cubicle where {s} belongs
                the piece of kit from {v} | the equipment in {v}""",
        ),
    ),
)  # fmt: skip
