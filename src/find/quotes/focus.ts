import type { Range } from '../../span.ts';
import type { Gender } from '../../wordbook/gender.ts';
import type { SpeakerPhrase } from './attribution.ts';
import { type Entity, firstNamingAfter, type Naming } from './entities.ts';
import type { Head } from './speaker-head.ts';

/** Who was lately spoken of, and what has been learnt about them. */
export interface Focus {
  readonly namings: readonly Naming[];
  /** Subjects and speakers so far, in order. */
  readonly subjects: Noted[];
  /** Genders that pronouns have shown, by entity. */
  readonly genders: Map<string, Gender>;
}

/** A subject or speaker: the entity it is, or its words where it is none. */
export interface Noted extends Range {
  readonly entity: Entity | null;
  readonly speaker: SpeakerPhrase;
  readonly name: string;
  readonly plural: boolean;
  /** What its words are built of, where they are no entity and no pronoun. */
  readonly head: Head | null;
}

/** Pronouns look back no further than this, in characters: about five paragraphs. */
const FARTHEST = 3000;

/** A focus with nobody in it. */
export function emptyFocus(namings: readonly Naming[]): Focus {
  return { namings, subjects: [], genders: new Map() };
}

/** The gender of an entity: as its name tells, else as a pronoun has shown. */
export function genderIn(focus: Focus, entity: Entity): Gender | null {
  return entity.gender ?? focus.genders.get(entity.id) ?? null;
}

/** The last subject before `at` that fits, nearest first; null where none does within reach. */
export function lastSubject(focus: Focus, at: number, fits: (noted: Noted) => boolean): Noted | null {
  for (let i = focus.subjects.length - 1; i >= 0; i--) {
    const noted = focus.subjects[i]!;
    if (noted.start >= at) continue;
    if (at - noted.start > FARTHEST) return null;
    if (fits(noted)) return noted;
  }
  return null;
}

/** The last naming before `at` whose entity fits. */
export function lastNaming(focus: Focus, at: number, fits: (entity: Entity) => boolean): Entity | null {
  for (let i = firstNamingAfter(focus.namings, at) - 1; i >= 0; i--) {
    const { entity, end } = focus.namings[i]!;
    if (at - end > FARTHEST) return null;
    if (fits(entity)) return entity;
  }
  return null;
}
