import { MENS_NAMES, WOMENS_NAMES } from '../lexicon/speech/gender.ts';
import { IN_NAME } from './lists.ts';
import { lookUpWord } from './wordbook.ts';

export type Gender = 'male' | 'female';

const MEN: ReadonlySet<string> = new Set(MENS_NAMES);
const WOMEN: ReadonlySet<string> = new Set(WOMENS_NAMES);

/** The gender that nearly all bearers of a given name (folded) have; null where it is borne by both or on no list. */
export function genderOfGivenName(folded: string): Gender | null {
  if (MEN.has(folded) !== WOMEN.has(folded)) return MEN.has(folded) ? 'male' : 'female';
  const { inName } = lookUpWord(folded);
  const [male, female] = [(inName & IN_NAME.male) !== 0, (inName & IN_NAME.female) !== 0];
  return male === female ? null : male ? 'male' : 'female';
}
