import { foldPlaceName, type PlaceClass, placeClass } from '../../gazetteer/gazetteer.ts';
import { lookUpWord } from '../../wordbook/wordbook.ts';

/** What the lists say about several words together. */
export interface KnownName {
  /** Bits of IN_NAME. */
  readonly inName: number;
  /** How it is known as a place. */
  readonly place: PlaceClass | null;
}

/** Names are met again and again, and asked for with each of their neighbours; so many of them are kept. */
const MOST_KEPT = 60_000;
const kept = new Map<string, KnownName>();

/** Looks up folded words with single spaces. */
export function knownName(key: string): KnownName {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const name = { inName: lookUpWord(key).inName, place: placeClass(foldPlaceName(key)) };
  kept.set(key, name);
  return name;
}
