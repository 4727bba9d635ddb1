import type { Dateline, Place, PlaceKind } from '../../../article.ts';
import { foldPlaceName, type GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import { KIND_WORDS } from '../../../lexicon/names/kinds-of-places.ts';
import type { NameMention } from '../decide.ts';
import { mentionOf, plainText } from './mention.ts';
import { type PlaceMention, type SensedMention, senseOf } from './place-sense.ts';

/** The places of the story and of its dateline, each once, in order of first mention. */
export function gatherPlaces(
  text: string,
  mentions: readonly NameMention[],
  dateline: Dateline | null,
): readonly Place[] {
  const named = [
    ...datelinePlaces(text, dateline),
    ...mentions.map((mention, i) => placeMention(text, mention, mentions[i + 1])),
  ];
  const groups = new Map<string, SensedMention[]>();
  for (const sensed of senseOf(named)) {
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
  }));
}

/** The next place name is the region of this one where only a comma stands between them: "Miami, Florida". */
function placeMention(text: string, mention: NameMention, next: NameMention | undefined): PlaceMention {
  const { start, end, line } = mention;
  const name = plainText(text, mention);
  const adjoins = next?.line === line && next.from === mention.to + 1 && /^[,(]$/.test(line.words[mention.to]!.text);
  return { start, end, name, qualifier: adjoins ? plainText(text, next) : null, country: null };
}

function identityOf({ mention, entry }: SensedMention): string {
  if (!entry) return foldPlaceName(mention.name);
  return [entry.name, entry.kind, entry.country, entry.region, entry.geonameId].join('|');
}

function placeOf(text: string, group: readonly SensedMention[], i: number): Place {
  const { entry, mention } = group[0]!;
  const mentions = group.map((each) => mentionOf(text, each.mention));
  if (!entry) return { id: `l${i + 1}`, ...unknownPlace(mention), mentions };
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

function unknownPlace({ name }: PlaceMention): Omit<Place, 'id' | 'mentions'> {
  const words = foldPlaceName(name).split(' ');
  const kind = kindOfWord(words.at(-1)!) ?? kindOfWord(words[0]!) ?? 'other';
  return { name, kind, country: null, region: null, latitude: null, longitude: null, geonameId: null };
}

function kindOfWord(word: string): PlaceKind | null {
  return KIND_WORDS.find(([, words]) => words.includes(word))?.[0] ?? null;
}
