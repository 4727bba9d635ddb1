import type { Dateline, Place, PlaceKind } from '../../../article.ts';
import { foldPlaceName, type GazetteerEntry, regionsOf } from '../../../gazetteer/gazetteer.ts';
import { KIND_WORDS } from '../../../lexicon/names/kinds-of-places.ts';
import { DEMONYMS } from '../../../lexicon/places/demonyms.ts';
import type { Range } from '../../../span.ts';
import type { NameMention } from '../name-mention.ts';
import { mentionOf, plainText } from './mention.ts';
import { kindBeside } from './place-beside.ts';
import type { PlaceMention } from './place-names.ts';
import { type SensedName, senseOf } from './place-sense.ts';
import { qualifiersOf, regionsInLists } from './place-written.ts';

/** The places of the story and of its dateline, each once, in order of first mention. */
export function gatherPlaces(
  text: string,
  mentions: readonly NameMention[],
  others: readonly NameMention[],
  dateline: Dateline | null,
): readonly Place[] {
  const names = mentions.map((mention) => plainText(text, mention));
  const qualifiers = qualifiersOf(names, mentions);
  const listed = regionsInLists(names, mentions);
  const named = [
    ...datelinePlaces(text, dateline),
    ...mentions.map((mention, i) => placeMention(mention, names[i]!, qualifiers[i]!, listed[i]!)),
  ];
  const groups = new Map<string, SensedName[]>();
  for (const sensed of senseOf(named, nationalitiesIn(others))) {
    const key = identityOf(sensed);
    const group = groups.get(key);
    if (group) group.push(sensed);
    else groups.set(key, [sensed]);
  }
  return [...groups.values()]
    .map((names) => ({ sensed: names[0]!, mentions: names.flatMap((name) => name.mentions).sort(inOrder) }))
    .sort((a, b) => inOrder(a.mentions[0]!, b.mentions[0]!))
    .map(({ sensed, mentions: own }, i) => placeOf(text, sensed, own, i));
}

function inOrder(one: Range, other: Range): number {
  return one.start - other.start;
}

/** The dateline's cities, and the regions and countries written beside them. */
function datelinePlaces(text: string, dateline: Dateline | null): readonly PlaceMention[] {
  return (dateline?.locations ?? []).flatMap(({ start, end, region, country }) => {
    const city = {
      start,
      end,
      name: plainText(text, { start, end }),
      qualifier: region,
      country,
      kind: null,
      why: null,
    };
    const beside = regionBeside(text, end, dateline!.end, country);
    return beside ? [city, beside] : [city];
  });
}

/** "AKRON, [Ohio], May 4": what stands between a city's comma and the next mark, where it is a region or country. */
const BESIDE_CITY = /^,\s?(?<land>[A-Z][A-Za-z.' ]*[A-Za-z.])(?=,|\s?[(\-–—_]|\s\d|$)/;

function regionBeside(text: string, from: number, to: number, country: string | null): PlaceMention | null {
  const match = BESIDE_CITY.exec(text.slice(from, to));
  const land = match?.groups?.land;
  if (!match || land === undefined || regionsOf(land).length === 0) return null;
  const end = from + match[0].length;
  return { start: end - land.length, end, name: land, qualifier: null, country, kind: null, why: null };
}

function placeMention(mention: NameMention, name: string, qualifier: string | null, isListed: boolean): PlaceMention {
  const kind = kindBeside(mention) ?? (isListed ? 'region' : null);
  const { start, end, why } = mention;
  return { start, end, name, qualifier, country: null, kind, why };
}

/** A people that is named speaks for its country, though less than the country's own name. */
const OF_PEOPLE = 0.5;
const OF_PEOPLE_AGAIN = 0.1;

/** The weights of the peoples among the other names, by country. */
function nationalitiesIn(others: readonly NameMention[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { line, from } of others) {
    const country = DEMONYMS[line.words[from]!.folded];
    if (!country) continue;
    const known = weights.get(country);
    weights.set(country, known === undefined ? OF_PEOPLE : known + OF_PEOPLE_AGAIN);
  }
  return weights;
}

function identityOf({ mentions, entry }: SensedName): string {
  if (!entry) return foldPlaceName(mentions[0]!.name);
  return [entry.name, entry.kind, entry.country, entry.region, entry.geonameId].join('|');
}

function placeOf(text: string, sensed: SensedName, ranges: readonly PlaceMention[], i: number): Place {
  const { entry } = sensed;
  const mentions = ranges.map((range) => mentionOf(text, range));
  return { id: `l${i + 1}`, ...(entry ? knownPlace(entry) : unknownPlace(sensed, ranges)), mentions };
}

function knownPlace({
  name,
  kind,
  country,
  region,
  latitude,
  longitude,
  geonameId,
}: GazetteerEntry): Omit<Place, 'id' | 'mentions'> {
  return { name, kind, country, region: kind === 'country' ? null : region, latitude, longitude, geonameId };
}

function unknownPlace(
  { country, region, near }: SensedName,
  ranges: readonly PlaceMention[],
): Omit<Place, 'id' | 'mentions'> {
  const { name } = ranges[0]!;
  const words = foldPlaceName(name).split(' ');
  const told = ranges.find(({ kind }) => kind !== null)?.kind ?? (country ? 'city' : 'other');
  const kind = kindOfWord(words.at(-1)!) ?? kindOfWord(words[0]!) ?? told;
  const { latitude, longitude } = near ?? { latitude: null, longitude: null };
  return { name, kind, country, region, latitude, longitude, geonameId: null };
}

function kindOfWord(word: string): PlaceKind | null {
  return KIND_WORDS.find(([, words]) => words.includes(word))?.[0] ?? null;
}
