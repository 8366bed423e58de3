"""Bookshop, pharmacy and hairdresser."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

BOOKSHOP = Domain(
    "bookshop",
    types={
        "shopbook": "“{title}”",
        "genre": "the {genre} section | our {genre} section",
    },
    words={
        "genre": """crime, travel, poetry, cookery, history, fantasy, romance, science fiction,
            biography, gardening, art, children's, philosophy, music, humour, horror, comics,
            true crime, psychology, nature, sports, economics, religion, self-help, photography,
            politics""",
    },
    relations=(
        Relation(
            "section", "shopbook", "genre",
            says="""{s} is shelved in {v}. | {v} stocks {s}. | We display {s} in {v}.
                A copy of {s} stands in {v}.""",
            moves="""We now display {s} in {v}. | {s} was reshelved in {v}.
                {s} has gone over to {v}.""",
            denies="{s} is not shelved in {v}. | {v} doesn't stock {s}.",
            asks="""Which section is {s} shelved in? | Which title do we display in {v}?
                Where in the shop is {s}? | Which book is shelved in {v}?
                Which section stocks {s}?""",
            lists="Which books are shelved in {v}? | What do we display in {v}?",
            counts="How many titles are in {v}? | How many books does {v} stock?",
            checks="Is {s} shelved in {v}? | Is {s} still in {v}? | Does {v} stock {s}?",
            befores="Which section was {s} in before? | Where did we display {s} before?",
            names="""the section that stocks {s} | the section where {s} stands
                the title in {v} | the book shelved in {v}""",
        ),
        Relation(
            "minder", "genre", "person",
            says="""The shelves of {s} are filled by {v}. | {v} keeps {s} tidy.
                {v} chooses the books for {s}. | {v} is the bookseller for {s}.
                Ask {v} for advice on {s}.""",
            moves="""The shelves of {s} were entrusted to {v}. | {v} now keeps {s} tidy.
                {v} has become the bookseller for {s}.""",
            asks="""Which section does {v} keep tidy?
                Which section does {v} choose the books for? | Who chooses the books for {s}?
                Who is the bookseller for {s}? | Who fills the shelves of {s}?
                Who can give me advice on {s}?""",
            checks="Does {v} keep {s} tidy? | Is {v} the bookseller for {s}?",
            befores="Who kept {s} tidy before? | Who was the bookseller for {s} before?",
            names="""the section that {v} keeps tidy | the section {v} chooses the books for
                the bookseller for {s} | the person who keeps {s} tidy""",
        ),
        Relation(
            "copies", "shopbook", "age",
            says="""There are {v} copies of {s} in the stockroom.
                We have {v} copies of {s} left. | Our stock of {s} stands at {v}.
                We counted {v} copies of {s}. | {s}: {v} copies in stock""",
            moves="""Our stock of {s} has changed to {v}. | We now have {v} copies of {s}.
                After the delivery there are {v} copies of {s}.""",
            asks="""What is our stock of {s}? | How many copies of {s} do we have?
                How many of {s} can we still sell? | How many copies of {s} are left?""",
            checks="Do we have {v} copies of {s}? | Are there {v} copies of {s} left?",
            befores="How many copies of {s} did we have before? | What was our old stock of {s}?",
            compares="""> Of which do we have more copies, {a} or {b}?
                < Which are we shorter of, {a} or {b}?
                >? Do we have more copies of {a} than of {b}?
                < Which is nearer to selling out, {a} or {b}?""",
        ),
        Relation(
            "orders", "person", "shopbook", many=True,
            says="""{s} ordered {v} at the bookshop. | {s} is waiting for {v} to come in.
                A copy of {v} is on order for {s}. | We are getting {v} in for {s}.
                {s} asked the bookshop for {v}.""",
            denies="{s} did not order {v} at the bookshop. | We are not getting {v} in for {s}.",
            ends="{s} cancelled the order for {v}. | {s} is no longer waiting for {v}.",
            lists="""Which books did {s} order? | What are we getting in for {s}?
                Who ordered {v}? | What is on order for {s}?
                Which customers are waiting for {v}?""",
            counts="""How many books is {s} waiting for? | How many people are waiting for {v}?
                How many books did {s} order? | How many customers ordered {v}?""",
            checks="Did {s} order {v}? | Is {s} waiting for {v}? | Are we getting {v} in for {s}?",
            names="the customer who ordered {v} | the person we are getting {v} in for",
        ),
        Relation(
            "club", SELF, "shopbook",
            says="""The book of the month in our book club is {v}.
                For the book club I have to read {v}. | Our book club will talk about {v}.
                Our book club is reading {v}.""",
            moves="""The book club has moved on to {v}. | Our book club is now reading {v}.
                The book club picked {v} instead.""",
            asks="""What is our book club reading?
                Which book do I have to read for the book club?
                What will our book club talk about? | Remind me what the book club picked.""",
            checks="Is our book club reading {v}? | Do I have to read {v} for the book club?",
            befores="What did our book club read before? | What was the book club on before?",
            names="the book our book club is reading | the book I have to read for the book club",
        ),
    ),
)  # fmt: skip

PHARMACY = Domain(
    "pharmacy",
    types={
        "remedy": "the {medicine}",
        "dispensary": "the {nook}",
    },
    words={
        "medicine": """cough syrup, antacid, antihistamine, iron tonic, throat spray,
            rehydration powder, painkiller, vitamin capsule, sleeping draught, fever syrup,
            laxative, asthma inhaler, nasal spray, antibiotic, blood thinner, beta blocker,
            statin, diuretic, insulin, zinc lozenge, calcium tablet, thyroid tablet,
            steroid tablet, cod liver oil, migraine tablet, antifungal""",
        "nook": """poisons cupboard, medicine fridge, dispensary drawer, prescription locker,
            stock cage, pill carousel, counter cabinet, narcotics safe, tablet tower,
            cold remedy cabinet, lozenge jar""",
        "clash": """alcohol, grapefruit juice, milk, black coffee, green tea, liquorice, cola,
            red wine, blue cheese, soy sauce, bananas, cranberry juice, ginseng, St John's wort,
            tomato juice""",
    },
    relations=(
        Relation(
            "stored", "remedy", "dispensary",
            says="""The pharmacist takes {s} from {v}. | {s} is stored in {v}.
                {v} is the right place for {s}. | Reach into {v} for {s}.""",
            moves="""The pharmacist has transferred {s} to {v}. | From today {s} belongs in {v}.
                {s} is now stored in {v}.""",
            ends="{s} is no longer stored in {v}. | The pharmacist has cleared {s} out of {v}.",
            asks="""What does the pharmacist take from {v}? | What is the right place for {s}?
                Where do I reach for {s}? | What is stored in {v}? | Where is {s} stored?""",
            lists="Which medicines are in {v}? | List what is stored in {v}.",
            counts="How many medicines are in {v}? | How many medicines does {v} hold?",
            checks="""Is {s} stored in {v}? | Is {s} still stored in {v}?
                Is {v} the right place for {s}?""",
            befores="Where was {s} stored before? | What was the old place for {s}?",
            names="""the place where {s} is stored | the right place for {s}
                the medicine stored in {v} | the medicine from {v}""",
        ),
        Relation(
            "key", "dispensary", "person",
            says="""{v} carries the key to {s}. | {s} is locked up by {v}.
                The key to {s} is with {v}. | To get into {s}, ask {v}. | Only {v} may open {s}.""",
            moves="""The key to {s} was passed on to {v}. | From now on only {v} may open {s}.
                {v} now has the key to {s}.""",
            asks="""Who has the key to {s}? | Who may open {s}? | Who do I ask if {s} is locked?
                Who locks up {s}? | What does {v} have the key to? | What may only {v} open?""",
            checks="Does {v} have the key to {s}? | May {v} open {s}?",
            befores="Who had the key to {s} before? | Who locked up {s} before?",
            names="""the person with the key to {s} | the thing {v} has the key to
                the one who locks up {s} | the thing only {v} may open""",
        ),
        Relation(
            "expiry", "remedy", "date",
            says="""Stamped on {s} is the use-by date {v}. | {s} passes its use-by date on {v}.
                {s} has to be used up by {v}. | {s} keeps until {v}.""",
            moves="""The use-by date of {s} was corrected to {v}.
                The new batch of {s} expires on {v}. | The new stock of {s} keeps until {v}.""",
            asks="""By when do we have to use up {s}? | Which medicine expires on {v}?
                When does {s} expire? | What date is stamped on {s}?
                What has to be used up by {v}? | How long does {s} keep?""",
            checks="Does {s} expire on {v}? | Is {v} the use-by date of {s}?",
            befores="What was the old use-by date of {s}? | When was {s} to expire before?",
            compares="""< Which expires sooner, {a} or {b}? | > Which keeps longer, {a} or {b}?
                < Which do we have to use up first, {a} or {b}? | <? Does {a} expire before {b}?
                >? Does {a} keep longer than {b}?""",
            names="the medicine that expires on {v} | the one that keeps until {v}",
        ),
        Relation(
            "clash", "remedy", "clash", many=True,
            says="""Keep off {v} while you are on {s}. | {s} must not be taken with {v}.
                {s} clashes with {v}. | Never mix {s} with {v}.
                The leaflet of {s} warns against {v}.""",
            denies="{s} can be taken with {v}. | You may have {v} while you are on {s}.",
            lists="""What must I keep off while on {s}?
                What does the leaflet of {s} warn against? | Which medicines clash with {v}?
                What does {s} clash with? | What must I not mix with {v}?""",
            counts="""How many medicines clash with {v}? | How many leaflets warn against {v}?
                How many things clash with {s}? | How many things must I keep off while on {s}?""",
            checks="Does {s} clash with {v}? | Must I keep off {v} while on {s}?",
            names="the medicine that clashes with {v} | the medicine I must not mix with {v}",
        ),
        Relation(
            "night", SELF, "address",
            says="""Tonight the pharmacy at {v} stays open.
                The pharmacy on night duty is at {v}. | For medicine after hours go to {v}.
                The night pharmacy is at {v}. | night pharmacy: {v}""",
            moves="""Night duty has passed to the pharmacy at {v}.
                The night pharmacy has moved to {v}.
                After hours you now go to {v} for medicine.""",
            asks="""What is the address of the pharmacy on night duty?
                Where can I get medicine after hours?
                Remind me where to go for medicine at night. | Where is the night pharmacy?""",
            checks="Is the night pharmacy at {v}? | Is the pharmacy at {v} on night duty?",
            befores="Where was the night pharmacy before? | Which pharmacy had night duty before?",
        ),
    ),
)  # fmt: skip

HAIRDRESSER = Domain(
    "hairdresser",
    types={
        "haircutter": "{person}",
        "hairdo": "the {hairdo}",
    },
    words={
        "hairdo": """pixie cut, long bob, buzz cut, fringe trim, perm, blow-dry, balayage,
            root touch-up, beard trim, undercut, mullet, skin fade, French plait, updo,
            scalp massage, keratin treatment, layered cut, shag cut, bleach, dry cut, chignon,
            quiff, hot towel shave, dip dye, crew cut, mohawk, body wave""",
    },
    relations=(
        Relation(
            "regular", "person", "haircutter",
            says="""{s} always asks for {v} at the salon. | {v} cuts the hair of {s}.
                {s} is a regular of {v}. | {v} is the hairdresser of {s}.
                {s} lets nobody but {v} use the scissors.""",
            moves="""At the salon {s} has switched to {v}. | {v} has taken on {s} as a regular.
                {s} now has {v} as a hairdresser.""",
            asks="""Who is the hairdresser of {s}? | Who cuts the hair of {s}?
                Whose regular is {s}? | Who does {s} ask for at the salon?
                Whose hair does {v} cut? | Who always asks for {v} at the salon?""",
            lists="Which regulars does {v} have? | Whose hair is cut by {v}?",
            counts="How many regulars does {v} have? | How many people have {v} as a hairdresser?",
            checks="Is {s} a regular of {v}? | Does {v} cut the hair of {s}?",
            befores="Who cut the hair of {s} before? | Whose regular was {s} before?",
            names="""the one who cuts the hair of {s} | the hairdresser of {s}
                the regular of {v} | the person whose hair {v} cuts""",
        ),
        Relation(
            "off", "haircutter", "weekday",
            says="""On {v} nobody can book {s} for a haircut.
                The salon has to do without {s} on {v}.
                {s} leaves the scissors at home on {v}. | {s} does no hair on {v}.
                {v} is the day {s} is not in the salon.""",
            moves="""The salon now does without {s} on {v}.
                From now on {s} does no hair on {v}.
                {s} now takes {v} off from the salon.""",
            asks="""Who is away from the salon on {v}? | When can nobody book {s}?
                When is {s} not in the salon? | Who does no hair on {v}?
                On which day does {s} do no hair? | Which day does the salon do without {s}?""",
            checks="Is {s} away from the salon on {v}? | Does {s} do no hair on {v}?",
            befores="""When was {s} away from the salon before?
                On which day did {s} do no hair before?""",
            names="the stylist who is away on {v} | the hairdresser who does no hair on {v}",
        ),
        Relation(
            "fee", "hairdo", "price",
            says="""{s} sets you back {v} at the salon. | At the salon {s} costs {v}.
                For {s} the price list says {v}. | price list, {s}: {v}
                The salon charges {v} for {s}.""",
            moves="""The price of {s} at the salon went to {v}.
                The salon now charges {v} for {s}. | The price list was changed to {v} for {s}.""",
            asks="""How much does {s} set me back? | What does the price list say for {s}?
                What can I have done for {v} at the salon? | What does the salon charge for {s}?
                What costs {v} on the price list? | How much is {s} at the salon?""",
            checks="Does {s} cost {v} at the salon? | Does the salon charge {v} for {s}?",
            befores="What did the salon charge for {s} before? | What was the old price of {s}?",
            compares="""> What costs more at the salon, {a} or {b}? | >? Is {a} dearer than {b}?
                <? Does the salon charge less for {a} than for {b}?
                < What is cheaper at the salon, {a} or {b}?""",
            names="the thing the salon charges {v} for | the hairdo that costs {v}",
        ),
        Relation(
            "skill", "haircutter", "hairdo", many=True,
            says="""{s} has been trained in {v}. | {s} offers {v}. | You can get {v} from {s}.
                {v} is one of the specialities of {s}. | {s} knows how to do {v}.""",
            denies="""{s} has never been trained in {v}. | {s} does not offer {v}.
                You can't get {v} from {s}.""",
            ends="{s} no longer offers {v}. | {s} has stopped doing {v}.",
            lists="""What does {s} offer at the salon? | Which stylists know how to do {v}?
                What can I get done by {s}? | What are the specialities of {s}?
                Who offers {v}?""",
            counts="""How many specialities does {s} have?
                How many stylists know how to do {v}?
                How many things does {s} offer at the salon? | How many hairdressers offer {v}?""",
            checks="Does {s} offer {v}? | Can I get {v} from {s}? | Does {s} know how to do {v}?",
            names="the hairdresser who offers {v} | the stylist who knows how to do {v}",
        ),
        Relation(
            "mine", SELF, "haircutter",
            says="""I always have my hair done by {v}. | My hairdresser is {v}.
                For a trim I go to {v}. | My fringe is in the hands of {v}. | {v} does my hair.""",
            moves="""I now have my hair done by {v}. | For my hair I have switched to {v}.
                My new hairdresser is {v}.""",
            asks="""Who does my hair? | What's the name of my hairdresser?
                Who is my hairdresser? | Who do I go to for a trim?
                In whose hands is my fringe?""",
            checks="Is {v} my hairdresser? | Does {v} do my hair?",
            befores="Who did my hair before? | Who was my hairdresser before?",
            names="my hairdresser | the person who does my hair | the stylist I go to",
        ),
    ),
)  # fmt: skip
