"""Cycle races, martial arts and climbing."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

CYCLING = Domain(
    "cycling",
    types={
        "race": "the Tour of {city}",
        "rider": "{person}",
        "squad": "Team {company}",
        "pass": "the {pass} Pass",
    },
    words={
        "pass": """Raven, Wolf, Eagle, Thunder, Chamois, Marmot, Larch, Granite, Gentian, Falcon,
            Shepherd, Glacier, Bear, Juniper, Thistle, Needle, Anvil, Saddle, Witch, Copper,
            Edelweiss, Vulture, Mule, Hermit""",
    },
    relations=(
        Relation(
            "leader", "race", "rider",
            says="""{v} is at the head of {s}. | Leader of {s}: {v}
                {v} has the overall lead in {s}.
                In {s} the yellow jersey is on the back of {v}. | {v} wears yellow in {s}.
                {v} tops the standings of {s}.""",
            moves="""{v} took over the yellow jersey in {s}.
                The lead in {s} has passed to {v}. | {v} has taken the lead in {s}.""",
            asks="""Who leads {s}? | Who is wearing yellow in {s}?
                Who is the one to beat in {s}? | Who has the fastest time so far in {s}?
                In which race does {v} wear yellow? | Who is in front in {s}?
                Which race is {v} leading?""",
            checks="""Is {v} in yellow in {s}? | Is {v} still the leader of {s}?
                Does {v} lead {s}?""",
            befores="""Who lost the lead in {s}? | Who had to take off the yellow jersey in {s}?
                Who led {s} before?""",
            names="""the rider who leads {s} | the race that {v} leads
                the race with {v} in yellow | the leader of {s} | the rider in yellow in {s}""",
        ),
        Relation(
            "squad", "rider", "squad",
            says="""{v} pays {s} to race. | {s} is a rider of {v}.
                {s} has a racing contract with {v}. | {v} counts {s} among its riders.
                {s} rides for {v}.""",
            moves="{s} has signed for {v}. | {s} now rides for {v}. | {v} has lured {s} away.",
            ends="{s} no longer rides for {v}. | {v} has torn up the contract with {s}.",
            asks="""Who does {s} ride for? | Which team is {s} in?
                Whose jersey does {s} pull on? | Who pays {s} to race? | Who rides for {v}?
                Which rider is under contract with {v}?""",
            lists="Which riders does {v} have? | List the riders of {v}.",
            counts="How many riders does {v} have? | How many people race for {v}?",
            checks="Does {s} ride for {v}? | Is {s} still on the roster of {v}?",
            befores="Who did {s} ride for before? | What was the old team of {s}?",
            names="""{s}'s cycling team | the rider of {v} | the rider under contract with {v}
                the team of {s} | the team that {s} rides for""",
        ),
        Relation(
            "mechanic", "squad", "person",
            says="""The bikes of {s} are repaired by {v}. | {v} is the mechanic of {s}.
                If a chain snaps, {s} sends for {v}. | {v} mends the bikes of {s}.""",
            moves="""{v} now mends the bikes of {s}.
                {v} was put in charge of the bikes of {s}.
                {s} has hired {v} as its new mechanic.""",
            asks="""Who repairs the bikes of {s}? | Which team is {v} the mechanic of?
                Who is the mechanic of {s}? | Who fixes a puncture at {s}?
                Who has oily hands at {s}? | Whose bikes does {v} mend?""",
            checks="Is {v} the mechanic of {s}? | Does {v} mend the bikes of {s}?",
            befores="Who was the mechanic of {s} before? | Who mended the bikes of {s} before?",
            names="""the one who mends the bikes of {s} | the team whose bikes {v} mends
                the mechanic of {s} | the team with {v} as mechanic""",
        ),
        Relation(
            "climb", "race", "pass",
            says="""{s} goes over {v}. | {v} is the big climb of {s}.
                The toughest climb in {s} is {v}. | In {s} they have to get over {v}.
                {s} will be decided on {v}.""",
            moves="""{s} was rerouted over {v}. | {v} is now the big climb of {s}.
                {s} now goes over {v}.""",
            asks="""What is the hardest bit of {s}?
                In which race do they have to get over {v}?
                Where do the riders suffer most in {s}?
                Which mountain has to be crossed in {s}? | Which climb is part of {s}?
                Which race goes over {v}?""",
            checks="Does {s} go over {v}? | Is {v} the big climb of {s}?",
            befores="Which climb was part of {s} before? | What did {s} go over before?",
            names="""the pass that {s} goes over | the race over {v}
                the race that goes over {v} | the big climb of {s}""",
        ),
        Relation(
            "gradient", "pass", "percent",
            says="""{s} climbs at {v}. | Gradient of {s}: {v} | The road up {s} rises at {v}.
                {s} goes up at a slope of {v}. | The gradient of {s} is {v}.""",
            asks="""How steep is {s}? | What is the gradient of {s}?
                At what slope does {s} go up? | How hard does the road climb on {s}?""",
            checks="Is the gradient of {s} {v}? | Does {s} climb at {v}?",
            compares="""> Which is steeper, {a} or {b}?
                < Which is easier on the legs, {a} or {b}? | <? Is {b} steeper than {a}?
                > On which do I need a lower gear, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

DOJO = Domain(
    "dojo",
    types={
        "pupil": "{person}",
        "class": "the {art} class",
        "dojo": "the {dojo} dojo",
    },
    words={
        "art": """judo, karate, aikido, taekwondo, kendo, jiu-jitsu, kung fu, tai chi, capoeira,
            krav maga, kickboxing, Thai boxing, sumo, savate, sambo, hapkido, iaido, kyudo, silat,
            wing chun, escrima, self-defence, sword, staff fighting""",
        "dojo": """bamboo, crane, tiger, lotus, dragon, cherry, willow, pine, fan, lantern, cedar,
            carp, maple, bronze""",
        "belt": """white belt, yellow belt, orange belt, green belt, blue belt, purple belt, brown
            belt, black belt, white and yellow belt, yellow and orange belt, green and blue belt""",
    },
    relations=(
        Relation(
            "attends", "pupil", "class",
            says="""{s} has chosen {v}. | {v} has {s} as a pupil. | {s} learns the moves in {v}.
                {s} never misses {v}. | {s} is signed up for {v}.""",
            moves="""{s} has changed classes and picked {v}. | {s} was accepted in {v} instead.
                {s} is now a pupil in {v}.""",
            denies="{s} does not go to {v}. | {s} isn't signed up for {v}.",
            asks="""Which class does {s} go to? | What is {s} signed up for?
                Who never misses {v}? | What sort of fighting does {s} learn?
                Which martial art has {s} taken up? | Who goes to {v}?""",
            lists="Which pupils go to {v}? | Name the pupils in {v}.",
            counts="How many pupils go to {v}? | How many are signed up for {v}?",
            checks="Does {s} go to {v}? | Does {s} still go to {v}?",
            befores="Which class did {s} go to before? | What did {s} learn before that?",
            names="""the class of {s} | the class that {s} goes to | the pupil who goes to {v}
                the pupil in {v}""",
        ),
        Relation(
            "place", "class", "dojo",
            says="""{v} is where {s} practises. | {s} bows in at {v}.
                {s} is held on the mats of {v}. | {s} has the use of {v}. | For {s} go to {v}.""",
            moves="""{s} now bows in at {v}. | {s} was given the mats in {v}.
                {s} has shifted to {v}.""",
            asks="""Which dojo does {s} use? | Which class meets in {v}?
                What is taught in {v}? | Where does {s} meet?
                Where do I take off my shoes for {s}?""",
            checks="Does {s} meet in {v}? | Is {v} where {s} practises?",
            befores="Where did {s} meet before? | Which dojo did {s} use before?",
            names="""the dojo where {s} meets | the class in {v} | the class that meets in {v}
                the dojo of {s}""",
        ),
        Relation(
            "door", "dojo", "code", unique=True,
            says="""{v} unlocks {s}. | {s}, door: {v} | The door of {s} opens with {v}.
                The lock of {s} takes {v}. | Type {v} to get into {s}.""",
            moves="The lock of {s} was reset to {v}. | The door of {s} now opens with {v}.",
            asks="""What is the door code of {s}? | What do I key in at {s}?
                What does {v} unlock? | How do I get into {s}? | Which dojo does {v} open?""",
            checks="Is {v} the door code of {s}? | Does {v} unlock {s}?",
            befores="What was the old door code of {s}? | How did we get into {s} before?",
            names="""the code that opens {s} | the dojo that {v} opens
                the dojo with the code {v} | the door code of {s}""",
        ),
        Relation(
            "belt", "pupil", "belt",
            says="""{s} has reached the {v}. | The rank of {s} is {v}. | {s} wears a(n) {v}.
                {s} ties on a(n) {v}. | Round the waist of {s} goes a(n) {v}.""",
            moves="""{s} passed the grading and now wears a(n) {v}. | {s} was awarded the {v}.
                {s} has swapped the old belt for a(n) {v}.""",
            asks="""What belt does {s} wear? | Which rank does {s} have?
                Which pupil has the {v}? | How far has {s} got in the gradings?
                Who wears a(n) {v}?""",
            lists="Which pupils wear a(n) {v}? | List everyone with a(n) {v}.",
            counts="How many pupils wear a(n) {v}? | How many have reached the {v}?",
            checks="Does {s} wear a(n) {v}? | Has {s} reached the {v}?",
            befores="What belt did {s} wear before? | What was the old rank of {s}?",
            names="""the belt of {s} | the pupil with the {v} | the pupil who wears the {v}
                the rank of {s}""",
        ),
        Relation(
            "partner", SELF, "pupil",
            says="""My sparring partner is {v}. | I spar with {v}.
                On the mat I am paired with {v}. | The one I practise throws with is {v}.""",
            moves="""My new sparring partner is {v}. | They have paired me with {v} on the mat.
                I now spar with {v}.""",
            asks="""Who am I paired with on the mat? | Who throws me about at practice?
                Who is my sparring partner? | Who do I spar with?""",
            checks="Is {v} my sparring partner? | Do I spar with {v}?",
            befores="Who was my sparring partner before? | Who did I spar with before?",
            names="""the pupil I spar with | the person I am paired with on the mat
                my sparring partner""",
        ),
    ),
)  # fmt: skip

CLIMBING = Domain(
    "climbing",
    types={
        "climber": "{person}",
        "route": "{route}",
        "wall": "the {wall} wall",
    },
    words={
        "route": """Lazy Lizard, Iron Pudding, Banana Split, Spider Lunch, Sweaty Palms, Cold Toast,
            Monkey Business, Purple Socks, Granny's Attic, Last Biscuit, Sleeping Giant,
            Butterfingers, Vertigo, Tin Soldier, Grumpy Goat, Pickled Onion, Rubber Duck,
            Marshmallow, Jelly Legs, Kitchen Sink, Thin Ice, Hedgehog Hug, Slippery Eel, Early
            Bird""",
        "wall": """slab, overhang, tower, chimney, window, corner, kids', back, competition, yellow,
            lead, arch, garage, pillar""",
    },
    relations=(
        Relation(
            "project", "climber", "route",
            says="""{s} is trying to get up {v}. | The project of {s} is {v}.
                {s} keeps falling off {v}. | {v} gives {s} no peace. | {s} is working on {v}.""",
            moves="""{s} is now working on {v}. | The new project of {s} is {v}.
                {s} has turned to {v}.""",
            asks="""What is {s} working on? | Who is working on {v}?
                Who keeps falling off {v}? | Which route is {s} trying to get up?
                What does {s} keep falling off?""",
            checks="Is {s} working on {v}? | Is {s} still trying to get up {v}?",
            befores="What was {s} working on before? | What was the old project of {s}?",
            names="""the project of {s} | the route {s} is working on
                the climber working on {v} | the climber who keeps falling off {v}""",
        ),
        Relation(
            "wall", "route", "wall",
            says="""{s} is bolted to {v}. | To climb {s}, go to {v}. | {s} goes up {v}.
                You find the holds of {s} on {v}. | {v} has {s} on it.""",
            moves="""{s} was screwed on again on {v}. | {s} was shifted over to {v}.
                {s} now goes up {v}.""",
            asks="""Which wall has {s} on it? | Which route goes up {v}?
                What can I climb on {v}? | Where is {s}? | Where do I find the holds of {s}?""",
            lists="Which routes are on {v}? | List the routes on {v}.",
            counts="How many routes are on {v}? | How many routes go up {v}?",
            checks="Is {s} on {v}? | Does {s} go up {v}?",
            befores="Which wall was {s} on before? | Where did {s} go up before?",
            names="""the wall that {s} goes up | the route on {v} | the route that goes up {v}
                the wall of {s}""",
        ),
        Relation(
            "height", "wall", "metres",
            says="""The top of {s} is {v} up. | Height of {s}: {v} | {s} is {v} high.
                {s} rises to {v}.""",
            moves="{s} was rebuilt and is now {v} high. | Since the work {s} rises to {v}.",
            asks="""How high is {s}? | How far is it to the top of {s}?
                Which wall rises to {v}? | How deep is the drop from the top of {s}?
                Which wall is {v} high?""",
            checks="Is {s} {v} high? | Does {s} rise to {v}?",
            befores="How high was {s} before? | What was the old height of {s}?",
            compares="""> For which do I need a longer rope, {a} or {b}?
                <? Is {a} lower than {b}? | > Which is higher, {a} or {b}?
                < Which is lower, {a} or {b}? | >? Is {a} higher than {b}?""",
        ),
        Relation(
            "belayer", "climber", "climber",
            says="""{v} belays {s}. | {s} is belayed by {v}. | {s} trusts {v} with the rope.
                At the other end of the rope of {s} is {v}. | {v} holds the rope for {s}.""",
            moves="""{s} has a new belayer, {v}. | The rope of {s} was handed to {v}.
                {v} now belays {s}.""",
            asks="""Who holds the rope for {s}? | Who is belayed by {v}?
                Whose rope does {v} hold? | Who belays {s}? | Who catches {s} after a slip?""",
            checks="Does {v} belay {s}? | Is {s} belayed by {v}?",
            befores="Who belayed {s} before? | Who held the rope for {s} before?",
            names="""{s}'s belayer | the climber who belays {s} | the climber belayed by {v}
                the climber for whom {v} holds the rope""",
        ),
        Relation(
            "ticked", "climber", "route", many=True,
            says="""{s} climbed {v} without a fall. | {s} has got to the top of {v}.
                {v} is in the climbing diary of {s}. | {s} has ticked off {v}.""",
            denies="{s} has not got to the top of {v}. | {s} has never climbed {v}.",
            lists="""Which routes has {s} climbed? | What has {s} ticked off?
                Who has climbed {v}? | Which climbers got to the top of {v}?""",
            counts="""How many routes has {s} ticked off?
                How many climbers got to the top of {v}? | How many routes has {s} climbed?
                How many people have climbed {v}?""",
            checks="Has {s} climbed {v}? | Did {s} get to the top of {v}?",
        ),
    ),
)  # fmt: skip
