/**
 * Fitted weights by evidence: person, place, organization, other name in the first pass, then the same in the second.
 * Written by test/accuracy/fit-names.ts, not by hand.
 */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  // shape: one word
  oneWord: [-2.2, -2.1, -1.9, -2.5, -2.8, -2.2, -2.2, -2.5],
  // shape: two words
  twoWords: [-0.7, -1.9, -1.2, -2, -0.8, -2, -1.4, -2.1],
  // shape: three words
  threeWords: [-1.9, -2.4, -0.8, -2.2, -1.8, -2.3, -0.8, -2.1],
  // shape: four words
  fourWords: [-3.6, -4.5, -0.9, -2.4, -3.5, -4.4, -0.7, -2.3],
  // shape: five words and more
  fiveWords: [-6.2, -5.8, -1.2, -3.7, -6.2, -5.8, -0.9, -3.7],
  // shape: one short word in capitals
  acronym: [-3.4, -2.1, 2, 0.6, -3.1, -2, 1.5, 0.7],
  // shape: initials in the plural
  pluralAcronym: [-3.5, -3.4, -2.7, 0.2, -3.2, -3.4, -2.7, 0.1],
  // shape: one long word in capitals
  longCapitals: [-1.3, -0.1, 0.4, 0.8, -1, -0.1, 0.6, 0.6],
  // shape: initials with dots
  dotted: [-3, -0.6, 0.7, -0.5, -3, -0.5, 0.4, -0.6],
  // shape: an initial inside
  initialInside: [1.3, -1, -0.7, -0.5, 1.3, -1, -0.6, -0.6],
  // shape: begins with an initial
  initialFirst: [0.9, -0.9, -0.4, -0.5, 0.8, -1, -0.3, -0.5],
  // shape: a hyphen
  hyphen: [-1.2, 0.1, -0.3, 1.2, -0.8, 0.1, -0.1, 1],
  // shape: a hyphen before a small letter
  hyphenLower: [-2.9, -2.7, -2.9, 1.8, -2.8, -2.7, -2.8, 1.6],
  // shape: an ampersand
  ampersand: [-4, -4, 3.6, -2, -4, -4, 3.6, -2],
  // shape: "and" inside
  andInside: [-4.4, -4, 0.1, -2.6, -4.6, -4, 0.1, -2.6],
  // shape: "of" inside
  ofInside: [-3.4, -0.6, 0.6, -0.1, -3.4, -0.6, 0.7, -0.2],
  // shape: "and" after "of" or "for"
  andAfterOf: [0, 0, 1.2, -0.1, 0, 0, 1.2, -0.1],
  // shape: "and" inside, no organization word
  andWithoutHead: [-0.4, 0, -0.4, 0.4, -0.6, 0, -0.5, 0.4],
  // shape: "the" or "for" inside
  theInside: [-3.3, -2.5, -0.9, -0.7, -3.3, -2.4, -0.9, -0.7],
  // shape: a possessive 's inside
  possessiveInside: [-4.1, -2, -0.9, -1.3, -4.1, -2, -1, -1.3],
  // shape: a dash or slash inside
  dashInside: [-4.1, -4.1, -3.1, -3.2, -4.1, -4.1, -3.1, -3.3],
  // shape: a small word of surnames inside
  particleInside: [1, 0.6, 0.2, -0.1, 1.1, 0.6, 0.1, -0.1],
  // shape: begins like a Scottish or Irish surname
  macName: [2.7, 0, -0.1, -1, 2.6, 0, 0, -1],
  // shape: a capital inside a word
  innerCapital: [-1.2, -1.8, 1, -0.8, -1, -1.8, 0.8, -0.9],
  // shape: a digit
  digit: [-3.6, -3.2, -1.3, 0.3, -3.5, -3.2, -1.2, 0.3],
  // shape: a single letter
  singleLetter: [-4.7, -4.2, -4.2, -2.3, -4.2, -4.2, -4.2, -2.3],
  // shape: words in capitals beside others
  mixedCapitals: [-1.2, -1.3, 1, 0.3, -1.3, -1.3, 1.1, 0.4],
  // shape: ends with Jr., Sr. or a number
  generation: [2.6, -2, -1.5, -0.3, 2.6, -2, -1.5, -0.4],
  // suffix: ends like a Slavic, Greek or Georgian surname
  slavicEnding: [2.1, -0.4, -0.9, -0.2, 1.8, -0.2, -0.7, -0.2],
  // suffix: ends like another surname
  surnameEnding: [1.2, 0.1, -0.1, 0.1, 1.3, 0.1, 0.1, 0.1],
  // suffix: ends like a place
  placeEnding: [0.1, 0.4, 0.3, 0.2, -0.4, 0.4, 0.5, 0.2],
  // suffix: ends like a nationality
  demonymEnding: [0.2, -1.3, -0.5, 0.5, 0.1, -1.2, -0.5, 0.6],
  // spelling: an unlisted last word is spelled like a personal name
  spelledLikePerson: [0.5, 0.4, 0.3, 0.5, 0.3, 0.5, 0.4, 0.5],
  // spelling: … very much so
  surelyLikePerson: [0.9, 0.3, 0.7, -0.4, 1.1, 0.3, 0.7, -0.4],
  // spelling: an unlisted last word is spelled like a place
  spelledLikePlace: [0.8, 0.7, -0.4, 0.5, 0.6, 0.9, -0.1, 0.6],
  // spelling: … very much so
  surelyLikePlace: [0.7, 0.5, 0.1, -0.1, 0.5, 0.6, 0.4, 0],
  // spelling: an unlisted last word is spelled like a word of the language
  spelledLikeWord: [0, -0.2, 0.5, 0.2, 0, -0.3, 0.3, 0.2],
  // personal names: begins with a given name
  givenFirst: [2.4, -0.7, 0.1, -0.3, 2.4, -0.8, 0.1, -0.4],
  // personal names: a given name, then a word that is no common one
  givenThenUnlisted: [1.3, 0.3, 0.8, 0.3, 1.4, 0.2, 0.7, 0.3],
  // personal names: a given name, then a common word
  givenThenCommon: [0.2, 0, -0.1, 0.3, 0.2, 0.1, 0, 0.2],
  // personal names: ends with a listed surname
  surnameLast: [2.1, -0.8, -0.5, -0.3, 1.4, -0.7, -0.3, -0.2],
  // personal names: one word, a given name
  givenAlone: [1.3, -0.2, -0.7, -0.5, 1.4, -0.2, -0.8, -0.5],
  // personal names: ends with a given name
  givenLast: [1, 0, 0, -0.8, 1, 0, 0, -0.8],
  // personal names: a person known everywhere
  famous: [3.7, -0.1, -0.4, -0.5, 3.7, -0.1, -0.4, -0.5],
  // personal names: a surname that alone means a public figure
  famousSurname: [2.8, -1.6, -1.1, -1.1, 2.2, -1.6, -1.2, -1.1],
  // personal names: two or three words, all on no list
  onNoList: [1.7, 0.4, 1.3, -0.1, 1.7, 0.3, 1.2, -0.1],
  // personal names: one word on no list
  oneOnNoList: [1, 0, 1.2, 0.3, 0.5, 0.3, 1, 0.4],
  // personal names: three words or more, all personal names
  allPersonal: [0.5, 0, 0, 0, 0.7, 0, 0, 0],
  // personal names: a given name inside
  givenInside: [1.5, 0.7, 0.4, 0.3, 1.5, 0.7, 0.5, 0.3],
  // personal names: a common word, then a given name
  commonThenGiven: [0.3, 0, 0.4, -0.7, 0.2, 0, 0.5, -0.7],
  // personal names: an unlisted word, then a given name
  unlistedThenGiven: [0.5, 0.6, 0, 0.2, 0.6, 0.6, 0.2, 0.1],
  // personal names: a title, then a given name
  titleThenGiven: [0.5, 0, -0.3, -0.2, 0.5, 0, -0.4, -0.2],
  // personal names: a half-capital compound, then more
  hyphenLowerThenMore: [-0.3, -0.4, -0.5, -1.3, -0.4, -0.3, -0.5, -1.2],
  // personal names: begins with a shortened title
  abbreviatedTitleFirst: [-5, -5, -5, -5, -5, -5, -5, -5],
  // gazetteer: a country
  country: [-3.2, 5.5, -1.8, -0.1, -3.1, 5, -1.8, -0.1],
  // gazetteer: a region
  region: [-1.6, 4.1, 0, -1.2, -1.5, 4, 0, -1.1],
  // gazetteer: a continent, a sea, a part of the world
  area: [-3.1, 4.4, -1.4, -2, -3, 4.3, -1.4, -1.8],
  // gazetteer: a landmark
  landmark: [-2.1, 5, -1.1, -1.2, -2.2, 5, -1.1, -1.2],
  // gazetteer: a great or capital city
  metropolis: [-1.5, 5.1, 0.5, -1.3, -1.5, 4.8, 0.5, -1.3],
  // gazetteer: a city
  city: [-0.9, 3.4, 0.5, -1.4, -0.7, 3.5, 0.3, -1.4],
  // gazetteer: a town
  town: [-0.4, 2.3, 0.3, -0.4, -0.5, 2.4, 0.2, -0.2],
  // gazetteer: a small town
  village: [0.5, 1.9, 0.3, -0.6, 0.5, 2.1, 0.4, -0.5],
  // gazetteer: a village
  small: [0.5, 0.6, 0.3, -0.7, 0.4, 0.5, 0.4, -0.6],
  // gazetteer: a place, but also a common word
  placeOrWord: [0.4, -0.8, -0.4, 0.3, 0.3, -0.7, -0.4, 0.3],
  // gazetteer: a place, but also a personal name
  placeOrPerson: [0.2, -0.4, 0.2, -0.6, -0.4, -0.2, 0.3, -0.3],
  // gazetteer: ends with a place
  placeLast: [0.5, 1.2, 1.4, -0.1, 0.6, 1.1, 1.4, 0],
  // gazetteer: begins with a place
  placeFirst: [-2.2, 0.4, 1.4, 0.9, -2.2, 0.3, 1.4, 0.9],
  // gazetteer: inside a longer place name
  insidePlace: [-1.9, -2.5, -1.1, -1.1, -1.4, -2.5, -1.1, -1.1],
  // nationalities: a nationality or creed
  demonym: [-2.9, -2.4, -1.7, 4.8, -2.9, -2.4, -1.6, 4.3],
  // nationalities: begins with a nationality
  demonymFirst: [-2.9, -1, 0.8, 1.3, -2.9, -0.9, 0.8, 1.3],
  // nationalities: ends with a nationality
  demonymLast: [-1.6, -1.7, -1.5, 2, -1.8, -1.7, -1.4, 2],
  // nationalities: a nationality inside
  demonymInside: [-1.3, -1.2, 1, -0.1, -1.3, -1.2, 0.9, -0.1],
  // organization words: ends with an organization word
  organizationHead: [-2.1, -0.7, 1.8, -1.1, -1.9, -0.6, 1.8, -1],
  // organization words: begins with an organization word
  organizationHeadFirst: [-2.1, -1.5, 0, -0.7, -2.2, -1.4, 0, -0.6],
  // organization words: an organization word inside
  organizationHeadInside: [-1.6, -0.7, 1.2, 0.5, -1.5, -0.7, 1.3, 0.5],
  // organization words: begins like an organization
  organizationStart: [0, 0.3, 0.4, 0.3, 0.1, 0.4, 0.4, 0.3],
  // organization words: a known organization
  knownOrganization: [-1.8, -1.7, 3.2, 0.3, -2.2, -1.7, 2.8, 0.3],
  // organization words: begins with a known organization
  knownFirst: [-1.4, -1.1, 2, 0.1, -1.4, -1.1, 1.9, 0.1],
  // organization words: initials that stand for a common noun
  initialism: [-1.4, -2.1, -2, 1.6, -1.7, -2.1, -1.7, 1.3],
  // organization words: ends with a club word
  clubLast: [-0.9, -0.7, 1.7, -1.3, -0.9, -0.8, 1.7, -1.4],
  // organization words: one word, a club word
  clubAlone: [-1.6, -0.8, 2.9, -0.6, -0.6, -0.8, 2.5, -0.7],
  // organization words: an organization word and "of"
  headOf: [-3, -1.3, 3.3, -1.6, -3, -1.3, 3.3, -1.6],
  // place words: ends with a word of geography
  geographicHead: [-0.8, 2.7, 0, -0.4, -0.8, 2.5, -0.2, -0.4],
  // place words: begins with a word of geography
  geographicFirst: [-0.9, 1.6, 0.9, 0.8, -0.6, 1.3, 0.7, 0.8],
  // other names: ends with a word for an event, a work or a law
  eventHead: [-1.8, -2.5, -2.2, 2.7, -1.8, -2.5, -2.1, 2.6],
  // other names: such a word inside
  eventInside: [-2, -2.2, -0.7, 2.4, -2, -2.2, -0.8, 2.5],
  // other names: the initials of small words before the bracket
  initialsOfWords: [-3, -3, -3.8, -1.9, -3, -3, -3.8, -2],
  // other names: ends with a creed or party member
  creedLast: [-1.1, -1.1, 0.1, 0.1, -1.1, -1.1, 0.2, 0.2],
  // titles: begins with an honorific
  honorificFirst: [-2.4, -0.6, -2, -0.5, -2.4, -0.8, -1.9, -0.6],
  // titles: begins with an office
  officeFirst: [-1.7, -1.3, -1.6, -1, -1.8, -1.2, -1.4, -0.9],
  // titles: a title inside
  titleInside: [-2.4, -2.1, -1, -1, -2.4, -2.1, -0.9, -1],
  // titles: ends with what the minister behind it is for
  portfolioLast: [-4, -4.1, -4.2, -2.4, -4, -4.1, -4.1, -2.4],
  // titles: ends with an office
  officeLast: [-0.8, -2, -1.3, -1.1, -0.8, -2, -1.3, -1.1],
  // common words: all words are common
  allCommon: [-1.7, -1, -0.5, -0.6, -1.6, -0.9, -0.5, -0.6],
  // common words: first word common, inside a sentence
  commonFirst: [-0.3, 0.1, -0.1, 0.2, -0.4, 0.1, 0, 0.2],
  // common words: first word common, at the start of a sentence
  commonFirstAtStart: [-1, -1.1, 0, -0.6, -1, -1.1, 0, -0.6],
  // common words: last word common
  commonLast: [-0.3, 0.6, 0.2, 0.4, 0, 0.7, 0.3, 0.4],
  // common words: one common word at the start of a sentence
  commonAloneAtStart: [-2.9, -3, -3.1, -2.9, -2.8, -3, -2.9, -2.9],
  // common words: one common word inside a sentence
  commonAlone: [-1.1, -1.6, -1.1, -0.5, -1, -1.5, -1.2, -0.6],
  // common words: begins with a word of the grammar
  functionFirst: [-4, -2.1, -2.1, -1.9, -3.6, -2.1, -2.2, -1.9],
  // common words: begins with "The"
  theFirst: [-3.6, -2.6, -2.2, -1.9, -3.6, -2.5, -2.1, -1.9],
  // common words: begins with "The" inside a sentence
  theInsideSentence: [-0.1, 0.4, 0.1, -0.3, -0.1, 0.3, 0.1, -0.2],
  // common words: a common word opens the sentence, a listed name follows
  commonThenName: [-0.5, -0.8, -1, -1.1, -0.6, -0.8, -1, -1.1],
  // common words: a modal verb, then a known organization or country
  modalThenName: [-7, -3, -3, -2, -7, -3, -3, -2],
  // common words: a common word opens the sentence, "of" follows
  commonThenOf: [-2, -2.1, -2.6, -2.4, -2, -2.1, -2.7, -2.5],
  // common words: a capitalised word of the grammar inside
  functionInside: [-3, -2.5, -0.7, -1.6, -3, -2.5, -0.6, -1.6],
  // common words: ends with a word of the grammar
  functionLast: [-1.7, -1.8, -1.8, -1.2, -1.5, -1.7, -1.8, -1.2],
  // common words: a weekday or month
  day: [-5.5, -5.2, -5.2, -3.5, -5.2, -5.2, -4.9, -3.5],
  // common words: half of the words or more are common
  halfCommon: [0.1, 0.2, 0.1, 0.5, 0.1, 0.3, 0.2, 0.5],
  // common words: a common word in a line of capitals
  commonInCapitals: [-2.9, -2.7, -2.3, -2.7, -2.7, -2.6, -2.2, -2.5],
  // common words: a word of the grammar first in a headline
  functionInTitle: [-0.8, -1.1, -0.1, -0.3, -0.8, -0.9, 0, -0.1],
  // common words: a common word alone, in a line of capitalised words
  commonInTitle: [-1.5, -1.3, -1.2, -0.5, -1.5, -1.3, -1, -0.4],
  // common words: a common word inside, in a line of capitalised words
  commonInsideTitle: [-2.3, -2.1, -1.9, -1.4, -2.1, -2, -1.5, -1.2],
  // common words: a common word last, in a line of capitalised words
  commonLastInTitle: [-2.2, -2.5, -1.8, -2.1, -2.1, -2.4, -1.6, -1.8],
  // common words: a common word first, in a line of capitalised words
  commonFirstInTitle: [-2.3, -2.4, -1.8, -2, -2.3, -2.4, -1.9, -1.7],
  // common words: a common word inside, in a line of capitals
  commonInsideCapitals: [-2.4, -2, -2.6, -1.7, -2.3, -2, -2.5, -1.5],
  // common words: a common word last, in a line of capitals
  commonLastInCapitals: [-2.6, -1.7, -2.6, -2.3, -2.4, -1.7, -2.6, -2.2],
  // common words: a common word first, in a line of capitals
  commonFirstInCapitals: [-2, -1.9, -2.5, -2.4, -2, -1.9, -2.4, -2.2],
  // line: in a line of capitals
  capitalsLine: [1, 0.4, 0.6, 0.2, 0.9, 0.4, 0.5, 0.1],
  // line: in a line of capitalised words
  titleLine: [0, 0.7, 0.9, 0.3, -0.1, 0.5, 1.2, 0.5],
  // line: in a line of figures
  figuresLine: [0.1, 0.2, 0.7, -0.3, 0.4, 0.2, 0.7, -0.3],
  // line: the whole line
  wholeLine: [2.3, -1, -1.2, -1.1, 2.3, -1, -1.2, -1.1],
  // line: begins the line
  lineStart: [0.3, 0.2, 0.1, 0.3, 0.2, 0.2, 0.2, 0.3],
  // line: begins a sentence
  sentenceStart: [0.9, 0.2, 0.6, 0, 0.8, 0.2, 0.7, 0],
  // line: ends the line
  lineEnd: [-0.6, 0.5, -1.3, 0, -0.5, 0.5, -1.3, 0.1],
  // line: one word in a line of capitals
  oneWordInCapitals: [0.9, 0.3, 0.6, 0.2, 0.7, 0.3, 0.6, 0.3],
  // line: the whole line of capitals
  wholeCapitalsLine: [-1.8, -1.4, 0.4, -1.4, -1.8, -1.6, 0.4, -1.4],
  // line: where a dateline stands
  datelinePosition: [-1, 2.2, -0.8, -1.3, -1, 2.5, -0.6, -1.3],
  // line: in the headline
  headline: [0.3, 0.4, 0.3, 0.5, 0.2, 0.3, 0.3, 0.6],
  // before: the line begins
  afterLineStart: [0.3, 0.1, 0.5, 0.3, 0.2, 0.2, 0.6, 0.3],
  // before: an honorific
  afterHonorific: [2.7, -2.1, -2.1, -1.8, 3, -2.1, -2.1, -1.8],
  // before: an office
  afterOffice: [2.8, -1.5, -0.1, -0.4, 3.1, -1.6, -0.1, -0.5],
  // before: a noun for someone who does
  afterAgentNoun: [2.2, 0, 0.3, 0.7, 2.4, 0, 0.1, 0.7],
  // before: a verb of speech
  afterSpeechVerb: [1.7, -0.1, 0.7, 0, 1.3, -0.1, 0.7, 0.1],
  // before: a verb of people
  afterHumanVerb: [0.8, 0, 0.7, 0, 0.7, -0.1, 0.6, 0],
  // before: in
  afterIn: [-1.4, 1.8, -0.5, 0.5, -1.3, 1.8, -0.6, 0.5],
  // before: at
  afterAt: [-1.3, 1.4, 0.9, 0.1, -1.1, 1.3, 0.9, 0.2],
  // before: from
  afterFrom: [-0.1, 0.7, 0.4, 0.2, -0.3, 0.8, 0.4, 0.2],
  // before: near, outside
  afterNear: [-1.2, 2.5, -0.7, 0, -1.1, 2.4, -0.6, -0.1],
  // before: to
  afterTo: [-0.2, 0.8, 0, -0.1, -0.3, 0.8, 0, 0],
  // before: of
  afterOf: [-0.2, 0.8, 0.5, 0, -0.1, 0.7, 0.4, 0],
  // before: by
  afterBy: [0.6, -0.3, 0.5, 0.4, 0.5, -0.2, 0.6, 0.5],
  // before: with
  afterWith: [0.5, 0, 0.3, 0.2, 0.1, 0.1, 0.3, 0.2],
  // before: for
  afterFor: [0.3, 0.2, -0.2, 0.3, 0.4, 0.2, -0.2, 0.5],
  // before: against
  afterAgainst: [-0.2, 0, 0.7, -0.3, -0.3, 0.1, 0.7, -0.3],
  // before: on
  afterOn: [-0.3, 0.1, -0.2, -0.1, -0.3, 0.2, -0.2, -0.1],
  // before: another preposition
  afterOtherPreposition: [0.4, -0.1, 0.1, 0.4, 0.3, -0.1, 0.1, 0.4],
  // before: the
  afterThe: [-1.6, 0.5, 1.2, 1.8, -1.5, 0.4, 1.1, 1.7],
  // before: a, an
  afterA: [-0.8, -0.5, 0.5, 1, -0.8, -0.5, 0.5, 0.9],
  // before: a comma
  afterComma: [0.9, 0, 0.7, -0.4, 0.9, 0.1, 0.7, -0.4],
  // before: an opening bracket
  afterBracket: [0.5, -0.3, 0.6, 0, 0.6, -0.4, 0.5, -0.1],
  // before: a quotation mark
  afterQuote: [0.3, -0.1, 0.2, 0.7, 0.1, -0.1, 0.2, 0.7],
  // before: a dash
  afterDash: [0.6, 0.3, 0.4, -0.8, 0.7, 0.3, 0.4, -0.7],
  // before: a number
  afterNumber: [0, 0.3, -0.2, 0.8, 0.1, 0.4, -0.1, 0.7],
  // before: a nationality
  afterDemonym: [0.8, -2, -1, -1.5, 0.9, -2, -0.9, -1.4],
  // before: another capitalised word
  afterCapitalised: [-2, -1.4, -2.1, -1.1, -2.3, -1.4, -2, -1.1],
  // before: and, or
  afterAnd: [0.7, 0.3, 0.2, 0, 0.8, 0.3, 0.2, 0.1],
  // before: be, have or a modal
  afterBe: [0.6, -0.5, -0.6, 1, 0.5, -0.5, -0.6, 0.9],
  // before: a sentence has ended
  afterSentence: [0.4, -0.2, 0.3, 0.2, 0.4, -0.2, 0.3, 0.2],
  // before: a common word in small letters
  afterCommonWord: [0.4, 0.3, 1.1, 0.8, 0.1, 0.2, 1.1, 0.8],
  // before: another word in small letters
  afterOtherWord: [-0.4, 0, -0.7, 0.4, -0.3, -0.1, -0.8, 0.4],
  // before: a noun for a kind of place
  afterLocationNoun: [-0.7, 1.5, -0.1, -0.1, -0.6, 1.5, -0.2, -0.1],
  // before: another mark
  afterOtherMark: [-0.9, 0, -0.9, -0.4, -0.5, 0, -0.9, -0.4],
  // before: an office with a capital
  afterCapitalTitle: [1.9, -1.7, -1.7, -1.3, 1.9, -1.6, -1.7, -1.2],
  // before: an organization word with a capital
  afterCapitalOrganization: [-0.7, -2.6, -2.9, -1, -0.6, -2.7, -2.9, -1],
  // before: a possessive 's
  afterPossessive: [1, 0.6, 0.6, 0.5, 0.8, 0.6, 0.6, 0.5],
  // before: a colon or semicolon
  afterColon: [0.6, 0.8, 0.5, -0.5, 0.5, 0.7, 0.4, -0.3],
  // before: a noun for a kind of organization
  afterOrganizationNoun: [-0.3, -0.6, 2.8, 0, -0.1, -0.9, 2.8, -0.1],
  // before: a label in capitals and a dash
  afterStoryLabel: [1.1, 0, 1.1, -0.3, 1, 0, 1.1, -0.3],
  // after: the line ends
  beforeLineEnd: [-0.3, 0.4, 1, -0.2, -0.4, 0.4, 1.1, -0.1],
  // after: a possessive 's
  beforePossessive: [0.7, 0.4, 0.4, -0.5, 0.7, 0.4, 0.5, -0.4],
  // after: a verb of speech
  beforeSpeechVerb: [1.8, -0.4, 1.5, -0.8, 1.5, -0.4, 1.5, -0.7],
  // after: a verb of people
  beforeHumanVerb: [1.1, -0.1, 0.9, -0.6, 1, -0.2, 1, -0.5],
  // after: be, have or a modal
  beforeBe: [0.8, 0.4, 0.8, 0.6, 0.8, 0.3, 0.9, 0.6],
  // after: an age
  beforeAge: [4.1, -1.1, -1.3, -1.1, 3.9, -1.1, -1.5, -1.2],
  // after: a comma and a region or country
  beforeRegion: [-0.3, 2.4, 0, -0.8, -0.3, 2.3, 0, -0.8],
  // after: a comma and "the", "a" or "who"
  beforeApposition: [1.7, 0.2, 0.4, 0.1, 1.5, 0.2, 0.4, 0.2],
  // after: a comma and a capital
  beforeCommaCapital: [0.6, 0.3, 0.2, 0.3, 0.6, 0.4, 0.2, 0.3],
  // after: a comma
  beforeComma: [0.9, 0.7, 0.6, 0.6, 0.8, 0.6, 0.6, 0.5],
  // after: the sentence ends
  beforeStop: [0.1, 0.2, 0, 0, 0.2, 0.3, 0.2, 0.2],
  // after: an acronym in brackets
  beforeAcronym: [-2.4, -1.4, 2.1, 1.3, -2.3, -1.4, 2.2, 1.3],
  // after: a number in brackets
  beforeBracketNumber: [0.9, -0.4, 0, 0.4, 0.6, -0.4, 0.2, 0.4],
  // after: a country in brackets
  beforeBracketCountry: [2, 0, 0.5, -0.5, 2, 0, 0.5, -0.5],
  // after: something else in brackets
  beforeBracket: [0.4, -0.1, -0.1, -0.5, 0.5, -0.2, -0.1, -0.4],
  // after: a noun of organizations
  beforeOrganizationNoun: [-1.6, 0.8, 1.7, 0.6, -1.6, 0.9, 1.8, 0.5],
  // after: a noun of places
  beforePlaceNoun: [-1, 1.4, 0.3, 0.8, -1.2, 1.5, 0.3, 0.8],
  // after: an office
  beforeOffice: [-1.3, 0.4, 1, 1.2, -1.1, 0.4, 0.9, 1.2],
  // after: and, or
  beforeAnd: [0.2, 0.5, 0.5, 0.2, 0.3, 0.5, 0.5, 0.2],
  // after: a preposition
  beforePreposition: [0.1, 0.5, -0.2, -0.1, 0.1, 0.5, -0.2, -0.1],
  // after: a number
  beforeNumber: [-0.6, -0.2, 0.6, 0.7, -0.7, -0.2, 0.7, 0.7],
  // after: an ordinal
  beforeOrdinal: [0.6, -0.3, -0.6, -0.5, 0.9, -0.5, -0.6, -0.6],
  // after: another capitalised word
  beforeCapitalised: [-1.9, -1.6, -1.7, -0.7, -2, -1.5, -1.8, -0.7],
  // after: a title with a capital
  beforeTitle: [-1.8, 0.5, -0.2, -0.4, -1.7, 0.5, -0.2, -0.4],
  // after: a nationality
  beforeDemonym: [-0.6, -0.3, -0.7, -1.2, -0.4, -0.2, -0.6, -1.3],
  // after: a common word in small letters
  beforeCommonWord: [0.4, 0.3, 0.7, 1.4, 0.4, 0.3, 0.6, 1.4],
  // after: another word in small letters
  beforeOtherWord: [-0.3, 0.4, -0.1, 0.1, -0.1, 0.3, -0.1, 0],
  // after: a dash
  beforeDash: [-1.2, -0.4, -1.1, -0.2, -0.7, -0.4, -0.9, -0.3],
  // after: a colon or semicolon
  beforeColon: [-0.1, -0.4, -0.4, 0.4, 0.3, -0.4, -0.6, 0.4],
  // after: another mark
  beforeOtherMark: [-0.8, -0.1, 0.2, 0.8, -0.6, -0.1, 0.4, 0.7],
  // after: a closing bracket
  beforeCloseBracket: [0, 1, 0.6, 1, 0, 0.9, 0.5, 1],
  // after: a quotation mark
  beforeQuote: [-0.4, -0.3, 0.3, 1.2, -0.8, -0.3, 0.2, 1.2],
  // after: an organization word with a capital
  beforeCapitalOrganization: [-2.3, -1.9, -2.4, -0.9, -2.3, -2, -2.7, -0.9],
  // after: a date or agency, as in a dateline
  beforeDate: [-0.5, 0.5, -0.2, 0.4, -0.5, 0.6, -0.3, 0.4],
  // after: a verb of companies
  beforeCompanyVerb: [0.1, 0.1, 2, -0.7, 0.4, 0.2, 1.9, -0.7],
  // after: says he, says she
  beforeSaysHe: [2.7, -0.7, -0.8, -1.1, 2.3, -0.5, -0.8, -1.1],
  // after: says it
  beforeSaysIt: [-2, 0.6, 2.6, -1.1, -1.9, 0.6, 2.3, -1.1],
  // after: a possessive 's and an office
  beforePersonNoun: [1.2, 0.3, -0.2, -0.5, 0.8, 0.5, -0.2, -0.1],
  // after: a possessive 's and a noun of organizations
  beforeOwnedOrganizationNoun: [1, -0.2, 0.4, -0.7, 0.7, 0.1, 0.7, -0.6],
  // after: a possessive 's and a noun of places
  beforeOwnedPlaceNoun: [0, 0.3, 0.4, -0.1, 0, 0.3, 0.3, -0.1],
  // further before: a noun for a kind of place and "of"
  placeNounOf: [-0.7, 2.6, -0.7, -0.3, -0.5, 2.5, -0.6, -0.4],
  // further before: a noun for a part of an organization and "of"
  organizationNounOf: [-0.7, 0, 1.8, 0.5, -0.6, 0, 1.8, 0.2],
  // further before: a noun for kin or fate and "of"
  personNounOf: [2.1, -0.9, -0.9, 0.3, 1.9, -0.7, -0.7, 0.4],
  // further before: "in the", "near the"
  inThe: [-0.3, 1.4, -0.4, 0.4, -0.1, 1.4, -0.2, 0.4],
  // further before: "of the"
  ofThe: [0.4, 0.3, -0.2, 0.5, 0.5, 0.3, -0.1, 0.5],
  // further before: "by the", "with the", "to the"
  byThe: [0.3, 0.3, 0.4, 0.2, 0.4, 0.3, 0.3, 0.2],
  // further before: a verb of travel or siege
  afterTravelVerb: [-0.6, 1.8, -0.3, -0.2, -0.9, 1.7, -0.2, -0.2],
  // apposition: the apposition is an organization
  organizationApposition: [-1, -0.2, 1.1, -0.2, -0.9, -0.2, 1, -0.2],
  // apposition: the apposition is a place
  placeApposition: [-1.6, 1.9, -1.3, 0.6, -1.6, 1.9, -1.2, 0.6],
  // apposition: the apposition is a person
  personApposition: [1.5, -0.5, 0.1, 0, 1.4, -0.4, 0, 0],
  // apposition: a person and a comma before
  personBefore: [1.6, -0.3, -0.2, -0.2, 1.9, -0.2, -0.3, -0.2],
  // story: a city in a story of sport
  sportCity: [0.3, -1.1, 1.9, 0.4, 0.3, -0.9, 1.9, 0.5],
  // story: a country in a story of sport
  sportCountry: [-0.2, 0.3, 0.1, -0.3, -0.1, 0.2, 0.1, -0.3],
  // story: an unlisted word in a story of sport
  sportUnlisted: [1.2, -0.8, -0.4, -0.3, 0.8, -0.6, -0.1, -0.1],
  // story: beside a figure in a story of sport
  sportFigure: [-0.1, 0.2, 0.2, -0.2, -0.1, 0.3, 0.2, -0.2],
  // story: a city that beats or is beaten
  sportRival: [0.1, -0.3, 0.6, -0.3, 0.4, -0.4, 0.4, -0.4],
  // story: a region in a story of sport
  sportRegion: [0.1, -0.5, 0.9, 0.2, 0.1, -0.6, 1, 0.3],
  // story: a place after "in", "from" or "near" in a story of sport
  sportWhere: [0.1, 0.3, -0.3, -0.2, -0.1, 0.4, -0.2, -0.2],
  // story: a place that does something in a story of sport
  sportSubject: [0.8, -0.8, 0.7, -0.3, 0.9, -0.9, 0.7, -0.2],
  // story: a place that owns something in a story of sport
  sportOwner: [0.5, -0.5, 0.9, -0.1, 0.6, -0.2, 0.7, -0.1],
  // story: a place before a player or an office in a story of sport
  sportStaff: [-0.3, -0.5, 0.3, 1.1, -0.1, -0.4, 0.1, 1],
  // story: a city in a table of sport
  sportTable: [-0.1, -0.4, 0.4, -0.3, -0.2, -0.4, 0.4, -0.3],
  // lists: in a list with a place
  besidePlace: [-0.3, 1.3, -0.1, 0.4, -0.2, 1.1, -0.1, 0.4],
  // lists: in a list with a given name
  besideGiven: [1.2, -0.2, -0.1, 0.5, 1.4, 0.1, -0.2, 0.5],
  // lists: in a list with an organization
  besideOrganization: [-0.3, -0.1, 0.2, -0.4, -0.4, -0.2, 0.3, -0.4],
  // document: surely a person elsewhere in the story
  strongPerson: [1.8, -0.8, -0.8, -0.8, 1.4, -1.1, 0.3, -0.7],
  // document: surely a place elsewhere in the story
  strongPlace: [-0.8, 1.8, -0.8, -0.8, -0.9, 1.1, 0.1, -0.1],
  // document: surely an organization elsewhere in the story
  strongOrganization: [-0.8, -0.8, 1.8, -0.8, -1.1, -0.8, 1.1, 0.1],
  // document: surely another name elsewhere in the story
  strongOther: [-0.8, -0.8, -0.8, 1.8, -0.3, -0.4, -0.7, 0.7],
  // document: maybe a person elsewhere in the story
  weakPerson: [0.5, -0.2, -0.2, -0.2, 0.9, -0.4, 0.9, 0.2],
  // document: maybe a place elsewhere in the story
  weakPlace: [-0.2, 0.5, -0.2, -0.2, -0.9, -0.1, 0.7, -0.9],
  // document: maybe an organization elsewhere in the story
  weakOrganization: [-0.2, -0.2, 0.5, -0.2, -0.4, 0.3, 0.9, 0.3],
  // document: maybe another name elsewhere in the story
  weakOther: [-0.2, -0.2, -0.2, 0.5, -0.1, 0.3, 0.1, 1],
  // document: the last word of a person’s full name
  lastOfPerson: [3.5, -1.5, -1, -1, 3.4, -1.1, -1.7, -1.4],
  // document: the same, and a common word that the story never writes small
  commonLastOfPerson: [2, 0, 0, 0, 1.6, 0, -0.1, -0.1],
  // document: the first word of a person’s full name
  firstOfPerson: [1.2, -0.5, -0.5, -0.5, 1, -0.8, -1.2, -0.8],
  // document: its last word is that of a person
  sharesLastWord: [0.8, 0, 0, 0, 0.2, 0.4, 0.3, 0.5],
  // document: part of an organization’s name
  partOfOrganization: [-0.3, 0, 0.3, 0, -0.6, -0.5, 0.5, 0.3],
  // document: the initials of an organization
  initialsOfOrganization: [-2, -1, 2.5, 0.3, -2, -1.1, 2.6, -0.5],
  // document: the initials of a person of three words
  initialsOfPerson: [8, -2, -2, -1, 7.8, -2, -2, -1],
  // document: the first part of an organization’s name
  startOfOrganization: [-0.5, -0.3, 1.5, 0, -1.3, -0.1, 1.1, -0.4],
  // document: written in small letters elsewhere
  smallElsewhere: [-1, -1, -1, -0.7, -1.2, -1.4, -1.5, -1.3],
  // document: a longer form of it is a place
  longerIsPlace: [0, 0, 0, 0, -0.3, -0.4, -0.3, 0.1],
  // document: begins with a place of the story
  startsWithPlace: [0, 0, 0, 0, -0.1, 0.9, 0.1, 0.4],
  // document: begins with an organization of the story
  startsWithOrganization: [0, 0, 0, 0, -0.6, -0.3, 0.8, 0.1],
  // document: ends with a person of the story
  endsWithPerson: [0, 0, 0, 0, 1.7, -0.2, -0.4, -0.3],
  // document: its last word stands after Mr. or Ms. elsewhere
  lastIsStyled: [4, -1.5, -1.5, -1, 4, -1.5, -1.5, -1],
  // document: in a line of capitalised words, and nowhere else
  titleOnly: [0, 0, -0.5, 0, -0.1, 0.1, -0.5, -0.8],
  // document: in a line of capitalised words, and elsewhere the first words of an organization’s name
  titleStart: [0, 0, 2, 0, -0.1, -0.1, 1.8, -0.1],
  // document: the same, and a part of it stands elsewhere alone
  titleExtends: [-1, -1, -1, -1, -1.1, -1, -0.8, -1.2],
  // document: a common word that the story writes with a capital only
  neverSmall: [0, 0, 0, 0, 0.1, 0.2, 0.2, 0.2],
  // before a word alone: the line begins
  aloneAfterLineStart: [0.5, 0.3, 0.3, 0.1, 0.3, 0.3, 0.3, 0.1],
  // before a word alone: an honorific
  aloneAfterHonorific: [-0.4, -0.6, -0.2, -0.1, -0.4, -0.6, -0.3, -0.2],
  // before a word alone: an office
  aloneAfterOffice: [-1, 0.1, 0.6, 0.2, -0.5, 0, 0.6, 0.2],
  // before a word alone: a noun for someone who does
  aloneAfterAgentNoun: [-0.3, 0.9, 0.3, 0.3, 0.1, 0.9, 0.1, 0.4],
  // before a word alone: a verb of speech
  aloneAfterSpeechVerb: [0.4, 0.4, 0.3, 0.1, 0, 0.4, 0.4, 0.1],
  // before a word alone: a verb of people
  aloneAfterHumanVerb: [0.6, 0.1, 0.5, -0.3, 0.7, 0.1, 0.5, -0.3],
  // before a word alone: in
  aloneAfterIn: [0.1, 0, 0.1, -0.1, 0.2, 0, 0, -0.1],
  // before a word alone: at
  aloneAfterAt: [-0.3, -0.2, -0.1, 0.4, 0.1, -0.3, -0.1, 0.4],
  // before a word alone: from
  aloneAfterFrom: [0.2, 0.2, -0.1, 0.1, 0.1, 0.3, 0, 0.2],
  // before a word alone: near, outside
  aloneAfterNear: [-0.2, 0.6, -0.2, 0, -0.1, 0.6, -0.1, -0.1],
  // before a word alone: to
  aloneAfterTo: [0.5, 0, 0.3, 0, 0.5, 0.1, 0.4, 0],
  // before a word alone: of
  aloneAfterOf: [0.1, -0.2, -0.2, 0.3, 0.3, -0.3, -0.3, 0.3],
  // before a word alone: by
  aloneAfterBy: [0.5, 0.1, 0.2, 0.4, 0.6, 0.2, 0.2, 0.4],
  // before a word alone: with
  aloneAfterWith: [0.5, 0.1, -0.4, 0.2, 0.2, 0.1, -0.4, 0.3],
  // before a word alone: for
  aloneAfterFor: [0, 0.1, 0, 0.2, 0.2, 0, -0.1, 0.2],
  // before a word alone: against
  aloneAfterAgainst: [-0.1, -0.4, 0.7, -0.1, -0.2, -0.3, 0.7, 0],
  // before a word alone: on
  aloneAfterOn: [0, -0.1, -0.7, 0, 0, -0.1, -0.6, -0.1],
  // before a word alone: another preposition
  aloneAfterOtherPreposition: [0.1, 0, -0.1, 0.2, -0.2, 0, -0.1, 0.2],
  // before a word alone: the
  aloneAfterThe: [0.6, 0.1, -0.4, -0.4, 0.7, 0, -0.7, -0.4],
  // before a word alone: a, an
  aloneAfterA: [0.2, 0.8, 0.1, 0, 0, 0.8, 0.2, 0],
  // before a word alone: a comma
  aloneAfterComma: [0.1, 0.5, 0.2, -0.4, 0.1, 0.4, 0.3, -0.4],
  // before a word alone: an opening bracket
  aloneAfterBracket: [0.2, -0.7, 0.3, 0, 0.3, -0.8, 0.1, 0],
  // before a word alone: a quotation mark
  aloneAfterQuote: [0.5, -0.1, -0.5, 0.4, 0.3, 0, -0.4, 0.3],
  // before a word alone: a dash
  aloneAfterDash: [-0.5, 0, -0.2, -0.7, -0.4, 0.2, -0.2, -0.6],
  // before a word alone: a number
  aloneAfterNumber: [0, 0.3, -0.3, 1.2, 0.3, 0.3, -0.2, 1.2],
  // before a word alone: a nationality
  aloneAfterDemonym: [-0.9, -0.5, -0.2, -1, -0.6, -0.6, -0.3, -1],
  // before a word alone: another capitalised word
  aloneAfterCapitalised: [-0.2, 0, 0.2, 0.3, -0.7, 0.1, 0.2, 0.4],
  // before a word alone: and, or
  aloneAfterAnd: [-0.1, 0, 0.2, -0.2, 0.1, 0, 0.2, -0.2],
  // before a word alone: be, have or a modal
  aloneAfterBe: [0.5, -0.2, -0.6, 0.5, 0.4, -0.3, -0.6, 0.4],
  // before a word alone: a sentence has ended
  aloneAfterSentence: [0.1, -0.1, -0.1, -0.2, 0.1, -0.1, 0, -0.2],
  // before a word alone: a common word in small letters
  aloneAfterCommonWord: [0.2, 0, -0.1, 0.2, -0.1, 0, 0, 0.2],
  // before a word alone: another word in small letters
  aloneAfterOtherWord: [-0.5, 0.2, -0.5, 0.5, -0.4, 0.1, -0.7, 0.5],
  // before a word alone: a noun for a kind of place
  aloneAfterLocationNoun: [-0.2, 0.1, -0.3, -0.1, -0.1, 0, -0.4, 0],
  // before a word alone: another mark
  aloneAfterOtherMark: [-1.2, 0.1, -0.7, -0.1, -0.6, 0.1, -0.5, 0],
  // before a word alone: an office with a capital
  aloneAfterCapitalTitle: [-0.6, -0.2, 0.3, 0, -0.5, -0.1, 0.4, 0],
  // before a word alone: an organization word with a capital
  aloneAfterCapitalOrganization: [-0.2, -0.5, -0.7, 0.4, -0.1, -0.5, -0.7, 0.4],
  // before a word alone: a possessive 's
  aloneAfterPossessive: [0.3, 0, 0.1, 0.4, 0.2, 0, 0.2, 0.5],
  // before a word alone: a colon or semicolon
  aloneAfterColon: [0.4, 0.8, 0.6, -0.6, 0.3, 0.7, 0.5, -0.3],
  // before a word alone: a noun for a kind of organization
  aloneAfterOrganizationNoun: [-0.6, -0.4, 0.3, -0.4, -0.3, -0.6, 0.2, -0.4],
  // before a word alone: a label in capitals and a dash
  aloneAfterStoryLabel: [0.9, 0.1, 0.5, 0.1, 0.4, 0.1, 0.4, 0.1],
  // after a word alone: the line ends
  aloneBeforeLineEnd: [-0.6, 0.1, 0.2, -0.1, -0.3, 0.1, 0.2, -0.1],
  // after a word alone: a possessive 's
  aloneBeforePossessive: [0.6, 0.1, 0.3, -0.6, 0.4, 0.1, 0.3, -0.5],
  // after a word alone: a verb of speech
  aloneBeforeSpeechVerb: [0.4, 0.1, -0.2, 0, -0.2, 0.1, -0.2, 0.1],
  // after a word alone: a verb of people
  aloneBeforeHumanVerb: [0, 0.2, 0.2, 0, -0.4, 0.1, 0.2, 0.1],
  // after a word alone: be, have or a modal
  aloneBeforeBe: [0.5, 0.1, 0.1, 0.3, 0.3, 0.1, 0.1, 0.4],
  // after a word alone: an age
  aloneBeforeAge: [-0.1, 0, -0.1, -0.1, -0.6, -0.1, -0.2, -0.1],
  // after a word alone: a comma and a region or country
  aloneBeforeRegion: [-0.3, 0, 0.1, -0.1, -0.1, -0.1, 0.1, -0.1],
  // after a word alone: a comma and "the", "a" or "who"
  aloneBeforeApposition: [0.1, 0.2, 0, 0.1, -0.3, 0.2, -0.1, 0.2],
  // after a word alone: a comma and a capital
  aloneBeforeCommaCapital: [-0.5, 0, 0.4, 0.4, -0.5, 0.1, 0.3, 0.4],
  // after a word alone: a comma
  aloneBeforeComma: [0.2, 0.1, -0.2, 0.2, 0.1, 0.2, -0.2, 0.2],
  // after a word alone: the sentence ends
  aloneBeforeStop: [0.2, 0.1, 0.4, 0.3, 0.1, 0.1, 0.5, 0.4],
  // after a word alone: an acronym in brackets
  aloneBeforeAcronym: [-0.4, -1, -0.5, -0.2, -0.3, -1, -0.6, -0.2],
  // after a word alone: a number in brackets
  aloneBeforeBracketNumber: [0.7, -0.4, -0.9, 0.4, 0.1, -0.4, -0.8, 0.4],
  // after a word alone: a country in brackets
  aloneBeforeBracketCountry: [0, 0, 0, 0, 0, 0, 0, 0],
  // after a word alone: something else in brackets
  aloneBeforeBracket: [-0.8, -0.1, -0.3, -0.7, -0.8, -0.3, -0.4, -0.6],
  // after a word alone: a noun of organizations
  aloneBeforeOrganizationNoun: [-0.4, 0.4, 0.4, 0.1, -0.3, 0.5, 0.3, 0],
  // after a word alone: a noun of places
  aloneBeforePlaceNoun: [-0.2, 0.2, -0.5, 0.5, -0.5, 0.3, -0.5, 0.5],
  // after a word alone: an office
  aloneBeforeOffice: [-0.3, 0, -0.1, 0.6, -0.1, 0, -0.2, 0.7],
  // after a word alone: and, or
  aloneBeforeAnd: [0, 0.4, 0.2, 0.2, 0, 0.4, 0.2, 0.2],
  // after a word alone: a preposition
  aloneBeforePreposition: [0.2, -0.3, -0.1, 0, 0.3, -0.3, -0.1, 0.1],
  // after a word alone: a number
  aloneBeforeNumber: [-0.4, -0.4, 0.1, 0.5, -0.3, -0.5, 0.2, 0.5],
  // after a word alone: an ordinal
  aloneBeforeOrdinal: [0.1, -0.3, -0.6, -0.5, 0.4, -0.5, -0.6, -0.6],
  // after a word alone: another capitalised word
  aloneBeforeCapitalised: [0.2, 0.2, 0.2, -0.2, 0.1, 0.3, 0.2, -0.2],
  // after a word alone: a title with a capital
  aloneBeforeTitle: [-0.3, -0.4, 0, 0.2, -0.2, -0.4, 0, 0.1],
  // after a word alone: a nationality
  aloneBeforeDemonym: [-0.6, -0.4, -0.4, -1.2, -0.4, -0.3, -0.3, -1.2],
  // after a word alone: a common word in small letters
  aloneBeforeCommonWord: [0, 0.4, 0, -0.4, -0.1, 0.4, -0.1, -0.4],
  // after a word alone: another word in small letters
  aloneBeforeOtherWord: [-0.8, 0.3, -0.3, 0, -0.3, 0.3, -0.4, 0],
  // after a word alone: a dash
  aloneBeforeDash: [-1.1, -0.2, -0.7, -0.9, -0.5, -0.3, -0.6, -1.1],
  // after a word alone: a colon or semicolon
  aloneBeforeColon: [0, 0, -0.1, 0, 0.3, 0, -0.2, 0],
  // after a word alone: another mark
  aloneBeforeOtherMark: [-0.8, -0.2, -1.1, 0.9, -0.7, -0.2, -1.1, 0.8],
  // after a word alone: a closing bracket
  aloneBeforeCloseBracket: [-0.3, 0.7, 0.3, 1.1, -0.7, 0.6, 0.2, 1.2],
  // after a word alone: a quotation mark
  aloneBeforeQuote: [0.1, -0.4, -0.2, 0.5, -0.1, -0.4, -0.4, 0.6],
  // after a word alone: an organization word with a capital
  aloneBeforeCapitalOrganization: [-0.1, 0, 0.4, 0.2, -0.2, 0, 0.2, 0.1],
  // after a word alone: a date or agency, as in a dateline
  aloneBeforeDate: [-0.1, -0.2, -0.7, 0.5, -0.3, -0.1, -0.6, 0.5],
  // after a word alone: a verb of companies
  aloneBeforeCompanyVerb: [-0.6, 0.1, 0.1, -0.1, -0.6, 0.1, -0.1, -0.1],
  // after a word alone: says he, says she
  aloneBeforeSaysHe: [0.6, 0.3, -0.4, -0.1, 0.2, 0.5, -0.3, -0.1],
  // after a word alone: says it
  aloneBeforeSaysIt: [-0.5, 0.4, 0.2, -0.1, -0.4, 0.3, 0.2, 0],
  // after a word alone: a possessive 's and an office
  aloneBeforePersonNoun: [0.7, 0.3, -0.5, -0.5, 0.5, 0.5, -0.7, -0.1],
  // after a word alone: a possessive 's and a noun of organizations
  aloneBeforeOwnedOrganizationNoun: [0.9, -0.5, -0.3, -0.3, 0.7, -0.2, 0.1, -0.1],
  // after a word alone: a possessive 's and a noun of places
  aloneBeforeOwnedPlaceNoun: [0, 0.3, 0.4, -0.1, 0, 0.3, 0.3, -0.1],
};
