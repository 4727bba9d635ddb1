import { OFFICE_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, REPEATED_NOUNS } from '../../../lexicon/speech/nominals.ts';
import type { Noted } from './focus.ts';
import type { Head } from './speaker-head.ts';

const ORGANIZATIONS = new Set(ORGANIZATION_NOUNS);
const PERSONS = new Set(PERSON_NOUNS);
const OFFICES = new Set(OFFICE_NOUNS);
const REPEATED = new Set(REPEATED_NOUNS);

/** Whether the noun stands for a person. */
export function isPersonal(noun: string): boolean {
  return PERSONS.has(noun) || OFFICES.has(noun) || isAge(noun);
}

/** Whether the noun stands for somebody whom it has brought in: "official". */
export function isRepeated(noun: string): boolean {
  return REPEATED.has(noun);
}

/** "45-year-old". */
function isAge(noun: string): boolean {
  return noun.endsWith('-year-old') && /^\d+-year-old$/.test(noun);
}

/** Whether the noun stands for an organization. */
export function isOrganizational(noun: string): boolean {
  return ORGANIZATIONS.has(noun);
}

/** "a spokesman for the navy … the spokesman". */
export function isSameNoun({ head: earlier }: Noted, head: Head): boolean {
  if (!earlier || head.named || earlier.noun !== head.noun) return false;
  if (PERSONS.has(head.noun) && !REPEATED.has(head.noun))
    return /^(?:an?|one|another)$/.test(earlier.modifiers[0] ?? '');
  return earlier.narrowed || !earlier.definite;
}
