import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { type NameMention, nameOver, respanned } from '../name-mention.ts';
import { because } from '../why.ts';
import { isInCapitals, wordsOf } from './mention.ts';
import { coreOf, coreWord, FEWEST_INITIALS, initialsOf } from './person-name.ts';

/** What the full names of a story's people tell about its shorter names. */
interface Known {
  readonly surnames: ReadonlySet<string>;
  /** "mbs" for Mohammed bin Salman, "aoc" for Alexandria Ocasio-Cortez. */
  readonly initials: ReadonlySet<string>;
}

/** The names as the people named in full let them be read: "Ruiz" is a person where Ana Ruiz is one, "Stop Ruiz" names but Ruiz. */
export function claimForPeople(names: readonly NameMention[]): readonly NameMention[] {
  const known = knownFrom(names);
  if (known.surnames.size === 0) return names;
  let taken: ReadonlySet<string> | null = null;
  const claimed: NameMention[] = [];
  for (const name of names) {
    if (name.kind === 'person') claimed.push(withoutCommonWord(name, known));
    else if (isFamily(name, known)) continue;
    else if (!mayBeClaimed(name, known)) claimed.push(name);
    else {
      taken ??= takenWords(names);
      const isFree = !taken.has(coreWord(name.line.words[name.to - 1]!));
      claimed.push(isFree ? because(nameOver('person', name.line, name.from, name.to, name.why), CLAIMED) : name);
    }
  }
  return claimed;
}

const CLAIMED = 'the story: the surname or the initials of someone named in full';

/** "the Ruizes" and "the Hales" are no organizations. */
function isFamily({ line, from, to }: NameMention, { surnames }: Known): boolean {
  const { folded } = line.words[from]!;
  if (to - from > 1 || !folded.endsWith('s') || surnames.has(folded)) return false;
  return surnames.has(folded.slice(0, -1)) || (folded.endsWith('es') && surnames.has(folded.slice(0, -2)));
}

function knownFrom(names: readonly NameMention[]): Known {
  const surnames = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) if (name.kind === 'person' && name.to - name.from > 1) notePerson(name, surnames, initials);
  return { surnames, initials };
}

function notePerson(mention: NameMention, surnames: Set<string>, initials: Set<string>): void {
  const core = coreOf(mention);
  if (core.length < 2 || isCommonWord(mention)) return;
  if (!isKnownOrganization(mention)) surnames.add(core.at(-1)!);
  const words = wordsOf(mention);
  for (let i = 1; i < words.length - 1; i++) if (!(words[i]!.inName & NO_SURNAME)) surnames.add(words[i]!.folded);
  const letters = initialsOf(words.map(({ folded }) => folded));
  if (letters.length >= FEWEST_INITIALS) initials.add(letters);
}

/** "Will Google Pay?", "Wilayat Twitter": what ends with a known organization may be no person, and nobody's surname. */
function isKnownOrganization({ line, to }: NameMention): boolean {
  const { inName } = line.words[to - 1]!;
  if (!(inName & IN_NAME.organization)) return false;
  return line.capitals > 0 || !(inName & (IN_NAME.surname | IN_NAME.given));
}

/** What stands inside a full name and is no second surname. */
const NO_SURNAME = IN_NAME.common | IN_NAME.given | IN_NAME.particle | IN_NAME.function;

/** The words, and the initials, of names of several words that are no person's: "Ford" where the Ford Foundation is named is not surely a person. */
function takenWords(names: readonly NameMention[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const name of names) {
    if (name.kind === 'person' || name.to - name.from < 2 || isSurnameAlone(name)) continue;
    const words = wordsOf(name).map(({ folded }) => folded);
    for (const word of words) taken.add(word);
    taken.add(words.map((word) => word[0]).join(''));
  }
  return taken;
}

/** Whether a name that is no person's is like the surname or the initials of someone named in full. */
function mayBeClaimed(name: NameMention, { surnames, initials }: Known): boolean {
  if (!isSurnameAlone(name) || isInCapitals(name)) return false;
  if (name.kind === 'place' && isInPlace(name)) return false;
  const only = coreWord(name.line.words[name.to - 1]!);
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
  return from > 0 && (line.words[from - 1]!.beside & BESIDE.preposition) !== 0;
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
