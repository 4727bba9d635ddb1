import { inSmallLetters } from '../../pattern.ts';
import type { Prose } from '../../segment/prose.ts';
import { segmentTokens } from '../../segment/tokens.ts';
import type { Day } from './calendar.ts';
import { readDates } from './read.ts';

/** Longer lines above a story are no date lines. */
const LONGEST_DATE_LINE = 120;

/** The first full date, year and all, in the lines above the story ("Friday, December 5, 2025 10:15 AM EST"), or null. */
export function statedDay(prose: Prose): Day | null {
  for (const line of prose.boilerplate) {
    if (line.start >= prose.body.start) break;
    if (line.text.length > LONGEST_DATE_LINE || !/\d{4}/.test(line.text)) continue;
    for (const { value } of readDates(segmentTokens(prose.text, line))) {
      if (value.kind === 'day' && value.year !== null) return { year: value.year, month: value.month, day: value.day };
    }
  }
  return null;
}

const IMPRINT_SIGNS = ['©', '(c)', 'copyright'];
/** In small letters. */
const IMPRINT = /(?:©|\(c\)|\bcopyright\b)\D{0,20}((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/;

/** The year of a copyright line around the story ("© 2025 Reuters. All rights reserved"), the later one of a span, or null. */
export function imprintYear(prose: Prose): number | null {
  for (const line of prose.boilerplate) {
    const small = inSmallLetters(line.text.slice(0, LONGEST_DATE_LINE));
    const imprint = IMPRINT_SIGNS.some((sign) => small.includes(sign)) ? IMPRINT.exec(small) : null;
    if (imprint) return Number(imprint[2] ?? imprint[1]);
  }
  return null;
}
