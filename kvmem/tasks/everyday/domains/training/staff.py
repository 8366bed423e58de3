"""Staff: employees and their desks, pay and leave, meetings, and a conference."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

PERSONNEL = Domain(
    "personnel",
    types={
        "spot": "the desk by the {landmark}",
        "overtime": "{age} hours",
    },
    words={
        "landmark": """printer, copier, window, fire door, lift, balcony, fig tree, radiator,
            water cooler, coat stand, noticeboard, pillar, staircase, kitchenette, skylight, sofa,
            bookcase, wall clock, letter tray, air vent, plant trough, paper cupboard,
            first aid box, back wall, glass partition, fuse box""",
        "perk": """meal vouchers, dental cover, free parking, childcare vouchers, language lessons,
            back massages, phone credit, fuel money, bike leasing, share options, health insurance,
            home broadband, fresh fruit, gym membership, study leave, Christmas money,
            staff discounts, eyesight tests, work clothes, free lunches, moving costs,
            concert tickets, flu jabs, pension contributions, birthday leave, taxi vouchers""",
    },
    relations=(
        Relation(
            "cover", "person", "person",
            says="""{v} stands in for {s} during the holidays. | {v} covers for {s} during absences.
                When {s} is away, ask {v}. | {s} leaves the work to {v} when away.""",
            moves="""{v} has agreed to stand in for {s} from now on.
                The holiday cover for {s} is now {v}. | {s} has found a new stand-in, {v}.""",
            asks="""Who stands in for {s}? | Who covers for {s} during the holidays?
                Who do I ask when {s} is away? | Who is the stand-in of {s}?
                Who does {v} stand in for? | Whose work does {v} do during absences?""",
            lists="""Who are all the people {v} stands in for?
                Whose work falls to {v} during the holidays?""",
            counts="""How many people does {v} stand in for?
                For how many people is {v} the stand-in?""",
            checks="Does {v} stand in for {s}? | Is {v} the stand-in of {s}?",
            befores="Who stood in for {s} before? | Who was the stand-in of {s} before?",
            names="""the stand-in of {s} | the person who stands in for {s}
                the person {v} stands in for | the person who leaves the work to {v} when away""",
        ),
        Relation(
            "salary", "person", "sum",
            says="""{s} earns {v} gross. | The gross salary of {s} is {v}.
                {s} is paid {v} before tax. | On the payslip of {s} it says {v} gross.
                gross pay of {s}: {v}""",
            moves="""After the pay review {s} is on {v} gross.
                The gross salary of {s} was adjusted to {v}.
                {s} has renegotiated and now earns {v}. | From this month {s} gets {v} gross.""",
            asks="""What does {s} earn? | How much is {s} paid? | What's the salary of {s}?
                How much does {s} make before tax? | What's on the payslip of {s}? | Who earns {v}?
                Who is on {v} gross?""",
            checks="Does {s} earn {v}? | Is {s} paid {v} before tax?",
            befores="What did {s} earn before? | What was the salary of {s} before it was changed?",
            compares="""> Who earns more, {a} or {b}? | < Who earns less, {a} or {b}?
                > Who is better paid, {a} or {b}? | >? Is {a} paid more than {b}?
                <? Does {a} make less than {b}?""",
            names="the person who earns {v} | the person on {v} gross",
        ),
        Relation(
            "spot", "person", "spot", unique=True,
            says="""The seating plan puts {s} at {v}. | {v} is the workplace of {s}.
                {s} has been allotted {v}. | It is {s} who works at {v}.""",
            moves="""{s} has moved desks, to {v}. | These days {s} sits at {v}.
                {s} has swapped places and got {v}. | In the new seating plan {s} is at {v}.""",
            asks="""Where does {s} sit? | Which desk is {s} at? | Where can I find {s}?
                What place did {s} get in the seating plan? | Who sits at {v}?
                Whose place is {v}?""",
            checks="Does {s} sit at {v}? | Is {v} where {s} works? | Has {s} got {v}?",
            befores="Where did {s} sit before? | Which desk did {s} have before?",
            denies="{s} does not sit at {v}. | {v} isn't the place of {s}.",
            ends="{s} no longer sits at {v}. | {s} has cleared out {v}.",
            names="the person who sits at {v} | the person at {v} | the one whose place is {v}",
        ),
        Relation(
            "leave", "person", "date",
            says="""{s} goes on leave on {v}. | The holiday of {s} begins on {v}.
                {s} has booked leave from {v}. | {s} will be off from {v} onwards.""",
            moves="""{s} has rebooked the leave for {v}. | The holiday of {s} was moved to {v}.
                {s} is now going on leave on {v}.
                {s} had to change plans and takes leave from {v}.""",
            asks="""When does {s} go on leave? | When does the holiday of {s} start?
                From when is {s} away? | What date is on the leave form of {s}?
                Who goes on leave on {v}? | Whose holiday begins on {v}?""",
            lists="Who goes on leave on {v}? | Which people start their holiday on {v}?",
            checks="Does {s} go on leave on {v}? | Is {s} off from {v}?",
            befores="""For when had {s} booked leave before?
                What was the old date for the leave of {s}?""",
            compares="""< Who goes on leave first, {a} or {b}?
                > Who goes on leave later, {a} or {b}? | <? Is {a} off before {b}?
                >? Does the holiday of {a} begin after that of {b}?""",
        ),
        Relation(
            "overtime", "person", "overtime", unique=True,
            says="""{s} has done {v} of overtime. | {s} is owed {v} of overtime.
                The timesheet of {s} shows {v} of overtime. | {v} of overtime have built up for {s}.
                overtime of {s}: {v}""",
            moves="""The overtime of {s} now stands at {v}.
                The timesheet of {s} was updated to {v} of overtime.
                {s} now has {v} of overtime.""",
            asks="""How much overtime has {s} done? | How many extra hours has {s} put in?
                What's the overtime of {s}? | How much overtime is {s} owed?
                Who has done {v} of overtime? | Whose timesheet shows {v} of overtime?""",
            checks="Has {s} done {v} of overtime? | Is {s} owed {v} of overtime?",
            befores="""How much overtime did {s} have before?
                What was the overtime of {s} before that?""",
            compares="""> Who has done more overtime, {a} or {b}?
                < Who has done less overtime, {a} or {b}?
                >? Has {a} put in more extra hours than {b}?
                <? Does {a} have less overtime than {b}?
                > Whose overtime is higher, that of {a} or that of {b}?""",
            names="the person with {v} of overtime | the person who is owed {v} of overtime",
        ),
        Relation(
            "perk", "person", "perk", many=True,
            says="""{s} gets {v} as a perk. | The perks of {s} include {v}.
                {s} is entitled to {v}. | The firm treats {s} to {v}. | HR has granted {s} {v}.""",
            lists="""What perks does {s} get? | What is {s} entitled to? | List the perks of {s}.
                Who gets {v}? | Which people are entitled to {v}?""",
            counts="""How many perks does {s} get? | How many things is {s} entitled to?
                How many people get {v}? | How many of the staff are entitled to {v}?""",
            checks="Does {s} get {v}? | Is {s} entitled to {v}? | Do the perks of {s} include {v}?",
            denies="{s} is not entitled to {v}. | {s} doesn't get {v} from the firm.",
            ends="{s} is no longer entitled to {v}. | HR has cancelled {v} for {s}.",
            names="the person who gets {v} as a perk | the person entitled to {v}",
        ),
    ),
)  # fmt: skip

MEETINGS = Domain(
    "meetings",
    types={
        "session": "the {theme} catch-up | our {theme} catch-up",
        "chamber": "the {river} Room",
        "seating": "{age} chairs",
    },
    words={
        "theme": """pricing, hiring, roadmap, backlog, safety, complaints, website, onboarding,
            branding, pipeline, compliance, forecast, returns, packaging, intern, canteen,
            sustainability, refurbishment, retention, showroom, patents, survey, merger, trainee,
            exports, works council, supplier, risk""",
        "river": """Danube, Nile, Volga, Ganges, Amazon, Mekong, Loire, Elbe, Tagus, Niger, Zambezi,
            Yukon, Orinoco, Indus, Rhine, Vistula, Euphrates, Congo, Limpopo, Seine, Po, Dnieper,
            Shannon, Tiber, Ebro, Irrawaddy""",
        "item": """travel costs, printer problems, late deliveries, holiday cover, fire drills,
            parking permits, desk sharing, sick leave, new uniforms, broken blinds, visitor badges,
            coffee prices, phone bills, data protection, customer feedback, working hours,
            the summer party, the Christmas dinner, home working, staff turnover, lost keys,
            canteen menus, lift repairs, open vacancies, sales targets, noise levels,
            air conditioning, expense claims""",
    },
    relations=(
        Relation(
            "venue", "session", "chamber",
            says="""{s} is held in {v}. | For {s} we have booked {v}.
                The room booking for {s} is {v}. | Come to {v} for {s}.""",
            moves="""{s} will now be held in {v}. | We had to rebook and have {v} for {s}.
                {s} has switched rooms, to {v}. | {v} is the new venue of {s}.""",
            asks="""Where is {s} held? | Which room have we booked for {s}?
                Where do I have to go for {s}? | What's the venue of {s}?
                Which catch-up is held in {v}? | What is {v} reserved for?""",
            lists="Which catch-ups are held in {v}? | List the catch-ups in {v}.",
            counts="How many catch-ups are held in {v}? | How many catch-ups is {v} booked for?",
            checks="Is {s} held in {v}? | Have we booked {v} for {s}? | Do I go to {v} for {s}?",
            befores="Where was {s} held before? | Which room did we have for {s} before?",
            names="""the venue of {s} | the room booked for {s} | the room where {s} is held
                the catch-up in {v} | the catch-up that is held in {v}""",
        ),
        Relation(
            "kickoff", "session", "time",
            says="""{s} gets started at {v}. | We begin {s} at {v}. | Please dial in to {s} at {v}.
                {v} is the starting time of {s}. | The calendar has {s} at {v}.""",
            moves="""{s} was rescheduled to {v}. | {s} now gets started at {v}.
                The calendar entry for {s} was changed to {v}.""",
            asks="""When does {s} kick off? | What time do we begin {s}?
                At what time should I dial in to {s}? | What does the calendar say for {s}?
                Which catch-up kicks off at {v}? | What do we begin at {v}?""",
            lists="Which catch-ups kick off at {v}? | List the catch-ups that begin at {v}.",
            checks="Does {s} kick off at {v}? | Do we begin {s} at {v}? | Is {v} the time for {s}?",
            befores="""When did {s} kick off before?
                What time was {s} at before it was rescheduled?""",
            compares="""< Which kicks off earlier, {a} or {b}?
                > Which kicks off later, {a} or {b}? | < What comes first in the day, {a} or {b}?
                <? Does {a} begin before {b}? | >? Is {a} at a later time than {b}?""",
            names="the catch-up that kicks off at {v} | the catch-up at {v}",
        ),
        Relation(
            "chair", "session", "person",
            says="""{v} has the chair at {s}. | {s} is moderated by {v}. | {v} leads us through {s}.
                It is {v} who opens and closes {s}. | In the chair at {s}: {v}""",
            moves="""{v} now has the chair at {s}. | {v} has taken the chair at {s}.
                The chair of {s} has passed to {v}. | From now on {v} leads us through {s}.""",
            asks="""Who chairs {s}? | Who leads us through {s}? | Who is in the chair at {s}?
                Who opens and closes {s}? | Which catch-up does {v} chair?
                What will {v} chair?""",
            lists="Which catch-ups does {v} chair? | List the catch-ups that {v} leads us through.",
            counts="""How many catch-ups does {v} chair?
                At how many catch-ups is {v} in the chair?""",
            checks="Does {v} chair {s}? | Is {s} chaired by {v}? | Is {v} in the chair at {s}?",
            befores="Who chaired {s} before? | Who was in the chair at {s} before?",
            names="""the person who chairs {s} | the person in the chair at {s}
                the catch-up that {v} chairs | the catch-up chaired by {v}""",
        ),
        Relation(
            "length", "session", "minutes",
            says="""{s} goes on for {v}. | We have set aside {v} for {s}. | {s} takes up {v}.
                {s} breaks up after {v}. | Block {v} in the calendar for {s}.""",
            moves="""{s} now goes on for {v}. | We have replanned {s} for {v}.
                From next time we allow {v} for {s}. | The length of {s} was changed to {v}.""",
            asks="""How long is {s}? | How long does {s} last?
                How many minutes have we set aside for {s}? | How much time does {s} take up?
                Which catch-up lasts {v}? | What takes up {v}?""",
            checks="Does {s} last {v}? | Is {s} over after {v}? | Have we set aside {v} for {s}?",
            befores="How long was {s} before? | How long did {s} last before the change?",
            compares="""> Which is longer, {a} or {b}? | < Which is shorter, {a} or {b}?
                > Which takes up more time, {a} or {b}? | >? Does {a} last longer than {b}?
                <? Does {a} take less time than {b}?""",
            names="the catch-up that lasts {v} | the catch-up of {v}",
        ),
        Relation(
            "agenda", "session", "item", many=True,
            says="""We will discuss {v} at {s}. | The agenda of {s} has an item on {v}.
                {s} deals with {v}. | At {s} we talk about {v}.""",
            asks="",
            lists="""What is on the agenda of {s}? | What will we discuss at {s}?
                What do we talk about at {s}? | Name the agenda items of {s}.
                At which catch-ups will we discuss {v}? | Which catch-ups deal with {v}?
                List the catch-ups where we talk about {v}.""",
            counts="""How many items are on the agenda of {s}?
                How many things will we discuss at {s}? | At how many catch-ups will we discuss {v}?
                How many catch-ups deal with {v}?""",
            checks="Will we discuss {v} at {s}? | Does {s} deal with {v}?",
            denies="We won't discuss {v} at {s}. | The agenda of {s} has no item on {v}.",
            ends="""{s} no longer deals with {v}.
                The item on {v} was struck off the agenda of {s}.""",
            names="the catch-up where we discuss {v} | the catch-up that deals with {v}",
        ),
        Relation(
            "chairs", "chamber", "seating", unique=True,
            says="""{s} is furnished with {v}. | There is a total of {v} in {s}. | {v} fit into {s}.
                You will count {v} in {s}. | furniture of {s}: {v}""",
            moves="""Since the rearrangement there are {v} in {s}.
                {s} has been refurnished with {v}. | The caretaker has changed {s} to {v}.""",
            asks="""How many chairs are there in {s}? | How many people can sit in {s}?
                What is {s} furnished with? | How many does {s} seat?
                Which room is furnished with {v}? | Where are there {v}?""",
            checks="Are there {v} in {s}? | Is {s} furnished with {v}? | Do {v} fit into {s}?",
            befores="""How many chairs were in {s} before?
                How many people could sit in {s} before?""",
            compares="""> Which has more chairs, {a} or {b}?
                < Which seats fewer people, {a} or {b}?
                > Where can more people sit, in {a} or in {b}?
                >? Are there more chairs in {a} than in {b}?
                <? Does {a} seat fewer people than {b}?""",
            names="the room with {v} | the room that is furnished with {v}",
        ),
        Relation(
            "minutes", SELF, "session", many=True,
            says="""I take the minutes at {v}. | I am down as minute-taker for {v}.
                It is my job to write up {v}. | The minutes of {v} are mine to write.
                My turn to take notes: {v}""",
            lists="""At which catch-ups do I take the minutes?
                Which catch-ups do I have to write up?
                List the catch-ups where I am the minute-taker.""",
            counts="""At how many catch-ups do I take the minutes?
                How many catch-ups do I have to write up?""",
            checks="Do I take the minutes at {v}? | Am I the minute-taker for {v}?",
            denies="I don't take the minutes at {v}. | I am not the minute-taker for {v}.",
            ends="""I no longer take the minutes at {v}.
                I have given up writing the minutes of {v}.""",
        ),
    ),
)  # fmt: skip

CONFERENCE = Domain(
    "conference",
    types={
        "talk": "the talk on {matter} | the {matter} talk",
        "auditorium": "the {tree} auditorium",
    },
    words={
        "matter": """tidal power, soil health, glacier melt, machine vision, memory loss,
            urban heat, plastic waste, sleep research, heat pumps, brain scans, fair wages,
            rare metals, food labels, digital archives, smart grids, water rights, deep drilling,
            sign language, ancient DNA, cloud seeding, gene editing, traffic noise, school meals,
            teen anxiety, flood defence, data privacy""",
        "tree": """Birch, Cedar, Maple, Willow, Rowan, Larch, Alder, Poplar, Walnut, Chestnut,
            Olive, Acacia, Baobab, Magnolia, Sequoia, Cypress, Beech, Mulberry, Aspen, Elm, Yew,
            Sycamore, Hornbeam, Almond""",
    },
    relations=(
        Relation(
            "speaker", "talk", "person",
            says="""{v} is coming to give {s}. | {s} has {v} as its speaker. | {v} will deliver {s}.
                It is {v} who presents {s}. | On stage for {s}: {v}""",
            moves="""{v} has stepped in to give {s}. | {s} will now be given by {v}.
                The new speaker of {s} is {v}. | {v} presents {s} instead.""",
            asks="""Who gives {s}? | Who is the speaker of {s}? | Whose talk is {s}?
                Who will be on stage for {s}? | Which talk does {v} give?
                What does {v} speak about? | What is {v} presenting?""",
            lists="Which talks does {v} give? | List the talks that {v} presents.",
            counts="How many talks does {v} give? | How many times is {v} on stage?",
            checks="Does {v} give {s}? | Is {v} the speaker of {s}? | Is it {v} who presents {s}?",
            befores="Who was to give {s} before? | Who was the speaker of {s} before?",
            names="""the speaker of {s} | the person who gives {s} | the person on stage for {s}
                the talk that {v} gives | the talk given by {v}""",
        ),
        Relation(
            "slot", "talk", "time",
            says="""The programme has {s} at {v}. | {s} is scheduled for {v}.
                You can hear {s} at {v}. | Go and listen to {s} at {v}.""",
            moves="""{s} has been given another slot, {v}. | The updated programme has {s} at {v}.
                {s} is now scheduled for {v}. | The organisers have shifted {s} to {v}.""",
            asks="""When is {s}? | What time is {s} scheduled for? | At what time can I hear {s}?
                When is the audience of {s} let in? | Which talk is scheduled for {v}?
                What can I listen to at {v}?""",
            lists="Which talks are scheduled for {v}? | List the talks at {v}.",
            checks="Is {s} at {v}? | Can I hear {s} at {v}? | Does the programme have {s} at {v}?",
            befores="When was {s} scheduled before? | What was the old slot of {s}?",
            compares="""< Which talk is earlier, {a} or {b}? | > Which talk is later, {a} or {b}?
                < What can I hear first, {a} or {b}? | <? Is {a} scheduled before {b}?
                >? Does {a} come after {b} in the programme?""",
            names="the talk at {v} | the talk scheduled for {v}",
        ),
        Relation(
            "hall", "talk", "auditorium",
            says="""{v} is the hall for {s}. | {s} is given in {v}.
                {v} has been set aside for {s}. | For {s}, take a seat in {v}.""",
            moves="""{s} is now to be given in {v}. | {s} has been relocated to {v}.
                {s} had to swap halls and is in {v}.""",
            asks="""Where is {s} given? | Which auditorium hosts {s}?
                Where do I take a seat for {s}? | Remind me where {s} is.
                Which talk is given in {v}? | What does {v} host?""",
            lists="Which talks are given in {v}? | List the talks that {v} hosts.",
            counts="How many talks are given in {v}? | How many talks does {v} host?",
            checks="Is {s} given in {v}? | Does {v} host {s}? | Is {v} set aside for {s}?",
            befores="""Where was {s} until it was relocated?
                Which auditorium was to host {s} before?""",
            names="""the auditorium of {s} | the auditorium that hosts {s} | the talk in {v}
                the talk that {v} hosts""",
        ),
        Relation(
            "capacity", "auditorium", "seats",
            says="""{s} is licensed for {v}. | {s} was built with {v}.
                {s} can offer an audience {v}. | The rows in {s} add up to {v}.
                capacity of {s}: {v}""",
            moves="""After the refit {s} has {v}. | The capacity of {s} has changed to {v}.
                With the new rows {s} comes to {v}.""",
            asks="""How many seats does {s} offer? | What's the capacity of {s}?
                How big an audience fits into {s}? | How many can sit in {s}?
                Which auditorium offers {v}? | Which auditorium has a capacity of {v}?""",
            checks="Does {s} offer {v}? | Are there {v} in {s}? | Is the capacity of {s} {v}?",
            befores="""What was the capacity of {s} before?
                How many seats did {s} offer before the refit?""",
            compares="""> Which is larger, {a} or {b}? | < Which is smaller, {a} or {b}?
                > Where does a bigger audience fit, in {a} or in {b}?
                >? Does {a} offer more seats than {b}?
                <? Is the capacity of {a} lower than that of {b}?""",
            names="the auditorium with {v} | the auditorium that offers {v}",
        ),
        Relation(
            "fee", "person", "price",
            says="""{s} charges {v} for a lecture. | {s} speaks for a fee of {v}.
                The fee of {s} as a speaker is {v}. | We have to pay {s} {v} for speaking.""",
            moves="""{s} now charges {v} for a lecture.
                We talked again and {s} will speak for {v}.
                The fee of {s} as a speaker has changed to {v}.""",
            asks="""What does {s} charge for a lecture?
                How much do we have to pay {s} for speaking? | What's the speaking fee of {s}?
                How much does {s} want for a lecture? | Who charges {v} for a lecture?
                Who speaks for a fee of {v}?""",
            checks="Does {s} charge {v} for a lecture? | Is {v} the speaking fee of {s}?",
            befores="""What did {s} charge for a lecture before?
                What was the speaking fee of {s} before?""",
            compares="""> Who charges more for a lecture, {a} or {b}?
                < Who charges less for a lecture, {a} or {b}?
                > Whose speaking fee is higher, that of {a} or that of {b}?
                >? Is {a} a more expensive speaker than {b}?
                <? Does {a} speak for less money than {b}?""",
            names="the person who charges {v} for a lecture | the speaker with a fee of {v}",
        ),
        Relation(
            "ticket", "person", "talk", many=True,
            says="""{s} has ticked {v} in the programme. | {s} wants to hear {v}.
                {s} will be in the audience of {v}. | {v} is on the personal schedule of {s}.""",
            lists="""Which talks has {s} signed up for? | What talks does {s} want to hear?
                What is on the personal schedule of {s}? | Who has signed up for {v}?
                Who will be in the audience of {v}? | Which people want to hear {v}?""",
            counts="""How many talks has {s} signed up for?
                How many talks are on the schedule of {s}? | How many people have signed up for {v}?
                How many people want to hear {v}?""",
            checks="Has {s} signed up for {v}? | Does {s} want to hear {v}?",
            denies="{s} has not signed up for {v}. | {s} is going to skip {v}.",
            ends="{s} has withdrawn from {v}. | {s} no longer wants to hear {v}.",
            names="the person who has signed up for {v} | the person who wants to hear {v}",
        ),
    ),
)  # fmt: skip
