/** Months by every written form, lower case and without a dot; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

/** Month forms that are months also where neither a day nor a year stands beside them. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set(
  'january february july september october november december'.split(' '),
);

/** Months whose names are also words or given names: alone they are months only after a word such as "in" or "last". */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set('march april may june august'.split(' '));

/** Weekdays by their full names, lower case; 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index] as const),
);

/** Weekdays as they are cut short before a date ("Fri, Dec 5"); lower case and without a dot. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sun', 'mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat'].flatMap((forms, index) =>
    forms.split(' ').map((form) => [form, index] as const),
  ),
);

/** Words before a weekday that make it one of many, or the name of a feast, a club or a sale. */
export const NO_SINGLE_WEEKDAY: ReadonlySet<string> = new Set(
  `a an another any each every most one some many alternate first second third fourth fifth ash bloody black blue cyber easter
  fat giving good happy holy maundy palm ruby sheffield shrove super whit`.split(/\s+/),
);

/** What is held or said on one day: "a Friday meeting". */
export const DAY_EVENTS: ReadonlySet<string> = new Set(
  `appearance article attack ballot blog briefing brief broadcast call ceremony conference deadline debate decision deposition dinner
  editorial election email e-mail event filing game hearing interview letter luncheon match meeting memo memorandum news note
  op-ed order phone post press primary profile radio raid rally report ruling segment session speech stakeout statement story summit
  telephone television trip tv tweet video visit vote`.split(/\s+/),
);

/** Capitalised words after a weekday that make it a title. */
export const TITLE_AFTER_WEEKDAY: ReadonlySet<string> = new Set(
  `business club express football herald independent journal live magazine mail mercury mirror observer people post review
  school star sun telegraph times today tribune world`.split(/\s+/),
);

/** Small numbers that are written out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
]);

/** Days of a month that old wires write as words: "payable April one". */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, index) => [word, index + 1] as const),
);

/** Quarters of a year by their ordinals. */
export const QUARTER_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Words of a match report: a quarter near one of them is a quarter of play. */
export const PLAY_WORDS: ReadonlySet<string> = new Set(
  `3-pointer 3-pointers basket baskets coach defense game games halftime interception kickoff layup outscored punt quarterback
  rebounds scored touchdown touchdowns unbeaten yard yards`.split(/\s+/),
);

/** Words that a year or a month alone may follow. */
export const BEFORE_A_DATE: ReadonlySet<string> = new Set(
  `after around before between by circa during early for from in late mid of since through throughout till to until`.split(
    /\s+/,
  ),
);

/** Words that stand before a year which describes a thing: "the 2020 election", "his 2016 campaign". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a an another any each her his its my our that the their these this those your 's".split(' '),
);

/** Things that are counted by the thousand: a four-digit number before one of them is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `acres barrels bhd bpd buildings bushels cars cases civilians companies containers cows cubic customers dead deaths
  delegates demonstrators dlrs dollars employees euros families fans farmers feet fighters firefighters flights foot
  ft hectares homes hours houses hp inhabitants injured jobs kg kilograms kilometers kilometres km kph lb lbs
  locations lots man megawatts men meters metres mg migrants mile miles million minutes mln mm mph mw officers others
  ounces pages passengers patients pct people percent persons pieces points police policemen pounds prisoners
  protesters pupils rebels refugees residents riot rooms runners sailors seats security shares ships shops soldiers
  spectators square staff stores students supporters tanks teachers ton tonne tonnes tons tourists troops units
  vehicles vessels victims villages visitors volts voters votes wells women words workers yards years yen yuan`.split(
    /\s+/,
  ),
);

/** What a number after "of" counts: "a crowd of 2000". */
export const COUNTING_NOUNS: ReadonlySet<string> = new Set(
  `altitude average capacity crew crowd distance fleet force garrison group height initial length limit list maximum minimum most
  number one out party population quota some staff team top total village workforce`.split(/\s+/),
);

/** Words after a year that make it part of a programme's name. */
export const YEAR_NAMES: ReadonlySet<string> = new Set(
  'agenda block series model street st. avenue ave. road rd. drive blvd. boulevard lane'.split(' '),
);

/** Tense words: each says by itself whether what it governs lies behind or ahead. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  `ago ate beat became been began blew bore bought broke brought built burst came caught chose dealt did drew drove
  fell felt flew forgot fought found gave got grew had has have heard held hid hit hung hurt kept knew laid lay led
  left lost made meant met overthrew paid put quit ran rang rode rose said sang sank sat saw sent set shook shot shut
  slept slid sold sought spent split spoke spread stole stood struck stuck swam swept swore taught thought threw told
  took understood was were withdrew woke won wore wrote`.split(/\s+/),
);

/** Words that point ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `aims begins can cannot coming continues deadline due expect expected expects expires he'll i'll intends it'll
  launches likely may meets might must opens planned poised prepares preparing ready rescheduled resumes scheduled
  shall she'll should slated starts they'll travels unveils upcoming wants we'll will won't would you'll`.split(/\s+/),
);

/** Past verbs whose infinitive lies ahead: "agreed to meet on Monday". */
export const INTENT_WORDS: ReadonlySet<string> = new Set(
  `agree agreed agreement agrees aim asked bid bids calls chose deadline decided decision going hope hoped hopes
  hoping intend intended invited move offered ordered permission plan planning plans pledge pledged pledges prepared
  promise promised promises proposed right set threat threatened told unlikely urged urges vow vowed vows want wanted
  warned`.split(/\s+/),
);

/** Words after "to" that are no verbs. */
export const NO_INFINITIVES: ReadonlySet<string> = new Set(
  `a about all an another any both each every her his its many me more most my one our some that the their them these this those us what
  which whom you your`.split(/\s+/),
);

/** What has been said or written by its day: "in a statement Tuesday". */
export const UTTERANCES: ReadonlySet<string> = new Set(
  'announcement assertion comments interview remarks statement tweet'.split(' '),
);

/** Words ending like a verb's past that are none. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `united embed indeed need speed seed feed bed red shed hundred sacred wed exceed proceed succeed unprecedented armed aged based
  alleged so-called naked wicked limited related`.split(/\s+/),
);

/** Verbs of speaking whose weekday is nearly always the story's own day or the day before. */
export const SPEAKING: ReadonlySet<string> = new Set(
  `said told announced reported added confirmed statement interview conference briefing tweeted wrote declared warned insisted
  acknowledged denied news reporters acknowledged according`.split(/\s+/),
);

/** Nouns that "overnight" describes when it names no night. */
export const OVERNIGHT_THINGS: ReadonlySet<string> = new Set(
  `bag bags borrowing carrier courier curfew curfews delivery deposit deposits funds guest guests hike index interest lending loan loans low lows mail messenger money parking rate rates repo
  sensation shipping stay stays success swap swaps train trip visit yield call indexed`.split(/\s+/),
);

/** Words before a number that counts: "the first 2000 copies". */
export const COUNTING_ADJECTIVES: ReadonlySet<string> = new Set(
  `additional another approximate estimated extra final financial first fiscal full last maximum minimum missing next only other remaining second some
  standard total typical whole`.split(/\s+/),
);
