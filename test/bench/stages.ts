import { findCredits } from '../../src/find/credits/credits.ts';
import { findDateline } from '../../src/find/dateline/dateline.ts';
import { findDates } from '../../src/find/dates/dates.ts';
import { settleYear } from '../../src/find/dates/year.ts';
import { findNames } from '../../src/find/names/names.ts';
import { findQuotes } from '../../src/find/quotes/quotes.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { segmentParts } from '../../src/segment/parts.ts';
import { segmentProse } from '../../src/segment/segment.ts';
import { type Figure, megabytesASecond, timed, warmUp } from './figures.ts';
import { bytesOf, storyTexts } from './stories.ts';

const STORIES = 200;

/** What each stage of the pipeline takes of the whole, measured on the sources after a warm-up. */
export function benchStages(): readonly Figure[] {
  const texts = storyTexts(STORIES);
  let spent = new Map<string, number>();
  const round = () => {
    spent = new Map();
    return timed(() => {
      for (const text of texts) parseInStages(text, spent);
    });
  };
  warmUp(round);
  round();
  const whole = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  return Array.from(spent, ([what, ms]) => ({
    what: `stage: ${what}`,
    value: megabytesASecond(bytesOf(texts), ms),
    ratio: (100 * ms) / whole,
    against: '% of the time',
    more: 'worse',
  }));
}

function parseInStages(text: string, spent: Map<string, number>): void {
  const stage = <Result>(name: string, work: () => Result): Result => {
    const before = performance.now();
    const result = work();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - before);
    return result;
  };
  const blocks = stage('paragraphs', () => segmentParagraphs(text));
  const opening = stage('dateline', () => findDateline(text, blocks));
  const parts = stage('parts', () => segmentParts(text, blocks, opening));
  const prose = stage('sentences and words', () => segmentProse(text, parts, opening));
  const { dateline } = stage('year', () => settleYear(opening, prose, null));
  stage('dates', () => findDates(prose, dateline, null));
  const credits = stage('credits', () => findCredits(prose));
  const names = stage('names', () => findNames(prose, dateline, credits));
  stage('quotes', () => findQuotes(prose, names));
}
