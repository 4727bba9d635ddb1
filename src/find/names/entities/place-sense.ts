import type { PlaceKind } from '../../../article.ts';
import { type GazetteerEntry, lookUpPlaces } from '../../../gazetteer/gazetteer.ts';
import type { Range } from '../../../span.ts';
import { fits, type Setting, weighSense } from './place-evidence.ts';
import { countVotes, type Votes } from './place-votes.ts';
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
}

/** A place name with the place that it means here; where the gazetteer does not have it, what is written of its land. */
export interface SensedMention {
  readonly mention: PlaceMention;
  readonly entry: GazetteerEntry | null;
  readonly country: string | null;
  readonly region: string | null;
}

/** More senses than that are villages of the same name. */
const MOST_SENSES = 60;
const ROUNDS = 3;
/** A name met again counts less than one met first; the dateline says where the story plays. */
const REPEATED = 0.3;
const OF_DATELINE = 2;
/** With fewer senses a name can hardly be another place. */
const FEW_SENSES = 3;
const KNOWN_EVERYWHERE = 2_000_000;

interface Sensing {
  readonly mention: PlaceMention;
  readonly senses: readonly GazetteerEntry[];
  readonly written: Written | null;
  readonly weight: number;
  chosen: GazetteerEntry | null;
}

/**
 * Chooses for each name the place it means: as written beside it, as the story's other places suggest, else the best known.
 * `nationalities` are the weights of the peoples that the story speaks of, by country.
 */
export function senseOf(
  mentions: readonly PlaceMention[],
  nationalities: ReadonlyMap<string, number>,
): readonly SensedMention[] {
  const all = sensings(mentions);
  let votes: Votes | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen: readonly (GazetteerEntry | null)[] = all.map((each) => choose(each, votes));
    for (const [i, each] of all.entries()) each.chosen = chosen[i]!;
    votes = countVotes(all.map(voteOf), nationalities);
  }
  return all.map((each) => settle(each, votes!));
}

function sensings(mentions: readonly PlaceMention[]): readonly Sensing[] {
  const written = writtenDivisions(mentions);
  const seen = new Set<string>();
  return mentions.map((mention) => {
    const first = !seen.has(mention.name);
    seen.add(mention.name);
    const weight = mention.country ? OF_DATELINE : first ? 1 : REPEATED;
    return {
      mention,
      senses: sensesOf(mention.name),
      written: written.get(mention.name) ?? null,
      weight,
      chosen: null,
    };
  });
}

function voteOf({ chosen, weight, senses }: Sensing) {
  return { chosen, weight, sure: senses.length <= FEW_SENSES || (chosen?.population ?? 0) > KNOWN_EVERYWHERE };
}

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|downtown|greater|inner|outer|mid|north-?eastern|south-?eastern|north-?western|south-?western|north-?east|south-?east|north-?west|south-?west)[ -](?=\S)/i;
const KIND_BEFORE = /^(?:city|state|province|town|village|republic|island|county) of /i;
const KIND_AFTER = / (?:city|province|state|region|district|island|county|town|oblast|prefecture)$/i;

function sensesOf(name: string): readonly GazetteerEntry[] {
  for (const form of [name, name.replace(KIND_BEFORE, ''), name.replace(KIND_AFTER, ''), name.replace(COMPASS, '')]) {
    const found = lookUpPlaces(form);
    if (found.length > 0) return found.slice(0, MOST_SENSES);
  }
  return [];
}

/** A region written beside a name once holds for the name everywhere in the story. */
function writtenDivisions(mentions: readonly PlaceMention[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const { name, qualifier, country } of mentions) {
    if (found.has(name)) continue;
    const written = qualifier ? writtenDivision(qualifier) : null;
    if (written) found.set(name, written);
    else if (country) found.set(name, { divisions: [{ country, region: null }], certain: false });
  }
  return found;
}

function choose(sensing: Sensing, votes: Votes | null): GazetteerEntry | null {
  const { mention, senses, written } = sensing;
  const setting: Setting = {
    senses,
    divisions: written?.divisions ?? [],
    kind: mention.kind,
    vote: voteOf(sensing),
    votes,
  };
  let best: GazetteerEntry | null = null;
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
function settle(sensing: Sensing, votes: Votes): SensedMention {
  const { mention, chosen, written } = sensing;
  const isWritten = chosen !== null && written !== null && written.divisions.some((division) => fits(chosen, division));
  if (chosen && (isWritten || !isOutOfPlace(sensing, votes)))
    return { mention, entry: chosen, country: null, region: null };
  const division = written?.divisions[0];
  return { mention, entry: null, country: division?.country ?? null, region: division?.region ?? null };
}

/** Towns of fewer people are named only where the story plays. */
const SMALL_TOWN = 100_000;
const FEWEST_VOTES = 2;

function isOutOfPlace({ chosen, written, weight }: Sensing, { lands, total }: Votes): boolean {
  if (written?.certain || !chosen) return true;
  if (chosen.kind !== 'city' || chosen.capital || chosen.population > SMALL_TOWN) return false;
  const own = weight;
  return total - own >= FEWEST_VOTES && (lands.get(chosen.country ?? '') ?? 0) <= own;
}
