import { GENERATIONS, LETTERS_BEHIND_NAMES } from '../../lexicon/names/titles.ts';
import type { Rule } from '../../rule.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { isCapital } from './line.ts';
import type { NameMention } from './name-mention.ts';

/** What looks like a name and is none, whatever the evidence says of it; the example has it in brackets. */
export interface NameRefusal extends Rule {
  readonly holds: (name: NameMention) => boolean;
}

/** "PFE.N", but not "U.N": a company and behind the dot its exchange. */
const SIGN = /^[A-Z\d]{2,6}[a-z]{0,2}\.[A-Z]{1,3}$/;

export const NAME_REFUSALS: readonly NameRefusal[] = [
  {
    name: 'the sign of a share',
    example: 'Northgate Valve Corp. (TSX: [NGV]) opened a plant.',
    holds: ({ line, from, to }) =>
      from > 2 &&
      line.words[from - 1]!.text === ':' &&
      line.words[from - 3]!.text === '(' &&
      line.words[to]?.text === ')',
  },
  {
    name: 'the sign of a share with its exchange',
    example: 'Northgate Valve Corp. ([NGVb.CO]) said it opened a plant.',
    holds: ({ line: { words }, from, to }) =>
      to - from === 1 && words[from - 1]?.text === '(' && words[to]?.text === ')' && SIGN.test(words[from]!.text),
  },
  {
    name: 'the exchange of a share',
    example: 'Northgate Valve Corp. ([TSX]: NGV) opened a plant.',
    holds: ({ line, from, to }) =>
      from > 0 &&
      line.words[from - 1]!.text === '(' &&
      line.words[to]?.text === ':' &&
      line.words[to + 2]?.text === ')',
  },
  {
    name: 'a common noun before "of" and a name',
    example: 'The valves went to the [City] of Thunder Bay.',
    holds: ({ line, from, to }) => {
      if (to - from > 1 || line.words[to]?.text !== 'of') return false;
      const [word, after] = [line.words[from]!, line.words[to + 1]];
      const common = (word.inName & IN_NAME.common) !== 0 && word.place === null;
      const styled = from > 0 && (line.words[from - 1]!.inName & IN_NAME.abbreviatedTitle) !== 0;
      return common && !styled && after !== undefined && isCapital(after);
    },
  },
  {
    name: 'a Malay style',
    example: '[Tan Sri] Azam Torvel left.',
    holds: ({ line, from, to }) => {
      if (to - from > 2 || line.words[to - 1]!.folded !== 'sri' || !line.words[to]) return false;
      return (to - from === 1 || line.words[from]!.folded === 'tan') && isCapital(line.words[to]!);
    },
  },
  {
    name: 'letters behind a name and a comma',
    example: 'The case was argued by Otto Reading, [SAN], of Lagos.',
    holds: ({ line: { words }, from, to }) =>
      to - from === 1 &&
      LETTERS_BEHIND_NAMES.has(words[from]!.text) &&
      words[from - 1]?.text === ',' &&
      isCapital(words[from - 2]!),
  },
  {
    name: 'a generation without its name',
    example: 'His uncle was Otto Reading, [Jr.], of Lima.',
    holds: ({ line, from, to }) => to - from === 1 && GENERATIONS.has(line.words[from]!.folded),
  },
];

/** Whether one of the rules refuses the name. */
export function isRefusedName(name: NameMention): boolean {
  for (const { holds } of NAME_REFUSALS) if (holds(name)) return true;
  return false;
}
