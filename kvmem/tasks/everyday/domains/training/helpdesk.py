"""Help desk tickets, office printers, and software licences and accounts."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

HELPDESK = Domain(
    "helpdesk",
    types={
        "ticket": "the {trouble} ticket | the ticket about the {trouble}",
        "queue": "the {queue} queue",
        "technician": "{person}",
    },
    words={
        "trouble": """frozen laptop, lost password, dead mouse, flickering monitor, locked account,
            broken headset, missing cursor, slow VPN, full inbox, noisy fan, cracked webcam,
            stuck key, silent speaker, failed update, expired certificate, unreadable PDF,
            crashed spreadsheet, missing attachment, forgotten PIN, dropped call, blank display,
            swollen battery, phishing attempt, corrupted backup, broken hyperlink,
            sluggish browser""",
        "queue": """hardware, network, software, access, onboarding, laptop, urgent, overnight,
            telephone, wireless, database, intranet, warranty, passwords, apps, first-line,
            second-line, walk-in, chat, executive, returns, licensing, storage, backup""",
        "remedy": """reboot, new cable, driver update, clean install, password reset, cache wipe,
            fresh battery, different socket, firmware update, rollback, factory reset, virus scan,
            disk check, new profile, guest login, cable swap, memory test, BIOS update,
            remote session, registry repair, loan laptop, network reset, spare adapter,
            proxy change, safe mode start, clock sync""",
    },
    relations=(
        Relation(
            "assigned", "ticket", "technician",
            says="""{v} has {s} to solve. | {v} is the technician on {s}. | {s} landed with {v}.
                {s} was assigned to {v}. | {v} picked up {s}. | {v} is working on a fix for {s}.""",
            moves="""{s} was reassigned: {v} has it now. | {v} inherited {s} from a colleague.
                {s} has been escalated to {v}. | {s} now has to be solved by {v} instead.""",
            denies="{v} is not the technician on {s}. | {s} was not assigned to {v}.",
            ends="{v} has been taken off {s}. | {v} no longer works on a fix for {s}.",
            asks="""Which ticket landed with {v}? | What ticket is {v} working on?
                Tell me the ticket assigned to {v}. | Whose job is it to solve {s}?
                Who is working on {s}? | Which technician has {s}? | Who was {s} assigned to?""",
            lists="Which tickets is {v} working on? | List the tickets assigned to {v}.",
            counts="How many tickets does {v} have? | How many tickets are assigned to {v}?",
            checks="Is {v} working on {s}? | Was {s} assigned to {v}? | Does {v} have {s}?",
            befores="Who worked on {s} before? | Who had {s} until it was reassigned?",
            names="""the technician working on {s} | the technician {s} is assigned to
                the ticket {v} is working on | the ticket that is assigned to {v}""",
        ),
        Relation(
            "queue", "ticket", "queue",
            says="""{s} is waiting in {v}. | {s} was filed in {v}. | {s} is one of those in {v}.
                The help desk put {s} in {v}. | You can see {s} in {v}.""",
            moves="""We took {s} out and put it in {v}. | {s} has been rerouted to {v}.
                {s} was refiled under {v}. | {s} is now waiting in {v}.""",
            asks="""Which queue is {s} in? | Where was {s} filed? | In what queue do I find {s}?
                Under which queue does {s} come? | Which ticket is waiting in {v}?
                What was filed in {v}?""",
            lists="Which tickets are waiting in {v}? | List all tickets in {v}.",
            counts="How many tickets are in {v}? | How many tickets does {v} contain?",
            checks="Is {s} in {v}? | Was {s} filed in {v}? | Does {v} contain {s}?",
            befores="Which queue was {s} in before? | Where was {s} before it was rerouted?",
            names="""the queue of {s} | the queue where {s} is waiting | the ticket filed in {v}
                the ticket waiting in {v}""",
        ),
        Relation(
            "lead", "queue", "technician",
            says="""{v} is the lead for {s}. | The lead technician of {s} is {v}.
                {v} keeps {s} under control. | {s} has {v} as its lead. | {s} lead: {v}""",
            moves="""{v} is the new lead for {s}. | {s} got a new lead, {v}.
                From today {s} is led by {v}. | The lead for {s} has changed: it is {v}.""",
            asks="""What queue is {v} in charge of? | Who leads {s}? | Who is the lead for {s}?
                Who keeps {s} under control? | Which queue does {v} lead? | Whose queue is {s}?""",
            checks="Does {v} lead {s}? | Is {v} the lead for {s}? | Is {s} led by {v}?",
            befores="Who led {s} before? | Who was the previous lead for {s}?",
            names="""the lead for {s} | the technician who leads {s} | the queue that {v} leads
                the queue led by {v}""",
        ),
        Relation(
            "shift", "technician", "time",
            says="""{s} starts the support shift at {v}. | {v} is when {s} starts on support.
                The support shift of {s} begins at {v}. | Support shift of {s}: from {v}
                {s} comes on duty at the help desk at {v}.""",
            moves="""{s} now starts on support at {v}. | {s} comes on duty at {v} now.
                The support shift of {s} has changed to {v}.""",
            asks="""When does {s} start on support? | When does the shift of {s} begin?
                What time does {s} come on duty? | Remind me when {s} starts on support.
                From what time can we reach {s} at the help desk? | Who comes on duty at {v}?
                Whose support shift begins at {v}?""",
            checks="Does {s} start on support at {v}? | Does the shift of {s} begin at {v}?",
            befores="When did {s} start on support before? | When did {s} use to come on duty?",
            compares="""> Who starts the shift later, {a} or {b}?
                < Whose shift begins first, {a}'s or {b}'s?
                < Who comes on duty earlier, {a} or {b}?
                >? Does {a} come on duty later than {b}?
                <? Does {a} start on support before {b}?""",
            names="""the start of the shift of {s} | the time when {s} comes on duty
                the technician who comes on duty at {v} | the technician who starts at {v}""",
        ),
        Relation(
            "deadline", "ticket", "date",
            says="""{s} has to be solved by {v}. | The deadline for solving {s} is {v}.
                We promised to close {s} by {v}. | {v} is the last day to solve {s}.
                Deadline for {s}: {v}""",
            moves="""We agreed on a new deadline for {s}, {v}. | {s} got another deadline: {v}
                The deadline for solving {s} was moved to {v}.
                {s} only has to be solved by {v} now.""",
            asks="""By when must {s} be solved? | What's the deadline for {s}?
                How long do we have to close {s}? | When did we promise to close {s}?
                Which ticket must be solved by {v}? | What do we have to close by {v}?""",
            checks="Is {v} the deadline for {s}? | Must {s} be solved by {v}?",
            befores="What was the old deadline for {s}? | What was the deadline for {s} before?",
            compares="""> Which may be solved later, {a} or {b}? | >? Is {a} due after {b}?
                < Which is due sooner, {a} or {b}? | < Which has to be closed first, {a} or {b}?
                <? Does {a} have an earlier deadline than {b}?""",
            names="""the deadline for {s} | the day by which {s} must be solved
                the ticket with the deadline {v} | the ticket to be solved by {v}""",
        ),
        Relation(
            "wait", "queue", "minutes",
            says="""The waiting time in {s} is {v}. | Callers in {s} wait {v} for an answer.
                {s} keeps people waiting for {v}. | It takes {v} to get through to {s}.""",
            moves="""The waiting time in {s} has changed to {v}. | Callers in {s} now wait {v}.
                As of today {s} keeps people waiting for {v}.""",
            asks="""How long is the wait in {s}? | How long do callers wait in {s}?
                What's the waiting time in {s}? | How long does it take to get through to {s}?
                In which queue is the wait {v}? | Which queue keeps people waiting for {v}?""",
            checks="Is the wait in {s} {v}? | Do callers in {s} wait {v}?",
            befores="How long was the wait in {s} before? | What was the wait in {s} until then?",
            compares="""> Where do callers wait longer, in {a} or in {b}?
                > Which is slower, {a} or {b}? | < Where is the wait shorter, in {a} or in {b}?
                >? Is the wait in {a} longer than in {b}? | <? Does {a} answer faster than {b}?""",
        ),
        Relation(
            "tried", "ticket", "remedy", many=True,
            says="""For {s} we tried a(n) {v}. | A(n) {v} was tried on {s}.
                {s} has had a(n) {v}. | The notes on {s} mention a(n) {v}.""",
            denies="Nobody tried a(n) {v} for {s}. | {s} has not had a(n) {v}.",
            lists="""What have we tried for {s}? | Which remedies has {s} had so far?
                List what the notes on {s} mention. | For which tickets did we try a(n) {v}?
                Which tickets have had a(n) {v}?""",
            counts="""How many things have we tried for {s}? | How many remedies has {s} had?
                For how many tickets did we try a(n) {v}? | How many tickets have had a(n) {v}?""",
            checks="Did we try a(n) {v} for {s}? | Has {s} had a(n) {v}? | Was {v} tried on {s}?",
        ),
    ),
)  # fmt: skip

PRINTERS = Domain(
    "printers",
    types={
        "printer": "the {printer} | our {printer}",
        "nook": "the {nook}",
    },
    words={
        "printer": """lobby printer, label printer, colour copier, badge printer, plotter,
            receipt printer, photo printer, poster printer, A3 copier, barcode printer,
            mono laser printer, inkjet printer, dot matrix printer, all-in-one printer,
            payroll printer, drafting plotter, card printer, backup printer, colour laser printer,
            sticker printer, invoice printer, demo printer, contract printer, wristband printer""",
        "nook": """copy room, east corridor, west corridor, supply room, glass office, records room,
            break room, reception area, staff kitchen, training room, boardroom, lift lobby,
            back office, conference room, server cupboard, quiet room, coffee corner, cloakroom,
            project room, drawing office, annexe, open-plan area, meeting pod, interview room""",
    },
    relations=(
        Relation(
            "spot", "printer", "nook",
            says="""Printouts from {s} come out in {v}. | {s} does its printing in {v}.
                If you print on {s}, collect the sheets in {v}. | {v} is where {s} prints.
                {s} is set up in {v}.""",
            moves="""{s} was rolled into {v}. | {s} now does its printing in {v}.
                {s} has been set up in {v} instead. | We had {s} carried to {v}.""",
            denies="{s} is not set up in {v}. | Printouts from {s} don't come out in {v}.",
            ends="{s} has been cleared out of {v}. | {s} is no longer set up in {v}.",
            asks="""Remind me where {s} prints. | Where is {s} set up?
                Which machine prints in {v}? | Where do I collect what I printed on {s}?
                Which printer is set up in {v}? | Where do printouts from {s} come out?""",
            lists="Which printers are set up in {v}? | List the machines that print in {v}.",
            counts="How many printers are set up in {v}? | How many machines print in {v}?",
            checks="Is {s} set up in {v}? | Do printouts from {s} come out in {v}?",
            befores="Where was {s} set up before? | Where did {s} print before it was moved?",
            names="""the place where {s} is set up | the place where {s} prints
                the printer set up in {v} | the machine that prints in {v}""",
        ),
        Relation(
            "paper", "nook", "person",
            says="""{v} refills the paper in {s}. | The paper in {s} is refilled by {v}.
                It is {v} who brings paper to {s}. | Paper supply in {s}: {v}
                {v} sees to it that {s} has paper.""",
            moves="""{v} was asked to bring paper to {s} from now on.
                The paper in {s} has become a job for {v}. | {v} now refills the paper in {s}.""",
            asks="""Whom do I tell that the paper in {s} has run out? | Who brings paper to {s}?
                Whose job is the paper in {s}? | Where does {v} see to the paper?
                Who refills the paper in {s}? | Where does {v} refill the paper?""",
            checks="Does {v} refill the paper in {s}? | Is the paper in {s} up to {v}?",
            befores="Who refilled the paper in {s} before? | Who used to bring paper to {s}?",
            names="""the person who refills the paper in {s} | the one who brings paper to {s}
                the place where {v} refills the paper | the place {v} supplies with paper""",
        ),
        Relation(
            "toner", "printer", "percent",
            says="""The toner of {s} is at {v}. | {s} has {v} of its toner left.
                The display of {s} shows {v} toner. | Toner level of {s}: {v}""",
            moves="""The toner of {s} is now at {v}. | {s} now has {v} of its toner left.
                The toner reading of {s} has changed to {v}.""",
            asks="""How much toner does {s} have left? | What's the toner level of {s}?
                How full is the toner of {s}? | How much ink powder is there in {s}?
                Which printer has {v} of its toner left? | Whose toner level is {v}?""",
            checks="Is the toner of {s} at {v}? | Does {s} have {v} of its toner left?",
            befores="What was the old toner level of {s}? | How much toner did {s} have before?",
            compares="""< Which will run out of toner first, {a} or {b}?
                <? Is there less toner in {a} than in {b}? | < Which has less toner, {a} or {b}?
                >? Does {a} have more toner than {b}? | > Which has more toner left, {a} or {b}?""",
        ),
        Relation(
            "limit", "printer", "pages",
            says="""We get up to {v} a month out of {s}. | {s} may print up to {v} a month.
                {s} stops once it has printed {v} in a month. | The monthly limit of {s} is {v}.""",
            moves="""The monthly limit of {s} was set to {v}. | {s} may now print {v} a month.
                We changed how much {s} may print to {v} a month.""",
            asks="""How much may {s} print a month? | What's the monthly limit of {s}?
                How many pages can we get out of {s} a month? | What stops after {v} a month?
                After how many pages does {s} stop? | Which printer has a limit of {v}?""",
            checks="Is the monthly limit of {s} {v}? | May {s} print up to {v} a month?",
            befores="How much could {s} print a month before? | What was the old limit of {s}?",
            compares="""> Which may print more, {a} or {b}? | < Which stops sooner, {a} or {b}?
                > Which has the higher limit, {a} or {b}? | >? May {a} print more than {b}?
                <? Is the limit of {a} lower than that of {b}?""",
            names="""the monthly limit of {s} | the number of pages {s} may print
                the printer with a limit of {v} | the printer that stops after {v}""",
        ),
        Relation(
            "contract", "printer", "price",
            says="""The service contract for {s} costs {v} a month.
                Service for {s}: {v} a month | We pay {v} a month to have {s} serviced.
                Servicing {s} costs us {v} a month.""",
            moves="""The service contract for {s} went to {v} a month.
                Servicing {s} now costs us {v} a month.
                To have {s} serviced, we now pay {v} a month.""",
            asks="""Which printer is serviced for {v}? | What costs us {v} a month in service?
                How much does the service contract for {s} cost? | How much is service for {s}?
                What do we pay to have {s} serviced? | What does it cost to have {s} serviced?""",
            checks="Does servicing {s} cost {v}? | Do we pay {v} a month to have {s} serviced?",
            befores="What did servicing {s} cost before? | How much was service for {s} before?",
            compares="""> Which costs more to service, {a} or {b}?
                >? Is servicing {a} dearer than {b}?
                < Which has the cheaper service contract, {a} or {b}?""",
        ),
        Relation(
            "rights", "printer", "unit", many=True,
            says="""The {v} team may print on {s}. | {s} accepts print jobs from the {v} team.
                The {v} people print on {s}. | The {v} team has print rights on {s}.
                The {v} team sends its print jobs to {s}.""",
            denies="The {v} team may not print on {s}. | {s} refuses jobs from the {v} team.",
            ends="""The {v} team has lost its print rights on {s}.
                The {v} team can't print on {s} any more.""",
            lists="""From which teams does {s} accept print jobs?
                On which printers may the {v} team print? | Which teams may print on {s}?
                Which machines take jobs from the {v} people?""",
            counts="""How many printers can the {v} team use? | How many teams may print on {s}?
                How many printers accept jobs from the {v} people?
                How many teams have print rights on {s}?""",
            checks="May the {v} team print on {s}? | Does {s} accept jobs from the {v} people?",
        ),
    ),
)  # fmt: skip

LICENCES = Domain(
    "licences",
    types={
        "program": "{program}",
        "account": "the {account} account",
        "reseller": "{reseller}",
    },
    words={
        "program": """Inkwell Pro, Gridsmith, Notara, PixelForge, Ledgerly, DraftPilot, Mindloom,
            Chartwise, Sketchbase, Formly, SafeVault, Quickscribe, Planmaster, DataQuill,
            Slidecraft, Textura, Viewmill, Calcora, Taskhive, Mapsketch, Photonix, Clipdeck,
            Archivist Plus, Scanfold, Statbench, Wordsmith Suite""",
        "account": """admin, guest, intern, kiosk, backup, auditor, trial, billing, master, demo,
            visitor, contractor, freelance, lab, shared, evening, emergency, developer, tester,
            reporting, archive, reception, mentor, payroll, classroom, service""",
        "reseller": """Softhaus, Keymart, Licenta, Byteway, Seatwise, Codecellar, Appvendo, Nordkey,
            Licorama, Tradebyte, Bitbazaar, Diskonto, Keyring, Sellsoft, Unikey, Valuesoft, Proviso,
            Compu, Multiseat, Easykeys, Datam, Grossbit, Softwell, Keyline""",
    },
    relations=(
        Relation(
            "seats", "program", "seats",
            says="""The licence for {s} covers {v}. | We hold {v} for {s}. | {s} licence: {v}
                Our licence for {s} comes with {v}. | For {s} we signed a licence with {v}.""",
            moves="""The licence for {s} was changed to {v}. | We now hold {v} for {s}.
                After the new deal, the licence for {s} covers {v}.""",
            asks="""How many people can use {s}? | How big is our licence for {s}?
                How many seats does the licence for {s} cover? | Which licence comes with {v}?
                For how many users is {s} licensed? | Which program do we have {v} for?""",
            checks="Does the licence for {s} cover {v}? | Do we hold {v} for {s}?",
            befores="How many seats did we have for {s} before? | How big was the old {s} licence?",
            compares="""> Do more people have a seat for {a} or for {b}?
                > Which licence is bigger, {a} or {b}? | < Which has fewer seats, {a} or {b}?
                >? Do we have more seats for {a} than for {b}?
                <? Is {a} licensed for fewer users than {b}?""",
        ),
        Relation(
            "renewal", "program", "date",
            says="""The licence for {s} expires on {v}. | {s} is licensed until {v}.
                We must renew the licence for {s} by {v}. | {s} renewal: {v}
                The keys for {s} stop working on {v}.""",
            moves="""The licence for {s} was renewed until {v}. | {s} is now licensed until {v}.
                The end of the licence for {s} was shifted to {v}.""",
            asks="""When does the licence for {s} expire? | Until when is {s} licensed?
                When do we have to renew {s}? | How long can we go on using {s}?
                Which licence expires on {v}? | What do we have to renew by {v}?""",
            checks="Is {s} licensed until {v}? | Does the licence for {s} expire on {v}?",
            befores="Until when was {s} licensed before? | When did the old {s} licence expire?",
            compares="""> Which is licensed longer, {a} or {b}?
                > Which licence ends later, {a} or {b}? | < Which expires sooner, {a} or {b}?
                < Which do we have to renew first, {a} or {b}?
                >? Is {a} licensed longer than {b}? | <? Must we renew {a} before {b}?""",
            names="""the day the licence for {s} expires | the renewal date of {s}
                the program licensed until {v} | the program to be renewed by {v}""",
        ),
        Relation(
            "reseller", "program", "reseller",
            says="""We buy {s} through {v}. | {v} sold us the licence for {s}.
                Our reseller for {s} is {v}. | The keys for {s} come from {v}.
                {v} is where we get {s}.""",
            moves="""We now buy {s} through {v}. | We switched to {v} for {s}.
                {v} has become our reseller for {s}.""",
            asks="""Who sold us {s}? | Through whom do we buy {s}? | Who's our reseller for {s}?
                Where do the keys for {s} come from? | Which program do we buy through {v}?
                Which program does {v} supply?""",
            lists="Which programs do we buy through {v}? | List what {v} sells us.",
            counts="How many programs do we buy through {v}? | How many programs does {v} sell us?",
            checks="Do we buy {s} through {v}? | Is {v} our reseller for {s}?",
            befores="Through whom did we buy {s} before? | Who was our old reseller for {s}?",
            names="""the reseller of {s} | the firm that sold us {s}
                the program we buy through {v} | the program that {v} sold us""",
        ),
        Relation(
            "discount", "reseller", "percent",
            says="""{s} gives us {v} off its licences. | The discount at {s} is {v}.
                We get a discount of {v} from {s}. | {s} takes {v} off our invoices.""",
            moves="""{s} changed our discount to {v}. | We now get a discount of {v} from {s}.
                Our new discount at {s} is {v}.""",
            asks="""How much discount does {s} give us? | What's the discount at {s}?
                How much does {s} take off our invoices? | What rebate do we get from {s}?
                Who gives us {v} off? | Which reseller grants a discount of {v}?""",
            checks="Does {s} give us {v} off? | Is the discount at {s} {v}?",
            befores="What was our discount at {s} before? | How much did {s} take off before?",
            compares="""> Who gives us more off, {a} or {b}? | < Who takes less off, {a} or {b}?
                > Who is more generous, {a} or {b}? | <? Does {a} give us less off than {b}?
                >? Do we get more off from {a} than from {b}?""",
            names="""the discount at {s} | what {s} takes off our invoices
                the reseller that takes off {v} | the reseller with a discount of {v}""",
        ),
        Relation(
            "holder", "account", "person",
            says="""{s} is registered to {v}. | {v} is the holder of {s}.
                {v} signs in with {s}. | The user behind {s} is {v}. | {s} was created for {v}.""",
            moves="""{s} was re-registered to {v}. | {v} is the new holder of {s}.
                {s} has been signed over to {v}.""",
            denies="{s} is not registered to {v}. | {v} does not sign in with {s}.",
            ends="{v} has had to give up {s}. | {s} is no longer registered to {v}.",
            asks="""Whose account is {s}? | Who signs in with {s}? | Who is {s} registered to?
                Which account does {v} sign in with? | What account is registered to {v}?
                Which account was created for {v}?""",
            lists="Which accounts are registered to {v}? | List the logins of {v}.",
            counts="How many logins does {v} hold? | How many accounts are there for {v}?",
            checks="Is {s} registered to {v}? | Does {v} sign in with {s}?",
            befores="Who was {s} registered to before? | Who signed in with {s} before?",
            names="""the holder of {s} | the user behind {s} | the account of {v}
                the account that {v} signs in with""",
        ),
        Relation(
            "access", "account", "program", many=True,
            says="""{s} unlocks {v}. | With {s} you can open {v}. | {v} can be used from {s}.
                {s} includes access to {v}. | {v} has been enabled for {s}.""",
            denies="{s} does not unlock {v}. | With {s} you can't open {v}.",
            ends="{s} has lost access to {v}. | {v} has been disabled for {s}.",
            lists="""Which programs does {s} unlock? | What can you open with {s}?
                List the programs enabled for {s}. | Which accounts unlock {v}?
                From which accounts can {v} be used?""",
            counts="""How many programs does {s} unlock? | How many accounts unlock {v}?
                How many programs can you open with {s}? | For how many accounts is {v} enabled?""",
            checks="Does {s} unlock {v}? | Can you open {v} with {s}? | Is {v} enabled for {s}?",
        ),
        Relation(
            "portal", SELF, "code",
            says="""Our licence portal opens with {v}. | The PIN for our licence portal is {v}.
                To get into the licence portal, we enter {v}. | licence portal: {v}""",
            moves="""The PIN for our licence portal was changed to {v}.
                Our licence portal now opens with {v}. | We set a new licence portal PIN, {v}.""",
            asks="""Remind me of the PIN for our licence portal.
                How do we get into the licence portal? | What is the PIN for our licence portal?""",
            checks="Is {v} the PIN for our licence portal? | Does our portal open with {v}?",
            befores="What was the old PIN for our licence portal? | What opened the portal before?",
        ),
    ),
)  # fmt: skip
