"""Athletics, swimming lessons, tennis, cycle races, martial arts and climbing."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

ATHLETICS = Domain(
    "athletics",
    types={"event": "the {event}", "athlete": "{person}", "club": "{clubtown} AC"},
    words={"event": """100 metres, 200 metres, 400 metres, 800 metres, 1500 metres, 5000 metres,
        steeplechase, mile, sprint hurdles, long hurdles, long jump, high jump, triple jump, pole
        vault, shot put, discus, javelin, hammer throw, sprint relay, long relay, race walk,
        decathlon, heptathlon, cross-country run""", "clubtown": """Ashdown, Brinkley, Cotham,
        Dunmore, Elmsford, Farrowby, Gorsley, Hexley, Inverlea, Kelham, Lanford, Marbury, Netherby,
        Oakhurst, Penwick, Quarrington, Rothley, Selbourne, Thornaby, Upwell, Varley, Westcombe,
        Yarrow, Aldridge"""},
    relations=(
        Relation("winner", "event", "athlete", says="""{v} won {s}. | In {s} nobody could beat {v}.
            {s} was won by {v}. | {v} took gold in {s}. | It was {v} who came first in {s}.
            Gold in {s}: {v}""", lists="Which events did {v} win? | List the events that {v} won.",
            moves="""After a protest {s} was awarded to {v}. | The gold in {s} was passed on to {v}.
            {v} has now been declared the winner of {s}.""",
            asks="""Who was the best in {s}? | Which event did {v} win? | What did {v} get gold for?
            Who won {s}? | Whose victory was {s}? | Which athlete outdid all the others in {s}?
            Who got the gold medal in {s}?""",
            counts="How many events did {v} win? | How many gold medals does {v} have?",
            checks="Did {v} win {s}? | Was {s} won by {v}? | Did the gold in {s} go to {v}?",
            befores="Who had won {s} before the protest? | Who had to hand back the gold in {s}?",
            names="""the winner of {s} | the athlete who won {s} | the event in which {v} took gold
            the event that {v} won"""),
        Relation("club", "athlete", "club", says="""The athletics club of {s} is {v}.
            {v} has {s} among its athletes. | {s} competes in the vest of {v}.
            {s} runs for {v}.""", lists="Which athletes run for {v}? | Name the athletes of {v}.",
            moves="{s} joined {v} instead. | {s} now runs for {v}. | {s} has transferred to {v}.",
            asks="""Which club does {s} run for? | What club is {s} in? | Which athlete is from {v}?
            Who does {s} compete for? | In whose vest does {s} compete? | Who runs for {v}?""",
            counts="How many athletes run for {v}? | How many athletes has {v} got?",
            checks="Does {s} run for {v}? | Is {s} still an athlete of {v}?",
            befores="Which club did {s} run for before? | What was the old club of {s}?",
            denies="{s} does not run for {v}. | {s} isn't an athlete of {v}.",
            names="""the club of {s} | the club that {s} runs for | the athlete who runs for {v}
            {s}'s club | the athlete from {v}"""),
        Relation("vest", "club", "colour", says="""The athletes of {s} wear {v}. | Vests of {s}: {v}
            The vests of {s} are {v}. | At {s} they all pull on {v} vests.
            {s} runs in {v} vests.""", checks="Are the vests of {s} {v}? | Does {s} run in {v}?",
            moves="{s} has new {v} vests. | The vests of {s} are now {v}. | {s} now runs in {v}.",
            asks="""Which colour does {s} run in? | Which club runs in {v}? | Whose vests are {v}?
            What colour are the vests of {s}? | How do I recognise someone from {s}?""",
            befores="What colour were the vests of {s} before? | What did {s} run in before?",
            names="""the vest colour of {s} | the colour that {s} runs in | the club with {v} vests
            the club that runs in {v}"""),
        Relation("start", "event", "time", says="""{s} gets under way at {v}. | We start {s} at {v}.
            The start of {s} is at {v}. | On the list {s} is down for {v}.""",
            moves="""{s} was put down for {v} instead. | The new start of {s} is {v}.
            We now start {s} at {v}.""", checks="Does {s} start at {v}? | Is {v} the start of {s}?",
            asks="""When does {s} start? | What starts at {v}? | Which event gets under way at {v}?
            What time is {s}? | By when must I be in the stadium for {s}?""",
            befores="When was {s} to start at first? | What was the old start of {s}?",
            compares="""> Which starts later, {a} or {b}? | < Which is on first, {a} or {b}?
            <? Does {a} start before {b}? | >? Will {b} be under way by the time {a} starts?"""),
        Relation("throw", "athlete", "metres", says="""{s} threw {v}. | Throw by {s}: {v}
            The best throw of {s} is {v}. | The ball landed at {v} for {s}.""",
            moves="The throw of {s} was measured again: {v} | A second measurement gives {s} {v}.",
            asks="""How far did the ball of {s} fly? | What is the length of the throw by {s}?
            How far did {s} throw? | What did the tape show for {s}?""",
            checks="Did {s} throw {v}? | Was the throw of {s} {v}?",
            compares="""<? Did {b} throw further than {a}? | > Who has the stronger arm, {a} or {b}?
            > Who threw further, {a} or {b}? | < Whose throw was shorter, {a} or {b}?"""),
    ),
)  # fmt: skip

SWIMMING = Domain(
    "swimming",
    types={"swimmer": "{person}", "group": "the {fish} group", "lane": "lane {laneno}"},
    words={"fish": """minnow, tadpole, seahorse, dolphin, otter, starfish, turtle, seal, penguin,
        octopus, trout, salmon, pike, stickleback, jellyfish, crab, lobster, swordfish, newt, manta
        ray, walrus, eel, beaver, barracuda""", "laneno": """1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
        12""", "badge": """bronze, silver, golden, lifesaver, deep diver, fifty-metre,
        hundred-metre, one-mile, snorkel, frog kick, treasure diver, flipper"""},
    relations=(
        Relation("group", "swimmer", "group", says="""{s} learns to swim with {v}.
            {s} is swimming with {v}. | {v} has {s} on its list. | {s} got a place in {v}.""",
            moves="""{s} has switched groups and swims in {v}. | The pool put {s} into {v} instead.
            {s} is now swimming with {v}.""",
            asks="""Which group does {s} swim in? | Who swims in {v}? | Who is on the list of {v}?
            Where did they put {s} for swimming? | Who does {s} learn to swim with?""",
            lists="Which swimmers are in {v}? | Name all the swimmers of {v}.",
            counts="How many swimmers are in {v}? | How many swimmers has {v} got?",
            checks="Does {s} swim in {v}? | Is {s} on the list of {v}? | Is {s} still in {v}?",
            befores="Which group did {s} swim in before? | What was the old group of {s}?",
            ends="{s} is no longer swimming with {v}. | {s} has dropped out of {v}.",
            names="""{s}'s swimming group | the group that {s} swims in | the one who swims in {v}
            the group of {s} | the swimmer in {v}"""),
        Relation("lane", "group", "lane", says="""{v} is kept free for {s}. | {s} practises in {v}.
            {v} is roped off for {s}. | {s} has been given {v}. | Lane for {s}: {v}""",
            moves="""{s} had to change to {v}. | From now on {v} is kept for {s}.
            {s} now practises in {v}.""", checks="Does {s} have {v}? | Is {v} kept free for {s}?",
            asks="""Which group practises in {v}? | Who is splashing about in {v}?
            Which lane does {s} have? | Where in the water is {s}?""",
            befores="Which lane did {s} have before? | Where in the water was {s} before?",
            names="""the lane kept free for {s} | the group in {v} | the group that practises in {v}
            the lane of {s}"""),
        Relation("lifeguard", "lane", "person", says="""{v} watches over {s}. | Lifeguard, {s}: {v}
            The lifeguard for {s} is {v}. | {v} looks out for the swimmers in {s}.""",
            moves="""{v} is now the lifeguard for {s}. | The watch over {s} passed to {v}.
            {v} has taken the watch at {s}.""",
            asks="""Who sees to it that nobody drowns in {s}? | Which lane does {v} watch over?
            Who watches over {s}? | Who is the lifeguard for {s}? | Which lane is guarded by {v}?
            Who pulls me out if I go under in {s}?""",
            checks="Does {v} watch over {s}? | Is {v} the lifeguard for {s}?",
            befores="Who watched over {s} before? | Who was the lifeguard for {s} before?",
            names="""the person who watches over {s} | the lane that {v} watches over
            the lifeguard for {s} | the lane guarded by {v}"""),
        Relation("test", "group", "date", says="""On {v} they test {s}. | {s} will be tested on {v}.
            {s} has its swimming test on {v}. | The test of {s} is set for {v}.
            Test of {s}: {v}""", checks="Is {s} tested on {v}? | Is the test of {s} on {v}?",
            moves="""The test of {s} was shifted to {v}. | The new test date of {s} is {v}.
            They will now test {s} on {v}.""",
            asks="""When does {s} have to show what it can do in the water? | Whose test is on {v}?
            When is {s} tested? | On what date is {s} tested? | Which group is tested on {v}?""",
            befores="When was the test of {s} to be at first? | What was the old test date of {s}?",
            compares="""> Which has longer to practise, {a} or {b}? | <? Is {a} tested before {b}?
            < Which is tested first, {a} or {b}? | >? Will {b} be tested before {a}?"""),
        Relation("badges", "swimmer", "badge", many=True, says="""{s} has earned the {v} badge.
            {s} passed the test for the {v} badge. | The {v} badge is sewn on the swimsuit of {s}.
            {s} holds the {v} badge. | The {v} badge went to {s}.""",
            lists="""What has {s} earned in the pool? | Which swimmers earned the {v} badge?
            Which badges does {s} have? | Who has the {v} badge?""",
            counts="""How many swimmers have the {v} badge? | How many people earned the {v} badge?
            How many badges does {s} have? | How many swimming tests has {s} passed?""",
            checks="Does {s} have the {v} badge? | Has {s} earned the {v} badge?",
            denies="{s} does not have the {v} badge. | {s} failed the test for the {v} badge."),
    ),
)  # fmt: skip

TENNIS = Domain(
    "tennis",
    types={"match": "the {match}", "court": "the {court} court", "player": "{person}",
            "coach": "{person}"},
    words={"match": """men's final, women's final, mixed doubles final, ladies' doubles, men's
        doubles, boys' final, girls' final, junior doubles, veterans' final, men's semi-final,
        women's semi-final, first quarter-final, second quarter-final, third quarter-final, opening
        match, club championship, parents' doubles, beginners' cup, evening match, wheelchair final,
        under-12 final, under-14 final, over-50 final, over-60 final""", "court": """clubhouse,
        riverside, oak tree, upper, lower, corner, hedge, orchard, pond, hilltop, chestnut,
        floodlit, indoor, practice"""},
    relations=(
        Relation("court", "match", "court", says="""{s} is played on {v}. | They play {s} on {v}.
            {s} is being fought out on {v}. | The players in {s} meet on {v}.
            You can watch {s} on {v}.""", checks="Is {s} played on {v}? | Can I watch {s} on {v}?",
            moves="""{s} has been switched to {v}. | Because of the rain {s} went to {v}.
            They now play {s} on {v}.""",
            names="""the court of {s} | the court where {s} is played | the match played on {v}
            the match on {v}""", denies="{s} is not played on {v}. | They don't play {s} on {v}.",
            befores="Where was {s} to be played at first? | Which court was {s} on before?",
            asks="""Where is {s} played? | Which court is {s} on? | Which match can I watch on {v}?
            Where do I sit to watch {s}? | What court has been booked for {s}?
            What is played on {v}?""", lists="Which matches are on {v}? | List the matches on {v}.",
            counts="How many matches are on {v}? | How many matches can I watch on {v}?"),
        Relation("winner", "match", "player", says="""{v} made the last point in {s}.
            {v} came out on top in {s}. | {s} ended in a win for {v}. | The cup for {s} goes to {v}.
            Winner of {s}: {v}""", checks="Did {v} win {s}? | Did {s} end in a win for {v}?",
            asks="""Who came out on top in {s}? | Who won {s}? | Who was the better player in {s}?
            Who got the cup for {s}? | Which match did {v} win? | Which match brought {v} a cup?""",
            names="""the player who won {s} | the player with the cup for {s} | the match won by {v}
            the winner of {s} | the match that {v} won"""),
        Relation("coach", "player", "coach", says="""It is {v} who teaches {s} to play tennis.
            {s} takes tennis lessons from {v}. | {s} has {v} for a tennis coach.
            {v} works on the serve of {s}.""",
            moves="""{v} is the new tennis coach of {s}. | {s} has changed coaches and gone to {v}.
            {s} now takes tennis lessons from {v}.""",
            asks="""Who coaches {s}? | Who does {s} take lessons from? | Who tells {s} how to serve?
            Whose pupil is {s}? | Who takes lessons from {v}? | Whose serve does {v} work on?""",
            lists="Which players does {v} coach? | List the players coached by {v}.",
            counts="How many players does {v} coach? | How many pupils does {v} have?",
            checks="Is {s} coached by {v}? | Is {v} still the coach of {s}?",
            befores="Who coached {s} before? | Who did {s} take lessons from before?",
            ends="{s} takes no more lessons from {v}. | {v} has stopped coaching {s}.",
            names="""the coach of {s} | {s}'s tennis coach | the player who takes lessons from {v}
            the coach who works with {s} | the player coached by {v}"""),
        Relation("rate", "coach", "price", says="""An hour of tennis with {s} costs {v}.
            Lessons with {s} are {v} each. | Tennis with {s}: {v} an hour
            {s} charges {v} an hour.""",
            moves="""{s} now charges {v} an hour. | {s} has changed the fee to {v}.
            The fee of {s} went to {v}.""",
            asks="""What does {s} charge? | What do I have to pay {s}? | Whose lessons are {v} each?
            How much is a lesson with {s}? | How expensive is {s}? | Who charges {v} an hour?""",
            checks="Does {s} charge {v} an hour? | Does an hour with {s} cost {v}?",
            befores="How much did {s} charge before? | What was the old fee of {s}?",
            compares="""< Who charges less, {a} or {b}? | < With whom do I save money, {a} or {b}?
            > Who is dearer, {a} or {b}? | >? Is {a} more expensive than {b}?
            <? Is {a} cheaper than {b}?"""),
        Relation("racket", "player", "player", says="""The racket in the hand of {s} belongs to {v}.
            {s} has borrowed a racket from {v}. | {s} plays with the racket of {v}.
            {v} lent {s} a racket.""",
            moves="""{s} now plays with the racket of {v}. | {v} has lent {s} a better racket.
            {s} gave that racket back and borrowed one from {v}.""",
            asks="""Who will want a racket back from {s}? | Who has to give {v} a racket back?
            Who lent {s} a racket? | Who is using the racket of {v}? | Who did {v} lend a racket to?
            Whose racket is {s} using?""",
            checks="Did {v} lend {s} a racket? | Is {s} using the racket of {v}?",
            befores="Whose racket did {s} use before? | Who had lent {s} a racket before?",
            names="""the player with the racket of {v} | the player to whom {v} lent a racket
            the player who lent {s} a racket | the owner of the racket {s} uses"""),
    ),
)  # fmt: skip

CYCLING = Domain(
    "cycling",
    types={"race": "the Tour of {city}", "rider": "{person}", "squad": "Team {company}",
            "pass": "the {pass} Pass"},
    words={"pass": """Raven, Wolf, Eagle, Thunder, Chamois, Marmot, Larch, Granite, Gentian, Falcon,
        Shepherd, Glacier, Bear, Juniper, Thistle, Needle, Anvil, Saddle, Witch, Copper, Edelweiss,
        Vulture, Mule, Hermit"""},
    relations=(
        Relation("leader", "race", "rider", says="""{v} is at the head of {s}. | Leader of {s}: {v}
            {v} has the overall lead in {s}. | In {s} the yellow jersey is on the back of {v}.
            {v} wears yellow in {s}. | {v} tops the standings of {s}.""",
            moves="""{v} took over the yellow jersey in {s}. | The lead in {s} has passed to {v}.
            {v} has taken the lead in {s}.""",
            asks="""Who leads {s}? | Who is wearing yellow in {s}? | Who is the one to beat in {s}?
            Who has the fastest time so far in {s}? | In which race does {v} wear yellow?
            Who is in front in {s}? | Which race is {v} leading?""",
            checks="""Is {v} in yellow in {s}? | Is {v} still the leader of {s}?
            Does {v} lead {s}?""",
            befores="""Who lost the lead in {s}? | Who had to take off the yellow jersey in {s}?
            Who led {s} before?""",
            names="""the rider who leads {s} | the race that {v} leads | the race with {v} in yellow
            the leader of {s} | the rider in yellow in {s}"""),
        Relation("squad", "rider", "squad", says="""{v} pays {s} to race. | {s} is a rider of {v}.
            {s} has a racing contract with {v}. | {v} counts {s} among its riders.
            {s} rides for {v}.""", lists="Which riders does {v} have? | List the riders of {v}.",
            moves="{s} has signed for {v}. | {s} now rides for {v}. | {v} has lured {s} away.",
            asks="""Who does {s} ride for? | Which team is {s} in? | Whose jersey does {s} pull on?
            Who pays {s} to race? | Who rides for {v}? | Which rider is under contract with {v}?""",
            counts="How many riders does {v} have? | How many people race for {v}?",
            checks="Does {s} ride for {v}? | Is {s} still on the roster of {v}?",
            befores="Who did {s} ride for before? | What was the old team of {s}?",
            ends="{s} no longer rides for {v}. | {v} has torn up the contract with {s}.",
            names="""{s}'s cycling team | the rider of {v} | the rider under contract with {v}
            the team of {s} | the team that {s} rides for"""),
        Relation("mechanic", "squad", "person", says="""The bikes of {s} are repaired by {v}.
            {v} is the mechanic of {s}. | If a chain snaps, {s} sends for {v}.
            {v} mends the bikes of {s}.""",
            moves="""{v} now mends the bikes of {s}. | {v} was put in charge of the bikes of {s}.
            {s} has hired {v} as its new mechanic.""",
            asks="""Who repairs the bikes of {s}? | Which team is {v} the mechanic of?
            Who is the mechanic of {s}? | Who fixes a puncture at {s}? | Who has oily hands at {s}?
            Whose bikes does {v} mend?""",
            checks="Is {v} the mechanic of {s}? | Does {v} mend the bikes of {s}?",
            befores="Who was the mechanic of {s} before? | Who mended the bikes of {s} before?",
            names="""the one who mends the bikes of {s} | the team whose bikes {v} mends
            the mechanic of {s} | the team with {v} as mechanic"""),
        Relation("climb", "race", "pass", says="""{s} goes over {v}. | {v} is the big climb of {s}.
            The toughest climb in {s} is {v}. | In {s} they have to get over {v}.
            {s} will be decided on {v}.""",
            asks="""What is the hardest bit of {s}? | In which race do they have to get over {v}?
            Where do the riders suffer most in {s}? | Which mountain has to be crossed in {s}?
            Which climb is part of {s}? | Which race goes over {v}?""",
            moves="""{s} was rerouted over {v}. | {v} is now the big climb of {s}.
            {s} now goes over {v}.""",
            names="""the pass that {s} goes over | the race over {v} | the race that goes over {v}
            the big climb of {s}""", checks="Does {s} go over {v}? | Is {v} the big climb of {s}?",
            befores="Which climb was part of {s} before? | What did {s} go over before?"),
        Relation("gradient", "pass", "percent", says="""{s} climbs at {v}. | Gradient of {s}: {v}
            The road up {s} rises at {v}. | {s} goes up at a slope of {v}.
            The gradient of {s} is {v}.""",
            asks="""How steep is {s}? | What is the gradient of {s}? | At what slope does {s} go up?
            How hard does the road climb on {s}?""",
            checks="Is the gradient of {s} {v}? | Does {s} climb at {v}?",
            compares="""> Which is steeper, {a} or {b}? | < Which is easier on the legs, {a} or {b}?
            <? Is {b} steeper than {a}? | > On which do I need a lower gear, {a} or {b}?"""),
    ),
)  # fmt: skip

DOJO = Domain(
    "dojo",
    types={"pupil": "{person}", "class": "the {art} class", "dojo": "the {dojo} dojo"},
    words={"art": """judo, karate, aikido, taekwondo, kendo, jiu-jitsu, kung fu, tai chi, capoeira,
        krav maga, kickboxing, Thai boxing, sumo, savate, sambo, hapkido, iaido, kyudo, silat, wing
        chun, escrima, self-defence, sword, staff fighting""", "dojo": """bamboo, crane, tiger,
        lotus, dragon, cherry, willow, pine, fan, lantern, cedar, carp, maple, bronze""",
        "belt": """white belt, yellow belt, orange belt, green belt, blue belt, purple belt, brown
        belt, black belt, white and yellow belt, yellow and orange belt, green and blue belt"""},
    relations=(
        Relation("attends", "pupil", "class", says="""{s} has chosen {v}. | {v} has {s} as a pupil.
            {s} learns the moves in {v}. | {s} never misses {v}. | {s} is signed up for {v}.""",
            moves="""{s} has changed classes and picked {v}. | {s} was accepted in {v} instead.
            {s} is now a pupil in {v}.""", checks="Does {s} go to {v}? | Does {s} still go to {v}?",
            names="""the class of {s} | the class that {s} goes to | the pupil who goes to {v}
            the pupil in {v}""", denies="{s} does not go to {v}. | {s} isn't signed up for {v}.",
            befores="Which class did {s} go to before? | What did {s} learn before that?",
            asks="""Which class does {s} go to? | What is {s} signed up for? | Who never misses {v}?
            What sort of fighting does {s} learn? | Which martial art has {s} taken up?
            Who goes to {v}?""", lists="Which pupils go to {v}? | Name the pupils in {v}.",
            counts="How many pupils go to {v}? | How many are signed up for {v}?"),
        Relation("place", "class", "dojo", says="""{v} is where {s} practises. | {s} bows in at {v}.
            {s} is held on the mats of {v}. | {s} has the use of {v}. | For {s} go to {v}.""",
            asks="""Which dojo does {s} use? | Which class meets in {v}? | What is taught in {v}?
            Where does {s} meet? | Where do I take off my shoes for {s}?""",
            moves="""{s} now bows in at {v}. | {s} was given the mats in {v}.
            {s} has shifted to {v}.""",
            names="""the dojo where {s} meets | the class in {v} | the class that meets in {v}
            the dojo of {s}""", checks="Does {s} meet in {v}? | Is {v} where {s} practises?",
            befores="Where did {s} meet before? | Which dojo did {s} use before?"),
        Relation("door", "dojo", "code", unique=True, says="""{v} unlocks {s}. | {s}, door: {v}
            The door of {s} opens with {v}. | The lock of {s} takes {v}.
            Type {v} to get into {s}.""",
            asks="""What is the door code of {s}? | What do I key in at {s}? | What does {v} unlock?
            How do I get into {s}? | Which dojo does {v} open?""",
            moves="The lock of {s} was reset to {v}. | The door of {s} now opens with {v}.",
            names="""the code that opens {s} | the dojo that {v} opens | the dojo with the code {v}
            the door code of {s}""", checks="Is {v} the door code of {s}? | Does {v} unlock {s}?",
            befores="What was the old door code of {s}? | How did we get into {s} before?"),
        Relation("belt", "pupil", "belt", says="""{s} has reached the {v}. | The rank of {s} is {v}.
            {s} wears a(n) {v}. | {s} ties on a(n) {v}. | Round the waist of {s} goes a(n) {v}.""",
            counts="How many pupils wear a(n) {v}? | How many have reached the {v}?",
            befores="What belt did {s} wear before? | What was the old rank of {s}?",
            names="""the belt of {s} | the pupil with the {v} | the pupil who wears the {v}
            the rank of {s}""", checks="Does {s} wear a(n) {v}? | Has {s} reached the {v}?",
            asks="""What belt does {s} wear? | Which rank does {s} have? | Which pupil has the {v}?
            How far has {s} got in the gradings? | Who wears a(n) {v}?""",
            moves="""{s} passed the grading and now wears a(n) {v}. | {s} was awarded the {v}.
            {s} has swapped the old belt for a(n) {v}.""",
            lists="Which pupils wear a(n) {v}? | List everyone with a(n) {v}."),
        Relation("partner", SELF, "pupil", says="""My sparring partner is {v}. | I spar with {v}.
            On the mat I am paired with {v}. | The one I practise throws with is {v}.""",
            moves="""My new sparring partner is {v}. | They have paired me with {v} on the mat.
            I now spar with {v}.""", checks="Is {v} my sparring partner? | Do I spar with {v}?",
            asks="""Who am I paired with on the mat? | Who throws me about at practice?
            Who is my sparring partner? | Who do I spar with?""",
            befores="Who was my sparring partner before? | Who did I spar with before?",
            names="""the pupil I spar with | the person I am paired with on the mat
            my sparring partner"""),
    ),
)  # fmt: skip

CLIMBING = Domain(
    "climbing",
    types={"climber": "{person}", "route": "{route}", "wall": "the {wall} wall"},
    words={"route": """Lazy Lizard, Iron Pudding, Banana Split, Spider Lunch, Sweaty Palms, Cold
        Toast, Monkey Business, Purple Socks, Granny's Attic, Last Biscuit, Sleeping Giant,
        Butterfingers, Vertigo, Tin Soldier, Grumpy Goat, Pickled Onion, Rubber Duck, Marshmallow,
        Jelly Legs, Kitchen Sink, Thin Ice, Hedgehog Hug, Slippery Eel, Early Bird""",
        "wall": """slab, overhang, tower, chimney, window, corner, kids', back, competition, yellow,
        lead, arch, garage, pillar"""},
    relations=(
        Relation("project", "climber", "route", says="""{s} is trying to get up {v}.
            The project of {s} is {v}. | {s} keeps falling off {v}. | {v} gives {s} no peace.
            {s} is working on {v}.""",
            moves="""{s} is now working on {v}. | The new project of {s} is {v}.
            {s} has turned to {v}.""",
            asks="""What is {s} working on? | Who is working on {v}? | Who keeps falling off {v}?
            Which route is {s} trying to get up? | What does {s} keep falling off?""",
            checks="Is {s} working on {v}? | Is {s} still trying to get up {v}?",
            befores="What was {s} working on before? | What was the old project of {s}?",
            names="""the project of {s} | the route {s} is working on | the climber working on {v}
            the climber who keeps falling off {v}"""),
        Relation("wall", "route", "wall", says="""{s} is bolted to {v}. | To climb {s}, go to {v}.
            {s} goes up {v}. | You find the holds of {s} on {v}. | {v} has {s} on it.""",
            asks="""Which wall has {s} on it? | Which route goes up {v}? | What can I climb on {v}?
            Where is {s}? | Where do I find the holds of {s}?""",
            checks="Is {s} on {v}? | Does {s} go up {v}?",
            moves="""{s} was screwed on again on {v}. | {s} was shifted over to {v}.
            {s} now goes up {v}.""", lists="Which routes are on {v}? | List the routes on {v}.",
            befores="Which wall was {s} on before? | Where did {s} go up before?",
            names="""the wall that {s} goes up | the route on {v} | the route that goes up {v}
            the wall of {s}""", counts="How many routes are on {v}? | How many routes go up {v}?"),
        Relation("height", "wall", "metres", says="""The top of {s} is {v} up. | Height of {s}: {v}
            {s} is {v} high. | {s} rises to {v}.""",
            asks="""How high is {s}? | How far is it to the top of {s}? | Which wall rises to {v}?
            How deep is the drop from the top of {s}? | Which wall is {v} high?""",
            moves="{s} was rebuilt and is now {v} high. | Since the work {s} rises to {v}.",
            compares="""> For which do I need a longer rope, {a} or {b}? | <? Is {a} lower than {b}?
            > Which is higher, {a} or {b}? | < Which is lower, {a} or {b}?
            >? Is {a} higher than {b}?""", checks="Is {s} {v} high? | Does {s} rise to {v}?",
            befores="How high was {s} before? | What was the old height of {s}?"),
        Relation("belayer", "climber", "climber", says="""{v} belays {s}. | {s} is belayed by {v}.
            {s} trusts {v} with the rope. | At the other end of the rope of {s} is {v}.
            {v} holds the rope for {s}.""", checks="Does {v} belay {s}? | Is {s} belayed by {v}?",
            moves="""{s} has a new belayer, {v}. | The rope of {s} was handed to {v}.
            {v} now belays {s}.""",
            asks="""Who holds the rope for {s}? | Who is belayed by {v}? | Whose rope does {v} hold?
            Who belays {s}? | Who catches {s} after a slip?""",
            befores="Who belayed {s} before? | Who held the rope for {s} before?",
            names="""{s}'s belayer | the climber who belays {s} | the climber belayed by {v}
            the climber for whom {v} holds the rope"""),
        Relation("ticked", "climber", "route", many=True, says="""{s} climbed {v} without a fall.
            {s} has got to the top of {v}. | {v} is in the climbing diary of {s}.
            {s} has ticked off {v}.""",
            lists="""Which routes has {s} climbed? | What has {s} ticked off? | Who has climbed {v}?
            Which climbers got to the top of {v}?""",
            counts="""How many routes has {s} ticked off? | How many climbers got to the top of {v}?
            How many routes has {s} climbed? | How many people have climbed {v}?""",
            checks="Has {s} climbed {v}? | Did {s} get to the top of {v}?",
            denies="{s} has not got to the top of {v}. | {s} has never climbed {v}."),
    ),
)  # fmt: skip
