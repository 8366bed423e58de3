"""Language school, driving school and exam office."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

LANGUAGES = Domain(
    "languages",
    types={
        "langclass": "the {language} {level} class | our {language} {level} class",
        "langtutor": "{person}",
        "coursebook": "“{booktitle}”",
    },
    words={
        "level": """starter, conversation, grammar, business, intensive, refresher, pronunciation,
            writing, reading, advanced, weekend, family""",
        "booktitle": """Open Doors, Word by Word, Talking Together, First Phrases, Small Talk,
            Say It Again, The Patient Listener, Tongue Twisters, Across the Table, Verbs Alive,
            A Suitcase of Words, Ready to Speak, Mind the Accent, New Neighbours, Plain Speaking,
            Around the Block, Hello and Goodbye, Ten Minutes a Day, From Scratch, Bridges,
            Reading Between Lines, Street Voices, Common Ground, Good Question, Second Nature,
            Loud and Clear, Breakfast Abroad, The Grammar Tree""",
    },
    relations=(
        Relation(
            "tutor", "langclass", "langtutor",
            says="""The learners in {s} are taught by {v}. | The lessons of {s} are given by {v}.
                {v} stands at the board in {s}. | {s} has {v} as its tutor. | {s}: tutor {v}""",
            moves="""{s} has got a new tutor, {v}. | {v} has taken {s} over from a colleague.
                From this week on {v} teaches {s}. | {v} now stands at the board in {s}.""",
            asks="""Who teaches {s}? | Tell me who stands at the board in {s}. | Whose class is {s}?
                Who gives {s}? | Who do they have as a tutor in {s}? | Which class is given by {v}?
                What does {v} teach? | Which class has {v} at the board?""",
            lists="""Which classes does {v} teach? | List the language classes given by {v}.
                What are all the classes of tutor {v}?""",
            counts="""How many language classes does {v} teach?
                How many classes have {v} as their tutor?""",
            checks="Is {s} taught by {v}? | Does {v} teach {s}? | Is it {v} who gives {s}?",
            befores="""Who taught {s} before? | Who gave {s} until the change of tutor?
                Who was the previous tutor of {s}?""",
            names="""the tutor of {s} | the person who teaches {s} | the class that {v} teaches
                the one who gives {s} | the class given by {v}""",
        ),
        Relation(
            "book", "langclass", "coursebook",
            says="""{s} works with {v}. | In {s} they are working through {v}.
                The coursebook of {s} is {v}. | {s} follows {v} from cover to cover.
                You need a copy of {v} for {s}. | {v} is the book we use in {s}.""",
            moves="""{s} has gone over to a different coursebook, {v}. | {s} now works with {v}.
                {v} has replaced the old coursebook of {s}.""",
            asks="""Which coursebook does {s} use? | Tell me the title of the book for {s}.
                What book do I need for {s}? | What are they working through in {s}?
                What do I have to buy for {s}? | In which class is {v} on the desks?
                Which class uses {v}? | What class do I need {v} for?""",
            lists="""Which classes work with {v}? | List the classes that need {v}.
                In which classes is {v} used?""",
            counts="How many classes work with {v}? | In how many classes is {v} used?",
            checks="""Is {v} the coursebook of {s}? | Does {s} work with {v}?
                Do I need {v} for {s}?""",
            befores="""Which book did {s} use before? | What did they work through in {s} before?
                What was the old coursebook of {s}?""",
            names="""the coursebook of {s} | the class that works with {v}
                the book they use in {s} | the class that needs {v}""",
        ),
        Relation(
            "length", "coursebook", "pages",
            says="""The coursebook {s} has {v}. | You get {v} of texts and drills in {s}.
                The coursebook {s} runs to {v}. | There are {v} to get through in {s}.
                {s} takes the learner through {v}.""",
            moves="""The new edition of {s} has {v}. | In the revised edition {s} runs to {v}.
                {s} has been reprinted with {v}.""",
            asks="""How many pages does {s} have? | How many pages do I have to get through in {s}?
                How long is {s}? | What is the page count of {s}? | How thick is {s}?""",
            checks="Does {s} have {v}? | Is {s} {v} long? | Are there {v} in {s}?",
            befores="""How many pages did {s} have before? | How long was the old edition of {s}?
                What was the page count of {s} before the new edition?""",
            compares="""> Which coursebook is longer, {a} or {b}? | >? Is {a} longer than {b}?
                < Which coursebook is shorter, {a} or {b}? | <? Does {a} have fewer pages than {b}?
                > Which has more pages, {a} or {b}? | < Which is the thinner book, {a} or {b}?""",
        ),
        Relation(
            "begin", "langclass", "time",
            says="""{s} gets going at {v}. | Be at the language school at {v} for {s}.
                The learners of {s} meet at {v}. | The lesson of {s} starts at {v}.
                {v} is the time for {s}. | Start of {s}: {v}""",
            moves="""The start of {s} was moved to {v}. | {s} now gets going at {v}.
                The learners of {s} have agreed on {v} instead.""",
            asks="""When does {s} start? | When do I have to be at the language school for {s}?
                What time do they meet for {s}? | What language class is there at {v}?
                At what time does {s} get going? | Which class gets going at {v}?""",
            checks="Does {s} start at {v}? | Do they meet at {v} for {s}?",
            befores="""When did {s} start before? | At what time did they use to meet for {s}?
                What was the old starting time of {s}?""",
            compares="""< Which class starts earlier, {a} or {b}? | <? Does {a} start before {b}?
                > Which class starts later, {a} or {b}?
                >? Is the start of {a} later than that of {b}?
                < Which of the two gets going first, {a} or {b}?""",
            names="the class that gets going at {v} | the language class at {v}",
        ),
        Relation(
            "fee", "langclass", "price",
            says="""{s} costs {v} a term. | The language school asks {v} for {s}. | {s}: {v} a term
                The course fee for {s} is {v}. | A term of {s} will set you back {v}.""",
            moves="""The course fee for {s} was changed to {v}. | {s} now costs {v} a term.
                The language school has put the fee of {s} at {v} now.""",
            asks="""How much is a term of {s}? | For which class do they ask {v}?
                What does {s} cost? | What is the course fee for {s}? | What do I pay for {s}?
                How much will {s} set me back? | Which class costs {v} a term?""",
            checks="Does {s} cost {v} a term? | Is {v} the fee for {s}? | Do I pay {v} for {s}?",
            befores="""What did {s} cost before? | What did you pay for {s} before the change?
                How much was the old fee for {s}?""",
            compares="""> Which class is dearer, {a} or {b}? | < Which class is cheaper, {a} or {b}?
                > Which has the higher fee, {a} or {b}? | < For which do I pay less, {a} or {b}?
                >? Does {a} cost more than {b}? | <? Is {a} cheaper than {b}?""",
        ),
        Relation(
            "speaks", "langtutor", "language", many=True,
            says="""The tutor {s} speaks {v}. | {s} knows {v} well enough to teach it.
                {s} likes to chat in {v}. | {v} is one of the languages of {s}.
                You can talk to {s} in {v}.""",
            lists="""Which languages does {s} speak? | What languages can I talk to {s} in?
                List the languages of {s}. | Name the tutors who know {v}.
                Which tutors speak {v}?""",
            counts="""How many languages does {s} speak? | In how many languages is {s} fluent?
                How many tutors speak {v}? | How many of the tutors can I talk to in {v}?""",
            checks="Does {s} speak {v}? | Can I talk to {s} in {v}? | Is {s} fluent in {v}?",
            denies="""The tutor {s} does not speak {v}. | {s} doesn't know a word of {v}.
                You can't talk to {s} in {v}.""",
            ends="{s} no longer speaks {v}. | {s} has forgotten all of the {v} learnt at school.",
            names="the tutor who speaks {v} | the tutor who is fluent in {v}",
        ),
    ),
)  # fmt: skip

DRIVING = Domain(
    "driving",
    types={
        "trainee": "{person}",
        "instructor": "{person}",
        "schoolcar": "the {colour} learner {body} | our {colour} learner {body}",
    },
    words={
        "body": """hatchback, saloon, estate, coupé, convertible, automatic, diesel, hybrid,
            supermini, jeep, roadster, crossover, minivan, pickup""",
        "manoeuvre": """parallel parking, hill starts, roundabouts, three-point turns,
            emergency stops, motorway driving, night driving, lane changes, bay parking,
            overtaking, merging, mirror checks, gear changes, clutch control, U-turns,
            reverse parking, steep descents, city traffic, narrow lanes, blind corners, wet roads,
            box junctions, filter lanes, right turns, zebra crossings, slip roads, steering,
            one-way streets""",
    },
    relations=(
        Relation(
            "instructor", "trainee", "instructor",
            says="""{v} is teaching {s} to drive. | {v} sits next to {s} in the learner car.
                {s} has driving lessons with {v}. | The driving instructor of {s} is {v}.
                {s} is learning to drive with {v}. | {v} takes {s} out on the road.""",
            moves="""{s} changed instructors and now drives with {v}.
                {s} got {v} as a new driving instructor. | From now on {v} teaches {s} to drive.
                {v} has taken {s} on for the rest of the driving lessons.""",
            asks="""Who is teaching {s} to drive? | Who sits next to {s} in the learner car?
                Who does {s} have driving lessons with? | Remind me who takes {s} out on the road.
                Whose trainee is {s}? | Whose driving instructor is {v}?
                Who is {v} teaching to drive? | Which trainee does {v} have?""",
            lists="Which trainees does {v} have? | List everyone who has driving lessons with {v}.",
            counts="How many trainees does {v} have? | How many people is {v} teaching to drive?",
            checks="Is {v} teaching {s} to drive? | Does {s} have driving lessons with {v}?",
            befores="""Who taught {s} to drive before? | Who was the previous instructor of {s}?
                Who did {s} have driving lessons with before the change?""",
            denies="""{s} has no driving lessons with {v}. | {s} is not a trainee of {v}.
                {v} is not the one who teaches {s} to drive.""",
            ends="""{s} no longer has driving lessons with {v}.
                {v} has stopped teaching {s} to drive.""",
            names="""the driving instructor of {s} | the person who has driving lessons with {v}
                the person who goes out driving with {s} | the trainee of {v}""",
        ),
        Relation(
            "car", "instructor", "schoolcar", unique=True,
            says="""{s} gives driving lessons in {v}. | {v} is the car in which {s} teaches.
                {s} teaches in {v}. | The driving school lets {s} use {v}.
                The keys of {v} are with {s}. | {s} turns up for lessons in {v}.""",
            moves="""{s} swapped cars and now teaches in {v}. | {v} is the new teaching car of {s}.
                {s} was given {v} for the lessons. | From now on {s} gives lessons in {v}.""",
            asks="""Which car does {s} teach in? | Which of our learner cars does {s} have?
                What does {s} give driving lessons in? | What car does {s} turn up in?
                Who teaches in {v}? | Which instructor has {v}? | Who has the keys of {v}?""",
            checks="""Does {s} teach in {v}? | Is {v} the car in which {s} gives lessons?
                Has {s} got the keys of {v}?""",
            befores="""Which car did {s} teach in before? | What was the old teaching car of {s}?
                What did {s} give lessons in before swapping cars?""",
            names="""the teaching car of {s} | the instructor with the keys of {v}
                the car used for lessons by {s} | the instructor who teaches in {v}""",
        ),
        Relation(
            "test", "trainee", "date",
            says="""The driving test of {s} is on {v}. | {v} is the day of the driving test for {s}.
                {s} is booked for a driving test on {v}. | On {v} the examiner will watch {s} drive.
                {s} takes the driving test on {v}. | Driving test of {s}: {v}""",
            moves="""The driving test of {s} was moved to {v}.
                {s} rebooked the driving test for {v}. | The examiner will now see {s} on {v}.
                {s} has a new date for the driving test, {v}.""",
            asks="""When is the driving test of {s}? | Who is booked for a driving test on {v}?
                For what date is {s} booked? | On which day does the examiner see {s}?
                When will {s} take the driving test? | Who takes the driving test on {v}?""",
            checks="""Is the driving test of {s} on {v}? | Is {s} booked for a driving test on {v}?
                Does {s} take the driving test on {v}?""",
            befores="""When was the driving test of {s} going to be before?
                What was the old date of the driving test of {s}?
                Which test date did {s} have before rebooking?""",
            compares="""< Who has the driving test first, {a} or {b}?
                > Who has the later driving test, {a} or {b}?
                > Who has to wait longer for the driving test, {a} or {b}?
                <? Does {a} take the driving test before {b}?
                >? Is the driving test of {a} after that of {b}?""",
            names="the trainee whose driving test is on {v} | the one to be tested on {v}",
        ),
        Relation(
            "rate", "instructor", "price",
            says="""{s} charges {v} for a driving lesson. | A driving lesson with {s} costs {v}.
                You pay {v} for an hour at the wheel with {s}. | With {s} it is {v} a lesson.
                The driving school bills {v} for a lesson with {s}.""",
            moves="""{s} now charges {v} for a driving lesson. | The hourly rate of {s} went to {v}.
                {s} has changed the price of a driving lesson to {v}.""",
            asks="""How much does {s} charge? | What do I pay for an hour at the wheel with {s}?
                What does a driving lesson with {s} cost? | Who charges {v} for a driving lesson?
                What is the hourly rate of {s}? | Which instructor takes {v} a lesson?""",
            checks="""Does {s} charge {v} for a driving lesson? | Is {v} the hourly rate of {s}?
                Do I pay {v} for a lesson with {s}?""",
            befores="""How much did {s} charge before? | What was the old hourly rate of {s}?
                What did a driving lesson with {s} cost before?""",
            compares="""> Who charges more, {a} or {b}? | > Which instructor is dearer, {a} or {b}?
                < Who charges less, {a} or {b}? | < Who is the cheaper, {a} or {b}?
                >? Are driving lessons with {a} more expensive than with {b}?
                <? Does {a} charge less than {b}?""",
        ),
        Relation(
            "masters", "trainee", "manoeuvre", many=True,
            says="""{s} has mastered {v}. | At the wheel {s} is confident with {v}.
                {s} can handle {v}. | {s} needs no more practice in {v}.""",
            lists="""What can {s} handle at the wheel? | Which trainees are confident with {v}?
                What has {s} got the hang of? | Who needs no more practice in {v}?
                List all that {s} has mastered. | Who has mastered {v}?""",
            counts="""How many driving skills has {s} mastered? | How many of them can handle {v}?
                How many things can {s} handle at the wheel?
                How many trainees have mastered {v}?""",
            checks="Has {s} mastered {v}? | Can {s} handle {v}? | Is {s} confident with {v}?",
            denies="""{s} can't handle {v} yet. | {s} needs a lot more practice in {v}.
                {s} has not mastered {v}.""",
            ends="{s} has lost the knack of {v}. | {s} can no longer handle {v}.",
            names="the trainee who has mastered {v} | the trainee who can handle {v}",
        ),
        Relation(
            "lesson", SELF, "time",
            says="""My next driving lesson is at {v}. | At {v} I am off to my driving lesson.
                I have my driving lesson at {v}. | I get picked up for my driving lesson at {v}.
                My driving lesson: {v}""",
            moves="""My driving lesson was moved to {v}. | My next driving lesson is now at {v}.
                They have put my driving lesson at {v} instead.""",
            asks="""When is my next driving lesson? | When do I get picked up for my driving lesson?
                What time is my driving lesson? | At what time do I have to drive?""",
            checks="Is my driving lesson at {v}? | Do I have my next driving lesson at {v}?",
            befores="""When was my driving lesson going to be before?
                What was the old time of my driving lesson?
                For what time was my driving lesson planned before?""",
        ),
    ),
)  # fmt: skip

EXAMS = Domain(
    "exams",
    types={
        "exampaper": "the {examsubject} paper | the paper in {examsubject}",
        "examhall": "the {examvenue}",
        "candidate": "{person}",
    },
    words={
        "examsubject": """algebra, geometry, statistics, mechanics, optics, botany, zoology,
            genetics, ecology, geology, economics, accountancy, Latin, ancient history,
            modern history, philosophy, logic, rhetoric, sociology, psychology, politics, civics,
            music theory, art history, computing, geography, linguistics, anatomy,
            organic chemistry, trigonometry""",
        "examvenue": """Great Hall, north gym, south gym, old refectory, assembly room, annexe,
            drawing studio, upper common room, lower common room, glass pavilion, panelled room,
            language lab, cloister room, east lecture hall, west lecture hall, rotunda,
            long gallery, basement classroom, dining hall, lower sixth room""",
    },
    relations=(
        Relation(
            "invigilator", "exampaper", "person",
            says="""{v} invigilates {s}. | {v} supervises the candidates in {s}.
                {v} keeps watch during {s}. | The invigilator for {s} is {v}.
                {s}: invigilator {v}""",
            moves="""{v} has stepped in as invigilator for {s}. | {s} will now be supervised by {v}.
                The exam duty for {s} was given to {v}. | {s} has a new invigilator, {v}.""",
            asks="""Who invigilates {s}? | Who makes sure that no one cheats in {s}?
                Who walks between the desks during {s}? | Tell me which paper {v} keeps watch over.
                Who has the duty for {s}? | During which paper is {v} on duty?
                Which paper does {v} invigilate?""",
            lists="""Which papers does {v} invigilate? | For which papers is {v} on duty?
                List the exam duties of {v}.""",
            counts="How many papers does {v} invigilate? | How many exam duties does {v} have?",
            checks="Does {v} invigilate {s}? | Is {v} on duty for {s}? | Is {s} supervised by {v}?",
            befores="""Who was going to invigilate {s} before? | Who had the duty for {s} before?
                Who was down as invigilator for {s} before the swap?""",
            names="""the invigilator of {s} | the person who invigilates {s}
                the paper that {v} invigilates | the paper supervised by {v}""",
        ),
        Relation(
            "venue", "exampaper", "examhall",
            says="""{s} is written in {v}. | Candidates for {s} report to {v}.
                {v} has been set up for {s}. | The desks for {s} are in {v}.
                We have put {s} in {v}. | {s} is to be sat in {v}.""",
            moves="""{s} has been shifted to {v}. | The desks for {s} were carried over to {v}.
                Candidates for {s} must now go to {v}. | {s} will be held in {v} instead.""",
            asks="""Where is {s} written? | Which room do candidates for {s} report to?
                Where do I have to go for {s}? | Which paper is {v} set up for?
                Where are the desks for {s}? | What will be written in {v}?""",
            lists="""Which papers are written in {v}? | List the papers to be held in {v}.
                What are all the papers that we have put in {v}?""",
            counts="How many papers are written in {v}? | How many papers have we put in {v}?",
            checks="""Is {s} written in {v}? | Do candidates for {s} report to {v}?
                Is {s} still in {v}?""",
            befores="""Where was {s} going to be written before? | Which room was {s} in before?
                Where had we put {s} before the last shift?""",
            denies="""{s} is not written in {v}. | Candidates for {s} need not go to {v}.
                {s} will not be held in {v}.""",
            names="""the room in which {s} is written | the paper to be held in {v}
                the room for {s} | the paper written in {v}""",
        ),
        Relation(
            "day", "exampaper", "date",
            says="""{s} has been set for {v}. | Candidates write {s} on {v}.
                Be ready to sit {s} on {v}. | The exam date of {s} is {v}.
                On {v} we hand out {s}.""",
            moves="""{s} has been rescheduled for {v}. | We had to move the date of {s} to {v}.
                The new exam date of {s} is {v}. | {s} will now be sat on {v}.""",
            asks="""When is {s}? | On which day do we hand out {s}? | What is the exam date of {s}?
                When do candidates sit {s}? | Until when can I revise for {s}?
                Which paper is set for {v}? | What do candidates write on {v}?""",
            checks="Is {s} on {v}? | Do candidates write {s} on {v}? | Is {v} the day of {s}?",
            befores="""When was {s} going to be sat before? | What was the old exam date of {s}?
                For which day was {s} set before?""",
            compares="""< Which paper comes first, {a} or {b}? | >? Will {a} come after {b}?
                > Which paper comes later in the year, {a} or {b}? | <? Is {a} sat before {b}?
                < Which do I have to revise for first, {a} or {b}?""",
            names="the paper to be sat on {v} | the paper set for {v}",
        ),
        Relation(
            "allowed", "exampaper", "minutes",
            says="""Candidates get {v} for {s}. | The time allowed for {s} is {v}.
                You have {v} to finish {s}. | After {v} we collect {s}. | {s} takes up {v}.""",
            moves="""The time allowed for {s} was changed to {v}. | Candidates now get {v} for {s}.
                {s} has been reset to take up {v}.""",
            asks="""How long do candidates get for {s}? | After how many minutes do we collect {s}?
                How much time is allowed for {s}? | For which paper do candidates get {v}?
                How long do I have to finish {s}? | Which paper takes up {v}?""",
            checks="""Do candidates get {v} for {s}? | Is the time allowed for {s} {v}?
                Do we collect {s} after {v}?""",
            befores="""How long did candidates get for {s} before?
                What was the time allowed for {s} before the change?
                How much time did you have to finish {s} before?""",
            compares="""> Which paper is longer, {a} or {b}? | < Which paper is shorter, {a} or {b}?
                > For which do I get more time, {a} or {b}? | >? Does {a} take longer than {b}?
                <? Do candidates get less time for {a} than for {b}?""",
        ),
        Relation(
            "entered", "candidate", "exampaper", many=True,
            says="""{s} is entered for {v}. | {v} is on the exam timetable of {s}. | {s} sits {v}.
                {s} has to write {v}. | {s} is a candidate for {v}.""",
            lists="""Which papers does {s} sit? | List the papers that {s} has to write.
                What is {s} entered for? | Which candidates are entered for {v}? | Who sits {v}?""",
            counts="""How many papers does {s} sit? | How many candidates are there for {v}?
                How many papers is {s} entered for? | How many people are entered for {v}?""",
            checks="""Is {s} entered for {v}? | Is {v} still on the exam timetable of {s}?
                Does {s} have to write {v}? | Is {s} a candidate for {v}?""",
            denies="{s} is not entered for {v}. | {s} does not sit {v}. | {s} is exempt from {v}.",
            ends="{s} has withdrawn from {v}. | {s} is no longer entered for {v}.",
            names="the candidate for {v} | the candidate who is entered for {v}",
        ),
        Relation(
            "places", "examhall", "seats",
            says="""We can set out {v} in {s}. | There is space for {v} in {s} in the exam weeks.
                {s} is laid out with {v}. | Exam layout of {s}: {v} | {s} takes {v} in rows.""",
            moves="""{s} is now laid out with {v}. | The exam layout of {s} was changed to {v}.
                {s} was set out anew, with {v}.""",
            asks="""How many seats can we set out in {s}? | How many candidates fit into {s}?
                What is the exam layout of {s}? | Which room is laid out with {v}?
                How many places does {s} offer? | Where can we set out {v}?""",
            checks="Can we set out {v} in {s}? | Is {s} laid out with {v}?",
            befores="""How many seats did {s} have before? | What was the old exam layout of {s}?
                How many candidates fitted into {s} before the change?""",
            compares="""> Which takes more candidates, {a} or {b}? | <? Is {a} smaller than {b}?
                < Which takes fewer candidates, {a} or {b}?
                > Which is the bigger exam room, {a} or {b}?
                >? Are there more seats in {a} than in {b}?""",
            names="the room laid out with {v} | the exam room with {v}",
        ),
    ),
)  # fmt: skip
