"""Music, football, cinema, theatre and games."""

from __future__ import annotations

from kvmem.tasks.everyday.schema import SELF, Domain, Relation

MUSIC = Domain(
    "music",
    types={
        "band": "{adjective} {noun}",
        "musician": "{person}",
        "venue": "the {venue}",
    },
    words={
        "adjective": "Velvet, Electric, Lonely, Golden, Broken, Midnight, Wild, Paper, Neon, "
            "Silver",
        "noun": """Parade, Foxes, Engines, Lanterns, Tigers, Arrows, Pilots, Orchids, Ghosts,
            Anchors,
            Saints, Rivers""",
        "venue": """Blue Note, Roxy, Apollo, Old Brewery, Warehouse, Palladium, Cellar Club, Arena,
            Jazz Kitchen, Riverside Stage, Lyric, Opera House""",
        "genre": "jazz, rock, folk, soul, techno, blues, punk, reggae, samba, hip hop, country, "
            "metal",
    },
    relations=(
        Relation(
            "genre", "band", "genre",
            says="{s} play {v}. | {s} are known for {v}. | The music of {s} is {v}.",
            moves="{s} now play {v}. | {s} have switched to {v}.",
            asks="What kind of music do {s} play? | What do {s} play? | Which band plays {v}? "
            "| Who plays {v}?",
            lists="Which bands play {v}? | List the bands that play {v}.",
            counts="How many bands play {v}? | How many bands are known for {v}?",
            checks="Do {s} play {v}? | Are {s} known for {v}? | Do {s} still play {v}?",
            befores="What did {s} play before? | What kind of music did {s} play before?",
        ),
        Relation(
            "singer", "band", "musician",
            says="{v} sings in {s}. | The singer of {s} is {v}. | {s} have {v} as their singer.",
            moves="{v} now sings in {s}. | {v} has replaced the singer of {s}.",
            asks="Who sings in {s}? | Who is the singer of {s}? | In which band does {v} sing? "
            "| Which band does {v} sing in?",
            checks="Does {v} sing in {s}? | Is {v} the singer of {s}?",
            befores="Who sang in {s} before? | Who was the singer of {s} before?",
            names="the singer of {s} | the person who sings in {s} | the band that {v} sings in "
            "| the band with {v} as singer",
        ),
        Relation(
            "plays", "musician", "instrument", many=True,
            says="{s} plays the {v}. | {s} is a master of the {v}. | {s} has learnt the {v}. "
            "| {s} performs on the {v}.",
            denies="{s} does not play the {v}. | {s} can't play the {v}. "
            "| {s} never learnt the {v}.",
            ends="{s} no longer plays the {v}. | {s} gave up the {v}.",
            lists="Which instruments does {s} play? | What instruments does {s} play? "
            "| Who plays the {v}? | Which musicians play the {v}?",
            counts="How many instruments does {s} play? | How many instruments has {s} learnt? "
            "| How many musicians play the {v}? | How many people play the {v}?",
            checks="Does {s} play the {v}? | Can {s} play the {v}?",
        ),
        Relation(
            "gig", "band", "venue",
            says="{s} play at {v} next. | The next gig of {s} is at {v}. | You can see {s} at {v}.",
            moves="The gig of {s} was moved to {v}. | {s} will now play at {v}.",
            asks="Where do {s} play next? | Where is the next gig of {s}? | Who plays at {v} next? "
            "| Which band can I see at {v}?",
            lists="Which bands play at {v}? | List the bands I can see at {v}.",
            counts="How many bands play at {v}? | How many bands can I see at {v}?",
            checks="Do {s} play at {v} next? | Is the next gig of {s} at {v}?",
            befores="Where was the gig of {s} before it was moved? "
            "| What was the old venue of {s}?",
            names="the venue of {s} | the place where {s} play next | the band that plays at {v} "
            "| the band at {v}",
        ),
        Relation(
            "holds", "venue", "seats",
            says="{s} has {v}. | There are {v} in {s}. | The hall of {s} has {v}.",
            asks="How many seats does {s} have? | How many people can sit in {s}? "
            "| How big is {s}?",
            checks="Does {s} have {v}? | Are there {v} in {s}?",
            compares="""> Which is bigger, {a} or {b}? | < Which has fewer seats, {a} or {b}?
                >? Does {a} have more seats than {b}?""",
        ),
        Relation(
            "plays_me", SELF, "instrument", many=True,
            says="I play the {v}. | I have learnt the {v}. | I know how to play the {v}.",
            denies="I don't play the {v}. | I can't play the {v}. | I never learnt the {v}.",
            ends="I no longer play the {v}. | I gave up the {v}.",
            lists="Which instruments do I play? | What instruments do I know how to play?",
            counts="How many instruments do I play? | How many instruments have I learnt?",
            checks="Do I play the {v}? | Can I play the {v}?",
        ),
    ),
)  # fmt: skip

FOOTBALL = Domain(
    "football",
    types={"team": "{team}", "player": "{person}", "ground": "{ground}"},
    words={
        "ground": """Park Lane, Victoria Field, Hillside Arena, Bay Stadium, Oak Park,
            Castle Ground,
            Station Road, Meadow Park, River Field, The Nest""",
        "position": "goalkeeper, striker, defender, midfielder, winger, sweeper, full back, "
            "captain",
    },
    relations=(
        Relation(
            "coach", "team", "person",
            says="{v} coaches {s}. | {s} are coached by {v}. | The coach of {s} is {v}.",
            moves="{v} now coaches {s}. | {s} have a new coach, {v}. | {v} took over {s}.",
            asks="Who coaches {s}? | Who is the coach of {s}? | Which team does {v} coach? "
            "| Which team is coached by {v}?",
            checks="Does {v} coach {s}? | Is {v} the coach of {s}?",
            befores="Who coached {s} before? | Who was the previous coach of {s}?",
            names="the coach of {s} | the person who coaches {s} | the team coached by {v} "
            "| the team that {v} coaches",
        ),
        Relation(
            "ground", "team", "ground",
            says="{s} play at {v}. | The home ground of {s} is {v}. | {v} is the home of {s}.",
            moves="{s} moved to {v}. | {s} now play at {v}.",
            asks="Where do {s} play? | What is the home ground of {s}? | Who plays at {v}? "
            "| Which team plays at {v}?",
            lists="Which teams play at {v}? | List the teams that play at {v}.",
            counts="How many teams play at {v}? | How many teams call {v} home?",
            checks="Do {s} play at {v}? | Is {v} the home of {s}?",
            befores="Where did {s} play before? | What was the old ground of {s}?",
            names="the home ground of {s} | the ground of {s} | the team at {v} "
            "| the team that plays at {v}",
        ),
        Relation(
            "plays_for", "player", "team",
            says="{s} plays for {v}. | {s} is with {v}. | {v} have {s} in the squad. "
            "| {s} is under "
            "contract with {v}.",
            moves="{s} was sold to {v}. | {s} has joined {v}. | {s} now plays for {v}.",
            asks="Which team does {s} play for? | Who does {s} play for? "
            "| Which player is with {v}? "
            "| Who plays for {v}?",
            lists="Which players are with {v}? | List the players of {v}.",
            counts="How many players are with {v}? | How many players do {v} have?",
            checks="Does {s} play for {v}? | Is {s} with {v}? | Is {s} still with {v}?",
            befores="Which team did {s} play for before? | Who did {s} play for before?",
            names="the team of {s} | the team that {s} plays for | the player of {v} "
            "| the player who is with {v}",
        ),
        Relation(
            "position", "player", "position",
            says="{s} plays as {v}. | The position of {s} is {v}. | {s} is used as {v}.",
            moves="{s} now plays as {v}. | {s} was moved to the position of {v}.",
            asks="What position does {s} play? | What is the position of {s}? "
            "| What is {s} used as?",
            checks="Does {s} play as {v}? | Is {s} used as {v}?",
            befores="What position did {s} play before? | What was the old position of {s}?",
        ),
        Relation(
            "goals", "player", "age",
            says="{s} has scored {v} goals. | {s} has {v} goals. | {v} goals were scored by {s}.",
            asks="How many goals has {s} scored? | How many goals does {s} have?",
            checks="Has {s} scored {v} goals? | Does {s} have {v} goals?",
            compares="""> Who has scored more goals, {a} or {b}?
                < Who has fewer goals, {a} or {b}?
                >? Has {a} scored more than {b}?""",
        ),
    ),
)  # fmt: skip

CINEMA = Domain(
    "cinema",
    types={"film": "“{title}” | {title}", "hall": "{screen}"},
    relations=(
        Relation(
            "screen", "film", "hall",
            says="{s} is shown on {v}. | {s} runs on {v}. | On {v} we show {s}. | {s} is on {v}.",
            moves="{s} was moved to {v}. | {s} now runs on {v}.",
            asks="Which screen is {s} on? | Where does {s} run? | Which film is shown on {v}? "
            "| What runs on {v}?",
            lists="Which films run on {v}? | List the films shown on {v}.",
            counts="How many films run on {v}? | How many films are shown on {v}?",
            checks="Is {s} shown on {v}? | Does {s} run on {v}? | Is {s} still on {v}?",
            befores="Which screen was {s} on before? | Where did {s} run before?",
            names="the screen of {s} | the screen that shows {s} | the film on {v} "
            "| the film shown on {v}",
        ),
        Relation(
            "begins", "film", "time",
            says="{s} starts at {v}. | The showing of {s} is at {v}. | {s} begins at {v}. "
            "| {s}: {v}",
            moves="{s} was moved to {v}. | {s} now starts at {v}.",
            asks="When does {s} start? | What time is the showing of {s}? "
            "| Which film starts at {v}? "
            "| What can we see at {v}?",
            checks="Does {s} start at {v}? | Is the showing of {s} at {v}?",
            befores="When did {s} start before? | What was the old time of {s}?",
            compares="""< Which starts first, {a} or {b}? | > Which starts later, {a} or {b}?
                <? Does {a} start before {b}?""",
        ),
        Relation(
            "director", "film", "person",
            says="{v} directed {s}. | {s} was directed by {v}. | The director of {s} is {v}. "
            "| {s} is a film by {v}.",
            asks="Who directed {s}? | Who is the director of {s}? | Which film did {v} direct? "
            "| Which film is by {v}?",
            lists="Which films did {v} direct? | List the films by {v}.",
            counts="How many films did {v} direct? | How many films are by {v}?",
            checks="Did {v} direct {s}? | Is {s} by {v}?",
            names="the director of {s} | the person who directed {s} | the film by {v} "
            "| the film that {v} directed",
        ),
        Relation(
            "runs_for", "film", "minutes",
            says="{s} lasts {v}. | {s} is {v} long. | The length of {s} is {v}.",
            asks="How long does {s} last? | How long is {s}? | What is the length of {s}?",
            checks="Does {s} last {v}? | Is {s} {v} long?",
            compares="""> Which film is longer, {a} or {b}? | < Which is shorter, {a} or {b}?
                >? Does {a} last longer than {b}?""",
        ),
        Relation(
            "attendant", "hall", "person",
            says="{v} checks the tickets at {s}. | {s} is in the charge of {v}. | {v} minds {s}.",
            moves="{v} now minds {s}. | {s} is now in the charge of {v}.",
            asks="Who checks the tickets at {s}? | Who minds {s}? | Which screen does {v} mind? "
            "| At which screen does {v} check the tickets?",
            checks="Does {v} mind {s}? | Does {v} check the tickets at {s}?",
            befores="Who minded {s} before? | Who checked the tickets at {s} before?",
            names="the person who minds {s} | the attendant of {s} | the screen that {v} minds "
            "| the screen in the charge of {v}",
        ),
        Relation(
            "seen", "person", "film", many=True,
            says="{s} has seen {v}. | {s} went to see {v}. | {s} bought a ticket for {v}.",
            denies="{s} has not seen {v}. | {s} hasn't seen {v} yet. | {s} missed {v}.",
            lists="Which films has {s} seen? | Which films did {s} go to see? "
            "| Who has seen {v}? | Who went to see {v}?",
            counts="How many films has {s} seen? | How many films did {s} go to see? "
            "| How many people have seen {v}? | How many people went to see {v}?",
            checks="Has {s} seen {v}? | Did {s} go to see {v}?",
        ),
    ),
)  # fmt: skip

THEATRE = Domain(
    "theatre",
    types={"play": "“{title}” | {title}", "actor": "{person}",
            "dressing_room": "dressing room {n}"},
    words={
        "n": "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
        "role": """the king, the queen, the thief, the ghost, the baker, the soldier, the witch,
            the doctor, the judge, the servant, the gardener, the poet, the widow, the sailor,
            the monk, the spy""",
    },
    relations=(
        Relation(
            "stage_director", "play", "person",
            says="{s} is staged by {v}. | {v} is staging {s}. | {v} directs {s} for the stage. "
            "| The production of {s} is in the hands of {v}.",
            moves="{s} is now staged by {v}. | {v} has taken over the production of {s}.",
            asks="Who is staging {s}? | Who is in charge of the production of {s}? "
            "| Which play is {v} staging? | Which play is staged by {v}?",
            checks="Is {v} staging {s}? | Is {s} staged by {v}?",
            befores="Who was staging {s} before? "
            "| Who was in charge of the production of {s} before?",
            names="the person staging {s} | the stage director of {s} | the play staged by {v} "
            "| the play that {v} is staging",
        ),
        Relation(
            "opening", "play", "date",
            says="{s} opens on {v}. | The premiere of {s} is on {v}. | On {v} we open {s}.",
            moves="The premiere of {s} was moved to {v}. | {s} now opens on {v}.",
            asks="When does {s} open? | When is the premiere of {s}? | Which play opens on {v}? "
            "| What do we open on {v}?",
            checks="Does {s} open on {v}? | Is the premiere of {s} on {v}?",
            befores="When was the premiere of {s} before it was moved? "
            "| What was the old opening of {s}?",
        ),
        Relation(
            "part", "actor", "role",
            says="{s} plays {v}. | {s} is cast as {v}. | As {v} you will see {s}.",
            asks="Which part does {s} play? | What is {s} cast as? | Who plays {v}? "
            "| Who is cast as {v}?",
            checks="Does {s} play {v}? | Is {s} cast as {v}?",
            moves="{s} now plays {v}. | {s} was recast as {v}.",
            befores="Which part did {s} play before? | What was {s} cast as before?",
            names="the part of {s} | the part that {s} plays | the actor who plays {v} "
            "| the actor cast as {v}",
        ),
        Relation(
            "dressing", "actor", "dressing_room",
            says="{s} changes in {v}. | {s} has {v}. | {v} is for {s}. | We put {s} in {v}.",
            moves="{s} was moved to {v}. | {s} now has {v}.",
            asks="Which dressing room does {s} have? | Where does {s} change? "
            "| Who changes in {v}? "
            "| Who has {v}?",
            lists="Which actors change in {v}? | List the actors in {v}.",
            counts="How many actors change in {v}? | How many actors are in {v}?",
            checks="Does {s} change in {v}? | Is {s} in {v}? | Is {s} still in {v}?",
            befores="Which dressing room did {s} have before? | Where did {s} change before?",
            names="the dressing room of {s} | the room where {s} changes | the actor in {v} "
            "| the actor who changes in {v}",
        ),
        Relation(
            "acts_in", "actor", "play", many=True,
            says="{s} acts in {v}. | {s} is in the cast of {v}. | {v} has {s} in the cast.",
            denies="{s} does not act in {v}. | {s} is not in the cast of {v}.",
            ends="{s} has left the cast of {v}. | {s} no longer acts in {v}.",
            lists="Which plays does {s} act in? | List the plays {s} is in. | Who acts in {v}? "
            "| Who is in the cast of {v}?",
            counts="How many plays does {s} act in? | How many plays is {s} in? "
            "| How many actors are in {v}? | How many people act in {v}?",
            checks="Does {s} act in {v}? | Is {s} in the cast of {v}?",
        ),
        Relation(
            "takings", "play", "sum",
            says="{s} has earned {v}. | {s} took in {v}. | The takings of {s} are {v}.",
            asks="How much has {s} earned? | What are the takings of {s}?",
            checks="Has {s} earned {v}? | Are the takings of {s} {v}?",
            compares="""> Which has earned more, {a} or {b}? | < Which took in less, {a} or {b}?
                >? Has {a} earned more than {b}?""",
        ),
    ),
)  # fmt: skip

GAMES = Domain(
    "games",
    types={"gamer": "{person}", "guild": "the {guild} guild", "character": "{character}"},
    words={
        "guild": "Iron, Moon, Raven, Thunder, Amber, Frost, Shadow, Dawn, Cinder, Oak",
        "character": """Zarvok, Elindra, Thornfist, Myrren, Galdor, Ysolde, Kragg, Nimue, Borin,
            Sylas,
            Vexa, Orlok, Faelan, Drusk, Iridel, Morwen""",
        "loot": """magic sword, dragon egg, healing potion, golden shield, silver bow, cursed ring,
            invisibility cloak, fire staff, lucky coin, mithril helmet, bag of gems, enchanted map,
            ice hammer, flying carpet""",
        "class": "wizard, ranger, bard, paladin, druid, rogue, monk, necromancer",
    },
    relations=(
        Relation(
            "plays_as", "gamer", "character", unique=True,
            says="{s} plays as {v}. | {v} is played by {s}. | The character of {s} is {v}.",
            moves="{s} switched to {v}. | {s} now plays as {v}.",
            asks="Who does {s} play as? | Which character does {s} play? | Who plays as {v}? "
            "| Whose character is {v}?",
            checks="Does {s} play as {v}? | Is {v} played by {s}?",
            befores="Who did {s} play as before? | Which character did {s} play before?",
            names="the character of {s} | the character that {s} plays | the player behind {v} "
            "| the person who plays as {v}",
        ),
        Relation(
            "guild", "character", "guild",
            says="{s} belongs to {v}. | {s} is a member of {v}. "
            "| {v} counts {s} among its members.",
            moves="{s} joined {v}. | {s} now belongs to {v}. | {s} has changed to {v}.",
            asks="Which guild does {s} belong to? | What guild is {s} in? "
            "| Which character belongs to {v}? "
            "| Who is in {v}?",
            lists="Which characters are in {v}? | List the members of {v}.",
            counts="How many characters are in {v}? | How many members does {v} have?",
            checks="Does {s} belong to {v}? | Is {s} in {v}? | Is {s} still in {v}?",
            befores="Which guild did {s} belong to before? | What guild was {s} in before?",
            names="the guild of {s} | the guild that {s} is in | the character in {v} "
            "| the member of {v}",
        ),
        Relation(
            "level", "character", "age",
            says="{s} is at level {v}. | The level of {s} is {v}. | {s} has made it to level {v}.",
            moves="{s} has reached level {v}. | {s} is now at level {v}.",
            asks="What level is {s}? | Which level has {s} reached? | What is the level of {s}?",
            checks="Is {s} at level {v}? | Has {s} reached level {v}?",
            befores="What level was {s} before? | Which level did {s} have before?",
            compares="""> Who is at a higher level, {a} or {b}?
                < Who has the lower level, {a} or {b}?
                >? Is the level of {a} higher than that of {b}?""",
        ),
        Relation(
            "class", "character", "class",
            says="{s} is a(n) {v}. | {s} fights as a(n) {v}. | The class of {s} is {v}.",
            asks="What is the class of {s}? | What does {s} fight as? | Who is a(n) {v}? "
            "| Who fights as a(n) {v}?",
            checks="Is {s} a(n) {v}? | Does {s} fight as a(n) {v}?",
        ),
        Relation(
            "loot", "character", "loot", many=True,
            says="{s} carries the {v}. | {s} has found the {v}. | {s} owns the {v}. "
            "| The {v} went to {s}.",
            denies="{s} does not carry the {v}. | {s} never found the {v}.",
            ends="{s} has lost the {v}. | {s} sold the {v}. | {s} no longer has the {v}.",
            lists="What does {s} carry? | What things does {s} own? | Who carries the {v}? "
            "| Who has the {v}?",
            counts="How many things does {s} carry? | How many things does {s} own? "
            "| How many characters carry the {v}? | How many characters have the {v}?",
            checks="Does {s} carry the {v}? | Does {s} have the {v}?",
        ),
        Relation(
            "guild_leader", "guild", "gamer",
            says="{v} leads {s}. | The leader of {s} is {v}. | {s} is led by {v}.",
            moves="{v} now leads {s}. | {v} was elected leader of {s}.",
            asks="Who leads {s}? | Who is the leader of {s}? | Which guild does {v} lead? "
            "| Which guild is led by {v}?",
            checks="Does {v} lead {s}? | Is {v} the leader of {s}?",
            befores="Who led {s} before? | Who was the leader of {s} before?",
            names="the leader of {s} | the person who leads {s} | the guild led by {v} "
            "| the guild that {v} leads",
        ),
    ),
)  # fmt: skip
