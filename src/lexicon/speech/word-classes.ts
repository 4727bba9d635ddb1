/** Words before a noun. */
export const DETERMINERS = `the a an this that these those his her its their our my your some many several both all no
any each every another one two three four five six seven eight nine ten most more few other dozens hundreds thousands`;

/** Words before a noun phrase or a clause: nothing of a noun phrase. */
export const PREPOSITIONS = `of in on at by for with from to into about after before during under over against between
among through throughout without within across near outside inside since until till amid despite toward towards upon off
up down out around behind beyond via per like unlike than as because although though while when where if whether unless
once alongside besides regarding concerning versus whilst onto`;

/** Words that open a subordinate clause. */
export const SUBORDINATORS = `after before as when while because although though since until if whether unless once where
that than so whereas whilst`;

/** Helping verbs, with "to" and "not". */
export const AUXILIARIES = `has have had is are was were be been being do does did will would can could may might must
shall should to not never n't hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't
couldn't shouldn't cannot 'd 'll 've`;

/** Helping verbs of the passive. */
export const FORMS_OF_BE = 'is are was were been being be';

/** Verbs that lean on an infinitive: "went on to say", "declined to say". */
export const CATENATIVES = `going went goes began begun begins continued continues continue declined declines refused
refuses tried tries wants wanted seems seemed appeared appears expected likely quick keen careful able set using used like
liked happy glad eager chose failed came took forced hastened proceeded paused sought`;

/** Adverbs without -ly, and time words used like them. */
export const ADVERBS = `also later then now just never not still even already since again once often always sometimes too
soon ever first only instead further rather almost long so far back meanwhile however today yesterday tonight earlier more
than all both himself herself themselves itself nonetheless nevertheless therefore thus perhaps elsewhere thereby twice
tomorrow monday tuesday wednesday thursday friday saturday sunday`;

/** Words in -ly that are nouns, names or adjectives. */
export const LY_NOUNS = `family ally assembly italy july reply anomaly monopoly butterfly supply bully rally tally jelly lily
homily folly belly elderly early weekly daily`;

/** Words that stand alone as a subject. */
export const PRONOUNS = `he she they it we i you who one everyone everybody someone somebody nobody others some many most
several neither another this these those anyone anybody both`;

/** Pronouns that are subjects only, or nearly. */
export const SUBJECT_PRONOUNS = 'he she they we i it you who';

/** Pronouns that are objects. */
export const OBJECT_PRONOUNS = 'him her them us me you it';

/** Words that join clauses of one rank. */
export const CONJUNCTIONS = 'and or but nor yet';

/** Words that open questions and relative clauses. */
export const QUESTION_WORDS = 'who which that whose whom what when where why how whether if';

/** Pronouns that own the noun behind them. */
export const POSSESSIVE_PRONOUNS = 'his her their its my our your whose';

/** Written before a person's name. */
export const TITLES = `mr mrs ms dr sen rep gov gen col lt capt sgt rev prof president senator governor secretary
congressman congresswoman mayor judge justice professor chairman chairwoman director speaker prime minister vice former
ex-president king queen pope sir lord lady attorney general representative chancellor prince princess captain sergeant
lieutenant colonel detective sheriff officer chief superintendent inspector councillor councilman councilwoman commissioner
ambassador archbishop bishop cardinal imam rabbi pastor coach manager spokesman spokeswoman spokesperson`;

/** Finite verbs without -ed, which end a noun phrase on their left. */
export const FINITE_VERBS = `used won lost got took made came went gave ran met held kept led saw knew put let sent spent stood
began grew fell felt became is are was were did paid sold bought brought caught taught fought sought thought built sat hit
cut shut quit broke chose drove ate flew forgot froze hid rode rose sang shook shot stole struck swore threw wore wrote
understood withdrew overcame undertook drew slept spoke split spun sprang stuck swept swam swung tore told woke wound blew
bent bet bid bore bled bred burst clung crept dealt dug fed fled forgave ground heard hung knelt laid lay lent lit meant
overtook oversaw sank shed shone shrank slid slung spat spread stung strode strove underwent upheld wept has have had says
does goes seems appears remains became helps helped want wants needs need takes makes gets gives comes likes loves hates keeps brings begins believes thinks knows includes contains
continues requires allows means tries leads meets sees sends speaks understands owes owns pays prefers provides refuses
relies represents serves tends wears enjoys adores admires becomes belongs carries chooses considers deserves describes
differs dislikes draws earns eats exists expects faces feels fills finds follows gains grows happens hears holds hopes
ignores insists intends involves knows lacks learns lets lies lives loses manages opposes opposed owed puts reaches reads
realizes receives refers reflects rejects represents runs seeks sells sits spends suggests thanks throws wishes writes`;

/** Days of the week. */
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Months. */
export const MONTHS = `january february march april june july august september october november december`;

/** Nouns of time that may stand between a speaker and the verb: "the minister last week said". */
export const TIME_NOUNS = 'night morning afternoon evening week month year today';

/** Words that lead up to such a noun. */
export const TIME_LEADS = 'last this late early earlier later next the same that week night';

/** Who is told: objects after which what was told begins. */
export const AUDIENCES = `reporters journalists supporters voters people them him her us me you lawmakers viewers everyone
delegates donors fans students crowds listeners readers investors analysts officials parliament congress lawmakers senators
shareholders residents newsmen`;

/** Nouns for people without a determiner, and adjectives before them. */
export const BARE_ROLES = 'former longtime people police men women';

/** Units of time before "later", "ago" and commas: no speaker. */
export const TIME_UNITS = `day days week weeks month months year years hour hours minute minutes time morning night evening
afternoon moment point`;

/** Participles behind a comma that tell what came of something said, and are no part of it. */
export const RESULT_PARTICIPLES = `drawing prompting throwing sparking reflecting leading putting echoing citing pointing
believing triggering earning provoking marking fueling fuelling stirring igniting contradicting touching`;

/** Adjectives that stand before nouns of speech: "his recent claims", "an unofficial label". */
export const ADJECTIVES = `recent new latest early previous past other own first last best same such similar private public
foreign major minor big strong top final key repeated false mock full long short clear direct good bad great joint open
common earlier prior frequent many few several various opening closing written unofficial blunt harsh sharp brief key
former main simple loud angry bold broad fresh high low sole lone right wrong`;
