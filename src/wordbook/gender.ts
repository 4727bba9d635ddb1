import { IN_NAME } from './lists.ts';
import { lookUpWord } from './wordbook.ts';

export type Gender = 'male' | 'female';

/** The gender of personal pronouns. */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender that nearly all bearers of a given name (folded) have; null where it is borne by both or on no list. */
export function genderOfGivenName(folded: string): Gender | null {
  const { inName } = lookUpWord(folded);
  return genderIn(inName, IN_NAME.mostlyMale, IN_NAME.mostlyFemale) ?? genderIn(inName, IN_NAME.male, IN_NAME.female);
}

function genderIn(inName: number, men: number, women: number): Gender | null {
  const [male, female] = [(inName & men) !== 0, (inName & women) !== 0];
  return male === female ? null : male ? 'male' : 'female';
}
