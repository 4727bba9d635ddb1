import type { CreditRole } from '../../article.ts';
import type { Rule } from '../../rule.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { lookUpWord } from '../../wordbook/wordbook.ts';

/** A line of furniture that names who made the story; the example has the names in brackets. */
export interface CreditAside extends Rule {
  readonly role: CreditRole;
  /** Words of which the line must hold some: a cheap look before the pattern. */
  readonly holds: readonly string[];
  /** Its group `names` holds one name or several. */
  readonly pattern: RegExp;
}

// letters of western Europe, written out: all letters would be a long pattern for every start to read
const NAME = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]*){1,3}`;
const NAMES = String.raw`(?<names>${NAME}(?:(?:, | and |, and )${NAME}){0,3})`;

export const CREDIT_ASIDES: readonly CreditAside[] = [
  {
    name: 'whom to follow',
    example: 'Follow [Ana Ruiz] and [Otto Hale] on Twitter: https://example.com/ruiz',
    role: 'writing',
    holds: ['Follow ', 'follow '],
    pattern: new RegExp(String.raw`^(?:Follow|On Twitter,? follow) ${NAMES} (?:on|at)\b`, 'u'),
  },
  {
    name: 'through an agency’s pictures',
    example: '[Ana Ruiz] via Getty Images.',
    role: 'photo',
    holds: [' via ', '/'],
    pattern: new RegExp(
      String.raw`^(?:Photo: )?${NAMES}(?: via |\/| \/ )(?:Getty|AP|AFP|Reuters|EPA|Bloomberg|Shutterstock)\b`,
      'u',
    ),
  },
];

/** Where the names stand in such a line, and what they did; null where the line is none, or names nobody. */
export function findAside(
  line: string,
): { readonly start: number; readonly end: number; readonly role: CreditRole } | null {
  for (const { role, holds, pattern } of CREDIT_ASIDES) {
    if (!holds.some((words) => line.includes(words))) continue;
    const match = pattern.exec(line);
    const names = match?.groups?.names;
    if (!match || !names || !isPersonal(names)) continue;
    const start = match.index + match[0].indexOf(names);
    return { start, end: start + names.length, role };
  }
  return null;
}

/** "Follow BBC Sport on Facebook" names nobody. */
function isPersonal(names: string): boolean {
  return (lookUpWord(names.split(' ', 1)[0]!.toLowerCase()).inName & IN_NAME.given) !== 0;
}
