import { words } from '../word-list.ts';

/** Words in small letters that end the search for a title before a name: "met [president] …" begins after "met". */
export const NO_ROLE_WORDS = words(`
  met meets meet saw sees see hit hits shot told tells sent sends put puts set sets let lets left leaves took takes take gave gives give won
  wins beat beats lost loses kept keeps held holds hold made makes make found finds find cut cuts led leads quit backs back back bring brings join joins replace
  replaces succeed succeeds name names elect elects oust ousts sue sues urge urges call calls help helps ask asks like love want wants need needs include includes
  yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday week month year while where when whose
  away off out over up down along together ahead aside indeed meanwhile however instead still yet later earlier also even once perhaps times
  accordingly besides furthermore moreover likewise otherwise therefore thus hence nevertheless nonetheless
  defeat defeats face faces faced fought fight fights thank thanks thanked blame blames respect respects support supports
`);

/** Participles and adverbs that stand in titles: "[retired] general", "newly [elected] mayor". */
export const ROLE_PARTICIPLES = words(`
  retired elected re-elected newly-elected appointed disgraced jailed ousted deposed exiled convicted accused assassinated slain murdered fallen leading
  ruling acting managing founding outgoing incoming sitting standing visiting presiding commanding supervising managing-editor running
  family deputy early newly recently long-serving embattled united celebrated acclaimed noted renowned wounded decorated self-styled
  self-proclaimed so-called finishing marketing programming banking building engineering manufacturing mining shipping housing planning
  training nursing coaching driving cycling boxing racing skating swimming skiing sailing rowing fencing wrestling surfing shooting
  defending reigning surviving voting nonvoting practicing practising supporting operating trading investing aspiring budding governing elderly assembly formerly
  defeated losing winning indicted imprisoned unelected beloved married estranged alleged
`);

/** Words of the grammar and of order that stand in titles all the same: "the bank's [new] governor", "[second] seed". */
export const ROLE_MODIFIERS = words(`
  new own first second third fourth fifth sixth seventh eighth ninth tenth then one only two-time three-time four-time five-time most next last
  late now former right left top half likely double great
`);

/** Before a title written with capitals only these small words belong to it: "[former] President", "[then] Prime Minister". */
export const BEFORE_CAPITAL_TITLES = words(`
  former ex then late acting retired outgoing incoming longtime long-time current fellow veteran deputy assistant associate vice newly
  elected re-elected embattled disgraced ousted deposed jailed exiled slain assassinated visiting interim caretaker new young old
  one-time onetime sitting senior junior top chief first second third wartime populist conservative liberal left-wing right-wing socialist
  centrist hardline reformist rival western southern northern eastern
`);

/** Nouns for people that are no office: they head an apposition ("[an independent from Vermont]"), not a title. */
export const APPOSITION_NOUNS = words(`
  independent native member members man woman boy girl person half one figure fan voter critic ally foe enemy graduate alumnus alumna
  advocate proponent backer believer insider outsider newcomer favourite favorite underdog giant veteran hand fixture name force voice
  immigrant migrant refugee asylum-seeker citizen national father-of-two mother-of-two father-of-three mother-of-three twin orphan
  spokesman-in-chief number holder winner loser runner orator descendant
`);

/** Nouns that are verbs as well: "too early to [judge] Vega" is no title. */
export const ROLES_OR_VERBS = words(
  'judge coach guard head lead star partner model chair host pilot champion father nurse doctor mother',
);

/** What "X, who … the mayor of Lima" may say between "who" and the role. */
export const BEING_WORDS = words('is was are were remains became becomes');

/** Parts of honorifics that count only before another one: "[Chief] Justice", "[Rear] Adm.". */
export const STYLE_STARTS = words(
  'chief tan first vice rear lance staff master crown grand lord major field wing air flight petty warrant',
);

/** Honorifics that are also offices, so that what is written before them makes a role: "[former Ohio Gov.] Ellen Hale". */
export const OFFICE_STYLES = words(`
  gov sen sens rep reps del gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral brig brigadier marshal
  commander cmdr judge justice cardinal bishop archbishop pastor rabbi imam ayatollah king queen prince princess duke emir sultan sheikh
  detective inspector superintendent constable
`);

/** Offices that end with "General": "[Attorney] General". */
export const CIVIL_GENERALS_BEFORE = words(
  'attorney solicitor surgeon secretary consul governor director auditor inspector postmaster comptroller controller registrar receiver',
);
