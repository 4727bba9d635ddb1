import type { Entity } from './entities.ts';

/** Who a speaker's words mean: an entity of the story, or somebody known by words alone. */
export interface Meaning {
  readonly entity: Entity | null;
  readonly name: string;
  /** How that was told, for whoever asks why. */
  readonly by: string;
}

/** The one whom the noun itself tells. */
export const BY_NOUN = 'brought in by the noun';

/** The entity as a meaning, and how it was told; null for none. */
export function meant(entity: Entity | null, by: string): Meaning | null {
  return entity && { entity, name: entity.name, by };
}
