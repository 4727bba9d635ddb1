import type { Sense } from './place-senses.ts';

/** What the places of a story, as they are understood so far, say about where it plays. */
export interface Votes {
  /** Weights by country, and by "country/region". */
  readonly lands: ReadonlyMap<string, number>;
  /** Towns that can hardly be another. */
  readonly anchors: readonly Sense[];
  readonly total: number;
}

/** One name's voice. */
export interface Vote {
  readonly chosen: Sense | null;
  readonly weight: number;
  /** Whether the name has few senses or is known the world over. */
  readonly sure: boolean;
}

/** Counts the voices of the place names, and of the nationalities (by country). */
export function countVotes(votes: readonly Vote[], nationalities: ReadonlyMap<string, number>): Votes {
  const lands = new Map(nationalities);
  const anchors: Sense[] = [];
  let total = 0;
  for (const weight of nationalities.values()) total += weight;
  for (const { chosen, weight, sure } of votes) {
    if (!chosen) continue;
    total += weight;
    const { country, land } = chosen;
    if (country) lands.set(country, (lands.get(country) ?? 0) + weight);
    if (land) lands.set(land, (lands.get(land) ?? 0) + weight);
    if (sure && chosen.kind === 'city') anchors.push(chosen);
  }
  return { lands, anchors, total };
}

/** The share of the story's voices, but for the name's own, that speak for a land. */
export function shareOf({ lands, total }: Votes, land: string, own: Vote): number {
  const mine = own.chosen && (own.chosen.country === land || own.chosen.land === land) ? own.weight : 0;
  // one voice more than there are: a single neighbour does not decide alone
  const others = Math.max(1, total - (own.chosen ? own.weight : 0)) + 1;
  return ((lands.get(land) ?? 0) - mine) / others;
}

/** About 120 km, in degrees of latitude. */
const NEAR_DEGREES = 1.1;

/** Whether two places lie within about 120 km of each other. */
export function areNear(one: Sense, other: Sense): boolean {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return false;
  const north = one.latitude - other.latitude;
  if (Math.abs(north) > NEAR_DEGREES) return false;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return north * north + east * east < NEAR_DEGREES * NEAR_DEGREES;
}
