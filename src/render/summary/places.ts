import type { Article, Place } from '../../article.ts';
import { layColumns } from '../columns.ts';
import { type Page, plain } from '../page.ts';
import { countryNameOf } from './country-names.ts';
import { groupBy, timesOver } from './phrases.ts';

/** The column of countries takes this share of the page at most; longer names are wrapped. */
const COUNTRIES_SHARE = 0.4;
const NOWHERE = 'elsewhere';

/** The places of the story, country by country; countries of which nothing else is named share a line. */
export function renderPlaces({ places }: Article, page: Page): string[] {
  const inside = groupBy(places.filter(isInside), (place) => place.country!);
  const bare = places.filter((place) => place.kind === 'country' && !inside.has(place.country ?? ''));
  const elsewhere = places.filter((place) => place.kind !== 'country' && !isInside(place));
  const rows = [
    ...[...inside].map(([code, found]) => row(countryName(code, places), found)),
    row(inside.size > 0 ? 'other countries' : 'countries', bare),
    row(NOWHERE, elsewhere),
  ].filter((cells) => cells !== null);
  return rows.length > 0 ? layColumns(rows, [Math.floor(page.width * COUNTRIES_SHARE)], page) : [];
}

function isInside(place: Place): boolean {
  return place.kind !== 'country' && place.country !== null;
}

/** As the story's own places call it, with how often it is named itself; else by the table, or the bare code. */
function countryName(code: string, places: readonly Place[]): string {
  const named = places.find((place) => place.kind === 'country' && place.country === code);
  return named ? named.name + timesOver(named.mentions.length) : (countryNameOf(code) ?? code);
}

function row(label: string, places: readonly Place[]) {
  if (places.length === 0) return null;
  const list = places.map((place) => place.name + timesOver(place.mentions.length)).join(', ');
  return [[plain(label)], [plain(list)]];
}
