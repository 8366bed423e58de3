"""Athletics, swimming and tennis."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import Domain, Relation

ATHLETICS = Domain(
    "athletics",
    types={
        "event": "the {event}",
        "athlete": "{person}",
        "club": "{clubtown} AC",
    },
    words={
        "event": """100 metres, 200 metres, 400 metres, 800 metres, 1500 metres, 5000 metres,
            steeplechase, mile, sprint hurdles, long hurdles, long jump, high jump, triple jump,
            pole vault, shot put, discus, javelin, hammer throw, sprint relay, long relay, race
            walk, decathlon, heptathlon, cross-country run""",
        "clubtown": """Ashdown, Brinkley, Cotham, Dunmore, Elmsford, Farrowby, Gorsley, Hexley,
            Inverlea, Kelham, Lanford, Marbury, Netherby, Oakhurst, Penwick, Quarrington, Rothley,
            Selbourne, Thornaby, Upwell, Varley, Westcombe, Yarrow, Aldridge""",
    },
    relations=(
        Relation(
            "winner", "event", "athlete",
            says="""{v} won {s}. | In {s} nobody could beat {v}. | {s} was won by {v}.
                {v} took gold in {s}. | It was {v} who came first in {s}. | Gold in {s}: {v}""",
            moves="""After a protest {s} was awarded to {v}.
                The gold in {s} was passed on to {v}.
                {v} has now been declared the winner of {s}.""",
            asks="""Who was the best in {s}? | Which event did {v} win?
                What did {v} get gold for? | Who won {s}? | Whose victory was {s}?
                Which athlete outdid all the others in {s}? | Who got the gold medal in {s}?""",
            lists="Which events did {v} win? | List the events that {v} won.",
            counts="How many events did {v} win? | How many gold medals does {v} have?",
            checks="Did {v} win {s}? | Was {s} won by {v}? | Did the gold in {s} go to {v}?",
            befores="Who had won {s} before the protest? | Who had to hand back the gold in {s}?",
            names="""the winner of {s} | the athlete who won {s}
                the event in which {v} took gold | the event that {v} won""",
        ),
        Relation(
            "club", "athlete", "club",
            says="""The athletics club of {s} is {v}. | {v} has {s} among its athletes.
                {s} competes in the vest of {v}. | {s} runs for {v}.""",
            moves="{s} joined {v} instead. | {s} now runs for {v}. | {s} has transferred to {v}.",
            denies="{s} does not run for {v}. | {s} isn't an athlete of {v}.",
            asks="""Which club does {s} run for? | What club is {s} in?
                Which athlete is from {v}? | Who does {s} compete for?
                In whose vest does {s} compete? | Who runs for {v}?""",
            lists="Which athletes run for {v}? | Name the athletes of {v}.",
            counts="How many athletes run for {v}? | How many athletes has {v} got?",
            checks="Does {s} run for {v}? | Is {s} still an athlete of {v}?",
            befores="Which club did {s} run for before? | What was the old club of {s}?",
            names="""the club of {s} | the club that {s} runs for | the athlete who runs for {v}
                {s}'s club | the athlete from {v}""",
        ),
        Relation(
            "vest", "club", "colour",
            says="""The athletes of {s} wear {v}. | Vests of {s}: {v}
                The vests of {s} are {v}. | At {s} they all pull on {v} vests.
                {s} runs in {v} vests.""",
            moves="{s} has new {v} vests. | The vests of {s} are now {v}. | {s} now runs in {v}.",
            asks="""Which colour does {s} run in? | Which club runs in {v}?
                Whose vests are {v}? | What colour are the vests of {s}?
                How do I recognise someone from {s}?""",
            checks="Are the vests of {s} {v}? | Does {s} run in {v}?",
            befores="What colour were the vests of {s} before? | What did {s} run in before?",
            names="""the vest colour of {s} | the colour that {s} runs in
                the club with {v} vests | the club that runs in {v}""",
        ),
        Relation(
            "start", "event", "time",
            says="""{s} gets under way at {v}. | We start {s} at {v}.
                The start of {s} is at {v}. | On the list {s} is down for {v}.""",
            moves="""{s} was put down for {v} instead. | The new start of {s} is {v}.
                We now start {s} at {v}.""",
            asks="""When does {s} start? | What starts at {v}?
                Which event gets under way at {v}? | What time is {s}?
                By when must I be in the stadium for {s}?""",
            checks="Does {s} start at {v}? | Is {v} the start of {s}?",
            befores="When was {s} to start at first? | What was the old start of {s}?",
            compares="""> Which starts later, {a} or {b}? | < Which is on first, {a} or {b}?
                <? Does {a} start before {b}? | >? Will {b} be under way by the time {a} starts?""",
        ),
        Relation(
            "throw", "athlete", "metres",
            says="""{s} threw {v}. | Throw by {s}: {v} | The best throw of {s} is {v}.
                The ball landed at {v} for {s}.""",
            moves="The throw of {s} was measured again: {v} | A second measurement gives {s} {v}.",
            asks="""How far did the ball of {s} fly? | What is the length of the throw by {s}?
                How far did {s} throw? | What did the tape show for {s}?""",
            checks="Did {s} throw {v}? | Was the throw of {s} {v}?",
            compares="""<? Did {b} throw further than {a}?
                > Who has the stronger arm, {a} or {b}? | > Who threw further, {a} or {b}?
                < Whose throw was shorter, {a} or {b}?""",
        ),
    ),
)  # fmt: skip

SWIMMING = Domain(
    "swimming",
    types={
        "swimmer": "{person}",
        "group": "the {fish} group",
        "lane": "lane {laneno}",
    },
    words={
        "fish": """minnow, tadpole, seahorse, dolphin, otter, starfish, turtle, seal, penguin,
            octopus, trout, salmon, pike, stickleback, jellyfish, crab, lobster, swordfish, newt,
            manta ray, walrus, eel, beaver, barracuda""",
        "laneno": "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
        "badge": """bronze, silver, golden, lifesaver, deep diver, fifty-metre, hundred-metre,
            one-mile, snorkel, frog kick, treasure diver, flipper""",
    },
    relations=(
        Relation(
            "group", "swimmer", "group",
            says="""{s} learns to swim with {v}. | {s} is swimming with {v}.
                {v} has {s} on its list. | {s} got a place in {v}.""",
            moves="""{s} has switched groups and swims in {v}.
                The pool put {s} into {v} instead. | {s} is now swimming with {v}.""",
            ends="{s} is no longer swimming with {v}. | {s} has dropped out of {v}.",
            asks="""Which group does {s} swim in? | Who swims in {v}?
                Who is on the list of {v}? | Where did they put {s} for swimming?
                Who does {s} learn to swim with?""",
            lists="Which swimmers are in {v}? | Name all the swimmers of {v}.",
            counts="How many swimmers are in {v}? | How many swimmers has {v} got?",
            checks="Does {s} swim in {v}? | Is {s} on the list of {v}? | Is {s} still in {v}?",
            befores="Which group did {s} swim in before? | What was the old group of {s}?",
            names="""{s}'s swimming group | the group that {s} swims in
                the one who swims in {v} | the group of {s} | the swimmer in {v}""",
        ),
        Relation(
            "lane", "group", "lane",
            says="""{v} is kept free for {s}. | {s} practises in {v}.
                {v} is roped off for {s}. | {s} has been given {v}. | Lane for {s}: {v}""",
            moves="""{s} had to change to {v}. | From now on {v} is kept for {s}.
                {s} now practises in {v}.""",
            asks="""Which group practises in {v}? | Who is splashing about in {v}?
                Which lane does {s} have? | Where in the water is {s}?""",
            checks="Does {s} have {v}? | Is {v} kept free for {s}?",
            befores="Which lane did {s} have before? | Where in the water was {s} before?",
            names="""the lane kept free for {s} | the group in {v}
                the group that practises in {v} | the lane of {s}""",
        ),
        Relation(
            "lifeguard", "lane", "person",
            says="""{v} watches over {s}. | Lifeguard, {s}: {v} | The lifeguard for {s} is {v}.
                {v} looks out for the swimmers in {s}.""",
            moves="""{v} is now the lifeguard for {s}. | The watch over {s} passed to {v}.
                {v} has taken the watch at {s}.""",
            asks="""Who sees to it that nobody drowns in {s}? | Which lane does {v} watch over?
                Who watches over {s}? | Who is the lifeguard for {s}?
                Which lane is guarded by {v}? | Who pulls me out if I go under in {s}?""",
            checks="Does {v} watch over {s}? | Is {v} the lifeguard for {s}?",
            befores="Who watched over {s} before? | Who was the lifeguard for {s} before?",
            names="""the person who watches over {s} | the lane that {v} watches over
                the lifeguard for {s} | the lane guarded by {v}""",
        ),
        Relation(
            "test", "group", "date",
            says="""On {v} they test {s}. | {s} will be tested on {v}.
                {s} has its swimming test on {v}. | The test of {s} is set for {v}.
                Test of {s}: {v}""",
            moves="""The test of {s} was shifted to {v}. | The new test date of {s} is {v}.
                They will now test {s} on {v}.""",
            asks="""When does {s} have to show what it can do in the water?
                Whose test is on {v}? | When is {s} tested? | On what date is {s} tested?
                Which group is tested on {v}?""",
            checks="Is {s} tested on {v}? | Is the test of {s} on {v}?",
            befores="When was the test of {s} to be at first? | What was the old test date of {s}?",
            compares="""> Which has longer to practise, {a} or {b}?
                <? Is {a} tested before {b}? | < Which is tested first, {a} or {b}?
                >? Will {b} be tested before {a}?""",
        ),
        Relation(
            "badges", "swimmer", "badge", many=True,
            says="""{s} has earned the {v} badge. | {s} passed the test for the {v} badge.
                The {v} badge is sewn on the swimsuit of {s}. | {s} holds the {v} badge.
                The {v} badge went to {s}.""",
            denies="{s} does not have the {v} badge. | {s} failed the test for the {v} badge.",
            lists="""What has {s} earned in the pool? | Which swimmers earned the {v} badge?
                Which badges does {s} have? | Who has the {v} badge?""",
            counts="""How many swimmers have the {v} badge?
                How many people earned the {v} badge? | How many badges does {s} have?
                How many swimming tests has {s} passed?""",
            checks="Does {s} have the {v} badge? | Has {s} earned the {v} badge?",
        ),
    ),
)  # fmt: skip

TENNIS = Domain(
    "tennis",
    types={
        "match": "the {match}",
        "court": "the {court} court",
        "player": "{person}",
        "coach": "{person}",
    },
    words={
        "match": """men's final, women's final, mixed doubles final, ladies' doubles, men's doubles,
            boys' final, girls' final, junior doubles, veterans' final, men's semi-final, women's
            semi-final, first quarter-final, second quarter-final, third quarter-final, opening
            match, club championship, parents' doubles, beginners' cup, evening match, wheelchair
            final, under-12 final, under-14 final, over-50 final, over-60 final""",
        "court": """clubhouse, riverside, oak tree, upper, lower, corner, hedge, orchard, pond,
            hilltop, chestnut, floodlit, indoor, practice""",
    },
    relations=(
        Relation(
            "court", "match", "court",
            says="""{s} is played on {v}. | They play {s} on {v}.
                {s} is being fought out on {v}. | The players in {s} meet on {v}.
                You can watch {s} on {v}.""",
            moves="""{s} has been switched to {v}. | Because of the rain {s} went to {v}.
                They now play {s} on {v}.""",
            denies="{s} is not played on {v}. | They don't play {s} on {v}.",
            asks="""Where is {s} played? | Which court is {s} on?
                Which match can I watch on {v}? | Where do I sit to watch {s}?
                What court has been booked for {s}? | What is played on {v}?""",
            lists="Which matches are on {v}? | List the matches on {v}.",
            counts="How many matches are on {v}? | How many matches can I watch on {v}?",
            checks="Is {s} played on {v}? | Can I watch {s} on {v}?",
            befores="Where was {s} to be played at first? | Which court was {s} on before?",
            names="""the court of {s} | the court where {s} is played | the match played on {v}
                the match on {v}""",
        ),
        Relation(
            "winner", "match", "player",
            says="""{v} made the last point in {s}. | {v} came out on top in {s}.
                {s} ended in a win for {v}. | The cup for {s} goes to {v}. | Winner of {s}: {v}""",
            asks="""Who came out on top in {s}? | Who won {s}?
                Who was the better player in {s}? | Who got the cup for {s}?
                Which match did {v} win? | Which match brought {v} a cup?""",
            checks="Did {v} win {s}? | Did {s} end in a win for {v}?",
            names="""the player who won {s} | the player with the cup for {s}
                the match won by {v} | the winner of {s} | the match that {v} won""",
        ),
        Relation(
            "coach", "player", "coach",
            says="""It is {v} who teaches {s} to play tennis.
                {s} takes tennis lessons from {v}. | {s} has {v} for a tennis coach.
                {v} works on the serve of {s}.""",
            moves="""{v} is the new tennis coach of {s}.
                {s} has changed coaches and gone to {v}.
                {s} now takes tennis lessons from {v}.""",
            ends="{s} takes no more lessons from {v}. | {v} has stopped coaching {s}.",
            asks="""Who coaches {s}? | Who does {s} take lessons from?
                Who tells {s} how to serve? | Whose pupil is {s}? | Who takes lessons from {v}?
                Whose serve does {v} work on?""",
            lists="Which players does {v} coach? | List the players coached by {v}.",
            counts="How many players does {v} coach? | How many pupils does {v} have?",
            checks="Is {s} coached by {v}? | Is {v} still the coach of {s}?",
            befores="Who coached {s} before? | Who did {s} take lessons from before?",
            names="""the coach of {s} | {s}'s tennis coach
                the player who takes lessons from {v} | the coach who works with {s}
                the player coached by {v}""",
        ),
        Relation(
            "rate", "coach", "price",
            says="""An hour of tennis with {s} costs {v}. | Lessons with {s} are {v} each.
                Tennis with {s}: {v} an hour | {s} charges {v} an hour.""",
            moves="""{s} now charges {v} an hour. | {s} has changed the fee to {v}.
                The fee of {s} went to {v}.""",
            asks="""What does {s} charge? | What do I have to pay {s}?
                Whose lessons are {v} each? | How much is a lesson with {s}?
                How expensive is {s}? | Who charges {v} an hour?""",
            checks="Does {s} charge {v} an hour? | Does an hour with {s} cost {v}?",
            befores="How much did {s} charge before? | What was the old fee of {s}?",
            compares="""< Who charges less, {a} or {b}?
                < With whom do I save money, {a} or {b}? | > Who is dearer, {a} or {b}?
                >? Is {a} more expensive than {b}? | <? Is {a} cheaper than {b}?""",
        ),
        Relation(
            "racket", "player", "player",
            says="""The racket in the hand of {s} belongs to {v}.
                {s} has borrowed a racket from {v}. | {s} plays with the racket of {v}.
                {v} lent {s} a racket.""",
            moves="""{s} now plays with the racket of {v}. | {v} has lent {s} a better racket.
                {s} gave that racket back and borrowed one from {v}.""",
            asks="""Who will want a racket back from {s}? | Who has to give {v} a racket back?
                Who lent {s} a racket? | Who is using the racket of {v}?
                Who did {v} lend a racket to? | Whose racket is {s} using?""",
            checks="Did {v} lend {s} a racket? | Is {s} using the racket of {v}?",
            befores="Whose racket did {s} use before? | Who had lent {s} a racket before?",
            names="""the player with the racket of {v} | the player to whom {v} lent a racket
                the player who lent {s} a racket | the owner of the racket {s} uses""",
        ),
    ),
)  # fmt: skip
