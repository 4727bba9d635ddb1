import type { Range } from '../../../span.ts';
import type { Gender } from '../../../wordbook/gender.ts';
import type { SpeakerPhrase } from '../attribution.ts';
import { type Entity, firstNamingAfter, type Naming } from './entities.ts';
import type { Meaning } from './meaning.ts';
import { narratedAmong, prominentAmong } from './narrated.ts';
import type { Head } from './speaker-head.ts';

/** The sentence around a subordinate clause: where it ends, and where its own subject begins. */
export interface Embedding {
  readonly end: number;
  readonly main: number;
}

/** Who was lately spoken of, and what has been learnt about them. */
export interface Focus {
  readonly namings: readonly Naming[];
  /** The namings of the writer's own words, none within marks, that are no owners: not "Ruiz's" nor "of Ruiz". */
  readonly narrated: readonly Naming[];
  /** Subjects of subordinate clauses, by where they begin. */
  readonly embedded: Map<number, Embedding>;
  /** The people of whom the story tells, by id. */
  readonly prominent: ReadonlySet<string>;
  /** Where each paragraph begins. */
  readonly paragraphs: readonly number[];
  /** Subjects and speakers so far, in order. */
  readonly subjects: Noted[];
  /** Whom the speakers of quotations were told to be, by where their words begin and end. */
  readonly told: Map<number, Meaning>;
  /** The namings of whoever holds an office, the first of each, by the noun of the office. */
  readonly holders: Map<string, readonly Naming[]>;
  /** The people of the story by their surname, once somebody asks for them. */
  readonly families: Map<string, readonly Entity[]>;
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

/** A focus with nobody in it, given a story, its namings, paragraphs and quotations. */
export function emptyFocus(
  text: string,
  namings: readonly Naming[],
  paragraphs: readonly Range[],
  quotations: readonly Range[],
): Focus {
  const starts = paragraphs.map(({ start }) => start);
  const narrated = narratedAmong(text, namings, quotations);
  return {
    namings,
    narrated,
    prominent: prominentAmong(namings),
    embedded: new Map(),
    paragraphs: starts,
    subjects: [],
    told: new Map(),
    holders: new Map(),
    families: new Map(),
    genders: new Map(),
  };
}

/** Whether a new paragraph begins between two places. */
export function areParted(focus: Focus, from: number, to: number): boolean {
  return paragraphAt(focus, from) !== paragraphAt(focus, to);
}

/** Whether two places are in one paragraph or in two that meet. */
export function isNear(focus: Focus, from: number, to: number): boolean {
  return paragraphAt(focus, to) - paragraphAt(focus, from) <= 1;
}

function paragraphAt({ paragraphs }: Focus, at: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The gender of an entity: as its name tells, else as a pronoun has shown. */
export function genderIn(focus: Focus, entity: Entity): Gender | null {
  return entity.gender() ?? focus.genders.get(entity.id) ?? null;
}

/** Keeps a subject or speaker, in the order of the text. */
export function keep({ subjects }: Focus, noted: Noted): void {
  let at = subjects.length;
  while (at > 0 && subjects[at - 1]!.start > noted.start) at--;
  subjects.splice(at, 0, noted);
}

/** The people named in a range. */
export function namedIn({ namings }: Focus, { start, end }: Range): Entity[] {
  const named: Entity[] = [];
  for (let i = firstNamingAfter(namings, start); i < namings.length && namings[i]!.start < end; i++)
    if (namings[i]!.entity.kind === 'person') named.push(namings[i]!.entity);
  return named;
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

/** The subject of the sentence around an earlier one's subordinate clause, seen from `at` behind that sentence; or null. */
export function mainSubjectOver(focus: Focus, { start }: Noted, at: number): Noted | null {
  const embedding = focus.embedded.get(start);
  if (!embedding || at < embedding.end) return null;
  return lastSubject(focus, at, (noted) => noted.start === embedding.main);
}

/** Whether a person is among those of whom a story tells: named a third as often as whoever is named most. */
export function isProminent({ prominent }: Focus, { id }: Entity): boolean {
  return prominent.has(id);
}

/** The last naming before `at` whose entity fits. */
export function lastNaming(focus: Focus, at: number, fits: (entity: Entity) => boolean): Entity | null {
  return focus.namings[lastIndex(focus.namings, at, fits)]?.entity ?? null;
}

/** The one of the story before `at` who holds an office, however far back he was named; null where several do. */
export function onlyHolder({ namings, holders }: Focus, noun: string, at: number): Entity | null {
  let holding = holders.get(noun);
  if (!holding) {
    const firsts = new Map<string, Naming>();
    for (const naming of namings) if (!firsts.has(naming.entity.id)) firsts.set(naming.entity.id, naming);
    holding = [...firsts.values()].filter(({ entity }) => entity.kind === 'person' && entity.words().has(noun));
    holders.set(noun, holding);
  }
  return holding.length === 1 && holding[0]!.start < at ? holding[0]!.entity : null;
}

/** The first naming in the writer's own words of the last paragraph before `at` that names an entity that fits. */
export function lastNarrated(focus: Focus, at: number, fits: (entity: Entity) => boolean): Naming | null {
  const { narrated } = focus;
  const last = lastIndex(narrated, at, fits);
  if (last < 0) return null;
  let first = last;
  for (let i = last - 1; i >= 0 && at - narrated[i]!.end <= FARTHEST; i--) {
    if (areParted(focus, narrated[i]!.start, narrated[last]!.start)) break;
    if (fits(narrated[i]!.entity)) first = i;
  }
  return narrated[first]!;
}

/** The index of the last naming before `at` that fits, or -1. */
function lastIndex(namings: readonly Naming[], at: number, fits: (entity: Entity) => boolean): number {
  for (let i = firstNamingAfter(namings, at) - 1; i >= 0; i--) {
    const { entity, end } = namings[i]!;
    if (at - end > FARTHEST) return -1;
    if (fits(entity)) return i;
  }
  return -1;
}
