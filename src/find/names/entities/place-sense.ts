import { type GazetteerEntry, lookUpPlaces, regionsOf } from '../../../gazetteer/gazetteer.ts';
import type { Range } from '../../../span.ts';

/** A place name where it stands, with all it may mean. */
export interface PlaceMention extends Range {
  /** The name as written, white space made single. */
  readonly name: string;
  /** The name of the region or country written right after it: "Florida" in "Miami, Florida". */
  readonly qualifier: string | null;
  /** ISO code of the country that the dateline gives it. */
  readonly country: string | null;
}

/** A place name with the place that it means here. */
export interface SensedMention {
  readonly mention: PlaceMention;
  readonly entry: GazetteerEntry | null;
}

/** More senses than that are villages of the same name. */
const MOST_SENSES = 60;
const ROUNDS = 3;
/** What a sense gains from a written region, from the country and the region that the story is about, from a neighbour. */
const WRITTEN = 12;
const SAME_COUNTRY = 3;
const SAME_REGION = 3;
const NEIGHBOUR = 2;
const CAPITAL = 0.5;
/** A name met again counts less than one met first. */
const REPEATED = 0.3;

interface Sensing {
  readonly mention: PlaceMention;
  readonly senses: readonly GazetteerEntry[];
  readonly weight: number;
  chosen: GazetteerEntry | null;
}

/** Chooses for each name the place it means: as written beside it, as the story's other places suggest, else the best known. */
export function senseOf(mentions: readonly PlaceMention[]): readonly SensedMention[] {
  const seen = new Set<string>();
  const qualifiers = writtenQualifiers(mentions);
  const all = mentions.map((mention): Sensing => {
    const weight = seen.has(mention.name) ? REPEATED : 1;
    seen.add(mention.name);
    return { mention, senses: sensesOf(mention.name), weight, chosen: null };
  });
  for (let round = 0; round < ROUNDS; round++) {
    const votes = round === 0 ? null : votesOf(all);
    const chosen = all.map((each) => choose(each, qualifiers.get(each.mention.name) ?? null, votes));
    for (const [i, each] of all.entries()) each.chosen = chosen[i]!;
  }
  return all.map(({ mention, chosen }) => ({ mention, entry: chosen }));
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

interface Qualifier {
  readonly country: string;
  readonly region: string | null;
}

/** A region written beside a name once holds for the name everywhere in the story. */
function writtenQualifiers(mentions: readonly PlaceMention[]): ReadonlyMap<string, readonly Qualifier[]> {
  const written = new Map<string, readonly Qualifier[]>();
  for (const { name, qualifier, country } of mentions) {
    const meant = qualifier ? regionsOf(qualifier) : country ? [{ country, region: null }] : [];
    if (meant.length > 0 && !written.has(name)) written.set(name, meant);
  }
  return written;
}

interface Votes {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly cities: readonly Sensing[];
  readonly total: number;
}

function votesOf(all: readonly Sensing[]): Votes {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  let total = 0;
  for (const { chosen, weight } of all) {
    if (!chosen) continue;
    total += weight;
    if (chosen.country) countries.set(chosen.country, (countries.get(chosen.country) ?? 0) + weight);
    const region = regionKey(chosen);
    if (region) regions.set(region, (regions.get(region) ?? 0) + weight);
  }
  const cities = all.filter(
    ({ chosen, senses }) => chosen?.kind === 'city' && (senses.length < 4 || chosen.population > 2e6),
  );
  return { countries, regions, cities, total };
}

function regionKey({ country, region, kind }: GazetteerEntry): string | null {
  return country && region && kind !== 'country' ? `${country}/${region}` : null;
}

function choose(sensing: Sensing, qualifiers: readonly Qualifier[] | null, votes: Votes | null): GazetteerEntry | null {
  let best: GazetteerEntry | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const sense of sensing.senses) {
    let points = fameOf(sense);
    if (qualifiers?.some((qualifier) => fits(sense, qualifier))) points += WRITTEN;
    if (votes) points += pointsFrom(votes, sensing, sense);
    if (points <= highest) continue;
    highest = points;
    best = sense;
  }
  return best;
}

/** A magnitude: the logarithm of how many people live there, for lands and parts of the world as if they were many. */
function fameOf({ kind, population, capital }: GazetteerEntry): number {
  if (kind === 'country') return Math.max(5.5, Math.min(8.5, Math.log10(population + 10) + 1.5));
  if (kind === 'city') return Math.log10(population + 10) + (capital ? CAPITAL : 0);
  return kind === 'region' ? Math.max(6, Math.log10(population + 10)) : 7;
}

function fits(sense: GazetteerEntry, { country, region }: Qualifier): boolean {
  return sense.kind !== 'country' && sense.country === country && (region === null || sense.region === region);
}

function pointsFrom(votes: Votes, { mention, chosen, weight }: Sensing, sense: GazetteerEntry): number {
  const others = Math.max(1, votes.total - weight) + 1;
  const own = (mine: string | null | undefined, theirs: string | null) => (mine === theirs ? weight : 0);
  const country = (votes.countries.get(sense.country ?? '') ?? 0) - own(chosen?.country, sense.country);
  let points = sense.country ? (SAME_COUNTRY * country) / others : 0;
  const region = regionKey(sense);
  if (region)
    points += (SAME_REGION * ((votes.regions.get(region) ?? 0) - own(chosen && regionKey(chosen), region))) / others;
  if (
    sense.kind === 'city' &&
    votes.cities.some((city) => city.mention.name !== mention.name && isNear(city.chosen!, sense))
  ) {
    points += NEIGHBOUR;
  }
  return points;
}

/** About 120 km, in degrees of latitude. */
const NEAR_DEGREES = 1.1;

function isNear(one: GazetteerEntry, other: GazetteerEntry): boolean {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return false;
  const north = one.latitude - other.latitude;
  if (Math.abs(north) > NEAR_DEGREES) return false;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return north * north + east * east < NEAR_DEGREES * NEAR_DEGREES;
}
