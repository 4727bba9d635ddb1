import type { PlaceKind } from '../../../article.ts';
import type { Division, GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import type { Rule } from '../../../rule.ts';
import type { Sense } from './place-senses.ts';
import { areNear, shareOf, type Vote, type Votes } from './place-votes.ts';

/** All that is known about a place name when one of its senses is weighed. */
export interface Setting {
  /** Where it lies by what is written beside it; [] where nothing is. */
  readonly divisions: readonly Division[];
  /** The kind of place that the words beside it speak of. */
  readonly kind: PlaceKind | null;
  /** Regions named close by, as "country/region". */
  readonly beside: ReadonlySet<string>;
  readonly vote: Vote;
  /** Null before the other names have been understood. */
  readonly votes: Votes | null;
}

/** One reason for a sense of a place name. */
interface SenseRule extends Rule {
  /** Country, or country and region, of what the bracketed name of the example means. */
  readonly means: string;
  /** In magnitudes: one outweighs ten times as many people. */
  readonly weight: number;
  /** How far the reason holds for the sense: mostly 0 or 1, or a share. */
  readonly holds: (sense: Sense, setting: Setting) => number;
}

/** Why a name means this place and not another of its name. */
export const SENSE_RULES: readonly SenseRule[] = [
  {
    name: 'how many know it',
    example: 'They met in [Paris].',
    means: 'FR',
    weight: 1,
    holds: ({ fame }) => fame,
  },
  {
    name: 'its region is written',
    example: 'They met in [Moscow], {Idaho}.',
    means: 'US/Idaho',
    weight: 12,
    holds: (sense, { divisions }) => Number(divisions.some((division) => fits(sense, division))),
  },
  {
    name: 'the words beside it tell its kind',
    example: 'So said [Washington] Gov. Lena Hart.',
    means: 'US/Washington',
    weight: 4,
    holds: ({ kind }, setting) => Number(kind === setting.kind),
  },
  {
    name: 'its region is named close by',
    example: 'They landed at [Plymouth]. The governor of {Massachusetts} spoke.',
    means: 'US/Massachusetts',
    weight: 2,
    holds: ({ country, region }, { beside }) => (beside.size > 0 ? Number(beside.has(`${country}/${region}`)) : 0),
  },
  {
    name: 'the story plays in its country',
    example: 'The mayor of [Perth] told |Australian| radio in {Sydney}.',
    means: 'AU/Western Australia',
    weight: 3,
    holds: (sense, { vote, votes }) =>
      votes && sense.country ? loudness(sense) * shareOf(votes, sense.country, vote) : 0,
  },
  {
    name: 'the story plays in its region',
    example: 'The bus goes from {Boston} to [Cambridge] and {Worcester}.',
    means: 'US/Massachusetts',
    weight: 2.5,
    holds: (sense, { vote, votes }) => (votes && sense.land ? loudness(sense) * shareOf(votes, sense.land, vote) : 0),
  },
  {
    name: 'a town nearby is named',
    example: 'The train goes from {London} to [Cambridge].',
    means: 'GB/England',
    weight: 1.5,
    holds: (sense, { votes }) => (sense.kind === 'city' && votes && isBesideTown(sense, votes) ? loudness(sense) : 0),
  },
];

function isBesideTown(sense: Sense, { anchors }: Votes): boolean {
  return anchors.some((town) => town.name !== sense.name && areNear(town, sense));
}

/** A village is not meant because its country is: "Versailles" in an American story. */
const VILLAGE = 20_000;
const OF_VILLAGE = 0.5;

function loudness({ kind, population }: GazetteerEntry): number {
  return kind === 'city' && population < VILLAGE ? OF_VILLAGE : 1;
}

/** The points of one sense. */
export function weighSense(sense: Sense, setting: Setting): number {
  let sum = 0;
  for (const { weight, holds } of SENSE_RULES) sum += weight * holds(sense, setting);
  return sum;
}

/** Whether the place lies in the division, as something smaller than a country. */
export function fits({ kind, country, region }: GazetteerEntry, division: Division): boolean {
  return kind !== 'country' && country === division.country && (division.region === null || region === division.region);
}
