import type { GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import { LOCAL_FACILITIES } from '../../../lexicon/names/kinds-of-places.ts';
import { fits, type Setting, weighSense } from './place-evidence.ts';
import { type PlaceMention, type PlaceName, placeNames } from './place-names.ts';
import { type Sense, sensesOf } from './place-senses.ts';
import { countVotes, type Vote, type Votes } from './place-votes.ts';

/** Place names with the place that they mean here; where the gazetteer does not have it, what is written of its land. */
export interface SensedName {
  readonly mentions: readonly PlaceMention[];
  readonly entry: GazetteerEntry | null;
  readonly country: string | null;
  readonly region: string | null;
  /** The town that a building without coordinates of its own is named for. */
  readonly near: GazetteerEntry | null;
}

const ROUNDS = 3;
/** With fewer senses a name can hardly be another place. */
const FEW_SENSES = 3;
const KNOWN_EVERYWHERE = 2_000_000;

/**
 * Chooses for each name the place it means: as written beside it, as the story's other places suggest, else the best known.
 * `nationalities` are the weights of the peoples that the story speaks of, by country.
 */
export function senseOf(
  mentions: readonly PlaceMention[],
  nationalities: ReadonlyMap<string, number>,
): readonly SensedName[] {
  const names = placeNames(mentions);
  let chosen: readonly (Sense | null)[] = names.map(() => null);
  let votes: Votes | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const cast = names.map((name, i) => voteOf(name, chosen[i]!));
    const before: typeof chosen = chosen;
    chosen = names.map((name, i) => choose(name, cast[i]!, votes));
    if (votes && chosen.every((entry, i) => entry === before[i])) break;
    votes = countVotes(
      names.map((name, i) => voteOf(name, chosen[i]!)),
      nationalities,
    );
  }
  return names.map((name, i) => settle(name, chosen[i]!, votes!));
}

function voteOf({ weight, senses }: PlaceName, chosen: Sense | null): Vote {
  return { chosen, weight, sure: senses.length <= FEW_SENSES || (chosen?.population ?? 0) > KNOWN_EVERYWHERE };
}

function choose(name: PlaceName, vote: Vote, votes: Votes | null): Sense | null {
  const { senses, kind, beside, written } = name;
  if (senses.length < 2) return senses[0] ?? null;
  const setting: Setting = { divisions: written?.divisions ?? [], kind, beside, vote, votes };
  let best: Sense | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const sense of senses) {
    const points = weighSense(sense, setting);
    if (points <= highest) continue;
    highest = points;
    best = sense;
  }
  return best;
}

/** The place in the end: none rather than one that contradicts what is written, or a town far from all the story speaks of. */
function settle(name: PlaceName, chosen: Sense | null, votes: Votes): SensedName {
  const { mentions, written } = name;
  const isWritten = chosen && written?.divisions.some((division) => fits(chosen, division));
  if (chosen && (isWritten || !isOutOfPlace(name, chosen, votes)))
    return { mentions, entry: chosen, country: null, region: null, near: null };
  const near = written ? null : townOf(name, votes);
  const { country, region } = near ?? written?.divisions[0] ?? { country: null, region: null };
  return { mentions, entry: null, country, region, near };
}

const LOCAL = new Set(LOCAL_FACILITIES);

/** "Leeds Station" is in Leeds, where the story plays in its country anyhow; null for other names. */
function townOf({ senses, mentions, beside, kind, weight }: PlaceName, votes: Votes): GazetteerEntry | null {
  const words = mentions[0]!.name.split(' ');
  if (senses.length > 0 || words.length < 2 || !LOCAL.has(words.at(-1)!.toLowerCase())) return null;
  for (let count = words.length - 1; count > 0; count--) {
    const towns = sensesOf(words.slice(0, count).join(' ')).filter((sense) => sense.kind === 'city');
    if (towns.length === 0) continue;
    const name: PlaceName = { senses: towns, mentions, beside, kind, weight, written: null };
    const town = choose(name, voteOf(name, null), votes);
    return town && (votes.lands.get(town.country ?? '') ?? 0) > 0 ? town : null;
  }
  return null;
}

/** Towns of fewer people are named only where the story plays. */
const SMALL_TOWN = 100_000;
const FEWEST_VOTES = 2;

function isOutOfPlace({ written, weight }: PlaceName, chosen: GazetteerEntry, { lands, total }: Votes): boolean {
  if (written?.certain) return true;
  if (chosen.kind !== 'city' || chosen.capital || chosen.population > SMALL_TOWN) return false;
  return total - weight >= FEWEST_VOTES && (lands.get(chosen.country ?? '') ?? 0) <= weight;
}
