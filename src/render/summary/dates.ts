import type { Article, DateMention } from '../../article.ts';
import { dim, type Page, plain, type Run } from '../page.ts';
import { layOut } from '../wrap.ts';
import { groupBy } from './phrases.ts';

/** The days, months and years the story names, as it writes them and in digits, in one passage. */
export function renderDates({ dates }: Article, page: Page): string[] {
  const found = [...groupBy(dates, (date) => date.iso ?? `? ${date.text}`).values()].map((same) => same[0]!);
  const runs = found.flatMap((date, at) => (at === 0 ? written(date) : [plain(', '), ...written(date)]));
  return runs.length > 0 ? layOut(runs, { lead: [plain('  ')] }, page) : [];
}

function written({ text, iso }: DateMention): Run[] {
  if (iso === text) return [plain(text)];
  return [plain(text), dim(` (${iso ?? 'undecided'})`)];
}
