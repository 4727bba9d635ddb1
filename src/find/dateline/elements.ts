import type { Agency } from '../../lexicon/agencies.ts';
import type { Range } from '../../span.ts';
import type { WrittenDate } from './date.ts';

/**
 * One element of an opening, by its letter:
 * `U` a name in capitals, `T` a name with initial capitals, `l` a name in small letters, `B` other words in brackets,
 * `D` a date, `Y` an ISO date, `C` a credit, `c` the call letters of a station, `K` a credit and a date in one bracket,
 * `j` what joins two places ("/", "&", "and"), `,` `.` `:` themselves, `-` a dash of any length, `/` a lone slash,
 * `$` the end of the line or text.
 */
export type Code = 'U' | 'T' | 'l' | 'B' | 'D' | 'Y' | 'C' | 'c' | 'K' | 'j' | ',' | '.' | ':' | '-' | '/' | '$';

/** An element where it stands; what it says is kept beside it. */
export interface Element extends Range {
  readonly code: Code;
  readonly date?: WrittenDate;
  readonly agency?: Agency | string;
}

/** Where the text goes on after what `pattern`, a sticky one, finds at `at`; `at` itself where it finds nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
