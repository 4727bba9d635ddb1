import type { Rule } from '../../../rule.ts';

/** What a piece of evidence speaks for, before any story was looked at: person, place, organization, other name. */
export type Prior = readonly [person: number, place: number, organization: number, other: number];

/** One thing that can be seen about a possible name; the example shows it about the words in brackets. */
export interface Evidence extends Rule {
  readonly family: string;
  readonly prior: Prior;
}

/** What is seen, an example, and the prior for person, place, organization and other name. */
type Row = readonly [name: string, example: string, ...prior: Prior];

const SHAPE = {
  oneWord: ['one word', 'The move pleased [Ruiz] greatly.', -2.7, -2.5, -2.5, -2.8],
  twoWords: ['two words', 'The move pleased [Ana Ruiz] greatly.', -1.9, -2.8, -2, -3],
  threeWords: ['three words', 'The move pleased [Ana Maria Ruiz] greatly.', -2.9, -3.7, -1.7, -2.8],
  fourWords: ['four words', 'He joined the [Lima Young Farmers Union] then.', -4.7, -5, -1.7, -3],
  fiveWords: ['five words and more', 'He joined the [Lima Young Dairy Farmers Union] then.', -6.2, -6.5, -2.2, -3.5],
  acronym: ['one short word in capitals', 'He works at [DKQ] now.', -3, -1.5, 2.2, 0],
  pluralAcronym: ['initials in the plural', 'They fund super [DKQs] now.', -3, -3, -2, -0.5],
  longCapitals: ['one long word in capitals', 'He works at [DAKOTAQ] now.', -1.5, -1, 0.7, 0],
  dotted: ['initials with dots', 'He works at [D.K.Q.] now.', -3, 0.5, 0.8, 0],
  initialInside: ['an initial inside', 'They saw [Ana B. Ruiz] there.', 2, -2, -1, -2],
  initialFirst: ['begins with an initial', 'They saw [J. Ruiz] there.', 1.5, -2, -0.5, -2],
  hyphen: ['a hyphen', 'They saw [Marie-Claire] there.', 0, 0, 0, 0],
  hyphenLower: ['a hyphen before a small letter', 'a [Lima-based] firm', -3, -3, -3, 1.5],
  ampersand: ['an ampersand', 'He works at [Ruiz & Hale] now.', -4, -4, 2, -2],
  andInside: ['"and" inside', 'the [Trade and Customs Office] said', -4, -4, -1, -3],
  ofInside: ['"of" inside', 'the [Bank of Lima] said', -4, -1.5, 0.3, -1],
  andAfterOf: ['"and" after "of" or "for"', 'the [Office of Trade and Customs] said', 0, 0, 0, 0],
  andWithoutHead: ['"and" inside, no organization word', 'They sued [Torvel and Quorv] there.', 0, 0, 0, 0],
  andBetweenLong: ['the same between two words and two', 'They sued [Ana Torvel and Otto Quorv].', -1, -1, -2, -1],
  theInside: ['"the" or "for" inside', 'the [Society for the Deaf] said', -4, -3, 0, -1],
  possessiveInside: ["a possessive 's inside", "They read [Ruiz's Herald] there.", -4, -2.5, -1.5, -1.5],
  dashInside: ['a dash or slash inside', 'the [Lima/Quito] route', -4, -4, -3, -3],
  particleInside: ['a small word of surnames inside', 'They saw [Ana de Ruiz] there.', 1.5, 0, -0.5, -1],
  macName: ['begins like a Scottish or Irish surname', 'They saw [McQuarley] there.', 2.5, 0, 0, -1],
  innerCapital: ['a capital inside a word', 'They use [DataQuill] there.', -1, -1.5, 1.2, 0],
  digit: ['a digit', 'They flew [Q400] there.', -3, -3, -0.5, 1],
  singleLetter: ['a single letter', 'They chose plan [B] there.', -4, -4, -4, -3],
  mixedCapitals: ['words in capitals beside others', 'He works at [DKQ Foods] now.', -1, -1.5, 0.3, 0],
  generation: ['ends with Jr., Sr. or a number', 'They saw [Tom Hale Jr.] there.', 2, -2, -1, 0],
} as const satisfies Readonly<Record<string, Row>>;

const SUFFIX = {
  slavicEnding: ['ends like a Slavic, Greek or Georgian surname', 'They saw [Dravenko] there.', 1.5, 0, -0.5, -1],
  surnameEnding: ['ends like another surname', 'They saw [Torvinsson] there.', 0.8, 0, 0, -1],
  placeEnding: ['ends like a place', 'They saw [Quillville] there.', 0, 1.2, -0.5, -1],
  demonymEnding: ['ends like a nationality', 'They saw [Quillian] there.', -0.3, -1, -0.5, 1.2],
} as const satisfies Readonly<Record<string, Row>>;

const SPELLING = {
  spelledLikePerson: [
    'an unlisted last word is spelled like a personal name',
    'They saw [Dolanda] there.',
    0.5,
    0,
    0,
    0,
  ],
  surelyLikePerson: ['… very much so', 'They saw [Rodriquez] there.', 0.5, 0, 0, 0],
  spelledLikePlace: ['an unlisted last word is spelled like a place', 'They saw [Quintara] there.', 0, 0.5, 0, 0],
  surelyLikePlace: ['… very much so', 'They saw [Wollingstedt] there.', 0, 0.5, 0, 0],
  spelledLikeWord: [
    'an unlisted last word is spelled like a word of the language',
    'They saw [Reforestation] there.',
    0,
    0,
    0,
    0,
  ],
} as const satisfies Readonly<Record<string, Row>>;

const PERSONAL = {
  givenFirst: ['begins with a given name', 'They saw [Ana Torvel] there.', 2.2, -1, -0.5, -1],
  givenThenUnlisted: ['a given name, then a word that is no common one', 'They saw [Ana Torvel] there.', 1.5, 0, 0, 0],
  givenThenCommon: ['a given name, then a common word', 'They saw [Ana Budget] there.', -0.5, 0, 0, 0],
  surnameLast: ['ends with a listed surname', 'They saw [Petersen] there.', 1.6, -1, -0.5, -1],
  givenAlone: ['one word, a given name', 'They saw [Hannah] there.', 1.5, -0.5, -1, -1],
  givenLast: ['ends with a given name', 'They saw [Torvel Hannah] there.', 0.5, -0.5, -0.5, -0.5],
  famous: ['a person known everywhere', 'They read [Al Capone] there.', 3, 0, 0, 0],
  famousSurname: ['a surname that alone means a public figure', 'They saw [Gorbachev] there.', 2.5, -1.5, -1, -1],
  onNoList: ['two or three words, all on no list', 'They saw [Quorv Torvel] there.', 1, -0.3, 0.3, -0.3],
  oneOnNoList: ['one word on no list', 'They saw [Torvel] there.', 0.8, 0, 0.8, 0],
  twoGivenFirst: ['begins with two given names', 'They saw [Ana Hannah Torvel] there.', 2, -0.5, -2, -0.5],
  allPersonal: ['three words or more, all personal names', 'They saw [Ana Maria Ruiz] there.', 1, 0, 0, 0],
  givenInside: ['a given name inside', 'They saw [Quorv Hannah Torvel] there.', 0, 0, 0, 0],
  commonThenGiven: ['a common word, then a given name', 'They saw [Budget Hannah Torvel] there.', 0, 0, 0, 0],
  unlistedThenGiven: ['an unlisted word, then a given name', 'They saw [Quorv Hannah Torvel] there.', 0, 0, 0, 0],
  titleThenGiven: ['a title, then a given name', 'They saw [President Hannah Torvel] there.', 0, 0, 0, 0],
  hyphenLowerThenMore: ['a half-capital compound, then more', 'the [Lima-based Torvel] firm', 0, 0, 0, 0],
  unlistedThenSurname: ['an unlisted word, then a listed surname', 'They saw [Quorv Petersen] there.', 0.7, 0, 0, 0],
  initialsThenName: ['two letters, then a personal name alone', 'They saw [QV Petersen] there.', 3, -1, -1.5, -1],
  familyNameFirst: ['a family name that stands first, then a name', 'They saw [Xi Torvel] there.', 1.5, 0, 0, 0],
  givenThenMore: [
    'a given name, and behind it a word that goes on',
    'They saw [Ana Torvel] Quorv there.',
    -2,
    0,
    -1,
    0,
  ],
  initialThenMore: ['ends with an initial, and a word follows', 'They saw [Ana B.] Torvel there.', -4, -3, -3, -2],
  generationBehind: ['Jr. or Sr. stands behind it', 'They saw [Ana Torvel] Jr. there.', -2, -2, -2, -2],
  personsGovernment: ['a surname, then what people head', 'They left the [Obama] administration then.', 3, -1, -1, -1],
  twoGivenTwoSurnames: [
    'two given names, then two surnames',
    'They saw [Ana Maria Lopez Torvel] there.',
    3.5,
    -1,
    -1,
    -1,
  ],
  abbreviatedTitleFirst: ['begins with a shortened title', 'They saw [Dr. Torvel] there.', -5, -5, -5, -5],
} as const satisfies Readonly<Record<string, Row>>;

const GAZETTEER = {
  country: ['a country', 'They flew to [Peru] then.', -3, 4.5, -1.5, -1],
  region: ['a region', 'They flew to [Bavaria] then.', -1.5, 4, -0.5, -1],
  area: ['a continent, a sea, a part of the world', 'They flew to [Europe] then.', -3, 4, -1, -0.5],
  landmark: ['a landmark', 'They went to [Red Square] then.', -2, 5, -2, -1],
  metropolis: ['a great or capital city', 'They flew to [Lima] then.', -1, 4, 0.2, -1],
  city: ['a city', 'They flew to [Aarhus] then.', -0.5, 3, 0.2, -1],
  town: ['a town', 'They drove to [Taunton] then.', 0, 2, 0.2, -1],
  village: ['a small town', 'They drove to [Appenzell] then.', 0, 1.2, 0, -0.5],
  small: ['a village', 'They drove to [Bergues] then.', 0, 0.7, 0, -0.5],
  placeOfTwo: ['one place with "and" in its name', 'They flew to [Trinidad and Tobago] then.', -1, 8, -2, -1],
  placeOrWord: ['a place, but also a common word', 'They drove to [Reading] then.', 0, -1.5, -0.5, 0],
  placeOrPerson: ['a place, but also a personal name', 'They drove to [Florence] then.', 0.5, -1, 0, 0],
  placeOrGivenFirst: [
    'begins with a place that is a given name too, then an unlisted word',
    'They saw [Florence Torvel] there.',
    1,
    0,
    -0.7,
    0,
  ],
  placeLast: ['ends with a place', 'They drove to [Torvel Peru] then.', -0.3, 0, 0.8, 0],
  placeFirst: ['begins with a place', 'They drove to [Peru Torvel] then.', -2, -0.5, 1.2, 0.5],
  placeWordIn: [
    'a place that is a word or a name too, behind "in" or "near"',
    'They live in [Reading] now.',
    -1,
    1.5,
    0,
    0,
  ],
  areaWithoutThe: [
    'a part of the world and a company, without "the"',
    'They bought it from [Amazon] then.',
    0,
    -3.5,
    1,
    0,
  ],
  insidePlace: ['inside a longer place name', 'They drove to Cape [Town] then.', -1, -2.5, -1, -0.5],
} as const satisfies Readonly<Record<string, Row>>;

const DEMONYM = {
  demonym: ['a nationality or creed', 'the [Peruvian] coast', -3, -3, -2, 5],
  demonymFirst: ['begins with a nationality', 'the [Peruvian Torvel] coast', -3, -2.5, 0.5, 0.2],
  demonymLast: ['ends with a nationality', 'the [Torvel Peruvian] coast', -2, -2, -2, 1],
  demonymInside: ['a nationality inside', 'the [Royal Peruvian Torvel] coast', -2, -2, 1, 0],
} as const satisfies Readonly<Record<string, Row>>;

const ORGANIZATION = {
  organizationHead: ['ends with an organization word', 'the [Torvel Company] said', -2.5, -2, 2.5, -1],
  organizationHeadFirst: ['begins with an organization word', 'the [Company Torvel] said', -2, -2, 0, -1],
  organizationHeadInside: ['an organization word inside', 'the [Torvel Company Quorv] said', -2, -1.5, 1, 0],
  organizationStart: ['begins like an organization', 'the [University Torvel] said', -0.5, -0.3, 0.7, 0],
  knownOrganization: ['a known organization', 'the [Bundesbank] said', -1.5, -1.5, 4, -1],
  knownFirst: ['begins with a known organization', 'the [Bundesbank Torvel] said', -1, -1, 0.5, 0],
  initialism: ['initials that stand for a common noun', 'the [GDP] fell', -2, -2, -2, 1],
  clubLast: ['ends with a club word', 'They beat [Torvel Rovers] then.', -1, -1, 1.8, -0.5],
  clubAlone: ['one word, a club word', 'They beat [Rovers] then.', -0.5, -1, 1.5, 0],
  andBetweenKnown: ['"and" between two that are known', 'They sued [Citigroup and Boeing] there.', -3, -3, -3, -2],
  andBesideKnown: ['"and" beside one that is known', 'They sued [Citigroup and Torvel] there.', -1.5, -1, -2, -1],
  schoolOf: ['a university or school and "of"', 'the [University of Torvel] said', -1, -2, 2.5, -1],
  platform: ['X behind "on", as a platform', 'They wrote so on [X].', 0, 0, 9, 0],
  andTheInside: ['"and the" inside', 'They sued [Citigroup and the Torvel] there.', -3, -3, -3, -3],
  officeBehind: ['behind it stands whose office it is', "the [Torvel] Sheriff's Office said", -2, -4, -2, -1],
  possessiveOfMany: ["people's, children's inside", "They joined the [Torvel People's Front] then.", 0, 0, 2, 0],
  headOf: ['an organization word and "of"', 'the [Bank of Torvel] said', -3, -2, 3, -1.5],
  headFor: ['an organization word and "for"', 'the [Quorv Office for Torvel] said', -1, -1, 2, -0.5],
  officeOf: ["whose office it is, 's and an organization word", "the [Torvel Sheriff's Office] said", -2, -2, 3.5, -1],
} as const satisfies Readonly<Record<string, Row>>;

const GEOGRAPHY = {
  geographicHead: ['ends with a word of geography', 'They crossed the [Torvel River] then.', -1.5, 2.2, 0.2, -0.5],
  airportLast: ['ends with airport or stadium', 'They left [Torvel International Airport] then.', 0, 1, -1.5, 0],
  geographicFirst: ['begins with a word of geography', 'They crossed [Lake Torvel] then.', -0.5, 1, 0.2, -0.3],
} as const satisfies Readonly<Record<string, Row>>;

const OTHER = {
  eventHead: ['ends with a word for an event, a work or a law', 'They won the [Torvel Cup] then.', -2.5, -2.5, -1.5, 3],
  eventInside: ['such a word inside', 'They won the [Torvel Cup Quorv] then.', -2, -2, -1, 1.5],
  stormFirst: ['begins with a word for a storm', 'They fled [Hurricane Torvel] then.', -4, -3, -2, 3],
  initialsOfWords: ['the initials of small words before the bracket', 'hard red winter ([HRW]) rose', -3, -3, -3, -1],
  creedLast: ['ends with a creed or party member', 'the [Republican] plan', -1, -1, -0.5, 1.5],
} as const satisfies Readonly<Record<string, Row>>;

const TITLE = {
  honorificFirst: ['begins with an honorific', 'They saw [Sheikh Torvel] there.', -3.5, -1, -1, -1],
  officeFirst: ['begins with an office', 'They saw [Chairman Torvel] there.', -3, -1, -1, -1],
  titleInside: ['a title inside', 'They saw [Torvel Chairman Quorv] there.', -3, -2, -1.5, -1],
  titleThenPerson: [
    'a title inside, then a personal name',
    'They saw [Peru Ambassador Ana Torvel] there.',
    -3,
    -3,
    -4,
    -2,
  ],
  titleStartLast: [
    'ends with a word that begins the title behind it',
    'They saw [Torvel Vice] President Ruiz.',
    -3,
    -3,
    -3,
    -2,
  ],
  portfolioLast: ['ends with what the minister behind it is for', 'the [Peru Finance] Minister left', -4, -4, -4, -2],
  officeLast: ['ends with an office', 'They saw [Torvel Chairman] there.', -1.5, -2, -1.5, -1],
  knownBeforeTitle: ['a known organization before a title', 'the [EPA] Administrator left', -1.5, -1, 2, -0.5],
  companyBeforeTitle: ['before an office that companies have', 'the [Torvel] CEO left', -2.5, -1, 2, -0.5],
} as const satisfies Readonly<Record<string, Row>>;

const COMMON = {
  allCommon: ['all words are common', 'the [Budget Report] said', -2, -1.5, -0.7, -0.5],
  commonFirst: ['first word common, inside a sentence', 'the [Budget Torvel] said', -0.7, -0.5, 0, 0],
  commonFirstAtStart: ['first word common, at the start of a sentence', '[Budget Torvel] said', -1.5, -1.2, -0.7, -0.5],
  commonLast: ['last word common', 'the [Torvel Budget] said', -0.7, -0.7, 0, 0],
  commonAloneAtStart: ['one common word at the start of a sentence', 'He left. [Budget] matters.', -3, -3, -3, -3],
  commonAlone: ['one common word inside a sentence', 'the [Budget] said', -1, -1.5, -0.5, -0.5],
  functionFirst: ['begins with a word of the grammar', '[After Torvel] left', -3.5, -3, -3, -3],
  theFirst: ['begins with "The"', 'in [The Torvel] he left', -3.5, -2.5, -2, -2],
  theInsideSentence: ['begins with "The" inside a sentence', 'in [The Torvel] he left', 0, 0, 0, 0],
  commonThenName: [
    'a common word opens the sentence, a listed name follows',
    'He left. [Former Peru] stayed.',
    -1.5,
    -1.5,
    -1.5,
    -1,
  ],
  modalThenName: ['a modal verb, then a known organization or country', 'Why [Will Peru] Pay', -7, -3, -3, -2],
  tradeThenName: [
    'a trade opens the sentence, a name follows',
    'He left. [Plumber Torvel Quorv] stayed.',
    -2,
    -2,
    -2,
    -1,
  ],
  commonThenOf: ['a common word opens the sentence, "of" follows', 'He left. [Shares of Torvel] fell.', -2, -2, -2, -2],
  functionInside: ['a capitalised word of the grammar inside', 'Fans Say [Torvel With Quorv] Left', -3, -3, -1.5, -1],
  functionLast: ['ends with a word of the grammar', 'in [Torvel After] he left', -2, -2, -2, -2],
  day: ['a weekday or month', 'They left [Friday] then.', -5, -5, -4, -4],
  halfCommon: ['half of the words or more are common', 'the [Torvel Budget] said', -0.7, -0.7, 0, 0],
  commonInCapitals: ['a common word in a line of capitals', '[BUDGET]', -2.5, -2.5, -2.5, -2.5],
  functionInTitle: ['a word of the grammar first in a headline', '[AFTER TORVEL] QUORV DRAVEN', 0, 0, 0, 0],
  commonInTitle: [
    'a common word alone, in a line of capitalised words',
    'Torvel [Budget] Quorv Draven',
    -1.5,
    -1.5,
    -1.5,
    -1,
  ],
  commonInsideTitle: [
    'a common word inside, in a line of capitalised words',
    '[Torvel Budget Quorv] Draven Marl',
    -2,
    -2,
    -1.5,
    -1,
  ],
  commonLastInTitle: [
    'a common word last, in a line of capitalised words',
    '[Torvel Budget] Quorv Draven',
    -2,
    -2,
    -2,
    -1.5,
  ],
  commonFirstInTitle: [
    'a common word first, in a line of capitalised words',
    '[Budget Torvel] Quorv Draven',
    -2,
    -2,
    -2,
    -1.5,
  ],
  commonInsideCapitals: [
    'a common word inside, in a line of capitals',
    '[TORVEL BUDGET QUORV] DRAVEN',
    -2,
    -2,
    -1.5,
    -1,
  ],
  commonLastInCapitals: ['a common word last, in a line of capitals', '[TORVEL BUDGET] QUORV DRAVEN', -2, -2, -2, -1.5],
  commonFirstInCapitals: [
    'a common word first, in a line of capitals',
    '[BUDGET TORVEL] QUORV DRAVEN',
    -2,
    -2,
    -2,
    -1.5,
  ],
} as const satisfies Readonly<Record<string, Row>>;

const LINE = {
  capitalsLine: ['in a line of capitals', 'QUORV [TORVEL] DRAVEN', 0, 0, 0, 0],
  titleLine: ['in a line of capitalised words', 'Quorv Draven [Torvel] Marl', 0, 0, 0, 0],
  figuresLine: ['in a line of figures', '1 [Torvel] 3 4 5', 0, 0, 0, 0],
  wholeLine: ['the whole line', '[Ana Torvel]', 1.5, -1, -1, -1],
  lineStart: ['begins the line', '[Torvel] left then.', 0, 0, 0, 0],
  sentenceStart: ['begins a sentence', 'He left. [Torvel] stayed.', 0, 0, 0, 0],
  lineEnd: ['ends the line', 'He saw [Torvel]', 0, 0, 0, 0],
  oneWordInCapitals: ['one word in a line of capitals', 'QUORV [TORVEL] DRAVEN', 0, 0, 0, 0],
  wholeCapitalsLine: ['the whole line of capitals', '[TORVEL QUORV]', -1, -1, -1, -1],
  datelinePosition: ['where a dateline stands', '[Torvel] May 4', -1, 3, -1, -2],
  headline: ['in the headline', '', 0, 0, 0, 0],
} as const satisfies Readonly<Record<string, Row>>;

const BEFORE = {
  afterLineStart: ['the line begins', '[Torvel] left then.', 0, 0, 0, 0],
  afterHonorific: ['an honorific', 'They saw Dr. [Torvel] there.', 3, -1.5, -1.5, -1.5],
  afterOffice: ['an office', 'They saw chairman [Torvel] there.', 2.2, -1.5, -0.5, -0.5],
  afterAgentNoun: ['a noun for someone who does', 'They saw kayaker [Torvel] there.', 1.5, -1, 0, 0],
  afterSpeechVerb: ['a verb of speech', 'They said [Torvel] left.', 1, -0.5, 0, 0],
  afterHumanVerb: ['a verb of people', 'They met [Torvel] there.', 0, 0, 0, 0],
  afterIn: ['in', 'They live in [Torvel] now.', -1.5, 1.8, -0.5, 0],
  afterAt: ['at', 'They live at [Torvel] now.', -1, 1, 0.5, 0],
  afterFrom: ['from', 'They came from [Torvel] now.', -0.5, 0.8, 0, 0],
  afterNear: ['near, outside', 'They live near [Torvel] now.', -1, 2, -0.5, 0],
  afterTo: ['to', 'They came to [Torvel] now.', -0.3, 0.5, 0, 0],
  afterOf: ['of', 'a part of [Torvel] now', -0.3, 0.4, 0.1, 0],
  afterBy: ['by', 'a book by [Torvel] now', 0.5, -0.3, 0.2, 0],
  afterWith: ['with', 'a talk with [Torvel] now', 0.3, 0, 0.2, 0],
  afterFor: ['for', 'a song for [Torvel] now', 0, 0, 0, 0],
  afterAgainst: ['against', 'a suit against [Torvel] now', 0, 0, 0, 0],
  afterOn: ['on', 'a book on [Torvel] now', 0, 0, 0, 0],
  afterOtherPreposition: ['another preposition', 'a book about [Torvel] now', 0, 0, 0, 0],
  afterThe: ['the', 'They saw the [Torvel] there.', -2.5, -0.7, 1, 0.8],
  afterA: ['a, an', 'They saw a [Torvel] there.', -1.5, -1.5, 0.3, 0.5],
  afterComma: ['a comma', 'They saw him, [Torvel] there.', 0, 0, 0, 0],
  afterBracket: ['an opening bracket', 'They saw him ([Torvel] left).', 0, 0, 0, 0],
  afterQuote: ['a quotation mark', 'They read the "[Torvel] letters".', 0, 0, 0, 0],
  afterDash: ['a dash', 'They saw him - [Torvel] there.', 0, 0, 0, 0],
  afterNumber: ['a number', 'They saw 14 [Torvel] there.', 0, 0, 0, 0],
  afterDemonym: ['a nationality', 'They saw Peruvian [Torvel] there.', 1, -1.2, 0.3, -0.5],
  afterCapitalised: ['another capitalised word', 'They saw Quorv [Torvel] there.', -1.5, -1.5, -1.7, -1],
  afterAnd: ['and, or', 'They saw him and [Torvel] there.', 0, 0, 0, 0],
  afterBe: ['be, have or a modal', 'It was [Torvel] there.', 0, 0, 0, 0],
  afterSentence: ['a sentence has ended', 'He left. [Torvel] stayed.', 0, 0, 0, 0],
  afterCommonWord: ['a common word in small letters', 'They bring [Torvel] there.', 0, 0, 0, 0],
  afterOtherWord: ['another word in small letters', 'They zibble [Torvel] there.', 0, 0, 0, 0],
  afterLocationNoun: ['a noun for a kind of place', 'They saw northern [Torvel] there.', -0.5, 1.5, -0.5, 0],
  afterOtherMark: ['another mark', 'They saw * [Torvel] there.', 0, 0, 0, 0],
  afterCapitalTitle: ['an office with a capital', 'They saw Chairman [Torvel] there.', 2.5, -1.5, -1.5, -1],
  afterCapitalOrganization: ['an organization word with a capital', 'the Company [Torvel] left', -0.5, -2, -2, -1.5],
  afterPossessive: ["a possessive 's", "They saw Peru's [Torvel] there.", 0, 0, 0, 0],
  afterColon: ['a colon or semicolon', 'They saw him; [Torvel] left.', 0, 0, 0, 0],
  afterOrganizationNoun: ['a noun for a kind of organization', 'They sued retailer [Torvel] there.', 0.3, -0.5, 1.5, 0],
  afterStoryLabel: ['a label in capitals and a dash', 'RUGBY - [Torvel] left', 0, 0, 0, 0],
} as const satisfies Readonly<Record<string, Row>>;

const AFTER = {
  beforeLineEnd: ['the line ends', 'They saw [Torvel]', 0, 0, 0, 0],
  beforePossessive: ["a possessive 's", "They saw [Torvel]'s garden there.", 0, 0, 0, 0],
  beforeSpeechVerb: ['a verb of speech', 'There [Torvel] said so.', 1.2, -0.5, 0.6, -1],
  beforeHumanVerb: ['a verb of people', 'There [Torvel] met them.', 0.8, -0.3, 0.2, -0.5],
  beforeBe: ['be, have or a modal', 'There [Torvel] was seen.', 0, 0, 0, 0],
  beforeAge: ['an age', 'There [Torvel], 45, was seen.', 3, -1, -1, -1],
  beforeRegion: ['a comma and a region or country', 'There in [Torvel], Peru, they met.', -1, 3, -0.5, -1],
  beforeApposition: ['a comma and "the", "a" or "who"', 'There [Torvel], a baker, was seen.', 1, -0.2, 0.2, -0.5],
  beforeCommaCapital: ['a comma and a capital', 'There [Torvel], Quorv and he met.', 0, 0, 0, 0],
  beforeComma: ['a comma', 'There [Torvel], however, was seen.', 0, 0, 0, 0],
  beforeStop: ['the sentence ends', 'They saw [Torvel].', 0, 0, 0, 0],
  beforeAcronym: ['an acronym in brackets', 'the [Torvel] (TQ) said', -2, -1, 2.5, 1],
  beforeBracketNumber: ['a number in brackets', 'the [Torvel] (12) said', 0, 0, 0, 0],
  beforeBracketCountry: ['a country in brackets', 'the [Torvel] (Peru) said', 2, 0, 0.5, -0.5],
  beforeBracket: ['something else in brackets', 'the [Torvel] (see there) said', 0, 0, 0, 0],
  beforeOrganizationNoun: ['a noun of organizations', 'the [Torvel] shareholders met', -1, 0, 1.2, 0.2],
  beforePlaceNoun: ['a noun of places', 'the [Torvel] airport shut', -0.5, 1, 0.3, 0],
  beforeOffice: ['an office', 'the [Torvel] treasurer left', -1, 0.5, 0.7, 0.3],
  beforeAnd: ['and, or', 'They saw [Torvel] and him.', 0, 0, 0, 0],
  beforePreposition: ['a preposition', 'They saw [Torvel] in there.', 0, 0, 0, 0],
  beforeNumber: ['a number', 'They saw [Torvel] 14 there.', 0, 0, 0, 0],
  beforeOrdinal: ['an ordinal', 'Lima ([Torvel] 34th) led.', 0.5, 0, 0, 0],
  beforeCapitalised: ['another capitalised word', 'They saw [Torvel] Quorv there.', -1.5, -1.5, -1.7, -0.3],
  beforeTitle: ['a title with a capital', 'They met [Torvel] Governor Quorv there.', -1.5, 1, 0.3, -0.5],
  beforeDemonym: ['a nationality', 'They saw [Torvel] Peruvian there.', 0, 0, 0, 0],
  beforeCommonWord: ['a common word in small letters', 'They saw [Torvel] bring it.', -0.6, -0.5, 0, 0.7],
  beforeOtherWord: ['another word in small letters', 'They saw [Torvel] zibble it.', 0, 0, 0, 0],
  beforeDash: ['a dash', 'They saw [Torvel] - it left.', 0, 0, 0, 0],
  beforeColon: ['a colon or semicolon', 'They saw [Torvel]; it left.', 0, 0, 0, 0],
  beforeOtherMark: ['another mark', 'They saw [Torvel] * it left.', 0, 0, 0, 0],
  beforeCloseBracket: ['a closing bracket', 'They left (with [Torvel]) then.', 0, 0, 0, 0],
  beforeQuote: ['a quotation mark', 'They read the "old [Torvel]" there.', 0, 0, 0, 0],
  beforeCapitalOrganization: ['an organization word with a capital', 'the [Torvel] Company left', -2, -1.5, -2.5, -1],
  beforeDate: ['a date or agency, as in a dateline', 'They left [Torvel] May 4 then.', -0.5, 0.7, 0, 0],
  beforeCompanyVerb: ['a verb of companies', 'There [Torvel] unveiled it.', 0, -0.3, 0.9, -0.5],
  beforeSaysHe: ['says he, says she', 'There [Torvel] says she left.', 2, -1, -0.5, -1],
  beforeSaysIt: ['says it', 'There [Torvel] says it left.', -1.5, 0.2, 2, -1],
  beforePersonNoun: ["a possessive 's and an office", "There [Torvel]'s treasurer left.", 0.5, 0, 0.3, 0],
  beforeOwnedOrganizationNoun: [
    "a possessive 's and a noun of organizations",
    "There [Torvel]'s shareholders met.",
    0,
    0.3,
    0.6,
    -0.5,
  ],
  beforeOwnedPlaceNoun: ["a possessive 's and a noun of places", "There [Torvel]'s suburbs grew.", 0, 0, 0, 0],
} as const satisfies Readonly<Record<string, Row>>;

const FURTHER_BEFORE = {
  placeNounOf: ['a noun for a kind of place and "of"', 'They live in the town of [Torvel] now.', -0.5, 1.5, -0.5, 0],
  organizationNounOf: [
    'a noun for a part of an organization and "of"',
    'a subsidiary of [Torvel] now',
    -0.5,
    -0.3,
    1.2,
    0,
  ],
  personNounOf: ['a noun for kin or fate and "of"', 'the arrest of [Torvel] then', 1.2, -0.5, -0.3, 0],
  inThe: ['"in the", "near the"', 'They live in the [Torvel] now.', -0.3, 0.8, 0, 0],
  ofThe: ['"of the"', 'a part of the [Torvel] now', 0, 0, 0.3, 0],
  byThe: ['"by the", "with the", "to the"', 'a book by the [Torvel] now', 0, 0, 0.3, 0],
  beforeLandform: ['what the land is made of behind it', 'the [Torvel] volcano', -1, 1.5, -1, -1],
  inhabitantsOf: ['those who live or rule there and "of"', 'They met residents of [Torvel] then.', -1, 2, -0.5, -0.5],
  givenAfterKin: ['kin, and it is a given name', 'They saw her daughter [Hannah] there.', 3.5, -2, -4, -1],
  afterTravelVerb: ['a verb of travel or siege', 'They visited [Torvel] then.', -0.3, 1, 0, 0],
} as const satisfies Readonly<Record<string, Row>>;

const APPOSITION = {
  houseWithS: [
    "a house with an 's of its own, and nothing that it owns",
    "There [Macy's] gained ground.",
    -2,
    -1,
    4,
    -1,
  ],
  organizationApposition: [
    'the apposition is an organization',
    'There [Torvel], a small brewery firm, left.',
    -0.8,
    -0.5,
    1.5,
    0,
  ],
  placeApposition: ['the apposition is a place', 'There [Torvel], a small fishing village, burned.', -1, 1.5, -0.5, 0],
  personApposition: ['the apposition is a person', 'There [Torvel], a retired teacher, left.', 1.3, -0.7, -0.3, -0.3],
  personBefore: ['a person and a comma before', 'They saw the treasurer, [Torvel], there.', 1.5, -0.5, -0.5, -0.5],
} as const satisfies Readonly<Record<string, Row>>;

const STORY = {
  sportCity: ['a city in a story of sport', '', 0, -1.2, 1.2, 0],
  sportCountry: ['a country in a story of sport', '', 0, 0, 0, 0],
  sportUnlisted: ['an unlisted word in a story of sport', '', 0.5, 0, 0.3, 0],
  sportFigure: ['beside a figure in a story of sport', '', 0, 0, 0, 0],
  sportRival: ['a city that beats or is beaten', '', 0, 0, 0, 0],
  sportRegion: ['a region in a story of sport', '', 0, -0.3, 0.3, 0],
  sportWhere: ['a place after "in", "from" or "near" in a story of sport', '', 0, 0.5, -0.5, 0],
  sportSubject: ['a place that does something in a story of sport', '', 0, -0.5, 0.5, 0],
  sportOwner: ['a place that owns something in a story of sport', '', 0, -0.2, 0.2, 0],
  sportStaff: ['a place before a player or an office in a story of sport', '', 0, -0.5, 0.5, 0],
  sportVenue: ['a centre where a match is played', '', 0, 3, -2, 0],
  sportTable: ['a city in a table of sport', '', 0, -0.7, 0.7, 0],
} as const satisfies Readonly<Record<string, Row>>;

const LIST = {
  listedWhere: ['in a list behind "in" and a place', 'They met in Lima, Quito and [Torvel] then.', -1, 2.5, -1.5, -0.5],
  besidePlace: ['in a list with a place', 'They flew to [Torvel] and Peru then.', -0.7, 1.2, -0.2, 0],
  besideGiven: ['in a list with a given name', 'They saw [Torvel] and Hannah then.', 1, -0.5, -0.3, 0],
  listedBeforePlaces: [
    'in a list before a plural noun of places',
    'They saw the [Torvel] and Marl counties.',
    -1,
    3,
    -2,
    -1,
  ],
  besideOrganization: ['in a list with an organization', 'They sued [Torvel] and Citigroup then.', -0.5, 0, 1, 0],
} as const satisfies Readonly<Record<string, Row>>;

const DOCUMENT = {
  strongPerson: ['surely a person elsewhere in the story', '', 1.8, -0.8, -0.8, -0.8],
  strongPlace: ['surely a place elsewhere in the story', '', -0.8, 1.8, -0.8, -0.8],
  strongOrganization: ['surely an organization elsewhere in the story', '', -0.8, -0.8, 1.8, -0.8],
  strongOther: ['surely another name elsewhere in the story', '', -0.8, -0.8, -0.8, 1.8],
  weakPerson: ['maybe a person elsewhere in the story', '', 0.5, -0.2, -0.2, -0.2],
  weakPlace: ['maybe a place elsewhere in the story', '', -0.2, 0.5, -0.2, -0.2],
  weakOrganization: ['maybe an organization elsewhere in the story', '', -0.2, -0.2, 0.5, -0.2],
  weakOther: ['maybe another name elsewhere in the story', '', -0.2, -0.2, -0.2, 0.5],
  lastOfPerson: ['the last word of a person’s full name', '', 3.5, -1.5, -1, -1],
  commonLastOfPerson: ['the same, and a common word that the story never writes small', '', 2, 0, 0, 0],
  firstOfPerson: ['the first word of a person’s full name', '', 1.2, -0.5, -0.5, -0.5],
  sharesLastWord: ['its last word is that of a person', '', 0.8, 0, 0, 0],
  partOfOrganization: ['part of an organization’s name', '', -0.3, 0, 0.3, 0],
  initialsOfOrganization: ['the initials of an organization', '', -2, -1, 2.5, 0.3],
  initialsOfPerson: ['the initials of a person of three words', '', 8, -2, -2, -1],
  startOfOrganization: ['the first part of an organization’s name', '', -0.5, -0.3, 1.5, 0],
  smallElsewhere: ['written in small letters elsewhere', '', -1, -1, -1, -0.7],
  longerIsPlace: ['a longer form of it is a place', '', 0, 0, 0, 0],
  startsWithPlace: ['begins with a place of the story', '', 0, 0, 0, 0],
  startsWithOrganization: ['begins with an organization of the story', '', 0, 0, 0, 0],
  endsWithPerson: ['ends with a person of the story', '', 0, 0, 0, 0],
  lastIsStyled: ['its last word stands after Mr. or Ms. elsewhere', '', 4, -1.5, -1.5, -1],
  titleOnly: ['in a line of capitalised words, and nowhere else', '', 0, 0, -0.5, 0],
  titleStart: [
    'in a line of capitalised words, and elsewhere the first words of an organization’s name',
    '',
    0,
    0,
    2,
    0,
  ],
  titleExtends: ['the same, and a part of it stands elsewhere alone', '', -1, -1, -1, -1],
  neverSmall: ['a common word that the story writes with a capital only', '', 0, 0, 0, 0],
  landformElsewhere: ['what the land is made of stands behind it somewhere', '', -1, 2, -1.5, -1],
  givenInSentences: ['the same, a given name, with its capital inside sentences, too', '', 1.8, -0.5, -0.5, -1],
} as const satisfies Readonly<Record<string, Row>>;

const FAMILIES = {
  shape: SHAPE,
  suffix: SUFFIX,
  spelling: SPELLING,
  'personal names': PERSONAL,
  gazetteer: GAZETTEER,
  nationalities: DEMONYM,
  'organization words': ORGANIZATION,
  'place words': GEOGRAPHY,
  'other names': OTHER,
  titles: TITLE,
  'common words': COMMON,
  line: LINE,
  before: BEFORE,
  after: AFTER,
  'further before': FURTHER_BEFORE,
  apposition: APPOSITION,
  story: STORY,
  lists: LIST,
  document: DOCUMENT,
} as const;

type Families = typeof FAMILIES;
export type BeforeKey = keyof typeof BEFORE;
export type AfterKey = keyof typeof AFTER;
type Alone<Key extends string> = `alone${Capitalize<Key>}`;
type RowKey = { [Name in keyof Families]: keyof Families[Name] }[keyof Families];

export type EvidenceKey = RowKey | Alone<BeforeKey | AfterKey>;

/** The evidence about a word alone that goes with what stands before or after it: there it tells more, and other things. */
function whenAlone(key: BeforeKey | AfterKey): EvidenceKey {
  return ALONE[key];
}

const ALONE = aloneKeys();

function aloneKeys(): { readonly [Key in BeforeKey | AfterKey]: Alone<Key> } {
  const keys: Record<string, string> = {};
  for (const rows of [BEFORE, AFTER]) {
    for (const key of Object.keys(rows)) keys[key] = `alone${key[0]!.toUpperCase()}${key.slice(1)}`;
  }
  return keys as { readonly [Key in BeforeKey | AfterKey]: Alone<Key> };
}

/** The keys of all evidence there is, in the order of its numbers. */
export const EVIDENCE_KEYS = [
  ...Object.values(FAMILIES).flatMap((rows) => Object.keys(rows)),
  ...Object.values(ALONE),
] as readonly EvidenceKey[];

/** The number under which a piece of evidence is noted about a candidate. */
export const ID = numbersOf(EVIDENCE_KEYS);

function numbersOf(keys: readonly EvidenceKey[]): Readonly<Record<EvidenceKey, number>> {
  const numbers: Partial<Record<EvidenceKey, number>> = {};
  for (let number = 0; number < keys.length; number++) numbers[keys[number]!] = number;
  // V8 keeps so many fields in a hash table, and looks into it at each use, save where other objects inherit them
  return Object.create(numbers) as Readonly<Record<EvidenceKey, number>>;
}

/** What stands before or after a name, with its numbers: about any name, and about a word alone. */
export interface Edge<Key> {
  readonly key: Key;
  readonly id: number;
  readonly alone: number;
}

const EDGES: ReadonlyMap<string, Edge<string>> = new Map(
  Object.entries(ALONE).map(([key, alone]) => [key, { key, id: ID[key as BeforeKey | AfterKey], alone: ID[alone] }]),
);

/** The edge of that key. */
export function edgeOf<Key extends BeforeKey | AfterKey>(key: Key): Edge<Key> {
  return EDGES.get(key) as Edge<Key>;
}

/** Takes down the number of a piece of evidence (of ID) about the name at hand. */
export type Note = (id: number) => void;

const NO_PRIOR: Prior = [0, 0, 0, 0];

/** What a piece of evidence weighs before any weights are fitted to it. */
export function priorOf(key: EvidenceKey): Prior {
  for (const rows of Object.values<Readonly<Record<string, Row>>>(FAMILIES)) {
    const row = rows[key];
    if (row) return priorIn(row);
  }
  return NO_PRIOR;
}

function priorIn([_name, _example, ...prior]: Row): Prior {
  return prior;
}

/** All evidence, by key, with what it means; for the eyes and for fitting, not for finding. */
export function describeEvidence(): ReadonlyMap<EvidenceKey, Evidence> {
  const described = new Map<EvidenceKey, Evidence>();
  for (const [family, rows] of Object.entries(FAMILIES)) {
    for (const [key, row] of Object.entries(rows)) described.set(key as EvidenceKey, evidenceOf(family, row));
  }
  for (const [family, rows] of [
    ['before a word alone', BEFORE],
    ['after a word alone', AFTER],
  ] as const) {
    for (const [key, [name, example]] of Object.entries(rows)) {
      described.set(whenAlone(key as BeforeKey | AfterKey), evidenceOf(family, [name, example, 0, 0, 0, 0]));
    }
  }
  return described;
}

function evidenceOf(family: string, [name, example, ...prior]: Row): Evidence {
  return { family, name, example, prior };
}
