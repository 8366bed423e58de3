"""Shop, bank, post, restaurant and library."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

SHOP = Domain(
    "shop",
    types={"product": "the {product}", "supplier": "{company}"},
    words={
        "product": """running shirt, rain jacket, desk lamp, water bottle, backpack, wool scarf,
            frying pan, alarm clock, headset, yoga mat, teapot, notebook, bath towel, phone case,
            wall mirror, garden chair, bread knife, parasol, travel pillow, paint set, soup bowl,
            picture frame, wallet, bicycle helmet, hairdryer, electric fan""",
    },
    relations=(
        Relation(
            "price", "product", "price",
            says="""For {s} we charge {v}. | We sell {s} for {v}. | The price of {s} is {v}.
                {s}: {v}
                You can have {s} for {v}.""",
            moves="""The price of {s} was changed to {v}. | We now sell {s} for {v}.
                The price of {s} is now {v}. | {s} went to {v}.""",
            asks="""What is the price of {s}? | How much do we charge for {s}? | How much for {s}?
                For how much do we sell {s}? | What do we sell for {v}?
                What can I have for {v}?""",
            checks="Is {v} the price of {s}? | Do we sell {s} for {v}? | Do we charge {v} for {s}?",
            befores="""What was the old price of {s}? | How much did we charge for {s} before?
                What was the price of {s} before?""",
            compares="""< Which has the lower price, {a} or {b}? | < What is cheaper, {a} or {b}?
                > What is more expensive, {a} or {b}? | >? Do we charge more for {a} than for {b}?
                > Which has the higher price, {a} or {b}?""",
        ),
        Relation(
            "aisle", "product", "aisle",
            says="""You will find {s} in {v}. | We keep {s} in {v}. | Look for {s} in {v}.
                {v} has {s}.""",
            moves="We moved {s} to {v}. | We now keep {s} in {v}. | You will now find {s} in {v}.",
            asks="""Where do I find {s}? | Which aisle do we keep {s} in?
                In which aisle do I look for {s}?
                What do we keep in {v}? | What will I find in {v}?""",
            lists="What products do we keep in {v}? | List the products in {v}.",
            counts="How many products do we keep in {v}? | How many products are in {v}?",
            checks="Do we keep {s} in {v}? | Will I find {s} in {v}?",
            befores="Where did we keep {s} before? | Which aisle did we have {s} in before?",
            names="the aisle of {s} | the aisle with {s} | the product in {v} "
            "| the product we keep in {v}",
        ),
        Relation(
            "supplier", "product", "supplier",
            says="{v} supplies {s}. | We get {s} from {v}. | We order {s} from {v}. "
            "| The supplier of {s} is {v}.",
            moves="We now get {s} from {v}. | {v} now supplies {s}.",
            asks="""Who supplies {s}? | Where do we order {s}? | Which company do we get {s} from?
                What does {v} supply? | What do we order from {v}?""",
            lists="Which products does {v} supply? | List what we get from {v}.",
            counts="How many products does {v} supply? | How many products do we get from {v}?",
            checks="Does {v} supply {s}? | Do we get {s} from {v}?",
            befores="Who supplied {s} before? | Where did we order {s} before?",
            names="the supplier of {s} | the company we get {s} from | the product from {v} "
            "| the product that {v} supplies",
        ),
        Relation(
            "supplier_phone", "supplier", "phone", unique=True,
            says="The number of {s} is {v}. | You can reach {s} on {v}. | Call {s} on {v}. "
            "| {s}: {v}",
            moves="The number of {s} was changed to {v}. | You can now reach {s} on {v}.",
            asks="What is the number of {s}? | How can I reach {s}? "
            "| Which number do I call for {s}? "
            "| Whose number is {v}? | Who can I reach on {v}?",
            checks="Is {v} the number of {s}? | Can I reach {s} on {v}?",
            befores="What was the old number of {s}? | How could I reach {s} before?",
            names="the number of {s} | the phone number of {s} | the company on {v} "
            "| the company with the number {v}",
        ),
        Relation(
            "colours", "product", "colour", many=True,
            says="We have {s} in {v}. | We stock {s} in {v}. | You can get {s} in {v}.",
            denies="We don't have {s} in {v}. | We do not stock {s} in {v}.",
            ends="We no longer have {s} in {v}. | We have run out of {s} in {v}.",
            lists="Which colours do we have {s} in? | What colours can I get {s} in? "
            "| What do we have in {v}? | What do we stock in {v}?",
            counts="How many colours do we have {s} in? | How many colours can I get {s} in?",
            checks="Do we have {s} in {v}? | Can I get {s} in {v}?",
        ),
    ),
)  # fmt: skip

BANK = Domain(
    "bank",
    types={"account": "account {code}", "branch": "the {city} branch | the branch in {city}"},
    relations=(
        Relation(
            "holder", "account", "person",
            says="{s} belongs to {v}. | {v} holds {s}. | The holder of {s} is {v}. "
            "| {s} is in the name of {v}.",
            moves="{s} was transferred to {v}. | {s} now belongs to {v}.",
            asks="""Who holds {s}? | Who is the holder of {s}? | Whose account is {s}?
                Which account belongs to {v}? | Which account does {v} hold?""",
            lists="Which accounts does {v} hold? | List the accounts of {v}.",
            counts="How many accounts does {v} hold? | How many accounts does {v} have?",
            checks="Does {s} belong to {v}? | Is {v} the holder of {s}?",
            befores="Who held {s} before? | Who did {s} belong to before?",
            names="the holder of {s} | the person who holds {s} | the account of {v} "
            "| the account that {v} holds",
        ),
        Relation(
            "balance", "account", "sum",
            says="The balance of {s} is {v}. | {s} holds {v}. | There is {v} on {s}. "
            "| {s} stands at {v}.",
            moves="The balance of {s} is now {v}. | {s} now stands at {v}. | {s} went to {v}.",
            asks="What is the balance of {s}? | How much is on {s}? | What does {s} stand at?",
            checks="Is the balance of {s} {v}? | Does {s} stand at {v}?",
            befores="What was the balance of {s} before? | How much was on {s} before?",
            compares="""> Which has the higher balance, {a} or {b}?
                < Which has less on it, {a} or {b}?
                >? Is there more on {a} than on {b}?""",
        ),
        Relation(
            "branch", "account", "branch",
            says="{s} is kept at {v}. | {v} keeps {s}. | {s} was opened at {v}. "
            "| {s} is run by {v}.",
            moves="{s} was moved to {v}. | {s} is now kept at {v}.",
            asks="Which branch keeps {s}? | Where is {s} kept? | Which account is kept at {v}? "
            "| Which account does {v} keep?",
            checks="Is {s} kept at {v}? | Does {v} keep {s}?",
            befores="Where was {s} kept before? | Which branch kept {s} before?",
            names="the branch of {s} | the branch that keeps {s} | the account kept at {v} "
            "| the account at {v}",
        ),
        Relation(
            "manager", "branch", "person",
            says="{v} manages {s}. | The manager of {s} is {v}. | {s} is managed by {v}. "
            "| At {s}, {v} is in charge.",
            moves="{v} now manages {s}. | The new manager of {s} is {v}. | {v} took over {s}.",
            asks="Who manages {s}? | Who is the manager of {s}? | Who is in charge of {s}? "
            "| Which branch does {v} manage? | Which branch is managed by {v}?",
            checks="Does {v} manage {s}? | Is {s} managed by {v}?",
            befores="Who managed {s} before? | Who was the previous manager of {s}?",
            names="the manager of {s} | the person who manages {s} | the branch of {v} "
            "| the branch that {v} manages",
        ),
        Relation(
            "customer_number", SELF, "code",
            says="My customer number is {v}. | The bank knows me as {v}. | customer number: {v}",
            moves="My customer number was changed to {v}. | My customer number is now {v}.",
            asks="What is my customer number? | What customer number do I have? "
            "| Under which number does the bank know me?",
            checks="Is my customer number {v}? | Does the bank know me as {v}?",
            befores="What was my customer number before? | What was my old customer number?",
        ),
    ),
)  # fmt: skip

POST = Domain(
    "post",
    types={"parcel": "parcel {code}", "sorting_office": "the {city} sorting office",
            "driver": "{person}"},
    relations=(
        Relation(
            "recipient", "parcel", "person",
            says="{s} is for {v}. | {s} is addressed to {v}. | {v} is waiting for {s}. "
            "| The recipient of {s} is {v}.",
            asks="Who is {s} for? | Who is {s} addressed to? | Who is waiting for {s}? "
            "| Which parcel is for {v}? | Which parcel is addressed to {v}?",
            lists="Which parcels are for {v}? | List the parcels for {v}.",
            counts="How many parcels are for {v}? | How many parcels is {v} waiting for?",
            checks="Is {s} for {v}? | Is {v} waiting for {s}?",
            names="the recipient of {s} | the person {s} is for | the parcel for {v} "
            "| the parcel addressed to {v}",
        ),
        Relation(
            "whereabouts", "parcel", "sorting_office",
            says="{s} is at {v}. | {s} lies at {v}. | {s} was scanned at {v}. | {v} has {s}.",
            moves="{s} was sent on to {v}. | {s} is now at {v}. | {s} has reached {v}.",
            asks="Where is {s}? | Which sorting office is {s} at? | Where was {s} last scanned? "
            "| Which parcel is at {v}? | Which parcel does {v} have?",
            lists="Which parcels are at {v}? | List the parcels at {v}.",
            counts="How many parcels are at {v}? | How many parcels does {v} have?",
            checks="Is {s} at {v}? | Does {v} have {s}? | Is {s} still at {v}?",
            befores="Where was {s} before? | Which sorting office was {s} at before?",
            names="the sorting office that has {s} | the sorting office where {s} is "
            "| the parcel at {v} "
            "| the parcel that is at {v}",
        ),
        Relation(
            "weight", "parcel", "weight",
            says="{s} weighs {v}. | The weight of {s} is {v}. | {s} comes to {v}.",
            asks="How much does {s} weigh? | How heavy is {s}? | What is the weight of {s}?",
            checks="Does {s} weigh {v}? | Is the weight of {s} {v}?",
            compares="""> Which is heavier, {a} or {b}? | < Which weighs less, {a} or {b}?
                >? Does {a} weigh more than {b}?""",
        ),
        Relation(
            "supervisor", "sorting_office", "person",
            says="{v} runs {s}. | {s} is run by {v}. | The head of {s} is {v}. "
            "| {v} is the head of {s}.",
            moves="{v} now runs {s}. | The new head of {s} is {v}.",
            asks="Who runs {s}? | Who is the head of {s}? | Which sorting office does {v} run? "
            "| Which sorting office is run by {v}?",
            checks="Does {v} run {s}? | Is {v} the head of {s}?",
            befores="Who ran {s} before? | Who was the head of {s} before?",
            names="the head of {s} | the person who runs {s} | the sorting office run by {v} "
            "| the sorting office that {v} runs",
        ),
        Relation(
            "round", "driver", "weekday", many=True,
            says="{s} delivers on {v}. | {s} drives the round on {v}. "
            "| On {v} the round is driven by {s}.",
            denies="{s} does not deliver on {v}. | {s} is off on {v}.",
            ends="{s} no longer delivers on {v}. | {s} gave up the round on {v}.",
            lists="On which days does {s} deliver? | What days does {s} drive the round? "
            "| Who delivers on {v}? | Who drives the round on {v}?",
            counts="On how many days does {s} deliver? | How many days does {s} drive the round? "
            "| How many drivers deliver on {v}? | How many people drive the round on {v}?",
            checks="Does {s} deliver on {v}? | Is {s} on the round on {v}?",
        ),
    ),
)  # fmt: skip

RESTAURANT = Domain(
    "restaurant",
    types={
        "party": "the {family} party | the party of the {family} family",
        "place": "{table}",
        "dish": "the {dish}",
        "waiter": "{person}",
    },
    words={
        "family": """Okonkwo, Lindgren, Marchetti, Fukuda, Rasmussen, Delacroix, Haddock, Iyengar,
            Castellano, Pettersson, Aziz, Vandenberg, Kaminski, Thorne, Achebe, Bjornstad, Salazar,
            Whitaker, Yamashita, Oyelaran, Fontaine, Grimaldi, Holloway, Zielinski""",
        "dish": """lentil soup, fish curry, mushroom risotto, lamb stew, apple tart,
            pumpkin ravioli,
            beef goulash, chickpea salad, lemon cake, onion pie, shrimp taco, vegetable biryani,
            goat cheese omelette, duck breast, bean burger, seafood pasta, rice pudding,
            potato gratin,
            roast chicken, tomato bruschetta, spinach quiche, sesame tofu, walnut bread,
            plum dumpling""",
    },
    relations=(
        Relation(
            "table", "party", "place",
            says="{s} sits at {v}. | {s} has {v}. | {v} is reserved for {s}. | We put {s} at {v}.",
            moves="{s} was moved to {v}. | {s} now sits at {v}. | We moved {s} to {v}.",
            asks="Where does {s} sit? | Which table does {s} have? "
            "| Which table is reserved for {s}? "
            "| Who sits at {v}? | Which party has {v}?",
            checks="Does {s} sit at {v}? | Is {v} reserved for {s}?",
            befores="Where did {s} sit before? | Which table did {s} have before?",
            names="the table of {s} | the table reserved for {s} | the party at {v} "
            "| the party that sits at {v}",
        ),
        Relation(
            "waiter", "place", "waiter",
            says="{v} serves {s}. | {s} is served by {v}. | {v} waits on {s}. "
            "| {s} is in the hands of {v}.",
            moves="{v} now serves {s}. | {s} is now served by {v}. | {v} took over {s}.",
            asks="Who serves {s}? | Who waits on {s}? | Which waiter has {s}? "
            "| Which table does {v} serve? | Which table is served by {v}?",
            lists="Which tables does {v} serve? | List the tables of {v}.",
            counts="How many tables does {v} serve? | How many tables does {v} have?",
            checks="Does {v} serve {s}? | Is {s} served by {v}?",
            befores="Who served {s} before? | Who waited on {s} before?",
            names="the waiter of {s} | the person who serves {s} | the table that {v} serves "
            "| the table served by {v}",
        ),
        Relation(
            "booked", "party", "time",
            says="{s} comes at {v}. | {s} is booked for {v}. | We expect {s} at {v}. | {s}: {v}",
            moves="{s} is now booked for {v}. | {s} will come at {v} instead. "
            "| {s} was moved to {v}.",
            asks="When does {s} come? | What time is {s} booked for? | When do we expect {s}? "
            "| Which party is booked for {v}? | Who do we expect at {v}?",
            checks="Is {s} booked for {v}? | Do we expect {s} at {v}?",
            befores="What time was {s} booked for before? "
            "| When did we expect {s} before the change?",
            compares="""< Who comes first, {a} or {b}? | > Who comes later, {a} or {b}?
                <? Does {a} come before {b}?""",
        ),
        Relation(
            "menu_price", "dish", "price",
            says="{s} costs {v}. | {s} is {v}. | We charge {v} for {s}. "
            "| {s} is on the menu for {v}.",
            moves="{s} now costs {v}. | The price of {s} was changed to {v}.",
            asks="What does {s} cost? | How much is {s}? | What is the price of {s}? "
            "| Which dish costs {v}? | What is on the menu for {v}?",
            checks="Does {s} cost {v}? | Is {s} on the menu for {v}?",
            befores="What did {s} cost before? | What was the old price of {s}?",
            compares="""> Which costs more, {a} or {b}? | < Which is cheaper, {a} or {b}?
                <? Is {a} cheaper than {b}? | > Which dish is more expensive, {a} or {b}?""",
        ),
        Relation(
            "contains", "dish", "food", many=True,
            says="{s} contains {v}. | There is {v} in {s}. | {s} is made with {v}. "
            "| {s} comes with {v}.",
            denies="{s} does not contain {v}. | There is no {v} in {s}. | {s} is made without {v}.",
            ends="{s} no longer contains {v}. | We stopped putting {v} into {s}.",
            lists="What does {s} contain? | What is in {s}? | Which dishes contain {v}? "
            "| Which dishes are made with {v}?",
            counts="How many of the ingredients of {s} do you know? | How many things are in {s}? "
            "| How many dishes contain {v}? | How many dishes are made with {v}?",
            checks="Does {s} contain {v}? | Is there any {v} in {s}? | Is {s} made with {v}?",
        ),
    ),
)  # fmt: skip

LIBRARY = Domain(
    "library",
    types={"book": "“{title}” | {title}", "reader": "{person}"},
    words={"genre": """crime novel, love story, biography, cookbook, travel guide, play, thriller,
        picture book, ghost story, poetry collection"""},
    relations=(
        Relation(
            "shelf", "book", "shelf",
            says="{s} is on {v}. | {s} stands on {v}. | You will find {s} on {v}. | {v} holds {s}.",
            moves="{s} was moved to {v}. | {s} now stands on {v}. | {s} is now on {v}.",
            asks="Where does {s} stand? | Which shelf is {s} on? | Where do I find {s}? "
            "| Which book is on {v}? | What stands on {v}?",
            lists="Which books are on {v}? | List the books on {v}.",
            counts="How many books are on {v}? | How many books stand on {v}?",
            checks="Is {s} on {v}? | Does {s} stand on {v}? | Is {s} still on {v}?",
            befores="Which shelf was {s} on before? | Where did {s} stand before?",
            names="the shelf of {s} | the shelf that holds {s} | the book on {v} "
            "| the book that stands on {v}",
        ),
        Relation(
            "borrower", "book", "reader",
            says="{v} has borrowed {s}. | {s} is lent to {v}. | {s} is out to {v}. "
            "| {v} is reading {s}.",
            moves="{s} went to {v} next. | {v} has {s} now. | {s} is now lent to {v}.",
            asks="Who has borrowed {s}? | Who is reading {s}? | Who is {s} lent to? "
            "| Which book has {v} borrowed? | Which book is out to {v}?",
            lists="Which books has {v} borrowed? | List the books that are lent to {v}.",
            counts="How many books has {v} borrowed? | How many books are lent to {v}?",
            checks="Has {v} borrowed {s}? | Is {s} lent to {v}?",
            befores="Who had {s} before? | Who was the previous borrower of {s}?",
            names="the person who borrowed {s} | the borrower of {s} | the book that {v} borrowed "
            "| the book lent to {v}",
        ),
        Relation(
            "card", "reader", "code", unique=True,
            says="The library card of {s} is {v}. | {s} has card {v}. | Card {v} belongs to {s}.",
            moves="{s} got the new card {v}. | The card of {s} was changed to {v}.",
            asks="What is the card number of {s}? | Which card does {s} have? "
            "| Whose card is {v}? | Who has card {v}?",
            checks="Does {s} have card {v}? | Is {v} the card of {s}?",
            befores="What was the old card number of {s}? | Which card did {s} have before?",
            names="the card of {s} | the library card of {s} | the holder of card {v} "
            "| the reader with card {v}",
        ),
        Relation(
            "author", "book", "person",
            says="{v} wrote {s}. | {s} is by {v}. | {s} was written by {v}. "
            "| The author of {s} is {v}.",
            asks="Who wrote {s}? | Who is the author of {s}? | Who is {s} by? "
            "| Which book did {v} write? | Which book is by {v}?",
            lists="Which books did {v} write? | List the books by {v}.",
            counts="How many books did {v} write? | How many books are by {v}?",
            checks="Did {v} write {s}? | Is {s} by {v}? | Is {v} the author of {s}?",
            names="the author of {s} | the person who wrote {s} | the book by {v} "
            "| the book that {v} wrote",
        ),
        Relation(
            "pages", "book", "pages",
            says="{s} has {v}. | {s} is {v} long. | The length of {s} is {v}.",
            asks="How long is {s}? | How many pages does {s} have? | What is the length of {s}?",
            checks="Does {s} have {v}? | Is {s} {v} long?",
            compares="""> Which is longer, {a} or {b}? | < Which has fewer pages, {a} or {b}?
                >? Does {a} have more pages than {b}? | > Which book is thicker, {a} or {b}?""",
        ),
        Relation(
            "genre", "book", "genre",
            says="{s} is a(n) {v}. | {s} counts as a(n) {v}. | The {v} is {s}.",
            asks="What sort of book is {s}? | What kind of book is {s}?",
            lists="Of which books do we know that each is a(n) {v}? | List every {v} by title.",
            checks="Is {s} a(n) {v}? | Does {s} count as a(n) {v}?",
        ),
    ),
)  # fmt: skip
