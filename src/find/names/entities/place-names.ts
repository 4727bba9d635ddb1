import type { PlaceKind } from '../../../article.ts';
import { foldPlaceName } from '../../../gazetteer/gazetteer.ts';
import type { Range } from '../../../span.ts';
import { type Sense, sensesOf } from './place-senses.ts';
import { type Written, writtenDivision } from './place-written.ts';

/** A place name where it stands, with what is written beside it. */
export interface PlaceMention extends Range {
  /** The name as written, white space made single. */
  readonly name: string;
  /** The name of the region or country written right after it: "Florida" in "Miami, Florida". */
  readonly qualifier: string | null;
  /** ISO code of the country that the dateline gives it. */
  readonly country: string | null;
  /** The kind of place that the words beside it speak of. */
  readonly kind: PlaceKind | null;
  /** What decided that it is a place; null where that is not asked for. */
  readonly why: readonly string[] | null;
}

/** A place name of the story, for all its mentions: within one story it means one place. */
export interface PlaceName {
  readonly mentions: PlaceMention[];
  readonly kind: PlaceKind | null;
  readonly senses: readonly Sense[];
  /** A region written beside the name once holds for it everywhere. */
  written: Written | null;
  /** Regions named close by, as "country/region". */
  readonly beside: Set<string>;
  /** How much the name counts when the places of the story vote on where it plays. */
  weight: number;
}

/** A name met again counts less than one met first; the dateline says where the story plays. */
const REPEATED = 0.3;
const OF_DATELINE = 2;

/** The names of the mentions, each with all it may mean; a city and the state of its name are told apart by the words beside them. */
export function placeNames(mentions: readonly PlaceMention[]): readonly PlaceName[] {
  const names = new Map<string, PlaceName>();
  const regions = mentions.map(({ name }) => regionNamed(name));
  const written = writtenDivisions(mentions);
  for (const [i, mention] of mentions.entries()) {
    const folded = foldPlaceName(mention.name);
    const key = `${folded}|${mention.kind}`;
    const known = names.get(key);
    const name = known ?? nameOf(mention, written.get(folded) ?? null);
    if (!known) names.set(key, name);
    name.mentions.push(mention);
    name.weight += mention.country ? OF_DATELINE : known ? REPEATED : 1;
    for (const region of regionsBeside(mentions, regions, i)) name.beside.add(region);
  }
  return [...names.values()];
}

function nameOf({ name, kind }: PlaceMention, written: Written | null): PlaceName {
  return { mentions: [], kind, senses: sensesOf(name), written, beside: new Set(), weight: 0 };
}

function writtenDivisions(mentions: readonly PlaceMention[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const { name, qualifier, country } of mentions) {
    const key = foldPlaceName(name);
    if (found.has(key)) continue;
    const written = qualifier ? writtenDivision(qualifier, country) : null;
    if (written) found.set(key, written);
    else if (country) found.set(key, { divisions: [{ country, region: null }], certain: false });
  }
  return found;
}

/** So many characters and names away a region is close by. */
const CLOSE = 150;
const CLOSE_NAMES = 3;

function regionsBeside(
  mentions: readonly PlaceMention[],
  regions: readonly (string | null)[],
  i: number,
): readonly string[] {
  const { name, start } = mentions[i]!;
  const from = Math.max(0, i - CLOSE_NAMES);
  return regions.slice(from, i + CLOSE_NAMES + 1).filter((region, j): region is string => {
    const other = mentions[from + j]!;
    return region !== null && other.name !== name && Math.abs(other.start - start) <= CLOSE;
  });
}

/** "country/region" of a name that is best known as a region. */
function regionNamed(name: string): string | null {
  const [best] = sensesOf(name);
  return best?.kind === 'region' && best.country ? `${best.country}/${best.region}` : null;
}
