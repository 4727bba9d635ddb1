import { findCredits } from '../../../src/find/credits/credits.ts';
import type { Prose } from '../../../src/segment/prose.ts';

/** The credits of one line, one string a person: "reporting: Ana Ruiz @ Lima". */
export function creditsOf(line: string, part: 'byline' | 'sign-off'): string[] {
  const range = [{ start: 0, end: line.length }];
  const prose: Prose = {
    text: line,
    headline: null,
    summary: [],
    slug: null,
    bylines: part === 'byline' ? range : [],
    signOffs: part === 'sign-off' ? range : [],
    body: { start: 0, end: 0 },
    story: [],
    boilerplate: [],
    paragraphs: [],
  };
  return findCredits(prose).map(({ role, name, place }) => `${role}: ${name}${place ? ` @ ${place}` : ''}`);
}
