"""University, kindergarten and dance school."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

UNIVERSITY = Domain(
    "university",
    types={
        "lecture": "the {field} lecture | the lecture on {field}",
        "auditorium": "the {scholar} auditorium | the {scholar} lecture hall",
        "don": "{person}",
        "thesis": "the thesis on {thesis}",
    },
    words={
        "field": """macroeconomics, linguistics, organic chemistry, art history, thermodynamics,
            botany, criminology, number theory, anthropology, genetics, moral philosophy, geology,
            logic, microbiology, contract law, social psychology, Roman history, optics, statistics,
            phonetics, hydrology, medieval literature, robotics, demography""",
        "scholar": """Curie, Noether, Avicenna, Darwin, Lovelace, Ramanujan, Hypatia, Euler, Turing,
            Kepler, Mendel, Humboldt, Pasteur, Galileo, Hopper, Linnaeus, Planck, Averroes, Faraday,
            Bose, Meitner, Erasmus, Copernicus, Hodgkin""",
        "thesis": """urban foxes, bird migration, coral bleaching, dark matter, sign languages,
            soil erosion, lost dialects, vaccine trust, desert cities, bee diseases, glacier melt,
            wind turbines, trade routes, sleep habits, medieval coins, tax havens, child labour,
            folk tales, solar cells, crowd behaviour, rice prices, water rights, stem cells,
            fake news""",
    },
    relations=(
        Relation(
            "lecturer", "lecture", "don",
            says="The lecturer of {s} is {v}. | {s} is given by {v}. "
            "| In {s} it is {v} who stands at the lectern. | {v} delivers {s}. "
            "| We hear {v} in {s}.",
            moves="{v} took {s} over from a colleague. | {s} is now delivered by {v}. "
            "| This term {s} has gone to {v}.",
            asks="Who gives {s}? | Whose lecture is {s}? "
            "| Tell me who stands at the lectern in {s}. | Which lecturer delivers {s}? "
            "| Which lecture does {v} give? | Which lecture do we hear from {v}?",
            lists="Which lectures does {v} give? | List the lectures delivered by {v}.",
            counts="How many lectures does {v} give? | How many lectures are delivered by {v}?",
            checks="Does {v} give {s}? | Is {s} delivered by {v}?",
            befores="Who gave {s} before? | Who delivered {s} before?",
            names="the lecturer who gives {s} | the one who delivers {s} "
            "| the lecture given by {v} | the lecture that {v} delivers",
        ),
        Relation(
            "auditorium", "lecture", "auditorium",
            says="Students of {s} meet in {v}. | They hold {s} in {v}. | {v} is where {s} is held. "
            "| You can hear {s} in {v}.",
            moves="{s} had to move to {v}. | {s} now takes place in {v}. | {s} is held in {v} now.",
            asks="Where is {s} held? | Which hall is {s} in? | Remind me where to go for {s}. "
            "| Where can I hear {s}? | Which lecture takes place in {v}? | What can I hear in {v}?",
            checks="Does {s} take place in {v}? | Is {s} still in {v}?",
            befores="Where was {s} held before? | Which hall was {s} in before?",
            names="the hall used for {s} | the hall where {s} is held | the lecture in {v} "
            "| the lecture held in {v}",
        ),
        Relation(
            "exam", "lecture", "date",
            says="The exam for {s} is on {v}. | {v} is the exam date for {s}. "
            "| In {s} we are examined on {v}. | exam for {s}: {v}",
            moves="The exam for {s} was shifted to {v}. | The exam for {s} is now on {v}. "
            "| {v} is the new exam date for {s}.",
            asks="When is the exam for {s}? | What is the exam date for {s}? "
            "| By when must I have revised {s}? | When are we examined on {s}? "
            "| Which lecture has its exam on {v}? | What do I have to revise for {v}?",
            checks="Is the exam for {s} on {v}? | Are we examined on {s} on {v}?",
            befores="When was the exam for {s} before? | What was the old exam date for {s}?",
            compares="> Which has the later exam, {a} or {b}? "
            "| < Which do I have to revise first, {a} or {b}? "
            "| <? Is the exam for {a} before the one for {b}?",
            names="the lecture with the exam on {v} | the lecture examined on {v}",
        ),
        Relation(
            "supervisor", "thesis", "don",
            says="{s} is supervised by {v}. | {v} is the supervisor of {s}. "
            "| {s} is being written under {v}. | {v} reads the drafts of {s}.",
            moves="{v} has become supervisor of {s}. | {s} is now supervised by {v}. "
            "| {v} now reads the drafts of {s}.",
            asks="Who supervises {s}? | Who is the supervisor of {s}? "
            "| Who reads the drafts of {s}? | Under whom is {s} being written? "
            "| Which thesis does {v} supervise? | Which drafts does {v} read?",
            checks="Does {v} supervise {s}? | Is {s} being written under {v}?",
            befores="Who supervised {s} before? | Who read the drafts of {s} before?",
            names="the supervisor of {s} | the one who supervises {s} "
            "| the thesis supervised by {v} | the thesis written under {v}",
        ),
        Relation(
            "office", "don", "room",
            says="{s} has office hours in {v}. | The office of {s} is {v}. "
            "| To see {s}, knock at {v}. | {s} receives students in {v}.",
            moves="The office of {s} is now {v}. | {s} now receives students in {v}. "
            "| {s} has changed offices, to {v}.",
            asks="Where is {s}'s office? | Where are the office hours of {s}? "
            "| Which door do I knock at to see {s}? | Where does {s} receive students? "
            "| Whose office is {v}? | Who receives students in {v}?",
            checks="Is {v} the office of {s}? | Does {s} receive students in {v}?",
            befores="Where was the office of {s} before? | What was {s}'s old office?",
            names="the lecturer in {v} | the lecturer whose office is {v}",
        ),
    ),
)  # fmt: skip

KINDERGARTEN = Domain(
    "kindergarten",
    types={
        "child": "{tot} | little {tot}",
        "group": "the {critter} group | our {critter} group",
        "cubby": "the cubby with the {sign} | the {sign} cubby",
    },
    words={
        "tot": """Anouk, Bibi, Caspian, Dilan, Enzo, Freddie, Gus, Hattie, Idris, Juno, Kiki,
            Lottie, Milo, Nell, Otis, Pippa, Quinn, Remy, Suki, Teddy, Ursa, Viggo, Winnie,
            Xenia""",
        "critter": """hedgehog, ladybird, squirrel, tadpole, bumblebee, dormouse, caterpillar,
            duckling, firefly, hamster, beaver, penguin""",
        "sign": """snail, rocket, banana, umbrella, whale, cherry, tractor, moon, mushroom, balloon,
            fire engine, teapot, sunflower, kite, pear, frog, boot, star, elephant, apple, snowman,
            bell, rainbow, acorn""",
        "snack": """apple slices, carrot sticks, rice cakes, raisins, crackers, cheese cubes,
            grapes, pretzels, yoghurt, pear slices, cucumber slices, oat biscuits, dried apricots,
            blueberries, popcorn, hummus, mandarins, breadsticks, olive bread, melon cubes,
            banana bread, cherry tomatoes, figs, flatbread""",
    },
    relations=(
        Relation(
            "group", "child", "group",
            says="{s} is a child in {v}. | {s} is one of the children in {v}. "
            "| {v} is {s}'s group. | {s} plays in {v}.",
            moves="{s} has changed groups, to {v}. | {s} goes to {v} now. "
            "| {s} was put into {v} instead.",
            asks="Which group is {s} in? | Where does {s} spend the morning? "
            "| Tell me where to drop {s} off. | What is {s}'s group? | Who goes to {v}? "
            "| Which child is in {v}?",
            lists="Which children are in {v}? | List {v}'s children.",
            counts="How many children are in {v}? | How many children go to {v}?",
            checks="Does {s} go to {v}? | Is {s} still in {v}?",
            befores="Which group was {s} in before? | Which group did {s} go to before?",
            names="the group of {s} | the group that {s} goes to | the child in {v} "
            "| the child who goes to {v}",
        ),
        Relation(
            "cubby", "child", "cubby", unique=True,
            says="{s}'s cubby is {v}. | {s}'s things are in {v}. | The coat of {s} hangs in {v}. "
            "| {v} holds {s}'s rubber boots.",
            moves="{s}'s things are now in {v}. | {s}'s coat has moved to {v}. "
            "| {s} got a new cubby, {v}.",
            asks="Which cubby is {s}'s? | Where does {s}'s coat hang? "
            "| Where are the rubber boots of {s}? | Where do I find {s}'s things? "
            "| Whose cubby is {v}? | Whose coat hangs in {v}?",
            checks="Does {s} have {v}? | Are {s}'s things in {v}? | Is {v} for {s}?",
            befores="Which cubby did {s} have before? | Where were {s}'s things before?",
            names="the child with {v} | the child whose coat hangs in {v}",
        ),
        Relation(
            "pickup", "child", "time",
            says="{s} gets picked up at {v}. | Pick-up for {s} is at {v}. "
            "| {s} stays with the group until {v}. | {s} goes home at {v}.",
            moves="{s} now gets picked up at {v}. | Pick-up for {s} is {v} now. "
            "| From now on {s} goes home at {v}.",
            asks="When does {s} get picked up? | What time must I fetch {s}? "
            "| How long does {s} stay with the group? | When does {s} go home? "
            "| Which child goes home at {v}? | Who must be fetched at {v}?",
            checks="Does {s} get picked up at {v}? | Does {s} go home at {v}?",
            befores="When did {s} get picked up before? | When did {s} go home before?",
            compares="> Who stays longer, {a} or {b}? | < Who goes home earlier, {a} or {b}? "
            "| <? Does {a} get picked up before {b}?",
            names="the child picked up at {v} | the child we fetch at {v}",
        ),
        Relation(
            "teacher", "group", "person",
            says="It is {v} who leads {s}. | {v} welcomes {s} every morning. "
            "| The children in {s} listen to {v}. | {s} does crafts with {v}.",
            moves="{v} took charge of {s}. | {s} is now led by {v}. | {s} has a new teacher, {v}.",
            asks="Who is in charge of {s}? | Who leads {s}? | Who is the teacher of {s}? "
            "| Who do the children in {s} listen to? | Which group does {v} lead? "
            "| Which group does {v} welcome?",
            checks="Is {v} in charge of {s}? | Is {s} led by {v}?",
            befores="Who led {s} before? | Who welcomed {s} before?",
            names="the teacher of {s} | the person who leads {s} | the group that {v} leads "
            "| the group led by {v}",
        ),
        Relation(
            "snacks", "child", "snack", many=True,
            says="{s} has {v} in the lunch box. | {s} brings {v} for the break. "
            "| For a snack {s} gets {v}. | {s} was sent in with {v} for the break.",
            denies="{s} does not bring {v} for the break. | {s} has no {v} in the lunch box.",
            ends="{s} no longer brings {v} for the break. "
            "| {s} doesn't get {v} for a snack any more.",
            lists="What is in {s}'s lunch box? | Which snacks does {s} bring? "
            "| What does {s} eat in the break? | Who brings {v}? "
            "| Which children get {v} for a snack?",
            counts="How many snacks does {s} bring? | How many kinds of snack does {s} get? "
            "| How many children bring {v}? | How many children get {v}?",
            checks="Does {s} bring {v}? | Does {s} get {v} for a snack?",
        ),
    ),
)  # fmt: skip

DANCE = Domain(
    "dance",
    types={
        "danceclass": "the {dance} class | our {dance} class",
        "studio": "the {studio} studio | the {studio} dance studio",
    },
    words={
        "dance": """salsa, waltz, flamenco, ballet, foxtrot, tap, swing, breakdance, samba, rumba,
            bachata, quickstep, belly dance, jive, bollywood, ballroom, hip-hop, merengue, polka,
            jazz dance, charleston, paso doble, line dance, kizomba""",
        "studio": """mirror, attic, courtyard, parquet, rooftop, corner, velvet, cellar, skylight,
            chandelier, loft, brick""",
        "step": """grapevine, box step, heel turn, side chassé, natural turn, basic step,
            cross-body lead, hammerlock, open break, underarm turn, sway, shuffle, pivot, rock step,
            promenade, spiral, plié, pirouette, kick-ball change, hip roll, moonwalk, body wave,
            dip, sugar push""",
    },
    relations=(
        Relation(
            "teacher", "danceclass", "person",
            says="The dance teacher of {s} is {v}. | {v} shows the steps in {s}. "
            "| {v} leads the warm-up in {s}. | In {s} we dance to the count of {v}.",
            moves="{v} now shows the steps in {s}. | {s} got a new dance teacher, {v}. "
            "| {s} is taught by {v} these days.",
            asks="Who teaches {s}? | Whose class is {s}? | Who leads the warm-up in {s}? "
            "| Who counts us in at {s}? | Which dance class does {v} teach? "
            "| Where does {v} lead the warm-up?",
            checks="Does {v} teach {s}? | Does {v} lead the warm-up in {s}?",
            befores="Who taught {s} before? | Whose class was {s} before?",
            names="the dance teacher of {s} | the person who teaches {s} | the dance class of {v} "
            "| the class taught by {v}",
        ),
        Relation(
            "studio", "danceclass", "studio",
            says="{s} dances in {v}. | {v} is where we dance in {s}. "
            "| The music for {s} plays in {v}. | For {s}, bring your dancing shoes to {v}.",
            moves="{s} now dances in {v}. | {v} is now booked for {s}. | We have taken {s} to {v}.",
            asks="Where does {s} meet? | Which studio is booked for {s}? "
            "| Where do I take my dancing shoes for {s}? | Where do we dance in {s}? "
            "| Which class meets in {v}? | What is {v} booked for?",
            checks="Does {s} meet in {v}? | Does {s} still dance in {v}?",
            befores="Where did {s} meet before? | Which studio was booked for {s} before?",
            names="the studio of {s} | the studio booked for {s} | the class that meets in {v} "
            "| the class that dances in {v}",
        ),
        Relation(
            "evening", "danceclass", "weekday",
            says="We dance in {s} every {v}. | {s} takes place on {v}. "
            "| {v} is our evening for {s}. | {s} meets every {v}.",
            moves="{s} now meets every {v}. | The day of {s} was changed to {v}. "
            "| We have switched {s} to {v}.",
            asks="Which day is {s}? | When do we dance in {s}? | On what day does {s} meet? "
            "| Remind me which evening to keep free for {s}. | Which class meets every {v}? "
            "| What do we dance on {v}?",
            lists="Which dance classes meet every {v}? | List the classes held on {v}.",
            counts="How many dance classes meet every {v}? | How many classes are held on {v}?",
            checks="Does {s} meet every {v}? | Is {v} our evening for {s}?",
            befores="Which day was {s} before? | On what day did {s} meet before?",
        ),
        Relation(
            "steps", "danceclass", "step", many=True,
            says="In {s} we learn the {v}. | {s} covers the {v}. | The {v} is taught in {s}. "
            "| {s} is working on the {v}.",
            denies="{s} does not cover the {v}. | The {v} is not taught in {s}.",
            ends="{s} is no longer working on the {v}. | The {v} is not taught in {s} any more.",
            lists="Which steps do we learn in {s}? | What is {s} working on? "
            "| Which moves are taught in {s}? | Which classes cover the {v}? "
            "| Where can I learn the {v}?",
            counts="How many steps do we learn in {s}? | How many moves does {s} cover? "
            "| How many classes cover the {v}? | In how many classes can I learn the {v}?",
            checks="Do we learn the {v} in {s}? | Does {s} cover the {v}?",
        ),
        Relation(
            "doorcode", "studio", "code", unique=True,
            says="The keypad at {s} wants {v}. | To get into {s}, type {v}. "
            "| {v} is what opens {s}. | door of {s}: {v}",
            moves="The keypad at {s} now wants {v}. | They changed the lock code of {s} to {v}. "
            "| To get into {s}, now type {v}.",
            asks="What is the door code of {s}? | How do I get into {s}? "
            "| What must I type at {s}? | Which code opens {s}? | Which studio opens with {v}? "
            "| What door does {v} open?",
            checks="Is {v} the door code of {s}? | Does {s} open with {v}?",
            befores="What was the old door code of {s}? | Which code opened {s} before?",
            names="the studio that opens with {v} | the studio with door code {v}",
        ),
    ),
)  # fmt: skip
