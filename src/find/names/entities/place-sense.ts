import type { GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import { LOCAL_FACILITIES } from '../../../lexicon/names/kinds-of-places.ts';
import { fitsAny, weighInStory, weighWritten } from './place-evidence.ts';
import { type PlaceMention, type PlaceName, placeNames } from './place-names.ts';
import { placeSpelling, type Sense } from './place-senses.ts';
import { countVotes, type Vote, type Votes } from './place-votes.ts';

/** Place names with the place that they mean here; where the gazetteer does not have it, what is written of its land. */
export interface SensedName {
  readonly mentions: readonly PlaceMention[];
  readonly entry: Sense | null;
  readonly country: string | null;
  readonly region: string | null;
  /** The town that a building without coordinates of its own is named for. */
  readonly near: GazetteerEntry | null;
}

const ROUNDS = 3;
/** With fewer senses a name can hardly be another place. */
const FEW_SENSES = 3;
const KNOWN_EVERYWHERE = 2_000_000;

/** A name that is being understood, with the place that it is taken for so far. */
interface Contest extends Vote {
  readonly name: PlaceName;
  /** By sense: the points for what is written; [] where there is no choice. */
  readonly written: readonly number[];
  chosen: Sense | null;
  sure: boolean;
}

/**
 * Chooses for each name the place it means: as written beside it, as the story's other places suggest, else the best known.
 * `nationalities` are the weights of the peoples that the story speaks of, by country.
 */
export function senseOf(
  mentions: readonly PlaceMention[],
  nationalities: ReadonlyMap<string, number>,
): readonly SensedName[] {
  const contests = placeNames(mentions).map(contestOf);
  for (const contest of contests) settleOn(contest, bestSense(contest, null));
  let votes = countVotes(contests, nationalities);
  for (let round = 1; round < ROUNDS && chooseAnew(contests, votes); round++)
    votes = countVotes(contests, nationalities);
  return contests.map(({ name, chosen }) => settle(name, chosen, votes));
}

function contestOf(name: PlaceName): Contest {
  const { senses, weight } = name;
  const written = senses.length < 2 ? [] : senses.map((sense) => weighWritten(sense, name));
  return { name, written, chosen: null, weight, sure: false };
}

/** Chooses again as the votes suggest; whether a name is taken for another place now. */
function chooseAnew(contests: readonly Contest[], votes: Votes): boolean {
  let changed = false;
  for (const contest of contests) {
    const best = bestSense(contest, votes);
    if (best === contest.chosen) continue;
    settleOn(contest, best);
    changed = true;
  }
  return changed;
}

function settleOn(contest: Contest, chosen: Sense | null): void {
  contest.chosen = chosen;
  contest.sure = contest.name.senses.length <= FEW_SENSES || (chosen?.population ?? 0) > KNOWN_EVERYWHERE;
}

/** The sense with the most points, the best known of several; null where there is none. */
function bestSense(contest: Contest, votes: Votes | null): Sense | null {
  const { name, written } = contest;
  const { senses } = name;
  if (senses.length < 2) return senses[0] ?? null;
  let best: Sense | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < senses.length; i++) {
    const points = votes ? weighInStory(senses[i]!, written[i]!, contest, votes) : written[i]!;
    if (points <= highest) continue;
    highest = points;
    best = senses[i]!;
  }
  return best;
}

/** The place in the end: none rather than one that contradicts what is written, or a town far from all the story speaks of. */
function settle(name: PlaceName, chosen: Sense | null, votes: Votes): SensedName {
  const { mentions, written } = name;
  const isWritten = chosen !== null && written !== null && fitsAny(chosen, written.divisions);
  if (chosen && (isWritten || !isOutOfPlace(name, chosen, votes)))
    return { mentions, entry: chosen, country: null, region: null, near: null };
  const near = written ? null : townOf(name, votes);
  const { country, region } = near ?? written?.divisions[0] ?? { country: null, region: null };
  return { mentions, entry: null, country, region, near };
}

const LOCAL = new Set(LOCAL_FACILITIES);

/** "Leeds Station" is in Leeds, where the story plays in its country anyhow; null for other names. */
function townOf({ senses, mentions, beside, kind, weight }: PlaceName, votes: Votes): GazetteerEntry | null {
  const words = mentions[0]!.spelling.name.split(' ');
  if (senses.length > 0 || words.length < 2 || !LOCAL.has(words.at(-1)!.toLowerCase())) return null;
  for (let count = words.length - 1; count > 0; count--) {
    const towns = placeSpelling(words.slice(0, count).join(' ')).senses.filter((sense) => sense.kind === 'city');
    if (towns.length === 0) continue;
    const name: PlaceName = { senses: towns, mentions, beside, kind, weight, written: null };
    const town = bestSense(contestOf(name), votes);
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
