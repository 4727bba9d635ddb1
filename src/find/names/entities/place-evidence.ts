import type { Division, GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import type { Rule } from '../../../rule.ts';
import type { PlaceName } from './place-names.ts';
import type { Sense } from './place-senses.ts';
import { areNear, shareOf, type Vote, type Votes } from './place-votes.ts';

/** One reason for a sense of a place name. */
interface SenseRule extends Rule {
  /** Country, or country and region, of what the bracketed name of the example means. */
  readonly means: string;
  /** In magnitudes: one outweighs ten times as many people. */
  readonly weight: number;
}

/** What is written about the name: it holds however the other names are understood. */
interface WrittenRule extends SenseRule {
  /** How far the reason holds for the sense: mostly 0 or 1, or a share. */
  readonly holds: (sense: Sense, name: PlaceName) => number;
}

/** What the other names say, as they are understood so far; `own` is the name's own vote. */
interface StoryRule extends SenseRule {
  readonly holds: (sense: Sense, own: Vote, votes: Votes) => number;
}

const WRITTEN_RULES: readonly WrittenRule[] = [
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
    holds: (sense, { written }) => Number(written !== null && fitsAny(sense, written.divisions)),
  },
  {
    name: 'the words beside it tell its kind',
    example: 'So said [Washington] Gov. Lena Hart.',
    means: 'US/Washington',
    weight: 4,
    holds: ({ kind }, name) => Number(kind === name.kind),
  },
  {
    name: 'its region is named close by',
    example: 'They landed at [Plymouth]. The governor of {Massachusetts} spoke.',
    means: 'US/Massachusetts',
    weight: 2,
    holds: ({ address }, { beside }) => Number(beside.includes(address)),
  },
];

const STORY_RULES: readonly StoryRule[] = [
  {
    name: 'the story plays in its country',
    example: 'The mayor of [Perth] told |Australian| radio in {Sydney}.',
    means: 'AU/Western Australia',
    weight: 3,
    holds: (sense, own, votes) => (sense.country ? loudness(sense) * shareOf(votes, sense.country, own) : 0),
  },
  {
    name: 'the story plays in its region',
    example: 'The bus goes from {Boston} to [Cambridge] and {Worcester}.',
    means: 'US/Massachusetts',
    weight: 2.5,
    holds: (sense, own, votes) => (sense.land ? loudness(sense) * shareOf(votes, sense.land, own) : 0),
  },
  {
    name: 'a town nearby is named',
    example: 'The train goes from {London} to [Cambridge].',
    means: 'GB/England',
    weight: 1.5,
    holds: (sense, _own, votes) => (sense.kind === 'city' && isBesideTown(sense, votes) ? loudness(sense) : 0),
  },
];

/** Why a name means this place and not another of its name. */
export const SENSE_RULES: readonly SenseRule[] = [...WRITTEN_RULES, ...STORY_RULES];

function isBesideTown(sense: Sense, { anchors }: Votes): boolean {
  return anchors.some((town) => town.name !== sense.name && areNear(town, sense));
}

/** A village is not meant because its country is: "Versailles" in an American story. */
const VILLAGE = 20_000;
const OF_VILLAGE = 0.5;

function loudness({ kind, population }: GazetteerEntry): number {
  return kind === 'city' && population < VILLAGE ? OF_VILLAGE : 1;
}

/** The points of a sense of the name by what is written. */
export function weighWritten(sense: Sense, name: PlaceName): number {
  let sum = 0;
  for (const { weight, holds } of WRITTEN_RULES) sum += weight * holds(sense, name);
  return sum;
}

/** Those points, `written`, and the points by what the story's other names say. */
export function weighInStory(sense: Sense, written: number, own: Vote, votes: Votes): number {
  let sum = written;
  for (const { weight, holds } of STORY_RULES) sum += weight * holds(sense, own, votes);
  return sum;
}

/** Whether the place lies in one of the divisions, as something smaller than a country. */
export function fitsAny(place: GazetteerEntry, divisions: readonly Division[]): boolean {
  return divisions.some((division) => fits(place, division));
}

function fits({ kind, country, region }: GazetteerEntry, division: Division): boolean {
  return kind !== 'country' && country === division.country && (division.region === null || region === division.region);
}
