import type { Cue } from '../../cues/cue.ts';
import type { Item } from '../../frame/frame.ts';
import type { EndQuery } from './query.ts';
import { MODAL } from './tense.ts';

/** A new attribution after ", and" begins so soon. */
const NEXT_CUE_REACH = 4;

/** Whether another attribution tells what was said; "he should have said" and "would then say" tell what may be. */
export function speaks(items: readonly Item[], other: Cue, cue: Cue): boolean {
  if (other === cue || other.row.strength === 'thought') return false;
  for (let at = other.first; at < other.at; at++) if (MODAL.test(items[at]!.lower)) return false;
  return true;
}

/** ", and said", ", but Hale said": an attribution of its own follows the conjunction. */
export function attributionFollows({ items, cues, cue }: EndQuery, at: number): boolean {
  const next = cues.find((other) => other.first >= at + 2 && other.first <= at + NEXT_CUE_REACH);
  if (next?.subject && speaks(items, next, cue)) return true;
  if (!/^(?:and|but)$/.test(items[at + 1]!.lower)) return false;
  return cues.some((other) => {
    if (!speaks(items, other, cue) || other.first <= at || other.side !== 'left') return false;
    const { first } = other.subject!;
    return first >= at + 1 && first <= at + 3;
  });
}

/** "said … and warned", "reminding … and calling on": a verb that stands beside the cue, not within what it reports. */
export function goesOn(cue: Cue, other: Cue): boolean {
  if ((other.side !== 'shared' && other.side !== null) || other.infinitive) return false;
  return /^(?:s|past)$/.test(other.inflection) || other.inflection === cue.inflection;
}

const WITHHELD =
  /^(?:say|give|offer|elaborate|identify|provide|specify|disclose|name|comment|explain|go|share|release|discuss|describe|detail|reveal)$/;

/** "but did not say when", "and would not give details". */
export function withholds(items: readonly Item[], and: number): boolean {
  if (!/^(?:and|but)$/.test(items[and]?.lower ?? '')) return false;
  const verb = items[and + 2]?.lower === 'not' ? and + 3 : and + 2;
  const negated = verb === and + 3 ? /^(?:did|would)$/ : /^(?:didn't|wouldn't)$/;
  return negated.test(items[and + 1]?.lower ?? '') && WITHHELD.test(items[verb]?.lower ?? '');
}
