import type { Rule } from '../../../rule.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, type Line, type Run } from '../line.ts';
import { type NameMention, respanned } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';

/** How an organization's name goes on where commas, "on" and "in" part it; in the example it stands whole in [brackets]. */
interface WholeRule extends Rule {
  readonly whole: (name: NameMention) => Run | null;
}

export const WHOLE_RULES: readonly WholeRule[] = [
  {
    name: 'initials in brackets',
    example: 'The [Board of Control for Cricket in Peru] (BCCP) met.',
    whole: ({ line, to }) => spelledOut(line, to),
  },
  {
    name: 'a list of fields',
    example: 'The [Department for Environment, Food and Rural Affairs] met.',
    whole: ({ line, from, to }) => {
      const subject = behindOn(line.words, to);
      const end = isOfFields(line.words, from, subject) ? fieldsEnd(line.words, subject) : subject;
      return end > to ? { from, to: end } : null;
    },
  },
];

/** The names with organizations in full that were decided in part; what lies within them is left out. */
export function wholeOrganizations(names: readonly NameMention[]): readonly NameMention[] {
  const whole: NameMention[] = [];
  let changed = false;
  for (const name of names) {
    const last = whole.at(-1);
    if (last?.line === name.line && name.from < last.to) {
      changed = true;
      continue;
    }
    const extended = name.kind === 'organization' ? wholeOf(name) : name;
    changed ||= extended !== name;
    whole.push(extended);
  }
  return changed ? whole : names;
}

function wholeOf(name: NameMention): NameMention {
  for (const { whole } of WHOLE_RULES) {
    const run = whole(name);
    if (run && (run.from < name.from || run.to > name.to)) return respanned(name, run.from, run.to);
  }
  return name;
}

/** The brackets stand no further behind the part that was decided. */
const BRACKETS_REACH = 8;
const FEWEST_INITIALS = 3;
const LONGEST_INITIALS = 8;
/** "Nasa": initials that are read as a word. */
const FEWEST_SPOKEN = 4;

/** The words before initials in brackets that begin with these letters. */
function spelledOut({ words }: Line, to: number): Run | null {
  for (let at = to; at < Math.min(words.length - 2, to + BRACKETS_REACH); at++) {
    const { text, shape } = words[at]!;
    if (text !== '(') {
      if (shape === 0 && text !== ',') return null;
      continue;
    }
    const { folded, shape: letters } = words[at + 1]!;
    const spoken = folded.length >= FEWEST_SPOKEN && (letters & SHAPE.capital) !== 0;
    if (!(letters & SHAPE.capitals || spoken) || words[at + 2]!.text !== ')') return null;
    if (folded.length < FEWEST_INITIALS || folded.length > LONGEST_INITIALS) return null;
    const from = firstSpelled(words, at, folded);
    return from === null || from >= to ? null : { from, to: at };
  }
  return null;
}

/** Where the words begin whose first letters these are, read back from `end`. */
function firstSpelled(words: readonly Word[], end: number, letters: string): number | null {
  let at = end - 1;
  if (!isCapital(words[at]!)) return null;
  for (let letter = letters.length - 1; letter >= 0; at--) {
    const word = words[at];
    if (!word) return null;
    if (!isCapital(word)) {
      if (!isJoiner(word)) return null;
    } else if (word.folded[0] === letters[letter]) letter--;
    else return null;
  }
  return at + 1;
}

function isJoiner({ inName, text }: Word): boolean {
  return (inName & (IN_NAME.connector | IN_NAME.function)) !== 0 || text === ',';
}

const BODIES = new Set('committee subcommittee commission council panel conference caucus roundtable'.split(' '));

/** "House Committee [on Science]": the end of what a body is on. */
function behindOn(words: readonly Word[], to: number): number {
  if (words[to]?.folded !== 'on' || !BODIES.has(words[to - 1]!.folded)) return to;
  let end = fieldEnd(words, to + 1);
  if (end === to + 1) return to;
  if (words[end]?.folded === 'and' && isField(words[end + 1])) end = fieldEnd(words, end + 1);
  return end;
}

/** Whether the name is one of a body of something or for something, and ends with a common word. */
function isOfFields(words: readonly Word[], from: number, to: number): boolean {
  if (words[to]?.text !== ',' || !isField(words[to - 1])) return false;
  for (let at = from + 1; at < to - 1; at++) {
    const { folded } = words[at]!;
    if ((folded === 'of' || folded === 'for' || folded === 'on') && words[at - 1]!.inName & HEAD) return true;
  }
  return false;
}

const { organizationHead: HEAD } = IN_NAME;
const NO_FIELD = IN_NAME.organization | IN_NAME.day | IN_NAME.given | IN_NAME.demonym;

/** "Food", "Explosives": a common word with a capital. */
function isField(word: Word | undefined): boolean {
  if (word === undefined || !isCapital(word)) return false;
  return (word.inName & IN_NAME.portfolio) !== 0 || ((word.inName & IN_NAME.common) !== 0 && !(word.inName & NO_FIELD));
}

function fieldEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (isField(words[end])) end++;
  return end;
}

/** No ministry has more fields than that. */
const MOST_FIELDS = 6;

/** Behind ", Food and Rural Affairs"; where it began, if no "and" ends the list. */
function fieldsEnd(words: readonly Word[], to: number): number {
  let at = to;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const comma = words[at]?.text === ',';
    const and = words[comma ? at + 1 : at]?.folded === 'and';
    if (!comma && !and) return to;
    const from = at + (comma ? 1 : 0) + (and ? 1 : 0);
    const end = fieldEnd(words, from);
    if (end === from || (words[end] && isCapital(words[end]))) return to;
    if (and) return end;
    at = end;
  }
  return to;
}
