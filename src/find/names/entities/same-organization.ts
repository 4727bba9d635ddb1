import { foldPlaceName, placeClass } from '../../../gazetteer/gazetteer.ts';
import { NATIONAL_WORDS, PART_WORDS } from '../../../lexicon/names/organization-forms.ts';
import type { Rule } from '../../../rule.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import type { Word } from '../word.ts';
import { isBracketed, type OrganizationName, SMALL_WORDS } from './organization-name.ts';

/** A way in which one form of an organization's name can stand for another; the first rule that holds counts. */
interface FormRule extends Rule {
  readonly holds: (form: OrganizationName, full: OrganizationName) => boolean;
}

/** How an organization may be written again, the surest way first. */
export const ORGANIZATION_FORM_RULES: readonly FormRule[] = [
  { name: 'the same words', example: 'Hale Valve fell. [Hale Valve] rose.', holds: isSame },
  { name: 'in brackets behind it', example: 'the Peruvian Ports Union ([SPP])', holds: isInBrackets },
  { name: 'without its legal ending', example: 'Hale Valve Corp. fell. [Hale Valve] rose.', holds: isBare },
  { name: 'its initials', example: 'The Lima Grain Board met. The [LGB] rose.', holds: isInitials },
  {
    name: 'its words in another order',
    example: 'The Health Ministry met. The [Ministry of Health] rose.',
    holds: isReordered,
  },
  { name: 'its first words', example: 'Hale Valve Works fell. [Hale Valve] rose.', holds: isStart },
  { name: 'its last words', example: 'The Peruvian Health Ministry met. The [Health Ministry] rose.', holds: isEnding },
  { name: 'its noun after "the"', example: 'The Lima Grain Commission met. The [Commission] rose.', holds: isNoun },
];

/** What another form of the name may be found by: its words, its initials, the bracket behind it. */
export function organizationKeys({ key, words, initials, core, mention }: OrganizationName): Iterable<string> {
  const { line, to } = mention;
  const keys = key.split(' ');
  if (words.length > 1) keys.push(initials, bareInitials(initials, words, core), lettersOf(words));
  if (line.words[to]?.text === '(') keys.push(`(${line.tokens[to]!.start}`);
  return keys;
}

/** The words that a fuller form of the name must have. */
export function searchKeys({ coreKey }: OrganizationName): readonly string[] {
  if (!coreKey.includes(' ')) return [coreKey];
  const words = coreKey.split(' ');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** The key under which the name before the bracket is kept; null where the name does not stand in brackets. */
export function bracketKey({ mention: { line, from } }: OrganizationName): string | null {
  return from > 0 && line.words[from - 1]!.text === '(' ? `(${line.tokens[from - 1]!.start}` : null;
}

/** The number of the first rule by which `form` can stand for `full`; -1 where none does. */
export function organizationKinship(form: OrganizationName, full: OrganizationName): number {
  for (let i = 0; i < ORGANIZATION_FORM_RULES.length; i++) if (ORGANIZATION_FORM_RULES[i]!.holds(form, full)) return i;
  return -1;
}

function isSame({ key }: OrganizationName, full: OrganizationName): boolean {
  return key === full.key;
}

function isInBrackets(form: OrganizationName, full: OrganizationName): boolean {
  return form.acronym && full.words.length > 1 && isBracketed(full.mention, form.mention);
}

function isBare({ coreKey }: OrganizationName, full: OrganizationName): boolean {
  return coreKey === full.coreKey;
}

const FEWEST_INITIALS = 2;

/** With or without the legal ending and the small words: "IGM" for Inca Gold Mining Corp, "AFP" for Action for Ports. */
function isInitials({ capitals, words }: OrganizationName, full: OrganizationName): boolean {
  const letters = words[0]!;
  if (!capitals || letters.length < FEWEST_INITIALS || full.words.length < FEWEST_INITIALS) return false;
  const { initials, words: theirs, core } = full;
  return letters === initials || letters === bareInitials(initials, theirs, core) || letters === lettersOf(theirs);
}

/** The initials without those of legal endings. */
function bareInitials(initials: string, words: readonly string[], core: readonly string[]): string {
  return initials.slice(0, core.length - words.length || undefined);
}

function lettersOf(words: readonly string[]): string {
  let letters = '';
  for (const word of words) letters += word[0] ?? '';
  return letters;
}

function isReordered({ words, content }: OrganizationName, full: OrganizationName): boolean {
  return content !== '' && words.length !== full.words.length && content === full.content;
}

const PARTS = new Set(PART_WORDS);

/** "FC" is the beginning of many clubs. */
const SHORTEST_START = 3;

/** "British Columbia" is not its Liberal Party. */
function isLand(key: string): boolean {
  const known = key.includes(' ') ? placeClass(foldPlaceName(key)) : null;
  return known === 'country' || known === 'region';
}

/** A word that begins many names is no short form, nor is what a part of it is named for. */
function isStart({ words, key, spelled, mention }: OrganizationName, full: OrganizationName): boolean {
  const [only] = spelled;
  if (words.length >= full.words.length || !`${full.key} `.startsWith(`${key} `)) return false;
  if (SMALL_WORDS.has(full.words[words.length]!) || key.length < SHORTEST_START || isLand(key)) return false;
  if (words.length > 1) return !PARTS.has(full.core.at(-1)!) || full.mention.start < mention.start;
  if (only!.inName & (IN_NAME.organizationStart | IN_NAME.demonym | IN_NAME.organizationHead)) return false;
  return !PARTS.has(full.core.at(-1)!) && full.mention.start < mention.start;
}

/** Two words or more, or one behind the name of a land: "the Treasury" of the U.S. Treasury. */
function isEnding({ words, key, spelled, definite }: OrganizationName, full: OrganizationName): boolean {
  const before = full.words.length - words.length;
  if (before < 1 || !` ${full.key}`.endsWith(` ${key}`)) return false;
  if (words.length > 1) return !words.some((word) => SMALL_WORDS.has(word)) || isNational(full, before);
  return isNational(full, before) || (definite && isRareWord(spelled[0]!));
}

/** A word by which an institution is known: "the Bundesbank". */
function isRareWord({ inName, place }: Word): boolean {
  const common =
    IN_NAME.common | IN_NAME.organizationHead | IN_NAME.club | IN_NAME.given | IN_NAME.surname | IN_NAME.event;
  return place === null && (inName & common) === 0;
}

const NATIONAL = new Set(NATIONAL_WORDS);

function isNational({ spelled, words }: OrganizationName, count: number): boolean {
  return spelled
    .slice(0, count)
    .every(
      ({ inName, place }, i) => (inName & IN_NAME.demonym) !== 0 || place === 'country' || NATIONAL.has(words[i]!),
    );
}

/** "the Commission", "the Bank": the noun at the end of a name met before, or at its beginning before "of". */
function isNoun({ words, spelled, definite, mention }: OrganizationName, full: OrganizationName): boolean {
  if (words.length > 1 || !definite || full.mention.start > mention.start || full.words.length < 2) return false;
  if (!(spelled[0]!.inName & IN_NAME.organizationHead)) return false;
  return full.core.at(-1) === words[0] || (full.words[0] === words[0] && SMALL_WORDS.has(full.words[1]!));
}
