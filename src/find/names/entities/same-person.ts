import { FAMILY_NAMES_FIRST } from '../../../lexicon/names/family-name-first.ts';
import { NICKNAMES } from '../../../lexicon/names/nicknames.ts';
import type { Rule } from '../../../rule.ts';
import { FEWEST_INITIALS, initialsOf, type PersonName } from './person-name.ts';

/** A way in which one form of a name can stand for another; the first rule that holds counts. */
interface FormRule extends Rule {
  readonly holds: (form: PersonName, full: PersonName) => boolean;
}

/** How a person's name may be written again, the surest way first. */
export const FORM_RULES: readonly FormRule[] = [
  { name: 'the same words', example: 'Ana Ruiz spoke. [Ana Ruiz] left.', holds: isSameName },
  {
    name: 'a given name shortened or left out',
    example: 'Donald J. Hale spoke. [Donald Hale] left.',
    holds: isVariant,
  },
  { name: 'the surname', example: 'Maria van der Berg spoke. [Van der Berg] left.', holds: isSurname },
  { name: 'a family name that stands first', example: 'Kim Dae-ho spoke. [Kim] left.', holds: isFamilyFirst },
  { name: 'the initials', example: 'Karim bin Salem spoke. [KBS] left.', holds: isInitials },
  { name: 'words from within', example: 'Juan Carlos Vega Luna spoke. [Carlos Vega] left.', holds: isWithin },
  { name: 'the given name', example: 'Katrín Jónsdóttir spoke. [Katrín] left.', holds: isGiven },
  { name: 'a word from within', example: 'José Inácio Zuca da Costa spoke. [Zuca] left.', holds: isWordWithin },
];

/** What another form of the name may be found by: its words, the short forms of its given name, its initials. */
export function formKeys({ core, words }: PersonName): Iterable<string> {
  const keys = words.length > core.length ? [...core, ...words] : [...core];
  for (const group of nicknameGroups().get(core[0]!) ?? []) keys.push(...group);
  const initials = initialsOf(words);
  if (initials.length >= FEWEST_INITIALS) keys.push(initials);
  return keys;
}

/** The number of the first rule by which `form` can stand for `full`; -1 where none does. */
export function kinshipOf(form: PersonName, full: PersonName): number {
  if (contradicts(form, full)) return -1;
  for (let i = 0; i < FORM_RULES.length; i++) if (FORM_RULES[i]!.holds(form, full)) return i;
  return -1;
}

/** "Mrs. Hale" is no man, "Prince Harry" no Harry Kane, the elder Hale not the younger. */
function contradicts(form: PersonName, full: PersonName): boolean {
  if (form.gender && full.gender && form.gender !== full.gender && form.core.length === 1) return true;
  if (form.generation !== full.generation && !mayDropGeneration(form, full)) return true;
  return form.royal && form.core.length === 1 && full.core.length > 1 && !isOfRoyalHouse(form, full);
}

/** Whoever is brought in as "Tom Hale Jr." may be Tom Hale later; who comes after a Tom Hale is his son. */
function mayDropGeneration(form: PersonName, full: PersonName): boolean {
  if (form.generation && full.generation) return false;
  const generation = form.generation ?? full.generation;
  if (generation !== 'jr' && generation !== 'sr') return true;
  if (form.core.length === 1) return form.generation === null;
  const [junior, other] = form.generation ? [form, full] : [full, form];
  return junior.mention.start < other.mention.start || other.mention.line.kind === 'headline';
}

/** Of the same style, or a Gulf prince by his given name: King Salem is not Prince Mohammed bin Salem. */
function isOfRoyalHouse(form: PersonName, full: PersonName): boolean {
  if (full.royal) return form.style.split(' ').at(-1) === full.style.split(' ').at(-1);
  return form.core[0] === full.core[0] && full.words.some((word) => word === 'bin' || word === 'bint');
}

function isSameName(form: PersonName, full: PersonName): boolean {
  return sameWords(form.core, full.core) || sameWords(form.words, full.words);
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && endsWith(one, other);
}

/** The same surname, given names that are the same, an initial or a short form, and no middle name against another. */
function isVariant(form: PersonName, full: PersonName): boolean {
  if (form.core.length < 2 || full.core.length < 2 || form.core.at(-1) !== full.core.at(-1)) return false;
  if (!sameGiven(form, 0, full, 0)) return isWithin(form, full) || goesByMiddleName(form, full);
  if (form.core.length !== full.core.length) return true;
  return form.core.slice(1, -1).every((_, i) => sameGiven(form, i + 1, full, i + 1));
}

/** "Ned Hale" for Marcus Edward Hale. */
function goesByMiddleName(form: PersonName, full: PersonName): boolean {
  if (form.core.length !== 2 || full.initials.some(Boolean)) return false;
  return full.core.slice(1, -1).some((_, i) => sameGiven(form, 0, full, i + 1));
}

function sameGiven(one: PersonName, i: number, other: PersonName, j: number): boolean {
  const [first, second] = [one.core[i]!, other.core[j]!];
  if (first === second) return true;
  if (one.initials[i] || other.initials[j]) return first[0] === second[0];
  return (
    nicknameGroups()
      .get(first)
      ?.some((group) => group.includes(second)) ?? false
  );
}

let groupsOfName: Map<string, (readonly string[])[]> | null = null;

/** Each given name with the groups of names that it belongs to. */
function nicknameGroups(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (groupsOfName) return groupsOfName;
  groupsOfName = new Map();
  for (const names of NICKNAMES) {
    const group = names.split(' ');
    for (const name of group) {
      const groups = groupsOfName.get(name);
      if (groups) groups.push(group);
      else groupsOfName.set(name, [group]);
    }
  }
  return groupsOfName;
}

/** The last words of the full name: "Ruiz", "van der Berg", "López Obrador". */
function isSurname(form: PersonName, full: PersonName): boolean {
  return form.core.length < full.core.length && (endsWith(full.core, form.core) || endsWith(full.words, form.words));
}

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const before = words.length - ending.length;
  if (before < 0) return false;
  for (let i = 0; i < ending.length; i++) if (words[before + i] !== ending[i]) return false;
  return true;
}

const FAMILIES_FIRST = new Set(FAMILY_NAMES_FIRST);

/** "Xi" of Xi Jinping; "Lee" of Lee Carter is a given name. */
function isFamilyFirst({ core }: PersonName, full: PersonName): boolean {
  const [first] = full.core;
  return core.length === 1 && full.core.length > 1 && core[0] === first && FAMILIES_FIRST.has(first!);
}

/** "MBS" for Mohammed bin Salman, "AOC" for Alexandria Ocasio-Cortez. */
function isInitials({ core, mention }: PersonName, { words }: PersonName): boolean {
  const letters = core[0]!;
  if (core.length > 1 || letters.length < FEWEST_INITIALS || !/^\p{Lu}+$/u.test(wordsText(mention))) return false;
  return letters === initialsOf(words);
}

function wordsText({ line, from }: PersonName['mention']): string {
  return line.words[from]!.text;
}

/** Two words or more in a row of the full name: "Loyola de Palacio" and "Palacio Vela". */
function isWithin({ words }: PersonName, full: PersonName): boolean {
  return (
    words.length > 1 && words.length < full.words.length && ` ${full.words.join(' ')} `.includes(` ${words.join(' ')} `)
  );
}

function isGiven({ core }: PersonName, full: PersonName): boolean {
  if (core.length > 1 || full.core.length < 2) return false;
  const [first] = full.core;
  return (
    core[0] === first ||
    (nicknameGroups()
      .get(first!)
      ?.some((group) => group.includes(core[0]!)) ??
      false)
  );
}

function isWordWithin({ core }: PersonName, full: PersonName): boolean {
  return core.length === 1 && full.core.includes(core[0]!);
}
