/**
 * Fitted weights by evidence: person, place, organization, other name in the first pass, then the same in the second.
 * Written by test/accuracy/fit-names.ts, not by hand.
 */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  // shape: one word
  oneWord: [-2.1, -1.5, -2.1, -2.4, -2.7, -1.5, -2.1, -2.5],
  // shape: two words
  twoWords: [-0.9, -1.5, -1, -1.8, -0.8, -1.5, -1.2, -1.8],
  // shape: three words
  threeWords: [-1.7, -1.8, -0.3, -1.7, -1.6, -1.8, -0.4, -1.6],
  // shape: four words
  fourWords: [-3.2, -4.5, -0.4, -1.9, -3.2, -4.4, -0.4, -1.8],
  // shape: five words and more
  fiveWords: [-6.6, -5.9, -0.6, -5.1, -6.6, -5.8, -0.4, -4.9],
  // shape: one short word in capitals
  acronym: [-4.8, -1.2, 1.8, 1, -4, -1, 1.1, 1.2],
  // shape: one long word in capitals
  longCapitals: [-1.4, -0.5, 0.5, 0.2, -1.2, -0.6, 0.6, 0.2],
  // shape: initials with dots
  dotted: [-3.9, 1.8, -0.2, -2, -3.6, 1.6, -0.3, -1.8],
  // shape: an initial inside
  initialInside: [1.5, -0.8, -1.1, -0.5, 1.4, -0.8, -1.1, -0.5],
  // shape: begins with an initial
  initialFirst: [1.2, -0.8, -0.2, -0.2, 1.1, -0.8, -0.1, -0.2],
  // shape: a hyphen
  hyphen: [-1.4, -0.3, -0.2, 0.8, -1.1, -0.4, 0, 0.6],
  // shape: a hyphen before a small letter
  hyphenLower: [-2.2, -2.4, -3.2, 1.3, -1.9, -2.4, -3, 1.2],
  // shape: an ampersand
  ampersand: [-4.1, -4, 3.4, -2, -4.1, -4, 3.3, -2.1],
  // shape: "and" inside
  andInside: [-5.4, -3, 0.5, -2.4, -5.3, -3, 0.5, -2.4],
  // shape: "of" inside
  ofInside: [-3.3, -0.4, 0.8, -0.1, -3.3, -0.4, 0.9, -0.1],
  // shape: "the" or "for" inside
  theInside: [-3.3, -2.4, -1, -0.6, -3.3, -2.4, -1, -0.6],
  // shape: a possessive 's inside
  possessiveInside: [-4.2, -1.9, -0.5, -0.9, -4.1, -1.9, -0.5, -0.9],
  // shape: a dash or slash inside
  dashInside: [-5, -4.4, -2.8, -4.1, -4.9, -4.3, -2.8, -4.1],
  // shape: a small word of surnames inside
  particleInside: [1.3, 0.3, 0.3, -0.1, 1.6, 0.3, 0.4, -0.1],
  // shape: begins like a Scottish or Irish surname
  macName: [2, -0.8, 1.1, -1.4, 2.1, -0.8, 1, -1.4],
  // shape: a capital inside a word
  innerCapital: [-1.1, -2.4, 1, 0, -0.9, -2.3, 0.7, 0.2],
  // shape: a digit
  digit: [-4.7, -4.4, -2.1, 0, -4.4, -4.4, -2.1, -0.1],
  // shape: a single letter
  singleLetter: [-4.7, -4.7, -5.2, -0.9, -4.4, -4.7, -4.9, -0.9],
  // shape: words in capitals beside others
  mixedCapitals: [-2.3, -0.8, 1, 0.2, -2.3, -0.8, 0.9, 0.1],
  // shape: ends with Jr., Sr. or a number
  generation: [2.5, -2, -1.7, -0.5, 2.7, -2, -1.7, -0.5],
  // suffix: ends like a Slavic, Greek or Georgian surname
  slavicEnding: [1.8, 0.5, -0.1, -0.1, 1.4, 0.7, 0.1, -0.3],
  // suffix: ends like another surname
  surnameEnding: [1.7, 0, -0.2, 0.1, 1.8, 0.2, -0.1, 0.2],
  // suffix: ends like a place
  placeEnding: [0.1, 1, 0.7, 0.1, 0.1, 1, 0.6, 0.1],
  // suffix: ends like a nationality
  demonymEnding: [0.4, -2.2, -0.5, 0.5, 0.3, -2.1, -0.2, 0.4],
  // personal names: begins with a given name
  givenFirst: [2.6, -0.5, 0.1, 0, 2.6, -0.5, 0.2, 0],
  // personal names: a given name, then a word that is no common one
  givenThenUnlisted: [1.6, 0.6, 0.5, 0.8, 1.6, 0.6, 0.6, 0.8],
  // personal names: a given name, then a common word
  givenThenCommon: [0.3, -0.3, 0.2, 0.3, 0.2, -0.3, 0.3, 0.3],
  // personal names: ends with a listed surname
  surnameLast: [2.4, -1, 0.2, 0.2, 1.8, -0.7, 0.4, 0.1],
  // personal names: one word, a given name
  givenAlone: [1.3, -0.6, -0.5, -0.5, 1.1, -0.6, -0.4, -0.4],
  // personal names: ends with a given name
  givenLast: [1.3, 0.3, -0.3, -1.2, 1.3, 0.3, -0.5, -1.2],
  // personal names: a person known everywhere
  famous: [3.7, -0.6, -0.5, -0.5, 3.7, -0.5, -0.5, -0.5],
  // personal names: two or three words, all on no list
  onNoList: [1.4, -0.2, 0.7, 0.4, 1.4, -0.1, 0.7, 0.4],
  // personal names: one word on no list
  oneOnNoList: [0.7, -0.2, 0.9, 0.3, 0.5, 0, 0.6, 0.4],
  // personal names: a given name inside
  givenInside: [2.1, 0.8, 0.3, 0.4, 2.1, 0.8, 0.4, 0.4],
  // personal names: a common word, then a given name
  commonThenGiven: [-1.3, -0.3, 0.4, -1.2, -1.4, -0.2, 0.5, -1.2],
  // personal names: an unlisted word, then a given name
  unlistedThenGiven: [1, 0.5, -0.1, 0.1, 1, 0.5, -0.1, -0.2],
  // personal names: a title, then a given name
  titleThenGiven: [0.7, 0, -0.8, -0.7, 0.7, 0, -0.9, -0.6],
  // personal names: a half-capital compound, then more
  hyphenLowerThenMore: [-0.8, -0.8, -0.8, -1.6, -0.9, -0.8, -0.7, -1.3],
  // personal names: begins with a shortened title
  abbreviatedTitleFirst: [-5, -5, -5, -5, -5, -5, -5, -5],
  // gazetteer: a country
  country: [-4.5, 5.1, -0.9, -0.7, -3.7, 4.6, -1, -0.6],
  // gazetteer: a region
  region: [-1.6, 4.2, 0.7, -0.6, -1.6, 4, 0.7, -0.4],
  // gazetteer: a continent, a sea, a part of the world
  area: [-3.5, 2.7, -1.9, -1.4, -3.2, 2.7, -2, -1.4],
  // gazetteer: a landmark
  landmark: [-2, 3, 0, -0.5, -2, 3, 0, -0.5],
  // gazetteer: a great or capital city
  metropolis: [-2.9, 4.6, 0.5, -1, -2.5, 4.4, 0.2, -0.8],
  // gazetteer: a city
  city: [-1.1, 3.7, 1.4, -2.4, -1.2, 3.7, 1.2, -2.3],
  // gazetteer: a town
  town: [-0.3, 2.1, 0.7, -1.6, -0.2, 2.2, 0.8, -1.1],
  // gazetteer: a small town
  village: [0.4, 1.6, 0.3, -2.1, 0.3, 1.5, 0.2, -2],
  // gazetteer: a village
  small: [0.6, 2, -0.6, -0.1, 0.4, 1.9, -0.5, -0.1],
  // gazetteer: a place, but also a common word
  placeOrWord: [0.2, -0.6, 0.4, 1.2, 0.5, -0.2, 0.5, 1.3],
  // gazetteer: a place, but also a personal name
  placeOrPerson: [-0.2, -0.1, 0.3, 0.1, -0.3, 0.1, 0, 0.2],
  // gazetteer: ends with a place
  placeLast: [-0.1, 1.2, 1.9, 0, -0.1, 1.3, 1.8, 0],
  // gazetteer: begins with a place
  placeFirst: [-2.2, 0.9, 1.3, 1, -2.1, 0.8, 1.3, 0.9],
  // gazetteer: inside a longer place name
  insidePlace: [-2.4, -2.6, -2.2, -1.2, -1.7, -2.6, -2.1, -1.2],
  // nationalities: a nationality or creed
  demonym: [-3.2, -2.5, -1.5, 4.9, -3, -2.6, -1.3, 4.4],
  // nationalities: begins with a nationality
  demonymFirst: [-2.9, 0, 0.4, 1.8, -2.5, -0.1, 0.5, 2],
  // nationalities: ends with a nationality
  demonymLast: [-2, -1.4, -1.2, 2.4, -1.9, -1.4, -1.1, 2.4],
  // nationalities: a nationality inside
  demonymInside: [-1.3, -1.2, 1.3, -0.3, -1.3, -1.1, 1.2, -0.2],
  // organization words: ends with an organization word
  organizationHead: [-1.8, -0.2, 2.2, -0.9, -1.6, -0.1, 2.3, -0.7],
  // organization words: begins with an organization word
  organizationHeadFirst: [-3.2, -1.9, 0.1, -0.3, -2.5, -2, 0, -0.3],
  // organization words: an organization word inside
  organizationHeadInside: [-1.3, -0.9, 1.3, -0.1, -1.3, -0.8, 1.5, 0],
  // organization words: begins like an organization
  organizationStart: [0.3, 0.3, 0.2, 0.6, 0.6, 0.3, 0.3, 0.7],
  // organization words: a known organization
  knownOrganization: [-2.1, -2.6, 2.7, 0.4, -2.5, -2.4, 2.5, 0.4],
  // organization words: begins with a known organization
  knownFirst: [-1.3, -0.2, 1.1, 1.1, -1.3, -0.1, 0.9, 1.1],
  // organization words: ends with a club word
  clubLast: [-1.3, -0.1, 2, -2.4, -1.4, -0.2, 2, -2.5],
  // organization words: one word, a club word
  clubAlone: [-1.8, -1.6, 1.9, -1.6, -0.7, -1.5, 1.6, -1.8],
  // organization words: an organization word and "of"
  headOf: [-3, -1.3, 3.7, -1.8, -3, -1.3, 3.8, -1.8],
  // place words: ends with a word of geography
  geographicHead: [-1.9, 2.9, 0.4, -0.1, -1.9, 2.8, 0.3, -0.1],
  // place words: begins with a word of geography
  geographicFirst: [-1.2, 1.7, 1.1, 0.9, -1.3, 1.5, 1.1, 0.6],
  // other names: ends with a word for an event, a work or a law
  eventHead: [-1.8, -2.1, -2.8, 2.8, -1.7, -2, -2.4, 2.6],
  // other names: such a word inside
  eventInside: [-2.1, -2.6, -1.9, 2.6, -2.1, -2.6, -1.9, 2.6],
  // other names: ends with a creed or party member
  creedLast: [-0.8, -0.4, 0.3, -0.2, -0.7, -0.4, 0.3, -0.2],
  // titles: begins with an honorific
  honorificFirst: [-2.1, -0.5, -1.7, 0.5, -2.1, -0.7, -1.6, 0.3],
  // titles: begins with an office
  officeFirst: [-1.6, -2.6, -0.6, -0.3, -1.7, -2.6, -0.5, -0.2],
  // titles: a title inside
  titleInside: [-2.2, -1.2, -1, -0.6, -2.1, -1.1, -1, -0.4],
  // titles: ends with an office
  officeLast: [-0.6, -1.1, -1.3, -1.7, -0.6, -1.1, -1.4, -1.7],
  // common words: all words are common
  allCommon: [-1.2, -0.7, -0.8, -0.2, -1.3, -0.7, -0.8, -0.2],
  // common words: first word common, inside a sentence
  commonFirst: [-0.4, 0.3, 0, 0.3, -0.3, 0.3, 0.1, 0.3],
  // common words: first word common, at the start of a sentence
  commonFirstAtStart: [-0.3, -1.4, -0.6, 0.3, -0.4, -1.5, -0.5, 0.4],
  // common words: last word common
  commonLast: [0.1, 0.8, 0.2, 0.5, 0.2, 0.7, 0.3, 0.4],
  // common words: one common word at the start of a sentence
  commonAloneAtStart: [-3.2, -3.6, -3.8, -2.7, -3, -2.8, -3.4, -2.6],
  // common words: one common word inside a sentence
  commonAlone: [-1.2, -2.5, -1.3, -0.1, -0.8, -1.5, -0.9, -0.1],
  // common words: begins with a word of the grammar
  functionFirst: [-3.2, -1.6, -1.9, -0.8, -2.8, -1.5, -1.8, -0.7],
  // common words: begins with "The"
  theFirst: [-4.3, -1.8, -2.7, -2.4, -4.5, -1.6, -2.4, -2.3],
  // common words: ends with a word of the grammar
  functionLast: [-1.9, -2, -2.4, -1, -1.8, -1.9, -2.3, -1],
  // common words: a weekday or month
  day: [-6, -6.7, -6.6, -2.4, -5.3, -6.7, -6.3, -2.5],
  // common words: half of the words or more are common
  halfCommon: [0.4, 0.2, 0.1, 0.2, 0.3, 0.1, 0, 0.1],
  // common words: a common word in a line of capitals
  commonInCapitals: [-3.3, -4.4, -4.9, -3, -3, -3.9, -4.3, -2.8],
  // common words: a word of the grammar first in a headline
  functionInTitle: [-0.4, -0.8, -0.6, -1.7, -0.1, -0.8, -0.7, -1.3],
  // common words: a common word inside, in a line of capitals
  commonInsideCapitals: [-2.9, -3, -4.1, -2.1, -2.7, -2.8, -3.8, -1.8],
  // common words: a common word last, in a line of capitals
  commonLastInCapitals: [-3.8, -4.1, -3.8, -3.3, -3.2, -4, -3.6, -3.1],
  // common words: a common word first, in a line of capitals
  commonFirstInCapitals: [-2.2, -2.3, -2.8, -1.3, -2.1, -2.3, -2.4, -1.1],
  // line: in a line of capitals
  capitalsLine: [-0.3, 0.5, 1, 0.5, -0.6, 0.6, 0.9, 0.4],
  // line: in a line of capitalised words
  titleLine: [0.5, 0.3, 0.5, -0.5, 0.5, 0.2, 0.6, -0.6],
  // line: in a line of figures
  figuresLine: [0.5, 0.6, 0.2, -0.3, 0.7, 0.5, 0.2, -0.4],
  // line: the whole line
  wholeLine: [1.4, -0.2, -2.2, -0.5, 1.3, -0.3, -2.1, -0.3],
  // line: begins the line
  lineStart: [0.2, -0.2, 0.4, -0.5, 0.1, -0.1, 0.4, -0.4],
  // line: begins a sentence
  sentenceStart: [0.5, 0.3, 0.4, -0.6, 0.5, 0.4, 0.4, -0.6],
  // line: ends the line
  lineEnd: [0, 0.6, -0.6, -0.4, 0.2, 0.7, -0.7, -0.3],
  // line: one word in a line of capitals
  oneWordInCapitals: [1.3, -0.2, 1.1, 0.6, 1.5, -0.1, 1, 0.7],
  // line: the whole line of capitals
  wholeCapitalsLine: [-2.1, -0.7, -0.4, -0.4, -2, -0.9, -0.1, -0.4],
  // line: where a dateline stands
  datelinePosition: [-1.3, 1.2, -1, -1.2, -1.2, 1.2, -0.8, -1.2],
  // line: in the headline
  headline: [0.9, 0.8, 0.5, 0.4, 0.7, 0.8, 0.7, 0.5],
  // before: the line begins
  afterLineStart: [0.1, -0.1, 0.5, 0.1, 0.1, 0, 0.6, 0],
  // before: an honorific
  afterHonorific: [2.5, -2.4, -2.7, -3.1, 2.7, -2.4, -2.6, -3],
  // before: an office
  afterOffice: [3.1, -1.7, 0.7, -0.3, 3.5, -2, 0.7, -0.3],
  // before: a noun for someone who does
  afterAgentNoun: [1.5, 0.5, 0.2, 0.8, 2, 0.4, 0.1, 0.8],
  // before: a verb of speech
  afterSpeechVerb: [2.4, 0, 1.4, 0.1, 1.6, 0.4, 1.6, 0.2],
  // before: a verb of people
  afterHumanVerb: [1.2, -0.7, 0.3, 0.1, 1.4, -0.8, 0.2, 0.3],
  // before: in
  afterIn: [-0.9, 2.1, -0.4, 0.7, -1.1, 2.1, -0.4, 0.7],
  // before: at
  afterAt: [-1.4, 2.3, 1.3, 1.1, -1.2, 2.3, 1.3, 1.2],
  // before: from
  afterFrom: [0.1, 0.8, 0.5, 0.7, -0.4, 1, 0.7, 0.8],
  // before: near, outside
  afterNear: [-1.3, 2.8, -1, 0, -1.1, 2.7, -0.9, -0.1],
  // before: to
  afterTo: [0.7, 0.9, 0.6, 1.4, 0.2, 0.9, 0.3, 1.5],
  // before: of
  afterOf: [0.1, 1.2, 0.7, 0.8, 0.2, 1.2, 0.7, 0.7],
  // before: by
  afterBy: [1.1, -0.8, 1, 0.6, 0.9, -0.6, 1, 0.7],
  // before: with
  afterWith: [1.2, -0.4, 0.7, 0.7, 0.5, -0.4, 0.8, 0.7],
  // before: for
  afterFor: [0.7, 0.3, -0.1, 0.7, 1, 0.3, -0.1, 0.7],
  // before: against
  afterAgainst: [-0.3, 0.1, 0.9, -0.8, -0.3, 0.4, 0.7, -0.6],
  // before: on
  afterOn: [-0.1, 0.2, 0.1, -0.6, -0.7, 0.2, 0.1, -0.6],
  // before: another preposition
  afterOtherPreposition: [0.3, 0.4, -0.2, 0.8, -0.1, 0.5, -0.3, 0.9],
  // before: the
  afterThe: [-1.1, 1.4, 1.1, 1.7, -1.2, 1.3, 1, 1.7],
  // before: a, an
  afterA: [-0.5, 0.1, 0.6, 1.4, -0.7, 0.2, 0.7, 1.4],
  // before: a comma
  afterComma: [1.4, -0.4, 0.7, -0.9, 1.5, -0.4, 0.6, -0.8],
  // before: an opening bracket
  afterBracket: [0.6, 0.4, 0.2, -0.5, 0.8, 0.4, 0.1, -0.5],
  // before: a quotation mark
  afterQuote: [0.4, -1, -0.2, 0.6, 0.2, -1.1, -0.1, 0.5],
  // before: a dash
  afterDash: [0.4, 0, 0.3, -1, 0.8, 0, 0.4, -0.9],
  // before: a number
  afterNumber: [-0.6, 0.1, 0.8, 1.6, -0.4, 0.2, 0.8, 1.4],
  // before: a nationality
  afterDemonym: [0, -2.6, -1.7, -2.3, 0.4, -2.5, -1.4, -2.3],
  // before: another capitalised word
  afterCapitalised: [-2.4, -1.5, -2.6, -1.5, -3.4, -1.3, -2.3, -1.4],
  // before: and, or
  afterAnd: [0.6, 0.2, 0.4, -0.1, 0.7, 0.1, 0.4, 0],
  // before: be, have or a modal
  afterBe: [0.6, -1.5, 0, 1.3, 0.5, -1.4, -0.1, 1.3],
  // before: a sentence has ended
  afterSentence: [0.4, -0.4, -0.1, -0.1, 0.5, -0.3, 0, -0.1],
  // before: a common word in small letters
  afterCommonWord: [0.6, 0.3, 1, 0.7, -0.1, 0.3, 1, 0.6],
  // before: another word in small letters
  afterOtherWord: [0.5, -0.5, 0.6, 0.6, 0.4, -0.5, 0.6, 0.5],
  // before: a noun for a kind of place
  afterLocationNoun: [-1.5, 1.6, -0.4, -0.3, -1.2, 1.4, -0.4, -0.5],
  // before: another mark
  afterOtherMark: [-1.7, -0.5, 0.1, -0.1, -1.3, -0.4, 0, -0.1],
  // before: an office with a capital
  afterCapitalTitle: [2, -2.7, -1.4, -1.6, 2.2, -2.5, -1.5, -1.6],
  // before: an organization word with a capital
  afterCapitalOrganization: [-2, -3.5, -4.2, -1.3, -1.9, -3.3, -4.1, -1.3],
  // before: a possessive 's
  afterPossessive: [0.6, 1.1, 0.5, 0.4, 0.5, 1.3, 0.7, 0.5],
  // before: a colon or semicolon
  afterColon: [-0.1, 0.4, 0.8, -0.2, 0, 0.3, 0.7, 0],
  // before: a noun for a kind of organization
  afterOrganizationNoun: [-0.8, -1.3, 3.2, -0.1, -0.5, -1.3, 3.2, -0.2],
  // before: a label in capitals and a dash
  afterStoryLabel: [2, 0.2, 0.4, 0.8, 1.4, 0.2, 0.6, 0.8],
  // after: the line ends
  beforeLineEnd: [0.1, 0.8, -0.1, 0.4, 0.3, 0.8, -0.2, 0.3],
  // after: a possessive 's
  beforePossessive: [1.3, 0.2, 1.1, -1.6, 0.6, 0.4, 1.2, -1.4],
  // after: a verb of speech
  beforeSpeechVerb: [2.9, 0, 1.5, -0.7, 2, 0, 1.8, -0.4],
  // after: a verb of people
  beforeHumanVerb: [1.5, 0, 1, -0.8, 1, -0.2, 1.1, -0.7],
  // after: be, have or a modal
  beforeBe: [1.4, 0.1, 0.7, 0.5, 1, 0.1, 0.9, 0.6],
  // after: an age
  beforeAge: [4.4, -1.6, -1.9, -1.6, 4.1, -1.5, -1.7, -1.5],
  // after: a comma and a region or country
  beforeRegion: [-0.2, 2.1, -0.5, -1.7, -0.2, 2.2, -0.4, -1.6],
  // after: a comma and "the", "a" or "who"
  beforeApposition: [2.1, 0.3, 0.4, 0.5, 1.8, 0.3, 0.5, 0.5],
  // after: a comma and a capital
  beforeCommaCapital: [0.6, 0.3, 0.5, 0.2, 0.9, 0.2, 0.4, 0.1],
  // after: a comma
  beforeComma: [1.1, 1.1, 0.7, 0.6, 0.8, 1.2, 0.7, 0.7],
  // after: the sentence ends
  beforeStop: [0.2, 0.7, 0.5, 0.2, 0.3, 0.7, 0.7, 0.2],
  // after: an acronym in brackets
  beforeAcronym: [-0.8, -1.6, 1.1, 1.4, -0.9, -1.7, 1.2, 1.4],
  // after: a number in brackets
  beforeBracketNumber: [0.9, -1.4, -1, 0.2, 0.7, -1.3, -0.8, 0.3],
  // after: a country in brackets
  beforeBracketCountry: [2.3, -1.3, 0.7, -1.9, 2.2, -1.4, 0.8, -1.8],
  // after: something else in brackets
  beforeBracket: [0, -0.2, -0.8, -1.8, 0.2, -0.2, -0.7, -1.8],
  // after: a noun of organizations
  beforeOrganizationNoun: [-3, 1.1, 2.1, 0.8, -2.5, 1.1, 2.2, 0.8],
  // after: a noun of places
  beforePlaceNoun: [-1.5, 1.7, 0.5, 1.4, -1.4, 1.6, 0.5, 1.3],
  // after: an office
  beforeOffice: [-2.4, 0.4, 1, 1.6, -2.1, 0.3, 0.9, 1.6],
  // after: and, or
  beforeAnd: [0, 0.6, 0.6, 0.2, 0.2, 0.5, 0.5, 0.2],
  // after: a preposition
  beforePreposition: [0.5, 0.6, -0.1, -0.1, 0.5, 0.6, -0.2, -0.1],
  // after: a number
  beforeNumber: [0, -0.3, 1, 0.6, 0.1, -0.3, 0.9, 0.6],
  // after: another capitalised word
  beforeCapitalised: [-2.8, -2, -2, -1.4, -3.1, -1.8, -2.1, -1.3],
  // after: a nationality
  beforeDemonym: [-1.5, -0.7, -1.2, -1.8, -1.3, -0.8, -1, -1.9],
  // after: a common word in small letters
  beforeCommonWord: [0.3, 0.2, 0.4, 0.8, 0.4, 0.1, 0.4, 0.9],
  // after: another word in small letters
  beforeOtherWord: [0.4, 0.5, 0.2, 0.5, 0.8, 0.3, 0.2, 0.4],
  // after: a dash
  beforeDash: [-2.1, -0.4, -0.9, -0.7, -1.5, -0.3, -0.7, -0.6],
  // after: a colon or semicolon
  beforeColon: [-2, 0.4, -1.7, -0.5, -1.5, 0.4, -1.7, -0.4],
  // after: another mark
  beforeOtherMark: [-1.5, 0.2, -1.2, 1.4, -1.3, 0.2, -1.1, 1.3],
  // after: a closing bracket
  beforeCloseBracket: [-1.1, 0.9, 0.6, 1.4, -1.1, 0.8, 0.4, 1.3],
  // after: a quotation mark
  beforeQuote: [-0.6, -0.8, -0.2, 1.1, -1, -0.7, -0.2, 1.2],
  // after: an organization word with a capital
  beforeCapitalOrganization: [-3.6, -3.1, -2.7, -1.4, -3.2, -3.1, -3.1, -1.4],
  // after: a date or agency, as in a dateline
  beforeDate: [-1.1, -0.2, -0.7, 0.2, -1.1, 0, -0.9, 0.1],
  // after: a verb of companies
  beforeCompanyVerb: [0, 0, 2.2, -1.8, 0.5, 0.2, 2, -1.7],
  // after: says he, says she
  beforeSaysHe: [3.2, -0.8, -1.6, -1.3, 2.8, -0.5, -1, -1.2],
  // after: says it
  beforeSaysIt: [-2.2, 0.2, 3, -1.6, -1.7, 0.2, 2.6, -1.2],
  // after: a possessive 's and an office
  beforePersonNoun: [1.7, 0.5, -0.1, -1.4, 0.7, 0.8, 0, -0.4],
  // after: a possessive 's and a noun of organizations
  beforeOwnedOrganizationNoun: [1.4, -0.4, 0.2, -1.4, 1.1, -0.1, 1.1, -1.1],
  // after: a possessive 's and a noun of places
  beforeOwnedPlaceNoun: [0, 0.7, 0.6, -0.3, 0, 0.7, 0.6, -0.2],
  // apposition: the apposition is an organization
  organizationApposition: [-1.8, -0.1, 1.1, -0.4, -1.5, 0.1, 0.9, -0.6],
  // apposition: the apposition is a place
  placeApposition: [-1.8, 1.6, -1.4, 0.6, -1.7, 1.6, -1.3, 0.6],
  // apposition: the apposition is a person
  personApposition: [1.6, -0.4, 0.2, 0.2, 1.2, -0.3, 0.2, 0.1],
  // apposition: a person and a comma before
  personBefore: [1.9, -0.3, 0.1, 0, 2.2, -0.2, 0, -0.3],
  // story: a city in a story of sport
  sportCity: [0, -1, 1.9, -0.2, -0.1, -0.9, 1.8, -0.2],
  // story: a country in a story of sport
  sportCountry: [-0.5, 0.6, 0.5, -1, -0.5, 0.7, 0.4, -1],
  // story: an unlisted word in a story of sport
  sportUnlisted: [1.1, -0.8, 0.4, 0.1, 0.8, -0.7, 0.5, 0.1],
  // story: beside a figure in a story of sport
  sportFigure: [0.2, -1.1, 1.2, -0.5, 0.4, -1, 1.2, -0.4],
  // story: a city that beats or is beaten
  sportRival: [-0.1, -0.9, 1, -0.7, -0.1, -0.8, 1, -0.6],
  // story: a city in a table of sport
  sportTable: [-0.2, -0.7, -0.1, -1, 0.2, -0.7, 0, -1.1],
  // lists: in a list with a place
  besidePlace: [-0.6, 1.2, 0.3, 0.8, -0.7, 1.2, 0.3, 0.7],
  // lists: in a list with a given name
  besideGiven: [1.7, 0, 0.2, 0.4, 1.7, 0.1, 0.2, 0.3],
  // lists: in a list with an organization
  besideOrganization: [-0.5, -0.2, -0.2, -0.4, -0.4, -0.2, -0.2, -0.4],
  // document: surely a person elsewhere in the story
  strongPerson: [1.8, -0.8, -0.8, -0.8, 0.9, -2.6, 0.6, -2.6],
  // document: surely a place elsewhere in the story
  strongPlace: [-0.8, 1.8, -0.8, -0.8, -2.1, 0.8, 0.2, -0.5],
  // document: surely an organization elsewhere in the story
  strongOrganization: [-0.8, -0.8, 1.8, -0.8, -0.2, -0.1, 1.2, 0.2],
  // document: surely another name elsewhere in the story
  strongOther: [-0.8, -0.8, -0.8, 1.8, -0.3, -1.8, -1.1, 1.2],
  // document: maybe a person elsewhere in the story
  weakPerson: [0.5, -0.2, -0.2, -0.2, 0.4, -0.7, 0.6, 0.1],
  // document: maybe a place elsewhere in the story
  weakPlace: [-0.2, 0.5, -0.2, -0.2, 0.1, 0.4, 0.3, 0.3],
  // document: maybe an organization elsewhere in the story
  weakOrganization: [-0.2, -0.2, 0.5, -0.2, 0, 0.5, 1, 0.4],
  // document: maybe another name elsewhere in the story
  weakOther: [-0.2, -0.2, -0.2, 0.5, -1.5, 0.4, 0, 1.2],
  // document: the last word of a person’s full name
  lastOfPerson: [3.5, -1.5, -1, -1, 3.7, -1.1, -3.1, -0.9],
  // document: the first word of a person’s full name
  firstOfPerson: [1.2, -0.5, -0.5, -0.5, 1.4, -0.3, -1.5, -2.1],
  // document: its last word is that of a person
  sharesLastWord: [0.8, 0, 0, 0, -0.1, 0, 0.3, 0.2],
  // document: part of an organization’s name
  partOfOrganization: [-0.3, 0, 0.3, 0, -0.9, -0.2, -0.3, 0.4],
  // document: the initials of an organization
  initialsOfOrganization: [-2, -1, 2.5, 0.3, -2, -1.9, 2.2, -1.9],
  // document: the first part of an organization’s name
  startOfOrganization: [-0.5, -0.3, 1.5, 0, -1.7, -0.2, 0.9, -0.3],
  // document: written in small letters elsewhere
  smallElsewhere: [-1, -1, -1, -0.7, -2.1, -1.4, -2.3, -1],
  // document: a longer form of it is a place
  longerIsPlace: [0, 0, 0, 0, -1.2, -0.4, -0.1, -0.2],
  // document: begins with a place of the story
  startsWithPlace: [0, 0, 0, 0, -1.1, 1.2, 0.5, 0.6],
  // document: begins with an organization of the story
  startsWithOrganization: [0, 0, 0, 0, -1.5, -0.1, 1.2, 1],
  // document: ends with a person of the story
  endsWithPerson: [0, 0, 0, 0, 1.8, 0.1, -1.5, -1.9],
  // document: a common word that the story writes with a capital only
  neverSmall: [0, 0, 0, 0, 0, -1.2, -0.4, 0],
};
