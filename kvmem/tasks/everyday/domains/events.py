"""The choir, volunteers at a fair, and a wedding."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CHOIR = Domain(
    "choir",
    types={"singer": "{person}", "piece": "“{title}”"},
    words={
        "voice": "soprano, alto, tenor, baritone, bass, mezzo-soprano, treble",
        "task": """coffee rota, sheet music, robes, candles, parking, website, flowers,
            piano tuning,
            posters, tickets""",
    },
    relations=(
        Relation(
            "voice", "singer", "voice",
            says="{s} sings {v}. | {s} is in the {v} section. | {s} has a(n) {v} voice.",
            moves="{s} now sings {v}. | {s} has switched to {v}.",
            asks="What does {s} sing? | Which voice does {s} have? | Who sings {v}? "
            "| Who is in the {v} section?",
            lists="Which singers sing {v}? | List the singers in the {v} section.",
            counts="How many singers sing {v}? | How many singers are in the {v} section?",
            checks="Does {s} sing {v}? | Is {s} in the {v} section? | Does {s} still sing {v}?",
            befores="What did {s} sing before? | Which voice did {s} have before?",
        ),
        Relation(
            "solo", "piece", "singer",
            says="The solo in {s} is sung by {v}. | {v} has the solo in {s}. | For the solo in {s} "
            "we have {v}.",
            moves="The solo in {s} was given to {v}. | {v} now has the solo in {s}.",
            asks="Who has the solo in {s}? | Who sings the solo in {s}? "
            "| In which piece does {v} have "
            "the solo? | Which solo is sung by {v}?",
            lists="In which pieces does {v} have the solo? | List the pieces with {v} as soloist.",
            counts="How many solos does {v} have? | In how many pieces does {v} have the solo?",
            checks="Does {v} have the solo in {s}? | Is the solo in {s} sung by {v}?",
            befores="Who had the solo in {s} before? | Who was singing the solo in {s} before?",
            names="the soloist in {s} | the person with the solo in {s} "
            "| the piece with {v} as soloist "
            "| the piece in which {v} has the solo",
        ),
        Relation(
            "page", "piece", "age",
            says="{s} is on page {v}. | You find {s} on page {v}. | Page {v} has {s}.",
            asks="Which page is {s} on? | What page do I find {s} on? "
            "| Which piece is on page {v}? "
            "| What is on page {v}?",
            checks="Is {s} on page {v}? | Do I find {s} on page {v}?",
        ),
        Relation(
            "composer", "piece", "person",
            says="{s} was composed by {v}. | {v} composed {s}. | The music of {s} is by {v}.",
            asks="Who composed {s}? | Who is the music of {s} by? | Which piece did {v} compose? "
            "| What was composed by {v}?",
            lists="Which pieces did {v} compose? | List the pieces composed by {v}.",
            counts="How many pieces did {v} compose? | How many pieces are by {v}?",
            checks="Did {v} compose {s}? | Is the music of {s} by {v}?",
            names="the composer of {s} | the person who composed {s} | the piece by {v} "
            "| the piece that {v} composed",
        ),
        Relation(
            "helps", "singer", "task", many=True,
            says="{s} takes care of the {v}. | {s} looks after the {v}. "
            "| {s} has taken on the {v}.",
            denies="{s} does not look after the {v}. | {s} won't do the {v}.",
            ends="{s} no longer looks after the {v}. | {s} has given up the {v}.",
            lists="What does {s} look after? | What has {s} taken on? | Who looks after the {v}? "
            "| Which people take care of the {v}?",
            counts="How many jobs does {s} have? | How many jobs has {s} taken on? "
            "| How many people look after the {v}? | How many people take care of the {v}?",
            checks="Does {s} look after the {v}? | Does {s} take care of the {v}?",
        ),
        Relation(
            "rehearsal", SELF, "weekday",
            says="We rehearse on {v}. | Our rehearsal is on {v}. | Choir practice is on {v}. "
            "| rehearsal: {v}",
            moves="Our rehearsal was moved to {v}. | We now rehearse on {v}.",
            asks="When do we rehearse? | What day is our rehearsal? "
            "| On which day is choir practice?",
            checks="Do we rehearse on {v}? | Is choir practice on {v}?",
            befores="When did we rehearse before? | What was the old day of choir practice?",
        ),
    ),
)  # fmt: skip

VOLUNTEERS = Domain(
    "volunteers",
    types={"stand": "the {stand} stand", "helper": "{person}", "group": "the {group} group"},
    words={
        "stand": """coffee, cake, raffle, book, plant, lemonade, face painting, information,
            ice cream,
            jumble, pancake, balloon, toy, jewellery, soup""",
        "group": "set-up, clean-up, kitchen, music, safety, welcome, transport, decoration",
        "skill": """first aid, cooking, driving, carpentry, bookkeeping, sewing, sign language,
            juggling,
            translation""",
        "shirt": "S, M, L, XL, XXL, XS",
    },
    relations=(
        Relation(
            "runs", "stand", "helper",
            says="{v} runs {s}. | {s} is run by {v}. | {v} is at {s}. "
            "| {s} is in the hands of {v}.",
            moves="{v} now runs {s}. | {s} was handed over to {v}. | {v} took over {s}.",
            asks="Who runs {s}? | Who is at {s}? | Which stand does {v} run? "
            "| Which stand is run by {v}?",
            lists="Which stands does {v} run? | List the stands run by {v}.",
            counts="How many stands does {v} run? | How many stands are run by {v}?",
            checks="Does {v} run {s}? | Is {s} run by {v}?",
            befores="Who ran {s} before? | Who was at {s} before?",
            names="the person who runs {s} | the helper at {s} | the stand run by {v} "
            "| the stand that {v} runs",
        ),
        Relation(
            "group", "helper", "group",
            says="{s} is in {v}. | {s} helps in {v}. | {s} belongs to {v}. | {v} includes {s}.",
            moves="{s} moved to {v}. | {s} is now in {v}. | {s} has joined {v} instead.",
            asks="Which group is {s} in? | Where does {s} help? | Who is in {v}? "
            "| Who helps in {v}?",
            lists="Which helpers are in {v}? | List everyone in {v}.",
            counts="How many helpers are in {v}? | How many people does {v} have?",
            checks="Is {s} in {v}? | Does {s} help in {v}? | Is {s} still in {v}?",
            befores="Which group was {s} in before? | Where did {s} help before?",
            names="the group of {s} | the group that {s} is in | the helper in {v} "
            "| the person who helps in {v}",
        ),
        Relation(
            "meets", "group", "time",
            says="{s} meets at {v}. | {s} comes together at {v}. | The briefing of {s} is at {v}.",
            moves="{s} now meets at {v}. | The briefing of {s} was moved to {v}.",
            asks="When does {s} meet? | What time is the briefing of {s}? "
            "| Which group meets at {v}? "
            "| Whose briefing is at {v}?",
            checks="Does {s} meet at {v}? | Is the briefing of {s} at {v}?",
            befores="When did {s} meet before? | What was the old briefing time of {s}?",
            compares="""< Which meets first, {a} or {b}? | > Which meets later, {a} or {b}?
                <? Does {a} meet before {b}?""",
        ),
        Relation(
            "skills", "helper", "skill", many=True,
            says="{s} is good at {v}. | {s} can help with {v}. | {s} knows about {v}.",
            denies="{s} is not good at {v}. | {s} can't help with {v}.",
            lists="What is {s} good at? | What can {s} help with? | Who is good at {v}? "
            "| Who can help with {v}?",
            counts="How many things is {s} good at? | How many things can {s} help with? "
            "| How many helpers are good at {v}? | How many people can help with {v}?",
            checks="Is {s} good at {v}? | Can {s} help with {v}?",
        ),
        Relation(
            "shirt", "helper", "shirt",
            says="The shirt size of {s} is {v}. | {s} needs a shirt in size {v}. "
            "| {s} wears size {v}.",
            moves="{s} now wears size {v}. | The shirt size of {s} was changed to {v}.",
            asks="What is the shirt size of {s}? | Which size does {s} wear? | Who wears size {v}? "
            "| Who needs a shirt in size {v}?",
            lists="Which helpers wear size {v}? | List the helpers in size {v}.",
            counts="How many helpers wear size {v}? | How many shirts do we need in size {v}?",
            checks="Does {s} wear size {v}? | Is {v} the shirt size of {s}?",
            befores="What was the shirt size of {s} before? | Which size did {s} wear before?",
        ),
        Relation(
            "takings", "stand", "price",
            says="{s} took in {v}. | {s} made {v}. | The takings of {s} were {v}.",
            asks="How much did {s} take in? | How much did {s} make? "
            "| What were the takings of {s}?",
            checks="Did {s} make {v}? | Did {s} take in {v}?",
            compares="""> Which made more, {a} or {b}? | < Which took in less, {a} or {b}?
                >? Did {a} make more than {b}?""",
        ),
    ),
)  # fmt: skip

WEDDING = Domain(
    "wedding",
    types={"guest": "{person}", "table": "table {n}", "helper": "the {helper}"},
    words={
        "n": "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15",
        "helper": """photographer, florist, DJ, caterer, hairdresser, cake maker, pianist, magician,
            make-up artist, registrar, bus company, band""",
        "gift": """toaster, vase, tea set, blanket, painting, cookbook, wine rack, salad bowl,
            bird bath, garden bench, clock, coffee grinder""",
        "meal": "beef, salmon, risotto, chicken, aubergine, trout",
    },
    relations=(
        Relation(
            "seat", "guest", "table",
            says="{s} sits at {v}. | We put {s} at {v}. | {s} is at {v}. | {v} has {s}.",
            moves="{s} was moved to {v}. | {s} is now at {v}. | We moved {s} to {v}.",
            asks="Which table is {s} at? | Where does {s} sit? | Who sits at {v}? "
            "| Who did we put at {v}?",
            lists="Which guests are at {v}? | List the guests at {v}.",
            counts="How many guests are at {v}? | How many guests sit at {v}?",
            checks="Is {s} at {v}? | Does {s} sit at {v}? | Is {s} still at {v}?",
            befores="Which table was {s} at before? | Where did {s} sit before?",
            names="the table of {s} | the table where {s} sits | the guest at {v} "
            "| the guest who sits at {v}",
        ),
        Relation(
            "gift", "guest", "gift", many=True,
            says="{s} gives us the {v}. | We get the {v} from {s}. | The {v} is from {s}.",
            denies="{s} does not give us the {v}. | The {v} is not from {s}.",
            lists="What does {s} give us? | What do we get from {s}? | Who gives us the {v}? "
            "| Who is the {v} from?",
            counts="How many presents do we get from {s}? | How many presents does {s} give us? "
            "| From how many guests do we get the {v}? | How many guests give us the {v}?",
            checks="Does {s} give us the {v}? | Is the {v} from {s}?",
        ),
        Relation(
            "meal", "guest", "meal",
            says="{s} will have the {v}. | {s} has chosen the {v}. | The {v} is for {s}.",
            moves="{s} now wants the {v}. | {s} has changed to the {v}.",
            asks="What will {s} have? | Which meal has {s} chosen? | Who has chosen the {v}? "
            "| Who is the {v} for?",
            lists="Which guests have chosen the {v}? | List the guests who want the {v}.",
            counts="How many guests have chosen the {v}? | How many guests want the {v}?",
            checks="Has {s} chosen the {v}? | Will {s} have the {v}?",
            befores="Which meal did {s} want before? | What had {s} chosen before?",
        ),
        Relation(
            "fee", "helper", "sum",
            says="{s} charges {v}. | The fee of {s} is {v}. | We pay {s} {v}.",
            moves="{s} now charges {v}. | The fee of {s} was changed to {v}.",
            asks="What does {s} charge? | What is the fee of {s}? | How much do we pay {s}?",
            checks="Does {s} charge {v}? | Is the fee of {s} {v}?",
            befores="What did {s} charge before? | What was the old fee of {s}?",
            compares="""> Who charges more, {a} or {b}? | < Who is cheaper, {a} or {b}?
                >? Do we pay more for {a} than for {b}?""",
        ),
        Relation(
            "arrives", "helper", "time",
            says="{s} arrives at {v}. | {s} comes at {v}. | {s} sets up at {v}. | {s}: {v}",
            moves="{s} will now come at {v}. | {s} was asked to come at {v} instead.",
            asks="When does {s} arrive? | What time does {s} come? | Who arrives at {v}? "
            "| Who comes at {v}?",
            checks="Does {s} arrive at {v}? | Does {s} come at {v}?",
            befores="When was {s} going to come before? | What was the old arrival time of {s}?",
            compares="""< Who comes first, {a} or {b}? | > Who arrives later, {a} or {b}?
                <? Does {a} arrive before {b}?""",
        ),
        Relation(
            "our_song", SELF, "title",
            says="Our first dance is to {v}. | We open the dance with {v}. | first dance: {v}",
            moves="We changed our first dance to {v}. | Our first dance is now to {v}.",
            asks="What is our first dance to? | Which song do we open the dance with?",
            checks="Is our first dance to {v}? | Do we open the dance with {v}?",
            befores="What was our first dance to before? "
            "| Which song did we have for the first dance before?",
        ),
    ),
)  # fmt: skip
