import type { DatelineLocation } from '../../article.ts';
import type { GazetteerEntry } from '../../gazetteer/entry.ts';
import { countryName, resolvePlace } from '../../gazetteer/gazetteer.ts';
import { type Range, spanOf } from '../../span.ts';
import { bare, type Division, isWithin, lookUpPlaces, narrowed, qualifierOf } from './divisions.ts';
import type { Element } from './elements.ts';
import { titleCase } from './title-case.ts';

/** How sure it is that the words are a place: known to the gazetteer, qualified by a region or country, or neither. */
export type Evidence = 'known' | 'qualified' | 'none';

/** A place of a dateline, and what speaks for it. */
export interface Located {
  readonly location: DatelineLocation;
  readonly evidence: Evidence;
  /** The gazetteer's entry, where there is one. */
  readonly entry: GazetteerEntry | null;
}

interface Written {
  readonly range: Range;
  /** What is written behind the place; null where nothing is, [] where it says nothing of today's countries. */
  readonly divisions: readonly Division[] | null;
}

/**
 * The places that a run of names, commas, brackets and joiners stands for; "PARIS, Texas" is one, "PARIS, LONDON" are two.
 * Null where two names stand side by side that are not place and region: "The AP", "LONDON Mayor".
 */
export function locate(text: string, elements: readonly Element[]): Located[] | null {
  const wordsOf = ({ start, end }: Range) => text.slice(start, end);
  const written: Written[] = [];
  let joined = true;
  let before: Element | null = null;
  for (const part of merged(text, elements)) {
    const adjoins = before !== null && isBareName(before) && isBareName(part);
    before = part;
    if (part.code === 'j') joined = true;
    if (!isName(part)) continue;
    const place = joined ? undefined : written.at(-1);
    const divisions = place ? qualifierOf(wordsOf(part), wordsOf(place.range)) : null;
    if (place && divisions) written[written.length - 1] = { ...place, divisions: narrowed(place.divisions, divisions) };
    else if (adjoins) return null;
    else if (!isNoPlace(text, part, place)) written.push({ range: bareRange(text, part), divisions: null });
    joined = false;
  }
  return written.map((place) => resolve(text, place));
}

/** Rivers that tell two towns of one name apart: "Frankfurt/Main". */
const RIVERS = /^(?:Main|MAIN|Oder|ODER|Saale|SAALE|Donau|DONAU|Neckar|NECKAR|Ruhr|RUHR)$/;

/** Words in brackets, and unknown ones behind a region or in small letters ("BROOKFIELD, News"), add no place. */
function isNoPlace(text: string, { code, start, end }: Element, place: Written | undefined): boolean {
  if (RIVERS.test(text.slice(start, end))) return true;
  if (!place) return false;
  if (code === 'B') return true;
  const isInitials = /^(?:\p{Lu}\.)+$/u.test(text.slice(start, end));
  return (place.divisions !== null || code === 'T' || isInitials) && lookUpPlaces(text.slice(start, end)).length === 0;
}

function isBareName({ code }: Element): boolean {
  return code === 'U' || code === 'T';
}

function isName({ code }: Element): boolean {
  return code === 'U' || code === 'T' || code === 'l' || code === 'B';
}

/** "Bosnia and Herzegovina", "Frankfurt/Oder", "Frankfurt (Oder)": a joiner or a bracket inside one name. */
function merged(text: string, elements: readonly Element[]): Element[] {
  const parts: Element[] = [];
  for (const element of elements) {
    const back = element.code === 'B' ? 1 : parts.at(-1)?.code === 'j' ? 2 : 0;
    const first = back > 0 ? parts.at(-back) : undefined;
    const isOne =
      first && isName(first) && isName(element) && lookUpPlaces(text.slice(first.start, element.end)).length > 0;
    if (isOne) parts.splice(-back, back, { ...first, end: element.end });
    else parts.push(element);
  }
  return parts;
}

/** "NEAR MOSUL", "ABOARD USS NIMITZ": the place without the word before it. */
const PREPOSITION =
  /^(?:NEAR|OUTSIDE(?: OF)?|ABOARD(?: THE)?|ON ?BOARD(?: THE)?|IN|OFF|OFFSHORE|Near|Outside(?: of)?|Aboard(?: the)?|On ?board(?: the)?|In|Off)\s+(?=\p{Lu})/u;

/** The place without brackets, a preposition before it or the letters that call Hong Kong what it is. */
function bareRange(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  if (/^[([]/.test(words)) return { start: start + 1, end: end - 1 };
  const preposition = PREPOSITION.exec(words)?.[0].length ?? 0;
  const suffix = / S\.?A\.?R\.?$/.exec(words)?.[0].length ?? 0;
  return { start: start + preposition, end: end - suffix };
}

function resolve(text: string, { range, divisions }: Written): Located {
  const { text: words, start, end } = spanOf(text, range.start, range.end);
  const name = bare(words);
  const places = lookUpPlaces(name);
  const { entry, division } = divisions ? within(name, places, divisions) : { entry: best(places), division: null };
  const location: DatelineLocation = {
    text: words,
    start,
    end,
    name: entry?.name ?? titleCase(name),
    region: division?.region ?? entry?.region ?? null,
    country: entry?.country ?? division?.country ?? null,
    latitude: entry?.latitude ?? null,
    longitude: entry?.longitude ?? null,
  };
  return { location, evidence: divisions ? 'qualified' : entry ? 'known' : 'none', entry };
}

interface Resolved {
  readonly entry: GazetteerEntry | null;
  readonly division: Division | null;
}

/** The place as its qualifier says; where the gazetteer has none there, the qualifier alone stands. */
function within(name: string, places: readonly GazetteerEntry[], divisions: readonly Division[]): Resolved {
  for (const division of divisions) {
    const inside = places.filter((place) => isWithin(place, division) && place.kind !== 'country');
    const entry = inside.find(({ kind }) => kind === 'city') ?? inside[0];
    if (entry) return { entry, division };
  }
  const one = divisions.every(({ country }) => country === divisions[0]?.country);
  const division = one || divisions[0]?.region ? (divisions[0] ?? null) : null;
  return { entry: division && elsewhereInCountry(name, division), division };
}

/** Regions of some countries are drawn in several ways: there the country decides. Those of North America are not. */
function elsewhereInCountry(name: string, { country }: Division): GazetteerEntry | null {
  if (country === 'US' || country === 'CA') return null;
  return resolvePlace(name, { qualifier: countryName(country) });
}

/** Datelines are cities: "SINGAPORE", "KUWAIT" and "NEW YORK" mean the city where land and city share the name. */
function best(places: readonly GazetteerEntry[]): GazetteerEntry | null {
  const first = places[0];
  if (!first || first.kind === 'city') return first ?? null;
  const city = places.find(({ kind, country }) => kind === 'city' && country === first.country);
  return city && (city.capital || city.population >= LARGE_CITY) ? city : first;
}

/** A city that is as well known as the region of its name: New York, Quebec, Luxembourg. */
const LARGE_CITY = 100_000;
