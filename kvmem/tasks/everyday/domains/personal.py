"""Summer camp, ski resort and one's own diary."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CAMP = Domain(
    "camp",
    types={
        "camper": "{camper}",
        "cabin": "the {tree} cabin",
        "session": "the {craft} session | our {craft} session",
        "ground": "the {ground}",
    },
    words={
        "camper": """Finn, Skye, Rowan, Tobias, Maisie, Jonah, Poppy, Bodhi, Esme, Caleb, Willa,
            Jude, Tessa, Arlo, Ottilie, Rory, Isla, Kit, Saskia, Ezra, Delphine, Hugo, Mabel,
            Ronan""",
        "tree": """cedar, birch, maple, alder, spruce, juniper, larch, aspen, willow, hemlock,
            sycamore, rowan, hickory, redwood""",
        "craft": """canoeing, archery, whittling, orienteering, tie-dye, hut-building,
            fire-lighting, bark-painting, stargazing, knot-tying, swimming, bouldering,
            friendship-bracelet, bushcraft, slackline, campfire-cooking, pond-dipping, kite-flying,
            leather-work, zip-line, tracking, ghost-story, first-aid, treasure-hunt""",
        "ground": """fire pit, archery range, lake shore, big meadow, craft tent, mess hall,
            rope course, pine clearing, tool shed, flagpole, swimming hole, old barn, rock garden,
            bathing pond, log circle""",
        "gear": """sunscreen, insect repellent, a torch, a rain jacket, hiking boots,
            a water bottle, swimming trunks, a compass, wool socks, a sun hat, flip-flops,
            a sleeping mat, a pocket knife, a mosquito net, a towel, plasters, a whistle, a tin mug,
            a songbook, spare laces, a fleece, cards, a pillow, a head lamp""",
    },
    relations=(
        Relation(
            "bunk", "camper", "cabin",
            says="{s} spends the night in {v}. | {s} has a bunk in {v}. | {v} is where {s} sleeps. "
            "| The sleeping bag of {s} is in {v}.",
            moves="{s} has moved into {v}. | {s} got a bunk in {v} instead. "
            "| {s} now has a bunk in {v}.",
            denies="{s} does not sleep in {v}. | {s} has no bunk in {v}.",
            asks="Where does {s} sleep? | Which cabin is {s} in? | Where is {s} after lights-out? "
            "| Where is {s}'s bunk? | Who sleeps in {v}? | Who has a bunk in {v}?",
            checks="Does {s} sleep in {v}? | Is {s}'s bunk in {v}?",
            befores="Where did {s} sleep before? | Which cabin was {s} in before?",
            names="the cabin of {s} | the cabin where {s} sleeps | the camper in {v} "
            "| the camper who sleeps in {v}",
        ),
        Relation(
            "counsellor", "cabin", "person",
            says="{v} is the counsellor of {s}. | {v} turns out the lights in {s}. "
            "| {v} keeps an eye on {s}. | The campers in {s} answer to {v}.",
            moves="{v} is now the counsellor of {s}. | {s} got {v} as its new counsellor. "
            "| {v} now keeps an eye on {s}.",
            asks="Who is the counsellor of {s}? | Who turns out the lights in {s}? "
            "| Who keeps an eye on {s}? | Who do the campers in {s} answer to? "
            "| Which cabin does {v} keep an eye on? | Where is {v} the counsellor?",
            checks="Is {v} the counsellor of {s}? | Does {v} keep an eye on {s}?",
            befores="Who was the counsellor of {s} before? | Who kept an eye on {s} before?",
            names="the counsellor of {s} | the one who keeps an eye on {s} "
            "| the cabin of counsellor {v} | the cabin {v} keeps an eye on",
        ),
        Relation(
            "ground", "session", "ground",
            says="{s} is down at {v}. | We do {s} at {v}. | {v} is the place for {s}. "
            "| Campers go to {v} for {s}.",
            moves="{s} was shifted to {v}. | {s} is now down at {v}. "
            "| Because of the mud we moved {s} to {v}.",
            asks="Where is {s}? | Where do campers go for {s}? | Where do we do {s}? "
            "| Tell me the place for {s}. | Which session is at {v}? | What do campers do at {v}?",
            checks="Is {s} at {v}? | Do campers go to {v} for {s}?",
            befores="Where was {s} before? | Where did we do {s} before?",
            names="the session at {v} | the session we do at {v}",
        ),
        Relation(
            "start", "session", "time",
            says="{s} kicks off at {v}. | The whistle for {s} blows at {v}. "
            "| Be ready for {s} at {v}. | camp plan: {s} at {v}",
            moves="{s} now kicks off at {v}. | The camp plan now has {s} at {v}. "
            "| The whistle for {s} now blows at {v}.",
            asks="When does {s} kick off? | What time is {s}? | When must I be ready for {s}? "
            "| When does the whistle blow for {s}? | Which session kicks off at {v}? "
            "| What do campers start at {v}?",
            checks="Does {s} kick off at {v}? | Is {v} the start of {s}?",
            befores="When did {s} kick off before? | What was the old start of {s}?",
            compares="> Which is later in the day, {a} or {b}? "
            "| < What do we do first, {a} or {b}? | <? Does {a} kick off before {b}?",
            names="the session that kicks off at {v} | the session we start at {v}",
        ),
        Relation(
            "packing", SELF, "gear", many=True,
            says="I have to pack {v} for camp. | For summer camp I need {v}. "
            "| My camp list says {v}. | Camp bag: {v}",
            denies="I don't have to pack {v} for camp. | For camp I don't need {v}.",
            ends="I no longer have to pack {v} for camp. | I crossed {v} off my camp list.",
            lists="What do I have to pack for camp? | What is on my camp list? "
            "| What goes in my camp bag?",
            counts="How many things do I have to pack for camp? "
            "| How many things go in my camp bag?",
            checks="Do I have to pack {v} for camp? | Do I need {v} for camp?",
        ),
    ),
)  # fmt: skip

SKIING = Domain(
    "skiing",
    types={
        "lift": "the {peak} lift | the {peak} chairlift",
        "slope": "the {run} run | the {run} piste",
        "skiclass": "the {level} ski class | our {level} ski class",
        "skipass": "the {pass} ski pass | the {pass} lift pass",
    },
    words={
        "peak": """Eagle Ridge, Marmot, Edelweiss, Glacier, Kaiserhorn, Panorama, North Face,
            Chamois, Gamsberg, Saddle, White Needle, Stubner, Cornice, Rotspitz, Ibex, Three Peaks,
            Aurora, Summit, Moraine, Larch Ridge, Belvedere, Ptarmigan, Wolf Pass, Avalanche""",
        "run": """Thunderbolt, Snowflake, Corkscrew, Bluebell, Widowmaker, Sidewinder, Powder Bowl,
            Rabbit, Kamikaze, Gentle Ben, Silk Road, Icefall, Toboggan, Lower Forest, Devil's Drop,
            Sunny Side, Moonlight, Zigzag, Canyon, Roller, Happy Valley, Chute, Glade,
            Home Trail""",
        "level": """snowplough, carving, mogul, freeride, telemark, slalom, parallel turn, powder,
            toddler, half-pipe, racing, beginners', cross-country, refresher""",
        "pass": """half-day, day, two-day, weekend, weekly, season, family, senior, junior, night,
            student, sunrise, group, beginner, valley""",
    },
    relations=(
        Relation(
            "reach", "lift", "slope",
            says="{s} carries skiers up to {v}. | To ski {v}, ride {s}. "
            "| {s} ends at the top of {v}. | {v} begins where {s} ends.",
            asks="Where does {s} take you? | What can I ski down after riding {s}? "
            "| What slope does {s} serve? | How do I get up to {v}? | Which lift serves {v}?",
            lists="Which lifts take you up to {v}? | List the lifts that serve {v}.",
            counts="How many lifts take you up to {v}? | How many lifts serve {v}?",
            checks="Does {s} take you up to {v}? | Can I get to {v} with {s}?",
            names="the slope served by {s} | the run at the top of {s} | the lift up to {v} "
            "| the lift that serves {v}",
        ),
        Relation(
            "price", "skipass", "price",
            says="The ticket window wants {v} for {s}. | {s} will set you back {v}. "
            "| {s} sells for {v}. | {v} buys you {s}.",
            moves="{s} will now set you back {v}. | {s} now sells for {v}. "
            "| This winter they changed {s} to {v}.",
            asks="How much is {s}? | What does {s} cost? | What do they ask for {s}? "
            "| What will {s} set me back? | Which ski pass can I get for {v}? "
            "| Which pass sells for {v}?",
            checks="Does {s} cost {v}? | Can I get {s} for {v}?",
            befores="How much was {s} before? | What did {s} cost before?",
            compares="> Which is dearer, {a} or {b}? | < Which is cheaper, {a} or {b}? "
            "| >? Does {a} cost more than {b}?",
        ),
        Relation(
            "instructor", "skiclass", "person",
            says="{v} is the ski instructor of {s}. | {s} follows {v} down the mountain. "
            "| {v} shows {s} how to turn. | {s} skis behind {v}.",
            moves="{v} is now the ski instructor of {s}. | {s} skis behind {v} now. "
            "| {s} got another instructor, {v}.",
            asks="Who instructs {s}? | Who is the ski instructor of {s}? "
            "| Behind whom does {s} ski? | Who shows {s} how to turn? "
            "| Which ski class does {v} instruct? | Who skis behind {v}?",
            checks="Is {v} the ski instructor of {s}? | Does {s} ski behind {v}?",
            befores="Who instructed {s} before? | Behind whom did {s} ski before?",
            names="the instructor of {s} | the person who instructs {s} | the ski class of {v} "
            "| the ski class that {v} instructs",
        ),
        Relation(
            "practises", "skiclass", "slope",
            says="{s} practises on {v}. | You will see {s} on {v}. "
            "| {v} is the practice slope of {s}. | {s} skis down {v}.",
            moves="{s} has changed to {v} for practice. | {s} now practises on {v}. "
            "| {v} is the new practice slope of {s}.",
            asks="Where does {s} practise? | Which slope does {s} ski down? "
            "| Where on the mountain will I see {s}? | What is the practice slope of {s}? "
            "| Which ski class practises on {v}? | Who will I see on {v}?",
            checks="Does {s} practise on {v}? | Will I see {s} on {v}?",
            befores="Where did {s} practise before? | What was the old practice slope of {s}?",
            names="the practice slope of {s} | the slope where {s} practises "
            "| the ski class on {v} | the ski class that practises on {v}",
        ),
        Relation(
            "covers", "skipass", "lift", many=True,
            says="{s} is valid on {v}. | You can ride {v} with {s}. "
            "| {s} opens the turnstile at {v}. | {v} accepts {s}.",
            denies="{s} is not valid on {v}. | {v} does not accept {s}.",
            ends="{s} is no longer valid on {v}. | {v} has stopped accepting {s}.",
            lists="Which lifts is {s} valid on? | What can I ride with {s}? "
            "| Which ski passes are valid on {v}? | Which passes does {v} accept?",
            counts="How many lifts is {s} valid on? | How many lifts accept {s}? "
            "| How many ski passes are valid on {v}? | How many passes does {v} accept?",
            checks="Is {s} valid on {v}? | Can I ride {v} with {s}?",
        ),
    ),
)  # fmt: skip

DIARY = Domain(
    "diary",
    types={
        "helper": "my {helper}",
        "pills": "the {pill} pills | my {pill} pills",
        "meeting": "the meeting with the {unit} team | my meeting with the {unit} team",
        "subscription": "my {abo} subscription | the {abo} subscription",
        "account": "my {account} account | my {account} login",
        "garment": "{garment}",
        "habit": "my {habit} | my weekly {habit}",
    },
    words={
        "helper": """dentist, doctor, optician, hairdresser, physiotherapist, dermatologist,
            cardiologist, tax adviser, therapist, lawyer, chiropodist, eye surgeon, masseur,
            personal trainer, dietitian, midwife, speech therapist, barber, allergist, osteopath,
            orthodontist, tattooist, chiropractor, life coach""",
        "pill": """blue, white, yellow, pink, red, green, round, oval, tiny, big, iron, vitamin,
            magnesium, zinc, heart, thyroid, sleeping, allergy, stomach, chalky, bitter,
            blood pressure, calcium, fish oil""",
        "abo": """cloud storage, music, film, meal kit, coffee, wine, flower, vegetable box,
            podcast, language app, fitness app, gym, antivirus, audiobook, e-book, car wash, razor,
            contact lens, sock, cheese, tea, meditation app, photo storage, dating app""",
        "account": """bank, email, tax office, library, insurance, photo, cloud, pension, video,
            shopping, broker, mobile, council, airline, hotel, car hire, bike hire, pharmacy,
            sports club, power company, water board, broadband, auction, savings""",
        "garment": """shoes, jeans, trousers, shirts, blouses, gloves, hats, jackets, socks,
            swimsuits, jumpers, coats, boots, sandals, slippers, T-shirts, dresses, skirts, shorts,
            pyjamas, tights, belts, vests, trainers""",
        "size": "XS, S, M, L, XL, XXL, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 48",
        "habit": """evening run, yoga hour, sauna night, long swim, piano practice, Spanish lesson,
            big shop, meditation hour, cooking night, hot bath, forest walk, call home, gym session,
            bike tour, reading night, sewing circle, film night, judo lesson, fasting day,
            badminton match, pub night, long nap, sketching hour, jam session""",
        "goal": """learn Italian, run a marathon, quit coffee, fix the fence, grow a beard,
            read poetry, learn to juggle, sleep longer, buy a canoe, give up sugar, walk to work,
            write a novel, adopt a cat, climb a peak, bake bread, learn to drive, cut my hair,
            sort photos, eat less meat, plant a tree, save more, keep bees, see a bear, nap more""",
    },
    relations=(
        Relation(
            "helper", "helper", "person",
            says="{s}'s name is {v}. | I go to {v}, {s}. | In my contacts {s} is {v}. "
            "| I have {v} as {s}. | When I need {s}, I call {v}.",
            moves="{s} is now {v}. | I have changed to {v} as {s}. | {v} has become {s}.",
            asks="Who is {s}? | What is {s} called? | What is {s}'s name? "
            "| Who do I call when I need {s}? | Who is {v} to me? | Which of my contacts is {v}?",
            checks="Is {v} {s}? | Is {s} called {v}?",
            befores="Who was {s} before? | Who did I have as {s} before?",
            names="the person who is {s} | the one I have as {s}",
        ),
        Relation(
            "visit", "helper", "date",
            says="I have an appointment with {s} on {v}. | I am seeing {s} on {v}. "
            "| {s} expects me on {v}. | {v}: appointment with {s}",
            moves="My appointment with {s} was moved to {v}. | I am now seeing {s} on {v}. "
            "| {s} now expects me on {v}.",
            asks="When is my appointment with {s}? | When am I seeing {s}? "
            "| What day does {s} expect me? | When do I have to go to {s}? "
            "| Who am I seeing on {v}? | Who expects me on {v}?",
            checks="Am I seeing {s} on {v}? | Does {s} expect me on {v}?",
            befores="When was my appointment with {s} before? | When did {s} expect me before?",
            compares="< Who am I seeing first, {a} or {b}? | > Who am I seeing later, {a} or {b}? "
            "| <? Am I seeing {a} before {b}?",
            names="the one I am seeing on {v} | the person who expects me on {v}",
        ),
        Relation(
            "dose", "pills", "time",
            says="I take {s} at {v}. | I have to swallow {s} at {v}. "
            "| My doctor wants me to take {s} at {v}. | {s}: daily at {v}",
            moves="I now take {s} at {v}. | I have changed {s} to {v}. "
            "| From now on I swallow {s} at {v}.",
            asks="When do I take {s}? | What time are {s} due? "
            "| At what time of day do I swallow {s}? | When does my doctor want me to take {s}? "
            "| Which pills do I take at {v}? | What do I swallow at {v}?",
            checks="Do I take {s} at {v}? | Are {s} due at {v}?",
            befores="When did I take {s} before? | What time were {s} due before?",
            compares="< Which do I take earlier in the day, {a} or {b}? "
            "| > Which do I swallow later, {a} or {b}? | <? Do I take {a} before {b}?",
        ),
        Relation(
            "meetroom", "meeting", "room",
            says="I have {s} in {v}. | I have to go to {v} for {s}. | {s} will be in {v}. "
            "| They have put {s} in {v}. | calendar: {s} in {v}",
            moves="{s} is in {v} now. | They have moved {s} over to {v}. "
            "| I now have to go to {v} for {s}.",
            asks="Where is {s}? | Which room is {s} in? | Where do I have to go for {s}? "
            "| Where have they put {s}? | Which meeting is in {v}? | Which team do I meet in {v}?",
            checks="Is {s} in {v}? | Do I have to go to {v} for {s}?",
            befores="Where was {s} before? | Which room was {s} in before?",
            names="the meeting in {v} | the meeting I have in {v}",
        ),
        Relation(
            "meettime", "meeting", "time",
            says="I have {s} at {v}. | At {v} I have to be in {s}. | {s} will be at {v}. "
            "| My calendar has {s} at {v}.",
            moves="{s} is at {v} now. | I now have {s} at {v}. | My calendar now has {s} at {v}.",
            asks="When is {s}? | What time does {s} start? | When do I have {s}? "
            "| When do I have to be in {s}? | Which meeting is at {v}? "
            "| Which team do I meet at {v}?",
            checks="Is {s} at {v}? | Does {s} start at {v}?",
            befores="When was {s} before? | What time was {s} before?",
            compares="> Which is later, {a} or {b}? | < Which do I have first, {a} or {b}? "
            "| <? Is {a} before {b}?",
            names="the meeting at {v} | the meeting that starts at {v}",
        ),
        Relation(
            "allergy", SELF, "food", many=True,
            says="I am allergic to {v}. | I can't eat {v}. | I get a rash from {v}. "
            "| My body does not tolerate {v}.",
            denies="I am not allergic to {v}. | I can eat {v}.",
            ends="I am no longer allergic to {v}. | My allergy to {v} has gone.",
            lists="What am I allergic to? | What must I not eat? | List my allergies. "
            "| Which foods give me a rash?",
            counts="How many foods am I allergic to? | How many allergies do I have?",
            checks="Am I allergic to {v}? | Must I stay away from {v}?",
        ),
        Relation(
            "phone", "helper", "phone", unique=True,
            says="I reach {s} on {v}. | The phone number of {s} is {v}. "
            "| To get hold of {s}, I dial {v}. | {s}: phone {v}",
            moves="I now reach {s} on {v}. | {s} got a new number, {v}. | I now dial {v} for {s}.",
            asks="What is {s}'s phone number? | On which number do I reach {s}? "
            "| What do I dial to get hold of {s}? | Who do I reach on {v}? | Whose number is {v}?",
            checks="Do I reach {s} on {v}? | Is {v} the number of {s}?",
            befores="What was {s}'s old number? | On which number did I reach {s} before?",
            names="the one I reach on {v} | the one whose number is {v}",
        ),
        Relation(
            "advice", "pills", "helper",
            says="{v} put me on {s}. | I take {s} on the advice of {v}. "
            "| It was {v} who recommended {s}. | {s} were the idea of {v}.",
            asks="Who put me on {s}? | On whose advice do I take {s}? | Whose idea were {s}? "
            "| Who recommended {s}? | Which pills do I take on the advice of {v}? "
            "| Which pills did {v} recommend?",
            lists="Which pills did {v} put me on? | List the pills that {v} recommended.",
            counts="How many kinds of pills did {v} put me on? "
            "| How many kinds of pills did {v} recommend?",
            checks="Did {v} put me on {s}? | Did {v} recommend {s}?",
            names="the one who put me on {s} | the one who recommended {s} "
            "| the pills that {v} put me on | the pills that {v} recommended",
        ),
        Relation(
            "fee", "subscription", "price",
            says="I pay {v} a month for {s}. | {s} comes to {v} a month. "
            "| {v} a month goes on {s}. | Every month they charge me {v} for {s}.",
            moves="I now pay {v} a month for {s}. | {s} now comes to {v} a month. "
            "| They have changed {s} to {v} a month.",
            asks="How much do I pay for {s}? | What do they charge me for {s}? "
            "| What does {s} come to? | What do I pay {v} a month for? "
            "| Which subscription comes to {v}?",
            checks="Do I pay {v} for {s}? | Does {s} come to {v} a month?",
            befores="How much did I pay for {s} before? | What did they charge me for {s} before?",
            compares="> Which costs me more, {a} or {b}? | < Which is cheaper for me, {a} or {b}? "
            "| >? Do I pay more for {a} than for {b}?",
        ),
        Relation(
            "password", "account", "code", unique=True,
            says="The password for {s} is {v}. | I get into {s} with {v}. | {v} lets me into {s}. "
            "| {s}: password {v}",
            moves="I have changed the password for {s} to {v}. | I now get into {s} with {v}. "
            "| The new password for {s} is {v}.",
            asks="What is the password for {s}? | How do I get into {s}? "
            "| What did I choose as the password for {s}? | Remind me what lets me into {s}. "
            "| What does {v} let me into? | Where do I use the password {v}?",
            checks="Is {v} the password for {s}? | Does {v} let me into {s}?",
            befores="What was the old password for {s}? | What let me into {s} before?",
        ),
        Relation(
            "size", "garment", "size",
            says="I take size {v} in {s}. | In {s} my size is {v}. "
            "| For me, {s} have to be size {v}. | {s} fit me in {v}. | my size in {s}: {v}",
            moves="I now take {v} in {s}. | {s} now fit me in {v}. | My size in {s} is now {v}.",
            asks="What size do I take in {s}? | What is my size in {s}? "
            "| In which size do {s} fit me? | Which size should I buy {s} in? "
            "| What do I take in size {v}? | What fits me in {v}?",
            lists="Which clothes do I take in size {v}? | List the clothes that fit me in {v}.",
            counts="How many of my clothes fit me in {v}? | How many of my clothes are size {v}?",
            checks="Do I take size {v} in {s}? | Do {s} fit me in {v}?",
            befores="What size did I take in {s} before? | What was my old size in {s}?",
        ),
        Relation(
            "habitday", "habit", "weekday",
            says="I keep {v} free for {s}. | {v} is the day for {s}. | Every {v} I have {s}. "
            "| my week: {s} on {v}",
            moves="I now keep {v} free for {s}. | I have put {s} on {v} instead. "
            "| {v} is now the day for {s}.",
            asks="Which day do I keep free for {s}? | When in the week do I have {s}? "
            "| What is the day for {s}? | What do I keep {v} free for? | What do I have every {v}?",
            lists="Which habits of mine fall on {v}? | What things do I keep {v} free for?",
            counts="How many of my habits fall on {v}? | How many things do I keep {v} free for?",
            checks="Do I keep {v} free for {s}? | Is {v} the day for {s}?",
            befores="Which day did I keep free for {s} before? | What was the day for {s} before?",
        ),
        Relation(
            "goal", SELF, "goal", many=True,
            says="One of my plans is to {v}. | I mean to {v} this year. | On my list of plans: {v} "
            "| I have made up my mind to {v}.",
            denies="It is not one of my plans to {v}. | I don't mean to {v} this year.",
            ends="I no longer mean to {v}. | I have dropped my plan to {v}.",
            lists="What are my plans? | List my plans. | What have I made up my mind to do?",
            counts="How many plans do I have? | How many things do I mean to do this year?",
            checks="Is it one of my plans to {v}? | Do I mean to {v} this year?",
        ),
    ),
)  # fmt: skip
