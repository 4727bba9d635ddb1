import type { Rule } from '../../rule.ts';
import type { Reading } from './value.ts';
import type { Words } from './words.ts';

/** A way of writing a date: `read` is tried at every word that is a `cue`. */
export interface DateRule extends Rule {
  readonly cue: 'month' | 'weekday' | 'number' | 'word';
  readonly read: (words: Words, at: number) => Reading | null;
}
