import type { Dateline, Place, PlaceKind } from '../../../article.ts';
import { foldPlaceName, type GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import { KIND_WORDS } from '../../../lexicon/names/kinds-of-places.ts';
import { DEMONYMS } from '../../../lexicon/places/demonyms.ts';
import type { NameMention } from '../decide.ts';
import { mentionOf, plainText } from './mention.ts';
import { kindBeside } from './place-beside.ts';
import { type PlaceMention, type SensedMention, senseOf } from './place-sense.ts';
import { qualifiersOf } from './place-written.ts';

/** The places of the story and of its dateline, each once, in order of first mention. */
export function gatherPlaces(
  text: string,
  mentions: readonly NameMention[],
  others: readonly NameMention[],
  dateline: Dateline | null,
): readonly Place[] {
  const qualifiers = qualifiersOf(text, mentions);
  const named = [
    ...datelinePlaces(text, dateline),
    ...mentions.map((mention, i) => placeMention(text, mention, qualifiers[i]!)),
  ];
  const groups = new Map<string, SensedMention[]>();
  for (const sensed of senseOf(named, nationalitiesIn(others))) {
    const key = identityOf(sensed);
    groups.set(key, [...(groups.get(key) ?? []), sensed]);
  }
  const ordered = [...groups.values()].map((group) => group.sort((a, b) => a.mention.start - b.mention.start));
  ordered.sort((a, b) => a[0]!.mention.start - b[0]!.mention.start);
  return ordered.map((group, i) => placeOf(text, group, i));
}

function datelinePlaces(text: string, dateline: Dateline | null): readonly PlaceMention[] {
  return (dateline?.locations ?? []).map(({ start, end, region, country }) => ({
    start,
    end,
    name: plainText(text, { start, end }),
    qualifier: region,
    country,
    kind: null,
  }));
}

function placeMention(text: string, mention: NameMention, qualifier: string | null): PlaceMention {
  const { start, end } = mention;
  return { start, end, name: plainText(text, mention), qualifier, country: null, kind: kindBeside(mention) };
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

function identityOf({ mention, entry }: SensedMention): string {
  if (!entry) return foldPlaceName(mention.name);
  return [entry.name, entry.kind, entry.country, entry.region, entry.geonameId].join('|');
}

function placeOf(text: string, group: readonly SensedMention[], i: number): Place {
  const { entry } = group[0]!;
  const mentions = group.map((each) => mentionOf(text, each.mention));
  if (!entry) return { id: `l${i + 1}`, ...unknownPlace(group[0]!), mentions };
  return { id: `l${i + 1}`, ...knownPlace(entry), mentions };
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

function unknownPlace({ mention, country, region }: SensedMention): Omit<Place, 'id' | 'mentions'> {
  const words = foldPlaceName(mention.name).split(' ');
  const kind = kindOfWord(words.at(-1)!) ?? kindOfWord(words[0]!) ?? (country ? 'city' : 'other');
  return { name: mention.name, kind, country, region, latitude: null, longitude: null, geonameId: null };
}

function kindOfWord(word: string): PlaceKind | null {
  return KIND_WORDS.find(([, words]) => words.includes(word))?.[0] ?? null;
}
