import { type Gender, PRONOUN_GENDER } from '../../../wordbook/gender.ts';
import type { Item } from '../frame/frame.ts';

/** "The nominee built [his] campaign": the gender that the rest of the clause tells of its subject, which ends at `last`; or null. */
export function ownGender(items: readonly Item[], last: number): Gender | null {
  for (let at = last + 1; at < items.length; at++) {
    const { kind, capital, lower } = items[at]!;
    // somebody else may be meant from here on
    if (kind === 'quote' || kind === 'mark' || capital || lower === 'him') return null;
    const gender = PRONOUN_GENDER.get(lower);
    if (gender) return gender;
  }
  return null;
}
