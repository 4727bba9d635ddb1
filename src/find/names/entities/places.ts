import type { Dateline, Place, PlaceKind } from '../../../article.ts';
import { regionsOf } from '../../../gazetteer/gazetteer.ts';
import { KIND_WORDS } from '../../../lexicon/names/kinds-of-places.ts';
import { listDemonyms } from '../../../lexicon/places/demonyms.ts';
import { onDemand } from '../../../on-demand.ts';
import type { Range } from '../../../span.ts';
import type { NameMention } from '../name-mention.ts';
import { mentionOf, plainText } from './mention.ts';
import { kindBeside } from './place-beside.ts';
import type { PlaceMention } from './place-names.ts';
import { type SensedName, senseOf } from './place-sense.ts';
import { type PlaceSpelling, placeSpelling } from './place-senses.ts';
import { qualifiersOf, regionsInLists } from './place-written.ts';

/** A place of the story with all its mentions. */
interface Mentioned {
  readonly sensed: SensedName;
  readonly mentions: PlaceMention[];
}

/** The places of the story and of its dateline, each once, in order of first mention. */
export function gatherPlaces(
  text: string,
  mentions: readonly NameMention[],
  others: readonly NameMention[],
  dateline: Dateline | null,
): readonly Place[] {
  const spellings = mentions.map((mention) => placeSpelling(plainText(text, mention)));
  const qualifiers = qualifiersOf(spellings, mentions);
  const listed = regionsInLists(spellings, mentions);
  const named = datelinePlaces(text, dateline);
  for (let i = 0; i < mentions.length; i++)
    named.push(placeMention(mentions[i]!, spellings[i]!, qualifiers[i]!, listed[i]!));
  const places = eachOnce(senseOf(named, nationalitiesIn(others)));
  for (const place of places) place.mentions.sort(inOrder);
  places.sort((a, b) => inOrder(a.mentions[0]!, b.mentions[0]!));
  return places.map((place, i) => placeOf(text, place, i));
}

/** The places that the names mean; a name without a place stands for itself. */
function eachOnce(names: readonly SensedName[]): Mentioned[] {
  const places = new Map<string, Mentioned>();
  for (const sensed of names) {
    const { entry, mentions } = sensed;
    const identity = entry ? entry.identity : mentions[0]!.spelling.folded;
    const known = places.get(identity);
    // one by one: a call takes no more than some ten thousand arguments
    if (known) for (const mention of mentions) known.mentions.push(mention);
    else places.set(identity, { sensed, mentions: [...mentions] });
  }
  return [...places.values()];
}

function inOrder(one: Range, other: Range): number {
  return one.start - other.start;
}

/** The dateline's cities, and the regions and countries written beside them. */
function datelinePlaces(text: string, dateline: Dateline | null): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (const { start, end, region, country } of dateline?.locations ?? []) {
    const spelling = placeSpelling(plainText(text, { start, end }));
    places.push({ start, end, spelling, qualifier: region, country, kind: null, why: null });
    const beside = regionBeside(text, end, dateline!.end, country);
    if (beside) places.push(beside);
  }
  return places;
}

/** "AKRON, [Ohio], May 4": what stands between a city's comma and the next mark, where it is a region or country. */
const BESIDE_CITY = /^,\s?(?<land>[A-Z][A-Za-z.' ]*[A-Za-z.])(?=,|\s?[(\-–—_]|\s\d|$)/;

function regionBeside(text: string, from: number, to: number, country: string | null): PlaceMention | null {
  const match = BESIDE_CITY.exec(text.slice(from, to));
  const land = match?.groups?.land;
  if (!match || land === undefined || regionsOf(land).length === 0) return null;
  const end = from + match[0].length;
  return {
    start: end - land.length,
    end,
    spelling: placeSpelling(land),
    qualifier: null,
    country,
    kind: null,
    why: null,
  };
}

function placeMention(
  mention: NameMention,
  spelling: PlaceSpelling,
  qualifier: string | null,
  isListed: boolean,
): PlaceMention {
  const { start, end, why } = mention;
  return {
    start,
    end,
    spelling,
    qualifier,
    country: null,
    kind: kindBeside(mention) ?? (isListed ? 'region' : null),
    why,
  };
}

/** A people that is named speaks for its country, though less than the country's own name. */
const OF_PEOPLE = 0.5;
const OF_PEOPLE_AGAIN = 0.1;

const countries = onDemand(listDemonyms);

/** The weights of the peoples among the other names, by country. */
function nationalitiesIn(others: readonly NameMention[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { line, from } of others) {
    const country = countries().get(line.words[from]!.folded);
    if (!country) continue;
    const known = weights.get(country);
    weights.set(country, known === undefined ? OF_PEOPLE : known + OF_PEOPLE_AGAIN);
  }
  return weights;
}

function placeOf(text: string, { sensed, mentions }: Mentioned, i: number): Place {
  const { name, kind, country, region, latitude, longitude, geonameId } =
    sensed.entry ?? unknownPlace(sensed, mentions);
  return {
    id: `l${i + 1}`,
    name,
    kind,
    country,
    region: kind === 'country' ? null : region,
    latitude,
    longitude,
    geonameId,
    mentions: mentions.map((mention) => mentionOf(text, mention)),
  };
}

function unknownPlace(
  { country, region, near }: SensedName,
  mentions: readonly PlaceMention[],
): Omit<Place, 'id' | 'mentions'> {
  const { name, folded } = mentions[0]!.spelling;
  const words = folded.split(' ');
  const told = mentions.find(({ kind }) => kind !== null)?.kind ?? (country ? 'city' : 'other');
  const kind = kindOfWord(words.at(-1)!) ?? kindOfWord(words[0]!) ?? told;
  const { latitude, longitude } = near ?? { latitude: null, longitude: null };
  return { name, kind, country, region, latitude, longitude, geonameId: null };
}

function kindOfWord(word: string): PlaceKind | null {
  return KIND_WORDS.find(([, words]) => words.includes(word))?.[0] ?? null;
}
