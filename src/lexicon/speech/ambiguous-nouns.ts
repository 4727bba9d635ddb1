/** Forms of speech verbs that are as often nouns or adjectives: only their neighbours tell. */
export const AMBIGUOUS_NOUNS = `point points briefing briefings warnings hearing hearings talk talks rule ruling rulings kid kids object objects objecting brief briefs command commands lecture lectures
guess guesses contest contests dispute disputes crow crows bark barks howl howls roar roars laugh laughs smile smiles nod nods
shrug shrugs groan groans moan moans taunt taunts rap raps cable cables message messages type types caption captions brand brands
term terms slate slates toast toasts champion champions welcome welcomes salute rebuke rebukes paint paints cut cuts blog blogs
forecasting counsel alert alerts venture ventures reflect savage growl thunder sum sums contested disputed branded commanding
welcoming reflecting singing typing kidding laughing smiling comparing endorsed painted volunteer volunteers posting postings lament laments cries cry chant chants shout shouts joke jokes yell quip boast boasts threat
question questions address advocate advocates report reports reported reporting claim claims claimed call calls demand
demands comment comments promise promises note notes post posts state states stress answer answers request requests offer
offers order orders charge charges attack attacks challenge challenges press dare view views fear fears worry hope hopes
plan plans estimate estimates doubt reply text email reads show shows find feel support supports appeal appeals pledge
pledges vow vows remark remarks quote quotes detail details highlight highlights outline reason reasons signal signals hint
hints blame praise trash rip slam bet tweet tweets tweeted warning meeting bash counter snap concluding alleged proposed
leading finding findings feeling feelings forecast forecasts caution judge rule rules protest protests project projects
mandate object objects guarantee contract document documents record records caution gripe snipe debate debates drawl
recall petition petitions murmur mumble whisper whispers scream screams sigh sighs dispatch guess recount retort summary sum sums
emails texts detailed repeated requested recommended`;
