import type { PlaceKind } from '../../../article.ts';
import type { Division, GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import { LANDS_OF_KNOWN_REGIONS, REGIONS_BEFORE_CITIES } from '../../../lexicon/names/kinds-of-places.ts';
import type { Rule } from '../../../rule.ts';
import { areNear, shareOf, type Vote, type Votes } from './place-votes.ts';

/** All that is known about a place name when one of its senses is weighed. */
export interface Setting {
  readonly senses: readonly GazetteerEntry[];
  /** Where it lies by what is written beside it; [] where nothing is. */
  readonly divisions: readonly Division[];
  /** The kind of place that the words beside it speak of. */
  readonly kind: PlaceKind | null;
  readonly vote: Vote;
  /** Null before the other names have been understood. */
  readonly votes: Votes | null;
}

/** One reason for a sense of a place name. */
interface SenseRule extends Rule {
  /** Points for the sense, in magnitudes: one for each ten times as many people. */
  readonly points: (sense: GazetteerEntry, setting: Setting) => number;
}

/** Why a name means this place and not another of its name. */
export const SENSE_RULES: readonly SenseRule[] = [
  { name: 'how many know it', example: 'in [Paris] on Monday', points: fameOf },
  {
    name: 'the region is written',
    example: '[Moscow], Idaho',
    points: (sense, { divisions }) => (divisions.some((division) => fits(sense, division)) ? 12 : 0),
  },
  {
    name: 'the words beside it tell its kind',
    example: '[New York] Gov. Lena Hart',
    points: ({ kind }, setting) => (setting.kind !== null && kind === setting.kind ? 4 : 0),
  },
  {
    name: 'the story plays in its country',
    example: 'The mayor of [Perth] told Australian radio',
    points: (sense, { vote, votes }) => (votes && sense.country ? 3 * shareOf(votes, sense.country, vote) : 0),
  },
  {
    name: 'the story plays in its region',
    example: 'from Boston to [Cambridge] and Worcester',
    points: ({ country, region, kind }, { vote, votes }) =>
      votes && country && region && kind !== 'country' ? 2.5 * shareOf(votes, `${country}/${region}`, vote) : 0,
  },
  {
    name: 'a town nearby is named',
    example: 'the road from Nashville to [Lebanon]',
    points: (sense, { votes }) =>
      sense.kind === 'city' && votes?.anchors.some((town) => town.name !== sense.name && areNear(town, sense))
        ? 1.5
        : 0,
  },
];

/** The points of one sense. */
export function weighSense(sense: GazetteerEntry, setting: Setting): number {
  return SENSE_RULES.reduce((sum, { points }) => sum + points(sense, setting), 0);
}

/** Whether the place lies in the division, as something smaller than a country. */
export function fits({ kind, country, region }: GazetteerEntry, division: Division): boolean {
  return kind !== 'country' && country === division.country && (division.region === null || region === division.region);
}

/** Magnitudes of what is no city: as well known as a city of that many people. */
const OF_COUNTRY = 8.5;
const OF_AREA = 7.5;
const OF_KNOWN_REGION = 7.2;
const OF_REGION = 5.8;
/** News names capitals and cities of millions more often than their size tells. */
const OF_CAPITAL = 1;
const OF_METROPOLIS = 0.5;
const METROPOLIS = 1_000_000;
/** A region is named after its city less often than the city itself. */
const BELOW_NAMESAKE = 0.5;

function fameOf(sense: GazetteerEntry, { senses }: Setting): number {
  if (sense.kind === 'country') return OF_COUNTRY;
  if (sense.kind === 'city') return fameOfCity(sense);
  if (sense.kind !== 'region' || sense.country === null) return OF_AREA;
  const fame = LANDS_OF_KNOWN_REGIONS.has(sense.country) ? OF_KNOWN_REGION : OF_REGION;
  const namesakes = REGIONS_BEFORE_CITIES.has(`${sense.country}/${sense.region}`)
    ? []
    : senses.filter((other) => isNamesakeCity(other, sense));
  return Math.min(fame, ...namesakes.map((city) => fameOfCity(city) - BELOW_NAMESAKE));
}

function fameOfCity({ population, capital }: GazetteerEntry): number {
  return Math.log10(population + 10) + (capital ? OF_CAPITAL : population > METROPOLIS ? OF_METROPOLIS : 0);
}

function isNamesakeCity({ kind, country, region, capital }: GazetteerEntry, of: GazetteerEntry): boolean {
  return kind === 'city' && country === of.country && (capital || region === of.region);
}
