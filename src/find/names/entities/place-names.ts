import type { PlaceKind } from '../../../article.ts';
import type { Range } from '../../../span.ts';
import type { PlaceSpelling, Sense } from './place-senses.ts';
import { type Written, writtenDivision } from './place-written.ts';

/** A place name where it stands, with what is written beside it. */
export interface PlaceMention extends Range {
  /** The name as written, white space made single. */
  readonly spelling: PlaceSpelling;
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
  readonly written: Written | null;
  /** Regions named close by, as "country/region". */
  readonly beside: string[];
  /** How much the name counts when the places of the story vote on where it plays. */
  weight: number;
}

/** A name met again counts less than one met first; the dateline says where the story plays. */
const REPEATED = 0.3;
const OF_DATELINE = 2;

/** The names of the mentions, each with all it may mean; a city and the state of its name are told apart by the words beside them. */
export function placeNames(mentions: readonly PlaceMention[]): readonly PlaceName[] {
  const names: PlaceName[] = [];
  const namesakes = new Map<string, PlaceName[]>();
  const written = writtenDivisions(mentions);
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { folded } = mention.spelling;
    const alike = namesakes.get(folded) ?? [];
    const known = alike.find(({ kind }) => kind === mention.kind);
    const name = known ?? nameOf(mention, written.get(folded) ?? null);
    if (!known) {
      alike.push(name);
      namesakes.set(folded, alike);
      names.push(name);
    }
    name.mentions.push(mention);
    name.weight += mention.country ? OF_DATELINE : known ? REPEATED : 1;
    noteRegionsBeside(name, mentions, i);
  }
  return names;
}

function nameOf({ spelling, kind }: PlaceMention, written: Written | null): PlaceName {
  return { mentions: [], kind, senses: spelling.senses, written, beside: [], weight: 0 };
}

/** What is written beside the names, by their folded spelling. */
function writtenDivisions(mentions: readonly PlaceMention[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const { spelling, qualifier, country } of mentions) {
    if ((qualifier === null && country === null) || found.has(spelling.folded)) continue;
    const written = qualifier ? writtenDivision(qualifier, country) : null;
    if (written) found.set(spelling.folded, written);
    else if (country) found.set(spelling.folded, { divisions: [{ country, region: null }], certain: false });
  }
  return found;
}

/** So many characters and names away a region is close by. */
const CLOSE = 150;
const CLOSE_NAMES = 3;

function noteRegionsBeside({ beside }: PlaceName, mentions: readonly PlaceMention[], i: number): void {
  const { spelling, start } = mentions[i]!;
  const to = Math.min(i + CLOSE_NAMES + 1, mentions.length);
  for (let at = Math.max(0, i - CLOSE_NAMES); at < to; at++) {
    const other = mentions[at]!;
    const { region } = other.spelling;
    if (region === null || other.spelling.name === spelling.name || Math.abs(other.start - start) > CLOSE) continue;
    if (!beside.includes(region)) beside.push(region);
  }
}
