import type { Rule } from '../../rule.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { isCapital } from './line.ts';
import type { NameMention } from './name-mention.ts';

/** What looks like a name and is none, whatever the evidence says of it; the example has it in brackets. */
export interface NameRefusal extends Rule {
  readonly holds: (name: NameMention) => boolean;
}

const GENERATIONS = new Set(['jr', 'sr']);

export const NAME_REFUSALS: readonly NameRefusal[] = [
  {
    name: 'the sign of a share',
    example: 'Northgate Valve Corp. (TSX: [NGV]) opened a plant.',
    holds: ({ line, from, to }) =>
      line.words[from - 1]?.text === ':' && line.words[from - 3]?.text === '(' && line.words[to]?.text === ')',
  },
  {
    name: 'the exchange of a share',
    example: 'Northgate Valve Corp. ([TSX]: NGV) opened a plant.',
    holds: ({ line, from, to }) =>
      line.words[from - 1]?.text === '(' && line.words[to]?.text === ':' && line.words[to + 2]?.text === ')',
  },
  {
    name: 'a common noun before "of" and a name',
    example: 'The valves went to the [City] of Thunder Bay.',
    holds: ({ line, from, to }) => {
      const [word, next, after] = [line.words[from]!, line.words[to], line.words[to + 1]];
      const alone = to - from === 1 && (word.inName & IN_NAME.common) !== 0 && word.place === null;
      const styled = ((line.words[from - 1]?.inName ?? 0) & IN_NAME.abbreviatedTitle) !== 0;
      return alone && !styled && next?.text === 'of' && after !== undefined && isCapital(after);
    },
  },
  {
    name: 'a generation without its name',
    example: 'His uncle was Otto Reading, [Jr.], of Lima.',
    holds: ({ line, from, to }) => to - from === 1 && GENERATIONS.has(line.words[from]!.folded),
  },
];

/** Whether one of the rules refuses the name. */
export function isRefusedName(name: NameMention): boolean {
  return NAME_REFUSALS.some(({ holds }) => holds(name));
}
