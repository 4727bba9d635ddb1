import { PERSON_NOUNS, REPEATED_NOUNS } from '../../lexicon/speech/nominals.ts';
import type { Entity } from './entities.ts';
import type { Noted } from './focus.ts';
import type { Head } from './speaker-head.ts';

/** Who a speaker's words mean: an entity of the story, or somebody known by words alone. */
export interface Meaning {
  readonly entity: Entity | null;
  readonly name: string;
  /** How that was told, for whoever asks why. */
  readonly by: string;
}

const PERSONS = new Set(PERSON_NOUNS);
const REPEATED = new Set(REPEATED_NOUNS);

/** The one whom the noun itself tells. */
export const BY_NOUN = 'brought in by the noun';

/** The entity as a meaning, and how it was told; null for none. */
export function meant(entity: Entity | null, by: string): Meaning | null {
  return entity && { entity, name: entity.name, by };
}

/** "a spokesman for the navy … the spokesman". */
export function isSameNoun({ head: earlier }: Noted, head: Head): boolean {
  if (!earlier || head.named || earlier.noun !== head.noun) return false;
  if (PERSONS.has(head.noun) && !REPEATED.has(head.noun))
    return /^(?:an?|one|another)$/.test(earlier.modifiers[0] ?? '');
  return earlier.narrowed || !earlier.definite;
}
