import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { type NameMention, nameOver, respanned } from '../name-mention.ts';
import { because } from '../why.ts';
import { isInCapitals, wordsOf } from './mention.ts';
import { coreOf, coreWord } from './person-name.ts';

/** What the full names of a story's people tell about its shorter names. */
interface Known {
  readonly surnames: ReadonlySet<string>;
  /** "mbs" for Mohammed bin Salman, "aoc" for Alexandria Ocasio-Cortez. */
  readonly initials: ReadonlySet<string>;
  /** Words of names of several words that are no person's: "Ford" where the Ford Foundation is named is not surely a person. */
  readonly taken: ReadonlySet<string>;
}

/** The names as the people named in full let them be read: "Ruiz" is a person where Ana Ruiz is one, "Stop Ruiz" names but Ruiz. */
export function claimForPeople(names: readonly NameMention[]): readonly NameMention[] {
  const known = knownFrom(names);
  if (known.surnames.size === 0) return names;
  const withoutFamilies = names.filter((name) => name.kind === 'person' || !isFamily(name, known));
  return withoutFamilies.map((name) => {
    if (name.kind === 'person') return withoutCommonWord(name, known);
    return isClaimed(name, known)
      ? because(nameOver('person', name.line, name.from, name.to, name.why), CLAIMED)
      : name;
  });
}

const CLAIMED = 'the story: the surname or the initials of someone named in full';

/** "the Ruizes" and "the Hales" are no organizations. */
function isFamily({ line, from, to }: NameMention, { surnames }: Known): boolean {
  const { folded } = line.words[from]!;
  if (to - from > 1 || !folded.endsWith('s') || surnames.has(folded)) return false;
  return surnames.has(folded.slice(0, -1)) || (folded.endsWith('es') && surnames.has(folded.slice(0, -2)));
}

const FEWEST_INITIALS = 3;

function knownFrom(names: readonly NameMention[]): Known {
  const surnames = new Set<string>();
  const initials = new Set<string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (name.to - name.from < 2) continue;
    if (name.kind === 'person') notePerson(name, surnames, initials);
    else if (!isSurnameAlone(name)) noteTaken(name, taken);
  }
  return { surnames, initials, taken };
}

function notePerson(mention: NameMention, surnames: Set<string>, initials: Set<string>): void {
  const core = coreOf(mention);
  if (core.length < 2 || isCommonWord(mention)) return;
  if (!isKnownOrganization(mention)) surnames.add(core.at(-1)!);
  for (const word of wordsOf(mention).slice(1, -1)) if (!(word.inName & NO_SURNAME)) surnames.add(word.folded);
  const letters = wordsOf(mention)
    .flatMap(({ folded }) => folded.split('-').map(([first]) => first ?? ''))
    .join('');
  if (letters.length >= FEWEST_INITIALS) initials.add(letters);
}

/** "Will Google Pay?": in a headline of capitals what ends with a known organization may be no person. */
function isKnownOrganization({ line, to }: NameMention): boolean {
  return line.capitals > 0 && (line.words[to - 1]!.inName & IN_NAME.organization) !== 0;
}

/** What stands inside a full name and is no second surname. */
const NO_SURNAME = IN_NAME.common | IN_NAME.given | IN_NAME.particle | IN_NAME.function;

function noteTaken(name: NameMention, taken: Set<string>): void {
  const words = wordsOf(name).map(({ folded }) => folded);
  for (const word of words) taken.add(word);
  taken.add(words.map(([first]) => first).join(''));
}

function isClaimed(name: NameMention, { surnames, initials, taken }: Known): boolean {
  if (!isSurnameAlone(name) || isInCapitals(name)) return false;
  if (name.kind === 'place' && isInPlace(name)) return false;
  const only = coreWord(name.line.words[name.to - 1]!);
  if (taken.has(only)) return false;
  return surnames.has(only) || (initials.has(only) && /^\p{Lu}+$/u.test(name.line.words[name.from]!.text));
}

/** One word, or one behind a particle: "Le Pal". */
function isSurnameAlone({ line, from, to }: NameMention): boolean {
  const { inName } = line.words[from]!;
  const led = (inName & IN_NAME.particle) !== 0 && (inName & (IN_NAME.function | IN_NAME.given)) === 0;
  return to - from === 1 || (led && to - from === 2);
}

/** "in Washington" is a place, whoever else bears the name. */
function isInPlace({ line, from }: NameMention): boolean {
  return ((line.words[from - 1]?.beside ?? 0) & BESIDE.preposition) !== 0;
}

function withoutCommonWord(name: NameMention, { surnames }: Known): NameMention {
  if (name.to - name.from !== 2 || !isCommonWord(name)) return name;
  if (!surnames.has(coreOf(respanned(name, name.from + 1, name.to))[0]!)) return name;
  return respanned(name, name.from + 1, name.to);
}

const NO_GIVEN = IN_NAME.common | IN_NAME.function | IN_NAME.office | IN_NAME.honorific | IN_NAME.organizationHead;

/** Whether the first word is one of the language and nobody's name: "Stop", "On", "Then-Sen.". */
function isCommonWord({ line, from }: NameMention): boolean {
  const { inName, text } = line.words[from]!;
  if (text.includes('-') && /^(?:Then|Ex|Former)-/i.test(text)) return true;
  return (inName & NO_GIVEN) !== 0 && (inName & (IN_NAME.given | IN_NAME.surname)) === 0;
}
