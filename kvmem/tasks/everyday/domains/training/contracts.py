"""Contracts: purchasing and orders, contracts and deadlines, budgets of departments."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

PROCUREMENT = Domain(
    "procurement",
    types={
        "order": "order {code}",
        "vendor": "{company}",
    },
    words={
        "ware": """toner cartridges, envelopes, ring binders, desk lamps, office chairs, headsets,
            paper cups, keyboards, extension leads, filing cabinets, hand towels, coat hooks,
            door mats, light bulbs, batteries, lanyards, notepads, safety goggles, water filters,
            wall clocks, webcams, footrests, bin liners, pallets, price labels, ballpoint pens""",
    },
    relations=(
        Relation(
            "vendor", "order", "vendor",
            says="""{s} was placed with {v}. | {v} is the supplier on {s}. | {s} went out to {v}.
                {v} has to fulfil {s}. | We chose {v} for {s}.""",
            moves="""{s} was cancelled and placed anew with {v}. | {v} will fulfil {s} instead.
                {s} has been handed to {v} to fulfil.
                We switched suppliers on {s} and chose {v}.""",
            asks="""Who is the supplier on {s}? | Where did we place {s}? | Which company got {s}?
                Who has to fulfil {s}? | What order did we place with {v}?
                Which order went to {v}?""",
            lists="Which orders did we place with {v}? | List our orders with {v}.",
            counts="""How many orders did we place with {v}?
                How many orders does {v} have to fulfil?""",
            checks="Was {s} placed with {v}? | Does {v} have to fulfil {s}?",
            befores="Where had we placed {s} before? | Who was the supplier on {s} before?",
            names="""the supplier on {s} | the company that got {s} | the order that went to {v}
                the order we placed with {v}""",
        ),
        Relation(
            "total", "order", "sum",
            says="""The items on {s} come to {v}. | The total of {s} is {v}. | {s} adds up to {v}.
                We will be invoiced {v} for {s}. | grand total on {s}: {v}""",
            moves="""{s} was recalculated and comes to {v}. | The total of {s} was corrected to {v}.
                With the latest changes {s} adds up to {v}.""",
            asks="""What does {s} come to? | What's the total of {s}?
                How much will we be invoiced for {s}? | Which order comes to {v}?
                Which order will we be invoiced {v} for?""",
            checks="Does {s} come to {v}? | Is the total of {s} {v}?",
            befores="""What was the total of {s} before?
                What did {s} come to before it was changed?""",
            compares="""> Which order is bigger, {a} or {b}? | < Which order is smaller, {a} or {b}?
                > What will we pay more for, {a} or {b}? | >? Is {a} more expensive than {b}?""",
            names="the order for {v} | the order that comes to {v}",
        ),
        Relation(
            "arrival", "order", "date",
            says="""{s} should arrive on {v}. | Delivery of {s} is set for {v}.
                We expect {s} on {v}. | The goods from {s} will be here on {v}.""",
            moves="""The delivery of {s} has slipped to {v}. | {s} is now expected on {v}.
                The supplier has rescheduled {s} for {v}.
                We agreed on {v} as the new delivery date of {s}.""",
            asks="""When will {s} arrive? | When is {s} going to be delivered?
                On what date do we expect {s}? | Remind me when {s} is coming.
                Which order should arrive on {v}? | What do we expect on {v}?""",
            lists="Which orders should arrive on {v}? | List the orders expected on {v}.",
            checks="Should {s} arrive on {v}? | Is the delivery of {s} set for {v}?",
            befores="When was {s} expected before? | What was the old delivery date of {s}?",
            compares="""< Which order will arrive first, {a} or {b}?
                > Which order will arrive later, {a} or {b}?
                < Which do we expect sooner, {a} or {b}? | <? Will {a} be here before {b}?""",
            names="the order expected on {v} | the order that should arrive on {v}",
        ),
        Relation(
            "buyer", "order", "person",
            says="""{v} is the buyer on {s}. | {s} was sent off by {v}.
                The paperwork for {s} is with {v}. | {v} keeps track of {s}.""",
            moves="""{v} has taken {s} over as buyer. | {s} was reassigned to {v} in purchasing.
                {v} now keeps track of {s}. | The new buyer on {s} is {v}.""",
            asks="""Who is the buyer on {s}? | Who keeps track of {s}? | Who do I ask about {s}?
                Who has the paperwork for {s}? | Which order does {v} keep track of?
                Which order is {v} the buyer on?""",
            lists="Which orders does {v} keep track of? | List the orders with {v} as buyer.",
            counts="How many orders does {v} keep track of? | How many orders is {v} the buyer on?",
            checks="Does {v} keep track of {s}? | Is {v} the buyer on {s}?",
            befores="Who was the buyer on {s} before? | Who kept track of {s} before?",
            names="""the buyer on {s} | the person who keeps track of {s}
                the order that {v} keeps track of | the order with {v} as buyer""",
        ),
        Relation(
            "wares", "order", "ware", many=True,
            says="""{s} includes {v}. | There are some {v} on {s}. | We put {v} on {s}.
                {v} were ordered as part of {s}. | Among the things on {s} are {v}.""",
            lists="""What is on {s}? | What did we put on {s}? | List the things that {s} includes.
                Which orders include {v}? | On which orders are there {v}?""",
            counts="""How many kinds of things are on {s}?
                How many different things does {s} include? | How many orders include {v}?
                On how many orders are there {v}?""",
            checks="Does {s} include {v}? | Are there {v} on {s}? | Did we put {v} on {s}?",
            denies="There are no {v} on {s}. | {s} does not include {v}.",
            ends="{v} were taken off {s}. | We have struck {v} from {s}.",
            names="the order for {v} and other things | the order that includes {v}",
        ),
        Relation(
            "discount", "vendor", "percent",
            says="""{s} gives us {v} off. | We get {v} off list prices at {s}.
                Our discount with {s} is {v}. | {s} knocks {v} off the bill.""",
            moves="""{s} now gives us {v} off. | Our discount with {s} was changed to {v}.
                We haggled and {s} is down for {v} off. | From this month {s} knocks off {v}.""",
            asks="""What discount does {s} give us? | How much do we get off at {s}?
                What percentage does {s} knock off the bill? | How much do we save at {s}?
                Who gives us {v} off? | Which supplier knocks {v} off the bill?""",
            checks="Does {s} give us {v} off? | Is {v} our discount with {s}?",
            befores="""What discount did {s} give us before?
                How much did we get off at {s} before?""",
            compares="""> Who gives us a bigger discount, {a} or {b}?
                < Who gives us less off, {a} or {b}? | > Where do we save more, at {a} or at {b}?
                >? Is our discount with {a} higher than with {b}?
                <? Does {a} knock off less than {b}?""",
            names="the supplier that gives us {v} off | the supplier with a discount of {v}",
        ),
    ),
)  # fmt: skip

AGREEMENTS = Domain(
    "agreements",
    types={
        "contract": "the {service} contract | our {service} contract | the {service} agreement",
        "contractor": "{company}",
        "notice": "{age} days",
    },
    words={
        "service": """cleaning, lift, catering, guard, broadband, copier, window-cleaning, heating,
            laundry, waste, water-cooler, alarm, van-leasing, plant-care, snow-clearing,
            pest-control, vending, electricity, mobile-phone, translation, gardening, sprinkler,
            roofing, solar, generator, shredding, uniform, carpet""",
        "clause": """night callouts, spare parts, weekend service, staff training, free repairs,
            price guarantees, loan equipment, annual inspections, emergency visits,
            software updates, spring cleaning, bulk rebates, same-day service, telephone advice,
            safety checks, monthly reports, test runs, extra keys, free delivery, holiday cover,
            express repairs, waste removal, replacement parts, free upgrades, late opening hours""",
    },
    relations=(
        Relation(
            "partner", "contract", "contractor",
            says="""{v} is the other party to {s}. | We signed {s} with {v}.
                {v} is our partner in {s}. | {s} binds us to {v}. | {v} put its stamp on {s}.""",
            moves="""{s} has gone to {v} after a new tender. | {v} has won {s} from its rivals.
                {v} took over as our partner in {s}.""",
            asks="""Who is {s} with? | Which firm did we sign {s} with? | Who is our partner in {s}?
                Tell me which company {s} binds us to. | Which contract is with {v}?
                What did we sign with {v}?""",
            lists="Which contracts are with {v}? | List the contracts that we signed with {v}.",
            counts="How many contracts are with {v}? | How many contracts did we sign with {v}?",
            checks="Is {s} with {v}? | Did we sign {s} with {v}? | Is {v} our partner in {s}?",
            befores="Who was {s} with before? | Who was our partner in {s} before?",
            names="""our partner in {s} | the firm with which we have {s} | the firm that holds {s}
                the contract with {v} | the contract that we signed with {v}""",
        ),
        Relation(
            "expiry", "contract", "date",
            says="""{s} runs out on {v}. | {s} stays in force until {v}.
                The term of {s} ends on {v}. | We are bound by {s} until {v}.""",
            moves="""{s} has been renewed until {v}. | The term of {s} now ends on {v}.
                We agreed to let {s} run until {v}. | The end of {s} was changed to {v}.""",
            asks="""When does {s} run out? | Until when is {s} valid?
                When does the term of {s} end? | How long are we bound by {s}?
                Which contract runs out on {v}? | What is valid until {v}?""",
            lists="Which contracts run out on {v}? | List the contracts that are valid until {v}.",
            checks="Does {s} run out on {v}? | Is {s} valid until {v}?",
            befores="Until when was {s} valid before? | What was the old end of {s}?",
            compares="""< Which runs out first, {a} or {b}?
                > Which is valid for longer, {a} or {b}?
                < Which do we have to renew sooner, {a} or {b}? | >? Does {a} run out after {b}?
                <? Will {a} end before {b}?""",
            names="the contract that runs out on {v} | the contract valid until {v}",
        ),
        Relation(
            "notice", "contract", "notice", unique=True,
            says="""The notice period of {s} is {v}. | To get out of {s} we must give {v} of notice.
                {s} can be ended with {v} of notice. | Cancelling {s} takes {v}.""",
            moves="""The notice period of {s} was changed to {v}.
                {s} now has a notice period of {v}.
                In {s} we have renegotiated the notice period to {v}.""",
            asks="""What is the notice period of {s}?
                How much notice must we give to get out of {s}?
                How many days ahead must we cancel {s}? | Which contract has a notice period of {v}?
                What can be ended with {v} of notice?""",
            checks="Is {v} the notice period of {s}? | Can {s} be ended with {v} of notice?",
            befores="""What was the notice period of {s} before?
                How much notice did {s} need before?""",
            compares="""> Which has the longer notice period, {a} or {b}?
                < Which has the shorter notice period, {a} or {b}?
                < Which can we get out of more quickly, {a} or {b}?
                >? Does {a} need more notice than {b}?
                <? Is the notice period of {a} shorter than that of {b}?""",
            names="""the contract with a notice period of {v}
                the contract that needs {v} of notice""",
        ),
        Relation(
            "fee", "contract", "price",
            says="""{s} costs us {v} a quarter. | Every quarter we pay {v} under {s}.
                The quarterly fee for {s} is {v}. | Each quarter {v} goes on {s}.
                quarterly fee, {s}: {v}""",
            moves="""The quarterly fee for {s} has changed to {v}. | {s} now costs us {v} a quarter.
                From next quarter we pay {v} under {s}.
                We agreed on a new quarterly fee of {v} for {s}.""",
            asks="""What does {s} cost us a quarter? | How much do we pay under {s}?
                What's the quarterly fee for {s}? | How expensive is {s}?
                Which contract costs us {v} a quarter? | What do we spend {v} a quarter on?""",
            checks="Does {s} cost us {v} a quarter? | Do we pay {v} a quarter under {s}?",
            befores="What did {s} cost us before? | What was the old quarterly fee for {s}?",
            compares="""> Which costs us more, {a} or {b}? | < Which costs us less, {a} or {b}?
                > Which has the higher fee, {a} or {b}?
                >? Do we pay more under {a} than under {b}? | <? Is {a} cheaper than {b}?""",
            names="the contract at {v} a quarter | the contract that costs us {v} a quarter",
        ),
        Relation(
            "contact", "contractor", "person",
            says="""{v} is our contact at {s}. | At {s}, {v} is the one to talk to.
                {s} is represented by {v}. | {v} signs for {s}.
                The firm {s} has {v} dealing with us.""",
            moves="""{v} is our new contact at {s}. | {s} is now represented by {v}.
                {s} has told us to ask for {v} in future.""",
            asks="""Who is our contact at {s}? | Who do I ask for at {s}? | Who represents {s}?
                Who signs for {s}? | Which firm does {v} represent? | Where is {v} our contact?""",
            lists="Which firms does {v} represent? | List the firms that {v} signs for.",
            checks="Is {v} our contact at {s}? | Does {v} represent {s}?",
            befores="Who was our contact at {s} before? | Who used to represent {s}?",
            names="""our contact at {s} | the person who represents {s}
                the firm that {v} represents | the firm with {v} as our contact""",
        ),
        Relation(
            "clauses", "contract", "clause", many=True,
            says="""{s} provides for {v}. | Under {s} we are entitled to {v}.
                {s} has a clause on {v}. | Thanks to {s} we get {v}.""",
            lists="""What does {s} provide for? | What are we entitled to under {s}?
                Name everything we get thanks to {s}. | Which contracts provide for {v}?
                Which contracts have a clause on {v}?""",
            counts="""How many things does {s} provide for?
                How many clauses like that does {s} have? | How many contracts provide for {v}?
                How many contracts have a clause on {v}?""",
            checks="Does {s} provide for {v}? | Are we entitled to {v} under {s}?",
            denies="{s} does not provide for {v}. | Under {s} we are not entitled to {v}.",
            ends="{s} no longer provides for {v}. | The clause on {v} was deleted from {s}.",
            names="the contract that provides for {v} | the contract with a clause on {v}",
        ),
    ),
)  # fmt: skip

BUDGETS = Domain(
    "budgets",
    types={
        "department": "the {unit} department | our {unit} department",
        "fund": "the {pot} fund",
    },
    words={
        "pot": """innovation, emergency, jubilee, travel, green, welfare, equipment, publicity,
            renovation, digital, education, seminar, apprentice, prize, pension, expansion, safety,
            research, legacy, modernisation, reserve, start-up, culture, transition, overseas""",
        "wish": """projector, delivery van, laser cutter, coffee machine, label printer, forklift,
            sewing machine, standing desk, drone, camera, wide-format printer, freezer,
            paper shredder, air conditioner, server cabinet, sofa, photo booth, dishwasher,
            meeting table, scanner, electric bike, sound system, folding machine, tablet,
            smartboard, safe""",
    },
    relations=(
        Relation(
            "budget", "department", "sum",
            says="""{s} has a budget of {v} for the year. | The annual budget of {s} is {v}.
                {s} may spend {v} this year. | The board has granted {s} {v}.""",
            moves="""The annual budget of {s} was revised to {v}.
                {s} now has a budget of {v} for the year. | At the review {s} ended up with {v}.
                The board has decided on a new figure for {s}, {v}.""",
            asks="""What is the budget of {s}? | How much may {s} spend this year?
                How much money did the board grant {s}? | What's the annual budget of {s}?
                Which department has a budget of {v}? | Who may spend {v} this year?""",
            checks="Does {s} have a budget of {v}? | May {s} spend {v} this year?",
            befores="""What was the budget of {s} before?
                How much could {s} spend before the revision?""",
            compares="""> Which has the bigger budget, {a} or {b}?
                < Which has the smaller budget, {a} or {b}?
                > Who may spend more this year, {a} or {b}?
                >? Did the board grant {a} more than {b}?
                <? Does {a} have less money to spend than {b}?""",
            names="the department with a budget of {v} | the department that may spend {v}",
        ),
        Relation(
            "holder", "department", "person",
            says="""{v} is the budget holder of {s}. | {v} watches over the spending of {s}.
                Invoices to {s} are signed by {v}. | {v} does the sums for {s}.""",
            moves="""{v} has become the budget holder of {s}.
                Invoices to {s} are now signed by {v}.
                The purse strings of {s} have passed to {v}.
                {v} now watches over the spending of {s}.""",
            asks="""Who is the budget holder of {s}? | Who watches over the spending of {s}?
                Who signs the invoices to {s}? | Who does the sums for {s}?
                Whose spending does {v} watch over?
                Which department is {v} the budget holder of?""",
            lists="""Which departments does {v} do the sums for?
                List the departments whose spending {v} watches over.""",
            counts="""How many departments is {v} the budget holder of?
                How many departments does {v} do the sums for?""",
            checks="Is {v} the budget holder of {s}? | Does {v} sign the invoices to {s}?",
            befores="""Who was the budget holder of {s} before?
                Who used to sign the invoices to {s}?""",
            names="""the budget holder of {s} | the person who does the sums for {s}
                the department whose budget holder is {v}
                the department that {v} does the sums for""",
        ),
        Relation(
            "source", "department", "fund",
            says="""{s} is paid for out of {v}. | {s} draws on {v}. | {v} finances {s}.
                The money for {s} comes from {v}. | Costs of {s} are charged to {v}.""",
            moves="""{s} is now paid for out of {v}. | {s} has been switched over to {v}.
                From this year {v} finances {s}. | Costs of {s} are charged to {v} instead.""",
            asks="""What is {s} paid for out of? | Which fund finances {s}?
                Where does the money for {s} come from? | Which fund does {s} draw on?
                Which department draws on {v}? | What does {v} finance?""",
            lists="""Which departments draw on {v}? | List the departments that {v} finances.
                Which departments are paid for out of {v}?""",
            counts="How many departments draw on {v}? | How many departments does {v} finance?",
            checks="Does {s} draw on {v}? | Does {v} finance {s}?",
            befores="""Which fund financed {s} before?
                Where did the money for {s} come from before?""",
            names="""the fund for {s} | the fund that finances {s} | the fund that {s} draws on
                the department financed by {v} | the department that draws on {v}""",
        ),
        Relation(
            "balance", "fund", "sum",
            says="""{s} has {v} left. | There is {v} left in {s}. | The accountant puts {s} at {v}.
                In {s} we still have {v}. | The statement of {s} shows {v}.""",
            moves="""The balance of {s} has changed to {v}.
                After the latest bookings {s} stands at {v}. | There is now {v} left in {s}.""",
            asks="""How much is left in {s}? | What's the balance of {s}?
                How much money does {s} have left? | What does the statement of {s} show?
                Which fund has {v} left? | Which fund stands at {v}?""",
            checks="Is there {v} left in {s}? | Is {v} the balance of {s}?",
            befores="""How much was left in {s} before?
                What was the balance of {s} before the latest bookings?""",
            compares="""> Which fund has more left, {a} or {b}?
                < Which fund has less left, {a} or {b}?
                > Where is there more money, in {a} or in {b}?
                >? Is there more left in {a} than in {b}? | <? Is {a} closer to empty than {b}?""",
            names="the fund with {v} left | the fund that stands at {v}",
        ),
        Relation(
            "figures", "department", "date",
            says="""{s} has to hand in its figures by {v}. | The estimates of {s} are due by {v}.
                We need the figures of {s} by {v}. | {v} is the deadline for the figures of {s}.
                figures from {s}: due {v}""",
            moves="""The deadline for the figures of {s} was moved to {v}.
                {s} has been given until {v} for its figures.
                The estimates of {s} are now due by {v}.""",
            asks="""When are the estimates of {s} due?
                By when does {s} have to hand in its figures? | When do we need the figures of {s}?
                What is the deadline for {s}? | Whose figures are due by {v}?
                Which department has until {v} for its figures?""",
            lists="""Which departments have to hand in figures by {v}?
                List the departments with figures due by {v}.""",
            checks="Are the figures of {s} due by {v}? | Does {s} have until {v} for its figures?",
            befores="When were the figures of {s} due before? | What was the old deadline for {s}?",
            compares="""< Which has the earlier deadline, {a} or {b}?
                > Which has more time for its figures, {a} or {b}?
                < Whose estimates are due sooner, those of {a} or those of {b}?
                <? Must {a} hand in its figures before {b}?
                >? Is the deadline for {a} later than that for {b}?""",
            names="""the department with figures due by {v}
                the department that has until {v} for its figures""",
        ),
        Relation(
            "wishes", "department", "wish", many=True,
            says="""{s} has asked for money for a(n) {v}. | {s} wants to buy a(n) {v}.
                There is a(n) {v} on the wish list of {s}.
                {s} would like a(n) {v} from next year's budget. | {s} has put in for a(n) {v}.""",
            lists="""What does {s} want to buy? | What is on the wish list of {s}?
                List what {s} has put in for. | Which departments want to buy a(n) {v}?
                Which departments have put in for a(n) {v}?""",
            counts="""How many things does {s} want to buy?
                How many things are on the wish list of {s}?
                How many departments want to buy a(n) {v}?
                How many departments have put in for a(n) {v}?""",
            checks="""Does {s} want to buy a(n) {v}? | Has {s} put in for a(n) {v}?
                Is there a(n) {v} on the wish list of {s}?""",
            denies="{s} has not asked for money for a(n) {v}. | {s} doesn't want to buy a(n) {v}.",
            ends="{s} no longer wants to buy a(n) {v}. | {s} has taken the {v} off its wish list.",
            names="""the department that wants to buy a(n) {v}
                the department that has put in for a(n) {v}""",
        ),
        Relation(
            "centre", SELF, "code",
            says="""Our cost centre is {v}. | We book everything to {v}.
                Put {v} on our invoices as the cost centre. | cost centre: {v}""",
            moves="""Our cost centre has changed to {v}. | From now on we book everything to {v}.
                Our new cost centre is {v}.""",
            asks="""What's our cost centre? | Which cost centre do we book to?
                Which cost centre goes on our invoices? | Tell me our cost centre.""",
            checks="Is {v} our cost centre? | Do we book everything to {v}?",
            befores="What was our old cost centre? | Which cost centre did we book to before?",
        ),
    ),
)  # fmt: skip
