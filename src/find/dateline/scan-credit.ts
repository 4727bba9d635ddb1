import type { Agency } from '../../lexicon/agencies.ts';
import { agencyOf, isCallSign, namesSource } from './credit.ts';
import { readDate } from './date.ts';
import { isLand } from './divisions.ts';
import { type Code, type Element, skip } from './elements.ts';

const BRACKET = /\(\s?(?<round>[^()]{1,60}?)\s?\)|\[\s?(?<square>[^[\]]{1,40}?)\s?\]/y;
const BEFORE_STORY = /^[^\S\n]{0,2}[-–—―_:]/;
const BRACKETED_PLACE = /^\p{Lu}[\p{L}\p{M} .,'’-]*$/u;

/** The bracket at `start`: a credit, call letters, or words that may be a region or country; null for any other. */
export function bracketAt(text: string, start: number): Element | null {
  BRACKET.lastIndex = start;
  const match = BRACKET.exec(text);
  if (!match) return null;
  const words = (match.groups!.round ?? match.groups!.square)!.replace(/\s+/g, ' ');
  const end = BRACKET.lastIndex;
  const agency = agencyOf(words);
  if (agency) return datedCredit(text, start, end, agency) ?? { code: 'C', start, end, agency };
  if (namesSource(words)) return { code: 'C', start, end, agency: words };
  if (isCallSign(words) && BEFORE_STORY.test(text.slice(end, end + 3)) && !isLand(words))
    return { code: 'c', start, end, agency: words };
  return BRACKETED_PLACE.test(words) ? { code: 'B', start, end } : null;
}

/** "(Newsfile Corp. - February 9, 2022)": the bracket holds the date, too. */
function datedCredit(text: string, start: number, end: number, agency: Agency): Element | null {
  const dash = /[-–—,]\s(?=\d|\p{L}+\.?\s\d)/u.exec(text.slice(start, end));
  const date = dash && readDate(text, start + dash.index + dash[0].length);
  return date && date.end < end ? { code: 'K', start, end, agency, date } : null;
}

const SLASHED = /\/[^\S\n]?(?<words>[^/\d\n]{2,40}?)[^\S\n]?\//y;
/** "CNW/PRNewswire", "PRNewswire/AsiaNet": two wires between one pair of slashes. */
const SLASHED_PAIR = /\/(?<words>[^/\s\d]{2,30}\/[^/\s\d]{2,30})\//y;

/** The credit between slashes at `start`, or null. */
export function slashedAt(text: string, start: number): Element | null {
  if (text[start] !== '/') return null;
  for (const pattern of [SLASHED_PAIR, SLASHED]) {
    pattern.lastIndex = start;
    const words = pattern.exec(text)?.groups?.words;
    const agency = words === undefined ? null : agencyOf(words);
    if (agency) return { code: 'C', start, end: pattern.lastIndex, agency };
  }
  return null;
}

const BARE_CREDIT = /\p{Lu}[\p{L}\d’'& ]{1,40}?(?=[^\S\n]?(?:[-–—:.]|\n))/uy;
/** "CNN —" opens a story, "Reuters -" may open a sentence. */
const ALONE = /[A-Z]{3,4}\s?[–—]/y;
const BEFORE_CREDIT: ReadonlySet<Code> = new Set([',', '-', '.', 'D']);
/** Shorter initials are those of states and lands: "PITTSBURGH, PA —". */
const SHORTEST_BARE = 3;

/**
 * An agency's name without brackets, before a mark or a line's end: "March 27, Reuter -", "Riyadh, February 20, 2025, SPA --",
 * "CANBERRA, March 3 AAP -", "- Media OutReach Newswire -", "ASTANA. KAZINFORM -", "CNN —".
 */
export function bareCreditAt(text: string, start: number, before: readonly Element[]): Element | null {
  const mark = before.at(-1)?.code ?? null;
  if (mark === null ? skip(ALONE, text, start) === start : !BEFORE_CREDIT.has(mark)) return null;
  BARE_CREDIT.lastIndex = start;
  const words = BARE_CREDIT.exec(text)?.[0];
  const agency = words === undefined ? null : agencyOf(words);
  if (!agency || before.some(({ code }) => code === 'C')) return null;
  const end = BARE_CREDIT.lastIndex;
  return mark === null || isAfterPlace(words!, mark, agency, before) ? { code: 'C', start, end, agency } : null;
}

function isAfterPlace(words: string, mark: Code, agency: Agency, before: readonly Element[]): boolean {
  if (before.some(({ code }) => code === 'D')) return true;
  return mark === '-' ? agency.kind === 'release wire' : agency.kind === 'agency' && words.length >= SHORTEST_BARE;
}
