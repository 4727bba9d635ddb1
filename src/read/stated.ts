import { seenOrNull } from './words.ts';

const DAY = String.raw`(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)`;
const TIME = String.raw`(?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d))?(?:[.,]\d{1,9})?`;
const ZONE = String.raw`(?<zone>Z|[+-]\d\d:?\d\d|[+-]\d\d)?`;
const TIMESTAMP = new RegExp(`^${DAY}(?:[T ]${TIME} ?${ZONE})?$`, 'i');

/** A moment as ISO 8601 with its dashes and colons: "20251205T173000Z" is "2025-12-05T17:30:00Z"; null where the words are no such figures. */
export function timestamp(words: string | null | undefined): string | null {
  const parts = TIMESTAMP.exec(words?.trim() ?? '')?.groups;
  if (!parts) return null;
  const { year, month, day, hour, minute, second = '00', zone = '' } = parts;
  if (!isWithin(month, 1, 12) || !isWithin(day, 1, 31)) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  if (!isWithin(hour, 0, 24) || !isWithin(minute, 0, 59)) return null;
  const offset = /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second}${offset.toUpperCase()}`;
}

function isWithin(figures: string | undefined, least: number, most: number): boolean {
  return Number(figures) >= least && Number(figures) <= most;
}

/** 1 to 9, as the packing gives it; null for any other word. */
export function urgency(words: string | number | null | undefined): number | null {
  const digit = /^\s*([1-9])\s*$/.exec(String(words ?? ''))?.[1];
  return digit === undefined ? null : Number(digit);
}

/** A language as BCP 47 writes it: "EN" is "en", "en_us" is "en-US"; null where none is named. */
export function language(words: string | null | undefined): string | null {
  const parts = /^(?:[a-z]+:)?([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(words?.trim() ?? '');
  if (!parts) return null;
  const [, tongue, land] = parts;
  return land === undefined ? tongue!.toLowerCase() : `${tongue!.toLowerCase()}-${land.toUpperCase()}`;
}

/** The first of the words that says anything. */
export function firstSaid(...words: readonly (string | null | undefined)[]): string | null {
  for (const said of words) {
    const found = seenOrNull(said);
    if (found !== null) return found;
  }
  return null;
}
