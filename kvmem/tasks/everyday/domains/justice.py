"""Police, law and insurance."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

POLICE = Domain(
    "police",
    types={"case": "the {crime} case", "detective": "{person}", "evidence": "the {evidence}"},
    words={
        "crime": """jewel theft, bank robbery, forged painting, missing yacht, arson, bicycle theft,
            smuggling, blackmail, kidnapped poodle, art fraud, stolen tractor, burglary, hacking,
            poisoned well, counterfeit coin, vandalism, hit and run, pickpocket, warehouse break-in,
            casino fraud, train robbery, lost diamond, insurance fraud, stolen statue""",
        "evidence": """broken watch, muddy boot, red glove, torn letter, silver key,
            empty bottle, wet coat,
            burnt map, cracked phone, rusty knife, black wig, train ticket, glass eye,
            ripped photograph,
            copper coin, lipstick""",
    },
    relations=(
        Relation(
            "lead", "case", "detective",
            says="{v} investigates {s}. | {s} is investigated by {v}. | {v} is on {s}. "
            "| The detective on {s} is {v}.",
            moves="{v} has taken over {s}. | {s} was handed to {v}. "
            "| {s} is now investigated by {v}.",
            asks="Who investigates {s}? | Which detective is on {s}? | Who is working on {s}? "
            "| Which case does {v} investigate? | What is {v} investigating?",
            lists="Which cases does {v} investigate? | List the cases of {v}.",
            counts="How many cases does {v} investigate? | How many cases is {v} on?",
            checks="Does {v} investigate {s}? | Is {v} on {s}? | Is {v} still on {s}?",
            befores="Who investigated {s} before? | Who was on {s} before?",
            names="the detective on {s} | the person who investigates {s} "
            "| the case that {v} investigates | the case of {v}",
        ),
        Relation(
            "number", "case", "code", unique=True,
            says="The file number of {s} is {v}. | {s} has the number {v}. | {s} is filed as {v}.",
            asks="What is the file number of {s}? | Which number does {s} have? "
            "| Which case has the number {v}? | What is filed as {v}?",
            checks="Is {v} the file number of {s}? | Is {s} filed as {v}?",
            names="the file number of {s} | the number of {s} | the case filed as {v} "
            "| the case with the number {v}",
        ),
        Relation(
            "found", "evidence", "case",
            says="{s} belongs to {v}. | {s} is evidence in {v}. | In {v} we found {s}. "
            "| {v} turned up {s}.",
            asks="Which case does {s} belong to? | In which case did we find {s}? "
            "| Which piece of evidence belongs to {v}? | What did we find in {v}?",
            lists="What evidence belongs to {v}? | List the evidence in {v}.",
            counts="How many pieces of evidence belong to {v}? "
            "| How many pieces of evidence are in {v}?",
            checks="Does {s} belong to {v}? | Is {s} evidence in {v}?",
            names="the case that {s} belongs to | the case with {s} | the evidence in {v} "
            "| the evidence from {v}",
        ),
        Relation(
            "stored", "evidence", "shelf",
            says="{s} is kept on {v}. | We put {s} on {v}. | {v} holds {s}.",
            moves="{s} was moved to {v}. | {s} is now on {v}.",
            asks="Where is {s} kept? | Which shelf is {s} on? | What is on {v}? "
            "| What did we put on {v}?",
            checks="Is {s} on {v}? | Is {s} kept on {v}? | Is {s} still on {v}?",
            befores="Which shelf was {s} on before? | Where was {s} kept before?",
        ),
        Relation(
            "extension", "detective", "phone", unique=True,
            says="The number of {s} is {v}. | Call {s} on {v}. | {s} can be reached on {v}. "
            "| {s}: {v}",
            moves="{s} has a new number, {v}. | The number of {s} was changed to {v}.",
            asks="What is the number of {s}? | How can {s} be reached? | Whose number is {v}? "
            "| Who can be reached on {v}?",
            checks="Is {v} the number of {s}? | Can {s} be reached on {v}?",
            befores="What was the old number of {s}? | How could {s} be reached before?",
            names="the number of {s} | the phone number of {s} | the detective on {v} "
            "| the detective with the number {v}",
        ),
    ),
)  # fmt: skip

LAW = Domain(
    "law",
    types={
        "trial": "the {family} case | the case of {family}",
        "judge": "Judge {surname}",
        "lawyer": "{person}",
    },
    words={
        "family": """Abernathy, Okoro, Lindholm, Castellani, Furukawa, Drummond, Esposito,
            Hargreaves,
            Ibarra, Jankowski, Kirkland, Lombardi, Mbeki, Norris, Ostrowski, Pemberton, Quispe,
            Radcliffe,
            Sokolov, Tennant, Underhill, Villanueva, Winslow, Zamora""",
        "surname": """Hale, Osei, Brandt, Montoya, Clarke, Farrow, Ishii, Kelly, Nadir, Ortega,
            Pierce,
            Quinn, Rowe, Stark, Tully, Voss""",
        "court": "courtroom 1, courtroom 2, courtroom 3, courtroom 4, courtroom 5, courtroom 6, "
            "courtroom 7",
    },
    relations=(
        Relation(
            "judge", "trial", "judge",
            says="{s} is heard by {v}. | {v} hears {s}. | {v} presides over {s}. "
            "| {s} is before {v}.",
            moves="{s} was reassigned to {v}. | {s} is now before {v}. | {v} now hears {s}.",
            asks="Who hears {s}? | Which judge presides over {s}? | Who is the judge in {s}? "
            "| Which case is before {v}? | Which case does {v} hear?",
            lists="Which cases does {v} hear? | List the cases before {v}.",
            counts="How many cases does {v} hear? | How many cases are before {v}?",
            checks="Does {v} hear {s}? | Is {s} before {v}?",
            befores="Who heard {s} before? | Which judge had {s} before?",
            names="the judge in {s} | the judge who hears {s} | the case before {v} "
            "| the case that {v} hears",
        ),
        Relation(
            "court", "judge", "court",
            says="{s} sits in {v}. | {s} uses {v}. | {v} is the court of {s}.",
            moves="{s} was moved to {v}. | {s} now sits in {v}.",
            asks="Where does {s} sit? | Which courtroom does {s} use? | Who sits in {v}? "
            "| Which judge uses {v}?",
            checks="Does {s} sit in {v}? | Does {s} use {v}?",
            befores="Where did {s} sit before? | Which courtroom did {s} use before?",
            names="the courtroom of {s} | the courtroom where {s} sits | the judge in {v} "
            "| the judge who sits in {v}",
        ),
        Relation(
            "hearing", "trial", "date",
            says="The hearing in {s} is on {v}. | {s} comes up on {v}. | {s} will be heard on {v}.",
            moves="The hearing in {s} was adjourned to {v}. | {s} now comes up on {v}.",
            asks="When is the hearing in {s}? | When does {s} come up? "
            "| On which day will {s} be heard? "
            "| Which case comes up on {v}? | Which hearing is on {v}?",
            checks="Is the hearing in {s} on {v}? | Does {s} come up on {v}?",
            befores="When was the hearing in {s} before? | What was the old date of {s}?",
        ),
        Relation(
            "defence", "trial", "lawyer",
            says="{v} is the defence lawyer in {s}. | In {s}, {v} appears for the defence. "
            "| The defence in {s} is led by {v}.",
            moves="{v} now leads the defence in {s}. | The defence in {s} was taken over by {v}.",
            asks="Who leads the defence in {s}? | Who is the defence lawyer in {s}? "
            "| In which case does {v} lead the defence? | In which case is {v} the defence lawyer?",
            checks="Is {v} the defence lawyer in {s}? | Does {v} lead the defence in {s}?",
            befores="Who led the defence in {s} before? "
            "| Who was the defence lawyer in {s} before?",
            names="the defence lawyer in {s} | the lawyer who defends in {s} "
            "| the case defended by {v} | the case with {v} for the defence",
        ),
        Relation(
            "chambers", "lawyer", "address",
            says="The office of {s} is at {v}. | {s} has an office at {v}. | Write to {s} at {v}.",
            moves="{s} moved the office to {v}. | The office of {s} is now at {v}.",
            asks="Where is the office of {s}? | Where do I write to {s}? | Whose office is at {v}? "
            "| Who has an office at {v}?",
            checks="Is the office of {s} at {v}? | Does {s} have an office at {v}?",
            befores="Where was the office of {s} before? | What was the old office address of {s}?",
        ),
        Relation(
            "speaks", "lawyer", "language", many=True,
            says="{s} speaks {v}. | {s} is fluent in {v}. | {v} is spoken by {s}.",
            denies="{s} does not speak {v}. | {s} doesn't know any {v}.",
            lists="Which languages does {s} speak? | What languages is {s} fluent in? "
            "| Who speaks {v}? | Which lawyers are fluent in {v}?",
            counts="How many languages does {s} speak? | How many languages is {s} fluent in? "
            "| How many lawyers speak {v}? | How many of the lawyers know {v}?",
            checks="Does {s} speak {v}? | Is {s} fluent in {v}?",
        ),
    ),
)  # fmt: skip

INSURANCE = Domain(
    "insurance",
    types={"policy": "policy {code}", "agent": "{person}"},
    words={"cover": """fire, theft, flood, storm damage, hail, broken glass, vandalism, lightning,
        water damage, illness"""},
    relations=(
        Relation(
            "holder", "policy", "person",
            says="{s} belongs to {v}. | {v} took out {s}. | {s} was taken out by {v}. "
            "| {s} insures {v}.",
            asks="Who does {s} belong to? | Who took out {s}? | Who does {s} insure? "
            "| Which policy belongs to {v}? | Which policy did {v} take out?",
            lists="Which policies did {v} take out? | List the policies of {v}.",
            counts="How many policies did {v} take out? | How many policies does {v} have?",
            checks="Does {s} belong to {v}? | Did {v} take out {s}?",
            names="the holder of {s} | the person who took out {s} | the policy of {v} "
            "| the policy that {v} took out",
        ),
        Relation(
            "agent", "policy", "agent",
            says="{v} looks after {s}. | The agent for {s} is {v}. | {s} is handled by {v}.",
            moves="{v} now looks after {s}. | {s} was passed to {v}. "
            "| The new agent for {s} is {v}.",
            asks="Who looks after {s}? | Who is the agent for {s}? | Who handles {s}? "
            "| Which policy does {v} look after? | Which policy does {v} handle?",
            lists="Which policies does {v} look after? | List the policies handled by {v}.",
            counts="How many policies does {v} handle? | How many policies does {v} look after?",
            checks="Does {v} handle {s}? | Is {v} the agent for {s}?",
            befores="Who looked after {s} before? | Who was the agent for {s} before?",
            names="the agent for {s} | the person who handles {s} | the policy that {v} handles "
            "| the policy handled by {v}",
        ),
        Relation(
            "mail", "agent", "email", unique=True,
            says="The e-mail address of {s} is {v}. | You can write to {s} at {v}. | {s}: {v}",
            moves="{s} has the new e-mail address {v}. | The e-mail address of {s} is now {v}.",
            asks="What is the e-mail address of {s}? | Where can I write to {s}? "
            "| What is {s}'s e-mail? "
            "| Whose e-mail address is {v}? | Who can I write to at {v}?",
            checks="Is {v} the e-mail address of {s}? | Can I write to {s} at {v}?",
            befores="What was the old e-mail address of {s}? | Where could I write to {s} before?",
        ),
        Relation(
            "premium", "policy", "price",
            says="{s} costs {v} a month. | The premium of {s} is {v}. "
            "| The premium for {s} comes to {v}.",
            moves="The premium of {s} is now {v}. | {s} now costs {v} a month.",
            asks="What does {s} cost a month? | What is the premium of {s}? "
            "| How much is the premium for {s}?",
            checks="Does {s} cost {v} a month? | Is the premium of {s} {v}?",
            befores="What was the premium of {s} before? | What did {s} cost before?",
            compares="""> Which has the higher premium, {a} or {b}?
                < Which is cheaper, {a} or {b}?
                >? Does {a} cost more than {b}?""",
        ),
        Relation(
            "expires", "policy", "date",
            says="{s} expires on {v}. | {s} runs until {v}. | {s} is valid until {v}.",
            moves="{s} was renewed until {v}. | {s} now runs until {v}.",
            asks="When does {s} expire? | Until when does {s} run? | How long is {s} valid?",
            checks="Does {s} expire on {v}? | Is {s} valid until {v}?",
            befores="When did {s} expire before it was renewed? | What was the old end of {s}?",
        ),
        Relation(
            "covers", "policy", "cover", many=True,
            says="{s} covers {v}. | {s} pays for {v}. | Under {s} we are insured against {v}.",
            denies="{s} does not cover {v}. | {s} excludes {v}. | {s} won't pay for {v}.",
            ends="{s} no longer covers {v}. | Cover for {v} was taken out of {s}.",
            lists="What does {s} cover? | What is covered by {s}? | Which policies cover {v}? "
            "| List the policies that cover {v}.",
            counts="How many risks does {s} cover? | How many risks are covered by {s}? "
            "| How many policies cover {v}? | How many policies pay for {v}?",
            checks="Does {s} cover {v}? | Is {v} covered by {s}? | Does {s} pay for {v}?",
        ),
    ),
)  # fmt: skip
