"""Clinic, school and gym."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CLINIC = Domain(
    "clinic",
    types={"patient": "{person}", "doctor": "{person}", "surgery": "{room}"},
    words={"medicine": """ibuprofen, insulin, aspirin, penicillin, paracetamol, morphine, codeine,
        warfarin, metformin, cortisone, lithium, vitamin D"""},
    relations=(
        Relation(
            "doctor", "patient", "doctor",
            says="{s} is treated by {v}. | {v} treats {s}. | The doctor of {s} is {v}. "
            "| {s} sees {v}.",
            moves="{s} is now treated by {v}. | {v} has taken over {s}. "
            "| {s} was transferred to {v}.",
            asks="Who treats {s}? | Who is the doctor of {s}? | Which doctor does {s} see? "
            "| Who does {v} treat? | Which patient sees {v}?",
            lists="Which patients does {v} treat? | List the patients of {v}.",
            counts="How many patients does {v} treat? | How many patients does {v} have?",
            checks="Does {v} treat {s}? | Is {v} the doctor of {s}? | Is {s} treated by {v}?",
            befores="Who treated {s} before? | Who was the previous doctor of {s}?",
            names="the doctor of {s} | the doctor who treats {s} | the patient of {v} "
            "| the patient that {v} treats",
        ),
        Relation(
            "consults", "doctor", "surgery",
            says="{s} sees patients in {v}. | {s} works in {v}. | The surgery of {s} is {v}. "
            "| {v} is used by {s}.",
            moves="{s} now works in {v}. | The surgery of {s} was moved to {v}.",
            asks="Where does {s} see patients? | Which room does {s} work in? "
            "| Who works in {v}? | Who sees patients in {v}?",
            checks="Does {s} work in {v}? | Does {s} see patients in {v}?",
            befores="Where did {s} see patients before? | Which room did {s} work in before?",
            names="the surgery of {s} | the room where {s} works | the doctor in {v} "
            "| the doctor who works in {v}",
        ),
        Relation(
            "ward", "patient", "ward",
            says="{s} is on {v}. | {s} lies on {v}. | You can visit {s} on {v}. | {v} has {s}.",
            moves="{s} was moved to {v}. | {s} is now on {v}. | {s} was taken to {v}.",
            asks="Which ward is {s} on? | Where can I visit {s}? | On which ward does {s} lie? "
            "| Who is on {v}? | Which patient is on {v}?",
            lists="Which patients are on {v}? | List the patients on {v}.",
            counts="How many patients are on {v}? | How many patients does {v} have?",
            checks="Is {s} on {v}? | Does {s} lie on {v}? | Is {s} still on {v}?",
            befores="Which ward was {s} on before? | Where was {s} before the move?",
            denies="{s} is not on {v}. | {s} isn't on {v}.",
            ends="{s} has left {v}. | {s} is no longer on {v}.",
        ),
        Relation(
            "allergy", "patient", "medicine", many=True,
            says="{s} does not tolerate {v}. | {s} must not be given {v}. | {v} is bad for {s}.",
            denies="{s} tolerates {v}. | {s} may be given {v}.",
            lists="What does {s} not tolerate? | What must {s} not be given? "
            "| Which patients do not tolerate {v}? | Who must not be given {v}?",
            counts="How many medicines does {s} not tolerate? "
            "| How many medicines are bad for {s}? "
            "| How many patients do not tolerate {v}? | For how many patients is {v} bad?",
            checks="Is {v} bad for {s}? | Is it true that {s} does not tolerate {v}?",
        ),
        Relation(
            "appointment", "patient", "time",
            says="{s} has an appointment at {v}. | {s} is due at {v}. | We see {s} at {v}.",
            moves="The appointment of {s} was moved to {v}. | {s} is now due at {v}.",
            asks="When is the appointment of {s}? | What time is {s} due? | When do we see {s}? "
            "| Who has an appointment at {v}? | Who do we see at {v}?",
            checks="Is the appointment of {s} at {v}? | Is {s} due at {v}?",
            befores="When was the appointment of {s} before? "
            "| What was the old appointment of {s}?",
            compares="""< Who is due first, {a} or {b}?
                > Who has the later appointment, {a} or {b}?
                <? Is {a} due before {b}?""",
        ),
        Relation(
            "my_dentist", SELF, "doctor",
            says="My dentist is {v}. | {v} is my dentist. | dentist: {v} "
            "| I go to {v} for my teeth.",
            moves="My new dentist is {v}. | {v} is my dentist now. | My dentist is now {v}.",
            asks="Who is my dentist? | What is my dentist called? | Who looks after my teeth?",
            checks="Is {v} my dentist? | Is my dentist {v}?",
            befores="Who was my dentist before? | Who was my old dentist?",
            names="my dentist | the dentist I go to",
        ),
    ),
)  # fmt: skip

SCHOOL = Domain(
    "school",
    types={
        "course": "the {subject} class | the class in {subject}",
        "teacher": "{person}",
        "pupil": "{person}",
        "classroom": "{room}",
    },
    words={"subject": """maths, history, biology, physics, art, geography, chemistry, drama,
            economics,
        Latin, woodwork, ethics, astronomy, statistics, philosophy, pottery, geology, cookery,
            robotics,
        poetry, algebra, botany, grammar, photography"""},
    relations=(
        Relation(
            "teacher", "course", "teacher",
            says="{v} teaches {s}. | {s} is taught by {v}. | The teacher of {s} is {v}. "
            "| {s} is with {v}.",
            moves="{v} now teaches {s}. | {v} has taken over {s}. | {s} is now taught by {v}.",
            asks="Who teaches {s}? | Who is {s} taught by? | Who is the teacher of {s}? "
            "| What does {v} teach? | Which class does {v} teach?",
            lists="Which classes does {v} teach? | List the classes taught by {v}.",
            counts="How many classes does {v} teach? | How many classes are taught by {v}?",
            checks="Does {v} teach {s}? | Is {s} taught by {v}?",
            befores="Who taught {s} before? | Who was the previous teacher of {s}?",
            names="the teacher of {s} | the person who teaches {s} | the class taught by {v} "
            "| the class that {v} teaches",
        ),
        Relation(
            "classroom", "course", "classroom",
            says="{s} meets in {v}. | {s} is in {v}. | We have {s} in {v}. | {v} is used for {s}.",
            moves="{s} was moved to {v}. | {s} now meets in {v}. | {s} is now in {v}.",
            asks="Where does {s} meet? | Which room is {s} in? | Where do we have {s}? "
            "| Which class is in {v}? | Which class meets in {v}?",
            checks="Is {s} in {v}? | Does {s} meet in {v}? | Is {s} still in {v}?",
            befores="Which room was {s} in before? | Where did {s} meet before?",
            names="the room of {s} | the room where {s} meets | the class in {v} "
            "| the class that meets in {v}",
        ),
        Relation(
            "exam", "course", "date",
            says="The exam in {s} is on {v}. | {s} has its exam on {v}. "
            "| On {v} there is the exam of {s}.",
            moves="The exam of {s} was moved to {v}. | The exam of {s} is now on {v}.",
            asks="When is the exam of {s}? | On what date is the exam in {s}? "
            "| Which class has its exam on {v}? | Which exam is on {v}?",
            checks="Is the exam of {s} on {v}? | Does {s} have its exam on {v}?",
            befores="When was the exam of {s} before it was moved? "
            "| What was the old exam date of {s}?",
        ),
        Relation(
            "takes", "pupil", "course", many=True,
            says="{s} takes {v}. | {s} is enrolled in {v}. | {s} goes to {v}. "
            "| {s} has signed up for {v}.",
            denies="{s} does not take {v}. | {s} isn't enrolled in {v}. | {s} doesn't go to {v}.",
            ends="{s} dropped {v}. | {s} no longer takes {v}. | {s} has left {v}.",
            lists="Which classes does {s} take? | What is {s} enrolled in? "
            "| Who takes {v}? | Who is enrolled in {v}? | List the pupils in {v}.",
            counts="How many classes does {s} take? | How many classes is {s} enrolled in? "
            "| How many pupils take {v}? | How many pupils are in {v}?",
            checks="Does {s} take {v}? | Is {s} enrolled in {v}? | Does {s} still take {v}?",
        ),
        Relation(
            "tutor", "pupil", "teacher",
            says="The tutor of {s} is {v}. | {v} is the tutor of {s}. | {s} is tutored by {v}.",
            moves="{v} is now the tutor of {s}. | The new tutor of {s} is {v}.",
            asks="Who is the tutor of {s}? | Who tutors {s}? | Whose tutor is {v}? "
            "| Who is tutored by {v}?",
            lists="Which pupils does {v} tutor? | List the pupils that {v} tutors.",
            counts="How many pupils does {v} tutor? | How many pupils are tutored by {v}?",
            checks="Is {v} the tutor of {s}? | Does {v} tutor {s}?",
            befores="Who was the tutor of {s} before? | Who tutored {s} before?",
            names="the tutor of {s} | the person who tutors {s} | the pupil tutored by {v} "
            "| the pupil whose tutor is {v}",
        ),
        Relation(
            "grade", "pupil", "percent",
            says="{s} scored {v}. | {s} got {v} in the test. | The result of {s} is {v}.",
            asks="What did {s} score? | What is the result of {s}? | What did {s} get in the test?",
            checks="Did {s} score {v}? | Did {s} get {v} in the test?",
            compares="""> Who scored more, {a} or {b}? | < Who had the lower result, {a} or {b}?
                >? Did {a} do better than {b}? | > Who did better in the test, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

GYM = Domain(
    "gym",
    types={
        "lesson": "the {sport} class",
        "trainer": "{person}",
        "member": "{person}",
        "studio": "the {studio} studio",
    },
    words={
        "sport": """yoga, pilates, spinning, boxing, zumba, stretching, kickboxing, aqua, barre,
            circuit,
            rowing, tai chi, judo, trampoline, ballet, karate""",
        "studio": "small, large, mirror, basement, rooftop, garden, corner, green, quiet",
        "plan": "basic plan, gold plan, student plan, family plan, weekend plan, senior plan, "
            "day pass",
    },
    relations=(
        Relation(
            "trainer", "lesson", "trainer",
            says="{v} gives {s}. | {s} is with {v}. | The trainer of {s} is {v}. | {v} leads {s}.",
            moves="{v} now gives {s}. | {s} is now with {v}. | {v} has taken over {s}.",
            asks="Who gives {s}? | Who leads {s}? | Who is the trainer of {s}? "
            "| Which class does {v} give? | Which class is led by {v}?",
            lists="Which classes does {v} give? | List the classes that {v} leads.",
            counts="How many classes does {v} give? | How many classes does {v} lead?",
            checks="Does {v} give {s}? | Is {s} with {v}?",
            befores="Who gave {s} before? | Who was the trainer of {s} before?",
            names="the trainer of {s} | the person who gives {s} | the class given by {v} "
            "| the class that {v} leads",
        ),
        Relation(
            "studio", "lesson", "studio",
            says="{s} is in {v}. | {s} takes place in {v}. | {v} is for {s}. | We do {s} in {v}.",
            moves="{s} was moved to {v}. | {s} is now in {v}.",
            asks="Where is {s}? | Which studio is {s} in? | Where do we do {s}? "
            "| Which class is in {v}? | What takes place in {v}?",
            lists="Which classes are in {v}? | List the classes in {v}.",
            counts="How many classes are in {v}? | How many classes take place in {v}?",
            checks="Is {s} in {v}? | Does {s} take place in {v}?",
            befores="Where was {s} before? | Which studio was {s} in before?",
            names="the studio of {s} | the studio where {s} takes place | the class in {v} "
            "| the class that takes place in {v}",
        ),
        Relation(
            "day", "lesson", "weekday",
            says="{s} is on {v}. | We do {s} every {v}. | {v} is the day of {s}.",
            moves="{s} was moved to {v}. | {s} is now on {v}.",
            asks="What day is {s}? | On which day is {s}? | Which class is on {v}? "
            "| Which class do we do on {v}?",
            lists="Which classes are on {v}? | List the classes on {v}.",
            counts="How many classes are on {v}? | How many classes do we have on {v}?",
            checks="Is {s} on {v}? | Do we do {s} on {v}?",
            befores="What day was {s} before? | What was the old day of {s}?",
        ),
        Relation(
            "plan", "member", "plan",
            says="{s} has the {v}. | {s} is on the {v}. | {s} pays for the {v}.",
            moves="{s} switched to the {v}. | {s} is now on the {v}. | {s} has changed to the {v}.",
            asks="Which plan does {s} have? | What plan is {s} on? | Who has the {v}? "
            "| Who is on the {v}?",
            lists="Which members have the {v}? | List the members on the {v}.",
            counts="How many members have the {v}? | How many members are on the {v}?",
            checks="Does {s} have the {v}? | Is {s} on the {v}? | Is {s} still on the {v}?",
            befores="Which plan did {s} have before? | What plan was {s} on before?",
        ),
        Relation(
            "locker", "member", "locker", unique=True,
            says="{s} uses {v}. | {v} belongs to {s}. | The locker of {s} is {v}.",
            moves="{s} now uses {v}. | {s} was given {v} instead.",
            asks="Which locker does {s} use? | What is the locker of {s}? | Who uses {v}? "
            "| Whose is {v}?",
            checks="Does {s} use {v}? | Is {v} the locker of {s}?",
            befores="Which locker did {s} use before? | What was the old locker of {s}?",
            names="the locker of {s} | the locker that {s} uses | the member with {v} "
            "| the member who uses {v}",
        ),
        Relation(
            "attends", "member", "lesson", many=True,
            says="{s} does {v}. | {s} comes to {v}. | {s} has joined {v}.",
            denies="{s} does not do {v}. | {s} never comes to {v}.",
            ends="{s} has quit {v}. | {s} no longer comes to {v}.",
            lists="Which classes does {s} do? | Which classes has {s} joined? "
            "| Who comes to {v}? | Which members do {v}?",
            counts="How many classes does {s} do? | How many classes does {s} come to? "
            "| How many members come to {v}? | How many members do {v}?",
            checks="Does {s} do {v}? | Does {s} come to {v}? | Has {s} joined {v}?",
        ),
    ),
)  # fmt: skip
