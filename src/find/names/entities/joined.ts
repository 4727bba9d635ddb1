import type { Mention, Organization, Person, Place } from '../../../article.ts';

export type Entity = Person | Organization | Place;

/** An entity of one stretch of a story, and those of its mentions that are the stretch's own. */
export interface Found<Of extends Entity> {
  readonly entity: Of;
  readonly own: readonly Mention[];
}

/** An entity of the whole story, and what the stretches found of it, in their order. */
export interface Joined<Of extends Entity> {
  readonly entity: Of;
  readonly found: readonly Found<Of>[];
}

/** The mentions of all stretches, in the order of the text. */
export function mentionsOf(found: readonly Found<Entity>[]): readonly Mention[] {
  return found.flatMap(({ own }) => own).sort((a, b) => a.start - b.start);
}
