import type { PlaceClass } from '../../gazetteer/gazetteer.ts';
import { MEMBER_LETTERS, MINISTERS, OFFICE_LETTERS } from '../../lexicon/names/titles.ts';
import type { Rule } from '../../rule.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { isListedBeforePlaces } from './evidence/listed-places.ts';
import { isCapital } from './line.ts';
import { SHAPE } from './shape.ts';
import type { Word } from './word.ts';

/** Two words side by side that no name joins; the example has the names in brackets, the second of them begins at the border. */
export interface NameParting extends Rule {
  /** Whether no name goes on from the word before `at` to the word at `at`. */
  readonly holds: (words: readonly Word[], at: number) => boolean;
}

export const NAME_PARTINGS: readonly NameParting[] = [
  {
    name: 'a minister and his name',
    example: '[Peru] Foreign Minister [Ana Ruiz] left.',
    holds: (words, at) =>
      at > 1 &&
      MINISTERS.has(words[at - 1]!.folded) &&
      isCapital(words[at]!) &&
      isOn(words[at - 2]!, IN_NAME.portfolio),
  },
  {
    name: 'the land of an envoy and his name',
    example: 'Ambassador to [Peru] [Ana Ruiz] left.',
    holds: (words, at) =>
      at > 2 &&
      words[at - 2]!.folded === 'to' &&
      isCountry(words[at - 1]!) &&
      isCapital(words[at]!) &&
      isOn(words[at - 3]!, IN_NAME.office),
  },
  {
    name: 'the letters of an office and a name',
    example: 'The board asked [Northgate Valve] CEO [Ana Ruiz] to stay.',
    holds: (words, at) => isOfficeByLetters(words[at - 1]!) || isOfficeByLetters(words[at]!),
  },
  {
    name: 'what an office is for and a name',
    example: '[Ohio] Secretary of State [Ana Ruiz] left.',
    holds: (words, at) => endsOffice(words, at - 1) && isCapital(words[at]!) && !isOn(words[at]!, OF_OFFICES),
  },
  {
    name: 'a minister and what the office is for',
    example: 'Former Secretary of Defense [Ana Ruiz] left.',
    holds: (words, at) => OFFICE_OF.has(words[at]!.folded) && at > 0 && isCapitalMinister(words[at - 1]!),
  },
  {
    name: 'people by their letters and their names',
    example: 'The former SEALs [Otto Reading] and [Ana Ruiz] met.',
    holds: (words, at) => (words[at - 1]!.shape & SHAPE.pluralAcronym) !== 0 && isOn(words[at]!, IN_NAME.given),
  },
  {
    name: 'someone and where he is from',
    example: 'They met [Gunta Quorvel] of [Lima] there.',
    holds: (words, at) => at > 1 && words[at]!.folded === 'of' && isPersonsName(words[at - 2]!, words[at - 1]!),
  },
  {
    name: 'a party and who leads it',
    example: 'They left the [Torvel Party] of [Ana Quorv] there.',
    holds: (words, at) => at > 1 && words[at - 1]!.folded === 'of' && isLedBy(words, at),
  },
  {
    name: 'a participle and a name',
    example: 'Entrusting [Otto Reading] with the keys was unwise.',
    holds: (words, at) =>
      PARTICIPLE.test(words[at - 1]!.text) &&
      (words[at - 1]!.inName & LISTED) === 0 &&
      words[at - 1]!.place === null &&
      isOn(words[at]!, IN_NAME.given) &&
      isCapital(words[at]!),
  },
  {
    name: 'a company by its legal form and another',
    example: 'They sued [Torvel Inc] and [Quorv Depot Inc] there.',
    holds: (words, at) => words[at]!.folded === 'and' && LEGAL_FORMS.has(words[at - 1]!.folded) && at > 1,
  },
  {
    name: 'places of one kind',
    example: 'They met in the [Torvel] and [Quorv] counties.',
    holds: (words, at) => words[at]!.folded === 'and' && isListedBeforePlaces(words, at - 1, at),
  },
];

/** Whether no name of the line joins the word before `at` to the word at `at`. */
export function isParted(words: readonly Word[], at: number): boolean {
  if (!mayBeParted(words[at - 1]!, words[at]!)) return false;
  for (const { holds } of NAME_PARTINGS) if (holds(words, at)) return true;
  return false;
}

/** "Co" is none: "Torvel & Co and Sons". */
const LEGAL_FORMS: ReadonlySet<string> = new Set('inc corp ltd plc llc llp ag gmbh nv se spa sa'.split(' '));

/** "Entrusting", "Crediting"; shorter ones are names more often. */
const PARTICIPLE = /^[A-Z][a-z]{4,}ing$/;
const LISTED = IN_NAME.given | IN_NAME.surname | IN_NAME.organization | IN_NAME.organizationHead | IN_NAME.club;

const HINTS = IN_NAME.office | IN_NAME.portfolio | IN_NAME.common | IN_NAME.function | IN_NAME.connector;

/** A cheap look before the rules: between a given name and a surname none of them holds. */
function mayBeParted(before: Word, word: Word): boolean {
  if (isOn(before, HINTS) || isOn(word, IN_NAME.connector | IN_NAME.function) || before.place === 'country')
    return true;
  if (before.folded.endsWith('ing')) return true;
  return ((before.shape | word.shape) & (SHAPE.capitals | SHAPE.pluralAcronym)) !== 0;
}

const OFFICE_OF: ReadonlySet<string> = new Set(['of', 'for']);
/** What an office is for: "State", "Health and Social Care", "the Joint Chiefs". */
const OF_OFFICES = IN_NAME.portfolio | IN_NAME.organizationHead;
const IN_OFFICES = IN_NAME.common | IN_NAME.function | IN_NAME.connector;
const MOST_WORDS_OF_OFFICE = 8;

/** Whether an office with what it is for ends at `last`: "Director of National Intelligence", "President of Peru", not "Republican of New". */
export function endsOffice(words: readonly Word[], last: number): boolean {
  if (!isCapital(words[last]!) || isOn(words[last]!, IN_NAME.geographicStart)) return false;
  for (let at = last; at > 0 && last - at < MOST_WORDS_OF_OFFICE; at--) {
    const word = words[at]!;
    const before = words[at - 1]!;
    if (at < last && OFFICE_OF.has(word.folded) && isOn(before, IN_NAME.office)) return isCapital(before);
    if (!mayBeOfOffice(word)) return false;
  }
  return false;
}

/** No given name, though "Ken" and "Rob" are common words, too. */
function mayBeOfOffice(word: Word): boolean {
  if (isOn(word, IN_NAME.portfolio) || isCountry(word)) return true;
  return isOn(word, IN_OFFICES) && !isOn(word, IN_NAME.given);
}

function isOfficeByLetters({ text }: Word): boolean {
  return OFFICE_LETTERS.has(text) || MEMBER_LETTERS.has(text);
}

const NO_PERSONAL_NAME =
  IN_NAME.common |
  IN_NAME.demonym |
  IN_NAME.function |
  IN_NAME.organization |
  IN_NAME.organizationHead |
  IN_NAME.organizationStart |
  IN_NAME.club |
  IN_NAME.geographicHead |
  IN_NAME.geographicStart |
  IN_NAME.event;

const PARTIES: ReadonlySet<string> = new Set(['party', 'movement', 'alliance', 'coalition', 'bloc', 'rally']);
const WELL_KNOWN: ReadonlySet<PlaceClass> = new Set(['country', 'region', 'area', 'metropolis']);

/** A capitalised word with which no organization is made, as far as the lists go; a place only where it is hardly known. */
function isPersonal(word: Word): boolean {
  if (!isCapital(word) || isOn(word, NO_PERSONAL_NAME)) return false;
  return word.place === null || !WELL_KNOWN.has(word.place);
}

/** A given name and a surname, or two words that are no place. */
function isPersonsName(first: Word, last: Word): boolean {
  if (!isPersonal(first) || !isPersonal(last)) return false;
  return isOn(first, IN_NAME.given) || (first.place === null && last.place === null);
}

/** "Party of [Ana] Quorv" */
function isLedBy(words: readonly Word[], at: number): boolean {
  const [first, next] = [words[at]!, words[at + 1]];
  if (!PARTIES.has(words[at - 2]!.folded) || !next || !isCapital(next) || !isPersonal(first)) return false;
  return isOn(first, IN_NAME.given) || isPersonal(next);
}

function isCapitalMinister(word: Word): boolean {
  return MINISTERS.has(word.folded) && isCapital(word);
}

function isCountry(word: Word): boolean {
  return word.place === 'country' && isCapital(word);
}

function isOn(word: Word, lists: number): boolean {
  return (word.inName & lists) !== 0;
}
